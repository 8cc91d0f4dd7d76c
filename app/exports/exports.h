// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/sizing/proposal.h"

#include <QLocale>

namespace sw {

// The exports of a proposal. The same arguments give the same bytes. Blocking, on any one thread at a time
// but the PDF, which needs a QGuiApplication. Files are replaced whole or not at all; they fail with
// Cause::Local.

// Every figure as {"key": {"label", "value", "unit", ...}} and the parts beside them; schema
// resources/schemas/proposal.json.
QByteArray proposalJson(const Worksheet &worksheet, const Proposal &proposal);
// Figures as rows: section, key, label, value, unit, formula, provenance. RFC 4180, points in numbers.
QByteArray proposalCsv(const Worksheet &worksheet, const Proposal &proposal);
QByteArray proposalMarkdown(const Worksheet &worksheet, const Proposal &proposal, const QLocale &locale);
// A workbook whose every figure is a live formula over the inputs.
Result<void> writeProposalXlsx(const QString &file, const Worksheet &worksheet, const Proposal &proposal);
// today stands on its first page, in the words of the locale.
Result<void> writeProposalPdf(const QString &file, const Worksheet &worksheet, const Proposal &proposal,
                              const QString &today, const QLocale &locale);

} // namespace sw
