#include "app/desktop/Languages.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication app(argc, argv);
    metaflow::app::installTranslations(app);
    metaflow::ui::Theme theme;
    theme.use(metaflow::ui::Scheme::Light); // whatever the machine has; a test's own theme is not followed
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
