#include "ui/generate/QuotePanel.h"

#include "ui/generate/ModelTable.h"
#include "ui/generate/RunWords.h"
#include "ui/widgets/Build.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

QuotePanel::QuotePanel(QWidget *parent)
    : QFrame(parent)
    , m_title(label(tr("Quote"), Role::Title))
    , m_note(label({}, Role::Caption))
    , m_compare(button(tr("Com&pare models …"), u"compareButton"_s))
    , m_payload(button(tr("&What leaves this machine …"), u"payloadButton"_s))
{
    setProperty("card", true);
    identify(this, u"quotePanel"_s, tr("Quote"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(0);
    m_requests = figure(grid, {0, 0}, tr("Requests"), u"quoteRequests"_s);
    m_tokens = figure(grid, {0, 1}, tr("Tokens in / cached / out"), u"quoteTokens"_s);
    m_price = figure(grid, {0, 2}, tr("Price, at most about"), u"quotePrice"_s);
    m_time = figure(grid, {0, 3}, tr("Time, about"), u"quoteTime"_s);
    m_left = figure(grid, {2, 0}, tr("Left alone"), u"quoteLeft"_s);
    m_memory = figure(grid, {2, 1}, tr("From memory, for no tokens"), u"quoteMemory"_s);
    m_statements = figure(grid, {2, 2}, tr("Statements, tables sampled"), u"quoteStatements"_s);
    m_warehouse = figure(grid, {2, 3}, tr("Warehouse, at most"), u"quoteWarehouse"_s);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"quoteNote"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_compare);
    top->addWidget(m_payload);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->addLayout(top);
    layout->addLayout(grid);
    layout->addWidget(m_note);
    connect(m_payload, &QPushButton::clicked, this, &QuotePanel::payloadWanted);
    connect(m_compare, &QPushButton::clicked, this, &QuotePanel::comparisonWanted);
    m_compare->hide();
    clearFigures();
}

QLabel *QuotePanel::figure(QGridLayout *grid, Place place, const QString &caption, const QString &name)
{
    auto *value = label(u"–"_s, Role::Figure);
    identify(value, name, caption);
    auto *words = label(caption, Role::Caption);
    words->setContentsMargins(0, 0, 0, place.row == 0 ? 6 : 0);
    grid->addWidget(value, place.row, place.column);
    grid->addWidget(words, place.row + 1, place.column);
    return value;
}

QVector<QLabel *> QuotePanel::figures() const
{
    return {m_requests, m_tokens, m_price, m_time, m_left, m_memory, m_statements, m_warehouse};
}

void QuotePanel::clearFigures()
{
    m_valid = m_stale = false;
    m_payload->setEnabled(false);
    m_compare->setEnabled(false);
    for (QLabel *value : figures()) {
        value->setText(u"–"_s);
        value->setEnabled(true);
    }
}

void QuotePanel::showNone(const QString &why)
{
    clearFigures();
    m_note->setText(why);
    m_note->show();
}

void QuotePanel::showPreparing()
{
    clearFigures();
    m_note->show();
    m_note->setText(tr("Preparing every request, to quote exactly what would be sent …"));
}

void QuotePanel::show(const generation::Quote &quote)
{
    const QLocale locale;
    clearFigures();
    m_valid = true;
    m_payload->setEnabled(quote.requests > 0);
    m_compare->setEnabled(quote.requests > 0);
    m_requests->setText(locale.toString(quote.requests));
    m_tokens->setText(u"%1 / %2 / %3"_s.arg(locale.toString(quote.estimate.inputTokens),
        locale.toString(quote.estimate.cachedTokens), locale.toString(quote.estimate.outputTokens)));
    m_price->setText(quote.priceKnown ? priceText(quote.estimate.costMicroUsd) : tr("unknown"));
    m_time->setText(quote.requests > 0 ? durationText(quote.duration) : tr("none"));
    m_statements->setText(locale.toString(quote.statements));
    m_warehouse->setText(
        quote.statements > 0 ? durationText(std::chrono::seconds(quote.warehouseSecondsMax)) : tr("none"));
    m_left->setText(locale.toString(quote.leftAlone));
    m_memory->setText(locale.toString(quote.reusedFromMemory));
    const QStringList notes = notesOf(quote);
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

QStringList QuotePanel::notesOf(const generation::Quote &quote) const
{
    QStringList notes;
    if (quote.requests == 0 && quote.reusedFromMemory == 0) {
        notes << tr("Nothing to do: everything that is ticked has a description or an open proposal.");
    }
    if (quote.run.succeeded > 0) {
        notes << tr("This run is open: %1 of %2 requests are done, the rest will be sent.")
                     .arg(quote.run.succeeded)
                     .arg(quote.run.requests);
    }
    if (!quote.priceKnown) {
        notes << tr("This model is not in the price list.");
    }
    if (!quote.leftAloneByReason.isEmpty()) {
        QStringList reasons;
        for (auto it = quote.leftAloneByReason.cbegin(); it != quote.leftAloneByReason.cend(); ++it) {
            reasons << leftAloneText(it.key(), it.value());
        }
        notes << tr("Left alone: %1").arg(reasons.join(u"  ·  "_s));
    }
    if (!quote.notRead.isEmpty()) {
        notes << notReadText(quote.notRead);
    }
    if (quote.calibratedBy > 0) {
        notes << tr("Held against %n answer(s) of this run.", nullptr, quote.calibratedBy);
    }
    if (quote.priceKnown && m_asOf.isValid()) {
        notes << tr("Prices: %1.").arg(ageText(m_asOf, QDate::currentDate()));
    }
    return notes;
}

void QuotePanel::setPriceList(QDate asOf)
{
    m_asOf = asOf;
    m_compare->setVisible(asOf.isValid());
}

void QuotePanel::setStale()
{
    if (m_valid) {
        m_valid = false;
        m_stale = true;
        m_payload->setEnabled(false);
        m_compare->setEnabled(false);
        for (QLabel *value : figures()) {
            value->setEnabled(false);
        }
        m_note->show();
        m_note->setText(tr("You changed something since: ask for a new quote."));
    }
}

} // namespace metaflow::ui
