// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/peers.h"

#include <QStandardPaths>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cmath>
#include <csignal>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;

namespace sw::bench {

namespace {

// Runs a shell line and takes the moment of each line that tells of an answer. What a person would read off
// is the longest time between two answers, less the tool's own interval.
class LinePeer final : public Peer
{
public:
    LinePeer(const char *name, const QByteArray &command, const QByteArray &answerMark, double intervalMs)
        : m_name(name), m_command(command), m_answerMark(answerMark), m_intervalMs(intervalMs)
    { }

    const char *name() const override { return m_name; }

    void begin() override
    {
        m_answers.clear();
        std::array<int, 2> ends{-1, -1};
        if (pipe2(ends.data(), O_CLOEXEC) != 0)
            return;
        m_pid = fork();
        if (m_pid == 0) {
            setpgid(0, 0);
            dup2(ends[1], STDOUT_FILENO);
            const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
            dup2(nowhere, STDERR_FILENO);
            execl("/bin/sh", "sh", "-c", m_command.constData(), nullptr);
            _exit(1);
        }
        close(ends[1]);
        m_reader = std::jthread([this, from = ends[0]] { read(from); });
    }

    void end(const Truth &truth) override
    {
        kill(-m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
        m_reader.join();
        double longest = 0;
        for (size_t i = 1; i < m_answers.size(); ++i)
            longest = std::max(
                longest, std::chrono::duration<double, std::milli>(m_answers[i] - m_answers[i - 1]).count());
        const double seen = longest - m_intervalMs;
        const double length = double(truth.length().count()) / 1000;
        // Less than a third of the truth is its everyday jitter.
        if (seen > length / 3)
            m_errors.push_back(std::abs(seen - length));
    }

private:
    void read(int from)
    {
        std::array<char, 4096> buffer{};
        QByteArray pending;
        for (;;) {
            const ssize_t count = ::read(from, buffer.data(), buffer.size());
            if (count <= 0)
                break;
            const auto at = std::chrono::steady_clock::now();
            pending.append(buffer.data(), count);
            for (qsizetype end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
                if (pending.left(end).contains(m_answerMark))
                    m_answers.push_back(at);
                pending.remove(0, end + 1);
            }
        }
        close(from);
    }

    const char *m_name;
    QByteArray m_command;
    QByteArray m_answerMark;
    double m_intervalMs;
    int m_pid = -1;
    std::jthread m_reader;
    std::vector<std::chrono::steady_clock::time_point> m_answers;
};

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace

std::vector<std::unique_ptr<Peer>> makePeers(const QString &url)
{
    std::vector<std::unique_ptr<Peer>> peers;
    const QByteArray address = url.toUtf8();
    if (isInstalled(u"curl"_s))
        peers.push_back(std::make_unique<LinePeer>(
            "curl in a loop",
            "while :; do curl -s -m 1 -o /dev/null -w '%{http_code}\\n' " + address + "; sleep 0.01; done",
            "200", 10));
    if (isInstalled(u"httping"_s))
        peers.push_back(std::make_unique<LinePeer>(
            "httping", "exec stdbuf -oL httping -i 0.1 -t 1 -g " + address, "connected to", 100));
    if (isInstalled(u"ping"_s))
        peers.push_back(std::make_unique<LinePeer>("ping -D", "exec stdbuf -oL ping -D -i 0.01 127.0.0.1",
                                                   "bytes from", 10));
    return peers;
}

} // namespace sw::bench
