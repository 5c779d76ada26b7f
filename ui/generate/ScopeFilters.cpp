#include "ui/generate/ScopeFilters.h"

#include "ui/widgets/Build.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

ScopeFilters::ScopeFilters(QWidget *parent)
    : QWidget(parent)
    , m_what(new QComboBox)
    , m_onlyMissing(new QCheckBox(tr("&Only what has no description")))
    , m_views(new QCheckBox(tr("V&iews too")))
    , m_fields(new QCheckBox(tr("Nested &fields too")))
    , m_since(new QCheckBox(tr("Only c&hanged since")))
    , m_day(new QDateEdit(QDate::currentDate().addDays(-7)))
{
    identify(m_what, u"what"_s, tr("Describe"));
    identify(m_onlyMissing, u"onlyMissing"_s, tr("Only what has no description"),
        tr("No comment in the catalog and no open item here. What is left alone is counted in the quote."));
    identify(m_views, u"views"_s, tr("Views too"));
    identify(m_fields, u"fields"_s, tr("Nested fields too"), tr("The fields of structs, each with a text of its own."));
    identify(m_since, u"changedSince"_s, tr("Only changed since"));
    identify(m_day, u"changedSinceDay"_s, tr("Changed since this day"));
    m_what->addItem(tr("Tables and columns"), int(What::TablesAndColumns));
    m_what->addItem(tr("Tables only"), int(What::TablesOnly));
    m_what->addItem(tr("Columns only"), int(What::ColumnsOnly));
    m_onlyMissing->setChecked(true);
    m_views->setChecked(true);
    m_fields->setChecked(true);
    m_day->setCalendarPopup(true);
    m_day->setEnabled(false);
    auto *words = label(tr("&Describe"));
    words->setBuddy(m_what);
    auto *first = new QHBoxLayout;
    first->addWidget(words);
    first->addWidget(m_what);
    first->addStretch();
    first->addWidget(m_views);
    auto *second = new QHBoxLayout;
    second->addWidget(m_onlyMissing);
    second->addStretch();
    second->addWidget(m_fields);
    auto *third = new QHBoxLayout;
    third->addWidget(m_since);
    third->addWidget(m_day);
    third->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QHBoxLayout *row : {first, second, third}) {
        layout->addLayout(row);
    }
    const auto tell = [this] {
        if (!m_setting) {
            Q_EMIT changed();
        }
    };
    connect(m_what, &QComboBox::currentIndexChanged, this, tell);
    connect(m_since, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    for (QCheckBox *box : {m_onlyMissing, m_views, m_fields, m_since}) {
        connect(box, &QCheckBox::toggled, this, tell);
    }
    connect(m_day, &QDateEdit::dateChanged, this, tell);
}

void ScopeFilters::set(const GenerationOptions &options)
{
    const QScopedValueRollback setting(m_setting, true);
    m_what->setCurrentIndex(m_what->findData(int(options.what)));
    m_onlyMissing->setChecked(options.onlyMissing);
    m_views->setChecked(options.views);
    m_fields->setChecked(options.fields);
}

void ScopeFilters::applyTo(GenerationOptions &options) const
{
    options.what = static_cast<What>(m_what->currentData().toInt());
    options.onlyMissing = m_onlyMissing->isChecked();
    options.views = m_views->isChecked();
    options.fields = m_fields->isChecked();
}

QDateTime ScopeFilters::changedSince() const
{
    return m_since->isChecked() ? m_day->date().startOfDay() : QDateTime();
}

bool ScopeFilters::onlyMissing() const
{
    return m_onlyMissing->isChecked();
}

bool ScopeFilters::views() const
{
    return m_views->isChecked();
}

} // namespace metaflow::ui
