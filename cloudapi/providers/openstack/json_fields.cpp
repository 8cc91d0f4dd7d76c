// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/providers/openstack/json_fields.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::JsonFields)
};

QString described(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
        return Text::tr("nothing");
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return Text::tr("true or false");
    case QJsonValue::Double:
        return Text::tr("a number");
    case QJsonValue::String:
        return Text::tr("a text");
    case QJsonValue::Array:
        return Text::tr("a list");
    case QJsonValue::Object:
        return Text::tr("an object");
    }
    Q_UNREACHABLE();
}

QString atPlace(const QString &place, const QJsonValue &found, const QString &expected)
{
    return Text::tr("The reply is not as it should be: at %1: found %2, expected %3.")
        .arg(place, described(found), expected);
}

QString nextQuery(const QJsonValue &links)
{
    const QJsonArray all = links.toArray();
    for (const QJsonValue &link : all) {
        if (link[u"rel"_s].toString() == u"next"_s)
            return QUrl(link[u"href"_s].toString()).query(QUrl::FullyEncoded);
    }
    return {};
}

} // namespace

QString JsonFields::needText(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString() && m_problem.isEmpty())
        m_problem = atPlace(m_place + u'/' + key, value, Text::tr("a text"));
    return value.toString();
}

QJsonObject JsonFields::needObject(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject() && m_problem.isEmpty())
        m_problem = atPlace(m_place + u'/' + key, value, Text::tr("an object"));
    return value.toObject();
}

Result<QJsonObject> readJsonObject(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        return failed(Cause::Malformed, QString(),
                      Text::tr("The reply is not JSON: at byte %1 of %2: %3.")
                          .arg(error.offset)
                          .arg(body.size())
                          .arg(error.errorString()));
    }
    if (!document.isObject())
        return failed(Cause::Malformed, QString(),
                      atPlace(u"/"_s, QJsonValue(document.array()), Text::tr("an object")));
    return document.object();
}

Result<Page<QJsonObject>> readPage(const QByteArray &body, const QString &key)
{
    const Result<QJsonObject> root = readJsonObject(body);
    if (!root)
        return failed(root.error());
    const QJsonValue list = root->value(key);
    if (!list.isArray())
        return failed(Cause::Malformed, QString(), atPlace(u'/' + key, list, Text::tr("a list")));
    Page<QJsonObject> page;
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue element = array.at(i);
        if (!element.isObject())
            return failed(Cause::Malformed, QString(),
                          atPlace(u'/' + key + u'/' + QString::number(i), element, Text::tr("an object")));
        page.things.push_back(element.toObject());
    }
    // Nova and Neutron give "servers_links"; Glance gives "next", an address of its own.
    page.next = nextQuery(root->value(key + u"_links"_s));
    if (page.next.isEmpty())
        page.next = QUrl(root->value(u"next"_s).toString()).query(QUrl::FullyEncoded);
    return page;
}

} // namespace sw
