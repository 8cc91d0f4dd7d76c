// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/config/generate.h"
#include "planner/config/parts.h"

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr int mariadbPort = 3306;

// The program in a folder of /run that is its user's; exec, so that a kill of the service hits the program
// itself.
QStringList withRunFolder(const QString &user, const QString &folder, const QString &command)
{
    return {u"/bin/sh"_s, u"-c"_s,
            u"/usr/bin/install -d -o %1 -g %1 -m 0755 /run/%2 && exec %3"_s.arg(user, folder, command)};
}

QStringList plainNginx()
{
    return {u"/usr/sbin/nginx"_s,       u"-e"_s, u"stderr"_s,     u"-c"_s,
            u"/etc/nginx/nginx.conf"_s, u"-g"_s, u"daemon off;"_s};
}

void addKeepalived(NodeRecipe &recipe, const Architecture &architecture, const QString &node)
{
    recipe.files.push_back(
        {u"/etc/keepalived/keepalived.conf"_s, keepalivedConfig(architecture, node), 0644, {}});
    recipe.files.push_back({checkScriptPath(), keepalivedCheckScript(architecture, node), 0755, {}});
    recipe.services.push_back({u"keepalived"_s,
                               {u"/usr/sbin/keepalived"_s, u"--dont-fork"_s, u"--log-console"_s,
                                u"--use-file"_s, u"/etc/keepalived/keepalived.conf"_s},
                               {},
                               {},
                               0});
}

void addLvsFiles(NodeRecipe &recipe, const Architecture &architecture, const QString &node)
{
    for (const auto &[path, text] : lvsFiles(architecture, node))
        recipe.files.push_back({path, text, 0644, {}});
}

NodeService haproxyService(const QStringList &environmentFiles, int readyPort)
{
    return {u"haproxy"_s,
            withRunFolder(u"haproxy"_s, u"haproxy"_s, u"/usr/sbin/haproxy -db -f /etc/haproxy/haproxy.cfg"_s),
            environmentFiles,
            {},
            readyPort};
}

NodeRecipe balancer(const Architecture &architecture, const QString &node, const SiteSecrets &secrets)
{
    const QString environment = u"/etc/haproxy/environment"_s;
    NodeRecipe recipe;
    if (architecture.balancing != Balancing::Http) {
        addLvsFiles(recipe, architecture, node);
    } else if (architecture.tls) {
        recipe.files = {{u"/etc/nginx/nginx.conf"_s, nginxBalancerConfig(architecture, node), 0644, {}}};
        recipe.services = {{u"nginx"_s, nginxWithCertificate(architecture), {}, {}, architecture.tlsPort}};
    } else {
        recipe.files = {
            {u"/etc/haproxy/haproxy.cfg"_s, haproxyConfig(architecture, node), 0644, {}},
            {environment, u"HAPROXY_STATS_PASSWORD=%1\n"_s.arg(secrets.haproxyStatsPassword), 0600, {}},
        };
        recipe.services = {haproxyService({environment}, architecture.sitePort)};
    }
    if (!architecture.vip.isEmpty())
        addKeepalived(recipe, architecture, node);
    return recipe;
}

NodeRecipe databaseProxy(const Architecture &architecture, const QString &node)
{
    NodeRecipe recipe;
    recipe.files = {{u"/etc/haproxy/haproxy.cfg"_s, databaseProxyConfig(architecture, node), 0644, {}}};
    recipe.services = {haproxyService({}, databaseReadPort)};
    if (!architecture.vips.empty())
        addKeepalived(recipe, architecture, node);
    return recipe;
}

NodeRecipe web(const Architecture &architecture, const QString &node, const SiteSecrets &secrets)
{
    const QString environment = u"/etc/seaworthy/site.env"_s;
    const bool tls = architecture.tls && architecture.balancing != Balancing::Http;
    NodeRecipe recipe;
    recipe.files = {
        {environment, siteAppEnvironment(architecture, node, secrets), 0600, {}},
        {u"/etc/nginx/nginx.conf"_s, nginxConfig(architecture, node), 0644, {}},
    };
    addLvsFiles(recipe, architecture, node);
    recipe.services = {
        {u"site"_s, {siteProgramPath()}, {environment}, u"www-data"_s, architecture.appPort},
        {u"nginx"_s, tls ? nginxWithCertificate(architecture) : plainNginx(), {}, {}, architecture.sitePort},
    };
    return recipe;
}

NodeRecipe database(const Architecture &architecture, const QString &node, const SiteSecrets &secrets)
{
    const QString mysql = u"mysql"_s;
    NodeRecipe recipe;
    recipe.files = {
        {u"/etc/mysql/my.cnf"_s, mariadbConfig(architecture, node), 0644, {}},
        {mariadbRolePath(), mariadbRole(architecture, node), 0644, {}, true},
        {mariadbFirstBootPath(), mariadbFirstBoot(architecture, node, secrets), 0600, mysql},
    };
    recipe.services = {
        {u"mariadb"_s,
         withRunFolder(mysql, u"mysqld"_s, u"/usr/sbin/mariadbd --defaults-file=/etc/mysql/my.cnf"_s),
         {},
         {},
         mariadbPort},
    };
    return recipe;
}

} // namespace

QString siteProgramPath()
{
    return u"/opt/seaworthy/bin/seaworthy-site"_s;
}

NodeRecipe recipe(const Architecture &architecture, const QString &node, const SiteSecrets &secrets)
{
    const ArchitectureNode *found = findNode(architecture, node);
    Q_ASSERT_X(found, "recipe", "the caller names a node of the architecture");
    switch (found->role) {
    case Role::LoadBalancer:
        return balancer(architecture, node, secrets);
    case Role::Web:
        return web(architecture, node, secrets);
    case Role::Database:
        return database(architecture, node, secrets);
    case Role::DatabaseProxy:
        return databaseProxy(architecture, node);
    case Role::SharedStorage:
    case Role::Dns:
    case Role::ObjectStorage:
    case Role::ManagedBalancer:
    case Role::ManagedDatabase:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace sw
