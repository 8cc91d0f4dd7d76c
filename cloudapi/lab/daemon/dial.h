// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/instant.h"
#include "planner/base/result.h"

#include <QByteArray>

namespace sw::lab {

// A TCP connection under way from the network namespace of the calling process, non-blocking; the caller owns
// it. Not waited for: one node that does not answer must not hold up whoever asks for the next.
Result<int> beginDial(const QString &address, int port);
// Waits until it is connected.
Result<void> awaitDialed(int socket, Milliseconds within);

// True when an HTTP server there answers GET / with 200.
bool answersHttp(const QString &address, int port, Milliseconds within);

} // namespace sw::lab
