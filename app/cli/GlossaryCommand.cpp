#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/wording/TemplateWords.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

QJsonObject termJson(const GlossaryTerm &term)
{
    return {{u"term"_s, term.term}, {u"kind"_s, term.kind}, {u"meaning"_s, term.meaning},
        {u"avoid"_s, QJsonArray::fromStringList(term.avoid)}};
}

QJsonObject outcomeJson(const store::GlossaryOutcome &outcome)
{
    return {{u"added"_s, outcome.added}, {u"changed"_s, outcome.changed}, {u"unchanged"_s, outcome.unchanged}};
}

QString outcomeText(const store::GlossaryOutcome &outcome)
{
    return Text::tr("Added: %1, changed: %2, unchanged: %3.")
        .arg(outcome.added)
        .arg(outcome.changed)
        .arg(outcome.unchanged);
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
    auto reading = shell->services().glossary().list();
    const auto terms = co_await shell->finish(std::move(reading));
    if (!terms) {
        co_return fail(terms.error());
    }
    QJsonArray array;
    for (const GlossaryTerm &term : *terms) {
        array.append(termJson(term));
        if (!shell->out().isJson()) {
            shell->out().text(u"%1  %2  %3"_s.arg(term.term, -20).arg(term.kind, -7).arg(term.meaning));
        }
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"terms"_s, array}});
    }
    co_return ExitCode::Done;
}

/// The store and who works on it.
QCoro::Task<Result<Person>> openFor(Shell *shell)
{
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    co_return co_await shell->person();
}

/// As the glossary has it, or a new one.
QCoro::Task<Result<GlossaryTerm>> termOf(Shell *shell, QString name)
{
    auto reading = shell->services().glossary().list();
    const auto terms = co_await shell->finish(std::move(reading));
    if (!terms) {
        co_return fail(terms.error());
    }
    for (const GlossaryTerm &term : *terms) {
        if (term.term.toCaseFolded() == name.simplified().toCaseFolded()) {
            co_return term;
        }
    }
    co_return GlossaryTerm{name, u"term"_s, {}, {}};
}

QCoro::Task<Answer> set(Shell *shell, Arguments arguments)
{
    const auto name = arguments.only(Text::tr("a term"));
    if (!name) {
        co_return fail(name.error());
    }
    if (!arguments.has(u"meaning"_s)) {
        co_return wrongUsage(Text::tr("say what it means with --meaning TEXT."));
    }
    const auto person = co_await openFor(shell);
    if (!person) {
        co_return fail(person.error());
    }
    const auto known = co_await termOf(shell, *name);
    if (!known) {
        co_return fail(known.error());
    }
    GlossaryTerm term = *known;
    term.term = *name;
    term.meaning = arguments.value(u"meaning"_s);
    if (arguments.has(u"acronym"_s)) {
        term.kind = u"acronym"_s;
    }
    if (arguments.has(u"avoid"_s)) {
        term.avoid = arguments.value(u"avoid"_s).split(u',', Qt::SkipEmptyParts);
    }
    auto setting = shell->services().glossary().set(term, *person);
    const auto outcome = co_await shell->finish(std::move(setting));
    if (!outcome) {
        if (outcome.error().code == ErrorCode::TermInvalid) {
            shell->out().say(wording::describeTermProblem(outcome.error().detail));
        }
        co_return fail(outcome.error());
    }
    if (shell->out().isJson()) {
        shell->out().document(outcomeJson(*outcome));
    } else {
        shell->out().text(outcomeText(*outcome));
    }
    co_return ExitCode::Done;
}

QCoro::Task<Answer> remove(Shell *shell, Arguments arguments)
{
    const auto name = arguments.only(Text::tr("a term"));
    if (!name) {
        co_return fail(name.error());
    }
    const auto person = co_await openFor(shell);
    if (!person) {
        co_return fail(person.error());
    }
    auto removing = shell->services().glossary().remove(*name, *person);
    const auto removed = co_await shell->finish(std::move(removing));
    if (!removed) {
        co_return fail(removed.error());
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"term"_s, *name}, {u"removed"_s, true}});
    } else {
        shell->out().text(Text::tr("%1 is no longer in the glossary.").arg(*name));
    }
    co_return ExitCode::Done;
}

QJsonArray problemsOf(const QVector<exchange::CsvProblem> &problems)
{
    QJsonArray array;
    for (const exchange::CsvProblem &problem : problems) {
        array.append(QJsonObject{{u"line"_s, problem.line},
            {u"column"_s, problem.column == 0 ? QJsonValue() : QJsonValue(problem.column)}, {u"reason"_s, problem.code},
            {u"code"_s, problem.code}, {u"message"_s, wording::describe(problem)},
            {u"text"_s, textOrNull(problem.text)}});
    }
    return array;
}

QCoro::Task<Answer> importTerms(Shell *shell, Arguments arguments)
{
    const auto file = arguments.only(Text::tr("a file"));
    if (!file) {
        co_return fail(file.error());
    }
    const auto person = co_await openFor(shell);
    if (!person) {
        co_return fail(person.error());
    }
    auto reading = shell->services().glossaryFiles().read(*file, arguments.has(u"dry-run"_s), *person);
    const auto report = co_await shell->finish(std::move(reading));
    if (!report) {
        co_return fail(report.error());
    }
    Output &out = shell->out();
    if (out.isJson()) {
        QJsonObject document = outcomeJson(report->outcome);
        document.insert(u"rows"_s, report->rows);
        document.insert(u"rejected"_s, problemsOf(report->problems));
        out.document(std::move(document));
    } else if (report->problems.isEmpty()) {
        out.text(outcomeText(report->outcome));
    }
    for (const exchange::CsvProblem &problem : report->problems) {
        out.say(wording::describe(problem));
    }
    if (!report->problems.isEmpty()) {
        out.say(Text::tr("Nothing was changed: all rows or none."));
        co_return ExitCode::Failed;
    }
    co_return ExitCode::Done;
}

QCoro::Task<Answer> exportTerms(Shell *shell, Arguments arguments)
{
    const auto file = arguments.only(Text::tr("a file"));
    if (!file) {
        co_return fail(file.error());
    }
    const auto person = co_await openFor(shell);
    if (!person) {
        co_return fail(person.error());
    }
    auto writing = shell->services().glossaryFiles().write(*file, *person);
    const auto report = co_await shell->finish(std::move(writing));
    if (!report) {
        co_return fail(report.error());
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"file"_s, report->file}, {u"rows"_s, report->rows}, {u"bytes"_s, report->bytes},
            {u"sha256"_s, report->sha256}, {u"recorded"_s, report->recorded}});
    } else {
        shell->out().text(Text::tr("%1 rows, %2 bytes in %3.").arg(report->rows).arg(report->bytes).arg(report->file));
    }
    sayWhetherRecorded(shell->out(), report->recorded);
    co_return ExitCode::Done;
}

void addSetOptions(QCommandLineParser &parser)
{
    parser.addOption({u"meaning"_s, Text::tr("What it means; of an acronym what it stands for."), u"TEXT"_s});
    parser.addOption({u"acronym"_s, Text::tr("It is an acronym.")});
    parser.addOption({u"avoid"_s, Text::tr("Words that the team does not use for it, parted by commas."), u"A,B"_s});
}

void nothing(QCommandLineParser &) { }

} // namespace

std::vector<Command> glossaryCommands()
{
    return {{u"glossary list"_s, {}, Text::tr("The terms and acronyms of the team."), nothing, list},
        {u"glossary set"_s, u"TERM --meaning TEXT [--acronym] [--avoid A,B]"_s,
            Text::tr("Adds a term or gives it another meaning; what is not said of a known term stays as it is."),
            addSetOptions, set},
        {u"glossary remove"_s, u"TERM"_s, Text::tr("Takes a term out."), nothing, remove},
        {u"glossary import"_s, u"FILE.csv [--dry-run]"_s,
            Text::tr("Adds and replaces terms from a file, all rows or none. Its columns: term and meaning, and if you "
                     "like kind (term or acronym), avoid (words parted by commas) and text_mode."),
            [](QCommandLineParser &parser) {
                parser.addOption({u"dry-run"_s, Text::tr("Only say what would change.")});
            },
            importTerms},
        {u"glossary export"_s, u"FILE.csv"_s, Text::tr("Writes all terms to a file."), nothing, exportTerms}};
}

} // namespace metaflow::cli
