// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/probes/http_probe.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HttpProbe)
};

constexpr QByteArrayView headLine = "number,scheduled,sent,took_us,status,error,served_by";

Result<ProbeSample> readSample(const QString &file, int number, const QByteArray &line)
{
    const QList<QByteArray> cells = line.split(',');
    const auto wrong = [&](const QString &what) {
        return failed(Cause::Malformed, Words::tr("read the probe samples in %1").arg(file),
                      Words::tr("Line %1: %2").arg(number).arg(what));
    };
    if (cells.size() != 7)
        return wrong(Words::tr("%1 values were found, 7 are expected.").arg(cells.size()));
    bool isNumber = true;
    bool isTook = true;
    bool isStatus = true;
    const auto scheduled = instantFromIso8601(QString::fromUtf8(cells.at(1)));
    const auto sent = instantFromIso8601(QString::fromUtf8(cells.at(2)));
    const ProbeSample sample{.number = cells.at(0).toLongLong(&isNumber),
                             .scheduled = scheduled.value_or(Instant{}),
                             .sent = sent.value_or(Instant{}),
                             .took = Microseconds(cells.at(3).toLongLong(&isTook)),
                             .status = cells.at(4).toInt(&isStatus),
                             .error = QString::fromUtf8(cells.at(5)),
                             .servedBy = QString::fromUtf8(cells.at(6))};
    if (!isNumber || !isTook || !isStatus || !scheduled || !sent)
        return wrong(
            Words::tr("\"%1\" is not a number, two moments in ISO 8601, a duration in microseconds, a "
                      "status, an error word and a name.")
                .arg(QString::fromUtf8(line)));
    return sample;
}

} // namespace

QByteArray samplesCsv(const std::vector<ProbeSample> &samples)
{
    QByteArray text = headLine.toByteArray() + '\n';
    for (const ProbeSample &sample : samples) {
        text += QByteArray::number(sample.number) + ',' + iso8601(sample.scheduled).toLatin1() + ','
            + iso8601(sample.sent).toLatin1() + ',' + QByteArray::number(qint64(sample.took.count())) + ','
            + QByteArray::number(sample.status) + ',' + sample.error.toUtf8() + ',' + sample.servedBy.toUtf8()
            + '\n';
    }
    return text;
}

Result<std::vector<ProbeSample>> readSamplesCsv(const QString &file, const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    if (lines.first().trimmed() != headLine)
        return failed(Cause::Malformed, Words::tr("read the probe samples in %1").arg(file),
                      Words::tr("Line 1: \"%1\" was found, \"%2\" is expected.")
                          .arg(QString::fromUtf8(lines.first().left(80)), QString::fromLatin1(headLine)));
    std::vector<ProbeSample> samples;
    for (int i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).trimmed();
        if (line.isEmpty())
            continue;
        const Result<ProbeSample> sample = readSample(file, i + 1, line);
        if (!sample)
            return failed(sample.error());
        samples.push_back(*sample);
    }
    return samples;
}

} // namespace sw
