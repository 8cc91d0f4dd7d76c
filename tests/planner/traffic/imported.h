// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/input_keys.h"
#include "planner/traffic/importer.h"
#include "tests/support/history_text.h"

#include <QByteArrayList>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sw::test {

inline Result<TrafficHistory> imported(TrafficFormat format, QByteArrayView text,
                                       const ImportOptions &options = {})
{
    const auto importer = trafficImporter(format, options);
    importer->feed(text);
    return importer->finish();
}

// Of a text that must be of use.
inline TrafficHistory history(TrafficFormat format, QByteArrayView text, const ImportOptions &options = {})
{
    const auto result = imported(format, text, options);
    EXPECT_TRUE(result.has_value()) << sentence(result.error()).toStdString();
    if (!result)
        return {};
    EXPECT_EQ(historyBreach(*result), QByteArray());
    return *result;
}

inline double likely(const TrafficHistory &history, QLatin1StringView key)
{
    const auto at = history.figures.find(QString(key));
    return at == history.figures.end() ? -1 : at->second.likely;
}

inline bool has(const TrafficHistory &history, QLatin1StringView key)
{
    return history.figures.contains(QString(key));
}

inline QString fact(const TrafficHistory &history, QLatin1StringView label)
{
    for (const auto &known : history.facts) {
        if (known.label == label)
            return known.value;
    }
    return {};
}

// A small file of each kind, as the programs write them.
struct SampleFile
{
    TrafficFormat format;
    QByteArray text;
};
std::vector<SampleFile> sampleFiles();

QByteArray accessLine(const char *client, const char *time, const char *request, int status, qint64 bytes);

} // namespace sw::test
