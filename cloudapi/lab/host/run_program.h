// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/instant.h"
#include "planner/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace sw::lab {

// Runs a program of the host to its end and yields what it printed, standard error included; an exit code
// other than zero is a Failure that ends with the program's own first and last words. Any thread. netnsFd: a
// network namespace to run in, -1 for our own. A program that takes longer is killed with its children:
// Cause::TimedOut.
Result<QByteArray> runProgram(const QStringList &command, const QByteArray &input = {}, int netnsFd = -1,
                              Milliseconds within = Seconds(60));

// The words of an errno.
QString errorText(int error);

} // namespace sw::lab
