// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/i18n/translation_file.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace sw::test {

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString state;            // "", "unfinished", "vanished", "obsolete"
    QStringList translations; // several where the text has plural forms
    QString name() const { return context + u": "_s + source; }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value(u"type"_s).toString();
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation"_s)
           && !xml.atEnd()) {
        if (xml.isStartElement() && xml.name() == u"numerusform"_s)
            message.translations << xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (message.translations.isEmpty())
        message.translations << text;
}

QList<Message> messages(const QByteArray &ts, QString *problem = nullptr)
{
    QList<Message> all;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            all << Message{context, {}, {}, {}, {}};
        else if (xml.name() == u"source"_s && !all.isEmpty())
            all.last().source = xml.readElementText();
        else if (xml.name() == u"comment"_s && !all.isEmpty())
            all.last().comment = xml.readElementText();
        else if (xml.name() == u"translation"_s && !all.isEmpty())
            readTranslation(xml, all.last());
    }
    if (xml.hasError() && problem)
        *problem = u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString());
    return all;
}

QStringList placeMarkers(const QString &text)
{
    static const QRegularExpression marker(u"%(?:L?\\d+|n)"_s);
    QSet<QString> found;
    for (auto match = marker.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

QString gap(const Message &message)
{
    if (message.state == u"vanished"_s || message.state == u"obsolete"_s)
        return u"no longer in the code"_s;
    for (const QString &translation : message.translations) {
        if (translation.isEmpty())
            return u"not translated"_s;
        // The singular may say "one" for %n.
        QStringList wanted = placeMarkers(message.source);
        QStringList given = placeMarkers(translation);
        wanted.removeAll(u"%n"_s);
        given.removeAll(u"%n"_s);
        if (wanted != given)
            return u"has the markers %1, its translation %2"_s.arg(wanted.join(u' '), given.join(u' '));
        if (message.source.endsWith(u'…') != translation.endsWith(u'…'))
            return u"only one of text and translation ends with an ellipsis"_s;
    }
    if (message.state == u"unfinished"_s)
        return u"marked as unfinished"_s;
    return {};
}

} // namespace

QStringList gaps(const QByteArray &ts)
{
    QString problem;
    QStringList all;
    for (const Message &message : messages(ts, &problem)) {
        const QString what = gap(message);
        if (!what.isEmpty())
            all << message.name() + u": "_s + what;
    }
    if (!problem.isEmpty())
        all << u"the file cannot be read: "_s + problem;
    return all;
}

QStringList missing(const QByteArray &inThis, const QByteArray &ofThat)
{
    QSet<QString> present;
    for (const Message &message : messages(inThis))
        present << message.name() + u'\n' + message.comment;
    QStringList absent;
    for (const Message &message : messages(ofThat)) {
        if (!present.contains(message.name() + u'\n' + message.comment))
            absent << message.name();
    }
    return absent;
}

} // namespace sw::test
