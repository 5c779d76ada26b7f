#include "ui/generate/RunPanel.h"

#include "ui/generate/QuotePanel.h"
#include "ui/widgets/Build.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

RunPanel::RunPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(label({}, Role::Title))
    , m_rate(label({}, Role::Caption))
    , m_bar(new QProgressBar)
    , m_cancel(button(tr("Cancel"), u"cancelRun"_s))
    , m_review(primaryButton({}, u"reviewProposals"_s))
{
    setProperty("card", true);
    identify(m_bar, u"runProgress"_s, tr("Progress of the run"));
    m_rate->setObjectName(u"runRate"_s);
    m_title->setObjectName(u"runTitle"_s);
    m_title->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addWidget(m_rate);
    layout->addWidget(m_review, 0, Qt::AlignLeft);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_cancel->setText(tr("Stopping …"));
        Q_EMIT cancelWanted();
    });
    connect(m_review, &QPushButton::clicked, this, [this] { Q_EMIT reviewWanted(m_run); });
    hide();
}

void RunPanel::start(const QString &what)
{
    m_title->setText(what);
    setRole(m_title, Role::Title);
    m_rate->setText(tr("starting …"));
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(true);
    m_cancel->show();
    m_review->hide();
    setVisible(true);
}

void RunPanel::show(const Progress &progress)
{
    const QLocale locale;
    m_bar->setRange(0, static_cast<int>(progress.total));
    m_bar->setValue(static_cast<int>(progress.done));
    QStringList parts{tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total))};
    if (progress.perSecond > 0) {
        parts << tr("%1 a second").arg(locale.toString(progress.perSecond, 'f', 1));
    }
    if (progress.left) {
        parts << tr("%1 left").arg(durationText(*progress.left));
    }
    if (!progress.costUsd.isEmpty()) {
        parts << tr("%1 USD so far").arg(progress.costUsd);
    }
    if (progress.failed > 0) {
        parts << tr("%n failed", nullptr, static_cast<int>(progress.failed));
    }
    m_rate->setText(parts.join(u"  ·  "_s));
}

void RunPanel::finish(const generation::RunReport &report, bool priceKnown)
{
    const Run &run = report.run;
    const QLocale locale;
    m_run = run.id;
    m_bar->hide();
    m_cancel->hide();
    const int proposals = run.items + run.fromMemory;
    m_title->setText(run.stoppedBy.isEmpty()
            ? tr("%n proposal(s) written.", nullptr, proposals)
            : tr("Stopped. %n proposal(s) were written and stay.", nullptr, proposals));
    setRole(m_title, run.stoppedBy.isEmpty() && run.failed == 0 ? Role::Good : Role::Title);
    QStringList parts{tr("%1 tokens in, %2 out")
                          .arg(locale.toString(run.actual.inputTokens), locale.toString(run.actual.outputTokens)),
        priceKnown ? priceText(run.actual.costMicroUsd) : tr("price not known")};
    if (run.failed > 0) {
        parts << tr("%n request(s) failed; run the same again to try them", nullptr, run.failed);
    }
    if (run.possiblyBilledTwice > 0) {
        parts << tr("%n request(s) may have been billed twice", nullptr, run.possiblyBilledTwice);
    }
    m_rate->setText(parts.join(u"  ·  "_s));
    m_review->setText(tr("&Review %n proposal(s)", nullptr, proposals));
    m_review->setAccessibleName(tr("Review %n proposal(s)", nullptr, proposals));
    m_review->setVisible(proposals > 0);
    if (proposals > 0) {
        m_review->setFocus();
    }
}

void RunPanel::fail()
{
    hide();
}

} // namespace metaflow::ui
