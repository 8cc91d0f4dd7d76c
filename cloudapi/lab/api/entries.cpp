// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/entries.h"

namespace sw::lab {

using namespace Qt::StringLiterals;

QString statusOf(const ServerEntry &server)
{
    const QString &task = server.task;
    const bool rebuilding = task.startsWith(u"rebuild"_s);
    const bool resizing = task.startsWith(u"resize_"_s) && task != u"resize_reverting"_s;
    static const QMap<QString, QString> plain{
        {u"building"_s, u"BUILD"_s},
        {u"active"_s, u"ACTIVE"_s},
        {u"stopped"_s, u"SHUTOFF"_s},
        {u"resized"_s, u"VERIFY_RESIZE"_s},
        {u"paused"_s, u"PAUSED"_s},
        {u"suspended"_s, u"SUSPENDED"_s},
        {u"rescued"_s, u"RESCUE"_s},
        {u"error"_s, u"ERROR"_s},
        {u"deleted"_s, u"DELETED"_s},
        {u"shelved"_s, u"SHELVED"_s},
        {u"shelved_offloaded"_s, u"SHELVED_OFFLOADED"_s},
    };
    const QString &state = server.vmState;
    const bool settled = state == u"active"_s || state == u"stopped"_s;
    if (rebuilding && (settled || state == u"error"_s))
        return u"REBUILD"_s;
    if (resizing && settled)
        return u"RESIZE"_s;
    if (task == u"rebooting"_s && state == u"active"_s)
        return u"REBOOT"_s;
    if (task == u"rebooting_hard"_s && state != u"error"_s)
        return u"HARD_REBOOT"_s;
    if (task == u"resize_reverting"_s && state == u"resized"_s)
        return u"REVERT_RESIZE"_s;
    return plain.value(state, u"UNKNOWN"_s);
}

bool statusFits(const ServerEntry &server, const QString &status)
{
    return statusOf(server) == status.toUpper();
}

} // namespace sw::lab
