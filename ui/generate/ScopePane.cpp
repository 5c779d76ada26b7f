#include "ui/generate/ScopePane.h"

#include "ui/generate/ScopeFilters.h"
#include "ui/generate/TablePattern.h"
#include "ui/shell/RoleWords.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Tip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

ScopePane::ScopePane(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new QLineEdit)
    , m_pattern(new QLineEdit)
    , m_scan(button(tr("S&can catalog"), u"scanButton"_s))
    , m_tree(new QTreeView)
    , m_matches(label({}, Role::Caption))
    , m_note(label({}, Role::Caption))
    , m_chosen(label({}, Role::Title))
    , m_filters(new ScopeFilters)
{
    build();
    connect(&m_model, &CatalogTreeModel::ticksChanged, this, &ScopePane::tell);
    connect(m_filters, &ScopeFilters::changed, this, [this] {
        if (m_model.tree().counts().able > 0) {
            m_model.setViews(m_filters->views()); // tells
        } else {
            tell();
        }
    });
    connect(m_scan, &QPushButton::clicked, this, &ScopePane::scan);
    connect(m_search, &QLineEdit::textChanged, this, &ScopePane::search);
    connect(m_pattern, &QLineEdit::textChanged, this, &ScopePane::previewPattern);
    connect(m_pattern, &QLineEdit::returnPressed, this, &ScopePane::takePattern);
    showCounts();
    showScan();
}

void ScopePane::build()
{
    identify(m_search, u"treeSearch"_s, tr("Find tables"));
    m_search->setPlaceholderText(tr("Find schemas and tables (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    identify(m_tree, u"catalogTree"_s, tr("Catalogs, schemas and tables"));
    m_tree->setModel(&m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->header()->resizeSection(1, fontMetrics().averageCharWidth() * 20);
    m_tree->setMinimumHeight(fontMetrics().height() * 6);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid()) {
            m_current = m_model.catalogAt(index);
            noticeCatalog();
        }
    });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (const QString catalog = m_model.catalogAt(index); !m_model.isScanned(catalog)) {
            reload(catalog);
        }
    });
    buildDescribing();
    m_chosen->setObjectName(u"chosenTables"_s);
    m_chosen->setWordWrap(true);
    m_note->setObjectName(u"scopeNote"_s);
    m_note->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_scan);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buildPattern());
    layout->addWidget(m_filters);
    layout->addWidget(m_chosen);
    layout->addWidget(m_note);
}

void ScopePane::buildDescribing()
{
    auto *describing = new QAction(tr("&Describe by hand …"), m_tree);
    describing->setObjectName(u"describeAction"_s);
    describing->setShortcut(Qt::CTRL | Qt::Key_D);
    describing->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(describing);
    m_tree->setToolTip(tr("Ctrl+D on a table: describe it or its columns by hand"));
    connect(describing, &QAction::triggered, this, [this] { describe(m_tree->currentIndex()); });
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, describing,
        [this, describing](
            const QModelIndex &index) { describing->setEnabled(!m_model.tableAt(index).parts.isEmpty()); });
    describing->setEnabled(false);
}

void ScopePane::describe(const QModelIndex &at)
{
    if (const ObjectPath table = m_model.tableAt(at); !table.parts.isEmpty()) {
        Q_EMIT describeWanted(table);
    }
}

QWidget *ScopePane::buildPattern()
{
    identify(m_pattern, u"tablePattern"_s, tr("Tick by pattern"),
        tr("Names with * and ?, several with commas; schema.table where a dot is in it. Enter ticks what matches and "
           "nothing else."));
    m_pattern->setPlaceholderText(tr("orders_*, stg_*, hr.*"));
    m_pattern->setClearButtonEnabled(true);
    m_matches->setObjectName(u"patternMatches"_s);
    m_matches->hide();
    auto *words = label(tr("&Tick by pattern"));
    words->setBuddy(m_pattern);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words);
    layout->addWidget(m_pattern, 1);
    layout->addWidget(m_matches);
    return row;
}

void ScopePane::focusTree()
{
    m_tree->setFocus();
}

void ScopePane::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ScopePane::setFilters(const GenerationOptions &options)
{
    m_filters->set(options);
    m_model.setViews(options.views);
}

void ScopePane::applyTo(GenerationOptions &options) const
{
    m_filters->applyTo(options);
}

std::optional<Selection> ScopePane::selection() const
{
    auto selection = m_model.selection();
    if (selection) {
        selection->changedSince = m_filters->changedSince();
    }
    return selection;
}

QString ScopePane::currentCatalog() const
{
    const auto selection = m_model.selection();
    return selection ? selection->catalog : m_current;
}

void ScopePane::setBusy(bool busy)
{
    m_busy = busy;
    showScan();
}

void ScopePane::load()
{
    m_note->setText(tr("Reading the list of catalogs …"));
    m_context.catalog.catalogs().then(this, [this](const Result<QStringList> &names) {
        m_note->clear();
        if (names) {
            catalogsCame(*names);
        } else {
            Q_EMIT failed(names.error());
        }
    });
}

void ScopePane::catalogsCame(const QStringList &names)
{
    m_model.setCatalogs(names);
    for (const QString &name : names) {
        reload(name); // from the stored snapshot: nothing is sent
    }
    if (!names.isEmpty()) {
        m_tree->setCurrentIndex(m_model.indexOfCatalog(names.contains(m_current) ? m_current : names.first()));
    }
    m_note->setText(names.isEmpty()
            ? tr("This person may use no catalog. USE CATALOG is what is missing.")
            : tr("Ticked tables are described. Scanning reads names, types and comments, no rows."));
    if (m_guided && !names.isEmpty()) {
        scan();
    }
}

void ScopePane::reload(const QString &catalog)
{
    m_context.catalog.tree(m_context.connection.source(), catalog)
        .then(this, [this, catalog](const Result<QVector<catalog::TreeTable>> &tables) {
            if (tables) {
                treeCame(catalog, *tables);
            } else {
                Q_EMIT failed(tables.error());
            }
        });
}

void ScopePane::treeCame(const QString &catalog, const QVector<catalog::TreeTable> &tables)
{
    if (tables.isEmpty()) {
        showScan();
        return;
    }
    const QString current = m_current.isEmpty() ? catalog : m_current;
    m_model.setTables(catalog, tables);
    search(m_search->text());
    m_tree->setCurrentIndex(m_model.indexOfCatalog(current));
    if (m_guided && catalog == current && !m_scanJob.isRunning()) {
        m_guided = false;
        m_model.tickCatalog(catalog);
        Q_EMIT guidedReady();
    }
}

void ScopePane::search(const QString &text)
{
    const QString current = m_current;
    if (m_model.tree().search() != text.trimmed()) {
        m_model.setSearch(text);
    }
    m_tree->expandToDepth(m_model.tree().search().isEmpty() ? 0 : 1);
    m_tree->setCurrentIndex(m_model.indexOfCatalog(current));
}

void ScopePane::scan()
{
    if (m_scanJob.isRunning()) {
        m_scanJob.cancel();
        return;
    }
    const QString catalog = m_current;
    if (catalog.isEmpty()) {
        return;
    }
    Selection whole;
    whole.catalog = catalog;
    m_scanJob = m_context.catalog.scan(m_context.connection.source(), whole);
    m_note->setText(tr("Scanning %1 …").arg(catalog));
    showScan();
    Q_EMIT scanningChanged();
    m_scanJob.onProgress(m_note, [this, catalog](const Progress &progress) {
        const QLocale locale;
        m_note->setText(
            tr("Scanning %1 … %2 of %3").arg(catalog, locale.toString(progress.done), locale.toString(progress.total)));
    });
    m_scanJob.then(this, [this, catalog](const Result<catalog::ScanReport> &report) {
        if (report) {
            scanned(catalog, *report);
        } else {
            m_note->clear();
            if (report.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(report.error());
            }
        }
        showScan();
        Q_EMIT scanningChanged();
    });
}

void ScopePane::scanned(const QString &catalog, const catalog::ScanReport &report)
{
    const QLocale locale;
    QString note = tr("%1: %2 tables, %3 columns read with %4 statements in %5 s.")
                       .arg(catalog, locale.toString(report.tables), locale.toString(report.columns),
                           locale.toString(report.statements),
                           locale.toString(static_cast<double>(report.elapsed.count()) / 1000, 'f', 1));
    if (!report.changes.changedTables.isEmpty() || !report.changes.goneTables.isEmpty()) {
        note += u' '
            + tr("Since the last scan %1 changed, %2 are gone.")
                  .arg(report.changes.changedTables.size())
                  .arg(report.changes.goneTables.size());
    }
    m_note->setText(note);
    reload(catalog);
    m_told.clear(); // a scan is the moment to ask for this catalog's privacy
}

void ScopePane::previewPattern()
{
    const TablePattern pattern = TablePattern::parse(m_pattern->text());
    const ScopeTree::Matches matches = m_model.tree().countMatching(currentCatalog(), pattern);
    m_matches->setVisible(!pattern.isEmpty());
    m_matches->setText(pattern.isEmpty() ? QString() : tr("%n match(es); Enter ticks", nullptr, matches.tables));
}

void ScopePane::takePattern()
{
    const TablePattern pattern = TablePattern::parse(m_pattern->text());
    if (pattern.isEmpty()) {
        return;
    }
    const ScopeTree::Matches matches = m_model.tickMatching(currentCatalog(), pattern);
    QString said = tr("%n ticked", nullptr, matches.ticked);
    if (matches.ticked < matches.tables) {
        said += tr(", %n cannot be", nullptr, matches.tables - matches.ticked);
    }
    m_matches->setText(said);
    m_tree->expandToDepth(1);
}

void ScopePane::showCounts()
{
    const QLocale locale;
    const TreeCounts counts = m_model.tree().counts();
    if (counts.ticked == 0) {
        m_chosen->setText(tr("Tick the tables to describe."));
        return;
    }
    QString text = tr("%n table(s) ticked, %1 undescribed", nullptr, counts.ticked)
                       .arg(locale.toString(counts.tickedUndescribed));
    const int described = counts.tickedObjects - counts.tickedUndescribed;
    if (m_filters->onlyMissing() && described > 0) {
        text += tr(", %n described: left alone", nullptr, described);
    } else if (described > 0) {
        text += tr(", %n described: written anew", nullptr, described);
    }
    m_chosen->setText(text);
}

void ScopePane::showScan()
{
    const bool scanning = m_scanJob.isRunning();
    const QString why = whyRoleForbids(m_context, metaflow::Role::Admin);
    m_scan->setEnabled(scanning || (!m_current.isEmpty() && !m_busy && why.isEmpty()));
    m_scan->setToolTip(plainTip(why));
    const QString name = QString(m_current).replace(u'&', u"&&"_s);
    m_scan->setText(scanning               ? tr("Stop s&canning")
            : m_current.isEmpty()          ? tr("S&can catalog")
            : m_model.isScanned(m_current) ? tr("S&can %1 again").arg(name)
                                           : tr("S&can %1").arg(name));
}

void ScopePane::noticeCatalog()
{
    showScan();
    if (const QString catalog = currentCatalog(); catalog != m_told && m_model.isScanned(catalog)) {
        m_told = catalog;
        Q_EMIT catalogChanged(catalog);
    }
}

void ScopePane::tell()
{
    showCounts();
    noticeCatalog();
    Q_EMIT changed();
}

} // namespace metaflow::ui
