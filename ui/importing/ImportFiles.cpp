#include "ui/importing/ImportPage.h"
#include "ui/shell/Background.h"
#include "ui/shell/Dialogs.h"
#include "ui/widgets/Banner.h"
#include "core/wording/RecordEventWords.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// The first plan among what is dragged; empty: none.
QString planFileIn(const QMimeData *dragged)
{
    for (const QUrl &url : dragged->urls()) {
        if (url.isLocalFile() && url.toLocalFile().endsWith(".mfplan"_L1, Qt::CaseInsensitive)) {
            return url.toLocalFile();
        }
    }
    return {};
}

/// Where a file was saved, and how much of what came undone is not in it.
QString whereItIs(const QString &file, int leftOut)
{
    const QString where = ImportPage::tr("It stands in %1.").arg(QDir::toNativeSeparators(file));
    if (leftOut == 0) {
        return where;
    }
    return where + u' '
        + ImportPage::tr("Left out: %1. They wait for a decision in Review, or were decided otherwise since.")
              .arg(QLocale().toString(leftOut));
}

/// What is said of a saved file, and where it does not stand in the record, that.
QString andWhetherSavedRecorded(const QString &words, bool recorded)
{
    return recorded ? words : words + u' ' + wording::describeUnrecorded();
}

/// What dbt cannot tell apart; empty: nothing.
QString withoutNames(const QVector<ObjectPath> &taken)
{
    if (taken.isEmpty()) {
        return {};
    }
    constexpr qsizetype most = 3;
    QStringList named;
    for (const ObjectPath &path : taken.mid(0, most)) {
        named << path.display();
    }
    if (taken.size() > most) {
        named << ImportPage::tr("%1 more").arg(QLocale().toString(taken.size() - most));
    }
    return u' '
        + ImportPage::tr("Not in it, because dbt tells models apart by name alone: %1.").arg(named.join(u", "_s));
}

} // namespace

void ImportPage::save()
{
    if (!m_plan) {
        return;
    }
    const PlanId id = m_plan->id;
    const QString suggested = u"metaflow-%1.mfplan"_s.arg(id.value().left(8));
    m_context.dialogs.saveFile(
        this, tr("Save the plan"), suggested, tr("Plans (*.mfplan)"), [this, id](const QString &file) {
            const auto job = m_context.importing.writeFile(id, file, m_context.connection.person());
            job.then(this, [this](const Result<bool> &written) {
                if (written) {
                    banner()->show(Banner::Kind::Good, tr("The plan was saved."),
                        andWhetherSavedRecorded(
                            tr("Whoever opens it sees exactly this; an altered file is refused."), *written));
                } else {
                    banner()->show(written.error());
                }
            });
        });
}

void ImportPage::saveScript()
{
    if (!m_plan) {
        return;
    }
    const QString suggested = u"metaflow-%1.sql"_s.arg(m_plan->id.value().left(8));
    m_context.dialogs.saveFile(
        this, tr("Save the SQL script"), suggested, tr("SQL (*.sql)"), [this, plan = *m_plan](const QString &file) {
            const auto job = m_context.importing.writeScript(plan, file, m_context.connection.person());
            job.then(this, [this](const Result<importing::ScriptReport> &written) {
                if (!written) {
                    banner()->show(written.error());
                    return;
                }
                banner()->show(Banner::Kind::Good,
                    tr("The script was saved: %n statement(s).", nullptr, static_cast<int>(written->statements)),
                    andWhetherSavedRecorded(
                        tr("Once somebody has applied it, Settle reads the catalog and records what is there."),
                        written->recorded));
            });
        });
}

void ImportPage::saveUndoneScript()
{
    if (!m_plan) {
        return;
    }
    const QString suggested = u"metaflow-%1-undone.sql"_s.arg(m_plan->id.value().left(8));
    m_context.dialogs.saveFile(this, tr("Save what came undone as an SQL script"), suggested, tr("SQL (*.sql)"),
        [this, plan = *m_plan](const QString &file) {
            const auto job = m_context.importing.writeUndoneScript(plan, file, m_context.connection.person());
            job.then(this, [this, file](const Result<importing::ScriptReport> &written) {
                if (!written) {
                    banner()->show(written.error());
                    return;
                }
                banner()->show(Banner::Kind::Good,
                    tr("What came undone was saved: %n statement(s).", nullptr, written->statements),
                    andWhetherSavedRecorded(whereItIs(file, written->leftOut), written->recorded));
            });
        });
}

void ImportPage::saveUndoneForDbt()
{
    if (!m_plan) {
        return;
    }
    const QString suggested = u"metaflow-%1-undone.yml"_s.arg(m_plan->id.value().left(8));
    m_context.dialogs.saveFile(this, tr("Save what came undone for dbt"), suggested, tr("YAML (*.yml *.yaml)"),
        [this, plan = *m_plan](const QString &file) {
            const exchange::PlanForDbt what{true, exchange::DbtKind::Models};
            const auto job = m_context.exporting.writePlanForDbt(plan, file, what, m_context.connection.person());
            job.then(this, [this, file](const Result<exchange::DbtReport> &written) {
                if (!written) {
                    banner()->show(written.error());
                    return;
                }
                banner()->show(written->nameTaken.isEmpty() ? Banner::Kind::Good : Banner::Kind::Info,
                    tr("What came undone was saved for dbt: %n description(s).", nullptr, written->texts),
                    andWhetherSavedRecorded(
                        whereItIs(file, written->leftOut) + withoutNames(written->nameTaken), written->recorded));
            });
        });
}

void ImportPage::openFile(const QString &file)
{
    if (m_applyJob.isRunning()) {
        banner()->show(Banner::Kind::Info,
            m_settling
                ? tr("The catalog is being read for the plan that is shown. Open the other one when that has ended.")
                : tr("An import is writing to the catalog. Open the plan when it has ended."));
        return;
    }
    const auto job = inBackground([file] { return importing::ImportService::readFile(file); });
    job.then(this, [this](const Result<Plan> &plan) {
        if (!plan) {
            banner()->show(plan.error());
            return;
        }
        banner()->clear();
        m_context.importing.stored(plan->id).then(this, [this, plan = *plan](const Result<Plan> &stored) {
            showPlan(stored && stored->hash == plan.hash ? *stored : plan, false); // what became of it, where known
        });
    });
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!planFileIn(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ImportPage::dropEvent(QDropEvent *event)
{
    if (const QString file = planFileIn(event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        openFile(file);
    }
}

} // namespace metaflow::ui
