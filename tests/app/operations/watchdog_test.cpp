// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/lease_keeper.h"
#include "app/operations/recovery.h"
#include "app/operations/watchdog.h"
#include "cloudapi/wait/pause.h"
#include "tests/app/operations/mini_node.h"
#include "tests/support/fake_site.h"

#include <gmock/gmock.h>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

namespace {

// The real script in a real node.
class Watchdog : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QString why;
        node = MiniNode::make(why);
        if (!node)
            GTEST_SKIP() << qPrintable(why);
        ASSERT_TRUE(comes([this] { return node->serviceRuns(); }));
    }
    // Waits for what the node does by itself, with an end.
    bool comes(const std::function<bool()> &condition)
    {
        for (int i = 0; i < 200; ++i) {
            if (condition())
                return true;
            pause(Milliseconds{50}, {});
        }
        return false;
    }
    QByteArray state() { return node->says(watchdog::state(folder)); }
    // Makes an nft that checks rules and lists them, and cannot load any.
    void breakNft()
    {
        node->says("cp \"$(command -v nft)\" /run/real-nft; printf '%s\\n' '#!/bin/sh' "
                   "'[ \"$*\" = \"-f -\" ] || exec /run/real-nft \"$@\"' "
                   "'echo no room for the rule >&2; exit 1' >/run/broken-nft; chmod 755 /run/broken-nft; "
                   "mount --bind /run/broken-nft \"$(command -v nft)\"");
    }
    bool isCut() { return node->says("nft list tables").contains("seaworthy_"); }

    std::unique_ptr<MiniNode> node;
    const QString folder = watchdog::folder(OperationId{u"0b5c-77"_s}, 0);
    const watchdog::Fault kill{u"swsleeper"_s, Seconds{0}, Seconds{2}};
    const watchdog::Fault cut{{}, Seconds{0}, Seconds{2}};
};

} // namespace

TEST_F(Watchdog, findsWhatTheNodeLacks)
{
    EXPECT_EQ(node->says(watchdog::prerequisites(kill)), "ok");
    EXPECT_THAT(node->says(watchdog::prerequisites({u"nginx-that-is-not"_s, {}, {}})).toStdString(),
                HasSubstr("lacks a way to start nginx-that-is-not again"));
    node->says("mount -t tmpfs -o ro tmpfs /run");
    EXPECT_THAT(node->says(watchdog::prerequisites(kill)).toStdString(),
                HasSubstr("lacks a writable /run/seaworthy"));
}

TEST_F(Watchdog, breaksNothingUntilItIsLetGo)
{
    EXPECT_EQ(node->says(watchdog::arm(folder, kill)), "armed");
    EXPECT_EQ(state(), "armed");
    EXPECT_TRUE(node->serviceRuns());
    EXPECT_THAT(node->says(watchdog::prerequisites(kill)).toStdString(), HasSubstr("armed process"));
    // A console that died here: the lease runs out and nothing has happened.
    node->says("echo 0 >" + folder.toLatin1() + "/lease");
    EXPECT_TRUE(comes([this] { return state() == "undone"; }));
    EXPECT_TRUE(node->serviceRuns());
}

TEST_F(Watchdog, startsTheServiceAgainWhenNobodyRenewsTheLease)
{
    node->says(watchdog::arm(folder, kill));
    EXPECT_EQ(node->says(watchdog::letGo(folder, kill)), "gone");
    EXPECT_FALSE(node->serviceRuns());
    EXPECT_EQ(state(), "acted");
    EXPECT_TRUE(comes([this] { return state() == "undone acted"; }));
    EXPECT_TRUE(node->serviceRuns());
    EXPECT_EQ(node->says("ls " + folder.toLatin1() + "/watchdog 2>/dev/null"), "") << "it removes itself";
}

TEST_F(Watchdog, keepsTheFaultWhileTheLeaseIsRenewed)
{
    node->says(watchdog::arm(folder, kill));
    node->says(watchdog::letGo(folder, kill));
    for (int i = 0; i < 30; ++i) {
        ASSERT_EQ(node->says(watchdog::renew(folder, Seconds{2})), "renewed");
        ASSERT_FALSE(node->serviceRuns());
        pause(Milliseconds{100}, {});
    }
    EXPECT_TRUE(comes([this] { return state() == "undone acted"; }));
    EXPECT_EQ(node->says(watchdog::renew(folder, Seconds{2})), "over");
}

TEST_F(Watchdog, takesItBackAtOnceWhenAskedAndCanBeAskedTwice)
{
    const watchdog::Fault longer{u"swsleeper"_s, Seconds{0}, Seconds{600}};
    node->says(watchdog::arm(folder, longer));
    node->says(watchdog::letGo(folder, longer));
    EXPECT_EQ(node->says(watchdog::lift(u"swsleeper"_s)), "asked");
    EXPECT_TRUE(comes([this] { return node->says(watchdog::health(u"swsleeper"_s)) == "armed 0\nwell"; }));
    EXPECT_EQ(node->says(watchdog::lift(u"swsleeper"_s)), "asked");
    EXPECT_EQ(node->says(watchdog::health(u"swsleeper"_s)), "armed 0\nwell");
    node->says(watchdog::tidy(u"swsleeper"_s));
    EXPECT_EQ(node->says("ls /run/seaworthy"), "");
}

TEST_F(Watchdog, isStartedAgainWhereItWasKilled)
{
    const watchdog::Fault longer{u"swsleeper"_s, Seconds{0}, Seconds{600}};
    node->says(watchdog::arm(folder, longer));
    node->says(watchdog::letGo(folder, longer));
    node->says("kill -9 $(cat " + folder.toLatin1() + "/pid)");
    ASSERT_FALSE(node->serviceRuns());
    node->says(watchdog::lift(u"swsleeper"_s));
    EXPECT_TRUE(comes([this] { return node->serviceRuns(); }));
    EXPECT_TRUE(comes([this] { return state() == "undone acted"; }));
}

TEST_F(Watchdog, keepsTryingUntilTheServiceRuns)
{
    node->says(": >/run/refuse");
    node->says(watchdog::arm(folder, kill));
    node->says(watchdog::letGo(folder, kill));
    node->says(watchdog::lift(u"swsleeper"_s));
    pause(Seconds{3}, {});
    EXPECT_EQ(node->says(watchdog::health(u"swsleeper"_s)), "armed 1\ndead");
    node->says("rm /run/refuse");
    EXPECT_TRUE(comes([this] { return node->says(watchdog::health(u"swsleeper"_s)) == "armed 0\nwell"; }));
}

TEST_F(Watchdog, cutsTheNetworkButNotTheNodesTalkWithItself)
{
    if (node->says(watchdog::prerequisites(cut)) != "ok")
        GTEST_SKIP() << "needs nftables: install the package nftables";
    node->says("ip link add veth0 type veth peer name veth1 && ip addr add 192.0.2.1/24 dev veth0 && ip link "
               "set veth0 up");
    node->says(watchdog::arm(folder, cut));
    EXPECT_EQ(node->says(watchdog::letGo(folder, cut)), "gone");
    EXPECT_TRUE(comes([this] { return state() == "acted" && isCut(); }));
    const QByteArray rules = node->says("nft list ruleset");
    EXPECT_EQ(rules.count("policy drop"), 3) << rules.constData();
    EXPECT_EQ(rules.count("\"lo\" accept"), 2);
    EXPECT_TRUE(comes([this] { return state() == "undone acted"; }));
    EXPECT_FALSE(isCut());
    EXPECT_EQ(node->says(watchdog::health({})), "armed 0\nwell");
}

TEST_F(Watchdog, cutsByIptablesWhereThereIsNoNft)
{
    node->says("mount --bind /dev/null \"$(command -v nft)\"");
    if (node->says(watchdog::prerequisites(cut)) != "ok")
        GTEST_SKIP() << "needs iptables: install the package iptables";
    node->says(watchdog::arm(folder, cut));
    node->says(watchdog::letGo(folder, cut));
    EXPECT_TRUE(comes([this] { return node->says("iptables -S").count("-j SW") == 3; }))
        << node->says("iptables -S").constData();
    EXPECT_THAT(node->says(watchdog::health({})).toStdString(), HasSubstr("cut"));
    EXPECT_TRUE(comes([this] { return state() == "undone acted"; }));
    EXPECT_EQ(node->says("iptables -S | grep -c SW"), "0");
}

TEST_F(Watchdog, saysThatItCouldNotCutWhereNftFails)
{
    if (node->says(watchdog::prerequisites(cut)) != "ok")
        GTEST_SKIP() << "needs nftables: install the package nftables";
    breakNft();
    ASSERT_EQ(node->says(watchdog::prerequisites(cut)), "ok") << "the check alone does not tell";
    node->says(watchdog::arm(folder, cut));
    node->says(watchdog::letGo(folder, cut));
    EXPECT_TRUE(comes([this] { return state().startsWith("refused"); })) << state().constData();
    EXPECT_THAT(state().toStdString(), HasSubstr("no room for the rule"));
    EXPECT_TRUE(comes([this] { return node->says(watchdog::health({})) == "armed 0\nwell"; }));
    EXPECT_EQ(node->says("ls " + folder.toLatin1() + "/acted 2>/dev/null"), "");
}

TEST_F(Watchdog, anOperationWhoseCutDoesNotCutFailsWithTheReason)
{
    if (node->says(watchdog::prerequisites(cut)) != "ok")
        GTEST_SKIP() << "needs nftables: install the package nftables";
    FakeSite site;
    site.addNode(u"lb-1"_s, u"10.0.0.1"_s);
    QTemporaryDir data;
    const auto journal = Journal::open(data.filePath(u"journal.sqlite"_s));
    ASSERT_TRUE(journal.has_value());
    World world = site.world();
    world.shell = node.get();
    world.lookEvery = Milliseconds{100};
    const Plan plan{site.id(), u"cut"_s, {DropNetwork{site.ref(u"lb-1"_s), Seconds{0}, Seconds{20}}}, {}};
    // The mini node is entered by its namespaces: no rule of its own cuts that way.
    const Outcome answering = carryOut({plan, true, {}, {}}, world, **journal, {});
    EXPECT_EQ(answering.state, OperationState::Failed);
    EXPECT_THAT(qPrintable(answering.failure->detail), HasSubstr("and yet it answers"));
    EXPECT_THAT(qPrintable(answering.failure->detail), HasSubstr("'Stop all faults'"));
    EXPECT_FALSE(isCut());
    breakNft();
    const Outcome refused = carryOut({plan, true, {}, {}}, world, **journal, {});
    EXPECT_EQ(refused.state, OperationState::Failed);
    EXPECT_THAT(qPrintable(refused.failure->detail), HasSubstr("no room for the rule"));
    EXPECT_TRUE((*journal)->openFaults()->empty());
    EXPECT_EQ(node->says("ls /run/seaworthy"), "");
}

TEST_F(Watchdog, isDrivenByOperations)
{
    FakeSite site;
    site.addNode(u"lb-1"_s, u"10.0.0.1"_s);
    QTemporaryDir data;
    const auto journal = Journal::open(data.filePath(u"journal.sqlite"_s));
    ASSERT_TRUE(journal.has_value());
    LeaseKeeper leases(*node);
    World world = site.world();
    world.shell = node.get();
    world.leases = &leases;
    world.lookEvery = Milliseconds{100};
    const Plan plan{
        site.id(), u"break"_s, {KillProcess{site.ref(u"lb-1"_s), u"swsleeper"_s, Seconds{2}}}, {}};
    const Outcome broken = carryOut({plan, true, {}, {}}, world, **journal, {});
    ASSERT_TRUE(broken.succeeded()) << (broken.failure ? qPrintable(sentence(*broken.failure)) : "");
    for (int i = 0; i < 30; ++i) {
        ASSERT_FALSE(node->serviceRuns()) << "the lease is renewed while the console lives";
        pause(Milliseconds{100}, {});
    }
    const Outcome back = undo(broken.id, world, **journal, {});
    EXPECT_TRUE(back.succeeded()) << (back.failure ? qPrintable(sentence(*back.failure)) : "");
    EXPECT_TRUE(node->serviceRuns());
    EXPECT_EQ(node->says("ls /run/seaworthy"), "");
}
