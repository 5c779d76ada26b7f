#include "app/cli/CommandLine.h"

#include "app/cli/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

const QStringList optionsWithValue{u"--store"_s, u"--profile"_s, u"--output"_s, u"--log-level"_s, u"--home"_s};

void addGlobalOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"store"_s, Text::tr("The store: sqlite:PATH or postgresql://… (else METAFLOW_STORE)."), u"URL"_s});
    parser.addOption(
        {u"profile"_s, Text::tr("A section of ~/.databrickscfg (else DATABRICKS_HOST and so on)."), u"NAME"_s});
    parser.addOption({u"home"_s, Text::tr("The folder for everything MetaFlow keeps (else METAFLOW_HOME)."), u"DIR"_s});
    parser.addOption({u"output"_s, Text::tr("text (the default) or json."), u"text|json"_s});
    parser.addOption({u"log-level"_s, Text::tr("debug, info, warning or error; also shows the log."), u"L"_s});
    parser.addOption({u"no-input"_s, Text::tr("Never ask.")});
    parser.addOption({u"yes"_s, Text::tr("Take every question as answered with yes.")});
    parser.addOption({{u"h"_s, u"help"_s}, Text::tr("Shows this help.")});
}

/// `templates show` asks for a version of something else than the program.
bool hasVersionOfItsOwn(const Command *command)
{
    return command && command->synopsis.contains(u"--version "_s);
}

/// Where the words of the command's name stand: the first ones that are neither an option nor the value of one.
QVector<qsizetype> nameWords(const QStringList &arguments)
{
    QVector<qsizetype> found;
    for (qsizetype i = 0; i < arguments.size() && found.size() < 2; ++i) {
        const QString &word = arguments.at(i);
        if (word == u"--") {
            break;
        }
        if (!word.startsWith(u'-')) {
            found.append(i);
        } else if (found.isEmpty() && optionsWithValue.contains(word)) {
            ++i;
        } else if (!found.isEmpty()) {
            break; // options of the command: a second word would be its value or an argument
        }
    }
    return found;
}

const Command *find(const std::vector<Command> &commands, const QString &name)
{
    const auto at
        = std::find_if(commands.begin(), commands.end(), [&](const Command &command) { return command.name == name; });
    return at == commands.end() ? nullptr : &*at;
}

QString overview(const std::vector<Command> &commands)
{
    QString text = Text::tr("Usage: metaflow-cli [options] COMMAND …") + u"\n\n"_s;
    for (const Command &command : commands) {
        text += u"  %1 %2\n"_s.arg(command.name, -18).arg(command.summary);
    }
    return text + u'\n' + Text::tr("“metaflow-cli COMMAND --help” tells about one of them.") + u'\n';
}

QString helpFor(const Command &command, const QCommandLineParser &parser)
{
    QString text = parser.helpText(); // begins with a usage line of its own, which knows no commands
    text.remove(0, text.indexOf(u'\n') + 1);
    return Text::tr("Usage: metaflow-cli %1 %2").arg(command.name, command.synopsis) + u"\n\n"_s + command.summary
        + u"\n"_s + text;
}

/// `plan` alone names a group: say what is in it.
QString unknownCommand(const std::vector<Command> &commands, const QString &word)
{
    QStringList group;
    for (const Command &command : commands) {
        if (command.name.startsWith(word + u' ')) {
            group << command.name;
        }
    }
    return group.isEmpty() ? Text::tr("there is no command “%1”; “metaflow-cli --help” lists them.").arg(word)
                           : Text::tr("“%1” needs a second word: %2.").arg(word, group.join(u", "_s));
}

Result<Globals> readGlobals(const Arguments &arguments)
{
    Globals globals;
    globals.store = arguments.value(u"store"_s);
    globals.profile = arguments.value(u"profile"_s);
    globals.home = arguments.value(u"home"_s);
    globals.noInput = arguments.has(u"no-input"_s);
    globals.yes = arguments.has(u"yes"_s);
    const QString form = arguments.value(u"output"_s);
    if (form == u"json") {
        globals.form = Output::Form::Json;
    } else if (!form.isEmpty() && form != u"text") {
        return wrongUsage(Text::tr("--output takes text or json, not “%1”.").arg(form));
    }
    if (arguments.has(u"log-level"_s)) {
        globals.logLevel = app::logLevelFromName(arguments.value(u"log-level"_s));
        if (!globals.logLevel) {
            return wrongUsage(Text::tr("--log-level takes debug, info, warning or error, not “%1”.")
                                  .arg(arguments.value(u"log-level"_s)));
        }
    }
    return globals;
}

} // namespace

Output::Form formOf(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(u"--output"_s);
    const bool json = arguments.contains(u"--output=json"_s) || (at >= 0 && arguments.value(at + 1) == u"json");
    return json ? Output::Form::Json : Output::Form::Text;
}

Result<Invocation> readCommandLine(const QStringList &arguments, const std::vector<Command> &commands)
{
    const QVector<qsizetype> words = nameWords(arguments);
    const QString first = words.isEmpty() ? QString() : arguments.at(words.at(0));
    const QString both = words.size() < 2 ? QString() : first + u' ' + arguments.at(words.at(1));
    const Command *command = both.isEmpty() ? nullptr : find(commands, both);
    const qsizetype used = command ? 2 : 1;
    if (!command) {
        command = find(commands, first);
    }

    auto parser = std::make_shared<QCommandLineParser>();
    addGlobalOptions(*parser);
    if (!hasVersionOfItsOwn(command)) {
        parser->addOption({u"version"_s, Text::tr("Shows the version.")});
    }
    QStringList rest = arguments;
    if (command) {
        command->addOptions(*parser);
        for (qsizetype n = used; n > 0; --n) {
            rest.removeAt(words.at(n - 1));
        }
    }
    const bool understood = parser->parse(QStringList{u"metaflow-cli"_s} + rest);
    if (!command && !first.isEmpty() && !(understood && parser->isSet(u"help"_s))) {
        return wrongUsage(unknownCommand(commands, first));
    }
    if (!understood) {
        const QString said = parser->errorText();
        return wrongUsage(said.left(1).toLower() + said.mid(1));
    }

    const Arguments read(parser);
    auto globals = readGlobals(read);
    if (!globals) {
        return fail(globals.error());
    }
    Invocation invocation;
    invocation.globals = *globals;
    invocation.arguments = read;
    if (command) {
        invocation.command = *command;
    }
    if (!hasVersionOfItsOwn(command) && read.has(u"version"_s)) {
        invocation.kind = Invocation::Kind::Version;
    } else if (read.has(u"help"_s) || first == u"help") {
        invocation.kind = Invocation::Kind::Help;
        invocation.helpText = command ? helpFor(*command, *parser) : overview(commands);
    } else if (!command) {
        return wrongUsage(Text::tr("say what to do; “metaflow-cli --help” lists the commands."));
    }
    return invocation;
}

} // namespace metaflow::cli
