// ReviewPage over many items at once: groups, replacing a word, and what a bulk decision says.
#include "ui/review/ReviewPage.h"

#include "ui/review/BulkBar.h"
#include "ui/review/FilterBar.h"
#include "ui/review/GroupsView.h"
#include "ui/review/ItemEditor.h"
#include "ui/review/ReplacePanel.h"
#include "ui/review/WorkLists.h"
#include "ui/shell/KeyMap.h"
#include "ui/shell/StallMonitor.h"
#include "ui/widgets/Banner.h"
#include "core/wording/Wording.h"

#include <QBoxLayout>
#include <QLocale>
#include <QRandomGenerator>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// How many were left out for each reason; they come in runs of one reason, and there may be 100,000 of them.
QString reasonsOf(const QVector<Skipped> &skipped)
{
    QVector<std::pair<QString, int>> counts;
    for (const Skipped &each : skipped) {
        auto known = std::find_if(
            counts.begin(), counts.end(), [&each](const auto &count) { return count.first == each.reason; });
        if (known == counts.end()) {
            counts.append({each.reason, 0});
            known = counts.end() - 1;
        }
        ++known->second;
    }
    QStringList words;
    for (const auto &[reason, count] : std::as_const(counts)) {
        words << u"%1 × %2"_s.arg(QLocale().toString(count), wording::describeReason(reason));
    }
    return words.join(u"; "_s);
}

} // namespace

bool ReviewPage::showsGroups() const
{
    return m_groups && m_places->currentWidget() == m_groups;
}

void ReviewPage::focusWork()
{
    if (showsGroups()) {
        m_groups->focusList();
    } else {
        m_table->setFocus();
    }
}

void ReviewPage::showGroups()
{
    const bool first = !m_groups; // built when somebody wants it: the page is to be there at once
    if (first && m_context.stalls) {
        m_context.stalls->beginBuild();
    }
    if (first) {
        m_groups = new GroupsView(m_context, m_decider);
        m_places->addWidget(m_groups);
        connect(m_groups, &GroupsView::left, this, &ReviewPage::leaveGroups);
        connect(m_groups, &GroupsView::failed, banner(), qOverload<const Error &>(&Banner::show));
    }
    m_bulk->hide();
    m_drafts.flush();
    m_places->setCurrentWidget(m_groups);
    if (first && m_context.stalls) {
        m_context.stalls->endBuild(m_groups);
    }
    m_groups->load(m_loader.query().filter);
    m_groups->focusList();
}

void ReviewPage::leaveGroups()
{
    if (!showsGroups()) {
        return;
    }
    const bool older = m_groups->takeDecided();
    m_places->setCurrentIndex(0);
    showPlaces();
    m_table->setFocus();
    if (older) {
        refresh();
    }
}

void ReviewPage::showReplacing()
{
    if (const QString why = whyNot(ListAction::Edit); !why.isEmpty()) {
        banner()->show(Banner::Kind::Info, why);
        return;
    }
    leaveGroups();
    const bool first = !m_replace;
    if (first && m_context.stalls) {
        m_context.stalls->beginBuild();
    }
    if (first) {
        m_replace = new ReplacePanel(m_context.review, m_keys);
        m_right->insertWidget(m_right->indexOf(m_places), m_replace);
        connect(m_replace, &ReplacePanel::left, this, [this] { focusWork(); });
        connect(m_replace, &ReplacePanel::failed, banner(), qOverload<const Error &>(&Banner::show));
        connect(m_replace, &ReplacePanel::replaceWanted, this, [this](const Decision &decision) {
            if (isBusyAndSaysSo()) {
                return;
            }
            saySaving(decision.items.size());
            m_decider.many(decision, u"bulk"_s);
        });
    }
    m_bulk->hide();
    m_replace->ask(m_loader.query().filter, m_filter->saidFilter());
    if (first && m_context.stalls) {
        m_context.stalls->endBuild(m_replace);
    }
}

void ReviewPage::retargetModes(const Query &query)
{
    if (showsGroups()) {
        m_groups->load(query.filter);
    }
    if (m_replace && m_replace->isVisible()) {
        m_replace->retarget(query.filter, m_filter->saidFilter());
    }
}

/// One thing for many at a time: whoever asks for another is told why nothing happens.
bool ReviewPage::isBusyAndSaysSo()
{
    if (m_decider.isBusy()) {
        banner()->show(Banner::Kind::Info, busyWords());
    }
    return m_decider.isBusy();
}

void ReviewPage::saySaving(qsizetype items)
{
    banner()->show(Banner::Kind::Info, tr("Saving %n decision(s) …", nullptr, static_cast<int>(items)));
}

/// What was decided, and what was left out and why.
void ReviewPage::sayDecided(const DecisionOutcome &outcome)
{
    const QLocale locale;
    const QString what
        = tr("%1 decided. %2 takes all of them back.").arg(locale.toString(outcome.changed), undoName(*m_keys));
    if (outcome.skipped.isEmpty()) {
        banner()->show(Banner::Kind::Good, what);
        return;
    }
    banner()->show(Banner::Kind::Good, what,
        tr("%1 left as they were: %2").arg(locale.toString(outcome.skipped.size()), reasonsOf(outcome.skipped)));
    QVector<ItemId> left;
    left.reserve(outcome.skipped.size());
    for (const Skipped &skipped : outcome.skipped) {
        left << skipped.item;
    }
    banner()->offer(tr("Show those left out"), [this, left] {
        leaveGroups();
        m_filter->showOnly(tr("Left out: %n", nullptr, static_cast<int>(left.size())), left);
    });
}

/// One that was made in the groups, whether they are still shown or not.
void ReviewPage::groupDecided(const Decision &decision, const DecisionOutcome &outcome)
{
    m_groups->decided(outcome);
    if (!showsGroups()) {
        manyDecided(decision, outcome);
    } else if (outcome.skipped.isEmpty()) {
        banner()->clear();
    } else {
        sayDecided(outcome);
    }
}

void ReviewPage::manyDecided(const Decision &decision, const DecisionOutcome &outcome)
{
    if (m_groups) {
        m_groups->savedLate(decision, outcome);
    }
    if (showsGroups()) { // saved late, or made before they were shown
        m_groups->reload();
        sayDecided(outcome);
        return;
    }
    if (outcome.changed > outcome.items.size()) {
        refresh(); // more than the answer carries: ask the store
    } else {
        replaceAll(outcome.items, true);
        if (!goToNextUndecided()) {
            m_table->goTo(m_table->currentIndex().row()); // the selection is done with
        }
    }
    m_saidMany = true;
    sayDecided(outcome);
}

/// Names of the first three and of three others, for the question about all that match.
void ReviewPage::sampleAll()
{
    m_meant = m_model.refs(); // what the question counts, whatever comes to the list meanwhile
    m_bulk->setMatching(static_cast<int>(m_meant.size()));
    const auto &refs = m_meant;
    QVector<ItemId> sample;
    for (qsizetype row = 0; row < std::min<qsizetype>(3, refs.size()); ++row) {
        sample << refs.at(row).id;
    }
    for (int i = 0; i < 3 && refs.size() > 6; ++i) {
        const auto row = QRandomGenerator::global()->bounded(qint64(3), qint64(refs.size()));
        if (!sample.contains(refs.at(row).id)) {
            sample << refs.at(row).id;
        }
    }
    m_context.review.page(sample).then(this, [this](const Result<QVector<Item>> &items) {
        QStringList names;
        for (const Item &item : items.value_or(QVector<Item>())) {
            names << item.object.parts.mid(1).join(u'.');
        }
        m_bulk->setSample(names);
    });
}

} // namespace metaflow::ui
