// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/worksheet_document.h"

#include <QUndoCommand>

namespace sw {

// Neighbours share their drafts, so that a step costs one copy of the worksheet.
class WorksheetDocument::Edit : public QUndoCommand
{
public:
    Edit(WorksheetDocument *document, QString field, const QString &text, std::shared_ptr<const Draft> before,
         std::shared_ptr<const Draft> after)
        : QUndoCommand(text), m_document(document), m_field(std::move(field)), m_run(document->m_run),
          m_before(std::move(before)), m_after(std::move(after))
    { }

    int id() const override { return 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Edit *>(other);
        if (next->m_field != m_field || next->m_run != m_run)
            return false;
        m_after = next->m_after;
        setObsolete(*m_before == *m_after);
        return true;
    }

    void undo() override { show(m_before); }
    void redo() override { show(m_after); }

private:
    void show(const std::shared_ptr<const Draft> &draft)
    {
        m_document->assign(draft);
        if (m_document->m_editing)
            return;
        m_document->endRun();
        emit m_document->stepped(m_field);
    }

    WorksheetDocument *m_document;
    QString m_field;
    int m_run;
    std::shared_ptr<const Draft> m_before;
    std::shared_ptr<const Draft> m_after;
};

WorksheetDocument::WorksheetDocument(QObject *parent) : QObject(parent)
{
    constexpr int steps = 500;
    m_undo.setUndoLimit(steps);
}

const Draft &WorksheetDocument::draft() const
{
    static const Draft none;
    return m_draft ? *m_draft : none;
}

bool WorksheetDocument::isModified() const
{
    return m_draft && (!m_saved || !m_draft->unusable.empty() || *m_saved != m_draft->worksheet);
}

void WorksheetDocument::open(const Worksheet &worksheet, bool modified)
{
    m_undo.clear();
    ++m_run;
    m_saving.reset();
    m_saved = modified ? std::nullopt : std::optional(worksheet);
    m_draft = std::make_shared<const Draft>(Draft{worksheet, {}, {}});
    emit opened();
    assign(m_draft);
}

void WorksheetDocument::edit(const QString &field, const QString &text,
                             const std::function<void(Draft &)> &change)
{
    if (!m_draft)
        return;
    auto after = std::make_shared<Draft>(*m_draft);
    change(*after);
    if (*after == *m_draft)
        return;
    m_editing = true;
    m_undo.push(new Edit(this, field, text, m_draft, std::move(after)));
    m_editing = false;
}

void WorksheetDocument::endRun()
{
    ++m_run;
}

void WorksheetDocument::saving()
{
    m_saving = worksheet();
    endRun();
}

void WorksheetDocument::saved()
{
    m_saved = m_saving ? m_saving : std::optional(worksheet());
    m_saving.reset();
    tellModified();
}

void WorksheetDocument::assign(std::shared_ptr<const Draft> draft)
{
    m_draft = std::move(draft);
    emit changed();
    tellModified();
}

void WorksheetDocument::tellModified()
{
    const bool modified = isModified();
    if (modified == m_wasModified)
        return;
    m_wasModified = modified;
    emit modifiedChanged(modified);
}

} // namespace sw
