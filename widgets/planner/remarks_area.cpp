// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/remarks_area.h"

#include "widgets/pages/parts.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// Higher than this the remarks would take the place of the results.
constexpr int highest = 156;

// width: of the line, where it is to be two lines high at most; 0: all of it.
QWidget *line(const Remark &remark, int width, QWidget *parent)
{
    const look::Meaning meaning = remark.serious ? look::Meaning::Degraded : look::Meaning::Muted;
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *shape =
        new parts::GlyphLabel(remark.serious ? look::Glyph::Degraded : look::Glyph::Info, 16, meaning, line);
    const QString kind = remark.serious ? RemarksArea::tr("Serious remark") : RemarksArea::tr("Remark");
    shape->setToolTip(kind);
    shape->setAccessibleName(kind);
    row->addWidget(shape, 0, Qt::AlignTop);
    auto *text = parts::paragraph({}, line);
    text->setObjectName("remark"_L1);
    // Not quite two widths: the first line breaks at a word.
    text->setText(width == 0 ? remark.text
                             : text->fontMetrics().elidedText(remark.text, Qt::ElideRight, width * 37 / 20));
    text->setToolTip(remark.text);
    text->setAccessibleName(remark.text);
    row->addWidget(text, 1);
    return line;
}

} // namespace

RemarksArea::RemarksArea(QWidget *parent)
    : QWidget(parent), m_scroll(new QScrollArea(this)), m_more(new QToolButton(this))
{
    setObjectName("remarks"_L1);
    setAccessibleName(tr("Remarks"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 0, 0);
    row->setSpacing(8);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_scroll, 1);
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

void RemarksArea::show(bool all)
{
    m_all = all;
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 2, 6, 2);
    lines->setSpacing(4);
    const size_t count = all ? m_remarks.size() : std::min<size_t>(1, m_remarks.size());
    for (size_t i = 0; i < count; ++i)
        lines->addWidget(line(m_remarks[i], all ? 0 : m_width, content));
    lines->addStretch(1);
    m_scroll->setWidget(content); // deletes the former one
    m_more->setText(all ? tr("Show one remark")
                        : tr("Show %n remark(s)", nullptr, static_cast<int>(m_remarks.size())));
    setVisible(!m_remarks.empty());
    fit();
}

void RemarksArea::fit()
{
    const QWidget *content = m_scroll->widget();
    if (!content)
        return;
    const int wanted = content->layout()->totalHeightForWidth(std::max(120, m_scroll->viewport()->width()));
    m_scroll->setFixedHeight(std::min(wanted, highest));
}

void RemarksArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int width = std::max(120, event->size().width() - m_more->sizeHint().width() - 60);
    if (width != m_width) {
        m_width = width;
        show(m_all);
    }
}

} // namespace sw
