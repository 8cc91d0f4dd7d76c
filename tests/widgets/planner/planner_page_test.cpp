// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner_fixture.h"
#include "widgets/planner/provenance_editor.h"

#include <QAction>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

} // namespace

TEST_F(PlannerPageTest, sizesTheWorksheetAtEachKeyPress)
{
    EXPECT_EQ(text(u"cardWebValue"_s), "5"); // 45 x 1.35 / 20 rounded up is 4, and one may be lost
    type(field(input::peak), u"90"_s);
    EXPECT_EQ(figure(input::peak)->likely, 90);
    EXPECT_EQ(text(u"cardWebValue"_s), "8");
    EXPECT_THAT(text(u"cardWebDetail"_s), HasSubstr("7 needed"));
    EXPECT_TRUE(page.isModified());
}

TEST_F(PlannerPageTest, saysWhatIsWrongAtTheFieldAndKeepsTheTextAndTheLastResult)
{
    QLineEdit *headroom = field(input::headroom);
    type(headroom, u"4x"_s);
    EXPECT_EQ(headroom->text(), u"4x"_s);
    EXPECT_THAT(noteOf(input::headroom), HasSubstr("“4x” is not a number"));
    EXPECT_TRUE(isTroubled());
    EXPECT_THAT(trouble(), HasSubstr("Headroom"));
    // "4" was usable on the way and never meant: a file that is saved now must not have it.
    EXPECT_EQ(figure(input::headroom)->likely, 35);
    EXPECT_EQ(text(u"cardWebValue"_s), "5");
    EXPECT_FALSE(find<QLabel>(u"cardWebValue"_s)->isEnabled());

    field(input::peak)->setFocus();
    settle();
    EXPECT_EQ(headroom->text(), u"4x"_s) << "leaving a field must not lose what was typed";

    type(headroom, u"40"_s);
    EXPECT_FALSE(isTroubled());
    EXPECT_THAT(noteOf(input::headroom), IsEmpty());
    EXPECT_TRUE(find<QLabel>(u"cardWebValue"_s)->isEnabled());
}

TEST_F(PlannerPageTest, keepsTheLastResultsWhenTheWorksheetCannotBeSized)
{
    type(field(input::peak), {});
    EXPECT_FALSE(figure(input::peak));
    EXPECT_TRUE(isTroubled());
    EXPECT_THAT(trouble(), HasSubstr("Peak throughput"));
    EXPECT_EQ(text(u"cardWebValue"_s), "5");
    EXPECT_FALSE(page.findChild<QAction *>(u"plannerTopology"_s)->isEnabled());
    type(field(input::peak), u"20"_s);
    EXPECT_FALSE(isTroubled());
    EXPECT_TRUE(page.findChild<QAction *>(u"plannerTopology"_s)->isEnabled());
}

TEST_F(PlannerPageTest, refusesAFigureOutOfRangeAtItsField)
{
    type(field(input::users), u"9000000000000"_s);
    EXPECT_THAT(noteOf(input::users), Not(IsEmpty()));
    EXPECT_FALSE(figure(input::users) && figure(input::users)->likely > 1e12);
    type(field(input::visitSeconds), u"0"_s);
    EXPECT_THAT(noteOf(input::visitSeconds), Not(IsEmpty()));
    type(field(input::peak), u"-3"_s);
    EXPECT_THAT(noteOf(input::peak), Not(IsEmpty()));
    EXPECT_EQ(figure(input::peak)->likely, 45);
}

TEST_F(PlannerPageTest, takesARangeAndItsLikelyValue)
{
    type(field(input::peak, u"low_"_s), u"40"_s);
    type(field(input::peak, u"high_"_s), u"60"_s);
    EXPECT_EQ(figure(input::peak)->low, 40);
    EXPECT_EQ(figure(input::peak)->likely, 45);
    EXPECT_EQ(figure(input::peak)->high, 60);
    type(field(input::peak), u"70"_s);
    EXPECT_THAT(noteOf(input::peak), Not(IsEmpty())) << "likely above high";
    EXPECT_EQ(figure(input::peak)->likely, 45) << "7 on the way was below the low";
}

TEST_F(PlannerPageTest, undoesOneFieldAtATimeAndRedoesIt)
{
    type(field(input::peak), u"90"_s);
    type(field(input::headroom), u"50"_s);
    ASSERT_EQ(figure(input::headroom)->likely, 50);
    QTest::keyClick(field(input::headroom), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(figure(input::headroom)->likely, 35);
    EXPECT_EQ(field(input::headroom)->text(), u"35"_s);
    EXPECT_EQ(figure(input::peak)->likely, 90) << "the two digits of one field are one step";
    QTest::keyClick(field(input::headroom), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(figure(input::peak)->likely, 45);
    EXPECT_EQ(field(input::peak)->text(), u"45"_s);
    EXPECT_EQ(text(u"cardWebValue"_s), "5");
    EXPECT_FALSE(page.isModified());
    QTest::keyClick(field(input::peak), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_EQ(figure(input::peak)->likely, 90);
    EXPECT_EQ(text(u"cardWebValue"_s), "8");
}

TEST_F(PlannerPageTest, undoesWhatCouldNotBeUsedToo)
{
    type(field(input::headroom), u"abc"_s);
    ASSERT_TRUE(isTroubled());
    click(u"plannerUndoButton"_s);
    EXPECT_EQ(field(input::headroom)->text(), u"35"_s);
    EXPECT_FALSE(isTroubled());
    click(u"plannerRedoButton"_s);
    EXPECT_EQ(field(input::headroom)->text(), u"abc"_s);
    EXPECT_TRUE(isTroubled());
}

TEST_F(PlannerPageTest, leavesADecimalPointUnderTheFingers)
{
    QLineEdit *peak = field(input::peak);
    type(peak, u"1.50"_s);
    EXPECT_EQ(peak->text(), u"1.50"_s);
    EXPECT_EQ(figure(input::peak)->likely, 1.5);
    field(input::headroom)->setFocus();
    settle();
    EXPECT_EQ(peak->text(), u"1.5"_s);
}

TEST_F(PlannerPageTest, takesAFigureThatSomebodyChangesForAnAssumptionOfHis)
{
    type(field(input::peak), u"50"_s);
    EXPECT_EQ(figure(input::peak)->provenance.grounds, Grounds::Assumed);
    EXPECT_EQ(figure(input::peak)->provenance.by, u"A. Jansen"_s);
    EXPECT_EQ(figure(input::peak)->provenance.when, today);
    type(field(input::peak), u"45"_s);
    EXPECT_EQ(figure(input::peak)->provenance.grounds, Grounds::Measured)
        << "the value that was measured has its provenance back";
}

TEST_F(PlannerPageTest, asksHowAFigureIsKnown)
{
    click(u"provenance_traffic.headroom"_s);
    auto *editor = page.window()->findChild<ProvenanceEditor *>(u"provenanceEditor"_s);
    ASSERT_TRUE(editor);
    auto *grounds = editor->findChild<QComboBox *>(u"provenanceGrounds"_s);
    grounds->setCurrentIndex(grounds->findData(static_cast<int>(Grounds::Measured)));
    editor->findChild<QLineEdit *>(u"provenanceBy"_s)->setText(u"B. Okoro"_s);
    editor->findChild<QLineEdit *>(u"provenanceWhen"_s)->setText(u"2026-02-28"_s);
    editor->findChild<QLineEdit *>(u"provenanceFrom"_s)->setText(u"load run"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    const Provenance wanted{Grounds::Measured, u"B. Okoro"_s, u"2026-02-28"_s, u"load run"_s};
    EXPECT_EQ(figure(input::headroom)->provenance, wanted);
    EXPECT_EQ(figure(input::headroom)->likely, 35);
    EXPECT_THAT(find<QWidget>(u"provenance_traffic.headroom"_s)->accessibleName().toStdString(),
                HasSubstr("easured"));
    click(u"plannerUndoButton"_s);
    EXPECT_EQ(figure(input::headroom)->provenance.grounds, Grounds::Assumed);
}

TEST_F(PlannerPageTest, refusesADayThatIsNone)
{
    click(u"provenance_traffic.headroom"_s);
    auto *editor = page.window()->findChild<ProvenanceEditor *>(u"provenanceEditor"_s);
    ASSERT_TRUE(editor);
    auto *when = editor->findChild<QLineEdit *>(u"provenanceWhen"_s);
    when->setText(u"2026-02-31"_s);
    const auto canAccept = [&] {
        for (auto *button : editor->findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button->isEnabled();
        }
        return false;
    };
    EXPECT_FALSE(canAccept());
    when->setText(u"2026-02-28"_s);
    EXPECT_TRUE(canAccept());
    editor->reject();
}

TEST_F(PlannerPageTest, showsTheThirdOfLittlesLaw)
{
    type(field(input::users), u"500"_s);
    type(field(input::visitSeconds), u"10"_s);
    EXPECT_EQ(field(input::arrivals)->placeholderText(), u"50"_s);
    EXPECT_TRUE(field(input::arrivals)->text().isEmpty());
    EXPECT_THAT(noteOf(input::arrivals), HasSubstr("Little's law"));
    type(field(input::arrivals), u"60"_s);
    EXPECT_THAT(noteOf(input::arrivals), AllOf(HasSubstr("600"), HasSubstr("500")));
    type(field(input::arrivals), u"50"_s);
    EXPECT_THAT(noteOf(input::arrivals), IsEmpty());
}

TEST_F(PlannerPageTest, saysWhatCountsInsteadOfATypedFigure)
{
    EXPECT_THAT(noteOf(input::balancerFailover), IsEmpty());
    page.addMeasuredTimes({{QString(input::balancerFailover), 4.5, u"2026-02-20"_s, u"drill-7"_s}});
    settle();
    page.findChild<QTabWidget *>(u"inputTabs"_s)->setCurrentIndex(0);
    type(field(input::balancerFailover), u"9"_s);
    EXPECT_THAT(find<QWidget>(u"note_"_s + input::balancerFailover)->accessibleName().toStdString(),
                AllOf(HasSubstr("4.5"), HasSubstr("drill-7")));
}

TEST_F(PlannerPageTest, marksStaleMeasuredTimes)
{
    page.addMeasuredTimes({{QString(input::balancerFailover), 4.5, u"2026-02-20"_s, u"new"_s},
                           {QString(input::databaseFailover), 50, u"2025-01-20"_s, u"old"_s}});
    settle();
    const QAbstractItemModel *times = find<QTableView>(u"measuredTimes"_s)->model();
    ASSERT_EQ(times->rowCount(), 2);
    EXPECT_EQ(times->index(0, 3).data().toString(), u"in use"_s);
    EXPECT_EQ(times->index(1, 3).data().toString(), u"stale"_s);
    page.addMeasuredTimes({{QString(input::databaseFailover), 44, u"2026-02-27"_s, u"newer"_s}});
    settle();
    EXPECT_EQ(times->rowCount(), 2);
    EXPECT_EQ(times->index(1, 3).data().toString(), u"in use"_s);
}

TEST_F(PlannerPageTest, isUnmodifiedAgainWhenItIsSaved)
{
    QSignalSpy modified(&page, &PlannerPage::modifiedChanged);
    QSignalSpy save(&page, &PlannerPage::saveRequested);
    type(field(input::peak), u"50"_s);
    QTest::keyClick(field(input::peak), Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(save.size(), 1);
    EXPECT_EQ(save[0][0].toString(), u"/tmp/shop.json"_s);
    // Typed while the file was written: that is not in it.
    type(field(input::headroom), u"36"_s);
    page.setSaved(u"/tmp/shop.json"_s);
    EXPECT_TRUE(page.isModified());
    click(u"plannerUndoButton"_s);
    EXPECT_FALSE(page.isModified());
    EXPECT_EQ(modified.back()[0].toBool(), false);
}

TEST_F(PlannerPageTest, asksForAFileToSaveAs)
{
    QSignalSpy save(&page, &PlannerPage::saveRequested);
    QTest::keyClick(field(input::peak), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(save.size(), 1);
    EXPECT_TRUE(save[0][0].toString().isEmpty());
    page.setSaved(u"/tmp/other.json"_s);
    EXPECT_EQ(page.path(), u"/tmp/other.json"_s);
}

TEST_F(PlannerPageTest, isModifiedFromTheStartWhenItComesFromADraft)
{
    page.openWorksheet(worksheet(), u"/tmp/shop.json"_s, true);
    EXPECT_TRUE(page.isModified());
    EXPECT_TRUE(find<QLabel>(u"plannerModified"_s)->isVisible());
}

TEST_F(PlannerPageTest, forgetsWhatWasTypedIntoTheFormerWorksheet)
{
    type(field(input::headroom), u"abc"_s);
    page.openWorksheet(worksheet(), {});
    settle();
    EXPECT_EQ(field(input::headroom)->text(), u"35"_s);
    EXPECT_FALSE(isTroubled());
    EXPECT_FALSE(page.isModified());
    EXPECT_FALSE(page.findChild<QAction *>(u"plannerUndo"_s)->isEnabled());
}

TEST_F(PlannerPageTest, tellsAMomentAfterTheLastKeyPressThatItWasEdited)
{
    QSignalSpy edited(&page, &PlannerPage::edited);
    type(field(input::peak), u"5"_s);
    EXPECT_EQ(edited.size(), 0);
    EXPECT_TRUE(edited.wait(5000));
    EXPECT_EQ(edited.size(), 1);
}

TEST_F(PlannerPageTest, changesTheDesignAndTakesItBack)
{
    auto *survival = find<QComboBox>(u"choice.survival"_s);
    page.findChild<QTabWidget *>(u"inputTabs"_s)->setCurrentIndex(1);
    survival->setFocus();
    QTest::keyClick(survival, Qt::Key_Up);
    settle();
    EXPECT_EQ(page.worksheet().survival, Survival::NoLoss);
    EXPECT_EQ(text(u"cardWebValue"_s), "4");
    click(u"plannerUndoButton"_s);
    EXPECT_EQ(page.worksheet().survival, Survival::AnyNode);
    EXPECT_EQ(survival->currentIndex(), 1);
}

TEST_F(PlannerPageTest, undoesWhatASpinBoxWasTold)
{
    page.findChild<QTabWidget *>(u"inputTabs"_s)->setCurrentIndex(1);
    auto *zones = find<QSpinBox>(u"choice.zones"_s);
    zones->setFocus();
    zones->selectAll();
    QTest::keyClicks(zones, u"3"_s);
    settle();
    EXPECT_EQ(page.worksheet().zones, 3);
    QTest::keyClick(zones, Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(page.worksheet().zones, 2);
    EXPECT_EQ(zones->value(), 2);
}

TEST_F(PlannerPageTest, bringsSizesAndCurrencyOfAnotherCatalogue)
{
    auto *box = find<QComboBox>(u"choice.catalogue"_s);
    const int other = box->findData(u"two"_s);
    box->setCurrentIndex(other);
    emit box->activated(other);
    settle();
    EXPECT_EQ(page.worksheet().catalogue, u"two"_s);
    EXPECT_EQ(page.worksheet().currency, u"EUR"_s);
    EXPECT_EQ(page.worksheet().webSize.name, u"512 MB"_s);
    EXPECT_THAT(text(u"cardCostValue"_s), HasSubstr("EUR"));
    click(u"plannerUndoButton"_s);
    EXPECT_EQ(page.worksheet().currency, u"USD"_s);
}

TEST_F(PlannerPageTest, goesOnWithoutAFigureThatWasOnlyTheBeginningOfOneThatCannotBeUsed)
{
    QLineEdit *day = field(input::busiestDay);
    type(day, u"5000000000"_s);
    EXPECT_FALSE(figure(input::busiestDay));
    EXPECT_THAT(trouble(), Not(HasSubstr("Busiest day: Busiest day"))) << "the label is said once";
}

TEST_F(PlannerPageTest, fitsALowScreenWithEveryRemark)
{
    find<QToolButton>(u"remarksMore"_s)->click();
    type(field(input::headroom), u"4x"_s);
    auto *tabs = find<QTabWidget>(u"resultTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle();
        EXPECT_LE(page.minimumSizeHint().height(), 480) << tabs->tabText(tab).toStdString();
    }
}

TEST_F(PlannerPageTest, hasEachAltLetterOnceAmongWhatIsSeenTogether)
{
    auto *inputs = find<QTabWidget>(u"inputTabs"_s);
    auto *results = find<QTabWidget>(u"resultTabs"_s);
    for (int left = 0; left < inputs->count(); ++left) {
        inputs->setCurrentIndex(left);
        for (int right = 0; right < results->count(); ++right) {
            results->setCurrentIndex(right);
            settle();
            std::map<QKeySequence, QString> letters;
            const auto add = [&](const QString &text) {
                const QKeySequence letter = QKeySequence::mnemonic(text);
                if (letter.isEmpty())
                    return;
                const auto [known, fresh] = letters.emplace(letter, text);
                EXPECT_TRUE(fresh) << known->second.toStdString() << " and " << text.toStdString();
            };
            for (const QString &menu : {u"&File"_s, u"&View"_s, u"&Actions"_s})
                add(menu);
            for (const auto *button : page.findChildren<QAbstractButton *>()) {
                if (button->isVisible())
                    add(button->text());
            }
            for (const auto *label : page.findChildren<QLabel *>()) {
                if (label->isVisible() && label->buddy())
                    add(label->text());
            }
        }
    }
}

TEST_F(PlannerPageTest, hasANameForEveryFieldAndButton)
{
    for (const auto *widget : page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
            continue;
        const bool named = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QTableView *>(widget);
        if (named && widget->objectName() != "qt_spinbox_lineedit"_L1) {
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
        }
    }
}

TEST(PlannerPageEmpty, showsTheWaysToAWorksheet)
{
    PlannerPage page;
    page.show();
    QSignalSpy fresh(&page, &PlannerPage::newRequested);
    QSignalSpy example(&page, &PlannerPage::exampleRequested);
    QSignalSpy open(&page, &PlannerPage::openRequested);
    QSignalSpy import(&page, &PlannerPage::importRequested);
    page.setRecentFiles({u"/tmp/a.json"_s});
    for (const QString &name : {u"startNew"_s, u"startExample"_s, u"startOpen"_s, u"startImport"_s})
        page.findChild<QPushButton *>(name)->click();
    EXPECT_EQ(fresh.size(), 1);
    EXPECT_EQ(example.size(), 1);
    EXPECT_EQ(import.size(), 1);
    ASSERT_EQ(open.size(), 1);
    page.findChild<QWidget *>(u"startRecent"_s)->findChild<QAbstractButton *>()->click();
    ASSERT_EQ(open.size(), 2);
    EXPECT_EQ(open[1][0].toString(), u"/tmp/a.json"_s);
    EXPECT_FALSE(page.findChild<QAction *>(u"plannerSave"_s)->isEnabled());
    EXPECT_FALSE(page.isModified());
}

} // namespace sw
