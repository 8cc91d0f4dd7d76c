// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/worksheet.h"
#include "tests/fuzz/promise.h"

// What is read as a worksheet is written so that it is read again as the same, with the same bytes.

using namespace sw;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, size_t size)
{
    const QString file = QStringLiteral("worksheet.json");
    const auto sheet =
        readWorksheet(file, QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    if (!sheet) {
        test::promise(!sheet.error().detail.isEmpty(), "a failure says why");
        return 0;
    }
    const QByteArray written = writeWorksheet(*sheet);
    const auto again = readWorksheet(file, written);
    test::promise(again.has_value(), "what was written is read", written);
    test::promise(*again == *sheet, "it is the same worksheet", written);
    test::promise(writeWorksheet(*again) == written, "it gives the same bytes", written);
    return 0;
}
