// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/probes/observe.h"

#include "cloudapi/wait/pause.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sw {

namespace {

constexpr Seconds patience = 5s;

// One exec answers everything. Only what every node has is relied on: a POSIX shell and /proc. A Unix socket
// cannot be opened by a shell, so whatever can do it is used; perl-base is essential on Debian and Ubuntu.
// Every question has a time limit of its own, because a frozen HAProxy or MariaDB must not hide the node's
// addresses.
constexpr const char *question = R"(PATH=$PATH:/usr/sbin:/sbin:/usr/bin:/bin; LC_ALL=C; export PATH LC_ALL
runs() { for f in /proc/[0-9]*/comm; do read -r n 2>/dev/null <"$f" && [ "$n" = "$1" ] && return 0; done; return 1; }
short() { if command -v timeout >/dev/null; then timeout 2 "$@"; else "$@"; fi; }
has() { command -v "$1" >/dev/null; }
echo "@@addresses"
ip -j address
echo "@@keepalived"
runs keepalived && echo running
echo "@@haproxy"
s=/run/haproxy/admin.sock
if [ -S $s ] && runs haproxy; then
  if has socat; then echo "show stat" | short socat -t2 - UNIX-CONNECT:$s
  elif has perl; then short perl -MIO::Socket::UNIX -e '$c=IO::Socket::UNIX->new(Peer=>$ARGV[0]) or exit 1; print $c "show stat\n"; print while <$c>;' $s
  elif has python3; then short python3 -c 'import socket,sys
c=socket.socket(socket.AF_UNIX); c.connect(sys.argv[1]); c.sendall(b"show stat\n")
while True:
    b=c.recv(65536)
    if not b: break
    sys.stdout.buffer.write(b)' $s
  elif has nc; then echo "show stat" | short nc -U $s
  fi
fi
echo "@@replication"
if runs mariadbd || runs mysqld; then
  m=mysql; has mariadb && m=mariadb
  short $m --connect-timeout=2 -e 'SELECT @@global.read_only AS read_only, @@global.gtid_current_pos AS gtid\G SHOW REPLICA STATUS\G' 2>&1
fi
echo "@@end"
)";

// Text by section name.
QHash<QByteArray, QByteArray> sections(const QByteArray &output)
{
    QHash<QByteArray, QByteArray> all;
    QByteArray name;
    for (const QByteArray &line : output.split('\n')) {
        if (line.startsWith("@@"))
            name = line.mid(2).trimmed();
        else
            all[name] += line + '\n';
    }
    return all;
}

struct NodeSeen
{
    QString node;
    QStringList addresses;
    bool keepalived = false;
};

void seeVips(const QStringList &vips, const std::vector<NodeSeen> &nodes, Instant at, Observations &into)
{
    for (const QString &vip : vips) {
        QStringList owners;
        QStringList standbys;
        for (const NodeSeen &node : nodes) {
            if (node.addresses.contains(vip))
                owners.append(node.node);
            else if (node.keepalived)
                standbys.append(node.node);
        }
        if (owners.isEmpty())
            into.vips.push_back({vip, {}, standbys, at});
        // Two owners are a split brain, and shown as two.
        for (const QString &owner : std::as_const(owners))
            into.vips.push_back({vip, owner, standbys, at});
    }
}

} // namespace

Result<Seen> observe(const QStringList &addresses, const QStringList &vips, NodeShell &shell,
                     std::stop_token stop)
{
    const std::vector<Result<CommandOutcome>> answers = shell.runOnAll(addresses, question, patience, stop);
    if (stop.stop_requested())
        return failed(Cause::Canceled, QCoreApplication::translate("Observe", "look at the nodes"));
    Seen seen;
    std::vector<NodeSeen> nodes;
    const Instant at = currentInstant();
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const Result<CommandOutcome> &answer = answers[size_t(i)];
        if (!answer) {
            seen.unreachable.append(addresses.at(i));
            continue;
        }
        const QHash<QByteArray, QByteArray> found = sections(answer->output);
        NodeSeen node{addresses.at(i), {}, found.value("keepalived").contains("running")};
        if (const Result<QStringList> held = readAddresses(found.value("addresses")))
            node.addresses = *held;
        nodes.push_back(node);
        // A section that cannot be read says that its service is not well; the others still count.
        if (const auto members = readHaproxyCsv(found.value("haproxy")))
            seen.observations.balancers.push_back({addresses.at(i), at, *members});
        if (auto replica = readReplicaStatus(found.value("replication")); replica && *replica) {
            (*replica)->node = addresses.at(i);
            (*replica)->at = at;
            seen.observations.replicas.push_back(**replica);
        }
    }
    seeVips(vips, nodes, at, seen.observations);
    return seen;
}

} // namespace sw
