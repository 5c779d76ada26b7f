#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/wording/Wording.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

constexpr qsizetype pageSize = 500;

QString lineOf(const Item &item)
{
    const QString mark = item.needsWork ? u"!"_s : item.findings.isEmpty() ? u" "_s : u"*"_s;
    const QString score = item.score ? QString::number(*item.score) : u"–"_s;
    return u"%1  %2%3 %4  %5  %6"_s.arg(item.id.value(), 6)
        .arg(statusName(item.status), -8)
        .arg(mark, score.rightJustified(3), item.object.display(), item.current);
}

QCoro::Task<Answer> list(Shell *shell, Arguments arguments)
{
    auto filter = readFilter(arguments);
    if (!filter) {
        co_return fail(filter.error());
    }
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto listing = shell->services().review().list(*std::move(filter), ItemSort::Object);
    const auto refs = co_await shell->finish(std::move(listing));
    if (!refs) {
        co_return fail(refs.error());
    }
    Output &out = shell->out();
    for (qsizetype from = 0; from < refs->size() && !out.isClosed(); from += pageSize) {
        QVector<ItemId> ids;
        for (const ItemRef &ref : refs->mid(from, pageSize)) {
            ids.append(ref.id);
        }
        auto reading = shell->services().review().page(std::move(ids));
        const auto items = co_await shell->finish(std::move(reading));
        if (!items) {
            co_return fail(items.error());
        }
        for (const Item &item : *items) {
            out.isJson() ? out.jsonLine(itemJson(item)) : out.text(lineOf(item));
        }
    }
    if (!out.isJson()) {
        out.say(
            Text::tr("Items: %1. Number, status, score from 0 to 100, object, text; * a check found something, ! needs "
                     "work.")
                .arg(refs->size()));
    }
    co_return ExitCode::Done;
}

QJsonObject detailJson(const review::ItemDetail &detail)
{
    QJsonObject json = itemJson(detail.item);
    QJsonArray texts, history, siblings, remarks;
    for (const ItemText &text : detail.texts) {
        const bool remembered = text.matchPercent.has_value();
        texts.append(QJsonObject{{u"n"_s, text.number}, {u"text"_s, text.text},
            {u"origin"_s, textOriginName(text.origin)}, {u"author"_s, textOrNull(text.author)},
            {u"score"_s, text.score ? QJsonValue(*text.score) : QJsonValue()},
            {u"match_percent"_s, remembered ? QJsonValue(*text.matchPercent) : QJsonValue()},
            {u"from"_s, remembered ? QJsonValue(objectJson(text.from)) : QJsonValue()},
            {u"created_at"_s, timeJson(text.createdAt)}});
    }
    for (const HistoryRow &row : detail.history) {
        history.append(historyJson(row));
        if (row.action == action::commented) {
            remarks.append(
                QJsonObject{{u"text"_s, row.comment}, {u"by"_s, row.actor.person.name}, {u"at"_s, timeJson(row.time)}});
        }
    }
    for (const review::ItemDetail::Sibling &sibling : detail.siblings) {
        siblings.append(QJsonObject{
            {u"name"_s, sibling.name}, {u"data_type"_s, sibling.type}, {u"text"_s, textOrNull(sibling.text)}});
    }
    json.insert(u"prompt"_s, textOrNull(detail.prompt));
    json.insert(u"prompt_erased_at"_s, timeJson(detail.promptErasedAt));
    json.insert(u"new_texts"_s, detail.item.offered);
    json.insert(u"sample"_s, json.value(u"data_sample"_s));
    json.insert(u"table_comment"_s, textOrNull(detail.tableComment));
    json.insert(u"keys"_s, QJsonArray::fromStringList(detail.keys));
    json.insert(u"texts"_s, texts);
    json.insert(u"history"_s, history);
    json.insert(u"remarks"_s, remarks);
    json.insert(u"siblings"_s, siblings);
    return json;
}

void showText(Output &out, const review::ItemDetail &detail)
{
    const Item &item = detail.item;
    out.text(u"%1  %2  %3"_s.arg(item.object.display(), item.dataType, wording::describe(item.status)));
    out.text(Text::tr("Text:      %1").arg(item.current));
    out.text(Text::tr("Generated: %1").arg(item.generated));
    out.text(Text::tr("Catalog:   %1").arg(item.original.value_or(Text::tr("(no comment)"))));
    if (item.catalogValueKnown) {
        out.text(Text::tr("Catalog now: %1").arg(item.catalogValue.value_or(Text::tr("(no comment)"))));
    }
    out.text(Text::tr("Made:      %1").arg(wording::describeMethod(item.method)));
    if (!item.assignedTo.isEmpty()) {
        out.text(Text::tr("Assigned to: %1").arg(item.assignedTo));
    }
    if (item.needsWork) {
        out.text(Text::tr("Needs work: %1").arg(wording::describeReason(item.needsWorkReason)));
    }
    if (item.score) {
        out.text(Text::tr("Score:     %1 of 100").arg(*item.score));
    }
    if (!item.dataSample.isEmpty()) {
        out.text(Text::tr("Sample:    %1").arg(item.dataSample));
    }
    if (detail.promptErasedAt.isValid()) {
        out.text(Text::tr("Prompt:    erased %1, as the retention says").arg(isoTime(detail.promptErasedAt)));
    } else if (!detail.prompt.isEmpty()) {
        out.text(Text::tr("Prompt:    %1").arg(detail.prompt));
    }
    for (const Finding &finding : item.findings) {
        out.text(Text::tr("Check:     %1").arg(wording::describe(finding)));
    }
    for (const ItemText &text : detail.texts) {
        out.text(Text::tr("Text %1 (%2): %3").arg(text.number).arg(textOriginName(text.origin), text.text));
    }
    for (const HistoryRow &row : detail.history) {
        const QString note = wording::describeNote(row);
        out.text(u"%1  %2  %3%4"_s.arg(isoTime(row.time), row.actor.person.name, wording::describeAction(row.action),
            note.isEmpty() ? QString() : u": "_s + note));
    }
}

QCoro::Task<Answer> show(Shell *shell, Arguments arguments)
{
    const auto id = arguments.only(Text::tr("the item's id"));
    if (!id) {
        co_return fail(id.error());
    }
    bool isNumber = false;
    const ItemId item(id->toLongLong(&isNumber));
    if (!isNumber) {
        co_return wrongUsage(Text::tr("“%1” is no id of an item.").arg(*id));
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto reading = shell->services().review().detail(item);
    const auto detail = co_await shell->finish(std::move(reading));
    if (!detail) {
        co_return fail(detail.error());
    }
    if (shell->out().isJson()) {
        shell->out().document(detailJson(*detail));
    } else {
        showText(shell->out(), *detail);
    }
    co_return ExitCode::Done;
}

} // namespace

std::vector<Command> itemsCommands()
{
    return {
        {u"items list"_s,
            u"[--status S]… [--catalog C] [--schema S] [--table T] [--column C] [--run ID] [--check NAME] "
            "[--min-score N] [--search TEXT] [--reviewer U] [--assigned-to U] [--method M] [--changed] [--conflict] "
            "[--missing] [--limit N]"_s,
            Text::tr("Lists items; JSON Lines with --output json."), addFilterOptions, list},
        {u"items show"_s, u"ID"_s, Text::tr("Shows one item with prompt, sample, checks, texts and history."),
            [](QCommandLineParser &) {}, show}};
}

} // namespace metaflow::cli
