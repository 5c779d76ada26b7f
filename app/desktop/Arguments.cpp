#include "app/desktop/Arguments.h"

#include "ui/shell/FileKind.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace metaflow::app {

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"store"_s, u"sqlite:PATH or postgresql://…"_s, u"URL"_s},
        {u"profile"_s, u"profile of ~/.databrickscfg to offer first"_s, u"NAME"_s},
        {u"practice"_s, u"open the practice workspace: no account, nothing leaves this machine"_s},
        {u"home"_s, u"where all folders go, as METAFLOW_HOME"_s, u"DIR"_s},
        {u"trace"_s, u"write what happens in the window, with times, as JSON Lines"_s, u"FILE"_s},
        {u"help"_s, u"this"_s}, {u"version"_s, u"the version"_s}});
    parser.addPositionalArgument(
        u"file"_s, u"a plan (.mfplan), CSV (.csv) or Excel (.xlsx) file to open"_s, u"[FILE]"_s);
}

} // namespace

Result<Arguments> parseArguments(const QStringList &words)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(words)) {
        return fail(ErrorCode::WrongUsage, parser.errorText());
    }
    if (parser.positionalArguments().size() > 1) {
        return fail(ErrorCode::WrongUsage, parser.positionalArguments().value(1));
    }
    const QString file = parser.positionalArguments().value(0);
    if (!file.isEmpty() && ui::fileKindOf(file) == ui::FileKind::Other) {
        return fail(ErrorCode::WrongUsage, file);
    }
    Arguments arguments;
    arguments.store = parser.value(u"store"_s);
    arguments.profile = parser.value(u"profile"_s);
    arguments.home = parser.value(u"home"_s);
    arguments.traceFile = parser.value(u"trace"_s);
    arguments.file = file;
    arguments.practice = parser.isSet(u"practice"_s);
    arguments.help = parser.isSet(u"help"_s);
    arguments.version = parser.isSet(u"version"_s);
    return arguments;
}

QString usage()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace metaflow::app
