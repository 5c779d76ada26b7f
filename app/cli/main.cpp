#include "app/cli/Program.h"
#include "app/composition/Process.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char **argv)
{
    metaflow::app::forbidCoreDumps();
    std::signal(SIGPIPE, SIG_IGN); // a reader that leaves is an error of write(), not the end of an apply
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("metaflow-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(METAFLOW_VERSION));
    return metaflow::cli::run(QCoreApplication::arguments().mid(1));
}
