// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cloudapi/ssh/ssh_server.h"

#include "cloudapi/wait/pause.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sw::tests {

namespace {

constexpr auto sshd = "/usr/sbin/sshd"_L1; // must be started by its absolute path

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size()
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool accepts(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool connected = connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    close(socket);
    return connected;
}

// Children first: sshd's sessions leave its process group.
void killTree(qint64 pid)
{
    QFile children(u"/proc/%1/task/%1/children"_s.arg(pid));
    if (children.open(QIODevice::ReadOnly)) {
        for (const QByteArray &child : children.readAll().simplified().split(' ')) {
            if (!child.isEmpty())
                killTree(child.toLongLong());
        }
    }
    ::kill(pid_t(pid), SIGKILL);
}

} // namespace

std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

SshServer::~SshServer()
{
    kill();
}

QString SshServer::makeHostKey()
{
    QFile::remove(file(u"host"_s));
    QFile::remove(file(u"host.pub"_s));
    return outputOf(u"ssh-keygen"_s,
                    {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, file(u"host"_s)})
        ? QString()
        : u"ssh-keygen failed"_s;
}

QString SshServer::start(const QString &moreConfiguration)
{
    if (!QFileInfo::exists(sshd) || QStandardPaths::findExecutable(u"ssh-keygen"_s).isEmpty())
        return u"sshd is absent: apt install openssh-server"_s;
    if (geteuid() == 0)
        QDir().mkpath(u"/run/sshd"_s);
    if (const QString problem = makeHostKey(); !problem.isEmpty())
        return problem;
    for (const auto &[name, passphrase] :
         {std::pair{u"login"_s, QString()}, {u"locked"_s, u"open-sesame"_s}}) {
        if (!outputOf(u"ssh-keygen"_s,
                      {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, passphrase, u"-f"_s, file(name)}))
            return u"ssh-keygen failed"_s;
    }
    QByteArray authorized;
    for (const QString &name : {u"login.pub"_s, u"locked.pub"_s}) {
        QFile key(file(name));
        if (key.open(QIODevice::ReadOnly))
            authorized += key.readAll();
    }
    write(file(u"authorized"_s), authorized);
    m_port = Listener().port();
    // Of two lines on one thing, sshd takes the first. The home is the folder, or bash would read what the
    // user of this machine starts with each shell.
    m_configuration = moreConfiguration
        + uR"(Port %1
ListenAddress 127.0.0.1
HostKey %2
PidFile none
AuthorizedKeysFile %3
StrictModes no
UsePAM no
PermitRootLogin yes
MaxStartups 300
MaxSessions 100
LogLevel ERROR
SetEnv HOME=%4
)"_s.arg(m_port)
              .arg(file(u"host"_s), file(u"authorized"_s), m_folder.path());
    write(file(u"config"_s), m_configuration.toUtf8());
    return launch();
}

QString SshServer::startWithPassword(const QString &user, const QByteArray &hash,
                                     const QString &moreConfiguration)
{
    if (geteuid() != 0)
        return u"a login with a password needs root: it takes a mount namespace with an account of its own"_s;
    QFile accounts(u"/etc/passwd"_s);
    if (!accounts.open(QIODevice::ReadOnly))
        return u"/etc/passwd cannot be read"_s;
    const QByteArray name = user.toUtf8();
    write(file(u"passwd"_s), accounts.readAll() + name + ":x:65432:65432::/:/bin/sh\n");
    write(file(u"shadow"_s), name + ':' + hash + ":19000:0:99999:7:::\n");
    write(file(u"pam"_s),
          "auth required pam_unix.so\naccount required pam_unix.so\n"
          "session required pam_permit.so\n");
    QFile::setPermissions(file(u"passwd"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    m_mounts = "set -e; cd \"$1\"; mount --bind passwd /etc/passwd; mount --bind shadow /etc/shadow; "
               "[ ! -e /etc/pam.d/sshd ] || mount --bind pam /etc/pam.d/sshd; exec "_L1
        + sshd + " -D -e -f config"_L1;
    if (!outputOf(u"unshare"_s, {u"-m"_s, u"sh"_s, u"-c"_s, u"mount --bind /etc /etc"_s}))
        return u"a mount namespace cannot be made here: run with CAP_SYS_ADMIN, with unshare (apt install "
               "util-linux)"_s;
    return start(moreConfiguration);
}

QString SshServer::launch()
{
    if (m_mounts.isEmpty())
        m_process.start(sshd, {u"-D"_s, u"-e"_s, u"-f"_s, file(u"config"_s)});
    else
        m_process.start(u"unshare"_s, {u"-m"_s, u"sh"_s, u"-c"_s, m_mounts, u"sh"_s, m_folder.path()});
    for (int i = 0; i < 500 && !accepts(m_port); ++i) {
        if (m_process.waitForFinished(10))
            return u"sshd ended: "_s + QString::fromUtf8(m_process.readAllStandardError());
    }
    write(file(u"known"_s), knownHostsLine());
    return {};
}

QString SshServer::restartWithNewHostKey()
{
    const QByteArray known = knownHostsLine();
    kill();
    if (const QString problem = makeHostKey(); !problem.isEmpty())
        return problem;
    const QString problem = launch();
    write(file(u"known"_s), known); // what a client knew before
    return problem;
}

void SshServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    killTree(m_process.processId());
    m_process.waitForFinished();
}

QString SshServer::fingerprint() const
{
    const auto text = outputOf(u"ssh-keygen"_s, {u"-l"_s, u"-f"_s, file(u"host.pub"_s)});
    return text ? QString::fromUtf8(text->split(' ').value(1)) : QString();
}

QByteArray SshServer::knownHostsLine() const
{
    QFile key(file(u"host.pub"_s));
    if (!key.open(QIODevice::ReadOnly))
        return {};
    return "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + key.readAll();
}

SshSettings SshServer::settings() const
{
    SshSettings settings;
    settings.user = qEnvironmentVariable("USER", u"root"_s);
    if (geteuid() == 0)
        settings.user = u"root"_s;
    settings.port = m_port;
    settings.credentials = {.keyFile = file(u"login"_s), .agent = false};
    settings.hostKeys.userFile = file(u"user_known"_s);
    settings.hostKeys.extraFiles = {file(u"known"_s)};
    return settings;
}

Listener::Listener() : m_descriptor(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    bind(m_descriptor, reinterpret_cast<sockaddr *>(&address), size);
    listen(m_descriptor, 64);
    getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
}

Listener::~Listener()
{
    close(m_descriptor);
}

} // namespace sw::tests
