// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/kernel/netlink.h"
#include "cloudapi/lab/node/root_folder.h"
#include "cloudapi/lab/node/supervisor.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace sw::lab;

namespace {

void report(const std::string &line)
{
    const std::string text = line + "\n";
    [[maybe_unused]] const ssize_t written = ::write(reportDescriptor, text.data(), text.size());
}

int fail(const NodeFault &fault)
{
    report("failed " + fault.step + " " + std::to_string(fault.error) + " " + fault.object);
    return 1;
}

std::string readAll(int fd)
{
    std::string text;
    char piece[4096];
    for (ssize_t size = ::read(fd, piece, sizeof piece); size > 0; size = ::read(fd, piece, sizeof piece))
        text.append(piece, size_t(size));
    return text;
}

void set(const char *path, const char *value)
{
    const Descriptor file(::open(path, O_WRONLY | O_CLOEXEC));
    if (file.isOpen()) {
        [[maybe_unused]] const ssize_t written = ::write(file.fd(), value, std::strlen(value));
    }
}

NodeFault bringUpNetwork(const NodePlan &plan)
{
    char go = 0;
    if (::read(goDescriptor, &go, 1) != 1)
        return {"go", EPIPE, {}}; // the host has given up
    ::close(goDescriptor);
    set("/proc/sys/net/ipv6/conf/all/disable_ipv6", "1");
    // The bridge must learn at once on which of its ports a node that came back now sits.
    set("/proc/sys/net/ipv4/conf/all/arp_notify", "1");
    set("/proc/sys/net/ipv4/conf/eth0/arp_notify", "1");
    set("/proc/sys/net/ipv4/ip_nonlocal_bind", "1");
    Netlink link;
    int error = link.setUp("lo");
    if (error == 0)
        error = link.setUp("eth0");
    if (error == 0)
        error = link.addAddress("eth0", plan.address, plan.prefix);
    if (error == 0 && !plan.gateway.empty())
        error = link.addRoute("0.0.0.0", 0, plan.gateway, "eth0");
    if (error != 0)
        return {"network", error, plan.address};
    return {};
}

void limitApproximately(const NodePlan &plan)
{
    if (plan.dataLimitBytes > 0) {
        // It counts for each process, and every thread's stack whether used or not: twice the figure and
        // small stacks keep an ordinary server alive in it.
        const rlimit data{rlim_t(plan.dataLimitBytes) * 2, rlim_t(plan.dataLimitBytes) * 2};
        const rlimit stack{1 << 20, RLIM_INFINITY};
        ::setrlimit(RLIMIT_DATA, &data);
        ::setrlimit(RLIMIT_STACK, &stack);
    }
    if (plan.taskLimit > 0) {
        const rlimit tasks{rlim_t(plan.taskLimit), rlim_t(plan.taskLimit)};
        ::setrlimit(RLIMIT_NPROC, &tasks);
    }
    if (plan.cpus > 0) {
        cpu_set_t allowed;
        cpu_set_t fewer;
        CPU_ZERO(&allowed);
        CPU_ZERO(&fewer);
        ::sched_getaffinity(0, sizeof allowed, &allowed);
        for (int cpu = 0, taken = 0; cpu < CPU_SETSIZE && taken < plan.cpus; ++cpu) {
            if (CPU_ISSET(cpu, &allowed)) {
                CPU_SET(cpu, &fewer);
                ++taken;
            }
        }
        ::sched_setaffinity(0, sizeof fewer, &fewer);
    }
}

int beNode()
{
    const std::optional<NodePlan> plan = decode(readAll(planDescriptor));
    ::close(planDescriptor);
    if (!plan)
        return fail({"plan", EINVAL, {}});
    for (const int fd : {reportDescriptor, goDescriptor})
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    Supervisor supervisor(*plan);
    if (NodeFault fault = enterRoot(*plan))
        return fail(fault);
    if (NodeFault fault = supervisor.open())
        return fail(fault);
    if (NodeFault fault = bringUpNetwork(*plan))
        return fail(fault);
    report("up");
    if (NodeFault fault = dropHostPowers())
        return fail(fault);
    limitApproximately(*plan);
    return supervisor.run();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && std::strcmp(argv[1], "service") == 0)
        return askSupervisor(argv[2], argv[3]);
    if (argc == 2 && std::strcmp(argv[1], "boot") == 0)
        return beNode();
    std::fputs("usage: seaworthy-node service NAME start|stop|restart|status\n"
               "The lab starts `seaworthy-node boot` itself, as PID 1 of a node.\n",
               stderr);
    return 2;
}
