// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/pages/parts.h"

#include <QLineEdit>

class QToolButton;

namespace sw {

// A line edit that leaves undo, redo and dropped files to the page.
class FieldEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FieldEdit(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

// A shape and a sentence below a field: a problem, or what counts instead of what is typed. Hidden while
// empty.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *parent = nullptr);
    void tell(const QString &text, bool problem);
    QString text() const { return m_text->text(); }

private:
    parts::GlyphLabel *m_shape;
    parts::MeaningLabel *m_text;
};

// A titled part of a form that can be folded away; a shape in its title says that a problem is inside.
class SectionBox : public QWidget
{
    Q_OBJECT

public:
    explicit SectionBox(const QString &title, QWidget *parent = nullptr);
    QWidget *body() { return m_body; }
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    void setSummary(const QString &summary); // beside the title, for a folded one
    void setTroubled(bool troubled);

private:
    QString m_title;
    bool m_open = true;
    QToolButton *m_header;
    parts::MeaningLabel *m_summary;
    parts::GlyphLabel *m_trouble;
    QWidget *m_body;
};

// Text as a label shows it: an ampersand stays one beside a buddy.
QString labelText(const QString &text);

} // namespace sw
