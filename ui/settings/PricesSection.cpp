#include "ui/settings/PricesSection.h"

#include "ui/shell/Background.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Tip.h"
#include "core/providers/PriceRows.h"
#include "core/wording/Wording.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

enum Column { Provider, Model, Input, Cached, Output, Context_, Shutdown, AsOf, Note, Columns };

QDoubleSpinBox *money(const QString &name, const QString &accessibleName)
{
    auto *box = new QDoubleSpinBox;
    identify(box, name, accessibleName);
    box->setRange(0, 10'000);
    box->setDecimals(4);
    box->setSuffix(u" USD"_s);
    box->setPrefix(accessibleName + u' ');
    return box;
}

QTableWidgetItem *cell(const QString &text, bool number = false)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(plainTip(text));
    if (number) {
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    return item;
}

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

} // namespace

PricesSection::PricesSection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_table(new QTableWidget(0, Columns))
    , m_provider(new QLineEdit)
    , m_model(new QLineEdit)
    , m_input(money(u"priceInput"_s, tr("in")))
    , m_cached(money(u"priceCached"_s, tr("cached")))
    , m_output(money(u"priceOutput"_s, tr("out")))
    , m_keep(primaryButton(tr("&Keep as ours"), u"priceKeep"_s))
    , m_remove(button(tr("Back to the &list"), u"priceRemove"_s))
    , m_note(label({}, Role::Caption))
{
    setObjectName(u"pricesSection"_s);
    buildLayout();
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { choose(row); });
    connect(m_keep, &QPushButton::clicked, this, &PricesSection::keep);
    connect(m_remove, &QPushButton::clicked, this, &PricesSection::remove);
}

void PricesSection::buildLayout()
{
    identify(m_table, u"priceTable"_s, tr("Prices of a million tokens"));
    m_table->setHorizontalHeaderLabels({tr("Provider"), tr("Model"), tr("In"), tr("Cached"), tr("Out"), tr("Context"),
        tr("Ends"), tr("As of"), tr("Note")});
    asList(m_table, {14, 28, 11, 11, 11, 14, 15, 15, 40});
    for (const int column : {Input, Cached, Output, Context_}) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    identify(m_provider, u"priceProvider"_s, tr("Provider"));
    m_provider->setPlaceholderText(u"openai"_s);
    identify(m_model, u"priceModel"_s, tr("Model"));
    m_model->setPlaceholderText(tr("name of the model"));
    m_note->setWordWrap(true);
    auto *edit = new QHBoxLayout;
    edit->addWidget(m_provider, 1);
    edit->addWidget(m_model, 2);
    edit->addWidget(m_input);
    edit->addWidget(m_cached);
    edit->addWidget(m_output);
    edit->addWidget(m_keep);
    edit->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addLayout(edit);
}

void PricesSection::refresh()
{
    showPrices(m_context.team->prices.rows());
}

void PricesSection::showPrices(const QVector<providers::Price> &prices)
{
    m_prices = prices;
    const QString chosen = m_model->text();
    m_table->setRowCount(0);
    const QLocale locale;
    for (const providers::Price &price : prices) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, Provider, cell(price.provider));
        m_table->setItem(row, Model, cell(price.model));
        m_table->setItem(row, Input, cell(locale.toString(price.inputPerMillion), true));
        m_table->setItem(row, Cached, cell(locale.toString(price.cachedPerMillion), true));
        m_table->setItem(row, Output, cell(locale.toString(price.outputPerMillion), true));
        m_table->setItem(
            row, Context_, cell(price.contextWindow > 0 ? locale.toString(price.contextWindow) : QString(), true));
        m_table->setItem(row, Shutdown, cell(dayText(price.shutdown)));
        m_table->setItem(row, AsOf, cell(dayText(price.asOf)));
        m_table->setItem(row, Note, cell(price.own ? tr("ours") + u' ' + price.note : price.note));
    }
    QStringList lines{tr("US dollars for a million tokens, as of %1. Rows of your own stand over the list and are kept "
                         "on this machine.")
                          .arg(dayText(m_context.team->prices.asOf()))};
    for (const Error &problem : m_context.team->prices.problems()) {
        lines << wording::describe(problem).text();
    }
    m_note->setText(lines.join(u'\n'));
    const QSignalBlocker quiet(m_table); // what is being typed stays
    for (int row = 0; row < m_prices.size(); ++row) {
        if (m_prices.at(row).model == chosen && m_prices.at(row).provider == m_provider->text()) {
            m_table->setCurrentCell(row, Model);
            break;
        }
    }
    m_remove->setEnabled(m_prices.value(m_table->currentRow()).own);
}

void PricesSection::choose(int row)
{
    if (row < 0 || row >= m_prices.size()) {
        return;
    }
    const providers::Price &price = m_prices.at(row);
    m_provider->setText(price.provider);
    m_model->setText(price.model);
    m_input->setValue(price.inputPerMillion);
    m_cached->setValue(price.cachedPerMillion);
    m_output->setValue(price.outputPerMillion);
    m_remove->setEnabled(price.own);
}

void PricesSection::keep()
{
    providers::Price price;
    for (const providers::Price &known : m_prices) { // what the row below does not show stays
        if (known.provider == m_provider->text().trimmed() && known.model == m_model->text().trimmed()) {
            price = known;
        }
    }
    price.provider = m_provider->text().trimmed();
    price.model = m_model->text().trimmed();
    price.inputPerMillion = m_input->value();
    price.cachedPerMillion = m_cached->value();
    price.outputPerMillion = m_output->value();
    price.asOf = QDate::currentDate();
    inBackground([price, file = m_context.team->pricesFile]() -> Result<bool> {
        const auto written = providers::writePrice(file, price);
        return written ? Result<bool>(true) : fail(written.error());
    }).then(this, [this, price](const Result<bool> &written) {
        afterWriting(written, tr("What %1 costs is kept.").arg(price.model));
    });
}

void PricesSection::remove()
{
    const providers::Price price = m_prices.value(m_table->currentRow());
    inBackground([price, file = m_context.team->pricesFile] {
        return providers::removePrice(file, price.provider, price.model);
    }).then(this, [this, price](const Result<bool> &removed) {
        afterWriting(removed, tr("%1 costs again what the list says.").arg(price.model));
    });
}

void PricesSection::afterWriting(const Result<bool> &written, const QString &what)
{
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    inBackground([prices = m_context.team->prices, file = m_context.team->pricesFile]() mutable -> Result<bool> {
        prices.reload(file); // copies share one list
        return true;
    }).then(this, [this, what](const Result<bool> &) {
        Q_EMIT done(what);
        refresh();
    });
}

} // namespace metaflow::ui
