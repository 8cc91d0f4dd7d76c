// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/transport/transport.h"

#include <memory>

namespace sw {

// HTTP/1.1 over TCP and TLS, with a private event loop on the calling worker; never on the window's thread. A
// stop is heard at once. Each worker keeps its idle connections for its next requests; a request that changes
// something always gets a connection of its own, so that a connection that went stale cannot leave its
// outcome unknown. It does not use QNetworkAccessManager, which sends a request again by itself, also a POST,
// when a connection closes without a reply.
class NetworkTransport : public Transport
{
public:
    // Trusts the system's certificate authorities.
    NetworkTransport();
    // Trusts the authorities in a PEM file instead, as "cacert" of clouds.yaml asks. Local when it cannot be
    // read, Malformed when no certificate is in it.
    static Result<std::unique_ptr<NetworkTransport>> trusting(const QString &caFile);
    ~NetworkTransport() override;

    Result<Reply> send(const Request &request, std::stop_token stop) override;

private:
    struct Trust;
    std::shared_ptr<const Trust> m_trust;
};

} // namespace sw
