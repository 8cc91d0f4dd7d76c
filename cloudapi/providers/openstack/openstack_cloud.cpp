// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/providers/openstack/openstack_cloud.h"

#include "cloudapi/providers/openstack/openstack_client.h"
#include "cloudapi/transport/network_transport.h"
#include "cloudapi/transport/rate_limit_transport.h"
#include "cloudapi/transport/retry_transport.h"

#include <QCoreApplication>

namespace sw {

namespace {

constexpr int requestsPerSecond = 50;

} // namespace

std::unique_ptr<Cloud> openStackCloud(const CloudConfig &config, std::shared_ptr<Transport> transport)
{
    return std::make_unique<OpenStackClient>(config, std::move(transport));
}

Result<std::unique_ptr<Cloud>> openCloud(const CloudConfig &config)
{
    if (const std::optional<QString> missing = missingSecret(config)) {
        return failed(
            Cause::Unauthorized,
            QCoreApplication::translate("sw::OpenStackCloud", "open the cloud \"%1\"").arg(config.cloud.text),
            QCoreApplication::translate("sw::OpenStackCloud", "No \"%1\" is known for it.").arg(*missing));
    }
    std::shared_ptr<Transport> network = std::make_shared<NetworkTransport>();
    if (!config.caFile.isEmpty()) {
        Result<std::unique_ptr<NetworkTransport>> trusting = NetworkTransport::trusting(config.caFile);
        if (!trusting)
            return failed(trusting.error());
        network = std::move(*trusting);
    }
    auto limited = std::make_shared<RateLimitTransport>(std::move(network), requestsPerSecond);
    return openStackCloud(config, std::make_shared<RetryTransport>(std::move(limited), RetryPolicy()));
}

} // namespace sw
