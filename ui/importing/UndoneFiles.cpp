#include "ui/importing/UndoneFiles.h"

#include "ui/widgets/Build.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// Also why it cannot be pressed, where it cannot: a tool tip shows then, too.
void describe(QPushButton *made, const QString &does, const QString &whyNot)
{
    made->setEnabled(whyNot.isEmpty());
    made->setToolTip(whyNot.isEmpty() ? does : whyNot);
    made->setAccessibleDescription(made->toolTip());
}

} // namespace

UndoneFiles::UndoneFiles(QWidget *parent)
    : QWidget(parent)
    , m_count(label({}, Role::Caption))
    , m_sql(button(tr("Save as SQL …"), u"saveUndoneSql"_s))
    , m_dbt(button(tr("Save for dbt …"), u"saveUndoneDbt"_s))
{
    setObjectName(u"undoneFiles"_s);
    m_count->setObjectName(u"undoneCount"_s);
    m_count->setWordWrap(true);
    m_sql->setAccessibleName(tr("Save what came undone as an SQL script"));
    m_dbt->setAccessibleName(tr("Save what came undone for dbt"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_count);
    layout->addWidget(m_sql);
    layout->addWidget(m_dbt);
    connect(m_sql, &QPushButton::clicked, this, &UndoneFiles::sqlWanted);
    connect(m_dbt, &QPushButton::clicked, this, &UndoneFiles::dbtWanted);
    setPlan(false, 0);
}

void UndoneFiles::setPlan(bool shown, int cameUndone)
{
    const QString whyNot = !shown ? tr("No plan is shown.")
        : cameUndone == 0         ? tr("Nothing of this plan came undone.")
                                  : QString();
    m_count->setText(tr("Came undone: %1").arg(QLocale().toString(cameUndone)));
    describe(m_sql, tr("The statements that write these descriptions again, for whoever makes the tables."), whyNot);
    describe(
        m_dbt, tr("A properties file with these descriptions: dbt writes them with the tables that it makes."), whyNot);
}

} // namespace metaflow::ui
