// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/catalogue_desk.h"

#include "app/console/session.h"
#include "widgets/planner/planner_page.h"
#include "widgets/window/main_window.h"

#include <QInputDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// What factor 1 means in that cloud, in Mbit/s.
QString baseKey(const QString &cloud)
{
    return u"planner/baseMbps/"_s + cloud;
}

Result<std::vector<ListedFlavor>> flavorsOf(const Connection &connection, const std::stop_token &stop)
{
    const Result<std::vector<Flavor>> flavors = connection.cloud->flavors(stop);
    if (!flavors)
        return failed(flavors.error());
    std::vector<ListedFlavor> listed;
    for (const Flavor &flavor : *flavors)
        listed.push_back({flavor.name, double(flavor.vcpus), double(flavor.memoryMiB), double(flavor.diskGiB),
                          flavor.rxtxFactor});
    return listed;
}

} // namespace

CatalogueDesk::CatalogueDesk(MainWindow &window, Session &session, QSettings &settings)
    : m_window(window), m_session(session), m_settings(settings)
{
    connect(&session, &Session::opened, this, &CatalogueDesk::listFlavors);
    connect(&session, &Session::closed, this, &CatalogueDesk::forgetFlavors);
    connect(&window, &MainWindow::pageShown, this, [this](WindowPage page) {
        if (page != WindowPage::Planner)
            return;
        readFiles(); // the user may have changed one meanwhile
        askForBase();
    });
    readFiles();
}

Catalogue CatalogueDesk::standard() const
{
    const Catalogue *standard = m_files ? standardCatalogue(*m_files) : nullptr;
    return standard ? *standard : Catalogue();
}

void CatalogueDesk::readFiles()
{
    if (m_reading.isRunning())
        return;
    m_reading = Job::start(
        this, [](std::stop_token) { return catalogues(catalogueFolder()); },
        [this](const Catalogues &read) {
            const bool first = !m_files;
            const bool failuresAreNew = first ? !read.failures.empty() : read.failures != m_files->failures;
            const bool sizesAreNew = first || read.catalogues != m_files->catalogues;
            m_files = read;
            if (failuresAreNew) {
                for (const Failure &failure : read.failures)
                    m_window.showFailure(failure);
            }
            if (sizesAreNew)
                tell();
        });
}

void CatalogueDesk::listFlavors()
{
    m_listing = Job::start(
        this,
        [connection = m_session.connection()](std::stop_token stop) { return flavorsOf(*connection, stop); },
        [this](const Result<std::vector<ListedFlavor>> &listed) {
            const std::shared_ptr<const Connection> connection = m_session.connection();
            if (!connection)
                return;
            if (!listed) {
                if (listed.error().cause != Cause::Canceled)
                    m_window.showFailure(listed.error());
                return;
            }
            m_cloud = connection->id.text;
            m_flavors = *listed;
            tell();
            if (m_window.page() == WindowPage::Planner)
                askForBase();
        });
}

void CatalogueDesk::forgetFlavors()
{
    m_listing = {};
    delete m_question;
    if (std::exchange(m_cloud, {}).isEmpty())
        return;
    m_flavors.clear();
    tell();
}

// An OpenStack cloud tells factors only; what they are factors of, its operator knows.
void CatalogueDesk::askForBase()
{
    const std::shared_ptr<const Connection> connection = m_session.connection();
    if (m_cloud.isEmpty() || !connection || connection->lab || m_asked.contains(m_cloud)
        || m_settings.contains(baseKey(m_cloud)))
        return;
    m_asked << m_cloud;
    m_question = new QInputDialog(&m_window);
    m_question->setObjectName(u"baseMbpsDialog"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setWindowTitle(tr("The network of %1").arg(m_cloud));
    m_question->setLabelText(tr("The flavors of this cloud carry a network factor. How many Mbit/s may a "
                                "server with the factor 1 send? Its operator knows."));
    m_question->setInputMode(QInputDialog::DoubleInput);
    m_question->setDoubleRange(0.1, 1e6);
    m_question->setDoubleDecimals(1);
    m_question->setDoubleValue(100);
    m_question->setOkButtonText(tr("&Use this"));
    m_question->setCancelButtonText(tr("It is &not known"));
    connect(m_question, &QInputDialog::doubleValueSelected, this, [this, cloud = m_cloud](double mbps) {
        m_settings.setValue(baseKey(cloud), mbps);
        tell();
    });
    m_question->open();
}

void CatalogueDesk::tell()
{
    std::vector<Catalogue> all = m_files ? m_files->catalogues : std::vector<Catalogue>();
    // The one that a worksheet begins with is the first to choose from.
    std::stable_partition(all.begin(), all.end(),
                          [id = standard().id](const Catalogue &catalogue) { return catalogue.id == id; });
    if (!m_cloud.isEmpty()) {
        const QVariant base = m_settings.value(baseKey(m_cloud));
        all.push_back(
            catalogueOf(m_cloud, m_flavors, base.isValid() ? std::optional(base.toDouble()) : std::nullopt));
    }
    m_window.planner().setCatalogues(all);
}

} // namespace sw
