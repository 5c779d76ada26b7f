#include "app/cli/TemplateArguments.h"

#include "app/cli/Json.h"
#include "app/cli/Text.h"
#include "core/wording/TemplateWords.h"

#include <QFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

constexpr qint64 largestText = 1024 * 1024;

template <typename Enum>
[[nodiscard]] Result<void> readName(const Arguments &arguments, const QString &option,
    std::optional<Enum> (*fromName)(QStringView), const QString &names, Enum *field)
{
    if (!arguments.has(option)) {
        return {};
    }
    const auto value = fromName(QString(arguments.value(option)).replace(u'-', u'_'));
    if (!value) {
        return wrongUsage(Text::tr("--%1 takes %2, not “%3”.").arg(option, names, arguments.value(option)));
    }
    *field = *value;
    return {};
}

} // namespace

void addScopeOptions(QCommandLineParser &parser)
{
    parser.addOption({u"catalog"_s, Text::tr("Only for catalogs whose name matches, * and ? allowed."), u"GLOB"_s});
    parser.addOption({u"schema"_s, Text::tr("Only for schemas whose name matches."), u"GLOB"_s});
    parser.addOption({u"table"_s, Text::tr("Only for tables whose name matches."), u"GLOB"_s});
}

TemplateScope readScope(const Arguments &arguments)
{
    return {arguments.value(u"catalog"_s), arguments.value(u"schema"_s), arguments.value(u"table"_s)};
}

void addContentOptions(QCommandLineParser &parser)
{
    parser.addOption({u"length"_s, Text::tr("How long a description is (two-sentences)."),
        u"one-sentence|two-sentences|paragraph"_s});
    parser.addOption({u"style"_s, Text::tr("For whom it is (business)."), u"business|technical"_s});
    parser.addOption({u"language"_s, Text::tr("The language of the descriptions (en)."), u"CODE"_s});
    parser.addOption({u"instructions-file"_s, Text::tr("A text file with what the team asks beyond that."), u"FILE"_s});
}

Result<TemplateContent> readContent(const Arguments &arguments, TemplateContent base)
{
    const auto length = readName(
        arguments, u"length"_s, &templateLengthFromName, u"one-sentence, two-sentences, paragraph"_s, &base.length);
    const auto style = readName(arguments, u"style"_s, &templateStyleFromName, u"business, technical"_s, &base.style);
    if (!length || !style) {
        return fail(length ? style.error() : length.error());
    }
    if (arguments.has(u"language"_s)) {
        base.language = arguments.value(u"language"_s);
    }
    if (arguments.has(u"instructions-file"_s)) {
        const auto instructions = readTextFile(arguments.value(u"instructions-file"_s));
        if (!instructions) {
            return fail(instructions.error());
        }
        base.instructions = instructions->trimmed();
    }
    return base;
}

Result<QString> readTextFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, name, file.errorString());
    }
    QByteArray bytes = file.read(largestText + 1);
    if (bytes.startsWith("\xef\xbb\xbf")) {
        bytes.remove(0, 3);
    }
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(bytes);
    if (decode.hasError() || bytes.size() > largestText) {
        return fail(ErrorCode::FileInvalid, name, bytes.size() > largestText ? u"too large"_s : u"not UTF-8"_s);
    }
    return text;
}

Result<ObjectPath> readTableName(const QString &name)
{
    ObjectPath path;
    QString part;
    bool quoted = false;
    for (const QChar letter : name) {
        if (letter == u'`') {
            quoted = !quoted;
        } else if (letter == u'.' && !quoted) {
            path.parts << std::exchange(part, {});
        } else {
            part += letter;
        }
    }
    path.parts << part;
    if (quoted || !path.isTable() || path.parts.contains(QString())) {
        return wrongUsage(Text::tr("--table takes a whole name such as main.sales.orders, not “%1”.").arg(name));
    }
    return path;
}

QJsonObject templateJson(const PromptTemplate &one)
{
    return {{u"name"_s, one.name}, {u"version"_s, one.version}, {u"template"_s, one.versionText()},
        {u"catalog"_s, textOrNull(one.scope.catalog)}, {u"schema"_s, textOrNull(one.scope.schema)},
        {u"table"_s, textOrNull(one.scope.table)}, {u"length"_s, templateLengthName(one.content.length)},
        {u"style"_s, templateStyleName(one.content.style)}, {u"language"_s, one.content.language},
        {u"instructions"_s, textOrNull(one.content.instructions)}, {u"created_by"_s, textOrNull(one.createdBy)},
        {u"created_at"_s, timeJson(one.createdAt)}, {u"retired"_s, one.retired}};
}

QJsonArray problemsJson(const QVector<generation::TemplateProblem> &problems)
{
    QJsonArray array;
    for (const generation::TemplateProblem &problem : problems) {
        const auto number = [](int value) { return value == 0 ? QJsonValue() : QJsonValue(value); };
        array.append(QJsonObject{{u"code"_s, problem.code}, {u"message"_s, wording::describe(problem)},
            {u"line"_s, number(problem.line)}, {u"column"_s, number(problem.column)},
            {u"name"_s, textOrNull(problem.name)}});
    }
    return array;
}

void sayProblems(Output &out, const QVector<generation::TemplateProblem> &problems)
{
    for (const generation::TemplateProblem &problem : problems) {
        out.say(wording::describe(problem));
    }
}

} // namespace metaflow::cli
