// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/file_words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace sw {

QString word(Unit unit, const QString &currency)
{
    switch (unit) {
    case Unit::None:
        return {};
    case Unit::Count:
        return u"count"_s;
    case Unit::Percent:
        return u"%"_s;
    case Unit::Probability:
        return u"probability"_s;
    case Unit::MbitPerSecond:
        return u"Mbit/s"_s;
    case Unit::GB:
        return u"GB"_s;
    case Unit::MB:
        return u"MB"_s;
    case Unit::KB:
        return u"KB"_s;
    case Unit::Seconds:
        return u"s"_s;
    case Unit::Minutes:
        return u"min"_s;
    case Unit::Hours:
        return u"h"_s;
    case Unit::Months:
        return u"months"_s;
    case Unit::PerSecond:
        return u"1/s"_s;
    case Unit::Erlang:
        return u"erlang"_s;
    case Unit::Money:
        return currency;
    case Unit::MoneyPerHour:
        return currency + u"/h"_s;
    case Unit::MoneyPerMonth:
        return currency + u"/month"_s;
    }
    Q_UNREACHABLE();
}

QString word(Section section)
{
    switch (section) {
    case Section::Traffic:
        return u"traffic"_s;
    case Section::Concurrency:
        return u"concurrency"_s;
    case Section::Application:
        return u"application"_s;
    case Section::Growth:
        return u"growth"_s;
    case Section::Balancers:
        return u"balancers"_s;
    case Section::Web:
        return u"web"_s;
    case Section::Database:
        return u"database"_s;
    case Section::Availability:
        return u"availability"_s;
    case Section::Cost:
        return u"cost"_s;
    }
    Q_UNREACHABLE();
}

QString digits(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace sw
