// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/probes/write_ledger.h"

#include "cloudapi/probes/http_exchange.h"
#include "cloudapi/wait/pause.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <list>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WriteLedger)
};

using Clock = std::chrono::steady_clock;

// Long enough for a site that is failing over to answer late; such a write counts as acknowledged, and
// rightly.
constexpr auto writePatience = 2s;
constexpr auto readPatience = 10s;
constexpr int readAttempts = 3;
constexpr size_t mostUnderWay = 256;

struct Write
{
    qint64 number = 0;
    std::unique_ptr<HttpExchange> exchange;
};

class SiteLedger final : public WriteLedger
{
public:
    SiteLedger(const QUrl &url, const QString &run, int perSecond, Connector connect)
        : m_url(url), m_path(url.path().toUtf8()), m_run(run.toUtf8()),
          m_period(Clock::duration(1s) / perSecond), m_connect(std::move(connect)),
          m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
        while (m_path.endsWith('/'))
            m_path.chop(1);
        m_path += "/ledger/" + m_run;
        m_writer = std::jthread([this](std::stop_token stop) { write(stop); });
    }

    ~SiteLedger() override
    {
        end();
        close(m_wake);
    }

    LedgerCount count() const override
    {
        const std::scoped_lock lock(m_mutex);
        return {m_written, qint64(m_acknowledged.size())};
    }

    LedgerCount stop() override
    {
        end();
        return count();
    }

    Result<LedgerVerdict> lost() override
    {
        end();
        const Result<std::set<qint64>> there = readBack();
        if (!there)
            return failed(there.error());
        LedgerVerdict verdict{count(), {}, {}};
        std::ranges::set_difference(m_acknowledged, *there, std::inserter(verdict.lost, verdict.lost.end()));
        std::ranges::set_difference(
            *there, m_acknowledged,
            std::inserter(verdict.unacknowledgedButThere, verdict.unacknowledgedButThere.end()));
        return verdict;
    }

private:
    int port() const { return m_url.port(80); }

    void end()
    {
        if (!m_writer.joinable())
            return;
        m_writer.request_stop();
        eventfd_write(m_wake, 1);
        m_writer.join();
    }

    // Goes on until the writes under way are answered or given up: a write is acknowledged or it is not.
    void write(std::stop_token stop)
    {
        std::list<Write> underWay;
        Clock::time_point due = Clock::now();
        while (!stop.stop_requested() || !underWay.empty()) {
            Clock::time_point now = Clock::now();
            if (!stop.stop_requested() && now >= due) {
                begin(underWay, now);
                due += m_period;
                // Writes that could not be begun in time are left out, not caught up in a burst.
                due = std::max(due, Clock::now() - m_period);
            }
            wait(underWay, stop.stop_requested() ? now + writePatience : due);
            now = Clock::now();
            for (auto one = underWay.begin(); one != underWay.end();) {
                one->exchange->proceed(now);
                if (one->exchange->isFinished()) {
                    settle(*one);
                    one = underWay.erase(one);
                } else {
                    ++one;
                }
            }
        }
    }

    void begin(std::list<Write> &underWay, Clock::time_point now)
    {
        if (underWay.size() >= mostUnderWay)
            return;
        const qint64 number = ++m_next;
        {
            const std::scoped_lock lock(m_mutex);
            m_written = number;
        }
        const Result<int> socket =
            beginConnection(m_connect, m_url.host(), port(), Words::tr("write to the site"));
        if (socket)
            underWay.push_back({number,
                                std::make_unique<HttpExchange>(*socket, "POST", m_url,
                                                               m_path + '/' + QByteArray::number(number),
                                                               now + writePatience)});
    }

    void wait(const std::list<Write> &underWay, Clock::time_point until) const
    {
        std::vector<pollfd> waiting{{m_wake, POLLIN, 0}};
        for (const Write &one : underWay) {
            waiting.push_back({one.exchange->socket(), one.exchange->events(), 0});
            until = std::min(until, one.exchange->deadline());
        }
        const auto left = std::chrono::ceil<Milliseconds>(until - Clock::now());
        poll(waiting.data(), waiting.size(), int(std::max<Milliseconds::rep>(left.count(), 0)));
        eventfd_t ignored = 0;
        eventfd_read(m_wake, &ignored);
    }

    void settle(const Write &one)
    {
        if (!one.exchange->isAnswered() || one.exchange->reply().status() != 201)
            return;
        const std::scoped_lock lock(m_mutex);
        m_acknowledged.insert(one.number);
    }

    Result<std::set<qint64>> readBack() const
    {
        Result<std::set<qint64>> outcome = readOnce();
        for (int i = 1; i < readAttempts && !outcome && outcome.error().cause != Cause::Malformed; ++i) {
            pause(500ms, {});
            outcome = readOnce();
        }
        return outcome;
    }

    Result<std::set<qint64>> readOnce() const
    {
        const QString doing = Words::tr("read back what the site at %1 has kept").arg(m_url.toString());
        const Result<int> socket = beginConnection(m_connect, m_url.host(), port(), doing);
        if (!socket)
            return failed(socket.error());
        HttpExchange exchange(*socket, "GET", m_url, m_path, Clock::now() + readPatience);
        while (!exchange.isFinished()) {
            pollfd ready{exchange.socket(), exchange.events(), 0};
            const auto left = std::chrono::ceil<Milliseconds>(exchange.deadline() - Clock::now());
            poll(&ready, 1, int(std::max<Milliseconds::rep>(left.count(), 0)));
            exchange.proceed(Clock::now());
        }
        if (!exchange.isAnswered())
            return failed(Cause::Unreachable, doing, exchange.problem());
        if (exchange.reply().status() != 200)
            return failed(
                Cause::Refused, doing,
                Words::tr("The site answered with HTTP status %1 instead of 200. Check that its application "
                          "and its database run.")
                    .arg(exchange.reply().status()));
        return readNumbers(doing, QByteArray::fromStdString(exchange.reply().body()));
    }

    static Result<std::set<qint64>> readNumbers(const QString &doing, const QByteArray &text)
    {
        std::set<qint64> numbers;
        for (const QByteArray &line : text.split('\n')) {
            if (line.trimmed().isEmpty())
                continue;
            bool isNumber = false;
            numbers.insert(line.trimmed().toLongLong(&isNumber));
            if (!isNumber)
                return failed(Cause::Malformed, doing,
                              Words::tr("A number was expected on each line, \"%1\" was found.")
                                  .arg(QString::fromUtf8(line.left(80))));
        }
        return numbers;
    }

    QUrl m_url;
    QByteArray m_path;
    QByteArray m_run;
    Clock::duration m_period;
    Connector m_connect;
    int m_wake;
    qint64 m_next = 0;
    mutable std::mutex m_mutex; // for the two below, while the writer runs
    qint64 m_written = 0;
    std::set<qint64> m_acknowledged;
    std::jthread m_writer;
};

} // namespace

Result<std::unique_ptr<WriteLedger>> WriteLedger::start(const QString &url, const QString &run, int perSecond,
                                                        Connector connect)
{
    const QString doing = Words::tr("start the write ledger");
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.scheme() != u"http"_s || parsed.host().isEmpty())
        return failed(Cause::Malformed, doing,
                      Words::tr("\"%1\" is not a URL of the form http://ADDRESS:PORT/PATH.").arg(url));
    static const QRegularExpression word(QRegularExpression::anchoredPattern(u"[a-z0-9-]{1,64}"_s));
    if (!word.match(run).hasMatch())
        return failed(Cause::Malformed, doing,
                      Words::tr("The name of the run, \"%1\", may hold a-z, 0-9 and - only.").arg(run));
    if (perSecond < 1 || perSecond > 1000)
        return failed(
            Cause::Malformed, doing,
            Words::tr("The pace must be from 1 to 1000 writes a second, %1 was asked for.").arg(perSecond));
    return std::unique_ptr<WriteLedger>(
        std::make_unique<SiteLedger>(parsed, run, perSecond, std::move(connect)));
}

} // namespace sw
