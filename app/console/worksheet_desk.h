// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/documents/worksheet_drafts.h"
#include "app/documents/worksheet_file.h"
#include "app/jobs/job.h"

#include <QObject>
#include <QSettings>

namespace sw {

class MainWindow;
class PlannerPage;
class UnsavedGuard;

// The planner's worksheet as a document: its file, the drafts that outlive a crash, and the files that were
// open lately. Nothing that was typed is lost without the user having said so. Lives on the window's thread;
// files are read and written by workers.
class WorksheetDesk : public QObject
{
    Q_OBJECT

public:
    WorksheetDesk(MainWindow &window, UnsavedGuard &guard, QSettings &settings, const QString &draftFolder);

    // Each asks first where something would be lost.
    void begin(const Worksheet &worksheet); // a new document without a file
    void show(const WorksheetFile &file, const QString &path);

    void notOpened(const QString &path); // a file that is gone is not offered again
    // Blocking, for the moment before the process ends. True: whatever is not saved is in its draft.
    bool keepNow();

private:
    // One document after the other may be on the page while a worker is still at the first.
    using DocumentNumber = int;

    void replace(const Worksheet &worksheet, const QString &path, const QByteArray &print, bool modified);
    void followChange();
    void keep();
    void drop();

    void save(const QString &path);
    void askForPlace();
    void write(const QString &path, const std::optional<QByteArray> &known);
    void written(DocumentNumber document, const QString &path, const Worksheet &worksheet,
                 const Result<QByteArray> &print);
    void askAboutConflict(const QString &path, const QString &why);

    void findDrafts(const QString &folder);
    void offer(std::vector<LeftDraft> left);
    void restore(const LeftDraft &left);
    void remember(const QString &path);

    MainWindow &m_window;
    PlannerPage &m_page;
    UnsavedGuard &m_guard;
    QSettings &m_settings;
    DocumentNumber m_document = 0;
    QByteArray m_print; // of the document's file when it was opened or saved last; empty without one
    std::optional<QString> m_saveNext;     // asked for while a save was under way
    std::shared_ptr<DraftKeeper> m_keeper; // null until drafts can be kept
    std::vector<LeftDraft> m_restored;     // to be forgotten when this console's own draft is kept
    bool m_saidNotKept = false;
    Job m_saving;
    Job m_keeping;
    Job m_finding;
};

} // namespace sw
