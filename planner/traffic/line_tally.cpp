// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/line_tally.h"

#include "planner/traffic/byte_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::TrafficImporter)
};

constexpr size_t mostBadLines = 100;
constexpr qint64 lookedAt = 4096; // text has no zero byte in it, and a binary file has one soon

} // namespace

LineTally::LineTally(TrafficFormat format, ImportOptions options)
    : m_format(format), m_options(std::move(options))
{ }

void LineTally::saw(QByteArrayView piece)
{
    if (m_bytes < lookedAt && piece.first(std::min(piece.size(), lookedAt - m_bytes)).contains('\0'))
        m_binary = true;
    m_bytes += piece.size();
}

void LineTally::complain(qint64 number, std::string_view text, Complaint why)
{
    ++m_malformed;
    if (m_badLines.size() < mostBadLines)
        m_badLines.push_back({number, printable(text), Text::tr(why)});
}

void LineTally::fill(TrafficHistory &history) const
{
    history.kind = text(m_format);
    history.lines = m_lines;
    history.malformed = m_malformed;
    history.badLines = m_badLines;
}

Failure LineTally::unusable(const QString &detail) const
{
    const QString name = m_options.source.isEmpty() ? Text::tr("the file") : m_options.source;
    return {Cause::Malformed, Text::tr("import %1 as: %2").arg(name, text(m_format)), detail};
}

Failure LineTally::nothingUsable() const
{
    if (m_bytes == 0)
        return unusable(Text::tr("The file is empty. Choose a file that has traffic in it."));
    if (m_binary)
        return unusable(Text::tr(
            "The file is binary, or text in UTF-16. Unpack or export it as plain text, then import that."));
    if (!m_badLines.empty()) {
        const TrafficHistory::BadLine &first = m_badLines.front();
        return unusable(Text::tr("Nothing in it can be used. The first problem is at %1: %2 It reads \"%3\". "
                                 "Choose another format or another file.")
                            .arg(first.number)
                            .arg(first.why, first.text));
    }
    return unusable(Text::tr("There is no traffic in it. Choose another format or another file."));
}

} // namespace sw
