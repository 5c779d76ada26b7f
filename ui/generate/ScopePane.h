#pragma once

#include "ui/generate/CatalogTreeModel.h"
#include "ui/shell/Context.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace metaflow::ui {

class ScopeFilters;

/// The left side of the generate page: what there is, what of it is to be described. Trees come from the stored
/// snapshot; only the scan button reads the catalog.
class ScopePane : public QWidget {
    Q_OBJECT
public:
    explicit ScopePane(Context &context, QWidget *parent = nullptr);

    void load(); ///< the list of catalogs, then each one's stored tree
    void reload(const QString &catalog); ///< a tree that a run has changed
    void focusTree();
    void find();
    /// The practice round: scans the first catalog and ticks it, then guidedReady().
    void setGuided() { m_guided = true; }
    void setFilters(const GenerationOptions &options);
    void applyTo(GenerationOptions &options) const;
    [[nodiscard]] std::optional<Selection> selection() const;
    [[nodiscard]] QString currentCatalog() const; ///< ticked, else chosen
    [[nodiscard]] bool isScanning() const { return m_scanJob.isRunning(); }
    [[nodiscard]] int tickedTables() const { return m_model.tickedTables(); }
    /// No scan while something else works.
    void setBusy(bool busy);

Q_SIGNALS:
    void changed(); ///< a quote no longer fits
    void scanningChanged();
    void catalogChanged(const QString &catalog); ///< whose privacy counts now
    void failed(const metaflow::Error &error);
    void guidedReady();
    /// Somebody wants to write about this table or its columns by hand.
    void describeWanted(const metaflow::ObjectPath &table);

private:
    void buildDescribing();
    void describe(const QModelIndex &at);
    void build();
    [[nodiscard]] QWidget *buildPattern();
    void catalogsCame(const QStringList &names);
    void treeCame(const QString &catalog, const QVector<catalog::TreeTable> &tables);
    void scan();
    void scanned(const QString &catalog, const catalog::ScanReport &report);
    void search(const QString &text);
    void previewPattern();
    void takePattern();
    void showCounts();
    void showScan();
    void noticeCatalog();
    void tell();

    Context &m_context;
    CatalogTreeModel m_model;
    QLineEdit *m_search, *m_pattern;
    QPushButton *m_scan;
    QTreeView *m_tree;
    QLabel *m_matches, *m_note, *m_chosen;
    ScopeFilters *m_filters;
    Job<catalog::ScanReport> m_scanJob;
    QString m_current; ///< the catalog of the tree's current row; a reset of the model forgets it
    QString m_told;
    bool m_guided = false;
    bool m_busy = false;
};

} // namespace metaflow::ui
