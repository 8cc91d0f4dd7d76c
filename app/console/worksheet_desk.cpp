// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/worksheet_desk.h"

#include "widgets/look/formats.h"
#include "widgets/planner/planner_page.h"
#include "widgets/window/main_window.h"
#include "widgets/window/question.h"
#include "widgets/window/unsaved_guard.h"

#include <QFileDialog>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr qsizetype mostRecent = 10;
constexpr auto recentKey = "planner/recent"_L1;

// In quotes, as it stands in a question.
QString shownName(const QString &path, const Worksheet &worksheet)
{
    const QString name = path.isEmpty() ? worksheet.name : QFileInfo(path).fileName();
    return name.isEmpty() ? WorksheetDesk::tr("the new worksheet") : u'"' + name + u'"';
}

struct Beginning
{
    std::vector<LeftDraft> left;
    Result<std::shared_ptr<DraftKeeper>> keeper;
};

} // namespace

WorksheetDesk::WorksheetDesk(MainWindow &window, UnsavedGuard &guard, QSettings &settings,
                             const QString &draftFolder)
    : m_window(window), m_page(window.planner()), m_guard(guard), m_settings(settings)
{
    connect(&m_page, &PlannerPage::saveRequested, this, &WorksheetDesk::save);
    connect(&m_page, &PlannerPage::edited, this, &WorksheetDesk::keep);
    connect(&m_page, &PlannerPage::modifiedChanged, this, &WorksheetDesk::followChange);
    connect(&guard, &UnsavedGuard::saveRequested, this, [this] { m_page.save(m_page.path()); });
    connect(&guard, &UnsavedGuard::discarded, this, &WorksheetDesk::drop);
    m_page.setRecentFiles(m_settings.value(recentKey).toStringList());
    findDrafts(draftFolder);
}

void WorksheetDesk::begin(const Worksheet &worksheet)
{
    m_guard.before([this, worksheet] { replace(worksheet, {}, {}, false); });
}

void WorksheetDesk::show(const WorksheetFile &file, const QString &path)
{
    // A draft names it too, and may be found by a console that was started in another folder.
    const QString whole = QFileInfo(path).absoluteFilePath();
    m_guard.before([this, file, whole] {
        replace(file.worksheet, whole, file.print, false);
        remember(whole);
    });
}

void WorksheetDesk::replace(const Worksheet &worksheet, const QString &path, const QByteArray &print,
                            bool modified)
{
    ++m_document;
    m_saveNext.reset();
    m_print = print;
    m_page.openWorksheet(worksheet, path, modified);
    m_window.showPage(MainWindow::Page::Planner);
    followChange();
}

void WorksheetDesk::followChange()
{
    if (m_page.isModified()) {
        m_guard.setUnsaved(shownName(m_page.path(), m_page.worksheet()));
        return;
    }
    drop();
    m_guard.setUnsaved({});
}

void WorksheetDesk::keep()
{
    if (!m_keeper || !m_page.isModified())
        return;
    m_keeping = Job::start(
        this,
        [keeper = m_keeper, turn = m_keeper->turn(), restored = std::exchange(m_restored, {}),
         draft = WorksheetDraft{m_page.path(), m_print, m_page.worksheet()}](std::stop_token) {
            const Result<void> kept = keeper->keep(turn, draft);
            if (kept) {
                for (const LeftDraft &left : restored)
                    forget(left);
            }
            return kept;
        },
        [this](const Result<void> &kept) {
            // Once: while the disk is full every key press would say so again.
            if (!kept && !std::exchange(m_saidNotKept, true))
                m_window.showFailure(kept.error());
        });
}

bool WorksheetDesk::keepNow()
{
    if (!m_page.isModified())
        return true;
    if (!m_keeper || !m_keeper->keep(m_keeper->turn(), {m_page.path(), m_print, m_page.worksheet()}))
        return false;
    for (const LeftDraft &left : std::exchange(m_restored, {}))
        forget(left);
    return true;
}

void WorksheetDesk::drop()
{
    if (!m_keeper)
        return;
    m_keeping = Job::start(
        this,
        [keeper = m_keeper, turn = m_keeper->turn(),
         restored = std::exchange(m_restored, {})](std::stop_token) {
            keeper->drop(turn);
            for (const LeftDraft &left : restored)
                forget(left);
            return true;
        },
        [](bool) {});
}

void WorksheetDesk::save(const QString &path)
{
    if (m_saving.isRunning()) {
        m_saveNext = path;
    } else if (path.isEmpty()) {
        askForPlace();
    } else if (path == m_page.path()) {
        write(path, m_print);
    } else {
        // The dialog that named it has asked about what is there.
        write(path, std::nullopt);
    }
}

void WorksheetDesk::askForPlace()
{
    // A name is no path.
    const QString suggested = m_page.path().isEmpty()
        ? QString(m_page.worksheet().name).replace(u'/', u'-') + u".json"_s
        : m_page.path();
    const QFileDialog *dialog = askForFile(m_window, this, m_settings,
                                           {u"saveWorksheetDialog"_s,
                                            tr("Save the worksheet"),
                                            {tr("Worksheets (*.json)"), tr("All files (*)")},
                                            true,
                                            u"json"_s,
                                            suggested},
                                           [this](const QString &path) { write(path, std::nullopt); });
    connect(dialog, &QFileDialog::rejected, &m_guard, &UnsavedGuard::notSaved);
}

void WorksheetDesk::write(const QString &path, const std::optional<QByteArray> &known)
{
    m_saving = Job::start(
        this,
        [path, known, worksheet = m_page.worksheet()](std::stop_token) {
            return saveWorksheetFile(path, worksheet, known);
        },
        [this, document = m_document, path, worksheet = m_page.worksheet()](const Result<QByteArray> &print) {
            written(document, path, worksheet, print);
        });
}

void WorksheetDesk::written(DocumentNumber document, const QString &path, const Worksheet &worksheet,
                            const Result<QByteArray> &print)
{
    if (document != m_document)
        return;
    if (!print) {
        m_saveNext.reset();
        m_guard.notSaved();
        if (print.error().cause == Cause::Conflict)
            askAboutConflict(path, print.error().detail);
        else
            m_page.showFailure(print.error());
        return;
    }
    m_print = *print;
    remember(path);
    if (const std::optional<QString> next = std::exchange(m_saveNext, std::nullopt)) {
        save(next->isEmpty() ? *next : path);
        return;
    }
    m_page.setSaved(path);
    followChange();
    if (!m_page.isModified())
        return;
    m_guard.notSaved();
    // Nothing was typed meanwhile that this file does not have, so it is what no file can have.
    if (m_page.worksheet() == worksheet)
        m_page.showFailure({Cause::Malformed, tr("save the worksheet"),
                            tr("%1 is saved, but without what is typed and cannot be used yet. Correct those "
                               "fields or empty them.")
                                .arg(path)});
}

void WorksheetDesk::askAboutConflict(const QString &path, const QString &why)
{
    ask(m_window, this,
        {u"conflictQuestion"_s,
         tr("The file has changed"),
         why,
         {},
         {{u"saveElsewhere"_s, tr("Save under &another name…"), QMessageBox::AcceptRole,
           [this] { askForPlace(); }},
          {u"replaceFile"_s, tr("&Replace it"), QMessageBox::DestructiveRole,
           [this, path] { write(path, std::nullopt); }},
          {u"cancelSave"_s, tr("&Cancel"), QMessageBox::RejectRole, {}}},
         {}});
}

void WorksheetDesk::findDrafts(const QString &folder)
{
    m_finding = Job::start(
        this,
        [folder](std::stop_token) {
            std::vector<LeftDraft> left = leftDrafts(folder);
            return Beginning{std::move(left), DraftKeeper::begin(folder)};
        },
        [this](const Beginning &beginning) {
            if (!beginning.keeper) {
                m_window.showFailure(beginning.keeper.error());
                return;
            }
            m_keeper = *beginning.keeper;
            keep(); // what was typed before
            offer(beginning.left);
        });
}

// One after the other, the newest first. When one is taken the rest is offered at the next start: there is
// one page for them.
void WorksheetDesk::offer(std::vector<LeftDraft> left)
{
    if (left.empty())
        return;
    const LeftDraft newest = std::move(left.front());
    left.erase(left.begin());
    if (!newest.draft) {
        m_window.showFailure(newest.draft.error());
        offer(std::move(left));
        return;
    }
    const QString kept = look::dateTime(Instant(Milliseconds(newest.kept.toMSecsSinceEpoch())));
    const QString document = newest.draft->document;
    ask(m_window, this,
        {u"restoreQuestion"_s,
         tr("A worksheet was not saved"),
         tr("The console ended before %1 was saved. Its changes of %2 were kept.")
             .arg(shownName(document, newest.draft->worksheet), kept),
         document.isEmpty() ? QString() : tr("It belongs to the file %1.").arg(document),
         {{u"restoreDraft"_s, tr("&Restore it"), QMessageBox::AcceptRole,
           [this, newest] { restore(newest); }},
          {u"discardDraft"_s, tr("&Discard it"), QMessageBox::DestructiveRole,
           [this, newest, left] {
               forget(newest);
               offer(left);
           }},
          {u"laterDraft"_s, tr("&Ask at the next start"), QMessageBox::RejectRole,
           [this, left] { offer(left); }}},
         {}});
}

void WorksheetDesk::restore(const LeftDraft &left)
{
    m_guard.before([this, left] {
        replace(left.draft->worksheet, left.draft->document, left.draft->print, true);
        m_restored.push_back(left);
        keep();
    });
}

void WorksheetDesk::remember(const QString &path)
{
    QStringList recent = m_settings.value(recentKey).toStringList();
    const QString whole = QFileInfo(path).absoluteFilePath();
    recent.removeAll(whole);
    recent.prepend(whole);
    recent = recent.first(std::min(recent.size(), mostRecent));
    m_settings.setValue(recentKey, recent);
    m_page.setRecentFiles(recent);
}

void WorksheetDesk::notOpened(const QString &path)
{
    if (QFileInfo::exists(path))
        return;
    QStringList recent = m_settings.value(recentKey).toStringList();
    if (recent.removeAll(QFileInfo(path).absoluteFilePath()) == 0)
        return;
    m_settings.setValue(recentKey, recent);
    m_page.setRecentFiles(recent);
}

} // namespace sw
