#include "ui/generate/LimitsDialog.h"

#include "ui/widgets/Build.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

std::optional<int> wished(const QSpinBox *box)
{
    return box->value() > 0 ? std::optional(box->value()) : std::nullopt;
}

} // namespace

LimitsDialog::LimitsDialog(QWidget *parent)
    : QDialog(parent)
    , m_budget(new QDoubleSpinBox)
    , m_inFlight(new QSpinBox)
    , m_requests(new QSpinBox)
    , m_tokens(new QSpinBox)
    , m_note(label({}, Role::Caption))
{
    setObjectName(u"limitsDialog"_s);
    setWindowTitle(tr("Limits of this run"));
    identify(m_budget, u"limitBudget"_s, tr("Budget in USD"));
    identify(m_inFlight, u"limitInFlight"_s, tr("Requests in flight, at most"));
    identify(m_requests, u"limitRequests"_s, tr("Requests a minute, at most"));
    identify(m_tokens, u"limitTokens"_s, tr("Tokens a minute, at most"));
    m_budget->setRange(0, 100000);
    m_budget->setDecimals(2);
    m_budget->setSuffix(tr(" USD"));
    m_budget->setSpecialValueText(tr("no limit"));
    m_inFlight->setRange(1, 256);
    m_requests->setRange(0, 1'000'000);
    m_tokens->setRange(0, 2'000'000'000);
    m_tokens->setSingleStep(10'000);
    for (QSpinBox *box : {m_requests, m_tokens}) {
        box->setSpecialValueText(tr("as the provider says"));
        box->setGroupSeparatorShown(true);
    }
    build();
}

void LimitsDialog::build()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Budget"), m_budget);
    form->addRow(tr("Requests in &flight"), m_inFlight);
    form->addRow(tr("&Requests a minute"), m_requests);
    form->addRow(tr("&Tokens a minute"), m_tokens);
    m_note->setWordWrap(true);
    m_note->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    auto *keep = primaryButton(tr("&Apply"), u"limitsApply"_s);
    auto *leave = button(tr("Leave as they are"), u"limitsLeave"_s);
    keep->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(limits());
        accept();
    });
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
}

void LimitsDialog::ask(const generation::RunLimits &limits, bool priceKnown)
{
    m_budget->setValue(static_cast<double>(limits.budgetMicroUsd.value_or(0)) / 1e6);
    m_budget->setEnabled(priceKnown);
    m_inFlight->setValue(limits.maxInFlight);
    m_requests->setValue(limits.requestsPerMinute.value_or(0));
    m_tokens->setValue(limits.tokensPerMinute.value_or(0));
    m_note->setText(priceKnown ? tr("They hold from the next request on; what is in flight still counts.")
                               : tr("Nobody knows what this model costs, so a budget cannot be held. The others hold "
                                    "from the next request on."));
    open();
    m_budget->setFocus();
    m_budget->selectAll();
}

generation::RunLimits LimitsDialog::limits() const
{
    generation::RunLimits limits;
    if (m_budget->isEnabled() && m_budget->value() > 0) {
        limits.budgetMicroUsd = qRound64(m_budget->value() * 1e6);
    }
    limits.maxInFlight = m_inFlight->value();
    limits.requestsPerMinute = wished(m_requests);
    limits.tokensPerMinute = wished(m_tokens);
    return limits;
}

} // namespace metaflow::ui
