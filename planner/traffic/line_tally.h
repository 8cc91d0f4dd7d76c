// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/importer.h"

#include <string_view>

namespace sw {

// What is wrong with a line, to be translated in the context "sw::TrafficImporter"; null: nothing.
using Complaint = const char *;

// What came of the lines of a file, or of the values of a JSON document: how many there were, which of them
// could not be used and why.
class LineTally
{
public:
    LineTally(TrafficFormat format, ImportOptions options);

    const ImportOptions &options() const { return m_options; }
    TrafficFormat format() const { return m_format; }
    // Each piece of the file, to tell an empty and a binary one.
    void saw(QByteArrayView piece);
    qint64 bytes() const { return m_bytes; }

    void count() { ++m_lines; }
    void complain(qint64 number, std::string_view text, Complaint why);
    void lost(qint64 count)
    {
        m_lines += count;
        m_malformed += count;
    }
    qint64 lines() const { return m_lines; }
    qint64 malformed() const { return m_malformed; }

    void fill(TrafficHistory &history) const;
    // Why a file gave nothing, and what to do about it.
    Failure nothingUsable() const;
    Failure unusable(const QString &detail) const;

private:
    TrafficFormat m_format;
    ImportOptions m_options;
    std::vector<TrafficHistory::BadLine> m_badLines;
    qint64 m_lines = 0;
    qint64 m_malformed = 0;
    qint64 m_bytes = 0;
    bool m_binary = false;
};

} // namespace sw
