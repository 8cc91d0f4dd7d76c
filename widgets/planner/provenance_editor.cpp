// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/provenance_editor.h"

#include "widgets/planner/fields.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sw {

ProvenanceEditor::ProvenanceEditor(const QString &figure, const Provenance &provenance, QWidget *parent)
    : QDialog(parent), m_grounds(new QComboBox(this)), m_by(new FieldEdit(this)), m_when(new FieldEdit(this)),
      m_from(new FieldEdit(this)), m_note(new FieldNote(this))
{
    setObjectName("provenanceEditor"_L1);
    setWindowTitle(tr("How is this figure known?"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(parts::gap);
    column->addWidget(parts::heading(figure, this));
    column->addWidget(parts::hint(
        tr("Whoever reads the proposal can then check the figure, and replace what is only assumed."), this));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const Grounds grounds : {Grounds::Measured, Grounds::Derived, Grounds::Assumed}) {
        QString words = text(grounds);
        words[0] = words[0].toUpper();
        m_grounds->addItem(look::icon(glyph(grounds)), words, static_cast<int>(grounds));
    }
    m_grounds->setCurrentIndex(m_grounds->findData(static_cast<int>(provenance.grounds)));
    m_grounds->setObjectName("provenanceGrounds"_L1);
    m_by->setObjectName("provenanceBy"_L1);
    m_when->setObjectName("provenanceWhen"_L1);
    m_from->setObjectName("provenanceFrom"_L1);
    m_by->setText(provenance.by);
    m_when->setText(provenance.when);
    m_from->setText(provenance.from);
    m_when->setPlaceholderText(u"2026-03-01"_s);
    m_from->setMinimumWidth(280);
    //: On what grounds a figure is known: measured, derived or assumed.
    form->addRow(tr("&Grounds"), m_grounds);
    //: By whom a figure was found.
    form->addRow(tr("&By"), m_by);
    //: On what day a figure was found.
    form->addRow(tr("&When"), m_when);
    //: From what a figure was found.
    form->addRow(tr("&From"), m_from);
    column->addLayout(form);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_when, &QLineEdit::textChanged, this, &ProvenanceEditor::check);
    check();
}

Provenance ProvenanceEditor::provenance() const
{
    return {static_cast<Grounds>(m_grounds->currentData().toInt()), m_by->text().trimmed(),
            m_when->text().trimmed(), m_from->text().trimmed()};
}

void ProvenanceEditor::check()
{
    const QString when = m_when->text().trimmed();
    const bool good = when.isEmpty() || QDate::fromString(when.left(10), Qt::ISODate).isValid();
    m_note->tell(good ? QString() : tr("Write the day as year, month and day: 2026-03-01."), true);
    m_accept->setEnabled(good);
}

look::Glyph glyph(Grounds grounds)
{
    switch (grounds) {
    case Grounds::Measured:
        return look::Glyph::Verify;
    case Grounds::Derived:
        return look::Glyph::Topology;
    case Grounds::Assumed:
        return look::Glyph::Unknown;
    }
    Q_UNREACHABLE();
}

QString inLines(const Provenance &provenance)
{
    QStringList lines{text(provenance.grounds)};
    const auto add = [&](const QString &line, const QString &value) {
        if (!value.isEmpty())
            lines << line.arg(value);
    };
    add(ProvenanceEditor::tr("By: %1"), provenance.by);
    add(ProvenanceEditor::tr("When: %1"), provenance.when);
    add(ProvenanceEditor::tr("From: %1"), provenance.from);
    return lines.join(u'\n');
}

} // namespace sw
