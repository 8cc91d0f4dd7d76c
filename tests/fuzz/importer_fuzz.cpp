// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/importer.h"
#include "tests/fuzz/promise.h"
#include "tests/support/history_text.h"

// An importer is fed the bytes in one piece and in pieces whose lengths the bytes themselves decide: neither
// may crash, both must come to the same history, and the history must keep what the header promises.

using namespace sw;

namespace {

ImportOptions options(QByteArrayView text)
{
    ImportOptions chosen;
    if (SW_FUZZ_FORMAT == TrafficFormat::Csv)
        chosen.csv = csvPreview(text).guess;
    return chosen;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, size_t size)
{
    const QByteArrayView text(bytes, qsizetype(size));
    const auto whole = trafficImporter(SW_FUZZ_FORMAT, options(text));
    whole->feed(text);
    const auto history = whole->finish();
    if (history)
        test::promise(test::historyBreach(*history).isEmpty(), "of a history", test::historyBreach(*history));

    const auto pieces = trafficImporter(SW_FUZZ_FORMAT, options(text));
    quint64 chance = size * 2654435761U + 1;
    for (qsizetype at = 0; at < text.size();) {
        chance = chance * 6364136223846793005U + quint64(quint8(text[at])) + 1442695040888963407U;
        const auto length = std::min<qsizetype>(qsizetype(chance >> 59), text.size() - at);
        pieces->feed(text.sliced(at, length));
        at += length;
    }
    const auto again = pieces->finish();
    const QByteArray expected = test::historyHeadText(history);
    const QByteArray found = test::historyHeadText(again);
    test::promise(found == expected, "pieces give another history",
                  "whole:\n" + expected + "pieces:\n" + found);
    test::promise(!history || history->samples == again->samples, "pieces give other samples");

    if (size % 8 == 0)
        static_cast<void>(guessedFormat(text));
    return 0;
}
