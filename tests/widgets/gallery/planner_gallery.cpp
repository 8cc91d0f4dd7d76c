// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
// Fills the planner page with an example and saves a picture of each of its tabs into a folder:
//     planner_gallery FOLDER [WIDTH HEIGHT [TRANSLATION.qm|long]]
// "long" draws every vowel out, to see what a language with longer words leaves of the layout.
#include "widgets/look/theme.h"
#include "widgets/planner/planner_page.h"
#include "widgets/window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace sw;

namespace {

class DrawnOut : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (!QByteArrayView(context).startsWith("sw"))
            return {};
        QString text;
        for (const QChar letter : QString::fromUtf8(source)) {
            text += letter;
            if (u"aeou"_s.contains(letter))
                text += letter;
        }
        return n < 0 ? text : text.replace(u"%n"_s, QString::number(n));
    }
};

void settle()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 120)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

QByteArray resource(const QString &path)
{
    QFile file(QStringLiteral(SW_SOURCE_DIR "/resources/") + path);
    if (!file.open(QIODevice::ReadOnly))
        std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
    return file.readAll();
}

TrafficHistory history()
{
    TrafficHistory history;
    history.kind = u"Access log"_s;
    history.lines = 18'204;
    history.malformed = 1'310;
    constexpr int minutes = 24 * 60;
    const Instant start{std::chrono::sys_days{std::chrono::year{2026} / 3 / 1}};
    for (int i = 0; i < minutes; i += 10) {
        const double load = 14 + 12 * std::sin(i / 229.0 - 1.9) + 3 * std::sin(i / 17.0);
        history.samples.push_back({start + std::chrono::minutes{i}, load, load * 1.4, load * 3});
    }
    const Provenance provenance{Grounds::Measured, u"A. Jansen"_s, u"2026-03-01"_s, u"access.log"_s};
    history.figures[u"traffic.peak"_s] = {31, 38.2, 41, provenance};
    history.figures[u"application.peakRequests"_s] = exactly(118, provenance);
    history.facts = {{u"Visits"_s, u"1,204"_s}, {u"From"_s, u"2026-03-01 00:00"_s}};
    history.badLines = {{17, u"GET /index.html"_s, u"It has no time."_s},
                        {903, u"\\x16\\x03\\x01"_s, u"It is not text."_s}};
    return history;
}

class Gallery
{
public:
    Gallery(QDir folder, QSize size) : m_folder(std::move(folder)), m_size(size) { }

    void walk(look::Theme theme)
    {
        m_theme = look::word(theme);
        look::apply(theme);
        const QTemporaryDir scratch;
        QSettings settings(scratch.filePath(u"gallery.ini"_s), QSettings::IniFormat);
        MainWindow window(settings);
        window.resize(m_size);
        window.show();
        window.showPage(MainWindow::Page::Planner);
        PlannerPage &page = window.planner();
        page.setToday(u"2026-03-01"_s);
        page.setRecentFiles({u"/home/mara/shops/spring.json"_s, u"/home/mara/shops/autumn.json"_s});
        save(window, u"0-start"_s);
        std::vector<Catalogue> catalogues;
        for (const QString &name : {u"first-generation"_s, u"ec2"_s}) {
            if (const Result<Catalogue> read =
                    readCatalogue(name, resource(u"catalogues/%1.json"_s.arg(name))))
                catalogues.push_back(*read);
        }
        page.setCatalogues(catalogues);
        const Result<Worksheet> worksheet =
            readWorksheet(u"example"_s, resource(u"worksheets/two-site-shop.json"_s));
        if (!worksheet) {
            std::fprintf(stderr, "%s\n", qPrintable(sentence(worksheet.error())));
            return;
        }
        page.openWorksheet(*worksheet, u"/home/mara/shops/spring.json"_s);
        settle();
        tabs(window, page);
        troubles(window, page);
    }

private:
    void save(MainWindow &window, const QString &name)
    {
        settle();
        const QString file = m_folder.filePath(u"%1-%2.png"_s.arg(name, m_theme));
        if (!window.grab().save(file))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
    }

    void saveDialog(MainWindow &window, const QString &name)
    {
        settle();
        for (auto *dialog : window.findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            const QString file = m_folder.filePath(u"%1-%2.png"_s.arg(name, m_theme));
            if (!dialog->grab().save(file))
                std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
            dialog->reject();
        }
        settle();
    }

    static void type(PlannerPage &page, const QString &name, const QString &text)
    {
        auto *field = page.findChild<QLineEdit *>(name);
        field->setText(text);
        emit field->textEdited(text);
    }

    void tabs(MainWindow &window, PlannerPage &page)
    {
        auto *results = page.findChild<QTabWidget *>(u"resultTabs"_s);
        auto *inputs = page.findChild<QTabWidget *>(u"inputTabs"_s);
        page.findChild<QTableView *>(u"figureTable"_s)->selectRow(5);
        save(window, u"1-figures"_s);
        page.findChild<QToolButton *>(u"provenance_traffic.peak"_s)->click();
        saveDialog(window, u"9-provenance"_s);
        CsvPreview preview;
        preview.rows = {{u"time"_s, u"host"_s, u"bytes"_s},
                        {u"2026-03-01T00:00:00Z"_s, u"lb-1"_s, u"120034"_s},
                        {u"2026-03-01T00:05:00Z"_s, u"lb-1"_s, u"140201"_s}};
        preview.guess.value = 2;
        page.setCsvPreview(u"traffic.csv"_s, preview);
        saveDialog(window, u"9-csv"_s);
        page.findChild<QToolButton *>(u"remarksMore"_s)->setChecked(true);
        save(window, u"1-remarks"_s);
        page.findChild<QToolButton *>(u"remarksMore"_s)->setChecked(false);
        inputs->setCurrentIndex(1);
        results->setCurrentIndex(1);
        auto *charts = page.findChild<QComboBox *>(u"chartChoice"_s);
        type(page, u"likely_concurrency.users"_s, u"900"_s);
        type(page, u"likely_concurrency.visitSeconds"_s, u"60"_s);
        type(page, u"likely_concurrency.mbPerVisit"_s, u"1.1"_s);
        type(page, u"likely_application.requestRam"_s, u"24"_s);
        type(page, u"likely_application.requestsPerPage"_s, u"12"_s);
        type(page, u"likely_application.serviceSeconds"_s, u"0.35"_s);
        for (int i = 0; i < charts->count() - 1; ++i) {
            charts->setCurrentIndex(i);
            save(window, u"2-chart-%1"_s.arg(i));
        }
        inputs->setCurrentIndex(2);
        page.addMeasuredTimes({{u"availability.balancerFailover"_s, 4.2, u"2026-02-11"_s, u"drill-12"_s},
                               {u"availability.databaseFailover"_s, 61, u"2025-06-11"_s, u"drill-3"_s}});
        results->setCurrentIndex(2);
        save(window, u"3-steps"_s);
        results->setCurrentIndex(3);
        page.findChild<QPushButton *>(u"availabilityCheck"_s)->click();
        save(window, u"4-availability"_s);
        inputs->setCurrentIndex(0);
        results->setCurrentIndex(4);
        save(window, u"5-sizes"_s);
        results->setCurrentIndex(5);
        save(window, u"6-scenarios-none"_s);
        page.findChild<QPushButton *>(u"scenarioDuplicate"_s)->click();
        type(page, u"likely_traffic.headroom"_s, u"65"_s);
        save(window, u"6-scenarios"_s);
        results->setCurrentIndex(6);
        save(window, u"7-import-none"_s);
        page.setImported(u"access.log"_s, history());
        save(window, u"7-import"_s);
        results->setCurrentIndex(1);
        charts->setCurrentIndex(charts->count() - 1);
        save(window, u"2-chart-throughput"_s);
    }

    void troubles(MainWindow &window, PlannerPage &page)
    {
        page.findChild<QTabWidget *>(u"resultTabs"_s)->setCurrentIndex(0);
        type(page, u"likely_traffic.headroom"_s, u"35 %"_s);
        type(page, u"likely_concurrency.users"_s, u"500"_s);
        type(page, u"likely_concurrency.arrivals"_s, u"50"_s);
        type(page, u"likely_concurrency.visitSeconds"_s, u"12"_s);
        save(window, u"8-trouble"_s);
        page.showFailure(
            {Cause::NotFound, u"open the worksheet"_s, u"/home/mara/x.json: there is no such file."_s});
        save(window, u"8-failure"_s);
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
    if (arguments.size() < 2 || arguments.size() == 3 || arguments.size() > 5) {
        std::fprintf(stderr, "usage: planner_gallery FOLDER [WIDTH HEIGHT [TRANSLATION.qm|long]]\n");
        return 2;
    }
    DrawnOut drawnOut;
    QTranslator texts;
    if (arguments.size() == 5 && arguments.at(4) == "long"_L1) {
        QCoreApplication::installTranslator(&drawnOut);
    } else if (arguments.size() == 5
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
        arguments.size() >= 4 ? QSize(arguments.at(2).toInt(), arguments.at(3).toInt()) : QSize(1280, 800);
    Gallery gallery(folder, size);
    gallery.walk(look::Theme::Light);
    gallery.walk(look::Theme::Dark);
    return 0;
}
