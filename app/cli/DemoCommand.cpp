#include "app/cli/Command.h"
#include "app/cli/Demo.h"
#include "app/cli/Text.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

QCoro::Task<Answer> demo(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    QTemporaryDir folder(QDir::temp().filePath(u"metaflow-demo-XXXXXX"_s));
    if (!folder.isValid()) {
        co_return fail(ErrorCode::FileUnwritable, QDir::tempPath(), folder.errorString());
    }
    folder.setAutoRemove(!arguments.has(u"keep"_s));
    Demo demo(shell);
    auto answer = co_await demo.run(folder.path());
    if (arguments.has(u"keep"_s)) {
        shell->out().say(
            Text::tr("Kept in %1; look at it with “metaflow-cli --store sqlite:%1/metaflow.sqlite items list”.")
                .arg(folder.path()));
    }
    shell->closeStore(); // before its folder goes
    co_return answer;
}

} // namespace

std::vector<Command> demoCommands()
{
    return {{u"demo"_s, u"[--keep]"_s, Text::tr("Goes the whole way once on the practice workspace."),
        [](QCommandLineParser &parser) {
            parser.addOption({u"keep"_s, Text::tr("Keep the folder with store, plans and export.")});
        },
        demo}};
}

} // namespace metaflow::cli
