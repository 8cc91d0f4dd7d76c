// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QStringList>

#include <compare>

namespace sw::lab {

enum class Service { Identity, Compute, Image, Network };

// Nova's microversion "2.26".
struct Microversion
{
    int major = 2;
    int minor = 1;
    friend auto operator<=>(const Microversion &, const Microversion &) = default;
};

// Whom a valid token speaks for. The project is empty for an unscoped token.
struct Caller
{
    QString userId;
    QString userName;
    QString projectId;
    QString projectName;
    QString token;
    bool isAdmin = false;
};

// A request as the handlers see it, whatever HTTP library brought it.
struct Call
{
    QByteArray method;
    QString path;        // decoded, without the query
    QByteArray rawQuery; // as sent, for the links that lead to the next page
    QList<QPair<QString, QString>> query;
    QMap<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
    QString requestId;

    // Filled on the way to the handler.
    Service service = Service::Identity;
    QStringList captures; // what stood at the {} of the route
    QJsonValue json;      // the parsed body; undefined without one
    Caller caller;
    Microversion version;

    QString capture(int index) const { return captures.value(index); }
    bool asks(const QString &name) const;
    QString asked(const QString &name) const; // the first value; empty when it is absent
    QStringList allAsked(const QString &name) const;
    bool since(int minor) const { return version.minor >= minor; }
};

struct Answer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType; // empty when there is no body
    QList<QPair<QByteArray, QByteArray>> headers;
};

Answer answered(int status, const QJsonObject &body);
Answer withoutBody(int status);
Answer withHeader(Answer answer, const QByteArray &name, const QString &value);

} // namespace sw::lab
