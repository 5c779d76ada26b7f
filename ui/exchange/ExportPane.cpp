#include "ui/exchange/ExportPane.h"

#include "ui/widgets/Build.h"
#include "ui/widgets/ElidedLabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr std::chrono::milliseconds pause(500);
constexpr QLatin1StringView formatKey("files/format"); // the end of its files' names

/// Choosers are as wide as the pane, not as their longest entry.
QComboBox *chooser(const QString &name, const QString &words)
{
    auto *box = new QComboBox;
    identify(box, name, words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    return box;
}

QLabel *wrapped(const QString &name, Role role)
{
    QLabel *made = label({}, role);
    made->setObjectName(name);
    made->setWordWrap(true);
    return made;
}

/// Keeps what is chosen where it still exists; false: it does not.
bool refill(QComboBox *box, const QString &any, const QVector<store::FacetValue> &values)
{
    const QString chosen = box->currentData().toString();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(any, QString());
    for (const store::FacetValue &value : values) {
        box->addItem(value.name, value.name);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box->currentData().toString() == chosen;
}

/// Of the filter's statuses those that have an accepted text; none where the filter leaves none of them.
std::optional<ItemFilter> acceptedOf(ItemFilter filter)
{
    QVector<Status> statuses;
    for (const Status status : {Status::Approved, Status::Edited, Status::Imported}) {
        if (filter.statuses.isEmpty() || filter.statuses.contains(status)) {
            statuses << status;
        }
    }
    filter.statuses = statuses;
    return statuses.isEmpty() ? std::nullopt : std::optional(filter);
}

} // namespace

ExportPane::ExportPane(Context &context, Banner &banner, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_banner(banner)
    , m_scope(new ElidedLabel)
    , m_clear(button(tr("All items instead"), u"exportClear"_s))
    , m_start(primaryButton(tr("&Save as a file …"), u"exportStart"_s))
    , m_stop(button(tr("S&top"), u"exportStop"_s))
    , m_copy(button(tr("Co&py"), u"exportCopy"_s))
    , m_folder(button(tr("Open &folder"), u"exportFolder"_s))
    , m_history(flatButton(tr("History page"), u"exportHistoryPage"_s))
    , m_catalog(chooser(u"exportCatalog"_s, tr("Catalog")))
    , m_schema(chooser(u"exportSchema"_s, tr("Schema")))
    , m_format(chooser(u"exportFormat"_s, tr("Format of the file")))
    , m_dbtKind(chooser(u"exportDbtKind"_s, tr("What the tables are to dbt")))
    , m_items(new QRadioButton(tr("Items")))
    , m_past(new QRadioButton(tr("Their history")))
    , m_exact(new QCheckBox(tr("E&xact, without the formula guard")))
    , m_whatRow(new QWidget)
    , m_words(wrapped(u"exportWords"_s, Role::Caption))
    , m_warning(wrapped(u"exportWarning"_s, Role::Bad))
    , m_count(wrapped(u"exportCount"_s, Role::Body))
    , m_progress(wrapped(u"exportProgress"_s, Role::Caption))
    , m_result(wrapped(u"exportResult"_s, Role::Good))
    , m_rest(wrapped(u"exportRest"_s, Role::Caption))
    , m_hash(new QLineEdit)
{
    setObjectName(u"exportPane"_s);
    setProperty("card", true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    buildChoices();
    recallFormat();
    buildLayout();
    connectParts();
    clearList();
}

ExportPane::~ExportPane()
{
    if (m_cancel) {
        m_cancel();
    }
}

void ExportPane::buildChoices()
{
    m_scope->setObjectName(u"exportScope"_s);
    m_catalog->addItem(tr("All catalogs"), QString());
    m_schema->addItem(tr("All schemas"), QString());
    for (const ExportAs each : allExports) {
        m_format->addItem(exportWord(each), static_cast<int>(each));
    }
    m_dbtKind->addItem(tr("Models: dbt makes the tables"), static_cast<int>(exchange::DbtKind::Models));
    m_dbtKind->addItem(tr("Sources: dbt only reads them"), static_cast<int>(exchange::DbtKind::Sources));
    identify(m_items, u"exportItems"_s, tr("Items"));
    identify(m_past, u"exportHistory"_s, tr("Their history"));
    identify(m_exact, u"exportExact"_s, tr("Exact, without the formula guard"));
    m_items->setChecked(true);
    identify(m_hash, u"exportHash"_s, tr("SHA-256 of the file"));
    m_hash->setReadOnly(true);
    m_start->setToolTip(tr("Ctrl+E"));
    m_history->setFocusPolicy(Qt::TabFocus);
}

void ExportPane::buildLayout()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addWhich(form);
    addHow(form);
    auto *package = new QHBoxLayout;
    package->addWidget(label(tr("The whole record, signed, in one package:"), Role::Caption));
    package->addWidget(m_history);
    package->addStretch();
    auto *run = new QHBoxLayout;
    run->addWidget(m_start);
    run->addWidget(m_stop);
    run->addWidget(m_progress, 1);
    auto *hash = new QHBoxLayout;
    hash->addWidget(m_hash, 1);
    hash->addWidget(m_copy);
    hash->addWidget(m_folder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(label(tr("Take a file out"), Role::Heading));
    layout->addLayout(form);
    layout->addWidget(m_count);
    layout->addLayout(run);
    layout->addWidget(m_result);
    layout->addWidget(m_rest);
    layout->addLayout(hash);
    layout->addStretch(1);
    layout->addLayout(package);
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_stop, m_progress, m_result, m_rest, m_hash, m_copy, m_folder}) {
        each->hide();
    }
}

void ExportPane::addWhich(QFormLayout *form)
{
    auto *list = new QHBoxLayout;
    list->addWidget(m_scope, 1);
    list->addWidget(m_clear);
    auto *places = new QHBoxLayout;
    places->addWidget(m_catalog, 1);
    places->addWidget(m_schema, 1);
    auto *which = new QVBoxLayout;
    which->setSpacing(4);
    which->addLayout(list);
    which->addLayout(places);
    form->addRow(tr("Which"), which);
}

void ExportPane::addHow(QFormLayout *form)
{
    auto *what = new QHBoxLayout(m_whatRow);
    what->setContentsMargins(0, 0, 0, 0);
    what->addWidget(m_items);
    what->addWidget(m_past);
    what->addStretch();
    auto *how = new QVBoxLayout;
    how->setSpacing(4);
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_format, m_words, m_whatRow, m_exact, m_warning, m_dbtKind}) {
        how->addWidget(each);
    }
    form->addRow(tr("As"), how);
}

void ExportPane::connectParts()
{
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clearList();
        loadCatalogs();
        focusFirst(); // the button that had it goes
    });
    connect(m_catalog, &QComboBox::currentIndexChanged, this, [this] {
        m_schema->setCurrentIndex(0);
        loadSchemas();
        count();
    });
    connect(m_schema, &QComboBox::currentIndexChanged, this, &ExportPane::count);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportPane::showChoices);
    connect(m_past, &QRadioButton::toggled, this, &ExportPane::showChoices);
    connect(m_exact, &QCheckBox::toggled, this, &ExportPane::showChoices);
    connect(m_start, &QPushButton::clicked, this, &ExportPane::start);
    connect(m_stop, &QPushButton::clicked, this, &ExportPane::stop);
    connect(m_history, &QPushButton::clicked, this, &ExportPane::historyWanted);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_hash->text()); });
    connect(m_folder, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_lastFile).absolutePath())); });
}

void ExportPane::setList(const ItemFilter &filter, const QString &name)
{
    m_list = filter;
    m_list->limit = 0;
    m_scope->setFullText(name.isEmpty() ? tr("All items") : tr("Items of the list: %1").arg(name));
    m_clear->show();
    m_catalog->hide();
    m_schema->hide();
    showChoices();
}

void ExportPane::clearList()
{
    m_list.reset();
    m_scope->setFullText(tr("All items, or those of a place:"));
    m_clear->hide();
    m_catalog->show();
    m_schema->show();
    showChoices();
}

void ExportPane::focusFirst()
{
    m_format->setFocus();
}

void ExportPane::recallFormat()
{
    if (m_context.settingsFile.isEmpty()) {
        return;
    }
    const QString kept = QSettings(m_context.settingsFile, QSettings::IniFormat).value(formatKey).toString();
    for (const ExportAs each : allExports) {
        if (exportSuffix(each) == kept) {
            m_format->setCurrentIndex(m_format->findData(static_cast<int>(each)));
        }
    }
}

void ExportPane::keepFormat()
{
    if (!m_context.settingsFile.isEmpty()) {
        QThreadPool::globalInstance()->start([file = m_context.settingsFile, kept = exportSuffix(as())] {
            QSettings(file, QSettings::IniFormat).setValue(formatKey, kept);
        });
    }
}

ExportAs ExportPane::as() const
{
    return static_cast<ExportAs>(m_format->currentData().toInt());
}

ItemFilter ExportPane::filter() const
{
    if (m_list) {
        return *m_list;
    }
    ItemFilter filter;
    filter.catalog = m_catalog->currentData().toString();
    filter.schema = m_schema->currentData().toString();
    return filter;
}

void ExportPane::showChoices()
{
    m_words->setText(exportSentence(as()));
    m_whatRow->setVisible(!takesAcceptedAlone(as()));
    m_exact->setVisible(as() == ExportAs::Csv);
    m_warning->setVisible(as() == ExportAs::Csv && m_exact->isChecked());
    m_warning->setText(tr("A text that begins with =, +, - or @ is written as it is, and a spreadsheet runs it as a "
                          "formula. For programs only."));
    m_dbtKind->setVisible(as() == ExportAs::Dbt);
    count();
}

void ExportPane::load()
{
    if (!m_list) { // nobody can choose a place, and Review may be asking for the same
        loadCatalogs();
    }
    count();
}

void ExportPane::loadCatalogs()
{
    m_context.review.facetValues({}).then(this, [this](const Result<store::FacetValues> &values) {
        if (values) {
            const bool stays = refill(m_catalog, tr("All catalogs"), values->catalogs);
            loadSchemas();
            if (!stays) {
                count();
            }
        } else if (values.error().code == ErrorCode::Cancelled && isVisible()) { // Review asked as well
            QTimer::singleShot(pause, this, &ExportPane::loadCatalogs);
        }
    });
}

void ExportPane::loadSchemas()
{
    const QString catalog = m_catalog->currentData().toString();
    m_schema->setEnabled(!catalog.isEmpty());
    if (catalog.isEmpty()) {
        refill(m_schema, tr("All schemas"), {}); // whoever asks counts
        return;
    }
    ItemFilter filter;
    filter.catalog = catalog;
    m_context.review.facetValues(filter).then(this, [this, catalog](const Result<store::FacetValues> &values) {
        if (values && catalog == m_catalog->currentData().toString()
            && !refill(m_schema, tr("All schemas"), values->schemas)) {
            count();
        }
    });
}

void ExportPane::count()
{
    const auto counted = takesAcceptedAlone(as()) ? acceptedOf(filter()) : std::optional(filter());
    ++m_counting;
    if (!counted) {
        m_count->setText(tr("None of these items is accepted: the file would be empty."));
        return;
    }
    const auto job = m_context.review.count(*counted);
    job.then(this, [this, turn = m_counting](const Result<qint64> &items) {
        if (turn != m_counting || !items) {
            return;
        }
        const int number = static_cast<int>(std::min<qint64>(*items, std::numeric_limits<int>::max()));
        m_count->setText(
            takesAcceptedAlone(as()) ? tr("%n accepted text(s)", nullptr, number) : tr("%n item(s)", nullptr, number));
    });
}

} // namespace metaflow::ui
