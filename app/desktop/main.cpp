#include "app/composition/Process.h"
#include "app/desktop/Arguments.h"
#include "app/desktop/Desktop.h"
#include "app/desktop/Languages.h"
#include "core/wording/Wording.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int print(std::FILE *stream, const QString &text, int code)
{
    std::fputs(qUtf8Printable(text + u'\n'), stream);
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace metaflow;
    app::forbidCoreDumps();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"metaflow"_s);
    QApplication::setApplicationDisplayName(u"MetaFlow"_s);
    QApplication::setApplicationVersion(QStringLiteral(METAFLOW_VERSION));
    QApplication::setDesktopFileName(u"org.metaflow.MetaFlow"_s);
    app::installTranslations(application);
    const auto arguments = app::parseArguments(QApplication::arguments());
    if (!arguments) {
        return print(stderr, wording::describe(arguments.error()).text(), 64);
    }
    if (arguments->help || arguments->version) {
        return print(stdout, arguments->help ? app::usage() : u"metaflow "_s + QStringLiteral(METAFLOW_VERSION), 0);
    }
    if (!arguments->home.isEmpty()) {
        qputenv("METAFLOW_HOME", arguments->home.toUtf8());
    }
    ui::Theme theme;
    QApplication::setWindowIcon(ui::icon(u"metaflow"_s, QColor()));
    app::Desktop desktop(*arguments, &theme);
    desktop.open(arguments->practice);
    return QApplication::exec();
}
