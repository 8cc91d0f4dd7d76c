// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace sw {

// Takes files that are dropped on a widget, wherever none of its children wants them.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget &target); // its parent

signals:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace sw
