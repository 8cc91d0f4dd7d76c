// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/transport/http_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr qsizetype longestHead = 256 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::ReplyReader)
};

QString beginning(const QByteArray &bytes)
{
    QString text;
    const QByteArray start = bytes.left(40);
    for (const char byte : start)
        text += byte >= 0x20 && byte < 0x7f ? QChar(QLatin1Char(byte)) : QChar(u'.');
    return text;
}

} // namespace

QByteArray word(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

Result<QByteArray> wireForm(const Request &request)
{
    QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (request.url.hasQuery())
        path += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray host = request.url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (request.url.port() != -1)
        host += ':' + QByteArray::number(request.url.port());
    QByteArray wire = word(request.method) + ' ' + path + " HTTP/1.1\r\nHost: " + host + "\r\n";
    for (const auto &[name, value] : request.headers) {
        // A token pasted with a line break in it would otherwise become two headers.
        if (name.contains('\n') || name.contains('\r') || value.contains('\n') || value.contains('\r')) {
            return failed(
                Cause::Malformed, shown(request),
                Text::tr("The header %1 holds a line break.").arg(QString::fromLatin1(name.simplified())));
        }
        wire += name + ": " + value + "\r\n";
    }
    if (!request.body.isEmpty() || (request.method != Method::Get && request.method != Method::Head))
        wire += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return wire + "\r\n" + request.body;
}

ReplyReader::ReplyReader(const QString &doing, bool bodyless, qint64 largestBody)
    : m_doing(doing), m_bodyless(bodyless), m_largestBody(largestBody)
{ }

Result<void> ReplyReader::feed(const QByteArray &bytes)
{
    m_begun = m_begun || !bytes.isEmpty();
    m_input += bytes;
    for (bool more = true; more;) {
        QByteArray line;
        switch (m_part) {
        case Part::Head: {
            const Result<bool> read = readHead();
            if (!read)
                return failed(read.error());
            more = *read;
            break;
        }
        case Part::ChunkSize: {
            const Result<bool> read = readChunkSize();
            if (!read)
                return failed(read.error());
            more = *read;
            break;
        }
        case Part::Sized:
        case Part::Chunk: {
            if (const Result<void> kept = append(std::min<qint64>(m_left, m_input.size())); !kept)
                return kept;
            more = m_left == 0;
            if (more)
                m_part = m_part == Part::Sized ? Part::Done : Part::ChunkEnd;
            break;
        }
        case Part::ChunkEnd:
            more = takeLine(line);
            if (more && !line.isEmpty())
                return failed(Cause::Malformed, m_doing,
                              Text::tr("A chunk of the reply is longer than it said."));
            if (more)
                m_part = Part::ChunkSize;
            break;
        case Part::Trailer:
            more = takeLine(line);
            if (more && line.isEmpty())
                m_part = Part::Done;
            break;
        case Part::UntilClose:
            return append(m_input.size());
        case Part::Done:
            more = false;
            break;
        }
    }
    return {};
}

bool ReplyReader::endedByClose()
{
    if (m_part == Part::UntilClose)
        m_part = Part::Done;
    m_keepsAlive = false;
    return isComplete();
}

Result<bool> ReplyReader::readHead()
{
    // Said before the whole line is there, so that another protocol is not waited for until the timeout.
    const QByteArray start = m_input.left(5);
    if (!QByteArray("HTTP/").startsWith(start)) {
        return failed(Cause::Malformed, m_doing,
                      Text::tr("What answers there does not speak HTTP; its answer begins with \"%1\".")
                          .arg(beginning(m_input)));
    }
    qsizetype end = m_input.indexOf("\r\n\r\n");
    qsizetype gap = 4;
    if (const qsizetype bare = m_input.indexOf("\n\n"); bare >= 0 && (end < 0 || bare < end)) {
        end = bare;
        gap = 2;
    }
    if (end < 0) {
        if (m_input.size() > longestHead)
            return failed(Cause::Malformed, m_doing,
                          Text::tr("The head of the reply is longer than 256 KiB."));
        return false;
    }
    const QList<QByteArray> lines = m_input.left(end).split('\n');
    m_input.remove(0, end + gap);
    const QByteArray statusLine = lines.front().trimmed();
    bool isNumber = false;
    const int status = statusLine.mid(statusLine.indexOf(' ') + 1, 3).toInt(&isNumber);
    if (!statusLine.startsWith("HTTP/1.") || !isNumber || status < 100) {
        return failed(Cause::Malformed, m_doing,
                      Text::tr("The reply begins with \"%1\", which is no HTTP/1 status line.")
                          .arg(beginning(statusLine)));
    }
    if (status < 200 && status != 101)
        return true;
    m_reply.status = status;
    m_keepsAlive = !statusLine.startsWith("HTTP/1.0");
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_reply.headers.emplace_back(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    if (const Result<void> body = readBodyHeaders(); !body)
        return failed(body.error());
    return true;
}

Result<void> ReplyReader::readBodyHeaders()
{
    const QByteArray connection = header(m_reply, "Connection").toLower();
    if (connection.contains("close"))
        m_keepsAlive = false;
    else if (connection.contains("keep-alive"))
        m_keepsAlive = true;
    const QByteArray coding = header(m_reply, "Transfer-Encoding").toLower();
    const QByteArray length = header(m_reply, "Content-Length");
    if (m_bodyless || m_reply.status == 204 || m_reply.status == 304) {
        m_part = Part::Done;
    } else if (coding.contains("chunked")) {
        m_part = Part::ChunkSize;
    } else if (!length.isEmpty()) {
        bool isNumber = false;
        m_left = length.toLongLong(&isNumber);
        if (!isNumber || m_left < 0) {
            return failed(Cause::Malformed, m_doing,
                          Text::tr("The reply says that it is \"%1\" bytes long.").arg(beginning(length)));
        }
        if (m_left > m_largestBody)
            return append(m_left);
        m_part = m_left == 0 ? Part::Done : Part::Sized;
    } else {
        m_part = Part::UntilClose;
    }
    return {};
}

Result<bool> ReplyReader::readChunkSize()
{
    QByteArray line;
    if (!takeLine(line)) {
        if (m_input.size() > 1024)
            return failed(Cause::Malformed, m_doing, Text::tr("A chunk of the reply begins with no size."));
        return false;
    }
    bool isNumber = false;
    m_left = line.left(line.indexOf(';') < 0 ? line.size() : line.indexOf(';'))
                 .trimmed()
                 .toLongLong(&isNumber, 16);
    if (!isNumber || m_left < 0) {
        return failed(
            Cause::Malformed, m_doing,
            Text::tr("A chunk of the reply begins with \"%1\", expected its size.").arg(beginning(line)));
    }
    m_part = m_left == 0 ? Part::Trailer : Part::Chunk;
    return true;
}

Result<void> ReplyReader::append(qint64 count)
{
    if (m_reply.body.size() + count > m_largestBody) {
        return failed(
            Cause::Malformed, m_doing,
            Text::tr("The reply is longer than the %1 bytes that are accepted.").arg(m_largestBody));
    }
    m_reply.body += m_input.left(count);
    m_input.remove(0, count);
    m_left -= count;
    return {};
}

bool ReplyReader::takeLine(QByteArray &line)
{
    const qsizetype end = m_input.indexOf('\n');
    if (end < 0)
        return false;
    line = m_input.left(end);
    if (line.endsWith('\r'))
        line.chop(1);
    m_input.remove(0, end + 1);
    return true;
}

} // namespace sw
