// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/stop_faults.h"
#include "tests/support/fake_site.h"
#include "tests/support/in_child.h"

#include <QTemporaryDir>

#include <fcntl.h>
#include <gmock/gmock.h>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

namespace {

void fillDisk(const QString &file)
{
    const int filler = ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT, 0600);
    const QByteArray block(4096, 'x');
    while (::write(filler, block.constData(), static_cast<size_t>(block.size())) > 0) { }
    ::close(filler);
}

class FullDisk : public ::testing::TestWithParam<bool>
{ };

} // namespace

TEST_P(FullDisk, keepsNoFaultStandingAndSaysWhatIsNotJournaled)
{
    const QTemporaryDir folder;
    const bool anotherConsole = GetParam();
    const QByteArray said = inChild([&]() -> QByteArray {
        if (!mountSmallDisk(folder.path(), "size=600k"))
            return "no tmpfs";
        const QString file = folder.filePath(u"journal.sqlite"_s);
        FakeSite site;
        site.addNode(u"lb-1"_s, u"10.0.0.1"_s, 150, {u"haproxy"_s});
        World world = site.patientWorld();
        auto journal = Journal::open(file);
        if (!journal)
            return "not opened: " + sentence(journal.error()).toUtf8();
        const Plan plan{site.id(), u"break lb-1"_s, {ActOnServer{site.ref(u"lb-1"_s), StopServer{}, {}}}, {}};
        if (!carryOut({plan, true, {}, {}}, world, **journal, {}).succeeded())
            return "not broken";
        if (!anotherConsole)
            journal->reset(); // SQLite then removes the files beside the journal, and cannot make them again
        fillDisk(folder.filePath(u"filler"_s));
        const WorldOf worldOf = [&world](const CloudId &) -> Result<World> { return world; };
        const auto stopped = stopAllFaults(file, worldOf);
        if (!stopped || stopped->size() != 1)
            return "nothing stopped: " + (stopped ? QByteArray() : sentence(stopped.error()).toUtf8());
        const Outcome &outcome = stopped->front().outcome;
        const bool well = site.node(u"lb-1"_s).server.state == ServerState::Active;
        QFile::remove(folder.filePath(u"filler"_s));
        const auto again = stopAllFaults(file, worldOf);
        const auto then = Journal::open(file);
        return QByteArray(well ? "well, " : "broken, ") + word(outcome.state).toUtf8() + ", "
            + (outcome.failure ? sentence(*outcome.failure).toUtf8() : "no word")
            + (again && again->size() == 1 && again->front().outcome.succeeded() && then && (*then)->verify()
                       && (*then)->openFaults()->empty()
                   ? "; later closed"
                   : "; later not closed");
    });
    if (said == "no tmpfs")
        GTEST_SKIP() << "needs root or unprivileged user namespaces, to mount a small disk";
    EXPECT_THAT(said.toStdString(),
                ::testing::StartsWith("well, " + word(OperationState::NeedsAttention).toStdString()));
    EXPECT_THAT(said.toStdString(), HasSubstr("Taken back, but not journaled: "));
    EXPECT_THAT(said.toStdString(), HasSubstr("journal.sqlite"));
    EXPECT_THAT(said.toStdString(), HasSubstr("; later closed"));
}

INSTANTIATE_TEST_SUITE_P(StopAllFaults, FullDisk, ::testing::Bool(),
                         [](const auto &its) { return its.param ? "withAnotherConsole" : "alone"; });

TEST(StopAllFaults, failsClearlyWhereTheJournalCannotBeRead)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"journal.sqlite"_s);
    QFile garbage(file);
    ASSERT_TRUE(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray(5000, 'x'));
    garbage.close();
    const auto stopped = stopAllFaults(file, [](const CloudId &) -> Result<World> {
        return failed(Cause::NotFound, u"reach"_s, u"nobody asks"_s);
    });
    ASSERT_FALSE(stopped.has_value());
    EXPECT_THAT(qPrintable(stopped.error().detail), HasSubstr(qPrintable(file)));
}
