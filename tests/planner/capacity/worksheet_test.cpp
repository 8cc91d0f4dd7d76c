// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/input_keys.h"
#include "planner/capacity/worksheet.h"

#include <QFile>

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

const QString today = u"2026-03-01"_s;

InputKind kindOf(input::Key key)
{
    const std::vector<InputKind> kinds = inputKinds();
    const InputKind *kind = findInput(kinds, key);
    EXPECT_NE(kind, nullptr) << QString(key).toStdString();
    return kind ? *kind : InputKind{};
}

std::string problemWith(input::Key key, double value)
{
    return problemOf(kindOf(key), exactly(value)).value_or(QString()).toStdString();
}

MeasuredTime drill(const QString &when, double seconds)
{
    return {input::balancerFailover, seconds, when, u"evidence "_s + when};
}

} // namespace

TEST(InputKinds, areEachThereOnceWithLabelHelpAndLimits)
{
    std::set<QString> keys;
    std::set<QString> labels;
    for (const InputKind &kind : inputKinds()) {
        const std::string key = kind.key.toStdString();
        EXPECT_TRUE(keys.insert(kind.key).second) << key;
        EXPECT_TRUE(labels.insert(kind.label).second) << key << ": two fields would read the same";
        EXPECT_TRUE(kind.label.at(0).isUpper()) << key;
        EXPECT_TRUE(kind.help.endsWith(u'.')) << key;
        EXPECT_LT(kind.least, kind.most) << key;
        EXPECT_TRUE(std::isfinite(kind.least) && std::isfinite(kind.most)) << key;
        EXPECT_FALSE(problemOf(kind, exactly(kind.standard.value_or(kind.least)))) << key;
        EXPECT_EQ(kind.source.isEmpty(), !kind.standard) << key << ": a default says what it rests on";
    }
}

TEST(InputKinds, haveEveryKeyThatIsSpelledInTheHeader)
{
    QFile header(QStringLiteral(SW_SOURCE_DIR "/planner/capacity/input_keys.h"));
    ASSERT_TRUE(header.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(header.readAll());
    const std::vector<InputKind> kinds = inputKinds();
    for (const InputKind &kind : kinds)
        EXPECT_TRUE(text.contains(u'"' + kind.key + u'"')) << kind.key.toStdString();
    EXPECT_EQ(text.count(u"constexpr Key"_s), static_cast<qsizetype>(kinds.size()));
}

TEST(InputKinds, standInTheOrderOfTheirSections)
{
    const std::vector<InputKind> kinds = inputKinds();
    EXPECT_TRUE(std::ranges::is_sorted(kinds, std::ranges::less(), &InputKind::section));
}

TEST(InputKinds, acceptTheirLimitsAndNothingBeyond)
{
    for (const InputKind &kind : inputKinds()) {
        const std::string key = kind.key.toStdString();
        EXPECT_FALSE(problemOf(kind, exactly(kind.least))) << key;
        EXPECT_FALSE(problemOf(kind, exactly(kind.most))) << key;
        const double below = std::nextafter(kind.least, -1e300);
        const double above = std::nextafter(kind.most, 1e300);
        for (const double value :
             {below, above, -1e300, 1e300, std::nan(""), std::numeric_limits<double>::infinity(),
              -std::numeric_limits<double>::infinity()}) {
            const std::optional<QString> problem = problemOf(kind, exactly(value));
            ASSERT_TRUE(problem) << key << " accepts " << value;
            EXPECT_THAT(problem->toStdString(), HasSubstr(kind.label.toStdString()));
        }
        // Each of the three is looked at.
        EXPECT_TRUE(problemOf(kind, Figure{below, kind.least, kind.most, {}})) << key;
        EXPECT_TRUE(problemOf(kind, Figure{kind.least, kind.most, above, {}})) << key;
    }
}

TEST(ProblemOf, namesWhatIsAbsurdAndWhatToDo)
{
    EXPECT_THAT(problemWith(input::users, 3e9),
                testing::AllOf(HasSubstr("Concurrent users cannot be"),
                               HasSubstr("the most that is accepted"), HasSubstr("check the unit")));
    EXPECT_THAT(
        problemWith(input::visitSeconds, 0),
        testing::AllOf(HasSubstr("Duration of a visit cannot be 0 s"), HasSubstr("give 0.01 s or more")));
    EXPECT_THAT(problemWith(input::peak, -4),
                testing::AllOf(HasSubstr("cannot be negative"), HasSubstr("-4 Mbit/s")));
    EXPECT_THAT(problemWith(input::headroom, std::nan("")), HasSubstr("Headroom is not a number"));
    EXPECT_THAT(problemWith(input::growth, -60), HasSubstr("give -50 % or more"));
}

TEST(ProblemOf, tellsARangeThatIsUpsideDown)
{
    const InputKind peak = kindOf(input::peak);
    EXPECT_THAT(problemOf(peak, Figure{9, 4, 10, {}})->toStdString(),
                HasSubstr("The low figure of Peak throughput, 9 Mbit/s, is above the likely one, 4 Mbit/s"));
    EXPECT_THAT(problemOf(peak, Figure{1, 4, 3, {}})->toStdString(), HasSubstr("is above the high one"));
    EXPECT_FALSE(problemOf(peak, Figure{1, 4, 4, {}}));
}

TEST(FigureOf, isTheWorksheetsOwnThenTheAssumedDefaultThenNone)
{
    Worksheet worksheet;
    EXPECT_FALSE(figureOf(worksheet, kindOf(input::peak), today));
    const std::optional<Figure> assumed = figureOf(worksheet, kindOf(input::headroom), today);
    ASSERT_TRUE(assumed);
    EXPECT_EQ(assumed->likely, 35);
    EXPECT_EQ(assumed->provenance.grounds, Grounds::Assumed);
    EXPECT_FALSE(assumed->provenance.from.isEmpty());
    const Figure own{30, 40, 50, {Grounds::Derived, u"me"_s, {}, {}}};
    worksheet.figures[input::headroom] = own;
    EXPECT_EQ(figureOf(worksheet, kindOf(input::headroom), today), own);
}

TEST(FigureOf, takesTheLatestFreshDrillOverEverythingElse)
{
    Worksheet worksheet;
    worksheet.figures[input::balancerFailover] = exactly(9);
    worksheet.measuredTimes = {drill(u"2026-02-20"_s, 2.5), drill(u"2026-02-28T10:00:00Z"_s, 3),
                               drill(u"2026-02-01"_s, 4)};
    const std::optional<Figure> measured = figureOf(worksheet, kindOf(input::balancerFailover), today);
    ASSERT_TRUE(measured);
    EXPECT_EQ(
        *measured,
        exactly(3, {Grounds::Measured, {}, u"2026-02-28T10:00:00Z"_s, u"evidence 2026-02-28T10:00:00Z"_s}));
    EXPECT_EQ(figureOf(worksheet, kindOf(input::databaseFailover), today)->provenance.grounds,
              Grounds::Assumed);
}

TEST(FigureOf, takesTheSlowerOfDrillsAtOneTimeInWhicheverOrder)
{
    Worksheet worksheet;
    worksheet.measuredTimes = {drill(u"2026-02-20"_s, 4), drill(u"2026-02-20"_s, 3)};
    EXPECT_EQ(figureOf(worksheet, kindOf(input::balancerFailover), today)->likely, 4);
    std::ranges::reverse(worksheet.measuredTimes);
    EXPECT_EQ(figureOf(worksheet, kindOf(input::balancerFailover), today)->likely, 4);
}

TEST(FigureOf, fallsBackWhenTheDrillIsStale)
{
    Worksheet worksheet;
    worksheet.measuredTimes = {drill(u"2025-12-01"_s, 2.5)}; // 90 days before today
    const InputKind kind = kindOf(input::balancerFailover);
    EXPECT_EQ(figureOf(worksheet, kind, today)->provenance.grounds, Grounds::Measured);
    EXPECT_EQ(figureOf(worksheet, kind, u"2026-03-02"_s)->provenance.grounds, Grounds::Assumed);
    worksheet.figures[input::balancerFailover] = exactly(9);
    EXPECT_EQ(figureOf(worksheet, kind, u"2026-03-02"_s)->likely, 9);
    worksheet.staleAfterDays = 91;
    EXPECT_EQ(figureOf(worksheet, kind, u"2026-03-02"_s)->likely, 2.5);
}

TEST(MeasuredTime, isStaleWhenItIsOldOrItsDayIsNotKnown)
{
    EXPECT_FALSE(isStale(drill(u"2026-03-01"_s, 1), 90, today));
    EXPECT_FALSE(isStale(drill(u"2026-03-09"_s, 1), 90, today)) << "a clock that is ahead is not old";
    EXPECT_TRUE(isStale(drill(u"2025-11-30"_s, 1), 90, today));
    EXPECT_TRUE(isStale(drill(u"last spring"_s, 1), 90, today));
    EXPECT_TRUE(isStale(drill(u"2026-02-30"_s, 1), 90, today));
    EXPECT_TRUE(isStale(drill(u"2026-03-01"_s, 1), 90, QString()));
}

TEST(MeasuredTime, isTakenForTheTimesThatADrillMeasures)
{
    for (const input::Key key :
         {input::takeover, input::balancerFailover, input::databaseFailover, input::siteFailover})
        EXPECT_TRUE(isMeasurable(kindOf(key)));
    for (const input::Key key : {input::serviceSeconds, input::hardwareMttr, input::coverage})
        EXPECT_FALSE(isMeasurable(kindOf(key)));
}

TEST(StarterWorksheet, isSmallAndValidWithAnyCatalogue)
{
    Catalogue named;
    named.id = u"mine"_s;
    named.currency = u"EUR"_s;
    named.trafficPerGB = 0.1;
    for (const QString &name : {u"256 MB"_s, u"512 MB"_s, u"1 GB"_s, u"2 GB"_s}) {
        ServerSize size;
        size.name = name;
        named.sizes.push_back(size);
    }
    Catalogue other = named;
    other.sizes.erase(other.sizes.begin() + 1, other.sizes.end());
    const std::vector<InputKind> kinds = inputKinds();
    for (const Catalogue &catalogue : {named, other, Catalogue{}}) {
        const Worksheet worksheet = starterWorksheet(catalogue);
        EXPECT_FALSE(worksheet.name.isEmpty());
        EXPECT_TRUE(worksheet.figures.contains(input::peak));
        for (const auto &[key, figure] : worksheet.figures) {
            const InputKind *kind = findInput(kinds, key);
            ASSERT_NE(kind, nullptr);
            EXPECT_FALSE(problemOf(*kind, figure));
            EXPECT_EQ(figure.low, figure.high) << "another likely figure cannot be typed over a range";
        }
        EXPECT_TRUE(readWorksheet(u"new.json"_s, writeWorksheet(worksheet)));
    }
    EXPECT_EQ(starterWorksheet(named).webSize.name, u"512 MB"_s);
    EXPECT_EQ(starterWorksheet(named).currency, u"EUR"_s);
    EXPECT_EQ(starterWorksheet(named).figures.at(input::perGB).likely, 0.1);
    EXPECT_EQ(starterWorksheet(other).databaseSize.name, u"256 MB"_s);
    EXPECT_EQ(starterWorksheet(Catalogue{}).webSize, ServerSize{});
}
