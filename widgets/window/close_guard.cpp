// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/close_guard.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sw {

CloseGuard::CloseGuard(QWidget &window) : m_window(window)
{
    window.installEventFilter(this);
}

void CloseGuard::setRunning(const QString &what)
{
    m_running = what;
    if (!what.isEmpty())
        return;
    if (m_question)
        m_question->reject();
    if (m_closing)
        m_window.close();
}

bool CloseGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close || m_running.isEmpty())
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (!m_closing)
        ask();
    return true;
}

void CloseGuard::ask()
{
    if (m_question) {
        m_question->raise();
        return;
    }
    m_question = new QMessageBox(QMessageBox::Warning, tr("Something still runs"), m_running,
                                 QMessageBox::NoButton, &m_window);
    m_question->setObjectName(u"closeQuestion"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(tr("Closing stops it, and takes back what it has done so far. The window "
                                      "closes when that is verified."));
    QPushButton *stay = m_question->addButton(tr("&Stay"), QMessageBox::RejectRole);
    QPushButton *stop = m_question->addButton(tr("Stop, &take back and close"), QMessageBox::AcceptRole);
    stay->setObjectName(u"stay"_s);
    stop->setObjectName(u"stopAndClose"_s);
    m_question->setDefaultButton(stay);
    m_question->setEscapeButton(stay);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_closing = true;
        emit stopAndCloseRequested();
    });
    m_question->open();
}

} // namespace sw
