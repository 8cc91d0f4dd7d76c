// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/suites/spreadsheet/spreadsheet.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

#include <array>
#include <cmath>
#include <csignal>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr const char *profile = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
)";

// Reading a workbook is work for one core.
constexpr int processes = 2;

// Comma, quotes, UTF-8, numbers in full, every sheet into a file of its own.
constexpr const char *filter =
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

constexpr const char *typist = R"(
import re, sys, zipfile
path, name, *values = sys.argv[1:]
with zipfile.ZipFile(path) as z:
    parts = [(i, z.read(i)) for i in z.infolist()]
book = next(data for i, data in parts if i.filename == "xl/workbook.xml").decode()
row = re.search(r'<definedName name="%s">\'Inputs\'!\$D\$(\d+)</definedName>' % re.escape(name), book).group(1)
with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
    for i, data in parts:
        if i.filename == "xl/worksheets/sheet1.xml":
            text = data.decode()
            for column, value in zip("CDE", values):
                text, count = re.subn(r'(<c r="%s%s"[^>]*><v>)[^<]*(</v>)' % (column, row), r"\g<1>%s\2" % value, text)
                assert count == 1
            data = text.encode()
        z.writestr(i, data)
)";

} // namespace

SheetCells::SheetCells(const QByteArray &csv)
{
    const QString text = QString::fromUtf8(csv);
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += text[i++];
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',' || c == u'\n') {
            row << field;
            field.clear();
            if (c == u'\n') {
                m_rows.push_back(row);
                row.clear();
            }
        } else {
            field += c;
        }
    }
}

QString SheetCells::text(int row, int column) const
{
    return row < 0 || row >= rows() || column < 0 ? QString() : m_rows[size_t(row)].value(column);
}

int SheetCells::columns(int row) const
{
    int count = row < rows() ? int(m_rows[size_t(row)].size()) : 0;
    while (count > 0 && text(row, count - 1).isEmpty())
        --count;
    return count;
}

double SheetCells::number(int row, int column) const
{
    QString cell = text(row, column);
    const bool percent = cell.endsWith(u'%');
    cell.remove(u'%');
    bool isNumber = false;
    const double value = cell.toDouble(&isNumber);
    return !isNumber ? std::nan("") : percent ? value / 100 : value;
}

int SheetCells::column(int row, const QString &heading) const
{
    if (heading.isEmpty())
        return -1;
    for (int column = 0; column < columns(row); ++column) {
        if (text(row, column) == heading || text(row, column).startsWith(heading + u" ("_s))
            return column;
    }
    return -1;
}

std::map<QString, int> SheetCells::rowsByText(int column) const
{
    std::map<QString, int> found;
    for (int row = 0; row < rows(); ++row)
        found[text(row, column)] = row;
    return found;
}

LibreOffice::LibreOffice()
{
    for (int part = 0; part < processes; ++part) {
        const QString folder = u"profile%1/user"_s.arg(part);
        QDir(m_folder.path()).mkpath(folder);
        QFile settings(m_folder.filePath(folder + u"/registrymodifications.xcu"_s));
        if (settings.open(QIODevice::WriteOnly))
            settings.write(profile);
    }
}

bool LibreOffice::isThere()
{
    return !QStandardPaths::findExecutable(u"soffice"_s).isEmpty();
}

bool LibreOffice::convertAll() const
{
    const QStringList workbooks = QDir(m_folder.path()).entryList({u"*.xlsx"_s}, QDir::Files);
    std::array<QProcess, processes> running;
    for (int part = 0; part < processes; ++part) {
        QStringList arguments{u"-env:UserInstallation=file://"_s
                                  + m_folder.filePath(u"profile%1"_s.arg(part)),
                              u"--headless"_s,
                              u"--convert-to"_s,
                              QString::fromLatin1(filter),
                              u"--outdir"_s,
                              m_folder.filePath(u"out"_s)};
        for (qsizetype i = part; i < workbooks.size(); i += processes)
            arguments << workbooks[i];
        QProcess &process = running[size_t(part)];
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.setStandardOutputFile(QProcess::nullDevice());
        // soffice is a script that starts the program: both are ended when it takes too long.
        process.setChildProcessModifier([] { ::setsid(); });
        process.start(u"soffice"_s, arguments);
    }
    bool done = true;
    for (QProcess &process : running) {
        constexpr int patience = 12 * 60 * 1000;
        if (!process.waitForFinished(patience)) {
            ::kill(-static_cast<pid_t>(process.processId()), SIGKILL);
            process.waitForFinished();
        }
        done &= process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    return done;
}

SheetCells LibreOffice::cells(const QString &workbook, const QString &sheet) const
{
    QFile file(m_folder.filePath(u"out/%1-%2.csv"_s.arg(workbook, sheet)));
    return SheetCells(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

bool changeInput(const QString &workbook, const QString &name, const Figure &figure)
{
    QStringList arguments{u"-c"_s, QString::fromLatin1(typist), workbook, name};
    for (const double value : {figure.low, figure.likely, figure.high})
        arguments << QString::number(value, 'g', 17);
    return QProcess::execute(u"python3"_s, arguments) == 0;
}

} // namespace sw
