// What a plan finds out beside the comments: who may write, who builds on the tables, what came undone.
#include "core/importing/PlanFigures.h"
#include "core/importing/PlanMaterial.h"
#include "tests/importing/ApplyFixture.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

using testing::commentsOf;
using testing::Installation;
using testing::pathOf;

class PlanFactsTest : public ApplyTest {
protected:
    /// The same store, signed in as somebody else.
    std::unique_ptr<Installation> as(const QString &user)
    {
        databricks::Profile profile = testing::profileOf(*sandbox);
        profile.token = Secret(sandbox->tokenOf(user).toUtf8());
        auto other = std::make_unique<Installation>(profile, folder.filePath(u"store.db"_s));
        EXPECT_TRUE(other->connect());
        return other;
    }
    bool grant(const QByteArray &how, const QString &user, const QString &securable, const QStringList &privileges)
    {
        return sandbox->post("/sandbox/" + how,
            {{u"user"_s, user}, {u"securable"_s, securable},
                {u"privileges"_s, QJsonArray::fromStringList(privileges)}});
    }
    static QMap<QString, int> verdictsOf(const Plan &plan)
    {
        QMap<QString, int> counts;
        for (const Change &change : plan.changes) {
            ++counts[verdictName(change.verdict)];
        }
        return counts;
    }
    static QSet<QString> tablesWith(const Plan &plan, Verdict verdict)
    {
        QSet<QString> tables;
        for (const Change &change : plan.changes) {
            if (change.verdict == verdict) {
                tables.insert(change.object.table());
            }
        }
        return tables;
    }
    int statementsAbout(const QString &relation)
    {
        int count = 0;
        for (const QJsonObject &entry : sandbox->entries(u"statement"_s)) {
            count += entry.value(u"body"_s).toString().contains(relation) ? 1 : 0;
        }
        return count;
    }
    /// A catalog of one's own: who reads what, and what was written a moment ago.
    QString catalogFile()
    {
        const QString now = QString::number(QDateTime::currentMSecsSinceEpoch());
        const auto table = [](const QString &name, const QString &type, const QString &more) {
            return uR"({"catalog_name":"shop","schema_name":"s","name":"%1","table_type":"%2",)"_s.arg(name, type)
                + more + uR"("columns":[{"name":"id","type_text":"int","position":0}]})"_s + u'\n';
        };
        const QString text = table(u"orders"_s, u"MANAGED"_s, {}) + table(u"quiet"_s, u"MANAGED"_s, {})
            + table(u"busy"_s, u"MANAGED"_s, u"\"updated_at\":"_s + now + u',')
            + table(u"seen"_s, u"VIEW"_s, u"\"view_definition\":\"SELECT id FROM orders\","_s)
            + table(u"flow"_s, u"STREAMING_TABLE"_s, u"\"view_definition\":\"SELECT id FROM orders\","_s)
            + table(u"sums"_s, u"MATERIALIZED_VIEW"_s, u"\"view_definition\":\"SELECT id FROM orders\","_s);
        QFile file(folder.filePath(u"shop.tables.jsonl"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    /// Begins on that catalog, with a text for each of its objects.
    void beginShop(const QStringList &options = {})
    {
        begin(u"1x1"_s, QStringList{u"--catalog"_s, catalogFile()} + options);
        before.removeIf([](auto one) { return one.key().first() != u"shop"_s; });
        approveAll();
    }
    static std::optional<TableSigns> signsOf(const Plan &plan, const QString &table)
    {
        for (const TableSigns &signs : plan.facts.tableSigns) {
            if (signs.table.table() == table) {
                return signs;
            }
        }
        return std::nullopt;
    }
    QStringList tableNames() const
    {
        QStringList names;
        for (auto it = before.keyBegin(); it != before.keyEnd(); ++it) {
            names << it->at(2);
        }
        names.removeDuplicates();
        return names;
    }

    const QString alice = u"alice@metaflow.example"_s;
};

TEST_F(PlanFactsTest, WhoeverMayWriteEverythingIsRefusedNothing)
{
    begin(u"2x2"_s);
    approveAll();
    const Plan plan = planned();
    EXPECT_EQ(verdictsOf(plan), (QMap<QString, int>{{u"add"_s, 6}}));
    EXPECT_TRUE(plan.facts.privilegesRead);
    EXPECT_EQ(statementsAbout(u"table_privileges"_s), 1) << "one a catalog";
    EXPECT_EQ(statementsAbout(u"table_lineage"_s), 1);
    EXPECT_EQ(statementsAbout(u"information_schema.columns"_s), 1) << "and the comments, a schema";
}

TEST_F(PlanFactsTest, WhatIsCertainlyNotPermittedIsLeftOutBeforehand)
{
    begin(u"3x2"_s, {u"--user"_s, alice});
    approveAll();
    const QStringList names = tableNames();
    ASSERT_TRUE(grant("grant", alice, u"synthetic"_s, {u"USE CATALOG"_s, u"USE SCHEMA"_s, u"SELECT"_s}));
    ASSERT_TRUE(grant("grant", alice, u"synthetic.main."_s + names.at(1), {u"MODIFY"_s}));
    const auto hers = as(alice);
    const auto report = hers->plan();
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->plan.facts.privilegesRead);
    EXPECT_EQ(tablesWith(report->plan, Verdict::Add), QSet<QString>{names.at(1)});
    EXPECT_EQ(tablesWith(report->plan, Verdict::NotPermitted), (QSet<QString>{names.at(0), names.at(2)}));
    EXPECT_EQ(report->leftOut, 6);
    for (const PlanStatement &statement : report->plan.statements) {
        EXPECT_EQ(statement.table.table(), names.at(1));
    }
    const auto done = hers->apply(report->plan);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->applied, 3);
    EXPECT_TRUE(done->failed.isEmpty()) << "nothing was sent that would have been refused";

    ASSERT_TRUE(grant("grant", alice, u"synthetic.main"_s, {u"MODIFY"_s})); // inherited
    EXPECT_EQ(verdictsOf(hers->plan()->plan), (QMap<QString, int>{{u"add"_s, 6}}));
}

TEST_F(PlanFactsTest, GroupsCount)
{
    begin(u"2x2"_s, {u"--user"_s, alice});
    approveAll();
    ASSERT_TRUE(
        sandbox->post("/sandbox/grant", {{u"user"_s, alice}, {u"groups"_s, QJsonArray{u"stewards"_s, u"o'hara"_s}}}));
    ASSERT_TRUE(grant("grant", u"readers"_s, u"synthetic"_s, {u"ALL PRIVILEGES"_s})); // not hers
    ASSERT_TRUE(grant("grant", u"stewards"_s, u"synthetic"_s, {u"USE CATALOG"_s, u"USE SCHEMA"_s, u"SELECT"_s}));
    const auto hers = as(alice);
    EXPECT_EQ(verdictsOf(hers->plan()->plan), (QMap<QString, int>{{u"not_permitted"_s, 6}}));
    ASSERT_TRUE(grant("grant", u"o'hara"_s, u"synthetic"_s, {u"MODIFY"_s}));
    const auto report = hers->plan();
    EXPECT_EQ(verdictsOf(report->plan), (QMap<QString, int>{{u"add"_s, 6}}));
    EXPECT_EQ(hers->apply(report->plan)->applied, 6);
}

TEST_F(PlanFactsTest, WhatCannotBeReadRefusesNobody)
{
    begin(u"1x2"_s, {u"--user"_s, alice});
    approveAll();
    ASSERT_TRUE(grant("grant", alice, u"synthetic"_s, {u"USE CATALOG"_s, u"USE SCHEMA"_s, u"SELECT"_s}));
    ASSERT_TRUE(grant("revoke", alice, u"system.information_schema.table_privileges"_s, {u"ALL PRIVILEGES"_s}));
    ASSERT_TRUE(grant("revoke", alice, u"system.access"_s, {u"ALL PRIVILEGES"_s}));
    const auto hers = as(alice);
    const auto report = hers->plan();
    ASSERT_TRUE(report) << "a plan can do without";
    EXPECT_EQ(verdictsOf(report->plan), (QMap<QString, int>{{u"add"_s, 3}}));
    EXPECT_FALSE(report->plan.facts.privilegesRead);
    EXPECT_FALSE(report->plan.facts.signsRead);
    EXPECT_EQ(streamSigns(report->plan.facts), u"not_readable"_s);
    EXPECT_EQ(app->stored(report->plan.id)->facts, report->plan.facts);
}

TEST_F(PlanFactsTest, SignsAreSeenAndNeverMissingIsSafe)
{
    beginShop();
    const Plan plan = planned();
    EXPECT_TRUE(plan.facts.signsRead);
    EXPECT_EQ(streamSigns(plan.facts), u"seen"_s);
    const auto orders = signsOf(plan, u"orders"_s);
    ASSERT_TRUE(orders);
    EXPECT_EQ(orders->seen, (QVector<Sign>{Sign::Stream, Sign::Pipeline, Sign::MaterializedView}));
    EXPECT_TRUE(orders->which.contains(u"shop.s.flow"_s));
    EXPECT_TRUE(orders->which.contains(u"shop.s.sums"_s));
    EXPECT_FALSE(orders->which.contains(u"shop.s.seen"_s)) << "a view is hurt by nothing";
    const auto busy = signsOf(plan, u"busy"_s);
    ASSERT_TRUE(busy);
    EXPECT_EQ(busy->seen, QVector<Sign>{Sign::RecentWrite});
    const QDateTime written = QDateTime::fromString(busy->which.value(0), Qt::ISODateWithMs);
    EXPECT_LT(std::abs(written.secsTo(QDateTime::currentDateTimeUtc())), 120) << qPrintable(busy->which.value(0));
    EXPECT_EQ(signsOf(plan, u"flow"_s)->seen, QVector<Sign>{Sign::Stream}) << "its own type";
    EXPECT_FALSE(signsOf(plan, u"quiet"_s));
    EXPECT_FALSE(signsOf(plan, u"seen"_s)) << "a view gets no version";

    PlanOptions one;
    one.filter.table = u"quiet"_s;
    const Plan quiet = planned(one);
    EXPECT_TRUE(quiet.facts.tableSigns.isEmpty()) << "only what the plan writes to";
    EXPECT_EQ(streamSigns(quiet.facts), u"none_seen"_s);
}

TEST_F(PlanFactsTest, ARollbackLooksAroundToo)
{
    beginShop();
    const Plan plan = planned();
    ASSERT_EQ(applied(plan).failed.size(), 0);
    RollbackTarget target;
    target.plan = plan.id;
    const Plan back = rolledBack(target).plan;
    EXPECT_TRUE(back.facts.privilegesRead);
    ASSERT_TRUE(signsOf(back, u"orders"_s));
    EXPECT_TRUE(signsOf(back, u"orders"_s)->seen.contains(Sign::Stream));
    EXPECT_TRUE(signsOf(back, u"quiet"_s)->seen.contains(Sign::RecentWrite)) << "the import itself";
}

TEST_F(PlanFactsTest, WhatCameUndoneIsSaidWithoutBeingAskedForAndWrittenOnlyWhenChosen)
{
    begin(u"2x3"_s);
    const QStringList had = firstColumn();
    writeElsewhere(had, u"Somebody's words"_s);
    before = commentsOf(*sandbox);
    approveAll();
    PlanOptions replace;
    replace.replace = true;
    ASSERT_EQ(applied(planned(replace)).applied, texts.size());
    EXPECT_TRUE(planned().changes.isEmpty()) << "what stands as imported is no part of a plan";

    const QStringList empty = before.lastKey();
    const QStringList edited = before.firstKey(); // a table
    ASSERT_NE(edited, had);
    writeElsewhere(had, before.value(had));
    writeElsewhere(empty, u""_s); // NULL and '' are one
    writeElsewhere(edited, u"Something new"_s);
    const Plan undone = planned();
    EXPECT_EQ(verdictsOf(undone), (QMap<QString, int>{{u"came_undone"_s, 2}}))
        << "what is new there is a scan's to say";
    EXPECT_TRUE(undone.statements.isEmpty());
    EXPECT_EQ(undone.changes.first().statement, 0);

    PlanOptions accepted;
    accepted.filter.statuses = {Status::Approved, Status::Edited};
    accepted.again = true;
    EXPECT_TRUE(planned(accepted).changes.isEmpty()) << "whoever names statuses gets these alone";

    PlanOptions one;
    one.againItems = {itemAt.value(had)};
    EXPECT_EQ(verdictsOf(planned(one)), (QMap<QString, int>{{u"came_undone"_s, 1}, {u"replace"_s, 1}}));
    PlanOptions again;
    again.again = true;
    const Plan both = planned(again);
    EXPECT_EQ(verdictsOf(both), (QMap<QString, int>{{u"add"_s, 1}, {u"replace"_s, 1}}));
    EXPECT_EQ(applied(both).applied, 2);
    EXPECT_EQ(commentsOf(*sandbox).value(had), Comment(texts.value(had)));
    EXPECT_EQ(commentsOf(*sandbox).value(empty), Comment(texts.value(empty)));
    EXPECT_EQ(app->item(itemAt.value(had))->status, Status::Imported);
    EXPECT_TRUE(planned().changes.isEmpty());
}

TEST_F(PlanFactsTest, WhatAScanSentBackForItIsStillSaidAndNotWritten)
{
    begin(u"1x3"_s);
    approveAll();
    ASSERT_EQ(applied(planned()).applied, texts.size());
    const QStringList path = firstColumn();
    const ItemId id = itemAt.value(path);
    writeElsewhere(path, before.value(path));
    store::CatalogFact fact;
    fact.item = id;
    fact.kind = store::CatalogFact::Kind::CatalogChanged;
    fact.catalog = before.value(path);
    ASSERT_TRUE(testing::waitFor(app->store.write([&](store::Connection &connection) {
        return store::recordCatalogFacts(connection, {fact}, app->actor(), app->clock.now());
    })));
    const auto item = app->item(id);
    ASSERT_EQ(item->status, Status::Pending);
    ASSERT_TRUE(item->needsWork);

    PlanOptions again;
    again.again = true;
    for (const PlanOptions &options : {PlanOptions(), again}) {
        const Plan plan = planned(options);
        EXPECT_EQ(verdictsOf(plan), (QMap<QString, int>{{u"came_undone"_s, 1}})) << "nobody decided on it yet";
        EXPECT_EQ(plan.changes.first().object.parts, path);
    }
}

TEST_F(PlanFactsTest, OfVeryManyImportedItemsOnlyThoseWhereAPlanReadsAnywayAreWatched)
{
    begin(u"2x1"_s, {u"--catalog"_s, catalogFile()});
    approveAll();
    ASSERT_EQ(applied(planned()).failed.size(), 0);
    const auto watched = [&](qsizetype most) {
        const auto material = testing::waitFor(app->store.read(
            [&](store::Connection &connection) { return gatherMaterial(connection, app->source, {}, most); }));
        QMap<QString, qsizetype> counts;
        for (const Item &item : material.value_or(PlanMaterial()).watched) {
            ++counts[item.object.catalog()];
        }
        return counts;
    };
    const QMap<QString, qsizetype> all{{u"shop"_s, 12}, {u"synthetic"_s, 4}};
    EXPECT_EQ(watched(16), all);
    EXPECT_TRUE(watched(15).isEmpty()) << "nothing is planned, so nothing is read";
    QMap<QStringList, QString> more{{{u"shop"_s, u"s"_s, u"quiet"_s}, u"A newer text"_s}};
    ASSERT_TRUE(app->approve(commentsOf(*sandbox), more));
    EXPECT_EQ(watched(3), (QMap<QString, qsizetype>{{u"shop"_s, 11}}));
}

TEST_F(PlanFactsTest, WhatWasTakenBackDidNotComeUndone)
{
    begin(u"1x3"_s);
    approveAll();
    const Plan plan = planned();
    ASSERT_EQ(applied(plan).applied, texts.size());
    RollbackTarget target;
    target.plan = plan.id;
    ASSERT_EQ(applied(rolledBack(target).plan).applied, texts.size());
    EXPECT_TRUE(planned().changes.isEmpty());
}

} // namespace metaflow::importing
