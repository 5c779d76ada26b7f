#include "core/catalog/Commentable.h"

using namespace Qt::StringLiterals;

namespace metaflow::catalog {

QString notCommentable(const TableInfo &table)
{
    if (table.type == "FOREIGN"_L1) {
        return u"foreign_table"_s;
    }
    const bool ofThePlatform = table.path.catalog().compare("system"_L1, Qt::CaseInsensitive) == 0
        || table.path.schema().compare("information_schema"_L1, Qt::CaseInsensitive) == 0;
    return ofThePlatform ? u"system_table"_s : QString();
}

bool takesFieldComments(const TableInfo &table)
{
    return !table.isView() && table.type != "STREAMING_TABLE"_L1 && notCommentable(table).isEmpty();
}

bool hasFields(const ColumnInfo &column)
{
    return column.type.contains("struct<"_L1, Qt::CaseInsensitive);
}

} // namespace metaflow::catalog
