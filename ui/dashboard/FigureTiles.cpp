#include "ui/dashboard/FigureTiles.h"

#include "ui/widgets/Build.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

FigureTile::FigureTile(const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_figure(label({}, Role::Figure))
    , m_caption(label({}, Role::Caption))
{
    setObjectName(name);
    setAutoDefault(false);
    m_caption->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(2);
    for (QLabel *each : {m_figure, m_caption}) {
        each->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(each);
    }
}

void FigureTile::showFigure(const KeyFigure &figure)
{
    m_figure->setText(figure.figure);
    m_caption->setText(figure.caption);
    setAccessibleName(figure.caption + u": "_s + figure.figure);
    setToolTip(figure.items ? tr("Show these items") : tr("Show where this comes from"));
}

QSize FigureTile::sizeHint() const
{
    const int captionHeight = 2 * m_caption->fontMetrics().lineSpacing(); // two lines, whatever the width
    return {layout()->sizeHint().width(), m_figure->sizeHint().height() + captionHeight + 22};
}

QSize FigureTile::minimumSizeHint() const
{
    return {m_figure->minimumSizeHint().width() + 24, sizeHint().height()};
}

FigureTiles::FigureTiles(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    identify(this, u"dashboardTiles"_s, tr("Key figures"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
}

void FigureTiles::showFigures(const QVector<KeyFigure> &figures)
{
    m_figures = figures;
    for (int i = static_cast<int>(m_tiles.size()); i < figures.size(); ++i) {
        m_tiles << new FigureTile(u"tile_"_s + figures.at(i).id);
        m_row->addWidget(m_tiles.last(), 1);
        connect(m_tiles.last(), &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(m_figures.at(i)); });
    }
    for (int i = 0; i < figures.size(); ++i) {
        m_tiles.at(i)->showFigure(figures.at(i));
    }
}

void FigureTiles::focusFirst()
{
    if (!m_tiles.isEmpty()) {
        m_tiles.first()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace metaflow::ui
