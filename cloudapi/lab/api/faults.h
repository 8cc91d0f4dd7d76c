// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/call.h"

namespace sw::lab {

// Errors in each service's own form. The messages are the services' own words in English: programs read them,
// so they are not translated.
Answer keystoneFault(int status, const QString &message);
Answer novaFault(int status, const QString &message);
Answer glanceFault(int status, const QString &message);
Answer neutronFault(int status, const QString &type, const QString &message);

// The errors that come before any handler.
Answer tokenMissing(Service service, const QString &publicUrl);
Answer pathUnknown(Service service);
Answer methodUnknown(Service service, const QStringList &allowed);
Answer bodyMalformed(Service service);

// Nova: the policy keeps this for the administrator.
Answer policyForbids(const QString &rule);
// Nova: "Invalid input for field/attribute name. Value: x. why".
Answer invalidInput(const QString &field, const QString &value, const QString &why);

} // namespace sw::lab
