#include "core/store/ErasedRequests.h"

#include "core/base/JsonText.h"
#include "core/store/RunJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

/// Shorter ones stand in every other prompt: there the object alone tells.
constexpr qsizetype fewestLetters = 8;

/// As it stands inside a JSON string.
QString quotedOnce(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(2, array.size() - 4));
}

QString asciiOnly(const QString &text)
{
    QString ascii;
    for (const QChar letter : text) {
        ascii += letter.unicode() < 0x80 ? QString(letter) : u"\\u%1"_s.arg(letter.unicode(), 4, 16, QChar(u'0'));
    }
    return ascii;
}

/// A prompt tells of other objects with the beginnings of their texts, on one line, bars turned: see fencedText().
QStringList beginnings(const QString &text)
{
    constexpr qsizetype shortest = 60; // of what a prompt cuts texts to
    QStringList all;
    for (QString line : {text, text.simplified().replace(u'|', u'/')}) {
        line.truncate(shortest);
        if (line.endsWith(u' ') || (!line.isEmpty() && line.back().isHighSurrogate())) {
            line.chop(1);
        }
        if (line.size() >= fewestLetters) {
            all << line;
        }
    }
    return all;
}

/// The forms in which a text stands in a body: as it is, in a JSON string, and in one within another.
QList<QByteArray> needlesOf(const QStringList &texts)
{
    QStringList forms;
    for (const QString &text : texts) {
        for (const QString &begin : beginnings(text)) {
            const QString once = quotedOnce(begin);
            forms << begin << once << quotedOnce(once) << asciiOnly(once) << quotedOnce(asciiOnly(once));
        }
    }
    forms.removeDuplicates();
    QList<QByteArray> needles;
    for (const QString &form : std::as_const(forms)) {
        needles << form.toUtf8();
    }
    return needles;
}

bool isAbout(const QVector<RequestTarget> &targets, const ObjectPath &object)
{
    return std::any_of(targets.begin(), targets.end(),
        [&](const RequestTarget &target) { return target.object.parts == object.parts; });
}

QByteArray unpack(const QVariant &value)
{
    const QByteArray bytes = value.toByteArray();
    return bytes.isEmpty() ? QByteArray() : qUncompress(bytes);
}

QVariant withoutTexts(const QByteArray &packed)
{
    if (packed.isEmpty()) {
        return QVariant(QMetaType::fromType<QByteArray>());
    }
    QVector<RequestTarget> targets = targetsFromJson(qUncompress(packed));
    for (RequestTarget &target : targets) {
        target.samples.clear();
        target.suggestions.clear();
        target.original.reset();
    }
    return qCompress(targetsToJson(targets));
}

} // namespace

Result<QVector<qint64>> requestsHolding(Connection &connection, const ErasedFrom &what)
{
    const QList<QByteArray> needles = needlesOf(what.texts);
    QVector<qint64> found;
    qint64 last = 0;
    constexpr int block = 200; // a body may be a megabyte
    for (bool more = true; more;) {
        more = false;
        auto read = connection.forEach(u"SELECT id, targets, body, answer, error_detail FROM generation_requests "
                                       "WHERE id > ? ORDER BY id LIMIT %1"_s.arg(block),
            {last}, [&](const QSqlQuery &row) {
                more = true;
                last = row.value(0).toLongLong();
                const QByteArray targets = unpack(row.value(1));
                const QByteArray all = targets + '\n' + unpack(row.value(2)) + '\n' + unpack(row.value(3)) + '\n'
                    + row.value(4).toString().toUtf8();
                const auto stands = [&](const QByteArray &needle) { return all.contains(needle); };
                if (isAbout(targetsFromJson(targets), what.object)
                    || std::any_of(needles.begin(), needles.end(), stands)) {
                    found << last;
                }
            });
        if (!read) {
            return fail(read.error());
        }
    }
    return found;
}

Result<void> eraseRequestTexts(Connection &connection, const QVector<qint64> &requests)
{
    for (const qint64 id : requests) {
        const auto targets = connection.value(u"SELECT targets FROM generation_requests WHERE id = ?"_s, {id});
        if (!targets) {
            return fail(targets.error());
        }
        auto done = connection.run(
            u"UPDATE generation_requests SET body = NULL, answer = NULL, error_detail = '', targets = ?, "
            "error_code = CASE WHEN state IN ('prepared', 'in_flight') THEN ? ELSE error_code END, "
            "state = CASE WHEN state IN ('prepared', 'in_flight') THEN 'failed' ELSE state END WHERE id = ?"_s,
            {withoutTexts(targets->toByteArray()), errorCodeName(ErrorCode::RunErased), id});
        if (!done) {
            return fail(done.error());
        }
    }
    return {};
}

} // namespace metaflow::store
