// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/size_json.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Catalogue)
};

constexpr double mostVcpus = 10'000;
constexpr double mostRamMB = 1e8;
constexpr double mostDiskGB = 1e7;
constexpr double mostMbps = 1e7;
constexpr double mostHourly = 1e6;

Price readPrice(JsonReader &reader, const QJsonObject &json, const QString &place)
{
    reader.allowOnly(json, place, {u"hourly"_s, u"date"_s, u"source"_s});
    Price price;
    price.hourly = reader.number(json, place, u"hourly"_s, 0, mostHourly);
    price.date = reader.string(json, place, u"date"_s);
    price.source = reader.string(json, place, u"source"_s);
    if (json.value(u"date"_s).isString() && !isDate(price.date))
        reader.problem(place + u"/date"_s, quoted(price.date),
                       Text::tr("the day, month or year of the price, such as 2024-05-17"));
    return price;
}

} // namespace

bool isDate(const QString &text)
{
    const QString whole = text.size() == 4 ? text + u"-01-01"_s : text.size() == 7 ? text + u"-01"_s : text;
    return whole.size() == 10 && QDate::fromString(whole, Qt::ISODate).isValid();
}

bool isCurrency(const QString &text)
{
    return text.size() == 3 && std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

QString quoted(const QString &text)
{
    return u'"' + text.left(60) + u'"';
}

ServerSize readSize(JsonReader &reader, const QJsonObject &json, const QString &place)
{
    reader.allowOnly(
        json, place,
        {u"name"_s, u"vcpus"_s, u"ramMB"_s, u"diskGB"_s, u"networkMbps"_s, u"networkSource"_s, u"price"_s});
    ServerSize size;
    size.name = reader.string(json, place, u"name"_s);
    size.vcpus = reader.number(json, place, u"vcpus"_s, 0, mostVcpus, size.vcpus);
    size.ramMB = reader.number(json, place, u"ramMB"_s, 0, mostRamMB, size.ramMB);
    size.diskGB = reader.number(json, place, u"diskGB"_s, 0, mostDiskGB, size.diskGB);
    if (json.contains(u"networkMbps"_s))
        size.networkMbps = reader.number(json, place, u"networkMbps"_s, 0.001, mostMbps);
    size.networkSource = reader.string(json, place, u"networkSource"_s, QString());
    if (json.contains(u"price"_s))
        size.price = readPrice(reader, reader.object(json, place, u"price"_s), place + u"/price"_s);
    return size;
}

QJsonObject sizeToJson(const ServerSize &size)
{
    QJsonObject json{{u"name"_s, size.name},
                     {u"vcpus"_s, size.vcpus},
                     {u"ramMB"_s, size.ramMB},
                     {u"diskGB"_s, size.diskGB}};
    if (size.networkMbps)
        json.insert(u"networkMbps"_s, *size.networkMbps);
    if (!size.networkSource.isEmpty())
        json.insert(u"networkSource"_s, size.networkSource);
    if (size.price)
        json.insert(u"price"_s,
                    QJsonObject{{u"hourly"_s, size.price->hourly},
                                {u"date"_s, size.price->date},
                                {u"source"_s, size.price->source}});
    return json;
}

} // namespace sw
