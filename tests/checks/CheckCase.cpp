#include "tests/checks/CheckCase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &text : array.toArray()) {
        texts << text.toString();
    }
    return texts;
}

CheckCase caseOf(const QJsonObject &json)
{
    CheckCase one;
    one.kind = json.value(u"kind"_s).toString();
    one.text = json.value(u"text"_s).toString();
    one.context.object.parts = json.value(u"object"_s).toString().split(u'.');
    one.context.dataType = json.value(u"type"_s).toString();
    one.context.samples = textsOf(json.value(u"samples"_s));
    one.context.siblingTexts = textsOf(json.value(u"siblings"_s));
    one.context.language = json.value(u"language"_s).toString();
    for (const QString &text : textsOf(json.value(u"elsewhere"_s))) {
        one.context.elsewhere.append({text, 1});
    }
    for (const QJsonValue &term : json.value(u"glossary"_s).toArray()) {
        one.context.standards.glossary.append(
            {term[u"term"].toString(), term[u"kind"].toString(), term[u"meaning"].toString(), textsOf(term[u"avoid"])});
    }
    return one;
}

} // namespace

QVector<CheckCase> checkCases(const QString &fileName)
{
    QFile file(QStringLiteral(METAFLOW_SOURCE_DIR) + u"/tests/data/checks/"_s + fileName);
    QVector<CheckCase> cases;
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    while (!file.atEnd()) {
        const QJsonDocument line = QJsonDocument::fromJson(file.readLine());
        EXPECT_TRUE(line.isObject()) << "line " << cases.size() + 1;
        cases << caseOf(line.object());
    }
    return cases;
}

QSet<QString> checksThatFound(const CheckCase &one)
{
    QSet<QString> ids;
    for (const Finding &finding : checks::check(one.text, one.context).findings) {
        ids.insert(finding.check);
    }
    return ids;
}

} // namespace metaflow::testing
