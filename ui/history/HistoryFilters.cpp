#include "ui/history/HistoryFilters.h"

#include "ui/widgets/Build.h"
#include "core/wording/Wording.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::ui {

namespace {

constexpr std::array historyActions = {action::approved, action::rejected, action::edited, action::needsWork,
    action::undone, action::imported, action::importFailed, action::rolledBack, action::generated, action::offered,
    action::uploaded, action::adopted, action::catalogChanged, action::typeChanged, action::dismissed, action::assigned,
    action::commented, action::erased};

const QStringList eventKinds = {u"export"_s, u"upload"_s, u"erasure"_s, u"policy"_s, u"plan_approved"_s,
    u"plan_settled"_s, u"anchor"_s, u"anchor_kept"_s, u"record_key"_s, u"role"_s, u"restored"_s, u"moved"_s,
    u"glossary"_s, u"template"_s, u"template_trial"_s};

} // namespace

void setTime(HistoryFilter &filter, TimeRange range, const QDate &today, const QDate &from, const QDate &until)
{
    const auto daysBack = [&](int days) { return today.addDays(1 - days).startOfDay(); };
    switch (range) {
    case TimeRange::Any:
        break;
    case TimeRange::Today:
        filter.since = daysBack(1);
        break;
    case TimeRange::SevenDays:
        filter.since = daysBack(7);
        break;
    case TimeRange::ThirtyDays:
        filter.since = daysBack(30);
        break;
    case TimeRange::NinetyDays:
        filter.since = daysBack(90);
        break;
    case TimeRange::Days:
        filter.since = from.startOfDay();
        filter.until = until.addDays(1).startOfDay();
    }
}

void setObject(HistoryFilter &filter, const QString &typed)
{
    static const QRegularExpression part(u"`((?:[^`]|``)*)`|([^.`\\s]+)"_s);
    QStringList parts;
    auto hits = part.globalMatch(typed);
    while (hits.hasNext()) {
        const auto hit = hits.next();
        parts << (hit.capturedLength(2) > 0 ? hit.captured(2) : hit.captured(1).replace(u"``"_s, u"`"_s));
    }
    switch (parts.size()) {
    case 0:
        break;
    case 1:
        filter.table = parts.at(0);
        break;
    case 2:
        filter.schema = parts.at(0);
        filter.table = parts.at(1);
        break;
    default:
        filter.catalog = parts.at(0);
        filter.schema = parts.at(1);
        filter.table = parts.at(2);
        filter.column = parts.value(3);
    }
}

HistoryFilters::HistoryFilters(QWidget *parent)
    : QWidget(parent)
    , m_action(new QComboBox)
    , m_taken(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_person = nameLine(u"historyPerson"_s, tr("Any person"));
    identify(m_action, u"historyAction"_s, tr("Action"));
    m_action->addItem(tr("Any action"), QString());
    for (const QLatin1StringView name : historyActions) {
        m_action->addItem(wording::describeAction(name), QString(name));
    }
    m_object = nameLine(u"historyObject"_s, tr("Any object: table, schema.table, catalog.schema.table.column"));
    for (const QString &kind : eventKinds) {
        m_action->addItem(wording::describeEvent(kind), kind);
    }
    m_run = nameLine(u"historyRun"_s, tr("Any run"));
    m_text = line(u"historyText"_s, tr("Any text"));
    buildTime();
    buildGiven();
    layout->addWidget(m_taken);
    layout->addWidget(m_person, 2);
    layout->addWidget(m_action, 2);
    layout->addWidget(m_object, 4);
    layout->addWidget(m_run, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_time, m_from, m_until}) {
        layout->addWidget(widget, 1);
    }
    layout->addWidget(m_text, 3);
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilters::changed);
    connect(m_action, &QComboBox::currentIndexChanged, this, &HistoryFilters::changed);
}

void HistoryFilters::buildTime()
{
    m_time = new QComboBox;
    identify(m_time, u"historyTime"_s, tr("Time"));
    m_time->addItems(
        {tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Last 90 days"), tr("From … until …")});
    m_from = new QDateEdit(QDate::currentDate().addDays(-6));
    m_until = new QDateEdit(QDate::currentDate());
    identify(m_from, u"historyFrom"_s, tr("First day"));
    identify(m_until, u"historyUntil"_s, tr("Last day"));
    for (QDateEdit *day : {m_from, m_until}) {
        day->setCalendarPopup(true);
        day->hide();
        connect(day, &QDateEdit::dateChanged, &m_typing, qOverload<>(&QTimer::start));
    }
    connect(m_time, &QComboBox::currentIndexChanged, this, [this](int range) {
        const bool days = static_cast<TimeRange>(range) == TimeRange::Days;
        m_from->setVisible(days);
        m_until->setVisible(days);
        Q_EMIT changed();
    });
}

void HistoryFilters::buildGiven()
{
    identify(m_taken, u"historyGiven"_s, tr("Only what the dashboard counted; press to see the rest as well"));
    m_taken->setText(tr("As counted  ✕"));
    m_taken->setToolTip(m_taken->accessibleName());
    m_taken->hide();
    connect(m_taken, &QPushButton::clicked, this, [this] {
        setGiven({});
        Q_EMIT changed();
    });
}

void HistoryFilters::setGiven(const HistoryFilter &given)
{
    m_given = given;
    m_taken->setVisible(given != HistoryFilter());
}

void HistoryFilters::showOnly(const HistoryFilter &wanted)
{
    {
        const QSignalBlocker once(this);
        empty();
        HistoryFilter rest = wanted;
        m_person->setText(std::exchange(rest.person, QString()));
        m_text->setText(std::exchange(rest.search, QString()));
        const RunId run = std::exchange(rest.run, RunId());
        m_run->setText(run.isNone() ? QString() : QString::number(run.value()));
        if (const int at = m_action->findData(rest.action); at > 0) {
            m_action->setCurrentIndex(at);
            rest.action.clear();
        }
        setGiven(rest);
        m_typing.stop();
    }
    Q_EMIT changed();
}

QLineEdit *HistoryFilters::line(const QString &name, const QString &words)
{
    auto *edit = new QLineEdit;
    identify(edit, name, words);
    edit->setPlaceholderText(words);
    edit->setClearButtonEnabled(true);
    return edit;
}

/// Half a name fits nobody, so it waits for Enter or for the focus to go on; an empty line is whole at once.
QLineEdit *HistoryFilters::nameLine(const QString &name, const QString &words)
{
    QLineEdit *edit = line(name, words);
    connect(edit, &QLineEdit::editingFinished, this, &HistoryFilters::changed);
    connect(edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            Q_EMIT changed();
        }
    });
    return edit;
}

HistoryFilter HistoryFilters::filter() const
{
    HistoryFilter filter = m_given;
    filter.person = m_person->text().trimmed();
    if (const QString action = m_action->currentData().toString(); !action.isEmpty()) {
        filter.action = action;
    }
    filter.search = m_text->text().trimmed();
    setObject(filter, m_object->text());
    if (const QString run = m_run->text().trimmed(); !run.isEmpty()) {
        bool isNumber = false;
        const qint64 number = run.toLongLong(&isNumber);
        filter.run = RunId(isNumber && number > 0 ? number : -1); // what is no number fits no run
    }
    HistoryFilter time; // both hold: what was given, and what is chosen here
    setTime(
        time, static_cast<TimeRange>(m_time->currentIndex()), QDate::currentDate(), m_from->date(), m_until->date());
    if (time.since.isValid() && !(filter.since.isValid() && filter.since > time.since)) {
        filter.since = time.since;
    }
    if (time.until.isValid() && !(filter.until.isValid() && filter.until < time.until)) {
        filter.until = time.until;
    }
    return filter;
}

void HistoryFilters::focusText()
{
    m_text->setFocus();
}

void HistoryFilters::focusObject()
{
    m_object->setFocus();
    m_object->selectAll();
}

void HistoryFilters::empty()
{
    m_person->clear();
    m_object->clear();
    m_text->clear();
    m_run->clear();
    m_action->setCurrentIndex(0);
    m_time->setCurrentIndex(0);
    setGiven({});
    m_typing.stop();
}

void HistoryFilters::clear()
{
    {
        const QSignalBlocker once(this);
        empty();
    }
    Q_EMIT changed();
}

} // namespace metaflow::ui
