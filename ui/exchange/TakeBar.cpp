#include "ui/exchange/TakeBar.h"

#include "ui/exchange/UploadTexts.h"
#include "ui/widgets/Build.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

using exchange::RowVerdict;

TakeBar::TakeBar(QWidget *parent)
    : QFrame(parent)
    , m_why(label({}, Role::Caption))
    , m_bar(new QProgressBar)
    , m_validOnly(new QCheckBox)
    , m_stop(button(tr("S&top"), u"uploadStop"_s))
    , m_again(button(tr("Preview &again"), u"uploadAgain"_s))
    , m_report(button(tr("Save &problems as a file …"), u"uploadReport"_s))
    , m_take(primaryButton({}, u"uploadTake"_s))
{
    setObjectName(u"takeBar"_s);
    m_why->setObjectName(u"uploadWhy"_s);
    m_why->setWordWrap(true);
    identify(m_bar, u"uploadProgress"_s, tr("Progress of the file"));
    m_validOnly->setObjectName(u"uploadValidOnly"_s);
    m_again->setToolTip(tr("F5: reads the file again and holds it against the store as it is now."));
    buildLayout();
    connect(m_stop, &QPushButton::clicked, this, &TakeBar::stopWanted);
    connect(m_again, &QPushButton::clicked, this, &TakeBar::againWanted);
    connect(m_report, &QPushButton::clicked, this, &TakeBar::reportWanted);
    connect(m_take, &QPushButton::clicked, this, &TakeBar::takeWanted);
    connect(m_validOnly, &QCheckBox::toggled, this, &TakeBar::showMay);
    showNothing({});
}

void TakeBar::buildLayout()
{
    auto *above = new QHBoxLayout;
    above->addWidget(m_why, 1);
    above->addWidget(m_bar);
    above->addWidget(m_stop);
    auto *below = new QHBoxLayout;
    below->addWidget(m_again);
    below->addWidget(m_report);
    below->addStretch();
    below->addWidget(m_validOnly);
    below->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(4);
    layout->addLayout(above);
    layout->addLayout(below);
}

void TakeBar::showIdle()
{
    m_bar->hide();
    m_stop->hide();
}

void TakeBar::showNothing(const QString &why)
{
    showIdle();
    m_why->setText(why);
    for (QWidget *each : std::initializer_list<QWidget *>{m_again, m_report, m_validOnly, m_take}) {
        each->hide();
    }
    m_again->setVisible(!why.isEmpty());
}

void TakeBar::show(const exchange::UploadPreview &preview, const QString &forbidden)
{
    showIdle();
    m_forbidden = forbidden;
    m_changes = preview.changes();
    m_out = preview.count(RowVerdict::Invalid) + preview.count(RowVerdict::Conflict);
    const bool clean = preview.isClean();
    const bool listed = !preview.problems.isEmpty() || m_out > 0;
    m_lacking = clean ? QString()
        : m_out > 0   ? tr("%n row(s) have a problem or are in conflict, and it is all rows or none.", nullptr, m_out)
                      : tr("The file has a problem, and it is all rows or none.");
    const QString leave = m_out > 0 ? tr("&Valid rows only: leave out %1").arg(QLocale().toString(m_out))
                                    : tr("Take it all the same (&valid rows)");
    m_validOnly->setText(leave);
    m_validOnly->setAccessibleName(QString(leave).remove(u'&'));
    m_validOnly->setChecked(false);
    m_validOnly->setVisible(!clean && m_changes > 0 && forbidden.isEmpty());
    m_report->setVisible(listed);
    m_again->show();
    m_take->setText(takeText(preview));
    m_take->setAccessibleName(takeText(preview));
    m_take->show();
    showMay();
    announce(m_why);
}

QString TakeBar::whyNot() const
{
    if (!m_forbidden.isEmpty()) {
        return m_forbidden;
    }
    if (m_changes == 0) {
        return m_lacking.isEmpty() ? tr("There is nothing to take: no row says anything new.")
                                   : tr("There is nothing to take: no row that says something new can be read.");
    }
    return validOnly() ? QString() : m_lacking;
}

void TakeBar::showMay()
{
    const QString why = whyNot();
    m_why->setText(why.isEmpty() ? tr("Nothing is written before you press the button.") : why);
    m_take->setEnabled(why.isEmpty());
    m_take->setAccessibleDescription(why);
}

void TakeBar::showTaken()
{
    showIdle();
    m_validOnly->hide();
    m_take->hide();
    m_again->show();
    m_why->setText(tr("This file was taken. Preview it again to hold it against the store as it is now."));
    m_again->setFocus(); // the button that had it goes
}

void TakeBar::start(const QString &what, bool stoppable)
{
    m_what = what;
    m_why->setText(what);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_stop->setVisible(stoppable);
    for (QWidget *each : std::initializer_list<QWidget *>{m_again, m_report, m_validOnly, m_take}) {
        each->hide();
    }
}

void TakeBar::show(const Progress &progress)
{
    const QLocale locale;
    const QString done = locale.toString(progress.done);
    const QString rows
        = progress.total > 0 ? tr("%1 of %2 rows").arg(done, locale.toString(progress.total)) : tr("%1 rows").arg(done);
    m_why->setText(progress.perSecond >= 1
            ? tr("%1 %2, %3 a second").arg(m_what, rows, locale.toString(qRound64(progress.perSecond)))
            : u"%1 %2"_s.arg(m_what, rows));
    if (progress.total > 0) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(static_cast<int>(progress.done * 1000 / progress.total));
    }
}

bool TakeBar::validOnly() const
{
    return m_validOnly->isChecked() && m_validOnly->isVisibleTo(this);
}

} // namespace metaflow::ui
