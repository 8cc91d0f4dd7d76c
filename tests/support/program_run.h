// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

// The finished `seaworthy` program in a home of its own: nothing of the person who runs the tests is read or
// written.
struct ProgramRun
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

class ProgramHome
{
public:
    ProgramHome()
    {
        using namespace Qt::StringLiterals;
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : m_environment.keys()) {
            if (name.startsWith("OS_"_L1) || name.startsWith("XDG_"_L1))
                m_environment.remove(name);
        }
        set(u"HOME"_s, path());
        set(u"SEAWORTHY_LAB_DIR"_s, path() + u"/lab"_s);
        set(u"LC_ALL"_s, u"C.UTF-8"_s);
        set(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s); // no keychain but what a test starts
    }

    QString path() const { return m_folder.path(); }
    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }
    QProcessEnvironment environment() const { return m_environment; }

    ProgramRun run(const QStringList &arguments, int seconds = 120) const
    {
        using namespace Qt::StringLiterals;
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(path());
        process.start(QStringLiteral(SW_BIN_DIR "/seaworthy"), arguments);
        process.closeWriteChannel();
        ProgramRun run;
        if (!process.waitForFinished(seconds * 1000)) {
            process.kill();
            process.waitForFinished();
        } else if (process.exitStatus() == QProcess::NormalExit) {
            run.exitCode = process.exitCode();
        }
        run.output = process.readAllStandardOutput();
        run.errors = process.readAllStandardError();
        return run;
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};
