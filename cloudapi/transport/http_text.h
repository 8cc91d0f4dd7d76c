// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/transport/transport.h"

namespace sw {

QByteArray word(Method method); // "GET"

// The request as HTTP/1.1 puts it on the wire. Malformed when a header holds a line break.
Result<QByteArray> wireForm(const Request &request);

// Reads one HTTP/1.x reply from bytes as they come in, whatever their cuts. Interim (1xx) replies are
// skipped.
class ReplyReader
{
public:
    // doing goes into each Failure. bodyless: the reply to a HEAD.
    ReplyReader(const QString &doing, bool bodyless, qint64 largestBody);

    // Malformed on what is not HTTP and on a body that is too long. Bytes after the end make keepsAlive()
    // false.
    Result<void> feed(const QByteArray &bytes);
    // The peer has closed: true when that is how this reply ends, false when it was cut.
    bool endedByClose();

    bool hasBegun() const { return m_begun; }
    bool isComplete() const { return m_part == Part::Done; }
    bool keepsAlive() const { return m_keepsAlive && m_input.isEmpty(); }
    const Reply &reply() const { return m_reply; }

private:
    enum class Part { Head, Sized, ChunkSize, Chunk, ChunkEnd, Trailer, UntilClose, Done };

    Result<bool> readHead(); // true: go on with what is left, in every part
    Result<bool> readChunkSize();
    Result<void> append(qint64 count);
    Result<void> readBodyHeaders();
    bool takeLine(QByteArray &line);

    QString m_doing;
    bool m_bodyless;
    qint64 m_largestBody;
    Part m_part = Part::Head;
    QByteArray m_input;
    qint64 m_left = 0; // of the body or of the chunk
    bool m_begun = false;
    bool m_keepsAlive = true;
    Reply m_reply;
};

} // namespace sw
