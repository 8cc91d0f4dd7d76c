// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/figures_view.h"

#include "widgets/pages/parts.h"
#include "widgets/planner/figures_model.h"
#include "widgets/planner/text_table.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace sw {

FiguresView::FiguresView(QWidget *parent) : ResultView(parent), m_model(new FiguresModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    m_table = tableView(u"figureTable"_s, tr("Figures"), m_model, {112, 206, 116}, this);
    column->addWidget(m_table, 1);
    auto *card = new QScrollArea(this);
    card->setWidgetResizable(true);
    card->setFixedHeight(96);
    card->setFrameShape(QFrame::StyledPanel);
    card->setFocusPolicy(Qt::TabFocus);
    card->setAccessibleName(tr("How the selected figure came to be"));
    m_explanation = parts::paragraph({}, card);
    m_explanation->setObjectName("figureExplanation"_L1);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_explanation->setMargin(8);
    m_explanation->setBackgroundRole(QPalette::Base);
    m_explanation->setAutoFillBackground(true);
    card->setWidget(m_explanation);
    column->addWidget(card);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FiguresView::explain);
    explain();
}

void FiguresView::select(const QString &key)
{
    m_wanted = key;
    const QModelIndex index = m_model->indexOf(key, FiguresModel::Label);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_wanted.clear();
}

void FiguresView::refresh(const SizedWorksheet &)
{
    m_model->present(sized());
    if (!m_wanted.isEmpty())
        select(m_wanted);
    explain();
}

void FiguresView::explain()
{
    const FigureLine *line = m_model->rowAt(m_table->currentIndex().row());
    m_explanation->setText(
        line ? m_model->explanation(line->key)
             : tr("Select a figure to see its formula, the numbers in it, and where they come from."));
}

} // namespace sw
