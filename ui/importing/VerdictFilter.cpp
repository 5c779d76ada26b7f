#include "ui/importing/VerdictFilter.h"

#include "ui/importing/PlanModel.h"
#include "ui/widgets/Build.h"
#include "core/wording/Wording.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr std::array verdicts
    = {Verdict::Add, Verdict::Replace, Verdict::ReplaceNotChosen, Verdict::Conflict, Verdict::Unchanged,
        Verdict::Missing, Verdict::NotPermitted, Verdict::NotSupported, Verdict::ChangedOutside, Verdict::CameUndone};

} // namespace

VerdictFilter::VerdictFilter(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(u"verdictFilter"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addStretch();
}

void VerdictFilter::show(const PlanModel &model)
{
    delete m_group;
    qDeleteAll(findChildren<QToolButton *>());
    m_group = new QButtonGroup(this);
    const QLocale locale;
    add(tr("All  %1").arg(locale.toString(model.plan().changes.size())), u"verdictAll"_s, {});
    for (const Verdict verdict : verdicts) {
        if (const int count = model.countOf(verdict); count > 0) {
            add(u"%1  %2"_s.arg(verdictWord(verdict, model.plan().kind), locale.toString(count)),
                u"verdict_"_s + verdictName(verdict), verdict);
            m_group->buttons().last()->setToolTip(wording::describe(verdict));
        }
    }
    m_group->buttons().first()->setChecked(true);
}

void VerdictFilter::add(const QString &text, const QString &name, std::optional<Verdict> verdict)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    identify(button, name, text);
    m_group->addButton(button);
    m_layout->insertWidget(m_layout->count() - 1, button);
    connect(button, &QToolButton::clicked, this, [this, verdict] { Q_EMIT chosen(verdict); });
}

} // namespace metaflow::ui
