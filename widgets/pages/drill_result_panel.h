// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/drill.h"

#include <QScrollArea>

namespace sw {

// What a drill found: passed or not, each phase measured beside predicted, losses, findings, and where the
// evidence is.
class DrillResultPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit DrillResultPanel(QWidget *parent = nullptr);

public slots:
    void setResult(const sw::DrillResult &result, const QString &evidencePath);

signals:
    void evidenceOpenRequested(const QString &path);
    void againRequested();
};

} // namespace sw
