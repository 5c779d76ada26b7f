#include "core/generation/TemplateText.h"

#include "core/generation/PromptText.h"
#include "core/generation/TemplateScan.h"
#include "core/store/Texts.h"

#include <QLocale>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

namespace mustache = kainjow::mustache;

constexpr qsizetype longestGlossary = 1'500; ///< characters; a larger one is told table by table, what occurs there
constexpr qsizetype longestPattern = 255;

QString lengthWords(TemplateLength length)
{
    switch (length) {
    case TemplateLength::OneSentence:
        return u"one plain sentence"_s;
    case TemplateLength::TwoSentences:
        break;
    case TemplateLength::Paragraph:
        return u"one paragraph of three to five plain sentences"_s;
    }
    return u"one or two plain sentences"_s;
}

QString styleWords(TemplateStyle style)
{
    return style == TemplateStyle::Technical
        ? u"readers are data engineers who want grain, units and keys where the data shows them"_s
        : u"readers are business people"_s;
}

bool isEnglish(const QString &language)
{
    return language.section(u'-', 0, 0).compare(u"en"_s, Qt::CaseInsensitive) == 0;
}

/// All of it or nothing: a part of a glossary would be another part tomorrow.
QString glossaryLine(const QVector<GlossaryTerm> &glossary)
{
    QStringList lines;
    qsizetype size = 0;
    for (const GlossaryTerm &term : glossary) {
        QString line = term.term + u" = "_s + term.meaning;
        if (!term.avoid.isEmpty()) {
            line += u" (not: "_s + term.avoid.join(u", "_s) + u')';
        }
        size += line.size() + 2;
        lines << line.simplified();
    }
    return size > longestGlossary ? QString() : lines.join(u"; "_s);
}

mustache::data textOrNothing(const QString &text)
{
    return text.isEmpty() ? mustache::data(false) : mustache::data(text.toStdString());
}

mustache::data valuesOf(const TemplateContent &content, const QVector<GlossaryTerm> &glossary)
{
    mustache::data values;
    values.set("style", styleWords(content.style).toStdString());
    values.set("length", lengthWords(content.length).toStdString());
    values.set("language", languageName(content.language).toStdString());
    values.set("translated", mustache::data(!isEnglish(content.language)));
    values.set("data", dataLegend().toStdString());
    values.set("answer", answerRules().toStdString());
    values.set("instructions", textOrNothing(content.instructions.trimmed()));
    values.set("glossary", textOrNothing(glossaryLine(glossary)));
    return values;
}

void checkBeside(const PromptTemplate &draft, QVector<TemplateProblem> *problems)
{
    // No `-7` at the end: that is how a version of a name is named.
    static const QRegularExpression named(u"^(?!.*-\\d+\\z)[a-z][a-z0-9_.-]{0,62}\\z"_s);
    if (!named.match(draft.name).hasMatch()) {
        problems->append({u"bad_name"_s, 0, 0, draft.name.left(80)});
    }
    if (languageName(draft.content.language).isEmpty()) {
        problems->append({u"unknown_language"_s, 0, 0, draft.content.language.left(80)});
    }
    if (draft.content.instructions.size() > longestInstructions) {
        problems->append({u"instructions_too_long"_s, 0, 0, QString::number(draft.content.instructions.size())});
    }
    for (const QString &pattern : {draft.scope.catalog, draft.scope.schema, draft.scope.table}) {
        if (pattern.size() > longestPattern) {
            problems->append({u"pattern_too_long"_s, 0, 0, pattern.left(80)});
        }
    }
    for (const QString &text :
        {draft.content.instructions, draft.scope.catalog, draft.scope.schema, draft.scope.table}) {
        if (!store::isStorable(text)) {
            problems->append({u"not_storable"_s, 0, 0, {}});
        }
    }
}

/// What only shows when it is rendered.
void checkRendered(const TemplateContent &content, QVector<TemplateProblem> *problems)
{
    const QString rendered = renderTemplate(content, {});
    if (rendered.trimmed().isEmpty()) {
        problems->append({u"renders_to_nothing"_s, 1, 1, {}});
        return;
    }
    if (!rendered.contains(dataLegend())) {
        problems->append({u"data_missing"_s, 0, 0, u"data"_s});
    }
    if (!rendered.contains(answerRules())) {
        problems->append({u"answer_missing"_s, 0, 0, u"answer"_s});
    }
}

} // namespace

QStringList templateNames()
{
    return {u"style"_s, u"length"_s, u"language"_s, u"translated"_s, u"data"_s, u"answer"_s, u"instructions"_s,
        u"glossary"_s};
}

QString languageName(const QString &code)
{
    static const QRegularExpression shape(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?\\z"_s);
    if (!shape.match(code).hasMatch()) {
        return {};
    }
    const QLocale::Language language = QLocale::codeToLanguage(code.section(u'-', 0, 0).toLower());
    if (language == QLocale::AnyLanguage || language == QLocale::C) {
        return {};
    }
    const QString name = QLocale::languageToString(language);
    return code.contains(u'-') ? name + u" ("_s + code + u')' : name;
}

QVector<TemplateProblem> checkTemplate(const PromptTemplate &draft)
{
    const QString &text = draft.content.text;
    QVector<TemplateProblem> problems;
    if (!store::isStorable(text)) {
        problems.append({u"not_storable"_s, 0, 0, {}});
    } else if (text.size() > longestTemplate) {
        problems.append({u"too_long"_s, 0, 0, QString::number(text.size())});
    } else {
        problems = scanTags(text);
        if (problems.isEmpty()) {
            checkRendered(draft.content, &problems);
        }
    }
    checkBeside(draft, &problems);
    return problems;
}

QString renderTemplate(const TemplateContent &content, const QVector<GlossaryTerm> &glossary)
{
    mustache::mustache parsed(content.text.toStdString());
    if (!parsed.is_valid()) {
        return {};
    }
    parsed.set_custom_escape([](const std::string &text) { return text; }); // a prompt is no HTML
    return QString::fromStdString(parsed.render(valuesOf(content, glossary))).trimmed();
}

bool usesGlossary(const TemplateContent &content)
{
    return mentions(content.text, u"glossary"_s);
}

} // namespace metaflow::generation
