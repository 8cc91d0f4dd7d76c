// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/id.h"
#include "planner/base/instant.h"
#include "planner/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace sw {

// What runs on a node that is broken on purpose: a POSIX shell script in /run/seaworthy/<operation>-<step>/
// that holds the inverse of the fault, applies the fault when it is let go, and takes it back when its lease
// is over or a file "undo" appears there, until it has seen that it is back. The lease is an expiry in
// seconds of /proc/uptime, so that a clock that is set means nothing. The folder is on a tmpfs: a node that
// reboots has lost the fault and the folder.
//
// Every function here yields one shell command for NodeShell::run that works as root or through a sudo that
// asks for no password.
namespace watchdog {

struct Fault
{
    QString process;  // "haproxy"; empty: the network is cut
    Seconds after{0}; // between letting go and the fault
    Seconds lease{30};
};

// [A-Za-z0-9@_.+-]+: what may stand in a command unquoted.
bool isServiceName(const QString &name);
QString folder(const OperationId &operation, size_t step);

// Prints "lacks WHAT" and "armed WHAT FOLDER" lines, then "ok".
QByteArray prerequisites(const Fault &fault);
// Installs the script, starts it detached and returns when it says that it is watching.
QByteArray arm(const QString &folder, const Fault &fault);
// Lets the fault go. Returns when the process is dead; for the network, when the time until the cut runs.
QByteArray letGo(const QString &folder, const Fault &fault);
// Prints "renewed", or "over" when the node has taken the fault back already.
QByteArray renew(const QString &folder, Seconds lease);
// Prints "none", or "armed", "going", "acted", "undone" or "failed REASON", and for one that is undone
// whether it had acted: "undone acted". "refused REASON": the node could not make the fault, and takes back
// what there may be of it.
QByteArray state(const QString &folder);
// Asks every watchdog of such a fault to take it back at once, and starts again one that has died.
QByteArray lift(const QString &process);
// Prints "armed N" for the watchdogs at work, "failed REASON" for those that gave up, then "well", "dead" or
// "cut".
QByteArray health(const QString &process);
// Forgets the folders of faults that were taken back.
QByteArray tidy(const QString &process);

} // namespace watchdog

} // namespace sw
