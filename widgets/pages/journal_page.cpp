// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pages/journal_page.h"

#include "widgets/models/journal_models.h"
#include "widgets/pages/parts.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sw {

JournalPage::JournalPage(QWidget *parent)
    : QWidget(parent), m_operations(new OperationModel(this)), m_steps(new StepModel(this))
{
    setObjectName("journalPage"_L1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 14, 16, 12);
    page->setSpacing(10);
    page->addWidget(bar());
    m_recovery = new QWidget(this);
    m_recovery->setObjectName("recovery"_L1);
    m_recoveryColumn = new QVBoxLayout(m_recovery);
    m_recoveryColumn->setContentsMargins(0, 0, 0, 0);
    m_recovery->hide();
    page->addWidget(m_recovery);
    m_stack = new QStackedWidget(this);
    page->addWidget(m_stack, 1);
    m_stack->addWidget(new parts::EmptyState(
        look::Glyph::Journal, tr("Nothing has been done yet"),
        tr("Everything that changes the world is written here before it begins, step by "
           "step, and can be checked later."),
        {}, m_stack));
    auto *splitter = new QSplitter(Qt::Vertical, m_stack);
    splitter->setChildrenCollapsible(false);
    m_table = table(u"operationTable"_s, tr("Operations"), m_operations);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(OperationModel::Submitted, Qt::DescendingOrder);
    const int widths[] = {160, 320, 190, 90, 170, 80};
    for (int i = 0; i < OperationModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, widths[i]);
    splitter->addWidget(m_table);
    auto *lower = new QWidget(splitter);
    auto *column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    m_title = parts::heading({}, lower);
    m_title->setObjectName("operationTitle"_L1);
    m_why = parts::hint({}, lower);
    m_why->setObjectName("undoReason"_L1);
    names->addWidget(m_title);
    names->addWidget(m_why);
    row->addLayout(names, 1);
    m_stop = new QPushButton(look::icon(look::Glyph::Stop), tr("Sto&p it"), lower);
    m_stop->setObjectName("operationStop"_L1);
    m_undo = new QPushButton(look::icon(look::Glyph::Undo), tr("&Undo it"), lower);
    m_undo->setObjectName("operationUndo"_L1);
    row->addWidget(m_stop);
    row->addWidget(m_undo);
    column->addLayout(row);
    m_stepTable = table(u"stepTable"_s, tr("Steps"), m_steps);
    const int stepWidths[] = {50, 360, 200, 90, 300};
    for (int i = 0; i < StepModel::ColumnCount; ++i)
        m_stepTable->setColumnWidth(i, stepWidths[i]);
    column->addWidget(m_stepTable, 1);
    splitter->addWidget(lower);
    splitter->setSizes({380, 300});
    m_stack->addWidget(splitter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JournalPage::showOperation);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const OperationRecord *operation = current())
            emit undoRequested(operation->id);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (const OperationRecord *operation = current())
            emit stopRequested(operation->id);
    });
    setFocusProxy(m_table);
    showOperation();
}

QWidget *JournalPage::bar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(parts::pageTitle(tr("Journal"), bar));
    m_verified = new parts::StateLabel(bar);
    m_verified->setObjectName("journalVerified"_L1);
    m_verified->hide();
    row->addSpacing(16);
    row->addWidget(m_verified, 1);
    row->addStretch(1);
    auto *verify = new QPushButton(look::icon(look::Glyph::Verify), tr("Verif&y the journal"), bar);
    verify->setObjectName("journalVerify"_L1);
    verify->setToolTip(
        tr("Checks the hash chain: whether any record was changed, left out or put in afterwards."));
    connect(verify, &QPushButton::clicked, this, &JournalPage::verifyRequested);
    row->addWidget(verify);
    return bar;
}

QTableView *JournalPage::table(const QString &name, const QString &accessible, QAbstractItemModel *model)
{
    auto *view = new QTableView(this);
    view->setObjectName(name);
    view->setAccessibleName(accessible);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(30);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return view;
}

const OperationRecord *JournalPage::current() const
{
    return m_operations->rowAt(m_table->currentIndex().row());
}

void JournalPage::setOperations(const std::vector<OperationRecord> &operations)
{
    m_operations->setRows(operations);
    m_stack->setCurrentIndex(operations.empty() ? 0 : 1);
    if (!m_table->currentIndex().isValid() && m_operations->rowCount() > 0)
        m_table->setCurrentIndex(m_operations->index(0, OperationModel::Title));
    showOperation();
}

void JournalPage::showOperation()
{
    const OperationRecord *operation = current();
    m_title->setText(operation ? operation->title : QString());
    m_steps->setRows(operation ? stepRows(*operation) : std::vector<StepRow>{});
    const QString why = operation ? whyNotUndone(*operation) : tr("Select an operation to see its steps.");
    m_why->setText(why.isEmpty() ? tr("It can be undone, and the undoing is verified by looking.") : why);
    m_undo->setEnabled(operation && why.isEmpty());
    m_undo->setToolTip(why);
    const bool running = operation && operation->state == OperationState::Running;
    m_stop->setEnabled(running);
    m_stop->setToolTip(running ? QString() : tr("Only a running operation can be stopped."));
}

QWidget *JournalPage::unfinishedCard(const UnfinishedOperation &unfinished)
{
    auto *card = new parts::Card(m_recovery);
    card->setAccent(look::Meaning::Degraded);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(new parts::GlyphLabel(look::Glyph::Degraded, 24, look::Meaning::Degraded, card), 0,
                   Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(parts::heading(tr("Found unfinished: %1").arg(unfinished.record.title), card));
    column->addWidget(parts::paragraph(unfinished.truth, card));
    for (const RecoveryOffer &offer : unfinished.offers) {
        auto *line = new QHBoxLayout;
        line->setSpacing(12);
        auto *button = new QPushButton(offer.text, card);
        button->setObjectName("recover_%1_%2"_L1.arg(unfinished.record.id.text, offer.choice));
        button->setAccessibleDescription(offer.consequence);
        button->setMinimumWidth(170);
        line->addWidget(button);
        line->addWidget(parts::paragraph(offer.consequence, card), 1);
        column->addLayout(line);
        connect(
            button, &QPushButton::clicked, this,
            [this, id = unfinished.record.id, choice = offer.choice] { emit recoveryChosen(id, choice); });
    }
    row->addLayout(column, 1);
    return card;
}

void JournalPage::setUnfinished(const std::vector<UnfinishedOperation> &unfinished)
{
    while (QLayoutItem *item = m_recoveryColumn->takeAt(0)) {
        // Later, because the button that was clicked is on it and still in its signal.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const UnfinishedOperation &one : unfinished)
        m_recoveryColumn->addWidget(unfinishedCard(one));
    m_recovery->setVisible(!unfinished.empty());
}

void JournalPage::setVerified(bool intact, const QString &text)
{
    const QString fallback = intact ? tr("The journal is intact.") : tr("The journal has been changed.");
    m_verified->tell(intact ? look::Glyph::Healthy : look::Glyph::Down,
                     intact ? look::Meaning::Healthy : look::Meaning::Down, text.isEmpty() ? fallback : text);
    m_verified->show();
}

} // namespace sw
