#include "ui/charts/ChartPanel.h"

#include "ui/charts/ChartFile.h"
#include "ui/charts/Plot.h"
#include "ui/shell/Background.h"
#include "ui/shell/Dialogs.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Stack.h"
#include "ui/widgets/Table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int leastHeight = 120;
constexpr int tableRows = 9; ///< seen at once; the others by scrolling
constexpr int pictureScale = 2; ///< of a saved picture: sharp on a slide
constexpr int pictureEdge = 12;

} // namespace

ChartPanel::ChartPanel(const QString &name, const QString &title, Dialogs &dialogs, QWidget *parent)
    : QFrame(parent)
    , m_dialogs(dialogs)
    , m_title(title)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_heading(new ElidedLabel)
    , m_sentence(label({}, Role::Caption))
    , m_nothing(label({}, Role::Caption))
    , m_mark(label({}, Role::Caption))
    , m_choice(new QComboBox)
    , m_back(flatButton({}, name + u"Back"_s))
    , m_toggle(new QToolButton)
    , m_menu(new QToolButton)
    , m_places(new Stack)
{
    identify(this, name, title);
    setProperty("card", true);
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(ChartModel::SortRole);
    m_sentence->setObjectName(name + u"Sentence"_s);
    m_sentence->setWordWrap(true);
    m_mark->setObjectName(name + u"Mark"_s);
    m_mark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name never widens the card
    m_mark->setWordWrap(true);
    buildPlaces(name);
    buildMenu(name);
    buildHead(name);
    connect(m_toggle, &QToolButton::toggled, this, [this] {
        showPlace();
        sayMark({});
    });
    connect(m_back, &QPushButton::clicked, this, &ChartPanel::backWanted);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ChartPanel::choiceChanged);
    showNothing({});
}

void ChartPanel::buildHead(const QString &name)
{
    setRole(m_heading, Role::Title);
    m_heading->setElideMode(Qt::ElideRight);
    m_heading->setFullText(m_title);
    identify(m_choice, name + u"Choice"_s, m_title);
    m_choice->hide();
    m_back->hide();
    identify(m_toggle, name + u"Toggle"_s, tr("Table of “%1”").arg(m_title), tr("The same figures as a table"));
    m_toggle->setText(tr("Table"));
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_heading, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_back, m_choice, m_toggle, m_menu}) {
        head->addWidget(each);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addWidget(m_places);
    layout->addWidget(m_mark);
    layout->addStretch(1);
}

void ChartPanel::buildMenu(const QString &name)
{
    identify(m_menu, name + u"Menu"_s, tr("Save “%1”").arg(m_title), tr("Save as a picture or as CSV"));
    m_menu->setText(tr("Save"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_menu);
    menu->setObjectName(name + u"SaveMenu"_s);
    menu->addAction(tr("Save as &PNG …"), this, &ChartPanel::savePng);
    menu->addAction(tr("Save as &CSV …"), this, &ChartPanel::saveCsv);
    m_menu->setMenu(menu);
}

void ChartPanel::buildPlaces(const QString &name)
{
    m_nothing->setObjectName(name + u"Nothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_places->addWidget(m_nothing);
}

void ChartPanel::setChoices(const QString &words, const QStringList &choices)
{
    identify(m_choice, m_choice->objectName(), words);
    m_choice->addItems(choices);
    m_choice->show();
}

int ChartPanel::choice() const
{
    return std::max(0, m_choice->currentIndex());
}

void ChartPanel::setBack(const QString &text)
{
    const bool hadFocus = m_back->hasFocus();
    m_back->setText(text);
    m_back->setAccessibleName(text);
    m_back->setToolTip(text);
    m_back->setVisible(!text.isEmpty());
    if (hadFocus && text.isEmpty()) {
        focusFigures();
    }
}

/// A chart or a table of its own costs some milliseconds: it is made for the first figures.
void ChartPanel::ensurePlot()
{
    if (m_plot != nullptr) {
        return;
    }
    m_plot = makePlot(this);
    m_toggle->setVisible(m_plot != nullptr);
    if (m_plot == nullptr) {
        return;
    }
    identify(
        m_plot->widget(), objectName() + u"Plot"_s, tr("%1, chart. Arrow keys move, Enter leads on.").arg(m_title));
    m_places->addWidget(m_plot->widget());
    setTabOrder(m_menu, m_plot->widget());
    connect(m_plot, &Plot::chosen, this, &ChartPanel::chosen);
    connect(m_plot, &Plot::moved, this, &ChartPanel::sayMark);
}

/// What stands at the mark; without one, that the chart is not all.
void ChartPanel::sayMark(const QString &text)
{
    const bool isPart = m_data.kind != ChartKind::Lines && m_data.categories.size() > Plot::mostCategories
        && m_places->currentWidget() != m_table;
    const QString part = tr("The first %1 of %2. The table has all of them.");
    m_mark->setText(text.isEmpty() && isPart
            ? part.arg(Plot::mostCategories).arg(QLocale().toString(m_data.categories.size()))
            : text);
}

void ChartPanel::ensureTable()
{
    if (m_table != nullptr) {
        return;
    }
    m_table = new QTableView;
    identify(m_table, objectName() + u"Table"_s, tr("%1, table. Enter leads on.").arg(m_title));
    m_table->setModel(m_sorted);
    asList(m_table, {});
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems); // a cell is a figure, and leads to what it counts
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // of the rows that are seen
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_places->addWidget(m_table);
    setTabOrder(m_menu, m_table);
    connect(m_table, &QTableView::activated, this, &ChartPanel::chooseRow);
}

void ChartPanel::chooseRow(const QModelIndex &index)
{
    const QModelIndex source = m_sorted->mapToSource(index);
    Q_EMIT chosen(source.row(), m_model.seriesOf(source.column()));
}

void ChartPanel::showData(const ChartData &data, const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    if (data == m_data && m_places->currentWidget() != m_nothing) {
        return; // what a person looks at stays as it is
    }
    m_data = data;
    m_model.set(data);
    ensurePlot();
    sayMark({});
    if (m_plot != nullptr) {
        m_plot->show(data); // where the focus is there it says its mark
    }
    m_toggle->setEnabled(true);
    m_menu->setEnabled(true);
    showPlace();
}

void ChartPanel::showNothing(const QString &why)
{
    m_data = {};
    m_nothing->setText(why);
    m_sentence->hide();
    m_mark->clear();
    m_toggle->setEnabled(false);
    m_menu->setEnabled(false);
    m_places->setCurrentWidget(m_nothing);
    m_places->setFixedHeight(leastHeight);
}

void ChartPanel::showPlace()
{
    if (m_data.isEmpty()) {
        return;
    }
    const bool asTable = m_plot == nullptr || m_toggle->isChecked();
    if (asTable) {
        ensureTable();
        m_places->setCurrentWidget(m_table);
        m_table->resizeColumnsToContents();
    } else {
        m_places->setCurrentWidget(m_plot->widget());
    }
    fitHeight();
}

void ChartPanel::fitHeight()
{
    int height = leastHeight;
    if (m_plot != nullptr) {
        height = std::max(height, m_plot->height());
    } else {
        const int rows = std::min(tableRows, m_model.rowCount()) + 2;
        height = std::max(height, rows * m_table->verticalHeader()->defaultSectionSize());
    }
    m_places->setFixedHeight(height);
}

void ChartPanel::focusFigures()
{
    QWidget *shown = m_places->currentWidget();
    (shown == m_nothing ? static_cast<QWidget *>(m_toggle) : shown)->setFocus(Qt::OtherFocusReason);
}

void ChartPanel::say(const QString &sentence)
{
    sayMark(sentence);
    announce(m_mark);
}

QString ChartPanel::suggested(const QString &suffix) const
{
    static const QRegularExpression others(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString name = m_title.toLower().replace(others, u"-"_s);
    return u"metaflow-%1-%2.%3"_s.arg(name, QDate::currentDate().toString(Qt::ISODate), suffix);
}

template <typename Write> void ChartPanel::write(Write write)
{
    inBackground(std::move(write)).then(this, [this](const Result<QString> &file) {
        if (file) {
            Q_EMIT saved(*file);
        } else {
            Q_EMIT failed(file.error());
        }
    });
}

void ChartPanel::savePng()
{
    m_dialogs.saveFile(this, tr("Save “%1” as a picture").arg(m_title), suggested(u"png"_s), tr("Picture (*.png)"),
        [this](const QString &file) { write([shown = picture(), file] { return writeChartPng(shown, file); }); });
}

void ChartPanel::saveCsv()
{
    m_dialogs.saveFile(this, tr("Save “%1” as CSV").arg(m_title), suggested(u"csv"_s), tr("CSV (*.csv)"),
        [this](const QString &file) { write([data = m_data, file] { return writeChartCsv(data, file); }); });
}

/// What is shown of the figures, with heading and sentence above.
QImage ChartPanel::picture()
{
    QWidget *shown = m_places->currentWidget();
    const Colors &colors = colorsOf(palette());
    const int width = shown->width() + 2 * pictureEdge;
    const QRect text(pictureEdge, pictureEdge, shown->width(), height());
    const QString words = m_sentence->text();
    const int wordsHeight = m_sentence->fontMetrics().boundingRect(text, Qt::TextWordWrap, words).height();
    const int top = pictureEdge + m_heading->fontMetrics().height() + 4;
    const int figures = top + wordsHeight + 6;
    QImage image(QSize(width, figures + shown->height() + pictureEdge) * pictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureScale);
    image.fill(colors.base);
    QPainter painter(&image);
    painter.setPen(colors.text);
    painter.setFont(m_heading->font());
    painter.drawText(QRect(pictureEdge, pictureEdge, shown->width(), top), Qt::AlignTop, m_title);
    painter.setFont(m_sentence->font());
    painter.setPen(colors.dim);
    painter.drawText(text.translated(0, top - pictureEdge), Qt::TextWordWrap, words);
    shown->render(&painter, QPoint(pictureEdge, figures));
    return image;
}

} // namespace metaflow::ui
