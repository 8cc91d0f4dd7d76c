// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/backstage.h"

namespace sw::lab {

// The rules of a server's security groups as a whole script for `nft -f`, in a table of their own. Nothing
// when its groups allow everything: then there is nothing to filter.
std::optional<QString> firewallScript(const World &world, const ServerEntry &server);
// Takes the table away.
QString liftingScript();

enum class NodeIs { Fresh, Known };
// Gives a running node the rules that its groups say now. For a worker: blocks on the node.
Result<void> applyRules(Backstage &backstage, const QString &serverId, NodeIs node);

// Has the rules applied on every server that has this group, or a rule that refers to it.
void groupChanged(Backstage &backstage, const World &world, const QString &groupId);
void serverRulesChanged(Backstage &backstage, const QString &serverId);

} // namespace sw::lab
