// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/host/limits.h"

#include "cloudapi/lab/host/run_program.h"
#include "cloudapi/wait/pause.h"

#include <QDir>
#include <QFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace sw::lab {

namespace {

const QString mountFolder = u"/sys/fs/cgroup"_s;
constexpr int tasksOfOneNode = 1024; // threads count
constexpr qint64 period = 100'000;   // microseconds of the cpu controller

int put(const QString &path, const QByteArray &value)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::ExistingOnly))
        return ENOENT;
    return file.write(value) == value.size() ? 0 : EIO;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Our own group in a v1 hierarchy: a limit that somebody set for us must hold for the nodes too.
QString ownFolder(const QString &controller)
{
    for (const QByteArray &line : content(u"/proc/self/cgroup"_s).split('\n')) {
        const QList<QByteArray> parts = line.split(':');
        if (parts.size() >= 3 && parts[1].split(',').contains(controller.toLatin1())) {
            const QString folder = mountFolder + u'/' + controller + QString::fromLocal8Bit(parts[2]);
            if (QFile::exists(folder))
                return QDir::cleanPath(folder);
        }
    }
    return mountFolder + u'/' + controller;
}

void removeTree(const QString &folder)
{
    const QStringList children = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &child : children)
        removeTree(folder + u'/' + child);
    // The kernel keeps a group busy for a moment after its last process has gone.
    for (int attempt = 0; attempt < 50 && !QDir().rmdir(folder) && QFile::exists(folder); ++attempt)
        pause(Milliseconds(10), {});
}

QStringList v1Controllers()
{
    return {u"memory"_s, u"cpu"_s, u"freezer"_s, u"pids"_s};
}

} // namespace

Limits Limits::probe(const QString &name)
{
    Limits limits;
    if (content(mountFolder + u"/cgroup.controllers"_s).contains("memory")) {
        const QString folder = mountFolder + u'/' + name;
        const bool given = put(mountFolder + u"/cgroup.subtree_control"_s, "+memory +cpu") == 0
            && QDir().mkdir(folder) && put(folder + u"/cgroup.subtree_control"_s, "+memory +cpu") == 0;
        if (given) {
            limits.m_kind = Kind::V2;
            // By itself: a kernel may lack just this one.
            limits.m_countsTasks = put(mountFolder + u"/cgroup.subtree_control"_s, "+pids") == 0
                && put(folder + u"/cgroup.subtree_control"_s, "+pids") == 0;
            limits.m_folders.insert(QString(), folder);
            return limits;
        }
        QDir().rmdir(folder);
        return limits;
    }
    for (const QString &controller : v1Controllers()) {
        const QString folder = ownFolder(controller) + u'/' + name;
        if (QDir().mkdir(folder))
            limits.m_folders.insert(controller, folder);
    }
    if (limits.m_folders.contains(u"memory"_s))
        limits.m_kind = Kind::V1;
    limits.m_countsTasks = limits.m_folders.contains(u"pids"_s);
    return limits;
}

void Limits::remove(const QString &name)
{
    if (const QString folder = mountFolder + u'/' + name; QFile::exists(folder))
        removeTree(folder);
    for (const QString &controller : v1Controllers()) {
        if (const QString folder = ownFolder(controller) + u'/' + name; QFile::exists(folder))
            removeTree(folder);
    }
}

QString Limits::word() const
{
    switch (m_kind) {
    case Kind::None:
        return u"approximate"_s;
    case Kind::V1:
        return u"cgroup-v1"_s;
    case Kind::V2:
        return u"cgroup-v2"_s;
    }
    Q_UNREACHABLE();
}

bool Limits::canFreeze() const
{
    return m_kind == Kind::V2 || m_folders.contains(u"freezer"_s);
}

QString Limits::folder(const QString &controller, const QString &node) const
{
    return m_folders.value(m_kind == Kind::V2 ? QString() : controller) + u'/' + node;
}

Result<void> Limits::place(const QString &node, pid_t pid, qint64 memoryMiB, int vcpus) const
{
    for (const QString &group : m_folders) {
        QDir().mkdir(group + u'/' + node);
        if (put(group + u'/' + node + u"/cgroup.procs"_s, QByteArray::number(pid)) != 0)
            return failed(Cause::Local, tr("put a node into its control group"),
                          tr("%1 cannot be written").arg(group + u'/' + node));
    }
    if (m_countsTasks
        && put(folder(u"pids"_s, node) + u"/pids.max"_s, QByteArray::number(tasksOfOneNode)) != 0)
        return failed(Cause::Refused, tr("limit how many processes a node may have"),
                      tr("%1 cannot be written").arg(folder(u"pids"_s, node) + u"/pids.max"_s));
    return change(node, memoryMiB, vcpus);
}

Result<void> Limits::change(const QString &node, qint64 memoryMiB, int vcpus) const
{
    const QString doing = tr("limit a node to %1 MiB and %2 processors").arg(memoryMiB).arg(vcpus);
    if (m_kind == Kind::None)
        return {}; // PID 1 got approximate ones
    const qint64 bytes = memoryMiB * 1024 * 1024;
    const qint64 quota = vcpus * period;
    bool done = true;
    if (m_kind == Kind::V2) {
        done = put(folder({}, node) + u"/memory.max"_s, bytes > 0 ? QByteArray::number(bytes) : "max") == 0;
        const QByteArray share = vcpus > 0 ? QByteArray::number(quota) : QByteArray("max");
        done = put(folder({}, node) + u"/cpu.max"_s, share + ' ' + QByteArray::number(period)) == 0 && done;
    } else {
        done = put(folder(u"memory"_s, node) + u"/memory.limit_in_bytes"_s,
                   QByteArray::number(bytes > 0 ? bytes : -1))
            == 0;
        if (m_folders.contains(u"cpu"_s))
            put(folder(u"cpu"_s, node) + u"/cpu.cfs_quota_us"_s, QByteArray::number(vcpus > 0 ? quota : -1));
    }
    if (!done)
        return failed(Cause::Refused, doing,
                      tr("the kernel does not take the limit; the node may use more already"));
    return {};
}

Result<void> Limits::freeze(const QString &node, bool frozen) const
{
    const QString state = m_kind == Kind::V2 ? folder({}, node) + u"/cgroup.freeze"_s
                                             : folder(u"freezer"_s, node) + u"/freezer.state"_s;
    const QByteArray wanted = m_kind == Kind::V2 ? (frozen ? "1" : "0") : (frozen ? "FROZEN" : "THAWED");
    const auto reached = [&] {
        if (m_kind == Kind::V2)
            return content(folder({}, node) + u"/cgroup.events"_s).contains(frozen ? "frozen 1" : "frozen 0");
        return content(state).trimmed() == wanted;
    };
    for (int attempt = 0; attempt < 500; ++attempt) {
        // Written again each time: a v1 group in which something forks meanwhile stays FREEZING.
        if (put(state, wanted) != 0)
            break;
        if (reached())
            return {};
        pause(Milliseconds(2), {});
    }
    return failed(Cause::Local, frozen ? tr("freeze a node") : tr("thaw a node"),
                  tr("its control group does not reach the state %1").arg(QString::fromLatin1(wanted)));
}

void Limits::drop(const QString &node) const
{
    for (const QString &group : m_folders)
        removeTree(group + u'/' + node);
}

} // namespace sw::lab
