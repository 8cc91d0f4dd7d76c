// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/formula/binomial.h"
#include "planner/formula/queueing.h"
#include "planner/formula/sheet.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace sw {

namespace {

// What a part of a formula comes to: one value for all lanes, or a column that stands here or with a line.
struct Part
{
    double one = 0;
    std::vector<double> own;
    const double *many = nullptr; // null: one value for all
};

// Values to step through: a single one is read again and again with a step of 0.
struct Stream
{
    explicit Stream(const Part &part)
        : first(part.many != nullptr ? part.many : &part.one), step(part.many != nullptr ? 1 : 0)
    { }
    double operator[](size_t lane) const { return first[lane * step]; }

    const double *first;
    size_t step;
};

// Works a sheet out line by line, and a line operator by operator over all lanes, so that keys are looked up
// and operators told apart once and not once a lane.
class Evaluation
{
public:
    explicit Evaluation(const Sheet &sheet, size_t lanes) : m_sheet(sheet), m_lanes(lanes)
    {
        m_columns.reserve(sheet.lines.size());
        m_places.reserve(static_cast<qsizetype>(sheet.lines.size()));
    }

    void add(const Line &line, std::vector<double> column)
    {
        m_places.insert(line.key, m_columns.size());
        m_columns.push_back(std::move(column));
    }

    void addFormula(const Line &line)
    {
        Part part = valueOf(line.formula);
        if (part.many == nullptr)
            return add(line, {part.one});
        if (part.own.empty())
            part.own.assign(part.many, part.many + m_lanes);
        add(line, std::move(part.own));
    }

    Values values() &&
    {
        std::vector<QString> keys;
        keys.reserve(m_sheet.lines.size());
        for (const Line &line : m_sheet.lines)
            keys.push_back(line.key);
        return {std::move(keys), std::move(m_columns), m_lanes};
    }

private:
    Part valueOf(const Expression &expression);
    Part valueOfLine(const QString &key) const;

    // The values of f over the operands, in the column of the first operand that has one of its own.
    template <size_t Count, class F>
    Part over(const Expression &expression, F f)
    {
        Q_ASSERT(expression.operands().size() == Count);
        std::array<Part, Count> parts;
        for (size_t i = 0; i < Count; ++i)
            parts[i] = valueOf(expression.operands()[i]);
        return over(parts, f);
    }
    template <size_t Count, class F>
    Part over(std::array<Part, Count> &parts, F f);

    // Folds any number of operands, two at a time.
    template <class F>
    Part folded(const Expression &expression, F f)
    {
        Part result = valueOf(expression.operands().front());
        for (size_t i = 1; i < expression.operands().size(); ++i) {
            std::array<Part, 2> pair{std::move(result), valueOf(expression.operands()[i])};
            result = over(pair, f);
        }
        return result;
    }

    std::vector<double> spareColumn();

    const Sheet &m_sheet;
    size_t m_lanes;
    QHash<QString, size_t> m_places;
    std::vector<std::vector<double>> m_columns; // reserved: columns never move while parts look at them
    std::vector<std::vector<double>> m_spare;
};

// What is not a number stays so, whichever of the two it is.
double least(double a, double b)
{
    return a <= b || std::isnan(a) ? a : b;
}

double greatest(double a, double b)
{
    return a >= b || std::isnan(a) ? a : b;
}

std::vector<double> Evaluation::spareColumn()
{
    if (m_spare.empty())
        return std::vector<double>(m_lanes);
    std::vector<double> column = std::move(m_spare.back());
    m_spare.pop_back();
    return column;
}

template <size_t Count, class F>
Part Evaluation::over(std::array<Part, Count> &parts, F f)
{
    const auto read = [&]<size_t... I>(std::index_sequence<I...>)
    {
        return std::array{Stream(parts[I])...};
    };
    const std::array<Stream, Count> streams = read(std::make_index_sequence<Count>());

    Part result;
    for (Part &part : parts) {
        // A column that is nobody else's is written over: each lane is read before it is written.
        if (!part.own.empty() && result.own.empty())
            result.own.swap(part.own);
    }
    const bool varies =
        std::any_of(parts.begin(), parts.end(), [](const Part &part) { return part.many != nullptr; });
    if (varies && result.own.empty())
        result.own = spareColumn();

    double *out = varies ? result.own.data() : &result.one;
    const size_t count = varies ? m_lanes : 1;
    const auto work = [&]<size_t... I>(std::index_sequence<I...>)
    {
        for (size_t lane = 0; lane < count; ++lane)
            out[lane] = f(streams[I][lane]...);
    };
    work(std::make_index_sequence<Count>());

    result.many = varies ? out : nullptr;
    for (Part &part : parts) {
        if (!part.own.empty())
            m_spare.push_back(std::move(part.own));
    }
    return result;
}

Part Evaluation::valueOfLine(const QString &key) const
{
    const auto place = m_places.constFind(key);
    Q_ASSERT(place != m_places.cend());
    const std::vector<double> &column = m_columns[*place];
    Part part;
    if (column.size() == 1)
        part.one = column.front();
    else
        part.many = column.data();
    return part;
}

Part Evaluation::valueOf(const Expression &expression)
{
    switch (expression.op()) {
    case Operator::Number: {
        Part part;
        part.one = expression.number();
        return part;
    }
    case Operator::Line:
        return valueOfLine(expression.key());
    case Operator::Add:
        return over<2>(expression, [](double a, double b) { return a + b; });
    case Operator::Subtract:
        return over<2>(expression, [](double a, double b) { return a - b; });
    case Operator::Multiply:
        return over<2>(expression, [](double a, double b) { return a * b; });
    case Operator::Divide:
        return over<2>(expression, [](double a, double b) { return a / b; });
    case Operator::Power:
        return over<2>(expression, [](double a, double b) { return std::pow(a, b); });
    case Operator::Least:
        return folded(expression, least);
    case Operator::Greatest:
        return folded(expression, greatest);
    case Operator::RoundUp:
        return over<1>(expression, roundedUp);
    case Operator::RoundDown:
        return over<1>(expression, roundedDown);
    case Operator::NaturalLog:
        return over<1>(expression, [](double x) { return std::log(x); });
    case Operator::Exponential:
        return over<1>(expression, [](double x) { return std::exp(x); });
    case Operator::SquareRoot:
        return over<1>(expression, [](double x) { return std::sqrt(x); });
    case Operator::IfLess:
        return over<4>(expression, [](double a, double b, double c, double d) { return a < b ? c : d; });
    case Operator::ErlangC:
        return over<2>(expression, erlangC);
    case Operator::BinomialTail:
        return over<3>(expression, binomialTail);
    case Operator::QueueNodes:
        return over<4>(expression, queueNodes);
    }
    Q_UNREACHABLE();
}

double endOf(const Figure &figure, Estimate estimate)
{
    switch (estimate) {
    case Estimate::Low:
        return figure.low;
    case Estimate::Likely:
        return figure.likely;
    case Estimate::High:
        return figure.high;
    }
    Q_UNREACHABLE();
}

} // namespace

Values::Values(std::vector<QString> keys, std::vector<std::vector<double>> columns, size_t lanes)
    : m_columns(std::move(columns)), m_lanes(lanes)
{
    Q_ASSERT(keys.size() == m_columns.size());
    for (size_t i = 0; i < keys.size(); ++i)
        m_places.emplace(std::move(keys[i]), i);
}

bool Values::contains(const QString &key) const
{
    return m_places.contains(key);
}

double Values::at(const QString &key, size_t lane) const
{
    const std::span<const double> values = column(key);
    Q_ASSERT(lane < m_lanes);
    return values.size() == 1 ? values.front() : values[lane];
}

std::span<const double> Values::column(const QString &key) const
{
    const auto place = m_places.find(key);
    Q_ASSERT(place != m_places.end());
    return m_columns[place->second];
}

Values evaluated(const Sheet &sheet, Estimate estimate)
{
    Evaluation evaluation(sheet, 1);
    for (const Line &line : sheet.lines) {
        if (line.input)
            evaluation.add(line, {endOf(*line.input, estimate)});
        else
            evaluation.addFormula(line);
    }
    return std::move(evaluation).values();
}

Values evaluated(const Sheet &sheet, const std::map<QString, std::vector<double>> &varied, size_t lanes)
{
    Evaluation evaluation(sheet, lanes);
    for (const Line &line : sheet.lines) {
        const auto column = varied.find(line.key);
        Q_ASSERT(column == varied.end() || (line.input && column->second.size() == lanes));
        if (column != varied.end())
            evaluation.add(line, column->second);
        else if (line.input)
            evaluation.add(line, {line.input->likely});
        else
            evaluation.addFormula(line);
    }
    return std::move(evaluation).values();
}

} // namespace sw
