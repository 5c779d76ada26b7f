#pragma once

#include "ui/shell/Context.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace metaflow::ui {

class ConnectPanel;
class DescribePanel;
class LimitsDialog;
class ModelTable;
class PayloadView;
class QuotePanel;
class RunHistory;
class RunPane;
class ScopePane;
class SettingsPane;

/// Connect, tick tables, see what it would cost and what would leave, run. Only wires its parts.
class GeneratePage : public Page {
    Q_OBJECT
public:
    explicit GeneratePage(Context &context, QWidget *parent = nullptr);
    ~GeneratePage() override;

    void activate() override;
    void refresh() override;
    void find() override;
    [[nodiscard]] QString unfinished() const override;
    /// The practice round: starts the workspace, scans its first catalog, ticks it and asks for a quote.
    void startPractice();

Q_SIGNALS:
    void setUpWanted(); ///< the steps from a sign-in to a model
    void reviewWanted(metaflow::RunId run);
    void itemWanted(metaflow::ItemId item, const metaflow::ObjectPath &object);

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildRight();
    [[nodiscard]] QWidget *buildBelow();
    void connectParts();
    void connectRunParts();
    void connectionChanged();
    void recall();
    void useChosenModel();
    void keep();
    void loadModels();
    void loadPrivacy(const QString &catalog);
    void choosePrivacy(PrivacyMode mode);
    void choicesChanged();
    void quote();
    void quoteCame(const Result<generation::Quote> &quote);
    [[nodiscard]] bool isStillAsked() const;
    void run();
    void goOn(const Run &run);
    void sendRest(const Run &run); ///< asks first where it would go to another address
    void reopenAndGoOn(const Run &run, generation::RetryHow how);
    void connectControls();
    void pauseRun(bool pause);
    void retryFailed();
    void askLimits();
    void changeLimits(const generation::RunLimits &limits);
    void recheck();
    void loadTemplates();
    void compareModels();
    void begin(const Run &run, const generation::RunLimits &limits);
    void progressed(const Progress &progress);
    void finished(const Run &started, const Result<generation::RunReport> &report);
    void describe(const ObjectPath &table);
    void showPayload();
    void showRequests(const Run &run);
    void openPayload(RunId run, const QString &title);
    void showButtons();
    [[nodiscard]] GenerationOptions options() const;
    void showError(const Error &error);

    Context &m_context;
    QStackedWidget *m_places;
    ConnectPanel *m_connect;
    ScopePane *m_scope;
    SettingsPane *m_settings;
    QuotePanel *m_quotePanel;
    QPushButton *m_quote, *m_run;
    RunPane *m_runPane;
    RunHistory *m_history;
    QTabWidget *m_tabs;
    PayloadView *m_payload = nullptr;
    LimitsDialog *m_limits = nullptr;
    ModelTable *m_models = nullptr;
    DescribePanel *m_describe = nullptr;
    generation::RunLimits m_runLimits; ///< of the run that goes on
    struct Asked {
        std::optional<Selection> selection;
        GenerationOptions options;
    };
    Asked m_asked; ///< what the last quote is about
    bool m_overtaken = false; ///< another privacy was chosen while it was made
    std::optional<generation::Quote> m_prepared;
    Job<generation::Quote> m_quoteJob;
    Job<generation::RunReport> m_runJob;
    QString m_privacyCatalog; ///< whose choice the panel shows
    QString m_workspace; ///< whose settings are shown
    QTimer m_keepSoon;
    bool m_recalled = false; ///< nothing is kept before what was kept is shown
};

} // namespace metaflow::ui
