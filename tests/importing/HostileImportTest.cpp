#include "tests/importing/ImportFixture.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

using testing::commentsOf;
using testing::Installation;
using testing::SandboxProcess;

const QStringList names{u"back`tick"_s, u"quo'te \"q\""_s, u"dot.ted"_s, u"with space"_s, u"größe_ß"_s, u"emoji😀"_s,
    u"semi;colon--"_s, u"slash\\"_s, u"\ufeffmarked"_s};

QJsonObject column(const QString &name, int position)
{
    return {{u"name"_s, name}, {u"position"_s, position}, {u"type_text"_s, u"string"_s}, {u"type_name"_s, u"STRING"_s},
        {u"nullable"_s, true}};
}

/// One Unity Catalog table object a line: a table and a view with these columns for each name.
QByteArray tablesJsonl()
{
    QByteArray lines;
    for (const QString &type : {u"MANAGED"_s, u"VIEW"_s, u"MATERIALIZED_VIEW"_s, u"STREAMING_TABLE"_s}) {
        for (const QString &name : names) {
            QJsonArray columns;
            for (const QString &inner : names) {
                columns.append(column(inner, static_cast<int>(columns.size())));
            }
            QJsonObject table{{u"catalog_name"_s, u"hostile"_s}, {u"schema_name"_s, u"sch`e.ma"_s}};
            table.insert(u"name"_s, name + type);
            table.insert(u"table_type"_s, type);
            table.insert(u"columns"_s, columns);
            lines += QJsonDocument(table).toJson(QJsonDocument::Compact) + '\n';
        }
    }
    return lines;
}

} // namespace

TEST(HostileImportTest, NamesAndTextsOfEveryKindArriveByteForByteAndGoAgain)
{
    const QStringList hostile{u"It's"_s, u"back\\slash"_s, u"ends with \\"_s, u"line\nfeed\r\ttab"_s,
        u"-- no comment"_s, u"; DROP TABLE x; --"_s, u"'' ''' \\' \\\\'"_s, u"👩‍👩‍👧 \u202e rtl"_s,
        u"  kept blanks  "_s, u":c IS NULL"_s, u"ä\\'"_s.repeated(1'400).left(4'000), u"\u0001\u001f\u00a0\ufeff"_s,
        u"e\u0301 é"_s, u"\ufeffmark in front"_s, u"\ufeff"_s};
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"hostile.tables.jsonl"_s);
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly) && out.write(tablesJsonl()) > 0);
    out.close();
    SandboxProcess sandbox({u"--catalog"_s, file});
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    Installation app(testing::profileOf(sandbox), folder.filePath(u"store.db"_s));
    ASSERT_TRUE(app.connect());
    const auto before = commentsOf(sandbox);
    testing::CatalogComments expected = before;
    QMap<QStringList, QString> texts;
    for (const QStringList &path : before.keys()) {
        texts.insert(path, hostile.at(texts.size() % hostile.size()));
        expected[path] = texts.value(path);
    }
    ASSERT_TRUE(app.approve(before, texts));
    const auto plan = app.plan();
    ASSERT_TRUE(plan) << qPrintable(plan.error().detail);
    EXPECT_EQ(plan->leftOut, 0);
    const auto report = app.apply(plan->plan);
    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    EXPECT_EQ(report->applied, texts.size());
    EXPECT_EQ(report->derivedStatements, 0);
    EXPECT_EQ(commentsOf(sandbox), expected);
    RollbackTarget target;
    target.plan = plan->plan.id;
    const auto back = app.rollback(target);
    ASSERT_TRUE(back);
    EXPECT_TRUE(app.apply(back->plan));
    EXPECT_EQ(commentsOf(sandbox), before);
}

} // namespace metaflow::importing
