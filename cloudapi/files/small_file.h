// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QByteArray>

namespace sw {

// The whole of a file that a person named: a worksheet, a graph, a configuration. A device, a pipe or a
// socket has no end, or blocks before its first byte, and is refused as Cause::Malformed without being read,
// as is a folder and what is larger than 16 MiB. Cause::Local: it cannot be opened or read.
Result<QByteArray> readSmallFile(const QString &path, const QString &doing);

} // namespace sw
