// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QByteArray>

namespace sw {

// Puts bytes into a file that a person named: whole, or the file stays what it was. What is no file, such as
// a pipe or /dev/stdout, cannot be replaced and is written to as it is. doing is for the message: "write the
// spreadsheet". Fails with Cause::Local.
Result<void> writeWholeFile(const QString &file, const QByteArray &bytes, const QString &doing);

} // namespace sw
