#include "ui/generate/QuotePanel.h"

#include "ui/style/Icons.h"
#include "ui/widgets/Build.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

QString durationText(std::chrono::seconds duration)
{
    if (duration.count() < 90) {
        return QuotePanel::tr("%1 s").arg(std::max<qint64>(1, duration.count()));
    }
    if (duration.count() < 5400) {
        return QuotePanel::tr("%1 min").arg((duration.count() + 59) / 60);
    }
    return QuotePanel::tr("%1 h").arg(QLocale().toString(static_cast<double>(duration.count()) / 3600, 'f', 1));
}

QString priceText(qint64 microUsd)
{
    const double usd = static_cast<double>(microUsd) / 1e6;
    if (microUsd > 0 && microUsd < 100) {
        return QuotePanel::tr("under 0.0001 USD");
    }
    return QuotePanel::tr("%1 USD").arg(QLocale().toString(usd, 'f', usd < 1 ? 4 : 2));
}

QuotePanel::QuotePanel(QWidget *parent)
    : QFrame(parent)
    , m_title(label(tr("Quote"), Role::Title))
    , m_note(label({}, Role::Caption))
    , m_payload(button(tr("What leaves this machine …"), u"payloadButton"_s))
{
    setProperty("card", true);
    identify(this, u"quotePanel"_s, tr("Quote"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(0);
    m_requests = figure(grid, 0, 0, tr("Requests"), u"quoteRequests"_s);
    m_tokens = figure(grid, 0, 1, tr("Tokens in / out"), u"quoteTokens"_s);
    m_price = figure(grid, 0, 2, tr("Price, at most about"), u"quotePrice"_s);
    m_time = figure(grid, 2, 0, tr("Time, about"), u"quoteTime"_s);
    m_statements = figure(grid, 2, 1, tr("Statements sent"), u"quoteStatements"_s);
    m_left = figure(grid, 2, 2, tr("Left alone / from memory"), u"quoteLeft"_s);
    for (int column = 0; column < 3; ++column) {
        grid->setColumnStretch(column, 1);
    }
    m_note->setWordWrap(true);
    m_note->setObjectName(u"quoteNote"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_payload);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->addLayout(top);
    layout->addLayout(grid);
    layout->addWidget(m_note);
    connect(m_payload, &QPushButton::clicked, this, &QuotePanel::payloadWanted);
    clearFigures();
}

QLabel *QuotePanel::figure(QGridLayout *grid, int row, int column, const QString &caption, const QString &name)
{
    auto *value = label(u"–"_s, Role::Figure);
    identify(value, name, caption);
    auto *words = label(caption, Role::Caption);
    words->setContentsMargins(0, 0, 0, row == 0 ? 8 : 0);
    grid->addWidget(value, row, column);
    grid->addWidget(words, row + 1, column);
    return value;
}

void QuotePanel::clearFigures()
{
    m_valid = false;
    m_payload->setEnabled(false);
    for (QLabel *value : {m_requests, m_tokens, m_price, m_time, m_statements, m_left}) {
        value->setText(u"–"_s);
        value->setEnabled(true);
    }
}

void QuotePanel::showNone(const QString &why)
{
    clearFigures();
    m_note->setText(why);
}

void QuotePanel::showPreparing()
{
    clearFigures();
    m_note->setText(tr("Preparing every request, to quote exactly what would be sent …"));
}

void QuotePanel::show(const generation::Quote &quote)
{
    const QLocale locale;
    clearFigures();
    m_valid = true;
    m_payload->setEnabled(quote.requests > 0);
    m_requests->setText(locale.toString(quote.requests));
    m_tokens->setText(
        u"%1 / %2"_s.arg(locale.toString(quote.estimate.inputTokens), locale.toString(quote.estimate.outputTokens)));
    m_price->setText(quote.priceKnown ? priceText(quote.estimate.costMicroUsd) : tr("unknown"));
    m_time->setText(quote.requests > 0 ? durationText(quote.duration) : tr("none"));
    m_statements->setText(locale.toString(quote.statements));
    m_left->setText(u"%1 / %2"_s.arg(locale.toString(quote.leftAlone), locale.toString(quote.reusedFromMemory)));
    QStringList notes;
    if (quote.requests == 0 && quote.reusedFromMemory == 0) {
        notes << tr("Nothing to do: everything that is ticked has a description or an open proposal.");
    }
    if (quote.run.succeeded > 0) {
        notes << tr("This run is open: %1 of %2 requests are done, the rest will be sent.")
                     .arg(quote.run.succeeded)
                     .arg(quote.run.requests);
    }
    if (quote.statements > 0) {
        notes << tr("The statements read samples; they kept the warehouse busy for at most %1.")
                     .arg(durationText(std::chrono::seconds(quote.warehouseSecondsMax)));
    }
    if (!quote.priceKnown) {
        notes << tr("This model is not in the price list.");
    }
    m_note->setText(notes.join(u' '));
}

void QuotePanel::setStale()
{
    if (m_valid) {
        m_valid = false;
        m_payload->setEnabled(false);
        for (QLabel *value : {m_requests, m_tokens, m_price, m_time, m_statements, m_left}) {
            value->setEnabled(false);
        }
        m_note->setText(tr("You changed something since: ask for a new quote."));
    }
}

} // namespace metaflow::ui
