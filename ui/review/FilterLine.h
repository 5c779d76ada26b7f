#pragma once

#include "core/model/Item.h"

namespace metaflow::ui {

/// What a filter line asks for.
struct Query {
    ItemFilter filter;
    ItemSort sort = ItemSort::Object;
    friend bool operator==(const Query &, const Query &) = default;
};

/// Names that exist, from the facets: a name that is not among them is a half-typed one. Empty lists know nothing.
struct KnownNames {
    QStringList catalogs, schemas, tables;
};

/// `status:pending schema:sales score:<60 "free text"`. Whatever is not a word of the language is free text, so there
/// are no errors. `typing`: the last word is still being written (no blank after it). A `key:value` then counts only
/// where it is certainly whole, and is passed over until then: a half-typed word never empties the list.
///
/// Words: status: catalog: schema: table: column: type: score: (<60, >=80, 100) check: run: by: needs:work is:table
/// is:column sort:score|newest|status|type.
[[nodiscard]] Query parseFilterLine(const QString &line, const KnownNames &known = {}, bool typing = false);
/// The line that parses back to the query.
[[nodiscard]] QString filterLineOf(const Query &query);
/// The line with one `key:` word set (or taken out, for an empty value); the rest stays as the person wrote it.
[[nodiscard]] QString withWord(const QString &line, const QString &key, const QString &value);

} // namespace metaflow::ui
