#include "core/wording/RecordFacts.h"

#include "core/base/JsonText.h"
#include "core/wording/Lookup.h"

#include <QJsonArray>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::wording {

namespace {

constexpr std::array factNames = {
    Words{"sha256", QT_TRANSLATE_NOOP("wording", "SHA-256")},
    Words{"bytes", QT_TRANSLATE_NOOP("wording", "bytes")},
    Words{"hash", QT_TRANSLATE_NOOP("wording", "hash of the plan")},
    Words{"rows", QT_TRANSLATE_NOOP("wording", "rows of the history")},
    Words{"kind", QT_TRANSLATE_NOOP("wording", "described as")},
    Words{"source", QT_TRANSLATE_NOOP("wording", "workspace")},
    Words{"scope", QT_TRANSLATE_NOOP("wording", "for")},
    Words{"kept", QT_TRANSLATE_NOOP("wording", "what was there before")},
    Words{"entries", QT_TRANSLATE_NOOP("wording", "terms")},
    Words{"body_hashes", QT_TRANSLATE_NOOP("wording", "hashes of what was sent")},
    Words{"signature", QT_TRANSLATE_NOOP("wording", "signature")},
    Words{"key", QT_TRANSLATE_NOOP("wording", "key")},
    Words{"time", QT_TRANSLATE_NOOP("wording", "signed at")},
};

QString numberText(const QJsonValue &value)
{
    const double number = value.toDouble();
    const qint64 whole = value.toInteger();
    return static_cast<double>(whole) == number ? QLocale().toString(whole) : QString::number(number);
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("wording", "yes")
                              : QCoreApplication::translate("wording", "no");
    case QJsonValue::Double:
        return numberText(value);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &each : value.toArray()) {
            parts << valueText(each);
        }
        return parts.join(u", "_s);
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto fact = object.begin(); fact != object.end(); ++fact) {
            if (const QString text = valueText(fact.value()); !text.isEmpty()) {
                parts << u"%1: %2"_s.arg(fact.key(), text);
            }
        }
        return parts.join(u"; "_s);
    }
    default:
        return {};
    }
}

} // namespace

RecordFacts::RecordFacts(const QString &json)
{
    const QJsonDocument document = parseJson(json.toUtf8());
    m_facts = document.object();
    if (!document.isObject() && !json.isEmpty()) {
        m_facts.insert(u"facts"_s, json);
    }
}

QString RecordFacts::text(const QString &name)
{
    return valueText(m_facts.take(name));
}

QStringList RecordFacts::names(const QString &array, const QString &name) const
{
    QStringList names;
    for (const QJsonValue &each : m_facts[array].toArray()) {
        names << each[name].toString();
    }
    return names;
}

QStringList RecordFacts::rest() const
{
    QStringList lines;
    for (auto fact = m_facts.begin(); fact != m_facts.end(); ++fact) {
        if (const QString text = valueText(fact.value()); !text.isEmpty()) {
            lines << u"%1: %2"_s.arg(orCode(find(factNames, fact.key()), fact.key()), text);
        }
    }
    return lines;
}

} // namespace metaflow::wording
