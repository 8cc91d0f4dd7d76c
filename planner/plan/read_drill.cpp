// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/base/json.h"
#include "planner/plan/drill.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::DrillResult)
};

constexpr double most = 9e15; // what a number in JSON can count exactly

class DrillReader
{
public:
    DrillReader(const QString &file, const QByteArray &text) : m_json(file, text) { }

    Result<DrillResult> read()
    {
        const QJsonObject root = m_json.root();
        m_json.expectKind(u"drill-result"_s, 1);
        m_json.allowOnly(root, {},
                         {u"seaworthy"_s,
                          u"version"_s,
                          u"title"_s,
                          u"cloud"_s,
                          u"fault"_s,
                          u"activeBefore"_s,
                          u"activeAfter"_s,
                          u"activeAtEnd"_s,
                          u"started"_s,
                          u"injected"_s,
                          u"ended"_s,
                          u"outage"_s,
                          u"outages"_s,
                          u"detect"_s,
                          u"route"_s,
                          u"verify"_s,
                          u"requests"_s,
                          u"failedRequests"_s,
                          u"writesAcknowledged"_s,
                          u"writesLost"_s,
                          u"lostWrites"_s,
                          u"probeValid"_s,
                          u"probeInvalidBecause"_s,
                          u"prediction"_s,
                          u"passed"_s,
                          u"findings"_s});
        DrillResult result;
        result.title = m_json.string(root, {}, u"title"_s);
        result.cloud.text = m_json.string(root, {}, u"cloud"_s);
        result.fault = fault(root);
        result.activeBefore = m_json.string(root, {}, u"activeBefore"_s);
        result.activeAfter = m_json.string(root, {}, u"activeAfter"_s);
        result.activeAtEnd = m_json.string(root, {}, u"activeAtEnd"_s);
        result.started = instant(root, {}, u"started"_s);
        result.injected = instant(root, {}, u"injected"_s);
        result.ended = instant(root, {}, u"ended"_s);
        result.outage = outage(m_json.object(root, {}, u"outage"_s), u"/outage"_s);
        for (const QJsonObject &each : m_json.objects(root, {}, u"outages"_s))
            result.outages.push_back(outage(each, u"/outages/%1"_s.arg(result.outages.size())));
        result.detect = duration(root, {}, u"detect"_s);
        result.route = duration(root, {}, u"route"_s);
        result.verify = duration(root, {}, u"verify"_s);
        result.requests = count(root, {}, u"requests"_s);
        result.failedRequests = count(root, {}, u"failedRequests"_s);
        result.writesAcknowledged = count(root, {}, u"writesAcknowledged"_s);
        result.writesLost = count(root, {}, u"writesLost"_s);
        result.lostWrites = lostWrites(root);
        result.probeValid = flag(root, {}, u"probeValid"_s);
        result.probeInvalidBecause = m_json.string(root, {}, u"probeInvalidBecause"_s);
        result.prediction = prediction(m_json.object(root, {}, u"prediction"_s));
        result.passed = flag(root, {}, u"passed"_s);
        result.findings = m_json.strings(root, {}, u"findings"_s);
        if (const Result<void> read = m_json.finish(Text::tr("read the drill's result")); !read)
            return failed(read.error());
        return result;
    }

private:
    BalancerFault fault(const QJsonObject &root)
    {
        const QString found = m_json.string(root, {}, u"fault"_s);
        const std::optional<BalancerFault> known = balancerFaultFromWord(found);
        if (!known)
            m_json.problem(u"/fault"_s, u'"' + found + u'"', Text::tr("a kind of fault"));
        return known.value_or(BalancerFault::NodeDeath);
    }

    Instant instant(const QJsonObject &object, const QString &place, const QString &key)
    {
        const QString found = m_json.string(object, place, key);
        const std::optional<Instant> moment = instantFromIso8601(found);
        if (!moment)
            m_json.problem(place + u'/' + key, u'"' + found + u'"', Text::tr("a moment by ISO 8601"));
        return moment.value_or(Instant());
    }

    qint64 count(const QJsonObject &object, const QString &place, const QString &key)
    {
        return static_cast<qint64>(m_json.number(object, place, key, 0, most));
    }

    // A truth that is missing is none.
    bool flag(const QJsonObject &object, const QString &place, const QString &key)
    {
        if (!object.contains(key))
            m_json.problem(place + u'/' + key, Text::tr("nothing"), Text::tr("true or false"));
        return m_json.boolean(object, place, key, false);
    }

    Duration duration(const QJsonObject &object, const QString &place, const QString &key)
    {
        const QString inside = place + u'/' + key;
        const QJsonObject time = m_json.object(object, place, key);
        m_json.allowOnly(time, inside, {u"us"_s, u"errorUs"_s});
        return {Microseconds(static_cast<qint64>(m_json.number(time, inside, u"us"_s, -most, most))),
                Microseconds(count(time, inside, u"errorUs"_s))};
    }

    Outage outage(const QJsonObject &object, const QString &place)
    {
        m_json.allowOnly(
            object, place,
            {u"begin"_s, u"end"_s, u"length"_s, u"failedRequests"_s, u"mostFrequentError"_s, u"open"_s});
        Outage read;
        read.begin = instant(object, place, u"begin"_s);
        read.end = instant(object, place, u"end"_s);
        read.length = duration(object, place, u"length"_s);
        read.failed = count(object, place, u"failedRequests"_s);
        read.error = m_json.string(object, place, u"mostFrequentError"_s);
        read.open = flag(object, place, u"open"_s);
        return read;
    }

    Prediction prediction(const QJsonObject &object)
    {
        const QString place = u"/prediction"_s;
        m_json.allowOnly(object, place, {u"leastMs"_s, u"mostMs"_s, u"formula"_s});
        return {Milliseconds(count(object, place, u"leastMs"_s)),
                Milliseconds(count(object, place, u"mostMs"_s)), m_json.string(object, place, u"formula"_s)};
    }

    std::vector<qint64> lostWrites(const QJsonObject &root)
    {
        const QJsonValue list = root.value(u"lostWrites"_s);
        if (!list.isArray())
            m_json.problem(u"/lostWrites"_s, Text::tr("no list"), Text::tr("a list"));
        std::vector<qint64> numbers;
        const QJsonArray array = list.toArray();
        for (const QJsonValue &value : array) {
            const double number = value.toDouble(-1);
            if (!(number >= 0 && number <= most))
                m_json.problem(u"/lostWrites/%1"_s.arg(numbers.size()), Text::tr("no number"),
                               Text::tr("the number of a write"));
            numbers.push_back(static_cast<qint64>(number));
        }
        return numbers;
    }

    JsonReader m_json;
};

} // namespace

Result<DrillResult> readDrillResult(const QString &file, const QByteArray &text)
{
    return DrillReader(file, text).read();
}

} // namespace sw
