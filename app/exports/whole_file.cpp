// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/whole_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

tl::unexpected<Failure> notWritten(const QString &file, const QString &why, const QString &doing)
{
    return failed(
        Cause::Local, doing,
        QCoreApplication::translate(
            "sw::Exports", "%1: %2. Check the free space and the permissions, or choose another place.")
            .arg(file, why));
}

} // namespace

Result<void> writeWholeFile(const QString &file, const QByteArray &bytes, const QString &doing)
{
    const QFileInfo place(file);
    if (place.isDir()) {
        return notWritten(file, QCoreApplication::translate("sw::Exports", "this is a folder"), doing);
    }
    if (place.exists() && !place.isFile()) {
        QFile device(file);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || device.write(bytes) != bytes.size())
            return notWritten(file, device.errorString(), doing);
        return {};
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return notWritten(file, out.errorString(), doing);
    return {};
}

} // namespace sw
