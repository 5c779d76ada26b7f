#pragma once

#include "core/model/ObjectPath.h"

#include <QByteArray>
#include <QVector>

namespace metaflow::exchange {

enum class DbtKind {
    Models, ///< tables that dbt makes, views and all: dbt writes their comments where `persist_docs` is on
    Sources, ///< tables that dbt only reads: it shows their texts and writes none of them
};

/// A description of a table, a column or a nested field.
struct DbtText {
    ObjectPath object;
    QString text;
    friend bool operator==(const DbtText &, const DbtText &) = default;
};

struct DbtFile {
    QByteArray bytes;
    int texts = 0;
    /// Tables and columns whose name in dbt would stand for another one, too; comments in the file name them.
    QVector<ObjectPath> nameTaken;
};

/// A properties file of dbt, version 2, whatever the order of the texts: schemas, tables and columns by name.
///
/// A model has no schema there and its name occurs once in a project; dbt refuses a second one, and under `sources` it
/// would leave the comment alone. So tables of one name from several schemas or catalogs are not written as models.
/// Sources are told apart by schema, and by catalog where two have a schema of that name.
///
/// dbt renders names and descriptions as templates; what would begin one is written so that it comes out as it was.
[[nodiscard]] DbtFile dbtYaml(QVector<DbtText> texts, DbtKind kind);

/// A text as a Jinja template that renders to it. `always`: it is rendered even where nothing in it looks like a
/// template (names are, descriptions are not), which changes line ends.
[[nodiscard]] QString jinjaText(const QString &text, bool always);

} // namespace metaflow::exchange
