#include "app/sandbox/catalog/Lineage.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

namespace {

constexpr qint64 hourMs = 3'600'000;

/// `a`.b."c" in its parts.
QStringList nameParts(const QString &name)
{
    static const QRegularExpression part(u"`((?:[^`]|``)+)`|\"([^\"]+)\"|(\\w+)"_s);
    QStringList parts;
    for (auto match = part.globalMatch(name); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        QString text = found.captured(1) + found.captured(2) + found.captured(3);
        parts.append(text.replace(u"``"_s, u"`"_s));
    }
    return parts;
}

QStringList pathOf(const Table &table)
{
    return {table.catalog, table.schema, table.name};
}

const Table *tableAt(Catalog &catalog, const QStringList &path)
{
    return path.size() == 3 ? catalog.find(path.at(0), path.at(1), path.at(2)) : nullptr;
}

QString kindAt(Catalog &catalog, const QStringList &path)
{
    static const QStringList own = {u"VIEW"_s, u"MATERIALIZED_VIEW"_s, u"STREAMING_TABLE"_s, u"METRIC_VIEW"_s};
    const Table *table = tableAt(catalog, path);
    return table && own.contains(table->kind) ? table->kind : u"TABLE"_s;
}

/// A column of the view that is called as one of the table is taken for that one.
LineageEdge viewEdge(const Table &source, const Table &view)
{
    LineageEdge edge{pathOf(source), {}, pathOf(view), {}, view.isView() ? QString() : u"PIPELINE"_s, 0};
    for (const Column &column : view.columns) {
        if (const int at = source.indexOf(column.name); at >= 0) {
            edge.columns.emplace_back(source.columns.at(static_cast<size_t>(at)).name, column.name);
        }
    }
    return edge;
}

std::vector<LineageEdge> shippedEdges()
{
    QFile file(u":/sandbox/lineage.json"_s);
    std::vector<LineageEdge> edges;
    const QJsonArray lines
        = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    for (const QJsonValue &line : lines) {
        LineageEdge edge;
        edge.source = line[u"source"].toString().split(u'.', Qt::SkipEmptyParts);
        edge.file = line[u"file"].toString();
        edge.target = line[u"target"].toString().split(u'.');
        edge.entity = line[u"entity"].toString();
        for (const QJsonValue &pair : line[u"columns"].toArray()) {
            edge.columns.emplace_back(pair[0].toString(), pair[1].toString());
        }
        edges.push_back(std::move(edge));
    }
    return edges;
}

} // namespace

std::vector<const Table *> sourcesOfView(Catalog &catalog, const Table &view)
{
    static const QRegularExpression source(
        u"\\b(?:FROM|JOIN)\\s+((?:`(?:[^`]|``)+`|\"[^\"]+\"|\\w+)(?:\\.(?:`(?:[^`]|``)+`|\"[^\"]+\"|\\w+)){0,2})"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<const Table *> found;
    for (auto match = source.globalMatch(view.viewText); match.hasNext();) {
        QStringList path = nameParts(match.next().captured(1));
        while (path.size() < 3) {
            path.prepend(path.size() == 2 ? view.catalog : view.schema);
        }
        const Table *table = tableAt(catalog, path);
        if (table && table != &view && std::count(found.begin(), found.end(), table) == 0) {
            found.push_back(table);
        }
    }
    return found;
}

std::vector<LineageEdge> readLineage(Catalog &catalog)
{
    std::vector<LineageEdge> edges;
    for (LineageEdge &edge : shippedEdges()) {
        if (tableAt(catalog, edge.target) && (edge.source.isEmpty() || tableAt(catalog, edge.source))) {
            edges.push_back(std::move(edge));
        }
    }
    for (const auto &table : catalog.tables()) {
        if (table->viewText.isEmpty() || table->system || table->gone) {
            continue;
        }
        for (const Table *source : sourcesOfView(catalog, *table)) {
            const bool known = std::any_of(edges.begin(), edges.end(), [&](const LineageEdge &edge) {
                return edge.source == pathOf(*source) && edge.target == pathOf(*table);
            });
            if (!known) {
                edges.push_back(viewEdge(*source, *table));
            }
        }
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (size_t i = 0; i < edges.size(); ++i) {
        edges[i].sourceKind = kindAt(catalog, edges[i].source);
        edges[i].targetKind = kindAt(catalog, edges[i].target);
        edges[i].seenMs = now - static_cast<qint64>(i + 1) * hourMs;
    }
    return edges;
}

} // namespace metaflow::sandbox::catalog
