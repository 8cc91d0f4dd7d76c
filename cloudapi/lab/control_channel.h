// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/kernel/descriptor.h"
#include "planner/base/instant.h"
#include "planner/base/result.h"

#include <QJsonObject>

#include <stop_token>

namespace sw::lab {

// What a lab's daemon and its clients say to each other over a Unix socket: one JSON object a packet, a
// descriptor beside it where one is handed over. A request is {"do": "..."}; its answer is {"ok": true, ...}
// or a Failure; lines
// {"progress": "..."} may come before the answer.
struct ControlMessage
{
    QJsonObject object;
    Descriptor descriptor;
};

Result<void> sendMessage(int socket, const QJsonObject &object, int descriptor = -1);
// Cause::Unreachable when the other side has gone, TimedOut and Canceled as they say.
Result<ControlMessage> receiveMessage(int socket, Milliseconds within, std::stop_token stop = {});

QJsonObject failureObject(const Failure &failure);
std::optional<Failure> failureOf(const QJsonObject &answer); // nothing for an answer that is ok

// The control socket of a state folder, bound and listening, or connected. Any length of path will do.
Result<Descriptor> listenInFolder(const QString &folder);
Result<Descriptor> connectInFolder(const QString &folder);
QString controlSocketName();

} // namespace sw::lab
