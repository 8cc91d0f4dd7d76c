// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/host_key_desk.h"

#include "app/jobs/door.h"
#include "widgets/window/main_window.h"

#include <QUuid>

#include <condition_variable>
#include <map>
#include <mutex>
#include <set>

namespace sw {

struct HostKeyDesk::Questions
{
    explicit Questions(QObject *desk) : door(desk) { }

    Door door;
    std::mutex mutex;
    std::condition_variable answered;
    std::set<QString> open;
    std::map<QString, HostKeyAnswer> answers;
    bool closed = false;
};

namespace {

HostKeyAnswer policyAnswer(HostKeyTrust trust)
{
    switch (trust) {
    case HostKeyTrust::Refuse:
        return HostKeyAnswer::Refuse;
    case HostKeyTrust::TrustOnce:
        return HostKeyAnswer::AcceptOnce;
    case HostKeyTrust::TrustAndRemember:
        return HostKeyAnswer::AcceptAndRemember;
    }
    Q_UNREACHABLE();
}

} // namespace

HostKeyDesk::HostKeyDesk(MainWindow &window)
    : m_window(&window), m_questions(std::make_shared<Questions>(&window))
{
    connect(&window, &MainWindow::hostKeyAnswered, this, [this](const QString &id, HostKeyTrust trust) {
        const std::scoped_lock lock(m_questions->mutex);
        m_questions->answers[id] = policyAnswer(trust);
        m_questions->answered.notify_all();
    });
}

HostKeyDesk::~HostKeyDesk()
{
    const std::scoped_lock lock(m_questions->mutex);
    m_questions->closed = true;
    m_questions->answered.notify_all();
}

void HostKeyDesk::refuseOpenQuestions()
{
    const std::scoped_lock lock(m_questions->mutex);
    for (const QString &id : m_questions->open)
        m_questions->answers[id] = HostKeyAnswer::Refuse;
    m_questions->answered.notify_all();
}

HostKeyJudge HostKeyDesk::judge() const
{
    // The door leads to the window itself; it is open only while the window lives.
    return [questions = m_questions, window = m_window](const HostKey &key) {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const HostKeyQuestion question{id, key.host, key.type(), key.fingerprint()};
        std::unique_lock lock(questions->mutex);
        questions->open.insert(id);
        questions->door.post([window, question] { window->askHostKey(question); });
        questions->answered.wait(lock, [&] { return questions->closed || questions->answers.contains(id); });
        questions->open.erase(id);
        const auto answer = questions->answers.find(id);
        return answer == questions->answers.end() ? HostKeyAnswer::Refuse : answer->second;
    };
}

} // namespace sw
