#pragma once

#include "app/sandbox/catalog/Catalog.h"

#include <variant>

namespace metaflow::sandbox::catalog {

using Cell = std::variant<std::monostate, qint64, QString>;

struct MetaColumn {
    QString name;
    QString type;
};

/// One view of information_schema, computed row by row from the catalog: there is no second copy to fall out of step.
struct MetaView {
    QString name;
    std::vector<MetaColumn> columns;
    /// Which columns name the object; -1 where a view has none. Equality on them narrows a read.
    int catalogColumn = -1;
    int schemaColumn = -1;
    int tableColumn = -1;

    // a view over tables …
    std::function<int(const Catalog &, const Table &)> rowsOf;
    std::function<Cell(Catalog &, const Table &, int row, int column)> cell;
    // … or over catalogs and schemas, or over volumes
    bool overVolumes = false;
    std::function<bool(const Container &)> holds;
    std::function<Cell(const Container &, int column)> containerCell;
};

[[nodiscard]] const std::vector<MetaView> &metaViews();
[[nodiscard]] const MetaView *metaView(const QString &name);

/// How a TIMESTAMP is held: `2026-01-05 08:00:00.000`.
[[nodiscard]] QString timestampText(qint64 ms);

} // namespace metaflow::sandbox::catalog
