#include "ui/review/BulkBar.h"

#include "ui/widgets/Build.h"
#include "ui/widgets/Tip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

BulkBar::BulkBar(QWidget *parent)
    : QFrame(parent)
    , m_text(label({}))
    , m_accept(button({}, u"acceptSelected"_s))
    , m_reject(button({}, u"rejectSelected"_s))
    , m_again(button(tr("New texts …"), u"regenerateSelected"_s))
    , m_all(button({}, u"acceptAll"_s))
    , m_confirm(primaryButton({}, u"acceptAllConfirm"_s))
    , m_cancel(button(tr("Cancel"), u"bulkCancel"_s))
    , m_allRow(new QWidget)
    , m_become(new QComboBox)
    , m_reason(new QLineEdit)
{
    setObjectName(u"bulkBar"_s);
    setProperty("banner", u"info"_s);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"bulkText"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    for (QPushButton *each : {m_accept, m_reject, m_again, m_all}) {
        line->addWidget(each);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 4, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_allRow);
    buildAll();
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT selectedWanted(Decision::Kind::Approve); });
    connect(m_reject, &QPushButton::clicked, this, [this] { Q_EMIT selectedWanted(Decision::Kind::Reject); });
    connect(m_again, &QPushButton::clicked, this, &BulkBar::regenerateWanted);
    connect(m_all, &QPushButton::clicked, this, &BulkBar::startAll);
    connect(m_confirm, &QPushButton::clicked, this, &BulkBar::confirmAll);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT cancelled();
    });
    hide();
}

/// What all of them become, and why.
void BulkBar::buildAll()
{
    identify(m_become, u"bulkBecome"_s, tr("New status of all of them"));
    m_become->addItem(tr("accepted"), int(Decision::Kind::Approve));
    m_become->addItem(tr("rejected"), int(Decision::Kind::Reject));
    m_become->addItem(tr("marked as needing work"), int(Decision::Kind::NeedsWork));
    identify(m_reason, u"bulkReason"_s, tr("Reason"));
    m_reason->setPlaceholderText(tr("A reason, if you like"));
    m_reason->installEventFilter(this);
    m_become->installEventFilter(this);
    auto *row = new QHBoxLayout(m_allRow);
    row->setContentsMargins(0, 0, 0, 0);
    auto *caption = label(tr("All of them become"), Role::Caption);
    caption->setBuddy(m_become);
    row->addWidget(caption);
    row->addWidget(m_become);
    row->addWidget(m_reason, 1);
    row->addWidget(m_confirm);
    row->addWidget(m_cancel);
    connect(m_become, &QComboBox::currentIndexChanged, this, &BulkBar::showQuestion);
}

Decision::Kind BulkBar::kindOfAll() const
{
    return static_cast<Decision::Kind>(m_become->currentData().toInt());
}

void BulkBar::confirmAll()
{
    hide();
    Q_EMIT allWanted(kindOfAll(), m_reason->text().trimmed());
}

bool BulkBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT cancelled();
        return true;
    }
    if (watched == m_reason && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        if (!key->isAutoRepeat()) {
            confirmAll();
        }
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void BulkBar::show(int selected, int matching, const QString &filter, const QStringList &sample)
{
    m_selected = selected;
    m_matching = matching;
    m_filter = filter;
    m_sample = sample;
    showChoice();
    setVisible(selected > 1);
}

void BulkBar::showChoice()
{
    const QLocale locale;
    m_text->setText(tr("%1 rows selected: %2 …").arg(locale.toString(m_selected), m_sample.join(u", "_s)));
    const auto say = [](QPushButton *target, const QString &text) {
        target->setText(text);
        target->setAccessibleName(text);
        target->setToolTip({});
        target->show();
    };
    say(m_accept, tr("Accept selected %1").arg(locale.toString(m_selected)));
    say(m_reject, tr("Reject selected %1").arg(locale.toString(m_selected)));
    say(m_all, tr("Accept all %1 matching …").arg(locale.toString(m_matching)));
    m_accept->setAccessibleDescription(m_text->text());
    m_all->setVisible(m_matching > m_selected);
    m_again->show();
    m_allRow->hide();
    showForbidden();
}

void BulkBar::forbid(const QString &deciding, const QString &regenerating)
{
    m_forbidden = deciding;
    m_forbiddenAgain = regenerating;
    showForbidden();
}

void BulkBar::showForbidden()
{
    const auto show = [](QPushButton *each, const QString &why) {
        each->setEnabled(why.isEmpty());
        each->setToolTip(plainTip(why));
    };
    for (QPushButton *each : {m_accept, m_reject, m_all, m_confirm}) {
        show(each, m_forbidden);
    }
    show(m_again, m_forbiddenAgain);
}

void BulkBar::setMatching(int matching)
{
    m_matching = matching;
    showQuestion();
}

void BulkBar::startAll()
{
    for (QPushButton *each : {m_accept, m_reject, m_again, m_all}) {
        each->hide();
    }
    m_allSample.clear();
    m_become->setCurrentIndex(0);
    m_reason->clear();
    showQuestion();
    m_allRow->show();
    setVisible(true);
    m_confirm->setFocus();
    Q_EMIT sampleWanted();
}

void BulkBar::setSample(const QStringList &names)
{
    m_allSample = names;
    if (!m_allRow->isHidden()) {
        showQuestion();
    }
}

void BulkBar::showQuestion()
{
    const QString count = QLocale().toString(m_matching);
    const QString set = m_filter.isEmpty() ? tr("all %1 items of this store").arg(count)
                                           : tr("all %1 items that match “%2”").arg(count, m_filter);
    QStringList said;
    QString confirm;
    switch (kindOfAll()) {
    case Decision::Kind::Reject:
        said << tr("Reject %1? Left out and listed: what changed meanwhile, and what stands in the catalog. One undo "
                   "takes all of it back.")
                    .arg(set);
        confirm = tr("Reject all %1").arg(count);
        break;
    case Decision::Kind::NeedsWork:
        said << tr(
            "Mark %1 as needing work? Left out and listed: what changed meanwhile. One undo takes all of it back.")
                    .arg(set);
        confirm = tr("Mark all %1").arg(count);
        break;
    default:
        said << tr("Accept %1? Left out and listed: what changed meanwhile, what has a security finding, and what "
                   "would replace somebody's comment. One undo takes all of it back.")
                    .arg(set);
        confirm = tr("Accept all %1").arg(count);
        break;
    }
    if (!m_allSample.isEmpty()) {
        said << tr("Among them: %1.").arg(m_allSample.join(u", "_s));
    }
    m_text->setText(said.join(u' '));
    m_confirm->setText(confirm);
    m_confirm->setAccessibleName(confirm);
    m_confirm->setAccessibleDescription(m_text->text());
}

} // namespace metaflow::ui
