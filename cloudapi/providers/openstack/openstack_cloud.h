// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/providers/cloud.h"
#include "cloudapi/providers/openstack/cloud_config.h"
#include "cloudapi/transport/transport.h"

#include <memory>

namespace sw {

// An OpenStack project: Keystone v3, Nova from microversion 2.1 (2.60 where the cloud has it), Neutron v2.0,
// Glance v2. Nothing is sent before the first call.
std::unique_ptr<Cloud> openStackCloud(const CloudConfig &config, std::shared_ptr<Transport> transport);

// The same over the network, with the cloud's authorities, patient with a busy cloud (RetryTransport) and
// itself no burden to it (RateLimitTransport). Unauthorized when a secret is missing, Local or Malformed when
// the CA file is unusable.
Result<std::unique_ptr<Cloud>> openCloud(const CloudConfig &config);

} // namespace sw
