// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/host/namespace_host.h"

namespace sw::lab {

// What the host knows about one node, running or not.
struct NamespaceHost::Node
{
    NodeSpec spec;
    QString lower; // overlayfs's list of layers below the writable one
    // As we made it. Never read back: the node owns the file and may have put a link to a secret of the host
    // in its place.
    QByteArray hostKey;
    QString link; // our end of its cable, while it runs
    std::atomic<bool> frozen = false;
    std::atomic<bool> expected = false; // its end was asked for
    // Last: its end is told to us. Guarded by the host's mutex, as spec, hostKey and link are where another
    // call than the node's own reads them; a call that waits for the process takes a share of it first.
    std::shared_ptr<NodeProcess> process;

    QString folder() const { return QStringLiteral("nodes/") + spec.id; }
    QString console(const QString &logs) const
    {
        return logs + u'/' + spec.hostname + u'-' + spec.id.left(8) + QStringLiteral(".log");
    }
};

// Stops or continues every process of the node with that PID 1, for hosts without a freezer.
Result<void> stopProcesses(pid_t init, bool stop);

} // namespace sw::lab
