// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/fleet/worlds.h"

namespace sw {

Worlds::Worlds(HostKeyJudge judge)
    : Worlds(Connecting([judge = std::move(judge)](const CloudId &cloud) {
          return connectCloud(cloud, {{}, judge, {}}, {});
      }))
{ }

Worlds::Worlds(Connecting connecting) : m_connecting(std::move(connecting)) { }

Result<World> Worlds::of(const CloudId &cloud)
{
    Place *place = nullptr;
    {
        const std::scoped_lock lock(m_mutex);
        std::unique_ptr<Place> &kept = m_places[cloud];
        if (!kept)
            kept = std::make_unique<Place>();
        place = kept.get();
    }
    const std::scoped_lock lock(place->mutex);
    if (!place->connection) {
        Result<Connection> connection = m_connecting(cloud);
        if (!connection)
            return failed(connection.error());
        place->connection = std::move(*connection);
    }
    return place->connection->world();
}

} // namespace sw
