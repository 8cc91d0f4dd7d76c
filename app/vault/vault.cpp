// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/vault.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

QString service()
{
    return u"seaworthy"_s;
}

// A job without a parent: it deletes itself when it has finished. A child of the vault would go with it, and
// the keychain, which cannot be told to stop, would then write its answer into memory that is no more.
template <class KeychainJob>
KeychainJob *jobFor(const QString &key)
{
    auto *job = new KeychainJob(service());
    job->setAutoDelete(true);
    job->setKey(key);
    return job;
}

bool answers(QKeychain::Error error)
{
    return error == QKeychain::NoError || error == QKeychain::EntryNotFound;
}

} // namespace

QString cloudSecretKey(const QString &cloud, const QString &field)
{
    return u"cloud/"_s + cloud + u'/' + field;
}

Vault::Vault()
{
    // The first read tells whether anybody answers; there is no other way to ask.
    read(u"is-anybody-there"_s, this, [](const std::optional<QString> &) {});
}

void Vault::read(const QString &key, QObject *receiver,
                 std::function<void(const std::optional<QString> &)> answer)
{
    auto *job = jobFor<QKeychain::ReadPasswordJob>(key);
    connect(job, &QKeychain::Job::finished, this,
            [this, key, receiver = QPointer<QObject>(receiver),
             answer = std::move(answer)](QKeychain::Job *finished) {
                if (answers(finished->error()))
                    settle(Keeping::Keychain, {});
                else
                    settle(Keeping::SessionOnly, finished->errorString());
                if (!receiver)
                    return;
                if (m_session.contains(key))
                    answer(m_session.value(key));
                else if (finished->error() == QKeychain::NoError)
                    answer(static_cast<QKeychain::ReadPasswordJob *>(finished)->textData());
                else
                    answer(std::nullopt);
            });
    job->start();
}

void Vault::write(const QString &key, const QString &secret, bool keep)
{
    m_session.insert(key, secret);
    if (!keep)
        return;
    auto *job = jobFor<QKeychain::WritePasswordJob>(key);
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, this, [this, key](QKeychain::Job *finished) {
        if (finished->error() != QKeychain::NoError) {
            settle(Keeping::SessionOnly, finished->errorString());
            return;
        }
        settle(Keeping::Keychain, {});
        m_session.remove(key);
    });
    job->start();
}

void Vault::forget(const QString &key)
{
    m_session.remove(key);
    auto *job = jobFor<QKeychain::DeletePasswordJob>(key);
    job->start();
}

void Vault::settle(Keeping keeping, const QString &why)
{
    if (m_keeping == keeping && m_why == why)
        return;
    m_keeping = keeping;
    m_why = why;
    emit keepingChanged(keeping, why);
}

} // namespace sw
