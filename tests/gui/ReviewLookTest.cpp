// What design section 8 promises to be seen without scrolling, in a page as large as a window of 1280 x 720 leaves it.
#include "tests/gui/ReviewFixture.h"
#include "core/store/Connection.h"
#include "core/store/Store.h"
#include "ui/review/FilterBar.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAction>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class ReviewLook : public ReviewFixture {
protected:
    /// A table of eight columns with long names and texts; the second column is shown.
    void openWide()
    {
        QVector<store::Offer> offers;
        for (int column = 0; column <= 8; ++column) {
            store::Offer offer;
            offer.object = {{u"bakery"_s, u"media"_s, u"customer_reviews"_s}};
            offer.ordinal = column;
            if (column > 0) {
                offer.object = offer.object.child(u"review_text_%1"_s.arg(column));
                offer.dataType = u"struct<a: string, b: array<map<string, decimal(38, 10)>>, c: timestamp_ntz>"_s;
            }
            offer.original = u"What guests wrote about a shop."_s;
            offer.text
                = u"Possibly what guests wrote about a shop on the public review pages, once a day. %1"_s.arg(column);
            offer.score = 85;
            offer.generationMetadata = metadata;
            offers << offer;
        }
        ids = desk.offer(offers);
        if (!change.isEmpty()) {
            ASSERT_TRUE(waitFor(desk.services->store().write([this](store::Connection &open) -> Result<void> {
                const auto ran = open.run(change);
                return ran ? Result<void>() : fail(ran.error());
            })));
        }
        show();
        page->resize(1150, 672);
        table()->goTo(1);
        ASSERT_TRUE(showsRow(1));
        QTest::qWait(100);
    }
    /// All of it is inside the page and inside whatever holds it.
    [[nodiscard]] bool isWhole(const char *name)
    {
        auto *widget = find<QWidget>(page.get(), name);
        return widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect();
    }
    QJsonObject metadata; ///< of all that openWide() offers
    QString change; ///< what happened to them since, as SQL
};

TEST_F(ReviewLook, EverythingAStewardNeedsIsOnTheScreen)
{
    openWide();
    for (const char *name : {"itemName", "itemType", "originalText", "proposalText", "textEditor", "findings",
             "samples", "tableComment", "siblings", "acceptNext", "edit", "needsWork", "reject", "undo"}) {
        EXPECT_TRUE(isWhole(name)) << name;
    }
    const QString name = find<ui::ElidedLabel>(page.get(), "itemName")->text();
    EXPECT_TRUE(name.startsWith(u"bakery.media.cust"_s) && name.endsWith(u"review_text_1"_s)) << qPrintable(name);
    EXPECT_GE(table()->viewport()->height() / table()->rowHeight(0), 6);
    auto *siblings = find<QTableWidget>(page.get(), "siblings");
    EXPECT_GE(siblings->viewport()->height() / siblings->rowHeight(0), 5);
    for (const char *text : {"proposalText", "samples", "originalText"}) {
        EXPECT_EQ(find<QPlainTextEdit>(page.get(), text)->verticalScrollBar()->maximum(), 0) << text;
    }
}

/// Changed in the catalog, made from something, assigned, spoken about, and two other texts are compared.
TEST_F(ReviewLook, AnItemWithMuchToSayStillLeavesRoomForTheList)
{
    metadata = {{u"lineage"_s, QJsonArray{u"bakery.raw.reviews_export.review_text"_s}}};
    change = u"UPDATE metadata_items SET assigned_to = 'ann', catalog_value = 'What guests said about a shop.', "
             "catalog_value_known = 1, needs_work = 1, needs_work_reason = 'catalog_changed'"_s;
    openWide();
    press(Qt::Key_C);
    auto *comment = find<QLineEdit>(page.get(), "commentEdit");
    QTest::keyClicks(comment, u"Ask the media team."_s);
    QTest::keyClick(comment, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return find<QWidget>(page.get(), "latestRemark")->isVisible(); }));
    press(Qt::Key_V);
    QTest::qWait(100);
    for (const char *name : {"itemName", "latestRemark", "catalogReason", "originalText", "compareBar", "proposalText",
             "textEditor", "findings", "objectFacts", "samples", "tableComment", "siblings", "acceptNext", "undo"}) {
        EXPECT_TRUE(isWhole(name)) << name;
    }
    EXPECT_GE(table()->viewport()->height() / table()->rowHeight(0), 6);
    auto *siblings = find<QTableWidget>(page.get(), "siblings");
    EXPECT_GE(siblings->viewport()->height() / siblings->rowHeight(0), 5);
    EXPECT_TRUE(find<QPlainTextEdit>(page.get(), "objectFacts")->toPlainText().contains(u"reviews_export"_s));
}

/// As when the system goes over to high contrast while the window is open.
TEST_F(ReviewLook, TheSearchIconFollowsThePalette)
{
    ui::FilterBar bar;
    const auto inkOf = [&bar] {
        const QAction *search = find<QLineEdit>(&bar, "filterLine")->actions().value(0);
        const QImage image = search->icon().pixmap(32, 32).toImage();
        QColor ink;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                const QColor color = image.pixelColor(x, y);
                ink = color.alpha() > 250 ? color : ink;
            }
        }
        return ink.rgb();
    };
    for (const QColor &color : {QColor(Qt::yellow), QColor(Qt::blue)}) {
        QPalette other = bar.palette();
        other.setColor(QPalette::WindowText, color);
        bar.setPalette(other);
        EXPECT_EQ(inkOf(), color.rgb());
    }
}

TEST_F(ReviewLook, NoButtonIsNarrowerThanItsWords)
{
    openWide();
    find<QPlainTextEdit>(page.get(), "textEditor")->setFocus();
    QTest::keyClicks(editor(), u" Checked."_s);
    QTest::qWait(500);
    for (const char *name : {"acceptNext", "edit", "needsWork", "reject", "undo"}) {
        const auto *button = find<QPushButton>(page.get(), name);
        EXPECT_GE(button->width(), button->sizeHint().width()) << name;
    }
}

} // namespace metaflow::testing
