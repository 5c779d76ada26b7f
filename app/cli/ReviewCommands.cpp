// What people do about items besides deciding: findings seen to, who looks at what, remarks for the team.
#include "app/cli/Deciding.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

/// The open findings of these checks; WrongUsage where one of them found nothing.
Result<QVector<Finding>> findingsOf(const Item &item, const QStringList &checks)
{
    QVector<Finding> meant;
    const QVector<Finding> open = openFindings(item.findings);
    for (const QString &check : checks) {
        const qsizetype before = meant.size();
        std::copy_if(open.begin(), open.end(), std::back_inserter(meant),
            [&](const Finding &finding) { return finding.check == check; });
        if (meant.size() == before) {
            return wrongUsage(
                Text::tr("the check “%1” found nothing in the text of item %2; “items show” says what was "
                         "found.")
                    .arg(check, QString::number(item.id.value())));
        }
    }
    return meant;
}

QCoro::Task<Answer> dismiss(Shell *shell, Arguments arguments)
{
    auto meant = readOne(arguments);
    if (!meant) {
        co_return fail(meant.error());
    }
    const QStringList checks = arguments.values(u"check"_s);
    if (checks.isEmpty()) {
        co_return wrongUsage(Text::tr("say which finding with --check NAME."));
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto reading = shell->services().review().page(meant->ids);
    const auto items = co_await shell->finish(std::move(reading));
    if (!items) {
        co_return fail(items.error());
    }
    if (items->isEmpty()) {
        co_return fail(ErrorCode::ItemNotFound, QString::number(meant->ids.first().value()));
    }
    const auto findings = findingsOf(items->first(), checks);
    if (!findings) {
        co_return fail(findings.error());
    }
    Decision decision;
    decision.kind = Decision::Kind::Dismiss;
    decision.textHash = textHash(items->first().current); // of the text that the findings are about
    decision.dismissed = *findings;
    decision.comment = arguments.value(u"comment"_s);
    co_return co_await decideOn(shell, *std::move(meant), std::move(decision));
}

QCoro::Task<Answer> assign(Shell *shell, Arguments arguments)
{
    if (arguments.has(u"to"_s) == arguments.has(u"to-nobody"_s)) {
        co_return wrongUsage(Text::tr("say to whom with --to PERSON, or --to-nobody."));
    }
    if (arguments.has(u"to"_s) && arguments.value(u"to"_s).trimmed().isEmpty()) {
        co_return wrongUsage(Text::tr("--to takes a person's name; --to-nobody takes the assignment away."));
    }
    auto meant = readMeant(arguments, *shell, {});
    if (!meant) {
        co_return fail(meant.error());
    }
    Decision decision;
    decision.kind = Decision::Kind::Assign;
    decision.text = arguments.value(u"to"_s);
    co_return co_await decideOn(shell, *std::move(meant), std::move(decision));
}

QCoro::Task<Answer> remark(Shell *shell, Arguments arguments)
{
    auto meant = readOne(arguments);
    if (!meant) {
        co_return fail(meant.error());
    }
    Decision decision;
    decision.kind = Decision::Kind::Remark;
    decision.comment = arguments.value(u"text"_s);
    if (decision.comment.trimmed().isEmpty()) {
        co_return wrongUsage(Text::tr("give the remark with --text."));
    }
    co_return co_await decideOn(shell, *std::move(meant), std::move(decision));
}

void addDismissOptions(QCommandLineParser &parser)
{
    parser.addOption({u"check"_s, Text::tr("The check whose finding is seen to; may be given again."), u"NAME"_s});
    parser.addOption({u"comment"_s, Text::tr("A reason, kept in the history."), u"T"_s});
}

void addAssignOptions(QCommandLineParser &parser)
{
    addFilterOptions(parser);
    parser.addOption({u"to"_s, Text::tr("Who is to look at them."), u"PERSON"_s});
    parser.addOption({u"to-nobody"_s, Text::tr("Take the assignment away.")});
}

void addRemarkOptions(QCommandLineParser &parser)
{
    parser.addOption({u"text"_s, Text::tr("What the team is to know."), u"T"_s});
}

} // namespace

std::vector<Command> reviewCommands()
{
    return {
        {u"items dismiss"_s, u"ID --check NAME [--comment T]"_s,
            Text::tr("Says that a finding is seen to; it no longer counts in the score."), addDismissOptions, dismiss},
        {u"items assign"_s, u"FILTER|ID… --to PERSON|--to-nobody"_s,
            Text::tr("Assigns items to somebody; status and version stay."), addAssignOptions, assign},
        {u"items remark"_s, u"ID --text T"_s, Text::tr("Leaves a remark for the team in the item's history."),
            addRemarkOptions, remark}};
}

} // namespace metaflow::cli
