#include "ui/settings/HealthSection.h"

#include "ui/settings/Rows.h"
#include "ui/settings/WorkLine.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/MachineServices.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Table.h"
#include "core/health/RunFigures.h"
#include "core/wording/HealthWords.h"
#include "core/wording/Wording.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

using health::HealthVerdict;
using health::HelpAction;

/// Icon and word and colour, never colour alone.
QIcon verdictIcon(HealthVerdict verdict, const Colors &colors)
{
    switch (verdict) {
    case HealthVerdict::Ok:
        return rowIcon(u"approved"_s, colors.good, colors.onAccent);
    case HealthVerdict::Warning:
        return rowIcon(u"warning"_s, colors.warning, colors.onAccent);
    case HealthVerdict::Failed:
        return rowIcon(u"rejected"_s, colors.bad, colors.onAccent);
    case HealthVerdict::NotChecked:
        break;
    }
    return rowIcon(u"pending"_s, colors.dim, colors.onAccent);
}

/// Which section of the settings, or which page, an action leads to; empty: none, it does something.
QString placeOf(HelpAction action)
{
    switch (action) {
    case HelpAction::OpenStore:
        return u"store"_s;
    case HelpAction::OpenBackups:
        return u"backups"_s;
    case HelpAction::OpenKeys:
        return u"secrets"_s;
    case HelpAction::OpenNetwork:
        return u"network"_s;
    case HelpAction::SignIn:
    case HelpAction::ChooseWarehouse:
        return u"accounts"_s;
    case HelpAction::OpenPrices:
        return u"prices"_s;
    case HelpAction::ChooseModel:
        return u"model"_s;
    case HelpAction::VerifyRecord:
        return u"history"_s;
    case HelpAction::MakeBackup:
    case HelpAction::ShowFolder:
    case HelpAction::None:
        break;
    }
    return {};
}

qsizetype countOf(const QVector<health::HealthCheck> &checks, HealthVerdict verdict)
{
    return std::count_if(
        checks.cbegin(), checks.cend(), [verdict](const auto &check) { return check.verdict == verdict; });
}

} // namespace

HealthSection::HealthSection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_summary(label({}, Role::Title))
    , m_title(label({}, Role::Title))
    , m_what(label({}))
    , m_figures(label({}, Role::Caption))
    , m_table(new QTableWidget(0, 4))
    , m_again(button(tr("&Check again"), u"healthAgain"_s))
    , m_help(primaryButton({}, u"healthHelp"_s))
    , m_save(button(tr("&Save diagnostics …"), u"healthSave"_s))
    , m_work(new WorkLine(u"healthWork"_s))
{
    setObjectName(u"healthSection"_s);
    buildLayout();
    connectParts();
    showChosen();
}

HealthSection::~HealthSection()
{
    m_job.cancel();
    m_backup.cancel();
}

void HealthSection::buildLayout()
{
    identify(m_table, u"healthTable"_s, tr("Checks"));
    m_table->setHorizontalHeaderLabels({tr("Verdict"), tr("Of"), tr("What"), tr("What was found")});
    asList(m_table, {18, 16, 24});
    m_summary->setObjectName(u"healthSummary"_s);
    m_title->setObjectName(u"healthTitle"_s);
    m_what->setObjectName(u"healthWhat"_s);
    m_figures->setObjectName(u"healthFigures"_s);
    for (QLabel *each : {m_summary, m_what, m_figures}) {
        each->setWordWrap(true);
    }
    m_what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_save->setToolTip(tr("Versions, checks, counts and the log in one file for whoever helps: no secrets, no data."));
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_again);
    top->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_work);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_title);
    layout->addWidget(m_what);
    layout->addWidget(m_help, 0, Qt::AlignLeft);
    layout->addSpacing(6);
    layout->addWidget(m_figures);
}

void HealthSection::connectParts()
{
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HealthSection::showChosen);
    connect(m_table, &QTableWidget::cellActivated, this, &HealthSection::help);
    connect(m_again, &QPushButton::clicked, this, &HealthSection::examine);
    connect(m_help, &QPushButton::clicked, this, &HealthSection::help);
    connect(m_save, &QPushButton::clicked, this, &HealthSection::saveDiagnostics);
    m_save->setVisible(static_cast<bool>(m_context.machine->saveDiagnostics));
}

void HealthSection::refresh()
{
    examine();
    loadFigures();
}

void HealthSection::examine()
{
    if (m_job.isRunning() || m_backup.isRunning() || !m_context.machine->examine) {
        return;
    }
    m_again->setEnabled(false);
    m_job = m_context.machine->examine();
    m_work->follow(m_job, tr("Looking; nothing is started for this …"));
    m_job.onProgress(m_work, [this](const Progress &progress) {
        if (m_job.isRunning() && !progress.doing.isEmpty()) {
            m_work->say(tr("Looking: %1 …").arg(wording::describeCheck(progress.doing)));
        }
    });
    m_job.then(this, [this](const Result<QVector<health::HealthCheck>> &checks) {
        m_work->end();
        m_again->setEnabled(true);
        if (checks) {
            show(*checks);
        } else if (checks.error().code != ErrorCode::Cancelled) {
            Q_EMIT failed(checks.error());
        }
    });
}

void HealthSection::show(const QVector<health::HealthCheck> &checks)
{
    const auto *before = chosen();
    const QString name = before ? before->name : QString();
    const auto ill = std::find_if(
        checks.cbegin(), checks.cend(), [](const auto &check) { return check.verdict == HealthVerdict::Failed; });
    int current = ill == checks.cend() ? 0 : static_cast<int>(ill - checks.cbegin());
    const Colors &colors = colorsOf(palette());
    const std::array icons{verdictIcon(HealthVerdict::Ok, colors), verdictIcon(HealthVerdict::Warning, colors),
        verdictIcon(HealthVerdict::Failed, colors), verdictIcon(HealthVerdict::NotChecked, colors)};
    m_checks = checks;
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(static_cast<int>(checks.size()));
        for (int row = 0; row < checks.size(); ++row) {
            const health::HealthCheck &check = checks.at(row);
            setRow(m_table, row,
                {wording::describeVerdict(check.verdict), wording::describeGroup(health::healthGroupOf(check.name)),
                    wording::describeCheck(check.name), wording::describe(check).what});
            m_table->item(row, 0)->setIcon(icons.at(static_cast<size_t>(check.verdict)));
            current = check.name == name ? row : current;
        }
        m_table->setCurrentCell(checks.isEmpty() ? -1 : current, 0);
    }
    showSummary();
    showChosen();
}

void HealthSection::showSummary()
{
    const auto failed = static_cast<int>(countOf(m_checks, HealthVerdict::Failed));
    const auto warned = static_cast<int>(countOf(m_checks, HealthVerdict::Warning));
    QStringList parts;
    parts << (failed > 0 ? tr("%n thing(s) not right", nullptr, failed) : tr("Nothing that is needed is broken"));
    if (warned > 0) {
        parts << tr("%n to be looked at", nullptr, warned);
    }
    if (const auto open = static_cast<int>(countOf(m_checks, HealthVerdict::NotChecked)); open > 0) {
        parts << tr("%n could not be checked", nullptr, open);
    }
    m_summary->setText(parts.join(u", "_s) + u'.');
    announce(m_summary);
}

const health::HealthCheck *HealthSection::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_checks.size() ? &m_checks.at(row) : nullptr;
}

void HealthSection::showChosen()
{
    const health::HealthCheck *check = chosen();
    const QString help = check ? wording::describeHelp(health::helpFor(*check)) : QString();
    m_title->setText(check
            ? tr("%1: %2").arg(wording::describeCheck(check->name), wording::describeVerdict(check->verdict))
            : QString());
    m_what->setText(check ? wording::describe(*check).text() : QString());
    m_help->setText(help);
    m_help->setAccessibleName(help);
    m_help->setAccessibleDescription(m_title->text());
    m_help->setToolTip(help);
    m_help->setVisible(!help.isEmpty());
}

void HealthSection::help()
{
    const health::HealthCheck *check = chosen();
    const HelpAction action = check ? health::helpFor(*check) : HelpAction::None;
    if (const QString place = placeOf(action); !place.isEmpty()) {
        Q_EMIT wanted(place);
    } else if (action == HelpAction::MakeBackup) {
        backUp();
    } else if (action == HelpAction::ShowFolder && m_context.machine->openBrowser) {
        const QFileInfo file(check->subject);
        m_context.machine->openBrowser(
            QUrl::fromLocalFile(check->name == "folders"_L1 ? file.filePath() : file.path()));
    }
}

void HealthSection::backUp()
{
    if (m_job.isRunning() || m_backup.isRunning()) {
        return;
    }
    m_backup = m_context.machine->backups.create(u"asked"_s);
    m_work->follow(m_backup, tr("Backing up, then reading it again …"));
    m_backup.then(this, [this](const Result<store::Backup> &backup) {
        m_work->end();
        if (!backup) {
            Q_EMIT failed(backup.error());
            return;
        }
        Q_EMIT done(tr("Backed up and read again."));
        examine();
    });
}

QString HealthSection::unfinished() const
{
    return m_backup.isRunning() ? tr("A backup is being made or read.") : QString();
}

void HealthSection::loadFigures()
{
    if (!m_context.machine->runFigures) {
        return;
    }
    m_context.machine->runFigures().then(this, [this](const Result<health::RunFigures> &figures) {
        m_figures->setText(figures
                ? wording::describeRuns(*figures)
                : tr("How the last runs went cannot be read. %1").arg(wording::describe(figures.error()).what));
    });
}

void HealthSection::saveDiagnostics()
{
    m_context.dialogs.saveFile(this, tr("Save diagnostics"), u"metaflow-diagnostics.zip"_s, tr("Archives (*.zip)"),
        [this](const QString &file) {
            m_context.machine->saveDiagnostics(file, m_checks).then(this, [this, file](const Result<bool> &saved) {
                if (saved) {
                    Q_EMIT done(tr("Saved to %1. Look into it before you send it to anybody.").arg(file));
                } else {
                    Q_EMIT failed(saved.error());
                }
            });
        });
}

} // namespace metaflow::ui
