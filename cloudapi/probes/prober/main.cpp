// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/probes/http_reply.h"
#include "cloudapi/probes/prober/options.h"

#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <deque>
#include <memory>
#include <vector>

// seaworthy-probe: asks one URL at fixed times, each time on a connection of its own, whatever became of the
// requests before. Lines on stdout:
//   ready 1 <wall clock of monotonic zero, microseconds>
//   <number> <scheduled> <sent> <took> <status> <error or -> <served by or ->     microseconds since
//   monotonic zero end <requests> <worst lag>
// It ends on the end of stdin, SIGTERM or SIGINT, after the requests under way. Exit code 2: bad options; 3:
// no access.

namespace sw::prober {

namespace {

using Micros = std::int64_t;

// The boot clock goes on while a machine sleeps, so that a sleep shows as a lag and not as a shorter outage.
// No clock that can be set takes part in a schedule or a duration.
constexpr clockid_t steady = CLOCK_BOOTTIME;
// Behind by more than this, requests are left out: a burst of late ones would be load, not measurement.
constexpr Micros longestCatchUp = 1'000'000;
constexpr size_t flushSize = 32 * 1024;
constexpr Micros flushInterval = 50'000;

Micros clockMicros(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return Micros(now.tv_sec) * 1'000'000 + now.tv_nsec / 1'000;
}

// The wall clock is read once, between two readings of the steady one: the closest of a few pairs is the
// anchor.
Micros wallClockOfSteadyZero()
{
    Micros best = 0;
    Micros narrowest = 1'000'000'000;
    for (int i = 0; i < 5; ++i) {
        const Micros before = clockMicros(steady);
        const Micros wall = clockMicros(CLOCK_REALTIME);
        const Micros after = clockMicros(steady);
        if (after - before < narrowest) {
            narrowest = after - before;
            best = wall - (before + after) / 2;
        }
    }
    return best;
}

struct Exchange
{
    long long number = 0;
    Micros scheduled = 0;
    Micros sent = 0;
    int socket = -1;
    bool requestSent = false;
    bool finished = false;
    HttpReply reply;
};

const char *wordFor(int problem)
{
    switch (problem) {
    case ECONNREFUSED:
        return "refused";
    case ECONNRESET:
    case EPIPE:
    case ECONNABORTED:
        return "reset";
    case ETIMEDOUT:
        return "timeout";
    case EHOSTUNREACH:
    case ENETUNREACH:
    case ENETDOWN:
    case EHOSTDOWN:
        return "unreachable";
    default:
        return "local"; // this machine ran out of something: says nothing about the site
    }
}

class Prober
{
public:
    explicit Prober(const Options &options) : m_options(options) { }

    int run()
    {
        if (!prepare())
            return 3;
        m_out = "ready 1 " + std::to_string(wallClockOfSteadyZero()) + '\n';
        m_start = clockMicros(steady) + 5'000;
        if (!flush())
            return 3;
        std::array<epoll_event, 64> events{};
        while (!m_ending || !m_underWay.empty()) {
            arm();
            const int count = epoll_wait(m_epoll, events.data(), int(events.size()), -1);
            for (int i = 0; i < count; ++i)
                handle(events[size_t(i)]);
            const Micros now = clockMicros(steady);
            if (!m_ending)
                sendDue(now);
            expire(now);
            while (!m_underWay.empty() && m_underWay.front()->finished)
                m_underWay.pop_front();
            if ((m_out.size() > flushSize || now - m_flushed > flushInterval) && !flush())
                return 3;
        }
        m_out += "end " + std::to_string(m_count) + ' ' + std::to_string(m_worstLag) + '\n';
        return flush() ? 0 : 3;
    }

private:
    bool prepare()
    {
        m_epoll = epoll_create1(EPOLL_CLOEXEC);
        m_timer = timerfd_create(steady, TFD_NONBLOCK | TFD_CLOEXEC); // never read: see handle()
        sigset_t ends;
        sigemptyset(&ends);
        sigaddset(&ends, SIGTERM);
        sigaddset(&ends, SIGINT);
        sigprocmask(SIG_BLOCK, &ends, nullptr);
        m_signals = signalfd(-1, &ends, SFD_NONBLOCK | SFD_CLOEXEC);
        for (const int descriptor : {m_timer, m_signals, STDIN_FILENO}) {
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.ptr = descriptor == m_timer ? nullptr : this; // an Exchange has another address
            if (epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) != 0) {
                std::fprintf(stderr, "seaworthy-probe: cannot wait for descriptor %d: %s\n", descriptor,
                             std::strerror(errno));
                return false;
            }
        }
        return true;
    }

    Micros dueAt(long long number) const { return m_start + number * m_options.intervalMicros; }

    void arm()
    {
        Micros next = m_ending ? INT64_MAX : dueAt(m_next);
        for (const auto &exchange : m_underWay) {
            if (!exchange->finished) { // in the order of sending, so the first is the first to expire
                next = std::min(next, exchange->sent + m_options.timeoutMicros);
                break;
            }
        }
        if (next == INT64_MAX || next == m_armed)
            return;
        m_armed = next;
        itimerspec when{};
        when.it_value.tv_sec = time_t(next / 1'000'000);
        when.it_value.tv_nsec = long(next % 1'000'000) * 1'000;
        timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &when, nullptr);
    }

    void handle(const epoll_event &event)
    {
        if (event.data.ptr == nullptr) {
            m_armed = 0; // to arm it again also makes it quiet
        } else if (event.data.ptr == this) {
            readEnd();
        } else {
            proceed(*static_cast<Exchange *>(event.data.ptr),
                    (event.events & (EPOLLIN | EPOLLERR | EPOLLHUP)) != 0);
        }
    }

    void readEnd()
    {
        std::array<char, 256> ignored{};
        signalfd_siginfo signal{};
        if (::read(m_signals, &signal, sizeof signal) == sizeof signal) {
            m_ending = true;
            return;
        }
        const ssize_t count = ::read(STDIN_FILENO, ignored.data(), ignored.size());
        if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)) {
            m_ending = true;
            epoll_ctl(m_epoll, EPOLL_CTL_DEL, STDIN_FILENO, nullptr);
        }
    }

    void sendDue(Micros now)
    {
        while (dueAt(m_next) <= now) {
            const Micros lag = now - dueAt(m_next);
            m_worstLag = std::max(m_worstLag, lag);
            if (lag > longestCatchUp) {
                m_next = (now - m_start) / m_options.intervalMicros; // the missing numbers tell of the gap
                continue;
            }
            send(m_next++);
            now = clockMicros(steady);
        }
    }

    void send(long long number)
    {
        ++m_count;
        m_underWay.push_back(std::make_unique<Exchange>());
        Exchange &exchange = *m_underWay.back();
        exchange.number = number;
        exchange.scheduled = dueAt(number);
        exchange.reply.dropBody();
        exchange.socket = socket(m_options.address.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        exchange.sent = clockMicros(steady);
        m_worstLag = std::max(m_worstLag, exchange.sent - exchange.scheduled);
        if (exchange.socket < 0) {
            finish(exchange, "local");
            return;
        }
        // Closing with a reset keeps a thousand requests a second from using up the ports of this machine.
        const linger atOnce{1, 0};
        setsockopt(exchange.socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        const int connected = connect(exchange.socket, reinterpret_cast<const sockaddr *>(&m_options.address),
                                      m_options.addressSize);
        if (connected != 0 && errno != EINPROGRESS) {
            finish(exchange, wordFor(errno));
            return;
        }
        proceed(exchange, false); // near hosts have often answered the SYN already
        if (exchange.finished)
            return;
        epoll_event event{};
        event.events = exchange.requestSent ? EPOLLIN | EPOLLET : EPOLLIN | EPOLLOUT | EPOLLET;
        event.data.ptr = &exchange;
        if (epoll_ctl(m_epoll, EPOLL_CTL_ADD, exchange.socket, &event) != 0)
            finish(exchange, "local");
    }

    // Every system call saved here is load that the measurement does not add.
    void proceed(Exchange &exchange, bool isReadable)
    {
        if (exchange.finished)
            return;
        if (!exchange.requestSent) {
            // A request of this size fits any fresh socket buffer: it is sent whole, or not yet connected, or
            // never.
            const ssize_t sent =
                ::send(exchange.socket, m_options.request.data(), m_options.request.size(), MSG_NOSIGNAL);
            if (sent < 0) {
                if (errno != EAGAIN && errno != ENOTCONN)
                    finish(exchange, wordFor(errno));
                return;
            }
            exchange.requestSent = true;
        }
        if (isReadable)
            receive(exchange);
    }

    void receive(Exchange &exchange)
    {
        std::array<char, 16 * 1024> buffer{};
        for (;;) {
            const ssize_t count = recv(exchange.socket, buffer.data(), buffer.size(), 0);
            if (count < 0) {
                if (errno != EAGAIN)
                    finish(exchange, wordFor(errno));
                return;
            }
            const HttpReply::State state =
                count == 0 ? exchange.reply.closed() : exchange.reply.feed({buffer.data(), size_t(count)});
            if (state == HttpReply::State::Complete) {
                finish(exchange, "-");
                return;
            }
            if (state == HttpReply::State::Garbage) {
                finish(exchange, "garbage");
                return;
            }
            if (count == 0) {
                finish(exchange, "reset"); // closed in mid-reply, or before it
                return;
            }
        }
    }

    void expire(Micros now)
    {
        for (const auto &exchange : m_underWay) {
            if (exchange->finished)
                continue;
            if (now - exchange->sent < m_options.timeoutMicros)
                return;
            finish(*exchange, "timeout");
        }
    }

    void finish(Exchange &exchange, const char *error)
    {
        const Micros took = clockMicros(steady) - exchange.sent;
        if (exchange.socket >= 0)
            close(exchange.socket);
        exchange.finished = true;
        const bool answered = error[0] == '-';
        const std::string &servedBy = exchange.reply.servedBy();
        std::array<char, 256> line{};
        const int length =
            std::snprintf(line.data(), line.size(), "%lld %lld %lld %lld %d %s %s\n", exchange.number,
                          static_cast<long long>(exchange.scheduled), static_cast<long long>(exchange.sent),
                          static_cast<long long>(took), answered ? exchange.reply.status() : 0, error,
                          servedBy.empty() ? "-" : servedBy.c_str());
        m_out.append(line.data(), size_t(length));
    }

    bool flush()
    {
        m_flushed = clockMicros(steady);
        size_t written = 0;
        while (written < m_out.size()) {
            const ssize_t count = write(STDOUT_FILENO, m_out.data() + written, m_out.size() - written);
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return false; // nobody reads any more
            written += size_t(count);
        }
        m_out.clear();
        return true;
    }

    const Options &m_options;
    int m_epoll = -1;
    int m_timer = -1;
    int m_signals = -1;
    Micros m_start = 0;
    Micros m_armed = 0;
    Micros m_flushed = 0;
    Micros m_worstLag = 0;
    long long m_next = 0;
    long long m_count = 0;
    bool m_ending = false;
    std::deque<std::unique_ptr<Exchange>> m_underWay;
    std::string m_out;
};

} // namespace

} // namespace sw::prober

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    std::string problem;
    const auto options = sw::prober::readOptions(argc, argv, problem);
    if (!options) {
        std::fprintf(stderr, "seaworthy-probe: %s\n", problem.c_str());
        return 2;
    }
    // Before the namespaces are entered: inside them there is no right to ask for it.
    sw::prober::becomePunctual();
    if (options->insideOf != 0) {
        problem = sw::prober::enterNamespaces(options->insideOf);
        if (!problem.empty()) {
            std::fprintf(stderr, "seaworthy-probe: %s\n", problem.c_str());
            return 3;
        }
    }
    return sw::prober::Prober(*options).run();
}
