#include "ui/review/ReviewDelegate.h"

#include "ui/review/ItemModel.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

const QIcon &ReviewDelegate::iconFor(const QString &name, const QColor &color) const
{
    const QString key = name + color.name();
    auto found = m_icons.find(key);
    if (found == m_icons.end()) {
        found = m_icons.insert(key, icon(name, color));
    }
    return *found;
}

void ReviewDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // rows are chosen, not cells; the list has the focus ring
    if (!index.data(ItemModel::LoadedRole).toBool()) {
        return;
    }
    const auto item = index.data(ItemModel::ItemRole).value<Item>();
    const Colors &colors = colorsOf(option->palette);
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    const auto column = static_cast<ItemModel::Column>(index.column());
    QColor text = index.data(ItemModel::DecidedRole).toBool() ? colors.dim : colors.text;
    const auto decorate = [&](const QString &name, const QColor &color) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = iconFor(name, selected ? colors.onAccent : color);
        option->decorationSize = {16, 16};
        text = color;
    };
    if (column == ItemModel::Column::Status) {
        const StatusLook look = lookOf(item.status, option->palette);
        if (index.data(ItemModel::UnsavedRole).toBool()) {
            decorate(u"unsaved"_s, colors.bad);
            option->text = tr("not saved");
        } else if (item.needsWork) {
            decorate(u"needswork"_s, colors.warning);
        } else {
            decorate(look.iconName, look.color);
        }
    } else if (column == ItemModel::Column::Findings && !openFindings(item.findings).isEmpty()) {
        const bool security = openSecurityFindings(item.findings) > 0;
        decorate(security ? u"security"_s : u"warning"_s, security ? colors.bad : colors.warning);
    } else if (column == ItemModel::Column::Type || column == ItemModel::Column::Object) {
        text = colors.dim;
    }
    option->palette.setColor(QPalette::Text, text);
}

} // namespace metaflow::ui
