// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/look/colours.h"
#include "widgets/look/icons.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>

// The small parts that all pages are made of, so that they look alike.
namespace sw::parts {

inline constexpr int pageMargin = 24;
inline constexpr int gap = 12;

// A label in the colour of a meaning that follows a change of the palette.
class MeaningLabel : public QLabel
{
    Q_OBJECT

public:
    explicit MeaningLabel(look::Meaning meaning, const QString &text = {}, QWidget *parent = nullptr);
    void setMeaning(look::Meaning meaning);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();
    look::Meaning m_meaning;
    bool m_tinting = false;
};

// A drawing of the icon set that follows the palette.
class GlyphLabel : public QWidget
{
    Q_OBJECT

public:
    GlyphLabel(look::Glyph glyph, int side, look::Meaning meaning = look::Meaning::Muted,
               QWidget *parent = nullptr);
    void setGlyph(look::Glyph glyph, look::Meaning meaning);
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    look::Glyph m_glyph;
    int m_side;
    look::Meaning m_meaning;
};

// A shape and a word for a state: never the colour alone.
class StateLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StateLabel(QWidget *parent = nullptr);
    void tell(look::Glyph glyph, look::Meaning meaning, const QString &text);
    QString text() const { return m_text->text(); }

private:
    GlyphLabel *m_shape;
    MeaningLabel *m_text;
};

// A surface upon the window's, with a hairline around it; an accent of a meaning on its left edge when told
// so.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    void setAccent(std::optional<look::Meaning> meaning);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<look::Meaning> m_accent;
};

// What a page shows while it has nothing: what would be here, and the way to it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(look::Glyph glyph, const QString &title, const QString &text, const QString &button,
               QWidget *parent = nullptr);

signals:
    void clicked();
};

// White on red, with its shape and its word, whatever the platform's style draws elsewhere.
class DangerButton : public QAbstractButton
{
    Q_OBJECT

public:
    DangerButton(look::Glyph glyph, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    look::Glyph m_glyph;
};

QLabel *pageTitle(const QString &text, QWidget *parent = nullptr);
QLabel *heading(const QString &text, QWidget *parent = nullptr);
// Text that wraps: quick to lay out, where there are many of them.
QLabel *plainLine(const QString &text, QWidget *parent);
// Text that wraps and can be copied.
QLabel *paragraph(const QString &text = {}, QWidget *parent = nullptr);
MeaningLabel *hint(const QString &text = {}, QWidget *parent = nullptr);

} // namespace sw::parts
