// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/fields.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

bool isStep(QKeyEvent *event)
{
    return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
}

} // namespace

FieldEdit::FieldEdit(QWidget *parent) : QLineEdit(parent)
{
    setAcceptDrops(false);
}

bool FieldEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isStep(static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void FieldEdit::keyPressEvent(QKeyEvent *event)
{
    if (isStep(event)) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FieldEdit::contextMenuEvent(QContextMenuEvent *event)
{
    // Without the line edit's own undo and redo, which would go past the document's.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool chosen = hasSelectedText();
    menu->addAction(tr("Cu&t"), this, &QLineEdit::cut)->setEnabled(chosen && !isReadOnly());
    menu->addAction(tr("&Copy"), this, &QLineEdit::copy)->setEnabled(chosen);
    menu->addAction(tr("&Paste"), this, &QLineEdit::paste)->setEnabled(!isReadOnly());
    menu->addSeparator();
    menu->addAction(tr("Select &all"), this, &QLineEdit::selectAll)->setEnabled(!text().isEmpty());
    menu->popup(event->globalPos());
}

FieldNote::FieldNote(QWidget *parent)
    : QWidget(parent), m_shape(new parts::GlyphLabel(look::Glyph::Info, 16, look::Meaning::Muted, this)),
      m_text(parts::hint({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(6);
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void FieldNote::tell(const QString &text, bool problem)
{
    const look::Meaning meaning = problem ? look::Meaning::Down : look::Meaning::Muted;
    m_shape->setGlyph(problem ? look::Glyph::Down : look::Glyph::Info, meaning);
    m_text->setMeaning(meaning);
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

SectionBox::SectionBox(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(title), m_header(new QToolButton(this)),
      m_summary(new parts::MeaningLabel(look::Meaning::Muted, {}, this)),
      m_trouble(new parts::GlyphLabel(look::Glyph::Down, 16, look::Meaning::Down, this)),
      m_body(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_header->setText(title);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setAutoRaise(true);
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_header->setAccessibleName(title);
    QFont bold = m_header->font();
    bold.setWeight(QFont::DemiBold);
    m_header->setFont(bold);
    row->addWidget(m_header);
    row->addWidget(m_trouble);
    m_trouble->hide();
    row->addStretch(1);
    row->addWidget(m_summary);
    m_summary->setTextFormat(Qt::PlainText);
    column->addLayout(row);
    column->addWidget(m_body);
    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(true);
}

void SectionBox::setOpen(bool open)
{
    m_open = open;
    m_header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_header->setToolTip(open ? tr("Fold %1 away").arg(m_title) : tr("Show %1").arg(m_title));
    m_body->setVisible(open);
}

void SectionBox::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void SectionBox::setTroubled(bool troubled)
{
    m_trouble->setVisible(troubled);
    m_header->setAccessibleDescription(troubled ? tr("A figure in here cannot be used yet.") : QString());
}

QString labelText(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace sw
