// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/base/instant.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sw {

QString iso8601(Instant moment)
{
    const auto micros = moment.time_since_epoch().count();
    const auto seconds = std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count();
    const QDateTime whole = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return whole.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s) + u'.'
        + QString::number(micros - seconds * 1'000'000).rightJustified(6, u'0') + u'Z';
}

std::optional<Instant> instantFromIso8601(const QString &text)
{
    // QDateTime keeps milliseconds only, so the fraction is read apart.
    const qsizetype dot = text.indexOf(u'.');
    QString whole = text;
    qint64 fraction = 0;
    if (dot >= 0) {
        qsizetype end = dot + 1;
        while (end < text.size() && text.at(end).isDigit())
            ++end;
        const QString digits = text.mid(dot + 1, end - dot - 1);
        if (digits.isEmpty())
            return std::nullopt;
        fraction = digits.left(6).leftJustified(6, u'0').toLongLong();
        whole = text.left(dot) + text.mid(end);
    }
    QDateTime parsed = QDateTime::fromString(whole, Qt::ISODate);
    if (!parsed.isValid() || !whole.contains(u'T'))
        return std::nullopt;
    if (parsed.timeSpec() == Qt::LocalTime)
        parsed.setTimeSpec(Qt::UTC);
    return Instant{Microseconds{parsed.toSecsSinceEpoch() * 1'000'000 + fraction}};
}

} // namespace sw
