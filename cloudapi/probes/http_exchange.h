// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/probes/http_reply.h"
#include "cloudapi/ssh/connector.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace sw {

using SteadyTime = std::chrono::steady_clock::time_point;

// A non-blocking TCP connection to an address, by connector where there is one; still under way when it
// returns.
Result<int> beginConnection(const Connector &connector, const QString &host, int port, const QString &doing);

// One HTTP request on a connection of its own that never blocks.
class HttpExchange
{
public:
    // socket is owned from here on.
    HttpExchange(int socket, const QByteArray &method, const QUrl &url, const QByteArray &path,
                 SteadyTime deadline);
    ~HttpExchange();
    HttpExchange(const HttpExchange &) = delete;

    void proceed(SteadyTime now);
    bool isFinished() const { return m_finished; }
    bool isAnswered() const { return m_answered; } // a whole HTTP reply came
    const HttpReply &reply() const { return m_reply; }
    const QString &problem() const { return m_problem; }
    int socket() const { return m_socket; }
    short events() const;
    SteadyTime deadline() const { return m_deadline; }

private:
    void end(const QString &problem);

    int m_socket;
    QByteArray m_request;
    qsizetype m_sent = 0;
    SteadyTime m_deadline;
    HttpReply m_reply;
    QString m_problem;
    bool m_finished = false;
    bool m_answered = false;
};

} // namespace sw
