#include "ui/charts/QtPlot.h"

#include "ui/charts/QtPlotParts.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Tip.h"

#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr double halfBar = 0.35; // of the room of a category
constexpr double reach = 10; // pixels around the point of a line
constexpr double bandHeight = 25; // of a bar across, with its gap
constexpr int axisHeight = 34;
constexpr int legendHeight = 30;
constexpr int uprightHeight = 230;

} // namespace

QtPlotView::QtPlotView(QtPlot &plot)
    : m_plot(plot)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({4, 8, 26, 2}); // half of the last label on each axis
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(scene(), &QGraphicsScene::changed, this, [this] {
        m_picture = {};
        viewport()->update();
    });
}

void QtPlotView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier || !m_plot.press(event->key())) {
        event->ignore(); // QGraphicsView would scroll
    }
}

void QtPlotView::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // else nobody hears of its release
    m_pressed = m_plot.at(event->position());
}

void QtPlotView::mouseReleaseEvent(QMouseEvent *event)
{
    const ChartMark mark = m_plot.at(event->position());
    if (event->button() == Qt::LeftButton && mark == m_pressed) { // who thought better of it lets go elsewhere
        m_plot.choose(mark);
    }
}

void QtPlotView::mouseMoveEvent(QMouseEvent *event)
{
    const ChartMark mark = m_plot.at(event->position());
    setCursor(mark.category < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    Q_EMIT m_plot.moved(m_plot.textAt(mark.category < 0 ? m_plot.mark() : mark));
}

void QtPlotView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void QtPlotView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_plot.enter();
    viewport()->update();
}

/// Drawn once after each change: to stroke patterns and dashes takes long, and the page moves its cards about.
void QtPlotView::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull()) {
        m_picture = QPixmap(viewport()->size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(colorsOf(palette()).base);
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        render(&painter);
    }
    QPainter(viewport()).drawPixmap(0, 0, m_picture);
    const QRectF place = hasFocus() ? m_plot.placeOf(m_plot.mark()) : QRectF();
    if (!place.isNull()) {
        const Colors &colors = colorsOf(palette());
        QPainter painter(viewport());
        painter.setPen(QPen(colors.base, 4));
        painter.drawRect(place.adjusted(-3, -3, 3, 3));
        painter.setPen(QPen(colors.text, 2));
        painter.drawRect(place.adjusted(-3, -3, 3, 3));
    }
}

void QtPlotView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    m_picture = {};
    m_plot.fit();
}

void QtPlotView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_plot.rebuild();
    }
}

bool QtPlotView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainTip(m_plot.textAt(m_plot.at(help->pos()))), this);
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        viewport()->update();
    }
    return QChartView::viewportEvent(event);
}

Plot *makePlot(QObject *parent)
{
    return new QtPlot(parent);
}

QtPlot::QtPlot(QObject *parent)
    : Plot(parent)
    , m_view(new QtPlotView(*this))
{
}

QtPlot::~QtPlot()
{
    delete m_view;
}

QWidget *QtPlot::widget()
{
    return m_view;
}

void QtPlot::show(const ChartData &data)
{
    m_data = data.kind == ChartKind::Lines ? data : drawnPart(data, mostCategories);
    if (m_mark.category >= m_data.categories.size() || m_mark.series >= m_data.series.size()) {
        m_mark = {};
    }
    build();
    if (m_view->hasFocus()) {
        enter();
    }
}

void QtPlot::build()
{
    m_stale = false;
    m_labels = QtPlotParts::labelsFor(m_data, m_view->font(), m_view->width());
    m_view->setBackgroundBrush(colorsOf(m_view->palette()).base);
    QtPlotParts(*m_view->chart(), m_data, m_view->palette(), m_view->font()).build(m_view->width());
}

void QtPlot::rebuild()
{
    if (!std::exchange(m_stale, true)) {
        QMetaObject::invokeMethod(
            this, [this] { build(); }, Qt::QueuedConnection); // the page may be changing all of them
    }
}

void QtPlot::fit()
{
    if (!m_data.isEmpty() && QtPlotParts::labelsFor(m_data, m_view->font(), m_view->width()) != m_labels) {
        rebuild();
    }
}

int QtPlot::height() const
{
    const int drawn = static_cast<int>(std::count_if(
        m_data.series.cbegin(), m_data.series.cend(), [](const ChartSeries &each) { return each.drawn; }));
    const int legend = drawn > 1 ? legendHeight : 0;
    return m_data.kind == ChartKind::Across
        ? axisHeight + legend + static_cast<int>(bandHeight * static_cast<double>(m_data.categories.size()))
        : uprightHeight;
}

bool QtPlot::press(int key)
{
    const bool isAcross = m_data.kind == ChartKind::Across;
    if (m_data.isEmpty()) {
        return false;
    }
    switch (key) {
    case Qt::Key_Up:
        move(isAcross ? nextCategory(-1) : nextSeries(1));
        return true;
    case Qt::Key_Down:
        move(isAcross ? nextCategory(1) : nextSeries(-1));
        return true;
    case Qt::Key_Left:
        move(isAcross ? nextSeries(-1) : nextCategory(-1));
        return true;
    case Qt::Key_Right:
        move(isAcross ? nextSeries(1) : nextCategory(1));
        return true;
    case Qt::Key_Home:
        move({0, m_mark.series});
        return true;
    case Qt::Key_End:
        move({static_cast<int>(m_data.categories.size()) - 1, m_mark.series});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_mark);
        return true;
    default:
        return false;
    }
}

void QtPlot::choose(const ChartMark &mark)
{
    if (mark.category < 0) {
        return;
    }
    move(mark);
    Q_EMIT chosen(mark.category, mark.series);
}

void QtPlot::enter()
{
    if (!m_data.isEmpty()) {
        move(m_mark.category < 0 ? ChartMark{0, firstSeries(0)} : m_mark);
    }
}

void QtPlot::move(const ChartMark &mark)
{
    m_mark = mark;
    const QString text = textAt(mark);
    m_view->setAccessibleDescription(text);
    announce(m_view);
    m_view->viewport()->update();
    Q_EMIT moved(text);
}

QString QtPlot::textAt(const ChartMark &mark) const
{
    return chartMarkText(m_data, mark.category, mark.series);
}

double QtPlot::valueAt(const ChartMark &mark) const
{
    const double value = m_data.series.at(mark.series).values.at(mark.category);
    return std::isnan(value) ? 0 : value;
}

int QtPlot::firstSeries(int category) const
{
    int first = -1;
    for (int i = 0; i < m_data.series.size(); ++i) {
        if (m_data.series.at(i).drawn && valueAt({category, i}) > 0) {
            return i;
        }
        first = first < 0 && m_data.series.at(i).drawn ? i : first;
    }
    return first;
}

/// Pieces that nobody sees are passed over.
ChartMark QtPlot::nextSeries(int way) const
{
    const bool isLines = m_data.kind == ChartKind::Lines;
    for (int i = m_mark.series + way; i >= 0 && i < m_data.series.size(); i += way) {
        const ChartMark next{m_mark.category, i};
        if (m_data.series.at(i).drawn && (isLines || valueAt(next) > 0)) {
            return next;
        }
    }
    return m_mark;
}

ChartMark QtPlot::nextCategory(int way) const
{
    const int next = std::clamp(m_mark.category + way, 0, static_cast<int>(m_data.categories.size()) - 1);
    const ChartMark same{next, m_mark.series};
    return m_data.kind != ChartKind::Lines && valueAt(same) == 0 ? ChartMark{next, firstSeries(next)} : same;
}

QPointF QtPlot::placeOf(double alongCategories, double value) const
{
    const QList<QAbstractSeries *> series = m_view->chart()->series();
    if (series.isEmpty()) {
        return {};
    }
    const bool isAcross = m_data.kind == ChartKind::Across;
    const double last = static_cast<double>(m_data.categories.size()) - 1;
    const QPointF point = isAcross ? QPointF(value, last - alongCategories) : QPointF(alongCategories, value);
    return m_view->mapFromScene(m_view->chart()->mapToScene(m_view->chart()->mapToPosition(point, series.first())));
}

QRectF QtPlot::barAt(const ChartMark &mark) const
{
    double below = 0;
    for (int i = 0; i < mark.series; ++i) {
        below += m_data.series.at(i).drawn ? valueAt({mark.category, i}) : 0;
    }
    const QPointF begin = placeOf(mark.category - halfBar, below);
    const QPointF end = placeOf(mark.category + halfBar, below + valueAt(mark));
    return QRectF(begin, end).normalized();
}

QRectF QtPlot::pointAt(const ChartMark &mark) const
{
    const QPointF centre = placeOf(mark.category, valueAt(mark));
    return {centre - QPointF(3, 3), QSizeF(6, 6)};
}

QRectF QtPlot::placeOf(const ChartMark &mark) const
{
    if (mark.category < 0 || mark.category >= m_data.categories.size() || mark.series < 0
        || mark.series >= m_data.series.size()) {
        return {};
    }
    return m_data.kind == ChartKind::Lines ? pointAt(mark) : barAt(mark);
}

ChartMark QtPlot::at(const QPointF &place) const
{
    QChart *chart = m_view->chart();
    const QList<QAbstractSeries *> series = chart->series();
    const QPointF inside = chart->mapFromScene(m_view->mapToScene(place.toPoint()));
    if (series.isEmpty() || !chart->plotArea().adjusted(-reach, -reach, reach, reach).contains(inside)) {
        return {};
    }
    const QPointF value = chart->mapToValue(inside, series.first());
    const auto last = static_cast<int>(m_data.categories.size()) - 1;
    const int category = m_data.kind == ChartKind::Across ? last - qRound(value.y()) : qRound(value.x());
    if (category < 0 || category > last) {
        return {};
    }
    const int hit = seriesAt(category, place);
    return hit < 0 && m_data.kind != ChartKind::Lines ? ChartMark{} : ChartMark{category, hit};
}

/// Lines: the nearest point, none where all are far. Bars: the piece there; of a bar in one piece all of its band.
int QtPlot::seriesAt(int category, const QPointF &place) const
{
    int nearest = -1;
    double distance = reach;
    int drawn = 0;
    for (int i = 0; i < m_data.series.size(); ++i) {
        if (!m_data.series.at(i).drawn) {
            continue;
        }
        ++drawn;
        const QRectF mark = placeOf({category, i});
        const double away = m_data.kind == ChartKind::Lines ? std::abs(mark.center().y() - place.y())
            : valueAt({category, i}) > 0 && mark.adjusted(-1, -2, 1, 2).contains(place) ? 0
                                                                                        : reach;
        if (away < distance) {
            distance = away;
            nearest = i;
        }
    }
    return nearest < 0 && drawn == 1 && m_data.kind != ChartKind::Lines ? firstSeries(category) : nearest;
}

} // namespace metaflow::ui
