#include "app/sandbox/catalog/Source.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

namespace {

constexpr qsizetype rowCount = 15;

struct Kind {
    QString name;
    std::vector<Column> columns;
    std::shared_ptr<const RowSeed> seed;
};

/// Columns of kind `first`, then of the kinds after it until there are enough; a name seen before gets a number.
Kind makeKind(const QJsonArray &kinds, qsizetype first, int columns)
{
    Kind out;
    out.name = kinds.at(first)[u"name"].toString();
    auto seed = std::make_shared<RowSeed>();
    QList<QJsonArray> rows(rowCount);
    QSet<QString> taken;
    for (qsizetype kind = first; static_cast<int>(out.columns.size()) < columns; ++kind) {
        const QString round = kind - first < kinds.size() ? QString() : u"_%1"_s.arg((kind - first) / kinds.size() + 1);
        for (const QJsonValue &value : kinds.at(kind % kinds.size())[u"columns"].toArray()) {
            Column column;
            column.name = value[u"name"].toString() + round;
            column.type = value[u"type"].toString();
            if (static_cast<int>(out.columns.size()) >= columns || taken.contains(column.name)) {
                continue;
            }
            taken.insert(column.name);
            seed->columns.append(column.name);
            const QJsonArray values = value[u"values"].toArray();
            for (qsizetype row = 0; row < rowCount; ++row) {
                rows[row].append(values.at(row % std::max<qsizetype>(1, values.size())));
            }
            out.columns.push_back(std::move(column));
        }
    }
    for (const QJsonArray &row : rows) {
        seed->rows.append(row);
    }
    out.seed = std::move(seed);
    return out;
}

} // namespace

Loaded loadSynthetic(int tables, int columns, const QString &owner, Catalog *catalog)
{
    QFile file(u":/sandbox/synthetic.json"_s);
    const QJsonArray written
        = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    if (written.isEmpty()) {
        return tl::unexpected(u"the kinds of synthetic tables cannot be read"_s);
    }
    std::vector<Kind> kinds;
    for (qsizetype i = 0; i < written.size(); ++i) {
        kinds.push_back(makeKind(written, i, columns));
    }
    for (int i = 0; i < tables; ++i) {
        const Kind &kind = kinds.at(static_cast<size_t>(i) % kinds.size());
        const size_t round = static_cast<size_t>(i) / kinds.size();
        Table table;
        table.catalog = u"synthetic"_s;
        table.schema = u"main"_s;
        table.name = round == 0 ? kind.name : u"%1_%2"_s.arg(kind.name, QString::number(round));
        table.owner = owner;
        table.columns = kind.columns;
        table.seed = kind.seed;
        catalog->add(std::move(table));
    }
    return {};
}

} // namespace metaflow::sandbox::catalog
