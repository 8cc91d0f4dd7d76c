// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/secret_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sw {

SecretDialog::SecretDialog(const QString &cloud, const QString &field, bool keepable, QWidget *parent)
    : QDialog(parent), m_secret(new QLineEdit(this)),
      m_keep(new QCheckBox(tr("&Keep it in the keychain"), this))
{
    setObjectName(u"secretDialog"_s);
    setWindowTitle(tr("Log in to %1").arg(cloud));
    auto *question = new QLabel(tr("No file holds the %1 of the cloud %2.").arg(field, cloud), this);
    question->setWordWrap(true);
    auto *prompt = new QLabel(tr("&Secret:"), this);
    prompt->setBuddy(m_secret);
    m_secret->setObjectName(u"secret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_keep->setObjectName(u"keepSecret"_s);
    m_keep->setChecked(keepable);
    m_keep->setEnabled(keepable);
    if (!keepable)
        m_keep->setToolTip(
            tr("No keychain answers on this machine; the secret is kept for this session only."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    connect(m_secret, &QLineEdit::textChanged, buttons, [buttons](const QString &text) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!text.isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(prompt);
    layout->addWidget(m_secret);
    layout->addWidget(m_keep);
    layout->addWidget(buttons);
}

void SecretDialog::done(int result)
{
    if (result == Accepted)
        emit answered(m_secret->text(), m_keep->isEnabled() && m_keep->isChecked());
    m_secret->clear();
    QDialog::done(result);
}

} // namespace sw
