// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/terminal.h"

#include <QCommandLineParser>

namespace sw {

// The command line of one verb: its options, its --help with an example, and errors that name the argument.
class VerbLine
{
public:
    // usage: "server ACTION NAME"; example: a whole line that works.
    VerbLine(const QString &usage, const QString &summary, const QString &example);

    // A switch, or an option with a value when valueName is not empty.
    void add(const QString &name, const QString &meaning, const QString &valueName = {},
             const QString &fallback = {});
    // Takes from least to most arguments that are no options. An Exit means that the verb is over: help was
    // printed, or the line is wrong and has been complained about.
    std::optional<Exit> parse(const QStringList &arguments, int least, int most);

    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList values(const QString &name) const { return m_parser.values(name); }
    QString argument(int index) const { return m_parser.positionalArguments().value(index); }
    Exit wrong(const QString &problem) const; // complains of the line, and points to --help

private:
    QString help() const;

    QString m_usage;
    QString m_summary;
    QString m_example;
    QCommandLineParser m_parser;
    std::vector<QStringList> m_rows;
};

// A file that the line names. That it cannot be read is the line's fault: Cause::Malformed.
Result<QByteArray> readNamedFile(const QString &path, const QString &doing);

} // namespace sw
