#include "core/databricks/ConfigFile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

namespace {

QString home(const QProcessEnvironment &environment)
{
    const QString set = environment.value(u"HOME"_s);
    return set.isEmpty() ? QDir::homePath() : set;
}

/// A `#` opens a comment only behind a space: passwords and tokens may hold one.
QString withoutComment(const QString &value)
{
    for (qsizetype at = value.indexOf(u'#'); at >= 0; at = value.indexOf(u'#', at + 1)) {
        if (at == 0 || value[at - 1].isSpace()) {
            return value.left(at).trimmed();
        }
    }
    return value;
}

QString withoutQuotes(const QString &value)
{
    const bool quoted
        = value.size() >= 2 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\'');
    return quoted ? value.mid(1, value.size() - 2) : value;
}

/// The first `=` or `:`; an address as value has its own colon further right.
qsizetype separatorOf(const QString &line)
{
    const auto at = std::find_if(line.begin(), line.end(), [](QChar c) { return c == u'=' || c == u':'; });
    return at == line.end() ? -1 : at - line.begin();
}

} // namespace

QString configPath(const QProcessEnvironment &environment)
{
    const QString set = environment.value(u"DATABRICKS_CONFIG_FILE"_s);
    if (set.isEmpty()) {
        return home(environment) + u"/.databrickscfg"_s;
    }
    return set.startsWith("~/"_L1) ? home(environment) + set.mid(1) : set;
}

ConfigFile parseConfig(const QString &text)
{
    ConfigFile file;
    QString section;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';')) {
            continue;
        }
        if (line.startsWith(u'[') && line.contains(u']')) {
            section = line.mid(1, line.indexOf(u']') - 1).trimmed();
            if (!file.sections.contains(section)) {
                file.sections << section;
            }
            continue;
        }
        const qsizetype at = separatorOf(line);
        if (at > 0) {
            const QString value = withoutQuotes(withoutComment(line.mid(at + 1).trimmed()));
            file.values[section].insert(line.left(at).trimmed().toLower(), value);
        }
    }
    return file;
}

Result<ConfigFile> readConfig(const QProcessEnvironment &environment)
{
    QFile disk(configPath(environment));
    if (!disk.exists()) {
        ConfigFile none;
        none.path = disk.fileName();
        return none;
    }
    if (!disk.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, disk.fileName(), disk.errorString());
    }
    QByteArray bytes = disk.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes.remove(0, 3);
    }
    ConfigFile file = parseConfig(QString::fromUtf8(bytes));
    file.path = disk.fileName();
    return file;
}

} // namespace metaflow::databricks
