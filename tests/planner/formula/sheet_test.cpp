// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/formula/sheet.h"
#include "tests/planner/formula/sample_sheet.h"

#include <gmock/gmock.h>

#include <cmath>
#include <functional>
#include <limits>

using namespace sw;
using namespace sw::formula;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

// The value of a formula over a = 7, b = 2 and c = -3.
double valueOf(const Expression &expression)
{
    Sheet sheet;
    sheet.lines = {inputLine(u"a"_s, exactly(7)), inputLine(u"b"_s, exactly(2)),
                   inputLine(u"c"_s, exactly(-3)), formulaLine(u"x"_s, expression)};
    return evaluated(sheet).at(u"x"_s);
}

std::string complaint(const std::vector<Line> &lines)
{
    const Result<void> outcome = checked(Sheet{lines});
    EXPECT_FALSE(outcome);
    return outcome ? std::string() : outcome.error().detail.toStdString();
}

const Expression a = line(u"a"_s);
const Expression b = line(u"b"_s);
const Expression c = line(u"c"_s);

} // namespace

TEST(Evaluated, givesEveryOperatorItsMeaning)
{
    EXPECT_EQ(valueOf(Expression()), 0);
    EXPECT_EQ(valueOf(a), 7);
    EXPECT_EQ(valueOf(a + b), 9);
    EXPECT_EQ(valueOf(a - b), 5);
    EXPECT_EQ(valueOf(a * b), 14);
    EXPECT_EQ(valueOf(a / b), 3.5);
    EXPECT_EQ(valueOf(power(a, b)), 49);
    EXPECT_EQ(valueOf(least({a, b, c})), -3);
    EXPECT_EQ(valueOf(greatest({c, a, b})), 7);
    EXPECT_EQ(valueOf(least({b})), 2);
    EXPECT_EQ(valueOf(roundUp(a / b)), 4);
    EXPECT_EQ(valueOf(roundDown(a / b)), 3);
    EXPECT_EQ(valueOf(naturalLog(a)), std::log(7));
    EXPECT_EQ(valueOf(exponential(c)), std::exp(-3));
    EXPECT_EQ(valueOf(squareRoot(b)), std::sqrt(2));
    EXPECT_EQ(valueOf(ifLess(b, a, 1, 2)), 1);
    EXPECT_EQ(valueOf(ifLess(a, b, 1, 2)), 2);
    EXPECT_EQ(valueOf(ifLess(a, a, 1, 2)), 2);
    EXPECT_NEAR(valueOf(erlangC(10, a + 1)), 0.40918015079644354, 1e-13);
    EXPECT_NEAR(valueOf(binomialTail(b, 3, 0.9)), 0.972, 1e-13);
    EXPECT_EQ(valueOf(queueNodes(a, b, 1, 100)), 4);
}

TEST(Evaluated, takesTheEndOfTheInputsThatIsAskedFor)
{
    const Sheet sheet = sampleSheet();
    EXPECT_DOUBLE_EQ(evaluated(sheet, Estimate::Low).at(u"throughput.wanted"_s), 30 * 1.35);
    EXPECT_DOUBLE_EQ(evaluated(sheet).at(u"throughput.wanted"_s), 47.25);
    EXPECT_DOUBLE_EQ(evaluated(sheet, Estimate::High).at(u"throughput.wanted"_s), 50 * 1.35);
}

TEST(Evaluated, worksLanesOutAsItDoesOneByOne)
{
    const Sheet sheet = sampleSheet();
    std::map<QString, std::vector<double>> varied;
    for (int lane = 0; lane < 257; ++lane) {
        varied[u"traffic.peak"_s].push_back(20 + 0.25 * lane);
        varied[u"service"_s].push_back(0.1 + 0.003 * (lane % 17));
    }
    const Values lanes = evaluated(sheet, varied, 257);
    EXPECT_EQ(lanes.lanes(), 257u);
    for (size_t lane = 0; lane < 257; ++lane) {
        Sheet single = sheet;
        for (Line &each : single.lines) {
            if (varied.contains(each.key))
                each.input = exactly(varied[each.key][lane]);
        }
        const Values one = evaluated(single);
        for (const Line &each : sheet.lines)
            EXPECT_EQ(lanes.at(each.key, lane), one.at(each.key)) << each.key.toStdString() << " in " << lane;
    }
}

TEST(Evaluated, keepsOneValueForWhatDoesNotVary)
{
    const Values values = evaluated(sampleSheet(), {{u"traffic.peak"_s, {10, 20, 30}}}, 3);
    EXPECT_EQ(values.column(u"headroom"_s).size(), 1u);
    EXPECT_EQ(values.column(u"factor"_s).size(), 1u);
    EXPECT_THAT(values.column(u"throughput.wanted"_s), ElementsAre(13.5, 27, 40.5));
    EXPECT_EQ(values.at(u"factor"_s, 2), 1.35);
}

TEST(Evaluated, leavesTheColumnThatALineIsAnotherNameOfAlone)
{
    Sheet sheet;
    sheet.lines = {inputLine(u"a"_s, exactly(1)), formulaLine(u"same"_s, a),
                   formulaLine(u"twice"_s, line(u"same"_s) + line(u"same"_s)),
                   formulaLine(u"sum"_s, (a + 1) * (a + 2) - (a + 3))};
    const Values values = evaluated(sheet, {{u"a"_s, {1, 2, 3}}}, 3);
    EXPECT_THAT(values.column(u"a"_s), ElementsAre(1, 2, 3));
    EXPECT_THAT(values.column(u"same"_s), ElementsAre(1, 2, 3));
    EXPECT_THAT(values.column(u"twice"_s), ElementsAre(2, 4, 6));
    EXPECT_THAT(values.column(u"sum"_s), ElementsAre(2, 7, 14));
}

TEST(Evaluated, letsWhatIsNoNumberThroughLeastAndGreatest)
{
    const Expression none = squareRoot(c);
    EXPECT_TRUE(std::isnan(valueOf(least({none, a}))));
    EXPECT_TRUE(std::isnan(valueOf(least({a, none}))));
    EXPECT_TRUE(std::isnan(valueOf(greatest({none, a}))));
    EXPECT_TRUE(std::isnan(valueOf(greatest({a, none}))));
}

TEST(Rounded, forgivesAPartInABillionAndNoMore)
{
    EXPECT_EQ(roundedUp(3), 3);
    EXPECT_EQ(roundedUp(3 + 1e-12), 3);
    EXPECT_EQ(roundedUp(3 + 2.9e-9), 3);
    EXPECT_EQ(roundedUp(3 + 4e-9), 4);
    EXPECT_EQ(roundedUp(2.5), 3);
    EXPECT_EQ(roundedUp(0.1 * 3 / 0.1), 3); // 3.0000000000000004
    EXPECT_EQ(roundedUp(1e-10), 0);
    EXPECT_EQ(roundedUp(1e-6), 1);
    EXPECT_EQ(roundedUp(-2.5), -2);
    EXPECT_FALSE(std::signbit(roundedUp(-0.5)));
    EXPECT_EQ(roundedDown(3 - 1e-12), 3);
    EXPECT_EQ(roundedDown(3 - 4e-9), 2);
    EXPECT_EQ(roundedDown(2.5), 2);
    EXPECT_EQ(roundedDown(-2.5), -3);
    EXPECT_EQ(roundedUp(1e6 * (1 + 5e-10)), 1e6);
}

TEST(RestsOn, findsAllThatALineIsMadeOfInTheSheetsOrder)
{
    const Sheet sheet = sampleSheet();
    EXPECT_THAT(restsOn(sheet, u"throughput.wanted"_s),
                ElementsAre(u"traffic.peak"_s, u"headroom"_s, u"factor"_s, u"throughput.wanted"_s));
    EXPECT_THAT(inputsOf(sheet, u"throughput.wanted"_s), ElementsAre(u"traffic.peak"_s, u"headroom"_s));
    EXPECT_THAT(restsOn(sheet, u"headroom"_s), ElementsAre(u"headroom"_s));
    EXPECT_THAT(inputsOf(sheet, u"constant"_s), ElementsAre());
    EXPECT_THAT(restsOn(sheet, u"no.such"_s), ElementsAre());
}

TEST(Checked, letsAProperSheetPass)
{
    EXPECT_TRUE(checked(sampleSheet()));
    EXPECT_TRUE(checked(Sheet()));
}

TEST(Checked, refusesADoubledKey)
{
    EXPECT_THAT(complaint({formulaLine(u"a"_s, 1), formulaLine(u"a"_s, 2)}),
                AllOf(HasSubstr("line 2, \"a\""), HasSubstr("another line with this key")));
}

TEST(Checked, refusesAKeyThatIsNone)
{
    for (const QString &key : {u""_s, u"web nodes"_s, u"größe"_s, u"a$b"_s})
        EXPECT_THAT(complaint({formulaLine(key, 1)}), HasSubstr("letters, digits and dots"));
}

TEST(Checked, refusesAFormulaOverALineThatIsNotBeforeIt)
{
    EXPECT_THAT(complaint({formulaLine(u"x"_s, 1 + b), formulaLine(u"b"_s, 2)}),
                AllOf(HasSubstr("line 1, \"x\""), HasSubstr("names the line \"b\"")));
    EXPECT_THAT(complaint({formulaLine(u"x"_s, squareRoot(line(u"x"_s)))}), HasSubstr("the line \"x\""));
}

TEST(Checked, refusesAnOperandCountThatAnOperatorDoesNotHave)
{
    const auto broken = [](Operator op, size_t count) {
        return complaint({formulaLine(u"x"_s, 2 * Expression(op, std::vector<Expression>(count)))});
    };
    const std::pair<Operator, size_t> counts[] = {
        {Operator::Number, 0},      {Operator::Add, 2},          {Operator::Subtract, 2},
        {Operator::Multiply, 2},    {Operator::Divide, 2},       {Operator::Power, 2},
        {Operator::RoundUp, 1},     {Operator::RoundDown, 1},    {Operator::NaturalLog, 1},
        {Operator::Exponential, 1}, {Operator::SquareRoot, 1},   {Operator::IfLess, 4},
        {Operator::ErlangC, 2},     {Operator::BinomialTail, 3}, {Operator::QueueNodes, 4},
    };
    for (const auto &[op, count] : counts) {
        EXPECT_THAT(broken(op, count + 1), HasSubstr("operands instead of"));
        if (count > 0) {
            EXPECT_THAT(broken(op, count - 1), HasSubstr("operands instead of"));
        }
    }
    EXPECT_THAT(broken(Operator::Least, 0), HasSubstr("no operands"));
    EXPECT_THAT(broken(Operator::Greatest, 0), HasSubstr("no operands"));
}

TEST(Checked, refusesWhatIsNotFinite)
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    EXPECT_THAT(complaint({formulaLine(u"x"_s, 1 + Expression(infinite))}), HasSubstr("constants"));
    EXPECT_THAT(complaint({inputLine(u"x"_s, {1, 2, infinite, {}})}), HasSubstr("its figure"));
    EXPECT_THAT(complaint({inputLine(u"x"_s, {std::nan(""), 2, 3, {}})}), HasSubstr("its figure"));
}

TEST(FirstNotFinite, namesTheLineWhereItBegins)
{
    Sheet sheet;
    sheet.lines = {inputLine(u"a"_s, exactly(1)), formulaLine(u"bad"_s, 1 / (a - 1)),
                   formulaLine(u"worse"_s, line(u"bad"_s) * 0)};
    EXPECT_EQ(firstNotFinite(sheet, evaluated(sheet)), u"bad"_s);
    EXPECT_EQ(firstNotFinite(sheet, evaluated(sheet, {{u"a"_s, {2, 1, 3}}}, 3)), u"bad"_s);
    EXPECT_EQ(firstNotFinite(sheet, evaluated(sheet, {{u"a"_s, {2, 3, 4}}}, 3)), std::nullopt);
}

TEST(Sheet, findsALineByItsKey)
{
    const Sheet sheet = sampleSheet();
    ASSERT_NE(sheet.find(u"headroom"_s), nullptr);
    EXPECT_EQ(sheet.find(u"headroom"_s)->label, u"Headroom"_s);
    EXPECT_EQ(sheet.find(u"no.such"_s), nullptr);
    EXPECT_FALSE(sheet.contains(u"no.such"_s));
}

TEST(Grounds, haveStableWords)
{
    EXPECT_EQ(word(Grounds::Measured), u"measured"_s);
    EXPECT_EQ(word(Grounds::Derived), u"derived"_s);
    EXPECT_EQ(word(Grounds::Assumed), u"assumed"_s);
}
