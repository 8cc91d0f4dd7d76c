// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/host/layers.h"

#include "cloudapi/lab/host/run_program.h"
#include "cloudapi/lab/kernel/descriptor.h"
#include "cloudapi/programs/programs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace sw::lab {

namespace {

constexpr Seconds layerTime{600}; // to copy or remove what a node has written

struct User
{
    const char *name;
    int id;
    const char *home;
    const char *shell;
};

constexpr User users[] = {
    {"root", 0, "/root", "/bin/bash"},
    {"daemon", 1, "/usr/sbin", "/usr/sbin/nologin"},
    {"bin", 2, "/bin", "/usr/sbin/nologin"},
    {"sys", 3, "/dev", "/usr/sbin/nologin"},
    {"www-data", 33, "/var/www", "/usr/sbin/nologin"},
    {"sshd", 100, "/run/sshd", "/usr/sbin/nologin"},
    {"mysql", 101, "/var/lib/mysql", "/bin/false"},
    {"haproxy", 102, "/var/lib/haproxy", "/usr/sbin/nologin"},
    {"keepalived_script", 103, "/", "/usr/sbin/nologin"},
    {"nobody", 65534, "/", "/usr/sbin/nologin"},
};

QString doingBase()
{
    return QCoreApplication::translate("sw::lab::Layers", "make the nodes' base image");
}

QByteArray passwd(bool singleUid)
{
    QByteArray text;
    for (const User &user : users) {
        const QByteArray id = QByteArray::number(singleUid ? 0 : user.id);
        text += QByteArray(user.name) + ":x:" + id + ':' + id + "::" + user.home + ':' + user.shell + '\n';
    }
    return text;
}

QByteArray groups(bool singleUid)
{
    QByteArray text;
    for (const User &user : users)
        text += QByteArray(user.name[0] == 'n' ? "nogroup" : user.name)
            + ":x:" + QByteArray::number(singleUid ? 0 : user.id) + ":\n";
    return text + (singleUid ? "tty:x:0:\nadm:x:0:\nutmp:x:0:\n" : "tty:x:5:\nadm:x:4:\nutmp:x:43:\n");
}

QByteArray shadow()
{
    QByteArray text;
    for (const User &user : users)
        text += QByteArray(user.name) + ":*:19700:0:99999:7:::\n";
    return text;
}

constexpr const char *sshdConfig = R"(# The nodes' own; the host's is not used.
Port 22
HostKey /etc/ssh/ssh_host_ed25519_key
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
UsePAM no
UseDNS no
PrintMotd no
MaxStartups 200
MaxSessions 100
Subsystem sftp internal-sftp
)";

// Bourne shell at login knows no PATH to /usr/sbin otherwise.
constexpr const char *profile = "export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n"
                                "export PS1='\\u@\\h:\\w# '\n";

Result<void> copyOfHost(const QString &etc)
{
    QStringList command{u"cp"_s, u"-dR"_s, u"--preserve=mode"_s};
    for (const char *name :
         {"alternatives", "ld.so.cache", "ld.so.conf", "ld.so.conf.d", "protocols", "services", "rpc",
          "localtime", "timezone", "inputrc", "terminfo", "iproute2", "login.defs", "debian_version",
          "os-release", "bash.bashrc", "host.conf", "ethertypes", "nftables.conf"}) {
        const QFileInfo file(u"/etc/"_s + QLatin1StringView(name));
        if (file.exists() || file.isSymLink())
            command << file.filePath();
    }
    command << etc;
    const Result<QByteArray> copied = runProgram(command);
    if (!copied)
        return failed(copied.error());
    return {};
}

Result<void> copyProgram(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (!QFile::copy(from, to))
        return failed(
            Cause::Local, doingBase(),
            QCoreApplication::translate("sw::lab::Layers", "%1 cannot be copied to %2").arg(from, to));
    QFile::setPermissions(to, QFile::Permissions(0x5555) | QFile::WriteOwner);
    return {};
}

// A folder of a layer that a node has written to. Closed when the node has a link on the way there: followed
// from outside the node, it would lead into the host.
Descriptor openFolder(const QString &layer, const QString &relative)
{
    constexpr int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    Descriptor folder(::open(layer.toLocal8Bit().constData(), flags));
    for (const QString &name : relative.split(u'/'))
        folder = Descriptor(::openat(folder.fd(), name.toLocal8Bit().constData(), flags));
    return folder;
}

// Leads to the folder that is open, whatever its path has become.
QString pathOf(const Descriptor &folder)
{
    return u"/proc/%1/fd/%2"_s.arg(::getpid()).arg(folder.fd());
}

Result<void> removeFrom(const Descriptor &folder, const QStringList &names)
{
    if (!folder.isOpen() || names.isEmpty())
        return {};
    QStringList command{u"rm"_s, u"-rf"_s, u"--"_s};
    for (const QString &name : names)
        command << pathOf(folder) + u'/' + name;
    const Result<QByteArray> removed = runProgram(command);
    if (!removed)
        return failed(removed.error());
    return {};
}

// As a whole: a node may have more files in it than a command line has room for.
Result<void> emptyFolder(const Descriptor &parent, const char *name)
{
    struct stat before
    { };
    if (!parent.isOpen() || ::fstatat(parent.fd(), name, &before, AT_SYMLINK_NOFOLLOW) != 0
        || !S_ISDIR(before.st_mode))
        return {};
    if (Result<void> removed = removeFrom(parent, {QString::fromLatin1(name)}); !removed)
        return removed;
    if (::mkdirat(parent.fd(), name, 0700) != 0
        || ::fchownat(parent.fd(), name, before.st_uid, before.st_gid, AT_SYMLINK_NOFOLLOW) != 0
        || ::fchmodat(parent.fd(), name, before.st_mode & 07777, 0) != 0)
        return failed(Cause::Local,
                      QCoreApplication::translate("sw::lab::Layers", "empty a folder of a snapshot"),
                      errorText(errno));
    return {};
}

Result<void> forgetIdentity(const QString &layer)
{
    const Descriptor ssh = openFolder(layer, u"etc/ssh"_s);
    const QStringList keys = ssh.isOpen()
        ? QDir(pathOf(ssh)).entryList({u"ssh_host_*"_s}, QDir::AllEntries | QDir::Hidden | QDir::System)
        : QStringList();
    if (Result<void> done = removeFrom(ssh, keys); !done)
        return done;
    if (Result<void> done = removeFrom(openFolder(layer, u"etc"_s), {u"hostname"_s}); !done)
        return done;
    if (Result<void> done = removeFrom(openFolder(layer, u"var/lib"_s), {u"seaworthy"_s}); !done)
        return done;
    return emptyFolder(openFolder(layer, u"var"_s), "log");
}

} // namespace

Result<void> writeFile(const QString &path, const QByteArray &text, int mode)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.write(text) == text.size() && file.flush() && ::fchmod(file.handle(), mode_t(mode)) == 0;
    if (!written)
        return failed(Cause::Local, QCoreApplication::translate("sw::lab::Layers", "write %1").arg(path),
                      file.errorString());
    return {};
}

int userId(const QString &name, bool singleUid)
{
    for (const User &user : users) {
        if (name == QLatin1StringView(user.name))
            return singleUid ? 0 : user.id;
    }
    return name.isEmpty() ? 0 : -1;
}

Result<void> makeBaseLayer(const QString &folder, bool singleUid, const QString &shim)
{
    for (const char *name : {"etc/ssh",
                             "etc/init.d",
                             "proc",
                             "sys",
                             "dev",
                             "run",
                             "usr",
                             "mnt",
                             "media",
                             "srv",
                             "home",
                             "opt/seaworthy/bin",
                             "opt/seaworthy/lib",
                             "var/log",
                             "var/lib/haproxy",
                             "var/lib/mysql",
                             "var/lib/nginx",
                             "var/lib/seaworthy",
                             "var/cache",
                             "var/spool",
                             "var/www",
                             "var/backups"})
        QDir().mkpath(folder + u'/' + QLatin1StringView(name));
    for (const auto &[name, mode] : {std::pair{"root", 0700}, {"tmp", 01777}, {"var/tmp", 01777}}) {
        QDir().mkpath(folder + u'/' + QLatin1StringView(name));
        ::chmod((folder + u'/' + QLatin1StringView(name)).toLocal8Bit().constData(), mode_t(mode));
    }
    for (const char *name : {"bin", "sbin", "lib", "lib32", "lib64", "libx32"}) {
        if (QFileInfo(u"/usr/"_s + QLatin1StringView(name)).isDir())
            QFile::link(u"usr/"_s + QLatin1StringView(name), folder + u'/' + QLatin1StringView(name));
    }
    QFile::link(u"/run"_s, folder + u"/var/run"_s);
    QFile::link(u"/run/lock"_s, folder + u"/var/lock"_s);
    QFile::link(u"/proc/self/mounts"_s, folder + u"/etc/mtab"_s);
    if (Result<void> copied = copyOfHost(folder + u"/etc"_s); !copied)
        return copied;
    const std::tuple<const char *, QByteArray, int> files[] = {
        {"etc/passwd", passwd(singleUid), 0644},
        {"etc/group", groups(singleUid), 0644},
        {"etc/shadow", shadow(), 0600},
        {"etc/nsswitch.conf", "passwd: files\ngroup: files\nshadow: files\nhosts: files\nservices: files\n",
         0644},
        {"etc/resolv.conf", "", 0644},
        {"etc/ssh/sshd_config", sshdConfig, 0600},
        {"etc/profile", profile, 0644},
        {"root/.profile", profile, 0644},
        {"etc/shells", "/bin/sh\n/bin/bash\n", 0644},
    };
    for (const auto &[name, text, mode] : files) {
        if (Result<void> written = writeFile(folder + u'/' + QLatin1StringView(name), text, mode); !written)
            return written;
    }
    for (const QString &program : {u"seaworthy-node"_s, u"seaworthy-site"_s}) {
        const QString path = ownProgramPath(program);
        if (!QFile::exists(path))
            continue; // a role that needs it says so
        if (Result<void> copied = copyProgram(path, folder + u"/opt/seaworthy/bin/"_s + program); !copied)
            return copied;
    }
    if (!singleUid)
        return {};
    if (Result<void> copied = copyProgram(shim, folder + u"/opt/seaworthy/lib/single-uid.so"_s); !copied)
        return copied;
    return writeFile(folder + u"/etc/ld.so.preload"_s, "/opt/seaworthy/lib/single-uid.so\n", 0644);
}

Result<void> makeDatabaseLayer(const QString &folder)
{
    const QString data = folder + u"/var/lib/mysql"_s;
    QDir().mkpath(data);
    // Nobody but root in our user namespace exists yet for the installer: the files are given away
    // afterwards.
    const Result<QByteArray> made = runProgram(
        {u"mariadb-install-db"_s, u"--no-defaults"_s, u"--user=root"_s, u"--datadir="_s + data,
         u"--skip-test-db"_s, u"--skip-name-resolve"_s, u"--auth-root-authentication-method=socket"_s,
         u"--innodb-log-file-size=16M"_s, u"--innodb-log-buffer-size=2M"_s,
         u"--innodb-buffer-pool-size=16M"_s, u"--innodb-flush-method=fsync"_s,
         u"--innodb-use-native-aio=OFF"_s, u"--character-set-server=utf8mb4"_s},
        {}, -1, Seconds(300));
    if (!made)
        return failed(made.error());
    return {};
}

Result<void> copyLayer(const QString &from, const QString &to)
{
    QDir().mkpath(QFileInfo(to).path());
    const Result<QByteArray> copied = runProgram({u"cp"_s, u"-a"_s, u"--"_s, from, to}, {}, -1, layerTime);
    if (!copied)
        return failed(copied.error());
    return forgetIdentity(to);
}

Result<void> removeFolder(const QString &folder)
{
    if (!QFileInfo::exists(folder))
        return {};
    // QDir would stumble over a node's whiteouts, which are character devices.
    const Result<QByteArray> removed = runProgram({u"rm"_s, u"-rf"_s, u"--"_s, folder}, {}, -1, layerTime);
    if (!removed)
        return failed(removed.error());
    return {};
}

} // namespace sw::lab
