#include "core/wording/RecordEventWords.h"

#include "core/model/ObjectPath.h"
#include "core/wording/Lookup.h"
#include "core/wording/RecordFacts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::wording {

namespace {

constexpr qsizetype namedInASentence = 5;

constexpr std::array exportWords = {
    Words{"items", QT_TRANSLATE_NOOP("wording", "items")},
    Words{"history", QT_TRANSLATE_NOOP("wording", "the history")},
    Words{"tables", QT_TRANSLATE_NOOP("wording", "the scanned catalog")},
    Words{"glossary", QT_TRANSLATE_NOOP("wording", "the glossary")},
    Words{"record", QT_TRANSLATE_NOOP("wording", "the whole record with its signed end")},
};

constexpr std::array formatWords = {
    Words{"csv", QT_TRANSLATE_NOOP("wording", "CSV")},
    Words{"jsonl", QT_TRANSLATE_NOOP("wording", "JSON Lines")},
    Words{"mfplan", QT_TRANSLATE_NOOP("wording", "plan file")},
    Words{"sql", QT_TRANSLATE_NOOP("wording", "SQL script")},
    Words{"package", QT_TRANSLATE_NOOP("wording", "package")},
    Words{"dbt", QT_TRANSLATE_NOOP("wording", "dbt properties")},
};

constexpr std::array modeWords = {
    Words{"none", QT_TRANSLATE_NOOP("wording", "no values")},
    Words{"masked", QT_TRANSLATE_NOOP("wording", "masked values")},
    Words{"raw", QT_TRANSLATE_NOOP("wording", "values as they are")},
};

QString rowsText(RecordFacts &facts)
{
    const int rows = facts.count(u"rows"_s); // by itself: lupdate does not get past a literal within the call
    return QCoreApplication::translate("wording", "%n row(s).", nullptr, rows);
}

QString exported(RecordFacts &facts)
{
    const QString what = facts.peek(u"what"_s);
    const bool isPlan = what == "plan"_L1;
    const QString known = isPlan ? QString() : find(exportWords, what);
    if (!facts.has(u"file"_s) || (known.isNull() && !isPlan)) {
        return {};
    }
    facts.drop(u"what"_s);
    const bool undoneOnly = isPlan && facts.peek(u"part"_s) == "came_undone"_L1;
    if (undoneOnly) {
        facts.drop(u"part"_s);
    }
    const QString ofPlan = undoneOnly ? QCoreApplication::translate("wording", "what came undone of plan %1")
                                      : QCoreApplication::translate("wording", "plan %1");
    const QString subject = isPlan ? ofPlan.arg(facts.text(u"plan"_s)) : known;
    const QString format = facts.text(u"format"_s);
    QString sentence = QCoreApplication::translate("wording", "To the file “%1” as %2: %3.")
                           .arg(facts.text(u"file"_s), orCode(find(formatWords, format), format), subject);
    if (facts.has(u"rows"_s)) {
        sentence += u' ' + rowsText(facts);
    }
    if (const QString mode = facts.text(u"text_mode"_s); mode == "safe"_L1) {
        sentence += u' '
            + QCoreApplication::translate("wording", "Texts that a spreadsheet takes for formulas have a ' in front.");
    }
    return sentence;
}

QString uploaded(RecordFacts &facts)
{
    if (!facts.has(u"file"_s)) {
        return {};
    }
    const bool asDecisions = facts.text(u"as"_s) == "decisions"_L1;
    const QString read = asDecisions
        ? QCoreApplication::translate("wording", "The file “%1” was read, its rows as decisions.")
        : QCoreApplication::translate("wording", "The file “%1” was read, its texts as suggestions.");
    QString sentence = read.arg(facts.text(u"file"_s));
    if (facts.has(u"rows"_s)) {
        sentence += u' ' + rowsText(facts);
    }
    if (facts.has(u"accepted"_s)) {
        const QString accepted = facts.text(u"accepted"_s);
        const QString unchanged = facts.text(u"unchanged"_s);
        sentence += u' '
            + QCoreApplication::translate("wording", "Changed something: %1; said what stood there already: %2.")
                  .arg(accepted, unchanged);
    }
    if (facts.isOn(u"valid_only"_s)) {
        const QString leftOut = facts.has(u"left_out"_s) ? facts.text(u"left_out"_s) : u"0"_s;
        sentence += u' '
            + QCoreApplication::translate("wording", "The valid rows alone were asked for; left out: %1.").arg(leftOut);
    }
    return sentence;
}

QString erased(RecordFacts &facts)
{
    const QString what = facts.text(u"what"_s);
    const int requests = facts.count(u"requests"_s);
    const QString requestsText = QCoreApplication::translate("wording", "%n request(s)", nullptr, requests);
    if (what == "run"_L1) {
        return QCoreApplication::translate("wording", "Prompts, answers and samples of run %1 were erased: %2.")
            .arg(facts.text(u"run"_s), requestsText);
    }
    if (what != "item"_L1) {
        return {};
    }
    const int rows = facts.count(u"history_rows"_s);
    const int texts = facts.count(u"texts"_s);
    const int changes = facts.count(u"changes"_s);
    return QCoreApplication::translate("wording", "The texts of item %1 were erased: %2, %3, %4, %5.")
        .arg(facts.text(u"item"_s), QCoreApplication::translate("wording", "%n row(s) of the history", nullptr, rows),
            QCoreApplication::translate("wording", "%n proposal(s)", nullptr, texts), requestsText,
            QCoreApplication::translate("wording", "%n change(s) of plans", nullptr, changes));
}

QString fourEyes(RecordFacts &facts)
{
    const bool forPlans = facts.text(u"for"_s) == "plans"_L1;
    const bool wasOn = facts.isOn(u"before"_s);
    const bool isOn = facts.isOn(u"after"_s);
    const QString catalog = facts.text(u"catalog"_s);
    const QString what = forPlans ? QCoreApplication::translate("wording", "Plans for the catalog %1")
                                  : QCoreApplication::translate("wording", "Decisions in the catalog %1");
    const QString rule = isOn ? QCoreApplication::translate("wording", "%1 need a second person from here on.")
                              : QCoreApplication::translate("wording", "%1 need no second person from here on.");
    const QString sentence = rule.arg(what.arg(catalog));
    return wasOn == isOn ? sentence + u' ' + QCoreApplication::translate("wording", "It was so before.") : sentence;
}

QString ownPattern(RecordFacts &facts)
{
    const QString name = facts.text(u"name"_s);
    if (facts.isOn(u"removed"_s)) {
        return QCoreApplication::translate("wording", "The pattern “%1” of what may not leave was removed.").arg(name);
    }
    return QCoreApplication::translate("wording", "The pattern “%1” of what may not leave is %2.")
        .arg(name, facts.text(u"pattern"_s));
}

QString retention(RecordFacts &facts)
{
    const int before = facts.count(u"before"_s);
    const int days = facts.count(u"retention_days"_s);
    return QCoreApplication::translate(
        "wording", "Prompts, answers and samples are kept for %1 from here on; before: %2.")
        .arg(QCoreApplication::translate("wording", "%n day(s)", nullptr, days),
            QCoreApplication::translate("wording", "%n day(s)", nullptr, before));
}

QString policy(RecordFacts &facts)
{
    if (facts.has(u"retention_days"_s)) {
        return retention(facts);
    }
    const QString which = facts.peek(u"policy"_s);
    if (which == "four_eyes"_L1) {
        facts.drop(u"policy"_s);
        return fourEyes(facts);
    }
    if (which == "privacy_pattern"_L1) {
        facts.drop(u"policy"_s);
        return ownPattern(facts);
    }
    if (which == "privacy"_L1) {
        facts.drop(u"policy"_s);
        const QString mode = facts.text(u"mode"_s);
        return QCoreApplication::translate("wording", "From the catalog %1 a model gets %2 from here on.")
            .arg(facts.text(u"catalog"_s), orCode(find(modeWords, mode), mode));
    }
    return {};
}

QString planApproved(RecordFacts &facts)
{
    return facts.has(u"plan"_s) ? QCoreApplication::translate("wording", "Plan %1 was approved; its hash is %2.")
                                      .arg(facts.text(u"plan"_s), facts.text(u"hash"_s))
                                : QString();
}

/// Approved ones are settled without an event of their own.
QString planSettled(RecordFacts &facts)
{
    if (!facts.has(u"plan"_s) || facts.isOn(u"approved"_s)) {
        return {};
    }
    facts.drop(u"approved"_s);
    const int settled = facts.count(u"settled"_s);
    const QString what = QCoreApplication::translate("wording", "%n description(s)", nullptr, settled);
    return QCoreApplication::translate(
        "wording", "Plan %1 was applied elsewhere without the approval it needs: %2 stand in the catalog.")
        .arg(facts.text(u"plan"_s), what);
}

QString recordKey(RecordFacts &facts)
{
    return facts.has(u"public_key"_s)
        ? QCoreApplication::translate("wording", "Anchors of this record are signed with the key %1 from here on.")
              .arg(facts.text(u"public_key"_s))
        : QString();
}

QString anchored(RecordFacts &facts)
{
    return facts.has(u"after"_s)
        ? QCoreApplication::translate("wording", "The end of the record was signed, behind link %1.")
              .arg(facts.text(u"after"_s))
        : QString();
}

QString anchorKept(RecordFacts &facts)
{
    if (!facts.has(u"store_id"_s)) {
        return {};
    }
    facts.drop(u"anchor"_s); // the version of the format
    const QString position = facts.text(u"position"_s);
    const QString hash = facts.text(u"hash"_s);
    return QCoreApplication::translate("wording", "Kept for the store %1: its record was signed at link %2 (%3).")
        .arg(facts.text(u"store_id"_s), position, hash);
}

QString glossary(RecordFacts &facts)
{
    if (!facts.has(u"terms"_s)) {
        return {};
    }
    const bool removed = facts.text(u"action"_s) == "removed"_L1;
    const int terms = facts.count(u"terms"_s);
    const QStringList names = facts.names(u"entries"_s, u"term"_s);
    QString named = names.mid(0, namedInASentence).join(u", "_s);
    if (terms > namedInASentence) {
        named += u" …"_s;
    }
    const QString sentence = removed
        ? QCoreApplication::translate("wording", "%n term(s) taken out of the glossary", nullptr, terms)
        : QCoreApplication::translate("wording", "%n term(s) written to the glossary", nullptr, terms);
    return named.isEmpty() ? sentence + u'.' : u"%1: %2."_s.arg(sentence, named);
}

QString promptTemplate(RecordFacts &facts)
{
    if (!facts.has(u"name"_s)) {
        return {};
    }
    const QString name = facts.text(u"name"_s);
    const QString action = facts.peek(u"action"_s);
    if (action == "retired"_L1) {
        facts.drop(u"action"_s);
        return QCoreApplication::translate("wording", "The template “%1” is out of use from here on.").arg(name);
    }
    if (action != "saved"_L1) {
        return {};
    }
    facts.drop(u"action"_s);
    return QCoreApplication::translate("wording", "Version %1 of the template “%2” was saved.")
        .arg(facts.text(u"version"_s), name);
}

QString templateTrial(RecordFacts &facts)
{
    if (!facts.has(u"table"_s) || !facts.has(u"model"_s)) {
        return {};
    }
    const bool isSent = facts.text(u"phase"_s) == "sent"_L1;
    const QString versions
        = u"%1, %2"_s.arg(facts.text(u"draft"_s), facts.text(u"previous"_s)); // the text that is tried, the one before
    const QString cost = facts.text(u"cost_usd"_s);
    const QString table = ObjectPath::fromJson(facts.text(u"table"_s)).display();
    const QString asked = isSent ? QCoreApplication::translate("wording",
                              "Versions %1 of a template go to the model %2 about the table %3; $%4 at most.")
                                 : QCoreApplication::translate("wording",
                                     "Versions %1 of a template were tried with the model %2 on the table %3 for $%4.");
    return asked.arg(versions, facts.text(u"model"_s), table, cost);
}

constexpr std::array roleWords = {
    Words{"reader", QT_TRANSLATE_NOOP("wording", "reader")},
    Words{"steward", QT_TRANSLATE_NOOP("wording", "steward")},
    Words{"admin", QT_TRANSLATE_NOOP("wording", "administrator")},
};

QString roleChanged(RecordFacts &facts)
{
    if (!facts.has(u"user"_s)) {
        return {};
    }
    const QString user = facts.text(u"user"_s);
    const QString before = facts.text(u"before"_s);
    const QString after = facts.text(u"after"_s);
    const QString was = orCode(find(roleWords, before), before);
    const QString is = orCode(find(roleWords, after), after);
    if (after.isEmpty()) {
        return QCoreApplication::translate("wording", "“%1” has no role in this store any more; before: %2.")
            .arg(user, was);
    }
    return before.isEmpty()
        ? QCoreApplication::translate("wording", "“%1” is %2 of this store from here on.").arg(user, is)
        : QCoreApplication::translate("wording", "“%1” is %2 of this store from here on; before: %3.")
              .arg(user, is, was);
}

QString storeRestored(RecordFacts &facts)
{
    if (!facts.has(u"file"_s)) {
        return {};
    }
    const QString file = facts.text(u"file"_s);
    const QString position = facts.text(u"position"_s);
    const QString hash = facts.text(u"hash"_s);
    return QCoreApplication::translate(
        "wording", "The store is what the backup “%1” held; its record goes on behind link %2 (%3).")
        .arg(file, position, hash);
}

QString storeMoved(RecordFacts &facts)
{
    return facts.has(u"to"_s) ? QCoreApplication::translate("wording", "The store was moved from %1 to %2.")
                                    .arg(facts.text(u"from"_s), facts.text(u"to"_s))
                              : QString();
}

struct KindWords {
    QLatin1StringView kind;
    QString (*sentence)(RecordFacts &facts);
};

constexpr std::array kinds = {
    KindWords{"export"_L1, exported},
    KindWords{"upload"_L1, uploaded},
    KindWords{"erasure"_L1, erased},
    KindWords{"policy"_L1, policy},
    KindWords{"plan_approved"_L1, planApproved},
    KindWords{"plan_settled"_L1, planSettled},
    KindWords{"record_key"_L1, recordKey},
    KindWords{"anchor"_L1, anchored},
    KindWords{"anchor_kept"_L1, anchorKept},
    KindWords{"role"_L1, roleChanged},
    KindWords{"restored"_L1, storeRestored},
    KindWords{"moved"_L1, storeMoved},
    KindWords{"glossary"_L1, glossary},
    KindWords{"template"_L1, promptTemplate},
    KindWords{"template_trial"_L1, templateTrial},
};

} // namespace

QString EventWords::line() const
{
    return (sentence.isEmpty() ? more.join(u"; "_s) : sentence).simplified();
}

QString EventWords::text() const
{
    return (sentence.isEmpty() ? more : QStringList{sentence} + more).join(u'\n');
}

QString describeUnrecorded()
{
    return QCoreApplication::translate("wording", "It is not in the record: your role only reads this store.");
}

EventWords describe(const RecordEvent &event)
{
    RecordFacts facts(event.facts);
    EventWords words;
    for (const KindWords &kind : kinds) {
        if (event.kind == kind.kind) {
            words.sentence = kind.sentence(facts);
        }
    }
    words.more = facts.rest();
    return words;
}

} // namespace metaflow::wording
