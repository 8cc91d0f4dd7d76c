// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/record.h"

#include <memory>

namespace sw {

// One line of the journal. body is what its kind needs; hash binds it to all lines before it.
struct JournalEntry
{
    qint64 number = 0; // 1, 2, 3, ...
    Instant at;
    OperationId operation;
    QString kind; // "submitted", "begun", "undoing", "ended", "finished", "note"
    QJsonObject body;
    QString hash;
};

// What is asked of the runner: a plan, and why it is carried out.
struct Order
{
    Plan plan;
    bool fault = false; // it breaks something on purpose: 'Stop all faults' takes it back
    // The earlier operation that this one takes back or settles; closes is what that one becomes when this
    // one succeeds.
    std::optional<OperationId> undoes;
    OperationState closes = OperationState::Undone;
    // It puts right what was broken on purpose: a journal that cannot be written does not keep it from that.
    bool evenUnjournaled = false;
};

// The durable record of every operation: SQLite in WAL mode, written through to the disk before the runner
// acts, each entry's SHA-256 over the one before. Entries are only ever added. Secrets cannot get in: plans
// hold none.
//
// A Journal is one connection and belongs to the thread that opened it; open the same file again on another
// thread. Several processes may use one file at once.
class Journal
{
public:
    // $XDG_DATA_HOME/seaworthy/journal.sqlite
    static QString defaultFile();
    // A file that is missing is made, with its folder. One that exists is never replaced: corrupt,
    // half-written, not ours, of a newer version or not writable is a Failure that names the file and the
    // remedy.
    static Result<std::unique_ptr<Journal>> open(const QString &file);
    // To know what stands in the world although it cannot be opened, because of why: what can be read is
    // read, and every entry is refused with why.
    static Result<std::unique_ptr<Journal>> openToRead(const QString &file, const Failure &why);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    const QString &file() const;

    // Each returns when the entry is on the disk.
    Result<void> submitted(const OperationId &id, const Order &order, const QString &by, Instant at);
    // before: what was true of the world, for whoever has to find out later whether the step took effect.
    Result<void> begun(const OperationId &id, size_t step, const QJsonObject &before, Instant at);
    Result<void> undoing(const OperationId &id, size_t step, Instant at);
    Result<void> ended(const OperationId &id, size_t step, StepState state, const QString &note, Instant at);
    Result<void> finished(const OperationId &id, OperationState state, const QString &note, Instant at);
    Result<void> note(const OperationId &id, const QString &text, Instant at);

    // Oldest first. An operation without its end is Running; whether anybody still runs it, ask RunningMark.
    Result<std::vector<OperationRecord>> operations();
    Result<OperationRecord> operation(const OperationId &id); // Cause::NotFound
    // What the operation's last "begun" of a step said of the world before.
    Result<QJsonObject> before(const OperationId &id, size_t step);
    // Whether the operation had begun to take its own steps back.
    Result<bool> hadTurnedBack(const OperationId &id);
    // Operations that break something on purpose and have not been taken back: submitted as a fault, or with
    // a fault among their steps.
    Result<std::vector<OperationRecord>> openFaults();

    // Reads every entry again. Cause::Malformed with the number of the first entry that does not fit.
    Result<qint64> verify(); // the number of entries
    // The entries of the operations as JSON lines, in order; of all when none is named.
    Result<QByteArray> extract(const std::vector<OperationId> &ids);

private:
    struct Private;
    explicit Journal(std::unique_ptr<Private>);
    std::unique_ptr<Private> d;
};

} // namespace sw
