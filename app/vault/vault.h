// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace sw {

// Where secrets are kept: the keychain of the desktop (QtKeychain), or, where none answers, this object's
// memory until it ends. Lives on the thread that made it, which must have an event loop; nothing here waits.
class Vault : public QObject
{
    Q_OBJECT

public:
    enum class Keeping { Unknown, Keychain, SessionOnly };

    Vault();

    Keeping keeping() const { return m_keeping; }
    QString why() const { return m_why; } // translated: why the keychain is not used; empty when it is

    // Answers on this thread, and not when the receiver is gone by then. Null: no such secret.
    void read(const QString &key, QObject *receiver,
              std::function<void(const std::optional<QString> &)> answer);
    // keep: in the keychain where there is one; otherwise for this session.
    void write(const QString &key, const QString &secret, bool keep);
    void forget(const QString &key);

signals:
    // Once at the start, and again if a keychain that answered falls silent.
    void keepingChanged(sw::Vault::Keeping keeping, const QString &why);

private:
    void settle(Keeping keeping, const QString &why);

    Keeping m_keeping = Keeping::Unknown;
    QString m_why;
    QMap<QString, QString> m_session;
};

// The key of a cloud's log-in secret.
QString cloudSecretKey(const QString &cloud, const QString &field);

} // namespace sw
