// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/drills/drill_site.h"
#include "app/drills/drill_tools.h"
#include "app/fleet/look.h"
#include "app/operations/recovery.h"
#include "app/operations/stop_faults.h"
#include "app/operations/watchdog.h"
#include "app/reports/evidence.h"
#include "cloudapi/wait/pause.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

// One lab for all tests here: real nodes with real sshd, HAProxy, keepalived, nginx and MariaDB.
class LabDrill : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        qputenv("SEAWORTHY_LAB_DIR", s_folder->filePath(u"lab"_s).toLocal8Bit());
        s_connection = new Result<Connection>(connectLab(
            false, [](const QString &line) { std::fprintf(stderr, "%s\n", qPrintable(line)); }, {}));
    }
    static void TearDownTestSuite()
    {
        delete s_connection;
        delete s_folder;
    }
    void SetUp() override
    {
        if (!*s_connection)
            GTEST_SKIP() << "needs the lab; 'seaworthy doctor' says what is missing: "
                         << qPrintable(sentence(s_connection->error()));
        auto opened = Journal::open(data.filePath(u"journal.sqlite"_s));
        ASSERT_TRUE(opened.has_value());
        journal = std::move(*opened);
        world = connection().world();
    }
    static Connection &connection() { return **s_connection; }

    BalancerDrill plan(BalancerFault fault)
    {
        BalancerDrillRequest request;
        request.fault = fault;
        // The default of 10 ms is for a machine that does nothing else; this one also builds and tests.
        request.probeInterval = Milliseconds{50};
        Result<BalancerDrill> drill = prepareBalancerDrill(connection(), request, Seconds{60}, {});
        EXPECT_TRUE(drill.has_value()) << (drill ? "" : qPrintable(sentence(drill.error())));
        return drill ? *drill : BalancerDrill{};
    }
    DrillRun run(BalancerFault fault, std::stop_token stop = {}, const DrillListener &listener = {})
    {
        const BalancerDrill drill = plan(fault);
        if (drill.stages.empty())
            return {};
        Result<DrillRun> done =
            runBalancerDrill(drill, world, drillTools(connection()), *journal, std::move(stop), listener);
        EXPECT_TRUE(done.has_value()) << (done ? "" : qPrintable(sentence(done.error())));
        return done ? std::move(*done) : DrillRun{};
    }
    static void tell(const DrillResult &result)
    {
        const auto milliseconds = [](const Duration &duration) {
            return QByteArray::number(qint64(duration.time.count() / 1000)) + " +- "
                + QByteArray::number(qint64(duration.error.count() / 1000)) + " ms";
        };
        std::fprintf(
            stderr, "outage %s, detect %s, route %s, verify %s, failed %lld of %lld, lost %lld of %lld\n%s\n",
            milliseconds(result.outage.length).constData(), milliseconds(result.detect).constData(),
            milliseconds(result.route).constData(), milliseconds(result.verify).constData(),
            static_cast<long long>(result.failedRequests), static_cast<long long>(result.requests),
            static_cast<long long>(result.writesLost), static_cast<long long>(result.writesAcknowledged),
            qPrintable(result.findings.join(u'\n')));
    }
    void expectGood(const DrillRun &done)
    {
        tell(done.result);
        EXPECT_TRUE(done.result.passed) << qPrintable(done.result.findings.join(u'\n'));
        EXPECT_TRUE(done.result.probeValid) << qPrintable(done.result.probeInvalidBecause);
        EXPECT_GT(done.result.failedRequests, 0);
        EXPECT_GT(done.result.writesAcknowledged, 0);
        EXPECT_EQ(done.result.activeAtEnd, done.result.activeBefore);
        EXPECT_TRUE(journal->openFaults()->empty());
        EXPECT_TRUE(journal->verify().has_value());
    }

    static inline QTemporaryDir *s_folder = nullptr;
    static inline Result<Connection> *s_connection = nullptr;
    QTemporaryDir data;
    std::unique_ptr<Journal> journal;
    World world;
};

} // namespace

TEST_F(LabDrill, survivesTheDeathOfTheActiveNodeAndLeavesEvidence)
{
    const DrillRun done = run(BalancerFault::NodeDeath);
    expectGood(done);
    const QString keep = qEnvironmentVariable("SEAWORTHY_TEST_EVIDENCE");
    const Result<QString> folder =
        writeEvidence(keep.isEmpty() ? data.filePath(u"evidence"_s) : keep, done, *journal);
    ASSERT_TRUE(folder.has_value()) << qPrintable(sentence(folder.error()));
    for (const QString &name : {u"report.html"_s, u"report.pdf"_s, u"probe.csv"_s, u"topology-during.svg"_s})
        EXPECT_GT(QFileInfo(*folder + u'/' + name).size(), 500) << qPrintable(name);
}

TEST_F(LabDrill, survivesTheDeathOfTheProcess)
{
    expectGood(run(BalancerFault::ProcessDeath));
}

TEST_F(LabDrill, survivesTheDropOfTheNetwork)
{
    expectGood(run(BalancerFault::NetworkDrop));
}

TEST_F(LabDrill, stoppedWhileTheFaultStandsPutsTheSiteBack)
{
    std::stop_source stop;
    DrillListener listener;
    listener.stage = [&stop](const DrillStage &stage, StageState state) {
        if (stage.id == u"failover" && state == StageState::Running)
            stop.request_stop();
    };
    const DrillRun done = run(BalancerFault::ProcessDeath, stop.get_token(), listener);
    tell(done.result);
    EXPECT_TRUE(done.stopped);
    EXPECT_EQ(done.result.activeAtEnd, done.result.activeBefore);
    EXPECT_TRUE(journal->openFaults()->empty());
}

TEST_F(LabDrill, aConsoleThatDiesLeavesNothingBrokenForLongerThanTheLease)
{
    const BalancerDrill drill = plan(BalancerFault::ProcessDeath);
    ASSERT_FALSE(drill.stages.empty());
    const NodeRef node = drill.active;
    const Plan fault{connection().id, u"Kill haproxy"_s, {KillProcess{node, u"haproxy"_s, Seconds{4}}}, {}};
    // The console is a connection of its own, with its own leases; destroying those is what its death does to
    // them.
    OperationId id;
    {
        LeaseKeeper leases(*connection().shell);
        World console = world;
        console.leases = &leases;
        const Outcome broken = carryOut({fault, true, {}, {}}, console, *journal, {});
        ASSERT_TRUE(broken.succeeded()) << (broken.failure ? qPrintable(sentence(*broken.failure)) : "");
        id = broken.id;
    }
    // Nobody asks for anything here: the node alone brings the service back.
    bool isBack = false;
    for (int i = 0; i < 300 && !isBack; ++i) {
        pause(Milliseconds{100}, {});
        const auto health =
            connection().shell->run(node.address, watchdog::health(u"haproxy"_s), Seconds{5}, {});
        isBack = health && health->output.trimmed() == "armed 0\nwell";
    }
    EXPECT_TRUE(isBack);
    const auto stopped =
        stopAllFaults(journal->file(), [this](const CloudId &) -> Result<World> { return world; });
    ASSERT_EQ(stopped->size(), 1u);
    EXPECT_TRUE(stopped->front().outcome.succeeded());
    EXPECT_EQ(journal->operation(id)->state, OperationState::Undone);
}
