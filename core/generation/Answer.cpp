#include "core/generation/Answer.h"

#include "core/checks/Checks.h"
#include "core/generation/Prompt.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

/// Names are unique in a table whatever their case, and models like to change it.
QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

struct Told {
    QString text;
    int times = 0;
};

/// Everything told about one table: its own text under the empty name, its columns under theirs.
class TableAnswer {
public:
    void add(const QJsonObject &table)
    {
        note({}, table.value(u"text"_s).toString());
        for (const QJsonValue &value : table.value(u"columns"_s).toArray()) {
            const QJsonObject column = value.toObject();
            const QString name = folded(column.value(u"name"_s).toString());
            if (!name.isEmpty()) {
                note(name, column.value(u"text"_s).toString());
            }
        }
    }
    [[nodiscard]] const QHash<QString, Told> &told() const { return m_told; }

private:
    void note(const QString &name, const QString &text)
    {
        Told &told = m_told[name];
        ++told.times;
        told.text = text;
    }
    QHash<QString, Told> m_told;
};

bool isTable(const QString &name, const ObjectPath &table)
{
    const QString wanted = folded(name);
    const QString inSchema = ObjectPath{table.parts.mid(1)}.display();
    return wanted == folded(table.table()) || wanted == folded(table.display()) || wanted == folded(inSchema);
}

Result<QJsonArray> tablesOf(const QByteArray &content)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (!document.isObject()) {
        return fail(ErrorCode::ModelAnswerInvalid, {}, error.errorString());
    }
    const QJsonValue tables = document.object().value(u"tables"_s);
    if (!tables.isArray()) {
        return fail(ErrorCode::ModelAnswerInvalid, {}, u"tables"_s);
    }
    return tables.toArray();
}

} // namespace

Result<TiedAnswer> tieAnswer(const QByteArray &content, const QVector<RequestTarget> &targets)
{
    const auto tables = tablesOf(content);
    if (!tables) {
        return fail(tables.error());
    }
    const ObjectPath table = targets.isEmpty() ? ObjectPath() : targets.first().object.tablePath();
    TiedAnswer tied;
    TableAnswer answer;
    for (const QJsonValue &value : *tables) {
        const QJsonObject object = value.toObject();
        if (isTable(object.value(u"name"_s).toString(), table)) {
            answer.add(object);
        } else {
            ++tied.unknown;
        }
    }
    QHash<QString, Told> told = answer.told();
    for (int i = 0; i < targets.size(); ++i) {
        const ObjectPath &object = targets.at(i).object;
        const Told one = told.take(folded(promptName(object)));
        tied.twice += one.times > 1 ? 1 : 0;
        tied.texts << (one.times == 1 ? checks::normalised(one.text) : QString());
        if (tied.texts.last().isEmpty()) {
            tied.missing << i;
        }
    }
    told.remove(QString()); // the schema wants a text of the table also where none was asked for
    tied.unknown += static_cast<int>(told.size());
    return tied;
}

} // namespace metaflow::generation
