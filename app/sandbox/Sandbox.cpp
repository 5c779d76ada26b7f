#include "app/sandbox/Sandbox.h"

#include "app/sandbox/http/JsonText.h"
#include "app/sandbox/catalog/Source.h"
#include "app/sandbox/api/LakebaseApi.h"
#include "app/sandbox/api/LineageApi.h"
#include "app/sandbox/api/Router.h"
#include "app/sandbox/http/Server.h"
#include "app/sandbox/sql/MetaTable.h"
#include "app/sandbox/sql/Values.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox {

namespace {

const QString &practiceUser()
{
    static const QString name = u"practice.user@metaflow.example"_s;
    return name;
}

QString stored(const QString &text, faults::Weather &weather)
{
    if (weather.strikes(u"truncated_comment"_s, faults::Side::Statement)) {
        return text.first(text.size() / 2);
    }
    if (weather.strikes(u"altered_comment"_s, faults::Side::Statement)) {
        return QString(text).remove(u'\'').remove(u'\\');
    }
    return text;
}

} // namespace

struct Sandbox::Private {
    explicit Private(Options given)
        : options(std::move(given))
        , weather(options.seed.value_or(1))
        , chat(loop, weather, options.seed.value_or(1))
    {
        weather.set(options.weather);
        sql::registerFunctions(rows.handle());
        sql::registerMetaTables(
            rows.handle(), &catalog, [this](const QString &name, const QString &schema, const QString &table) {
                return isShown(workspace.reader, name, schema, table);
            });
    }

    [[nodiscard]] bool strikes(const QString &kind) { return weather.strikes(kind, faults::Side::Statement); }

    [[nodiscard]] catalog::Loaded load()
    {
        catalog.clear();
        for (const QString &file : options.catalogs) {
            const bool sqlite = file.endsWith(u".sqlite") || file.endsWith(u".db");
            const catalog::Loaded loaded = sqlite ? catalog::loadSqlite(file, practiceUser(), &catalog, &rows)
                                                  : catalog::loadTablesJson(file, practiceUser(), &catalog);
            if (!loaded) {
                return loaded;
            }
        }
        if (options.synthetic) {
            const auto [tables, columns] = *options.synthetic;
            if (const auto loaded = catalog::loadSynthetic(tables, columns, practiceUser(), &catalog); !loaded) {
                return loaded;
            }
        }
        if (options.catalogs.isEmpty() && !options.synthetic) {
            if (const auto loaded = catalog::loadShipped(practiceUser(), &catalog); !loaded) {
                return loaded;
            }
        }
        catalog::addSystemTables(&catalog);
        lineage.read();
        return {};
    }

    [[nodiscard]] tl::expected<void, QString> openState()
    {
        identity = catalog::makeIdentity(options.seed);
        std::vector<catalog::Change> changes;
        if (!options.state.isEmpty()) {
            if (auto opened = state.open(options.state, &identity, &changes); !opened) {
                return opened;
            }
        }
        for (const QString &user : options.users) {
            if (!identity.userTokens.contains(user)) {
                identity.userTokens.insert(user, catalog::makeIdentity({}).token);
            }
        }
        for (const catalog::Change &change : changes) {
            catalog.replay(change);
        }
        known = std::move(changes);
        catalog.setListener([this](const catalog::Change &change) { state.append(change); });
        return {};
    }

    void assemble()
    {
        workspace.interference = {[this](const QString &user, const QString &privilege, const QStringList &object) {
                                      return forbidden(user, privilege, object);
                                  },
            [this](const QString &user, const QStringList &object) {
                return isShown(user, object.value(0), object.value(1), object.value(2));
            },
            [this] { return strikes(u"conflict_2d521"_s); },
            [this](const QString &text) { return stored(text, weather); },
            [this] { return strikes(u"doubled_quotes"_s); }, [this] { return strikes(u"escapes_off"_s); },
            [this](const QString &user) { return privileges.groupsOf(user); },
            [this](const QString &view) { return viewComment(view); }};
        catalog.setPrivileges(&privileges);
        catalog.setWhims({[this] { return strikes(u"stale_information_schema"_s) ? weather.settings().staleMs : 0; },
            [this] { return strikes(u"last_altered_stands"_s); }});
        const QString first = catalog.tables().empty() ? u"system"_s : catalog.tables().front()->catalog;
        warehouse = std::make_unique<api::Warehouse>(identity.warehouseId, options.warehouseStartMs, practiceUser());
        statements = std::make_unique<api::StatementsApi>(loop, workspace, weather, *warehouse, journal, history,
            api::StatementConfig{options.version, identity.metastoreId, first, options.chunkRows,
                static_cast<quint16>(options.seed.value_or(QRandomGenerator::global()->generate()))});
        unity = std::make_unique<api::UnityApi>(catalog, weather, visibility, identity.metastoreId);
        assembleSignIn();
        control = std::make_unique<api::ControlApi>(catalog, weather, journal, [this] { reset(); });
        control->add("POST", u"grant"_s, [this](const http::Request &r) { return visibility.change(r, true); });
        control->add("POST", u"revoke"_s, [this](const http::Request &r) { return visibility.change(r, false); });
        control->add("GET", u"signin"_s, [this](const http::Request &) { return signIn->directory(); });
        router = std::make_unique<api::Router>(
            api::Router::Parts{*statements, *unity, *warehouse, *control, *signIn, tokens, chat, weather, journal},
            identity.apiKey);
        router->add("GET", u"/api/2.0/lineage-tracking/table-lineage"_s,
            [this](const http::Request &r) { return lineage.tables(r); });
        router->add("GET", u"/api/2.0/lineage-tracking/column-lineage"_s,
            [this](const http::Request &r) { return lineage.columns(r); });
        router->add(
            "GET", u"/api/2.0/sql/history/queries"_s, [this](const http::Request &r) { return history.list(r); });
        router->add("POST", u"/api/2.0/database/credentials"_s,
            [this](const http::Request &r) { return lakebase.credential(r); });
        server = std::make_unique<http::Server>(
            loop, [this](const http::Request &request, http::Respond respond) { router->handle(request, respond); });
    }

    [[nodiscard]] std::optional<sql::SqlError> forbidden(
        const QString &user, const QString &privilege, const QStringList &object)
    {
        const bool isOfUsers
            = object.size() == 3 && object.at(1).compare(u"information_schema", Qt::CaseInsensitive) != 0;
        if (isOfUsers && weather.strikesThing(u"forbidden_table"_s, object.join(u'.'))) {
            return sql::noPrivilege(privilege, u"Table '%1'"_s.arg(object.join(u'.')));
        }
        static const std::array<QString, 3> kinds = {u"Catalog"_s, u"Schema"_s, u"Table"_s};
        const auto missing = privileges.missing(user, privilege, object);
        if (!missing) {
            return std::nullopt;
        }
        const QString kind = kinds.at(static_cast<size_t>(missing->object.size() - 1));
        return sql::noPrivilege(
            QString(missing->privilege).replace(u'_', u' '), u"%1 '%2'"_s.arg(kind, missing->object.join(u'.')));
    }

    /// A warehouse where a view's own comment has another form than a table's.
    [[nodiscard]] std::optional<sql::SqlError> viewComment(const QString &view)
    {
        if (strikes(u"view_comment_refused"_s)) {
            return sql::SqlError{u"EXPECT_TABLE_NOT_VIEW.NO_ALTERNATIVE"_s, u"42809"_s,
                u"'COMMENT ON TABLE' expects a table but "_s + view + u" is a view."_s};
        }
        return strikes(u"view_comment_unsupported"_s)
            ? std::optional(sql::notSupported(u"COMMENT ON TABLE for the view "_s + view))
            : std::nullopt;
    }

    /// Asked for each table of a large catalog, so those who see all of it are not looked at closer.
    [[nodiscard]] bool isShown(const QString &user, const QString &name, const QString &schema, const QString &table)
    {
        if (!privileges.isLimited(user)) {
            return true;
        }
        QStringList object{name, schema, table};
        object.removeAll(QString());
        return privileges.sight(user, object) != catalog::Sight::Nothing;
    }

    void assembleSignIn()
    {
        tokens.addPersonal(identity.token, practiceUser());
        QStringList users{practiceUser()};
        for (auto user = identity.userTokens.cbegin(); user != identity.userTokens.cend(); ++user) {
            tokens.addPersonal(user.value(), user.key());
            users.append(user.key());
        }
        privileges.introduce(users);
        const auto directory = api::makeDirectory(identity.workspaceId, identity.metastoreId, std::move(users));
        signIn = std::make_unique<api::SignInApi>(directory, tokens, weather);
    }

    /// The port of the last time first, so that what was set up against it still finds it.
    [[nodiscard]] bool listen()
    {
        port = server->listen(static_cast<quint16>(options.port > 0 ? options.port : identity.port));
        if (port == 0 && options.port == 0) {
            port = server->listen(0);
        }
        router->setPort(port);
        return port != 0;
    }

    /// A second listener whose certificate is as bad as asked for. The CA that a client is to trust is a file while the
    /// program runs.
    [[nodiscard]] bool listenByTls()
    {
        const auto made = http::makeTlsIdentity(*options.tls);
        if (!made || !authority.open() || authority.write(made->authority) < 0 || !authority.flush()) {
            return false;
        }
        tlsServer = std::make_unique<http::Server>(
            loop, [this](const http::Request &request, http::Respond respond) { router->handle(request, respond); });
        tlsPort = tlsServer->secure(*made) ? tlsServer->listen(0) : 0;
        return tlsPort != 0;
    }

    void reset()
    {
        statements->reset();
        history.clear();
        signIn->reset();
        lakebase.reset();
        privileges.clear();
        chat.reset();
        weather.set(options.weather);
        journal.clear();
        const catalog::Loaded loaded = load(); // it loaded once; a file gone since leaves what could be read
        Q_UNUSED(loaded);
        if (state.isOpen() && !state.rewrite(identity, {})) {
            qWarning("the state file cannot be written");
        }
    }

    Options options;
    http::Loop loop;
    catalog::Catalog catalog;
    catalog::Privileges privileges;
    api::Visibility visibility{catalog, privileges};
    catalog::RowDatabase rows;
    catalog::StateFile state;
    catalog::Identity identity;
    std::vector<catalog::Change> known;
    sql::Workspace workspace{catalog, rows, {}};
    faults::Weather weather;
    api::LineageApi lineage{catalog, privileges, weather};
    api::LakebaseApi lakebase{weather};
    http::Journal journal;
    api::QueryHistory history;
    api::TokenStore tokens;
    model::ChatApi chat;
    std::unique_ptr<api::Warehouse> warehouse;
    std::unique_ptr<api::StatementsApi> statements;
    std::unique_ptr<api::UnityApi> unity;
    std::unique_ptr<api::ControlApi> control;
    std::unique_ptr<api::SignInApi> signIn;
    std::unique_ptr<api::Router> router;
    std::unique_ptr<http::Server> server;
    std::unique_ptr<http::Server> tlsServer;
    QTemporaryFile authority{QDir::temp().filePath(u"metaflow-sandbox-ca-XXXXXX.pem"_s)};
    quint16 port = 0;
    quint16 tlsPort = 0;
};

Sandbox::Sandbox(Options options)
    : m_d(std::make_unique<Private>(std::move(options)))
{
}

Sandbox::~Sandbox() = default;

tl::expected<void, QString> Sandbox::open()
{
    if (const catalog::Loaded loaded = m_d->load(); !loaded) {
        return loaded;
    }
    if (const auto opened = m_d->openState(); !opened) {
        return opened;
    }
    if (!m_d->options.journal.isEmpty() && !m_d->journal.writeTo(m_d->options.journal)) {
        return tl::unexpected(u"cannot write the journal %1"_s.arg(m_d->options.journal));
    }
    m_d->assemble();
    if (!m_d->listen()) {
        return tl::unexpected(u"cannot listen on 127.0.0.1:%1"_s.arg(m_d->options.port));
    }
    if (m_d->options.tls && !m_d->listenByTls()) {
        return tl::unexpected(u"cannot listen by TLS"_s);
    }
    m_d->identity.port = m_d->port;
    if (m_d->state.isOpen() && !m_d->state.rewrite(m_d->identity, m_d->known)) {
        return tl::unexpected(u"cannot write the state file %1"_s.arg(m_d->options.state));
    }
    return {};
}

QByteArray Sandbox::readyLine() const
{
    const QString host = u"http://127.0.0.1:%1"_s.arg(m_d->port);
    std::vector<std::pair<QByteArray, QString>> fields = {{"host", host}, {"token", m_d->identity.token},
        {"warehouse_id", m_d->identity.warehouseId}, {"base_url", host + u"/v1"_s}, {"api_key", m_d->identity.apiKey}};
    if (m_d->options.tls) {
        fields.emplace_back("tls_host", u"https://127.0.0.1:%1"_s.arg(m_d->tlsPort));
        fields.emplace_back("ca_file", m_d->authority.fileName());
    }
    QByteArray line = "{";
    for (const auto &[name, value] : fields) {
        line += (line.size() > 1 ? ",\"" : "\"") + name + "\":";
        http::appendJson(&line, value);
    }
    if (!m_d->options.users.isEmpty()) {
        line += ",\"tokens\":{";
        for (const QString &user : m_d->options.users) {
            line += line.endsWith('{') ? "" : ",";
            http::appendJson(&line, user);
            line += ':';
            http::appendJson(&line, m_d->identity.userTokens.value(user));
        }
        line += '}';
    }
    return line + "}\n";
}

void Sandbox::run()
{
    m_d->loop.stopAtSignals();
    if (m_d->options.untilEof) {
        m_d->loop.stopAtEndOfInput();
    }
    m_d->loop.run();
}

} // namespace metaflow::sandbox
