// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/config/generate.h"
#include "planner/config/parts.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace sw {

QString nginxConfig(const Architecture &architecture, const QString &node)
{
    const ArchitectureNode &self = nodeNamed(architecture, node, Role::Web);
    // LVS reads no requests, so TLS ends here.
    const QString tls =
        architecture.tls && architecture.balancing != Balancing::Http ? nginxTls(architecture) : QString();
    // Temporary files live right in /run, where nginx makes each folder by itself at every start.
    return uR"(# nginx on %1, generated from the architecture "%2".
user www-data;
worker_processes 1;
pid /run/nginx.pid;
error_log stderr warn;

events {
    worker_connections 1024;
}

http {
    access_log off;
    server_tokens off;
    client_max_body_size 64k;
    client_body_temp_path /run/nginx-body;
    proxy_temp_path /run/nginx-proxy;
    fastcgi_temp_path /run/nginx-fastcgi;
    uwsgi_temp_path /run/nginx-uwsgi;
    scgi_temp_path /run/nginx-scgi;

    server {
        listen %3 default_server backlog=1024;
%7        add_header X-Served-By %1 always;
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_connect_timeout 300ms;
        # Shorter than the load balancer waits, so that the reason of a failure is told by the node that knows it.
        proxy_read_timeout %4ms;

        location / {
            proxy_pass http://127.0.0.1:%5;
        }

        # The application alone: a database that is down must not take every web node out of the pool at once.
        location = /health {
            proxy_read_timeout %6ms;
            proxy_pass http://127.0.0.1:%5;
        }
    }
}
)"_s.arg(self.name, architecture.name)
        .arg(architecture.sitePort)
        .arg(architecture.balancer.serverTimeout.count() * 8 / 10)
        .arg(architecture.appPort)
        .arg(architecture.balancer.checkTimeout.count())
        .arg(tls);
}

QString siteAppEnvironment(const Architecture &architecture, const QString &node, const SiteSecrets &secrets)
{
    QStringList databases;
    const bool writesPassProxies = architecture.database == DatabasePattern::ReadWriteSplit
        || architecture.database == DatabasePattern::PrimaryPrimary;
    const std::vector<ArchitectureNode> proxies = nodesOf(architecture, Role::DatabaseProxy);
    for (const VirtualAddress &shared : architecture.vips) {
        if (writesPassProxies && !proxies.empty() && shared.holders.contains(proxies.front().name))
            databases << u"databases=%1:%2"_s.arg(shared.address).arg(databaseWritePort);
    }
    if (databases.isEmpty()) {
        for (const ArchitectureNode &database : databasesByRank(architecture))
            databases << u"%1=%2:3306"_s.arg(database.name, database.address);
    }
    const std::pair<QString, QString> values[] = {
        {u"SITE_NODE"_s, nodeNamed(architecture, node, Role::Web).name},
        {u"SITE_PORT"_s, QString::number(architecture.appPort)},
        {u"SITE_DATABASES"_s, databases.join(u',')},
        {u"SITE_DATABASE_NAME"_s, databaseName()},
        {u"SITE_DATABASE_USER"_s, databaseAppUser()},
        {u"SITE_DATABASE_PASSWORD"_s, secrets.databaseAppPassword},
    };
    QString text;
    for (const auto &[key, value] : values)
        text += key + u'=' + value + u'\n';
    return text;
}

} // namespace sw
