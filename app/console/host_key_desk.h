// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/fleet/connection.h"
#include "widgets/models/values.h"

#include <QObject>

namespace sw {

class MainWindow;

// Brings a worker's question about an unknown host key to the window, and the operator's answer back. Lives
// on the window's thread. When it goes, every open question is answered with a refusal.
class HostKeyDesk : public QObject
{
    Q_OBJECT

public:
    explicit HostKeyDesk(MainWindow &window);
    ~HostKeyDesk() override;

    // For workers: waits for the operator.
    HostKeyJudge judge() const;
    // The connection that they were asked for is given up.
    void refuseOpenQuestions();

private:
    struct Questions;
    MainWindow *m_window; // outlives this
    std::shared_ptr<Questions> m_questions;
};

} // namespace sw
