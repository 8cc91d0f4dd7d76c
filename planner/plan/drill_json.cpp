// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/plan/drill.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// Microseconds as the probe measured them; seconds as a decimal would round.
QJsonObject toJson(const Duration &duration)
{
    return {{u"us"_s, static_cast<qint64>(duration.time.count())},
            {u"errorUs"_s, static_cast<qint64>(duration.error.count())}};
}

QJsonObject toJson(const Outage &outage)
{
    return {{u"begin"_s, iso8601(outage.begin)},    {u"end"_s, iso8601(outage.end)},
            {u"length"_s, toJson(outage.length)},   {u"failedRequests"_s, outage.failed},
            {u"mostFrequentError"_s, outage.error}, {u"open"_s, outage.open}};
}

QJsonObject toJson(const Prediction &prediction)
{
    return {{u"leastMs"_s, static_cast<qint64>(prediction.least.count())},
            {u"mostMs"_s, static_cast<qint64>(prediction.most.count())},
            {u"formula"_s, prediction.formula}};
}

} // namespace

QJsonObject toJson(const DrillResult &result)
{
    QJsonArray outages;
    for (const Outage &outage : result.outages)
        outages.append(toJson(outage));
    QJsonArray lost;
    for (const qint64 number : result.lostWrites)
        lost.append(number);
    return {
        {u"seaworthy"_s, u"drill-result"_s},
        {u"version"_s, 1},
        {u"title"_s, result.title},
        {u"cloud"_s, result.cloud.text},
        {u"fault"_s, word(result.fault)},
        {u"activeBefore"_s, result.activeBefore},
        {u"activeAfter"_s, result.activeAfter},
        {u"activeAtEnd"_s, result.activeAtEnd},
        {u"started"_s, iso8601(result.started)},
        {u"injected"_s, iso8601(result.injected)},
        {u"ended"_s, iso8601(result.ended)},
        {u"outage"_s, toJson(result.outage)},
        {u"outages"_s, outages},
        {u"detect"_s, toJson(result.detect)},
        {u"route"_s, toJson(result.route)},
        {u"verify"_s, toJson(result.verify)},
        {u"requests"_s, result.requests},
        {u"failedRequests"_s, result.failedRequests},
        {u"writesAcknowledged"_s, result.writesAcknowledged},
        {u"writesLost"_s, result.writesLost},
        {u"lostWrites"_s, lost},
        {u"probeValid"_s, result.probeValid},
        {u"probeInvalidBecause"_s, result.probeInvalidBecause},
        {u"prediction"_s, toJson(result.prediction)},
        {u"passed"_s, result.passed},
        {u"findings"_s, QJsonArray::fromStringList(result.findings)},
    };
}

} // namespace sw
