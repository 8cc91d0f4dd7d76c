// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/lab_client.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <functional>

namespace sw::test {

struct Outcome
{
    int exitCode = -1;
    QByteArray output; // both streams
};
Outcome run(const QStringList &command, const QByteArray &input = {});

// The packages of the site's roles that this machine lacks; empty when all are there.
QString missingPackages();

// True once the process has ended, within ten seconds.
bool endsSoon(qint64 pid);
QStringList mountsBelow(const QString &folder);    // of this process's mount namespace
QStringList processesBelow(const QString &folder); // that name it in their command line
bool becomesTrue(const std::function<bool()> &condition, int milliseconds = 10'000);

// A folder for one lab, and SEAWORTHY_LAB_DIR set to it while it lives.
class LabFolder
{
public:
    LabFolder();
    ~LabFolder();
    void use() const; // again, after another one was made
    QString path() const { return m_dir.path() + QStringLiteral("/lab"); }
    QString file(const QString &name) const { return path() + u'/' + name; }

private:
    QTemporaryDir m_dir;
};

// GET / over a socket into the lab: status line, headers and body.
QByteArray httpGet(LabClient &lab, const QString &host, int port);
// The real ssh client over the documented ProxyCommand.
Outcome ssh(const LabInfo &lab, const QString &host, const QString &command);

// Why no lab can run here; empty when one can.
QString noRootLab();

// Runs the body in the namespaces of a lab, in a process of its own; what it returns is what is wrong, empty
// for nothing. Yields that.
QString insideSpaces(const std::function<QString()> &body);

} // namespace sw::test
