// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/catalogue.h"
#include "tests/fuzz/promise.h"

// What is read as a catalogue is written so that it is read again as the same, with the same bytes.

using namespace sw;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, size_t size)
{
    const QString file = QStringLiteral("catalogue.json");
    const auto catalogue =
        readCatalogue(file, QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    if (!catalogue) {
        test::promise(!catalogue.error().detail.isEmpty(), "a failure says why");
        return 0;
    }
    const QByteArray written = writeCatalogue(*catalogue);
    const auto again = readCatalogue(file, written);
    test::promise(again.has_value(), "what was written is read", written);
    test::promise(*again == *catalogue, "it is the same catalogue", written);
    test::promise(writeCatalogue(*again) == written, "it gives the same bytes", written);
    return 0;
}
