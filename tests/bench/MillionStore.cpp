#include "tests/bench/MillionStore.h"

#include "core/base/Clock.h"
#include "core/store/Store.h"
#include "tests/support/RunLoop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::bench {

namespace {

/// One statement a table, numbered by a recursive query: ids 1 … 1,000,000 in the default order.
/// Every fortieth text holds one of them; a tenth of them is not ASCII.
const QStringList &vocabulary()
{
    static const QStringList words = QStringLiteral(
        "order customer price quantity currency delivery warehouse invoice payment refund discount account contract "
        "supplier "
        "employee salary region country address postcode telephone shipment carrier tracking product category brand "
        "colour "
        "weight volume temperature pressure humidity voltage Größe Straße Prüfung Öffnung Änderung Übergabe")
                                         .split(u' ');
    return words;
}

/// One statement a table, numbered by a recursive query: ids from 1 on in the default order. Each ninth is flawed.
Result<void> fill(store::Connection &connection, int items)
{
    const auto made = connection.run(
        u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1 - 1), "
        "named AS (SELECT i, printf('s%02d', i / 50000) AS s, printf('t%03d', i / 100 % 500) AS t, i % 100 AS o, "
        "CASE i % 100 WHEN 0 THEN NULL ELSE printf('column_%02d', i % 100) END AS c, "
        "'What column ' || (i % 100) || ' of this table says about the ' || w.value || ', number ' || i AS text "
        "FROM n JOIN json_each(?) w ON w.key = i * 7 % 40) "
        "INSERT INTO metadata_items (id, catalog_name, schema_name, table_name, column_name, metadata_type, "
        "generated_value, current_value, status, generation_method, created_at, updated_at, object_kind, object_path, "
        "object_key, catalog_key, schema_key, table_key, column_key, ordinal_position, data_type, score, checks, "
        "text_author, original_known) "
        "SELECT i + 1, 'main', s, t, c, 'description', text, text, 'pending', 'openai_bench', "
        "'2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', iif(o = 0, 'table', 'column'), "
        "iif(o = 0, json_array('main', s, t), json_array('main', s, t, c)), 'bench ' || i, 'main', s, t, c, o, "
        "iif(o = 0, NULL, 'STRING'), iif(i % 9 = 0, 85, 100), "
        "iif(i % 9 = 0, '[{\"check\":\"volatile_number\",\"severity\":\"warning\",\"start\":0,\"length\":0}]', NULL), "
        "'bench', 1 FROM named"_s.arg(items),
        {QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(vocabulary())).toJson(QJsonDocument::Compact))});
    if (!made) {
        return fail(made.error());
    }
    const auto search = connection.run(
        u"INSERT INTO item_search (item_id, folded) SELECT id, catalog_key || char(10) || schema_key || "
        "char(10) || table_key || char(10) || coalesce(column_key || char(10), '') || "
        "mf_fold(current_value) FROM metadata_items"_s);
    return search ? Result<void>() : Result<void>(fail(search.error()));
}

} // namespace

Result<void> makeStore(const QString &file, int items)
{
    const auto url = store::StoreUrl::parse(u"sqlite:"_s + file);
    if (!url) {
        return fail(url.error());
    }
    SystemClock clock;
    store::Store store(*url, clock);
    if (const auto opened = testing::waitFor(store.open()); !opened) {
        return fail(opened.error());
    }
    return testing::waitFor(
        store.write([items](store::Connection &connection) { return fill(connection, items); }), 30min);
}

QStringList searchTerms()
{
    QStringList terms = vocabulary();
    for (int i = 0; i < 20; ++i) {
        terms << u"nowhere%1"_s.arg(i); // a third is absent
    }
    return terms;
}

Result<QString> millionStore()
{
    static const QTemporaryDir folder;
    static const Result<QString> made = []() -> Result<QString> {
        const QString file = folder.filePath(u"million.sqlite"_s);
        const auto filled = makeStore(file, 1'000'000);
        return filled ? Result<QString>(file) : Result<QString>(fail(filled.error()));
    }();
    return made;
}

} // namespace metaflow::bench
