// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/providers/cloud.h"
#include "cloudapi/providers/openstack/session.h"

#include <QHash>

namespace sw {

// The Cloud interface in OpenStack's words; see openstack_cloud.h for how one is made.
class OpenStackClient : public Cloud
{
public:
    OpenStackClient(const CloudConfig &config, std::shared_ptr<Transport> transport);

    CloudId id() const override;
    Result<Capabilities> connect(std::stop_token stop) override;

    Result<std::vector<Server>> servers(const ServerQuery &query, std::stop_token stop) override;
    Result<Server> server(const ServerId &id, std::stop_token stop) override;
    Result<std::vector<Flavor>> flavors(std::stop_token stop) override;
    Result<std::vector<Image>> images(std::stop_token stop) override;
    Result<std::vector<Network>> networks(std::stop_token stop) override;
    Result<std::vector<Port>> ports(std::stop_token stop) override;
    Result<std::vector<FloatingIp>> floatingIps(std::stop_token stop) override;
    Result<std::vector<SecurityGroup>> securityGroups(std::stop_token stop) override;
    Result<QStringList> zones(std::stop_token stop) override;
    Result<Quota> quota(std::stop_token stop) override;

    Result<ServerId> create(const NewServer &wanted, std::stop_token stop) override;
    Result<void> act(const ServerId &id, const ServerAction &action, std::stop_token stop) override;
    Result<ImageId> snapshot(const ServerId &id, const QString &name, std::stop_token stop) override;
    Result<void> deleteImage(const ImageId &id, std::stop_token stop) override;
    Result<void> setMetadata(const ServerId &id, const QMap<QString, QString> &values,
                             std::stop_token stop) override;
    Result<void> setTags(const ServerId &id, const QStringList &tags, std::stop_token stop) override;

    Result<FloatingIp> allocateFloatingIp(const NetworkId &external, std::stop_token stop) override;
    Result<FloatingIp> assignFloatingIp(const FloatingIpId &id, const std::optional<PortId> &port,
                                        std::stop_token stop) override;
    Result<void> releaseFloatingIp(const FloatingIpId &id, std::stop_token stop) override;

    Result<std::vector<ActionRecord>> actionLog(const ServerId &id, std::stop_token stop) override;
    Result<QString> consoleOutput(const ServerId &id, int lines, std::stop_token stop) override;

private:
    // Names and ids of the flavors, since a server tells only one of the two.
    struct FlavorBook
    {
        QHash<QString, QString> nameOf;
        QHash<QString, QString> idOf;
    };

    template <class T>
    Result<std::vector<T>> everyPage(Call call, Result<Page<T>> (*read)(const QByteArray &),
                                     std::stop_token stop);
    template <class Read>
    auto one(const Call &call, Read read, std::stop_token stop) -> decltype(read(QByteArray()));
    Result<void> done(const Call &call, std::stop_token stop);
    // The same for a call on one server, which may have been deleted meanwhile.
    Result<void> doneTo(const ServerId &id, const Call &call, std::stop_token stop);
    Result<QString> ownProject(const QString &doing, std::stop_token stop);
    Result<void> needTags(const QString &doing, Microversion since, std::stop_token stop);
    Result<void> nameFlavors(std::vector<Server> &servers, std::stop_token stop);
    void learn(const std::vector<Flavor> &flavors);

    OpenStackSession m_session;
    std::mutex m_bookMutex;
    FlavorBook m_book;
};

} // namespace sw
