// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/zip_parts.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>

namespace sw {

namespace {

constexpr qsizetype endRecord = 22;
constexpr qsizetype centralHeader = 46;
constexpr qsizetype localHeader = 30;

quint32 four(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 two(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

// The first and the last bytes of what was deflated.
struct Ends
{
    QByteArray first;
    QByteArray last;
};

std::optional<Ends> inflatedEnds(const char *packed, qsizetype size)
{
    z_stream stream = {};
    if (::inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed));
    stream.avail_in = static_cast<uInt>(size);
    Ends ends;
    std::array<char, 65536> piece;
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = piece.size();
        state = ::inflate(&stream, Z_NO_FLUSH);
        const auto made = static_cast<qsizetype>(piece.size() - stream.avail_out);
        if (ends.first.isEmpty())
            ends.first = QByteArray(piece.data(), std::min<qsizetype>(made, 1024));
        ends.last = (ends.last + QByteArray(piece.data(), made)).right(256);
    }
    ::inflateEnd(&stream);
    if (state != Z_STREAM_END)
        return std::nullopt;
    return ends;
}

bool isWholeXml(const Ends &ends)
{
    const qsizetype prologue = ends.first.indexOf("?>");
    const qsizetype root = ends.first.indexOf('<', std::max<qsizetype>(prologue, 0) + 2);
    if (prologue < 0 || root < 0)
        return false;
    const auto end = std::find_if(ends.first.begin() + root + 1, ends.first.end(),
                                  [](char c) { return c == ' ' || c == '>' || c == '/' || c == '\n'; });
    const QByteArray name(ends.first.constData() + root + 1, end - ends.first.begin() - root - 1);
    const QByteArray last = ends.last.trimmed();
    return last.endsWith("</" + name + '>')
        || (last.endsWith("/>") && last.lastIndexOf('<') >= 0
            && last.mid(last.lastIndexOf('<') + 1).startsWith(name));
}

} // namespace

bool hasWholeXmlParts(const QByteArray &bytes)
{
    const qsizetype end = bytes.size() - endRecord;
    if (end < 0 || four(bytes, end) != 0x06054b50)
        return false;
    qsizetype at = four(bytes, end + 16);
    for (int left = two(bytes, end + 10); left > 0; --left) {
        if (at + centralHeader > end || four(bytes, at) != 0x02014b50)
            return false;
        const qsizetype size = four(bytes, at + 20);
        const qsizetype local = four(bytes, at + 42);
        if (local + localHeader > end)
            return false;
        const qsizetype start = local + localHeader + two(bytes, local + 26) + two(bytes, local + 28);
        if (start + size > end)
            return false;
        const std::optional<Ends> ends = inflatedEnds(bytes.constData() + start, size);
        if (!ends || !isWholeXml(*ends))
            return false;
        at += centralHeader + two(bytes, at + 28) + two(bytes, at + 30) + two(bytes, at + 32);
    }
    return true;
}

} // namespace sw
