#include "ui/importing/ApplyBar.h"
#include "ui/importing/ImportPage.h"
#include "ui/importing/PlanView.h"
#include "ui/importing/PlanWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Later.h"
#include "core/wording/Wording.h"

#include <QLocale>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr auto failuresPrefix = "failures:"_L1;

} // namespace

void ImportPage::apply(bool partial)
{
    if (!m_plan || m_applyJob.isRunning()) {
        return;
    }
    banner()->clear();
    m_planJob.cancel(); // what is shown is what somebody chose to apply
    m_view->keep();
    m_saidPaused = false;
    m_settling = false;
    importing::ApplyOptions options;
    options.partial = partial;
    options.first = m_bar->first();
    options.pauseOnFailures = true;
    dropLater(std::exchange(
        m_applyJob, m_context.importing.apply(*m_plan, options, m_context.connection.actor(u"import"_s))));
    m_bar->start();
    showPlaces();
    Q_EMIT workChanged(tr("Importing …"), 0);
    m_applyJob.onProgress(m_bar, [this](const Progress &progress) { showProgress(progress); });
    m_applyJob.then(this, [this](const Result<importing::ApplyReport> &report) {
        if (report) {
            applied(*report);
        } else {
            applyFailed(report.error());
        }
        loadPlans();
        loadAccepted();
    });
}

void ImportPage::showProgress(const Progress &progress)
{
    if (!m_applyJob.isRunning()) {
        return; // one that was on its way when it ended
    }
    m_bar->show(progress);
    const qint64 percent = progress.total > 0 ? progress.done * 100 / progress.total : 0;
    Q_EMIT workChanged(m_bar->isPaused() ? tr("Import is paused") : tr("Importing …"), static_cast<int>(percent));
    const bool failures = progress.waitsFor.startsWith(failuresPrefix);
    if (failures && !m_saidPaused) {
        sayPaused(progress.waitsFor.mid(failuresPrefix.size()));
    } else if (!failures && m_saidPaused && progress.waitsFor.isEmpty()) {
        m_saidPaused = false;
        banner()->clear();
    }
}

void ImportPage::sayPaused(const QString &errorCode)
{
    m_saidPaused = true;
    banner()->show(Banner::Kind::Error, tr("Paused: ten statements in a row failed for the same reason."),
        reasonText(errorCode) + u' ' + tr("What was written stays. Mend it and continue, or stop here."));
    banner()->offer(tr("Continue"), [this] { goOn(); });
    banner()->offer(tr("Stop"), [this] { m_applyJob.cancel(); });
}

/// A policy may have been switched on during the pause: what needs a second person's yes now does not go on without it.
void ImportPage::goOn()
{
    if (!m_plan || !m_applyJob.isRunning()) {
        return;
    }
    m_context.importing.resumeIfApproved(*m_plan).then(this, [this, id = m_plan->id](const Result<bool> &gone) {
        if (!m_applyJob.isRunning() || m_plan->id != id) {
            return;
        }
        if (gone) {
            banner()->clear(); // of why it was paused, or did not go on before
            return;
        }
        m_bar->staysPaused();
        banner()->show(gone.error());
        banner()->offer(tr("Continue"), [this] { goOn(); });
        banner()->offer(tr("Stop"), [this] { m_applyJob.cancel(); });
    });
}

void ImportPage::endWork(const QString &text)
{
    Q_EMIT workChanged(isVisible() ? QString() : text, -1);
}

/// What was written before stands in the store, not in the plan that is shown.
void ImportPage::applyFailed(const Error &error)
{
    endWork(tr("The import could not go on"));
    banner()->show(error);
    showPlaces();
    if (error.code != ErrorCode::PlanForOtherStore && error.code != ErrorCode::PlanNotFound) { // else it is not there
        reload(m_plan->id);
    }
}

void ImportPage::applied(const importing::ApplyReport &report)
{
    endWork(tr("The import has ended"));
    showPlan(report.plan, true, [this, report] {
        if (report.nothingWritten) {
            sayNothingWritten(report);
        } else {
            sayApplied(report);
        }
    });
}

void ImportPage::sayApplied(const importing::ApplyReport &report)
{
    const QLocale locale;
    const bool rollback = report.plan.kind == PlanKind::Rollback;
    QString what = rollback ? tr("%n description(s) taken back", nullptr, report.applied)
                            : tr("%n description(s) written", nullptr, report.applied);
    const bool differs = std::any_of(report.failed.begin(), report.failed.end(),
        [](const Change &change) { return change.errorCode == errorCodeName(ErrorCode::ReadBackDiffers); });
    const int left = m_view->overview().left;
    const bool clean = report.failed.isEmpty() && report.refused.isEmpty() && report.stoppedBy.isEmpty();
    what += report.verified || (clean && left > 0) ? tr(", read back byte for byte.")
        : differs                                  ? tr(", but not all could be read back as written.")
                                                   : u"."_s; // something else is left over, as said below
    QStringList rest;
    if (report.unchanged > 0) {
        rest << tr("there already: %1").arg(locale.toString(report.unchanged));
    }
    if (!report.refused.isEmpty()) {
        rest << tr("%1 refused because somebody changed them").arg(locale.toString(report.refused.size()));
    }
    if (!report.failed.isEmpty()) {
        rest << tr("%1 failed; each row says why").arg(locale.toString(report.failed.size()));
    }
    if (report.derivedStatements > 0) {
        rest << tr("derived to leave out what was refused: %n statement(s)", nullptr, report.derivedStatements);
    }
    if (clean && left > 0) {
        rest << tr("left to apply: %1").arg(locale.toString(left));
    }
    const bool practice = m_context.connection.isPractice() && report.verified && clean && !rollback;
    if (practice) {
        rest << tr("That was practice: connect your workspace when you are ready");
    }
    if (!report.stoppedBy.isEmpty()) {
        rest.prepend(reasonText(report.stoppedBy).chopped(reasonText(report.stoppedBy).endsWith(u'.') ? 1 : 0));
    }
    const bool byWish = report.stoppedBy == errorCodeName(ErrorCode::Cancelled) && report.failed.isEmpty();
    banner()->show(clean ? Banner::Kind::Good
            : byWish     ? Banner::Kind::Info
                         : Banner::Kind::Error,
        what, rest.isEmpty() ? QString() : rest.join(u"; "_s) + u'.');
    if (practice && m_context.openOwn) {
        banner()->offer(tr("Connect your workspace"), m_context.openOwn);
    }
    if (!report.failed.isEmpty()) {
        banner()->offer(tr("Show what failed"), [this] { m_view->showOnly(ChangeState::Failed); });
    } else if (!report.refused.isEmpty()) {
        banner()->offer(tr("Show what was refused"), [this] { m_view->showOnly(ChangeState::Refused); });
    }
}

void ImportPage::sayNothingWritten(const importing::ApplyReport &report)
{
    banner()->show(Banner::Kind::Error,
        tr("Nothing was written: %n object(s) changed since the plan was made.", nullptr,
            static_cast<int>(report.refused.size())),
        tr("Make a new plan to see them as they are now, or apply the rest of this one."));
    const auto whileShown = [this, id = report.plan.id](std::function<void()> then) {
        return [this, id, then = std::move(then)] {
            if (m_plan && m_plan->id == id) {
                then();
            }
        };
    };
    banner()->offer(tr("Apply the rest"), whileShown([this] { apply(true); }));
    if (report.plan.kind == PlanKind::Import) {
        banner()->offer(tr("Make a new plan"), whileShown([this] { chooseFor(*m_plan, Choice::WriteAgain, {}); }));
    }
}

void ImportPage::settle()
{
    if (!m_plan || m_applyJob.isRunning() || m_planJob.isRunning()) {
        return;
    }
    banner()->clear();
    m_view->keep();
    dropLater(std::exchange(m_applyJob, m_context.importing.settle(*m_plan, m_context.connection.actor(u"import"_s))));
    m_settling = true;
    m_bar->start(false);
    showPlaces();
    Q_EMIT statusChanged(tr("Reading the catalog …"));
    m_applyJob.then(this, [this](const Result<importing::ApplyReport> &report) {
        settled(report);
        loadPlans();
        loadAccepted();
    });
}

void ImportPage::settled(const Result<importing::ApplyReport> &report)
{
    Q_EMIT statusChanged({});
    if (!report) {
        banner()->show(report.error());
        showPlaces();
        return;
    }
    showPlan(report->plan, true, [this, done = report->applied + report->unchanged, left = report->refused.size()] {
        const QLocale locale;
        banner()->show(left == 0 ? Banner::Kind::Good : Banner::Kind::Info,
            tr("In the catalog as planned: %1, not: %2.").arg(locale.toString(done), locale.toString(left)),
            left == 0 ? QString() : tr("What is not there stays open and can be applied here."));
    });
}

void ImportPage::approve()
{
    if (!m_plan || std::exchange(m_approving, true)) {
        return;
    }
    banner()->clear();
    m_context.importing.approve(*m_plan, m_context.connection.person())
        .then(this, [this, hash = m_plan->hash](const Result<bool> &approved) {
            m_approving = false;
            if (!approved) {
                banner()->show(approved.error());
                return;
            }
            banner()->show(Banner::Kind::Good, tr("Your yes to exactly this plan stands in the record."),
                tr("It holds for SHA-256 %1 alone; another plan needs another yes.").arg(hash));
            m_view->focusTable(); // the button that had it goes
            loadPlans();
        });
}

} // namespace metaflow::ui
