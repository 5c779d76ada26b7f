#include "core/generation/SelectionHash.h"

#include "core/base/Clock.h"
#include "core/generation/PromptText.h"

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

} // namespace

QString selectionHash(const Selection &selection, const GenerationOptions &options, PrivacyMode mode)
{
    QStringList tables;
    for (const ObjectPath &table : selection.tables) {
        tables << table.toJson();
    }
    const QJsonObject facts = {{u"catalog"_s, selection.catalog.toCaseFolded()},
        {u"schemas"_s, sorted(selection.schemas)}, {u"globs"_s, sorted(selection.tableGlobs)},
        {u"tables"_s, sorted(tables)},
        {u"since"_s, selection.changedSince.isValid() ? isoTime(selection.changedSince) : QString()},
        {u"what"_s, whatName(options.what)}, {u"missing"_s, options.onlyMissing}, {u"privacy"_s, privacyModeName(mode)},
        {u"memory"_s, options.memory}, {u"columns"_s, options.columnsPerRequest}, {u"provider"_s, options.provider},
        {u"model"_s, options.model}, {u"template"_s, templateVersion()}};
    const QByteArray json = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

} // namespace metaflow::generation
