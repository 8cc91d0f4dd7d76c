// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/id.h"
#include "planner/base/result.h"

#include <QMap>
#include <QStringList>

namespace sw {

// What clouds.yaml cannot tell about a cloud: how its nodes are reached over SSH, and which architecture it
// is meant to be. One file for all clouds, $XDG_CONFIG_HOME/seaworthy/clouds.json ("seaworthy": "clouds",
// version 1; schema resources/schemas/clouds.json). Without an entry a cloud is looked at through its API
// alone.
struct CloudSettings
{
    QString sshUser; // empty: nodes are not reached over SSH
    QString sshKey;  // private key file; empty: the agent's keys
    int sshPort = 22;
    QStringList hostKeys; // "SHA256:...": the nodes' keys, trusted besides those in known_hosts
    QString architecture; // file; empty: none, and so no drills
};

Result<QMap<CloudId, CloudSettings>> readCloudSettings(const QString &file, const QByteArray &text);

// A fingerprint as ssh-keygen -l prints it: "SHA256:" and 43 characters of Base64.
bool isFingerprint(const QString &text);

QString cloudSettingsFile();

// The entry of one cloud from the settings file; defaults when the file or the entry does not exist.
Result<CloudSettings> cloudSettings(const CloudId &cloud);

} // namespace sw
