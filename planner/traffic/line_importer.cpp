// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/line_importer.h"

#include <QCoreApplication>

#include <cstring>

namespace sw {

namespace {

constexpr size_t longestLine = size_t{1} << 20;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

} // namespace

void LineImporter::take(std::string_view line)
{
    m_tally.count();
    if (m_overlong || line.size() > longestLine) {
        m_overlong = false;
        m_tally.complain(m_tally.lines(), line,
                         QT_TRANSLATE_NOOP("sw::TrafficImporter", "The line is longer than 1 MiB."));
        return;
    }
    if (m_tally.lines() == 1 && line.starts_with(byteOrderMark))
        line.remove_prefix(byteOrderMark.size());
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    if (line.empty())
        return;
    if (const Complaint why = read(line))
        m_tally.complain(m_tally.lines(), line, why);
}

// Of a line that is too long anyway, its beginning is enough to show it.
void LineImporter::begin(std::string_view part)
{
    if (!m_overlong)
        m_begun.append(part);
    if (m_begun.size() > longestLine) {
        m_overlong = true;
        m_begun.resize(1024);
    }
}

void LineImporter::feed(QByteArrayView piece)
{
    m_tally.saw(piece);
    const char *at = piece.data();
    const char *const end = at + piece.size();
    while (at < end) {
        const auto *newline = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        const std::string_view part(at, size_t((newline ? newline : end) - at));
        if (!newline) {
            begin(part);
            return;
        }
        if (m_begun.empty() && !m_overlong) {
            take(part);
        } else {
            begin(part);
            take(m_begun);
            m_begun.clear();
        }
        at = newline + 1;
    }
}

Result<TrafficHistory> LineImporter::finish()
{
    if (!m_begun.empty()) {
        take(m_begun);
        m_begun.clear();
    }
    auto found = history();
    if (!found)
        return failed(m_tally.nothingUsable());
    m_tally.fill(*found);
    return *std::move(found);
}

} // namespace sw
