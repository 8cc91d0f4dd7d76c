// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/providers/openstack/config_sources.h"
#include "planner/base/id.h"

#include <QUrl>

namespace sw {

enum class AuthKind { Password, ApplicationCredential, Token };

// Everything that is needed to log in to one cloud. Holds secrets by value: never written, logged or shown.
struct CloudConfig
{
    CloudId cloud;
    QString from; // "/home/me/.config/openstack/clouds.yaml", or "the environment (OS_*)"; for messages
    AuthKind auth = AuthKind::Password;
    QUrl authUrl; // as it was written
    QString userId;
    QString userName;
    QString userDomainId;
    QString userDomainName;
    QString projectId;
    QString projectName;
    QString projectDomainId;
    QString projectDomainName;
    QString domainId; // scope of a domain, when there is no project
    QString domainName;
    QString credentialId; // application credential
    QString credentialName;
    QString
        secret; // the password, the application credential's secret, or the token; empty when no file has it
    QString region; // empty: the only one of the catalogue, or its first
    QString interface = QStringLiteral("public");
    QString caFile;                        // empty: the system's authorities
    QMap<QString, QUrl> endpointOverrides; // by service: "compute", "network", "image", "identity"
};

// One line of the start page.
struct CloudListing
{
    CloudId cloud;
    QString from;    // file, or the environment
    QString where;   // host of the auth_url; empty when it is not known
    QString problem; // why it cannot be used, translated; empty when it can
    bool needsSecret = false;
};

// Every cloud that the sources name, in the order of their files, "envvars" first. Fails when a file cannot
// be read.
Result<std::vector<CloudListing>> cloudListings(const ConfigSources &sources);

// One cloud by its name; "envvars" is the one that OS_* variables describe. NotFound names those that there
// are, Malformed names file and field, Unsupported what we do not do (verify: false, Keystone v2, federated
// log-in).
Result<CloudConfig> cloudConfig(const ConfigSources &sources, const CloudId &cloud);

// The cloud meant when nobody names one: $OS_CLOUD, else OS_* variables, else the only one in the files.
Result<CloudId> defaultCloud(const ConfigSources &sources);

// The field that no source has, as clouds.yaml calls it ("password", "application_credential_secret",
// "token"); null when nothing is missing. A vault or the operator supplies it, and it is put into
// CloudConfig::secret.
std::optional<QString> missingSecret(const CloudConfig &config);

} // namespace sw
