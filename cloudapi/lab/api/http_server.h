// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/door.h"

namespace httplib {
class Server;
}

namespace sw::lab {

// Gives every request of the server to the door. The one file that knows the HTTP library.
void serveThrough(const Door &door, httplib::Server &server);

} // namespace sw::lab
