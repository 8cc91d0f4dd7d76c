// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/sizing/proposal.h"

#include <QLocale>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace sw {

// Drawings of a proposal for paper: as vectors, each shape with a word beside it.

// Web nodes from day one to the horizon.
void paintSteps(QPainter &painter, const QRectF &target, const Worksheet &worksheet, const Proposal &proposal,
                const QLocale &locale, const QPalette &palette);
// For each number of nodes that was compared, what is wasted and what is missing; the least is named.
void paintRegret(QPainter &painter, const QRectF &target, const Worksheet &worksheet,
                 const Proposal &proposal, const QLocale &locale, const QPalette &palette);
// Cost against nines: the efficient designs joined and numbered as in efficientDesigns().
void paintFrontier(QPainter &painter, const QRectF &target, const Worksheet &worksheet,
                   const Proposal &proposal, const QLocale &locale, const QPalette &palette);
// Which input moves the result most, as bars around the likely value; the widest eight.
void paintSwings(QPainter &painter, const QRectF &target, const Worksheet &worksheet,
                 const Proposal &proposal, const QLocale &locale, const QPalette &palette);

// Those that nothing else beats, and the worksheet's own; the cheapest first.
std::vector<DesignPoint> efficientDesigns(const Proposal &proposal);

} // namespace sw
