#pragma once

#include "tests/gui/ReviewFixture.h"
#include "ui/review/GroupModel.h"
#include "ui/review/KeyedTable.h"
#include "ui/review/MemberModel.h"

#include <utility>

namespace metaflow::testing {

/// Columns `id`, `name` in three tables, `note` in one, each with a text of its own kind.
class GroupsFixture : public ReviewFixture {
protected:
    void openGroups()
    {
        QVector<store::Offer> offers;
        for (int table = 0; table < 3; ++table) {
            offers << column(
                table, QStringLiteral("id"), table < 2 ? QStringLiteral("The number.") : QStringLiteral("A number."));
            offers << column(table, QStringLiteral("name"), QStringLiteral("The name of it."));
        }
        offers << column(0, QStringLiteral("note"), QStringLiteral("A remark."));
        more(offers);
        ids = desk.offer(offers);
        show();
        QTest::keyClick(page.get(), Qt::Key_G, Qt::ControlModifier);
        groupTester = std::make_unique<QAbstractItemModelTester>(
            groups()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        memberTester = std::make_unique<QAbstractItemModelTester>(
            members()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        ASSERT_TRUE(shows(QStringLiteral("id")));
    }
    virtual void more(QVector<store::Offer> &) { }
    static store::Offer column(int table, const QString &name, const QString &text)
    {
        store::Offer offer;
        offer.object = {{QStringLiteral("main"), QStringLiteral("sales"), QStringLiteral("t%1").arg(table), name}};
        offer.dataType = QStringLiteral("STRING");
        offer.ordinal = 1;
        offer.text = text;
        offer.method = QStringLiteral("openai_test");
        offer.author = QStringLiteral("test");
        return offer;
    }
    [[nodiscard]] ui::KeyedTable *groups() { return find<ui::KeyedTable>(page.get(), "groupTable"); }
    [[nodiscard]] ui::KeyedTable *members() { return find<ui::KeyedTable>(page.get(), "groupMembers"); }
    [[nodiscard]] QPlainTextEdit *text() { return find<QPlainTextEdit>(page.get(), "groupText"); }
    [[nodiscard]] QString nameAt(int row)
    {
        return groups()->model()->index(row, ui::GroupModel::Name).data().toString();
    }
    /// Waits until the group of this name is the current one and its members are on the screen.
    [[nodiscard]] bool shows(const QString &name)
    {
        return QTest::qWaitFor([&] {
            return nameAt(groups()->currentIndex().row()) == name && members()->isPainted()
                && members()->model()->rowCount() > 0;
        });
    }
    void group(Qt::Key key) { QTest::keyClick(groups(), key); }
    [[nodiscard]] bool becomes(ItemId id, Status status)
    {
        return QTest::qWaitFor([&] { return desk.item(id).status == status; });
    }
    [[nodiscard]] bool isIn(int row)
    {
        return members()->model()->index(row, 0).data(ui::MemberModel::InRole).toBool();
    }

    std::unique_ptr<QAbstractItemModelTester> groupTester, memberTester;
};

} // namespace metaflow::testing
