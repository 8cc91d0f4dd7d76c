// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace sw {

// Computes a value on a pool. Give the future to a QFutureWatcher: it brings the value back to its own
// thread, and hears nothing of a future that it has let go of.
template <class Compute>
auto inBackground(QThreadPool &pool, Compute compute)
{
    const auto promise = std::make_shared<QPromise<std::invoke_result_t<Compute>>>();
    promise->start();
    pool.start([promise, compute = std::move(compute)] {
        if (!promise->isCanceled())
            promise->addResult(compute());
        promise->finish();
    });
    return promise->future();
}

} // namespace sw
