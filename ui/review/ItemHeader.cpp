#include "ui/review/ItemHeader.h"

#include "ui/style/Icons.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/ElidedLabel.h"
#include "core/wording/Wording.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// "pk", "fk:main.sales.customer" for people.
QString keyText(const QString &fact)
{
    if (fact == "pk"_L1) {
        return ItemHeader::tr("primary key");
    }
    if (fact.startsWith("fk:"_L1)) {
        return ItemHeader::tr("refers to %1").arg(fact.mid(3));
    }
    return fact;
}

} // namespace

ItemHeader::ItemHeader(QWidget *parent)
    : QWidget(parent)
    , m_icon(label({}))
    , m_status(label({}))
    , m_type(label({}, Role::Caption))
    , m_score(label({}, Role::Caption))
    , m_draft(label({}, Role::Caption))
    , m_name(new ElidedLabel)
{
    setRole(m_name, Role::Title);
    m_name->setObjectName(u"itemName"_s);
    m_type->setObjectName(u"itemType"_s);
    m_draft->setObjectName(u"draftState"_s);
    m_status->setObjectName(u"itemStatus"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_type);
    layout->addWidget(m_score);
    layout->addStretch();
    layout->addWidget(m_draft);
    layout->addWidget(m_status);
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
    m_type->setText(type.join(u" · "_s));
    m_score->setText(item.score ? tr("score %1").arg(*item.score) : QString());
    QString status = wording::describe(item.status);
    if (item.needsWork) {
        const QString reason = wording::describeReason(item.needsWorkReason);
        status = reason.isEmpty() ? tr("needs work") : tr("needs work: %1").arg(reason);
    }
    m_status->setText(status);
}

void ItemHeader::setDraft(const QString &text)
{
    m_draft->setText(text);
}

void ItemHeader::clear()
{
    m_icon->clear();
    m_name->setFullText({});
    for (QLabel *part : {m_status, m_type, m_score, m_draft}) {
        part->clear();
    }
}

} // namespace metaflow::ui
