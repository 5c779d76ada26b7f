#include "core/store/Backups.h"

#include "core/store/Dialect.h"
#include "core/store/History.h"
#include "core/store/PgTools.h"
#include "core/store/Roles.h"
#include "core/store/Transaction.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

const QString dumpTool = u"pg_dump"_s, restoreTool = u"pg_restore"_s;
const QString keptTime = u"yyyyMMdd_HHmmss"_s;
const QString checkPrefix = u"metaflow_check_"_s;
/// By the server's clock: those of the machines that make backups may differ by more than a day.
const QString checkTime = u"to_char(%1 AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISS')"_s;

/// Read to its end without a server: every block is unpacked, and its sum compared.
Result<void> readArchive(
    const BackupSource &source, int major, const QString &file, Backup &backup, const std::stop_token &stop)
{
    auto read = runPgTool(restoreTool, major, source, {u"--file=/dev/null"_s, file}, stop);
    if (read || read.error().code != ErrorCode::Storage) {
        return read;
    }
    backup.problem = read.error().detail.contains("end of file"_L1) ? u"cut"_s : u"damaged"_s;
    return {};
}

/// A database for a moment.
class CheckDatabase {
public:
    /// Nothing where this role may not make any. Errors as Connection::run.
    [[nodiscard]] static Result<std::unique_ptr<CheckDatabase>> make(Connection &server)
    {
        const auto may = server.value(
            u"SELECT CASE WHEN rolcreatedb OR rolsuper THEN 1 ELSE 0 END FROM pg_roles WHERE rolname = current_user"_s);
        if (!may || may->toInt() == 0) {
            return may ? Result<std::unique_ptr<CheckDatabase>>(nullptr) : fail(may.error());
        }
        dropOld(server);
        const auto time = server.value(u"SELECT "_s + checkTime.arg(u"now()"_s));
        if (!time) {
            return fail(time.error());
        }
        const QString name = checkPrefix + time->toString() + u'_' + QUuid::createUuid().toString(QUuid::Id128).left(8);
        auto made = server.run(u"CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8'"_s.arg(sql::quotedName(name)));
        return made
            ? Result<std::unique_ptr<CheckDatabase>>(std::unique_ptr<CheckDatabase>(new CheckDatabase(server, name)))
            : fail(made.error());
    }
    ~CheckDatabase() { drop(m_server, m_name); }
    CheckDatabase(const CheckDatabase &) = delete;
    CheckDatabase &operator=(const CheckDatabase &) = delete;
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    CheckDatabase(Connection &server, QString name)
        : m_server(server)
        , m_name(std::move(name))
    {
    }
    static void drop(Connection &server, const QString &name)
    {
        const auto dropped = server.run(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(sql::quotedName(name)));
        Q_UNUSED(dropped) // the next one tries again
    }
    /// What a kill left a day ago or earlier.
    static void dropOld(Connection &server)
    {
        QStringList old;
        const auto read
            = server.forEach(u"SELECT datname FROM pg_database WHERE starts_with(datname, ?) AND datname < ? || "_s
                    + checkTime.arg(u"(now() - interval '1 day')"_s),
                {checkPrefix, checkPrefix}, [&](const QSqlQuery &row) { old << row.value(0).toString(); });
        Q_UNUSED(read)
        for (const QString &name : old) {
            drop(server, name);
        }
    }
    Connection &m_server;
    QString m_name;
};

/// In which schema of a restored archive the items are.
Result<QString> schemaIn(BackupSource place)
{
    place.url.schema = u"public"_s;
    const auto connection = openBeside(place);
    const auto schema = connection
        ? (*connection)->value(u"SELECT schemaname FROM pg_tables WHERE tablename = 'metadata_items' ORDER BY 1"_s)
        : fail(connection.error());
    return schema ? Result<QString>(schema->toString()) : fail(schema.error());
}

Result<void> readRestored(BackupSource place, Backup &backup, const QDateTime &now, const std::stop_token &stop)
{
    const auto schema = schemaIn(place);
    if (!schema) {
        return fail(schema.error());
    }
    if (schema->isEmpty()) {
        backup.problem = u"not_a_store"_s;
        return {};
    }
    place.url.schema = *schema;
    const auto connection = openBeside(place);
    return connection ? readCopy(**connection, backup, now, stop) : fail(connection.error());
}

/// Whether the archive has this schema, by its list of contents.
Result<bool> holdsSchema(const BackupSource &source, int major, const QString &file, const QString &name)
{
    QTemporaryFile listing;
    if (!listing.open()) {
        return fail(ErrorCode::FileUnwritable, listing.fileTemplate(), listing.errorString());
    }
    auto listed = runPgTool(restoreTool, major, source, {u"--list"_s, u"--file="_s + listing.fileName(), file}, {});
    if (!listed) {
        return fail(listed.error());
    }
    QFile lines(listing.fileName());
    if (!lines.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, lines.fileName(), lines.errorString());
    }
    return lines.readAll().contains(" SCHEMA - " + name.toUtf8() + ' ');
}

/// Into a new database, which has a schema `public` by itself: of an archive of that one, what is in it.
Result<void> fillDatabase(
    const BackupSource &source, int major, const QString &file, const QString &database, const std::stop_token &stop)
{
    const QString standard = u"public"_s;
    const auto isThere = holdsSchema(source, major, file, standard);
    if (!isThere) {
        return fail(isThere.error());
    }
    QStringList words{
        u"--exit-on-error"_s, u"--no-owner"_s, u"--no-privileges"_s, u"--no-password"_s, pgDatabase(database), file};
    if (*isThere) {
        words.prepend(u"--schema="_s + standard);
    }
    return runPgTool(restoreTool, major, source, words, stop);
}

Result<void> verifyOnServer(
    const BackupSource &source, const QString &file, Backup &backup, const QDateTime &now, const std::stop_token &stop)
{
    const auto server = openBeside(source);
    const auto major = server ? pgServerMajor(**server) : fail(server.error());
    auto done = major ? readArchive(source, *major, file, backup, stop) : Result<void>(fail(major.error()));
    if (!done || !backup.problem.isEmpty()) {
        return done;
    }
    const auto database = CheckDatabase::make(**server);
    if (!database) {
        return fail(database.error());
    }
    if (!*database) {
        backup.ok = true; // as far as it can be known here
        return {};
    }
    BackupSource place = source;
    place.url.database = (*database)->name();
    if (done = fillDatabase(source, *major, file, place.url.database, stop); !done) {
        return problemFrom(done.error(), backup);
    }
    return readRestored(place, backup, now, stop);
}

/// Others that have this store open; they go by the name that all its connections give themselves. A session that was
/// closed just now is there for another moment, so the server is asked for two seconds.
Result<bool> isOpenElsewhere(Connection &connection)
{
    for (int tries = 0;; ++tries) {
        const auto others
            = connection.value(u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                               "AND application_name = current_setting('application_name') "
                               "AND pid <> pg_backend_pid()"_s);
        if (!others || others->toInt() == 0 || tries == 20) {
            return others ? Result<bool>(others->toInt() > 0) : fail(others.error());
        }
        if (auto waited = connection.run(u"SELECT pg_sleep(0.1)"_s); !waited) {
            return fail(waited.error());
        }
    }
}

Result<bool> hasSchema(Connection &connection, const QString &name)
{
    const auto found = connection.value(u"SELECT count(*) FROM pg_namespace WHERE nspname = ?"_s, {name});
    return found ? Result<bool>(found->toInt() > 0) : fail(found.error());
}

Result<void> renameSchema(Connection &connection, const QString &from, const QString &to)
{
    auto renamed = connection.run(u"ALTER SCHEMA %1 RENAME TO %2"_s.arg(sql::quotedName(from), sql::quotedName(to)));
    return renamed ? Result<void>() : Result<void>(fail(renamed.error()));
}

/// In one transaction, with the grants of the roles where these are known here.
Result<void> fillSchema(const BackupSource &source, int major, const QString &file)
{
    QStringList words{u"--single-transaction"_s, u"--exit-on-error"_s, u"--no-owner"_s, u"--no-password"_s,
        pgDatabase(source.url.database), file};
    auto done = runPgTool(restoreTool, major, source, words, {});
    if (!done && done.error().code == ErrorCode::Storage) {
        words.prepend(u"--no-privileges"_s);
        done = runPgTool(restoreTool, major, source, words, {});
    }
    return done;
}

/// What was there, on a connection of its own: the other one may be why. What was filled until then goes.
Result<void> undoReplacing(const BackupSource &source, const QString &kept, bool filled)
{
    const auto fresh = openBeside(source);
    auto transaction = fresh ? Transaction::begin(**fresh, Transaction::Mode::Write) : fail(fresh.error());
    if (!transaction) {
        return fail(transaction.error());
    }
    if (filled) {
        const auto dropped
            = (*fresh)->run(u"DROP SCHEMA IF EXISTS %1 CASCADE"_s.arg(sql::quotedName(source.url.schema)));
        if (!dropped) {
            return fail(dropped.error());
        }
    }
    auto back = kept.isEmpty() ? Result<void>() : renameSchema(**fresh, kept, source.url.schema);
    return back ? transaction->commit() : back;
}

/// The place, freed and filled; what was there is put back where that fails.
Result<void> replaceSchema(Connection &connection, const BackupSource &source, int major, const QString &file,
    const QString &kept, const Person &by, const QDateTime &now, const QJsonObject &facts)
{
    const QString &schema = source.url.schema;
    const auto there = hasSchema(connection, schema);
    if (!there) {
        return fail(there.error());
    }
    if (auto freed = *there ? renameSchema(connection, schema, kept) : Result<void>(); !freed) {
        return freed;
    }
    auto done = fillSchema(source, major, file);
    const bool filled = done.has_value();
    if (done) {
        done = noteRestored(connection, facts, by, now);
    }
    if (done) { // the admins' rights came from what they owned together
        done = grantAgain(connection);
    }
    if (done) {
        return done;
    }
    Error error = done.error();
    if (const auto back = undoReplacing(source, *there ? kept : QString(), filled); !back) {
        error.detail += u"; what was there is in schema %1: %2"_s.arg(kept, back.error().detail);
    }
    return fail(std::move(error));
}

} // namespace

QString keptSchemaStart(const QString &schema)
{
    constexpr qsizetype longest = 63, kept = 3; // PostgreSQL cuts what is longer; three characters of four bytes
    const QString ending = u"_before_restore_"_s;
    if ((schema + ending + keptTime).toUtf8().size() <= longest) {
        return schema + ending;
    }
    const QByteArray digest = QCryptographicHash::hash(schema.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return schema.left(kept) + u'_' + QString::fromLatin1(digest) + ending;
}

Result<void> dumpPostgres(
    Connection &connection, const BackupSource &source, const QString &file, const std::stop_token &stop)
{
    const auto major = pgServerMajor(connection);
    if (!major) {
        return fail(major.error());
    }
    QFile own(file); // pg_dump takes the file as it is
    QFile::remove(file);
    if (!own.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        return fail(ErrorCode::FileUnwritable, file, own.errorString());
    }
    own.close();
    auto done = runPgTool(dumpTool, *major, source,
        {u"--format=custom"_s, u"--no-password"_s, u"--lock-wait-timeout=60000"_s,
            u"--schema="_s + sql::quotedName(source.url.schema), u"--file="_s + file, pgDatabase(source.url.database)},
        stop);
    if (!done) {
        QFile::remove(file);
    }
    return done;
}

Result<void> verifyArchive(
    const BackupSource &source, const QString &file, Backup &backup, const QDateTime &now, const std::stop_token &stop)
{
    if (source.url.dialect == Dialect::Postgres) {
        return verifyOnServer(source, file, backup, now, stop);
    }
    auto done = readArchive(source, 0, file, backup, stop); // no server here to restore it on
    backup.ok = done && backup.problem.isEmpty();
    return done;
}

Result<Backup> restoreArchive(const BackupSource &source, const QString &file, const QDateTime &now, const Person &by)
{
    auto backup = verifyBackup(source, {}, file, now, {});
    if (backup && !backup->ok) {
        return fail(ErrorCode::BackupInvalid, file, backup->problem);
    }
    const auto connection = backup ? openBeside(source) : fail(backup.error());
    const auto busy = connection ? isOpenElsewhere(**connection) : fail(connection.error());
    if (!busy || *busy) {
        return busy ? fail(ErrorCode::StoreInUse, source.url.text()) : fail(busy.error());
    }
    const auto major = pgServerMajor(**connection);
    const auto fits = major ? holdsSchema(source, *major, file, source.url.schema) : fail(major.error());
    const auto hash = fits ? sha256Of(file) : fail(fits.error());
    if (!hash || !*fits) {
        return hash ? fail(ErrorCode::BackupInvalid, file, u"other_schema"_s) : fail(hash.error());
    }
    const QString kept = keptSchemaStart(source.url.schema) + now.toUTC().toString(keptTime);
    auto done = replaceSchema(**connection, source, *major, file, kept, by, now,
        {{u"file"_s, QFileInfo(file).fileName()}, {u"sha256"_s, *hash}, {u"kept"_s, kept}});
    return done ? backup : fail(done.error());
}

} // namespace metaflow::store
