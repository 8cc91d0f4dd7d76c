// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>

#include <gmock/gmock.h>

#include <cstdio>

namespace {

// Any Qt warning fails the test that caused it, so that a broken connect or a bad model index cannot pass
// unseen.
void failOnWarning(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    // What the offscreen platform says of every window is no fault of the window.
    if (message.startsWith(QLatin1StringView("This plugin does not support ")))
        return;
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtWarningMsg || type == QtCriticalMsg)
        ADD_FAILURE() << "Qt warned: " << qPrintable(message);
}

} // namespace

int main(int argc, char **argv)
{
    ::testing::InitGoogleMock(&argc, argv);
    // Also when ctest only asks for the names of the tests, on a machine without a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    qInstallMessageHandler(failOnWarning);
    return RUN_ALL_TESTS();
}
