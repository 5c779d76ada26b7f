#include "app/sandbox/model/Prose.h"

#include "app/sandbox/model/Describer.h"
#include "app/sandbox/model/Words.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

constexpr int flawOneIn = 8;

/// Table names are asked with or without catalog and schema.
QString bare(const QString &tableName)
{
    return tableName.section(u'.', -1).toCaseFolded();
}

/// The first thing among samples that looks like a value and not like a remark.
QString quotable(const QStringList &samples)
{
    for (const QString &sample : samples) {
        const QString value = sample.section(u',', 0, 0).section(u':', -1).trimmed().remove(u'"');
        if (value.size() >= 3) {
            return value;
        }
    }
    return {};
}

} // namespace

Prose::Prose(quint64 seed)
    : m_seed(seed)
{
    QDirIterator files(u":/sandbox/prose"_s);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QJsonObject tables = QJsonDocument::fromJson(file.readAll()).object();
        for (auto table = tables.begin(); table != tables.end(); ++table) {
            m_texts.insert(bare(table.key()), table->toObject()[u"text"].toString());
            const QJsonObject columns = table->toObject()[u"columns"].toObject();
            for (auto column = columns.begin(); column != columns.end(); ++column) {
                m_texts.insert(bare(table.key()) + u'.' + column.key().toCaseFolded(), column->toString());
            }
        }
    }
}

QString Prose::table(const AskedTable &table) const
{
    const QString key = bare(table.name);
    const QString text = m_texts.value(key);
    return text.isEmpty() ? describeTable(table) : spoilt(text, key, table.name.section(u'.', -1), {});
}

QString Prose::column(const AskedTable &table, const AskedColumn &column) const
{
    const QString key = bare(table.name) + u'.' + column.name.toCaseFolded();
    const QString text = m_texts.value(key);
    return text.isEmpty() ? describeColumn(table, column) : spoilt(text, key, column.name, column.samples);
}

QString Prose::spoilt(const QString &text, const QString &key, const QString &name, const QStringList &samples) const
{
    const QByteArray digest
        = QCryptographicHash::hash(QByteArray::number(m_seed) + key.toUtf8(), QCryptographicHash::Sha256);
    if (static_cast<uchar>(digest.at(0)) % flawOneIn != 0) {
        return text;
    }
    const QString sample = quotable(samples);
    switch (static_cast<uchar>(digest.at(1)) % 8) {
    case 0:
        return wordsOf(name).join(u' ') + u'.';
    case 1:
        return text
            + u" It is important to understand that this information plays a central role in many processes of the "
              u"company, is used by many teams for many purposes, and should always be read together with all of the "
              u"other columns of this table and of the tables around it in order to come to a full understanding of "
              u"what it stands for in each of the situations in which it may be looked at by somebody."_s;
    case 2:
        return sample.isEmpty() ? u"Possibly "_s + text : text.chopped(1) + u", for example "_s + sample + u'.';
    case 3:
        return text + u" Questions: data.office@example.com."_s;
    case 4:
        return u"This probably might be some kind of value, but it is not clear what it means."_s;
    case 5:
        return u"As an AI language model, I believe: "_s + text;
    case 6:
        return u"**"_s + wordsOf(name).join(u' ') + u"**: "_s + text;
    default: // an answer without a text is a fault of its own (empty_answer), not a flaw that review could find
        return u"See above."_s;
    }
}

} // namespace metaflow::sandbox::model
