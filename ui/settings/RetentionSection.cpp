#include "ui/settings/RetentionSection.h"

#include "ui/shell/Dialogs.h"
#include "ui/widgets/Build.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

RetentionSection::RetentionSection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_days(new QSpinBox)
    , m_erase(button(tr("&Erase what is due now"), u"eraseButton"_s))
    , m_note(label({}, Role::Caption))
{
    setObjectName(u"retentionSection"_s);
    identify(m_days, u"retentionDays"_s, tr("Days that prompts, answers and samples are kept"));
    m_days->setRange(0, 3650);
    m_days->setSuffix(tr(" days"));
    m_days->setSpecialValueText(tr("until the run ends"));
    m_note->setWordWrap(true);
    m_note->setText(tr("Prompts, answers and samples go after this time. Their hashes, tokens and cost stay, and so do "
                       "descriptions and the record of decisions."));
    auto *line = new QHBoxLayout;
    line->addWidget(label(tr("Keep prompts, answers and samples for")));
    line->addWidget(m_days);
    line->addStretch();
    line->addWidget(m_erase);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_note);
    layout->addStretch();
    connect(m_days, &QSpinBox::editingFinished, this, &RetentionSection::keep);
    connect(m_erase, &QPushButton::clicked, this, &RetentionSection::erase);
}

void RetentionSection::refresh()
{
    m_context.team->retention.days().then(this, [this](const Result<int> &days) {
        if (days) {
            m_kept = *days;
            m_days->setValue(*days);
        } else {
            Q_EMIT failed(days.error());
        }
    });
}

void RetentionSection::keep()
{
    const int days = m_days->value();
    if (days == m_kept) {
        return;
    }
    m_context.team->retention.setDays(days, m_context.connection.person())
        .then(this, [this, days](const Result<bool> &set) {
            if (set) {
                m_kept = days;
                Q_EMIT done(days == 0 ? tr("Prompts, answers and samples go when their run ends.")
                                      : tr("Prompts, answers and samples are kept for %n day(s).", nullptr, days));
            } else {
                Q_EMIT failed(set.error());
                refresh();
            }
        });
}

void RetentionSection::erase()
{
    const Question question{tr("Erase"),
        tr("Prompts, answers and samples of all runs that are due are erased now. This cannot be taken back."),
        tr("Erase"), tr("Keep")};
    m_context.dialogs.ask(this, question, [this](bool yes) {
        if (!yes) {
            return;
        }
        m_erase->setEnabled(false);
        m_context.team->retention.erase(m_context.connection.person())
            .then(this, [this](const Result<generation::ErasureReport> &report) {
                m_erase->setEnabled(true);
                if (report) {
                    Q_EMIT done(tr("Erased: %1 requests of %2 runs, samples of %3 items.")
                                    .arg(report->requests)
                                    .arg(report->runs)
                                    .arg(report->items));
                } else {
                    Q_EMIT failed(report.error());
                }
            });
    });
}

} // namespace metaflow::ui
