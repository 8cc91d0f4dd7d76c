// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/remarks_area.h"

#include "widgets/pages/parts.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sw {

RemarksArea::RemarksArea(QWidget *parent) : QWidget(parent), m_more(new QToolButton(this))
{
    setObjectName("remarks"_L1);
    setAccessibleName(tr("Remarks"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 0, 0);
    row->setSpacing(8);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(3);
    row->addLayout(m_lines, 1);
    m_more->setObjectName("remarksMore"_L1);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_more, 0, Qt::AlignTop);
    connect(m_more, &QToolButton::toggled, this, &RemarksArea::show);
    hide();
}

void RemarksArea::present(const std::vector<Remark> &remarks)
{
    std::vector<Remark> ordered = remarks;
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const Remark &remark) { return remark.serious; });
    if (ordered == m_remarks)
        return;
    m_remarks = std::move(ordered);
    show(m_all);
}

QWidget *RemarksArea::line(const Remark &remark)
{
    const look::Meaning meaning = remark.serious ? look::Meaning::Degraded : look::Meaning::Muted;
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(
        new parts::GlyphLabel(remark.serious ? look::Glyph::Degraded : look::Glyph::Info, 16, meaning, line),
        0, Qt::AlignTop);
    auto *text = parts::paragraph(remark.text, line);
    text->setObjectName("remark"_L1);
    row->addWidget(text, 1);
    return line;
}

void RemarksArea::show(bool all)
{
    m_all = all;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const size_t count = all ? m_remarks.size() : std::min<size_t>(1, m_remarks.size());
    for (size_t i = 0; i < count; ++i)
        m_lines->addWidget(line(m_remarks[i]));
    const int hidden = static_cast<int>(m_remarks.size()) - 1;
    m_more->setVisible(hidden > 0);
    m_more->setText(all ? tr("Show one remark") : tr("Show %n more remark(s)", nullptr, std::max(0, hidden)));
    setVisible(!m_remarks.empty());
}

} // namespace sw
