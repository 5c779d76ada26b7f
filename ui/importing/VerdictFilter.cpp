#include "ui/importing/VerdictFilter.h"

#include "ui/importing/PlanOverview.h"
#include "ui/importing/PlanWords.h"
#include "ui/widgets/Build.h"
#include "core/importing/PlanFigures.h"
#include "core/wording/Wording.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr auto typingPause = std::chrono::milliseconds(120);
constexpr int buttonsInLine = 6; // with the line to type in they fit beside the list of plans

} // namespace

VerdictFilter::VerdictFilter(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout)
    , m_text(new QLineEdit)
    , m_typing(new QTimer(this))
{
    setObjectName(u"verdictFilter"_s);
    identify(m_text, u"planFilter"_s, tr("Changes with these words"));
    m_text->setPlaceholderText(tr("Name or text (Ctrl+L)"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(4);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_buttons);
    layout->addWidget(m_text, 1);
    connect(m_text, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, [this] {
        PlanFilter filter = m_filter;
        filter.text = m_text->text().trimmed();
        set(filter);
    });
}

void VerdictFilter::show(const PlanTree &all, const PlanOverview &overview)
{
    delete m_group;
    qDeleteAll(findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly));
    m_group = new QButtonGroup(this);
    m_more = nullptr;
    const QLocale locale;
    add(tr("All  %1").arg(locale.toString(all.root().total)), u"verdictAll"_s, {});
    for (const Verdict verdict : importing::verdictsInOrder()) {
        addVerdict(verdict, all.root().countOf(verdict), all.plan().kind);
    }
    addState(ChangeState::Failed, overview.failed, tr("failed  %1"));
    addState(ChangeState::Refused, overview.refused, tr("refused  %1"));
    if (m_group->checkedButton() == nullptr) { // what was chosen occurs no more
        m_group->buttons().first()->setChecked(true);
        set({{}, {}, m_filter.text});
    }
}

void VerdictFilter::addState(ChangeState state, int count, const QString &text)
{
    if (count > 0) {
        add(text.arg(QLocale().toString(count)), u"state_"_s + changeStateName(state), {{}, state, {}});
    }
}

void VerdictFilter::addVerdict(Verdict verdict, int count, PlanKind kind)
{
    const bool chosen = m_filter.verdict == verdict;
    if (count == 0) {
        return;
    }
    const QString text = u"%1  %2"_s.arg(verdictWord(verdict, kind), QLocale().toString(count));
    const QString name = u"verdict_"_s + verdictName(verdict);
    const PlanFilter filter{verdict, {}, {}};
    if (m_group->buttons().size() < buttonsInLine || chosen) {
        add(text, name, filter)->setToolTip(wording::describe(verdict));
    } else {
        addToMenu(text, name, filter);
    }
}

QToolButton *VerdictFilter::add(const QString &text, const QString &name, const PlanFilter &filter)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    identify(button, name, text);
    m_group->addButton(button);
    m_buttons->addWidget(button);
    button->setChecked(filter.verdict == m_filter.verdict && filter.state == m_filter.state);
    connect(button, &QToolButton::clicked, this, [this, filter] {
        if (m_more) {
            m_more->setText(tr("More"));
            m_more->setAccessibleName(tr("More verdicts"));
        }
        set({filter.verdict, filter.state, m_filter.text});
    });
    return button;
}

void VerdictFilter::addToMenu(const QString &text, const QString &name, const PlanFilter &filter)
{
    if (!m_more) {
        m_more = new QToolButton;
        m_more->setText(tr("More"));
        m_more->setFocusPolicy(Qt::StrongFocus);
        m_more->setPopupMode(QToolButton::InstantPopup);
        m_more->setMenu(new QMenu(m_more));
        identify(m_more, u"verdictMore"_s, tr("More verdicts"));
        m_buttons->addWidget(m_more);
    }
    QAction *action = m_more->menu()->addAction(text, this, [this, filter, text] {
        m_group->setExclusive(false); // none of the buttons says what is shown
        for (QAbstractButton *button : m_group->buttons()) {
            button->setChecked(false);
        }
        m_group->setExclusive(true);
        m_more->setText(text);
        m_more->setAccessibleName(tr("More verdicts: %1").arg(text));
        set({filter.verdict, filter.state, m_filter.text});
    });
    action->setObjectName(name);
}

void VerdictFilter::set(PlanFilter filter)
{
    if (filter != m_filter) {
        m_filter = std::move(filter);
        Q_EMIT changed();
    }
}

void VerdictFilter::choose(ChangeState state)
{
    if (auto *button = findChild<QToolButton *>(u"state_"_s + changeStateName(state))) {
        button->click();
    }
}

void VerdictFilter::clear()
{
    m_text->clear();
    m_typing->stop();
    if (m_group && !m_group->buttons().isEmpty()) {
        m_group->buttons().first()->setChecked(true);
    }
    set({});
}

void VerdictFilter::focusText()
{
    m_text->setFocus();
    m_text->selectAll();
}

} // namespace metaflow::ui
