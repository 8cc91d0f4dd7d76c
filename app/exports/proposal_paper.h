// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reports/paper.h"
#include "planner/sizing/proposal.h"

#include <QLocale>

namespace sw {

// What a proposal on paper is set from.
struct PaperMaterial
{
    const Worksheet &worksheet;
    const Proposal &proposal;
    QString today; // ISO 8601 day
    QLocale locale;
};

// The chapters of the proposal, in their order.
void setCover(Paper &paper, const PaperMaterial &material);
void setSizing(Paper &paper, const PaperMaterial &material);
void setArchitecture(Paper &paper, const PaperMaterial &material);
void setScaling(Paper &paper, const PaperMaterial &material);
void setAvailability(Paper &paper, const PaperMaterial &material);
void setCost(Paper &paper, const PaperMaterial &material);
void setInputs(Paper &paper, const PaperMaterial &material);
void setFormulas(Paper &paper, const PaperMaterial &material);
void setAssumptions(Paper &paper, const PaperMaterial &material);

// A person's text as a page takes it: not longer than a cell should be, and with places to break it at.
QString onPaper(const QString &text);

} // namespace sw
