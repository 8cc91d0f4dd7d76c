// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/line_tally.h"

#include <string>

namespace sw {

// An importer of a format that has one record a line. Cuts the pieces into lines and keeps no more than one.
class LineImporter : public TrafficImporter
{
public:
    LineImporter(TrafficFormat format, const ImportOptions &options) : m_tally(format, options) { }

    void feed(QByteArrayView piece) final;
    Result<TrafficHistory> finish() final;
    qint64 lines() const final { return m_tally.lines(); }
    qint64 malformed() const final { return m_tally.malformed(); }
    // Lines that hold a record, so far.
    qint64 records() const { return m_records; }

protected:
    // One line without its end, never empty.
    virtual Complaint read(std::string_view line) = 0;
    // Unset: no line was of use.
    virtual std::optional<TrafficHistory> history() = 0;

    const ImportOptions &options() const { return m_tally.options(); }
    void recorded() { ++m_records; }

private:
    void take(std::string_view line);
    void begin(std::string_view part);

    LineTally m_tally;
    std::string m_begun; // of a line that the pieces so far do not end
    bool m_overlong = false;
    qint64 m_records = 0;
};

} // namespace sw
