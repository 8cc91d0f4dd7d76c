// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/look/icons.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace sw {

// The column on the left that leads to the pages: one of them is always current.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void add(look::Glyph glyph, const QString &text, const QKeySequence &keys, const QString &name);
    int current() const;
    void setCurrent(int page);
    void setCount(int page, int count); // a number that asks for attention; 0: none

signals:
    void chosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_buttons;
    QVBoxLayout *m_column;
};

} // namespace sw
