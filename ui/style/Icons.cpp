#include "ui/style/Icons.h"

#include "ui/style/Theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QByteArray drawing(const QString &name, const QColor &color)
{
    QFile file(u":/metaflow/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

} // namespace

namespace {

void addDrawing(QIcon &result, const QString &name, const QColor &color, QIcon::Mode mode)
{
    QSvgRenderer renderer(drawing(name, color));
    for (const int size : {16, 20, 24, 32, 48, 96}) { // 16 at scale 1, 1.25, 1.5, 2; larger ones for empty pages
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        result.addPixmap(pixmap, mode);
    }
}

} // namespace

QIcon icon(const QString &name, const QColor &color)
{
    QIcon result;
    addDrawing(result, name, color, QIcon::Normal);
    return result;
}

QIcon rowIcon(const QString &name, const QColor &color, const QColor &selected)
{
    QIcon result = icon(name, color);
    addDrawing(result, name, selected, QIcon::Selected);
    return result;
}

QIcon icon(const QString &name, const QPalette &palette)
{
    return icon(name, palette.color(QPalette::WindowText));
}

StatusLook lookOf(Status status, const QPalette &palette)
{
    const Colors &colors = colorsOf(palette);
    switch (status) {
    case Status::Pending:
        return {u"pending"_s, colors.dim};
    case Status::Approved:
        return {u"approved"_s, colors.good};
    case Status::Edited:
        return {u"edited"_s, colors.link};
    case Status::Rejected:
        return {u"rejected"_s, colors.bad};
    case Status::Imported:
        break;
    }
    return {u"imported"_s, colors.good};
}

StatusLook lookOf(Severity severity, const QPalette &palette)
{
    const Colors &colors = colorsOf(palette);
    switch (severity) {
    case Severity::Info:
        return {u"info"_s, colors.dim};
    case Severity::Warning:
        return {u"warning"_s, colors.warning};
    case Severity::Security:
        break;
    }
    return {u"security"_s, colors.bad};
}

} // namespace metaflow::ui
