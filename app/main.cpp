// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/interrupt.h"
#include "app/commands/verbs.h"
#include "app/console/console.h"
#include "app/reports/evidence_home.h"
#include "app/store/journal.h"
#include "app/vault/vault.h"
#include "widgets/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <QTranslator>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace sw;

namespace {

void name(QCoreApplication &application)
{
    application.setApplicationName(u"seaworthy"_s);
    application.setApplicationVersion(u"" SEAWORTHY_VERSION ""_s);
    // One worker an operation and one a look: most of them wait, so there may be many more than there are
    // cores.
    QThreadPool::globalInstance()->setMaxThreadCount(64);
}

void translate(QCoreApplication &application)
{
    // Qt's own texts: the standard buttons, the file dialog, and what is wrong with a command line.
    auto *qtTexts = new QTranslator(&application);
    if (qtTexts->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtTexts);
    auto *texts = new QTranslator(&application);
    // The code's own English says "second(s)"; its translation knows when there is one.
    if (texts->load(QLocale(), u"seaworthy"_s, u"_"_s, u":/i18n"_s)
        || texts->load(u"seaworthy_en"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(texts);
}

QtMessageHandler everythingElse = nullptr;

// Qt looks for a Wayland display in the session's folder, whatever it is to draw on, and warns on every
// machine without a session: in a container, under cron, over SSH. That is no trouble of the person at the
// terminal.
void leaveOutTheMissingSession(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith("QStandardPaths: XDG_RUNTIME_DIR not set"_L1))
        everythingElse(type, context, message);
}

int runOnTerminal(int argc, char **argv)
{
    // Reports are drawn, so there must be a QGuiApplication; there need be no display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    name(application);
    translate(application);
    return int(runVerb(QCoreApplication::arguments().mid(1)));
}

// A display to open the window on. Qt would abort instead of saying so.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int runConsole(int argc, char **argv)
{
    if (!hasDisplay()) {
        say(QCoreApplication::translate(
            "main",
            "seaworthy: there is no display to open the window on. Without one, use a verb: see seaworthy "
            "--help."));
        return int(Exit::Usage);
    }
    QApplication application(argc, argv);
    name(application);
    translate(application);
    QGuiApplication::setDesktopFileName(u"seaworthy"_s);

    QCommandLineParser line;
    line.addOption({u"lab"_s, QApplication::translate("main", "Start the lab at once.")});
    line.addOption({u"cloud"_s,
                    QApplication::translate("main", "Connect to this cloud of clouds.yaml at once."),
                    u"C"_s});
    line.addOption({u"open"_s,
                    QApplication::translate("main", "Open this worksheet or architecture at once."),
                    u"FILE"_s});
    line.addOption({u"journal"_s, QApplication::translate("main", "The journal file."), u"FILE"_s,
                    Journal::defaultFile()});
    if (!line.parse(QCoreApplication::arguments())) {
        say(u"seaworthy: "_s + line.errorText());
        return int(Exit::Usage);
    }

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"seaworthy"_s, u"console"_s);
    Vault vault;
    MainWindow window(settings);
    int code = 0;
    {
        Console console(window, vault, settings, line.value(u"journal"_s), evidenceHome());
        const Interrupt interrupt;
        const std::stop_callback quit(interrupt.token(), [&application, &console] {
            QMetaObject::invokeMethod(
                &application,
                [&console] {
                    console.prepareToEnd();
                    QCoreApplication::quit();
                },
                Qt::QueuedConnection);
        });
        window.show();
        if (line.isSet(u"lab"_s))
            console.openLab();
        else if (line.isSet(u"cloud"_s))
            console.openCloud(CloudId{line.value(u"cloud"_s)});
        if (line.isSet(u"open"_s))
            console.openWorksheet(line.value(u"open"_s));
        code = QApplication::exec();
    }
    // What was begun is taken back and filed while fonts and painters still exist: a report is drawn with
    // them.
    window.hide();
    QThreadPool::globalInstance()->waitForDone();
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    everythingElse = qInstallMessageHandler(leaveOutTheMissingSession);
    if (argc > 1 && isVerb(QString::fromLocal8Bit(argv[1])))
        return runOnTerminal(argc, argv);
    return runConsole(argc, argv);
}
