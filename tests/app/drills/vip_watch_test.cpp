// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/drills/vip_watch.h"

#include <QProcess>

#include <gtest/gtest.h>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

const Instant t0{Seconds{1'800'000'000}};

// An exchange that left us at the time, over a path of that length, with a clock that is so far ahead.
ClockReading reading(Microseconds at, Microseconds there, Microseconds back, Microseconds ahead)
{
    return {t0 + at, t0 + at + there + ahead, t0 + at + there + back};
}

} // namespace

TEST(NodeClock, bringsAMomentOfTheNodeToOurClockWithinWhatTheExchangesAllow)
{
    const Microseconds ahead = Seconds{7};
    const std::vector<ClockReading> readings{
        reading(Seconds{0}, Milliseconds{30}, Milliseconds{2}, ahead),
        reading(Seconds{1}, Milliseconds{3}, Milliseconds{40}, ahead),
        reading(Seconds{9}, Milliseconds{400}, Milliseconds{600}, ahead),
    };
    const Instant truth = t0 + Seconds{4};
    const auto when = onOurClock(truth + ahead, readings);
    ASSERT_TRUE(when);
    EXPECT_LE(when->earliest, truth);
    EXPECT_GE(when->latest, truth);
    // Late by the first exchange's way back, early by the second's way there and the quickest exchange.
    EXPECT_EQ(when->latest - truth, Milliseconds{2});
    EXPECT_EQ(truth - when->earliest, Milliseconds{3 + 32});
}

TEST(NodeClock, knowsNothingWithoutReadingsOrWhenAClockWasSet)
{
    EXPECT_FALSE(onOurClock(t0, {}));
    EXPECT_FALSE(onOurClock(t0,
                            {reading(Seconds{0}, Milliseconds{5}, Milliseconds{5}, Seconds{0}),
                             reading(Seconds{1}, Milliseconds{5}, Milliseconds{5}, Seconds{3})}));
}

TEST(VipWatch, readsTheStampOfTheKernelsNotice)
{
    EXPECT_EQ(claimNoted("[2027-01-15T08:00:00.250000] 5: eth0    inet 10.77.1.100/24 scope global secondary "
                         "eth0\\       valid_lft forever preferred_lft forever\n"),
              t0 + Milliseconds{250});
    EXPECT_FALSE(claimNoted("held\n"));
    EXPECT_FALSE(claimNoted("[nonsense"));
    EXPECT_FALSE(claimNoted("armed 0\nwell\n"));
    EXPECT_FALSE(claimNoted(""));
}

TEST(VipWatch, hearsOfTheAddressFromARealKernelAndOfNoOther)
{
    QProcess node;
    // A namespace is the node; the other addresses come first, and one of them begins like ours.
    const QByteArray script = "ip link set lo up; ip addr add 10.77.1.1/32 dev lo; (sleep 0.3; ip addr add "
                              "10.77.1.101/32 dev lo; ip addr del 10.77.1.1/32 dev lo; date +%s%6N >&2; ip "
                              "addr add 10.77.1.10/32 dev lo; date +%s%6N >&2) & "
        + awaitAddressCommand(u"10.77.1.10"_s) + "; wait";
    node.start(u"unshare"_s, {u"-rn"_s, u"sh"_s, u"-c"_s, QString::fromLatin1(script)});
    if (!node.waitForFinished(20'000) || node.exitCode() != 0)
        GTEST_SKIP() << "unshare -rn and iproute2 are needed: run as root, or allow user namespaces";
    const std::optional<Instant> noted = claimNoted(node.readAllStandardOutput());
    QList<QByteArray> times;
    for (const QByteArray &line : node.readAllStandardError().split('\n')) {
        if (!line.isEmpty() && line.toLongLong() > 0)
            times << line;
    }
    ASSERT_EQ(times.size(), 2);
    ASSERT_TRUE(noted);
    EXPECT_GE(*noted, Instant{Microseconds{times[0].toLongLong()}});
    EXPECT_LE(*noted, Instant{Microseconds{times[1].toLongLong()}} + Seconds{1});
}

TEST(VipWatch, saysWhenTheAddressIsHeldAlready)
{
    QProcess node;
    node.start(u"unshare"_s,
               {u"-rn"_s, u"sh"_s, u"-c"_s,
                QString::fromLatin1("ip link set lo up; ip addr add 10.77.1.10/32 dev lo; "
                                    + awaitAddressCommand(u"10.77.1.10"_s))});
    if (!node.waitForFinished(20'000) || node.exitCode() != 0)
        GTEST_SKIP() << "unshare -rn and iproute2 are needed: run as root, or allow user namespaces";
    EXPECT_EQ(node.readAllStandardOutput().trimmed(), "held");
}
