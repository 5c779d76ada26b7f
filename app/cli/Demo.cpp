#include "app/cli/Demo.h"

#include "app/cli/Applying.h"
#include "app/cli/Generation.h"
#include "app/cli/Plans.h"
#include "app/cli/Text.h"

#include <QDir>

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

constexpr qsizetype shownStatements = 3;

QString key(const ObjectPath &path)
{
    return path.key(SourceId{});
}

void collect(QHash<QString, Comment> &comments, const Snapshot &snapshot)
{
    for (const TableInfo &table : snapshot.tables) {
        comments.insert(key(table.path), table.comment);
        for (const ColumnInfo &column : table.columns) {
            comments.insert(key(table.path.child(column.name)), column.comment);
        }
    }
}

} // namespace

Demo::Demo(Shell *shell)
    : m_shell(shell)
{
}

void Demo::say(const QString &line)
{
    if (m_shell->out().isJson()) {
        m_shell->out().say(line);
    } else {
        m_shell->out().text(line);
    }
}

QString Demo::file(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

QCoro::Task<Answer> Demo::run(QString folder)
{
    m_folder = std::move(folder);
    struct Named {
        QString name;
        Step (Demo::*step)();
    };
    const std::array steps{Named{u"start"_s, &Demo::start}, Named{u"scan"_s, &Demo::scan},
        Named{u"quote"_s, &Demo::quote}, Named{u"generate"_s, &Demo::generate}, Named{u"review"_s, &Demo::review},
        Named{u"plan"_s, &Demo::plan}, Named{u"apply"_s, &Demo::apply}, Named{u"read_back"_s, &Demo::readBack},
        Named{u"rollback"_s, &Demo::rollBack}, Named{u"export"_s, &Demo::exportItems},
        Named{u"history"_s, &Demo::verifyRecord}};
    QJsonObject summary;
    bool allWell = true;
    for (const Named &named : steps) {
        const auto figures = co_await (this->*named.step)();
        if (!figures) {
            co_return fail(figures.error());
        }
        allWell = allWell && figures->value(u"ok"_s).toBool(true);
        summary.insert(named.name, *figures);
    }
    if (m_shell->out().isJson()) {
        m_shell->out().document({{u"ok"_s, allWell}, {u"folder"_s, m_folder}, {u"steps"_s, summary}});
    }
    say(Text::tr("That was practice. Connect your own workspace: set DATABRICKS_HOST, DATABRICKS_TOKEN and "
                 "DATABRICKS_WAREHOUSE_ID, then “metaflow-cli scan --catalog NAME”."));
    co_return allWell ? ExitCode::Done : ExitCode::Failed;
}

Demo::Step Demo::start()
{
    m_workspace = std::make_unique<practice::PracticeWorkspace>(file(u"workspace.json"_s));
    auto starting = m_workspace->start();
    const auto access = co_await m_shell->finish(std::move(starting));
    if (!access) {
        co_return fail(access.error());
    }
    store::StoreUrl store;
    store.path = file(u"metaflow.sqlite"_s);
    m_shell->practise(store, *access);
    const auto connected = co_await m_shell->connect();
    if (!connected) {
        co_return fail(connected.error());
    }
    m_connected = *connected;
    auto listing = m_shell->services().catalog().catalogs();
    const auto catalogs = co_await m_shell->finish(std::move(listing));
    if (!catalogs) {
        co_return fail(catalogs.error());
    }
    if (catalogs->isEmpty()) {
        co_return fail(ErrorCode::NotFound, Text::tr("a catalog in the practice workspace"));
    }
    m_catalog = catalogs->first();
    say(Text::tr("1. The practice workspace runs at %1. You are %2. Catalogs: %3.")
            .arg(access->profile.host, connected->person.name, catalogs->join(u", "_s)));
    co_return QJsonObject{{u"host"_s, access->profile.host}, {u"user"_s, connected->person.name},
        {u"catalogs"_s, QJsonArray::fromStringList(*catalogs)}};
}

Demo::Step Demo::scan()
{
    Selection selection;
    selection.catalog = m_catalog;
    auto scanning = m_shell->services().catalog().scan(m_connected.source.id, selection);
    const auto report = co_await m_shell->finish(std::move(scanning));
    if (!report) {
        co_return fail(report.error());
    }
    const auto before = co_await commentsNow();
    if (!before) {
        co_return fail(before.error());
    }
    m_before = *before;
    const auto empty = std::count_if(
        m_before.begin(), m_before.end(), [](const Comment &comment) { return !comment || comment->isEmpty(); });
    say(Text::tr("2. Scanned the catalog %1: %2 tables, %3 columns with %4 statements. Without a description: %5.")
            .arg(m_catalog)
            .arg(report->tables)
            .arg(report->columns)
            .arg(report->statements)
            .arg(empty));
    co_return QJsonObject{{u"catalog"_s, m_catalog}, {u"tables"_s, report->tables}, {u"columns"_s, report->columns},
        {u"statements"_s, report->statements}, {u"without_comment"_s, static_cast<qint64>(empty)}};
}

Demo::Step Demo::quote()
{
    Selection selection;
    selection.catalog = m_catalog;
    GenerationOptions options;
    const providers::ModelAccess &model = m_shell->practice()->model;
    options.provider = model.provider;
    options.model = model.model;
    options.baseUrl = model.baseUrl;
    const auto quoted = co_await prepareRun(m_shell, m_connected, selection, options, false);
    if (!quoted) {
        co_return fail(quoted.error());
    }
    m_run = quoted->run;
    say(Text::tr("3. Quote: %1 Nothing was sent; samples leave %2.")
            .arg(quoteText(*quoted), privacyModeName(quoted->privacy)));
    co_return quoteJson(*quoted);
}

Demo::Step Demo::generate()
{
    auto running = m_shell->services().generation().run(
        m_run.id, m_shell->practice()->model, generation::limitsOf(m_run.options), Shell::actor(m_connected.person));
    const auto report = co_await m_shell->finish(std::move(running));
    if (!report) {
        co_return fail(report.error());
    }
    say(Text::tr("4. Generated. %1").arg(reportText(*report)));
    QJsonObject json = reportJson(*report);
    json.insert(u"ok"_s, exitCodeOf(*report) == ExitCode::Done);
    co_return json;
}

Demo::Step Demo::plan()
{
    importing::PlanOptions options;
    options.filter.source = m_connected.source.id;
    auto planning = m_shell->services().importing().plan(m_connected.source.id, options, m_connected.person);
    const auto report = co_await m_shell->finish(std::move(planning));
    if (!report) {
        co_return fail(report.error());
    }
    m_plan = report->plan;
    auto writing = m_shell->services().importing().writeFile(m_plan.id, file(u"import.mfplan"_s));
    const auto written = co_await m_shell->finish(std::move(writing));
    if (!written) {
        co_return fail(written.error());
    }
    say(Text::tr("6. Dry run: %1 statements for %2 changes; nothing is written yet. The first ones:")
            .arg(m_plan.statements.size())
            .arg(m_plan.changes.size()));
    for (const PlanStatement &statement : m_plan.statements.mid(0, shownStatements)) {
        say(u"     "_s + statement.sql.left(160));
        for (const StatementParameter &parameter : statement.parameters) {
            say(u"       :%1 = %2"_s.arg(parameter.name, shownComment(parameter.value).left(160)));
        }
    }
    co_return planJson(*report);
}

Demo::Step Demo::apply()
{
    const auto plan = importing::ImportService::readFile(file(u"import.mfplan"_s));
    if (!plan) {
        co_return fail(plan.error());
    }
    m_plan = *plan;
    const importing::ApplyOptions options;
    auto applying = m_shell->services().importing().apply(*plan, options, Shell::actor(m_connected.person));
    const auto report = co_await m_shell->finish(std::move(applying));
    if (!report) {
        co_return fail(report.error());
    }
    say(Text::tr("7. Applied exactly that plan: %1 comments written, %2 failed.")
            .arg(report->applied)
            .arg(report->failed.size() + report->refused.size()));
    co_return QJsonObject{{u"ok"_s, exitCodeOf(*report) == ExitCode::Done}, {u"applied"_s, report->applied},
        {u"unchanged"_s, report->unchanged}, {u"failed"_s, report->failed.size()},
        {u"refused"_s, report->refused.size()}, {u"verified"_s, report->verified}};
}

QCoro::Task<Result<QHash<QString, Comment>>> Demo::commentsNow()
{
    Selection selection;
    selection.catalog = m_catalog;
    auto scanning = m_shell->services().catalog().scan(m_connected.source.id, selection);
    const auto scanned = co_await m_shell->finish(std::move(scanning));
    if (!scanned) {
        co_return fail(scanned.error());
    }
    auto reading
        = m_shell->services().store().read([id = m_connected.source.id, selection](store::Connection &connection) {
              return store::snapshot(connection, id, selection);
          });
    const auto snapshot = co_await m_shell->finish(std::move(reading));
    if (!snapshot) {
        co_return fail(snapshot.error());
    }
    QHash<QString, Comment> comments;
    collect(comments, *snapshot);
    co_return comments;
}

Demo::Step Demo::readBack()
{
    const auto now = co_await commentsNow();
    if (!now) {
        co_return fail(now.error());
    }
    int equal = 0;
    int written = 0;
    for (const Change &change : m_plan.changes) {
        if (isWritten(change.verdict)) {
            ++written;
            equal += now->value(key(change.object)) == change.ours ? 1 : 0;
        }
    }
    say(Text::tr("8. Read the catalog again: %1 of %2 texts are there byte for byte.").arg(equal).arg(written));
    co_return QJsonObject{{u"ok"_s, equal == written}, {u"equal"_s, equal}, {u"written"_s, written}};
}

} // namespace metaflow::cli
