// Hostile strings through every form in which a comment is written, and as names: what is read back is equal to the
// byte.
#include "core/base/JsonText.h"
#include "core/importing/StatementWriter.h"
#include "core/store/Texts.h"
#include "tests/importing/ImportFixture.h"
#include "tests/support/Trial.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

using testing::commentsOf;
using testing::Installation;
using testing::SandboxProcess;

constexpr auto patience = std::chrono::minutes(20);

/// The known list, without what is in it twice.
QStringList naughtyStrings()
{
    QFile file(QStringLiteral(METAFLOW_SOURCE_DIR) + u"/tests/data/naughty_strings.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList strings;
    for (const QJsonValue &value : parseJson(file.readAll()).array()) {
        strings << value.toString();
    }
    strings.removeDuplicates();
    return strings;
}

/// Whatever a lexer, an escaper, a template or a normaliser could stumble over: each alone, doubled, in front, within
/// and at the end of a text, and inside of quotes.
QStringList madeStrings()
{
    const QStringList pieces{u"'"_s, u"''"_s, u"\""_s, u"`"_s, u"``"_s, u"\\"_s, u"\\\\"_s, u"\\'"_s, u"\\\""_s,
        u"\\n"_s, u"\\0"_s, u"\\u0041"_s, u"\\101"_s, u"\\%"_s, u"\n"_s, u"\r"_s, u"\r\n"_s, u"\t"_s, u"\b"_s,
        u"\u001a"_s, u"\u007f"_s, u"\u0085"_s, u"\u2028"_s, u"\ufeff"_s, u"\u200b"_s, u"\u202e"_s, u"\u00a0"_s,
        u"\u0300"_s, u"ß"_s, u"İ"_s, u"\U0001F469\u200D\U0001F4BB"_s, u"\U0010FFFF"_s, u"\ufdd0"_s, u";"_s, u"--"_s,
        u"/*"_s, u"*/"_s, u"#"_s, u":c"_s, u"?"_s, u"${c}"_s, u"{{c}}"_s, u"$$"_s, u"@c"_s, u"%s"_s, u"NULL"_s,
        u"DEFAULT"_s, u" "_s};
    QStringList strings;
    for (const QString &piece : pieces) {
        strings << piece << piece + piece << piece + u"text"_s << u"te"_s + piece + u"xt"_s << u"text"_s + piece
                << u'\'' + piece + u'\'';
    }
    strings << u"ä\\'"_s.repeated(1'500) << u"\\"_s.repeated(257) << u"'"_s.repeated(256) << u"x"_s.repeated(4'000)
            << u"x' , `b` COMMENT 'y"_s << u"x'; DROP TABLE `t`; --"_s << u"' || current_user() || '"_s << u"r'raw\\'"_s
            << u"e\u0301 is not é"_s << u"ﬁ ≠ fi"_s;
    return strings;
}

QStringList hostileStrings()
{
    QStringList strings = naughtyStrings() + madeStrings();
    strings.removeDuplicates();
    strings.removeIf([](const QString &text) { return text.isEmpty() || !store::isStorable(text); }); // see below
    return strings;
}

/// Every tenth but at full size; another tenth for another seed.
QStringList chosenStrings()
{
    const QStringList all = hostileStrings();
    EXPECT_GE(all.size(), 760);
    if (testing::trialCount() >= 100) {
        return all;
    }
    QStringList chosen;
    for (qsizetype i = testing::trialSeed() % 10; i < all.size(); i += 10) {
        chosen << all.at(i);
    }
    return chosen;
}

/// As a name: what the catalog itself would not take becomes another one that is hostile enough.
QString nameFrom(const QString &text)
{
    QString name;
    for (const QChar c : text.left(100)) {
        name += c.isNull() || c.isSurrogate() || c.unicode() < 0x20 || c.unicode() == 0x7f ? QChar(u'`') : c;
    }
    return name.trimmed().isEmpty() ? u"`"_s : name;
}

QJsonObject column(const QString &name, qsizetype position)
{
    return {{u"name"_s, name}, {u"position"_s, position}, {u"type_text"_s, u"string"_s}, {u"type_name"_s, u"STRING"_s},
        {u"nullable"_s, true}};
}

const QStringList tableTypes{u"MANAGED"_s, u"VIEW"_s, u"MATERIALIZED_VIEW"_s, u"STREAMING_TABLE"_s};

/// A table of each type for each string: two columns, one named by the string.
QByteArray catalogFor(const QStringList &strings)
{
    QByteArray lines;
    for (const QString &type : tableTypes) {
        for (qsizetype i = 0; i < strings.size(); ++i) {
            QJsonObject table{{u"catalog_name"_s, u"hostile"_s}, {u"schema_name"_s, u"sch`e.ma"_s},
                {u"name"_s, u"%1 %2"_s.arg(type).arg(i)}, {u"table_type"_s, type}};
            table.insert(u"columns"_s, QJsonArray{column(u"plain"_s, 0), column(u"_"_s + nameFrom(strings.at(i)), 1)});
            lines += jsonText(QJsonDocument(table)) + '\n';
        }
    }
    return lines;
}

class HostileTrial : public ::testing::TestWithParam<const char *> { };

/// A warehouse that takes a comment as a parameter, and one that does not yet.
INSTANTIATE_TEST_SUITE_P(Parameters, HostileTrial, ::testing::Values("2025.40"));
INSTANTIATE_TEST_SUITE_P(Literals, HostileTrial, ::testing::Values("2025.20"));

Change changeOf(const QString &text, const QString &type, bool ofColumn)
{
    Change change;
    change.object.parts = {u"c"_s, u"s"_s, u"t"_s};
    if (ofColumn) {
        change.object.parts << u"x"_s;
    }
    change.tableType = type;
    change.ours = text;
    return change;
}

} // namespace

TEST_P(HostileTrial, EveryStringInEveryFormReadsBackToTheByte)
{
    const QStringList strings = chosenStrings();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"hostile.tables.jsonl"_s);
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly) && out.write(catalogFor(strings)) > 0);
    out.close();
    SandboxProcess sandbox({u"--catalog"_s, file, u"--dbsql-version"_s, QString::fromLatin1(GetParam())});
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    Installation app(testing::profileOf(sandbox), folder.filePath(u"store.db"_s));
    ASSERT_TRUE(app.connect());
    const auto before = commentsOf(sandbox);
    ASSERT_EQ(before.size(), strings.size() * tableTypes.size() * 3);
    QMap<QStringList, QString> texts;
    testing::CatalogComments expected;
    qsizetype next = 0;
    for (auto it = before.keyBegin(); it != before.keyEnd(); ++it) { // a table, then its two columns
        const qsizetype number = it->at(2).section(u' ', -1).toLongLong();
        texts.insert(*it, strings.at((number + next++ % 3) % strings.size()));
        expected.insert(*it, texts.value(*it));
    }
    ASSERT_TRUE(app.approve(before, texts));
    const auto plan = testing::waitFor(app.service->plan(app.source, {}, app.person()), patience);
    ASSERT_TRUE(plan) << qPrintable(plan.error().detail);
    EXPECT_EQ(plan->leftOut, 0);
    const auto report = testing::waitFor(app.service->apply(plan->plan, {}, app.actor()), patience);
    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    EXPECT_EQ(report->applied, texts.size());
    EXPECT_EQ(report->derivedStatements, 0) << "each form was taken as it was planned";
    EXPECT_TRUE(report->verified);
    const auto now = commentsOf(sandbox);
    int different = 0;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (now.value(it.key()) != it.value() && ++different <= 5) {
            ADD_FAILURE() << qPrintable(it.key().join(u'.')) << "\n  sent:  " << qPrintable(*it.value())
                          << "\n  there: " << qPrintable(now.value(it.key()).value_or(u"(none)"_s));
        }
    }
    EXPECT_EQ(different, 0);
    testing::recordTrial(u"hostile_import_%1"_s.arg(QString::fromLatin1(GetParam())),
        {{u"strings"_s, strings.size()}, {u"comments"_s, texts.size()}, {u"different"_s, different},
            {u"statements"_s, plan->plan.statements.size()}});
}

TEST_P(HostileTrial, WhatNoCatalogKeepsIsRefusedByName)
{
    Forms forms;
    forms.parameters = QByteArrayView(GetParam()) == "2025.40";
    const QStringList refused{QString(QChar(0)), u"a"_s + QChar(0) + u"b"_s, QString(QChar(0xd800)),
        QString(QChar(0xdc00)), u"x"_s + QChar(0xd83d), QString(QChar(0xde00)) + QChar(0xd83d)};
    for (const QString &text : refused) {
        for (const QString &type : tableTypes) {
            for (const bool ofColumn : {false, true}) {
                QVector<Change> changes{changeOf(text, type, ofColumn)};
                const auto statements = StatementWriter(forms).write(changes);
                ASSERT_FALSE(statements) << qPrintable(type);
                EXPECT_EQ(statements.error().code, ErrorCode::TextNotStorable);
            }
        }
    }
}

} // namespace metaflow::importing
