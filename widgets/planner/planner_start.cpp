// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/planner_start.h"

#include "widgets/pages/parts.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sw {

PlannerStart::PlannerStart(QWidget *parent) : QScrollArea(parent)
{
    setObjectName("plannerStart"_L1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(parts::pageMargin, 8, parts::pageMargin, parts::pageMargin);
    auto *middle = new QWidget(content);
    middle->setMaximumWidth(760);
    outer->addStretch(1);
    outer->addWidget(middle, 100);
    outer->addStretch(1);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addStretch(1);
    column->addWidget(parts::heading(tr("From traffic figures to a sizing that can be defended"), middle));
    column->addWidget(parts::hint(tr("Type what is known of the traffic, or import a log. Servers, "
                                     "availability and cost follow at once, "
                                     "and every figure says how it came to be. No cloud account is needed."),
                                  middle));
    const auto way = [&](look::Glyph glyph, const QString &name, const QString &button, const QString &text,
                         auto signal) {
        auto *card = new parts::Card(middle);
        auto *row = new QHBoxLayout(card);
        row->setContentsMargins(18, 12, 18, 12);
        row->setSpacing(14);
        row->addWidget(new parts::GlyphLabel(glyph, 28, look::Meaning::Accent, card));
        row->addWidget(parts::plainLine(text, card), 1);
        auto *push = new QPushButton(button, card);
        push->setObjectName(name);
        push->setMinimumSize(190, 32);
        row->addWidget(push);
        column->addWidget(card);
        connect(push, &QPushButton::clicked, this, signal);
        return push;
    };
    QPushButton *first = way(look::Glyph::File, u"startNew"_s, tr("&New worksheet"),
                             tr("Begin with a small worksheet that is complete and change its figures."),
                             [this] { emit newRequested(); });
    first->setDefault(true);
    way(look::Glyph::Info, u"startExample"_s, tr("Open the &example"),
        tr("Look at a finished worksheet, with ranges, provenance and a design."),
        [this] { emit exampleRequested(); });
    way(look::Glyph::GraphFile, u"startOpen"_s, tr("&Open a worksheet…"),
        tr("Go on with a file; you can also drop it on this page."), [this] { emit openRequested({}); });
    way(look::Glyph::Journal, u"startImport"_s, tr("Import a lo&g…"),
        tr("Read the traffic out of an access log, an MRTG log, sar, Prometheus, HAProxy or a table. "
           "Dropping "
           "the file here does the same."),
        [this] { emit importRequested(); });
    m_recent = new QWidget(middle);
    m_recent->setObjectName("startRecent"_L1);
    m_recentColumn = new QVBoxLayout(m_recent);
    m_recentColumn->setContentsMargins(0, 6, 0, 0);
    m_recentColumn->setSpacing(4);
    m_recent->hide();
    column->addWidget(m_recent);
    column->addStretch(2);
    setWidget(content);
    setFocusProxy(first);
}

void PlannerStart::setRecentFiles(const QStringList &paths)
{
    qDeleteAll(m_recent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recentColumn->addWidget(parts::heading(tr("Opened lately"), m_recent));
    constexpr qsizetype most = 5;
    for (const QString &path : paths.first(std::min(most, paths.size()))) {
        auto *button = new QToolButton(m_recent);
        button->setText(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        button->setIcon(look::icon(look::Glyph::File));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(path);
        m_recentColumn->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QToolButton::clicked, this, [this, path] { emit openRequested(path); });
    }
}

} // namespace sw
