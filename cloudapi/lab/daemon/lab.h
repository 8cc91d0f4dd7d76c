// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/daemon/control_server.h"
#include "cloudapi/lab/daemon/spaces.h"
#include "cloudapi/lab/host/namespace_host.h"
#include "cloudapi/lab/lab_client.h"

#include <QCoreApplication>

#include <stop_token>

namespace httplib {
class Server;
}

namespace sw::lab {

class ComputeApi;

// The lab from the inside: nodes, cloud API and the files in its state folder, for as long as it lives.
class Lab
{
    Q_DECLARE_TR_FUNCTIONS(sw::lab::Lab)
public:
    // server is bound to apiPort on loopback of the host.
    Lab(const QString &folder, const SpacesInside &inside, httplib::Server &server, int apiPort);
    ~Lab();

    // Brings up the default site and writes the state folder's files; says on the way what it does.
    Result<void> start(ControlServer &control, std::stop_token stop);
    QJsonObject info() const;
    ControlServer::Lab answers();

private:
    Result<void> prepareFolder();
    Result<void> openHost();
    Result<void> bootSite(std::stop_token stop);
    Result<void> awaitSite(std::stop_token stop);
    Result<void> writeFiles();

    const QString m_folder;
    const SpacesInside m_inside;
    httplib::Server &m_server;
    const Architecture m_architecture;
    LabInfo m_info;
    QByteArray m_publicKey;
    std::unique_ptr<NamespaceHost> m_host;
    std::unique_ptr<ComputeApi> m_api;
    std::thread m_listener;
};

} // namespace sw::lab
