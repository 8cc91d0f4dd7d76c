// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/kernel/descriptor.h"
#include "planner/base/result.h"

#include <QStringList>

#include <sys/types.h>

#include <functional>

namespace sw::lab {

// The rungs of the startup ladder, best first.
enum class Mode {
    Root,      // no user namespace
    Rootless,  // the user and 65,536 subordinate ids
    SingleUid, // the user's own id alone, as root; a preloaded library helps the programs over it
};

QString word(Mode mode); // "root", "rootless", "single-uid"

// What the process in the lab's namespaces is told when its ids are in place.
struct SpacesInside
{
    Mode mode = Mode::Root;
    qint64 guardianPid = 0; // both as the host numbers them
    qint64 pid = 0;
    int guardian = -1; // a pipe that ends when the guardian does
};

struct Spaces
{
    pid_t child = 0;
    Mode mode = Mode::Root;
    Descriptor guardian; // our end of that pipe
};

// Forks a child into fresh user (where needed), mount, process, network, IPC and name namespaces; inside runs
// there and its value is the child's exit code. To be called while the process has one thread. The child's
// processes all die with it. A Failure tells for each rung that was tried why it did not hold, and the
// remedy.
Result<Spaces> enterSpaces(const std::function<int(const SpacesInside &)> &inside);

} // namespace sw::lab
