// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pages/drill_result_panel.h"

#include "widgets/look/formats.h"
#include "widgets/pages/drill_setup.h"
#include "widgets/pages/parts.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

void addFigure(QGridLayout *grid, const QString &name, const QString &measured, const QString &expected,
               const QString &key)
{
    const int row = grid->rowCount();
    QWidget *parent = grid->parentWidget();
    QLabel *phase = parts::paragraph(name, parent);
    phase->setWordWrap(false);
    grid->addWidget(phase, row, 0);
    QLabel *value = parts::paragraph(measured, parent);
    value->setObjectName(key);
    value->setWordWrap(false);
    QFont font = value->font();
    font.setWeight(QFont::DemiBold);
    value->setFont(font);
    grid->addWidget(value, row, 1);
    grid->addWidget(parts::hint(expected, parent), row, 2);
}

} // namespace

DrillResultPanel::DrillResultPanel(QWidget *parent) : QScrollArea(parent)
{
    setObjectName("drillResult"_L1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void DrillResultPanel::setResult(const DrillResult &result, const QString &evidencePath)
{
    auto *card = new parts::Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto *top = new QHBoxLayout;
    const look::Meaning meaning = result.passed ? look::Meaning::Healthy : look::Meaning::Down;
    top->addWidget(
        new parts::GlyphLabel(result.passed ? look::Glyph::Healthy : look::Glyph::Down, 30, meaning, card), 0,
        Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    QLabel *verdict = parts::heading(
        result.passed ? tr("Passed: %1").arg(result.title) : tr("Not passed: %1").arg(result.title), card);
    verdict->setObjectName("drillVerdict"_L1);
    names->addWidget(verdict);
    //: Under a drill's verdict: %1 the fault, %2 the node it struck, %3 the node that took over, %4 when.
    names->addWidget(parts::hint(tr("%1: %2. %3 took over. %4")
                                     .arg(faultWord(result.fault), result.activeBefore, result.activeAfter,
                                          look::dateTime(result.started)),
                                 card));
    top->addLayout(names, 1);
    column->addLayout(top);
    if (!result.probeValid) {
        auto *warning = new parts::Card(card);
        warning->setAccent(look::Meaning::Degraded);
        auto *row = new QHBoxLayout(warning);
        row->addWidget(new parts::GlyphLabel(look::Glyph::Degraded, 20, look::Meaning::Degraded, warning), 0,
                       Qt::AlignTop);
        row->addWidget(
            parts::paragraph(tr("The measurement is invalid: %1").arg(result.probeInvalidBecause), warning),
            1);
        column->addWidget(warning);
    }
    auto *figures = new QWidget(card);
    auto *grid = new QGridLayout(figures);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(22);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(2, 1);
    grid->addWidget(parts::hint(tr("Phase"), figures), 0, 0);
    grid->addWidget(parts::hint(tr("Measured"), figures), 0, 1);
    grid->addWidget(parts::hint(tr("Expected"), figures), 0, 2);
    const QString predicted = tr("%1 to %2 from the configuration")
                                  .arg(look::duration(Microseconds(result.prediction.least)),
                                       look::duration(Microseconds(result.prediction.most)));
    addFigure(grid, tr("Outage"), look::duration(result.outage.length), {}, u"figureOutage"_s);
    addFigure(grid, tr("Detect: until the standby took the address"), look::duration(result.detect),
              predicted, u"figureDetect"_s);
    addFigure(grid, tr("Route: until the first answer"), look::duration(result.route), {}, u"figureRoute"_s);
    addFigure(grid, tr("Verify: until the steady state was confirmed"), look::duration(result.verify), {},
              u"figureVerify"_s);
    //: %1 failed requests of %2.
    addFigure(grid, tr("Failed requests"),
              tr("%1 of %2").arg(look::number(result.failedRequests), look::number(result.requests)), {},
              u"figureFailed"_s);
    addFigure(grid, tr("Acknowledged writes lost"),
              tr("%1 of %2").arg(look::number(result.writesLost), look::number(result.writesAcknowledged)),
              tr("none"), u"figureLost"_s);
    column->addWidget(figures);
    if (!result.prediction.formula.isEmpty())
        column->addWidget(parts::hint(tr("Expected: %1").arg(result.prediction.formula), card));
    for (const QString &finding : result.findings) {
        auto *row = new QHBoxLayout;
        row->addWidget(new parts::GlyphLabel(look::Glyph::Info, 18, look::Meaning::Accent, card), 0,
                       Qt::AlignTop);
        row->addWidget(parts::paragraph(finding, card), 1);
        column->addLayout(row);
    }
    auto *buttons = new QHBoxLayout;
    if (!evidencePath.isEmpty()) {
        auto *open = new QPushButton(look::icon(look::Glyph::Evidence), tr("Open the &evidence"), card);
        open->setObjectName("openEvidence"_L1);
        open->setToolTip(evidencePath);
        connect(open, &QPushButton::clicked, this,
                [this, evidencePath] { emit evidenceOpenRequested(evidencePath); });
        buttons->addWidget(open);
    }
    auto *again = new QPushButton(look::icon(look::Glyph::Drill), tr("Prepare a&nother drill"), card);
    again->setObjectName("drillAgain"_L1);
    connect(again, &QPushButton::clicked, this, &DrillResultPanel::againRequested);
    buttons->addWidget(again);
    buttons->addStretch(1);
    column->addLayout(buttons);
    if (!evidencePath.isEmpty())
        column->addWidget(parts::hint(evidencePath, card));
    column->addStretch(1);
    setWidget(card);
}

} // namespace sw
