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

/// The part of that name; none where there is no such part.
QString *partOf(StoreUrl &url, const QString &name)
{
    return name == "schema"_L1     ? &url.schema
        : name == "sslmode"_L1     ? &url.sslMode
        : name == "sslrootcert"_L1 ? &url.sslRootCert
        : name == "lakebase"_L1    ? &url.lakebase
                                   : nullptr;
}

/// What follows the question mark. An empty value is none.
Result<void> readQuery(const QUrlQuery &query, StoreUrl &url)
{
    static const QStringList modes{
        u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        QString *part = partOf(url, name);
        if (part == nullptr) {
            return fail(ErrorCode::WrongUsage, name, u"unknown part of a store address"_s);
        }
        if (value.isEmpty()) {
            continue;
        }
        if (name == "sslmode"_L1 && !modes.contains(value)) {
            return fail(ErrorCode::WrongUsage, value, u"sslmode is one of "_s + modes.join(u", "_s));
        }
        if (name == "sslrootcert"_L1 && value.contains(u';')) { // Qt's driver would cut it there
            return fail(ErrorCode::WrongUsage, value, u"the name of this file may not hold a semicolon"_s);
        }
        *part = value;
    }
    return {};
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
    url.schema = defaultSchema;
    auto read = readQuery(QUrlQuery(parsed), url);
    if (url.sslMode.isEmpty()) {
        url.sslMode = !url.lakebase.isEmpty() ? u"require"_s : isLoopback(url.host) ? u"prefer"_s : u"verify-full"_s;
    }
    return read ? Result<StoreUrl>(std::move(url)) : fail(read.error());
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
    if (!sslRootCert.isEmpty()) {
        query.addQueryItem(u"sslrootcert"_s, QString::fromLatin1(QUrl::toPercentEncoding(sslRootCert)));
    }
    if (!lakebase.isEmpty()) {
        query.addQueryItem(u"lakebase"_s, QString::fromLatin1(QUrl::toPercentEncoding(lakebase)));
    }
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace metaflow::store
