// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/providers/openstack/error_body.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr qsizetype longestMessage = 600;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::OpenStackError)
};

QString withoutTags(QString html)
{
    static const QRegularExpression head(u"<head>.*?</head>"_s,
                                         QRegularExpression::DotMatchesEverythingOption
                                             | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    html.remove(head);
    html.replace(tag, u" "_s);
    html.replace(u"&quot;"_s, u"\""_s).replace(u"&#39;"_s, u"'"_s).replace(u"&lt;"_s, u"<"_s);
    html.replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
    return html.simplified();
}

bool speaksOfQuota(const QString &message)
{
    static const QRegularExpression exceeded(u"quota.*(exceed|reached)|(exceed|reached).*quota"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return exceeded.match(message).hasMatch();
}

bool speaksOfAbsence(const QString &message)
{
    static const QRegularExpression absent(u"(could not be|can ?not|can't) (be )?f(ou|i)nd|not found"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return absent.match(message).hasMatch();
}

Cause causeOf(int status, const QString &message, bool changes)
{
    switch (status) {
    case 400:
        // Nova says so of a flavor or an image that it does not have.
        return speaksOfAbsence(message) ? Cause::NotFound : Cause::Refused;
    case 401:
        return Cause::Unauthorized;
    case 403:
    case 413:
        return speaksOfQuota(message) ? Cause::OverQuota : Cause::Refused;
    case 404:
    case 410:
        return Cause::NotFound;
    case 405:
    case 406:
    case 501:
        return Cause::Unsupported;
    case 409:
        return speaksOfQuota(message) ? Cause::OverQuota : Cause::Conflict;
    case 503:
        return Cause::Unreachable;
    default:
        break;
    }
    if (status >= 500) // a front end's 502 and 504 say nothing of what the service behind it did
        return changes ? Cause::OutcomeUnknown : Cause::Unreachable;
    if (status >= 300 && status < 400)
        return Cause::Malformed;
    return Cause::Refused;
}

QString adviceFor(int status, const Reply &reply, Cause cause)
{
    if (status == 429) {
        const QByteArray after = header(reply, "Retry-After");
        return after.isEmpty() ? Text::tr("The cloud limits how often it is asked; try again later.")
                               : Text::tr("The cloud limits how often it is asked; try again after %1 s.")
                                     .arg(QString::fromLatin1(after));
    }
    if (status >= 300 && status < 400) {
        return Text::tr("It points elsewhere, and redirects are not followed, since the token would go "
                        "along. Correct the "
                        "address in the catalogue or in clouds.yaml.");
    }
    switch (cause) {
    case Cause::Unauthorized:
        return Text::tr("Check the user name, the secret and the project in clouds.yaml.");
    case Cause::OverQuota:
        return Text::tr("Free something, or ask the cloud's operator for a larger quota.");
    case Cause::OutcomeUnknown:
        return Text::tr("Whether it took effect is not known: look before you repeat it.");
    case Cause::Unreachable:
        return Text::tr("The service is not available now; try again later.");
    default:
        return {};
    }
}

} // namespace

QString providerMessage(const QByteArray &body)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    QString message = root.value(u"message"_s).toString();
    for (auto it = root.begin(); it != root.end() && message.isEmpty(); ++it) {
        if (it.value().isObject())
            message = it.value().toObject().value(u"message"_s).toString();
        else if (it.key() == u"NeutronError"_s || it.key() == u"error"_s)
            message = it.value().toString();
    }
    // Only what is markup or plain words: half a JSON document is no message.
    if (message.isEmpty() && root.isEmpty() && !body.trimmed().startsWith('{') && !body.contains('\0'))
        message = QString::fromUtf8(body.left(16 * 1024));
    message = withoutTags(message);
    return message.size() > longestMessage ? message.left(longestMessage) + u'\u2026' : message;
}

Failure failureFrom(const Reply &reply, const Request &request, const QString &doing)
{
    const QString message = providerMessage(reply.body);
    const bool changes = !maySendAgain(request);
    const Cause cause = causeOf(reply.status, message, changes);
    QStringList parts;
    parts << (message.isEmpty()
                  ? Text::tr("%1 was answered with the status %2.").arg(shown(request)).arg(reply.status)
                  : Text::tr("%1 (status %2)").arg(message).arg(reply.status));
    const QString advice = adviceFor(reply.status, reply, cause);
    if (!advice.isEmpty())
        parts << advice;
    const QByteArray id = header(reply, "x-openstack-request-id");
    if (!id.isEmpty() && (changes || reply.status >= 500))
        parts << Text::tr("The cloud calls this request %1.").arg(QString::fromLatin1(id));
    return {cause, doing, parts.join(u' ')};
}

} // namespace sw
