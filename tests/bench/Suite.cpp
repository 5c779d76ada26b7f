#include "tests/bench/Suite.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>

namespace metaflow::bench {

namespace {

using Place = std::pair<Registration::Turn, QString>;

QMap<Place, Measure> &registry()
{
    static QMap<Place, Measure> measures; // made at first use: registrations run before main
    return measures;
}

} // namespace

Result<QString> Surroundings::sharedFile(const QString &name) const
{
    const QString path = QDir(sharedData).filePath(name);
    if (!QFileInfo::exists(path)) {
        return fail(ErrorCode::FileUnreadable, QStringLiteral("../shared/data/") + name);
    }
    return path;
}

Registration::Registration(const char *name, Measure measure, Turn turn)
{
    registry().insert({turn, QString::fromLatin1(name)}, measure);
}

QList<NamedMeasure> registeredMeasures()
{
    QList<NamedMeasure> measures;
    for (auto measure = registry().cbegin(); measure != registry().cend(); ++measure) {
        measures.append({measure.key().second, measure.value()});
    }
    return measures;
}

} // namespace metaflow::bench
