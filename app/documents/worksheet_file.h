// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/worksheet.h"

#include <QByteArray>

namespace sw {

// A worksheet as its file holds it. print tells one content of the file from another.
struct WorksheetFile
{
    Worksheet worksheet;
    QByteArray print;
};

Result<WorksheetFile> openWorksheetFile(const QString &path);
// The one that comes inside the program.
Result<Worksheet> exampleWorksheet();

// Writes the file whole or not at all, and yields its new print. It keeps its mode; a link is followed.
// known: what the file is believed to hold; if it holds something else the save is a Cause::Conflict and
// nothing is written. Unset: whatever is there is replaced.
Result<QByteArray> saveWorksheetFile(const QString &path, const Worksheet &worksheet,
                                     const std::optional<QByteArray> &known);

// The bytes are in the file, and stay there through a loss of power, or the file is as it was.
Result<void> writeWhole(const QString &path, const QByteArray &bytes, const QString &doing);

} // namespace sw
