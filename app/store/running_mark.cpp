// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/running_mark.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::RunningMark)
};

} // namespace

Result<RunningMark> RunningMark::take(const QString &journalFile, const OperationId &id)
{
    const QString doing = Text::tr("mark the operation as running");
    const QString folder = journalFile + u"-running"_s;
    if (!QDir().mkpath(folder))
        return failed(
            Cause::Local, doing,
            Text::tr("The folder %1 cannot be made; check its permissions and the free space.").arg(folder));
    return takeOn(folder + u'/' + id.text, doing,
                  Text::tr("Another console is at this operation now; wait for it, or stop it there."));
}

Result<RunningMark> RunningMark::takeOn(const QString &file, const QString &doing, const QString &taken)
{
    for (;;) {
        const int descriptor =
            ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0)
            return failed(Cause::Local, doing,
                          Text::tr("The file %1 cannot be made: %2.").arg(file, qt_error_string(errno)));
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            ::close(descriptor);
            return failed(Cause::Conflict, doing, taken);
        }
        // Its last holder removes the file. A lock on a file that is gone keeps nobody out, so begin again
        // then.
        struct stat mine
        { };
        struct stat there
        { };
        if (::fstat(descriptor, &mine) == 0 && ::stat(QFile::encodeName(file).constData(), &there) == 0
            && mine.st_ino == there.st_ino)
            return RunningMark(descriptor, file);
        ::close(descriptor);
    }
}

RunningMark::RunningMark(int descriptor, QString file) : m_descriptor(descriptor), m_file(std::move(file)) { }

RunningMark::RunningMark(RunningMark &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_file(std::move(other.m_file))
{ }

RunningMark &RunningMark::operator=(RunningMark &&other) noexcept
{
    if (this != &other) {
        release();
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_file = std::move(other.m_file);
    }
    return *this;
}

RunningMark::~RunningMark()
{
    release();
}

void RunningMark::release()
{
    if (m_descriptor < 0)
        return;
    QFile::remove(m_file);
    ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace sw
