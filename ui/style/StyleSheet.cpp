#include "ui/style/StyleSheet.h"

#include "ui/style/Theme.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

QString styleSheet(const Colors &colors)
{
    QFile file(u":/metaflow/style/metaflow.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {}; // the palette alone is usable
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const QList<std::pair<QString, QColor>> names = {{u"@window"_s, colors.window}, {u"@base"_s, colors.base},
        {u"@text"_s, colors.text}, {u"@dim"_s, colors.dim}, {u"@border"_s, colors.border}, {u"@hover"_s, colors.hover},
        {u"@accent"_s, colors.accent}, {u"@onAccent"_s, colors.onAccent}, {u"@link"_s, colors.link},
        {u"@good"_s, colors.good}, {u"@warning"_s, colors.warning}, {u"@bad"_s, colors.bad},
        {u"@banner"_s, colors.banner}, {u"@alternate"_s, colors.alternate}};
    for (const auto &[name, color] : names) {
        sheet.replace(name + u';', color.name() + u';');
    }
    return sheet.replace(u"@scheme"_s, colors.dark ? u"dark"_s : u"light"_s); // of the arrows
}

} // namespace metaflow::ui
