// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/input_keys.h"
#include "planner/sizing/line_keys.h"
#include "widgets/planner/planner_page.h"
#include "widgets/planner/sized_worksheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gmock/gmock.h>

namespace sw {

inline const QString today = QStringLiteral("2026-03-01");

inline ServerSize size(const QString &name, double ramMB, double mbps, double hourly)
{
    return {name,
            1,
            ramMB,
            0,
            mbps,
            QStringLiteral("documented"),
            Price{hourly, QStringLiteral("2026-01-01"), QStringLiteral("price list")}};
}

inline Catalogue catalogue(const QString &id, const QString &currency)
{
    Catalogue catalogue;
    catalogue.id = id;
    catalogue.title = QStringLiteral("Catalogue ") + id;
    catalogue.currency = currency;
    catalogue.trafficPerGB = 0.1;
    catalogue.sizes = {size(QStringLiteral("512 MB"), 512, 20, 0.03),
                       size(QStringLiteral("1 GB"), 1024, 30, 0.06),
                       size(QStringLiteral("2 GB"), 2048, 40, 0.12)};
    return catalogue;
}

// 45 Mbit/s measured, 35 % headroom, sizes of the catalogue "one".
inline Worksheet worksheet()
{
    Worksheet worksheet = starterWorksheet(catalogue(QStringLiteral("one"), QStringLiteral("USD")));
    worksheet.name = QStringLiteral("Shop");
    worksheet.preparedBy = QStringLiteral("A. Jansen");
    worksheet.figures.clear();
    worksheet.figures[input::peak] = exactly(
        45,
        {Grounds::Measured, QStringLiteral("M. Mara"), QStringLiteral("2026-02-01"), QStringLiteral("MRTG")});
    worksheet.figures[input::headroom] = exactly(35);
    return worksheet;
}

inline SizedPointer sized(const Worksheet &worksheet)
{
    Result<Proposal> proposal = propose(worksheet, today);
    EXPECT_TRUE(proposal) << sentence(proposal.error()).toStdString();
    return proposal
        ? std::make_shared<const SizedWorksheet>(SizedWorksheet{worksheet, std::move(*proposal), today})
        : nullptr;
}

// The page with a worksheet, shown and driven as a person does.
class PlannerPageTest : public ::testing::Test
{
protected:
    PlannerPageTest()
    {
        page.resize(1200, 760);
        page.setToday(today);
        page.setCatalogues({catalogue(QStringLiteral("one"), QStringLiteral("USD")),
                            catalogue(QStringLiteral("two"), QStringLiteral("EUR"))});
        page.openWorksheet(worksheet(), QStringLiteral("/tmp/shop.json"));
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        settle();
    }

    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

    template <class Widget = QWidget>
    Widget *find(const QString &name)
    {
        auto *found = page.findChild<Widget *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }

    QLineEdit *field(input::Key key, const QString &end = QStringLiteral("likely_"))
    {
        return find<QLineEdit>(end + key);
    }

    void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else
            QTest::keyClicks(edit, text);
        settle();
    }

    void click(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        ASSERT_TRUE(button->isEnabled()) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }

    std::string text(const QString &name) { return find<QLabel>(name)->text().toStdString(); }
    std::optional<Figure> figure(input::Key key)
    {
        const auto found = page.worksheet().figures.find(key);
        return found == page.worksheet().figures.end() ? std::nullopt : std::optional(found->second);
    }
    // The words below a field.
    std::string noteOf(input::Key key)
    {
        auto *note = find<QWidget>(QStringLiteral("note_") + key);
        return note->isVisible() ? note->accessibleName().toStdString() : std::string();
    }
    bool isTroubled() { return find<QWidget>(QStringLiteral("trouble"))->isVisible(); }
    std::string trouble()
    {
        return find<QWidget>(QStringLiteral("troubleText"))->accessibleName().toStdString();
    }

    PlannerPage page;
};

} // namespace sw
