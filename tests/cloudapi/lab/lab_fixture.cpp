// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cloudapi/lab/lab_fixture.h"

#include "cloudapi/lab/daemon/spaces.h"
#include "cloudapi/lab/kernel/descriptor.h"
#include "cloudapi/wait/pause.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace sw::test {

Outcome run(const QStringList &command, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.front(), command.mid(1));
    if (!process.waitForStarted())
        return {-1, process.errorString().toLocal8Bit()};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000))
        return {-1, "timed out"};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

QString missingPackages()
{
    QStringList missing;
    for (const auto &[program, package] : {std::pair{u"/usr/sbin/haproxy"_s, u"haproxy"_s},
                                           {u"/usr/sbin/keepalived"_s, u"keepalived"_s},
                                           {u"/usr/sbin/nginx"_s, u"nginx-light"_s},
                                           {u"/usr/sbin/mariadbd"_s, u"mariadb-server"_s},
                                           {u"/usr/sbin/sshd"_s, u"openssh-server"_s},
                                           {u"/usr/sbin/nft"_s, u"nftables"_s}}) {
        if (!QFile::exists(program))
            missing << package;
    }
    return missing.join(u' ');
}

QString noRootLab()
{
    if (::geteuid() != 0)
        return u"needs root: run ctest as root"_s;
    if (const QString missing = missingPackages(); !missing.isEmpty())
        return u"needs packages: apt install "_s + missing;
    return {};
}

bool endsSoon(qint64 pid)
{
    const lab::Descriptor process(int(::syscall(SYS_pidfd_open, pid_t(pid), 0)));
    if (!process.isOpen())
        return true;
    pollfd watched{process.fd(), POLLIN, 0};
    return ::poll(&watched, 1, 10'000) > 0;
}

QStringList mountsBelow(const QString &folder)
{
    QFile mounts(u"/proc/self/mounts"_s);
    QStringList below;
    if (mounts.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : mounts.readAll().split('\n')) {
            if (line.contains(folder.toLocal8Bit()))
                below << QString::fromLocal8Bit(line);
        }
    }
    return below;
}

QStringList processesBelow(const QString &folder)
{
    QStringList found;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile line(u"/proc/"_s + entry + u"/cmdline"_s);
        if (entry.toInt() > 0 && line.open(QIODevice::ReadOnly)) {
            const QByteArray text = line.readAll();
            if (text.contains(folder.toLocal8Bit()))
                found << entry + u' ' + QString::fromLocal8Bit(text).replace(QChar::Null, u' ');
        }
    }
    return found;
}

bool becomesTrue(const std::function<bool()> &condition, int milliseconds)
{
    for (int waited = 0; waited < milliseconds; waited += 10) {
        if (condition())
            return true;
        pause(Milliseconds(10), {});
    }
    return condition();
}

LabFolder::LabFolder()
{
    use();
}

LabFolder::~LabFolder()
{
    qunsetenv("SEAWORTHY_LAB_DIR");
}

void LabFolder::use() const
{
    qputenv("SEAWORTHY_LAB_DIR", path().toLocal8Bit());
    qputenv("SEAWORTHY_BIN_DIR", SW_BIN_DIR);
}

QByteArray httpGet(LabClient &lab, const QString &host, int port)
{
    const Result<int> connected = lab.connectTo(host, port);
    if (!connected)
        return sentence(connected.error()).toUtf8();
    const lab::Descriptor socket(*connected);
    const QByteArray request = "GET / HTTP/1.0\r\nHost: site\r\n\r\n";
    pollfd connecting{socket.fd(), POLLOUT, 0};
    ::poll(&connecting, 1, 5000);
    ::send(socket.fd(), request.data(), size_t(request.size()), MSG_NOSIGNAL);
    QByteArray reply;
    for (;;) {
        pollfd watched{socket.fd(), POLLIN, 0};
        char piece[4096];
        if (::poll(&watched, 1, 5000) <= 0)
            return reply;
        const ssize_t size = ::recv(socket.fd(), piece, sizeof piece, 0);
        if (size <= 0)
            return reply;
        reply.append(piece, size);
    }
}

Outcome ssh(const LabInfo &lab, const QString &host, const QString &command)
{
    return run({u"ssh"_s, u"-o"_s,
                u"ProxyCommand=%1/seaworthy-labd connect %h %p"_s.arg(QStringLiteral(SW_BIN_DIR)), u"-o"_s,
                u"UserKnownHostsFile="_s + lab.knownHosts, u"-o"_s, u"GlobalKnownHostsFile=/dev/null"_s,
                u"-o"_s, u"StrictHostKeyChecking=yes"_s, u"-o"_s, u"BatchMode=yes"_s, u"-F"_s, u"none"_s,
                u"-i"_s, lab.sshKey, u"root@"_s + host, command});
}

QString insideSpaces(const std::function<QString()> &body)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return u"no pipe"_s;
    lab::Descriptor read(ends[0]);
    lab::Descriptor write(ends[1]);
    const Result<lab::Spaces> spaces = lab::enterSpaces([&](const lab::SpacesInside &) {
        const QByteArray problem = body().toUtf8();
        [[maybe_unused]] const ssize_t told = ::write(write.fd(), problem.data(), size_t(problem.size()));
        return 0;
    });
    if (!spaces)
        return sentence(spaces.error());
    write.reset();
    QByteArray problem;
    char piece[1024];
    for (ssize_t size = ::read(read.fd(), piece, sizeof piece); size > 0;
         size = ::read(read.fd(), piece, sizeof piece))
        problem.append(piece, size);
    int status = 0;
    ::waitpid(spaces->child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        problem += " (the process in the namespaces died)";
    return QString::fromUtf8(problem);
}

} // namespace sw::test
