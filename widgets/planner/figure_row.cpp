// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/figure_row.h"

#include "widgets/planner/fields.h"
#include "widgets/planner/provenance_editor.h"

#include <QGridLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sw {

FigureRow::FigureRow(const InputKind &kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_unit(new parts::MeaningLabel(look::Meaning::Muted, {}, this)),
      m_provenance(new QToolButton(this)), m_note(new FieldNote(this))
{
    setObjectName("row_"_L1 + kind.key);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    auto *label = parts::plainLine(labelText(kind.label), this);
    label->setMinimumWidth(96);
    grid->addWidget(label, 0, 0);
    const QString names[] = {tr("%1, low").arg(kind.label), tr("%1, likely").arg(kind.label),
                             tr("%1, high").arg(kind.label)};
    const QLatin1StringView ends[] = {"low_"_L1, "likely_"_L1, "high_"_L1};
    for (size_t end = Low; end <= High; ++end) {
        auto *edit = new FieldEdit(this);
        edit->setObjectName(ends[end] + kind.key);
        const QString unit = symbol(kind.unit);
        edit->setAccessibleName(unit.isEmpty() ? names[end] : tr("%1, in %2").arg(names[end], unit));
        edit->setToolTip(kind.help);
        edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        edit->setFixedWidth(end == Likely ? likelyWidth : endWidth);
        edit->setMaxLength(40);
        grid->addWidget(edit, 0, static_cast<int>(end) + 1, Qt::AlignTop);
        connect(edit, &QLineEdit::textEdited, this, [this] { emit typed(m_kind.key, texts()); });
        connect(edit, &QLineEdit::editingFinished, this, &FigureRow::leave);
        m_edits[end] = edit;
    }
    label->setBuddy(m_edits[Likely]);
    label->setToolTip(kind.help);
    m_unit->setFixedWidth(unitWidth);
    m_unit->setText(symbol(kind.unit));
    m_unit->setToolTip(kind.help);
    grid->addWidget(m_unit, 0, 4);
    m_provenance->setObjectName("provenance_"_L1 + kind.key);
    m_provenance->setAutoRaise(true);
    m_provenance->setFixedWidth(buttonWidth);
    m_provenance->setFocusPolicy(Qt::TabFocus);
    grid->addWidget(m_provenance, 0, 5, Qt::AlignTop);
    m_note->setObjectName("note_"_L1 + kind.key);
    grid->addWidget(m_note, 1, 0, 1, 6);
    showProvenance();
    connect(m_provenance, &QToolButton::clicked, this, [this] { emit provenanceRequested(m_kind.key); });
}

TypedFigure FigureRow::texts() const
{
    return {m_edits[Low]->text(), m_edits[Likely]->text(), m_edits[High]->text()};
}

void FigureRow::setTexts(const TypedFigure &typed)
{
    const QString *texts[] = {&typed.low, &typed.likely, &typed.high};
    for (size_t end = Low; end <= High; ++end) {
        if (m_edits[end]->text() != *texts[end])
            m_edits[end]->setText(*texts[end]);
    }
}

void FigureRow::present(const FigureState &state, const QString &currency)
{
    if (m_kind.unit == Unit::Money || m_kind.unit == Unit::MoneyPerHour || m_kind.unit == Unit::MoneyPerMonth)
        m_unit->setText((currency + u' ' + symbol(m_kind.unit)).trimmed());
    if (m_presented && state == m_state)
        return;
    m_presented = true;
    m_state = state;
    if (state.unusable) {
        setTexts(*state.unusable);
    } else {
        // "1." says 1 already: to write the figure anew would take the point from under the fingers.
        const Provenance provenance = state.figure ? state.figure->provenance : Provenance();
        const ReadFigure said = readTyped(m_kind, texts(), provenance, m_locale);
        if (!said.problem.isEmpty() || said.figure != state.figure)
            setTexts(typedFrom(state.figure, m_locale));
    }
    const bool standing = !state.figure && state.counting;
    const TypedFigure counting = typedFrom(standing ? state.counting : std::nullopt, m_locale);
    m_edits[Likely]->setPlaceholderText(standing ? counting.likely : state.placeholder);
    // The ends of an exact figure are the figure itself.
    const QString middle = state.counting ? editable(state.counting->likely, m_locale) : QString();
    m_edits[Low]->setPlaceholderText(standing && !counting.low.isEmpty() ? counting.low : middle);
    m_edits[High]->setPlaceholderText(standing && !counting.high.isEmpty() ? counting.high : middle);
    for (QLineEdit *edit : m_edits)
        edit->setAccessibleDescription(state.problem.isEmpty() ? m_kind.help : state.problem);
    showProvenance();
    showRange();
}

void FigureRow::showProvenance()
{
    const bool known = m_state.counting.has_value();
    m_provenance->setEnabled(known);
    if (!known) {
        m_provenance->setIcon(QIcon());
        m_provenance->setToolTip(tr("Type a figure first; then say here where it comes from."));
        m_provenance->setAccessibleName(tr("Provenance of %1: no figure").arg(m_kind.label));
        return;
    }
    const Provenance &provenance = m_state.counting->provenance;
    const look::Meaning meaning =
        provenance.grounds == Grounds::Assumed ? look::Meaning::Muted : look::Meaning::Accent;
    m_provenance->setIcon(look::icon(glyph(provenance.grounds), meaning));
    const QString which =
        m_state.figure ? QString() : tr("Nothing was typed here; this is what counts instead.") + u'\n';
    m_provenance->setToolTip(which + inLines(provenance) + u'\n'
                             + tr("Press to say where this figure comes from."));
    m_provenance->setAccessibleName(tr("Provenance of %1: %2").arg(m_kind.label, text(provenance.grounds)));
}

void FigureRow::setRangeShown(bool shown)
{
    m_rangeShown = shown;
    showRange();
}

void FigureRow::showRange()
{
    // A range that was typed is never hidden: where its fields are, it is said in words.
    const TypedFigure typed = texts();
    const bool ranged = !typed.low.isEmpty() || !typed.high.isEmpty();
    const bool shown = m_rangeShown || (ranged && m_state.unusable);
    m_edits[Low]->setVisible(shown);
    m_edits[High]->setVisible(shown);
    // Where the others have no range there is no room for both, and a note says the unit.
    m_unit->setVisible(shown == m_rangeShown);
    QString note = m_state.problem.isEmpty() ? m_state.note : m_state.problem;
    if (note.isEmpty() && ranged && !shown && m_state.figure)
        note = tr("Range: %1 to %2.")
                   .arg(editable(m_state.figure->low, m_locale), editable(m_state.figure->high, m_locale));
    m_note->tell(note, !m_state.problem.isEmpty());
}

void FigureRow::focusLikely()
{
    m_edits[Likely]->setFocus(Qt::OtherFocusReason);
    m_edits[Likely]->selectAll();
}

void FigureRow::leave()
{
    if (!m_state.unusable)
        setTexts(typedFrom(m_state.figure, m_locale));
    emit left(m_kind.key);
}

} // namespace sw
