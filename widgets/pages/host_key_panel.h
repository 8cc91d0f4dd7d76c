// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/models/values.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sw {

// Asks whether an unknown SSH host key is to be trusted. Questions wait in a queue; the oldest is shown.
class HostKeyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HostKeyPanel(QWidget *parent = nullptr);

    bool isAsking() const { return !m_questions.empty(); }

public slots:
    void ask(const sw::HostKeyQuestion &question);

signals:
    void answered(const QString &questionId, sw::HostKeyTrust answer);
    void finished(); // no question is left

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show();
    void answer(HostKeyTrust answer);

    std::vector<HostKeyQuestion> m_questions;
    QLabel *m_text;
    QLabel *m_fingerprint;
    QPushButton *m_refuse;
};

} // namespace sw
