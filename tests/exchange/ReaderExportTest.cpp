#include "core/base/Engine.h"
#include "core/base/Workers.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/GlossaryFiles.h"
#include "core/review/RecordService.h"
#include "core/store/Drafts.h"
#include "core/store/ExportEvents.h"
#include "core/store/Roles.h"
#include "tests/store/OwnServer.h"
#include "tests/support/MemorySecretStore.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

const Person root{u"root@example.com"_s, UserSource::Workspace};
const Person rita{u"rita@example.com"_s, UserSource::Workspace};

} // namespace

/// Auditors are readers: they export all the same, and the record, which they may not write, lacks it.
class ReaderExportTest : public testing::OwnServer {
protected:
    void SetUp() override
    {
        OwnServer::SetUp();
        if (IsSkipped()) {
            return;
        }
        ASSERT_TRUE(raw(u"CREATE ROLE rita LOGIN"_s));
        m_owner = std::make_unique<store::Store>(url(), clock);
        const auto opened = testing::waitFor(owner().open());
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        storeId = opened->storeId;
        const auto granted = testing::waitFor(owner().write([now = clock.now()](store::Connection &connection) {
            return store::grantRole(connection, u"rita"_s, Role::Reader, root, now).map([] { return true; });
        }));
        ASSERT_TRUE(granted) << qPrintable(granted.error().subject);
        m_reader = std::make_unique<store::Store>(url(u"rita"_s), clock);
        ASSERT_TRUE(testing::waitFor(reader().open()));
    }
    void TearDown() override
    {
        m_reader.reset();
        m_owner.reset();
    }
    store::Store &owner() { return *m_owner; }
    store::Store &reader() { return *m_reader; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    int exportsInTheRecord()
    {
        const auto count = testing::waitFor(owner().read([](store::Connection &connection) {
            return connection.value(u"SELECT count(*) FROM record_events WHERE kind = 'export'"_s);
        }));
        EXPECT_TRUE(count);
        return count ? count->toInt() : -1;
    }
    /// Written, and it says that the record does not know of it.
    template <typename Report> static void expectUnrecorded(const Result<Report> &report, const QString &file)
    {
        ASSERT_TRUE(report) << qPrintable(errorCodeName(report.error().code) + u' ' + report.error().subject);
        EXPECT_FALSE(report->recorded);
        EXPECT_TRUE(QFile::exists(file)) << qPrintable(file);
    }

    QString storeId;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_owner, m_reader;
};

TEST_F(ReaderExportTest, IsWrittenAndSaysThatTheRecordDoesNotHaveIt)
{
    ExportService exporting(reader());
    GlossaryFiles glossary(reader());
    expectUnrecorded(testing::waitFor(exporting.write(path(u"items.csv"_s), {}, rita)), path(u"items.csv"_s));
    expectUnrecorded(testing::waitFor(exporting.writeItemsForDbt({}, path(u"schema.yml"_s), DbtKind::Models, rita)),
        path(u"schema.yml"_s));
    expectUnrecorded(testing::waitFor(glossary.write(path(u"terms.csv"_s), rita)), path(u"terms.csv"_s));
    EXPECT_EQ(testing::waitFor(exporting.announcePackage(path(u"r.zip"_s), rita)), false);
    EXPECT_EQ(testing::waitFor(store::noteExportOf(reader(), storeId, rita, {})), false);
    EXPECT_EQ(testing::waitFor(store::noteExportOf(reader(), u"another"_s, rita, {})), true) << "it stands there";
    EXPECT_EQ(exportsInTheRecord(), 0);

    const auto noted = testing::waitFor(ExportService(owner()).write(path(u"all.csv"_s), {}, root));
    ASSERT_TRUE(noted);
    EXPECT_TRUE(noted->recorded);
    EXPECT_EQ(exportsInTheRecord(), 1);
}

TEST_F(ReaderExportTest, OfTheRecordIsSignedByWhoeverHasItsKey)
{
    testing::MemorySecretStore keys;
    store::Drafts drafts(path(u"drafts.sqlite"_s));
    Workers workers;
    Engine engine{Engine::Threading::OwnThread};
    review::RecordService theirs(engine, workers, reader(), drafts, keys);
    const auto key = store::SigningKey::make();
    ASSERT_TRUE(key);
    const auto early = testing::waitFor(theirs.anchor({}, rita, key->secret()));
    ASSERT_FALSE(early) << "a record that names no key yet";
    EXPECT_EQ(early.error().code, ErrorCode::RoleTooSmall);
    review::RecordService ours(engine, workers, owner(), drafts, keys);
    ASSERT_TRUE(testing::waitFor(ours.anchor({}, root, key->secret())));
    const auto anchor = testing::waitFor(theirs.anchor({}, rita, key->secret()));
    ASSERT_TRUE(anchor) << qPrintable(errorCodeName(anchor.error().code));
    const auto package = testing::waitFor(ExportService(reader()).writePackage(path(u"r.zip"_s), *anchor));
    ASSERT_TRUE(package);
    const auto verdict = verifyRecordPackage(path(u"r.zip"_s), {});
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->ok);
    EXPECT_EQ(verdict->anchors, 1);
}

} // namespace metaflow::exchange
