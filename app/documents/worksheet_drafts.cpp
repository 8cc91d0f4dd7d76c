// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/documents/worksheet_drafts.h"

#include "app/documents/worksheet_file.h"
#include "cloudapi/files/small_file.h"
#include "planner/base/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::WorksheetDrafts)
};

constexpr auto draftEnding = ".json"_L1;
constexpr auto markEnding = ".mark"_L1;

Result<RunningMark> markOf(const QString &folder, const QString &name)
{
    return RunningMark::takeOn(folder + u'/' + name + markEnding, Text::tr("mark the draft as in use"),
                               Text::tr("Another console keeps this draft."));
}

// A console that dies while it writes leaves a half-written file under another name.
void sweepUnfinished(const QString &draftFile)
{
    const QFileInfo draft(draftFile);
    const QStringList rests = draft.dir().entryList({draft.fileName() + u".*"_s}, QDir::Files);
    for (const QString &name : rests)
        QFile::remove(draft.dir().filePath(name));
}

Result<WorksheetDraft> draftIn(const QString &file)
{
    const Result<QByteArray> text = readSmallFile(file, Text::tr("read the unsaved worksheet"));
    if (!text)
        return failed(text.error());
    return readDraft(file, *text);
}

} // namespace

QString draftFolder()
{
    // By the rules of freedesktop.org a relative path is none.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + u"/.local/state"_s;
    return state + u"/seaworthy/worksheets"_s;
}

Result<std::shared_ptr<DraftKeeper>> DraftKeeper::begin(const QString &folder)
{
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return failed(
            Cause::Local, Text::tr("keep unsaved worksheets"),
            Text::tr("The folder %1 cannot be made, so unsaved changes are lost if the console is killed; "
                     "check its permissions and the free space.")
                .arg(folder));
    // What a prospect told of his traffic is nobody else's business.
    if (isNew)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Result<RunningMark> mark = markOf(folder, name);
    if (!mark)
        return failed(mark.error());
    return std::shared_ptr<DraftKeeper>(
        new DraftKeeper(folder + u'/' + name + draftEnding, std::move(*mark)));
}

DraftKeeper::DraftKeeper(QString file, RunningMark mark)
    : m_file(std::move(file)), m_mark(std::move(mark)) { }

Result<void> DraftKeeper::keep(quint64 turn, const WorksheetDraft &draft)
{
    const std::scoped_lock lock(m_mutex);
    if (turn < m_latest)
        return {};
    m_latest = turn;
    return writeWhole(m_file, writeDraft(draft), Text::tr("keep the unsaved worksheet"));
}

void DraftKeeper::drop(quint64 turn)
{
    const std::scoped_lock lock(m_mutex);
    if (turn < m_latest)
        return;
    m_latest = turn;
    QFile::remove(m_file);
}

std::vector<LeftDraft> leftDrafts(const QString &folder)
{
    std::vector<LeftDraft> left;
    const QDir dir(folder);
    // A console that ended in good order has taken its mark along.
    QSet<QString> names;
    const QFileInfoList files = dir.entryInfoList({u'*' + draftEnding, u'*' + markEnding}, QDir::Files);
    for (const QFileInfo &file : files)
        names.insert(file.completeBaseName());
    for (const QString &name : std::as_const(names)) {
        Result<RunningMark> mark = markOf(folder, name);
        if (!mark)
            continue;
        const QString file = dir.filePath(name + draftEnding);
        sweepUnfinished(file);
        // A mark without a draft goes with the one that was just taken on it.
        if (QFileInfo::exists(file))
            left.push_back({file, QFileInfo(file).lastModified(), draftIn(file),
                            std::make_shared<RunningMark>(std::move(*mark))});
    }
    std::ranges::sort(left, std::greater(), &LeftDraft::kept);
    return left;
}

void forget(const LeftDraft &draft)
{
    QFile::remove(draft.file);
}

QByteArray writeDraft(const WorksheetDraft &draft)
{
    const QJsonObject object{
        {u"seaworthy"_s, u"worksheet-draft"_s},
        {u"version"_s, 1},
        {u"document"_s, draft.document},
        {u"print"_s, QString::fromLatin1(draft.print.toHex())},
        {u"worksheet"_s, QJsonDocument::fromJson(writeWorksheet(draft.worksheet)).object()}};
    return QJsonDocument(object).toJson();
}

Result<WorksheetDraft> readDraft(const QString &file, const QByteArray &text)
{
    JsonReader reader(file, text);
    const QJsonObject root = reader.root();
    reader.expectKind(u"worksheet-draft"_s, 1);
    reader.allowOnly(root, {}, {u"seaworthy"_s, u"version"_s, u"document"_s, u"print"_s, u"worksheet"_s});
    WorksheetDraft draft;
    draft.document = reader.string(root, {}, u"document"_s);
    draft.print = QByteArray::fromHex(reader.string(root, {}, u"print"_s).toLatin1());
    const QJsonObject inner = reader.object(root, {}, u"worksheet"_s);
    if (const Result<void> read = reader.finish(Text::tr("read the unsaved worksheet")); !read)
        return failed(read.error());
    Result<Worksheet> worksheet = readWorksheet(file, QJsonDocument(inner).toJson());
    if (!worksheet)
        return failed(worksheet.error());
    draft.worksheet = std::move(*worksheet);
    return draft;
}

} // namespace sw
