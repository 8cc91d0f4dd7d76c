// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/interval_list.h"
#include "planner/traffic/line_importer.h"

#include <optional>
#include <string>
#include <vector>

namespace sw {

// The fields of one line of CSV, unquoted. Reuses its strings from line to line.
class CsvFields
{
public:
    // False where a quote is not closed.
    bool split(std::string_view line, char separator);
    size_t count() const { return m_count; }
    std::string_view at(size_t index) const { return m_fields[index]; }

private:
    std::vector<std::string> m_fields;
    size_t m_count = 0;
};

// A number that a person or a spreadsheet wrote; with a decimal comma where the separator is another sign.
std::optional<double> csvNumber(std::string_view text, char separator);

// The unit that a heading such as "out kbit/s" or "MB/s" names. A small b is a bit and a large one a byte.
struct HeadingUnit
{
    bool bytes = false;
    double factor = 1; // so many bits or bytes
};
std::optional<HeadingUnit> headingUnit(std::string_view heading);

// Two columns of a CSV file: when, and how much.
class CsvLog : public LineImporter
{
public:
    explicit CsvLog(const ImportOptions &options) : LineImporter(TrafficFormat::Csv, options) { }

protected:
    Complaint read(std::string_view line) override;
    std::optional<TrafficHistory> history() override;

private:
    struct Row
    {
        double time = 0;
        double value = 0;
    };
    void readHeading(std::string_view line);
    void count(const Row &row, double start, double seconds);

    CsvFields m_fields;
    bool m_headerRead = false;
    double m_scale = 1; // of the values, by their heading
    std::optional<Row> m_previous;
    double m_step = 0; // the least time between two rows so far
    bool m_falling = false;
    qint64 m_turns = 0; // from rising to falling or back
    qint64 m_rows = 0;
    IntervalList m_intervals;
};

} // namespace sw
