// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/formula/explanation.h"
#include "tests/planner/formula/sample_sheet.h"

#include <gmock/gmock.h>

#include <limits>

using namespace sw;
using namespace sw::formula;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

std::string wordsOf(const Expression &expression)
{
    Sheet sheet;
    sheet.lines = {inputLine(u"A"_s, exactly(7)), inputLine(u"B"_s, exactly(2)),
                   inputLine(u"C"_s, exactly(-3)), formulaLine(u"x"_s, expression)};
    return explained(sheet, evaluated(sheet), u"x"_s, english).words.toStdString();
}

std::string numbersOf(const Expression &expression, const QLocale &locale = english)
{
    Sheet sheet;
    sheet.lines = {inputLine(u"A"_s, exactly(7)), inputLine(u"B"_s, exactly(2)),
                   inputLine(u"C"_s, exactly(-3)), formulaLine(u"x"_s, expression)};
    return explained(sheet, evaluated(sheet), u"x"_s, locale).numbers.toStdString();
}

std::string shownText(double value, Unit unit, const QLocale &locale = english, const QString &currency = {})
{
    return shown(value, unit, locale, currency).toStdString();
}

Explanation sampleExplained(const QString &key, const QLocale &locale = english)
{
    const Sheet sheet = sampleSheet();
    return explained(sheet, evaluated(sheet), key, locale);
}

QString groundsOf(const Provenance &provenance)
{
    Sheet sheet;
    sheet.lines = {inputLine(u"a"_s, exactly(1, provenance))};
    return explained(sheet, evaluated(sheet), u"a"_s, english).grounds;
}

const Expression a = line(u"A"_s);
const Expression b = line(u"B"_s);
const Expression c = line(u"C"_s);

} // namespace

TEST(Explained, namesTheLinesAndPutsTheirNumbersIn)
{
    const Sheet sheet = [] {
        Sheet lines = sampleSheet();
        lines.lines[4].formula = line(u"traffic.peak"_s) * (1 + line(u"headroom"_s) / 100);
        return lines;
    }();
    const Explanation found = explained(sheet, evaluated(sheet), u"throughput.wanted"_s, english);
    EXPECT_EQ(found.words, u"Peak throughput × (1 + Headroom ÷ 100)"_s);
    EXPECT_EQ(found.numbers, u"35 × (1 + 35 ÷ 100) = 47.25 Mbit/s"_s);
}

TEST(Explained, writesNumbersAsTheReaderDoes)
{
    EXPECT_EQ(sampleExplained(u"throughput.wanted"_s, german).numbers, u"35 × 1,35 = 47,25 Mbit/s"_s);
    EXPECT_EQ(numbersOf(a * 1234567.5 / b, german), "7 × 1.234.568 ÷ 2 = 4.320.986");
    EXPECT_EQ(numbersOf(least({a / b, b}), german), "least of (7 ÷ 2; 2) = 2");
}

TEST(Explained, usesOnlyTheParenthesesThatAreNeeded)
{
    EXPECT_EQ(wordsOf((a + b) + c), "A + B + C");
    EXPECT_EQ(wordsOf(a + (b + c)), "A + B + C");
    EXPECT_EQ(wordsOf(a - (b + c)), "A − (B + C)");
    EXPECT_EQ(wordsOf(a - (b - c)), "A − (B − C)");
    EXPECT_EQ(wordsOf((a - b) - c), "A − B − C");
    EXPECT_EQ(wordsOf(a * (b * c)), "A × B × C");
    EXPECT_EQ(wordsOf(a / (b * c)), "A ÷ (B × C)");
    EXPECT_EQ(wordsOf(a / b / c), "A ÷ B ÷ C");
    EXPECT_EQ(wordsOf((a + b) * c), "(A + B) × C");
    EXPECT_EQ(wordsOf(a + b * c), "A + B × C");
    EXPECT_EQ(wordsOf(power(a + b, c)), "(A + B) ^ C");
    EXPECT_EQ(wordsOf(power(power(a, b), c)), "(A ^ B) ^ C");
    EXPECT_EQ(wordsOf(power(a, b) * c), "A ^ B × C");
    EXPECT_EQ(wordsOf(2 * ifLess(a, b, 1, 0)), "2 × (if A < B then 1, otherwise 0)");
}

TEST(Explained, setsNegativeNumbersApart)
{
    EXPECT_EQ(numbersOf(a - c), "7 − (-3) = 10");
    EXPECT_EQ(numbersOf(a * Expression(-2)), "7 × (-2) = -14");
    EXPECT_EQ(numbersOf(c), "-3");
}

TEST(Explained, saysEveryOperatorInWords)
{
    EXPECT_EQ(wordsOf(least({a, b + 1})), "least of (A; B + 1)");
    EXPECT_EQ(wordsOf(greatest({a, b, c})), "greatest of (A; B; C)");
    EXPECT_EQ(wordsOf(roundUp(a / b)), "round up (A ÷ B)");
    EXPECT_EQ(wordsOf(roundDown(a)), "round down (A)");
    EXPECT_EQ(wordsOf(naturalLog(a)), "ln (A)");
    EXPECT_EQ(wordsOf(exponential(a)), "exp (A)");
    EXPECT_EQ(wordsOf(squareRoot(a)), "√(A)");
    EXPECT_EQ(wordsOf(ifLess(a, b, c, 4)), "if A < B then C, otherwise 4");
    EXPECT_EQ(wordsOf(erlangC(10, a)), "Erlang C (servers: 10; erlang: A)");
    EXPECT_EQ(wordsOf(binomialTail(b - 1, b, 0.99)),
              "chance that at least (B − 1) of B work, each with a chance of 0.99");
    EXPECT_THAT(wordsOf(queueNodes(a, b, 0.25, 0.05)),
                HasSubstr("load in erlang: A; servers of a node: B; service seconds: 0.25; accepted wait in "
                          "seconds: 0.05"));
}

TEST(Explained, repeatsNothingForALineThatIsAnother)
{
    EXPECT_EQ(wordsOf(a), "A");
    EXPECT_EQ(numbersOf(a), "7");
}

TEST(Explained, showsAnInputWithItsRangeAndGrounds)
{
    const Explanation peak = sampleExplained(u"traffic.peak"_s);
    EXPECT_EQ(peak.words, QString());
    EXPECT_EQ(peak.numbers, u"35 Mbit/s (between 30 and 50)"_s);
    EXPECT_EQ(peak.grounds, u"Measured by A. Jansen on 2026-03-01: MRTG of the old site"_s);
    EXPECT_EQ(sampleExplained(u"headroom"_s).numbers, u"35 %"_s);
    EXPECT_EQ(sampleExplained(u"headroom"_s).grounds, u"Assumed"_s);
}

TEST(Explained, saysAsMuchOfTheGroundsAsIsKnown)
{
    const QString by = u"A. Jansen"_s;
    const QString when = u"2026-03-01"_s;
    const QString from = u"%1 of the log"_s; // what people type is not a place for another text
    EXPECT_EQ(groundsOf({Grounds::Derived, by, when, from}),
              u"Derived by A. Jansen on 2026-03-01: %1 of the log"_s);
    EXPECT_EQ(groundsOf({Grounds::Derived, by, when, {}}), u"Derived by A. Jansen on 2026-03-01"_s);
    EXPECT_EQ(groundsOf({Grounds::Derived, by, {}, from}), u"Derived by A. Jansen: %1 of the log"_s);
    EXPECT_EQ(groundsOf({Grounds::Derived, {}, when, from}), u"Derived on 2026-03-01: %1 of the log"_s);
    EXPECT_EQ(groundsOf({Grounds::Measured, by, {}, {}}), u"Measured by A. Jansen"_s);
    EXPECT_EQ(groundsOf({Grounds::Measured, {}, when, {}}), u"Measured on 2026-03-01"_s);
    EXPECT_EQ(groundsOf({Grounds::Assumed, {}, {}, from}), u"Assumed: %1 of the log"_s);
}

TEST(Explained, namesTheInputsThatADerivedLineRestsOn)
{
    EXPECT_EQ(sampleExplained(u"throughput.wanted"_s).grounds,
              u"Derived from Peak throughput (measured by A. Jansen on 2026-03-01: MRTG of the old site) and "
              "Headroom (assumed)"_s);
    EXPECT_EQ(sampleExplained(u"constant"_s).grounds, u"Derived from constants alone"_s);
}

TEST(Explained, takesTheLaneThatIsAskedFor)
{
    const Sheet sheet = sampleSheet();
    const Values values = evaluated(sheet, {{u"traffic.peak"_s, {10, 20}}}, 2);
    EXPECT_EQ(explained(sheet, values, u"throughput.wanted"_s, english, 1).numbers,
              u"20 × 1.35 = 27 Mbit/s"_s);
}

TEST(Shown, keepsSixSignificantDigitsAndEveryWholeOne)
{
    EXPECT_EQ(shownText(47.25, Unit::MbitPerSecond), "47.25 Mbit/s");
    EXPECT_EQ(shownText(1.0 / 3, Unit::Seconds), "0.333333 s");
    EXPECT_EQ(shownText(12345.678, Unit::GB), "12,345.7 GB");
    EXPECT_EQ(shownText(12345.678, Unit::GB, german), "12.345,7 GB");
    EXPECT_EQ(shownText(1234567.8, Unit::Count), "1,234,568");
    EXPECT_EQ(shownText(0.000012, Unit::None), "0.000012");
    EXPECT_EQ(shownText(1.25e-9, Unit::None), "1.25E-09");
    EXPECT_EQ(shownText(3e20, Unit::None), "3E+20");
    EXPECT_EQ(shownText(35, Unit::Percent), "35 %");
    EXPECT_EQ(shownText(-0.0, Unit::None), "0");
    EXPECT_EQ(shownText(-2.5, Unit::None), "-2.5");
}

TEST(Shown, leavesOutWaitsThatNobodyWaits)
{
    EXPECT_EQ(shownText(2.57e-38, Unit::Seconds), "0 s");
    EXPECT_EQ(shownText(2e-9, Unit::Seconds), "2E-09 s");
    EXPECT_EQ(shownText(2.57e-38, Unit::Probability), "2.57E-38");
}

TEST(Shown, neverCallsAProbabilityBelowOneCertain)
{
    EXPECT_EQ(shownText(0.999, Unit::Probability), "0.999");
    EXPECT_EQ(shownText(0.99999987, Unit::Probability), "0.99999987");
    EXPECT_EQ(shownText(0.99999999987654, Unit::Probability), "0.99999999988");
    EXPECT_EQ(shownText(1, Unit::Probability), "1");
    EXPECT_EQ(shownText(0.25, Unit::Probability, german), "0,25");
    EXPECT_NE(shownText(1 - 2e-16, Unit::Probability), "1");
}

TEST(Shown, givesMoneyItsCurrencyAndCents)
{
    EXPECT_EQ(shownText(1234.5, Unit::Money, english, u"USD"_s), "1,234.50 USD");
    EXPECT_EQ(shownText(1234.5, Unit::Money, german, u"€"_s), "1.234,50 €");
    EXPECT_EQ(shownText(12, Unit::MoneyPerMonth, english, u"USD"_s), "12.00 USD per month");
    EXPECT_EQ(shownText(0.015, Unit::MoneyPerHour, english, u"USD"_s), "0.015 USD per hour");
    EXPECT_EQ(shownText(1.0854, Unit::MoneyPerHour, english, u"USD"_s), "1.0854 USD per hour");
    EXPECT_EQ(shownText(0.00012345, Unit::Money, english, u"USD"_s), "0.00012345 USD");
    EXPECT_EQ(shownText(0, Unit::Money, english, u"USD"_s), "0.00 USD");
    EXPECT_EQ(shownText(7.005, Unit::Money), "7.00");
}

TEST(Shown, hasAWordForWhatIsNotFinite)
{
    EXPECT_EQ(shownText(std::numeric_limits<double>::infinity(), Unit::Seconds), "∞ s");
    EXPECT_EQ(shownText(-std::numeric_limits<double>::infinity(), Unit::None), "−∞");
    EXPECT_EQ(shownText(std::numeric_limits<double>::quiet_NaN(), Unit::None), "undefined");
}
