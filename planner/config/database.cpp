// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/config/generate.h"
#include "planner/config/parts.h"

using namespace Qt::StringLiterals;

namespace sw {

namespace {

QString sqlText(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s) + u'\'';
}

} // namespace

QString mariadbConfig(const Architecture &architecture, const QString &node)
{
    const ArchitectureNode &self = nodeNamed(architecture, node, Role::Database);
    return uR"(# MariaDB on %1, generated from the architecture "%2".
[client]
socket = /run/mysqld/mysqld.sock

[mysqld]
user = mysql
datadir = /var/lib/mysql
socket = /run/mysqld/mysqld.sock
pid_file = /run/mysqld/mysqld.pid
bind_address = 0.0.0.0
port = 3306
skip_name_resolve = ON
character_set_server = utf8mb4
init_file = %3

# Replication by GTID. Two nodes with one server_id would cut each other off for ever: it is the rank, which is unique.
server_id = %4
log_bin = binlog
relay_log = relay
binlog_format = ROW
log_slave_updates = ON
gtid_strict_mode = ON
# A node that is rebuilt replays everything from its source.
binlog_expire_logs_seconds = 0
# A source that fell silent is noticed by its missing heartbeat, which comes every second.
slave_net_timeout = 5
slave_max_allowed_packet = 64M

# An acknowledged write is on the disk: it survives a kill at any moment.
sync_binlog = 1
innodb_flush_log_at_trx_commit = 1
sync_relay_log_info = 1
# And it is on a replica before the client is told, so that promoting that replica loses none. With no replica
# connected nothing waits; with one that went silent a commit waits this long, once, and goes on alone.
rpl_semi_sync_master_enabled = ON
rpl_semi_sync_master_wait_point = AFTER_SYNC
rpl_semi_sync_master_wait_no_slave = OFF
rpl_semi_sync_master_timeout = 1000

# Small and quick to start: the site's data is small, its failures are what counts.
performance_schema = OFF
max_connections = 200
thread_cache_size = 32
table_open_cache = 200
key_buffer_size = 1M
aria_pagecache_buffer_size = 1M
innodb_buffer_pool_size = 32M
innodb_buffer_pool_dump_at_shutdown = OFF
innodb_buffer_pool_load_at_startup = OFF
innodb_log_file_size = 16M
# Many servers on one kernel run out of its aio slots, and a folder in memory knows no direct writes.
innodb_use_native_aio = OFF
innodb_flush_method = fsync

!include %5
)"_s.arg(self.name, architecture.name, mariadbFirstBootPath())
        .arg(self.priority + 1)
        .arg(mariadbRolePath());
}

QString mariadbRole(const Architecture &architecture, const QString &node)
{
    const ArchitectureNode &self = nodeNamed(architecture, node, Role::Database);
    const ArchitectureNode primary = databasesByRank(architecture).front();
    const bool isPrimary = self.name == primary.name;
    // A replica far away would make every commit wait for the distance once the near one is gone.
    const bool acknowledges = !isPrimary && self.site == primary.site;
    return uR"(# The role of %1. Whoever promotes or demotes this node rewrites this file, so that the role survives a crash.
[mysqld]
read_only = %2
rpl_semi_sync_slave_enabled = %3
)"_s.arg(self.name, isPrimary ? u"OFF"_s : u"ON"_s, acknowledges ? u"ON"_s : u"OFF"_s);
}

QString mariadbFirstBoot(const Architecture &architecture, const QString &node, const SiteSecrets &secrets)
{
    const ArchitectureNode &self = nodeNamed(architecture, node, Role::Database);
    const ArchitectureNode primary = databasesByRank(architecture).front();
    const QString database = databaseName();
    QStringList once{
        // Users are each node's own: a replica must be reachable before its first transaction has come.
        u"CREATE USER IF NOT EXISTS '%1'@'%' IDENTIFIED BY %2"_s.arg(databaseAppUser(),
                                                                     sqlText(secrets.databaseAppPassword)),
        u"GRANT SELECT, INSERT, UPDATE, DELETE ON %1.* TO '%2'@'%'"_s.arg(database, databaseAppUser()),
        u"CREATE USER IF NOT EXISTS 'replication'@'%' IDENTIFIED BY %1"_s.arg(
            sqlText(secrets.databaseReplicationPassword)),
        u"GRANT REPLICATION REPLICA ON *.* TO 'replication'@'%'"_s,
    };
    // A check without a user ends each connection half way, and MariaDB shuts such a host out after a while.
    for (const ArchitectureNode &proxy : nodesOf(architecture, Role::DatabaseProxy))
        once << u"CREATE USER IF NOT EXISTS '%1'@'%2'"_s.arg(databaseCheckUser(), proxy.address);
    if (self.name == primary.name) {
        once << u"SET SESSION sql_log_bin = 1"_s << u"CREATE DATABASE IF NOT EXISTS %1"_s.arg(database)
             << u"CREATE TABLE IF NOT EXISTS %1.ledger (run VARCHAR(64) NOT NULL, n BIGINT UNSIGNED NOT "
                u"NULL, written "
                u"TIMESTAMP(6) NOT "
                "NULL DEFAULT CURRENT_TIMESTAMP(6), PRIMARY KEY (run, n)) ENGINE=InnoDB"_s.arg(database)
             << u"CREATE TABLE IF NOT EXISTS %1.visits (page VARCHAR(64) NOT NULL PRIMARY KEY, count BIGINT "
                u"UNSIGNED NOT "
                u"NULL) "
                "ENGINE=InnoDB"_s.arg(database)
             << u"INSERT IGNORE INTO %1.visits VALUES ('/', 0)"_s.arg(database)
             << u"SET SESSION sql_log_bin = 0"_s;
    } else {
        once << u"STOP REPLICA"_s
             << u"CHANGE MASTER TO MASTER_HOST = '%1', MASTER_PORT = 3306, MASTER_USER = 'replication', "
                u"MASTER_PASSWORD "
                "= %2, MASTER_USE_GTID = slave_pos, MASTER_CONNECT_RETRY = 1, MASTER_HEARTBEAT_PERIOD = 1"_s
                    .arg(primary.address, sqlText(secrets.databaseReplicationPassword))
             << u"START REPLICA"_s;
    }
    once << u"INSERT INTO mysql.seaworthy_first_boot VALUES (CURRENT_TIMESTAMP)"_s;
    // mariadbd reads one statement a line and runs the file at every start; the mark lets all but the first
    // do nothing.
    return uR"(SET SESSION sql_log_bin = 0;
CREATE TABLE IF NOT EXISTS mysql.seaworthy_first_boot (done TIMESTAMP NOT NULL) ENGINE=Aria;
BEGIN NOT ATOMIC IF NOT EXISTS (SELECT 1 FROM mysql.seaworthy_first_boot) THEN %1; END IF; END;
)"_s.arg(once.join(u"; "_s));
}

} // namespace sw
