#include "app/desktop/Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace metaflow::app {

void installTranslations(QCoreApplication &application)
{
    const QString chosen = qEnvironmentVariable("METAFLOW_LANGUAGE");
    const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt);
    }
    auto *ours = new QTranslator(&application);
    const bool named = !chosen.isEmpty() && ours->load(u":/i18n/metaflow_%1.qm"_s.arg(chosen));
    if (named || ours->load(locale, u"metaflow"_s, u"_"_s, u":/i18n"_s)
        || ours->load(u":/i18n/metaflow_en.qm"_s)) { // English has plural forms to translate as well
        QCoreApplication::installTranslator(ours);
    }
}

} // namespace metaflow::app
