// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/catalogues/catalogues.h"

#include "cloudapi/files/small_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Catalogues)
};

Result<Catalogue> catalogueIn(const QFileInfo &file)
{
    const QString path = file.filePath();
    QByteArray text;
    if (path.startsWith(u':')) {
        QFile builtIn(path);
        if (builtIn.open(QIODevice::ReadOnly))
            text = builtIn.readAll();
    } else {
        const Result<QByteArray> read = readSmallFile(path, Text::tr("read the catalogue of server sizes"));
        if (!read)
            return failed(read.error());
        text = *read;
    }
    return readCatalogue(path, text);
}

void takeFrom(const QDir &folder, Catalogues &all)
{
    const QFileInfoList files = folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        Result<Catalogue> catalogue = catalogueIn(file);
        if (!catalogue) {
            all.failures.push_back(catalogue.error());
            continue;
        }
        std::erase_if(all.catalogues, [&](const Catalogue &other) { return other.id == catalogue->id; });
        all.catalogues.push_back(std::move(*catalogue));
    }
}

} // namespace

Catalogues catalogues(const QString &folder)
{
    Catalogues all;
    takeFrom(QDir(u":/catalogues"_s), all);
    if (QFileInfo(folder).isDir())
        takeFrom(QDir(folder), all);
    std::ranges::sort(all.catalogues, [](const Catalogue &one, const Catalogue &other) {
        const int order = QString::localeAwareCompare(one.title, other.title);
        return order != 0 ? order < 0 : one.id < other.id;
    });
    return all;
}

const Catalogue *standardCatalogue(const Catalogues &all)
{
    const auto found = std::ranges::find(all.catalogues, u"first-generation"_s, &Catalogue::id);
    if (found != all.catalogues.end())
        return &*found;
    return all.catalogues.empty() ? nullptr : &all.catalogues.front();
}

QString catalogueFolder()
{
    const QString chosen = qEnvironmentVariable("SEAWORTHY_CATALOGUES");
    if (!chosen.isEmpty())
        return chosen;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/seaworthy/catalogues"_s;
}

} // namespace sw
