// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace sw {

// Asks for the one secret that a cloud's files do not hold. Not modal to the program: it is opened, and
// answers by signal. What was typed is cleared from the field when it closes.
class SecretDialog : public QDialog
{
    Q_OBJECT

public:
    // cloud and field are shown, "shop" and "password". keepable: a keychain answers, so that it can be kept
    // there.
    SecretDialog(const QString &cloud, const QString &field, bool keepable, QWidget *parent);

signals:
    void answered(const QString &secret, bool keep);

public slots:
    void done(int result) override;

private:
    QLineEdit *m_secret;
    QCheckBox *m_keep;
};

} // namespace sw
