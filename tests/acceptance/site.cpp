// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/acceptance/site.h"

#include "cloudapi/providers/openstack/identity_json.h"
#include "cloudapi/transport/network_transport.h"
#include "cloudapi/wait/pause.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sw::test {

namespace {

constexpr Seconds longEnough{180};
constexpr int tooLate = 77;

template <class T>
std::vector<T> orFail(const Result<std::vector<T>> &listed)
{
    if (listed)
        return *listed;
    std::fprintf(stderr, "%s\n", qPrintable(sentence(listed.error())));
    return {};
}

// Leftovers of a run that was killed would use up the quota of the next.
void removeEarlier(Cloud &cloud)
{
    for (const Server &server : orFail(cloud.servers({}, {}))) {
        if (server.name.startsWith(u"swa-"_s) && server.state != ServerState::Deleting) {
            if (const Result<void> gone = cloud.act(server.id, DeleteServer{}, {}); !gone)
                std::fprintf(stderr, "%s\n", qPrintable(sentence(gone.error())));
        }
    }
}

} // namespace

Site &Site::instance()
{
    static Site site;
    return site;
}

int prepare(bool isLab)
{
    Site &site = Site::instance();
    const Result<ConfigSources> sources = findConfigSources(ConfigSearch::fromProcess());
    const QString name = qEnvironmentVariable("SEAWORTHY_ACCEPTANCE_CLOUD");
    if (!sources || name.isEmpty()) {
        std::fprintf(stderr, "%s\n",
                     sources ? "SEAWORTHY_ACCEPTANCE_CLOUD names no cloud"
                             : qPrintable(sentence(sources.error())));
        return tooLate;
    }
    const Result<CloudConfig> config = cloudConfig(*sources, CloudId{name});
    if (!config) {
        std::fprintf(stderr, "%s\n", qPrintable(sentence(config.error())));
        return 1;
    }
    site.m_config = *config;
    Result<std::unique_ptr<Cloud>> opened = openCloud(*config);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(sentence(opened.error())));
        return 1;
    }
    site.m_cloud = std::move(*opened);
    if (const Result<Capabilities> connected = site.cloud().connect({}); !connected) {
        std::fprintf(stderr, "%s\n", qPrintable(sentence(connected.error())));
        return connected.error().cause == Cause::Unreachable ? tooLate : 1;
    }
    const QString smallName = qEnvironmentVariable("SEAWORTHY_ACCEPTANCE_SMALL_CLOUD");
    if (const Result<CloudConfig> small = cloudConfig(*sources, CloudId{smallName});
        !smallName.isEmpty() && small) {
        if (Result<std::unique_ptr<Cloud>> smallCloud = openCloud(*small))
            site.m_small = std::move(*smallCloud);
    }
    site.m_prefix = u"swa-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    site.m_interval = Milliseconds(isLab ? 50 : 500);
    removeEarlier(site.cloud());

    std::vector<Image> images = orFail(site.cloud().images({}));
    std::erase_if(images, [](const Image &image) { return image.status != u"active"_s; });
    std::vector<Flavor> flavors = orFail(site.cloud().flavors({}));
    std::vector<Network> networks = orFail(site.cloud().networks({}));
    std::sort(images.begin(), images.end(), [](const Image &a, const Image &b) {
        return std::tuple(a.minDiskGiB, a.name) < std::tuple(b.minDiskGiB, b.name);
    });
    std::sort(flavors.begin(), flavors.end(),
              [](const Flavor &a, const Flavor &b) { return a.memoryMiB < b.memoryMiB; });
    std::sort(networks.begin(), networks.end(),
              [](const Network &a, const Network &b) { return a.name < b.name; });
    const auto inner = std::find_if(networks.begin(), networks.end(), [](const Network &network) {
        return !network.external && !network.subnets.isEmpty();
    });
    const auto outer = std::find_if(networks.begin(), networks.end(),
                                    [](const Network &network) { return network.external; });
    if (images.empty() || flavors.size() < 2 || inner == networks.end()) {
        std::fprintf(stderr, "The cloud has %zu images, %zu flavors, %zu networks: needed are 1, 2 and 1.\n",
                     images.size(), flavors.size(), networks.size());
        return 1;
    }
    site.image = images.front();
    site.small = flavors.front();
    const auto larger = std::find_if(flavors.begin() + 1, flavors.end(), [&site](const Flavor &flavor) {
        return flavor.memoryMiB > site.small.memoryMiB && flavor.diskGiB >= site.small.diskGiB;
    });
    site.large = larger == flavors.end() ? flavors.back() : *larger;
    site.network = *inner;
    if (outer != networks.end())
        site.external = *outer;
    return 0;
}

NewServer Site::wanted(const QString &name) const
{
    NewServer server;
    server.name = m_prefix + u'-' + name;
    server.flavor = small.id;
    server.image = image.id;
    server.networks = {network.id};
    server.metadata = {{u"made-by"_s, u"seaworthy acceptance"_s}};
    return server;
}

Result<ServerId> Site::make(const NewServer &server)
{
    Result<ServerId> id = m_cloud->create(server, {});
    if (id)
        m_made.push_back(*id);
    return id;
}

void Site::share(int count)
{
    const size_t before = m_shared.size();
    while (int(m_shared.size()) < count) {
        NewServer server = wanted(u"shared-%1"_s.arg(m_shared.size()));
        server.tags = {tag()};
        const Result<ServerId> id = make(server);
        ASSERT_EQ(problem(id), "");
        m_shared.push_back(*id);
    }
    for (size_t i = before; i < m_shared.size(); ++i)
        ASSERT_EQ(problem(settled(*m_cloud, m_shared[i], ServerState::Active)), "");
}

ServerId Site::shared(int number)
{
    share(number + 1);
    return number < int(m_shared.size()) ? m_shared[size_t(number)] : ServerId();
}

Site::Behind Site::behindProxy()
{
    NetworkTransport direct;
    Request logIn;
    logIn.method = Method::Post;
    logIn.url = identityBase(m_config.authUrl);
    logIn.url.setPath(logIn.url.path() + u"/auth/tokens"_s);
    logIn.headers = {{"Content-Type", "application/json"}};
    logIn.body = loginBody(m_config);
    Behind behind;
    const Result<Reply> reply = direct.send(logIn, {});
    const Result<Login> login =
        reply ? readLogin(reply->body) : Result<Login>(tl::make_unexpected(reply.error()));
    const Result<QUrl> compute =
        login ? endpointOf(*login, m_config, u"compute"_s) : Result<QUrl>(tl::make_unexpected(login.error()));
    EXPECT_EQ(problem(compute), "");
    if (!compute)
        return behind;
    behind.proxy = std::make_unique<FaultProxy>(compute->host().toLatin1(), compute->port(80));
    CloudConfig config = m_config;
    QUrl through = *compute;
    through.setHost(u"127.0.0.1"_s);
    through.setPort(behind.proxy->port());
    config.endpointOverrides.insert(u"compute"_s, through);
    Result<std::unique_ptr<Cloud>> cloud = openCloud(config);
    EXPECT_EQ(problem(cloud), "");
    behind.cloud = std::move(*cloud);
    EXPECT_EQ(problem(behind.cloud->connect({})), "");
    return behind;
}

void Site::cleanUp()
{
    for (const ServerId &id : m_made) {
        const Result<void> asked = m_cloud->act(id, DeleteServer{}, {});
        if (!asked && asked.error().cause != Cause::NotFound)
            std::fprintf(stderr, "%s\n", qPrintable(sentence(asked.error())));
    }
    for (const ServerId &id : m_made) {
        if (const Result<void> gone = awaitGone(*m_cloud, id, longEnough, m_interval, {}); !gone)
            std::fprintf(stderr, "%s\n", qPrintable(sentence(gone.error())));
    }
    m_made.clear();
    m_shared.clear();
}

Result<Server> settled(Cloud &cloud, const ServerId &id, ServerState state)
{
    const auto isThere = [state](const Server &server) {
        return server.state == state && server.task.isEmpty();
    };
    return awaitServer(cloud, id, isThere, longEnough, Site::instance().interval(), {});
}

Result<Server> acted(Cloud &cloud, const ServerId &id, const ServerAction &action, ServerState state)
{
    if (const Result<void> accepted = cloud.act(id, action, {}); !accepted)
        return failed(accepted.error());
    return settled(cloud, id, state);
}

} // namespace sw::test
