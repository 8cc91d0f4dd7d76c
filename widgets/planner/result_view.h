// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/planner/sized_worksheet.h"

#include <QWidget>

namespace sw {

// A part of the results. It is worked out anew only while it is seen: a key press must not pay for what lies
// under another tab.
class ResultView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void present(const SizedPointer &sized);
    // Grey: these are the results of before, because what is typed now cannot be sized.
    void setOutdated(bool outdated);

protected:
    void showEvent(QShowEvent *event) override;

    const SizedPointer &sized() const { return m_sized; }
    bool isOutdated() const { return m_outdated; }
    // There is one, and the view is visible.
    virtual void refresh(const SizedWorksheet &sized) = 0;
    virtual void showOutdated(bool outdated);
    // Something else that it shows has changed.
    void invalidate();

private:
    SizedPointer m_sized;
    bool m_pending = false;
    bool m_outdated = false;
};

} // namespace sw
