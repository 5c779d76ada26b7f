#include "core/exchange/HtmlDictionary.h"

#include "core/base/Clock.h"
#include "core/exchange/AcceptedTables.h"
#include "core/exchange/HtmlText.h"
#include "core/store/Items.h"
#include "core/store/Sources.h"
#include "core/store/Texts.h"
#include "core/store/Transaction.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

/// Resources in a static library are dropped by the linker unless somebody asks for them; the macro has to stand
/// outside of any namespace.
static void initDictionaryResources()
{
    Q_INIT_RESOURCE(dictionary);
}

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qsizetype jsonPieceBytes = 256 << 10; ///< of data that the browser reads at once
constexpr qsizetype mostPlain = 3000; ///< texts that also stand in the file for browsers without scripts

Result<QByteArray> resource(const QString &name)
{
    initDictionaryResources();
    QFile file(u":/dictionary/"_s + name);
    return file.open(QIODevice::ReadOnly) ? Result<QByteArray>(file.readAll())
                                          : fail(ErrorCode::Internal, file.fileName(), file.errorString());
}

/// What the page says before and beside its texts.
struct DictionaryHead {
    QString made, filter;
    qsizetype texts = 0, missing = 0;
    QJsonArray scanned; ///< catalog, tables, columns: only where the filter is names, else nothing can be compared
    QJsonObject sources; ///< hosts by id
};

/// Whether a filter is about places alone, so that all that was scanned there could have a description.
bool isAboutPlaces(ItemFilter filter)
{
    filter.source = {};
    filter.catalog.clear();
    filter.schema.clear();
    filter.table.clear();
    filter.statuses.clear();
    filter.needsWork.reset();
    return filter.isEmpty();
}

Result<QJsonArray> scannedPlaces(store::Connection &connection, const ItemFilter &filter)
{
    QString where = u"1 = 1"_s;
    QVariantList values;
    const auto restrict = [&](const QString &condition, const QVariant &value) {
        where += u" AND "_s + condition;
        values << value;
    };
    if (!filter.source.isNone()) {
        restrict(u"t.source_id = ?"_s, filter.source.value());
    }
    if (!filter.catalog.isEmpty()) {
        restrict(u"t.catalog_key = ?"_s, store::folded(filter.catalog));
    }
    if (!filter.schema.isEmpty()) {
        restrict(u"t.schema_key = ?"_s, store::folded(filter.schema));
    }
    QJsonArray scanned;
    if (!filter.table.isEmpty()) {
        return scanned; // of one table there is nothing to count
    }
    return connection
        .forEach(u"SELECT min(t.path), count(*), sum((SELECT count(*) FROM catalog_columns c WHERE c.table_id = t.id)) "
                 "FROM catalog_tables t WHERE %1 GROUP BY t.catalog_key ORDER BY t.catalog_key"_s.arg(where),
            values,
            [&](const QSqlQuery &row) {
                scanned.append(QJsonArray{ObjectPath::fromJson(row.value(0).toString()).catalog(),
                    row.value(1).toLongLong(), row.value(2).toLongLong()});
            })
        .map([&] { return scanned; });
}

Result<void> readPlaces(store::Connection &connection, const ItemFilter &filter, DictionaryHead &about)
{
    const auto sources = store::sources(connection);
    if (!sources) {
        return fail(sources.error());
    }
    for (const store::Source &source : *sources) {
        about.sources.insert(QString::number(source.id.value()), source.host);
    }
    if (isAboutPlaces(filter)) {
        const auto scanned = scannedPlaces(connection, filter);
        if (!scanned) {
            return fail(scanned.error());
        }
        about.scanned = *scanned;
    }
    return {};
}

QJsonArray standingOf(const Item &item)
{
    const QString when = item.reviewedAt.isValid() ? isoTime(item.reviewedAt) : u""_s;
    return {item.current, statusName(item.status), item.reviewedBy, when};
}

/// Source, path, type, its own text, columns: see addTable() of the script.
QJsonArray tableArray(const AcceptedTable &table)
{
    QJsonValue own(QJsonValue::Null);
    QJsonArray columns;
    for (const Item &item : table.items) {
        const QJsonArray standing = standingOf(item);
        if (item.object.parts.size() <= 3) {
            own = standing;
            continue;
        }
        QJsonArray column{QJsonArray::fromStringList(item.object.parts.mid(3)), item.dataType};
        for (const QJsonValue &value : standing) {
            column.append(value);
        }
        columns.append(column);
    }
    return {table.source.value(), QJsonArray::fromStringList(table.path.parts), table.type, own, columns};
}

QByteArray plainRow(const Item &item)
{
    const QString by = QStringList{statusName(item.status), item.reviewedBy,
        item.reviewedAt.isValid() ? isoTime(item.reviewedAt).first(10) : QString()}
                           .join(u' ');
    const bool own = item.object.parts.size() <= 3;
    return "<tr><th scope=\"row\" class=\"name\">" + htmlText(own ? u"(table)"_s : item.object.parts.mid(3).join(u'.'))
        + "</th><td class=\"type\">" + htmlText(own ? QString() : item.dataType) + "</td><td><p dir=\"auto\">"
        + htmlText(item.current) + "</p></td><td class=\"who\">" + htmlText(by.simplified()) + "</td></tr>\n";
}

/// A table for browsers without scripts.
QByteArray plainTable(const AcceptedTable &table)
{
    QByteArray html = "<div class=\"plain\"><h2 class=\"name\">" + htmlText(table.path.display())
        + "</h2><div class=\"wrap\"><table class=\"columns\"><thead><tr><th scope=\"col\">Column</th>"
          "<th scope=\"col\">Type</th><th scope=\"col\">Description</th><th scope=\"col\">Status</th></tr></thead>"
          "<tbody>\n";
    for (const Item &item : table.items) {
        html += plainRow(item);
    }
    return html + "</tbody></table></div></div>\n";
}

/// Writes the tables, a piece at a time.
class DictionaryPieces {
public:
    DictionaryPieces(FileSink &sink, bool plain, const std::function<bool(qint64 rows)> &goOn)
        : m_sink(sink)
        , m_plain(plain)
        , m_goOn(goOn)
    {
    }
    [[nodiscard]] qint64 texts() const { return m_texts; }
    [[nodiscard]] Result<void> add(const AcceptedTable &table)
    {
        m_json += m_json.isEmpty() ? "[" : ",\n";
        m_json += htmlJson(QJsonDocument(tableArray(table)));
        if (m_plain) {
            m_html += plainTable(table);
        }
        m_texts += table.items.size();
        if (!m_goOn(m_texts)) {
            return fail(ErrorCode::Cancelled);
        }
        return m_json.size() < jsonPieceBytes ? Result<void>() : end();
    }
    [[nodiscard]] Result<void> end()
    {
        if (m_json.isEmpty()) {
            return {};
        }
        QByteArray piece = "<script type=\"application/json\" class=\"tables\">" + m_json + "]</script>\n";
        if (m_plain) {
            piece += "<noscript>" + m_html + "</noscript>\n";
        }
        m_json.clear();
        m_html.clear();
        return m_sink.write(piece);
    }

private:
    FileSink &m_sink;
    const bool m_plain;
    const std::function<bool(qint64 rows)> &m_goOn;
    QByteArray m_json, m_html;
    qint64 m_texts = 0;
};

QByteArray aboutJson(const DictionaryHead &about)
{
    return htmlJson(QJsonDocument(QJsonObject{{u"made"_s, about.made}, {u"filter"_s, about.filter},
        {u"missing"_s, about.missing}, {u"scanned"_s, about.scanned}, {u"sources"_s, about.sources}}));
}

QString noteOf(const DictionaryHead &about)
{
    if (about.texts == 0) {
        return u"Nothing accepted yet."_s;
    }
    return about.texts <= mostPlain
        ? u"Search and the tree at the side need JavaScript, which is off here."_s
        : u"JavaScript is off here, and this dictionary is too large to be shown without it."_s;
}

/// The page up to the tables and behind them; what goes in is not looked through again.
struct Page {
    QByteArray before, after;
};

Result<Page> pageFor(const DictionaryHead &about)
{
    const auto html = resource(u"dictionary.html"_s);
    const auto style = html ? resource(u"dictionary.css"_s) : fail(html.error());
    const auto script = style ? resource(u"dictionary.js"_s) : fail(style.error());
    if (!script) {
        return fail(script.error());
    }
    const QHash<QByteArray, QByteArray> values{
        {"policy",
            "default-src 'none'; style-src " + policyHash(*style) + "; script-src " + policyHash(*script)
                + "; base-uri 'none'; form-action 'none'"},
        {"style", *style}, {"script", *script}, {"about", aboutJson(about)}, {"made", htmlText(about.made.first(10))},
        {"texts", QByteArray::number(about.texts)}, {"note", htmlText(noteOf(about))}};
    Page page;
    QByteArray *part = &page.before;
    for (qsizetype at = 0; at < html->size();) {
        const qsizetype mark = html->indexOf("{{", at);
        const qsizetype end = mark < 0 ? -1 : html->indexOf("}}", mark);
        *part += html->mid(at, end < 0 ? -1 : mark - at);
        if (end < 0) {
            break;
        }
        const QByteArray name = html->mid(mark + 2, end - mark - 2);
        Q_ASSERT(name == "tables" || values.contains(name));
        part = name == "tables" ? &page.after : part;
        *part += values.value(name);
        at = end + 2;
    }
    return page;
}

Result<qint64> writeTexts(
    store::Connection &connection, const ItemFilter &filter, const QSet<ItemId> &missing, DictionaryPieces &pieces)
{
    const auto there = [&](QVector<Item> &block) {
        block.removeIf([&](const Item &item) { return missing.contains(item.id); });
        return Result<void>();
    };
    auto done = forEachTable(connection, filter, there, [&](const AcceptedTable &table) { return pieces.add(table); });
    done = done ? pieces.end() : done;
    return done ? Result<qint64>(pieces.texts()) : fail(done.error());
}

} // namespace

Result<qint64> writeDictionary(store::Connection &connection, const ItemFilter &filter, FileSink &sink,
    const QDateTime &now, const std::function<bool(qint64 rows)> &goOn)
{
    const auto picture = store::Transaction::begin(connection, store::Transaction::Mode::Read);
    if (!picture) {
        return fail(picture.error());
    }
    DictionaryHead about{isoTime(now), filterText(filter), 0, 0, {}, {}};
    const auto accepted = acceptedOf(filter);
    QSet<ItemId> missing;
    auto done = readPlaces(connection, filter, about);
    if (done && accepted) {
        const auto refs = store::listItems(connection, *accepted);
        const auto gone = refs ? missingOf(connection, *accepted) : fail(refs.error());
        if (!gone) {
            return fail(gone.error());
        }
        missing = *gone;
        about.missing
            = std::count_if(refs->begin(), refs->end(), [&](const ItemRef &ref) { return missing.contains(ref.id); });
        about.texts = refs->size() - about.missing;
    }
    const auto page = done ? pageFor(about) : fail(done.error());
    done = page ? sink.write(page->before) : fail(page.error());
    DictionaryPieces pieces(sink, about.texts <= mostPlain, goOn);
    if (done && accepted) {
        const auto written = writeTexts(connection, *accepted, missing, pieces);
        done = written ? Result<void>() : Result<void>(fail(written.error()));
    }
    done = done ? sink.write(page->after) : done;
    return done ? Result<qint64>(pieces.texts()) : fail(done.error());
}

} // namespace metaflow::exchange
