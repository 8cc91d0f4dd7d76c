// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/trade_offs_label.h"

#include "widgets/pages/parts.h"

#include <QBoxLayout>

namespace sw {

TradeOffsLabel::TradeOffsLabel(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 6);
    m_column->setSpacing(3);
}

void TradeOffsLabel::tell(const TradeOffs &tradeOffs)
{
    if (m_shown == tradeOffs.name)
        return;
    m_shown = tradeOffs.name;
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_column->addWidget(parts::hint(tradeOffs.purpose, this));
    const auto add = [this](const QString &text, look::Glyph glyph, look::Meaning meaning,
                            const QString &kind) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        auto *shape = new parts::GlyphLabel(glyph, 15, meaning, line);
        shape->setToolTip(kind);
        shape->setAccessibleName(kind);
        row->addWidget(shape, 0, Qt::AlignTop);
        row->addWidget(parts::plainLine(text, line), 1);
        m_column->addWidget(line);
    };
    for (const QString &gain : tradeOffs.gains)
        add(gain, look::Glyph::Healthy, look::Meaning::Healthy, tr("What one gains"));
    for (const QString &cost : tradeOffs.costs)
        add(cost, look::Glyph::Degraded, look::Meaning::Degraded, tr("What one gives up"));
}

} // namespace sw
