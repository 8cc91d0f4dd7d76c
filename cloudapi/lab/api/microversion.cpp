// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/microversion.h"

#include "cloudapi/lab/api/faults.h"

#include <QRegularExpression>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

QString askedVersion(const Call &call)
{
    const QString modern = QString::fromLatin1(call.headers.value("openstack-api-version"));
    for (const QString &part : modern.split(u',')) {
        const QStringList words = part.simplified().split(u' ');
        if (words.size() == 2 && words[0] == u"compute"_s)
            return words[1];
    }
    return QString::fromLatin1(call.headers.value("x-openstack-nova-api-version")).trimmed();
}

} // namespace

Negotiated negotiate(const Call &call)
{
    Negotiated result;
    const QString asked = askedVersion(call);
    if (asked == u"latest"_s)
        result.version.minor = newestMinor;
    if (asked.isEmpty() || asked == u"latest"_s) {
        result.asked = u"2.%1"_s.arg(result.version.minor);
        return result;
    }
    static const QRegularExpression form(u"^([1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})$"_s);
    const auto match = form.match(asked);
    if (!match.hasMatch()) {
        result.refusal = novaFault(400,
                                   u"API Version String %1 is of invalid format. Must be of format "
                                   "MajorNum.MinorNum."_s.arg(asked));
        return result;
    }
    result.asked = asked;
    result.version = {match.captured(1).toInt(), match.captured(2).toInt()};
    if (result.version < Microversion{2, oldestMinor} || result.version > Microversion{2, newestMinor}) {
        result.refusal = withVersionHeaders(
            novaFault(
                406,
                u"Version %1 is not supported by the API. Minimum is 2.%2 and maximum is 2.%3."_s.arg(asked)
                    .arg(oldestMinor)
                    .arg(newestMinor)),
            asked);
    }
    return result;
}

Answer withVersionHeaders(Answer answer, const QString &version)
{
    answer.headers.emplaceBack("OpenStack-API-Version", "compute " + version.toLatin1());
    answer.headers.emplaceBack("X-OpenStack-Nova-API-Version", version.toLatin1());
    answer.headers.emplaceBack("Vary", "OpenStack-API-Version, X-OpenStack-Nova-API-Version");
    return answer;
}

} // namespace sw::lab
