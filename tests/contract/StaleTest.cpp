// Somebody writes comments and drops objects while texts are in review: what the next scan makes of it, over real HTTP.
#include "tests/contract/MainJobCli.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

class StaleTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        scan();
        cli.generate(u"synthetic"_s);
        const auto all = cli.items({u"--table"_s, table});
        for (const QJsonObject &item : all) {
            const QString column = item.value(u"object"_s)[u"column"_s].toString();
            if (!column.isEmpty()) {
                ids.insert(column, QString::number(item.value(u"id"_s).toInteger()));
                columns << column;
            }
        }
        ASSERT_GE(columns.size(), 3);
    }

    QJsonObject scan()
    {
        const auto ended = cli.run({u"scan"_s, u"--catalog"_s, u"synthetic"_s});
        EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
        return ended.json();
    }
    void write(const QString &column, const std::optional<QString> &text)
    {
        ASSERT_TRUE(sandbox.comment(u"synthetic"_s, u"main"_s, table, column, text));
    }
    std::optional<QString> now(const QString &column)
    {
        return sandbox.commentOf(u"synthetic"_s, u"main"_s, table, column);
    }
    QJsonObject shown(const QString &column) const
    {
        return cli.run({u"items"_s, u"show"_s, ids.value(column)}).json();
    }
    void approve(const QString &column)
    {
        const auto ended = cli.run({u"items"_s, u"approve"_s, ids.value(column)});
        EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
    }
    QJsonObject planned(const QStringList &more = {})
    {
        const auto ended = cli.run(QStringList{u"plan"_s, u"create"_s, u"--out"_s, file} + more);
        EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
        return ended.json();
    }
    static int count(const QJsonObject &plan, const QString &verdict)
    {
        return plan.value(u"counts"_s).toObject().value(verdict).toInt();
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x4"_s}};
    MainJobCli cli{sandbox};
    const QString file = cli.file(u"p.mfplan"_s);
    const QString table = [this] {
        for (const QJsonValue &value : sandbox.comments()) {
            if (value[u"column"_s].isString()) {
                return value[u"table"_s].toString();
            }
        }
        return QString();
    }();
    QStringList columns;
    QHash<QString, QString> ids; ///< by column
};

TEST_F(StaleTest, AcceptingAgainTakesWhatTheCatalogHoldsNow)
{
    const QString &column = columns.first();
    approve(column);
    write(column, u"Somebody's words"_s);
    EXPECT_EQ(count(planned(), u"conflict"_s), 1) << "a plan looks for itself";
    EXPECT_FALSE(shown(column).value(u"needs_work"_s).toBool()) << "but changes no item";
    EXPECT_EQ(scan().value(u"changed_comments"_s), 1);
    const QJsonObject stale = shown(column);
    EXPECT_EQ(stale.value(u"status"_s), u"approved"_s);
    EXPECT_TRUE(stale.value(u"needs_work"_s).toBool());
    EXPECT_EQ(stale.value(u"needs_work_reason"_s), u"catalog_changed"_s);
    EXPECT_EQ(stale.value(u"catalog_value"_s), u"Somebody's words"_s);
    EXPECT_TRUE(stale.value(u"original_value"_s).isNull()) << "the base stays beside it";
    EXPECT_EQ(cli.items({u"--changed"_s}).size(), 1u);
    EXPECT_EQ(cli.items({u"--conflict"_s}).size(), 1u);
    EXPECT_EQ(count(planned(), u"conflict"_s), 0) << "what needs work is not planned";
    EXPECT_EQ(scan().value(u"changed_comments"_s), 0) << "nothing new the second time";

    const auto bulk = cli.run({u"items"_s, u"approve"_s, u"--changed"_s, u"--status"_s, u"approved"_s});
    EXPECT_EQ(bulk.code, 3) << "it would replace somebody's words: one by one alone";
    approve(column);
    EXPECT_TRUE(cli.items({u"--conflict"_s}).empty());
    EXPECT_EQ(shown(column).value(u"original_value"_s), u"Somebody's words"_s);
    EXPECT_EQ(count(planned(), u"replace_not_chosen"_s), 1) << "the base is known: a choice, no conflict";
    const QJsonObject plan = planned({u"--replace"_s});
    EXPECT_EQ(count(plan, u"replace"_s), 1);
    EXPECT_EQ(count(plan, u"conflict"_s), 0);
    ASSERT_EQ(cli.run({u"apply"_s, file}).code, 0);
    EXPECT_EQ(now(column), shown(column).value(u"current_value"_s).toString());
    EXPECT_EQ(shown(column).value(u"status"_s), u"imported"_s);

    const QString back = cli.file(u"back.mfplan"_s);
    ASSERT_EQ(cli.run({u"rollback"_s, u"--plan"_s, plan.value(u"plan_id"_s).toString(), u"--out"_s, back}).code, 0);
    ASSERT_EQ(cli.run({u"apply"_s, back}).code, 0);
    EXPECT_EQ(now(column), u"Somebody's words"_s);
    EXPECT_EQ(shown(column).value(u"needs_work_reason"_s), u"rolled_back"_s);
    EXPECT_EQ(scan().value(u"changed_comments"_s), 0) << "the base stands there again";
    EXPECT_TRUE(cli.run({u"history"_s, u"verify"_s}).json().value(u"ok"_s).toBool());
}

TEST_F(StaleTest, AnImportedTextThatSomebodyReplacedIsPendingAndComesBackWhenTheyPutItBack)
{
    const QString &column = columns.first();
    approve(column);
    planned();
    ASSERT_EQ(cli.run({u"apply"_s, file}).code, 0);
    const QString ours = shown(column).value(u"current_value"_s).toString();
    write(column, u"Somebody's words"_s);
    scan();
    EXPECT_EQ(shown(column).value(u"status"_s), u"pending"_s);
    EXPECT_EQ(shown(column).value(u"catalog_value"_s), u"Somebody's words"_s);
    EXPECT_EQ(shown(column).value(u"current_value"_s), ours) << "both texts are there";
    EXPECT_EQ(cli.items({u"--conflict"_s}).size(), 1u);
    write(column, ours);
    scan();
    EXPECT_FALSE(shown(column).value(u"needs_work"_s).toBool());
    EXPECT_TRUE(cli.items({u"--changed"_s}).empty());
}

TEST_F(StaleTest, ARegeneratedTextStandsBesideAPersons)
{
    const QString &column = columns.first();
    ASSERT_EQ(cli.run({u"items"_s, u"edit"_s, ids.value(column), u"--text"_s, u"A person's words."_s}).code, 0);
    write(column, u"Somebody's words"_s);
    scan();
    const qsizetype before = shown(column).value(u"texts"_s).toArray().size();
    const auto again = cli.run({u"regenerate"_s, ids.value(column), u"--instruction"_s, u"shorter"_s});
    ASSERT_EQ(again.code, 0) << qPrintable(again.words);
    const QJsonObject item = shown(column);
    EXPECT_EQ(item.value(u"current_value"_s), u"A person's words."_s);
    EXPECT_EQ(item.value(u"status"_s), u"edited"_s);
    EXPECT_TRUE(item.value(u"needs_work"_s).toBool());
    EXPECT_EQ(item.value(u"catalog_value"_s), u"Somebody's words"_s);
    EXPECT_GE(item.value(u"texts"_s).toArray().size(), before);
}

TEST_F(StaleTest, ADroppedColumnIsMissingAndNothingElse)
{
    approve(columns.first());
    EXPECT_TRUE(cli.items({u"--missing"_s}).empty());
    ASSERT_TRUE(sandbox.drop(u"synthetic"_s, u"main"_s, table, columns.first()));
    scan();
    const auto missing = cli.items({u"--missing"_s});
    ASSERT_EQ(missing.size(), 1u);
    EXPECT_EQ(missing.front().value(u"object"_s)[u"column"_s], columns.first());
    EXPECT_EQ(missing.front().value(u"status"_s), u"approved"_s) << "derived, never stored";
    EXPECT_FALSE(missing.front().value(u"needs_work"_s).toBool());
    EXPECT_EQ(count(planned(), u"missing"_s), 1);
}

TEST_F(StaleTest, PeopleAssignRemarkAndDismissFromTheShell)
{
    const QString id = ids.value(columns.first());
    const auto assigned = cli.run({u"items"_s, u"assign"_s, u"--table"_s, table, u"--to"_s, u"ben"_s});
    ASSERT_EQ(assigned.code, 0) << qPrintable(assigned.words);
    EXPECT_GE(assigned.json().value(u"changed"_s).toInt(), 4);
    EXPECT_TRUE(assigned.json().value(u"batch_id"_s).isNull()) << "nothing to take back";
    EXPECT_EQ(cli.items({u"--assigned-to"_s, u"BEN"_s}).size(), cli.items({u"--table"_s, table}).size());
    ASSERT_EQ(cli.run({u"items"_s, u"assign"_s, id, u"--to-nobody"_s}).code, 0);
    EXPECT_TRUE(shown(columns.first()).value(u"assigned_to"_s).isNull());
    EXPECT_EQ(cli.run({u"items"_s, u"assign"_s, id}).code, 64);
    EXPECT_EQ(cli.run({u"items"_s, u"assign"_s, id, u"--to"_s, u" "_s}).code, 64);

    ASSERT_EQ(cli.run({u"items"_s, u"remark"_s, id, u"--text"_s, u"Ask finance."_s}).code, 0);
    const QJsonArray remarks = shown(columns.first()).value(u"remarks"_s).toArray();
    ASSERT_EQ(remarks.size(), 1);
    EXPECT_EQ(remarks.first()[u"text"_s], u"Ask finance."_s);
    EXPECT_TRUE(QString::fromUtf8(cli.runAsText({u"items"_s, u"show"_s, id}).data).contains(u"Ask finance."_s));
    EXPECT_EQ(cli.run({u"items"_s, u"remark"_s, id, u"--text"_s, u" "_s}).code, 64);

    ASSERT_EQ(cli.run({u"items"_s, u"edit"_s, id, u"--text"_s, u"Short."_s}).code, 0);
    const int score = shown(columns.first()).value(u"score"_s).toInt();
    EXPECT_EQ(cli.run({u"items"_s, u"dismiss"_s, id}).code, 64);
    EXPECT_EQ(cli.run({u"items"_s, u"dismiss"_s, id, u"--check"_s, u"markup"_s}).code, 64) << "it found nothing";
    const auto seen = cli.run({u"items"_s, u"dismiss"_s, id, u"--check"_s, u"too_short"_s});
    ASSERT_EQ(seen.code, 0) << qPrintable(seen.words);
    EXPECT_GT(shown(columns.first()).value(u"score"_s).toInt(), score);
    EXPECT_EQ(cli.run({u"items"_s, u"undo"_s}).code, 0);
    EXPECT_EQ(shown(columns.first()).value(u"score"_s).toInt(), score);
    EXPECT_EQ(
        cli.run({u"items"_s, u"dismiss"_s, u"999999"_s, u"--check"_s, u"too_short"_s}).error(), u"item_not_found"_s);
}

TEST_F(StaleTest, TheWholeReviewWorksWithoutANetwork)
{
    const QString id = ids.value(columns.at(0)), other = ids.value(columns.at(1));
    sandbox.kill();
    approve(columns.at(0));
    ASSERT_EQ(cli.run({u"items"_s, u"edit"_s, other, u"--text"_s, u"On a train."_s}).code, 0);
    EXPECT_EQ(shown(columns.at(1)).value(u"current_value"_s), u"On a train."_s);
    ASSERT_EQ(cli.run({u"items"_s, u"undo"_s}).code, 0);
    EXPECT_EQ(shown(columns.at(1)).value(u"status"_s), u"pending"_s);
    ASSERT_EQ(cli.run({u"items"_s, u"undo"_s}).code, 0);
    EXPECT_EQ(shown(columns.at(0)).value(u"status"_s), u"pending"_s);
    EXPECT_EQ(cli.run({u"items"_s, u"reject"_s, id, u"--comment"_s, u"wrong"_s}).code, 0);
    EXPECT_EQ(cli.run({u"items"_s, u"needs-work"_s, other, u"--comment"_s, u"unit?"_s}).code, 0);
    EXPECT_EQ(cli.run({u"items"_s, u"assign"_s, other, u"--to"_s, u"ben"_s}).code, 0);
    EXPECT_EQ(cli.run({u"items"_s, u"remark"_s, other, u"--text"_s, u"later"_s}).code, 0);
    EXPECT_EQ(cli.items({u"--assigned-to"_s, u"ben"_s}).size(), 1u);
    EXPECT_TRUE(cli.run({u"history"_s, u"verify"_s}).json().value(u"ok"_s).toBool());
}

TEST_F(StaleTest, AnEmptyTextIsAskedForAndTakesTheCommentAway)
{
    const QString &column = columns.first();
    const QString id = ids.value(column);
    write(column, u"Somebody's words"_s);
    scan();
    const auto refused = cli.run({u"items"_s, u"edit"_s, id, u"--text"_s, u""_s});
    EXPECT_EQ(refused.code, 64);
    EXPECT_TRUE(refused.words.contains(u"--allow-empty"_s)) << qPrintable(refused.words);
    ASSERT_EQ(cli.run({u"items"_s, u"edit"_s, id, u"--text"_s, u""_s, u"--allow-empty"_s}).code, 0);
    EXPECT_EQ(count(planned({u"--replace"_s}), u"replace"_s), 1);
    ASSERT_EQ(cli.run({u"apply"_s, file}).code, 0);
    EXPECT_EQ(now(column).value_or(QString()), QString());
}

} // namespace
} // namespace metaflow::testing
