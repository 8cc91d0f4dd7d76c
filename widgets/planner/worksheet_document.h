// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/planner/typed_figure.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace sw {

// A worksheet and what stands beside it while it is worked on: what was typed that cannot be used yet, by
// input key, and its scenarios. An undo brings all of it back.
struct Draft
{
    Worksheet worksheet;
    std::map<QString, TypedFigure> unusable;
    std::vector<Worksheet> scenarios; // duplicates to compare with; they are in no file
    friend bool operator==(const Draft &, const Draft &) = default;
};

// The document of the planner page with its undo history. Every change goes through edit(): one undo step for
// each, and one for a whole run of key presses in one field.
class WorksheetDocument : public QObject
{
    Q_OBJECT

public:
    explicit WorksheetDocument(QObject *parent = nullptr);

    bool isOpen() const { return m_draft != nullptr; }
    const Draft &draft() const; // empty while nothing is open
    const Worksheet &worksheet() const { return draft().worksheet; }
    bool isModified() const;
    QUndoStack *undoStack() { return &m_undo; }

    // modified: it differs from what its file holds.
    void open(const Worksheet &worksheet, bool modified);

    // field names what is edited, for merging and for showing it again after an undo; text is for the undo
    // button. Nothing happens when change() changes nothing.
    void edit(const QString &field, const QString &text, const std::function<void(Draft &)> &change);
    // The run of key presses is over: the next edit of the same field is a step of its own.
    void endRun();

    // Remembers what goes into the file; saved() says that it is there.
    void saving();
    void saved();

signals:
    void opened();                      // another document; changed() follows
    void changed();                     // any of it
    void stepped(const QString &field); // an undo or a redo changed this field
    void modifiedChanged(bool modified);

private:
    class Edit;
    void assign(std::shared_ptr<const Draft> draft);
    void tellModified();

    QUndoStack m_undo;
    std::shared_ptr<const Draft> m_draft;
    std::optional<Worksheet> m_saving;
    std::optional<Worksheet> m_saved; // unset: its file does not have it
    int m_run = 0;
    bool m_editing = false;
    bool m_wasModified = false;
};

} // namespace sw
