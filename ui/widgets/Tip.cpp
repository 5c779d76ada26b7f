#include "ui/widgets/Tip.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

QString plainTip(const QString &text)
{
    if (!Qt::mightBeRichText(text)) {
        return text;
    }
    return u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

} // namespace metaflow::ui
