// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/host/console_log.h"

#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>

namespace sw::lab {

namespace {

Descriptor openForAppending(const QString &path)
{
    return Descriptor(::open(QFile::encodeName(path).constData(),
                             O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0600));
}

bool writeAll(int fd, const char *text, size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(fd, text, size);
        if (written < 0 && errno != EINTR)
            return false;
        text += std::max<ssize_t>(written, 0);
        size -= size_t(std::max<ssize_t>(written, 0));
    }
    return true;
}

} // namespace

ConsoleLog::ConsoleLog(Descriptor pipe, const QString &file)
    : m_pipe(std::move(pipe)), m_path(file), m_file(openForAppending(file)), m_follower([this] { follow(); })
{ }

ConsoleLog::~ConsoleLog()
{
    m_follower.join();
}

void ConsoleLog::catchUp()
{
    const std::scoped_lock lock(m_mutex);
    // No more than a pipe holds: a node that never stops printing must not keep
    // us here.
    for (int piece = 0; piece < 16; ++piece) {
        pollfd ready{m_pipe.fd(), POLLIN, 0};
        if (::poll(&ready, 1, 0) <= 0 || !take())
            return;
    }
}

void ConsoleLog::follow()
{
    for (;;) {
        pollfd ready{m_pipe.fd(), POLLIN, 0};
        if (::poll(&ready, 1, -1) < 0)
            continue;
        const std::scoped_lock lock(m_mutex);
        if (::poll(&ready, 1, 0) > 0 && !take())
            return;
    }
}

bool ConsoleLog::take()
{
    char piece[4096];
    const ssize_t size = ::read(m_pipe.fd(), piece, sizeof piece);
    if (size > 0)
        append(piece, size_t(size));
    return size > 0 || (size < 0 && errno == EINTR);
}

void ConsoleLog::append(const char *text, size_t size)
{
    // A log that cannot be written is lost; the node must not stall for it.
    (void)writeAll(m_file.fd(), text, size);
    struct stat info
    { };
    if (::fstat(m_file.fd(), &info) == 0 && info.st_size > 2 * kept)
        dropOldest();
}

void ConsoleLog::dropOldest()
{
    // Renamed into place, so that whoever reads the log meanwhile reads a whole
    // one.
    const QString fresh = m_path + QStringLiteral(".new");
    QByteArray last(kept, '\0');
    const ssize_t size =
        ::pread(m_file.fd(), last.data(), size_t(kept), ::lseek(m_file.fd(), 0, SEEK_END) - kept);
    if (size <= 0)
        return;
    last.truncate(size);
    last.remove(0, last.indexOf('\n') + 1);
    QFile::remove(fresh);
    Descriptor file = openForAppending(fresh);
    if (!writeAll(file.fd(), last.constData(), size_t(last.size()))
        || ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(m_path).constData()) != 0) {
        // Without room for a copy the old one has to go.
        QFile::remove(fresh);
        (void)!::ftruncate(m_file.fd(), 0);
        return;
    }
    m_file = std::move(file);
}

} // namespace sw::lab
