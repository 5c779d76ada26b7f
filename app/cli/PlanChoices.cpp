#include "app/cli/PlanChoices.h"

#include "app/cli/Text.h"
#include "core/base/JsonText.h"
#include "core/store/Items.h"

#include <QFile>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

constexpr std::array choiceNames = {"replace"_L1, "theirs"_L1, "ours"_L1, "append"_L1, "again"_L1};

/// An array of names, or the object of our own JSON; nothing where it is neither.
std::optional<ObjectPath> objectFrom(const QJsonValue &value)
{
    QJsonArray parts = value.toArray();
    if (value.isObject()) {
        for (const auto &name : {"catalog"_L1, "schema"_L1, "table"_L1, "column"_L1}) {
            if (const QJsonValue part = value[name]; !part.isNull() && !part.isUndefined()) {
                parts.append(part);
            }
        }
    }
    ObjectPath object;
    for (const QJsonValue &part : parts) {
        if (!part.isString() || part.toString().isEmpty()) {
            return std::nullopt;
        }
        object.parts << part.toString();
    }
    return object.parts.size() < 3 ? std::nullopt : std::optional(object);
}

Result<PlanChoice> choiceFrom(const QByteArray &line, qsizetype number, const QString &file)
{
    const QJsonObject json = parseJson(line).object();
    const auto object = objectFrom(json.value("object"_L1));
    if (!object) {
        return wrongUsage(
            Text::tr("line %1 of %2 does not name an object: [\"catalog\", \"schema\", \"table\", \"column\"].")
                .arg(QString::number(number), file));
    }
    const QString choice = json.value("choice"_L1).toString();
    if (std::find(choiceNames.begin(), choiceNames.end(), choice) == choiceNames.end()) {
        return wrongUsage(Text::tr("line %1 of %2 chooses “%3”; replace, theirs, ours, append and again are known.")
                              .arg(QString::number(number), file, choice));
    }
    return PlanChoice{*object, choice};
}

void put(const QString &choice, ItemId item, importing::PlanOptions &options)
{
    if (choice == "replace"_L1) {
        options.replaceItems << item;
    } else if (choice == "again"_L1) {
        options.againItems << item;
    } else {
        options.conflictItems.insert(item,
            choice == "ours"_L1         ? importing::OnConflict::Ours
                : choice == "append"_L1 ? importing::OnConflict::Append
                                        : importing::OnConflict::Theirs);
    }
}

} // namespace

Result<QVector<PlanChoice>> readChoices(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, file, in.errorString());
    }
    QVector<PlanChoice> choices;
    QHash<QString, qsizetype> places;
    for (qsizetype number = 1; !in.atEnd(); ++number) {
        const QByteArray line = in.readLine().trimmed();
        if (line.isEmpty()) {
            continue;
        }
        const auto choice = choiceFrom(line, number, file);
        if (!choice) {
            return fail(choice.error());
        }
        const QString key = choice->object.key(SourceId(1)); // any: they are all of one
        if (const auto before = places.constFind(key); before != places.cend()) {
            choices[*before] = *choice;
        } else {
            places.insert(key, choices.size());
            choices << *choice;
        }
    }
    if (in.error() != QFileDevice::NoError) {
        return fail(ErrorCode::FileUnreadable, file, in.errorString());
    }
    return choices;
}

QCoro::Task<Result<bool>> choose(
    Shell *shell, SourceId source, QVector<PlanChoice> choices, importing::PlanOptions *options)
{
    QStringList keys;
    for (const PlanChoice &choice : choices) {
        keys << choice.object.key(source);
    }
    auto looking = shell->services().store().bulk(
        [keys](store::Connection &connection) { return store::itemsByKey(connection, keys); });
    const auto items = co_await shell->finish(std::move(looking));
    if (!items) {
        co_return fail(items.error());
    }
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const auto item = items->constFind(keys.at(i));
        if (item == items->cend()) {
            co_return fail(ErrorCode::ItemNotFound, choices.at(i).object.display());
        }
        put(choices.at(i).choice, item->id, *options);
    }
    options->chosenMustBeIn = true; // whoever names an object expects the choice to be heard
    co_return true;
}

Error chosenError(const Error &error)
{
    if (error.code != ErrorCode::ItemNotFound || error.detail != "not_in_plan"_L1) {
        return error;
    }
    return wrongUsage(
        Text::tr("--choose names %1, which is not in this plan: the filter leaves it out, its text is not "
                 "accepted, or nothing of it came undone. No plan was made.")
            .arg(error.subject))
        .value();
}

} // namespace metaflow::cli
