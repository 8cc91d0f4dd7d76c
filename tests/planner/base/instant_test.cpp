// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/base/instant.h"

#include <gtest/gtest.h>

using namespace sw;
using namespace Qt::StringLiterals;

TEST(Instant, keepsMicrosecondsThroughTextAndBack)
{
    const Instant moment{Microseconds{1'772'366'400'000'123}};
    EXPECT_EQ(iso8601(moment), u"2026-03-01T12:00:00.000123Z"_s);
    EXPECT_EQ(instantFromIso8601(iso8601(moment)), moment);
}

TEST(Instant, takesATimeWithoutAnOffsetAsUtc)
{
    EXPECT_EQ(instantFromIso8601(u"2026-03-01T12:00:00"_s), instantFromIso8601(u"2026-03-01T12:00:00Z"_s));
    EXPECT_EQ(instantFromIso8601(u"2026-03-01T12:00:00.000000"_s),
              instantFromIso8601(u"2026-03-01T14:00:00+02:00"_s));
}

TEST(Instant, countsBackwardsBeforeTheEpochToo)
{
    const Instant moment{Microseconds{-1}};
    EXPECT_EQ(iso8601(moment), u"1969-12-31T23:59:59.999999Z"_s);
    EXPECT_EQ(instantFromIso8601(iso8601(moment)), moment);
}

TEST(Instant, refusesWhatIsNoTime)
{
    EXPECT_EQ(instantFromIso8601(u"yesterday"_s), std::nullopt);
    EXPECT_EQ(instantFromIso8601(u"2026-03-01"_s), std::nullopt);
    EXPECT_EQ(instantFromIso8601(u"2026-03-01T12:00:00."_s), std::nullopt);
    EXPECT_EQ(instantFromIso8601(QString()), std::nullopt);
}
