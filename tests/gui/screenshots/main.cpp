// metaflow-screenshots [--out DIR]: takes the pictures of README and documents from a real round in the real window,
// with light and dark colours, in high contrast and at scale 1.5. Scale is a matter of the process, so each look is a
// process of its own. With --items N: the review page on a new store of so many items instead, kept where --store says.
#include "tests/bench/MillionStore.h"
#include "tests/gui/screenshots/Pictures.h"
#include "tests/gui/screenshots/StorePictures.h"

#include "app/desktop/Languages.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Look {
    QString name, scale;
};

int takeAll(const QString &program, const QStringList &arguments)
{
    for (const Look &look :
        {Look{u"light"_s, u"1"_s}, Look{u"dark"_s, u"1"_s}, Look{u"contrast"_s, u"1"_s}, Look{u"large"_s, u"1.5"_s}}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, look.scale);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(program, QStringList{u"--look"_s, look.name} + arguments);
        if (!process.waitForFinished(300000) || process.exitCode() != 0) {
            std::fprintf(stderr, "no pictures of look %s\n", qPrintable(look.name));
            return 1;
        }
    }
    return 0;
}

/// On a store of so many items that is made first, unless it is there.
int takeMany(const QString &program, QString store, int items, const QString &out)
{
    const QTemporaryDir folder;
    if (store.isEmpty()) {
        store = folder.filePath(u"items.sqlite"_s);
    }
    if (!QFile::exists(store) && !metaflow::bench::makeStore(store, items)) {
        std::fprintf(stderr, "no store: %s\n", qPrintable(store));
        return 1;
    }
    return takeAll(program, {u"--items"_s, QString::number(items), u"--store"_s, store, u"--out"_s, out});
}

metaflow::ui::Scheme schemeOf(const QString &look)
{
    using metaflow::ui::Scheme;
    return look == "dark"_L1 ? Scheme::Dark : look == "contrast"_L1 ? Scheme::HighContrast : Scheme::Light;
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
        {u"look"_s, u"light, dark, contrast or large; without it all of them"_s, u"NAME"_s},
        {u"items"_s, u"of the review page, on a store of so many items"_s, u"N"_s},
        {u"store"_s, u"the file of that store"_s, u"FILE"_s}});
    parser.process(application);
    const QString out = parser.value(u"out"_s);
    QDir().mkpath(out);
    const QString look = parser.value(u"look"_s);
    const int items = parser.value(u"items"_s).toInt();
    const QString store = parser.value(u"store"_s);
    if (look.isEmpty()) {
        const QString program = QApplication::applicationFilePath();
        return items > 0 ? takeMany(program, store, items, out) : takeAll(program, {u"--out"_s, out});
    }
    metaflow::ui::Theme theme;
    theme.use(schemeOf(look));
    const QString suffix = look == "light"_L1 ? QString() : u"-"_s + look;
    const bool taken = items > 0 ? metaflow::testing::takeStorePictures(store, out, u"-%1"_s.arg(items) + suffix)
                                 : metaflow::testing::takePictures(out, suffix);
    return taken ? 0 : 1;
}
