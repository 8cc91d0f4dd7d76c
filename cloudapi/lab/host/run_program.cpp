// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/host/run_program.h"

#include "cloudapi/lab/kernel/descriptor.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <cerrno>
#include <chrono>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sw::lab {

namespace {

using Clock = std::chrono::steady_clock;

struct Pipe
{
    Descriptor read;
    Descriptor write;
};

std::optional<Pipe> makePipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return std::nullopt;
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

// Between fork and exec of a process with threads only system calls are allowed.
[[noreturn]] void become(char *const *arguments, int in, int out, int netnsFd)
{
    sigset_t none;
    sigemptyset(&none);
    ::pthread_sigmask(SIG_SETMASK, &none, nullptr);
    ::setpgid(0, 0);
    ::dup2(in, 0);
    ::dup2(out, 1);
    ::dup2(out, 2);
    if (netnsFd < 0 || ::setns(netnsFd, CLONE_NEWNET) == 0)
        ::execvp(arguments[0], arguments);
    ::_exit(errno == ENOENT ? 127 : 126);
}

int millisecondsTo(Clock::time_point until)
{
    return int(std::max<qint64>(
        0, std::chrono::duration_cast<Milliseconds>(until - Clock::now() + Milliseconds(1)).count()));
}

// False when the time is over before the program has closed its output.
bool converse(Pipe &to, Pipe &from, const QByteArray &input, QByteArray &output, Clock::time_point until)
{
    qsizetype written = 0;
    if (input.isEmpty())
        to.write.reset();
    else
        ::fcntl(to.write.fd(), F_SETFL, O_NONBLOCK);
    for (;;) {
        if (Clock::now() >= until)
            return false;
        pollfd ends[] = {{from.read.fd(), POLLIN, 0}, {to.write.fd(), POLLOUT, 0}};
        const int ready = ::poll(ends, to.write.isOpen() ? 2 : 1, millisecondsTo(until));
        if (ready < 0 && errno != EINTR)
            return true;
        if (ready <= 0)
            continue;
        if (to.write.isOpen() && ends[1].revents != 0) {
            const ssize_t size =
                ::write(to.write.fd(), input.data() + written, size_t(input.size() - written));
            written += size > 0 ? size : 0;
            if ((size < 0 && errno != EAGAIN) || written == input.size())
                to.write.reset();
        }
        if (ends[0].revents != 0) {
            char piece[4096];
            const ssize_t size = ::read(from.read.fd(), piece, sizeof piece);
            if (size <= 0)
                return true;
            output.append(piece, size);
        }
    }
}

// A program may close its output and run on.
bool endsBy(pid_t child, Clock::time_point until)
{
    const Descriptor process(int(::syscall(SYS_pidfd_open, child, 0)));
    if (!process.isOpen())
        return true; // before Linux 5.3; waiting for it is all there is
    for (;;) {
        pollfd ended{process.fd(), POLLIN, 0};
        if (const int ready = ::poll(&ended, 1, millisecondsTo(until)); ready > 0)
            return true;
        if (Clock::now() >= until)
            return false;
    }
}

// The reason often stands first and the summary last.
QString excerpt(const QByteArray &output)
{
    constexpr qsizetype shown = 600;
    const QByteArray text = output.trimmed();
    if (text.size() <= 2 * shown)
        return QString::fromLocal8Bit(text);
    return QString::fromLocal8Bit(text.left(shown)) + u"\n…\n"_s + QString::fromLocal8Bit(text.right(shown));
}

} // namespace

QString errorText(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

Result<QByteArray> runProgram(const QStringList &command, const QByteArray &input, int netnsFd,
                              Milliseconds within)
{
    const QString doing = QCoreApplication::translate("sw::lab::runProgram", "run %1").arg(command.front());
    std::vector<QByteArray> texts;
    texts.reserve(size_t(command.size()));
    for (const QString &word : command)
        texts.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    arguments.reserve(texts.size() + 1);
    for (QByteArray &text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);

    std::optional<Pipe> to = makePipe();
    std::optional<Pipe> from = makePipe();
    if (!to || !from)
        return failed(Cause::Local, doing, errorText(errno));
    const pid_t child = ::fork();
    if (child < 0)
        return failed(Cause::Local, doing, errorText(errno));
    if (child == 0)
        become(arguments.data(), to->read.fd(), from->write.fd(), netnsFd);
    to->read.reset();
    from->write.reset();
    ::setpgid(child, child); // both of us, so that the group is there before either goes on
    const auto until = Clock::now() + within;
    QByteArray output;
    const bool late = !converse(*to, *from, input, output, until) || !endsBy(child, until);
    if (late)
        ::kill(-child, SIGKILL);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    if (late) {
        // Not in the call below: lupdate reads that and never ends at a name with a scope and template
        // arguments.
        const int seconds = int(std::chrono::ceil<Seconds>(within).count());
        const QString reason = QCoreApplication::translate(
            "sw::lab::runProgram", "it did not end within %n second(s) and was killed", nullptr, seconds);
        return failed(Cause::TimedOut, doing, (reason + u'\n' + excerpt(output)).trimmed());
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return output;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
        return failed(Cause::Local, doing,
                      QCoreApplication::translate("sw::lab::runProgram", "the program is not installed"));
    return failed(Cause::Local, doing, excerpt(output));
}

} // namespace sw::lab
