// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <vector>

namespace sw {

// One object of a provider's reply. Fields that are needed must be there and be of their kind; the first that
// is not is kept, with its place. Everything else is read if it can be: clouds add fields, and leave some
// out.
class JsonFields
{
public:
    JsonFields(QJsonObject object, const QString &place) : m_object(std::move(object)), m_place(place) { }

    QString needText(const QString &key);
    QJsonObject needObject(const QString &key);
    QString text(const QString &key) const { return m_object.value(key).toString(); }
    qint64 number(const QString &key, qint64 fallback = 0) const
    {
        return m_object.value(key).toInteger(fallback);
    }
    const QJsonObject &object() const { return m_object; }
    QJsonObject object(const QString &key) const { return m_object.value(key).toObject(); }
    QJsonArray array(const QString &key) const { return m_object.value(key).toArray(); }
    const QString &problem() const { return m_problem; }

private:
    QJsonObject m_object;
    QString m_place;
    QString m_problem;
};

// The document's object. Malformed with the offset when the body is no JSON (a front end's HTML, half a
// reply).
Result<QJsonObject> readJsonObject(const QByteArray &body);

// One page of a list: its things, and the query of the next page's address (empty when there is none).
template <class T>
struct Page
{
    std::vector<T> things;
    QString next;
};

// The array under key, with the next page from key + "_links".
Result<Page<QJsonObject>> readPage(const QByteArray &body, const QString &key);

template <class T>
Result<T> readOne(const QJsonObject &object, const QString &place, T (*read)(JsonFields &))
{
    JsonFields fields(object, place);
    T thing = read(fields);
    if (!fields.problem().isEmpty())
        return failed(Cause::Malformed, QString(), fields.problem());
    return thing;
}

template <class T>
Result<Page<T>> readPageOf(const QByteArray &body, const QString &key, T (*read)(JsonFields &))
{
    const Result<Page<QJsonObject>> page = readPage(body, key);
    if (!page)
        return failed(page.error());
    Page<T> things;
    things.next = page->next;
    things.things.reserve(page->things.size());
    for (size_t i = 0; i < page->things.size(); ++i) {
        const Result<T> thing = readOne(page->things[i], u'/' + key + u'/' + QString::number(i), read);
        if (!thing)
            return failed(thing.error());
        things.things.push_back(*thing);
    }
    return things;
}

// The object under key: {"server": {...}}.
template <class T>
Result<T> readUnder(const QByteArray &body, const QString &key, T (*read)(JsonFields &))
{
    const Result<QJsonObject> root = readJsonObject(body);
    if (!root)
        return failed(root.error());
    JsonFields fields(*root, QString());
    const QJsonObject object = fields.needObject(key);
    if (!fields.problem().isEmpty())
        return failed(Cause::Malformed, QString(), fields.problem());
    return readOne(object, u'/' + key, read);
}

} // namespace sw
