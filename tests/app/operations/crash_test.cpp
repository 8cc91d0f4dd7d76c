// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/recovery.h"
#include "tests/support/fake_site.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::Not;

// A console is killed by SIGKILL at each moment that an operation tells of, in a process of its own, against
// a site that outlives it in a file. Then another console comes, looks, and does what it offers.

namespace {

using Phase = Progress::Phase;

void furnish(FakeSite &site)
{
    site.addNode(u"lb-1"_s, u"10.0.0.1"_s, 150, {u"haproxy"_s});
    site.addNode(u"lb-2"_s, u"10.0.0.2"_s, 100, {u"haproxy"_s});
    site.addNode(u"web-1"_s, u"10.0.0.3"_s);
    site.addFloatingIp(u"fip"_s, u"203.0.113.5"_s, PortId{u"port-a"_s});
}

Plan moves(const FakeSite &site)
{
    return {site.id(),
            u"Move everything"_s,
            {ActOnServer{site.ref(u"web-1"_s), StopServer{}, {}},
             MoveFloatingIp{
                 FloatingIpId{u"fip"_s}, u"203.0.113.5"_s, PortId{u"port-a"_s}, PortId{u"port-b"_s}, {}},
             AwaitVip{site.vip, {site.ref(u"lb-1"_s), site.ref(u"lb-2"_s)}, u"lb-1"_s, {}, Seconds{5}},
             ActOnServer{site.ref(u"lb-2"_s), PauseServer{}, {}}},
            {}};
}

// The same, but its last step cannot be: it turns back and takes the others back.
Plan movesThatTurnBack(const FakeSite &site)
{
    Plan plan = moves(site);
    plan.steps.push_back(ActOnServer{site.ref(u"lb-1"_s), StartServer{}, {}});
    return plan;
}

Plan breaks(const FakeSite &site)
{
    return {site.id(),
            u"Break lb-1"_s,
            {KillProcess{site.ref(u"lb-1"_s), u"haproxy"_s, Seconds{30}},
             AwaitVip{site.vip, {site.ref(u"lb-2"_s)}, u"lb-2"_s, {}, Seconds{5}}},
            {}};
}

struct Crash
{
    const char *name;
    Plan (*plan)(const FakeSite &);
    bool fault;
};

class Crashed : public ::testing::TestWithParam<Crash>
{
protected:
    // The console that dies at the given moment; true when it lived to its end instead.
    bool runAndKillAt(int moment)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            FakeSite site;
            furnish(site);
            site.keepIn(siteFile);
            World world = site.patientWorld();
            const auto journal = Journal::open(journalFile);
            int passed = 0;
            if (journal)
                static_cast<void>(carryOut({GetParam().plan(site), GetParam().fault, {}, {}}, world,
                                           **journal, {},
                                           [&](const Progress &) {
                                               if (passed++ == moment)
                                                   ::kill(::getpid(), SIGKILL);
                                           })
                                      .succeeded());
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status);
    }
    void begin(int moment)
    {
        folder = std::make_unique<QTemporaryDir>();
        siteFile = folder->filePath(u"site.json"_s);
        journalFile = folder->filePath(u"journal.sqlite"_s);
        lived = runAndKillAt(moment);
    }

    std::unique_ptr<QTemporaryDir> folder;
    QString siteFile;
    QString journalFile;
    bool lived = false;
};

bool isAsBefore(const FakeSite &site)
{
    return site.node(u"web-1"_s).server.state == ServerState::Active
        && site.node(u"lb-2"_s).server.state == ServerState::Active
        && site.portOf(u"fip"_s) == PortId{u"port-a"_s}
    && site.node(u"lb-1"_s).processes.contains(u"haproxy"_s);
}

// Whether what is said of each step is so in the site.
void expectTruth(const Unfinished &left, const FakeSite &site)
{
    for (const Finding &finding : left.findings) {
        const Step &step = left.record.steps.at(finding.step).step;
        const bool says = finding.sight.truth == Truth::TookEffect;
        SCOPED_TRACE(qPrintable(finding.says));
        std::optional<bool> isSo;
        if (const auto *act = std::get_if<ActOnServer>(&step); act && act->node.name != u"lb-1")
            isSo = site.node(act->node.name).server.state != ServerState::Active;
        else if (std::holds_alternative<MoveFloatingIp>(step))
            isSo = site.portOf(u"fip"_s) == PortId{u"port-b"_s};
        else if (std::holds_alternative<KillProcess>(step))
            isSo = !site.node(u"lb-1"_s).processes.contains(u"haproxy"_s);
        EXPECT_EQ(says, isSo.value_or(says));
    }
}

} // namespace

TEST_P(Crashed, atAnyMomentTheNextConsoleTellsTheTruthAndPutsItBack)
{
    int unfinishedCount = 0;
    for (int moment = 0;; ++moment) {
        SCOPED_TRACE(moment);
        begin(moment);
        if (lived)
            break;
        ASSERT_LT(moment, 100);
        FakeSite site;
        site.keepIn(siteFile);
        World world = site.patientWorld();
        const auto journal = Journal::open(journalFile);
        ASSERT_TRUE(journal.has_value());
        EXPECT_TRUE((*journal)->verify().has_value());
        const auto left = unfinished(**journal, world, {});
        ASSERT_TRUE(left.has_value()) << qPrintable(sentence(left.error()));
        ASSERT_LE(left->size(), 1u);
        if (left->empty())
            continue; // killed after the end was written
        ++unfinishedCount;
        const Unfinished &found = left->front();
        EXPECT_EQ(found.record.state, OperationState::Interrupted);
        expectTruth(found, site);
        EXPECT_THAT(found.offers, Contains(Offer::Leave));
        const bool stands = !isAsBefore(site);
        if (!stands) {
            EXPECT_THAT(found.offers, Not(Contains(Offer::Undo)));
            continue;
        }
        ASSERT_THAT(found.offers, Contains(Offer::Undo));
        const Outcome undone = resolve(found, Offer::Undo, world, **journal, {});
        EXPECT_TRUE(undone.succeeded()) << (undone.failure ? qPrintable(sentence(*undone.failure)) : "");
        EXPECT_TRUE(isAsBefore(site));
        EXPECT_EQ((*journal)->operation(found.record.id)->state, OperationState::Undone);
        EXPECT_EQ((*journal)->operation(undone.id)->undoes, found.record.id);
        EXPECT_TRUE(unfinished(**journal, world, {})->empty());
        EXPECT_TRUE((*journal)->openFaults()->empty());
        EXPECT_TRUE((*journal)->verify().has_value());
    }
    EXPECT_GT(unfinishedCount, 4) << "the loop must have met the moments it is about";
}

INSTANTIATE_TEST_SUITE_P(Operations, Crashed,
                         ::testing::Values(Crash{"moves", moves, false},
                                           Crash{"turnsBack", movesThatTurnBack, false},
                                           Crash{"breaks", breaks, true}),
                         [](const auto &its) { return its.param.name; });

class Interrupted : public Crashed
{ };

TEST_P(Interrupted, canBeFinishedFromAnyMomentWithoutDoingAStepTwice)
{
    for (int moment = 0;; ++moment) {
        SCOPED_TRACE(moment);
        begin(moment);
        if (lived)
            break;
        FakeSite site;
        site.keepIn(siteFile);
        World world = site.patientWorld();
        const auto journal = Journal::open(journalFile);
        const auto left = unfinished(**journal, world, {});
        ASSERT_TRUE(left.has_value());
        if (left->empty())
            continue;
        const Unfinished &found = left->front();
        const bool whole = std::ranges::count_if(found.findings,
                                                 [](const Finding &finding) {
                                                     return finding.sight.truth == Truth::TookEffect;
                                                 })
            == 4;
        if (whole && found.offers.front() != Offer::Finish)
            continue; // nothing is left to finish
        ASSERT_EQ(found.offers.front(), Offer::Finish) << qPrintable(found.summary);
        const Outcome finished = resolve(found, Offer::Finish, world, **journal, {});
        EXPECT_TRUE(finished.succeeded())
            << (finished.failure ? qPrintable(sentence(*finished.failure)) : "");
        EXPECT_EQ(site.node(u"web-1"_s).server.state, ServerState::Stopped);
        EXPECT_EQ(site.node(u"lb-2"_s).server.state, ServerState::Paused);
        EXPECT_EQ(site.portOf(u"fip"_s), PortId{u"port-b"_s});
        EXPECT_EQ((*journal)->operation(found.record.id)->state, OperationState::Succeeded);
        EXPECT_EQ(resolve(found, Offer::Undo, world, **journal, {}).failure->cause, Cause::Conflict)
            << "another console that looked before must not settle it again";
    }
}

INSTANTIATE_TEST_SUITE_P(Operations, Interrupted, ::testing::Values(Crash{"moves", moves, false}),
                         [](const auto &its) { return its.param.name; });

class Left : public ::testing::Test
{
protected:
    void SetUp() override
    {
        furnish(site);
        world = site.patientWorld();
        auto opened = Journal::open(folder.filePath(u"journal.sqlite"_s));
        ASSERT_TRUE(opened.has_value());
        journal = std::move(*opened);
    }
    // An operation that was begun and never heard of again.
    void leave(const Step &step, const QJsonObject &before)
    {
        const Plan plan{site.id(), u"left"_s, {step}, {}};
        ASSERT_TRUE(journal->submitted(id, {plan, false, {}, {}}, {}, Instant{}).has_value());
        ASSERT_TRUE(journal->begun(id, 0, before, Instant{}).has_value());
    }
    Unfinished found()
    {
        const auto all = unfinished(*journal, world, {});
        EXPECT_TRUE(all.has_value());
        EXPECT_EQ(all->size(), 1u);
        return all && !all->empty() ? all->front() : Unfinished{};
    }

    QTemporaryDir folder;
    FakeSite site;
    World world;
    std::unique_ptr<Journal> journal;
    const OperationId id{u"11"_s};
};

TEST_F(Left, saysThatItCannotTellWhenTheProviderDoesNotAnswer)
{
    leave(ActOnServer{site.ref(u"web-1"_s), StopServer{}, {}}, {{u"state"_s, u"active"_s}});
    site.trouble(u"server"_s, Trouble::Fail, 100000, Cause::Unreachable);
    const Unfinished left = found();
    ASSERT_EQ(left.findings.size(), 1u);
    EXPECT_EQ(left.findings[0].sight.truth, Truth::CannotTell);
    EXPECT_THAT(left.offers, Not(Contains(Offer::Finish)));
    EXPECT_TRUE(left.summary.contains(u"the fake says no"_s)) << qPrintable(left.summary);
}

TEST_F(Left, saysThatANodeThatIsCutOffTellsNothing)
{
    leave(DropNetwork{site.ref(u"lb-1"_s), Seconds{5}, Seconds{20}}, {});
    site.change(u"lb-1"_s, [](FakeSite::Node &node) { node.silent = true; });
    const Unfinished left = found();
    EXPECT_EQ(left.findings.at(0).sight.truth, Truth::CannotTell);
    EXPECT_EQ(left.offers, (std::vector{Offer::Undo, Offer::Leave}));
}

TEST_F(Left, saysThatTheNodeHasTakenAFaultBackByItself)
{
    leave(KillProcess{site.ref(u"lb-1"_s), u"haproxy"_s, Seconds{30}}, {});
    site.change(u"lb-1"_s, [](FakeSite::Node &node) {
        node.faults[u"11-0"_s] = {u"haproxy"_s, u"undone acted"_s};
    });
    const Unfinished left = found();
    EXPECT_EQ(left.findings.at(0).sight.truth, Truth::TakenBack);
    EXPECT_EQ(left.offers, (std::vector{Offer::Leave}));
}

TEST_F(Left, canBeLeftAsItIsAndIsThenClosed)
{
    leave(ActOnServer{site.ref(u"web-1"_s), StopServer{}, {}}, {{u"state"_s, u"active"_s}});
    const Outcome outcome = resolve(found(), Offer::Leave, world, *journal, {});
    EXPECT_TRUE(outcome.succeeded());
    EXPECT_EQ(journal->operation(id)->state, OperationState::NeedsAttention);
    EXPECT_TRUE(unfinished(*journal, world, {})->empty());
    EXPECT_TRUE(site.calls.empty());
}

TEST_F(Left, aFaultThatNobodyTookBackIsToldThoughItsOperationHasEnded)
{
    const Plan plan{site.id(), u"break"_s, {ActOnServer{site.ref(u"lb-1"_s), StopServer{}, {}}}, {}};
    {
        const Result<HeldOperation> held = holdNewOperation(*journal);
        ASSERT_TRUE(held.has_value());
        ASSERT_TRUE(carryOut({plan, true, {}, {}}, *held, world, *journal, {}).succeeded());
        EXPECT_TRUE(unfinished(*journal, world, {})->empty()) << "it is wanted while its console lives";
    }
    const Unfinished left = found();
    EXPECT_EQ(left.offers, (std::vector{Offer::Undo, Offer::Leave}));
    EXPECT_TRUE(left.summary.contains(u"broke something on purpose"_s)) << qPrintable(left.summary);
    EXPECT_TRUE(resolve(left, Offer::Leave, world, *journal, {}).succeeded());
    EXPECT_TRUE(unfinished(*journal, world, {})->empty()) << "somebody chose to leave it";
    EXPECT_EQ(journal->openFaults()->size(), 1u) << "'Stop all faults' must still know it";
    EXPECT_EQ(site.node(u"lb-1"_s).server.state, ServerState::Stopped);
}

TEST_F(Left, anOpenFaultOfWhichNothingStandsIsClosedByLeavingIt)
{
    const Plan plan{site.id(), u"break"_s, {ActOnServer{site.ref(u"lb-1"_s), StopServer{}, {}}}, {}};
    ASSERT_TRUE(carryOut({plan, true, {}, {}}, world, *journal, {}).succeeded());
    ASSERT_TRUE(site.act(site.ref(u"lb-1"_s).server, StartServer{}, {}).has_value());
    const Unfinished left = found();
    EXPECT_EQ(left.offers, (std::vector{Offer::Leave})) << qPrintable(left.summary);
    EXPECT_TRUE(resolve(left, Offer::Leave, world, *journal, {}).succeeded());
    EXPECT_TRUE(journal->openFaults()->empty());
}

TEST_F(Left, isNotFoundWhileItsConsoleLives)
{
    bool looked = false;
    const Plan plan{site.id(), u"living"_s, {ActOnServer{site.ref(u"web-1"_s), StopServer{}, {}}}, {}};
    const Outcome outcome =
        carryOut({plan, false, {}, {}}, world, *journal, {}, [&](const Progress &progress) {
            if (progress.phase != Phase::Begun)
                return;
            looked = true;
            const auto other = Journal::open(journal->file());
            EXPECT_TRUE(unfinished(**other, world, {})->empty());
        });
    EXPECT_TRUE(outcome.succeeded());
    EXPECT_TRUE(looked);
}
