// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/formula/spreadsheet.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

enum class Binding { Sum, Product, Whole };

struct Cell
{
    QString text;
    Binding binding = Binding::Whole;
};

class Writing
{
public:
    Writing(const std::function<QString(const QString &key)> &cellOf, const QString &offsets)
        : m_cellOf(cellOf), m_offsets(offsets)
    { }

    Cell of(const Expression &expression) const;

private:
    QString within(Binding place, const Expression &expression) const
    {
        const Cell cell = of(expression);
        return cell.binding < place ? u'(' + cell.text + u')' : cell.text;
    }
    // The right operand keeps its parentheses where they change nothing but the rounding: the spreadsheet
    // works in the planner's order.
    Cell infix(const Expression &expression, QChar sign, Binding binding, Binding right) const
    {
        return {within(binding, expression.operands()[0]) + sign + within(right, expression.operands()[1]),
                binding};
    }
    // An operand in its own parentheses unless it is whole, for formulas that are put together as text.
    QString whole(const Expression &expression, size_t i) const
    {
        return within(Binding::Whole, expression.operands()[i]);
    }
    QString arguments(const Expression &expression) const
    {
        QStringList all;
        for (const Expression &each : expression.operands())
            all.append(of(each).text);
        return all.join(u',');
    }
    Cell call(const QString &function, const Expression &expression) const
    {
        return {function + u'(' + arguments(expression) + u')'};
    }

    const std::function<QString(const QString &key)> &m_cellOf;
    QString m_offsets;
};

// The old names POISSON and BINOMDIST are the same functions as the newer POISSON.DIST and BINOM.DIST, but
// need no prefix in the files that Excel reads.

// C = c P / ((c - a) F + a P), with P the chance of exactly c in a Poisson distribution of mean a and F that
// of c at most: P / F is Erlang B.
QString erlangC(const QString &servers, const QString &load, const QString &mean)
{
    const QString exactly = u"POISSON(%1,%2,FALSE)"_s.arg(servers, mean);
    const QString atMost = u"POISSON(%1,%2,TRUE)"_s.arg(servers, mean);
    return u"%1*%3/((%1-%2)*%4+%2*%3)"_s.arg(servers, load, exactly, atMost);
}

Cell Writing::of(const Expression &e) const
{
    switch (e.op()) {
    case Operator::Number:
        Q_ASSERT(std::isfinite(e.number()));
        // A sign of its own is no whole: Excel takes -2^2 and 3--2 each in its way.
        return {QString::number(e.number(), 'g', QLocale::FloatingPointShortest).toUpper(),
                e.number() < 0 ? Binding::Sum : Binding::Whole};
    case Operator::Line:
        return {m_cellOf(e.key())};
    case Operator::Add:
        return infix(e, u'+', Binding::Sum, Binding::Product);
    case Operator::Subtract:
        return infix(e, u'-', Binding::Sum, Binding::Product);
    case Operator::Multiply:
        return infix(e, u'*', Binding::Product, Binding::Whole);
    case Operator::Divide:
        return infix(e, u'/', Binding::Product, Binding::Whole);
    case Operator::Power:
        return call(u"POWER"_s, e);
    case Operator::Least:
        return call(u"MIN"_s, e);
    case Operator::Greatest:
        return call(u"MAX"_s, e);
    case Operator::RoundUp: // INT, which goes down for negative numbers too, as roundedUp() goes up
        return {u"(-INT(1E-9*MAX(1,ABS(%1))-%2))"_s.arg(of(e.operands()[0]).text,
                                                        within(Binding::Product, e.operands()[0]))};
    case Operator::RoundDown:
        return {u"INT(%1+1E-9*MAX(1,ABS(%1)))"_s.arg(of(e.operands()[0]).text)};
    case Operator::NaturalLog:
        return call(u"LN"_s, e);
    case Operator::Exponential:
        return call(u"EXP"_s, e);
    case Operator::SquareRoot:
        return call(u"SQRT"_s, e);
    case Operator::IfLess:
        return {u"IF(%1<%2,%3,%4)"_s.arg(of(e.operands()[0]).text, of(e.operands()[1]).text,
                                         of(e.operands()[2]).text, of(e.operands()[3]).text)};
    case Operator::ErlangC: {
        const QString servers = u"ROUND(%1,0)"_s.arg(of(e.operands()[0]).text);
        const QString load = whole(e, 1);
        return {u"IF(%1>=%2,1,IF(%1<=0,0,%3))"_s.arg(load, servers, erlangC(servers, load, load))};
    }
    case Operator::BinomialTail: {
        // At least k working ones are n - k broken ones at most: a small chance then keeps its digits, as the
        // complement of a large one would not. (LibreOffice has none left for some chances below 1e-15.)
        const QString least = u"ROUND(%1,0)"_s.arg(of(e.operands()[0]).text);
        const QString count = u"ROUND(%1,0)"_s.arg(of(e.operands()[1]).text);
        return {u"IF(%1<=0,1,IF(%1>%2,0,BINOMDIST(%2-%1,%2,1-%3,TRUE)))"_s.arg(
            least, count, within(Binding::Product, e.operands()[2]))};
    }
    case Operator::QueueNodes: {
        // The least stable number, and one more for each offset at which too many still wait too long. The
        // mean must not be 0, and IF would not look at every offset in Excel.
        const QString mean = u"MAX(%1,1E-300)"_s.arg(whole(e, 0));
        const QString load = whole(e, 0);
        const QString perNode = u"MAX(1,ROUND(%1,0))"_s.arg(of(e.operands()[1]).text);
        const QString patience = u"MAX(0,%1)/%2"_s.arg(of(e.operands()[3]).text, whole(e, 2));
        const QString stable = u"(INT(%1/%2)+1)"_s.arg(load, perNode);
        const QString servers = u"((%1+%2)*%3)"_s.arg(stable, m_offsets, perNode);
        return {u"(%1+SUMPRODUCT(--(%2*EXP((%3-%4)*%5)>0.05)))"_s.arg(stable, erlangC(servers, load, mean),
                                                                      load, servers, patience)};
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QString spreadsheetFormula(const Expression &expression,
                           const std::function<QString(const QString &key)> &cellOf, const QString &offsets)
{
    return u'=' + Writing(cellOf, offsets).of(expression).text;
}

} // namespace sw
