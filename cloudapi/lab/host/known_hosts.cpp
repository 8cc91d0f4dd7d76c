// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/host/known_hosts.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace sw::lab {

KnownHosts::KnownHosts(const QString &file) : m_file(file) { }

Result<void> KnownHosts::set(const QString &node, const QStringList &names, const QByteArray &publicKey)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.insert(node, {names, publicKey.trimmed()});
    return write();
}

Result<void> KnownHosts::forget(const QString &node)
{
    const std::scoped_lock lock(m_mutex);
    if (m_entries.remove(node) == 0)
        return {};
    return write();
}

Result<void> KnownHosts::write() const
{
    QSaveFile file(m_file);
    QByteArray text;
    for (const Entry &entry : m_entries)
        text += entry.names.join(u',').toLatin1() + ' ' + entry.key + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failed(Cause::Local,
                      QCoreApplication::translate("sw::lab::KnownHosts", "write the nodes' host keys to %1")
                          .arg(m_file),
                      file.errorString());
    return {};
}

} // namespace sw::lab
