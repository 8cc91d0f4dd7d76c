// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/fleet/connection.h"

#include <map>
#include <mutex>

namespace sw {

// Connections made when somebody asks for a cloud's world, and kept for the next who asks. Thread-safe: a
// cloud that answers slowly holds up only those who ask for it.
class Worlds
{
public:
    using Connecting = std::function<Result<Connection>(const CloudId &)>;

    explicit Worlds(HostKeyJudge judge);
    explicit Worlds(Connecting connecting); // called on any thread, for several clouds at once
    // What is yielded lives as long as this object. Blocking, as connectCloud.
    Result<World> of(const CloudId &cloud);

private:
    struct Place
    {
        std::mutex mutex;
        std::optional<Connection> connection;
    };

    Connecting m_connecting;
    std::mutex m_mutex;
    std::map<CloudId, std::unique_ptr<Place>> m_places;
};

} // namespace sw
