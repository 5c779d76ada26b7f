#include "ui/review/CatalogText.h"

#include "ui/widgets/Build.h"
#include "ui/widgets/DiffText.h"
#include "ui/widgets/ElidedLabel.h"
#include "core/wording/Wording.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// Empty where the catalog says what it said when the text was generated.
QString reasonOf(const Item &item)
{
    const bool told = item.needsWork
        && (item.needsWorkReason == "catalog_changed"_L1 || item.needsWorkReason.startsWith("type_changed:"_L1));
    if (!told && !item.catalogValueKnown) {
        return {};
    }
    return wording::describeReason(told ? item.needsWorkReason : u"catalog_changed"_s);
}

} // namespace

CatalogText::CatalogText(QWidget *parent)
    : QWidget(parent)
    , m_reason(new ElidedLabel)
    , m_text(new DiffText(u"originalText"_s, tr("In the catalog now")))
{
    setLines(m_text, 2);
    m_reason->setObjectName(u"catalogReason"_s);
    m_reason->setElideMode(Qt::ElideRight);
    setRole(m_reason, Role::Bad);
    m_reason->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_reason);
    layout->addWidget(m_text);
}

void CatalogText::show(const Item &item)
{
    const QString reason = reasonOf(item);
    m_reason->setFullText(reason);
    m_reason->setVisible(!reason.isEmpty());
    const QString base = item.original.value_or(QString());
    m_text->setPlaceholderText(
        item.originalKnown || item.original ? tr("(no description)") : tr("(not known: made by the earlier tool)"));
    if (item.catalogValueKnown) {
        m_text->setAccessibleName(tr("In the catalog when generated, and now"));
        m_text->setToolTip(tr("Struck through: when the text was generated. Underlined: now."));
        m_text->showDiff(base, item.catalogValue.value_or(QString()));
    } else {
        m_text->setAccessibleName(tr("In the catalog now"));
        m_text->setToolTip({});
        m_text->showText(base);
    }
}

void CatalogText::clear()
{
    m_reason->setFullText({});
    m_reason->hide();
    m_text->setPlaceholderText({});
    m_text->showText({});
}

} // namespace metaflow::ui
