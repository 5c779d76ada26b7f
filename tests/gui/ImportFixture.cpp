#include "tests/gui/ImportFixture.h"

#include "tests/support/RunLoop.h"
#include "ui/importing/PlanView.h"

#include <QApplication>
#include <QFrame>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

databricks::Profile profileOf(const SandboxProcess &sandbox)
{
    databricks::Profile profile;
    profile.host = sandbox.host();
    profile.token = Secret(sandbox.token().toUtf8());
    profile.warehouseId = sandbox.warehouseId();
    profile.authType = u"pat"_s;
    return profile;
}

} // namespace

void ImportFixture::open(const QString &shape)
{
    sandbox = std::make_unique<SandboxProcess>(QStringList{u"--synthetic"_s, shape});
    ASSERT_TRUE(sandbox->isReady()) << qPrintable(sandbox->error());
    desk.connection->connectTo(profileOf(*sandbox));
    ASSERT_TRUE(until([this] { return desk.connection->isConnected(); }));
    QVector<store::Offer> offers;
    for (const QJsonValue &one : sandbox->comments()) {
        QStringList path{one["catalog"_L1].toString(), one["schema"_L1].toString(), one["table"_L1].toString()};
        const QString column = one["column"_L1].toString();
        store::Offer offer;
        offer.source = desk.connection->source();
        offer.object = {column.isEmpty() ? path : path + QStringList{column}};
        offer.dataType = column.isEmpty() ? QString() : u"STRING"_s;
        offer.ordinal = static_cast<int>(offers.size());
        offer.text = u"All about "_s + offer.object.name() + u"."_s;
        offer.method = u"manual"_s;
        offer.author = u"ann"_s;
        offers << offer;
        paths << offer.object.parts;
    }
    ids = desk.offer(offers);
    Decision decision;
    decision.actor = {{u"ann"_s, UserSource::SystemAccount}, {u"bulk"_s, static_cast<int>(ids.size())}};
    for (const ItemId id : ids) {
        decision.items << ItemRef{id, desk.item(id).version};
    }
    const auto decided = waitFor(desk.services->review().decide(decision));
    ASSERT_TRUE(decided && decided->skipped.isEmpty());
    page = build<ui::ImportPage>(desk);
    page->resize(1160, 700);
    page->show();
    QApplication::setActiveWindow(page.get());
    page->activate();
}

void ImportFixture::TearDown()
{
    page.reset();
}

bool ImportFixture::until(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 30'000);
}

bool ImportFixture::click(const char *button)
{
    auto *found = find<QAbstractButton>(page.get(), button);
    if (!until([found] { return found->isVisible() && found->isEnabled(); })) {
        qWarning("cannot click %s", button);
        return false;
    }
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

const Plan &ImportFixture::shown()
{
    return page->findChild<ui::PlanView *>()->plan();
}

bool ImportFixture::planChanges(const std::function<void()> &by)
{
    const PlanId before = shown().id;
    by();
    return until([&] { return shown().id != before; });
}

bool ImportFixture::plan()
{
    return planChanges([this] { EXPECT_TRUE(click("planButton")); });
}

bool ImportFixture::apply(const QString &saying)
{
    return click("applyButton") && until([&] { return banner().contains(saying); });
}

bool ImportFixture::choose(const QString &object)
{
    const auto &model = page->findChild<ui::PlanView *>()->model();
    const auto &changes = model.tree()->plan().changes;
    for (int i = 0; i < changes.size(); ++i) {
        const int node = model.tree()->nodeOf(i);
        if (changes.at(i).object.parts.join(u'.') == object && node >= 0) {
            const QModelIndex index = model.indexOf(node);
            tree()->scrollTo(index);
            QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(index).center());
            return tree()->currentIndex().siblingAtColumn(0) == index;
        }
    }
    return false;
}

Change ImportFixture::changeOf(const QString &object)
{
    for (const Change &change : shown().changes) {
        if (change.object.parts.join(u'.') == object) {
            return change;
        }
    }
    return {};
}

QString ImportFixture::banner()
{
    const auto *banner = page->findChild<QFrame *>(u"banner"_s);
    return banner && banner->isVisible() ? banner->accessibleDescription() : QString();
}

QString ImportFixture::commentIn(const QStringList &parts)
{
    return sandbox->commentOf(parts.value(0), parts.value(1), parts.value(2), parts.value(3)).value_or(QString());
}

bool ImportFixture::comment(int index, const QString &text)
{
    const QStringList &path = paths.at(index);
    return sandbox->comment(path.value(0), path.value(1), path.value(2), path.value(3), text);
}

} // namespace metaflow::testing
