#pragma once

#include "ui/generate/CatalogTreeModel.h"
#include "ui/shell/Context.h"
#include "ui/shell/Page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace metaflow::ui {

class ConnectPanel;
class ModelPanel;
class PayloadView;
class QuotePanel;
class RunPanel;

/// Connect, tick tables, see what it would cost and what would leave, run.
class GeneratePage : public Page {
    Q_OBJECT
public:
    explicit GeneratePage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;
    void find() override;
    [[nodiscard]] QString unfinished() const override;
    /// The practice round: starts the workspace, scans its first catalog, ticks it and asks for a quote.
    void startPractice();

Q_SIGNALS:
    void reviewWanted(metaflow::RunId run);

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildTree();
    [[nodiscard]] QWidget *buildChoices();
    void connectionChanged();
    void loadCatalogs();
    void loadModels();
    void catalogsCame(const QStringList &names);
    void loadTree(const QString &catalog);
    void treeCame(const QString &catalog, const QVector<catalog::TreeTable> &tables);
    void scan();
    void scanned(const QString &catalog, const catalog::ScanReport &report);
    void loadPrivacy(const QString &catalog);
    void ticksChanged();
    void quote();
    void run();
    void finished(const Result<generation::RunReport> &report);
    void showPayload();
    void showButtons();
    [[nodiscard]] QString currentCatalog() const;

    Context &m_context;
    CatalogTreeModel m_model;
    QStackedWidget *m_places;
    ConnectPanel *m_connect;
    QTreeView *m_tree;
    QLineEdit *m_search;
    QPushButton *m_scan, *m_quote, *m_run;
    QLabel *m_treeNote, *m_chosen;
    ModelPanel *m_choices;
    QuotePanel *m_quotePanel;
    RunPanel *m_runPanel;
    PayloadView *m_payload = nullptr;
    std::optional<generation::Quote> m_prepared;
    Job<catalog::ScanReport> m_scanJob;
    Job<generation::Quote> m_quoteJob;
    Job<generation::RunReport> m_runJob;
    QString m_privacyCatalog; ///< whose choice the panel shows
    bool m_guided = false; ///< the practice round takes the first steps by itself
};

} // namespace metaflow::ui
