// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/formula/figure.h"
#include "widgets/look/icons.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace sw {

class FieldNote;

// The small window that asks how a figure is known: on what grounds, by whom, when and from what.
class ProvenanceEditor : public QDialog
{
    Q_OBJECT

public:
    ProvenanceEditor(const QString &figure, const Provenance &provenance, QWidget *parent = nullptr);
    Provenance provenance() const;

private:
    void check();

    QComboBox *m_grounds;
    QLineEdit *m_by;
    QLineEdit *m_when;
    QLineEdit *m_from;
    FieldNote *m_note;
    QPushButton *m_accept = nullptr;
};

// A shape for each of the grounds, and the provenance in lines for a tool tip, translated.
look::Glyph glyph(Grounds grounds);
QString inLines(const Provenance &provenance);

} // namespace sw
