// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

namespace sw::test {

// Runs what in a child process and yields what it says; the child may give up rights that it cannot get back.
inline QByteArray inChild(const std::function<QByteArray()> &what)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        const QByteArray said = what();
        [[maybe_unused]] const auto written =
            ::write(ends[1], said.constData(), static_cast<size_t>(said.size()));
        ::_exit(0);
    }
    ::close(ends[1]);
    QFile reader;
    QByteArray said;
    if (reader.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        said = reader.readAll();
    ::waitpid(child, nullptr, 0);
    return said;
}

// For a child: puts a small disk of its own over the folder. Needs root or unprivileged user namespaces.
inline bool mountSmallDisk(const QString &folder, const char *size)
{
    return ::unshare(::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) == 0
        && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, size) == 0;
}

} // namespace sw::test
