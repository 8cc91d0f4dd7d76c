// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/pdf_date.h"

#include <QDate>
#include <QHashSeed>

namespace sw {

QByteArray withCreationDate(QByteArray pdf, const QString &today)
{
    const QByteArray key = "/CreationDate (";
    const qsizetype at = pdf.indexOf(key);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', at);
    if (end < 0)
        return pdf;
    const QDate day = QDate::fromString(today.left(10), Qt::ISODate);
    const QByteArray date =
        "D:" + (day.isValid() ? day.toString(QStringLiteral("yyyyMMdd")).toLatin1() : "20000101") + "000000Z";
    const qsizetype room = end - at - key.size();
    if (date.size() > room)
        return pdf;
    // What is left of an offset from UTC becomes space behind the bracket.
    return pdf.replace(at + key.size(), room + 1, date + ')' + QByteArray(room - date.size(), ' '));
}

SteadyHashOrder::SteadyHashOrder()
{
    QHashSeed::setDeterministicGlobalSeed();
}

SteadyHashOrder::~SteadyHashOrder()
{
    QHashSeed::resetRandomGlobalSeed();
}

} // namespace sw
