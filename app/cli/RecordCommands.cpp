#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/base/EnumNames.h"
#include "core/base/Workers.h"
#include "core/exchange/RecordPackage.h"
#include "core/secrets/SecretLookup.h"
#include "core/wording/Wording.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

constexpr qsizetype saidOf = 20; ///< faults and items in words; JSON has all of them

constexpr EnumNames<BadPlace, 7> placeNames
    = {{""_L1, "history_row"_L1, "event"_L1, "link"_L1, "item"_L1, "trigger"_L1, "anchor"_L1}};

/// What decides between one and many.
int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QJsonObject faultJson(const RecordFault &fault)
{
    const auto number = [](qint64 value) { return value == 0 ? QJsonValue() : QJsonValue(value); };
    return {{u"place"_s, textOrNull(placeNames.name(fault.place))}, {u"reason"_s, fault.reason},
        {u"number"_s, number(fault.number)}, {u"last"_s, number(fault.last)}, {u"link"_s, number(fault.position)},
        {u"name"_s, textOrNull(fault.name)}, {u"message"_s, wording::describe(fault)}};
}

QJsonArray idsJson(const QVector<ItemId> &items)
{
    QJsonArray ids;
    for (const ItemId item : items) {
        ids.append(item.value());
    }
    return ids;
}

QJsonObject verdictJson(const HistoryVerdict &verdict)
{
    QJsonArray faults, unproven;
    for (const RecordFault &fault : verdict.faults) {
        faults.append(faultJson(fault));
    }
    for (const RecordDoubt &doubt : verdict.unproven) {
        unproven.append(
            QJsonObject{{u"code"_s, doubt.code}, {u"count"_s, doubt.count}, {u"message"_s, wording::describe(doubt)}});
    }
    return {{u"ok"_s, verdict.ok}, {u"rows"_s, verdict.rows}, {u"links"_s, verdict.links},
        {u"first_bad"_s, verdict.firstBad == 0 ? QJsonValue() : QJsonValue(verdict.firstBad)},
        {u"first_bad_place"_s, textOrNull(placeNames.name(verdict.place))},
        {u"changed_outside"_s, idsJson(verdict.changedOutside)}, {u"reason"_s, textOrNull(verdict.reason)},
        {u"faults"_s, faults}, {u"unproven"_s, unproven}, {u"anchors"_s, verdict.anchors},
        {u"head"_s, QJsonObject{{u"position"_s, verdict.headPosition}, {u"hash"_s, textOrNull(verdict.headHash)}}}};
}

void sayFaults(Output &out, const HistoryVerdict &verdict)
{
    for (const RecordFault &fault : verdict.faults.mid(0, saidOf)) {
        out.say(wording::describe(fault));
    }
    if (verdict.faults.size() > saidOf) {
        out.say(Text::tr(
            "… and %n more fault(s); --output json lists up to 100.", nullptr, plural(verdict.faults.size() - saidOf)));
    }
    for (const ItemId item : verdict.changedOutside.mid(0, saidOf)) {
        out.say(
            Text::tr("Item %1 was changed outside of the record; no plan takes it until a person decides on it again.")
                .arg(item.value()));
    }
    if (verdict.changedOutside.size() > saidOf) {
        out.say(Text::tr("… and %n more item(s).", nullptr, plural(verdict.changedOutside.size() - saidOf)));
    }
}

/// Where anchors lie beside this store, if it is said.
Result<std::optional<store::StoreUrl>> secondStore(const Arguments &arguments)
{
    if (!arguments.has(u"anchor-store"_s)) {
        return std::nullopt;
    }
    const auto url = store::StoreUrl::parse(arguments.value(u"anchor-store"_s));
    return url ? Result<std::optional<store::StoreUrl>>(*url) : fail(url.error());
}

/// Of a package, which needs no store, or of this store.
QCoro::Task<Result<HistoryVerdict>> verdictOf(Shell *shell, Arguments arguments)
{
    if (const QString file = arguments.value(u"package"_s); !file.isEmpty()) {
        Workers workers;
        auto verifying = workers.run([file] { return exchange::verifyRecordPackage(file, {}); });
        co_return co_await shell->finish(std::move(verifying));
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    if (arguments.has(u"anchor-store"_s)) {
        const auto second = secondStore(arguments);
        if (!second) {
            co_return fail(second.error());
        }
        auto comparing = shell->services().record().verifyAgainst(**second);
        co_return co_await shell->finish(std::move(comparing));
    }
    auto verifying = shell->services().record().verify(arguments.value(u"anchor"_s));
    co_return co_await shell->finish(std::move(verifying));
}

QCoro::Task<Answer> verify(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto places = {u"anchor"_s, u"anchor-store"_s, u"package"_s};
    if (std::count_if(places.begin(), places.end(), [&](const QString &place) { return arguments.has(place); }) > 1) {
        co_return wrongUsage(Text::tr("a package holds its own anchor, and anchors of two places are held against the "
                                      "record one after the other: give --anchor, --anchor-store or --package."));
    }
    auto judging = verdictOf(shell, arguments);
    const auto verdict = co_await judging;
    if (!verdict) {
        co_return fail(verdict.error());
    }
    Output &out = shell->out();
    if (out.isJson()) {
        out.document(verdictJson(*verdict));
    } else {
        out.text(wording::describe(*verdict));
        out.text(wording::describeUnproven(*verdict));
    }
    sayFaults(out, *verdict);
    co_return verdict->ok ? ExitCode::Done : ExitCode::Failed;
}

/// With the key that somebody gave, else the key store's.
QCoro::Task<Result<store::Anchor>> anchorIn(
    Shell *shell, Arguments arguments, QString file, std::optional<store::StoreUrl> second)
{
    const auto given = secrets::recordKey(shell->environment(), arguments.value(u"secret-file"_s));
    if (!given) {
        co_return fail(given.error());
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    auto anchoring = shell->services().record().anchor(file, *person, *given, second);
    co_return co_await shell->finish(std::move(anchoring));
}

QString placesText(const QString &file, const QString &second)
{
    if (file.isEmpty() || second.isEmpty()) {
        return file + second;
    }
    return Text::tr("%1 and %2").arg(file, second);
}

QCoro::Task<Answer> anchor(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const QString file = arguments.value(u"out"_s);
    const auto second = secondStore(arguments);
    if (!second) {
        co_return fail(second.error());
    }
    if (file.isEmpty() && !*second) {
        co_return wrongUsage(Text::tr("say where the anchor goes with --out FILE or --anchor-store URL."));
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto anchoring = anchorIn(shell, arguments, file, *second);
    const auto made = co_await anchoring;
    if (!made) {
        co_return fail(made.error());
    }
    const QString secondText = *second ? (*second)->text() : QString();
    if (shell->out().isJson()) {
        shell->out().document(
            {{u"file"_s, textOrNull(file)}, {u"store"_s, textOrNull(secondText)}, {u"position"_s, made->position},
                {u"hash"_s, made->hash}, {u"time"_s, made->time}, {u"key"_s, QString::fromLatin1(made->key.toHex())}});
    } else {
        shell->out().text(Text::tr("Anchored at link %1: %2. Keep %3 where whoever owns the database cannot write.")
                              .arg(QString::number(made->position), made->hash, placesText(file, secondText)));
    }
    co_return ExitCode::Done;
}

QJsonObject erasedJson(const store::ErasedText &erased, bool done)
{
    return {{u"erased"_s, done}, {u"item_id"_s, erased.item.value()}, {u"object"_s, objectJson(erased.object)},
        {u"history_rows"_s, erased.historyRows}, {u"texts"_s, erased.texts}, {u"requests"_s, erased.requests},
        {u"changes"_s, erased.changes}, {u"catalog_comments"_s, erased.catalogComments},
        {u"log_emptied"_s, done && !erased.logStays}, {u"also_at"_s, idsJson(erased.alsoAt)}};
}

void sayErased(Output &out, const store::ErasedText &erased, bool done)
{
    const QString counts = QStringList{Text::tr("%n row(s) of the history", nullptr, plural(erased.historyRows)),
        Text::tr("%n text(s)", nullptr, plural(erased.texts)),
        Text::tr("%n request(s)", nullptr, plural(erased.requests)),
        Text::tr("%n change(s) of plans", nullptr, plural(erased.changes))}
                               .join(u", "_s);
    out.text(done ? Text::tr("Erased every text of %1: %2.").arg(erased.object.display(), counts)
                  : Text::tr("Would erase every text of %1: %2. Say --yes to do it; nothing brings it back.")
                        .arg(erased.object.display(), counts));
    if (!erased.alsoAt.isEmpty()) {
        out.say(Text::tr(
            "Same text as their own, left as it is: %n other item(s).", nullptr, plural(erased.alsoAt.size())));
    }
    out.say(Text::tr("What stays: the comment in the catalog, which the next scan stores again unless it is taken out "
                     "there first; files written before; backups of the store; on PostgreSQL the old rows until the "
                     "next VACUUM."));
    if (erased.logStays) {
        out.say(Text::tr("Somebody else is reading the store: its log could not be emptied and still holds the texts. "
                         "Close the other programs and erase once more."));
    }
}

QCoro::Task<Result<store::ErasedText>> eraseOrPreview(Shell *shell, ItemId item)
{
    if (!shell->globals().yes) {
        auto looking = shell->services().record().previewErasure(item);
        co_return co_await shell->finish(std::move(looking));
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    auto erasing = shell->services().record().erase(item, Shell::actor(*person));
    co_return co_await shell->finish(std::move(erasing));
}

QCoro::Task<Answer> erase(Shell *shell, Arguments arguments)
{
    const auto word = arguments.only(Text::tr("the item's id"));
    if (!word) {
        co_return fail(word.error());
    }
    bool isNumber = false;
    const qint64 id = word->toLongLong(&isNumber);
    if (!isNumber || id <= 0) {
        co_return wrongUsage(Text::tr("give the number of an item, not “%1”.").arg(*word));
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto erasing = eraseOrPreview(shell, ItemId(id));
    const auto erased = co_await erasing;
    if (!erased) {
        co_return fail(erased.error());
    }
    const bool done = shell->globals().yes;
    if (shell->out().isJson()) {
        shell->out().document(erasedJson(*erased, done));
    } else {
        sayErased(shell->out(), *erased, done);
    }
    co_return ExitCode::Done;
}

void addVerifyOptions(QCommandLineParser &parser)
{
    parser.addOption({u"anchor"_s, Text::tr("A file of anchors to hold against the record."), u"FILE"_s});
    parser.addOption({u"anchor-store"_s,
        Text::tr("Another store that keeps anchors of this one (sqlite:PATH or postgresql://…); it is only read."),
        u"URL"_s});
    parser.addOption({u"package"_s, Text::tr("The record in a file that export --format package wrote."), u"FILE"_s});
}

void addAnchorOptions(QCommandLineParser &parser)
{
    parser.addOption({u"out"_s, Text::tr("The file it is written to, behind what is there."), u"FILE"_s});
    parser.addOption({u"anchor-store"_s,
        Text::tr("Another store that keeps it in its own record (sqlite:PATH or postgresql://…; its password comes "
                 "from the key store, PGPASSWORD or ~/.pgpass)."),
        u"URL"_s});
    parser.addOption({u"secret-file"_s,
        Text::tr("A file only you may read that holds the record's key (else the key store)."), u"FILE"_s});
}

} // namespace

QCoro::Task<Answer> exportPackage(Shell *shell, Arguments arguments)
{
    const QString file = arguments.value(u"out"_s);
    if (file.isEmpty()) {
        co_return wrongUsage(Text::tr("say where the file goes with --out FILE."));
    }
    const auto filter = readFilter(arguments);
    if (!filter) {
        co_return fail(filter.error());
    }
    if (!filter->isEmpty() || arguments.has(u"history"_s) || arguments.has(u"exact"_s)) {
        co_return wrongUsage(
            Text::tr("a package is the whole record: it takes no filter, no --history and no --exact."));
    }
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    auto announcing = shell->services().exporting().announcePackage(file, *person);
    const auto announced = co_await shell->finish(std::move(announcing));
    if (!announced) {
        co_return fail(announced.error());
    }
    auto anchoring = anchorIn(shell, arguments, {}, {});
    const auto made = co_await anchoring;
    if (!made) {
        co_return fail(made.error());
    }
    auto writing = shell->services().exporting().writePackage(file, *made);
    const auto report = co_await shell->finish(std::move(writing));
    if (!report) {
        co_return fail(report.error());
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"file"_s, report->file}, {u"items"_s, report->items}, {u"rows"_s, report->rows},
            {u"events"_s, report->events}, {u"links"_s, report->links}, {u"bytes"_s, report->bytes},
            {u"sha256"_s, report->sha256}, {u"head"_s, made->hash}, {u"recorded"_s, *announced}});
    } else {
        const QString counts = QStringList{Text::tr("%n item(s)", nullptr, plural(report->items)),
            Text::tr("%n row(s)", nullptr, plural(report->rows)),
            Text::tr("%n event(s)", nullptr, plural(report->events)),
            Text::tr("%n link(s)", nullptr, plural(report->links))}
                                   .join(u", "_s);
        shell->out().text(Text::tr("%1 in %2, signed at %3.").arg(counts, report->file, made->hash));
        shell->out().text(u"SHA-256 %1"_s.arg(report->sha256));
    }
    sayWhetherRecorded(shell->out(), *announced);
    co_return ExitCode::Done;
}

std::vector<Command> recordCommands()
{
    return {
        {u"history verify"_s, u"[--anchor FILE | --anchor-store URL | --package FILE.zip]"_s,
            Text::tr("Looks for alterations of the record and says what that cannot show."), addVerifyOptions, verify},
        {u"history anchor"_s, u"[--out FILE] [--anchor-store URL] [--secret-file FILE]"_s,
            Text::tr("Signs where the record ends, so that a cut is seen later."), addAnchorOptions, anchor},
        {u"history erase"_s, u"ITEM_ID [--yes]"_s,
            Text::tr("Takes every text of an item out of the store for good; the record still holds."),
            [](QCommandLineParser &) {}, erase}};
}

} // namespace metaflow::cli
