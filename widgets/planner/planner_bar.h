// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/look/icons.h"
#include "widgets/planner/planner_page.h"

class QAction;
class QKeyEvent;
class QLabel;
class QMenu;
class QToolBar;
class QUndoStack;

namespace sw {

// The top of the planner page: the document's name with its modified mark, and what one can do with it.
class PlannerBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlannerBar(QUndoStack *undo, QWidget *parent = nullptr);

    void setDocument(const QString &name, const QString &path, bool modified);
    void setOpen(bool open);
    void setSized(bool sized); // there are results of what is typed now
    void setRecentFiles(const QStringList &paths);

    // The page asks for every key press in it: so its keys mean the worksheet as long as the focus is in it,
    // whatever they mean to the window.
    bool knows(const QKeyEvent *event) const;
    bool act(const QKeyEvent *event);

signals:
    void newRequested();
    void openRequested(const QString &path);
    void saveRequested();
    void saveAsRequested();
    void importRequested();
    void exportRequested(sw::ExportFormat format);
    void topologyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *add(look::Glyph glyph, const QString &text, const QString &name,
                 const QList<QKeySequence> &keys = {});
    void addExports();
    void addSteps(QUndoStack *undo);
    QAction *actionFor(const QKeyEvent *event) const;
    void elide();

    QString m_name;
    QLabel *m_title;
    QLabel *m_modified;
    QToolBar *m_tools;
    QMenu *m_recent;
    QAction *m_export = nullptr;
    QAction *m_topology = nullptr;
    QAction *m_save = nullptr;
    QAction *m_saveAs = nullptr;
    std::vector<QAction *> m_keyed;
};

} // namespace sw
