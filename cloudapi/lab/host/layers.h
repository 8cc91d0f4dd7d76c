// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QByteArray>
#include <QString>

namespace sw::lab {

// The folders that nodes are stacked from, below one folder of the lab. Names are relative to it, as
// overlayfs wants them.

// The skeleton that every node stands on: users, the settings of sshd, and the few files of the host's /etc
// that programs cannot do without. Programs come from the host's own /usr. singleUid: every user is root, for
// a user namespace in which only one id is mapped; shim is the library that lets programs believe otherwise.
Result<void> makeBaseLayer(const QString &folder, bool singleUid, const QString &shim);

// A MariaDB data folder as the package's own installer makes it.
Result<void> makeDatabaseLayer(const QString &folder);

// Writes a file of root's and makes the folders on its way. Follows links: never into what a node has
// written.
Result<void> writeFile(const QString &path, const QByteArray &text, int mode);

// Copies a node's writable layer, less what makes it that very node: host keys, host name, logs, first boot
// marks. Links that the node made in their place are copied as links and never followed.
Result<void> copyLayer(const QString &from, const QString &to);

Result<void> removeFolder(const QString &folder);

// The id of a node's user and group of that name, -1 when there is none.
int userId(const QString &name, bool singleUid);

} // namespace sw::lab
