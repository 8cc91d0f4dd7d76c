// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/compute_api.h"
#include "tests/support/fake_node_host.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace sw::lab {

struct Reply
{
    int status = 0;
    QByteArray text;
    QJsonObject body;                     // empty when the text is no object
    QMap<QByteArray, QByteArray> headers; // names in lower case
};

using Headers = QMap<QByteArray, QByteArray>;

// A lab's API on a port of its own, over nodes in memory, and a client that speaks to it.
class Lab : public ::testing::Test
{
protected:
    Lab();
    ~Lab() override;

    // Another cloud than the default one; before the first call.
    void restartWith(const std::function<void(ComputeApiOptions &)> &change);

    Reply ask(const QByteArray &method, const QString &path, const QByteArray &text, const Headers &headers);
    // With a token of the user and the newest microversion, unless the headers say otherwise.
    Reply as(const QString &user, const QByteArray &method, const QString &path, const QJsonObject &body = {},
             const Headers &headers = {});
    Reply get(const QString &path, const Headers &headers = {}) { return as(demo, "GET", path, {}, headers); }
    Reply post(const QString &path, const QJsonObject &body, const Headers &headers = {})
    {
        return as(demo, "POST", path, body, headers);
    }
    QString token(const QString &user);
    static QJsonObject passwordAuth(const QString &user, const QString &password);

    // The body of POST /servers: flavor 1, lab-image, network home.
    QJsonObject wish(const QString &name, const QJsonObject &more = {});
    QString boot(const QString &name, const QJsonObject &more = {}); // and waits until it is ACTIVE
    Reply act(const QString &id, const QString &action, const QJsonValue &value = QJsonValue::Null);
    QJsonObject server(const QString &id);
    // Looks until the status and an empty task are there; the last status seen.
    QString settled(const QString &id);
    void awaitGone(const QString &id);
    QString idOf(const QString &collection, const QString &path, const QString &name);
    QString message(const Reply &reply) const; // of whichever service's error

    const QString demo = QStringLiteral("demo");
    FakeNodeHost host;
    int listening = 0;
    QString url;

    ComputeApi &api();

private:
    void start();
    void stop();

    ComputeApiOptions m_options;
    QMap<QString, QString> m_tokens;
    struct Running;
    std::unique_ptr<Running> m_running;
};

inline const QString nova = QStringLiteral("/compute/v2.1");
inline const QString neutron = QStringLiteral("/network/v2.0");

} // namespace sw::lab
