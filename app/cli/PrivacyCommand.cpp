#include "app/cli/Command.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/generation/PatternService.h"
#include "core/generation/PrivacyChoice.h"
#include "core/privacy/OwnPatternStore.h"
#include "core/privacy/Privacy.h"
#include "core/wording/PrivacyWords.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

void addCatalogOption(QCommandLineParser &parser)
{
    parser.addOption({u"catalog"_s, Text::tr("The catalog whose choice it is."), u"C"_s});
}

void addPatternOptions(QCommandLineParser &parser)
{
    parser.addOption({u"names"_s, Text::tr("The pattern is for names of columns, not for values.")});
}

Result<QString> catalogOf(const Arguments &arguments)
{
    const QString catalog = arguments.value(u"catalog"_s);
    return catalog.isEmpty() ? Result<QString>(wrongUsage(Text::tr("say which catalog with --catalog NAME.")))
                             : Result<QString>(catalog);
}

/// What was chosen, and what holds.
struct Modes {
    std::optional<PrivacyMode> chosen;
    PrivacyMode effective = PrivacyMode::None;
};

QCoro::Task<Result<Modes>> readModes(Shell *shell, SourceId source, QString catalog)
{
    auto reading = shell->services().store().read([=](store::Connection &connection) -> Result<Modes> {
        const auto chosen = generation::privacyChoice(connection, source, catalog);
        const auto effective = generation::effectivePrivacy(connection, source, catalog, std::nullopt);
        if (!chosen || !effective) {
            return fail(chosen ? effective.error() : chosen.error());
        }
        return Modes{*chosen, effective->mode};
    });
    co_return co_await shell->finish(std::move(reading));
}

void showModes(Output &out, const QString &catalog, const Modes &modes)
{
    const QString effective = privacyModeName(modes.effective);
    if (out.isJson()) {
        out.document({{u"catalog"_s, catalog}, {u"effective"_s, effective},
            {u"privacy"_s, modes.chosen ? QJsonValue(privacyModeName(*modes.chosen)) : QJsonValue()}});
    } else if (modes.chosen) {
        out.text(u"%1  %2"_s.arg(catalog, effective));
    } else if (modes.effective == PrivacyMode::None) {
        out.text(Text::tr("%1: nobody has chosen yet, so only names and types leave.").arg(catalog));
    } else {
        out.text(
            Text::tr("%1: nobody has chosen yet; on this practice workspace that means %2.").arg(catalog, effective));
    }
}

/// NotFound unless the catalog was scanned or the workspace has it; asks the workspace only for the second.
QCoro::Task<Result<bool>> requireCatalog(Shell *shell, SourceId source, QString catalog)
{
    auto looking = shell->services().catalog().tree(source, catalog);
    const auto tree = co_await shell->finish(std::move(looking));
    if (!tree || !tree->isEmpty()) {
        co_return tree ? Result<bool>(true) : fail(tree.error());
    }
    auto listing = shell->services().catalog().catalogs();
    const auto names = co_await shell->finish(std::move(listing));
    if (!names) {
        co_return fail(names.error());
    }
    co_return names->contains(catalog, Qt::CaseInsensitive) ? Result<bool>(true)
                                                            : fail(ErrorCode::NotFound, catalog, u"no_such_catalog"_s);
}

QCoro::Task<Answer> show(Shell *shell, Arguments arguments)
{
    const auto catalog = catalogOf(arguments);
    if (!catalog) {
        co_return fail(catalog.error());
    }
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto connected = co_await shell->connect();
    if (!connected) {
        co_return fail(connected.error());
    }
    auto reading = readModes(shell, connected->source.id, *catalog);
    const auto modes = co_await std::move(reading);
    if (!modes) {
        co_return fail(modes.error());
    }
    showModes(shell->out(), *catalog, *modes);
    co_return ExitCode::Done;
}

QCoro::Task<Answer> choose(Shell *shell, Arguments arguments)
{
    const auto catalog = catalogOf(arguments);
    if (!catalog) {
        co_return fail(catalog.error());
    }
    const auto given = arguments.only(Text::tr("none, masked or raw"));
    if (!given) {
        co_return fail(given.error());
    }
    const auto mode = privacyModeFromName(*given);
    if (!mode) {
        co_return wrongUsage(Text::tr("privacy is none, masked or raw, not “%1”.").arg(*given));
    }
    const auto connected = co_await shell->connect();
    if (!connected) {
        co_return fail(connected.error());
    }
    auto looking = requireCatalog(shell, connected->source.id, *catalog);
    const auto known = co_await std::move(looking);
    if (!known) {
        co_return fail(known.error());
    }
    auto choosing
        = shell->services().generation().choosePrivacy(connected->source.id, *catalog, *mode, connected->person);
    const auto chosen = co_await shell->finish(std::move(choosing));
    if (!chosen) {
        co_return fail(chosen.error());
    }
    showModes(shell->out(), *catalog, {*mode, *mode});
    co_return ExitCode::Done;
}

QCoro::Task<Result<QVector<privacy::OwnPattern>>> readPatterns(Shell *shell)
{
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto reading = shell->services().patterns().list();
    co_return co_await shell->finish(std::move(reading));
}

void showPatterns(Output &out, const QVector<privacy::OwnPattern> &patterns)
{
    if (out.isJson()) {
        out.document({{u"patterns"_s, privacy::patternsJson(patterns)}});
        return;
    }
    for (const privacy::OwnPattern &pattern : patterns) {
        out.text(u"%1  %2  %3"_s.arg(pattern.name, privacy::appliesToName(pattern.appliesTo), pattern.pattern));
    }
    if (patterns.isEmpty()) {
        out.say(Text::tr("No patterns of your own yet."));
    }
}

QCoro::Task<Answer> listPatterns(Shell *shell)
{
    const auto patterns = co_await readPatterns(shell);
    if (!patterns) {
        co_return fail(patterns.error());
    }
    showPatterns(shell->out(), *patterns);
    co_return ExitCode::Done;
}

QCoro::Task<Answer> addPattern(Shell *shell, privacy::OwnPattern pattern)
{
    const auto before = co_await readPatterns(shell);
    if (!before) {
        co_return fail(before.error());
    }
    if (const auto problem = privacy::problemOf(pattern, *before)) {
        co_return wrongUsage(wording::describe(*problem));
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    auto adding = shell->services().patterns().add(pattern, *person);
    const auto added = co_await shell->finish(std::move(adding));
    if (!added) {
        co_return fail(added.error());
    }
    showPatterns(shell->out(), *before + QVector<privacy::OwnPattern>{pattern});
    co_return ExitCode::Done;
}

QCoro::Task<Answer> removePattern(Shell *shell, QString name)
{
    const auto before = co_await readPatterns(shell);
    if (!before) {
        co_return fail(before.error());
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    auto removing = shell->services().patterns().remove(name, *person);
    const auto removed = co_await shell->finish(std::move(removing));
    if (!removed) {
        co_return fail(removed.error());
    }
    if (!*removed) {
        co_return wrongUsage(Text::tr("there is no pattern “%1”.").arg(name));
    }
    QVector<privacy::OwnPattern> left = *before;
    left.removeIf([&](const privacy::OwnPattern &pattern) { return pattern.name == name; });
    showPatterns(shell->out(), left);
    co_return ExitCode::Done;
}

QCoro::Task<Answer> patterns(Shell *shell, Arguments arguments)
{
    const QStringList words = arguments.positional();
    const QString what = words.value(0);
    if (what == "list"_L1 && words.size() == 1) {
        co_return co_await listPatterns(shell);
    }
    if (what == "add"_L1 && words.size() == 3) {
        using Where = privacy::OwnPattern::AppliesTo;
        const Where where = arguments.has(u"names"_s) ? Where::Name : Where::Value;
        privacy::OwnPattern pattern{words.at(1), words.at(2), where};
        co_return co_await addPattern(shell, std::move(pattern));
    }
    if (what == "remove"_L1 && words.size() == 2) {
        QString name = words.at(1);
        co_return co_await removePattern(shell, std::move(name));
    }
    co_return wrongUsage(Text::tr("privacy patterns takes list, add NAME REGEX or remove NAME."));
}

/// The text as a comment and as the one value of a text column with a name that says nothing.
QCoro::Task<Answer> test(Shell *shell, Arguments arguments)
{
    const auto text = arguments.only(Text::tr("the text to test"));
    if (!text) {
        co_return fail(text.error());
    }
    const auto patterns = co_await readPatterns(shell);
    if (!patterns) {
        co_return fail(patterns.error());
    }
    const privacy::OwnPatterns own(*patterns);
    const QString asComment = privacy::releasableText(*text, PrivacyMode::Masked, own);
    const QStringList asValue
        = privacy::releasable({u"c1"_s, u"string"_s, false, {*text}}, PrivacyMode::Masked, 1, own);
    QJsonArray found;
    Output &out = shell->out();
    for (const privacy::Detection &detection : privacy::detectWidely(*text, own)) {
        const QString part = text->mid(detection.start, detection.length);
        found.append(QJsonObject{{u"detector"_s, detection.detector}, {u"start"_s, detection.start},
            {u"length"_s, detection.length}, {u"text"_s, part}});
        if (!out.isJson()) {
            out.text(u"%1  %2"_s.arg(detection.detector, part));
        }
    }
    if (out.isJson()) {
        out.document({{u"detections"_s, found}, {u"as_comment"_s, asComment}, {u"as_value"_s, asValue.value(0)}});
        co_return ExitCode::Done;
    }
    out.text(Text::tr("As a comment: %1").arg(asComment));
    out.text(Text::tr("As a value: %1").arg(asValue.value(0)));
    co_return ExitCode::Done;
}

} // namespace

std::vector<Command> privacyCommands()
{
    const auto nothing = [](QCommandLineParser &) {};
    return {
        {u"privacy show"_s, u"--catalog C"_s, Text::tr("Shows what of a catalog's data may leave."), addCatalogOption,
            show},
        {u"privacy set"_s, u"--catalog C none|masked|raw"_s, Text::tr("Chooses what of a catalog's data may leave."),
            addCatalogOption, choose},
        {u"privacy patterns"_s, u"list|add NAME REGEX [--names]|remove NAME"_s,
            Text::tr("Patterns of your own (RE2): what they match counts as personal."), addPatternOptions, patterns},
        {u"privacy test"_s, u"TEXT"_s, Text::tr("Shows what the detectors see in a text, and what of it would leave."),
            nothing, test},
    };
}

} // namespace metaflow::cli
