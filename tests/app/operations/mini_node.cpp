// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/operations/mini_node.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sw::test {

namespace {

// The service is a copy of sleep under a name that nothing else has.
constexpr auto boot = R"sh(set -e
mount -t tmpfs tmpfs /run
mount -t tmpfs tmpfs /etc/init.d
ip link set lo up
cp "$(command -v sleep)" "$1/swsleeper"
cat >/etc/init.d/swsleeper <<END
#!/bin/sh
[ "\$1" = start ] && [ ! -e /run/refuse ] && { setsid $1/swsleeper 1000 </dev/null >/dev/null 2>&1 & }
END
chmod 755 /etc/init.d/swsleeper
/etc/init.d/swsleeper start
echo booted
exec sleep 1000
)sh";

} // namespace

std::unique_ptr<MiniNode> MiniNode::make(QString &why)
{
    std::unique_ptr<MiniNode> node(new MiniNode);
    const bool root = ::geteuid() == 0;
    QStringList arguments{u"-mnp"_s, u"--fork"_s, u"--kill-child"_s, u"--mount-proc"_s};
    if (!root)
        arguments.prepend(u"-Ur"_s);
    arguments << u"sh"_s << u"-c"_s << QString::fromLatin1(boot) << u"sh"_s << node->m_folder.path();
    node->m_node.start(u"unshare"_s, arguments);
    QByteArray said;
    while (!said.contains("booted") && node->m_node.waitForReadyRead(10000))
        said += node->m_node.readAllStandardOutput();
    if (!said.contains("booted")) {
        why = u"needs namespaces (root, or unprivileged user namespaces), unshare and ip: "_s
            + QString::fromUtf8(node->m_node.readAllStandardError());
        return nullptr;
    }
    const QString outer = QString::number(node->m_node.processId());
    QFile children(u"/proc/%1/task/%1/children"_s.arg(outer));
    if (!children.open(QIODevice::ReadOnly)) {
        why = u"needs a kernel that lists the children of a process"_s;
        return nullptr;
    }
    const QString inner = QString::fromLatin1(children.readAll().trimmed());
    node->m_enter = {u"-t"_s, inner, u"-m"_s, u"-n"_s, u"-p"_s};
    if (!root)
        node->m_enter << u"-U"_s << u"--preserve-credentials"_s;
    return node;
}

MiniNode::~MiniNode()
{
    m_node.kill(); // unshare ignores politer signals while its child lives
    m_node.waitForFinished();
}

Result<CommandOutcome> MiniNode::run(const QString &, const QByteArray &command, Seconds timeout,
                                     std::stop_token)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"nsenter"_s, m_enter + QStringList{u"--"_s, u"sh"_s, u"-c"_s, QString::fromUtf8(command)});
    if (!process.waitForFinished(static_cast<int>(Milliseconds(timeout).count())))
        return failed(Cause::TimedOut, u"run a command in the mini node"_s);
    return CommandOutcome{process.exitCode(), process.readAllStandardOutput(),
                          process.readAllStandardError()};
}

QByteArray MiniNode::says(const QByteArray &command)
{
    const Result<CommandOutcome> outcome = run({}, command, Seconds{20}, {});
    return outcome ? outcome->output.trimmed() : QByteArray("no answer");
}

} // namespace sw::test
