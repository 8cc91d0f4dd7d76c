// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/json_importer.h"

#include <QCoreApplication>

#include <algorithm>

namespace sw {

void JsonImporter::feed(QByteArrayView piece)
{
    m_tally.saw(piece);
    std::string_view text(piece.data(), size_t(piece.size()));
    // The byte order mark that some tools write. It may be cut by the end of a piece, so it goes bytewise.
    while (!m_begun && !text.empty()) {
        const char c = text.front();
        m_begun = c != '\xEF' && c != '\xBB' && c != '\xBF';
        if (!m_begun)
            text.remove_prefix(1);
    }
    m_scanner.feed(text);
}

void JsonImporter::refused(std::string_view text, Complaint why)
{
    m_tally.count();
    m_tally.complain(m_tally.lines(), text, why);
}

Result<TrafficHistory> JsonImporter::finish()
{
    m_scanner.finish();
    if (!m_scanner.complete() && m_tally.bytes() > 0) {
        const qint64 good = m_tally.lines();
        refused(std::to_string(m_scanner.offset()),
                m_scanner.broken()
                    ? QT_TRANSLATE_NOOP("sw::TrafficImporter",
                                        "From this byte on it is no JSON; nothing behind it is read.")
                    : QT_TRANSLATE_NOOP("sw::TrafficImporter",
                                        "The document ends in the middle: it was cut off at this byte."));
        const double behind = double(m_tally.bytes() - m_scanner.offset());
        const double perValue =
            double(std::max<qint64>(1, m_scanner.offset())) / double(std::max<qint64>(1, good));
        m_tally.lost(qint64(behind / perValue));
    }
    auto found = history();
    if (!found) {
        const QString why = m_scanner.complete() && m_scanner.met() ? objection() : QString();
        return failed(why.isEmpty() ? m_tally.nothingUsable() : m_tally.unusable(why));
    }
    m_tally.fill(*found);
    return *std::move(found);
}

} // namespace sw
