// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <functional>

namespace sw {

// Makes a TCP socket, connected or still connecting, to a port of a host that only the maker can reach (a lab
// hands its descriptors over). It never waits for the host. The caller owns the descriptor. Called on the
// worker that needs the connection. Null means: connect directly.
using Connector = std::function<Result<int>(const QString &host, int port)>;

} // namespace sw
