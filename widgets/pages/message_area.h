// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QWidget>

class QVBoxLayout;

namespace sw {

// What went wrong, or a notice, above the pages: what, where, what to do. The newest comes first, three are
// kept, and each stays until it is closed; one that says the same again takes the place of the first.
class MessageArea : public QWidget
{
    Q_OBJECT

public:
    explicit MessageArea(QWidget *parent = nullptr);

public slots:
    void showFailure(const sw::Failure &failure);
    void showNotice(const QString &text, bool good);

private:
    void add(const QString &title, const QString &text, int severity);

    QVBoxLayout *m_column;
};

} // namespace sw
