#pragma once

#include "core/model/Item.h"

namespace metaflow::ui {

/// What a filter line asks for.
struct Query {
    ItemFilter filter;
    ItemOrder sort;
    friend bool operator==(const Query &, const Query &) = default;
};

/// Values that exist, from the facets: one that is not among them is a half-typed or a mistaken one. Empty lists know
/// nothing.
struct KnownNames {
    QStringList catalogs = {}, schemas = {}, tables = {};
    QStringList types = {}, checks = {}, methods = {}, authors = {}, reviewers = {}, assigned = {};
    QString me = {}; ///< who `me` is in for:, by: and author:
};

/// A `key:value` that does not filter.
struct UnreadWord {
    QString key, value;
    QStringList choices; ///< what the key takes; empty: too many to say
    bool searched = false; ///< its letters are searched for as text
    friend bool operator==(const UnreadWord &, const UnreadWord &) = default;
};

/// `status:pending schema:sales score:<60 "free text"`. Whatever is not a word of the language is free text, so there
/// are no errors. `typing`: the last word is still being written (no blank after it). A `key:value` then counts only
/// where it is certainly whole, and is passed over until then: a half-typed word never empties the list. Nor does a
/// value that nothing has, where all values are known: it is passed over as well. See unreadWords().
///
/// Words: status: catalog: schema: table: column: type: score: (<60, >=80, 100) check: run: by: for: author: (a name
/// or `me`) model: template: needs:work changed:catalog is:table is:column is:columns (fields among them) is:field
/// is:conflict is:missing is:reworded (a person's words instead of the proposal's) is:proposed, waiting: (>30d, <7d:
/// days since it got its text; 2026-11-01..2026-11-30: the days on which it did, in UTC; 2026-11-22T10:30:00.000Z in
/// the place of a day) decided: (days) score:none sort: (sortWord(), the other way round with a `-` in front).
/// A value with blanks, colons or quotes stands within quotes, a quote in it twice.
[[nodiscard]] Query parseFilterLine(const QString &line, const KnownNames &known = {}, bool typing = false);
/// What of the line does not filter, to be explained to the person; nothing while it is half typed.
[[nodiscard]] QVector<UnreadWord> unreadWords(const QString &line, const KnownNames &known, bool typing = false);
/// The line that parses back to the query.
[[nodiscard]] QString filterLineOf(const Query &query);
/// The line with one `key:` word set (or taken out, for an empty value); the rest stays as the person wrote it.
[[nodiscard]] QString withWord(const QString &line, const QString &key, const QString &value);
/// The line with another free text; its `key:` words stay as the person wrote them.
[[nodiscard]] QString withText(const QString &line, const QString &text);

/// `score`, `-score`, `newest` …
[[nodiscard]] QString sortWord(const ItemOrder &order);

} // namespace metaflow::ui
