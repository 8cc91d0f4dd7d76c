// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/running_mark.h"
#include "planner/capacity/worksheet.h"

#include <QDateTime>

#include <atomic>
#include <memory>
#include <mutex>

namespace sw {

// A worksheet with changes that no file of the user's has yet.
struct WorksheetDraft
{
    QString document; // the path of the file that it belongs to; empty: it has none yet
    QByteArray print; // what that file held when the worksheet was opened or saved last; see WorksheetFile
    Worksheet worksheet;
    friend bool operator==(const WorksheetDraft &, const WorksheetDraft &) = default;
};

// Where drafts live: below the user's state folder.
QString draftFolder();

// Keeps the draft of one console so that it outlives the console, however that ends. Each console has a file
// of its own, and a mark that the kernel takes away with the process. Thread-safe; blocking but for turn().
class DraftKeeper
{
public:
    static Result<std::shared_ptr<DraftKeeper>> begin(const QString &folder);

    // Workers may come in another order than they were sent. Of two turns the later one counts.
    quint64 turn() { return ++m_turns; }
    // Replaces what was kept: whole, or not at all.
    Result<void> keep(quint64 turn, const WorksheetDraft &draft);
    // There is nothing to be lost any more.
    void drop(quint64 turn);

private:
    DraftKeeper(QString file, RunningMark mark);

    const QString m_file;
    const RunningMark m_mark;
    std::atomic<quint64> m_turns = 0;
    std::mutex m_mutex;
    quint64 m_latest = 0;
};

// What a console left that has ended without saving.
struct LeftDraft
{
    QString file;
    QDateTime kept;
    Result<WorksheetDraft> draft; // a failure: the file cannot be read, and stays for the user to look at
    std::shared_ptr<RunningMark> mark; // while it is held no other console offers the same
};

// The newest first. Sweeps up what dead consoles left besides. Blocking.
std::vector<LeftDraft> leftDrafts(const QString &folder);
// It was taken over, or is not wanted.
void forget(const LeftDraft &draft);

// The file form ("seaworthy": "worksheet-draft", version 1; schema resources/schemas/worksheet-draft.json).
QByteArray writeDraft(const WorksheetDraft &draft);
Result<WorksheetDraft> readDraft(const QString &file, const QByteArray &text);

} // namespace sw
