#include "core/store/StoreUrl.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

const QString defaultSchema = u"metadata_enrichment"_s;
constexpr int defaultPort = 5432;

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Result<StoreUrl> parseSqlite(const QString &text)
{
    QString path = text.mid(int(qstrlen("sqlite:")));
    if (path.startsWith("//"_L1)) {
        path = path.mid(2); // sqlite:///home/x.db
    }
    if (path.isEmpty() || path.contains(QChar(0))) {
        return fail(ErrorCode::WrongUsage, text, u"the path of the store is missing"_s);
    }
    StoreUrl url;
    url.path = path == ":memory:"_L1 ? path : QFileInfo(path).absoluteFilePath();
    return url;
}

Result<StoreUrl> parsePostgres(const QString &text)
{
    const QUrl parsed(text, QUrl::StrictMode);
    if (!parsed.password().isEmpty()) {
        return fail(ErrorCode::WrongUsage, {}, u"a store address must not hold a password"_s);
    }
    StoreUrl url;
    url.dialect = Dialect::Postgres;
    url.host = parsed.host();
    url.user = parsed.userName(QUrl::FullyDecoded);
    url.port = parsed.port(defaultPort);
    url.database = parsed.path(QUrl::FullyDecoded).mid(1);
    if (!parsed.isValid() || url.host.isEmpty() || url.database.isEmpty()) {
        return fail(ErrorCode::WrongUsage, text, parsed.errorString());
    }
    const QUrlQuery query(parsed);
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (name == "schema"_L1) {
            url.schema = value;
        } else if (name == "sslmode"_L1) {
            url.sslMode = value;
        } else {
            return fail(ErrorCode::WrongUsage, name, u"unknown part of a store address"_s);
        }
    }
    if (url.schema.isEmpty()) {
        url.schema = defaultSchema;
    }
    if (url.sslMode.isEmpty()) {
        url.sslMode = isLoopback(url.host) ? u"prefer"_s : u"verify-full"_s;
    }
    return url;
}

} // namespace

Result<StoreUrl> StoreUrl::parse(const QString &text)
{
    if (text.startsWith("sqlite:"_L1)) {
        return parseSqlite(text);
    }
    if (text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1)) {
        return parsePostgres(text);
    }
    return fail(ErrorCode::WrongUsage, text, u"a store is sqlite:PATH or postgresql://user@host:port/db"_s);
}

QString StoreUrl::text() const
{
    if (dialect == Dialect::Sqlite) {
        return u"sqlite:"_s + path;
    }
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setHost(host);
    url.setUserName(user, QUrl::DecodedMode);
    url.setPort(port);
    url.setPath(u'/' + database, QUrl::DecodedMode);
    QUrlQuery query;
    query.addQueryItem(u"schema"_s, QString::fromLatin1(QUrl::toPercentEncoding(schema)));
    query.addQueryItem(u"sslmode"_s, sslMode);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace metaflow::store
