// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/importer.h"

#include <functional>
#include <stop_token>

namespace sw {

// More than this part of malformed lines is worth a question before the figures are used.
constexpr double mostMalformed = 0.05;

// Reads a log file, plain or gzip, into a history. Runs on a worker, in pieces: memory does not grow with the
// file. format unset: guessed from its start. progress gets the part read, 0 to 1, now and then, on the
// worker.
Result<TrafficHistory> importTraffic(const QString &file, std::optional<TrafficFormat> format,
                                     const ImportOptions &options,
                                     const std::function<void(double)> &progress, std::stop_token stop);

// The first bytes, unpacked, for guessedFormat and csvPreview.
Result<QByteArray> startOfFile(const QString &file);

} // namespace sw
