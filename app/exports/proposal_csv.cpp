// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/exports.h"
#include "app/exports/file_words.h"
#include "app/exports/proposal_words.h"

using namespace Qt::StringLiterals;

namespace sw {

namespace {

QString field(QString text)
{
    // A spreadsheet would run what a stranger wrote into a log or a worksheet as a formula.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

void append(QString &file, const QStringList &fields)
{
    file += fields.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray proposalCsv(const Worksheet &worksheet, const Proposal &proposal)
{
    QString file;
    append(file, {u"section"_s, u"key"_s, u"label"_s, u"value"_s, u"unit"_s, u"formula"_s, u"provenance"_s});
    for (const Line &line : proposal.sheet.lines) {
        const Explanation explanation = explained(proposal.sheet, proposal.likely, line.key, QLocale::c());
        append(file,
               {word(line.section), line.key, field(line.label), digits(proposal.likely.at(line.key)),
                field(word(line.unit, worksheet.currency)), field(explanation.words),
                field(line.input ? provenanceWords(line.input->provenance) : explanation.grounds)});
    }
    return file.toUtf8();
}

} // namespace sw
