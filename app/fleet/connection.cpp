// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/fleet/connection.h"

#include "app/operations/site_get.h"
#include "cloudapi/files/small_file.h"
#include "cloudapi/providers/openstack/openstack_cloud.h"

#include <QCoreApplication>

#include <mutex>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Connection)
};

// Stands in for SSH where none is set up, so that whoever needs a node is told what to do.
class NoShell final : public NodeShell
{
public:
    explicit NoShell(CloudId cloud) : m_cloud(std::move(cloud)) { }

    Result<CommandOutcome> run(const QString &address, const QByteArray &, Seconds, std::stop_token) override
    {
        return failed(Cause::Unsupported, Text::tr("reach the node %1").arg(address),
                      Text::tr("no SSH is set up for the cloud %1; name its user and key in %2")
                          .arg(m_cloud.text, cloudSettingsFile()));
    }

private:
    CloudId m_cloud;
};

Result<Architecture> architectureFrom(const QString &path)
{
    const Result<QByteArray> text = readSmallFile(path, Text::tr("read the architecture"));
    if (!text)
        return failed(text.error());
    return readArchitecture(path, *text);
}

Result<CloudConfig> configOf(const CloudId &id)
{
    const Result<ConfigSources> sources = findConfigSources(ConfigSearch::fromProcess());
    if (!sources)
        return failed(sources.error());
    return cloudConfig(*sources, id);
}

Result<void> openThe(Connection &connection, const CloudConfig &config, std::stop_token stop)
{
    Result<std::unique_ptr<Cloud>> cloud = openCloud(config);
    if (!cloud)
        return failed(cloud.error());
    connection.cloud = std::move(*cloud);
    const Result<Capabilities> capabilities = connection.cloud->connect(stop);
    if (!capabilities)
        return failed(capabilities.error());
    connection.capabilities = *capabilities;
    return {};
}

Result<Connection> joined(LabClient client, std::stop_token stop)
{
    Connection connection;
    connection.id = CloudId{u"lab"_s};
    connection.lab = std::make_shared<LabClient>(std::move(client));
    const LabInfo &info = connection.lab->info();
    connection.insideOf = info.namespacePid;

    const Result<Architecture> architecture = architectureFrom(info.architecture);
    if (!architecture)
        return failed(architecture.error());
    connection.architecture = *architecture;

    const Result<QByteArray> clouds = readSmallFile(info.cloudsYaml, Text::tr("read the lab's clouds.yaml"));
    if (!clouds)
        return failed(clouds.error());
    ConfigSources sources;
    sources.clouds = ConfigFile{info.cloudsYaml, *clouds};
    const Result<CloudConfig> config = cloudConfig(sources, connection.id);
    if (!config)
        return failed(config.error());
    if (const Result<void> opened = openThe(connection, *config, stop); !opened)
        return failed(opened.error());

    // One control connection, asked by many workers.
    connection.connector = [lab = connection.lab, mutex = std::make_shared<std::mutex>()](const QString &host,
                                                                                          int port) {
        const std::scoped_lock lock(*mutex);
        return lab->connectTo(host, port);
    };
    SshSettings ssh;
    ssh.user = u"root"_s;
    ssh.credentials.keyFile = info.sshKey;
    ssh.credentials.agent = false;
    // The lab's own file alone: what the operator's file says of these addresses is about other machines.
    ssh.hostKeys.userFile = info.knownHosts;
    ssh.connect = connection.connector;
    connection.shell = std::make_shared<SshShell>(std::move(ssh));
    connection.reachesNodes = true;
    connection.leases = std::make_shared<LeaseKeeper>(*connection.shell);
    return connection;
}

} // namespace

World Connection::world() const
{
    World world;
    world.cloud = cloud.get();
    world.shell = shell.get();
    world.get = siteGet(connector);
    world.leases = leases.get();
    return world;
}

Result<Connection> connectLab(bool keep, const std::function<void(const QString &)> &progress,
                              std::stop_token stop)
{
    Result<LabClient> client = LabClient::up(keep, progress, stop);
    if (!client)
        return failed(client.error());
    return joined(std::move(*client), stop);
}

Result<std::optional<QString>> neededSecret(const CloudId &id)
{
    if (id.text == "lab"_L1)
        return std::optional<QString>();
    const Result<CloudConfig> config = configOf(id);
    if (!config)
        return failed(config.error());
    return missingSecret(*config);
}

SshSettings sshSettingsFor(const CloudSettings &settings, const ConnectWish &wish)
{
    SshSettings ssh;
    ssh.user = settings.sshUser;
    ssh.port = settings.sshPort;
    ssh.credentials.keyFile = settings.sshKey;
    ssh.hostKeys.expectedFingerprints = settings.hostKeys + wish.hostKeys;
    ssh.hostKeys.ask = wish.judge;
    return ssh;
}

Result<Connection> connectCloud(const CloudId &id, const ConnectWish &wish, std::stop_token stop)
{
    if (id.text == "lab"_L1) {
        Result<LabClient> client = LabClient::attach();
        if (client)
            return joined(std::move(*client), stop);
        if (client.error().cause != Cause::NotFound)
            return failed(client.error());
        return failed(Cause::NotFound, Text::tr("connect to the lab"),
                      Text::tr("no lab runs; start one with: seaworthy lab up"));
    }

    Result<CloudConfig> config = configOf(id);
    if (!config)
        return failed(config.error());
    if (missingSecret(*config))
        config->secret = wish.secret;
    const Result<CloudSettings> settings = cloudSettings(id);
    if (!settings)
        return failed(settings.error());

    Connection connection;
    connection.id = id;
    if (!settings->architecture.isEmpty()) {
        const Result<Architecture> architecture = architectureFrom(settings->architecture);
        if (!architecture)
            return failed(architecture.error());
        connection.architecture = *architecture;
    }
    if (const Result<void> opened = openThe(connection, *config, stop); !opened)
        return failed(opened.error());
    if (settings->sshUser.isEmpty()) {
        connection.shell = std::make_shared<NoShell>(id);
    } else {
        connection.shell = std::make_shared<SshShell>(sshSettingsFor(*settings, wish));
        connection.reachesNodes = true;
    }
    connection.leases = std::make_shared<LeaseKeeper>(*connection.shell);
    return connection;
}

} // namespace sw
