// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_site.h"

using namespace Qt::StringLiterals;

namespace sw::sample {

namespace {

ServerId idOf(const QString &name)
{
    return ServerId{u"7b1c44aa-0000-4000-8000-%1"_s.arg(name, 12, u'0')};
}

NodeRef ref(const QString &name)
{
    const Architecture site = labSite();
    const ArchitectureNode *node = findNode(site, name);
    return {idOf(name), name, node ? node->address : QString()};
}

OperationRecord record(const QString &id, const QString &title, OperationState state,
                       std::vector<StepRecord> steps, int minutes)
{
    OperationRecord record;
    record.id = OperationId{id};
    record.cloud = CloudId{u"lab"_s};
    record.title = title;
    record.by = u"mara@ops-desk"_s;
    record.submitted = noon - std::chrono::minutes{minutes};
    if (state != OperationState::Running && state != OperationState::Interrupted)
        record.ended = record.submitted + Milliseconds{8240};
    record.state = state;
    for (StepRecord &step : steps) {
        if (step.state == StepState::Planned || step.state == StepState::Skipped)
            continue;
        step.begun = record.submitted + Milliseconds{40};
        if (step.state != StepState::Begun)
            step.ended = record.submitted + Milliseconds{3290};
    }
    record.steps = std::move(steps);
    return record;
}

} // namespace

Fleet fleet()
{
    Fleet fleet;
    fleet.cloud = CloudId{u"lab"_s};
    fleet.at = noon;
    fleet.flavors = {{FlavorId{u"1"_s}, u"small"_s, 1, 256, 4, 1.0},
                     {FlavorId{u"2"_s}, u"medium"_s, 2, 1024, 10, 1.0},
                     {FlavorId{u"3"_s}, u"large"_s, 4, 4096, 40, 2.0}};
    fleet.images = {{ImageId{u"img-base"_s}, u"debian-12-base"_s, u"active"_s, 1, 128, 921'600},
                    {ImageId{u"img-snap"_s}, u"web-1 before the upgrade"_s, u"active"_s, 1, 128, 1'843'200}};
    fleet.networks = {{NetworkId{u"net-home"_s}, u"home"_s, false, {u"10.77.1.0/24"_s}},
                      {NetworkId{u"net-dr"_s}, u"dr"_s, false, {u"10.77.2.0/24"_s}}};
    for (const ArchitectureNode &node : labSite().nodes) {
        Server server;
        server.id = idOf(node.name);
        server.cloud = fleet.cloud;
        server.name = node.name;
        server.state = ServerState::Active;
        server.providerState = u"ACTIVE"_s;
        const Flavor &flavor = node.role == Role::Database ? fleet.flavors[1] : fleet.flavors[0];
        server.flavor = flavor.id;
        server.flavorName = flavor.name;
        server.image = fleet.images[0].id;
        server.zone = node.zone;
        server.addresses = {{node.site, node.address, u"02:00:0a:4d:01:0b"_s, false}};
        server.securityGroups = {SecurityGroupId{u"default"_s}};
        server.metadata = {{u"seaworthy.site"_s, node.site}};
        server.tags = {u"lab"_s, word(node.role)};
        server.keyName = u"lab"_s;
        server.created = noon - std::chrono::hours{2};
        server.updated = noon - std::chrono::minutes{95};
        Port port;
        port.id = PortId{u"port-"_s + node.name};
        port.server = server.id;
        port.network = NetworkId{u"net-"_s + node.site};
        port.ips = {node.address};
        fleet.ports.push_back(port);
        fleet.servers.push_back(std::move(server));
    }
    return fleet;
}

Observations observations()
{
    Observations seen;
    const Architecture site = labSite();
    for (const QString &balancer : {u"lb-1"_s, u"lb-2"_s}) {
        BalancerSeen statistics{findNode(site, balancer)->address, noon, {}};
        for (const ArchitectureNode &web : nodesOf(site, Role::Web))
            statistics.members.push_back(
                {u"site"_s, web.name, web.address + u":80"_s, u"UP"_s, 3, 0, 100, 1, u"L7OK"_s});
        seen.balancers.push_back(std::move(statistics));
    }
    seen.vips = {{site.vip, findNode(site, u"lb-1"_s)->address, {findNode(site, u"lb-2"_s)->address}, noon}};
    const QString primary = findNode(site, u"db-1"_s)->address;
    seen.replicas = {{primary, {}, false, false, false, std::nullopt, u"0-1-4711"_s, {}, noon}};
    for (const QString &replica : {u"db-2"_s, u"db-3"_s})
        seen.replicas.push_back({findNode(site, replica)->address,
                                 primary,
                                 true,
                                 true,
                                 true,
                                 Seconds{0},
                                 u"0-1-4711"_s,
                                 {},
                                 noon});
    return seen;
}

Topology topology()
{
    return topologyOf(fleet(), observations());
}

Topology topologyWithTrouble()
{
    Fleet now = fleet();
    Observations seen = observations();
    for (Server &server : now.servers) {
        if (server.name == "lb-2"_L1) {
            server.state = ServerState::Stopped;
            server.providerState = u"SHUTOFF"_s;
        }
    }
    seen.balancers.resize(1);
    seen.balancers[0].members[2].status = u"DOWN"_s;
    seen.balancers[0].members[2].lastCheck = u"L4TOUT"_s;
    seen.replicas[2].lag = Seconds{184};
    return topologyOf(now, seen);
}

Fleet largeFleet(int servers)
{
    Fleet large = fleet();
    const std::vector<Server> models = large.servers;
    large.servers.clear();
    for (int i = 0; i < servers; ++i) {
        Server server = models[static_cast<size_t>(i) % models.size()];
        server.name = u"node-%1"_s.arg(i);
        server.id = ServerId{u"id-%1"_s.arg(i)};
        server.addresses.front().ip = u"10.%1.%2.%3"_s.arg(i / 65536).arg(i / 256 % 256).arg(i % 256);
        large.servers.push_back(std::move(server));
    }
    return large;
}

Topology largeTopology(int servers)
{
    Topology large;
    large.cloud = CloudId{u"lab"_s};
    for (int i = 0; i < servers; ++i) {
        TopologyNode node;
        node.server = ServerId{u"id-%1"_s.arg(i)};
        node.key = u"server:"_s + node.server->text;
        node.name = u"node-%1"_s.arg(i);
        node.zone = u"az%1"_s.arg(i % 3 + 1);
        node.tier = i % 50 == 0 ? u"balancer"_s : i % 10 == 1 ? u"database"_s : u"web"_s;
        node.health = i % 97 == 0 ? Health::Down : Health::Healthy;
        large.nodes.push_back(std::move(node));
    }
    std::sort(large.nodes.begin(), large.nodes.end(),
              [](const TopologyNode &a, const TopologyNode &b) { return a.key < b.key; });
    const auto key = [](int i) { return u"server:id-%1"_s.arg(i); };
    for (int i = 0; i < servers; ++i) {
        if (i % 50 == 0 || i % 10 == 1)
            continue;
        for (int k = 0; k < 3; ++k)
            large.links.push_back(
                {key((i / 50 + k) * 50 % servers), key(i), LinkKind::Balances, Health::Healthy, {}, {}});
        large.links.push_back({key(i),
                               key(i / 10 * 10 + 1 < servers ? i / 10 * 10 + 1 : 1),
                               LinkKind::Uses,
                               Health::Healthy,
                               {},
                               {}});
    }
    return large;
}

std::vector<OperationRecord> operations()
{
    const auto step = [](Step what, StepState state, const QString &note) {
        return StepRecord{std::move(what), state, {}, {}, note};
    };
    return {
        record(u"op-1"_s, u"Stop web-2"_s, OperationState::Succeeded,
               {step(ActOnServer{ref(u"web-2"_s), StopServer{}, {}}, StepState::Done,
                     u"The server is stopped (SHUTOFF)."_s)},
               96),
        record(u"op-2"_s, u"Start web-2"_s, OperationState::Succeeded,
               {step(ActOnServer{ref(u"web-2"_s), StartServer{}, {}}, StepState::Done,
                     u"The server is running (ACTIVE)."_s)},
               91),
        record(u"op-3"_s, u"Resize web-1 to medium"_s, OperationState::Failed,
               {step(ActOnServer{ref(u"web-1"_s), ResizeServer{FlavorId{u"2"_s}}, FlavorId{u"1"_s}},
                     StepState::Failed, u"The cloud refused: quota exceeded for cores, 16 of 16 in use."_s)},
               42),
        record(u"op-4"_s, u"Load balancer failover drill"_s, OperationState::Interrupted,
               {step(AwaitSiteAnswers{u"http://10.77.1.100/"_s}, StepState::Done, u"5 answers in a row."_s),
                step(ActOnServer{ref(u"lb-1"_s), StopServer{}, {}}, StepState::Begun, {}),
                step(AwaitVip{u"10.77.1.100"_s, {ref(u"lb-1"_s), ref(u"lb-2"_s)}, u"lb-2"_s, {}, Seconds{30}},
                     StepState::Planned, {})},
               8),
        record(u"op-5"_s, u"Restart web-3"_s, OperationState::Running,
               {step(ActOnServer{ref(u"web-3"_s), RebootServer{false}, {}}, StepState::Begun, {})}, 1),
    };
}

BalancerDrill drill(BalancerFault fault)
{
    BalancerDrillRequest request;
    request.fault = fault;
    return planBalancerDrill(labSite(), fleet(), topology(), request).value();
}

DrillResult result()
{
    DrillResult result;
    result.title = u"Load balancer failover"_s;
    result.cloud = CloudId{u"lab"_s};
    result.activeBefore = u"lb-1"_s;
    result.activeAfter = u"lb-2"_s;
    result.activeAtEnd = u"lb-1"_s;
    result.started = noon;
    result.injected = noon + Milliseconds{5020};
    result.ended = noon + Seconds{31};
    result.outage = {result.injected,
                     result.injected + Milliseconds{3068},
                     {Milliseconds{3068}, Milliseconds{10}},
                     307,
                     u"timeout"_s,
                     false};
    result.outages = {result.outage};
    result.detect = {Milliseconds{3041}, Milliseconds{50}};
    result.route = {Milliseconds{27}, Milliseconds{10}};
    result.verify = {Milliseconds{3110}, Milliseconds{10}};
    result.requests = 3104;
    result.failedRequests = 307;
    result.writesAcknowledged = 268;
    result.prediction = drill().prediction;
    result.passed = true;
    result.findings = {u"The address returned to lb-1 after it was restored, without a failed request."_s};
    return result;
}

std::vector<ProbeSample> samples(Seconds length)
{
    std::vector<ProbeSample> samples;
    for (qint64 i = 0; i < length.count() * 100; ++i) {
        ProbeSample sample;
        sample.number = i;
        sample.scheduled = noon + Milliseconds{10 * i};
        sample.sent = sample.scheduled;
        const bool out = i >= 500 && i < 807;
        sample.took = out ? Milliseconds{1000} : Microseconds{900 + 137 * (i * i % 11)};
        sample.status = out ? 0 : 200;
        sample.error = out ? u"timeout"_s : QString();
        sample.servedBy = out ? QString() : u"web-%1"_s.arg(i % 3 + 1);
        samples.push_back(std::move(sample));
    }
    return samples;
}

} // namespace sw::sample
