#include "core/base/Engine.h"
#include "core/net/HttpClient.h"
#include "tests/support/RunLoop.h"
#include "tests/support/SandboxProcess.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

constexpr auto mePath = "/api/2.0/preview/scim/v2/Me";

/// What the whole process trusts, until this goes.
class Trust {
public:
    explicit Trust(const QString &caFile)
    {
        QSslConfiguration changed = m_before;
        changed.setCaCertificates(QSslCertificate::fromPath(caFile));
        QSslConfiguration::setDefaultConfiguration(changed);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Trust(const Trust &) = delete;
    Trust &operator=(const Trust &) = delete;

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace

class TlsHttpTest : public ::testing::Test {
protected:
    ~TlsHttpTest() override { stop(); }
    /// A program that is killed leaves its CA file behind.
    void stop()
    {
        if (sandbox) {
            QFile::remove(caFile());
            sandbox.reset();
        }
    }
    void start(const QString &kind)
    {
        stop();
        sandbox = std::make_unique<SandboxProcess>(QStringList{u"--tls"_s, kind});
        ASSERT_TRUE(sandbox->isReady()) << sandbox->error().toStdString();
    }
    [[nodiscard]] QUrl host() const { return QUrl(sandbox->readyLine()[u"tls_host"].toString()); }
    [[nodiscard]] QString caFile() const { return sandbox->readyLine()[u"ca_file"].toString(); }

    /// By the program's own client, which has to refuse without being told to.
    [[nodiscard]] Result<net::HttpResponse> get(const QString &path)
    {
        net::HttpRequest request;
        request.url = QUrl(host().toString() + path);
        request.bearer = Secret(sandbox->token().toLatin1());
        request.maxAttempts = 1;
        return waitFor(
            engine.submit([this, request](std::stop_token stop) { return client.send(request, std::move(stop), {}); }));
    }
    [[nodiscard]] QList<QSslError::SslError> handshakeErrors() const
    {
        QSslSocket socket;
        socket.connectToHostEncrypted(host().host(), static_cast<quint16>(host().port()));
        socket.waitForEncrypted();
        QList<QSslError::SslError> errors;
        for (const QSslError &error : socket.sslHandshakeErrors()) {
            errors.append(error.error());
        }
        return errors;
    }

    std::unique_ptr<SandboxProcess> sandbox;
    SystemClock clock;
    net::HttpClient client{clock};
    Engine engine{Engine::Threading::OwnThread}; // goes first: its tasks use the rest
};

TEST_F(TlsHttpTest, AGoodCertificateIsGoodForWhoTrustsTheCa)
{
    start(u"good"_s);
    const Trust trust(caFile());
    EXPECT_TRUE(handshakeErrors().isEmpty());
    const auto me = get(QLatin1String(mePath));
    ASSERT_TRUE(me) << me.error().detail.toStdString();
    EXPECT_EQ(me->status, 200);
    EXPECT_TRUE(me->body.contains("practice.user@metaflow.example"));
    const auto config = get(u"/.well-known/databricks-config"_s);
    ASSERT_TRUE(config);
    EXPECT_TRUE(config->body.contains(host().toEncoded() + "/oidc")) << config->body.toStdString();
}

TEST_F(TlsHttpTest, EachBadCertificateIsBadForItsOwnReason)
{
    struct Case {
        QString kind;
        bool trusted;
        QSslError::SslError error;
    };
    const QList<Case> cases = {
        {u"expired"_s, true, QSslError::CertificateExpired},
        {u"wrong-host"_s, true, QSslError::HostNameMismatch},
        {u"self-signed"_s, true, QSslError::SelfSignedCertificate},
        {u"good"_s, false, QSslError::UnableToGetLocalIssuerCertificate},
    };
    for (const Case &bad : cases) {
        start(bad.kind);
        const Trust trust(bad.trusted ? caFile() : QString());
        EXPECT_TRUE(handshakeErrors().contains(bad.error)) << bad.kind.toStdString();
        const auto answer = get(QLatin1String(mePath));
        ASSERT_FALSE(answer) << bad.kind.toStdString();
        EXPECT_EQ(answer.error().code, ErrorCode::TlsFailed) << bad.kind.toStdString();
        EXPECT_TRUE(sandbox->entries(u"other"_s).empty()) << "a token went out to " << bad.kind.toStdString();
    }
}

TEST_F(TlsHttpTest, BodiesArriveWholeOrAreSeenToBeCut)
{
    start(u"good"_s);
    const Trust trust(caFile());
    const QString columns = u"/api/2.1/unity-catalog/tables?catalog_name=bakery&schema_name=sales"_s;
    const auto whole = get(columns);
    ASSERT_TRUE(whole);
    EXPECT_GT(whole->body.size(), 4000);
    const QList<std::pair<QString, ErrorCode>> faults = {{u"cut_body"_s, ErrorCode::CutBody},
        {u"reset_mid_body"_s, ErrorCode::CutBody}, {u"closed_before_answer"_s, ErrorCode::Unreachable}};
    for (const auto &[kind, code] : faults) {
        ASSERT_TRUE(sandbox->faults({{kind, 1}}));
        const auto answer = get(columns);
        ASSERT_FALSE(answer) << kind.toStdString();
        EXPECT_EQ(answer.error().code, code) << kind.toStdString() << ' ' << answer.error().detail.toStdString();
    }
}

TEST_F(TlsHttpTest, TheCaFileGoesWithTheProgram)
{
    sandbox = std::make_unique<SandboxProcess>(QStringList{u"--tls"_s, u"good"_s, u"--until-eof"_s});
    ASSERT_TRUE(QFile::exists(caFile()));
    sandbox->process().closeWriteChannel();
    EXPECT_TRUE(sandbox->process().waitForFinished(5000));
    EXPECT_FALSE(QFile::exists(caFile()));
    SandboxProcess wrong({u"--tls"_s, u"splendid"_s});
    EXPECT_FALSE(wrong.isReady());
    EXPECT_FALSE(SandboxProcess().readyLine().contains(u"tls_host"));
}

} // namespace metaflow::testing
