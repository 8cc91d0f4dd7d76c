// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/ssh/conversation.h"

#include <QCoreApplication>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <map>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

// Older ones are likelier to have been dropped by a firewall on the way than to be of use.
constexpr auto longestIdle = 120s;
constexpr size_t keptPerAddress = 4;

// Wakes a poll() when stop is requested.
class StopWaker
{
public:
    explicit StopWaker(std::stop_token stop)
        : m_descriptor(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
          m_callback(std::move(stop), Ring{m_descriptor})
    { }
    ~StopWaker() { close(m_descriptor); }
    StopWaker(const StopWaker &) = delete;
    int descriptor() const { return m_descriptor; }

private:
    struct Ring
    {
        int descriptor;
        void operator()() const { eventfd_write(descriptor, 1); }
    };
    int m_descriptor;
    std::stop_callback<Ring> m_callback;
};

using Conversations = std::vector<std::unique_ptr<ssh::Conversation>>;

// One thread, any number of conversations. finished is called once for each.
class Driver
{
public:
    Driver(Conversations &all, int handshakesAtOnce, std::stop_token stop,
           std::function<void(ssh::Conversation &, size_t)> finished)
        : m_all(all), m_handshakesAtOnce(size_t(std::max(1, handshakesAtOnce))), m_stop(stop), m_waker(stop),
          m_finished(std::move(finished))
    { }

    void drive()
    {
        while (m_next < m_all.size() || !m_active.empty()) {
            if (m_stop.stop_requested())
                cancelAll();
            startMore();
            wait();
        }
    }

private:
    void advance(size_t index)
    {
        ssh::Conversation &one = *m_all[index];
        do {
            one.advance(ssh::Clock::now());
            for (const size_t other : m_active)
                m_all[other]->postpone(one.asked());
        } while (one.asked() != ssh::Clock::duration{} && !one.isFinished());
        if (one.isFinished()) {
            std::erase(m_active, index);
            m_finished(one, index);
        }
    }

    void startMore()
    {
        const auto handshakes = [this] {
            return size_t(
                std::ranges::count_if(m_active, [this](size_t i) { return !m_all[i]->isLoggedIn(); }));
        };
        while (m_next < m_all.size() && handshakes() < m_handshakesAtOnce) {
            m_active.push_back(m_next);
            advance(m_next++);
        }
    }

    void cancelAll()
    {
        for (; m_next < m_all.size(); ++m_next)
            m_active.push_back(m_next);
        for (const size_t index : std::vector<size_t>(m_active)) {
            m_all[index]->cancel();
            m_finished(*m_all[index], index);
        }
        m_active.clear();
    }

    void wait()
    {
        if (m_active.empty())
            return;
        std::vector<pollfd> waiting{{m_waker.descriptor(), POLLIN, 0}};
        auto earliest = ssh::Clock::time_point::max();
        const std::vector<size_t> active = m_active;
        for (const size_t index : active) {
            waiting.push_back({m_all[index]->descriptor(), m_all[index]->events(), 0});
            earliest = std::min(earliest, m_all[index]->deadline());
        }
        const auto left = std::chrono::ceil<Milliseconds>(earliest - ssh::Clock::now());
        poll(waiting.data(), waiting.size(), int(std::clamp<Milliseconds::rep>(left.count(), 0, 60'000)));
        if (m_stop.stop_requested())
            return;
        const auto now = ssh::Clock::now();
        for (size_t i = 0; i < active.size(); ++i) {
            if (waiting[i + 1].revents != 0 || m_all[active[i]]->deadline() <= now)
                advance(active[i]);
        }
    }

    Conversations &m_all;
    size_t m_handshakesAtOnce;
    std::stop_token m_stop;
    StopWaker m_waker;
    std::function<void(ssh::Conversation &, size_t)> m_finished;
    size_t m_next = 0;
    std::vector<size_t> m_active;
};

} // namespace

struct SshShell::Private
{
    struct Kept
    {
        ssh::Session session;
        ssh::Clock::time_point since;
    };

    SshSettings settings;
    std::mutex mutex;                          // for all below
    std::map<QString, std::vector<Kept>> kept; // by address
    std::optional<Result<ssh::Key>> key;       // read at the first use

    ssh::Session take(const QString &address)
    {
        const std::scoped_lock lock(mutex);
        const auto found = kept.find(address);
        if (found == kept.end())
            return nullptr;
        std::vector<Kept> &sessions = found->second;
        std::erase_if(sessions, [](const Kept &one) { return ssh::Clock::now() - one.since > longestIdle; });
        if (sessions.empty())
            return nullptr;
        ssh::Session session = std::move(sessions.back().session);
        sessions.pop_back();
        return session;
    }

    void keep(const QString &address, ssh::Session session)
    {
        if (!session)
            return;
        const std::scoped_lock lock(mutex);
        std::vector<Kept> &sessions = kept[address];
        if (sessions.size() < keptPerAddress)
            sessions.push_back({std::move(session), ssh::Clock::now()});
    }

    Result<ssh_key_struct *> loginKey()
    {
        const std::scoped_lock lock(mutex);
        // A key that could not be read may have been put right since.
        if (!key || !*key)
            key = ssh::readKeyFile(settings.credentials, Words::tr("read the key to log in with"));
        if (!*key)
            return failed(key->error());
        return (*key)->get();
    }
};

SshShell::SshShell(SshSettings settings) : d(std::make_unique<Private>())
{
    d->settings = std::move(settings);
}

SshShell::~SshShell() = default;

Result<CommandOutcome> SshShell::run(const QString &address, const SshCommand &command, std::stop_token stop)
{
    return runOnAll({address}, command, stop).front();
}

Result<CommandOutcome> SshShell::run(const QString &address, const QByteArray &command, Seconds timeout,
                                     std::stop_token stop)
{
    return run(address, SshCommand{command, {}, timeout}, stop);
}

std::vector<Result<CommandOutcome>> SshShell::runOnAll(const QStringList &addresses,
                                                       const QByteArray &command, Seconds timeout,
                                                       std::stop_token stop, const NodeAnswered &answered)
{
    return runOnAll(addresses, SshCommand{command, {}, timeout}, stop, answered);
}

std::vector<Result<CommandOutcome>> SshShell::runOnAll(const QStringList &addresses,
                                                       const SshCommand &command, std::stop_token stop,
                                                       const NodeAnswered &answered)
{
    std::vector<Result<CommandOutcome>> outcomes(size_t(addresses.size()));
    const Result<ssh_key_struct *> key = d->loginKey();
    if (!key) {
        std::ranges::fill(outcomes, Result<CommandOutcome>(failed(key.error())));
        return outcomes;
    }
    Conversations all;
    for (const QString &address : addresses)
        all.push_back(
            std::make_unique<ssh::Conversation>(d->settings, *key, address, command, d->take(address)));
    Driver(all, d->settings.handshakesAtOnce, stop, [&](ssh::Conversation &one, size_t index) {
        outcomes[index] = one.outcome();
        d->keep(one.address(), one.releaseSession());
        if (answered)
            answered(one.address(), outcomes[index]);
        all[index].reset();
    }).drive();
    return outcomes;
}

} // namespace sw
