// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/instant.h"
#include "planner/base/result.h"

#include <QByteArray>

namespace sw::lab {

// A TCP connection from the network namespace of the calling process, non-blocking; the caller owns it.
Result<int> dial(const QString &address, int port, Milliseconds within);

// True when an HTTP server there answers GET / with 200.
bool answersHttp(const QString &address, int port, Milliseconds within);

} // namespace sw::lab
