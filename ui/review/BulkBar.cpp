#include "ui/review/BulkBar.h"

#include "ui/widgets/Build.h"

#include <QHBoxLayout>
#include <QLabel>
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
{
    setObjectName(u"bulkBar"_s);
    setProperty("banner", u"info"_s);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"bulkText"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 8, 4);
    layout->addWidget(m_text, 1);
    for (QPushButton *each : {m_accept, m_reject, m_again, m_all, m_confirm, m_cancel}) {
        layout->addWidget(each);
    }
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT selectedWanted(Decision::Kind::Approve); });
    connect(m_reject, &QPushButton::clicked, this, [this] { Q_EMIT selectedWanted(Decision::Kind::Reject); });
    connect(m_again, &QPushButton::clicked, this, &BulkBar::regenerateWanted);
    connect(m_all, &QPushButton::clicked, this, &BulkBar::startAll);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT allWanted(Decision::Kind::Approve);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT cancelled();
    });
    hide();
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
    m_all->setVisible(m_matching > m_selected);
    m_again->show();
    m_confirm->hide();
    m_cancel->hide();
}

void BulkBar::startAll()
{
    const QString count = QLocale().toString(m_matching);
    const QString set = m_filter.isEmpty() ? tr("all %1 items of this store").arg(count)
                                           : tr("all %1 items that match “%2”").arg(count, m_filter);
    m_text->setText(tr("Accept %1? Left out and listed: what changed meanwhile, what has a security finding, and what "
                       "would replace somebody's comment. One undo takes all of it back.")
                        .arg(set));
    m_confirm->setText(tr("Accept all %1").arg(count));
    m_confirm->setAccessibleName(m_confirm->text());
    for (QPushButton *each : {m_accept, m_reject, m_again, m_all}) {
        each->hide();
    }
    m_confirm->show();
    m_cancel->show();
    setVisible(true);
    m_confirm->setFocus();
}

} // namespace metaflow::ui
