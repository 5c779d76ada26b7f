#include "core/net/NetworkSettings.h"

#include "core/base/Clock.h"
#include "core/net/HttpClient.h"

#include <QFile>
#include <QSslCertificate>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::net {

class NetworkSettingsTest : public ::testing::Test {
protected:
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const
    {
        QFile out(folder.filePath(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
        return out.fileName();
    }
    /// One of those that the system trusts, as a file.
    [[nodiscard]] QString someCertificate() const
    {
        const auto all = QSslConfiguration::systemCaCertificates();
        return all.isEmpty() ? QString() : write(u"ca.pem"_s, all.first().toPem());
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"network.json"_s);
};

TEST_F(NetworkSettingsTest, AreTheSystemsWhereNobodySetAny)
{
    EXPECT_EQ(loadNetworkSettings(file), Result<NetworkSettings>(NetworkSettings()));
}

TEST_F(NetworkSettingsTest, ComeBackAsTheyWereSaved)
{
    const NetworkSettings settings{NetworkSettings::Proxy::Own, u"proxy.example"_s, 3128, u"ann"_s, {}};
    ASSERT_TRUE(saveNetworkSettings(file, settings));
    EXPECT_EQ(loadNetworkSettings(file), Result<NetworkSettings>(settings));
    EXPECT_EQ(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_EQ(proxyKeyName(settings), u"proxy proxy.example:3128"_s);
}

TEST_F(NetworkSettingsTest, AreNotSavedWhereTheyMakeNoSense)
{
    for (const NetworkSettings &wrong : {NetworkSettings{NetworkSettings::Proxy::Own, {}, 3128, {}, {}},
             NetworkSettings{NetworkSettings::Proxy::Own, u"proxy.example"_s, 0, {}, {}},
             NetworkSettings{NetworkSettings::Proxy::Own, u"proxy.example"_s, 70000, {}, {}},
             NetworkSettings{NetworkSettings::Proxy::System, {}, 0, {}, write(u"no.pem"_s, "hello")},
             NetworkSettings{NetworkSettings::Proxy::System, {}, 0, {}, folder.filePath(u"missing.pem"_s)}}) {
        const auto saved = saveNetworkSettings(file, wrong);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, ErrorCode::FileInvalid);
        EXPECT_FALSE(QFile::exists(file));
    }
    EXPECT_EQ(saveNetworkSettings(folder.filePath(u"no/folder.json"_s), {}).error().code, ErrorCode::FileUnwritable);
}

TEST_F(NetworkSettingsTest, AFileThatIsNoneIsSaid)
{
    for (const QByteArray &text : {QByteArray("hello"), QByteArray("[]"), QByteArray(R"({"proxy":"socks"})")}) {
        static_cast<void>(write(u"network.json"_s, text));
        EXPECT_EQ(loadNetworkSettings(file).error().code, ErrorCode::FileInvalid) << text.toStdString();
    }
}

TEST_F(NetworkSettingsTest, TrustACompanyBesidesTheSystem)
{
    const auto nobody = trustWith({});
    ASSERT_TRUE(nobody);
    EXPECT_FALSE(*nobody);
    const QString ca = someCertificate();
    if (ca.isEmpty()) {
        GTEST_SKIP() << "this machine trusts nobody";
    }
    const auto trust = trustWith(ca);
    ASSERT_TRUE(trust && *trust);
    EXPECT_EQ((*trust)->caCertificates().size(), QSslConfiguration::systemCaCertificates().size() + 1);
    EXPECT_EQ((*trust)->peerVerifyMode(), QSslSocket::AutoVerifyPeer);
    EXPECT_EQ((*trust)->protocol(), QSsl::TlsV1_2OrLater);
}

TEST_F(NetworkSettingsTest, AClientSaysThatAFileHoldsNoCertificate)
{
    SystemClock clock;
    HttpClient client(clock);
    NetworkSettings settings;
    settings.caFile = write(u"no.pem"_s, "hello");
    EXPECT_EQ(client.useNetwork(settings, {}).error().code, ErrorCode::FileInvalid);
    settings.caFile = folder.filePath(u"missing.pem"_s);
    EXPECT_EQ(client.useNetwork(settings, {}).error().code, ErrorCode::FileUnreadable);
}

} // namespace metaflow::net
