// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/exports.h"
#include "app/exports/pdf_date.h"
#include "app/exports/proposal_paper.h"
#include "app/exports/whole_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Exports)
};

// Sets the whole proposal and yields the number of its pages.
int render(QByteArray &bytes, const PaperMaterial &material, int pages)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(15, 15, 15, 12), QPageLayout::Millimeter));
    writer.setResolution(300);
    const QString name =
        material.worksheet.name.isEmpty() ? Text::tr("Server sizing") : onPaper(material.worksheet.name);
    writer.setTitle(name);
    writer.setCreator(u"Seaworthy"_s);
    QPainter painter(&writer);
    const QDate day = QDate::fromString(material.today, Qt::ISODate);
    Paper paper(writer, painter,
                name.left(80) + u", "_s + material.locale.toString(day, QLocale::ShortFormat), pages);
    for (const auto &chapter : {setCover, setSizing, setArchitecture, setScaling, setAvailability, setCost,
                                setInputs, setFormulas, setAssumptions})
        chapter(paper, material);
    paper.end();
    return paper.pages();
}

} // namespace

Result<void> writeProposalPdf(const QString &file, const Worksheet &worksheet, const Proposal &proposal,
                              const QString &today, const QLocale &locale)
{
    const PaperMaterial material{worksheet, proposal, today, locale};
    QByteArray bytes;
    {
        const SteadyHashOrder steady;
        // Set twice: only then is the number of pages known that each page's foot names.
        QByteArray draft;
        const int pages = render(draft, material, 0);
        render(bytes, material, pages);
    }
    return writeWholeFile(file, withCreationDate(bytes, today), Text::tr("write the proposal"));
}

} // namespace sw
