// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/instant.h"
#include "planner/base/result.h"
#include "planner/inventory/server_action.h"

#include <QJsonObject>

#include <variant>
#include <vector>

namespace sw {

// The steps that plans are made of. Each names what it acts on both by id (for the machine) and by name (for
// people). A step that changes the world knows its inverse, see inverse(). A new kind of step is a new struct
// here; the compiler then shows each std::visit that has to learn it.

struct NodeRef
{
    ServerId server;
    QString name;
    QString address; // where SSH reaches it
    friend bool operator==(const NodeRef &, const NodeRef &) = default;
};

// One provider action on one server; verified by reading the state that it leads to.
struct ActOnServer
{
    NodeRef node;
    ServerAction action;
    FlavorId flavorBefore; // what a resize is undone to
    friend bool operator==(const ActOnServer &, const ActOnServer &) = default;
};

struct SnapshotServer
{
    NodeRef node;
    QString image; // the new image's name
    friend bool operator==(const SnapshotServer &, const SnapshotServer &) = default;
};

struct MoveFloatingIp
{
    FloatingIpId floatingIp;
    QString address;
    std::optional<PortId> from; // null: it was free
    std::optional<PortId> to;   // null: take it off
    QString toName;
    friend bool operator==(const MoveFloatingIp &, const MoveFloatingIp &) = default;
};

// A fault on a node, reached over SSH. The inverse is armed on the node, under a lease, before the fault
// acts.
struct DropNetwork
{
    NodeRef node;
    Seconds after{5}; // so that the session that asks for it ends cleanly
    Seconds lease{
        20}; // the node puts its network back by itself after this; it cannot be reached to do it sooner
    friend bool operator==(const DropNetwork &, const DropNetwork &) = default;
};

struct KillProcess
{
    NodeRef node;
    QString process;   // "haproxy"
    Seconds lease{30}; // renewed while the console lives; when it runs out, the node starts the service again
    friend bool operator==(const KillProcess &, const KillProcess &) = default;
};

// Ends a fault before its lease does, or waits the lease out where the node cannot be reached; verified by
// seeing the node answer and the process run. It is the inverse of DropNetwork and of KillProcess.
struct LiftFault
{
    NodeRef node;
    QString process; // "haproxy"; empty: the network was dropped
    Seconds within{60};
    friend bool operator==(const LiftFault &, const LiftFault &) = default;
};

// Waiting for a condition of the world; changes nothing.
struct AwaitVip
{
    QString vip;
    std::vector<NodeRef> candidates; // nodes to ask
    QString owner;                   // name of the node that must hold it; empty: any but notOwner
    QString notOwner;
    Seconds within{30};
    friend bool operator==(const AwaitVip &, const AwaitVip &) = default;
};

struct AwaitSiteAnswers
{
    QString url;    // "http://10.77.1.100/"
    int inARow = 5; // successful answers, one after another
    Seconds within{30};
    friend bool operator==(const AwaitSiteAnswers &, const AwaitSiteAnswers &) = default;
};

using Step = std::variant<ActOnServer, SnapshotServer, MoveFloatingIp, DropNetwork, KillProcess, LiftFault,
                          AwaitVip, AwaitSiteAnswers>;

// "Stop lb-1 (power off)": one translated sentence without a full stop.
QString explain(const Step &step);
// How the step is taken back: the steps that do it, in order; empty when there is nothing to take back.
std::vector<Step> inverse(const Step &step);
// How steps that were all done are taken back together, last first. Not just each one's inverse: a resize
// that was confirmed is taken back by one resize to the size before.
std::vector<Step> undoing(const std::vector<Step> &done);
// False for a step that changes the world and cannot be taken back (a delete, a rebuild).
bool canBeUndone(const Step &step);
bool changesTheWorld(const Step &step);

// The form that journals keep. A step survives the round trip exactly.
QJsonObject toJson(const Step &step);
Result<Step> stepFromJson(const QJsonObject &json);

} // namespace sw
