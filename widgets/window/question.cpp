// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/question.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace sw {

QMessageBox *ask(QWidget &window, QObject *context, const Question &question)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton, &window);
    box->setObjectName(question.name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // A file's name is no markup, whatever its letters.
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.explanation);
    box->setDetailedText(question.details);
    for (const Answer &answer : question.answers) {
        QPushButton *button = box->addButton(answer.text, answer.role);
        button->setObjectName(answer.name);
        if (!box->defaultButton())
            box->setDefaultButton(button);
        box->setEscapeButton(button);
        if (answer.then) {
            // When the dialog has closed: what follows may ask the next question.
            QObject::connect(box, &QMessageBox::finished, context, [box, button, then = answer.then] {
                if (box->clickedButton() == button)
                    then();
            });
        }
    }
    // open() returns at once; exec() would run a loop of its own.
    box->open();
    return box;
}

QFileDialog *askForFile(QWidget &window, QObject *context, QSettings &settings, const FileWish &wish,
                        const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(&window, wish.title);
    dialog->setObjectName(wish.name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(wish.isForSaving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(wish.isForSaving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    // Of an empty name Qt would show the top of the machine.
    dialog->setDirectory(settings.value(u"files/folder"_s, QDir::homePath()).toString());
    dialog->setNameFilters(wish.filters);
    dialog->setDefaultSuffix(wish.suffix);
    if (!wish.suggested.isEmpty()) {
        const QFileInfo suggested(wish.suggested);
        if (suggested.isAbsolute())
            dialog->setDirectory(suggested.absolutePath());
        dialog->selectFile(suggested.fileName());
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, context, [&settings, chosen](const QString &path) {
        settings.setValue(u"files/folder"_s, QFileInfo(path).absolutePath());
        chosen(path);
    });
    dialog->open();
    return dialog;
}

} // namespace sw
