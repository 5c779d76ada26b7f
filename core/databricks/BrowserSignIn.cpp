#include "core/databricks/BrowserSignIn.h"

#include "core/databricks/LoopbackListener.h"
#include "core/databricks/Once.h"
#include "core/net/Address.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::databricks {

namespace {

constexpr auto patience = 10min;
constexpr int stateBytes = 16;
constexpr int verifierBytes = 32;
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray randomText(int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(raw.begin(), raw.end());
    return raw.toBase64(base64Url);
}

/// What only this sign-in knows.
struct Attempted {
    QByteArray state = randomText(stateBytes);
    QByteArray verifier = randomText(verifierBytes);
    QString redirectUri;
};

QUrl pageToShow(const Endpoints &endpoints, const BrowserWish &wish, const Attempted &attempted)
{
    const QByteArray challenge
        = QCryptographicHash::hash(attempted.verifier, QCryptographicHash::Sha256).toBase64(base64Url);
    QUrlQuery query(endpoints.authorize);
    const auto add = [&](const QString &name, const QString &value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"response_type"_s, u"code"_s);
    add(u"client_id"_s, wish.clientId);
    add(u"redirect_uri"_s, attempted.redirectUri);
    add(u"scope"_s, u"all-apis offline_access"_s);
    add(u"state"_s, QString::fromLatin1(attempted.state));
    add(u"code_challenge"_s, QString::fromLatin1(challenge));
    add(u"code_challenge_method"_s, u"S256"_s);
    QUrl page = endpoints.authorize;
    page.setQuery(query);
    return page;
}

/// As forms are written: a plus is a blank.
QString fieldOf(const QUrlQuery &query, const QString &name)
{
    const QString raw = query.queryItemValue(name, QUrl::FullyEncoded);
    return QUrl::fromPercentEncoding(raw.toLatin1().replace('+', ' '));
}

QCoro::Task<Result<QUrlQuery>> answerOf(LoopbackListener *listener, Clock *clock, std::stop_token stop)
{
    const Once<QUrlQuery> first;
    QObject context;
    listener->setHandler([first](const QUrlQuery &query) { first.answer(query); });
    clock->after(patience, &context, [first] { first.answer(fail(ErrorCode::Timeout)); });
    const std::stop_callback onStop(stop, [first] { first.answer(fail(ErrorCode::Cancelled)); });
    const QFuture<Result<QUrlQuery>> answer = first.future();
    co_return co_await answer;
}

/// The code that the answer brings. The issuer is told by servers of today; one that differs is another server's.
Result<Secret> codeIn(
    const QUrlQuery &answer, const Attempted &attempted, const Endpoints &endpoints, const QString &host)
{
    if (fieldOf(answer, u"state"_s).toUtf8() != attempted.state) {
        return fail(ErrorCode::SignInMismatch, host, u"state"_s);
    }
    const QString issuer = fieldOf(answer, u"iss"_s);
    if (!issuer.isEmpty() && !endpoints.issuer.isEmpty() && issuer != endpoints.issuer) {
        return fail(ErrorCode::SignInMismatch, host, u"issuer"_s);
    }
    if (const QString error = fieldOf(answer, u"error"_s); !error.isEmpty()) {
        constexpr qsizetype longest = 300;
        const QString reason = fieldOf(answer, u"error_description"_s);
        return fail(ErrorCode::SignInRefused, host, u"%1 %2"_s.arg(error, reason).simplified().left(longest));
    }
    return Secret(fieldOf(answer, u"code"_s).toUtf8());
}

} // namespace

QCoro::Task<Result<Grant>> signInByBrowser(net::HttpClient *http, Clock *clock, BrowserWish wish, std::stop_token stop)
{
    auto discovering = discoverEndpoints(http, wish.host, stop);
    const Result<Endpoints> endpoints = co_await std::move(discovering);
    if (!endpoints) {
        co_return fail(endpoints.error());
    }
    if (const auto allowed = net::checkAddress(endpoints->authorize); !allowed) {
        co_return fail(allowed.error());
    }
    const auto listener = LoopbackListener::open(wish.port);
    if (!listener) {
        co_return fail(listener.error());
    }
    Attempted attempted;
    attempted.redirectUri = (*listener)->redirectUri();
    if (wish.openBrowser) {
        wish.openBrowser(pageToShow(*endpoints, wish, attempted));
    }
    auto waiting = answerOf(listener->get(), clock, stop);
    const Result<QUrlQuery> answer = co_await std::move(waiting);
    const Result<Secret> code
        = answer ? codeIn(*answer, attempted, *endpoints, wish.host) : fail(answer.error().code, wish.host);
    if (!code) {
        co_return fail(code.error());
    }
    TokenRequest request{wish.host, endpoints->token,
        {{u"grant_type"_s, u"authorization_code"_s}, {u"client_id"_s, wish.clientId},
            {u"redirect_uri"_s, attempted.redirectUri}}};
    request.secretField = {u"code"_s, *code};
    request.moreSecret = {u"code_verifier"_s, Secret(attempted.verifier)};
    auto redeeming = requestToken(http, std::move(request), stop);
    co_return co_await std::move(redeeming);
}

} // namespace metaflow::databricks
