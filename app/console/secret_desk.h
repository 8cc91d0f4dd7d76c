// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/vault.h"
#include "planner/base/id.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace sw {

class MainWindow;
class SecretDialog;

// Finds the secret that a cloud's files do not hold: in the vault, else by asking the operator. Lives on the
// window's thread.
class SecretDesk : public QObject
{
    Q_OBJECT

public:
    SecretDesk(MainWindow &window, Vault &vault);

    // Null when the operator cancels. Answers later, on this thread.
    void ask(const CloudId &cloud, const QString &field,
             std::function<void(const std::optional<QString> &)> answer);
    // After a refused log-in: what the vault holds is wrong, so the next ask() asks the operator.
    void wasRefused(const CloudId &cloud, const QString &field);
    // What was found or typed in this session, for work that connects anew.
    QMap<CloudId, QString> known() const { return m_known; }
    // The question is no longer of interest; it is not answered.
    void dismiss();

private:
    void askOperator(const CloudId &cloud, const QString &field,
                     const std::function<void(const std::optional<QString> &)> &answer);

    MainWindow &m_window;
    Vault &m_vault;
    QPointer<SecretDialog> m_dialog;
    QMap<CloudId, QString> m_known;
};

} // namespace sw
