// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/host/layers.h"
#include "cloudapi/lab/host/node.h"
#include "cloudapi/lab/host/run_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <signal.h>

using namespace Qt::StringLiterals;

// How a node is put together before it boots: its layers, its files, its plan.
namespace sw::lab {

namespace {

constexpr int tasksOfAllNodes = 4096; // where the kernel counts by user only

const QString scriptPath = u"/var/lib/cloud/user-data"_s;

QByteArray initScript(const QString &service)
{
    return u"#!/bin/sh\n"
           "### BEGIN INIT INFO\n"
           "# Provides: %1\n"
           "# Required-Start:\n"
           "# Required-Stop:\n"
           "# Default-Start: 2 3 4 5\n"
           "# Default-Stop: 0 1 6\n"
           "# Short-Description: asks the node's PID 1, which runs %1\n"
           "### END INIT INFO\n"
           "exec /opt/seaworthy/bin/seaworthy-node service %1 \"${1:-status}\"\n"_s.arg(service)
               .toUtf8();
}

QByteArray namesOf(const Architecture &architecture, const NodeSpec &spec)
{
    QString text = u"127.0.0.1 localhost\n%1 %2\n"_s.arg(spec.address, spec.hostname);
    for (const ArchitectureNode &node : architecture.nodes) {
        if (node.name != spec.hostname)
            text += u"%1 %2\n"_s.arg(node.address, node.name);
    }
    if (!architecture.vip.isEmpty())
        text += u"%1 vip\n"_s.arg(architecture.vip);
    return text.toUtf8();
}

ServicePlan sshService()
{
    return {"ssh", {"/usr/sbin/sshd", "-D", "-e"}, {}, {}, 22};
}

} // namespace

QString NamespaceHost::lowerOf(const NodeSpec &spec) const
{
    if (!spec.imageFolder.isEmpty()) {
        QFile below(spec.imageFolder + u"/lower"_s);
        if (below.open(QIODevice::ReadOnly))
            return QDir(m_options.layersFolder).relativeFilePath(spec.imageFolder) + u"/layer:"_s
                + QString::fromUtf8(below.readAll());
    }
    const ArchitectureNode *node = findNode(m_options.architecture, spec.architectureNode);
    return node && node->role == Role::Database && !m_missing.contains(u"mariadb"_s) ? u"database:base"_s
                                                                                     : u"base"_s;
}

NodeRecipe NamespaceHost::recipeOf(const NodeSpec &spec) const
{
    if (!findNode(m_options.architecture, spec.architectureNode))
        return {};
    NodeRecipe whole = recipe(m_options.architecture, spec.architectureNode, m_options.secrets);
    std::erase_if(whole.services, [this](const NodeService &service) {
        return m_missing.contains(service.name)
            || (service.name == u"site"_s
                && !QFile::exists(path(u"base/opt/seaworthy/bin/seaworthy-site"_s)));
    });
    return whole;
}

Result<NodePlan> NamespaceHost::planOf(const Node &node, const NodeRecipe &recipe) const
{
    const NodeSpec &spec = node.spec;
    NodePlan plan;
    plan.folder = m_options.layersFolder.toStdString();
    plan.root = (node.folder() + u"/root"_s).toStdString();
    plan.upper = (node.folder() + u"/upper"_s).toStdString();
    plan.work = (node.folder() + u"/work"_s).toStdString();
    plan.lower = node.lower.toStdString();
    plan.userXattr = m_options.userNamespace;
    plan.hostname = spec.hostname.toStdString();
    plan.address = spec.address.toStdString();
    plan.prefix = spec.prefix;
    plan.gateway = spec.gateway.toStdString();
    if (spec.userData.startsWith("#!"))
        plan.firstBootScript = scriptPath.toStdString();
    if (m_limits.kind() == Limits::Kind::None) {
        plan.dataLimitBytes = spec.memoryMiB * 1024 * 1024;
        plan.cpus = spec.vcpus;
    }
    if (!m_limits.countsTasks())
        plan.taskLimit = tasksOfAllNodes;
    if (!m_missing.contains(u"ssh"_s))
        plan.services.push_back(sshService());
    for (const NodeService &service : recipe.services) {
        ServicePlan one;
        one.name = service.name.toStdString();
        for (const QString &word : service.command)
            one.command.push_back(word.toStdString());
        for (const QString &file : service.environmentFiles)
            one.environmentFiles.push_back(file.toStdString());
        one.user = service.user.toStdString();
        one.readyPort = service.readyPort;
        plan.services.push_back(std::move(one));
    }
    return plan;
}

Result<QByteArray> NamespaceHost::furnish(const NodeSpec &spec, const NodeRecipe &recipe) const
{
    const QString folder = path(u"nodes/"_s + spec.id);
    const QString upper = folder + u"/upper"_s;
    for (const QString &name : {u"/upper"_s, u"/work"_s, u"/root"_s}) {
        if (!QDir().mkpath(folder + name))
            return failed(Cause::Local, tr("make the folders of %1").arg(spec.hostname),
                          tr("%1 cannot be made").arg(folder + name));
    }
    QByteArray keys = m_options.publicKey.trimmed() + '\n';
    for (const QString &key : spec.authorizedKeys) {
        if (key.trimmed().toUtf8() != m_options.publicKey.trimmed())
            keys += key.trimmed().toUtf8() + '\n';
    }
    std::vector<NodeFile> files = recipe.files;
    files.push_back({u"/etc/hostname"_s, spec.hostname + u'\n', 0644, {}});
    files.push_back({u"/etc/hosts"_s, QString::fromUtf8(namesOf(m_options.architecture, spec)), 0644, {}});
    files.push_back({u"/root/.ssh/authorized_keys"_s, QString::fromUtf8(keys), 0600, {}});
    std::vector<QString> services{u"ssh"_s};
    for (const NodeService &service : recipe.services)
        services.push_back(service.name);
    for (const QString &service : services)
        files.push_back({u"/etc/init.d/"_s + service, QString::fromUtf8(initScript(service)), 0755, {}});
    for (const NodeFile &file : files) {
        if (Result<void> written = writeFile(upper + file.path, file.text.toUtf8(), file.mode); !written)
            return failed(written.error());
        if (Result<void> given = file.owner.isEmpty() ? Result<void>() : give(upper + file.path, file.owner);
            !given)
            return failed(given.error());
    }
    if (!spec.userData.isEmpty()) {
        if (Result<void> written = writeFile(upper + scriptPath, spec.userData, 0700); !written)
            return failed(written.error());
    }
    QDir().mkpath(upper + u"/var/lib/seaworthy"_s);
    // A folder that mkpath made on the way has the mode of the lower layer's no longer.
    QFile::setPermissions(upper + u"/root"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::setPermissions(upper + u"/root/.ssh"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return makeHostKey(upper);
}

Result<QByteArray> NamespaceHost::makeHostKey(const QString &upper) const
{
    QDir().mkpath(upper + u"/etc/ssh"_s);
    if (m_missing.contains(u"ssh"_s))
        return QByteArray();
    const QString file = upper + u"/etc/ssh/ssh_host_ed25519_key"_s;
    const Result<QByteArray> made = runProgram({u"ssh-keygen"_s, u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s,
                                                QString(), u"-C"_s, QString(), u"-f"_s, file});
    if (!made)
        return failed(made.error());
    QFile key(file + u".pub"_s);
    if (!key.open(QIODevice::ReadOnly))
        return failed(Cause::Local, tr("read a node's public host key"), key.errorString());
    return key.readAll();
}

Result<void> NamespaceHost::give(const QString &file, const QString &owner) const
{
    const QString id = QString::number(userId(owner, m_options.singleUid));
    const Result<QByteArray> given = runProgram({u"chown"_s, u"-R"_s, u"%1:%1"_s.arg(id), file});
    if (!given)
        return failed(given.error());
    return {};
}

Result<void> NamespaceHost::vouch(const NodeSpec &spec, const QByteArray &hostKey)
{
    if (hostKey.isEmpty())
        return {}; // no sshd here
    QStringList names{spec.hostname, spec.address};
    if (const QString floating = m_fabric->floatingIpOf(spec.address); !floating.isEmpty())
        names << floating;
    return m_knownHosts.set(spec.id, names, hostKey);
}

Result<void> stopProcesses(pid_t init, bool stop)
{
    const auto spaceOf = [](qint64 pid) {
        // "pid:[4026532...]", which Qt takes for a file beside the link
        return QFileInfo(QFile::symLinkTarget(u"/proc/%1/ns/pid"_s.arg(pid))).fileName();
    };
    const QString space = spaceOf(init);
    QSet<qint64> told;
    // Again until nothing new shows up: one of them may have forked meanwhile.
    for (bool again = true; again;) {
        again = false;
        for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
            bool isNumber = false;
            const qint64 pid = entry.toLongLong(&isNumber);
            if (!isNumber || told.contains(pid) || spaceOf(pid) != space)
                continue;
            ::kill(pid_t(pid), stop ? SIGSTOP : SIGCONT);
            told.insert(pid);
            again = true;
        }
    }
    return {};
}

} // namespace sw::lab
