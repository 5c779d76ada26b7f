#include "ui/widgets/EmptyState.h"

#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

TEST(EmptyState, ShowsAllOfATextThatWraps)
{
    EmptyState empty(u"empty"_s);
    const QString text
        = u"Every proposal, decision and import will stand here, with who, when and why it was made so."_s;
    empty.set(u"history"_s, u"Nothing has happened yet"_s, text, {});
    empty.resize(1100, 600); // far wider than the text
    empty.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&empty));
    for (const QLabel *label : empty.findChildren<QLabel *>()) {
        if (label->text() == text) {
            EXPECT_GE(label->height(), label->heightForWidth(label->width()));
            EXPECT_GE(label->height(), 2 * label->fontMetrics().height());
            return;
        }
    }
    FAIL() << "no such text";
}

} // namespace metaflow::ui
