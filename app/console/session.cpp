// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/session.h"

#include "app/console/secret_desk.h"
#include "cloudapi/providers/openstack/cloud_config.h"
#include "widgets/window/main_window.h"

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr Milliseconds lookEvery{3000};

// Dropping a connection joins its workers and closes its sockets; that is not the window's business.
void dropOnAWorker(std::shared_ptr<const Connection> connection)
{
    QThreadPool::globalInstance()->start(
        [connection = std::move(connection)]() mutable { connection.reset(); });
}

Result<std::vector<CloudListing>> listings()
{
    const Result<ConfigSources> sources = findConfigSources(ConfigSearch::fromProcess());
    if (!sources)
        return failed(sources.error());
    return cloudListings(*sources);
}

} // namespace

Session::Session(MainWindow &window, HostKeyDesk &hostKeys, SecretDesk &secrets)
    : m_window(window), m_hostKeys(hostKeys), m_secrets(secrets)
{
    m_nextLook.setSingleShot(true);
    m_nextLook.setInterval(lookEvery);
    connect(&m_nextLook, &QTimer::timeout, this, &Session::refresh);
    connect(&window, &MainWindow::labRequested, this, &Session::openLab);
    connect(&window, &MainWindow::labStopRequested, this, &Session::close);
    connect(&window, &MainWindow::cloudRequested, this, &Session::openCloud);
    connect(&window, &MainWindow::disconnectRequested, this, &Session::close);
    connect(&window, &MainWindow::refreshRequested, this, &Session::refresh);
}

Session::~Session()
{
    dropOnAWorker(std::move(m_connection));
}

void Session::listClouds()
{
    m_listing = Job::start(
        this, [](std::stop_token) { return listings(); },
        [this](const Result<std::vector<CloudListing>> &found) {
            if (!found) {
                m_window.setCloudsFailure(found.error());
                return;
            }
            std::vector<CloudChoice> choices;
            for (const CloudListing &cloud : *found)
                choices.push_back(
                    {cloud.cloud, cloud.cloud.text, cloud.problem.isEmpty() ? cloud.from : cloud.problem});
            m_window.setClouds(choices);
        });
}

void Session::openLab()
{
    letGo();
    m_window.setLabState(LabState::Starting, tr("Starting the lab."));
    m_window.setConnection(ConnectionState::Connecting, tr("the lab"));
    const Door door(this);
    m_connecting = Job::start(
        this,
        [this, door](std::stop_token stop) {
            return connectLab(
                false,
                [this, door](const QString &line) {
                    door.post([this, line] { m_window.setLabState(LabState::Starting, line); });
                },
                stop);
        },
        [this](const Result<Connection> &outcome) {
            if (outcome)
                m_window.setLabState(LabState::Running, tr("The lab runs."));
            else
                m_window.setLabState(LabState::Unavailable, sentence(outcome.error()));
            answered(outcome);
        });
}

void Session::openCloud(const CloudId &cloud)
{
    letGo();
    m_window.setConnection(ConnectionState::Connecting, cloud.text);
    // field: what the secret was asked for; empty when the files hold everything.
    const auto connectWith = [this, cloud](const QString &field, const QString &secret) {
        m_connecting = Job::start(
            this,
            [cloud, secret, judge = m_hostKeys.judge()](std::stop_token stop) {
                return connectCloud(cloud, {secret, judge, {}}, stop);
            },
            [this, cloud, field](const Result<Connection> &outcome) {
                if (!outcome && outcome.error().cause == Cause::Unauthorized && !field.isEmpty())
                    m_secrets.wasRefused(cloud, field);
                answered(outcome);
            });
    };
    m_connecting = Job::start(
        this, [cloud](std::stop_token) { return neededSecret(cloud); },
        [this, cloud, connectWith](const Result<std::optional<QString>> &needed) {
            if (!needed) {
                answered(failed(needed.error()));
                return;
            }
            if (!*needed) {
                connectWith({}, {});
                return;
            }
            m_secrets.ask(cloud, **needed,
                          [this, field = **needed, connectWith](const std::optional<QString> &secret) {
                              if (secret)
                                  connectWith(field, *secret);
                              else
                                  m_window.setConnection(ConnectionState::None, {});
                          });
        });
}

void Session::answered(const Result<Connection> &outcome)
{
    if (!outcome) {
        m_window.setConnection(ConnectionState::None, {});
        m_window.showFailure(outcome.error());
        return;
    }
    m_connection = std::make_shared<const Connection>(*outcome);
    m_window.setConnection(ConnectionState::Connected, m_connection->id.text);
    emit opened();
    refresh();
}

void Session::refresh()
{
    if (!m_connection)
        return;
    if (m_looking.isRunning()) {
        m_lookAgain = true;
        return;
    }
    m_nextLook.stop();
    m_looking = Job::start(
        this, [connection = m_connection](std::stop_token stop) { return lookAt(*connection, stop); },
        [this](const Result<Look> &outcome) { looked(outcome); });
}

void Session::looked(const Result<Look> &outcome)
{
    if (outcome) {
        m_look = *outcome;
        m_window.setConnection(ConnectionState::Connected, m_connection->id.text);
        m_window.setFleet(m_look.fleet);
        m_window.setTopology(m_look.topology);
        // Said once, not at every look. Nodes that do not answer are marked in the topology itself.
        if (m_look.remarks != std::exchange(m_remarks, m_look.remarks) && !m_look.remarks.isEmpty())
            m_window.showFailure({Cause::Unreachable, tr("look at the cloud %1").arg(m_connection->id.text),
                                  m_look.remarks.join(u'\n')});
    } else if (outcome.error().cause != Cause::Canceled) {
        m_window.setConnection(ConnectionState::Lost, sentence(outcome.error()));
    }
    if (std::exchange(m_lookAgain, false))
        refresh();
    else
        m_nextLook.start();
}

void Session::close()
{
    const bool lab = m_connection && m_connection->lab;
    letGo();
    m_window.setConnection(ConnectionState::None, {});
    if (lab)
        m_window.setLabState(LabState::Off, {});
}

void Session::letGo()
{
    m_nextLook.stop();
    m_connecting = {};
    m_looking = {};
    m_lookAgain = false;
    m_look = {};
    m_remarks = {};
    m_secrets.dismiss();
    m_hostKeys.refuseOpenQuestions();
    if (!m_connection)
        return;
    dropOnAWorker(std::exchange(m_connection, nullptr));
    m_window.setFleet({});
    m_window.setTopology({});
    emit closed();
}

} // namespace sw
