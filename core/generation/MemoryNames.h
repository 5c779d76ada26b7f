#pragma once

#include <QString>
#include <QStringList>

namespace metaflow::generation {

/// Parts of a name in their order, case-folded: at signs, at digits and where camelCase goes on with a capital.
[[nodiscard]] QStringList wordsOf(const QString &name);

/// What a name says whatever its spelling: words joined, in the singular. `CustomerIds`, `customer_id` and `CUSTOMERID`
/// are the same.
[[nodiscard]] QString spellingOf(const QString &name);
/// The same with known short forms written out (`cust_nm` is `customer_name`) and without parts that say nothing of
/// the content: `tbl_`, `dim_`, `_v2`, `_bak` of a table, `col_`, `fld_` of a column. Never empty for a name with
/// words.
[[nodiscard]] QString meaningOfTable(const QString &name);
[[nodiscard]] QString meaningOfColumn(const QString &name);
/// A column's name without its table's in front of it; empty where it has none. `customer_name` in `customers`: `name`.
[[nodiscard]] QString meaningWithoutTable(const QString &column, const QString &table);
/// How others may spell the name with short forms: at most 32. What a store holds is case-folded, so `custName` reads
/// `custname` there and cannot be taken apart.
[[nodiscard]] QStringList shortSpellings(const QString &name);

/// `integer`, `decimal`, `text`, `time` …: what types have in common. A type that is none of the known ones stands for
/// itself, case-folded.
[[nodiscard]] QString typeFamily(const QString &dataType);

} // namespace metaflow::generation
