// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/host/namespace_host.h"

#include "cloudapi/lab/host/layers.h"
#include "cloudapi/lab/host/node.h"
#include "cloudapi/lab/host/run_program.h"
#include "cloudapi/wait/pause.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace sw::lab {

namespace {

constexpr Milliseconds serviceTime{30'000}; // for all of a node's services to answer
constexpr Milliseconds politeTime{10'000};

QString imageName(const QString &folder)
{
    return QFileInfo(folder).fileName();
}

} // namespace

Result<std::unique_ptr<NamespaceHost>> NamespaceHost::open(HostOptions options)
{
    std::unique_ptr<NamespaceHost> host(new NamespaceHost(std::move(options)));
    if (const Result<void> prepared = host->prepare(); !prepared)
        return failed(prepared.error());
    return host;
}

NamespaceHost::NamespaceHost(HostOptions options)
    : m_options(std::move(options)), m_knownHosts(m_options.knownHostsFile),
      m_limits(Limits::probe(m_options.cgroupName))
{ }

NamespaceHost::~NamespaceHost()
{
    QMap<QString, NodePointer> nodes;
    {
        const std::scoped_lock lock(m_mutex);
        nodes.swap(m_nodes);
        m_onDeath = nullptr;
    }
    if (m_database.valid())
        m_database.wait();
    // All at once: each takes its time to die.
    for (const NodePointer &node : nodes) {
        node->expected = true;
        if (const std::shared_ptr<NodeProcess> process = processOf(*node))
            process->beginCut();
        if (node->frozen)
            (void)setFrozen(*node, false);
    }
    for (const NodePointer &node : nodes)
        endProcess(*node);
    Limits::remove(m_options.cgroupName);
}

Result<void> NamespaceHost::prepare()
{
    for (const auto &[service, program, package] : {std::tuple{"haproxy", "haproxy", "haproxy"},
                                                    {"keepalived", "keepalived", "keepalived"},
                                                    {"nginx", "nginx", "nginx-light"},
                                                    {"mariadb", "mariadbd", "mariadb-server"},
                                                    {"ssh", "sshd", "openssh-server"}}) {
        if (!QFile::exists(u"/usr/sbin/"_s + QLatin1StringView(program)))
            m_missing.insert(QLatin1StringView(service), QLatin1StringView(package));
    }
    m_database =
        std::async(std::launch::async, [this]() -> Result<void> {
            if (m_missing.contains(u"mariadb"_s) || nodesOf(m_options.architecture, Role::Database).empty())
                return {};
            if (Result<void> made = makeDatabaseLayer(path(u"database"_s)); !made)
                return made;
            return give(path(u"database/var/lib/mysql"_s), u"mysql"_s);
        }).share();
    Result<void> base = makeBaseLayer(path(u"base"_s), m_options.singleUid, m_options.singleUidShim);
    Result<std::unique_ptr<Fabric>> fabric = Fabric::lay(m_options.architecture, m_options.floatingRange);
    if (!base)
        return base;
    if (!fabric)
        return failed(fabric.error());
    m_fabric = std::move(*fabric);
    return {};
}

NamespaceHost::NodePointer NamespaceHost::find(const QString &id) const
{
    const std::scoped_lock lock(m_mutex);
    return m_nodes.value(id);
}

std::shared_ptr<NodeProcess> NamespaceHost::processOf(const Node &node) const
{
    const std::scoped_lock lock(m_mutex);
    return node.process;
}

void NamespaceHost::endProcess(Node &node)
{
    std::shared_ptr<NodeProcess> process;
    {
        const std::scoped_lock lock(m_mutex);
        process.swap(node.process);
    }
    // Not under the lock: its destructor waits for afterEnd(), which takes it.
}

Result<NamespaceHost::NodePointer> NamespaceHost::running(const QString &id, const QString &doing) const
{
    NodePointer node = find(id);
    if (!node)
        return failed(Cause::NotFound, doing, tr("the lab has no node %1").arg(id));
    if (const std::shared_ptr<NodeProcess> process = processOf(*node); !process || !process->isAlive())
        return failed(Cause::Conflict, doing, tr("the node is not running"));
    return node;
}

Result<void> NamespaceHost::boot(const NodeSpec &spec)
{
    const QString doing = tr("boot %1").arg(spec.hostname);
    NodePointer node;
    {
        const std::scoped_lock lock(m_mutex);
        NodePointer &place = m_nodes[spec.id];
        if (place && place->process && place->process->isAlive())
            return failed(Cause::Conflict, doing, tr("the node is running already"));
        if (!place)
            place = std::make_shared<Node>();
        node = place;
    }
    endProcess(*node);
    {
        const std::scoped_lock lock(m_mutex);
        node->spec = spec;
        node->lower = lowerOf(spec);
    }
    node->frozen = false;
    if (node->lower.contains(u"database"_s)) {
        if (const Result<void> &made = m_database.get(); !made)
            return made;
    }
    const NodeRecipe recipe = recipeOf(spec);
    const bool isNew = !QFileInfo::exists(path(node->folder() + u"/upper"_s));
    if (isNew) {
        const Result<QByteArray> furnished = furnish(spec, recipe);
        if (!furnished) {
            (void)removeFolder(path(node->folder()));
            return failed(furnished.error());
        }
        const std::scoped_lock lock(m_mutex);
        node->hostKey = *furnished;
    }
    if (Result<void> vouched = vouch(spec, node->hostKey); !vouched)
        return vouched;
    const Result<NodePlan> plan = planOf(*node, recipe);
    if (!plan)
        return failed(plan.error());
    node->expected = true; // until it is up, its death is our caller's answer
    const auto place = [&](pid_t pid) -> Result<void> {
        if (Result<void> placed = m_limits.place(spec.id, pid, spec.memoryMiB, spec.vcpus); !placed)
            return placed;
        const Result<QString> link = m_fabric->attach(spec.site, spec.address, pid);
        if (!link)
            return failed(link.error());
        const std::scoped_lock lock(m_mutex);
        node->link = *link;
        return {};
    };
    Result<std::unique_ptr<NodeProcess>> started = NodeProcess::start(
        *plan, node->console(m_options.logsFolder), place, [this, weak = std::weak_ptr(node)] {
            if (const NodePointer ended = weak.lock())
                afterEnd(ended);
        });
    if (!started)
        return failed(started.error().cause, started.error().doing,
                      started.error().detail + consoleEnd(spec.id));
    const std::shared_ptr<NodeProcess> process = std::move(*started);
    {
        const std::scoped_lock lock(m_mutex);
        node->process = process;
    }
    const Result<void> serving = process->awaitServing(serviceTime);
    node->expected = false;
    // What its owner broke is told by its console and by its services, not by refusing to run it.
    if (!serving && (isNew || !process->isAlive()))
        return failed(serving.error().cause, doing, serving.error().detail + consoleEnd(spec.id));
    return {};
}

QString NamespaceHost::consoleEnd(const QString &id)
{
    constexpr qsizetype shownLines = 6;
    const Result<QByteArray> log = consoleLog(id);
    if (!log || log->trimmed().isEmpty())
        return {};
    const QList<QByteArray> lines = log->trimmed().split('\n');
    return u'\n' + tr("The last lines of its console:") + u'\n'
        + QString::fromUtf8(lines.mid(std::max<qsizetype>(0, lines.size() - shownLines)).join('\n'));
}

void NamespaceHost::afterEnd(const NodePointer &node)
{
    QString id;
    QString link;
    std::function<void(const QString &)> tell;
    {
        const std::scoped_lock lock(m_mutex);
        id = node->spec.id;
        link = std::exchange(node->link, {});
        tell = m_onDeath;
    }
    if (!link.isEmpty())
        m_fabric->detach(link);
    m_limits.drop(id);
    if (!node->expected && tell)
        tell(id);
}

Result<void> NamespaceHost::powerOff(const QString &id, PowerOff how)
{
    const NodePointer node = find(id);
    const std::shared_ptr<NodeProcess> process = node ? processOf(*node) : nullptr;
    if (!process)
        return {};
    node->expected = true;
    if (node->frozen) {
        // A frozen process does not even die.
        process->beginCut();
        if (Result<void> thawed = setFrozen(*node, false); !thawed && process->isAlive())
            return thawed;
        node->frozen = false;
    }
    if (how == PowerOff::Polite)
        process->stopPolitely(politeTime);
    process->cut();
    return {};
}

bool NamespaceHost::isRunning(const QString &id) const
{
    const std::scoped_lock lock(m_mutex);
    const NodePointer node = m_nodes.value(id);
    return node && node->process && node->process->isAlive();
}

Result<void> NamespaceHost::setFrozen(const Node &node, bool frozen) const
{
    if (m_limits.canFreeze())
        return m_limits.freeze(node.spec.id, frozen);
    const std::shared_ptr<NodeProcess> process = processOf(node);
    return process ? stopProcesses(process->pid(), frozen) : Result<void>();
}

Result<void> NamespaceHost::freeze(const QString &id)
{
    const Result<NodePointer> node = running(id, tr("freeze a node"));
    if (!node)
        return failed(node.error());
    Result<void> done = setFrozen(**node, true);
    (*node)->frozen = done.has_value();
    return done;
}

Result<void> NamespaceHost::thaw(const QString &id)
{
    const Result<NodePointer> node = running(id, tr("thaw a node"));
    if (!node)
        return failed(node.error());
    Result<void> done = setFrozen(**node, false);
    if (done)
        (*node)->frozen = false;
    return done;
}

Result<void> NamespaceHost::wipe(const QString &id)
{
    const NodePointer node = find(id);
    if (!node)
        return {};
    if (isRunning(id))
        return failed(Cause::Conflict, tr("wipe a node"), tr("it is still running"));
    endProcess(*node);
    if (Result<void> removed = removeFolder(path(node->folder())); !removed)
        return removed;
    QFile::remove(node->console(m_options.logsFolder));
    {
        const std::scoped_lock lock(m_mutex);
        m_nodes.remove(id);
    }
    buryImages();
    return m_knownHosts.forget(id);
}

Result<void> NamespaceHost::limit(const QString &id, qint64 memoryMiB, int vcpus)
{
    const Result<NodePointer> node = running(id, tr("resize a node"));
    if (!node)
        return failed(node.error());
    return m_limits.change(id, memoryMiB, vcpus);
}

Result<QString> NamespaceHost::snapshot(const QString &id, const QString &imageId)
{
    const QString doing = tr("take a snapshot");
    const NodePointer node = find(id);
    if (!node)
        return failed(Cause::NotFound, doing, tr("the lab has no node %1").arg(id));
    // Frozen, a node's files are what a disk would hold at one instant: a database recovers from that as from
    // a crash.
    const bool freezes = isRunning(id) && !node->frozen;
    if (freezes) {
        if (const Result<void> frozen = setFrozen(*node, true); !frozen)
            return failed(frozen.error());
    }
    const QString folder = path(u"images/"_s + imageId);
    Result<void> copied = copyLayer(path(node->folder() + u"/upper"_s), folder + u"/layer"_s);
    if (freezes) {
        // A node that stays frozen is the worse trouble, and no image is left of it.
        if (Result<void> thawed = setFrozen(*node, false); !thawed)
            copied = std::move(thawed);
    }
    if (copied)
        copied = writeFile(folder + u"/lower"_s, node->lower.toUtf8(), 0600);
    if (!copied) {
        (void)removeFolder(folder);
        return failed(copied.error());
    }
    return folder;
}

Result<void> NamespaceHost::removeImage(const QString &imageFolder)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_doomedImages.insert(imageName(imageFolder));
    }
    buryImages();
    return {};
}

void NamespaceHost::buryImages()
{
    const std::scoped_lock lock(m_mutex);
    // Removing one may free the one below it.
    for (bool again = true; again;) {
        again = false;
        QStringList used;
        for (const NodePointer &node : std::as_const(m_nodes))
            used << node->lower;
        const QDir images(path(u"images"_s));
        for (const QString &name : images.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile lower(images.filePath(name + u"/lower"_s));
            if (lower.open(QIODevice::ReadOnly))
                used << QString::fromUtf8(lower.readAll());
        }
        const QString all = used.join(u':') + u':';
        for (const QString &name : std::set<QString>(m_doomedImages)) {
            if (all.contains(u"images/"_s + name + u"/layer:"_s))
                continue;
            if (removeFolder(images.filePath(name)).has_value())
                again = m_doomedImages.erase(name) > 0;
        }
    }
}

Result<QByteArray> NamespaceHost::consoleLog(const QString &id)
{
    const NodePointer node = find(id);
    if (!node)
        return failed(Cause::NotFound, tr("read a console"), tr("the lab has no node %1").arg(id));
    if (const std::shared_ptr<NodeProcess> process = processOf(*node))
        process->catchUpConsole();
    QFile file(node->console(m_options.logsFolder));
    if (!file.open(QIODevice::ReadOnly))
        return QByteArray();
    file.seek(std::max<qint64>(0, file.size() - ConsoleLog::kept));
    return file.readAll();
}

Result<void> NamespaceHost::setFirewall(const QString &id, const QString &nftRules)
{
    const Result<NodePointer> node = running(id, tr("set a node's firewall"));
    if (!node)
        return failed(node.error());
    if (nftRules.isEmpty())
        return {};
    const std::shared_ptr<NodeProcess> process = processOf(**node);
    const QString space = u"/proc/%1/ns/net"_s.arg(process ? process->pid() : 0);
    const Descriptor net(::open(space.toLatin1().constData(), O_RDONLY | O_CLOEXEC));
    if (!net.isOpen())
        return failed(Cause::Local, tr("enter a node's network"), errorText(errno));
    const Result<QByteArray> done = runProgram({u"nft"_s, u"-f"_s, u"-"_s}, nftRules.toUtf8(), net.fd());
    if (!done)
        return failed(done.error());
    return {};
}

Result<void> NamespaceHost::mapFloatingIp(const QString &floatingIp, const QString &fixedIp)
{
    if (Result<void> mapped = m_fabric->mapFloatingIp(floatingIp, fixedIp); !mapped)
        return mapped;
    QList<std::pair<NodeSpec, QByteArray>> nodes;
    {
        const std::scoped_lock lock(m_mutex);
        for (const NodePointer &node : std::as_const(m_nodes))
            nodes.emplace_back(node->spec, node->hostKey);
    }
    for (const auto &[spec, hostKey] : std::as_const(nodes)) {
        if (Result<void> vouched = vouch(spec, hostKey); !vouched)
            return vouched;
    }
    return {};
}

void NamespaceHost::onDeath(std::function<void(const QString &id)> callback)
{
    const std::scoped_lock lock(m_mutex);
    m_onDeath = std::move(callback);
}

QJsonObject NamespaceHost::status() const
{
    const std::scoped_lock lock(m_mutex);
    QJsonArray nodes;
    for (const NodePointer &node : std::as_const(m_nodes)) {
        const bool runs = node->process && node->process->isAlive();
        nodes.append(QJsonObject{
            {u"id"_s, node->spec.id},
            {u"name"_s, node->spec.hostname},
            {u"role"_s, node->spec.architectureNode},
            {u"site"_s, node->spec.site},
            {u"address"_s, node->spec.address},
            {u"state"_s,
             !runs              ? u"off"_s
                 : node->frozen ? u"paused"_s
                                : u"running"_s},
            {u"memoryMiB"_s, node->spec.memoryMiB},
            {u"vcpus"_s, node->spec.vcpus},
        });
    }
    QJsonObject missing;
    for (auto it = m_missing.begin(); it != m_missing.end(); ++it)
        missing.insert(it.key(), it.value());
    return {{u"nodes"_s, nodes},
            {u"limits"_s, m_limits.word()},
            {u"delay"_s, m_fabric->delayMethod()},
            {u"missingPackages"_s, missing}};
}

std::optional<QString> NamespaceHost::addressOf(const QString &nameOrAddress) const
{
    const std::scoped_lock lock(m_mutex);
    for (const NodePointer &node : std::as_const(m_nodes)) {
        if (node->spec.hostname == nameOrAddress)
            return node->spec.address;
    }
    if (nameOrAddress == u"vip"_s && !m_options.architecture.vip.isEmpty())
        return m_options.architecture.vip;
    return std::nullopt;
}

} // namespace sw::lab
