#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Shell.h"
#include "app/cli/TemplateArguments.h"
#include "app/cli/Text.h"
#include "app/cli/TryCommand.h"
#include "core/generation/PromptText.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

QString scopeText(const TemplateScope &scope)
{
    const auto part = [](const QString &pattern) { return pattern.isEmpty() ? u"*"_s : pattern; };
    return part(scope.catalog) + u'.' + part(scope.schema) + u'.' + part(scope.table);
}

QString lineOf(const PromptTemplate &one)
{
    return u"%1  %2  %3, %4, %5%6"_s.arg(one.versionText(), -24)
        .arg(scopeText(one.scope), -24)
        .arg(templateLengthName(one.content.length), templateStyleName(one.content.style), one.content.language,
            one.retired ? u"  "_s + Text::tr("retired") : QString());
}

QCoro::Task<Answer> list(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto reading = shell->services().templates().list();
    const auto templates = co_await shell->finish(std::move(reading));
    if (!templates) {
        co_return fail(templates.error());
    }
    QJsonArray array;
    for (const PromptTemplate &one : *templates) {
        array.append(templateJson(one));
        if (!shell->out().isJson()) {
            shell->out().text(lineOf(one));
        }
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"templates"_s, array}});
    }
    co_return ExitCode::Done;
}

/// What a draft comes out as, or what is wrong with it: 0 or 1.
ExitCode showPreview(Output &out, QJsonObject document, const generation::TemplatePreview &preview)
{
    const bool ok = preview.problems.isEmpty();
    document.insert(u"ok"_s, ok);
    document.insert(u"problems"_s, problemsJson(preview.problems));
    document.insert(u"system"_s, textOrNull(preview.system));
    document.insert(u"tokens"_s, preview.tokens);
    if (out.isJson()) {
        out.document(std::move(document));
    } else if (ok) {
        out.line(preview.system.toUtf8());
        out.say(Text::tr("%1 tokens in every request.").arg(preview.tokens));
    }
    sayProblems(out, preview.problems);
    return ok ? ExitCode::Done : ExitCode::Failed;
}

QCoro::Task<Answer> show(Shell *shell, Arguments arguments)
{
    const auto name = arguments.only(Text::tr("the name of a template"));
    const auto version = arguments.number(u"version"_s, 1);
    if (!name || !version) {
        co_return fail(name ? version.error() : name.error());
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    generation::TemplateService &service = shell->services().templates();
    auto reading = service.show(*name, version->value_or(0));
    const auto one = co_await shell->finish(std::move(reading));
    if (!one) {
        co_return fail(one.error());
    }
    auto listing = service.versions(*name);
    const auto versions = co_await shell->finish(std::move(listing));
    if (!versions) {
        co_return fail(versions.error());
    }
    auto rendering = service.preview(*one);
    const auto preview = co_await shell->finish(std::move(rendering));
    if (!preview) {
        co_return fail(preview.error());
    }
    QJsonObject document = templateJson(*one);
    document.insert(u"text"_s, one->content.text);
    QJsonArray numbers;
    for (const PromptTemplate &other : *versions) {
        numbers.append(other.version);
    }
    document.insert(u"versions"_s, numbers);
    if (!shell->out().isJson()) {
        shell->out().say(lineOf(*one));
        shell->out().line(one->content.text.toUtf8());
        co_return ExitCode::Done;
    }
    co_return showPreview(shell->out(), std::move(document), *preview);
}

/// A draft from a file and the options.
Result<PromptTemplate> readDraft(const Arguments &arguments, const QString &name, const QString &file)
{
    PromptTemplate draft;
    draft.name = name;
    draft.scope = readScope(arguments);
    const auto content = readContent(arguments, {});
    const auto text = content ? readTextFile(file) : Result<QString>(fail(content.error()));
    if (!text) {
        return fail(text.error());
    }
    draft.content = *content;
    draft.content.text = *text;
    return draft;
}

QCoro::Task<Answer> check(Shell *shell, Arguments arguments)
{
    const auto file = arguments.only(Text::tr("a file"));
    if (!file) {
        co_return fail(file.error());
    }
    const auto draft = readDraft(arguments, u"draft"_s, *file);
    if (!draft) {
        co_return fail(draft.error());
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto rendering = shell->services().templates().preview(*draft);
    const auto preview = co_await shell->finish(std::move(rendering));
    if (!preview) {
        co_return fail(preview.error());
    }
    co_return showPreview(shell->out(), {{u"file"_s, *file}}, *preview);
}

QCoro::Task<Answer> save(Shell *shell, Arguments arguments)
{
    const auto name = arguments.only(Text::tr("the name of a template"));
    if (!name) {
        co_return fail(name.error());
    }
    if (!arguments.has(u"file"_s)) {
        co_return wrongUsage(Text::tr("say which text with --file FILE."));
    }
    const auto draft = readDraft(arguments, *name, arguments.value(u"file"_s));
    if (!draft) {
        co_return fail(draft.error());
    }
    const auto problems = generation::TemplateService::validate(*draft);
    if (!problems.isEmpty()) {
        co_return showPreview(shell->out(), {{u"name"_s, *name}}, {{}, 0, problems});
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    auto saving = shell->services().templates().save(*draft, *person);
    const auto saved = co_await shell->finish(std::move(saving));
    if (!saved) {
        co_return fail(saved.error());
    }
    if (shell->out().isJson()) {
        shell->out().document(templateJson(*saved));
    } else {
        shell->out().text(Text::tr("Saved as %1, for %2.").arg(saved->versionText(), scopeText(saved->scope)));
    }
    co_return ExitCode::Done;
}

QCoro::Task<Answer> retire(Shell *shell, Arguments arguments)
{
    const auto name = arguments.only(Text::tr("the name of a template"));
    if (!name) {
        co_return fail(name.error());
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    auto retiring = shell->services().templates().retire(*name, *person);
    const auto retired = co_await shell->finish(std::move(retiring));
    if (!retired) {
        auto listing = shell->services().templates().versions(*name);
        const auto versions = co_await shell->finish(std::move(listing));
        const bool known = versions && versions->last().retired && retired.error().code == ErrorCode::TemplateNotFound;
        co_return known ? fail(ErrorCode::TemplateNotFound, *name, u"retired"_s) : fail(retired.error());
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"name"_s, *name}, {u"retired"_s, true}});
    } else {
        shell->out().text(Text::tr("%1 is out of use; its versions are kept.").arg(*name));
    }
    co_return ExitCode::Done;
}

void addCheckOptions(QCommandLineParser &parser)
{
    addScopeOptions(parser);
    addContentOptions(parser);
}

void addSaveOptions(QCommandLineParser &parser)
{
    addCheckOptions(parser);
    parser.addOption({u"file"_s, Text::tr("The text, a Mustache file."), u"FILE"_s});
}

} // namespace

std::vector<Command> templatesCommands()
{
    const QString content
        = u"[--catalog GLOB] [--schema GLOB] [--table GLOB] [--length L] [--style S] [--language CODE] "
          "[--instructions-file FILE]"_s;
    return {{u"templates list"_s, {}, Text::tr("The texts that ask the model, newest versions."),
                [](QCommandLineParser &) {}, list},
        {u"templates show"_s, u"NAME [--version N]"_s, Text::tr("One of them, and what it comes out as."),
            [](QCommandLineParser &parser) {
                parser.addOption({u"version"_s, Text::tr("Not the newest but this one."), u"N"_s});
            },
            show},
        {u"templates check"_s, u"FILE "_s + content, Text::tr("Says what is wrong with a text, and where."),
            addCheckOptions, check},
        {u"templates save"_s, u"NAME --file FILE "_s + content, Text::tr("Saves a text as the next version of a name."),
            addSaveOptions, save},
        {u"templates retire"_s, u"NAME"_s, Text::tr("Takes a name out of use; its versions are kept."),
            [](QCommandLineParser &) {}, retire},
        {u"templates try"_s,
            u"NAME --table C.S.T [--file FILE] [--dry-run] [--privacy none|masked|raw] [--budget USD] [--model NAME] "
            "[--base-url URL]"_s,
            Text::tr("Asks about one table with a text and with the version before it; two paid requests."),
            addTryOptions, tryTemplate}};
}

} // namespace metaflow::cli
