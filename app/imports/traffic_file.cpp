// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/imports/traffic_file.h"

#include "app/imports/packed_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::TrafficFile)
};

constexpr qsizetype startSize = 65'536;

Result<QByteArray> startOf(PackedFile &file)
{
    QByteArray start;
    while (start.size() < startSize) {
        const auto piece = file.next();
        if (!piece)
            return failed(piece.error());
        if (piece->isEmpty())
            break;
        start.append(*piece);
    }
    return start;
}

QString doing(const QString &path)
{
    return Text::tr("import %1").arg(QDir::toNativeSeparators(path));
}

} // namespace

Result<QByteArray> startOfFile(const QString &path)
{
    const auto file = PackedFile::open(path);
    if (!file)
        return failed(file.error());
    auto start = startOf(**file);
    if (start && start->size() > startSize)
        start->truncate(startSize);
    return start;
}

Result<TrafficHistory> importTraffic(const QString &path, std::optional<TrafficFormat> format,
                                     const ImportOptions &options,
                                     const std::function<void(double)> &progress, std::stop_token stop)
{
    const auto file = PackedFile::open(path);
    if (!file)
        return failed(file.error());
    const auto start = startOf(**file);
    if (!start)
        return failed(start.error());
    ImportOptions named = options;
    if (named.source.isEmpty())
        named.source = QFileInfo(path).fileName();
    if (!format) {
        if (start->isEmpty())
            return failed(Cause::Malformed, doing(path),
                          Text::tr("The file is empty. Choose a file that has traffic in it."));
        format = guessedFormat(*start);
        if (!format)
            return failed(
                Cause::Malformed, doing(path),
                Text::tr("It is like none of the formats that can be imported. A table needs a column of "
                         "times, such as 2026-05-04 08:00, and one of numbers."));
        if (*format == TrafficFormat::Csv && named.csv == CsvColumns{})
            named.csv = csvPreview(*start).guess;
    }
    const auto importer = trafficImporter(*format, named);
    importer->feed(*start);
    double told = 0;
    for (;;) {
        if (stop.stop_requested())
            return failed(Cause::Canceled, doing(path), Text::tr("It was stopped. Nothing was changed."));
        const auto piece = (*file)->next();
        if (!piece)
            return failed(piece.error());
        if (piece->isEmpty())
            break;
        importer->feed(*piece);
        const double part = (*file)->partRead();
        if (progress && part - told >= 0.01) {
            told = part;
            progress(part);
        }
    }
    auto history = importer->finish();
    if (history && progress)
        progress(1);
    return history;
}

} // namespace sw
