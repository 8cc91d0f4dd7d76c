// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/inputs_panel.h"

#include "planner/capacity/input_keys.h"
#include "planner/formula/explanation.h"
#include "widgets/planner/fields.h"
#include "widgets/planner/figure_row.h"
#include "widgets/planner/little_law.h"
#include "widgets/planner/provenance_editor.h"
#include "widgets/planner/worksheet_document.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr int indent = 8;

// A changed value is no longer what was measured then: it is an assumption of whoever changes it.
Provenance provenanceOfTyped(const std::optional<Figure> &before, const Worksheet &worksheet,
                             const QString &today)
{
    if (before && before->provenance.grounds == Grounds::Assumed)
        return before->provenance;
    return {Grounds::Assumed, worksheet.preparedBy, today, {}};
}

bool sameValues(const Figure &a, const Figure &b)
{
    return a.low == b.low && a.likely == b.likely && a.high == b.high;
}

} // namespace

InputsPanel::InputsPanel(WorksheetDocument *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_kinds(inputKinds()), m_scroll(new QScrollArea(this))
{
    setObjectName("inputsPanel"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    column->addWidget(heads());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *sections = new QVBoxLayout(content);
    sections->setContentsMargins(0, 0, 4, 12);
    sections->setSpacing(6);
    m_scroll->setWidget(content);
    column->addWidget(m_scroll, 1);
    for (const InputKind &kind : m_kinds)
        addSection(kind.section);
    sections->addStretch(1);
    for (const auto &[section, box] : m_sections) {
        if (section > Section::Application)
            box->setOpen(false);
    }
    connect(document, &WorksheetDocument::opened, this, [this] {
        m_runKey.clear();
        m_littleKey.clear();
    });
    connect(document, &WorksheetDocument::changed, this, &InputsPanel::refresh);
    refresh();
}

QWidget *InputsPanel::heads()
{
    auto *heads = new QWidget(this);
    auto *row = new QHBoxLayout(heads);
    row->setContentsMargins(indent, 0, 4 + m_scroll->verticalScrollBar()->sizeHint().width(), 0);
    row->setSpacing(FigureRow::spacing);
    m_ranges = new QCheckBox(tr("&Ranges"), heads);
    m_ranges->setObjectName("rangesShown"_L1);
    m_ranges->setChecked(true);
    m_ranges->setToolTip(tr("Shows a low and a high beside each likely value. A range that was typed is "
                            "always shown."));
    connect(m_ranges, &QCheckBox::toggled, this, &InputsPanel::setRangesShown);
    connect(m_ranges, &QCheckBox::clicked, this, [this] { m_rangesChosen = true; });
    row->addWidget(m_ranges, 1);
    const struct
    {
        QString text;
        int width;
    } ends[] = {{tr("Low"), FigureRow::endWidth},
                {tr("Likely"), FigureRow::likelyWidth},
                {tr("High"), FigureRow::endWidth}};
    for (const auto &[text, width] : ends) {
        auto *label = new parts::MeaningLabel(look::Meaning::Muted, text, heads);
        label->setFixedWidth(width);
        label->setAlignment(Qt::AlignRight);
        row->addWidget(label);
        m_endHeads.push_back(label);
    }
    row->addSpacing(FigureRow::unitWidth + FigureRow::buttonWidth + FigureRow::spacing);
    return heads;
}

void InputsPanel::addSection(Section section)
{
    if (m_sections.contains(section))
        return;
    QWidget *content = m_scroll->widget();
    auto *box = new SectionBox(title(section), content);
    box->setObjectName(u"section_%1"_s.arg(static_cast<int>(section)));
    auto *column = new QVBoxLayout(box->body());
    column->setContentsMargins(indent, 0, 0, 4);
    column->setSpacing(5);
    for (const InputKind &kind : m_kinds) {
        if (kind.section != section)
            continue;
        auto *row = new FigureRow(kind, box->body());
        connect(row, &FigureRow::typed, this, &InputsPanel::type);
        connect(row, &FigureRow::left, this, &InputsPanel::leave);
        connect(row, &FigureRow::provenanceRequested, this, &InputsPanel::askProvenance);
        column->addWidget(row);
        m_rows.emplace(kind.key, row);
    }
    content->layout()->addWidget(box);
    m_sections.emplace(section, box);
}

void InputsPanel::setToday(const QString &today)
{
    m_today = today;
    refresh();
}

void InputsPanel::refresh()
{
    if (!m_document->isOpen())
        return;
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    const Draft &draft = m_document->draft();
    const LittleSays little = littleSays(draft.worksheet, m_locale);
    std::map<Section, int> typed;
    std::map<Section, bool> troubled;
    for (const auto &[key, row] : m_rows) {
        const InputKind &kind = row->kind();
        FigureState state;
        if (const auto own = draft.worksheet.figures.find(key); own != draft.worksheet.figures.end())
            state.figure = own->second;
        state.counting = figureOf(draft.worksheet, kind, m_today);
        if (const auto wrong = draft.unusable.find(key); wrong != draft.unusable.end()) {
            state.unusable = wrong->second;
            state.problem = readTyped(kind, wrong->second, {}, m_locale).problem;
        } else if (state.figure) {
            // A file may hold what nobody could type.
            state.problem = problemOf(kind, *state.figure).value_or(QString());
        }
        if (key == little.derivedKey && !state.counting) {
            state.counting = little.derived;
            state.note = tr("Follows from the two others by Little's law.");
        }
        if (isLittle(key) && state.problem.isEmpty()
            && key == (m_littleKey.isEmpty() ? QString(input::users) : m_littleKey))
            state.problem = little.conflict;
        if (state.figure && state.counting && !sameValues(*state.figure, *state.counting))
            state.note =
                tr("%1 counts instead: %2.")
                    .arg(shown(state.counting->likely, kind.unit, m_locale, draft.worksheet.currency),
                         inLines(state.counting->provenance).replace(u'\n', u", "_s));
        typed[kind.section] += state.figure ? 1 : 0;
        troubled[kind.section] = troubled[kind.section] || !state.problem.isEmpty();
        row->present(state, draft.worksheet.currency);
    }
    for (const auto &[section, box] : m_sections) {
        box->setTroubled(troubled[section]);
        //: How many figures of a section were typed.
        box->setSummary(typed[section] == 0 ? QString() : tr("%n figure(s)", nullptr, typed[section]));
    }
}

void InputsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

QStringList InputsPanel::problems() const
{
    QStringList problems;
    const Draft &draft = m_document->draft();
    for (const InputKind &kind : m_kinds) {
        const auto wrong = draft.unusable.find(kind.key);
        if (wrong == draft.unusable.end())
            continue;
        const QString problem = readTyped(kind, wrong->second, {}, m_locale).problem;
        //: The label of a field, and what is wrong there.
        problems << (problem.contains(kind.label) ? problem : tr("%1: %2").arg(kind.label, problem));
    }
    return problems;
}

void InputsPanel::type(const QString &key, const TypedFigure &typed)
{
    const InputKind *kind = findInput(m_kinds, key);
    if (!kind)
        return;
    if (m_runKey != key) {
        const auto &figures = m_document->worksheet().figures;
        const auto before = figures.find(key);
        m_runKey = key;
        m_runFigure = before == figures.end() ? std::nullopt : std::optional(before->second);
    }
    if (isLittle(key))
        m_littleKey = key;
    const Provenance provenance = provenanceOfTyped(m_runFigure, m_document->worksheet(), m_today);
    ReadFigure read = readTyped(*kind, typed, provenance, m_locale);
    if (read.figure && m_runFigure && sameValues(*read.figure, *m_runFigure))
        read.figure = m_runFigure;
    //: A step in the undo history: %1 is the label of a figure.
    m_document->edit(key, tr("change %1").arg(kind->label), [&](Draft &draft) {
        draft.unusable.erase(key);
        // "50" on the way to a number that cannot be used was never meant: what stood there before counts.
        const std::optional<Figure> counting = read.problem.isEmpty() ? read.figure : m_runFigure;
        if (counting)
            draft.worksheet.figures[key] = *counting;
        else
            draft.worksheet.figures.erase(key);
        if (!read.problem.isEmpty())
            draft.unusable[key] = typed;
    });
}

void InputsPanel::leave(const QString &key)
{
    if (m_runKey == key)
        m_runKey.clear();
    m_document->endRun();
}

void InputsPanel::askProvenance(const QString &key)
{
    const InputKind *kind = findInput(m_kinds, key);
    const auto row = m_rows.find(key);
    if (!kind || row == m_rows.end() || !row->second->state().counting)
        return;
    const Figure figure = row->second->state().figure.value_or(*row->second->state().counting);
    auto *editor = new ProvenanceEditor(kind->label, figure.provenance, window());
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor, figure, key, label = kind->label] {
        Figure changed = figure;
        changed.provenance = editor->provenance();
        if (changed == figure)
            return;
        m_document->endRun();
        //: A step in the undo history: %1 is the label of a figure.
        m_document->edit(key, tr("say where %1 comes from").arg(label),
                         [&](Draft &draft) { draft.worksheet.figures[key] = changed; });
        m_document->endRun();
    });
    editor->open();
}

void InputsPanel::setRangesShown(bool shown)
{
    for (QLabel *head : m_endHeads)
        head->setVisible(shown || head == m_endHeads[1]);
    for (const auto &[key, row] : m_rows)
        row->setRangeShown(shown);
}

void InputsPanel::setRoomy(bool roomy)
{
    if (!m_rangesChosen)
        m_ranges->setChecked(roomy);
}

bool InputsPanel::reveal(const QString &key)
{
    const auto row = m_rows.find(key);
    if (row == m_rows.end())
        return false;
    m_sections.at(row->second->kind().section)->setOpen(true);
    row->second->focusLikely();
    m_scroll->ensureWidgetVisible(row->second, 0, 40);
    return true;
}

} // namespace sw
