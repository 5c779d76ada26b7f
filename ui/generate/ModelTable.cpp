#include "ui/generate/ModelTable.h"

#include "ui/generate/RunWords.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Table.h"
#include "core/providers/Comparison.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

enum Column { Model, Provider, Input, Output, Total, Window, Note, Columns };

QTableWidgetItem *cell(const QString &text, bool number = false)
{
    auto *item = new QTableWidgetItem(text);
    if (number) {
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    return item;
}

QString noteOf(const providers::ModelCost &cost)
{
    QStringList notes;
    if (cost.gone) {
        notes << ModelTable::tr("answers no more");
    } else if (cost.shutdown.isValid()) {
        notes << ModelTable::tr("ends %1").arg(QLocale().toString(cost.shutdown, QLocale::ShortFormat));
    }
    if (!cost.fits) {
        notes << ModelTable::tr("too small for the longest request");
    }
    if (cost.price.own) {
        notes << ModelTable::tr("your own price");
    }
    return notes.join(u", "_s);
}

} // namespace

QString ageText(QDate asOf, QDate today)
{
    const int days = static_cast<int>(asOf.daysTo(today));
    const QString list = ModelTable::tr("price list of %1").arg(QLocale().toString(asOf, QLocale::ShortFormat));
    return days > 0 ? list + u", "_s + ModelTable::tr("%n day(s) old", nullptr, days) : list;
}

ModelTable::ModelTable(const providers::Prices &prices, QWidget *parent)
    : QDialog(parent)
    , m_prices(prices)
    , m_table(new QTableWidget(0, Columns))
    , m_note(label({}, Role::Caption))
{
    setObjectName(u"modelTableDialog"_s);
    setWindowTitle(tr("Compare models"));
    resize(fontMetrics().averageCharWidth() * 160, fontMetrics().height() * 26);
    identify(m_table, u"modelTable"_s, tr("Models and what this quote would cost with them"));
    m_table->setHorizontalHeaderLabels(
        {tr("Model"), tr("Provider"), tr("In"), tr("Out"), tr("Together"), tr("Context"), tr("Note")});
    asList(m_table, {28, 14, 22, 20, 20, 14, 30});
    for (const int column : {Input, Output, Total, Window}) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_note->setWordWrap(true);
    m_note->setObjectName(u"modelTableNote"_s);
    auto *close = button(tr("&Close"), u"modelTableClose"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_note, 1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        if (m_table->item(item->row(), Provider)->text() == m_provider) {
            Q_EMIT modelChosen(m_table->item(item->row(), Model)->text());
            accept();
        }
    });
}

void ModelTable::show(const generation::Quote &quote)
{
    fill(quote);
    open();
    m_table->setFocus();
}

void ModelTable::fill(const generation::Quote &quote)
{
    const QLocale locale;
    m_provider = quote.run.options.provider;
    m_table->setRowCount(0);
    providers::Workload work;
    work.usage = quote.estimate;
    work.requests = quote.requests;
    int chosen = 0;
    for (const providers::ModelCost &cost : providers::compareModels(m_prices, m_prices.providers(), work)) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, Model, cell(cost.price.model));
        m_table->setItem(row, Provider, cell(cost.price.provider));
        m_table->setItem(row, Input, cell(priceText(cost.inputMicroUsd), true));
        m_table->setItem(row, Output, cell(priceText(cost.outputMicroUsd), true));
        m_table->setItem(row, Total, cell(priceText(cost.totalMicroUsd), true));
        m_table->setItem(row, Window,
            cell(cost.price.contextWindow > 0 ? locale.toString(cost.price.contextWindow) : QString(), true));
        m_table->setItem(row, Note, cell(noteOf(cost)));
        const bool own = cost.price.model == quote.run.options.model && cost.price.provider == m_provider;
        if (own) {
            chosen = row;
            QFont bold = m_table->font();
            bold.setBold(true);
            for (int column = 0; column < Columns; ++column) {
                m_table->item(row, column)->setFont(bold);
            }
        }
    }
    m_table->setCurrentCell(chosen, Model);
    m_note->setText(tr("%1 tokens in, %2 out at each model's price; another model may write more or less. "
                       "Enter takes a model of the same provider. From the %3.")
                        .arg(locale.toString(quote.estimate.inputTokens), locale.toString(quote.estimate.outputTokens),
                            ageText(m_prices.asOf(), QDate::currentDate())));
}

} // namespace metaflow::ui
