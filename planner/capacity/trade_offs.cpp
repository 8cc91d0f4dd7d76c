// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/templates.h"

#include <QCoreApplication>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::TradeOffs)
};

} // namespace

TradeOffs tradeOffs(ArchitectureTemplate architecture)
{
    switch (architecture) {
    case ArchitectureTemplate::BasicPair:
        return {Text::tr("Basic pair"),
                Text::tr("Two load balancers share an address in front of web nodes and a database on one "
                         "site."),
                {Text::tr("It has the fewest parts, and every one of them is well known."),
                 Text::tr("The address moves in a few seconds, without DNS and without a person."),
                 Text::tr("A web node can be taken out or added while the site serves.")},
                {Text::tr("The standby load balancer is paid for and does nothing until it is needed."),
                 Text::tr("All outbound traffic passes the active load balancer, so its limit is the site's "
                          "until there are more pairs behind DNS."),
                 Text::tr("The loss of the site is an outage for as long as the site is lost.")}};
    case ArchitectureTemplate::LvsNat:
        return {Text::tr("Three tiers behind LVS, NAT"),
                Text::tr("A pair of LVS directors rewrites the addresses of packets in the kernel and passes "
                         "them to web nodes that share their files."),
                {Text::tr("A director carries many times the connections of a load balancer that reads "
                          "requests."),
                 Text::tr("Web nodes need no change but their gateway, and may run any operating system."),
                 Text::tr("A visitor stays on one web node, so that a session need not be shared.")},
                {Text::tr("Replies go back through the director, so its outbound limit is the limit of the "
                          "pair."),
                 Text::tr("Each web node belongs to one pair: when a node is lost, its pair alone makes up "
                          "for it."),
                 Text::tr("The director reads no requests: it cannot choose by path, and it ends no TLS."),
                 Text::tr("Visitors that stick to a lost node lose their session, and load spreads less "
                          "evenly."),
                 Text::tr("The shared storage is a tier of its own that must be kept up.")}};
    case ArchitectureTemplate::LvsDirect:
        return {Text::tr("Three tiers behind LVS, direct routing"),
                Text::tr("A pair of LVS directors hands packets on unchanged, and web nodes that share their "
                         "files reply to the clients by themselves."),
                {Text::tr("Only requests pass the directors: the outbound limit is that of all web nodes "
                          "together."),
                 Text::tr("One pair is enough for far more traffic than with NAT."),
                 Text::tr("A visitor stays on one web node, so that a session need not be shared.")},
                {Text::tr("Directors and web nodes must share one network segment, which many clouds do not "
                          "let span zones."),
                 Text::tr("Every web node has the address on its loopback and must not answer ARP for it; "
                          "many clouds filter such packets until port security is changed."),
                 Text::tr("Ports cannot be changed on the way, and the director ends no TLS."),
                 Text::tr("The shared storage is a tier of its own that must be kept up.")}};
    case ArchitectureTemplate::TwoSites:
        return {Text::tr("Two sites"),
                Text::tr("The first site serves; a second one holds a replica of the database, and snapshots "
                         "lie in object storage."),
                {Text::tr("The loss of the whole first site is survived."),
                 Text::tr("The replica has all but the last moments of data, and the snapshots undo what a "
                          "person deleted."),
                 Text::tr("The second site costs little while nothing happens: one database and storage.")},
                {Text::tr("A person decides to move, and web nodes and load balancers are first started from "
                          "snapshots: that takes minutes, not seconds."),
                 Text::tr("Replication over the distance is asynchronous: what had not arrived is lost with "
                          "the first site."),
                 Text::tr("Clients come over when DNS has expired, and some resolvers keep it longer than "
                          "they are told."),
                 Text::tr("A second site that is not drilled does not work on the day.")}};
    case ArchitectureTemplate::MultiZone:
        return {
            Text::tr("Several zones with managed services"),
            Text::tr("DNS leads to a load balancer of the cloud, which spreads requests over web nodes in "
                     "several zones beside a managed database."),
            {Text::tr("The loss of a zone is survived without a person."),
             Text::tr("The cloud keeps the load balancer and the database patched, backed up and "
                      "replaced."),
             Text::tr("The load balancer grows with the load.")},
            {Text::tr("It works in one cloud only, and moving away is a project."),
             Text::tr("Managed services cost more than servers of the same size, and cannot be looked "
                      "into when they fail."),
             Text::tr("The web tier must be large enough without one zone: with two zones that is twice "
                      "the peak."),
             Text::tr("Traffic between zones adds a millisecond and often has a price.")}};
    case ArchitectureTemplate::ActiveActive:
        return {Text::tr("Active-active, any node takes any role"),
                Text::tr("Servers that are all alike begin with a role each and can take any other; both "
                         "nodes of a pair serve."),
                {Text::tr("No server waits idle: both nodes of a pair have an address and serve."),
                 Text::tr("A spare for one role is a spare for all, so that few spares go a long way."),
                 Text::tr("There is one kind of server to build, to patch and to drill.")},
                {Text::tr("Every server is as large as the largest role needs."),
                 Text::tr("Every server carries the software and the secrets of all roles."),
                 Text::tr("When one node of a pair is lost, the other has the load of both: each may be used "
                          "by half."),
                 Text::tr("Who has which role is decided while things fail, which is hard to get right and "
                          "hard to test.")}};
    }
    Q_UNREACHABLE();
}

TradeOffs tradeOffs(DatabasePattern pattern)
{
    switch (pattern) {
    case DatabasePattern::Replica:
        return {Text::tr("Primary and replica"),
                Text::tr("One database takes all queries, and a replica follows it, ready to be promoted."),
                {Text::tr("The application knows one database and needs no change."),
                 Text::tr("The replica can take backups and reports off the primary.")},
                {Text::tr("All reads and writes are on one node: a larger load needs a larger server."),
                 Text::tr("Writes wait until the replica is promoted."),
                 Text::tr("With asynchronous replication the last writes can be lost at a promotion.")}};
    case DatabasePattern::ReplicasBehindBalancer:
        return {Text::tr("Replicas behind a read balancer"),
                Text::tr("Writes go to the primary, and a load balancer spreads reads over replicas."),
                {Text::tr("Reads grow with the number of replicas."),
                 Text::tr("A lost replica is left out without anybody noticing.")},
                {Text::tr("The application must send reads and writes to different addresses."),
                 Text::tr("A read can come from a replica that lags behind a write just made."),
                 Text::tr("Writes are still limited to one node, and wait while a replica is promoted."),
                 Text::tr("The load balancer of the reads is a pair of its own.")}};
    case DatabasePattern::ReadWriteSplit:
        return {
            Text::tr("Reads and writes split by a proxy pair"),
            Text::tr("A pair of proxies reads the queries, and sends writes to the primary and reads to "
                     "replicas."),
            {Text::tr("Reads grow with the number of replicas, and the application needs no change."),
             Text::tr("The proxies follow a promotion, so that the application keeps its connection "
                      "settings."),
             Text::tr("They pool connections, which spares the databases.")},
            {Text::tr("Every query passes a proxy, which adds a fraction of a millisecond."),
             Text::tr("A proxy must understand the queries: transactions, temporary tables and locks keep "
                      "a connection on the primary."),
             Text::tr("A read can come from a replica that lags, unless the proxy is told to wait."),
             Text::tr("Writes are still limited to one node.")}};
    case DatabasePattern::PrimaryPrimary:
        return {Text::tr("Two primaries with read replicas"),
                Text::tr("Two primaries follow each other; proxies offer a port for writes, which leads to "
                         "one of them, and a port for reads, which leads to the replicas."),
                {Text::tr("A lost primary needs no promotion: the write port moves to the other one in "
                          "seconds."),
                 Text::tr("One primary can be maintained while the other serves."),
                 Text::tr("Reads grow with the number of replicas.")},
                {Text::tr("Writes to both at once can conflict, so only one takes them: the second adds no "
                          "capacity for writes."),
                 Text::tr("When the two lose sight of each other, their data can part and must be merged by "
                          "hand."),
                 Text::tr("Replicas of the lost primary must be moved to the other one."),
                 Text::tr("The application must use the two ports.")}};
    case DatabasePattern::BlockReplicated:
        return {
            Text::tr("DRBD pair with a third node"),
            Text::tr("Two nodes keep the same disc by DRBD, and a third one on another site follows for "
                     "disaster recovery."),
            {Text::tr("A write is on both discs before it is acknowledged: a failover loses none."),
             Text::tr("It works for any database, and for files too."),
             Text::tr("The third node survives the loss of the site.")},
            {Text::tr("The second node only stands by: it serves no reads."),
             Text::tr("After a failover the database recovers from its logs first, which takes the longer "
                      "the busier it was."),
             Text::tr("What the database itself writes wrongly is wrong on both discs."),
             Text::tr("Without fencing or a quorum, both nodes can believe to be the only one.")}};
    case DatabasePattern::ManagedMultiZone:
        return {Text::tr("Managed database over zones"),
                Text::tr("The cloud runs the database in one zone with a synchronous copy in another."),
                {Text::tr("The loss of a zone is survived without a person and without losing a write."),
                 Text::tr("Backups, patches and the replacement of nodes are the cloud's work.")},
                {Text::tr("A failover takes one to two minutes, and nothing can be done to hurry it."),
                 Text::tr("It costs about twice a single managed database."),
                 Text::tr("Versions, extensions and settings are those that the cloud offers."),
                 Text::tr("The copy serves no reads in most offers.")}};
    }
    Q_UNREACHABLE();
}

} // namespace sw
