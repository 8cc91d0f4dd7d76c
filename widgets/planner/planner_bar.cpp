// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/planner_bar.h"

#include "widgets/pages/parts.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace sw {

PlannerBar::PlannerBar(QUndoStack *undo, QWidget *parent)
    : QWidget(parent), m_title(parts::pageTitle({}, this)),
      m_modified(new parts::MeaningLabel(look::Meaning::Accent, {}, this)), m_tools(new QToolBar(this)),
      m_recent(new QMenu(this))
{
    setObjectName("plannerBar"_L1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_title->setObjectName("plannerTitle"_L1);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMinimumWidth(120);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_title, 1);
    m_modified->setObjectName("plannerModified"_L1);
    //: The mark of a document that its file does not have yet.
    m_modified->setText(tr("● Modified"));
    m_modified->hide();
    row->addWidget(m_modified);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setIconSize({18, 18});
    m_tools->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(m_tools);

    connect(add(look::Glyph::File, tr("New"), u"plannerNew"_s, {QKeySequence::New}), &QAction::triggered,
            this, &PlannerBar::newRequested);
    QAction *open = add(look::Glyph::GraphFile, tr("Open…"), u"plannerOpen"_s, {QKeySequence::Open});
    connect(open, &QAction::triggered, this, [this] { emit openRequested({}); });
    m_recent->setObjectName("plannerRecent"_L1);
    m_save = add(look::Glyph::Evidence, tr("Save"), u"plannerSave"_s, {QKeySequence::Save});
    connect(m_save, &QAction::triggered, this, &PlannerBar::saveRequested);
    m_saveAs = add(look::Glyph::Evidence, tr("Save as…"), u"plannerSaveAs"_s,
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    connect(m_saveAs, &QAction::triggered, this, &PlannerBar::saveAsRequested);
    m_tools->addSeparator();
    addSteps(undo);
    m_tools->addSeparator();
    QAction *import = add(look::Glyph::Journal, tr("Import log…"), u"plannerImport"_s);
    connect(import, &QAction::triggered, this, &PlannerBar::importRequested);
    addExports();
    m_topology = add(look::Glyph::Topology, tr("Open in topology"), u"plannerTopology"_s);
    m_topology->setToolTip(tr("Draws the planned architecture on the topology page."));
    connect(m_topology, &QAction::triggered, this, &PlannerBar::topologyRequested);
    if (auto *button = qobject_cast<QToolButton *>(m_tools->widgetForAction(open))) {
        button->setMenu(m_recent);
        button->setPopupMode(QToolButton::MenuButtonPopup);
    }
    // Seldom used, and known by its key: without a word there is room for those of the others.
    for (QAction *action : {m_saveAs}) {
        if (auto *button = qobject_cast<QToolButton *>(m_tools->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    setOpen(false);
    setSized(false);
    setRecentFiles({});
}

QAction *PlannerBar::add(look::Glyph glyph, const QString &text, const QString &name,
                         const QList<QKeySequence> &keys)
{
    QAction *action = m_tools->addAction(look::icon(glyph), text);
    action->setObjectName(name);
    action->setShortcuts(keys);
    // Shown in the tool tip; the page hears the keys.
    action->setShortcutContext(Qt::WidgetShortcut);
    QString plain = text;
    plain.remove(u'…');
    action->setToolTip(
        keys.isEmpty() ? plain : tr("%1 (%2)").arg(plain, keys.front().toString(QKeySequence::NativeText)));
    if (QWidget *button = m_tools->widgetForAction(action)) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(plain);
        button->setObjectName(name + "Button"_L1);
    }
    if (!keys.isEmpty())
        m_keyed.push_back(action);
    return action;
}

void PlannerBar::addSteps(QUndoStack *undo)
{
    QAction *back = add(look::Glyph::Undo, tr("Undo"), u"plannerUndo"_s, {QKeySequence::Undo});
    QAction *again =
        add(look::Glyph::Refresh, tr("Redo"), u"plannerRedo"_s,
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    const auto words = [](QAction *action, const QString &what, const QString &plain) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        //: "Undo: change Headroom (Ctrl+Z)".
        action->setToolTip(what.isEmpty() ? tr("%1 (%2)").arg(plain, keys)
                                          : tr("%1: %2 (%3)").arg(plain, what, keys));
    };
    connect(back, &QAction::triggered, undo, &QUndoStack::undo);
    connect(again, &QAction::triggered, undo, &QUndoStack::redo);
    connect(undo, &QUndoStack::canUndoChanged, back, &QAction::setEnabled);
    connect(undo, &QUndoStack::canRedoChanged, again, &QAction::setEnabled);
    connect(undo, &QUndoStack::undoTextChanged, back,
            [back, words](const QString &what) { words(back, what, tr("Undo")); });
    connect(undo, &QUndoStack::redoTextChanged, again,
            [again, words](const QString &what) { words(again, what, tr("Redo")); });
    back->setEnabled(false);
    again->setEnabled(false);
    for (QAction *action : {back, again}) {
        if (auto *button = qobject_cast<QToolButton *>(m_tools->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

void PlannerBar::addExports()
{
    auto *menu = new QMenu(this);
    const struct
    {
        QString text;
        QString name;
        ExportFormat format;
    } formats[] = {{tr("&PDF proposal…"), u"exportPdf"_s, ExportFormat::Pdf},
                   {tr("&Excel workbook with live formulas…"), u"exportXlsx"_s, ExportFormat::Xlsx},
                   {tr("&CSV table…"), u"exportCsv"_s, ExportFormat::Csv},
                   {tr("&Markdown text…"), u"exportMarkdown"_s, ExportFormat::Markdown},
                   {tr("&JSON figures…"), u"exportJson"_s, ExportFormat::Json}};
    for (const auto &[text, name, format] : formats) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, chosen = format] { emit exportRequested(chosen); });
    }
    m_export = add(look::Glyph::Confirm, tr("Export"), u"plannerExport"_s);
    m_export->setMenu(menu);
    if (auto *button = qobject_cast<QToolButton *>(m_tools->widgetForAction(m_export)))
        button->setPopupMode(QToolButton::InstantPopup);
}

void PlannerBar::setDocument(const QString &name, const QString &path, bool modified)
{
    m_name = name.trimmed().isEmpty() ? tr("Worksheet without a name") : name.trimmed();
    m_title->setToolTip(m_name + u'\n' + (path.isEmpty() ? tr("It was never saved.") : path));
    m_modified->setVisible(modified);
    elide();
}

void PlannerBar::setOpen(bool open)
{
    m_save->setEnabled(open);
    m_saveAs->setEnabled(open);
    if (!open) {
        m_name = tr("Capacity planner");
        m_modified->hide();
        elide();
    }
}

void PlannerBar::setSized(bool sized)
{
    m_export->setEnabled(sized);
    m_topology->setEnabled(sized);
}

void PlannerBar::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        QAction *action = m_recent->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(path);
        action->setData(path);
        connect(action, &QAction::triggered, this, [this, path] { emit openRequested(path); });
    }
    m_recent->setToolTipsVisible(true);
    if (paths.isEmpty())
        m_recent->addAction(tr("No file was opened yet."))->setEnabled(false);
}

QAction *PlannerBar::actionFor(const QKeyEvent *event) const
{
    const QKeySequence pressed(event->keyCombination());
    for (QAction *action : m_keyed) {
        if (action->shortcuts().contains(pressed))
            return action;
    }
    return nullptr;
}

bool PlannerBar::knows(const QKeyEvent *event) const
{
    return actionFor(event) != nullptr;
}

bool PlannerBar::act(const QKeyEvent *event)
{
    QAction *action = actionFor(event);
    if (!action)
        return false;
    action->trigger(); // nothing for a disabled one; the key is taken all the same
    return true;
}

void PlannerBar::elide()
{
    m_title->setText(
        m_title->fontMetrics().elidedText(m_name, Qt::ElideRight, std::max(40, m_title->width())));
    m_title->setAccessibleName(m_name);
}

void PlannerBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // On a small screen the room goes to the title and to what is not known by its picture.
    constexpr int roomyWidth = 1000;
    const bool roomy = width() >= roomyWidth;
    for (const QLatin1StringView name :
         {"plannerNewButton"_L1, "plannerOpenButton"_L1, "plannerSaveButton"_L1}) {
        if (auto *button = m_tools->findChild<QToolButton *>(name))
            button->setToolButtonStyle(roomy ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
    elide();
}

} // namespace sw
