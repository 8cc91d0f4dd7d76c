// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QByteArray>

#include <sys/types.h>

namespace sw::lab {

// First subordinate id of a user and how many there are, from the text of /etc/subuid or /etc/subgid. Lines
// name the user by name or by number.
struct IdRange
{
    qint64 first = 0;
    qint64 count = 0;
    friend bool operator==(const IdRange &, const IdRange &) = default;
};
std::optional<IdRange> subordinateIds(const QByteArray &text, const QByteArray &user, qint64 id);

// Give the process, waiting in a new user namespace of ours, its ids: we become its root.
Result<void> mapSubordinateIds(pid_t pid);
Result<void> mapOwnId(pid_t pid);

QByteArray contentOf(const QString &file); // empty when it cannot be read

} // namespace sw::lab
