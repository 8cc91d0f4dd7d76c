// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/transport/transport.h"

namespace sw {

// What a reply that says no means. Pure. The provider's own message is in the detail, be it Nova's
// {"badRequest": ...}, Neutron's {"NeutronError": ...}, Keystone's {"error": ...}, or the HTML of Glance or
// of a front end.
Failure failureFrom(const Reply &reply, const Request &request, const QString &doing);

// The message of an error body, without tags and on one line; empty when there is none.
QString providerMessage(const QByteArray &body);

} // namespace sw
