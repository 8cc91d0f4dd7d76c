// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/providers/openstack/openstack_cloud.h"
#include "tests/support/fault_proxy.h"

#include <gmock/gmock.h>

namespace sw::test {

// The cloud under test, found by $OS_CLIENT_CONFIG_FILE and $SEAWORTHY_ACCEPTANCE_CLOUD, with what is to be
// had on it: discovered, never named. Servers that tests share are made on demand and removed at the end of
// the program.
class Site
{
public:
    static Site &instance();

    Cloud &cloud() { return *m_cloud; }
    const CloudConfig &config() const { return m_config; }
    // A cloud with a quota of a few servers, from $SEAWORTHY_ACCEPTANCE_SMALL_CLOUD; null when there is none.
    Cloud *smallCloud() { return m_small.get(); }

    Flavor small; // the least memory
    Flavor large; // more than that, and no smaller disk
    Image image;
    Network network;
    std::optional<Network> external;

    QString prefix() const { return m_prefix; } // of every name that is made here
    QString tag() const { return m_prefix; }    // of the shared servers
    NewServer wanted(const QString &name) const;
    // A running server that tests may use and must leave running. All up to the number are made at once.
    ServerId shared(int number);
    void share(int count);
    Result<ServerId> make(const NewServer &server); // removed at the end

    // Seaworthy's client with the compute service behind a proxy that misbehaves.
    struct Behind
    {
        std::unique_ptr<FaultProxy> proxy;
        std::unique_ptr<Cloud> cloud;
    };
    Behind behindProxy();

    Milliseconds interval() const { return m_interval; }
    void cleanUp();

private:
    Site() = default;
    friend int prepare(bool);
    std::unique_ptr<Cloud> m_cloud;
    std::unique_ptr<Cloud> m_small;
    CloudConfig m_config;
    QString m_prefix;
    std::vector<ServerId> m_shared;
    std::vector<ServerId> m_made;
    Milliseconds m_interval{500};
};

// Finds the cloud. 0: go on; 77: there is none, and it was said how to get one; 1: it does not answer as it
// should.
int prepare(bool isLab);

// The server, once it is in the state and nothing is being done to it.
Result<Server> settled(Cloud &cloud, const ServerId &id, ServerState state);
Result<Server> acted(Cloud &cloud, const ServerId &id, const ServerAction &action, ServerState state);

// "" when it is well, the failure's sentence when not: EXPECT_EQ(problem(result), "").
template <class T>
std::string problem(const Result<T> &result)
{
    return result ? std::string()
                  : (word(result.error().cause) + u' ' + sentence(result.error())).toStdString();
}

template <class T>
std::optional<Cause> causeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().cause);
}

} // namespace sw::test
