// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/input_keys.h"
#include "widgets/planner/little_law.h"
#include "widgets/planner/typed_figure.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

using ::testing::HasSubstr;

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

InputKind kindOf(input::Key key)
{
    const std::vector<InputKind> kinds = inputKinds();
    const InputKind *kind = findInput(kinds, key);
    EXPECT_TRUE(kind);
    return *kind;
}

ReadFigure read(const TypedFigure &typed, const QLocale &locale = english)
{
    return readTyped(kindOf(input::peak), typed, {}, locale);
}

} // namespace

TEST(TypedFigure, isReadAsTheLocaleWritesNumbers)
{
    EXPECT_EQ(read({{}, u"1.5"_s, {}}).figure, exactly(1.5));
    EXPECT_EQ(read({{}, u"1,5"_s, {}}, german).figure, exactly(1.5));
    EXPECT_EQ(read({{}, u"1,234.5"_s, {}}).figure, exactly(1234.5));
    EXPECT_EQ(read({{}, u" 7 "_s, {}}).figure, exactly(7));
}

TEST(TypedFigure, saysHowAnotherLocalesNumberIsWrittenInsteadOfGuessing)
{
    const ReadFigure wrong = read({{}, u"1.5"_s, {}}, german);
    EXPECT_FALSE(wrong.figure);
    EXPECT_THAT(wrong.problem.toStdString(), HasSubstr("1,5"));
}

TEST(TypedFigure, isNothingWhereNothingIsTyped)
{
    const ReadFigure nothing = read({u" "_s, {}, {}});
    EXPECT_FALSE(nothing.figure);
    EXPECT_TRUE(nothing.problem.isEmpty());
}

TEST(TypedFigure, takesEmptyEndsForTheLikelyValue)
{
    const Figure wanted{3, 5, 5, {}};
    EXPECT_EQ(read({u"3"_s, u"5"_s, {}}).figure, wanted);
}

TEST(TypedFigure, refusesWhatCannotBeUsedInWords)
{
    for (const TypedFigure &typed :
         {TypedFigure{{}, u"2 TB"_s, {}}, TypedFigure{u"3"_s, {}, {}}, TypedFigure{u"9"_s, u"5"_s, {}},
          TypedFigure{{}, u"5"_s, u"4"_s}, TypedFigure{{}, u"-1"_s, {}}, TypedFigure{{}, u"nan"_s, {}},
          TypedFigure{{}, u"inf"_s, {}}, TypedFigure{{}, u"1e300"_s, {}}, TypedFigure{{}, u"5"_s, u"x"_s}}) {
        const ReadFigure answer = read(typed);
        EXPECT_FALSE(answer.figure) << typed.likely.toStdString();
        EXPECT_FALSE(answer.problem.isEmpty()) << typed.likely.toStdString();
    }
}

TEST(TypedFigure, comesBackAsItWasTyped)
{
    for (const Figure &figure :
         {exactly(0.1), exactly(12'345'678), Figure{1, 2.5, 7, {}}, Figure{2, 2, 3, {}}}) {
        for (const QLocale &locale : {english, german})
            EXPECT_EQ(readTyped(kindOf(input::month), typedFrom(figure, locale), {}, locale).figure, figure);
    }
    EXPECT_EQ(editable(12'345'678, german), u"12345678"_s);
    EXPECT_EQ(editable(0.000125, german), u"0,000125"_s);
}

TEST(LittleSays, givesTheThirdOfTwo)
{
    Worksheet worksheet;
    worksheet.figures[input::users] = Figure{400, 500, 600, {}};
    worksheet.figures[input::visitSeconds] = exactly(10);
    const LittleSays says = littleSays(worksheet, english);
    EXPECT_EQ(says.derivedKey, input::arrivals);
    EXPECT_EQ(says.derived.low, 40);
    EXPECT_EQ(says.derived.likely, 50);
    EXPECT_EQ(says.derived.high, 60);
    EXPECT_EQ(says.derived.provenance.grounds, Grounds::Derived);

    worksheet.figures.erase(input::visitSeconds);
    worksheet.figures[input::arrivals] = exactly(50);
    EXPECT_EQ(littleSays(worksheet, english).derivedKey, input::visitSeconds);
    EXPECT_EQ(littleSays(worksheet, english).derived.likely, 10);

    worksheet.figures.erase(input::users);
    worksheet.figures[input::visitSeconds] = exactly(12);
    EXPECT_EQ(littleSays(worksheet, english).derivedKey, input::users);
    EXPECT_EQ(littleSays(worksheet, english).derived.likely, 600);
}

TEST(LittleSays, namesAllThreeWhenTheyDoNotFit)
{
    Worksheet worksheet;
    worksheet.figures[input::users] = exactly(500);
    worksheet.figures[input::arrivals] = exactly(50);
    worksheet.figures[input::visitSeconds] = exactly(12);
    const std::string conflict = littleSays(worksheet, english).conflict.toStdString();
    EXPECT_THAT(conflict, HasSubstr("600"));
    EXPECT_THAT(conflict, HasSubstr("500"));
    EXPECT_THAT(conflict, HasSubstr("12"));
    worksheet.figures[input::visitSeconds] = exactly(10);
    EXPECT_TRUE(littleSays(worksheet, english).conflict.isEmpty());
}

TEST(LittleSays, nothingOfOneFigureOrOfNoTime)
{
    Worksheet worksheet;
    worksheet.figures[input::users] = exactly(500);
    EXPECT_TRUE(littleSays(worksheet, english).derivedKey.isEmpty());
    worksheet.figures[input::arrivals] = exactly(0);
    EXPECT_TRUE(littleSays(worksheet, english).derivedKey.isEmpty());
}

} // namespace sw
