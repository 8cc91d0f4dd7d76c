// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace sw::test {

struct HttpRequest
{
    QByteArray method;
    QByteArray target;                    // "/v2.1/servers?limit=2"
    QMap<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
    int connection = 0; // number of the connection it came on, from 1
};

// A whole reply as it goes over the wire.
QByteArray httpReply(int status, const QByteArray &body, const QByteArray &moreHeaders = QByteArray());

struct Fault
{
    enum class Kind {
        Delay,        // answered after milliseconds
        Status,       // answered with answer instead of being forwarded
        CutBefore,    // closed without forwarding
        CutAfter,     // forwarded and done, then closed without a reply
        CutInReply,   // closed after half of the reply
        SlowReply,    // a byte every milliseconds
        EndlessReply, // a body that never ends
        Silence,      // neither forwarded nor answered, and kept open
    };
    Kind kind = Kind::Delay;
    QByteArray method = QByteArray(); // empty: any
    QByteArray path = QByteArray();   // contained in the target; empty: any
    int skip = 0;                     // matching requests to let pass first
    int times = 1'000'000;
    int milliseconds = 0;
    QByteArray answer = QByteArray(); // for Status; anything, HTTP or not
};

// An HTTP server on a free port of 127.0.0.1 that answers by a function, or forwards to another, and
// misbehaves as told. Thread-safe. Its destructor ends every connection.
class FaultProxy
{
public:
    using Handler = std::function<QByteArray(const HttpRequest &)>;
    explicit FaultProxy(Handler handler);
    FaultProxy(const QByteArray &upstreamHost, int upstreamPort);
    ~FaultProxy();

    int port() const { return m_port; }
    void add(const Fault &fault);
    void clear();
    // Every request that came in, in order.
    std::vector<HttpRequest> requests() const;
    int count(const QByteArray &method, const QByteArray &path) const;
    // Waits until that many requests have come in, at most ten seconds.
    bool awaitRequests(size_t count) const;

private:
    void listenOnLoopback();
    void serve(int socket, int number);
    // False: the connection is to be closed.
    bool answer(int socket, const HttpRequest &request);
    std::optional<Fault> faultFor(const HttpRequest &request);
    void sleepFor(int milliseconds) const; // ends early when the proxy does

    Handler m_handler;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_ending = false;
    mutable std::mutex m_mutex;
    std::vector<Fault> m_faults;
    std::vector<HttpRequest> m_requests;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

} // namespace sw::test
