// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
// Fills the window with the sample site and saves a picture of each page, in light and in dark, into a
// folder:
//     widgets_gallery FOLDER [WIDTH HEIGHT [TRANSLATION.qm]]
#include "tests/support/sample_site.h"
#include "widgets/look/theme.h"
#include "widgets/topology/topology_view.h"
#include "widgets/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace sw;

namespace {

// Lets timers of zero length and the chart's pace come due.
void settle()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 250)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

class Gallery
{
public:
    Gallery(QDir folder, QSize size) : m_folder(std::move(folder)), m_size(size) { }

    void save(MainWindow &window, const QString &name)
    {
        settle();
        const QString file = m_folder.filePath(u"%1-%2.png"_s.arg(name, m_theme));
        if (!window.grab().save(file))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
    }

    void walk(look::Theme theme)
    {
        m_theme = look::word(theme);
        look::apply(theme);
        const QTemporaryDir scratch;
        QSettings settings(scratch.filePath(u"gallery.ini"_s), QSettings::IniFormat);
        MainWindow window(settings);
        window.resize(m_size);
        window.show();
        save(window, u"0-start-empty"_s);
        window.showPage(MainWindow::Page::Fleet);
        save(window, u"0-fleet-empty"_s);
        window.showPage(MainWindow::Page::Start);
        window.setClouds(
            {{CloudId{u"shop-prod"_s}, u"shop-prod"_s, u"/home/mara/.config/openstack/clouds.yaml"_s},
             {CloudId{u"shop-staging"_s}, u"shop-staging"_s, u"/home/mara/.config/openstack/clouds.yaml"_s}});
        window.setLabState(LabState::Running, {});
        window.setVaultState(VaultState::SessionOnly, {});
        window.setConnection(ConnectionState::Connected, u"lab"_s);
        window.setFleet(sample::fleet());
        window.setTopology(sample::topology());
        save(window, u"1-start"_s);
        fleetAndTopology(window);
        drills(window);
        journal(window);
    }

private:
    static QString keyOf(const QString &name)
    {
        for (const Server &server : sample::fleet().servers) {
            if (server.name == name)
                return u"server:"_s + server.id.text;
        }
        return {};
    }

    void fleetAndTopology(MainWindow &window)
    {
        auto *view = window.findChild<TopologyView *>(u"topologyView"_s);
        window.showPage(MainWindow::Page::Topology);
        save(window, u"2-topology"_s);
        view->select(keyOf(u"lb-1"_s));
        save(window, u"2-topology-selected"_s);
        window.setTopology(sample::topologyWithTrouble());
        save(window, u"2-topology-trouble"_s);
        window.setTopology(sample::topology());
        window.showPage(MainWindow::Page::Fleet);
        save(window, u"3-fleet"_s);
        window.showPage(MainWindow::Page::Topology);
        const Fleet fleet = sample::fleet();
        const Result<Plan> plan =
            planServerAction(fleet, sample::topology(), ServerId{keyOf(u"web-1"_s).mid(7)}, StopServer{});
        if (plan)
            window.setPlan(*plan);
        save(window, u"4-plan"_s);
        window.findChild<QPushButton *>(u"planDismiss"_s)->click();
        window.setRefused(
            {Cause::Refused, u"stop lb-1"_s,
             u"lb-1 holds the address 10.77.1.100, and its standby lb-2 is down. Bring lb-2 back first."_s});
        save(window, u"4-refused"_s);
        window.findChild<QPushButton *>(u"planDismiss"_s)->click();
    }

    void drills(MainWindow &window)
    {
        window.showPage(MainWindow::Page::Drills);
        save(window, u"5-drills"_s);
        const BalancerDrill drill = sample::drill();
        window.showDrill(drill);
        save(window, u"5-drill-prepared"_s);
        window.findChild<QAbstractButton *>(u"drillApprove"_s)->click();
        const std::vector<ProbeSample> samples = sample::samples(Seconds{12});
        const auto feed = [&](size_t from, size_t to) {
            window.addProbeSamples({samples.begin() + static_cast<std::ptrdiff_t>(from),
                                    samples.begin() + static_cast<std::ptrdiff_t>(to)});
        };
        window.setDrillStage(drill.stages[0].id, DrillStageState::Running, {});
        feed(0, 480);
        window.setDrillStage(drill.stages[0].id, DrillStageState::Done,
                             u"300 answers in a row, none failed."_s);
        window.setDrillStage(drill.stages[1].id, DrillStageState::Running, {});
        feed(480, 700);
        window.setProgress(OperationId{u"op-9"_s},
                           u"Load balancer failover: waiting until lb-2 holds 10.77.1.100"_s, 0.4);
        save(window, u"6-drill-running"_s);
        feed(700, 1200);
        window.setDrillResult(
            sample::result(),
            u"/home/mara/.local/share/seaworthy/evidence/2026-03-01T12-00-00-load-balancer-failover"_s);
        save(window, u"7-drill-result"_s);
        window.setProgress(OperationId{u"op-9"_s}, {}, 1);
    }

    void journal(MainWindow &window)
    {
        const std::vector<OperationRecord> operations = sample::operations();
        window.setOperations(operations);
        window.showPage(MainWindow::Page::Journal);
        window.setJournalVerified(true, u"The journal is intact: 214 records, none changed."_s);
        save(window, u"8-journal"_s);
        window.setUnfinished(
            {{operations[3],
              u"lb-1 is stopped, as the step wanted. lb-2 holds 10.77.1.100 and the site answers."_s,
              {{u"undo"_s, u"Put it back"_s, u"lb-1 is started again and takes the address back."_s},
               {u"keep"_s, u"Leave it as it is"_s,
                u"lb-1 stays stopped; the operation is closed as it stands."_s}}}});
        window.showFailure(
            {Cause::Unreachable, u"list the servers of shop-prod"_s,
             u"https://cloud.example.org:8774 does not answer (connection refused). Is the VPN up?"_s});
        save(window, u"9-unfinished"_s);
        window.askHostKey({u"q1"_s, u"lb-1 (10.77.1.11)"_s, u"ssh-ed25519"_s,
                           u"SHA256:Zs5hK0yC2Yh2c3U0kq1xv0V1o2p3q4r5s6t7u8v9w0A"_s});
        save(window, u"9-host-key"_s);
    }

    QDir m_folder;
    QSize m_size;
    QString m_theme;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 && arguments.size() != 4 && arguments.size() != 5) {
        std::fprintf(stderr, "usage: widgets_gallery FOLDER [WIDTH HEIGHT [TRANSLATION.qm]]\n");
        return 2;
    }
    QTranslator texts;
    if (arguments.size() == 5
        && !(texts.load(arguments.at(4)) && QCoreApplication::installTranslator(&texts))) {
        std::fprintf(stderr, "cannot read the translation %s\n", qPrintable(arguments.at(4)));
        return 3;
    }
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "cannot make the folder %s\n", qPrintable(folder.path()));
        return 3;
    }
    const QSize size =
        arguments.size() >= 4 ? QSize(arguments.at(2).toInt(), arguments.at(3).toInt()) : QSize(1280, 820);
    Gallery gallery(folder, size);
    gallery.walk(look::Theme::Light);
    gallery.walk(look::Theme::Dark);
    return 0;
}
