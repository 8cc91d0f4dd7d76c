// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pages/parts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace sw::parts {

MeaningLabel::MeaningLabel(look::Meaning meaning, const QString &text, QWidget *parent)
    : QLabel(text, parent), m_meaning(meaning)
{
    tint();
}

void MeaningLabel::setMeaning(look::Meaning meaning)
{
    m_meaning = meaning;
    tint();
}

void MeaningLabel::tint()
{
    // setPalette() tells of a change of the palette in its turn.
    if (m_tinting)
        return;
    m_tinting = true;
    setPalette(look::tinted(QApplication::palette(), m_meaning));
    m_tinting = false;
}

void MeaningLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        tint();
    QLabel::changeEvent(event);
}

StateLabel::StateLabel(QWidget *parent)
    : QWidget(parent), m_shape(new GlyphLabel(look::Glyph::Unknown, 16, look::Meaning::Unknown, this)),
      m_text(new MeaningLabel(look::Meaning::Unknown, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_shape);
    row->addWidget(m_text, 1);
    QFont font = m_text->font();
    font.setWeight(QFont::DemiBold);
    m_text->setFont(font);
    m_text->setWordWrap(true);
}

void StateLabel::tell(look::Glyph glyph, look::Meaning meaning, const QString &text)
{
    m_shape->setGlyph(glyph, meaning);
    m_text->setMeaning(meaning);
    m_text->setText(text);
    setAccessibleName(text);
}

GlyphLabel::GlyphLabel(look::Glyph glyph, int side, look::Meaning meaning, QWidget *parent)
    : QWidget(parent), m_glyph(glyph), m_side(side), m_meaning(meaning)
{
    setFixedSize(side, side);
}

void GlyphLabel::setGlyph(look::Glyph glyph, look::Meaning meaning)
{
    m_glyph = glyph;
    m_meaning = meaning;
    update();
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    look::paintGlyph(painter, rect(), m_glyph, look::colour(m_meaning, palette()));
}

Card::Card(QWidget *parent) : QFrame(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

void Card::setAccent(std::optional<look::Meaning> meaning)
{
    m_accent = meaning;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_accent ? look::colour(*m_accent, palette()) : look::hairline(palette()));
    painter.setBrush(m_accent ? look::tint(*m_accent, palette()) : look::card(palette()));
    painter.drawRoundedRect(area, 8, 8);
}

EmptyState::EmptyState(look::Glyph glyph, const QString &title, const QString &text, const QString &button,
                       QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(gap);
    column->addStretch(2);
    column->addWidget(new GlyphLabel(glyph, 56, look::Meaning::Muted, this), 0, Qt::AlignHCenter);
    QLabel *name = heading(title, this);
    name->setAlignment(Qt::AlignCenter);
    column->addWidget(name);
    MeaningLabel *words = hint(text, this);
    words->setAlignment(Qt::AlignCenter);
    words->setMaximumWidth(460);
    words->setMinimumWidth(260);
    // Between two stretches and not aligned: an aligned label gets the height of the page's width and is cut
    // off.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(words, 100);
    middle->addStretch(1);
    column->addLayout(middle);
    if (!button.isEmpty()) {
        auto *push = new QPushButton(button, this);
        push->setObjectName("emptyStateButton"_L1);
        connect(push, &QPushButton::clicked, this, &EmptyState::clicked);
        column->addWidget(push, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
}

DangerButton::DangerButton(look::Glyph glyph, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_glyph(glyph)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(QString(text).remove(u'&'));
}

QSize DangerButton::sizeHint() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    return {metrics.size(Qt::TextShowMnemonic, text()).width() + 52, std::max(30, metrics.height() + 14)};
}

void DangerButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = look::colour(look::Meaning::Danger, palette());
    QColor ink = Qt::white;
    if (!isEnabled()) {
        fill = palette().color(QPalette::Button);
        ink = palette().color(QPalette::Disabled, QPalette::ButtonText);
    } else if (isDown()) {
        fill = fill.darker(125);
    } else if (underMouse()) {
        fill = fill.lighter(112);
    }
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(area, 5, 5);
    if (hasFocus()) {
        painter.setPen(QPen(ink, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(2.5, 2.5, -2.5, -2.5), 3, 3);
    }
    look::paintGlyph(painter, QRectF(area.left() + 11, area.center().y() - 9, 18, 18), m_glyph, ink);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(ink);
    painter.drawText(area.adjusted(36, 0, -10, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                     text());
}

QLabel *pageTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.55);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QLabel *plainLine(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *paragraph(const QString &text, QWidget *parent)
{
    QLabel *label = plainLine(text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

MeaningLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new MeaningLabel(look::Meaning::Muted, text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace sw::parts
