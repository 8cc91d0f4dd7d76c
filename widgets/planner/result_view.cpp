// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/result_view.h"

#include "widgets/look/colours.h"

#include <QAbstractItemView>
#include <QApplication>

namespace sw {

void ResultView::present(const SizedPointer &sized)
{
    m_sized = sized;
    invalidate();
}

void ResultView::invalidate()
{
    m_pending = true;
    if (!isVisible() || !m_sized)
        return;
    m_pending = false;
    refresh(*m_sized);
}

void ResultView::setOutdated(bool outdated)
{
    if (m_outdated == outdated)
        return;
    m_outdated = outdated;
    showOutdated(outdated);
}

void ResultView::showOutdated(bool outdated)
{
    for (auto *view : findChildren<QAbstractItemView *>()) {
        view->setPalette(outdated ? look::tinted(QApplication::palette(), look::Meaning::Muted) : QPalette());
    }
}

void ResultView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_pending)
        invalidate();
}

} // namespace sw
