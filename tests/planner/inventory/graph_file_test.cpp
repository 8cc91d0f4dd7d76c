// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/inventory/topology.h"

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

constexpr const char *shop = R"({
    "proxy": {"in": [], "out": ["app-1", "app-2"]},
    "app-1": {"in": ["proxy"], "out": ["store"]},
    "app-2": {"in": ["proxy"], "out": ["store"]},
    "store": {"in": ["app-1", "app-2"]}
})";

std::string complaint(const char *text)
{
    const Result<Topology> read = readGraphFile(u"shop.json"_s, text);
    EXPECT_FALSE(read);
    return read ? std::string() : read.error().detail.toStdString();
}

} // namespace

TEST(ReadGraphFile, clientsComeInWhereNothingElseDoes)
{
    const Result<Topology> read = readGraphFile(u"shop.json"_s, shop);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->links.size(), 5u);
    EXPECT_EQ(read->links.front().from, u"clients"_s);
    EXPECT_EQ(read->links.front().to, u"server:proxy"_s);
    EXPECT_EQ(findNode(*read, u"server:store"_s)->tier, u"tier-3"_s);
}

TEST(ReadGraphFile, marksWhatCutsAWholeTierOff)
{
    const Result<Topology> read = readGraphFile(u"shop.json"_s, shop);
    ASSERT_TRUE(read);
    EXPECT_THAT(singlePointsOfFailure(*read), ElementsAre(u"server:proxy"_s, u"server:store"_s));
}

TEST(ReadGraphFile, takesALinkThatOnlyOneSideNames)
{
    const Result<Topology> read = readGraphFile(u"f"_s, R"({"a": {"out": ["b"]}, "b": {}})");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->links.size(), 2u);
}

TEST(ReadGraphFile, aRingHasNoEntryAndIsStillRead)
{
    const Result<Topology> read = readGraphFile(u"f"_s, R"({"a": {"out": ["b"]}, "b": {"out": ["a"]}})");
    ASSERT_TRUE(read);
    EXPECT_THAT(singlePointsOfFailure(*read), IsEmpty());
    EXPECT_EQ(read->nodes.size(), 2u);
}

TEST(ReadGraphFile, namesFilePlaceAndExpectation)
{
    EXPECT_THAT(complaint("{\"a\": {"), HasSubstr("shop.json:1:"));
    EXPECT_THAT(complaint(R"({"a": {"out": ["zz"]}})"),
                HasSubstr("shop.json: at /a/out/0: found \"zz\", expected the name of a node of this file"));
    EXPECT_THAT(complaint(R"({"a/b": 3})"), HasSubstr("expected an object"));
    EXPECT_THAT(complaint(R"({"a": {"outs": []}})"), HasSubstr("at /a/outs: found an unknown field"));
    EXPECT_THAT(complaint(R"([1])"), HasSubstr("shop.json"));
}
