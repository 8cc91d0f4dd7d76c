// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/formula/explanation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Explanation)
};

constexpr int significantDigits = 6;

// How many decimals show that many significant digits of a value.
int decimalsFor(double value, int digits)
{
    const double size = std::abs(value);
    if (size == 0)
        return 0;
    return std::max(0, digits - 1 - static_cast<int>(std::floor(std::log10(size))));
}

// With at most so many decimals, fewer where they would be zeros.
QString rounded(double value, int least, int most, const QLocale &locale)
{
    const QString plain = QString::number(value, 'f', most);
    int decimals = most;
    for (qsizetype last = plain.size() - 1; decimals > least && plain[last] == u'0'; --last)
        --decimals;
    const bool zero =
        std::none_of(plain.begin(), plain.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    return locale.toString(zero ? 0.0 : value, 'f', decimals);
}

QString shownNumber(double value, Unit unit, const QLocale &locale)
{
    if (std::isnan(value))
        return Text::tr("undefined");
    if (std::isinf(value))
        return value > 0 ? u"∞"_s : u"−∞"_s;
    const double size = std::abs(value);
    if (unit == Unit::Seconds && size < 1e-9)
        return locale.toString(0); // nobody waits for a part of a nanosecond
    if (size >= 1e15 || (size > 0 && size < 1e-6))
        return locale.toString(value, 'g', significantDigits);
    switch (unit) {
    case Unit::Probability:
        // 0.99999987 must not read 1: what is missing of certainty keeps two digits.
        if (value > 0.5 && value < 1)
            return rounded(value, 0, std::min(17, std::max(significantDigits, decimalsFor(1 - value, 2))),
                           locale);
        break;
    case Unit::Money:
    case Unit::MoneyPerMonth:
        if (size >= 1)
            return rounded(value, 2, 2, locale);
        [[fallthrough]];
    case Unit::MoneyPerHour:
        return rounded(value, 2, std::max(2, decimalsFor(value, significantDigits)), locale);
    default:
        break;
    }
    return rounded(value, 0, decimalsFor(value, significantDigits), locale);
}

} // namespace

QString shown(double value, Unit unit, const QLocale &locale, const QString &currency)
{
    QString number = shownNumber(value, unit, locale);
    const QString amount = currency.isEmpty() ? number : number + u' ' + currency;
    switch (unit) {
    case Unit::Money:
        return amount;
    case Unit::MoneyPerHour:
        //: A price: "0.12 USD per hour"
        return Text::tr("%1 per hour").arg(amount);
    case Unit::MoneyPerMonth:
        //: A price: "12.00 USD per month"
        return Text::tr("%1 per month").arg(amount);
    default:
        break;
    }
    const QString unitSymbol = symbol(unit);
    return unitSymbol.isEmpty() ? number : number + u' ' + unitSymbol;
}

namespace {

// How tightly the parts of a text hold together; one that holds less than its place asks for is put into
// parentheses.
enum class Binding { Sentence, Sum, Product, Power, Whole };

struct Phrase
{
    QString text;
    Binding binding = Binding::Whole;
};

// Puts a formula into words; what stands for a line, its label or its value, is asked.
class Phrasing
{
public:
    Phrasing(const QLocale &locale, std::function<Phrase(const QString &key)> lineText)
        : m_locale(locale), m_lineText(std::move(lineText))
    { }

    Phrase of(const Expression &expression) const;

private:
    QString within(Binding place, const Expression &expression) const
    {
        const Phrase phrase = of(expression);
        return phrase.binding < place ? u'(' + phrase.text + u')' : phrase.text;
    }
    QString operand(const Expression &expression, size_t i, Binding place) const
    {
        return within(place, expression.operands()[i]);
    }
    // What is to the right of - or ÷ must hold more tightly than the operator does; to the right of + and ×
    // parentheses around their like would change nothing.
    Phrase infix(const Expression &expression, const QString &sign, Binding binding, Binding right) const
    {
        return {operand(expression, 0, binding) + u' ' + sign + u' ' + operand(expression, 1, right),
                binding};
    }
    QString listed(const Expression &expression) const
    {
        QStringList parts;
        for (const Expression &each : expression.operands())
            parts.append(within(Binding::Sum, each));
        return parts.join(u"; "_s); // a comma is a decimal sign to many
    }

    QLocale m_locale;
    std::function<Phrase(const QString &key)> m_lineText;
};

Phrase Phrasing::of(const Expression &e) const
{
    constexpr Binding loose = Binding::Sum; // within a function's own parentheses or a sentence
    switch (e.op()) {
    case Operator::Number:
        return {shownNumber(e.number(), Unit::None, m_locale),
                e.number() < 0 ? Binding::Sentence : Binding::Whole};
    case Operator::Line:
        return m_lineText(e.key());
    case Operator::Add:
        return infix(e, u"+"_s, Binding::Sum, Binding::Sum);
    case Operator::Subtract:
        return infix(e, u"−"_s, Binding::Sum, Binding::Product);
    case Operator::Multiply:
        return infix(e, u"×"_s, Binding::Product, Binding::Product);
    case Operator::Divide:
        return infix(e, u"÷"_s, Binding::Product, Binding::Power);
    case Operator::Power:
        return {operand(e, 0, Binding::Whole) + u" ^ "_s + operand(e, 1, Binding::Whole), Binding::Power};
    case Operator::Least:
        //: Part of a formula: the smallest of several values, which %1 lists
        return {Text::tr("least of (%1)").arg(listed(e))};
    case Operator::Greatest:
        //: Part of a formula: the greatest of several values, which %1 lists
        return {Text::tr("greatest of (%1)").arg(listed(e))};
    case Operator::RoundUp:
        //: Part of a formula: %1 rounded up to a whole number
        return {Text::tr("round up (%1)").arg(operand(e, 0, loose))};
    case Operator::RoundDown:
        //: Part of a formula: %1 rounded down to a whole number
        return {Text::tr("round down (%1)").arg(operand(e, 0, loose))};
    case Operator::NaturalLog:
        return {u"ln (%1)"_s.arg(operand(e, 0, loose))};
    case Operator::Exponential:
        return {u"exp (%1)"_s.arg(operand(e, 0, loose))};
    case Operator::SquareRoot:
        return {u"√(%1)"_s.arg(operand(e, 0, loose))};
    case Operator::IfLess:
        //: Part of a formula; all four are values
        return {
            Text::tr("if %1 < %2 then %3, otherwise %4")
                .arg(operand(e, 0, loose), operand(e, 1, loose), operand(e, 2, loose), operand(e, 3, loose)),
            Binding::Sentence};
    case Operator::ErlangC:
        //: Part of a formula: the chance to wait in a queue; both are values, as in "%1 servers"
        return {
            Text::tr("Erlang C (servers: %1; erlang: %2)").arg(operand(e, 0, loose), operand(e, 1, loose))};
    case Operator::BinomialTail:
        //: Part of a formula; all three are values, %3 between 0 and 1
        return {Text::tr("chance that at least %1 of %2 work, each with a chance of %3")
                    .arg(operand(e, 0, Binding::Whole), operand(e, 1, Binding::Whole),
                         operand(e, 2, Binding::Whole)),
                Binding::Sentence};
    case Operator::QueueNodes:
        //: Part of a formula; all are values: %1 in erlang, %3 and %4 in seconds
        return {
            Text::tr("fewest nodes for which at most 5 % of the arrivals wait longer (load in erlang: %1; "
                     "servers of a node: %2; service seconds: %3; accepted wait in seconds: %4)")
                .arg(operand(e, 0, loose), operand(e, 1, loose), operand(e, 2, loose), operand(e, 3, loose))};
    }
    Q_UNREACHABLE();
}

QString capitalized(const QString &text, const QLocale &locale)
{
    return locale.toUpper(text.left(1)) + text.mid(1);
}

// "measured by A. Jansen on 2026-03-01: MRTG of the old site", as far as it is known.
QString known(const Provenance &provenance)
{
    const QString grounds = text(provenance.grounds);
    const auto &[unused, by, when, from] = provenance;
    const bool hasBy = !by.isEmpty();
    const bool hasWhen = !when.isEmpty();
    const bool hasFrom = !from.isEmpty();
    // In all of these %1 is "measured", "derived" or "assumed".
    if (hasBy && hasWhen && hasFrom)
        return Text::tr("%1 by %2 on %3: %4").arg(grounds, by, when, from);
    if (hasBy && hasWhen)
        return Text::tr("%1 by %2 on %3").arg(grounds, by, when);
    if (hasBy && hasFrom)
        return Text::tr("%1 by %2: %3").arg(grounds, by, from);
    if (hasWhen && hasFrom)
        return Text::tr("%1 on %2: %3").arg(grounds, when, from);
    if (hasBy)
        return Text::tr("%1 by %2").arg(grounds, by);
    if (hasWhen)
        return Text::tr("%1 on %2").arg(grounds, when);
    if (hasFrom)
        return Text::tr("%1: %2").arg(grounds, from);
    return grounds;
}

QString groundsOf(const Sheet &sheet, const QString &key, const QLocale &locale)
{
    QStringList inputs;
    for (const QString &input : inputsOf(sheet, key)) {
        const Line *line = sheet.find(input);
        //: %1 is the name of an input, %2 how it is known: "measured by A. Jansen on 2026-03-01"
        inputs.append(Text::tr("%1 (%2)").arg(line->label, known(line->input->provenance)));
    }
    if (inputs.isEmpty())
        return Text::tr("Derived from constants alone");
    //: %1 lists inputs and, in parentheses, how they are known
    return Text::tr("Derived from %1").arg(locale.createSeparatedList(inputs));
}

} // namespace

Explanation explained(const Sheet &sheet, const Values &values, const QString &key, const QLocale &locale,
                      size_t lane, const QString &currency)
{
    const Line *line = sheet.find(key);
    Q_ASSERT(line != nullptr);
    const QString value = shown(values.at(key, lane), line->unit, locale, currency);
    if (line->input) {
        const Figure &figure = *line->input;
        Explanation explanation{{}, value, capitalized(known(figure.provenance), locale)};
        if (figure.low < figure.high) {
            //: An input and its range: "35 Mbit/s (between 30 and 40)"
            explanation.numbers = Text::tr("%1 (between %2 and %3)")
                                      .arg(value, shownNumber(figure.low, line->unit, locale),
                                           shownNumber(figure.high, line->unit, locale));
        }
        return explanation;
    }
    const Phrasing words(locale, [&sheet](const QString &each) {
        const Line *named = sheet.find(each);
        Q_ASSERT(named != nullptr);
        return Phrase{named->label};
    });
    const Phrasing numbers(locale, [&](const QString &each) {
        const double number = values.at(each, lane);
        return Phrase{shownNumber(number, sheet.find(each)->unit, locale),
                      number < 0 ? Binding::Sentence : Binding::Whole};
    });
    const bool plain = line->formula.op() == Operator::Number || line->formula.op() == Operator::Line;
    return {words.of(line->formula).text, plain ? value : numbers.of(line->formula).text + u" = "_s + value,
            groundsOf(sheet, key, locale)};
}

} // namespace sw
