// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_site.h"

#include "planner/base/overloaded.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sw::test {

FakeSite::FakeSite() : m_leases(*this) { }
FakeSite::~FakeSite() = default;

void FakeSite::addNode(const QString &name, const QString &address, int priority,
                       const QStringList &processes)
{
    const std::scoped_lock lock(m_mutex);
    Node node;
    node.server.id = ServerId{u"id-"_s + name};
    node.server.cloud = id();
    node.server.name = name;
    node.server.state = ServerState::Active;
    node.server.flavor = FlavorId{u"small"_s};
    node.server.image = ImageId{u"debian"_s};
    node.server.addresses = {{u"site"_s, address, {}, false}};
    node.address = address;
    node.priority = priority;
    node.processes = processes;
    m_nodes[name] = node;
    save();
}

NodeRef FakeSite::ref(const QString &name) const
{
    const std::scoped_lock lock(m_mutex);
    const Node &node = m_nodes.at(name);
    return {node.server.id, name, node.address};
}

FakeSite::Node FakeSite::node(const QString &name) const
{
    const std::scoped_lock lock(m_mutex);
    return m_nodes.at(name);
}

void FakeSite::change(const QString &name, const std::function<void(Node &)> &how)
{
    const std::scoped_lock lock(m_mutex);
    how(m_nodes.at(name));
    save();
}

void FakeSite::addFloatingIp(const QString &ipId, const QString &address, const std::optional<PortId> &port)
{
    const std::scoped_lock lock(m_mutex);
    m_floating[ipId] = FloatingIp{FloatingIpId{ipId}, address, {}, port, {}};
    save();
}

std::optional<PortId> FakeSite::portOf(const QString &floatingIp) const
{
    const std::scoped_lock lock(m_mutex);
    return m_floating.at(floatingIp).port;
}

QStringList FakeSite::images() const
{
    const std::scoped_lock lock(m_mutex);
    QStringList names;
    for (const Image &image : m_images)
        names << image.name;
    return names;
}

void FakeSite::trouble(const QString &call, Trouble what, int times, Cause cause)
{
    const std::scoped_lock lock(m_mutex);
    m_troubles[call] = {what, times, cause};
}

std::optional<FakeSite::Waiting> FakeSite::take(const QString &call)
{
    const auto found = m_troubles.find(call);
    if (found == m_troubles.end() || found->second.times == 0)
        return std::nullopt;
    --found->second.times;
    return found->second;
}

bool FakeSite::isCut(const Node &node) const
{
    return std::ranges::any_of(node.faults, [](const auto &fault) {
        return fault.second.process.isEmpty() && fault.second.state == u"acted";
    });
}

bool FakeSite::serves(const Node &node) const
{
    return node.server.state == ServerState::Active && !isCut(node) && node.priority > 0
        && node.processes.contains(u"haproxy"_s);
}

QString FakeSite::holder() const
{
    const Node *best = nullptr;
    int most = 0;
    for (const auto &[name, node] : m_nodes)
        most = std::max(most, node.priority);
    for (const auto &[name, node] : m_nodes) {
        if (serves(node) && (!neverTakesOver || node.priority == most)
            && (!best || node.priority > best->priority))
            best = &node;
    }
    return best ? best->server.name : QString();
}

QString FakeSite::vipHolder() const
{
    const std::scoped_lock lock(m_mutex);
    return holder();
}

World FakeSite::world()
{
    World world;
    world.cloud = this;
    world.shell = this;
    world.leases = &m_leases;
    world.lookEvery = Milliseconds{5};
    world.quiet = Milliseconds{20};
    world.get = [this](const QUrl &, Milliseconds, std::stop_token) -> Result<int> {
        return vipHolder().isEmpty() ? Result<int>(failed(Cause::Unreachable, u"ask"_s, u"nobody"_s))
                                     : Result<int>(200);
    };
    return world;
}

World FakeSite::patientWorld()
{
    World world = this->world();
    world.clock.now = [this] {
        const std::scoped_lock lock(m_mutex);
        return Instant{Seconds{1'800'000'000}} + m_time;
    };
    world.clock.steady = [this] {
        const std::scoped_lock lock(m_mutex);
        return m_time;
    };
    world.clock.pause = [this](Microseconds time, const std::stop_token &stop) {
        const std::scoped_lock lock(m_mutex);
        m_time += time;
        return !stop.stop_requested();
    };
    world.lookEvery = Milliseconds{500};
    world.quiet = Milliseconds{3000};
    return world;
}

CloudId FakeSite::id() const
{
    return CloudId{cloudName};
}

FakeSite::Node *FakeSite::byId(const ServerId &serverId)
{
    for (auto &[name, node] : m_nodes) {
        if (node.server.id == serverId)
            return &node;
    }
    return nullptr;
}

FakeSite::Node *FakeSite::byAddress(const QString &address)
{
    for (auto &[name, node] : m_nodes) {
        if (node.address == address)
            return &node;
    }
    return nullptr;
}

Result<Capabilities> FakeSite::connect(std::stop_token)
{
    return Capabilities{};
}

Result<std::vector<Server>> FakeSite::servers(const ServerQuery &, std::stop_token)
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Server> all;
    for (const auto &[name, node] : m_nodes)
        all.push_back(node.server);
    return all;
}

Result<Server> FakeSite::server(const ServerId &serverId, std::stop_token)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto waiting = take(u"server"_s))
        return failed(waiting->cause, u"look at the server"_s, u"the fake says no"_s);
    Node *node = byId(serverId);
    if (!node || node->server.state == ServerState::Deleted)
        return failed(Cause::NotFound, u"look at the server"_s, u"no such server"_s);
    if (node->next && node->looksLeft-- <= 0) {
        node->server.state = *node->next;
        node->server.task.clear();
        node->next.reset();
        save();
    }
    return node->server;
}

Result<void> FakeSite::act(const ServerId &serverId, const ServerAction &action, std::stop_token)
{
    const std::scoped_lock lock(m_mutex);
    const std::optional<Waiting> waiting = take(u"act"_s);
    if (waiting && waiting->what == Trouble::Fail)
        return failed(waiting->cause, word(action), u"the fake says no"_s);
    if (waiting && waiting->what == Trouble::CutBeforeEffect)
        return failed(Cause::OutcomeUnknown, word(action), u"the connection was cut"_s);
    Node *node = byId(serverId);
    if (!node)
        return failed(Cause::NotFound, word(action), u"no such server"_s);
    Server &server = node->server;
    if (node->next || !mayBegin(action, server.state))
        return failed(Cause::Conflict, word(action), u"not in this state"_s);
    calls.push_back(word(action) + u' ' + server.name);
    if (logsActions) {
        // Nova logs both kinds of reboot by one word.
        node->log.push_back({u"req-%1"_s.arg(++m_requests), word(action).remove(u"hard-"_s), Instant{}, {}});
    }
    ServerState reached = target(action, server.state).value_or(ServerState::Deleted);
    if (reached == ServerState::AwaitingConfirm)
        server.metadata.insert(u"old-state"_s, word(server.state));
    else if (server.state == ServerState::AwaitingConfirm
             && server.metadata.value(u"old-state"_s) == word(ServerState::Stopped))
        reached = ServerState::Stopped; // as Nova does
    std::visit(
        Overloaded{
            [&](const ResizeServer &to) {
                server.metadata.insert(u"old-flavor"_s, server.flavor.text);
                server.flavor = to.flavor;
            },
            [&](const RevertResize &) { server.flavor = FlavorId{server.metadata.value(u"old-flavor"_s)}; },
            [&](const RebuildServer &from) { server.image = from.image; },
            [](const auto &) {},
        },
        action);
    if (reached != ServerState::Active)
        node->faults.clear(); // /run is a tmpfs
    if (slowness > 0) {
        node->next = reached;
        node->looksLeft = slowness;
        server.task = u"moving"_s;
    } else {
        server.state = reached;
    }
    save();
    if (waiting)
        return failed(Cause::OutcomeUnknown, word(action), u"the connection was cut"_s);
    return {};
}

Result<ImageId> FakeSite::snapshot(const ServerId &, const QString &name, std::stop_token)
{
    const std::scoped_lock lock(m_mutex);
    const std::optional<Waiting> waiting = take(u"snapshot"_s);
    if (waiting && waiting->what == Trouble::Fail)
        return failed(waiting->cause, u"make the image"_s, u"the fake says no"_s);
    if (!waiting || waiting->what == Trouble::CutAfterEffect) {
        m_images.push_back({ImageId{u"image-"_s + name}, name, u"active"_s, 0, 0, 0});
        save();
    }
    if (waiting)
        return failed(Cause::OutcomeUnknown, u"make the image"_s, u"the connection was cut"_s);
    return m_images.back().id;
}

Result<FloatingIp> FakeSite::assignFloatingIp(const FloatingIpId &ipId, const std::optional<PortId> &port,
                                              std::stop_token)
{
    const std::scoped_lock lock(m_mutex);
    const std::optional<Waiting> waiting = take(u"assignFloatingIp"_s);
    if (waiting && waiting->what == Trouble::Fail)
        return failed(waiting->cause, u"assign the address"_s, u"the fake says no"_s);
    FloatingIp &ip = m_floating.at(ipId.text);
    if (!waiting || waiting->what == Trouble::CutAfterEffect) {
        ip.port = port;
        calls.push_back(u"assign "_s + (port ? port->text : u"nobody"_s));
        save();
    }
    if (waiting)
        return failed(Cause::OutcomeUnknown, u"assign the address"_s, u"the connection was cut"_s);
    return ip;
}

Result<std::vector<FloatingIp>> FakeSite::floatingIps(std::stop_token)
{
    const std::scoped_lock lock(m_mutex);
    std::vector<FloatingIp> all;
    for (const auto &[key, ip] : m_floating)
        all.push_back(ip);
    return all;
}

Result<std::vector<Image>> FakeSite::images(std::stop_token)
{
    const std::scoped_lock lock(m_mutex);
    return m_images;
}

Result<std::vector<ActionRecord>> FakeSite::actionLog(const ServerId &serverId, std::stop_token)
{
    const std::scoped_lock lock(m_mutex);
    Node *node = byId(serverId);
    if (!node || !logsActions)
        return failed(Cause::Unsupported, u"read the log"_s, u"this fake keeps none"_s);
    return node->log;
}

// What no operation of these tests asks for.
Result<std::vector<Flavor>> FakeSite::flavors(std::stop_token)
{
    return std::vector<Flavor>{};
}
Result<std::vector<Network>> FakeSite::networks(std::stop_token)
{
    return std::vector<Network>{};
}
Result<std::vector<Port>> FakeSite::ports(std::stop_token)
{
    return std::vector<Port>{};
}
Result<std::vector<SecurityGroup>> FakeSite::securityGroups(std::stop_token)
{
    return std::vector<SecurityGroup>{};
}
Result<QStringList> FakeSite::zones(std::stop_token)
{
    return QStringList{};
}
Result<Quota> FakeSite::quota(std::stop_token)
{
    return Quota{};
}
Result<ServerId> FakeSite::create(const NewServer &, std::stop_token)
{
    return failed(Cause::Unsupported, u"create"_s);
}
Result<void> FakeSite::deleteImage(const ImageId &, std::stop_token)
{
    return failed(Cause::Unsupported, u"delete the image"_s);
}
Result<void> FakeSite::setMetadata(const ServerId &, const QMap<QString, QString> &, std::stop_token)
{
    return failed(Cause::Unsupported, u"set metadata"_s);
}
Result<void> FakeSite::setTags(const ServerId &, const QStringList &, std::stop_token)
{
    return failed(Cause::Unsupported, u"set tags"_s);
}
Result<FloatingIp> FakeSite::allocateFloatingIp(const NetworkId &, std::stop_token)
{
    return failed(Cause::Unsupported, u"allocate"_s);
}
Result<void> FakeSite::releaseFloatingIp(const FloatingIpId &, std::stop_token)
{
    return failed(Cause::Unsupported, u"release"_s);
}
Result<QString> FakeSite::consoleOutput(const ServerId &, int, std::stop_token)
{
    return failed(Cause::Unsupported, u"read the console"_s);
}

Result<CommandOutcome> FakeSite::run(const QString &address, const QByteArray &command, Seconds,
                                     std::stop_token)
{
    const std::scoped_lock lock(m_mutex);
    const std::optional<Waiting> waiting = take(u"run"_s);
    if (waiting && waiting->what != Trouble::CutAfterEffect)
        return failed(waiting->what == Trouble::Fail ? waiting->cause : Cause::OutcomeUnknown, u"run"_s,
                      u"cut"_s);
    Node *node = byAddress(address);
    // A cut-off fake node comes back when it is asked often enough: its lease.
    if (node && isCut(*node) && node->looksLeft-- <= 0) {
        for (auto &[folder, fault] : node->faults) {
            if (fault.process.isEmpty())
                fault.state = u"undone acted"_s;
        }
        save();
    }
    if (!node || node->silent || node->server.state != ServerState::Active || isCut(*node))
        return failed(Cause::TimedOut, u"run a command on %1"_s.arg(address), u"no answer"_s);
    const CommandOutcome outcome = answer(*node, command);
    save();
    if (waiting)
        return failed(Cause::OutcomeUnknown, u"run"_s, u"cut"_s);
    return outcome;
}

CommandOutcome FakeSite::answer(Node &node, const QByteArray &command)
{
    if (command.startsWith("ip -4 -o addr show to"))
        return {0, holder() == node.server.name ? QByteArray("2: eth0 inet here") : QByteArray(), {}};
    // What is asked is known by the word that the command says when it succeeds.
    static const QRegularExpression folderIn(u"/run/seaworthy/([0-9a-f-]+-\\d+)"_s);
    static const QRegularExpression processIn(u"process ([a-z]+)"_s);
    const QString text = QString::fromUtf8(command);
    const QString folder = folderIn.match(text).captured(1);
    const QString process = processIn.match(text).captured(1);
    const auto says = [&](const char *what) { return command.contains(what); };
    if (says("/armed ] && echo armed")) {
        calls.push_back(u"arm "_s + node.server.name);
        node.faults[folder] = {process, u"armed"_s};
        return {0, "armed\n", {}};
    }
    if (says("&& echo gone")) {
        calls.push_back(u"break "_s + node.server.name);
        Fault &fault = node.faults.at(folder);
        fault.state = u"acted"_s;
        node.looksLeft = 3;
        node.processes.removeAll(fault.process);
        return {0, "gone\n", {}};
    }
    if (says("echo renewed"))
        return {0, "renewed\n", {}};
    if (says("then echo none")) {
        const auto found = node.faults.find(folder);
        return {0, found == node.faults.end() ? QByteArray("none") : found->second.state.toUtf8(), {}};
    }
    if (says("echo asked")) {
        calls.push_back(u"lift "_s + node.server.name);
        for (auto &[key, fault] : node.faults) {
            if (fault.process != process)
                continue;
            fault.state = fault.state.endsWith(u"acted"_s) ? u"undone acted"_s : u"undone"_s;
            if (!process.isEmpty() && !node.processes.contains(process))
                node.processes << process;
        }
        return {0, "asked\n", {}};
    }
    if (says("echo tidy")) {
        std::erase_if(node.faults,
                      [](const auto &fault) { return fault.second.state.startsWith(u"undone"_s); });
        return {0, "tidy\n", {}};
    }
    if (says("echo ok")) {
        QByteArray lines;
        for (const QString &lack : node.lacks)
            lines += "lacks " + lack.toUtf8() + '\n';
        for (const auto &[key, fault] : node.faults) {
            if (!fault.state.startsWith(u"undone"_s))
                lines += "armed x " + key.toUtf8() + '\n';
        }
        return {0, lines + "ok\n", {}};
    }
    const auto armed = std::ranges::count_if(node.faults, [&](const auto &fault) {
        return fault.second.process == process && !fault.second.state.startsWith(u"undone"_s);
    });
    const bool well = process.isEmpty() || node.processes.contains(process);
    return {0, "armed " + QByteArray::number(qint64(armed)) + (well ? "\nwell\n" : "\ndead\n"), {}};
}

void FakeSite::keepIn(const QString &file)
{
    const std::scoped_lock lock(m_mutex);
    if (QFile stored(file); stored.open(QIODevice::ReadOnly))
        load(QJsonDocument::fromJson(stored.readAll()).object());
    m_file = file;
    save();
}

void FakeSite::save()
{
    if (m_file.isEmpty())
        return;
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the fake site cannot be stored");
    file.write(QJsonDocument(state()).toJson());
    file.commit();
}

QJsonObject FakeSite::state() const
{
    QJsonObject nodes;
    for (const auto &[name, node] : m_nodes) {
        QJsonObject faults;
        for (const auto &[folder, fault] : node.faults)
            faults.insert(folder, QJsonArray{fault.process, fault.state});
        QJsonArray log;
        for (const ActionRecord &record : node.log)
            log.append(QJsonArray{record.requestId, record.action});
        nodes.insert(name,
                     QJsonObject{{u"address"_s, node.address},
                                 {u"priority"_s, node.priority},
                                 {u"processes"_s, QJsonArray::fromStringList(node.processes)},
                                 {u"state"_s, static_cast<int>(node.server.state)},
                                 {u"flavor"_s, node.server.flavor.text},
                                 {u"old"_s, node.server.metadata.value(u"old-flavor"_s)},
                                 {u"log"_s, log},
                                 {u"faults"_s, faults}});
    }
    QJsonObject floating;
    for (const auto &[key, ip] : m_floating)
        floating.insert(key, QJsonArray{ip.address, ip.port ? ip.port->text : QString()});
    return {{u"nodes"_s, nodes}, {u"floating"_s, floating}};
}

void FakeSite::load(const QJsonObject &state)
{
    const QJsonObject nodes = state.value("nodes"_L1).toObject();
    for (auto it = nodes.begin(); it != nodes.end(); ++it) {
        const QJsonObject stored = it->toObject();
        addNode(it.key(), stored.value("address"_L1).toString(), stored.value("priority"_L1).toInt(),
                stored.value("processes"_L1).toVariant().toStringList());
        Node &node = m_nodes.at(it.key());
        node.server.state = static_cast<ServerState>(stored.value("state"_L1).toInt());
        node.server.flavor = FlavorId{stored.value("flavor"_L1).toString()};
        node.server.metadata.insert(u"old-flavor"_s, stored.value("old"_L1).toString());
        for (const QJsonValue &record : stored.value("log"_L1).toArray())
            node.log.push_back({record[0].toString(), record[1].toString(), Instant{}, {}});
        m_requests += static_cast<int>(node.log.size());
        const QJsonObject faults = stored.value("faults"_L1).toObject();
        for (auto fault = faults.begin(); fault != faults.end(); ++fault)
            node.faults[fault.key()] = {fault.value()[0].toString(), fault.value()[1].toString()};
    }
    const QJsonObject floating = state.value("floating"_L1).toObject();
    for (auto it = floating.begin(); it != floating.end(); ++it) {
        const QString port = it.value()[1].toString();
        addFloatingIp(it.key(), it.value()[0].toString(),
                      port.isEmpty() ? std::optional<PortId>() : std::optional<PortId>(PortId{port}));
    }
}

} // namespace sw::test
