// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/files/small_file.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace sw {

namespace {

constexpr qint64 largest = qint64{16} * 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::SmallFile)
};

struct Descriptor
{
    explicit Descriptor(int opened) : number(opened) { }
    ~Descriptor()
    {
        if (number >= 0)
            ::close(number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    const int number;
};

tl::unexpected<Failure> unreadable(const QString &path, const QString &doing)
{
    return failed(
        Cause::Local, doing,
        Text::tr("%1: %2. Give the path of a file that you may read.").arg(path, qt_error_string(errno)));
}

} // namespace

Result<QByteArray> readSmallFile(const QString &path, const QString &doing)
{
    // Without blocking: to open a pipe waits for somebody who writes into it.
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    struct stat its = {};
    if (file.number < 0 || ::fstat(file.number, &its) != 0)
        return unreadable(path, doing);
    if (S_ISDIR(its.st_mode))
        return failed(Cause::Malformed, doing,
                      Text::tr("%1 is a folder. Give the path of a file.").arg(path));
    if (!S_ISREG(its.st_mode)) {
        return failed(
            Cause::Malformed, doing,
            Text::tr("%1 is a device, a pipe or a socket. Give the path of an ordinary file.").arg(path));
    }
    // Some files tell no size, and a file may grow meanwhile: what counts is what comes.
    QByteArray text;
    QByteArray part(64 * 1024, Qt::Uninitialized);
    while (text.size() <= largest) {
        const ssize_t came = ::read(file.number, part.data(), size_t(part.size()));
        if (came < 0 && errno == EINTR)
            continue;
        if (came < 0)
            return unreadable(path, doing);
        if (came == 0)
            return text;
        text.append(part.constData(), came);
    }
    return failed(
        Cause::Malformed, doing,
        Text::tr("%1 is larger than 16 MiB, which no such file is. Give the path of the right file.")
            .arg(path));
}

} // namespace sw
