#include "ui/importing/PlanChoices.h"

#include "ui/review/FilterLine.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Tip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::ui {

PlanChoices::PlanChoices(QWidget *parent)
    : QWidget(parent)
    , m_scope(new QLineEdit)
    , m_replace(new QCheckBox)
    , m_conflict(new QComboBox)
    , m_forget(flatButton({}, u"forgetChoices"_s))
    , m_plan(button(tr("&Make the plan"), u"planButton"_s))
{
    identify(m_scope, u"importScope"_s, tr("Accepted items to import"));
    m_scope->setPlaceholderText(tr("All accepted items. To narrow: schema:sales table:orders"));
    identify(m_replace, u"replaceSwitch"_s, tr("Replace existing descriptions"),
        tr("Without it, comments that somebody wrote into the catalog stay as they are."));
    identify(m_conflict, u"onConflict"_s, tr("On conflict"),
        tr("A conflict: the catalog no longer holds what it held when the text was generated."));
    m_conflict->addItem(tr("Conflicts wait"), int(importing::OnConflict::Wait));
    m_conflict->addItem(tr("Conflicts: keep theirs"), int(importing::OnConflict::Theirs));
    m_conflict->addItem(tr("Conflicts: take ours"), int(importing::OnConflict::Ours));
    m_conflict->addItem(tr("Conflicts: append ours"), int(importing::OnConflict::Append));
    m_forget->setToolTip(tr("Makes the plan again without what was chosen for single rows."));
    setLeftOut(0);
    setOwn(0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scope, 1);
    layout->addWidget(m_replace);
    layout->addWidget(m_conflict);
    layout->addWidget(m_forget);
    layout->addWidget(m_plan);
    connect(m_forget, &QPushButton::clicked, this, &PlanChoices::forgetWanted);
    connect(m_plan, &QPushButton::clicked, this, &PlanChoices::planWanted);
    auto *soon = new QTimer(this); // arrows pass over what is not meant
    soon->setSingleShot(true);
    soon->setInterval(600ms);
    const auto unlessBusy = [this] {
        if (m_conflict->isEnabled()) {
            Q_EMIT planWanted();
        }
    };
    connect(soon, &QTimer::timeout, this, unlessBusy);
    connect(m_scope, &QLineEdit::returnPressed, this, unlessBusy);
    connect(m_replace, &QCheckBox::clicked, this, &PlanChoices::planWanted);
    connect(m_conflict, &QComboBox::activated, soon, qOverload<>(&QTimer::start));
}

importing::PlanOptions PlanChoices::options() const
{
    importing::PlanOptions options;
    options.filter = parseFilterLine(m_scope->text()).filter;
    options.replace = m_replace->isChecked();
    options.onConflict = static_cast<importing::OnConflict>(m_conflict->currentData().toInt());
    return options;
}

void PlanChoices::setLeftOut(int count)
{
    m_replace->setText(count > 0 ? tr("Replace existing descriptions too (%1 left out)").arg(QLocale().toString(count))
                                 : tr("Replace existing descriptions too"));
}

void PlanChoices::setOwn(qsizetype count)
{
    const QString text
        = count == 1 ? tr("&Forget one choice") : tr("&Forget %1 choices").arg(QLocale().toString(count));
    m_forget->setText(text);
    m_forget->setAccessibleName(QString(text).remove(u'&'));
    m_forget->setVisible(count > 0);
}

void PlanChoices::setForAll(const importing::PlanOptions &options)
{
    m_replace->setChecked(options.replace);
    m_conflict->setCurrentIndex(m_conflict->findData(int(options.onConflict)));
}

void PlanChoices::forbid(const QString &why)
{
    m_forbidden = why;
}

void PlanChoices::setBusy(bool busy, bool connected)
{
    connected = connected && m_forbidden.isEmpty();
    m_plan->setEnabled(connected);
    m_plan->setText(busy ? tr("Stop &making it") : tr("&Make the plan"));
    m_plan->setAccessibleName(m_plan->text().remove(u'&'));
    m_plan->setToolTip(m_forbidden.isEmpty() ? m_plan->accessibleName() : plainTip(m_forbidden));
    m_replace->setEnabled(!busy && connected);
    m_conflict->setEnabled(!busy && connected);
    m_forget->setEnabled(!busy && connected);
}

void PlanChoices::focusScope()
{
    m_scope->setFocus();
    m_scope->selectAll();
}

void PlanChoices::focusFirst()
{
    m_plan->setFocus();
}

} // namespace metaflow::ui
