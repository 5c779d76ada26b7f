#include "tests/contract/MainJobCli.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>

using namespace Qt::StringLiterals;

// Scope and context of a run over real HTTP, and the days on which part of it cannot be had.
namespace metaflow::testing {
namespace {

QString userMessage(const QJsonObject &body)
{
    return body.value(u"messages"_s).toArray().at(1).toObject().value(u"content"_s).toString();
}

QString messagesOf(const std::vector<QJsonObject> &bodies)
{
    QStringList messages;
    for (const QJsonObject &body : bodies) {
        messages << userMessage(body);
    }
    return messages.join(u'\n');
}

QJsonObject column(const QString &name, const QString &type, const QString &comment = {})
{
    QJsonObject column{{u"name"_s, name}, {u"type_text"_s, type}};
    if (!comment.isEmpty()) {
        column.insert(u"comment"_s, comment);
    }
    return column;
}

QJsonObject table(const QString &name, const QJsonArray &columns, const QString &type = u"MANAGED"_s)
{
    return {{u"catalog_name"_s, u"lake"_s}, {u"schema_name"_s, u"s"_s}, {u"name"_s, name}, {u"table_type"_s, type},
        {u"data_source_format"_s, u"DELTA"_s}, {u"columns"_s, columns}};
}

/// Tables in a file, as `--catalog` takes them.
QString written(const QTemporaryDir &folder, const QVector<QJsonObject> &tables)
{
    QFile file(folder.filePath(u"lake.tables.jsonl"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    for (const QJsonObject &object : tables) {
        file.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    }
    return file.fileName();
}

QStringList on(const QString &command, const QString &catalog, const QStringList &more = {})
{
    return QStringList{command, u"--catalog"_s, catalog} + more;
}

/// Comments of the fields of `lake.s.people`, by dotted path, as the table itself says.
QJsonObject describedPeople(const SandboxProcess &sandbox)
{
    const QJsonObject answer = sandbox.run(u"DESCRIBE TABLE EXTENDED lake.s.people AS JSON"_s);
    const QString cell = SandboxProcess::rows(answer).at(0).toArray().at(0).toString();
    return QJsonDocument::fromJson(cell.toUtf8()).object();
}

QJsonValue commentOf(const QJsonObject &people, const QStringList &path)
{
    QJsonValue at = people.value(u"columns"_s);
    for (const QString &name : path) {
        for (const QJsonValue &entry : at.toArray()) {
            if (entry[u"name"_s].toString() == name) {
                at = name == path.last() ? entry[u"comment"_s] : entry[u"type"_s];
                break;
            }
        }
        for (const auto &inner : {u"element_type"_s, u"value_type"_s}) {
            at = at.toObject().contains(inner) ? at[inner] : at;
        }
        at = at.toObject().contains(u"fields"_s) ? at[u"fields"_s] : at;
    }
    return at;
}

QVector<QJsonObject> people()
{
    const QString address = u"struct<city:string,geo:struct<lat:double,lon:double>,`zip.code`:int COMMENT 'Told.'>"_s;
    return {table(u"people"_s,
        {column(u"id"_s, u"bigint"_s, u"The key."_s), column(u"address"_s, address, u"Where they live."_s),
            column(u"orders"_s, u"array<struct<amount:decimal(18,2)>>"_s, u"What they bought."_s)})};
}

} // namespace

TEST(ContextContractTest, NestedFieldsGoTheWholeWayAndComeBack)
{
    const QTemporaryDir folder;
    SandboxProcess sandbox({u"--catalog"_s, written(folder, people())});
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const MainJobCli cli(sandbox);
    const QJsonObject before = describedPeople(sandbox);
    const QJsonObject quote = cli.run(on(u"quote"_s, u"lake"_s)).json();
    EXPECT_EQ(quote.value(u"left_alone_by_reason"_s), (QJsonObject{{u"has_comment"_s, 4}}));
    cli.generate(u"lake"_s);
    const auto items = cli.items();
    QStringList names;
    for (const QJsonObject &item : items) {
        names << item.value(u"object_kind"_s).toString() + u' ' + item.value(u"column_name"_s).toString();
    }
    names.sort();
    EXPECT_EQ(names,
        (QStringList{u"field address.city"_s, u"field address.geo"_s, u"field address.geo.lat"_s,
            u"field address.geo.lon"_s, u"field orders.element.amount"_s, u"table "_s}));
    EXPECT_EQ(cli.run(on(u"scan"_s, u"lake"_s)).code, 0) << "a scan knows no fields, and flags none as gone";
    EXPECT_EQ(cli.items({u"--status"_s, u"pending"_s}).size(), 6U);
    cli.approveAll();
    const QString plan = cli.plan();
    const auto applied = cli.run({u"apply"_s, plan});
    ASSERT_EQ(applied.code, 0) << qPrintable(applied.words) << applied.data.constData();
    EXPECT_EQ(applied.json().value(u"applied"_s), 6);
    EXPECT_EQ(applied.json().value(u"verified"_s), true);
    const QJsonObject after = describedPeople(sandbox);
    for (const QJsonObject &item : cli.items({u"--status"_s, u"imported"_s})) {
        const QJsonArray parts = item.value(u"object_path"_s).toArray();
        QStringList path;
        for (qsizetype i = 3; i < parts.size(); ++i) {
            if (parts.at(i) != u"element"_s) {
                path << parts.at(i).toString();
            }
        }
        if (!path.isEmpty()) {
            EXPECT_EQ(commentOf(after, path), item.value(u"current_value"_s)) << qPrintable(path.join(u'.'));
        }
    }
    EXPECT_EQ(commentOf(after, {u"address"_s, u"zip.code"_s}), u"Told."_s);
    EXPECT_EQ(cli.run(on(u"scan"_s, u"lake"_s)).code, 0);
    EXPECT_EQ(cli.items({u"--status"_s, u"imported"_s}).size(), 6U) << "still imported after a scan";
    EXPECT_EQ(cli.run({u"apply"_s, plan}).json().value(u"applied"_s), 0) << "applying twice changes nothing";

    const QString planId = cli.run({u"plan"_s, u"show"_s, plan}).json().value(u"plan_id"_s).toString();
    const QString back = cli.file(u"back.mfplan"_s);
    ASSERT_EQ(cli.run({u"rollback"_s, u"--plan"_s, planId, u"--out"_s, back}).code, 0);
    const auto undone = cli.run({u"apply"_s, back});
    ASSERT_EQ(undone.code, 0) << qPrintable(undone.words) << undone.data.constData();
    EXPECT_EQ(describedPeople(sandbox), before) << "NULL is NULL again";
}

TEST(ContextContractTest, ADriftedFieldIsLeftAloneLikeAnyOther)
{
    const QTemporaryDir folder;
    SandboxProcess sandbox({u"--catalog"_s, written(folder, people())});
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const MainJobCli cli(sandbox);
    cli.generate(u"lake"_s);
    cli.approveAll();
    const QString plan = cli.plan();
    sandbox.run(u"ALTER TABLE lake.s.people ALTER COLUMN address.city COMMENT 'Somebody was here.'"_s);
    const auto applied = cli.run({u"apply"_s, plan, u"--partial"_s});
    EXPECT_EQ(applied.code, 3) << qPrintable(applied.words);
    EXPECT_EQ(applied.json().value(u"refused"_s).toArray().size(), 1);
    EXPECT_EQ(commentOf(describedPeople(sandbox), {u"address"_s, u"city"_s}), u"Somebody was here."_s);
}

TEST(ContextContractTest, LineageIsOneStatementAndItsLossIsSaid)
{
    SandboxProcess sandbox({u"--user"_s, u"ben@example.com"_s});
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    MainJobCli cli(sandbox);
    const auto payload = cli.run(on(u"payload"_s, u"taxi"_s, {u"--all"_s}));
    const QString all = messagesOf(payload.lines());
    EXPECT_TRUE(all.contains(u"from yellow_trips, zones"_s)) << qPrintable(all);
    EXPECT_TRUE(all.contains(u"from yellow_trips.pickup_at"_s)) << "a source under another name";
    EXPECT_FALSE(all.contains(u"from zones.borough"_s)) << "the same name says nothing new";
    int statements = 0;
    for (const QJsonObject &entry : sandbox.entries(u"statement"_s)) {
        statements += entry.value(u"body"_s).toString().contains(u"system.access"_s) ? 1 : 0;
    }
    EXPECT_EQ(statements, 1);

    const QJsonObject revoke{{u"user"_s, u"ben@example.com"_s}, {u"securable"_s, u"system.access"_s},
        {u"privileges"_s, QJsonArray{u"ALL_PRIVILEGES"_s}}};
    ASSERT_TRUE(sandbox.post("/sandbox/revoke", revoke));
    cli.setVariable(u"DATABRICKS_TOKEN"_s, sandbox.tokenOf(u"ben@example.com"_s));
    const auto quote = cli.run(on(u"quote"_s, u"taxi"_s, {u"--all"_s, u"--columns-per-request"_s, u"19"_s}));
    ASSERT_EQ(quote.code, 0) << qPrintable(quote.words);
    EXPECT_EQ(quote.json().value(u"context_not_read"_s), (QJsonArray{u"lineage"_s}));
    EXPECT_GT(quote.json().value(u"requests"_s).toInt(), 0);
    const auto without = cli.run(on(
        u"payload"_s, u"taxi"_s, {u"--all"_s, u"--columns-per-request"_s, u"19"_s, u"--no-context"_s, u"lineage"_s}));
    EXPECT_FALSE(messagesOf(without.lines()).contains(u" | from "_s));
}

TEST(ContextContractTest, ATableWhoseSamplesAreRefusedIsDescribedWithoutThem)
{
    SandboxProcess sandbox({u"--synthetic"_s, u"3x4"_s, u"--user"_s, u"ben@example.com"_s});
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    MainJobCli cli(sandbox);
    ASSERT_EQ(cli.run(on(u"scan"_s, u"synthetic"_s)).code, 0);
    const QJsonObject revoke{{u"user"_s, u"ben@example.com"_s}, {u"securable"_s, u"synthetic"_s},
        {u"privileges"_s, QJsonArray{u"SELECT"_s}}};
    ASSERT_TRUE(sandbox.post("/sandbox/revoke", revoke));
    cli.setVariable(u"DATABRICKS_TOKEN"_s, sandbox.tokenOf(u"ben@example.com"_s));
    const auto quote = cli.run(on(u"quote"_s, u"synthetic"_s));
    ASSERT_EQ(quote.code, 0) << qPrintable(quote.words);
    EXPECT_EQ(quote.json().value(u"requests"_s), 3);
    EXPECT_EQ(quote.json().value(u"context_not_read"_s), (QJsonArray{u"samples"_s}));
}

TEST(ContextContractTest, RowFilteredTablesAndMaskedColumnsGiveNoValues)
{
    const QTemporaryDir folder;
    QJsonObject filtered = table(u"filtered"_s, {column(u"status"_s, u"string"_s)});
    filtered.insert(u"row_filter"_s, QJsonObject{{u"function_name"_s, u"lake.s.f"_s}});
    QJsonObject hidden = column(u"salary"_s, u"int"_s);
    hidden.insert(u"mask"_s, QJsonObject{{u"function_name"_s, u"lake.s.m"_s}});
    SandboxProcess sandbox(
        {u"--catalog"_s, written(folder, {filtered, table(u"masked"_s, {hidden, column(u"id"_s, u"int"_s)})})});
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const MainJobCli cli(sandbox);
    ASSERT_EQ(cli.run(on(u"quote"_s, u"lake"_s, {u"--privacy"_s, u"raw"_s})).code, 0);
    QStringList samplings;
    for (const QJsonObject &entry : sandbox.entries(u"statement"_s)) {
        const QString body = entry.value(u"body"_s).toString();
        if (body.contains(u"left(CAST"_s)) {
            samplings << body;
        }
    }
    ASSERT_EQ(samplings.size(), 1) << qPrintable(samplings.join(u'\n'));
    EXPECT_TRUE(samplings.first().contains(u"`masked`"_s));
    EXPECT_FALSE(samplings.first().contains(u"salary"_s));
}

TEST(ContextContractTest, TenThousandTablesOfOneSchemaArePreparedWithAHandfulOfStatements)
{
    SandboxProcess sandbox({u"--synthetic"_s, u"10000x2"_s});
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const MainJobCli cli(sandbox);
    ASSERT_EQ(cli.run(on(u"scan"_s, u"synthetic"_s)).code, 0);
    const size_t before = sandbox.entries(u"statement"_s).size();
    QElapsedTimer timer;
    timer.start();
    const auto quote = cli.run(on(u"quote"_s, u"synthetic"_s, {u"--privacy"_s, u"none"_s}));
    std::cout << "prepared in " << timer.elapsed() << " ms\n";
    ASSERT_EQ(quote.code, 0) << qPrintable(quote.words);
    EXPECT_EQ(quote.json().value(u"requests"_s), 10'000);
    EXPECT_EQ(quote.json().value(u"statements"_s), 1) << "lineage";
    EXPECT_LE(sandbox.entries(u"statement"_s).size() - before, 6U) << "that, and the connection's probes";
}

TEST(ContextContractTest, TwoThousandColumnsAndANameOf255CharactersAreAllDescribed)
{
    const QTemporaryDir folder;
    QJsonArray columns{column(QString(255, u'n'), u"int"_s)};
    for (int i = 1; i < 2'000; ++i) {
        columns.append(column(u"c%1"_s.arg(i), u"int"_s));
    }
    SandboxProcess sandbox({u"--catalog"_s, written(folder, {table(u"wide"_s, columns)})});
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const MainJobCli cli(sandbox);
    cli.generate(u"lake"_s);
    const auto items = cli.items();
    EXPECT_EQ(items.size(), 2'001U);
    QSet<QString> names;
    for (const QJsonObject &item : items) {
        names << item.value(u"column_name"_s).toString();
    }
    EXPECT_TRUE(names.contains(QString(255, u'n')));
    EXPECT_EQ(names.size(), 2'001);
}

} // namespace metaflow::testing
