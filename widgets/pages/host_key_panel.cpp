// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pages/host_key_panel.h"

#include "widgets/pages/parts.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sw {

HostKeyPanel::HostKeyPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName("hostKeyPanel"_L1);
    setAccessibleName(tr("Unknown host key"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(parts::gap);
    auto *top = new QHBoxLayout;
    top->addWidget(new parts::GlyphLabel(look::Glyph::Key, 26, look::Meaning::Degraded, this));
    top->addWidget(parts::heading(tr("Is this the right machine?"), this), 1);
    column->addLayout(top);
    m_text = parts::paragraph({}, this);
    column->addWidget(m_text);
    m_fingerprint = parts::paragraph({}, this);
    m_fingerprint->setObjectName("hostKeyFingerprint"_L1);
    m_fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    column->addWidget(m_fingerprint);
    column->addWidget(
        parts::hint(tr("Compare it with what the machine's owner tells you, for instance from the server's "
                       "console output. If it differs, somebody may be listening in between."),
                    this));
    column->addStretch(1);
    m_refuse = new QPushButton(tr("Do n&ot connect"), this);
    m_refuse->setObjectName("hostKeyRefuse"_L1);
    auto *once = new QPushButton(tr("Trust it for this &session"), this);
    once->setObjectName("hostKeyOnce"_L1);
    auto *remember = new QPushButton(tr("Trust and &remember it"), this);
    remember->setObjectName("hostKeyRemember"_L1);
    for (QPushButton *button : {m_refuse, once, remember})
        column->addWidget(button);
    connect(m_refuse, &QPushButton::clicked, this, [this] { answer(HostKeyTrust::Refuse); });
    connect(once, &QPushButton::clicked, this, [this] { answer(HostKeyTrust::TrustOnce); });
    connect(remember, &QPushButton::clicked, this, [this] { answer(HostKeyTrust::TrustAndRemember); });
}

void HostKeyPanel::ask(const HostKeyQuestion &question)
{
    m_questions.push_back(question);
    if (m_questions.size() == 1)
        show();
}

void HostKeyPanel::show()
{
    const HostKeyQuestion &question = m_questions.front();
    m_text->setText(tr("%1 shows a key of type %2 that is not among the known hosts. Its fingerprint is:")
                        .arg(question.host, question.keyType));
    // In two lines: it has no place to break, and all of it must be seen.
    const qsizetype half = question.fingerprint.size() / 2;
    m_fingerprint->setText(question.fingerprint.left(half) + u'\n' + question.fingerprint.mid(half));
    m_refuse->setFocus();
}

void HostKeyPanel::answer(HostKeyTrust answer)
{
    if (m_questions.empty())
        return;
    const QString id = m_questions.front().id;
    m_questions.erase(m_questions.begin());
    emit answered(id, answer);
    if (m_questions.empty())
        emit finished();
    else
        show();
}

void HostKeyPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        answer(HostKeyTrust::Refuse);
    else
        QWidget::keyPressEvent(event);
}

} // namespace sw
