#include "ui/widgets/Tip.h"

#include <QTextDocument>
#include <QTextDocumentFragment>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

TEST(PlainTip, ShowsExactlyTheTextWhateverQtMakesOfIt)
{
    for (const QString &text : {u"say \"hello\" & go"_s, u"a < b"_s, u"<b>bold</b> & <img src=x>"_s,
             u"&quot; as it stands"_s, u"two\nlines"_s, QString()}) {
        const QString tip = plainTip(text);
        const QString shown = Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
        EXPECT_EQ(shown, text) << qPrintable(tip);
    }
}

TEST(PlainTip, NothingOfSomebodyElsesTextIsMarkup)
{
    EXPECT_EQ(plainTip(u"say \"hello\""_s), u"say \"hello\""_s) << "no entities where Qt shows them literally";
    EXPECT_FALSE(plainTip(u"<img src=x>"_s).contains(u"<img"_s));
}

} // namespace metaflow::ui
