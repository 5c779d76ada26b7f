#include "core/health/Diagnostics.h"

#include "core/base/Clock.h"
#include "core/base/JsonText.h"
#include "core/exchange/ZipFile.h"
#include "core/health/LogReader.h"
#include "core/secrets/Redaction.h"
#include "core/store/Store.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSysInfo>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::health {

namespace {

constexpr int toldLogLines = 2'000;
constexpr qsizetype shortestHiddenWord = 3; ///< "id" and the like say nothing

/// Whole words; a name of several words is hidden word by word, wherever one stands.
const QRegularExpression &wordPattern()
{
    static const QRegularExpression pattern(u"[\\p{L}\\p{N}_]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Takes out of what other sides said, and of our own log, whose data it was.
class NameHider {
public:
    explicit NameHider(const QStringList &names)
    {
        for (const QString &name : names) {
            for (auto words = wordPattern().globalMatch(name); words.hasNext();) {
                const QString word = words.next().captured().toCaseFolded();
                if (word.size() >= shortestHiddenWord && !m_numbers.contains(word)) {
                    m_numbers.insert(word, static_cast<int>(m_numbers.size()) + 1);
                }
            }
        }
    }

    [[nodiscard]] QString hidden(const QString &text) const
    {
        static const QRegularExpression person(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s);
        const QString safe = secrets::redacted(text).replace(person, u"[person]"_s);
        QString told;
        qsizetype from = 0;
        for (auto words = wordPattern().globalMatch(safe); words.hasNext();) {
            const auto word = words.next();
            if (const int number = m_numbers.value(word.captured().toCaseFolded()); number > 0) {
                told += safe.mid(from, word.capturedStart() - from) + u"[name %1]"_s.arg(number);
                from = word.capturedEnd();
            }
        }
        return told + safe.mid(from);
    }

private:
    QHash<QString, int> m_numbers; ///< by the folded word
};

QByteArray pretty(const QJsonDocument &document)
{
    return jsonText(document, QJsonDocument::Indented);
}

QByteArray versionsText(const QString &version)
{
    return pretty(QJsonDocument(QJsonObject{{u"metaflow"_s, version}, {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"sqlite"_s, QString::fromLatin1(sqlite3_libversion())}, {u"system"_s, QSysInfo::prettyProductName()},
        {u"kernel"_s, QString(QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion())},
        {u"architecture"_s, QSysInfo::currentCpuArchitecture()}, {u"written"_s, isoTime(SystemClock().now())}}));
}

/// Whoever made them meant no harm; a value that looks like a secret goes all the same.
QJsonValue cleaned(const QJsonValue &value, const NameHider &hider)
{
    if (value.isString()) {
        return hider.hidden(value.toString());
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &part : value.toArray()) {
            array.append(cleaned(part, hider));
        }
        return array;
    }
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        it.value() = cleaned(it.value(), hider);
    }
    return value.isObject() ? QJsonValue(object) : value;
}

QByteArray checksText(const QVector<HealthCheck> &checks, const NameHider &hider)
{
    QJsonArray array;
    for (const HealthCheck &check : checks) {
        array.append(QJsonObject{{u"name"_s, check.name}, {u"verdict"_s, healthVerdictName(check.verdict)},
            {u"code"_s, check.code}, {u"subject"_s, hider.hidden(check.subject)},
            {u"detail"_s, hider.hidden(check.detail)}, {u"measured"_s, hider.hidden(check.measured)}});
    }
    return pretty(QJsonDocument(QJsonObject{{u"checks"_s, array}}));
}

QByteArray storeText(const Result<StoreFigures> &store, const NameHider &hider)
{
    const QJsonObject object = store ? cleaned(store->figures, hider).toObject()
                                     : QJsonObject{{u"error"_s, errorCodeName(store.error().code)},
                                         {u"detail"_s, hider.hidden(store.error().detail)}};
    return pretty(QJsonDocument(object));
}

QByteArray logText(const QString &file, const NameHider &hider)
{
    auto lines = readLog(file, {}, toldLogLines);
    if (!lines) {
        return jsonText(QJsonDocument(QJsonObject{{u"error"_s, errorCodeName(lines.error().code)}})) + '\n';
    }
    std::reverse(lines->begin(), lines->end());
    QByteArray text;
    for (const LogLine &line : std::as_const(*lines)) {
        text += jsonText(QJsonDocument(QJsonObject{{u"time"_s, isoTime(line.time)},
                    {u"level"_s, logLevelName(line.level)}, {u"category"_s, line.category},
                    {u"process"_s, line.process}, {u"message"_s, hider.hidden(line.message)}}))
            + '\n';
    }
    return text;
}

struct Part {
    QString name;
    QByteArray text;
};

QVector<Part> partsOf(const Diagnostics &diagnostics)
{
    const NameHider hider(diagnostics.store ? diagnostics.store->names : QStringList());
    const QJsonObject settings = cleaned(diagnostics.settings, hider).toObject();
    return {{u"versions.json"_s, versionsText(diagnostics.version)},
        {u"settings.json"_s, pretty(QJsonDocument(settings))},
        {u"checks.json"_s, checksText(diagnostics.checks, hider)},
        {u"store.json"_s, storeText(diagnostics.store, hider)}, {u"log.jsonl"_s, logText(diagnostics.logFile, hider)}};
}

Result<void> writeParts(const QString &file, const QVector<Part> &parts)
{
    exchange::ZipWriter zip(file);
    Result<void> done = zip.open();
    for (const Part &part : parts) {
        done = done ? zip.begin(part.name) : done;
        done = done ? zip.write(part.text) : done;
        done = done ? zip.end().map([](const QByteArray &) {}) : done;
    }
    return done ? zip.commit() : done;
}

Result<void> readBack(const QString &file, const QVector<Part> &parts)
{
    const auto zip = exchange::ZipReader::open(file);
    if (!zip) {
        return fail(zip.error());
    }
    for (const Part &part : parts) {
        const auto hash = (*zip)->readLines(part.name, [](const QByteArray &) { return true; });
        if (!hash || *hash != QCryptographicHash::hash(part.text, QCryptographicHash::Sha256)) {
            return fail(ErrorCode::FileInvalid, file, part.name);
        }
    }
    return {};
}

} // namespace

Result<void> saveDiagnostics(const QString &file, const Diagnostics &diagnostics)
{
    const QVector<Part> parts = partsOf(diagnostics);
    if (auto written = writeParts(file, parts); !written) {
        return written;
    }
    if (!QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner)) {
        return fail(ErrorCode::FileUnwritable, file, u"permissions"_s);
    }
    return readBack(file, parts);
}

Job<bool> saveDiagnosticsOf(store::Store &store, QString file, Diagnostics diagnostics)
{
    const auto save = [file = std::move(file), diagnostics = std::move(diagnostics)](
                          Result<StoreFigures> figures) mutable -> Result<bool> {
        diagnostics.store = std::move(figures);
        return saveDiagnostics(file, diagnostics).map([] { return true; });
    };
    return Job<bool>(store.bulk(storeFigures).then(QtFuture::Launch::Async, save));
}

} // namespace metaflow::health
