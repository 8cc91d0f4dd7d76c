// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/base/json.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <limits>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

std::string problems(JsonReader &reader)
{
    const Result<void> outcome = reader.finish(u"read"_s);
    return outcome ? std::string() : outcome.error().detail.toStdString();
}

} // namespace

TEST(JsonReader, namesFileLineAndColumnOfBrokenJson)
{
    JsonReader reader(u"site.json"_s, "{\n  \"a\": 1,\n  oops\n}");
    EXPECT_THAT(problems(reader), HasSubstr("site.json:3:"));
}

TEST(JsonReader, namesPlaceFoundAndExpected)
{
    JsonReader reader(u"site.json"_s, R"({"nodes": [{"port": "eighty"}]})");
    const auto nodes = reader.objects(reader.root(), QString(), u"nodes"_s);
    ASSERT_EQ(nodes.size(), 1u);
    EXPECT_EQ(reader.number(nodes.front(), u"/nodes/0"_s, u"port"_s, 1, 65535), 1);
    EXPECT_EQ(problems(reader),
              "site.json: at /nodes/0/port: found \"eighty\", expected a number from 1 to 65535");
}

TEST(JsonReader, refusesAFieldThatNobodyKnows)
{
    JsonReader reader(u"f"_s, R"({"name": "x", "nmae": "y"})");
    reader.allowOnly(reader.root(), QString(), {u"name"_s});
    EXPECT_THAT(problems(reader), HasSubstr("/nmae: found an unknown field, expected one of name"));
}

TEST(JsonReader, refusesAFieldThatItsObjectHasTwice)
{
    JsonReader reader(u"f"_s,
                      R"({"a": {"x": 1}, "b": [{"x": "}"}, {"x" : 1, "y": "\"x\":", "\u0078":2}], "a": 3})");
    const std::string said = problems(reader);
    EXPECT_THAT(said, HasSubstr("/b/1/x: found a second field of this name, expected each field once"));
    EXPECT_THAT(said, HasSubstr("at /a: found a second field"));
    EXPECT_EQ(std::ranges::count(said, '\n'), 1);
}

TEST(JsonReader, refusesAnotherKindAndANewerVersion)
{
    JsonReader kind(u"f"_s, R"({"seaworthy": "worksheet", "version": 1})");
    kind.expectKind(u"architecture"_s, 1);
    EXPECT_THAT(problems(kind), HasSubstr("found \"worksheet\", expected \"architecture\""));
    JsonReader version(u"f"_s, R"({"seaworthy": "architecture", "version": 2})");
    version.expectKind(u"architecture"_s, 1);
    EXPECT_THAT(problems(version), HasSubstr("/version: found 2"));
}

TEST(JsonReader, saysNothingOfAGoodFile)
{
    JsonReader reader(u"f"_s, R"({"a": "x", "b": 2.5, "c": true, "d": ["p", "q"]})");
    EXPECT_EQ(reader.string(reader.root(), QString(), u"a"_s), u"x"_s);
    EXPECT_EQ(reader.number(reader.root(), QString(), u"b"_s, 0, std::numeric_limits<double>::infinity()),
              2.5);
    EXPECT_TRUE(reader.boolean(reader.root(), QString(), u"c"_s, false));
    EXPECT_EQ(reader.strings(reader.root(), QString(), u"d"_s), (QStringList{u"p"_s, u"q"_s}));
    EXPECT_EQ(problems(reader), "");
}
