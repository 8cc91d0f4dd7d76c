// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
// Start to first window, and resident memory once it has settled, of the console and its peers, in turns in
// one run.
//     xvfb-run -a build/release/bin/startup_bench [RUNS]
// A window counts from the moment the X server maps it: that is the same moment for every program, ours or
// not.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <poll.h>
#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;
constexpr int settleMs = 1'000;

struct Program
{
    QString name;
    QString path;
    std::vector<double> starts;    // ms
    std::vector<double> residents; // MiB
    QString trouble;
};

struct Run
{
    double startMs = 0;
    double residentMiB = 0;
};

struct Freed
{
    void operator()(void *memory) const { std::free(memory); }
};
template <class Reply>
using Owned = std::unique_ptr<Reply, Freed>;

// Sees the top-level windows that other programs map. Without a window manager they are children of the root.
class Screen
{
public:
    Screen() : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (!usable())
            return;
        const quint32 events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &events);
        xcb_flush(m_connection);
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    bool usable() const { return xcb_connection_has_error(m_connection) == 0; }

    void forget()
    {
        while (Owned<xcb_generic_event_t>(xcb_poll_for_event(m_connection))) { }
    }

    // True when a real window (no tooltip, no helper window of a pixel) was mapped in time.
    bool awaitWindow(const QElapsedTimer &since)
    {
        while (since.elapsed() < patienceMs) {
            while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)}) {
                if ((event->response_type & 0x7f) == XCB_MAP_NOTIFY
                    && isLarge(reinterpret_cast<const xcb_map_notify_event_t *>(event.get())))
                    return true;
            }
            pollfd descriptor{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            poll(&descriptor, 1, 100);
        }
        return false;
    }

private:
    bool isLarge(const xcb_map_notify_event_t *mapped) const
    {
        const Owned<xcb_get_geometry_reply_t> geometry(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, mapped->window), nullptr));
        return geometry && !mapped->override_redirect && geometry->width > 100 && geometry->height > 100;
    }

    xcb_connection_t *m_connection;
};

std::optional<double> residentMiB(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return std::nullopt;
}

// A home of its own and no session bus: no program finds a running copy of itself, or yesterday's window.
QProcessEnvironment freshHome(const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder + "/config"_L1);
    environment.insert(u"XDG_DATA_HOME"_s, folder + "/data"_L1);
    environment.insert(u"XDG_CACHE_HOME"_s, folder + "/cache"_L1);
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    // qBittorrent would first show its legal notice, which is not its window.
    QDir(folder).mkpath(u"config/qBittorrent"_s);
    QFile accepted(folder + "/config/qBittorrent/qBittorrent.conf"_L1);
    if (accepted.open(QIODevice::WriteOnly))
        accepted.write("[LegalNotice]\nAccepted=true\n");
    return environment;
}

std::optional<Run> run(const QString &path, Screen &screen, QString &trouble)
{
    QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(freshHome(home.path()));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    screen.forget();
    QElapsedTimer clock;
    clock.start();
    process.start(path, QStringList());
    std::optional<Run> result;
    if (!process.waitForStarted()) {
        trouble = process.errorString();
        return result;
    }
    if (screen.awaitWindow(clock)) {
        const double startMs = double(clock.nsecsElapsed()) / 1e6;
        process.waitForFinished(settleMs);
        if (const auto resident = residentMiB(process.processId()))
            result = Run{startMs, *resident};
        else
            trouble = u"ended by itself"_s;
    } else {
        trouble = u"showed no window in %1 s"_s.arg(patienceMs / 1000);
    }
    process.terminate();
    if (!process.waitForFinished(3000)) {
        process.kill();
        process.waitForFinished();
    }
    return result;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

QString row(const Program &program, const Program &bare)
{
    QString line = program.name.leftJustified(16);
    if (program.starts.empty())
        return line + program.trouble;
    const auto [fastest, slowest] = std::minmax_element(program.starts.begin(), program.starts.end());
    line += u"%1  %2 .. %3  %4"_s.arg(median(program.starts), 9, 'f', 0)
                .arg(*fastest, 5, 'f', 0)
                .arg(*slowest, 5, 'f', 0)
                .arg(median(program.residents), 9, 'f', 1);
    if (!bare.starts.empty())
        line += u"  %1  %2"_s.arg(median(program.starts) / median(bare.starts), 6, 'f', 2)
                    .arg(median(program.residents) / median(bare.residents), 6, 'f', 2);
    return line;
}

std::vector<Program> programs()
{
    const QString here = QFileInfo(u"/proc/self/exe"_s).symLinkTarget().section(u'/', 0, -2);
    std::vector<Program> all{{u"bare window"_s, here + "/bare_window"_L1, {}, {}, {}},
                             {u"seaworthy"_s, here + "/seaworthy"_L1, {}, {}, {}}};
    for (const QString &peer : {u"keepassxc"_s, u"qbittorrent"_s}) {
        const QString path = QStandardPaths::findExecutable(peer);
        all.push_back(
            {peer, path, {}, {}, path.isEmpty() ? u"not installed: installer/install bench"_s : QString()});
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const int runs = argc > 1 ? std::atoi(argv[1]) : 7;
    if (runs < 1) {
        out << "usage: startup_bench [RUNS]\n";
        return 2;
    }
    Screen screen;
    if (!screen.usable()) {
        out << "no X display: start this by xvfb-run -a, or where DISPLAY is set\n";
        return 2;
    }
    std::vector<Program> all = programs();
    // Round 0 warms the page cache and is not counted. Turns, so that a busy moment of the machine hits all
    // alike.
    for (int round = 0; round <= runs; ++round) {
        for (Program &program : all) {
            if (program.path.isEmpty())
                continue;
            const auto result = run(program.path, screen, program.trouble);
            if (!result) {
                program.path.clear();
            } else if (round > 0) {
                program.starts.push_back(result->startMs);
                program.residents.push_back(result->residentMiB);
            }
        }
    }
    out << runs << " starts each, warm cache, median\n";
    out << "program          window ms      range    RSS MiB  x start  x RSS\n";
    for (const Program &program : all)
        out << row(program, all.front()) << '\n';
    return 0;
}
