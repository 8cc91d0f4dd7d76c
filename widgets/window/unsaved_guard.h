// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QMessageBox;
class QWidget;

namespace sw {

// Keeps a document that is not saved from being lost: before the window closes over it, and before anything
// else that would replace it, asks whether to save it, to discard it, or to stay.
class UnsavedGuard : public QObject
{
    Q_OBJECT

public:
    explicit UnsavedGuard(QWidget &window); // must not outlive the window

    // How the document is called that would be lost; empty: none would, and nothing is asked. What waits for
    // a save goes on then.
    void setUnsaved(const QString &name);
    // A save that was asked for has failed or was put off: what waits for it does not happen.
    void notSaved();
    // Calls then at once, or when the document is saved or discarded, or never.
    void before(const std::function<void()> &then);
    // From now on the window closes without a question: the document is kept in another way.
    void standAside() { m_aside = true; }

signals:
    void saveRequested();
    void discarded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void goOn();

    QWidget &m_window;
    QString m_unsaved;
    std::function<void()> m_then; // what waits for the save or for the answer
    bool m_saving = false;
    bool m_aside = false;
    QPointer<QMessageBox> m_question;
};

} // namespace sw
