// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/formula/sheet.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Sheet)
};

QHash<QString, size_t> placesOf(const Sheet &sheet)
{
    QHash<QString, size_t> places;
    places.reserve(static_cast<qsizetype>(sheet.lines.size()));
    for (size_t i = 0; i < sheet.lines.size(); ++i)
        places.insert(sheet.lines[i].key, i);
    return places;
}

void markRested(const Expression &expression, const QHash<QString, size_t> &places, std::vector<bool> &marked)
{
    if (expression.op() == Operator::Line) {
        const auto place = places.constFind(expression.key());
        if (place != places.cend())
            marked[*place] = true;
    }
    for (const Expression &operand : expression.operands())
        markRested(operand, places, marked);
}

// How many operands an operator takes; unset: any number but none.
std::optional<size_t> operandCount(Operator op)
{
    switch (op) {
    case Operator::Number:
    case Operator::Line:
        return 0;
    case Operator::RoundUp:
    case Operator::RoundDown:
    case Operator::NaturalLog:
    case Operator::Exponential:
    case Operator::SquareRoot:
        return 1;
    case Operator::Add:
    case Operator::Subtract:
    case Operator::Multiply:
    case Operator::Divide:
    case Operator::Power:
    case Operator::ErlangC:
        return 2;
    case Operator::BinomialTail:
        return 3;
    case Operator::IfLess:
    case Operator::QueueNodes:
        return 4;
    case Operator::Least:
    case Operator::Greatest:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

// What is wrong with an expression, in words; before holds the lines that it may name.
std::optional<QString> problemIn(const Expression &expression, const QHash<QString, size_t> &before)
{
    const size_t count = expression.operands().size();
    const std::optional<size_t> wanted = operandCount(expression.op());
    if (wanted ? count != *wanted : count == 0) {
        return wanted ? Text::tr("one of its operators has %1 operands instead of %2").arg(count).arg(*wanted)
                      : Text::tr("one of its operators has no operands");
    }
    if (expression.op() == Operator::Number && !std::isfinite(expression.number()))
        return Text::tr("one of its constants is not a finite number");
    if (expression.op() == Operator::Line && !before.contains(expression.key()))
        return Text::tr("it names the line \"%1\", which does not stand before it").arg(expression.key());
    for (const Expression &operand : expression.operands()) {
        if (std::optional<QString> problem = problemIn(operand, before))
            return problem;
    }
    return std::nullopt;
}

std::optional<QString> problemIn(const Line &line, const QHash<QString, size_t> &before)
{
    if (before.contains(line.key))
        return Text::tr("there is another line with this key before it");
    if (!line.input)
        return problemIn(line.formula, before);
    for (const double value : {line.input->low, line.input->likely, line.input->high}) {
        if (!std::isfinite(value))
            return Text::tr("its figure is not a finite number");
    }
    return std::nullopt;
}

bool isKey(const QString &key)
{
    const auto belongs = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.';
    };
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), belongs);
}

} // namespace

QString symbol(Unit unit)
{
    switch (unit) {
    case Unit::None:
    case Unit::Count:
    case Unit::Probability:
    case Unit::Money:
    case Unit::MoneyPerHour:
    case Unit::MoneyPerMonth:
        return {};
    case Unit::Percent:
        return u"%"_s;
    case Unit::MbitPerSecond:
        //: Unit: 10^6 bits each second
        return Text::tr("Mbit/s");
    case Unit::GB:
        //: Unit: gigabyte
        return Text::tr("GB");
    case Unit::MB:
        //: Unit: megabyte
        return Text::tr("MB");
    case Unit::KB:
        //: Unit: kilobyte
        return Text::tr("KB");
    case Unit::Seconds:
        //: Unit: second
        return Text::tr("s");
    case Unit::Minutes:
        //: Unit: minute
        return Text::tr("min");
    case Unit::Hours:
        //: Unit: hour
        return Text::tr("h");
    case Unit::Months:
        //: Unit after a number
        return Text::tr("months");
    case Unit::PerSecond:
        //: Unit after a number, as in 12 requests per second
        return Text::tr("per second");
    case Unit::Erlang:
        //: Unit of the load on a queue: work that goes on at the same time
        return Text::tr("erlang");
    }
    Q_UNREACHABLE();
}

QString title(Section section)
{
    switch (section) {
    case Section::Traffic:
        return Text::tr("Traffic");
    case Section::Concurrency:
        return Text::tr("Concurrency");
    case Section::Application:
        return Text::tr("Application");
    case Section::Growth:
        return Text::tr("Growth");
    case Section::Balancers:
        return Text::tr("Load balancers");
    case Section::Web:
        return Text::tr("Web tier");
    case Section::Database:
        return Text::tr("Database");
    case Section::Availability:
        return Text::tr("Availability");
    case Section::Cost:
        return Text::tr("Cost");
    }
    Q_UNREACHABLE();
}

const Line *Sheet::find(const QString &key) const
{
    for (const Line &line : lines) {
        if (line.key == key)
            return &line;
    }
    return nullptr;
}

std::vector<QString> restsOn(const Sheet &sheet, const QString &key)
{
    const QHash<QString, size_t> places = placesOf(sheet);
    const auto last = places.constFind(key);
    if (last == places.cend())
        return {};
    std::vector<bool> marked(sheet.lines.size());
    marked[*last] = true;
    // Formulas name only lines before their own, so one walk backwards finds them all.
    for (size_t i = *last + 1; i-- > 0;) {
        if (marked[i] && !sheet.lines[i].input)
            markRested(sheet.lines[i].formula, places, marked);
    }
    std::vector<QString> keys;
    for (size_t i = 0; i <= *last; ++i) {
        if (marked[i])
            keys.push_back(sheet.lines[i].key);
    }
    return keys;
}

std::vector<QString> inputsOf(const Sheet &sheet, const QString &key)
{
    std::vector<QString> keys = restsOn(sheet, key);
    std::erase_if(keys, [&sheet](const QString &each) { return !sheet.find(each)->input; });
    return keys;
}

Result<void> checked(const Sheet &sheet)
{
    const QString doing = Text::tr("check the calculation");
    QHash<QString, size_t> before;
    for (size_t i = 0; i < sheet.lines.size(); ++i) {
        const Line &line = sheet.lines[i];
        if (!isKey(line.key)) {
            return failed(Cause::Malformed, doing,
                          Text::tr("line %1 has the key \"%2\"; a key is letters, digits and dots")
                              .arg(i + 1)
                              .arg(line.key));
        }
        if (const std::optional<QString> problem = problemIn(line, before)) {
            return failed(Cause::Malformed, doing,
                          //: %1 is a number, %2 the key of a line, %3 what is wrong with it
                          Text::tr("line %1, \"%2\": %3").arg(QString::number(i + 1), line.key, *problem));
        }
        before.insert(line.key, i);
    }
    return {};
}

std::optional<QString> firstNotFinite(const Sheet &sheet, const Values &values)
{
    for (const Line &line : sheet.lines) {
        for (const double value : values.column(line.key)) {
            if (!std::isfinite(value))
                return line.key;
        }
    }
    return std::nullopt;
}

} // namespace sw
