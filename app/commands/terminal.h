// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QJsonObject>

namespace sw {

// The exit codes of every verb, as the README documents them.
enum class Exit {
    Done = 0,          // done and verified
    No = 1,            // the answer is no: a hypothesis deviated, a check failed
    Usage = 2,         // bad input or usage
    Failed = 3,        // a provider or a host failed
    Refused = 4,       // a safety rule said no
    Interrupted = 130, // after compensation
};

Exit exitOf(const Failure &failure);

// Results go to stdout, everything else to stderr, so that a script can read the one and a person the other.
void printLine(const QString &line);
void printJson(const QJsonObject &object);
void printBytes(const QByteArray &bytes);
void say(const QString &line);         // progress
Exit complain(const Failure &failure); // says it and yields its exit code

// Columns of text, each as wide as its widest cell. rows[0] is the heading.
QString table(const std::vector<QStringList> &rows);

} // namespace sw
