// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0

// The files of the planner's templates: what each must say. The real programs read them in accepted_test.cpp.
#include "planner/capacity/templates.h"
#include "planner/config/generate.h"
#include "planner/config/predict.h"
#include "tests/planner/config/site.h"

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

Architecture made(ArchitectureTemplate kind, DatabasePattern pattern = DatabasePattern::Replica,
                  bool tls = false, int pairs = 2)
{
    Worksheet worksheet;
    worksheet.name = u"A site"_s;
    worksheet.architecture = kind;
    worksheet.database = pattern;
    worksheet.tls = tls;
    return architectureFor(worksheet, {pairs, 4, 3, 2});
}

std::string textOf(const Architecture &architecture, const QString &node, const QString &path)
{
    for (const NodeFile &file : recipe(architecture, node, plainSecrets()).files) {
        if (file.path == path)
            return file.text.toStdString();
    }
    return "(no such file)";
}

std::string keepalived(const Architecture &architecture, const QString &node)
{
    return textOf(architecture, node, u"/etc/keepalived/keepalived.conf"_s);
}

QStringList servicesOf(const Architecture &architecture, const QString &node)
{
    QStringList names;
    for (const NodeService &service : recipe(architecture, node, plainSecrets()).services)
        names << service.name;
    return names;
}

std::string address(const Architecture &architecture, const QString &node)
{
    return findNode(architecture, node)->address.toStdString();
}

} // namespace

TEST(TemplateConfig, aBalancerIsHaproxyOrNginxWhereTlsEnds)
{
    EXPECT_EQ(servicesOf(made(ArchitectureTemplate::BasicPair), u"lb-1"_s),
              (QStringList{u"haproxy"_s, u"keepalived"_s}));
    const Architecture tls = made(ArchitectureTemplate::BasicPair, DatabasePattern::Replica, true);
    EXPECT_EQ(servicesOf(tls, u"lb-1"_s), (QStringList{u"nginx"_s, u"keepalived"_s}));
    EXPECT_THAT(textOf(tls, u"lb-1"_s, u"/etc/nginx/nginx.conf"_s),
                AllOf(HasSubstr("listen 443 ssl;"), HasSubstr("return 301 https://$host$request_uri;"),
                      HasSubstr("server " + address(tls, u"web-4"_s) + ":80 ")));
    EXPECT_THAT(keepalived(tls, u"lb-1"_s),
                AllOf(HasSubstr("vrrp_script nginx {"), Not(HasSubstr("haproxy"))));
    EXPECT_THAT(textOf(tls, u"lb-1"_s, u"/etc/keepalived/check"_s), HasSubstr("nginx) exit 0"));
    EXPECT_THAT(textOf(tls, u"web-1"_s, u"/etc/nginx/nginx.conf"_s), Not(HasSubstr("ssl")));
}

TEST(TemplateConfig, eachPairHasItsOwnAddressAndPeer)
{
    const Architecture site = made(ArchitectureTemplate::BasicPair);
    const std::string third = keepalived(site, u"lb-3"_s);
    EXPECT_THAT(third,
                AllOf(HasSubstr(site.vips[1].address.toStdString() + "/16"),
                      Not(HasSubstr(site.vips[0].address.toStdString() + "/")), HasSubstr("priority 150"),
                      HasSubstr(address(site, u"lb-4"_s)), Not(HasSubstr(address(site, u"lb-1"_s)))));
    EXPECT_THAT(keepalived(site, u"lb-4"_s), HasSubstr("priority 100"));
}

TEST(TemplateConfig, bothOfAnActiveActivePairHoldAnAddressAndStandInForTheOther)
{
    const Architecture site = made(ArchitectureTemplate::ActiveActive);
    const std::string first = keepalived(site, u"node-1"_s);
    EXPECT_THAT(first,
                AllOf(HasSubstr("vrrp_instance site {"), HasSubstr("vrrp_instance site-2 {"),
                      HasSubstr("priority 150"), HasSubstr("priority 100")));
}

TEST(TemplateConfig, aDirectorPassesOnlyItsOwnWebNodesWithNat)
{
    const Architecture site = made(ArchitectureTemplate::LvsNat);
    EXPECT_EQ(servicesOf(site, u"lb-1"_s), QStringList{u"keepalived"_s});
    EXPECT_THAT(keepalived(site, u"lb-1"_s),
                AllOf(HasSubstr("lb_kind NAT"), HasSubstr("persistence_timeout 300"),
                      HasSubstr("real_server " + address(site, u"web-1"_s) + " 80"),
                      Not(HasSubstr("real_server " + address(site, u"web-2"_s) + " 80")),
                      HasSubstr(site.vips[0].inside.toStdString() + "/16"), Not(HasSubstr("track_script"))));
    EXPECT_THAT(textOf(site, u"lb-1"_s, u"/etc/sysctl.d/60-lvs.conf"_s), HasSubstr("ip_forward = 1"));
    EXPECT_THAT(textOf(site, u"web-1"_s, u"/etc/network/interfaces.d/site"_s),
                HasSubstr("gateway " + site.vips[0].inside.toStdString()));
}

TEST(TemplateConfig, withDirectRoutingWebNodesHaveTheAddressButDoNotAnswerForIt)
{
    const Architecture site = made(ArchitectureTemplate::LvsDirect);
    EXPECT_THAT(keepalived(site, u"lb-3"_s),
                AllOf(HasSubstr("lb_kind DR"), HasSubstr("real_server " + address(site, u"web-1"_s) + " 80"),
                      HasSubstr("real_server " + address(site, u"web-4"_s) + " 80")));
    EXPECT_THAT(textOf(site, u"web-2"_s, u"/etc/network/interfaces.d/site"_s),
                AllOf(HasSubstr(site.vips[0].address.toStdString() + "/32"),
                      HasSubstr(site.vips[1].address.toStdString() + "/32")));
    EXPECT_THAT(textOf(site, u"web-2"_s, u"/etc/sysctl.d/60-lvs.conf"_s),
                AllOf(HasSubstr("arp_ignore = 1"), HasSubstr("arp_announce = 2")));
}

TEST(TemplateConfig, behindLvsTheWebNodesEndTls)
{
    const Architecture site = made(ArchitectureTemplate::LvsNat, DatabasePattern::Replica, true);
    EXPECT_THAT(textOf(site, u"web-1"_s, u"/etc/nginx/nginx.conf"_s), HasSubstr("listen 443 ssl;"));
    EXPECT_THAT(keepalived(site, u"lb-1"_s), AllOf(HasSubstr(" 443 {"), HasSubstr("TCP_CHECK")));
}

TEST(TemplateConfig, aDatabaseProxyWritesToOneAndReadsFromTheReplicas)
{
    const Architecture two = made(ArchitectureTemplate::BasicPair, DatabasePattern::PrimaryPrimary);
    const QString path = u"/etc/haproxy/haproxy.cfg"_s;
    const std::string text = textOf(two, u"dbproxy-1"_s, path);
    EXPECT_THAT(text,
                AllOf(HasSubstr("bind *:3306"), HasSubstr("bind *:3307"),
                      HasSubstr("server db-2 " + address(two, u"db-2"_s) + ":3306 backup"),
                      HasSubstr("server db-3 " + address(two, u"db-3"_s) + ":3306\n")));
    const Architecture reads = made(ArchitectureTemplate::BasicPair, DatabasePattern::ReplicasBehindBalancer);
    EXPECT_THAT(textOf(reads, u"dbproxy-1"_s, path), Not(HasSubstr("bind *:3306")));
    EXPECT_THAT(keepalived(two, u"dbproxy-2"_s),
                AllOf(HasSubstr(two.vips.back().address.toStdString()), HasSubstr("priority 100")));
    EXPECT_THAT(textOf(two, u"db-1"_s, u"/etc/mysql/first-boot.sql"_s),
                HasSubstr("'check'@'" + address(two, u"dbproxy-1"_s) + "'"));
    EXPECT_THAT(textOf(two, u"web-1"_s, u"/etc/seaworthy/site.env"_s),
                HasSubstr("SITE_DATABASES=databases=" + two.vips.back().address.toStdString() + ":3306\n"));
    EXPECT_THAT(textOf(reads, u"web-1"_s, u"/etc/seaworthy/site.env"_s), HasSubstr("SITE_DATABASES=db-1="));
}

TEST(TemplateConfig, saysWhatItDoesNotBringAbout)
{
    EXPECT_THAT(notGenerated(labSite()), IsEmpty());
    const auto left = [](const Architecture &architecture) {
        return notGenerated(architecture).join(u'\n').toStdString();
    };
    EXPECT_THAT(left(made(ArchitectureTemplate::BasicPair, DatabasePattern::Replica, true)),
                HasSubstr("/etc/nginx/tls/site.crt"));
    EXPECT_THAT(left(made(ArchitectureTemplate::LvsDirect)),
                AllOf(HasSubstr("shared storage"), HasSubstr("port security")));
    EXPECT_THAT(left(made(ArchitectureTemplate::TwoSites)),
                AllOf(HasSubstr("DNS"), HasSubstr("object storage")));
    EXPECT_THAT(left(made(ArchitectureTemplate::MultiZone, DatabasePattern::ManagedMultiZone)),
                AllOf(HasSubstr("Order the load balancer"), HasSubstr("Order the database")));
    EXPECT_THAT(left(made(ArchitectureTemplate::ActiveActive)), HasSubstr("another role"));
    EXPECT_THAT(left(made(ArchitectureTemplate::BasicPair, DatabasePattern::BlockReplicated)),
                HasSubstr("DRBD"));
}

TEST(TemplateConfig, everyServerHasARecipeOrSaysWhyNot)
{
    for (const ArchitectureTemplate kind : everyArchitectureTemplate) {
        for (const DatabasePattern pattern : everyDatabasePattern) {
            const Architecture site = made(kind, pattern);
            for (const ArchitectureNode &node : site.nodes) {
                const bool generated = !recipe(site, node.name, plainSecrets()).files.empty();
                EXPECT_EQ(generated, isServer(node.role) && node.role != Role::SharedStorage)
                    << node.name.toStdString();
            }
        }
    }
}

TEST(PredictVipMove, goesByTheOtherHolderOfTheSameAddress)
{
    // Were it by priority alone, a node of another pair would seem to take the address.
    const Architecture one = made(ArchitectureTemplate::BasicPair, DatabasePattern::Replica, false, 1);
    const Architecture several = made(ArchitectureTemplate::BasicPair);
    EXPECT_EQ(predictVipMove(several, u"lb-1"_s, BalancerFault::NodeDeath).most,
              predictVipMove(one, u"lb-1"_s, BalancerFault::NodeDeath).most);
    EXPECT_EQ(predictVipMove(several, u"lb-3"_s, BalancerFault::NodeDeath).most,
              predictVipMove(one, u"lb-1"_s, BalancerFault::NodeDeath).most);
}
