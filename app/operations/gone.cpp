// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/gone.h"

#include <QCoreApplication>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Gone)
};

} // namespace

std::optional<QString> whyGone(const Step &step, World &world, std::stop_token stop)
{
    return std::visit(
        [&](const auto &its) -> std::optional<QString> {
            if constexpr (requires { its.node; }) {
                const Result<Server> server = world.cloud->server(its.node.server, stop);
                const bool gone =
                    server ? server->state == ServerState::Deleted : server.error().cause == Cause::NotFound;
                if (gone)
                    return Text::tr("%1 does not exist any more, so nothing is left there to take back.")
                        .arg(its.node.name);
            }
            return std::nullopt;
        },
        step);
}

} // namespace sw
