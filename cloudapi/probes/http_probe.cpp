// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/probes/http_probe.h"

#include "cloudapi/programs/programs.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <condition_variable>
#include <csignal>
#include <cstring>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HttpProbe)
};

constexpr Milliseconds startPatience = 5s;
constexpr Milliseconds endPatience = 3s;

// Both ends are closed on exec: a program that the console starts at the same time must not hold the prober's
// stdin open.
struct Pipe
{
    int readEnd = -1;
    int writeEnd = -1;

    Pipe()
    {
        std::array<int, 2> ends{-1, -1};
        if (pipe2(ends.data(), O_CLOEXEC) == 0) {
            readEnd = ends[0];
            writeEnd = ends[1];
        }
    }
    ~Pipe()
    {
        closeEnd(readEnd);
        closeEnd(writeEnd);
    }
    Pipe(const Pipe &) = delete;

    static void closeEnd(int &end)
    {
        if (end >= 0)
            close(end);
        end = -1;
    }
};

class ChildProbe final : public HttpProbe
{
public:
    ChildProbe(const HttpProbeSpec &spec, std::function<void(const std::vector<ProbeSample> &)> onSamples)
        : m_spec(spec), m_onSamples(std::move(onSamples))
    { }

    ~ChildProbe() override
    {
        if (m_pid > 0 && !m_reaped) {
            kill(m_pid, SIGKILL);
            waitpid(m_pid, nullptr, 0);
        }
        if (m_reader.joinable())
            m_reader.join();
    }

    Result<void> begin()
    {
        const QString program = ownProgramPath(u"seaworthy-probe"_s);
        QList<QByteArray> words{QFile::encodeName(program),
                                "--url",
                                m_spec.url.toUtf8(),
                                "--interval-us",
                                QByteArray::number(qint64(Microseconds(m_spec.interval).count())),
                                "--timeout-us",
                                QByteArray::number(qint64(Microseconds(m_spec.timeout).count()))};
        if (m_spec.insideOf != 0)
            words << "--inside" << QByteArray::number(m_spec.insideOf);
        std::vector<char *> arguments;
        for (QByteArray &word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);

        posix_spawn_file_actions_t files;
        posix_spawn_file_actions_init(&files);
        posix_spawn_file_actions_adddup2(&files, m_input.readEnd, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&files, m_output.writeEnd, STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&files, m_errors.writeEnd, STDERR_FILENO);
        const int spawned =
            posix_spawn(&m_pid, arguments.front(), &files, nullptr, arguments.data(), environ);
        posix_spawn_file_actions_destroy(&files);
        Pipe::closeEnd(m_input.readEnd);
        Pipe::closeEnd(m_output.writeEnd);
        Pipe::closeEnd(m_errors.writeEnd);
        if (spawned != 0) {
            m_pid = -1;
            return failed(
                Cause::Local, doing(),
                Words::tr("%1 cannot be started: %2. Install Seaworthy anew, or set SEAWORTHY_BIN_DIR.")
                    .arg(program, QString::fromLocal8Bit(std::strerror(spawned))));
        }
        m_reader = std::thread([this] { read(); });
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, startPatience, [this] { return m_anchor || m_closed; });
        if (m_anchor)
            return {};
        lock.unlock();
        return failed(Cause::Local, doing(), complaint());
    }

    Result<std::vector<ProbeSample>> finish() override
    {
        Pipe::closeEnd(m_input.writeEnd);
        std::unique_lock lock(m_mutex);
        const bool ended =
            m_changed.wait_for(lock, m_spec.timeout + endPatience, [this] { return m_closed; });
        lock.unlock();
        if (!ended && !m_reaped)
            kill(m_pid, SIGKILL);
        if (m_reader.joinable())
            m_reader.join();
        if (!m_reaped) {
            waitpid(m_pid, nullptr, 0);
            m_reaped = true;
        }
        if (!m_complete)
            return failed(
                Cause::Local, doing(),
                Words::tr("The prober ended before its time, so the measurement is not complete: %1")
                    .arg(complaint()));
        std::ranges::sort(m_samples, {}, &ProbeSample::number);
        return m_samples;
    }

private:
    QString doing() const { return Words::tr("measure %1").arg(m_spec.url); }

    QString complaint()
    {
        std::array<char, 2048> text{};
        pollfd ready{m_errors.readEnd, POLLIN, 0};
        const ssize_t count =
            poll(&ready, 1, 1000) > 0 ? ::read(m_errors.readEnd, text.data(), text.size()) : 0;
        return count > 0 ? QString::fromUtf8(text.data(), count).trimmed() : Words::tr("It gave no reason.");
    }

    void read()
    {
        QByteArray pending;
        std::array<char, 64 * 1024> buffer{};
        for (;;) {
            const ssize_t count = ::read(m_output.readEnd, buffer.data(), buffer.size());
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                break;
            pending.append(buffer.data(), count);
            const qsizetype end = pending.lastIndexOf('\n');
            if (end >= 0) {
                take(pending.left(end));
                pending.remove(0, end + 1);
            }
        }
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

    void take(const QByteArray &lines)
    {
        std::vector<ProbeSample> fresh;
        for (const QByteArray &line : lines.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            const std::scoped_lock lock(m_mutex);
            if (words.first() == "ready" && words.size() == 3) {
                m_anchor = Instant(Microseconds(words.at(2).toLongLong()));
                m_changed.notify_all();
            } else if (words.first() == "end") {
                m_complete = true;
            } else if (words.size() == 7 && m_anchor) {
                fresh.push_back(sample(words));
                m_samples.push_back(fresh.back());
            }
        }
        if (!fresh.empty() && m_onSamples)
            m_onSamples(fresh);
    }

    ProbeSample sample(const QList<QByteArray> &words) const
    {
        const auto moment = [&](int i) { return *m_anchor + Microseconds(words.at(i).toLongLong()); };
        const auto text = [&](int i) {
            return words.at(i) == "-" ? QString() : QString::fromLatin1(words.at(i));
        };
        return {.number = words.at(0).toLongLong(),
                .scheduled = moment(1),
                .sent = moment(2),
                .took = Microseconds(words.at(3).toLongLong()),
                .status = words.at(4).toInt(),
                .error = text(5),
                .servedBy = text(6)};
    }

    HttpProbeSpec m_spec;
    std::function<void(const std::vector<ProbeSample> &)> m_onSamples;
    Pipe m_input;
    Pipe m_output;
    Pipe m_errors;
    pid_t m_pid = -1;
    bool m_reaped = false;
    std::thread m_reader;
    std::mutex m_mutex; // for all below, until the reader has ended
    std::condition_variable m_changed;
    std::optional<Instant> m_anchor; // the one reading of the wall clock; everything else is steady
    bool m_closed = false;
    bool m_complete = false;
    std::vector<ProbeSample> m_samples;
};

} // namespace

Result<std::unique_ptr<HttpProbe>>
HttpProbe::start(const HttpProbeSpec &spec, std::function<void(const std::vector<ProbeSample> &)> onSamples)
{
    auto probe = std::make_unique<ChildProbe>(spec, std::move(onSamples));
    const Result<void> begun = probe->begin();
    if (!begun)
        return failed(begun.error());
    return std::unique_ptr<HttpProbe>(std::move(probe));
}

} // namespace sw
