// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <sys/types.h>

namespace sw::lab {

// The control groups of the lab's nodes, where the host lets us make some. Calls for different nodes may run
// in parallel.
class Limits
{
    Q_DECLARE_TR_FUNCTIONS(sw::lab::Limits)
public:
    enum class Kind { None, V1, V2 };

    // Looks what can be had and makes a group named name for the lab.
    static Limits probe(const QString &name);
    // The group of a lab that is gone, with everything in it.
    static void remove(const QString &name);

    Kind kind() const { return m_kind; }
    QString word() const; // "cgroup-v1", "cgroup-v2", "approximate"
    bool canFreeze() const;
    bool countsTasks() const { return m_countsTasks; } // processes and threads have a limit too

    Result<void> place(const QString &node, pid_t pid, qint64 memoryMiB, int vcpus) const;
    Result<void> change(const QString &node, qint64 memoryMiB, int vcpus) const;
    Result<void> freeze(const QString &node, bool frozen) const;
    void drop(const QString &node) const;

private:
    QString folder(const QString &controller, const QString &node) const;

    Kind m_kind = Kind::None;
    bool m_countsTasks = false;
    QMap<QString, QString> m_folders; // controller -> the lab's folder in it; v2 has one, under ""
};

} // namespace sw::lab
