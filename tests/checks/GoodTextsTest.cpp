#include "tests/checks/CheckCase.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// Column descriptions that people wrote for the OMOP common data model, with types, siblings, and texts of the same
/// name in other tables.
class HumanTexts {
public:
    explicit HumanTexts(const QString &folder)
    {
        const auto types = lines(folder + u"/omop_cdm_5_4.tables.jsonl"_s);
        for (const QJsonObject &table : types) {
            for (const QJsonValue &column : table.value(u"columns"_s).toArray()) {
                m_types.insert({table.value(u"full_name"_s).toString(), column[u"name"].toString()},
                    column[u"type_text"].toString());
            }
        }
        for (const QJsonObject &table : lines(folder + u"/omop_cdm_5_4.reference.jsonl"_s)) {
            addTable(table);
        }
        addOthers();
    }
    [[nodiscard]] const QVector<CheckCase> &cases() const { return m_cases; }

private:
    static QVector<QJsonObject> lines(const QString &name)
    {
        QFile file(name);
        QVector<QJsonObject> objects;
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd()) {
                objects << QJsonDocument::fromJson(file.readLine()).object();
            }
        }
        return objects;
    }
    void addTable(const QJsonObject &table)
    {
        const QString name = table.value(u"full_name"_s).toString();
        const QJsonObject columns = table.value(u"columns"_s).toObject();
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            CheckCase one;
            one.text = it.value().toString();
            one.context.object.parts = name.split(u'.') + QStringList{it.key()};
            one.context.dataType = m_types.value({name, it.key()});
            one.context.language = u"en"_s;
            m_cases << one;
        }
    }
    void addOthers()
    {
        for (CheckCase &one : m_cases) {
            for (const CheckCase &other : m_cases) {
                const bool sameTable = other.context.object.tablePath() == one.context.object.tablePath();
                if (sameTable && other.context.object != one.context.object) {
                    one.context.siblingNames << other.context.object.column();
                    one.context.siblingTexts << other.text;
                } else if (!sameTable && other.context.object.column() == one.context.object.column()
                    && other.context.dataType == one.context.dataType) {
                    one.context.elsewhere.append({other.text, 1});
                }
            }
        }
    }

    QHash<std::pair<QString, QString>, QString> m_types;
    QVector<CheckCase> m_cases;
};

} // namespace

TEST(GoodTextsTest, TextsThatAreFineHaveNoFindings)
{
    const QVector<CheckCase> good = checkCases(u"good_texts.jsonl"_s);
    EXPECT_GE(good.size(), 30);
    for (const CheckCase &one : good) {
        EXPECT_EQ(checksThatFound(one), QSet<QString>()) << qPrintable(one.text);
    }
}

TEST(GoodTextsTest, PeoplesDescriptionsAreMostlyLeftAlone)
{
    const QString folder
        = qEnvironmentVariable("METAFLOW_SHARED", QStringLiteral(METAFLOW_SOURCE_DIR) + u"/../shared"_s) + u"/data"_s;
    if (!QFile::exists(folder + u"/omop_cdm_5_4.reference.jsonl"_s)) {
        GTEST_SKIP() << "needs omop_cdm_5_4.reference.jsonl in the shared data folder";
    }
    const HumanTexts human(folder);
    ASSERT_EQ(human.cases().size(), 314);
    int any = 0, errors = 0;
    QHash<QString, int> byCheck;
    for (const CheckCase &one : human.cases()) {
        const auto findings = checks::check(one.text, one.context).findings;
        const bool error = std::any_of(findings.begin(), findings.end(),
            [](const Finding &finding) { return finding.severity == Severity::Security; });
        any += findings.isEmpty() ? 0 : 1;
        errors += error ? 1 : 0;
        for (const QString &id : checksThatFound(one)) {
            byCheck[id] += 1;
        }
        if (qEnvironmentVariableIsSet("METAFLOW_SHOW_FINDINGS")) {
            for (const Finding &finding : findings) {
                std::printf("%s | %s | %s | %s\n", qPrintable(finding.check),
                    qPrintable(one.text.mid(finding.start, finding.length)), qPrintable(one.context.object.display()),
                    qPrintable(one.text));
            }
        }
    }
    for (auto it = byCheck.cbegin(); it != byCheck.cend(); ++it) {
        std::printf("%-20s %d\n", qPrintable(it.key()), it.value());
    }
    std::printf("any: %.1f %%, error: %.1f %%\n", any * 100.0 / 314, errors * 100.0 / 314);
    EXPECT_LE(any * 4, 314);
    EXPECT_LE(errors * 20, 314);
}

TEST(GoodTextsTest, APageIsCheckedFasterThanItIsPainted)
{
    QVector<CheckCase> texts = checkCases(u"good_texts.jsonl"_s) + checkCases(u"planted_defects.jsonl"_s);
    QVector<GlossaryTerm> glossary;
    for (int i = 0; i < 200; ++i) {
        glossary.append({u"term %1"_s.arg(i), u"term"_s, u"meaning"_s, {u"word %1"_s.arg(i), u"other %1"_s.arg(i)}});
    }
    for (CheckCase &one : texts) {
        one.context.standards.glossary += glossary;
        one.context.siblingTexts += QStringList(60, u"Where the parcel is on its way to whoever ordered it."_s);
    }
    int findings = 0;
    const auto checkAll = [&](qsizetype count) {
        for (qsizetype i = 0; i < count; ++i) {
            const CheckCase &one = texts.at(i % texts.size());
            findings += static_cast<int>(checks::check(one.text, one.context).findings.size());
        }
    };
    checkAll(texts.size()); // expressions are compiled once a process
    const std::clock_t start = std::clock(); // of this process alone: others may be busy
    checkAll(1000);
    const double thousand = static_cast<double>(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
    std::printf("1,000 texts: %.1f ms; a page of 20: %.2f ms\n", thousand, thousand / 50);
    EXPECT_GT(findings, 0);
    EXPECT_LT(thousand / 50, 50);
}

TEST(GoodTextsTest, ATextThatWasMadeToBeSlowIsNot)
{
    checks::CheckContext context;
    context.object = {{u"main"_s, u"sales"_s, u"orders"_s, u"note"_s}};
    context.standards.settings.checks[u"personal_data"_s].level
        = checks::Level::Off; // whose detectors have their own tests
    for (const QString &part : {u"a"_s, u"a."_s, u"a-"_s, u"["_s, u"{{"_s, u"<a"_s, u"."_s, u" "_s, u"x "_s, u"the "_s,
             u"select a, "_s, u"1,"_s, u"\u0430b"_s, u"AB "_s, u"`"_s, u"|-"_s, u"''"_s, u"ignore "_s, u"as of "_s}) {
        const std::clock_t start = std::clock();
        const auto checked = checks::check(QString(part).repeated(50'000), context);
        const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        EXPECT_LT(seconds, 2) << qPrintable(part);
        EXPECT_LE(checked.score, 70) << "too long at least";
    }
}

} // namespace metaflow::testing
