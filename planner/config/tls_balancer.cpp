// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/config/generate.h"
#include "planner/config/parts.h"

using namespace Qt::StringLiterals;

namespace sw {

QString certificatePath()
{
    return u"/etc/nginx/tls/site.crt"_s;
}

QString certificateKeyPath()
{
    return u"/etc/nginx/tls/site.key"_s;
}

QStringList nginxWithCertificate(const Architecture &architecture)
{
    const VirtualAddress asked =
        siteAddresses(architecture).empty() ? VirtualAddress{} : siteAddresses(architecture).front();
    const QString name = asked.address.isEmpty() ? u"site"_s : asked.address;
    return {
        u"/bin/sh"_s, u"-c"_s,
        u"umask 077 && /usr/bin/install -d -m 0700 /etc/nginx/tls && { test -s %1 || /usr/bin/openssl req "
        "-x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=%3 -keyout %2 -out %1; } && exec "
        "/usr/sbin/nginx -e stderr -c /etc/nginx/nginx.conf -g 'daemon off;'"_s.arg(
            certificatePath(), certificateKeyPath(), name)};
}

QString nginxTls(const Architecture &architecture)
{
    return uR"(        listen %1 ssl;
        ssl_certificate %2;
        ssl_certificate_key %3;
        ssl_protocols TLSv1.2 TLSv1.3;
        ssl_session_cache shared:tls:10m;
)"_s.arg(architecture.tlsPort)
        .arg(certificatePath(), certificateKeyPath());
}

QString nginxBalancerConfig(const Architecture &architecture, const QString &node)
{
    const ArchitectureNode &self = nodeNamed(architecture, node, Role::LoadBalancer);
    const BalancerTuning &tuning = architecture.balancer;
    const qint64 outSeconds = std::max<qint64>(1, (tuning.checkInterval.count() + 999) / 1000);
    QString servers;
    for (const ArchitectureNode &web : nodesOf(architecture, Role::Web))
        servers += u"        server %1:%2 max_fails=%3 fail_timeout=%4s;\n"_s.arg(web.address)
                       .arg(architecture.sitePort)
                       .arg(tuning.fall)
                       .arg(outSeconds);
    const QString sticky = architecture.stickySeconds > 0 ? u"        ip_hash;\n"_s : QString();
    const QString to = architecture.tlsPort == 443 ? QString() : u':' + QString::number(architecture.tlsPort);
    return uR"(# nginx on %1, generated from the architecture "%2": it ends TLS and balances.
user www-data;
worker_processes auto;
pid /run/nginx.pid;
error_log stderr warn;

events {
    worker_connections 4096;
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

    upstream site {
        zone site 256k;
%3%4    }

    proxy_connect_timeout %5ms;
    proxy_read_timeout %6ms;
    proxy_send_timeout %6ms;
    # A request that no web node has seen yet goes to another one.
    proxy_next_upstream error timeout http_502 http_503 http_504;
    proxy_next_upstream_tries %7;

    server {
        listen %8 default_server;
        return 301 https://$host%9$request_uri;
    }

    server {
%10        keepalive_timeout %11ms;
        add_header X-Balanced-By %1 always;
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_set_header X-Forwarded-Proto https;

        location / {
            proxy_pass http://site;
        }
    }

    # What keepalived asks: 200 while a web node lives. It waits 0.8 seconds.
    server {
        listen 127.0.0.1:%12;

        location = /alive {
            proxy_connect_timeout 150ms;
            proxy_read_timeout 200ms;
            proxy_next_upstream_tries 0;
            proxy_next_upstream_timeout 600ms;
            proxy_pass http://site/health;
        }
    }
}
)"_s.arg(self.name, architecture.name, sticky, servers)
        .arg(tuning.connectTimeout.count())
        .arg(tuning.serverTimeout.count())
        .arg(tuning.retries + 1)
        .arg(architecture.sitePort)
        .arg(to, nginxTls(architecture))
        .arg(tuning.clientTimeout.count())
        .arg(architecture.statsPort);
}

} // namespace sw
