#include "ui/exchange/PreviewFilter.h"

#include "ui/exchange/UploadTexts.h"
#include "ui/widgets/Build.h"
#include "core/wording/UploadWords.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

using exchange::RowVerdict;

PreviewFilter::PreviewFilter(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout(this))
{
    setObjectName(u"uploadFilter"_s);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(4);
    m_buttons->addStretch();
}

void PreviewFilter::clear()
{
    delete m_group;
    m_group = nullptr;
    qDeleteAll(findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly));
}

void PreviewFilter::show(const exchange::UploadPreview &preview)
{
    clear();
    m_group = new QButtonGroup(this);
    const QLocale locale;
    add(tr("All  %1").arg(locale.toString(preview.rows.size())), u"all"_s, {}, {});
    for (const RowVerdict verdict : {RowVerdict::Invalid, RowVerdict::Conflict, RowVerdict::New, RowVerdict::Offer,
             RowVerdict::Edit, RowVerdict::Approve, RowVerdict::Reject, RowVerdict::Unchanged}) {
        if (const int count = preview.count(verdict); count > 0) {
            add(u"%1  %2"_s.arg(verdictTitle(verdict), locale.toString(count)), wording::rowVerdictName(verdict),
                verdictSentence(verdict), verdict);
        }
    }
    m_group->buttons().first()->setChecked(true);
}

void PreviewFilter::add(const QString &text, const QString &name, const QString &tip, std::optional<RowVerdict> verdict)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    identify(button, u"verdict_"_s + name, text, tip);
    m_group->addButton(button);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    connect(button, &QToolButton::clicked, this, [this, verdict] { Q_EMIT chosen(verdict); });
}

void PreviewFilter::choose(RowVerdict verdict)
{
    if (auto *button = findChild<QToolButton *>(u"verdict_"_s + wording::rowVerdictName(verdict))) {
        button->click();
    }
}

} // namespace metaflow::ui
