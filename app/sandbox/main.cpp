#include "app/sandbox/Sandbox.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

void print(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fflush(stream);
}

void printFaults()
{
    for (const auto &kind : metaflow::sandbox::faults::faultKinds()) {
        print(stdout, (kind.name.leftJustified(26) + kind.does + u'\n').toUtf8());
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // for the arguments and the resources; its loop never runs
    const auto options = metaflow::sandbox::readOptions(QCoreApplication::arguments().mid(1));
    if (!options) {
        print(stderr, "metaflow-sandbox: " + options.error().toUtf8() + '\n' + metaflow::sandbox::usage().toUtf8());
        return 64;
    }
    if (options->help || options->listFaults) {
        options->help ? print(stdout, metaflow::sandbox::usage().toUtf8()) : printFaults();
        return 0;
    }
    metaflow::sandbox::Sandbox sandbox(*options);
    if (const auto opened = sandbox.open(); !opened) {
        print(stderr, "metaflow-sandbox: " + opened.error().toUtf8() + '\n');
        return 1;
    }
    print(stdout, sandbox.readyLine());
    sandbox.run();
    return 0;
}
