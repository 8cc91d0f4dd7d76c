// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/choices_panel.h"

#include "planner/capacity/input_keys.h"
#include "planner/formula/explanation.h"
#include "widgets/planner/fields.h"
#include "widgets/planner/trade_offs_label.h"
#include "widgets/planner/worksheet_document.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// A list that the wheel only turns when it has the focus: the panel scrolls under the pointer.
class CalmBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

QString sizeWords(const ServerSize &size, const QString &currency, const QLocale &locale)
{
    QStringList words{shown(size.ramMB, Unit::MB, locale)};
    if (size.networkMbps)
        words << shown(*size.networkMbps, Unit::MbitPerSecond, locale);
    if (size.price)
        words << shown(size.price->hourly, Unit::MoneyPerHour, locale, currency);
    //: A size of server and what it has: "512 MB (512 MB, 20 Mbit/s, 0.03 USD/h)".
    return ChoicesPanel::tr("%1 (%2)").arg(size.name, words.join(u", "_s));
}

} // namespace

ChoicesPanel::ChoicesPanel(WorksheetDocument *document, QWidget *parent)
    : QScrollArea(parent), m_document(document)
{
    setObjectName("choicesPanel"_L1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 8, 12);
    column->setSpacing(6);
    setWidget(content);
    QFormLayout *about = addForm(tr("Worksheet"));
    addText(about, tr("&Name"), u"choice.name"_s, &Worksheet::name);
    addText(about, tr("Pre&pared by"), u"choice.preparedBy"_s, &Worksheet::preparedBy);
    addChoice(about, tr("Pea&k by"), u"choice.peakMethod"_s, everyPeakMethod, &Worksheet::peakMethod);
    addChoice(about, tr("1 &GB is"), u"choice.volumeUnits"_s, everyVolumeUnits, &Worksheet::volumeUnits);
    addDesign();
    addSizes();
    column->addStretch(1);
    connect(document, &WorksheetDocument::changed, this, &ChoicesPanel::refresh);
}

QFormLayout *ChoicesPanel::addForm(const QString &title)
{
    auto *box = new SectionBox(title, widget());
    auto *form = new QFormLayout(box->body());
    form->setContentsMargins(8, 0, 0, 6);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setVerticalSpacing(6);
    widget()->layout()->addWidget(box);
    return form;
}

void ChoicesPanel::edit(const QString &field, const QString &label,
                        const std::function<void(Worksheet &)> &change)
{
    //: A step in the undo history: %1 is the label of a figure.
    m_document->edit(field, tr("change %1").arg(QString(label).remove(u'&')),
                     [&](Draft &draft) { change(draft.worksheet); });
}

void ChoicesPanel::addText(QFormLayout *form, const QString &label, const QString &field,
                           QString Worksheet::*member)
{
    auto *text = new FieldEdit(widget());
    text->setObjectName(field);
    text->setAccessibleName(QString(label).remove(u'&'));
    text->setMaxLength(200);
    form->addRow(label, text);
    connect(text, &QLineEdit::textEdited, this, [this, field, label, member](const QString &typed) {
        edit(field, label, [&](Worksheet &worksheet) { worksheet.*member = typed; });
    });
    connect(text, &QLineEdit::editingFinished, m_document, &WorksheetDocument::endRun);
    m_refreshers.push_back([text, member](const Worksheet &worksheet) {
        if (text->text() != worksheet.*member)
            text->setText(worksheet.*member);
    });
}

QComboBox *ChoicesPanel::addBox(QFormLayout *form, const QString &label, const QString &field)
{
    auto *box = new CalmBox(widget());
    box->setFocusPolicy(Qt::StrongFocus);
    box->setObjectName(field);
    box->setAccessibleName(QString(label).remove(u'&'));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    form->addRow(label, box);
    return box;
}

template <class Choice, class List>
QComboBox *ChoicesPanel::addChoice(QFormLayout *form, const QString &label, const QString &field,
                                   const List &all, Choice Worksheet::*member)
{
    QComboBox *box = addBox(form, label, field);
    for (const Choice choice : all) {
        QString words = text(choice);
        words[0] = words[0].toUpper();
        box->addItem(words, static_cast<int>(choice));
        box->setItemData(box->count() - 1, words, Qt::ToolTipRole);
    }
    connect(box, &QComboBox::activated, this, [this, box, field, label, member] {
        const Choice choice = static_cast<Choice>(box->currentData().toInt());
        edit(field, label, [&](Worksheet &worksheet) { worksheet.*member = choice; });
        m_document->endRun();
    });
    m_refreshers.push_back([box, member](const Worksheet &worksheet) {
        box->setCurrentIndex(box->findData(static_cast<int>(worksheet.*member)));
        box->setToolTip(box->currentText());
    });
    return box;
}

void ChoicesPanel::addDesign()
{
    QFormLayout *form = addForm(tr("Design"));
    addChoice(form, tr("S&urvives"), u"choice.survival"_s, everySurvival, &Worksheet::survival);
    m_zones = new QSpinBox(widget());
    m_zones->setObjectName("choice.zones"_L1);
    m_zones->setRange(1, 3);
    m_zones->setFocusPolicy(Qt::StrongFocus);
    m_zones->setToolTip(tr("Zones of the first site: parts of it that fail one by one."));
    form->addRow(tr("&Zones"), m_zones);
    connect(m_zones, &QSpinBox::valueChanged, this, [this](int zones) {
        edit(u"choice.zones"_s, tr("Zones"), [&](Worksheet &worksheet) { worksheet.zones = zones; });
    });
    connect(m_zones, &QSpinBox::editingFinished, m_document, &WorksheetDocument::endRun);
    m_refreshers.push_back([this](const Worksheet &worksheet) {
        const QSignalBlocker quiet(m_zones);
        m_zones->setValue(worksheet.zones);
    });
    auto *tls = new QCheckBox(tr("The load balancers end &TLS"), widget());
    tls->setObjectName("choice.tls"_L1);
    form->addRow(tls);
    connect(tls, &QCheckBox::clicked, this, [this](bool wanted) {
        edit(u"choice.tls"_s, tr("TLS"), [&](Worksheet &worksheet) { worksheet.tls = wanted; });
        m_document->endRun();
    });
    m_refreshers.push_back([tls](const Worksheet &worksheet) { tls->setChecked(worksheet.tls); });
    addChoice(form, tr("&DNS"), u"choice.dnsSpread"_s, everyDnsSpread, &Worksheet::dnsSpread);
    addChoice(form, tr("A&rchitecture"), u"choice.architecture"_s, everyArchitectureTemplate,
              &Worksheet::architecture);
    m_architecture = new TradeOffsLabel(widget());
    m_architecture->setObjectName("architectureTradeOffs"_L1);
    form->addRow(m_architecture);
    addChoice(form, tr("Data&base"), u"choice.database"_s, everyDatabasePattern, &Worksheet::database);
    m_database = new TradeOffsLabel(widget());
    m_database->setObjectName("databaseTradeOffs"_L1);
    form->addRow(m_database);
    m_refreshers.push_back([this](const Worksheet &worksheet) {
        m_architecture->tell(tradeOffs(worksheet.architecture));
        m_database->tell(tradeOffs(worksheet.database));
    });
}

void ChoicesPanel::addSizes()
{
    QFormLayout *form = addForm(tr("Server sizes"));
    m_catalogueBox = addBox(form, tr("&Catalogue"), u"choice.catalogue"_s);
    m_catalogueNote = parts::hint({}, widget());
    m_catalogueNote->setObjectName("catalogueNote"_L1);
    form->addRow(m_catalogueNote);
    addSize(form, tr("&Web nodes"), u"choice.webSize"_s, &Worksheet::webSize);
    addSize(form, tr("&Load balancers"), u"choice.balancerSize"_s, &Worksheet::balancerSize);
    addSize(form, tr("Databas&es"), u"choice.databaseSize"_s, &Worksheet::databaseSize);
    connect(m_catalogueBox, &QComboBox::activated, this,
            [this] { chooseCatalogue(m_catalogueBox->currentData().toString()); });
    m_refreshers.push_back([this](const Worksheet &worksheet) {
        m_catalogueBox->setCurrentIndex(m_catalogueBox->findData(worksheet.catalogue));
        const Catalogue *chosen = catalogue(worksheet.catalogue);
        QStringList words{tr("Prices are in %1.").arg(worksheet.currency)};
        if (worksheet.webSize.price)
            words << tr("That of the web size was read on %1: %2.")
                         .arg(worksheet.webSize.price->date, worksheet.webSize.price->source);
        if (!worksheet.webSize.networkSource.isEmpty())
            words << tr("Its network limit: %1.").arg(worksheet.webSize.networkSource);
        if (chosen && !chosen->note.isEmpty())
            words << chosen->note;
        if (!chosen)
            words << tr("The sizes are those of the worksheet; its catalogue is not on this machine.");
        m_catalogueNote->setText(words.join(u' '));
    });
}

void ChoicesPanel::addSize(QFormLayout *form, const QString &label, const QString &field,
                           ServerSize Worksheet::*member)
{
    QComboBox *box = addBox(form, label, field);
    connect(box, &QComboBox::activated, this, [this, box, field, label, member] {
        const Catalogue *from = catalogue(m_document->worksheet().catalogue);
        const ServerSize *size = from ? findSize(*from, box->currentData().toString()) : nullptr;
        if (size)
            edit(field, label, [&](Worksheet &worksheet) { worksheet.*member = *size; });
        m_document->endRun();
    });
    m_refreshers.push_back(
        [this, box, member](const Worksheet &worksheet) { fillSizes(box, worksheet.*member); });
}

void ChoicesPanel::fillSizes(QComboBox *box, const ServerSize &current) const
{
    const Worksheet &worksheet = m_document->worksheet();
    const Catalogue *from = catalogue(worksheet.catalogue);
    QStringList names;
    QStringList words;
    if (from) {
        for (const ServerSize &size : from->sizes) {
            names << size.name;
            words << sizeWords(size, from->currency, m_locale);
        }
    }
    const ServerSize *known = from ? findSize(*from, current.name) : nullptr;
    if (!known || *known != current) {
        // The worksheet keeps its own copy when a catalogue changes.
        names.prepend(QString());
        words.prepend(
            current.name.isEmpty()
                ? tr("No size")
                : tr("%1, as in the worksheet").arg(sizeWords(current, worksheet.currency, m_locale)));
    }
    bool same = box->count() == names.size();
    for (int i = 0; same && i < box->count(); ++i)
        same = box->itemText(i) == words[i];
    if (!same) {
        box->clear();
        for (qsizetype i = 0; i < names.size(); ++i)
            box->addItem(words[i], names[i]);
    }
    box->setCurrentIndex(known && *known == current ? static_cast<int>(names.indexOf(current.name)) : 0);
    box->setToolTip(box->currentText());
}

const Catalogue *ChoicesPanel::catalogue(const QString &id) const
{
    const auto found = std::find_if(m_catalogues.begin(), m_catalogues.end(),
                                    [&](const Catalogue &catalogue) { return catalogue.id == id; });
    return found == m_catalogues.end() ? nullptr : &*found;
}

// Prices of two currencies cannot be added up: another catalogue brings its own sizes, as like the former as
// it has them, in one step.
void ChoicesPanel::chooseCatalogue(const QString &id)
{
    const Catalogue *from = catalogue(id);
    if (!from || from->sizes.empty() || id == m_document->worksheet().catalogue)
        return;
    const auto like = [&](const ServerSize &former) -> const ServerSize & {
        if (const ServerSize *same = findSize(*from, former.name))
            return *same;
        const auto enough = std::find_if(from->sizes.begin(), from->sizes.end(),
                                         [&](const ServerSize &size) { return size.ramMB >= former.ramMB; });
        return enough == from->sizes.end() ? from->sizes.back() : *enough;
    };
    edit(u"choice.catalogue"_s, tr("Catalogue"), [&](Worksheet &worksheet) {
        const Catalogue *former = catalogue(worksheet.catalogue);
        worksheet.catalogue = from->id;
        worksheet.currency = from->currency;
        for (ServerSize *size : {&worksheet.webSize, &worksheet.balancerSize, &worksheet.databaseSize})
            *size = like(*size);
        // A traffic price that was the former catalogue's goes with it; one that was typed stays.
        const auto price = worksheet.figures.find(input::perGB);
        const bool follows =
            price == worksheet.figures.end() || (former && price->second.provenance.from == former->title);
        if (!follows)
            return;
        if (from->trafficPerGB)
            worksheet.figures[input::perGB] =
                exactly(*from->trafficPerGB, {Grounds::Derived, {}, {}, from->title});
        else
            worksheet.figures.erase(input::perGB);
    });
    m_document->endRun();
}

void ChoicesPanel::setCatalogues(const std::vector<Catalogue> &catalogues)
{
    m_catalogues = catalogues;
    m_catalogueBox->clear();
    for (const Catalogue &one : m_catalogues)
        m_catalogueBox->addItem(one.title, one.id);
    refresh();
}

void ChoicesPanel::refresh()
{
    if (!m_document->isOpen())
        return;
    for (const auto &refresh : m_refreshers)
        refresh(m_document->worksheet());
}

bool ChoicesPanel::reveal(const QString &field)
{
    auto *found = widget()->findChild<QWidget *>(field);
    if (!found)
        return false;
    found->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(found, 0, 40);
    return true;
}

} // namespace sw
