// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/call.h"

#include <QJsonDocument>

namespace sw::lab {

bool Call::asks(const QString &name) const
{
    return std::any_of(query.begin(), query.end(), [&](const auto &pair) { return pair.first == name; });
}

QString Call::asked(const QString &name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value;
    }
    return {};
}

QStringList Call::allAsked(const QString &name) const
{
    QStringList all;
    for (const auto &[key, value] : query) {
        if (key == name)
            all.append(value);
    }
    return all;
}

Answer answered(int status, const QJsonObject &body)
{
    return {status, QJsonDocument(body).toJson(QJsonDocument::Compact), "application/json", {}};
}

Answer withoutBody(int status)
{
    return {status, {}, {}, {}};
}

Answer withHeader(Answer answer, const QByteArray &name, const QString &value)
{
    answer.headers.emplaceBack(name, value.toUtf8());
    return answer;
}

} // namespace sw::lab
