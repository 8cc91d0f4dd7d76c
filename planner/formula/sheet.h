// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"
#include "planner/formula/expression.h"
#include "planner/formula/figure.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace sw {

// A scoped enumerator shadows nothing; GCC 12 says that Seconds does, wherever planner/base/instant.h is
// near.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
enum class Unit {
    None,
    Count, // whole things: servers, users, requests
    Percent,
    Probability, // 0 to 1
    MbitPerSecond,
    GB,
    MB,
    KB,
    Seconds,
    Minutes,
    Hours,
    Months,
    PerSecond,
    Erlang, // simultaneous work
    Money,  // in the worksheet's currency
    MoneyPerHour,
    MoneyPerMonth,
};
#pragma GCC diagnostic pop

// "Mbit/s"; empty for counts, probabilities and money (whose symbol is the worksheet's). Translated.
QString symbol(Unit unit);

enum class Section {
    Traffic,
    Concurrency,
    Application,
    Growth,
    Balancers,
    Web,
    Database,
    Availability,
    Cost
};

// "Traffic", translated.
QString title(Section section);

// One figure of a sheet: an input with its range, or a formula over lines that stand before it.
struct Line
{
    QString key;   // "traffic.peak": letters, digits and dots; unique in its sheet, stable between versions
    QString label; // "Peak throughput", translated, starts with a capital
    Unit unit = Unit::None;
    Section section = Section::Traffic;
    std::optional<Figure> input; // set: an input, and formula is not used
    Expression formula;
    QString note; // a remark for people, translated; may be empty
};

// The lines of a calculation in their order: a formula names only lines before its own.
struct Sheet
{
    std::vector<Line> lines;

    const Line *find(const QString &key) const; // null: there is no such line; lives as long as the sheet
    bool contains(const QString &key) const { return find(key) != nullptr; }
};

// The values of every line for a number of lanes, each lane one set of inputs. A line that does not depend on
// what varies keeps one value for all.
class Values
{
public:
    Values(std::vector<QString> keys, std::vector<std::vector<double>> columns, size_t lanes);

    size_t lanes() const { return m_lanes; }
    bool contains(const QString &key) const;
    // The value in a lane. The line must be there.
    double at(const QString &key, size_t lane = 0) const;
    // One value, or as many as there are lanes.
    std::span<const double> column(const QString &key) const;

private:
    std::map<QString, size_t> m_places;
    std::vector<std::vector<double>> m_columns;
    size_t m_lanes;
};

// Which end of the inputs a calculation takes.
enum class Estimate { Low, Likely, High };

// Every line once, from one end of all inputs.
Values evaluated(const Sheet &sheet, Estimate estimate = Estimate::Likely);

// Every line for as many lanes as the columns of varied have: those inputs take the lane's value, the others
// their likely one. Each column must have lanes values and name an input.
Values evaluated(const Sheet &sheet, const std::map<QString, std::vector<double>> &varied, size_t lanes);

// The lines that the value of a line rests on, itself last, in the sheet's order.
std::vector<QString> restsOn(const Sheet &sheet, const QString &key);
// The inputs among them.
std::vector<QString> inputsOf(const Sheet &sheet, const QString &key);

// Fails on a key that is doubled or has other characters than a key may have, a formula that names a line
// which is not before it, an operand count that an operator does not have, and a constant or figure that is
// not finite: what makes a sheet safe to evaluate.
Result<void> checked(const Sheet &sheet);

// The first line with a value that is not finite, if there is one.
std::optional<QString> firstNotFinite(const Sheet &sheet, const Values &values);

} // namespace sw
