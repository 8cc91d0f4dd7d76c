// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pages/message_area.h"

#include "widgets/pages/parts.h"

#include <QBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sw {

MessageArea::MessageArea(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName("messages"_L1);
    setAccessibleName(tr("Messages"));
    m_column->setContentsMargins(12, 12, 12, 0);
    m_column->setSpacing(6);
    hide();
}

void MessageArea::showFailure(const Failure &failure)
{
    const bool unknown = failure.cause == Cause::OutcomeUnknown;
    //: The heading of an error: what was being done.
    add(tr("Failed: %1").arg(failure.doing), failure.detail.isEmpty() ? word(failure.cause) : failure.detail,
        unknown ? 1 : 2);
}

void MessageArea::showNotice(const QString &text, bool good)
{
    add({}, text, good ? 0 : 1);
}

void MessageArea::add(const QString &title, const QString &text, int severity)
{
    const QString identity = title + u'\n' + text;
    for (int i = m_column->count(); i-- > 0;) {
        QWidget *card = m_column->itemAt(i)->widget();
        if (card->property("identity").toString() == identity || i >= 2) {
            m_column->removeWidget(card);
            card->hide();
            card->deleteLater();
        }
    }
    const look::Meaning meaning = severity == 2 ? look::Meaning::Down
        : severity == 1                         ? look::Meaning::Degraded
                                                : look::Meaning::Healthy;
    const look::Glyph shape = severity == 2 ? look::Glyph::Down
        : severity == 1                     ? look::Glyph::Degraded
                                            : look::Glyph::Healthy;
    auto *card = new parts::Card(this);
    card->setObjectName("message"_L1);
    card->setProperty("identity", identity);
    card->setAccent(meaning);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(new parts::GlyphLabel(shape, 20, meaning, card), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    if (!title.isEmpty()) {
        auto *bold = parts::paragraph(title, card);
        QFont font = bold->font();
        font.setWeight(QFont::DemiBold);
        bold->setFont(font);
        words->addWidget(bold);
    }
    words->addWidget(parts::paragraph(text, card));
    row->addLayout(words, 1);
    auto *close = new QToolButton(card);
    close->setObjectName("messageClose"_L1);
    close->setIcon(look::icon(look::Glyph::Close));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, card, [this, card] {
        m_column->removeWidget(card);
        card->deleteLater();
        setVisible(m_column->count() > 0);
    });
    m_column->insertWidget(0, card);
    show();
}

} // namespace sw
