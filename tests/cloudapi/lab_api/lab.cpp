// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cloudapi/lab_api/lab.h"

#include "cloudapi/wait/pause.h"

#include <httplib.h>

#include <thread>

namespace sw::lab {

using namespace Qt::StringLiterals;

struct Lab::Running
{
    std::unique_ptr<ComputeApi> api;
    httplib::Server server;
    std::thread thread;
    std::unique_ptr<httplib::Client> client;
};

Lab::Lab()
{
    m_options.accounts = labAccounts(u"demo-secret"_s, u"small-secret"_s, u"admin-secret"_s);
    m_options.networks = {
        {u"home"_s, u"home"_s, u"10.77.1.0/24"_s, u"10.77.1.1"_s, false, {{u"10.77.1.100"_s, u"site-vip"_s}}},
        {u"dr"_s, u"dr"_s, u"10.77.2.0/24"_s, u"10.77.2.1"_s, false, {}},
        {u"public"_s, {}, u"198.51.100.0/24"_s, u"198.51.100.1"_s, true, {}}};
    m_options.zones = {{u"az1"_s, u"home"_s}, {u"az2"_s, u"home"_s}, {u"az3"_s, u"dr"_s}};
    m_options.authorizedKeys = {u"ssh-ed25519 AAAA lab"_s};
    start();
}

Lab::~Lab()
{
    stop();
}

void Lab::start()
{
    m_running = std::make_unique<Running>();
    listening = m_running->server.bind_to_any_port("127.0.0.1");
    url = u"http://127.0.0.1:%1"_s.arg(listening);
    m_options.publicUrl = url;
    m_running->api = std::make_unique<ComputeApi>(host, m_options);
    m_running->api->serve(m_running->server);
    m_running->thread = std::thread([this] { m_running->server.listen_after_bind(); });
    while (!m_running->server.is_running())
        std::this_thread::yield();
    m_running->client = std::make_unique<httplib::Client>("127.0.0.1", listening);
    m_running->client->set_keep_alive(true);
    m_running->client->set_tcp_nodelay(true);
}

void Lab::stop()
{
    m_running->client.reset();
    m_running->server.stop();
    m_running->thread.join();
    m_running.reset();
    m_tokens.clear();
}

void Lab::restartWith(const std::function<void(ComputeApiOptions &)> &change)
{
    stop();
    change(m_options);
    start();
}

ComputeApi &Lab::api()
{
    return *m_running->api;
}

Reply Lab::ask(const QByteArray &method, const QString &path, const QByteArray &text, const Headers &headers)
{
    httplib::Request request;
    request.method = method.toStdString();
    request.path = path.toStdString();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request.set_header(header.key().toStdString(), header.value().toStdString());
    if (!text.isEmpty()) {
        request.body = text.toStdString();
        request.set_header("Content-Type", "application/json");
    }
    const auto result = m_running->client->send(request);
    if (!result)
        return {};
    Reply reply;
    reply.status = result->status;
    reply.text = QByteArray::fromStdString(result->body);
    reply.body = QJsonDocument::fromJson(reply.text).object();
    for (const auto &[name, value] : result->headers)
        reply.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    return reply;
}

Reply Lab::as(const QString &user, const QByteArray &method, const QString &path, const QJsonObject &body,
              const Headers &headers)
{
    Headers all = headers;
    if (!all.contains("X-Auth-Token"))
        all.insert("X-Auth-Token", token(user).toLatin1());
    if (!all.contains("OpenStack-API-Version"))
        all.insert("OpenStack-API-Version", "compute 2.79");
    return ask(method, path,
               body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact), all);
}

QJsonObject Lab::passwordAuth(const QString &user, const QString &password)
{
    const QJsonObject domain{{u"name"_s, u"Default"_s}};
    return {
        {u"auth"_s,
         QJsonObject{{u"identity"_s,
                      QJsonObject{{u"methods"_s, QJsonArray{u"password"_s}},
                                  {u"password"_s,
                                   QJsonObject{{u"user"_s,
                                                QJsonObject{{u"name"_s, user},
                                                            {u"domain"_s, domain},
                                                            {u"password"_s, password}}}}}}},
                     {u"scope"_s,
                      QJsonObject{{u"project"_s, QJsonObject{{u"name"_s, user}, {u"domain"_s, domain}}}}}}}};
}

QString Lab::token(const QString &user)
{
    if (!m_tokens.contains(user)) {
        const Reply reply = ask("POST", u"/v3/auth/tokens"_s,
                                QJsonDocument(passwordAuth(user, user + u"-secret"_s)).toJson(), {});
        m_tokens.insert(user, QString::fromLatin1(reply.headers.value("x-subject-token")));
    }
    return m_tokens.value(user);
}

QString Lab::idOf(const QString &collection, const QString &path, const QString &name)
{
    for (const QJsonValue &entry : get(path).body[collection].toArray()) {
        if (entry[u"name"_s].toString() == name)
            return entry[u"id"_s].toString();
    }
    return {};
}

QJsonObject Lab::wish(const QString &name, const QJsonObject &more)
{
    QJsonObject wanted{
        {u"name"_s, name},
        {u"flavorRef"_s, u"1"_s},
        {u"imageRef"_s, idOf(u"images"_s, u"/image/v2/images"_s, u"lab-image"_s)},
        {u"networks"_s,
         QJsonArray{QJsonObject{{u"uuid"_s, idOf(u"networks"_s, neutron + u"/networks"_s, u"home"_s)}}}}};
    for (auto entry = more.begin(); entry != more.end(); ++entry)
        wanted[entry.key()] = entry.value();
    return {{u"server"_s, wanted}};
}

QString Lab::boot(const QString &name, const QJsonObject &more)
{
    const Reply reply = post(nova + u"/servers"_s, wish(name, more));
    EXPECT_EQ(reply.status, 202) << reply.text.toStdString();
    const QString id = reply.body[u"server"_s][u"id"_s].toString();
    EXPECT_EQ(settled(id), u"ACTIVE"_s);
    return id;
}

Reply Lab::act(const QString &id, const QString &action, const QJsonValue &value)
{
    return post(nova + u"/servers/%1/action"_s.arg(id), {{action, value}});
}

QJsonObject Lab::server(const QString &id)
{
    return get(nova + u"/servers/"_s + id).body[u"server"_s].toObject();
}

QString Lab::settled(const QString &id)
{
    for (int look = 0; look < 5000; ++look) {
        const QJsonObject seen = server(id);
        if (seen.isEmpty() || seen[u"OS-EXT-STS:task_state"_s].isNull())
            return seen[u"status"_s].toString();
        pause(Milliseconds(2), {});
    }
    return u"still busy"_s;
}

void Lab::awaitGone(const QString &id)
{
    for (int look = 0; look < 5000 && get(nova + u"/servers/"_s + id).status != 404; ++look)
        pause(Milliseconds(2), {});
}

QString Lab::message(const Reply &reply) const
{
    return reply.body.isEmpty() ? QString::fromUtf8(reply.text)
                                : reply.body.begin().value()[u"message"_s].toString();
}

} // namespace sw::lab
