#include "ui/review/CellMenu.h"

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QVector<FilterWord> wordOf(const QString &key, const QString &value)
{
    return value.isEmpty() ? QVector<FilterWord>() : QVector<FilterWord>{{key, value}};
}

QVector<FilterWord> wordsOfPath(const Item &item)
{
    const QStringList &parts = item.object.parts;
    return wordOf(u"catalog"_s, parts.value(0)) + wordOf(u"schema"_s, parts.value(1))
        + wordOf(u"table"_s, parts.value(2));
}

QVector<FilterWord> wordOfFirstFinding(const Item &item)
{
    const QVector<Finding> open = openFindings(item.findings);
    return open.isEmpty() ? QVector<FilterWord>() : wordOf(u"check"_s, open.first().check);
}

} // namespace

QVector<FilterWord> wordsOfCell(const Item &item, ItemModel::Column column)
{
    using Column = ItemModel::Column;
    switch (column) {
    case Column::Status:
        return item.needsWork ? wordOf(u"needs"_s, u"work"_s) : wordOf(u"status"_s, statusName(item.status));
    case Column::Object:
        return wordsOfPath(item);
    case Column::Column:
        return item.object.isTable() ? wordOf(u"is"_s, u"table"_s)
                                     : wordOf(u"column"_s, item.object.parts.mid(3).join(u'.'));
    case Column::Type:
        return wordOf(u"type"_s, item.dataType);
    case Column::Score:
        return item.score ? wordOf(u"score"_s, QString::number(*item.score)) : QVector<FilterWord>();
    case Column::Findings:
        return wordOfFirstFinding(item);
    case Column::Author:
        return wordOf(u"author"_s, item.textAuthor);
    case Column::Model:
        return wordOf(u"model"_s, item.method);
    case Column::Reviewer:
        return wordOf(u"by"_s, item.reviewedBy);
    case Column::Assigned:
        return wordOf(u"for"_s, item.assignedTo);
    case Column::Text:
    case Column::Updated:
    case Column::Age:
        break;
    }
    return {};
}

ItemSort sortOfColumn(ItemModel::Column column)
{
    using Column = ItemModel::Column;
    switch (column) {
    case Column::Status:
        return ItemSort::Status;
    case Column::Object:
        break;
    case Column::Column:
        return ItemSort::Column;
    case Column::Type:
        return ItemSort::Type;
    case Column::Score:
        return ItemSort::Score;
    case Column::Findings:
        return ItemSort::Findings;
    case Column::Text:
        return ItemSort::Text;
    case Column::Author:
        return ItemSort::Author;
    case Column::Updated:
        return ItemSort::UpdatedNewest;
    case Column::Model:
        return ItemSort::Method;
    case Column::Reviewer:
        return ItemSort::Reviewer;
    case Column::Age:
        return ItemSort::Age;
    case Column::Assigned:
        return ItemSort::Assigned;
    }
    return ItemSort::Object;
}

} // namespace metaflow::ui
