// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/catalogues/catalogues.h"
#include "app/jobs/job.h"

#include <QObject>
#include <QPointer>
#include <QSettings>

class QInputDialog;

namespace sw {

class MainWindow;
class Session;

// The catalogues of server sizes that the planner page offers: those of files, and the flavors of the cloud
// that is connected. Lives on the window's thread; the reading is done by workers.
class CatalogueDesk : public QObject
{
    Q_OBJECT

public:
    CatalogueDesk(MainWindow &window, Session &session, QSettings &settings);

    // What a new worksheet takes its sizes from: empty while the files are being read.
    Catalogue standard() const;

private:
    void readFiles();
    void listFlavors();
    void forgetFlavors();
    void askForBase();
    void tell();

    MainWindow &m_window;
    Session &m_session;
    QSettings &m_settings;
    std::optional<Catalogues> m_files;
    QString m_cloud; // whose flavors these are
    std::vector<ListedFlavor> m_flavors;
    QStringList m_asked; // clouds whose base was asked for in this session
    QPointer<QInputDialog> m_question;
    Job m_reading;
    Job m_listing;
};

} // namespace sw
