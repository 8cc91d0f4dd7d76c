// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMessageBox>

#include <functional>
#include <vector>

class QFileDialog;
class QSettings;

namespace sw {

// One of the answers that a person can give.
struct Answer
{
    QString name; // of its button
    QString text;
    QMessageBox::ButtonRole role = QMessageBox::AcceptRole;
    std::function<void()> then; // may be null: nothing happens
};

// The first answer is the one that Enter gives, the last one is what Escape means.
struct Question
{
    QString name; // of the dialog
    QString title;
    QString text;
    QString explanation; // what each answer leads to; may be empty
    std::vector<Answer> answers;
    QString details; // shown on demand; may be empty
};

// Asks above the window without a loop of its own. An answer is given only while context lives; the dialog
// deletes itself.
QMessageBox *ask(QWidget &window, QObject *context, const Question &question);

struct FileWish
{
    QString name; // of the dialog
    QString title;
    QStringList filters;
    bool isForSaving = false;
    QString suffix;    // that a name without one gets, "json"
    QString suggested; // a name or a path; may be empty
};

// Asks for a file in the folder where the last one was; chosen is called with its path, or never.
QFileDialog *askForFile(QWidget &window, QObject *context, QSettings &settings, const FileWish &wish,
                        const std::function<void(const QString &)> &chosen);

} // namespace sw
