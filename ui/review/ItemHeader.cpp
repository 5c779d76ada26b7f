#include "ui/review/ItemHeader.h"

#include "ui/style/Icons.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Tip.h"
#include "core/wording/Wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

QString keyText(const QString &fact)
{
    if (fact == "pk"_L1) {
        return ItemHeader::tr("primary key");
    }
    if (fact.startsWith("pk:"_L1)) {
        return ItemHeader::tr("primary key: %1").arg(fact.mid(3).replace(u","_s, u", "_s));
    }
    if (fact.startsWith("fk:"_L1)) {
        return ItemHeader::tr("refers to %1").arg(fact.mid(3));
    }
    return {};
}

ItemHeader::ItemHeader(QWidget *parent)
    : QWidget(parent)
    , m_icon(label({}))
    , m_score(label({}, Role::Caption))
    , m_draft(label({}, Role::Caption))
    , m_name(new ElidedLabel)
    , m_type(new ElidedLabel)
    , m_status(new ElidedLabel)
    , m_remark(new ElidedLabel)
{
    setRole(m_name, Role::Title);
    setRole(m_type, Role::Caption);
    for (ElidedLabel *cut : {m_type, m_status}) {
        cut->setElideMode(Qt::ElideRight); // what counts stands first
    }
    m_name->setObjectName(u"itemName"_s);
    m_type->setObjectName(u"itemType"_s);
    m_score->setObjectName(u"itemScore"_s);
    m_draft->setObjectName(u"draftState"_s);
    m_status->setObjectName(u"itemStatus"_s);
    m_remark->setObjectName(u"latestRemark"_s);
    m_remark->setElideMode(Qt::ElideRight);
    m_remark->hide();
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_name);
    layout->addWidget(m_type);
    layout->addWidget(m_score);
    layout->addStretch(1);
    layout->addWidget(m_draft);
    layout->addWidget(m_status);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(1);
    lines->addLayout(layout);
    lines->addWidget(m_remark);
}

void ItemHeader::show(const Item &item, const QStringList &keys)
{
    const StatusLook look = lookOf(item.status, palette());
    m_icon->setPixmap(icon(look.iconName, look.color).pixmap(16));
    m_name->setFullText(item.object.display());
    QStringList type{item.object.isTable() ? tr("table") : item.dataType};
    for (const QString &key : keys) {
        type << keyText(key);
    }
    type.removeAll(QString());
    m_type->setFullText(type.join(u" · "_s));
    m_score->setText(item.score ? tr("score %1").arg(*item.score) : QString());
    m_score->setToolTip(item.score ? plainTip(wording::describeScore(item.findings)) : QString());
    QString status = wording::describe(item.status);
    if (item.needsWork) {
        const QString reason = wording::describeReason(item.needsWorkReason);
        status = reason.isEmpty() ? tr("needs work") : tr("needs work: %1").arg(reason);
    }
    if (item.offered > 0) {
        status += u" · "_s + tr("%n new", nullptr, item.offered);
    }
    m_status->setFullText(status);
    giveRoom();
}

void ItemHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveRoom();
}

/// The name comes first: what stands beside it is cut before it is.
void ItemHeader::giveRoom()
{
    m_name->setMinimumWidth(std::min(m_name->sizeHint().width(), width() / 2));
    m_status->setMinimumWidth(std::min(m_status->sizeHint().width(), width() / 5));
}

void ItemHeader::setDraft(const QString &text)
{
    m_draft->setText(text);
    m_score->setVisible(text.isEmpty()); // it is the score of the text that stands
}

void ItemHeader::setRemark(const QString &text)
{
    m_remark->setFullText(text);
    m_remark->setVisible(!text.isEmpty());
}

void ItemHeader::clear()
{
    setRemark({});
    m_icon->clear();
    for (ElidedLabel *part : {m_name, m_type, m_status}) {
        part->setFullText({});
    }
    m_score->clear();
    m_score->setToolTip({});
    m_draft->clear();
    giveRoom();
}

} // namespace metaflow::ui
