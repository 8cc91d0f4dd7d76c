// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/transport/transport.h"

#include "cloudapi/transport/http_text.h"

using namespace Qt::StringLiterals;

namespace sw {

QByteArray header(const Reply &reply, QByteArrayView name)
{
    for (const auto &[key, value] : reply.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool maySendAgain(const Request &request)
{
    return request.safeToRepeat.value_or(request.method == Method::Get || request.method == Method::Head);
}

QString shown(const Request &request)
{
    return QString::fromLatin1(word(request.method)) + u' '
        + request.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace sw
