// metaflow-screenshots [--out DIR]: takes the pictures of README and documents from a real round in the real window,
// with light and dark colours and at scale 1.5. Scale is a matter of the process, so each look is a process of its own.
#include "tests/gui/screenshots/Pictures.h"

#include "app/desktop/Languages.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Look {
    QString name, scale;
};

int takeAll(const QString &program, const QString &out)
{
    for (const Look &look : {Look{u"light"_s, u"1"_s}, Look{u"dark"_s, u"1"_s}, Look{u"large"_s, u"1.5"_s}}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, look.scale);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(program, {u"--look"_s, look.name, u"--out"_s, out});
        if (!process.waitForFinished(300000) || process.exitCode() != 0) {
            std::fprintf(stderr, "no pictures of look %s\n", qPrintable(look.name));
            return 1;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    metaflow::app::installTranslations(application);
    QCommandLineParser parser;
    parser.addOptions({{u"out"_s, u"folder for the pictures"_s, u"DIR"_s, u"docs/pictures"_s},
        {u"look"_s, u"light, dark or large; without it all of them"_s, u"NAME"_s}});
    parser.process(application);
    const QString out = parser.value(u"out"_s);
    QDir().mkpath(out);
    const QString look = parser.value(u"look"_s);
    if (look.isEmpty()) {
        return takeAll(QApplication::applicationFilePath(), out);
    }
    metaflow::ui::Theme theme;
    theme.use(look == "dark"_L1 ? metaflow::ui::Scheme::Dark : metaflow::ui::Scheme::Light);
    return metaflow::testing::takePictures(out, look == "light"_L1 ? QString() : u"-"_s + look) ? 0 : 1;
}
