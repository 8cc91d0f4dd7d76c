// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/documents/worksheet_file.h"

#include "cloudapi/files/small_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::WorksheetFile)
};

QByteArray printOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// A renamed file is where it belongs only when its folder is on the disk too. A file system that cannot do
// this keeps the file all the same.
void settleFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

Result<WorksheetFile> openWorksheetFile(const QString &path)
{
    const Result<QByteArray> bytes = readSmallFile(path, Text::tr("open the worksheet"));
    if (!bytes)
        return failed(bytes.error());
    Result<Worksheet> worksheet = readWorksheet(path, *bytes);
    if (!worksheet)
        return failed(worksheet.error());
    return WorksheetFile{std::move(*worksheet), printOf(*bytes)};
}

Result<Worksheet> exampleWorksheet()
{
    QFile file(u":/worksheets/small-shop.json"_s);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return readWorksheet(file.fileName(), bytes);
}

Result<QByteArray> saveWorksheetFile(const QString &path, const Worksheet &worksheet,
                                     const std::optional<QByteArray> &known)
{
    const QString doing = Text::tr("save the worksheet");
    if (known && QFileInfo::exists(path)) {
        const Result<QByteArray> there = readSmallFile(path, doing);
        if (!there)
            return failed(there.error());
        if (printOf(*there) != *known)
            return failed(Cause::Conflict, doing,
                          Text::tr("%1 has been changed by another program since it was opened here. Save "
                                   "under another name to keep both, or replace it.")
                              .arg(path));
    }
    const QByteArray bytes = writeWorksheet(worksheet);
    if (const Result<void> written = writeWhole(path, bytes, doing); !written)
        return failed(written.error());
    return printOf(bytes);
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes, const QString &doing)
{
    QSaveFile file(path);
    // commit() forces the bytes to the disk before it renames.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(Cause::Local, doing,
                      Text::tr("%1: %2. What was there before is unchanged. Check the free space and the "
                               "permissions, or choose another place.")
                          .arg(path, file.errorString()));
    settleFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace sw
