#include "ui/history/ItemView.h"

#include "ui/history/RestorePanel.h"
#include "ui/shell/RoleWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/DiffText.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Table.h"
#include "core/wording/Wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// How a line came about, and what was said beside it.
QString noteOf(const review::PastLine *line)
{
    if (!line || !line->row) {
        return {};
    }
    const HistoryRow &row = *line->row;
    QStringList parts{wording::describeVia(row.actor.via)};
    if (!row.run.isNone()) {
        parts << ItemView::tr("run %1").arg(row.run.value());
    }
    if (!row.executedBy.isEmpty()) {
        parts << ItemView::tr("executed as %1").arg(row.executedBy);
    }
    if (!line->erased && !line->beside) { // there it is the text
        parts << wording::describeNote(row).simplified();
    }
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

} // namespace

ItemView::ItemView(Context &context, Banner &banner, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(banner)
    , m_title(new ElidedLabel)
    , m_note(new ElidedLabel)
    , m_state(label({}, Role::Caption))
    , m_compared(label({}, Role::Caption))
    , m_why(label({}, Role::Caption))
    , m_current(plainView(u"pastCurrent"_s, tr("The text that stands now")))
    , m_table(new QTableView)
    , m_diff(new DiffText(u"pastDiff"_s, tr("What is different")))
    , m_panel(new RestorePanel)
    , m_compare(button(tr("Compare others with this"), u"compareButton"_s))
    , m_restore(button(tr("&Restore this text …"), u"restoreButton"_s))
{
    setObjectName(u"itemView"_s);
    buildTable();
    buildLayout();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ItemView::showLine);
    connect(m_compare, &QPushButton::clicked, this, &ItemView::toggleMark);
    connect(m_restore, &QPushButton::clicked, this, &ItemView::askToRestore);
    connect(m_panel, &RestorePanel::confirmed, this, &ItemView::restore);
    connect(m_panel, &RestorePanel::left, this, &ItemView::closePanel);
}

void ItemView::buildTable()
{
    identify(m_table, u"pastTable"_s, tr("Versions and texts"));
    m_table->setModel(&m_model);
    asList(m_table, {3, 28, 11, 16, 24, 26, 14, 40});
    m_table->installEventFilter(this);
}

void ItemView::buildLayout()
{
    auto *back = button(tr("&Back to the record"), u"backButton"_s);
    back->setToolTip(tr("Back to the record (Esc)"));
    connect(back, &QPushButton::clicked, this, &ItemView::left);
    auto *review = button(tr("Show on the Review page"), u"reviewItemButton"_s);
    connect(review, &QPushButton::clicked, this, [this] { Q_EMIT reviewWanted(item(), m_model.past().item.object); });
    m_compare->setToolTip(tr("Mark this line; the others show what is different from it (Space)"));
    setRole(m_title, Role::Title);
    m_title->setObjectName(u"pastTitle"_s);
    setRole(m_note, Role::Caption);
    m_note->setObjectName(u"pastNote"_s);
    m_note->setElideMode(Qt::ElideRight);
    m_state->setObjectName(u"pastState"_s);
    m_compared->setObjectName(u"pastCompared"_s);
    m_why->setObjectName(u"restoreWhy"_s);
    for (QLabel *words : {m_state, m_compared, m_why}) {
        words->setWordWrap(true);
    }
    m_diff->setPlaceholderText(tr("(the record holds nothing of this item)"));
    setLines(m_diff, 5);
    setLines(m_current, 2);
    m_current->setPlaceholderText(tr("(no text stands)"));
    auto *head = new QHBoxLayout;
    head->addWidget(back);
    head->addWidget(m_title, 1);
    head->addWidget(review);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_why, 1);
    buttons->addWidget(m_compare);
    buttons->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_state);
    layout->addWidget(m_current);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_compared);
    layout->addWidget(m_diff);
    layout->addLayout(buttons);
    layout->addWidget(m_panel);
}

void ItemView::open(ItemId item, qint64 row)
{
    closePanel();
    m_model.mark(-1);
    read(item, row, true);
}

void ItemView::reload()
{
    const review::PastLine *line = m_model.lineAt(currentRow());
    read(item(), line ? line->key() : 0);
}

void ItemView::read(ItemId item, qint64 line, bool opening)
{
    m_context.review.past(item).then(
        this, [this, reading = ++m_reading, line, opening](const Result<review::ItemPast> &past) {
            if (reading != m_reading) {
                return;
            }
            if (!past) {
                m_banner.show(past.error());
                return;
            }
            showPast(*past, line);
            if (opening) {
                Q_EMIT opened();
            }
        });
}

void ItemView::showPast(const review::ItemPast &past, qint64 line)
{
    m_model.set(past);
    const Item &item = past.item;
    m_title->setFullText(item.object.display());
    QStringList words{tr("Now %1, version %2.").arg(wording::describe(item.status), QLocale().toString(item.version))};
    if (item.needsWork) {
        words << tr("Needs work: %1").arg(wording::describeReason(item.needsWorkReason));
    }
    if (m_model.standing() < 0 && !past.lines.isEmpty()) {
        words << tr("The text that stands is not the one that the record tells of.");
    }
    if (!past.whole) {
        words << tr("The newest %1 lines are shown.").arg(QLocale().toString(past.lines.size()));
    }
    m_state->setText(words.join(u' '));
    m_current->setPlainText(item.current);
    m_table->setCurrentIndex(m_model.index(std::max(0, m_model.rowOf(line)), PastModel::Text));
    showLine();
}

int ItemView::currentRow() const
{
    return m_table->currentIndex().row();
}

void ItemView::takeFocus()
{
    if (m_panel->isHidden()) {
        m_table->setFocus();
    }
}

void ItemView::showLine()
{
    const int row = currentRow();
    const bool isMarked = row >= 0 && row == m_model.marked();
    m_compare->setEnabled(row >= 0);
    m_compare->setText(isMarked ? tr("Compare with none") : tr("Compare others with this"));
    m_compare->setAccessibleName(m_compare->text());
    m_note->setFullText(noteOf(m_model.lineAt(row)));
    const QString why = whyNotRestore();
    m_restore->setEnabled(why.isEmpty());
    m_restore->setToolTip(why.isEmpty() ? tr("This text becomes a decision of yours (R)") : why);
    m_why->setText(why);
    const int other = row < 0 ? -1 : m_model.comparedWith(row);
    showDifference(std::max(row, other), other < 0 ? row : std::min(row, other)); // older ones stand below
}

/// The same row twice: there is nothing to hold it against.
void ItemView::showDifference(int older, int newer)
{
    const review::PastLine *before = m_model.lineAt(older);
    const review::PastLine *after = m_model.lineAt(newer);
    if (!after) {
        m_compared->clear();
        m_diff->showText({});
        return;
    }
    if (before == after) {
        m_compared->setText(tr("The first text: %1").arg(m_model.nameOf(newer)));
        m_diff->showText(shownText(*after));
        return;
    }
    const QString names = tr("From %1 to %2").arg(m_model.nameOf(older), m_model.nameOf(newer));
    if (before->text && after->text && before->text == after->text) {
        m_compared->setText(tr("%1: the same text.").arg(names));
        m_diff->showText(shownText(*after));
        return;
    }
    m_compared->setText(names);
    m_diff->showDiff(shownText(*before), shownText(*after));
}

void ItemView::toggleMark()
{
    m_model.mark(m_model.marked() == currentRow() ? -1 : currentRow());
    showLine();
}

QString ItemView::whyNotRestore() const
{
    const review::PastLine *line = m_model.lineAt(currentRow());
    const Item &item = m_model.past().item;
    if (!line) {
        return tr("There is no line to restore.");
    }
    if (const QString why = whyRoleForbids(m_context, metaflow::Role::Steward); !why.isEmpty()) {
        return why;
    }
    if (!item.duplicateOf.isNone()) {
        return tr("Another item stands for this object now.");
    }
    if (line->erased) {
        return tr("This text was erased: nobody can restore it.");
    }
    if (line->text.value_or(QString()).isEmpty()) {
        return tr("This line holds no text to restore.");
    }
    return line->text == item.current ? tr("This text stands now.") : QString();
}

void ItemView::askToRestore()
{
    const QString why = whyNotRestore();
    if (!why.isEmpty()) {
        m_banner.show(Banner::Kind::Info, why);
        return;
    }
    m_panel->ask(m_model.past().item, *m_model.lineAt(currentRow())->text, m_model.nameOf(currentRow()));
}

/// What was on the screen is what is decided on: whatever came to stand since is a conflict.
void ItemView::restore()
{
    Decision decision;
    decision.kind = Decision::Kind::Edit;
    decision.items = {m_panel->ref()};
    decision.textHash = textHash(m_panel->standing());
    decision.text = m_panel->text();
    decision.comment = u"restored"_s;
    decision.actor = m_context.connection.actor(u"key"_s);
    m_panel->setEnabled(false);
    m_context.review.decide(decision).then(this, [this](const Result<DecisionOutcome> &outcome) {
        m_panel->setEnabled(true);
        if (outcome) {
            showOutcome(*outcome);
        } else {
            closePanel();
            m_banner.show(outcome.error());
        }
    });
}

void ItemView::showOutcome(const DecisionOutcome &outcome)
{
    if (!outcome.skipped.isEmpty()) {
        showSkipped(outcome.skipped.first());
        return;
    }
    closePanel();
    m_banner.show(Banner::Kind::Good, tr("The earlier text stands again."),
        tr("It is accepted and can be imported. The decision can be taken back here or on the Review page."));
    m_banner.offer(tr("Undo"), [this, batch = outcome.batch] { undo(batch); });
    read(item(), 0); // to the new line
    Q_EMIT decided();
}

void ItemView::showSkipped(const Skipped &skipped)
{
    if (skipped.now && skipped.now->current != m_panel->text()) {
        m_panel->askAgain(*skipped.now);
    } else {
        closePanel();
        m_banner.show(Banner::Kind::Info,
            skipped.now ? tr("Somebody was quicker: this text stands already.")
                        : wording::describeReason(skipped.reason));
    }
    reload();
}

void ItemView::undo(const BatchId &batch)
{
    m_context.review.undo(batch, m_context.connection.actor(u"key"_s))
        .then(this, [this](const Result<DecisionOutcome> &outcome) {
            if (!outcome) {
                m_banner.show(outcome.error());
                return;
            }
            if (outcome->changed == 0) {
                m_banner.show(Banner::Kind::Info, tr("Nothing was taken back."),
                    wording::describeReason(outcome->skipped.value(0).reason));
            } else {
                m_banner.show(Banner::Kind::Good, tr("The decision is taken back."));
            }
            if (isVisible()) { // the banner had the focus
                takeFocus();
            }
            read(item(), 0);
            Q_EMIT decided();
        });
}

void ItemView::closePanel()
{
    if (!m_panel->isHidden()) {
        m_panel->hide();
        m_table->setFocus();
    }
}

bool ItemView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier) {
            switch (key->key()) {
            case Qt::Key_Space:
                toggleMark();
                return true;
            case Qt::Key_R:
                askToRestore();
                return true;
            case Qt::Key_Escape:
            case Qt::Key_Backspace:
                Q_EMIT left();
                return true;
            default:
                break;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// What none of the widgets in here wanted.
void ItemView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace metaflow::ui
