// What the kill trial kills: the review page over a store, and somebody who presses keys as fast as it paints. Store,
// trace file and seed on the command line.
#include "app/composition/Services.h"
#include "core/store/Items.h"
#include "ui/review/ItemEditor.h"
#include "ui/review/ReviewPage.h"
#include "ui/review/ReviewTable.h"
#include "ui/shell/Context.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Trace.h"
#include "ui/style/Theme.h"

#include <QFileInfo>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace metaflow;

namespace {

constexpr int tableCount = 40;
constexpr int columnCount = 24; // of each

class NoDialogs final : public ui::Dialogs {
public:
    void ask(QWidget *, const ui::Question &, std::function<void(bool)> then) override { then(false); }
    void saveFile(QWidget *, const QString &, const QString &, const QString &, std::function<void(QString)>) override
    {
    }
    void openFile(QWidget *, const QString &, const QString &, std::function<void(QString)>) override { }
};

template <typename Job> auto waitFor(const Job &job)
{
    (void)QTest::qWaitFor([&] { return job.isFinished(); }, 60'000);
    return job.result();
}

Result<void> fill(store::Connection &connection)
{
    const auto there = store::listItems(connection, {});
    if (!there || !there->isEmpty()) {
        return there ? Result<void>() : Result<void>(fail(there.error()));
    }
    QVector<store::Offer> offers;
    for (int i = 0; i < tableCount * columnCount; ++i) {
        store::Offer offer;
        offer.object.parts = {u"main"_s, u"sales"_s, u"t%1"_s.arg(i / columnCount), u"c%1"_s.arg(i % columnCount)};
        offer.ordinal = i % columnCount + 1;
        offer.text = u"What column %1 holds."_s.arg(i);
        offers << offer;
    }
    const Actor actor{{u"steward"_s, UserSource::SystemAccount}, {u"shell"_s, 1}};
    const auto done = store::offerTexts(connection, offers, actor, QDateTime::currentDateTimeUtc());
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

/// Mostly accepts; now and then edits, rejects, takes back, or accepts some at once.
class Steward {
public:
    Steward(ui::ReviewPage &page, quint32 seed)
        : m_table(page.findChild<ui::ReviewTable *>(u"reviewTable"_s))
        , m_text(page.findChild<QPlainTextEdit *>(u"textEditor"_s))
        , m_reason(page.findChild<QLineEdit *>(u"reasonEdit"_s))
        , m_random(seed)
    {
    }
    void act()
    {
        switch (m_random.bounded(20)) {
        case 0:
            QTest::keyClick(m_table, Qt::Key_R);
            QTest::keyClick(m_reason, Qt::Key_Return);
            break;
        case 1:
            QTest::keyClick(m_table, Qt::Key_E);
            QTest::keyClick(m_text, Qt::Key_X);
            QTest::keyClick(m_text, Qt::Key_Return, Qt::ControlModifier);
            break;
        case 2:
            QTest::keyClick(m_table, Qt::Key_U);
            break;
        case 3:
            for (int row = 0; row < 5; ++row) {
                QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
            }
            [[fallthrough]];
        default:
            QTest::keyClick(m_table, Qt::Key_Return);
        }
    }

private:
    ui::ReviewTable *m_table;
    QPlainTextEdit *m_text;
    QLineEdit *m_reason;
    QRandomGenerator m_random;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const ui::Theme theme;
    const QStringList arguments = QApplication::arguments();
    const QString file = arguments.value(1);
    app::Services services(Engine::Threading::OwnThread, *store::StoreUrl::parse(u"sqlite:"_s + file),
        app::Folders::in(QFileInfo(file).absolutePath()));
    const auto info = waitFor(services.store().open());
    if (!info || !waitFor(services.store().write(fill))) {
        return 1;
    }
    NoDialogs dialogs;
    ui::Trace trace(arguments.value(2));
    ui::ConnectionState connection(services.catalog(), false, Person{u"steward"_s, UserSource::SystemAccount});
    ui::Context context{services.catalog(), services.generation(), services.review(), services.importing(),
        services.exporting(), services.drafts(), connection, dialogs, trace};
    context.storeId = info->storeId;
    ui::ReviewPage page(context);
    page.resize(1160, 660);
    page.show();
    QApplication::setActiveWindow(&page);
    page.openLine(QString()); // everything: Enter goes to the next undecided one by itself
    Steward steward(page, arguments.value(3).toUInt());
    QTimer pressing;
    QObject::connect(&pressing, &QTimer::timeout, [&steward] { steward.act(); });
    pressing.setInterval(4ms);
    const auto begin = QObject::connect(page.findChild<ui::ItemEditor *>(), &ui::ItemEditor::painted, &app, [&] {
        if (!pressing.isActive()) {
            std::puts("ready");
            std::fflush(stdout);
            pressing.start();
        }
    });
    (void)begin;
    return QApplication::exec();
}
