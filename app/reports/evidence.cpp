// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/evidence.h"

#include "app/reports/drawing.h"
#include "app/reports/html_report.h"
#include "app/reports/other_formats.h"
#include "app/reports/pdf_report.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Evidence)
};

// The files of one folder in the making, with the first trouble kept.
class Folder
{
public:
    explicit Folder(const QString &path) : m_path(path) { }

    void write(const QString &name, const QByteArray &bytes)
    {
        if (!m_result)
            return;
        QSaveFile file(m_path + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            m_result = failed(
                Cause::Local, Text::tr("write the evidence"),
                Text::tr("%1: %2. Check the free space and the permissions; the drill's journal is kept, so "
                         "nothing else is lost.")
                    .arg(file.fileName(), file.errorString()));
    }
    void writeJson(const QString &name, const QJsonObject &object)
    {
        write(name, QJsonDocument(object).toJson(QJsonDocument::Indented));
    }
    void take(const Result<void> &other)
    {
        if (m_result)
            m_result = other;
    }
    const Result<void> &result() const { return m_result; }
    QString file(const QString &name) const { return m_path + u'/' + name; }

    QJsonObject manifest() const
    {
        QJsonObject files;
        const QStringList names = QDir(m_path).entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile read(file(name));
            QCryptographicHash hash(QCryptographicHash::Sha256);
            if (read.open(QIODevice::ReadOnly) && hash.addData(&read))
                files.insert(name,
                             QJsonObject{{u"sha256"_s, QString::fromLatin1(hash.result().toHex())},
                                         {u"bytes"_s, read.size()}});
        }
        return {{u"seaworthy"_s, u"evidence"_s}, {u"version"_s, 1}, {u"files"_s, files}};
    }

private:
    QString m_path;
    Result<void> m_result;
};

Result<std::vector<OperationRecord>> recordsOf(const DrillRun &run, Journal &journal)
{
    std::vector<OperationRecord> records;
    for (const OperationId &id : run.operations) {
        Result<OperationRecord> record = journal.operation(id);
        // An operation that could not even be journaled has left no record; the findings tell of it.
        if (!record && record.error().cause == Cause::NotFound)
            continue;
        if (!record)
            return failed(record.error());
        records.push_back(std::move(*record));
    }
    return records;
}

void writeTopology(Folder &folder, const QString &when, const Topology &topology, const QString &title)
{
    if (topology.nodes.empty())
        return;
    folder.write(u"topology-%1.json"_s.arg(when), topologyJson(topology));
    folder.write(u"topology-%1.svg"_s.arg(when), topologySvg(topology, title));
}

} // namespace

Result<QString> writeEvidence(const QString &parent, const DrillRun &run, Journal &journal)
{
    const QString doing = Text::tr("write the evidence");
    const Result<std::vector<OperationRecord>> records = recordsOf(run, journal);
    if (!records)
        return failed(records.error());
    const Result<QByteArray> lines =
        run.operations.empty() ? Result<QByteArray>(QByteArray()) : journal.extract(run.operations);
    if (!lines)
        return failed(lines.error());
    if (!QDir().mkpath(parent))
        return failed(
            Cause::Local, doing,
            Text::tr(
                "The folder %1 cannot be made; check its permissions and the free space, or name another.")
                .arg(parent));
    QTemporaryDir draft(parent + u"/.evidence-XXXXXX"_s);
    if (!draft.isValid())
        return failed(
            Cause::Local, doing,
            Text::tr("Nothing can be written to %1: %2. Check its permissions and the free space, or name "
                     "another folder.")
                .arg(parent, draft.errorString()));

    Folder folder(draft.path());
    const ReportMaterial material{run, *records};
    folder.write(u"probe.csv"_s, samplesCsv(run.samples));
    folder.write(u"ledger.csv"_s, ledgerCsv(run));
    folder.write(u"journal.jsonl"_s, *lines);
    folder.writeJson(u"result.json"_s, toJson(run.result));
    folder.writeJson(u"journal.json"_s, chaosToolkitJournal(material));
    folder.write(u"junit.xml"_s, junitXml(run));
    writeTopology(folder, u"before"_s, run.before, Text::tr("The site before the fault"));
    writeTopology(folder, u"during"_s, run.during, Text::tr("The site with the fault"));
    writeTopology(folder, u"after"_s, run.after, Text::tr("The site after the restoring"));
    folder.write(u"report.html"_s, htmlReport(material));
    if (folder.result())
        folder.take(writePdfReport(folder.file(u"report.pdf"_s), material));
    if (folder.result())
        folder.writeJson(u"manifest.json"_s, folder.manifest());
    if (!folder.result())
        return failed(folder.result().error());

    // Nothing of another evidence is ever replaced: renaming onto a folder with files in it fails.
    const QString name =
        u"%1/balancer-failover-%2"_s.arg(parent, iso8601(run.result.started).left(19).remove(u':'));
    for (int n = 1; n < 1000; ++n) {
        const QString path = n == 1 ? name : u"%1-%2"_s.arg(name).arg(n);
        if (!QFile::exists(path) && QDir().rename(draft.path(), path)) {
            draft.setAutoRemove(false);
            QFile::setPermissions(path,
                                  QFile::permissions(path) | QFile::ReadGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::ExeOther);
            return path;
        }
    }
    return failed(Cause::Local, doing,
                  Text::tr("The finished folder could not be given its name %1; check the permissions of %2.")
                      .arg(name, parent));
}

} // namespace sw
