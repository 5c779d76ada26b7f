// Choices for single objects, from a file.
#include "tests/contract/MainJobCli.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

class MainJobChooseTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        for (const QJsonValue &value : sandbox.comments()) {
            if (value[u"column"_s].isString()) {
                objects << value.toObject();
            }
        }
        ASSERT_GE(objects.size(), 6);
        for (qsizetype i = 0; i < 2; ++i) {
            ASSERT_TRUE(write(i, u"There before"_s));
        }
        cli.generate(u"synthetic"_s, {u"--all"_s});
        cli.approveAll();
        for (qsizetype i = 2; i < 5; ++i) {
            ASSERT_TRUE(write(i, u"Written meanwhile"_s));
        }
    }
    bool write(qsizetype i, const QString &text)
    {
        const QJsonObject &at = objects.at(i);
        return sandbox.comment(at.value(u"catalog"_s).toString(), at.value(u"schema"_s).toString(),
            at.value(u"table"_s).toString(), at.value(u"column"_s).toString(), text);
    }
    /// An array of names, or as other commands print it.
    QJsonValue name(qsizetype i, bool asArray = true) const
    {
        const QJsonObject &at = objects.at(i);
        QJsonObject named{{u"column"_s, at.value(u"column"_s)}};
        QJsonArray parts;
        for (const QString &part : {u"catalog"_s, u"schema"_s, u"table"_s}) {
            named.insert(part, at.value(part));
            parts.append(at.value(part));
        }
        parts.append(at.value(u"column"_s));
        return asArray ? QJsonValue(parts) : QJsonValue(named);
    }
    static QByteArray line(const QJsonValue &object, const QString &choice)
    {
        return QJsonDocument(QJsonObject{{u"object"_s, object}, {u"choice"_s, choice}}).toJson(QJsonDocument::Compact)
            + '\n';
    }
    MainJobCli::Ended planWith(const QByteArray &choices, const QStringList &more = {}) const
    {
        QFile file(cli.file(u"choices.jsonl"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(choices) == choices.size());
        file.close();
        return cli.run(QStringList{u"plan"_s, u"create"_s, u"--out"_s, plan, u"--choose"_s, file.fileName()} + more);
    }
    QString verdict(qsizetype i) const
    {
        for (const QJsonObject &change : cli.run({u"plan"_s, u"show"_s, plan, u"--changes"_s}).lines()) {
            if (change.value(u"object"_s) == name(i, false)) {
                return change.value(u"verdict"_s).toString();
            }
        }
        return {};
    }
    QString now(qsizetype i) { return commentsByObject(sandbox).value(objectKey(objects.at(i))).toString(); }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x4"_s}};
    MainJobCli cli{sandbox};
    const QString plan = cli.file(u"p.mfplan"_s);
    QVector<QJsonObject> objects; ///< columns
};

TEST_F(MainJobChooseTest, AChoiceForOneObjectGoesBeforeTheOneForAll)
{
    const QByteArray choices = line(name(0), u"replace"_s) + '\n' + line(name(2), u"ours"_s)
        + line(name(3, false), u"append"_s) + line(name(4), u"ours"_s) + line(name(4), u"theirs"_s);
    const auto made = planWith(choices);
    ASSERT_EQ(made.code, 0) << qPrintable(made.words);
    const QStringList expected{
        u"replace"_s, u"replace_not_chosen"_s, u"replace"_s, u"replace"_s, u"replace_not_chosen"_s, u"add"_s};
    for (qsizetype i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(verdict(i), expected.at(i)) << i;
    }
    const auto applied = cli.run({u"apply"_s, plan});
    EXPECT_EQ(applied.code, 0) << qPrintable(applied.words);
    EXPECT_NE(now(0), u"There before"_s);
    EXPECT_EQ(now(1), u"There before"_s);
    EXPECT_FALSE(now(2).contains(u"Written meanwhile"_s));
    EXPECT_TRUE(now(3).startsWith(u"Written meanwhile\n\n"_s));
    EXPECT_EQ(now(4), u"Written meanwhile"_s);
}

TEST_F(MainJobChooseTest, WithoutAChoiceTheOneForAllHolds)
{
    ASSERT_EQ(planWith(line(name(2), u"theirs"_s), {u"--on-conflict"_s, u"ours"_s}).code, 0);
    EXPECT_EQ(verdict(2), u"replace_not_chosen"_s);
    EXPECT_EQ(verdict(3), u"replace"_s);
}

TEST_F(MainJobChooseTest, WhatItDoesNotUnderstandMakesNoPlan)
{
    const auto usage = [this](const QByteArray &choices) {
        const auto ended = planWith(choices);
        EXPECT_FALSE(QFile::exists(plan));
        return ended;
    };
    const auto second = usage(line(name(0), u"replace"_s) + line(name(1), u"maybe"_s));
    EXPECT_EQ(second.code, 64);
    EXPECT_TRUE(second.words.contains(u"line 2"_s) && second.words.contains(u"maybe"_s)) << qPrintable(second.words);
    EXPECT_EQ(usage("no JSON\n").code, 64);
    EXPECT_EQ(usage(line(QJsonArray{u"synthetic"_s, u"main"_s}, u"replace"_s)).code, 64);
    EXPECT_EQ(
        usage(line(QJsonArray{u"synthetic"_s, u"main"_s, u"no such"_s}, u"replace"_s)).error(), u"item_not_found"_s);
    EXPECT_EQ(cli.run({u"plan"_s, u"create"_s, u"--out"_s, plan, u"--choose"_s, cli.file(u"none"_s)}).error(),
        u"file_unreadable"_s);
}

TEST_F(MainJobChooseTest, ForPeopleWhatIsReplacedStandsFirst)
{
    ASSERT_EQ(planWith({}, {u"--replace"_s}).code, 0);
    const QString shown = QString::fromUtf8(cli.runAsText({u"plan"_s, u"show"_s, plan}).data);
    EXPECT_TRUE(shown.section(u'\n', 0, 0).contains(u"replace"_s)) << qPrintable(shown);
    const QString changes = QString::fromUtf8(cli.runAsText({u"plan"_s, u"show"_s, plan, u"--changes"_s}).data);
    EXPECT_TRUE(changes.startsWith(u"replace "_s)) << qPrintable(changes);
    const QJsonObject json = cli.run({u"plan"_s, u"show"_s, plan}).json();
    EXPECT_TRUE(json.value(u"signs"_s).isArray());
    EXPECT_TRUE(json.value(u"privileges_read"_s).isBool());
    EXPECT_EQ(json.value(u"counts"_s)[u"came_undone"_s], 0);
}

} // namespace
} // namespace metaflow::testing
