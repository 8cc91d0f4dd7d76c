// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/instant.h"
#include "planner/base/result.h"

#include <QByteArray>
#include <QUrl>

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
    Milliseconds timeout{30'000}; // for the whole exchange
    qint64 largestReply = 256 * 1024 * 1024; // bytes; a longer one is Cause::Malformed
    // Get, Head, Put and Delete may be sent again after a cut; a Post only when its caller says that is safe.
    bool safeToRepeat = true;
};

struct Reply
{
    int status = 0;
    Headers headers;
    QByteArray body;
};

// First value of a header, by case-insensitive name; empty when absent.
QByteArray header(const Reply &reply, QByteArrayView name);

// Sends one request and waits for the whole reply, on a worker. Any HTTP status is a Reply; a Failure means that there
// was none: Unreachable (nothing was sent), OutcomeUnknown (sent, then cut or timed out, and the request changes
// something), TimedOut (same, but it only read), Canceled, Malformed (not HTTP, too long). TLS is always verified.
// Redirects are not followed. May be used from several workers at once.
class Transport
{
public:
    virtual ~Transport() = default;
    virtual Result<Reply> send(const Request &request, std::stop_token stop) = 0;
};

} // namespace sw
