// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/planner/typed_figure.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QToolButton;

namespace sw {

class FieldNote;

// What a row shows.
struct FigureState
{
    std::optional<Figure> figure;        // that of the worksheet; unset: none is typed
    std::optional<TypedFigure> unusable; // typed beside it
    std::optional<Figure> counting;      // what the calculation takes
    QString placeholder;                 // for an empty field, where nothing counts: a figure that follows
    QString problem;
    QString note;
    friend bool operator==(const FigureState &, const FigureState &) = default;
};

// One input: label, low, likely and high, unit, and the button of its provenance; below it what is wrong. It
// tells what is typed and never changes a text that says what the worksheet has.
class FigureRow : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRow(const InputKind &kind, QWidget *parent = nullptr);

    const InputKind &kind() const { return m_kind; }
    const FigureState &state() const { return m_state; }
    void present(const FigureState &state, const QString &currency);
    void setRangeShown(bool shown);
    void focusLikely();

    static constexpr int endWidth = 58;
    static constexpr int likelyWidth = 72;
    static constexpr int unitWidth = 78;
    static constexpr int buttonWidth = 28;
    static constexpr int spacing = 4;

signals:
    void typed(const QString &key, const sw::TypedFigure &typed);
    void left(const QString &key); // the keys pressed in it are over
    void provenanceRequested(const QString &key);

private:
    enum End { Low, Likely, High };
    TypedFigure texts() const;
    void setTexts(const TypedFigure &typed);
    void showProvenance();
    void showRange();
    void leave();

    InputKind m_kind;
    QLocale m_locale;
    FigureState m_state;
    std::array<QLineEdit *, 3> m_edits{};
    QLabel *m_unit;
    QToolButton *m_provenance;
    FieldNote *m_note;
    bool m_rangeShown = true;
    bool m_presented = false;
};

} // namespace sw
