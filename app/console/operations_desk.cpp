// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/operations_desk.h"

#include "app/console/host_key_desk.h"
#include "app/console/secret_desk.h"
#include "app/console/session.h"
#include "app/fleet/worlds.h"
#include "app/operations/stop_faults.h"
#include "widgets/window/main_window.h"

using namespace Qt::StringLiterals;

namespace sw {

namespace {

QString choiceWord(Offer offer)
{
    switch (offer) {
    case Offer::Finish:
        return u"finish"_s;
    case Offer::Undo:
        return u"undo"_s;
    case Offer::Leave:
        return u"leave"_s;
    }
    Q_UNREACHABLE();
}

QString consequence(Offer offer)
{
    switch (offer) {
    case Offer::Finish:
        return OperationsDesk::tr("The steps that are left are done, and each is verified.");
    case Offer::Undo:
        return OperationsDesk::tr("What was done is taken back, and that is verified.");
    case Offer::Leave:
        return OperationsDesk::tr("The world stays as it is now, and the operation is closed.");
    }
    Q_UNREACHABLE();
}

UnfinishedOperation shown(const Unfinished &left)
{
    UnfinishedOperation operation;
    operation.record = left.record;
    QStringList truths{left.summary};
    for (const Finding &finding : left.findings)
        truths << finding.says;
    operation.truth = truths.join(u'\n');
    for (const Offer offer : left.offers)
        operation.offers.push_back({choiceWord(offer), label(offer), consequence(offer)});
    return operation;
}

} // namespace

OperationsDesk::OperationsDesk(MainWindow &window, Session &session, HostKeyDesk &hostKeys,
                               SecretDesk &secrets, QString journalFile)
    : m_window(window), m_session(session), m_hostKeys(hostKeys), m_secrets(secrets),
      m_journalFile(std::move(journalFile))
{
    m_listSoon.setSingleShot(true);
    m_listSoon.setInterval(200);
    connect(&m_listSoon, &QTimer::timeout, this, &OperationsDesk::listOperations);
    connect(&window, &MainWindow::planRequested, this, &OperationsDesk::plan);
    connect(&window, &MainWindow::planApproved, this, [this](const Plan &plan) {
        run(plan.title, plan.steps.size(),
            [plan](World &world, Journal &journal, std::stop_token stop, const ProgressListener &listener) {
                Order order;
                order.plan = plan;
                return carryOut(order, world, journal, stop, listener);
            });
    });
    connect(&window, &MainWindow::operationStopRequested, this, &OperationsDesk::stop);
    connect(&window, &MainWindow::undoRequested, this, &OperationsDesk::takeBack);
    connect(&window, &MainWindow::recoveryChosen, this, &OperationsDesk::recover);
    connect(&window, &MainWindow::journalVerifyRequested, this, &OperationsDesk::verifyJournal);
    connect(&window, &MainWindow::stopAllFaultsRequested, this, &OperationsDesk::stopAllFaults);
    connect(&session, &Session::opened, this, &OperationsDesk::findUnfinished);
}

void OperationsDesk::plan(const ServerId &server, const ServerAction &action)
{
    const Look &look = m_session.look();
    const Result<Plan> plan = planServerAction(look.fleet, look.topology, server, action);
    if (plan)
        m_window.setPlan(*plan);
    else
        m_window.setRefused(plan.error());
}

void OperationsDesk::run(const QString &title, size_t steps, const Work &work)
{
    const std::shared_ptr<const Connection> connection = m_session.connection();
    if (!connection) {
        m_window.showFailure({Cause::Refused, title, tr("No cloud is connected; connect to one first.")});
        return;
    }
    const int number = ++m_lastNumber;
    const Door door(this);
    const ProgressListener listener = [this, door, number, title, steps](const Progress &progress) {
        door.post([this, number, title, steps, progress] {
            const auto it = m_running.find(number);
            if (it == m_running.end())
                return;
            it->second.id = progress.operation;
            const double fraction = steps == 0 ? -1 : double(progress.step) / double(steps);
            m_window.setProgress(progress.operation, progress.note.isEmpty() ? title : progress.note,
                                 fraction);
            m_listSoon.start();
        });
    };
    m_running[number].title = title;
    m_running[number].job = Job::start(
        this,
        [connection, file = m_journalFile, work, listener](std::stop_token stop) -> Outcome {
            const Result<std::unique_ptr<Journal>> journal = Journal::open(file);
            if (!journal)
                return {{}, OperationState::Failed, journal.error()};
            World world = connection->world();
            return work(world, **journal, stop, listener);
        },
        [this, number](const Outcome &outcome) { ended(number, outcome); });
    emit runningChanged();
}

void OperationsDesk::ended(int number, const Outcome &outcome)
{
    m_window.setProgress(outcome.id, label(outcome.state), 1);
    // A failure may come with a success too: done, but not journaled.
    if (outcome.failure && outcome.failure->cause != Cause::Canceled)
        m_window.showFailure(*outcome.failure);
    m_running.erase(number);
    emit runningChanged();
    listOperations();
    m_session.refresh();
    if (!m_unfinished.empty())
        findUnfinished();
}

QString OperationsDesk::running() const
{
    QStringList titles;
    for (const auto &[number, running] : m_running)
        titles << tr("The operation \u201c%1\u201d is under way.").arg(running.title);
    return titles.join(u'\n');
}

void OperationsDesk::stopEverything()
{
    for (auto &[number, running] : m_running)
        running.job.stop();
}

void OperationsDesk::stop(const OperationId &id)
{
    for (auto &[number, running] : m_running) {
        if (running.id == id)
            running.job.stop();
    }
}

void OperationsDesk::takeBack(const OperationId &id)
{
    run(tr("Undo"), 0,
        [id](World &world, Journal &journal, std::stop_token stop, const ProgressListener &listener) {
            return undo(id, world, journal, stop, listener);
        });
}

void OperationsDesk::listOperations()
{
    m_listing = Job::start(
        this,
        [file = m_journalFile](std::stop_token) -> Result<std::vector<OperationRecord>> {
            const Result<std::unique_ptr<Journal>> journal = Journal::open(file);
            if (!journal)
                return failed(journal.error());
            return (*journal)->operations();
        },
        [this](const Result<std::vector<OperationRecord>> &operations) {
            if (operations)
                m_window.setOperations(*operations);
            else
                m_window.showFailure(operations.error());
        });
}

void OperationsDesk::findUnfinished()
{
    const std::shared_ptr<const Connection> connection = m_session.connection();
    if (!connection)
        return;
    m_finding = Job::start(
        this,
        [connection, file = m_journalFile](std::stop_token stop) -> Result<std::vector<Unfinished>> {
            const Result<std::unique_ptr<Journal>> journal = Journal::open(file);
            if (!journal)
                return failed(journal.error());
            World world = connection->world();
            return unfinished(**journal, world, stop);
        },
        [this](const Result<std::vector<Unfinished>> &found) {
            if (!found) {
                m_window.showFailure(found.error());
                return;
            }
            m_unfinished = *found;
            std::vector<UnfinishedOperation> all;
            for (const Unfinished &left : m_unfinished)
                all.push_back(shown(left));
            m_window.setUnfinished(all);
        });
}

void OperationsDesk::recover(const OperationId &id, const QString &choice)
{
    const auto left =
        std::ranges::find_if(m_unfinished, [&id](const Unfinished &one) { return one.record.id == id; });
    if (left == m_unfinished.end())
        return;
    for (const Offer offer : left->offers) {
        if (choiceWord(offer) != choice)
            continue;
        run(left->record.title, left->record.steps.size(),
            [left = *left, offer](World &world, Journal &journal, std::stop_token stop,
                                  const ProgressListener &listener) {
                return resolve(left, offer, world, journal, stop, listener);
            });
    }
}

void OperationsDesk::verifyJournal()
{
    m_verifying = Job::start(
        this,
        [file = m_journalFile](std::stop_token) -> Result<qint64> {
            const Result<std::unique_ptr<Journal>> journal = Journal::open(file);
            if (!journal)
                return failed(journal.error());
            return (*journal)->verify();
        },
        [this](const Result<qint64> &count) {
            if (count)
                m_window.setJournalVerified(
                    true, tr("The journal is whole: its %n entries fit together.", nullptr, int(*count)));
            else
                m_window.setJournalVerified(false, sentence(count.error()));
        });
}

void OperationsDesk::stopAllFaults()
{
    // New connections, made by the worker: whatever hangs in the ones that are in use cannot hold this up.
    m_stoppingFaults = Job::start(
        this,
        [file = m_journalFile, judge = m_hostKeys.judge(), secrets = m_secrets.known()](std::stop_token) {
            Worlds worlds([&](const CloudId &cloud) {
                return connectCloud(cloud, {secrets.value(cloud), judge, {}}, {});
            });
            return sw::stopAllFaults(file, [&worlds](const CloudId &cloud) { return worlds.of(cloud); });
        },
        [this](const Result<std::vector<StoppedFault>> &stopped) {
            if (!stopped) {
                m_window.setFaultsStopped(false, sentence(stopped.error()));
                return;
            }
            QStringList left;
            QStringList notes;
            for (const StoppedFault &fault : *stopped) {
                if (!fault.note.isEmpty())
                    notes << tr("%1: %2").arg(fault.title, fault.note);
                if (!fault.outcome.succeeded()) {
                    const QString why =
                        fault.outcome.failure ? sentence(*fault.outcome.failure) : label(fault.outcome.state);
                    left << tr("%1: %2").arg(fault.title, why);
                }
            }
            if (left.isEmpty() && stopped->empty())
                m_window.setFaultsStopped(true, tr("No fault stands."));
            else if (left.isEmpty())
                m_window.setFaultsStopped(
                    true,
                    (QStringList{tr("%n fault(s) were taken back or are gone, which was verified.", nullptr,
                                    int(stopped->size()))}
                     + notes)
                        .join(u'\n'));
            else
                m_window.setFaultsStopped(false, left.join(u'\n'));
            listOperations();
            m_session.refresh();
        });
}

} // namespace sw
