// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/unsaved_guard.h"

#include "widgets/window/question.h"

#include <QEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace sw {

UnsavedGuard::UnsavedGuard(QWidget &window) : m_window(window)
{
    window.installEventFilter(this);
}

void UnsavedGuard::setUnsaved(const QString &name)
{
    m_unsaved = name;
    if (!name.isEmpty())
        return;
    if (std::exchange(m_saving, false))
        goOn();
}

void UnsavedGuard::notSaved()
{
    m_saving = false;
    m_then = nullptr;
}

void UnsavedGuard::before(const std::function<void()> &then)
{
    if (m_unsaved.isEmpty()) {
        then();
        return;
    }
    // The answer decides about what was asked for last.
    m_then = then;
    if (m_question)
        m_question->raise();
    else if (!m_saving)
        ask();
}

bool UnsavedGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close || m_unsaved.isEmpty() || m_aside)
        return QObject::eventFilter(watched, event);
    event->ignore();
    before([this] { m_window.close(); });
    return true;
}

void UnsavedGuard::ask()
{
    m_question =
        sw::ask(m_window, this,
                {u"unsavedQuestion"_s,
                 tr("The worksheet is not saved"),
                 tr("Save the changes to %1?").arg(m_unsaved),
                 tr("Without saving, the changes are lost."),
                 {{u"saveUnsaved"_s, tr("&Save"), QMessageBox::AcceptRole,
                   [this] {
                       m_saving = true;
                       emit saveRequested();
                   }},
                  {u"discardUnsaved"_s, tr("&Discard"), QMessageBox::DestructiveRole,
                   [this] {
                       m_unsaved.clear();
                       emit discarded();
                       goOn();
                   }},
                  {u"cancelUnsaved"_s, tr("&Cancel"), QMessageBox::RejectRole, [this] { m_then = nullptr; }}},
                 {}});
}

void UnsavedGuard::goOn()
{
    if (const auto then = std::exchange(m_then, nullptr))
        then();
}

} // namespace sw
