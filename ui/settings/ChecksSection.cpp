#include "ui/settings/ChecksSection.h"

#include "ui/shell/Rechecker.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Tip.h"
#include "core/checks/CheckTable.h"
#include "core/wording/Wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

enum Column { Id, What, Matters, Number, GoesBy, Columns };
constexpr std::array levels = {checks::Level::Off, checks::Level::Info, checks::Level::Warning, checks::Level::Error};

QString levelText(checks::Level level)
{
    switch (level) {
    case checks::Level::Off:
        return ChecksSection::tr("off");
    case checks::Level::Info:
        return ChecksSection::tr("note");
    case checks::Level::Warning:
        return ChecksSection::tr("warning");
    default:
        return ChecksSection::tr("error");
    }
}

QTableWidgetItem *fixed(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(plainTip(text));
    return item;
}

/// Turning the wheel over a table scrolls it: no setting changes by the way.
class WheelLeaver : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Wheel) {
            event->ignore();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

void leaveWheel(QWidget *field)
{
    field->installEventFilter(new WheelLeaver(field));
}

} // namespace

ChecksSection::ChecksSection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_table(new QTableWidget(0, Columns))
    , m_language(new QLineEdit)
    , m_recheck(button(tr("Hold all texts against them a&gain"), u"recheckButton"_s))
    , m_note(label({}, Role::Caption))
    , m_rechecker(context.rechecker != nullptr ? context.rechecker : new Rechecker(context.team->checks, this))
{
    setObjectName(u"checksSection"_s);
    identify(m_language, u"checksLanguage"_s, tr("Language of the descriptions"),
        tr("Two letters, such as en or de. Empty: the language is not checked."));
    m_language->setPlaceholderText(tr("en, de …; empty: not checked"));
    m_language->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_note->setWordWrap(true);
    buildTable();
    auto *top = new QHBoxLayout;
    top->addWidget(label(tr("Language of the descriptions")));
    top->addWidget(m_language);
    top->addStretch();
    top->addWidget(m_recheck);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    connect(m_language, &QLineEdit::editingFinished, this, [this] {
        const QString code = m_language->text().trimmed().toLower();
        if (code != m_settings.language) {
            kept(m_context.team->checks.setLanguage(code));
        }
    });
    connect(m_recheck, &QPushButton::clicked, this, [this] { recheck(review::RecheckScope::All); });
    connectRechecker();
}

void ChecksSection::connectRechecker()
{
    connect(m_rechecker, &Rechecker::progressed, this, [this](const Progress &progress) {
        const QLocale locale;
        m_note->setText(tr("Holding texts against the checks: %1 of %2 …")
                            .arg(locale.toString(progress.done), locale.toString(progress.total)));
    });
    connect(m_rechecker, &Rechecker::finished, this, [this](const review::RecheckOutcome &outcome) {
        showNote();
        if (std::exchange(m_asked, false)) {
            Q_EMIT done(tr("%n text(s) were held against the checks.", nullptr, outcome.checked));
        }
    });
    connect(m_rechecker, &Rechecker::failed, this, [this](const Error &error) {
        showNote();
        if (std::exchange(m_asked, false)) {
            Q_EMIT failed(error);
        }
    });
}

void ChecksSection::showNote()
{
    m_note->setText(tr("An error is what a decision in bulk leaves out; no check ever changes or blocks a text."));
}

void ChecksSection::buildTable()
{
    identify(m_table, u"checksTable"_s, tr("Checks"));
    m_table->setHorizontalHeaderLabels(
        {tr("Check"), tr("What it finds"), tr("Matters as"), tr("Limit"), tr("Which is")});
    asList(m_table, {24, 60, 14, 12, 32});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    for (const checks::Check &check : checks::allChecks()) {
        const QString id = check.id;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, Id, fixed(id));
        m_table->setItem(row, What, fixed(wording::describe(Finding{id, Severity::Info, 0, 0, {}})));
        auto *level = new QComboBox;
        leaveWheel(level);
        identify(level, u"level_"_s + id, tr("How much %1 matters").arg(id));
        for (const checks::Level one : levels) {
            level->addItem(levelText(one));
        }
        connect(level, &QComboBox::activated, this, [this, id](int index) {
            checks::CheckSetting setting = m_settings.checks.value(id);
            setting.level = levels.at(static_cast<size_t>(index));
            keepCheck(id, setting);
        });
        m_table->setCellWidget(row, Matters, level);
        m_table->setItem(row, GoesBy, fixed(wording::describeThreshold(id)));
        if (check.threshold.unit == checks::Threshold::Unit::None) {
            m_table->setItem(row, Number, fixed({}));
            continue;
        }
        auto *number = new QSpinBox;
        leaveWheel(number);
        identify(number, u"threshold_"_s + id, wording::describeThreshold(id));
        number->setRange(check.threshold.least, check.threshold.most);
        connect(number, &QSpinBox::editingFinished, this, [this, id, number] {
            if (number->value() == m_settings.threshold(id)) {
                return;
            }
            checks::CheckSetting setting = m_settings.checks.value(id);
            setting.threshold = number->value();
            keepCheck(id, setting);
        });
        m_table->setCellWidget(row, Number, number);
    }
}

void ChecksSection::refresh()
{
    m_context.team->checks.settings().then(this, [this](const Result<checks::CheckSettings> &settings) {
        if (settings) {
            showSettings(*settings);
        } else {
            Q_EMIT failed(settings.error());
        }
    });
}

void ChecksSection::showSettings(const checks::CheckSettings &settings)
{
    m_settings = settings;
    if (!m_language->hasFocus()) {
        m_language->setText(settings.language);
    }
    int row = 0;
    for (const checks::Check &check : checks::allChecks()) {
        const QString id = check.id;
        auto *level = qobject_cast<QComboBox *>(m_table->cellWidget(row, Matters));
        const auto at = std::find(levels.begin(), levels.end(), settings.level(id));
        level->setCurrentIndex(static_cast<int>(at - levels.begin()));
        if (auto *number = qobject_cast<QSpinBox *>(m_table->cellWidget(row, Number))) {
            number->setValue(settings.threshold(id));
        }
        ++row;
    }
    if (!m_rechecker->isRunning()) {
        showNote();
    }
}

void ChecksSection::keepCheck(const QString &check, const checks::CheckSetting &setting)
{
    m_settings.checks[check] = setting; // the next change may come before this one is kept
    kept(m_context.team->checks.setCheck(check, setting));
}

void ChecksSection::kept(const Job<checks::CheckSettings> &job)
{
    Job<checks::CheckSettings>(job).then(this, [this](const Result<checks::CheckSettings> &settings) {
        if (settings) {
            showSettings(*settings);
            recheck(review::RecheckScope::Outdated);
        } else {
            m_note->setText(wording::describeCheckSetting(settings.error()));
            refresh();
            m_language->setText(m_settings.language);
        }
    });
}

void ChecksSection::recheck(review::RecheckScope scope)
{
    m_asked = true; // what goes on in the background by itself says nothing
    m_rechecker->start(scope);
}

} // namespace metaflow::ui
