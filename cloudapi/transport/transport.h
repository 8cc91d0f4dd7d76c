// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/instant.h"
#include "planner/base/result.h"

#include <QByteArray>
#include <QUrl>

#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace sw {

enum class Method { Get, Head, Post, Put, Patch, Delete };

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

struct Request
{
    Method method = Method::Get;
    QUrl url;
    Headers headers;
    QByteArray body;
    Milliseconds timeout{30'000};            // for the whole exchange
    qint64 largestReply = 256 * 1024 * 1024; // bytes; a longer one is Cause::Malformed
    // Whether it may be sent again after a cut. Null: only a Get or a Head may.
    std::optional<bool> safeToRepeat;
};

// True for a request that may be sent again without asking what became of the first.
bool maySendAgain(const Request &request);
// "GET https://cloud:8774/v2.1/servers", without the query and without user names; for messages.
QString shown(const Request &request);

struct Reply
{
    int status = 0;
    Headers headers;
    QByteArray body;
};

// First value of a header, by case-insensitive name; empty when absent.
QByteArray header(const Reply &reply, QByteArrayView name);

// Sends one request and waits for the whole reply, on a worker. Any HTTP status is a Reply; a Failure means
// that there was none: Unreachable (nothing was sent), OutcomeUnknown (sent, then cut, timed out or canceled,
// and the request may not be sent again), TimedOut (cut or timed out, but it may), Canceled, Malformed (not
// HTTP, too long), Refused (the certificate is not trusted; nothing was sent). TLS is always verified.
// Redirects are not followed. May be used from several workers at once.
class Transport
{
public:
    virtual ~Transport() = default;
    virtual Result<Reply> send(const Request &request, std::stop_token stop) = 0;
};

} // namespace sw
