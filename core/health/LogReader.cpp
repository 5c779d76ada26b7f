#include "core/health/LogReader.h"

#include "core/base/Clock.h"
#include "core/base/JsonText.h"

#include <QFile>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace metaflow::health {

namespace {

constexpr std::array logLevelNames = {"debug"_L1, "info"_L1, "warning"_L1, "error"_L1};
constexpr qint64 logBlockBytes = 64 << 10;
constexpr qsizetype longestLogLine = 1 << 20; ///< of a longer one its beginning is shown
constexpr qsizetype shownOfLongest = 4 << 10;

/// The lines of a file from its end, a block at a time.
class LinesFromTheEnd {
public:
    explicit LinesFromTheEnd(QFile &file)
        : m_file(file)
        , m_at(file.size())
    {
    }

    /// Nothing once the beginning of the file was given.
    std::optional<QByteArray> next()
    {
        qsizetype breakAt = m_rest.lastIndexOf('\n');
        while (breakAt < 0 && m_at > 0) {
            takeBlock();
            breakAt = m_rest.lastIndexOf('\n');
        }
        if (breakAt < 0 && m_ended) {
            return std::nullopt;
        }
        m_ended = breakAt < 0;
        QByteArray line = m_rest.mid(breakAt + 1);
        m_rest.truncate(std::max<qsizetype>(breakAt, 0));
        return line;
    }

private:
    /// A file that became shorter meanwhile ends here.
    void takeBlock()
    {
        const qint64 from = std::max<qint64>(m_at - logBlockBytes, 0);
        const QByteArray block = m_file.seek(from) ? m_file.read(m_at - from) : QByteArray();
        m_at = block.size() == m_at - from ? from : 0;
        if (m_rest.size() > longestLogLine) {
            m_rest.truncate(shownOfLongest);
        }
        m_rest.prepend(block);
    }

    QFile &m_file;
    qint64 m_at;
    QByteArray m_rest; ///< read, not given yet
    bool m_ended = false;
};

LogLine logLineOf(const QByteArray &bytes)
{
    const QJsonObject object = parseJson(bytes).object();
    const auto level = logLevelFromName(object.value(u"level"_s).toString());
    const QDateTime time = fromIsoTime(object.value(u"time"_s).toString());
    if (!level || !time.isValid()) {
        return {{}, LogLevel::Info, {}, 0, QString::fromUtf8(bytes.left(shownOfLongest)), true};
    }
    return {time, *level, object.value(u"category"_s).toString(), object.value(u"process"_s).toInteger(),
        object.value(u"message"_s).toString(), false};
}

bool isOfCategory(const QString &category, const QString &wanted)
{
    const auto isAt = [&](const QString &name) { return category == name || category.startsWith(name + u'.'); };
    return wanted.isEmpty() || isAt(wanted) || isAt(u"metaflow."_s + wanted);
}

bool passesFilter(const LogLine &line, const LogFilter &filter)
{
    if (!line.message.contains(filter.text, Qt::CaseInsensitive)) {
        return false;
    }
    return line.damaged ? filter.category.isEmpty()
                        : line.level >= filter.least && isOfCategory(line.category, filter.category)
            && !(filter.since.isValid() && line.time < filter.since);
}

using LogFiles = std::vector<std::unique_ptr<QFile>>;

/// All at once: they are renamed while somebody writes.
Result<LogFiles> openLogFiles(const QString &name)
{
    LogFiles files;
    for (int n = 0; n < keptLogFiles; ++n) {
        auto file = std::make_unique<QFile>(n == 0 ? name : u"%1.%2"_s.arg(name, QString::number(n)));
        if (file->open(QIODevice::ReadOnly)) {
            files.push_back(std::move(file));
        } else if (file->exists()) {
            return fail(ErrorCode::FileUnreadable, file->fileName(), file->errorString());
        }
    }
    return files;
}

/// False where all that this file holds was too old: so is what comes before it.
bool collectLines(QFile &file, const LogFilter &filter, int most, QVector<LogLine> &found)
{
    bool anyInTime = !filter.since.isValid();
    LinesFromTheEnd lines(file);
    for (auto bytes = lines.next(); bytes && found.size() < most; bytes = lines.next()) {
        if (bytes->trimmed().isEmpty()) {
            continue;
        }
        LogLine line = logLineOf(*bytes);
        anyInTime = anyInTime || (!line.damaged && line.time >= filter.since);
        if (passesFilter(line, filter)) {
            found.append(std::move(line));
        }
    }
    return anyInTime;
}

} // namespace

QString logLevelName(LogLevel level)
{
    return logLevelNames.at(static_cast<size_t>(level));
}

std::optional<LogLevel> logLevelFromName(QStringView name)
{
    const auto found = std::find(logLevelNames.begin(), logLevelNames.end(), name);
    return found == logLevelNames.end() ? std::nullopt
                                        : std::optional(static_cast<LogLevel>(found - logLevelNames.begin()));
}

Result<QVector<LogLine>> readLog(const QString &file, const LogFilter &filter, int most)
{
    const auto files = openLogFiles(file);
    if (!files) {
        return fail(files.error());
    }
    QVector<LogLine> found;
    for (const auto &open : *files) {
        if (found.size() >= most || !collectLines(*open, filter, most, found)) {
            break;
        }
    }
    return found;
}

} // namespace metaflow::health
