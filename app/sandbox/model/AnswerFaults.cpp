#include "app/sandbox/model/AnswerFaults.h"

#include "app/sandbox/model/Injection.h"

#include <QJsonArray>

#include <functional>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

constexpr qsizetype endless = 5000;

/// Sentences, not names and codes.
bool isText(const QJsonValue &value)
{
    return value.toString().endsWith(u'.') && value.toString().contains(u' ');
}

using Edit = std::function<void(QJsonObject *object, const QString &key)>;

/// Edits objects that hold a text, the innermost first, until one is done or, for `all`, no more is left.
bool editTexts(QJsonValue *value, bool all, const Edit &edit)
{
    bool done = false;
    if (value->isArray()) {
        QJsonArray array = value->toArray();
        for (qsizetype i = 0; i < array.size() && (all || !done); ++i) {
            QJsonValue inner = array.at(i);
            done = editTexts(&inner, all, edit) || done;
            array.replace(i, inner);
        }
        *value = array;
    } else if (value->isObject()) {
        QJsonObject object = value->toObject();
        for (const QString &key : object.keys()) {
            if (done && !all) {
                break;
            }
            QJsonValue inner = object[key];
            if (isText(inner)) {
                edit(&object, key);
                done = true;
            } else if (editTexts(&inner, all, edit)) {
                object.insert(key, inner);
                done = true;
            }
        }
        *value = object;
    }
    return done;
}

QJsonObject edited(const QJsonObject &answer, bool all, const Edit &edit)
{
    QJsonValue value = answer;
    static_cast<void>(editTexts(&value, all, edit));
    return value.toObject();
}

/// A number for a text, a key too many or one too few.
QJsonObject violated(Drawing &drawing, const QJsonObject &answer)
{
    const int way = drawing.number(3);
    QJsonObject out = edited(answer, false, [way](QJsonObject *object, const QString &key) {
        if (way == 0) {
            object->insert(key, 7);
        } else if (way == 1) {
            object->insert(u"nobody_asked"_s, true);
        } else {
            object->remove(key);
        }
    });
    if (out == answer) { // no text in it: then a key too many
        out.insert(u"nobody_asked"_s, true);
    }
    return out;
}

} // namespace

bool Drawing::strikes(const QString &kind)
{
    const bool struck = m_weather.strikes(kind, faults::Side::Model);
    if (struck && !m_struck.contains(kind)) {
        m_struck.append(kind);
    }
    return struck;
}

std::vector<AskedTable> spoiltNames(Drawing &drawing, std::vector<AskedTable> asked)
{
    const bool missing = drawing.strikes(u"missing_column"_s);
    const bool extra = drawing.strikes(u"extra_column"_s);
    const bool twice = drawing.strikes(u"duplicate_column"_s);
    const bool renamed = drawing.strikes(u"wrong_names"_s);
    if (asked.empty() || asked.front().columns.empty()) {
        return asked;
    }
    std::vector<AskedColumn> &columns = asked.front().columns;
    if (twice) {
        columns.push_back(columns.front());
    }
    if (missing) {
        columns.erase(columns.begin() + drawing.number(static_cast<int>(columns.size())));
    }
    if (extra) {
        columns.push_back({u"column_nobody_asked_for"_s, u"STRING"_s, {}});
    }
    if (renamed) {
        for (AskedColumn &column : columns) {
            column.name = column.name.toUpper().replace(u'_', u' ');
        }
    }
    return asked;
}

QJsonObject spoiltValues(Drawing &drawing, const QJsonObject &answer, const QString &prompt)
{
    QJsonObject out = answer;
    if (drawing.strikes(u"injection_obeyed"_s)) {
        const QString words = obeyed(demandsIn(prompt));
        out = edited(out, true, [&](QJsonObject *object, const QString &key) {
            object->insert(key, QString(object->value(key).toString() + u' ' + words));
        });
    }
    if (drawing.strikes(u"answers_half_as_long"_s)) {
        out = edited(out, true, [](QJsonObject *object, const QString &key) {
            const QStringList words = object->value(key).toString().split(u' ');
            object->insert(key, QString(words.first((words.size() + 1) / 2).join(u' ') + u'.'));
        });
    }
    if (drawing.strikes(u"answers_twice_as_long"_s)) {
        out = edited(out, true, [](QJsonObject *object, const QString &key) {
            const QString text = object->value(key).toString();
            object->insert(key, QString(text + u' ' + text));
        });
    }
    if (drawing.strikes(u"long_text"_s)) {
        out = edited(out, false, [](QJsonObject *object, const QString &key) {
            const QString text = object->value(key).toString() + u' ';
            object->insert(key, text.repeated(endless / text.size() + 1).trimmed());
        });
    }
    if (drawing.strikes(u"empty_text"_s)) {
        out = edited(out, false, [](QJsonObject *object, const QString &key) { object->insert(key, u""_s); });
    }
    return drawing.strikes(u"schema_violated"_s) ? violated(drawing, out) : out;
}

QString spoiltText(Drawing &drawing, const QString &json)
{
    if (drawing.strikes(u"not_json"_s)) {
        return u"Certainly! Here are the descriptions you asked for: the table keeps one row for each record."_s;
    }
    QString text = drawing.strikes(u"fenced_json"_s) ? u"```json\n"_s + json + u"\n```"_s : json;
    if (drawing.strikes(u"think_before_json"_s)) {
        text = u"<think>\nThe user wants {\"tables\": …}. I answer with one text a column.\n</think>\n"_s + text;
    }
    return text;
}

} // namespace metaflow::sandbox::model
