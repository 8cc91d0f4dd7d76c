// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/models/values.h"

#include <QScrollArea>

class QLabel;
class QListWidget;
class QPushButton;

namespace sw {

namespace parts {
class Card;
class MeaningLabel;
class StateLabel;
} // namespace parts

// Where a newcomer begins: the lab in one click, a cloud of clouds.yaml, or a file.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

public slots:
    void setClouds(const std::vector<sw::CloudChoice> &clouds);
    void setCloudsFailure(const sw::Failure &failure);
    void setLabState(sw::LabState state, const QString &text);
    void setVaultState(sw::VaultState state, const QString &text);

signals:
    void labRequested();
    void labStopRequested();
    void cloudRequested(const sw::CloudId &cloud);
    void worksheetOpenRequested();
    void graphOpenRequested();

private:
    QWidget *labCard();
    QWidget *cloudsCard();
    QWidget *filesCard();
    QWidget *vaultLine();
    void connectChosen();

    QPushButton *m_lab = nullptr;
    QPushButton *m_labStop = nullptr;
    parts::StateLabel *m_labState = nullptr;
    QListWidget *m_clouds = nullptr;
    QLabel *m_cloudsNote = nullptr;
    QPushButton *m_connect = nullptr;
    parts::StateLabel *m_vault = nullptr;
};

} // namespace sw
