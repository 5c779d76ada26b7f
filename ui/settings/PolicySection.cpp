#include "ui/settings/PolicySection.h"

#include "ui/shell/Dialogs.h"
#include "ui/shell/RoleWords.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Tip.h"

#include <QCheckBox>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

enum Column { Catalog, Decisions, Plans, Columns };

QString personsWord(bool two)
{
    return two ? PolicySection::tr("two persons") : PolicySection::tr("one person");
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(plainTip(text));
    return item;
}

} // namespace

PolicySection::PolicySection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_table(new QTableWidget(0, Columns))
    , m_decisions(new QCheckBox(tr("&Texts: a plan takes a text only once somebody other than its author approved it")))
    , m_plans(new QCheckBox(tr("&Plans: a plan is applied only once somebody other than its maker approved it")))
    , m_count(label({}, Role::Caption))
    , m_who(label({}, Role::Caption))
{
    setObjectName(u"policySection"_s);
    buildLayout();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PolicySection::showCurrent);
    connect(m_decisions, &QCheckBox::clicked, this, [this](bool on) { wish(store::PolicyOf::Decisions, on); });
    connect(m_plans, &QCheckBox::clicked, this, [this](bool on) { wish(store::PolicyOf::Plans, on); });
    connect(&m_context.connection, &ConnectionState::changed, this, &PolicySection::showWho);
    showWho();
}

void PolicySection::buildLayout()
{
    identify(m_table, u"policyCatalogs"_s, tr("Catalogs and what needs two persons there"));
    m_table->setHorizontalHeaderLabels({tr("Catalog"), tr("A text needs"), tr("A plan needs")});
    asList(m_table, {48, 20, 20});
    identify(m_decisions, u"policyDecisions"_s, tr("Two persons for texts of the chosen catalog"));
    identify(m_plans, u"policyPlans"_s, tr("Two persons for plans of the chosen catalog"));
    m_who->setObjectName(u"policyWho"_s);
    m_count->setObjectName(u"policyCount"_s);
    auto *intro
        = label(tr("Four eyes: what is written to a catalog has been seen by two persons. It holds for everybody "
                   "who works with this store, from the moment it is switched on; an import that is paused "
                   "asks again before it goes on."),
            Role::Caption);
    for (QLabel *each : {intro, m_who, m_count}) {
        each->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(intro);
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_decisions);
    layout->addWidget(m_plans);
    layout->addWidget(m_who);
}

void PolicySection::refresh()
{
    m_context.review.policies().then(this, [this](const Result<QVector<store::CatalogPolicies>> &policies) {
        if (policies) {
            showCatalogs(*policies);
        } else {
            Q_EMIT failed(policies.error());
        }
    });
}

void PolicySection::showCatalogs(const QVector<store::CatalogPolicies> &policies)
{
    const QString before = m_policies.value(m_table->currentRow()).catalog;
    m_policies = policies;
    m_count->setVisible(policies.isEmpty());
    m_count->setText(tr("No catalog is known yet: scan one on the page Generate first."));
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(static_cast<int>(policies.size()));
        int current = policies.isEmpty() ? -1 : 0;
        for (int row = 0; row < policies.size(); ++row) {
            const store::CatalogPolicies &one = policies.at(row);
            m_table->setItem(row, Catalog, cell(one.catalog));
            m_table->setItem(row, Decisions, cell(personsWord(one.decisions)));
            m_table->setItem(row, Plans, cell(personsWord(one.plans)));
            current = one.catalog == before ? row : current;
        }
        if (current >= 0) {
            m_table->setCurrentCell(current, Catalog);
        }
    }
    showCurrent();
}

void PolicySection::showCurrent()
{
    const store::CatalogPolicies current = m_policies.value(m_table->currentRow());
    m_decisions->setChecked(current.decisions);
    m_plans->setChecked(current.plans);
    showWho();
}

/// The record says who switched it, so it takes somebody.
void PolicySection::showWho()
{
    const QString name = m_context.connection.person().name.trimmed();
    const QString why = whyRoleForbids(m_context, metaflow::Role::Admin);
    const bool any = m_table->currentRow() >= 0;
    m_who->setText(name.isEmpty()
            ? tr("Nobody is known here yet, and the record has to say who switched it: connect to "
                 "the workspace first.")
            : tr("Each change stands in the record under your name: %1.").arg(name));
    for (QCheckBox *each : {m_decisions, m_plans}) {
        each->setEnabled(any && !name.isEmpty() && why.isEmpty());
        each->setToolTip(plainTip(!why.isEmpty() ? why : name.isEmpty() ? m_who->text() : QString()));
    }
}

void PolicySection::wish(store::PolicyOf of, bool on)
{
    const QString catalog = m_policies.value(m_table->currentRow()).catalog;
    if (catalog.isEmpty() || m_setting) {
        showCurrent();
        return;
    }
    if (on) {
        set(catalog, of, on);
        return;
    }
    const Question question{tr("Four eyes"),
        of == store::PolicyOf::Plans
            ? tr("Plans for %1 can then be applied by one person alone. That stands in the record.").arg(catalog)
            : tr("Texts of %1 can then be planned on one person's word. That stands in the record.").arg(catalog),
        tr("Switch off"), tr("Keep")};
    m_context.dialogs.ask(this, question, [this, catalog, of](bool yes) {
        if (yes) {
            set(catalog, of, false);
        } else {
            showCurrent();
        }
    });
}

void PolicySection::set(const QString &catalog, store::PolicyOf of, bool on)
{
    m_setting = true;
    m_context.review.setPolicy(catalog, of, on, m_context.connection.person())
        .then(this, [this, catalog, on](const Result<bool> &set) {
            m_setting = false;
            if (!set) {
                Q_EMIT failed(set.error());
            } else if (on) {
                Q_EMIT done(tr("%1: a second person is asked for from now on.").arg(catalog));
            } else {
                Q_EMIT done(tr("%1: one person is enough from now on.").arg(catalog));
            }
            refresh();
        });
}

} // namespace metaflow::ui
