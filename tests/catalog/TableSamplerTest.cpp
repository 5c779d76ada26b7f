#include "core/catalog/CatalogReader.h"
#include "tests/databricks/FakeWorkspace.h"

using namespace Qt::StringLiterals;

namespace metaflow::catalog {

using databricks::FakeWorkspace;

class TableSamplerTest : public databricks::SessionFixture {
protected:
    static ColumnInfo column(const QString &name, const QString &type)
    {
        ColumnInfo info;
        info.name = name;
        info.type = type;
        return info;
    }
    [[nodiscard]] Result<QVector<privacy::ColumnSamples>> sample(const QVector<ColumnInfo> &columns)
    {
        TableInfo table;
        table.path = {{u"main"_s, u"s"_s, u"t"_s}};
        table.columns = columns;
        return testing::waitFor(engine.submit(
            [this, table](std::stop_token stop) { return sampleTable(session, table, 3, std::move(stop)); }));
    }
};

TEST_F(TableSamplerTest, AsksNeitherForMaskedNorForTaggedNorForBinaryColumns)
{
    workspace.onStatement = [](const QString &id, const QJsonObject &) {
        return FakeWorkspace::succeeded(
            id, {u"a"_s, u"b"_s}, {QJsonArray{u"1"_s, QJsonValue::Null}, QJsonArray{u"2"_s, u""_s}});
    };
    ColumnInfo masked = column(u"salary"_s, u"INT"_s);
    masked.masked = true;
    ColumnInfo tagged = column(u"mail"_s, u"STRING"_s);
    tagged.tags = QStringList{u"class.PII=email"_s};
    const auto samples = sample(
        {column(u"id"_s, u"INT"_s), masked, tagged, column(u"photo"_s, u"BINARY"_s), column(u"note"_s, u"STRING"_s)});
    ASSERT_TRUE(samples);
    ASSERT_EQ(workspace.statements.size(), 1);
    const QString sql = workspace.statements.first().value("statement"_L1).toString();
    EXPECT_EQ(sql,
        u"SELECT left(CAST(`id` AS STRING), 200), left(CAST(`note` AS STRING), 200) FROM `main`.`s`.`t` LIMIT 3"_s);
    ASSERT_EQ(samples->size(), 5);
    EXPECT_EQ(samples->at(0).values, (QVector<Comment>{u"1"_s, u"2"_s}));
    EXPECT_TRUE(samples->at(1).masked);
    EXPECT_TRUE(samples->at(2).masked);
    EXPECT_TRUE(samples->at(2).values.isEmpty());
    EXPECT_TRUE(samples->at(3).values.isEmpty());
    EXPECT_EQ(samples->at(4).values, (QVector<Comment>{std::nullopt, u""_s}));
}

TEST(PersonalTagTest, OneRuleForTablesAndColumns)
{
    for (const QString &tag : {u"pii"_s, u"haspii"_s, u"class.email"_s, u"sensitivity=personal"_s, u"personaldata"_s,
             u"GDPR=yes"_s, u"phi"_s, u"restricted"_s}) {
        EXPECT_TRUE(isTaggedPersonal({u"domain=sales"_s, tag})) << qPrintable(tag);
    }
    for (const QString &tag : {u"domain=sales"_s, u"graphics"_s, u"unrestricted"_s, u"classic"_s}) {
        EXPECT_FALSE(isTaggedPersonal({tag})) << qPrintable(tag);
    }
}

TEST_F(TableSamplerTest, SendsNothingWhereNoColumnMayBeAskedFor)
{
    const auto samples = sample({column(u"photo"_s, u"BINARY"_s)});
    ASSERT_TRUE(samples);
    EXPECT_EQ(samples->size(), 1);
    EXPECT_EQ(workspace.server.arrivals(), 0);
}

} // namespace metaflow::catalog
