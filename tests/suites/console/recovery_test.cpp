// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/journal.h"
#include "cloudapi/lab/lab_client.h"
#include "tests/suites/console/driven_console.h"
#include "widgets/models/journal_models.h"

#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

class ConsoleRecovery : public DrivenConsole
{
protected:
    // `seaworthy server stop NAME`, killed as soon as it says that it has begun its step. Null when it was
    // quicker.
    std::optional<OperationRecord> killWhileStopping(const QString &name)
    {
        QProcess other;
        QByteArray said;
        QObject::connect(&other, &QProcess::readyReadStandardError, &other, [&] {
            said += other.readAllStandardError();
            if (said.contains("..."))
                ::kill(pid_t(other.processId()), SIGKILL);
        });
        other.start(QStringLiteral(SW_BIN_DIR "/seaworthy"),
                    {u"server"_s, u"stop"_s, name, u"--cloud"_s, u"lab"_s, u"--journal"_s, journalFile()});
        EXPECT_TRUE(until([&other] { return other.state() == QProcess::NotRunning; }));
        EXPECT_EQ(other.exitStatus(), QProcess::CrashExit) << said.constData();
        const auto journal = Journal::open(journalFile());
        const auto operations = (*journal)->operations();
        if (operations->empty() || operations->back().state != OperationState::Running)
            return {};
        return operations->back();
    }
};

} // namespace

TEST_F(ConsoleRecovery, listsWhatAnotherConsoleLeftAndSettlesItAsChosen)
{
    // Holds the lab until the window has it.
    std::optional<Result<LabClient>> lab = LabClient::up(false, {}, {});
    if (!*lab)
        GTEST_SKIP() << "needs the lab; 'seaworthy doctor' says what is missing: "
                     << qPrintable(sentence(lab->error()));
    std::optional<OperationRecord> left;
    for (const QString &name : {u"web-1"_s, u"web-2"_s}) {
        if (!left)
            left = killWhileStopping(name);
    }
    ASSERT_TRUE(left) << "it was always quicker than the signal";
    ASSERT_FALSE(left->steps.empty());
    EXPECT_TRUE(left->steps.front().begun);

    open();
    click("labButton");
    const auto offers = [this] {
        QList<QAbstractButton *> shown;
        for (auto *button : window->findChildren<QAbstractButton *>()) {
            if (button->objectName().startsWith("recover_"_L1) && button->isVisible())
                shown << button;
        }
        return shown;
    };
    ASSERT_TRUE(until([&] { return !offers().isEmpty(); }, 60)) << messages().toStdString();
    lab.reset();
    EXPECT_EQ(window->page(), MainWindow::Page::Journal);
    QStringList said;
    for (const auto *label : find("recovery")->findChildren<QLabel *>())
        said << label->text();
    EXPECT_THAT(said.join(u'\n').toStdString(), ::testing::HasSubstr(left->title.toStdString()));

    // The best offer comes first.
    const bool finishing = offers().front()->objectName().endsWith("_finish"_L1);
    const auto expected = finishing ? OperationState::Succeeded : OperationState::Undone;
    click(offers().front());
    const auto *table = find<QTableView>("operationTable");
    EXPECT_TRUE(until([&] {
        return offers().isEmpty()
            && cell(table, OperationModel::Title, left->title, OperationModel::State) == label(expected);
    })) << cell(table, OperationModel::Title, left->title, OperationModel::State).toStdString()
        << messages().toStdString();
    EXPECT_EQ(messages(), QString());
}

} // namespace sw
