// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::JsonReader)
};

QString described(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 12);
    case QJsonValue::String:
        return u'"' + value.toString().left(60) + u'"';
    case QJsonValue::Array:
        return Text::tr("a list");
    case QJsonValue::Object:
        return Text::tr("an object");
    case QJsonValue::Undefined:
        return Text::tr("nothing");
    }
    Q_UNREACHABLE();
}

QString below(const QString &place, const QString &key)
{
    return place + u'/' + key;
}

QString range(double least, double most)
{
    if (std::isinf(most))
        return Text::tr("a number, %1 or more").arg(least);
    return Text::tr("a number from %1 to %2").arg(least).arg(most);
}

// A field of an object or an element of a list on the way to a place in a text.
struct Level
{
    bool object = false;
    qsizetype index = 0;
    QString key;
    QSet<QString> keys;
};

QString placeOf(const std::vector<Level> &levels)
{
    QString place;
    for (const Level &level : levels)
        place = below(place, level.object ? level.key : QString::number(level.index));
    return place;
}

QString unescaped(const QByteArray &raw)
{
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    return QJsonDocument::fromJson("[\"" + raw + "\"]").array().first().toString();
}

// The places of fields that their object already has: QJsonDocument takes the last and drops the others
// without a word. The text is JSON.
QStringList repeatedFields(const QByteArray &text)
{
    QStringList places;
    std::vector<Level> levels;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '{' || c == '[') {
            levels.push_back({c == '{', 0, {}, {}});
        } else if (c == '}' || c == ']') {
            levels.pop_back();
        } else if (c == ',') {
            ++levels.back().index;
        } else if (c == '"') {
            const qsizetype begin = ++i;
            while (text[i] != '"')
                i += text[i] == '\\' ? 2 : 1;
            qsizetype after = i + 1;
            while (after < text.size() && (text[after] <= ' '))
                ++after;
            if (after >= text.size() || text[after] != ':')
                continue;
            Level &object = levels.back();
            object.key = unescaped(text.mid(begin, i - begin));
            if (object.keys.contains(object.key))
                places << placeOf(levels);
            object.keys.insert(object.key);
        }
    }
    return places;
}

} // namespace

JsonReader::JsonReader(const QString &file, const QByteArray &text) : m_file(file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = text.left(error.offset);
        const auto line = before.count('\n') + 1;
        const auto column = before.size() - before.lastIndexOf('\n');
        m_problems << Text::tr("%1:%2:%3: this is not JSON: %4")
                          .arg(m_file)
                          .arg(line)
                          .arg(column)
                          .arg(error.errorString());
        return;
    }
    if (!document.isObject()) {
        m_problems << Text::tr("%1: found a list at the top, expected an object").arg(m_file);
        return;
    }
    m_root = document.object();
    constexpr qsizetype enough = 20;
    for (const QString &place : repeatedFields(text).mid(0, enough))
        problem(place, Text::tr("a second field of this name"), Text::tr("each field once"));
}

QString JsonReader::string(const QJsonObject &object, const QString &place, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isString())
        problem(below(place, key), described(value), Text::tr("a text"));
    return value.toString();
}

QString JsonReader::string(const QJsonObject &object, const QString &place, const QString &key,
                           const QString &fallback)
{
    return object.contains(key) ? string(object, place, key) : fallback;
}

double JsonReader::number(const QJsonObject &object, const QString &place, const QString &key, double least,
                          double most)
{
    const QJsonValue value = object.value(key);
    const double number = value.toDouble(std::nan(""));
    if (!(number >= least && number <= most)) {
        problem(below(place, key), described(value), range(least, most));
        return least;
    }
    return number;
}

double JsonReader::number(const QJsonObject &object, const QString &place, const QString &key, double least,
                          double most, double fallback)
{
    return object.contains(key) ? number(object, place, key, least, most) : fallback;
}

bool JsonReader::boolean(const QJsonObject &object, const QString &place, const QString &key, bool fallback)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isBool())
        problem(below(place, key), described(value), Text::tr("true or false"));
    return value.toBool(fallback);
}

QJsonObject JsonReader::object(const QJsonObject &object, const QString &place, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isObject())
        problem(below(place, key), described(value), Text::tr("an object"));
    return value.toObject();
}

std::vector<QJsonObject> JsonReader::objects(const QJsonObject &object, const QString &place,
                                             const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isArray())
        problem(below(place, key), described(value), Text::tr("a list"));
    std::vector<QJsonObject> all;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array.at(i).isObject())
            all.push_back(array.at(i).toObject());
        else
            problem(below(below(place, key), QString::number(i)), described(array.at(i)),
                    Text::tr("an object"));
    }
    return all;
}

QStringList JsonReader::strings(const QJsonObject &object, const QString &place, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isArray())
        problem(below(place, key), described(value), Text::tr("a list"));
    QStringList all;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            problem(below(below(place, key), QString::number(i)), described(array.at(i)), Text::tr("a text"));
        all << array.at(i).toString();
    }
    return all;
}

void JsonReader::allowOnly(const QJsonObject &object, const QString &place, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            problem(below(place, it.key()), Text::tr("an unknown field"),
                    Text::tr("one of %1").arg(known.join(u", "_s)));
    }
}

void JsonReader::expectKind(const QString &kind, int newestVersion)
{
    if (!m_problems.isEmpty())
        return;
    const QJsonValue found = m_root.value(u"seaworthy"_s);
    if (found != kind)
        problem(u"/seaworthy"_s, described(found), u'"' + kind + u'"');
    const QJsonValue version = m_root.value(u"version"_s);
    if (version.toInt(-1) < 1 || version.toInt(-1) > newestVersion)
        problem(u"/version"_s, described(version), Text::tr("a version from 1 to %1").arg(newestVersion));
}

void JsonReader::problem(const QString &place, const QString &found, const QString &expected)
{
    m_problems << Text::tr("%1: at %2: found %3, expected %4")
                      .arg(m_file, place.isEmpty() ? u"/"_s : place, found, expected);
}

Result<void> JsonReader::finish(const QString &doing) const
{
    if (m_problems.isEmpty())
        return {};
    return failed(Cause::Malformed, doing, m_problems.join(u'\n'));
}

} // namespace sw
