// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/host/run_program.h"

#include "cloudapi/lab/kernel/descriptor.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/wait.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sw::lab {

namespace {

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
    ::dup2(in, 0);
    ::dup2(out, 1);
    ::dup2(out, 2);
    if (netnsFd < 0 || ::setns(netnsFd, CLONE_NEWNET) == 0)
        ::execvp(arguments[0], arguments);
    ::_exit(errno == ENOENT ? 127 : 126);
}

QByteArray converse(Pipe &to, Pipe &from, const QByteArray &input)
{
    QByteArray output;
    qsizetype written = 0;
    if (input.isEmpty())
        to.write.reset();
    else
        ::fcntl(to.write.fd(), F_SETFL, O_NONBLOCK);
    for (;;) {
        pollfd ends[] = {{from.read.fd(), POLLIN, 0}, {to.write.fd(), POLLOUT, 0}};
        if (::poll(ends, to.write.isOpen() ? 2 : 1, -1) < 0 && errno != EINTR)
            return output;
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
                return output;
            output.append(piece, size);
        }
    }
}

} // namespace

QString errorText(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

Result<QByteArray> runProgram(const QStringList &command, const QByteArray &input, int netnsFd)
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
    const QByteArray output = converse(*to, *from, input);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return output;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
        return failed(Cause::Local, doing,
                      QCoreApplication::translate("sw::lab::runProgram", "the program is not installed"));
    return failed(Cause::Local, doing, QString::fromLocal8Bit(output.trimmed().right(600)));
}

} // namespace sw::lab
