#include "core/generation/SelectionHash.h"

#include "core/base/Clock.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

QJsonArray sorted(QStringList texts)
{
    for (QString &text : texts) {
        text = text.toCaseFolded();
    }
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

QJsonArray sorted(const QVector<ObjectPath> &paths)
{
    QStringList texts;
    for (const ObjectPath &path : paths) {
        texts << path.toJson();
    }
    return sorted(std::move(texts));
}

} // namespace

QString selectionHash(
    const Selection &selection, const GenerationOptions &options, PrivacyMode mode, const QString &templates)
{
    const QJsonObject facts = {{u"catalog"_s, selection.catalog.toCaseFolded()},
        {u"schemas"_s, sorted(selection.schemas)}, {u"globs"_s, sorted(selection.tableGlobs)},
        {u"tables"_s, sorted(selection.tables)}, {u"objects"_s, sorted(selection.objects)},
        {u"since"_s, selection.changedSince.isValid() ? isoTime(selection.changedSince) : QString()},
        {u"what"_s, whatName(options.what)}, {u"missing"_s, options.onlyMissing}, {u"privacy"_s, privacyModeName(mode)},
        {u"memory"_s, options.memory}, {u"columns"_s, options.columnsPerRequest}, {u"provider"_s, options.provider},
        {u"model"_s, options.model}, {u"templates"_s, templates}, {u"views"_s, options.views},
        {u"fields"_s, options.fields}, {u"context"_s, QJsonArray::fromStringList(contextPartNames(options.context))},
        {u"memory_percent"_s, options.memoryPercent}, {u"instruction"_s, options.instruction},
        {u"alternatives"_s, options.alternatives}};
    const QByteArray json = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

} // namespace metaflow::generation
