// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/navigation.h"

#include "widgets/look/formats.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

class NavigationButton : public QAbstractButton
{
public:
    NavigationButton(look::Glyph glyph, const QString &text, QWidget *parent)
        : QAbstractButton(parent), m_glyph(glyph)
    {
        setText(text);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(QString(text).remove(u'&'));
    }

    void setCount(int count)
    {
        m_count = count;
        update();
    }

    QSize sizeHint() const override
    {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        return {QFontMetrics(strong).size(Qt::TextShowMnemonic, text()).width() + 84, 42};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPalette colours = palette();
        const QColor accent = look::colour(look::Meaning::Accent, colours);
        const QRectF area = QRectF(rect()).adjusted(8, 2, -8, -2);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? look::tint(look::Meaning::Accent, colours)
                                         : look::hairline(colours));
            painter.drawRoundedRect(area, 7, 7);
        }
        if (isChecked()) {
            painter.setBrush(accent);
            painter.drawRoundedRect(QRectF(area.left(), area.top() + 8, 3.5, area.height() - 16), 1.7, 1.7);
        }
        if (hasFocus()) {
            painter.setPen(QPen(accent, 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
        }
        const QColor ink = isChecked() ? accent : colours.color(QPalette::WindowText);
        look::paintGlyph(painter, QRectF(area.left() + 14, area.center().y() - 10, 20, 20), m_glyph, ink);
        QFont words = font();
        words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(words);
        painter.setPen(ink);
        painter.drawText(area.adjusted(46, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                         text());
        if (m_count > 0) {
            const QString count = look::number(m_count);
            const double width = std::max(20.0, painter.fontMetrics().horizontalAdvance(count) + 12.0);
            const QRectF badge(area.right() - width - 8, area.center().y() - 10, width, 20);
            painter.setPen(Qt::NoPen);
            painter.setBrush(look::colour(look::Meaning::Danger, colours));
            painter.drawRoundedRect(badge, 10, 10);
            painter.setPen(Qt::white);
            painter.drawText(badge, Qt::AlignCenter, count);
        }
    }

private:
    look::Glyph m_glyph;
    int m_count = 0;
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)), m_column(new QVBoxLayout(this))
{
    setObjectName("navigation"_L1);
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(0, 12, 0, 12);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    connect(m_buttons, &QButtonGroup::idClicked, this, &Navigation::chosen);
}

void Navigation::add(look::Glyph glyph, const QString &text, const QKeySequence &keys, const QString &name)
{
    const auto id = static_cast<int>(m_buttons->buttons().size());
    auto *button = new NavigationButton(glyph, text, this);
    button->setObjectName(name);
    //: The tooltip of a page in the navigation: %1 its name, %2 its keys.
    button->setToolTip(tr("%1 (%2)").arg(button->accessibleName(), keys.toString(QKeySequence::NativeText)));
    m_buttons->addButton(button, id);
    m_column->insertWidget(id, button);
}

int Navigation::current() const
{
    return m_buttons->checkedId();
}

void Navigation::setCurrent(int page)
{
    m_buttons->button(page)->setChecked(true);
}

void Navigation::setCount(int page, int count)
{
    auto *button = static_cast<NavigationButton *>(m_buttons->button(page));
    button->setCount(count);
    //: What waits on a page, for screen readers.
    button->setAccessibleDescription(count > 0 ? tr("%n matter(s) wait for a decision.", nullptr, count)
                                               : QString());
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::card(palette()));
    painter.setPen(look::hairline(palette()));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace sw
