// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/probes/observe.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Observe)
};

// A text cell of one row, by column name; empty where the column is missing.
class CsvRow
{
public:
    CsvRow(const QList<QByteArray> &names, const QList<QByteArray> &cells)
        : m_names(names), m_cells(cells) { }
    QByteArray operator[](const QByteArray &name) const
    {
        const qsizetype at = m_names.indexOf(name);
        return at >= 0 && at < m_cells.size() ? m_cells.at(at) : QByteArray();
    }

private:
    const QList<QByteArray> &m_names;
    const QList<QByteArray> &m_cells;
};

// HAProxy quotes a cell that holds a comma or a quote, as RFC 4180 does.
QList<QByteArray> cells(const QByteArray &line)
{
    QList<QByteArray> all{QByteArray()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line.at(i);
        if (quoted && c == '"' && i + 1 < line.size() && line.at(i + 1) == '"') {
            all.last().append('"');
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            all.append(QByteArray());
        } else {
            all.last().append(c);
        }
    }
    return all;
}

// "Slave_IO_Running: Yes" of a "\G" listing. MariaDB and MySQL have changed these names over the years.
QString value(const QHash<QByteArray, QString> &fields, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const auto found = fields.constFind(QByteArray(name).toLower());
        if (found != fields.cend())
            return *found;
    }
    return {};
}

} // namespace

Result<std::vector<BalancerMember>> readHaproxyCsv(const QByteArray &csv)
{
    const QString doing = Words::tr("read HAProxy's statistics");
    QList<QByteArray> lines = csv.split('\n');
    while (!lines.isEmpty() && lines.first().trimmed().isEmpty())
        lines.removeFirst();
    if (lines.isEmpty() || !lines.first().startsWith("# pxname,svname,"))
        return failed(Cause::Malformed, doing,
                      Words::tr("The first line begins with \"%1\", expected was \"# pxname,svname,\".")
                          .arg(lines.isEmpty() ? QString() : QString::fromUtf8(lines.first().left(60))));
    const QList<QByteArray> names = cells(lines.takeFirst().mid(2).trimmed());
    if (!names.contains("status") || !names.contains("type"))
        return failed(Cause::Malformed, doing, Words::tr("The columns \"status\" and \"type\" are missing."));
    std::vector<BalancerMember> members;
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.trimmed().isEmpty())
            continue;
        const QList<QByteArray> found = cells(line.trimmed());
        const CsvRow row(names, found);
        // 0 frontend, 1 backend, 2 server, 3 listener
        if (row["type"] != "2")
            continue;
        bool hasCheck = false;
        const qint64 check = row["check_duration"].toLongLong(&hasCheck);
        QByteArray lastCheck = row["check_status"];
        if (lastCheck.startsWith("* ")) // a check is under way; the word is the last one's
            lastCheck.remove(0, 2);
        members.push_back({.backend = QString::fromUtf8(row["pxname"]),
                           .name = QString::fromUtf8(row["svname"]),
                           .address = QString::fromUtf8(row["addr"]),
                           .status = QString::fromUtf8(row["status"]),
                           .sessions = row["scur"].toLongLong(),
                           .queued = row["qcur"].toLongLong(),
                           .weight = row["weight"].toInt(),
                           .checkMilliseconds = hasCheck ? check : -1,
                           .lastCheck = QString::fromUtf8(lastCheck)});
    }
    return members;
}

Result<QStringList> readAddresses(const QByteArray &ipJson)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(ipJson, &problem);
    if (!document.isArray())
        return failed(
            Cause::Malformed, Words::tr("read the node's addresses"),
            Words::tr("The output of \"ip -j address\" is not a JSON array: %1.").arg(problem.errorString()));
    QStringList addresses;
    const QJsonArray links = document.array();
    for (const QJsonValue &link : links) {
        const QJsonArray entries = link[u"addr_info"_s].toArray();
        for (const QJsonValue &entry : entries) {
            const QString address = entry[u"local"_s].toString();
            if (!address.isEmpty())
                addresses.append(address);
        }
    }
    return addresses;
}

Result<std::optional<ReplicaSeen>> readReplicaStatus(const QByteArray &text)
{
    if (text.trimmed().isEmpty())
        return std::optional<ReplicaSeen>();
    QHash<QByteArray, QString> fields;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && !line.trimmed().startsWith('*'))
            fields.insert(line.left(colon).trimmed().toLower(),
                          QString::fromUtf8(line.mid(colon + 1).trimmed()));
    }
    const QString readOnly = value(fields, {"read_only"});
    if (readOnly.isEmpty())
        return failed(
            Cause::Malformed, Words::tr("read the replication state"),
            Words::tr("\"%1\" was found where the database's variables were expected. Check that root may "
                      "log in to it over its socket.")
                .arg(QString::fromUtf8(text.trimmed().left(200))));
    ReplicaSeen seen;
    seen.readOnly = readOnly != u"0"_s && readOnly.compare(u"OFF"_s, Qt::CaseInsensitive) != 0;
    seen.gtid = value(fields, {"gtid"});
    seen.source = value(fields, {"Master_Host", "Source_Host"});
    seen.ioRunning = value(fields, {"Slave_IO_Running", "Replica_IO_Running"}) == u"Yes"_s;
    seen.sqlRunning = value(fields, {"Slave_SQL_Running", "Replica_SQL_Running"}) == u"Yes"_s;
    bool isNumber = false;
    const qint64 lag =
        value(fields, {"Seconds_Behind_Master", "Seconds_Behind_Source"}).toLongLong(&isNumber);
    if (isNumber && !seen.source.isEmpty())
        seen.lag = Seconds(lag);
    seen.error = value(fields, {"Last_IO_Error"});
    if (seen.error.isEmpty())
        seen.error = value(fields, {"Last_SQL_Error"});
    return std::optional<ReplicaSeen>(seen);
}

} // namespace sw
