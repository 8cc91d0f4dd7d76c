// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/host/frame_relay.h"

#include "cloudapi/lab/host/run_program.h"

#include <QCoreApplication>

#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <deque>

using namespace Qt::StringLiterals;

namespace sw::lab {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int largestFrame =
    70'000; // a segment that the receiver's interface would have cut up, and its headers
constexpr size_t longestQueue = 20'000; // frames; then it drops, as a line's buffer does

struct Held
{
    Clock::time_point due;
    std::vector<char> frame;
};

Descriptor openInterface(const QString &name)
{
    // Protocol 0 until it is bound: otherwise frames of every interface would come in first.
    Descriptor socket(::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const int on = 1;
    const int room = 8 << 20;
    sockaddr_ll address{};
    address.sll_family = AF_PACKET;
    address.sll_protocol = htons(ETH_P_ALL);
    address.sll_ifindex = int(if_nametoindex(name.toLatin1().constData()));
    // The virtual net header carries what an interface left undone: checksums and cutting into segments.
    if (!socket.isOpen() || ::setsockopt(socket.fd(), SOL_PACKET, PACKET_VNET_HDR, &on, sizeof on) != 0
        || ::setsockopt(socket.fd(), SOL_PACKET, PACKET_IGNORE_OUTGOING, &on, sizeof on) != 0
        || ::bind(socket.fd(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return {};
    ::setsockopt(socket.fd(), SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
    return socket;
}

void takeIn(int fd, std::deque<Held> &queue, Milliseconds delay)
{
    static thread_local std::vector<char> buffer(largestFrame);
    for (;;) {
        const ssize_t size = ::recv(fd, buffer.data(), buffer.size(), 0);
        if (size <= 0)
            return;
        if (queue.size() < longestQueue)
            queue.push_back({Clock::now() + delay, std::vector<char>(buffer.begin(), buffer.begin() + size)});
    }
}

void giveOut(int fd, std::deque<Held> &queue)
{
    while (!queue.empty() && queue.front().due <= Clock::now()) {
        const std::vector<char> &frame = queue.front().frame;
        // A frame that the other interface does not take now is lost, as on a line.
        [[maybe_unused]] const ssize_t sent = ::send(fd, frame.data(), frame.size(), 0);
        queue.pop_front();
    }
}

} // namespace

Result<std::unique_ptr<FrameRelay>> FrameRelay::start(const QString &one, const QString &other,
                                                      Milliseconds delay)
{
    Descriptor first = openInterface(one);
    Descriptor second = openInterface(other);
    Descriptor stop(::eventfd(0, EFD_CLOEXEC));
    if (!first.isOpen() || !second.isOpen() || !stop.isOpen())
        return failed(Cause::Local,
                      QCoreApplication::translate("sw::lab::FrameRelay", "relay frames between the sites"),
                      errorText(errno));
    return std::unique_ptr<FrameRelay>(
        new FrameRelay(std::move(first), std::move(second), std::move(stop), delay));
}

FrameRelay::FrameRelay(Descriptor one, Descriptor other, Descriptor stop, Milliseconds delay)
    : m_one(std::move(one)), m_other(std::move(other)), m_stop(std::move(stop)),
      m_thread([this, delay] { run(delay); })
{ }

FrameRelay::~FrameRelay()
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_stop.fd(), &one, sizeof one);
    m_thread.join();
}

void FrameRelay::run(Milliseconds delay)
{
    std::deque<Held> toOther;
    std::deque<Held> toOne;
    for (;;) {
        pollfd watched[] = {{m_stop.fd(), POLLIN, 0}, {m_one.fd(), POLLIN, 0}, {m_other.fd(), POLLIN, 0}};
        timespec wait{};
        const timespec *limit = nullptr;
        if (!toOther.empty() || !toOne.empty()) {
            const Clock::time_point due =
                std::min(toOther.empty() ? Clock::time_point::max() : toOther.front().due,
                         toOne.empty() ? Clock::time_point::max() : toOne.front().due);
            const auto left =
                std::chrono::duration_cast<std::chrono::nanoseconds>(due - Clock::now()).count();
            wait.tv_sec = std::max<qint64>(left, 0) / 1'000'000'000;
            wait.tv_nsec = std::max<qint64>(left, 0) % 1'000'000'000;
            limit = &wait;
        }
        if (::ppoll(watched, 3, limit, nullptr) < 0 && errno != EINTR)
            return;
        if (watched[0].revents != 0)
            return;
        takeIn(m_one.fd(), toOther, delay);
        takeIn(m_other.fd(), toOne, delay);
        giveOut(m_other.fd(), toOther);
        giveOut(m_one.fd(), toOne);
    }
}

} // namespace sw::lab
