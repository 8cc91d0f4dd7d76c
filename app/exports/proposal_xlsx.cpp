// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/book_material.h"
#include "app/exports/exports.h"
#include "app/exports/queue_search.h"
#include "app/exports/short_formulas.h"
#include "app/exports/whole_file.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// The newest day that the worksheet names: the workbook rests on nothing later, and its bytes must not depend
// on when it was written.
qint64 dateOf(const Worksheet &worksheet)
{
    QDate newest(2000, 1, 1);
    const auto consider = [&newest](const QString &day) {
        const QDate date = QDate::fromString(day.left(10), Qt::ISODate);
        if (date.isValid() && date.year() < 2100)
            newest = std::max(newest, date);
    };
    for (const auto &[key, figure] : worksheet.figures)
        consider(figure.provenance.when);
    for (const ServerSize *size : {&worksheet.webSize, &worksheet.balancerSize, &worksheet.databaseSize}) {
        if (size->price)
            consider(size->price->date);
    }
    return newest.startOfDay(Qt::UTC).toSecsSinceEpoch();
}

} // namespace

Result<void> writeProposalXlsx(const QString &file, const Worksheet &worksheet, const Proposal &proposal)
{
    const Sheet sheet = withShortFormulas(proposal.sheet);
    const Sheet lanes = withShortFormulas(withQueueSearch(proposal.sheet));
    const BookMaterial material{worksheet,
                                proposal,
                                sheet,
                                lanes,
                                evaluated(sheet, Estimate::Likely),
                                evaluated(sheet, Estimate::Low),
                                evaluated(sheet, Estimate::High)};
    Workbook book(worksheet.name, worksheet.preparedBy, dateOf(worksheet));
    const InputCells inputs = writeInputs(book, material);
    writeSizing(book, material, inputs);
    writeSteps(book, material);
    writeRegret(book, material, inputs);
    writeSwings(book, material, inputs);
    writeAssumptions(book, material);
    writeOffsets(book);
    const Result<QByteArray> bytes = book.finish();
    if (!bytes)
        return failed(bytes.error());
    return writeWholeFile(file, *bytes, QCoreApplication::translate("sw::Exports", "write the spreadsheet"));
}

} // namespace sw
