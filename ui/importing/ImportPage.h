#pragma once

#include "ui/shell/Context.h"
#include "ui/shell/Page.h"

class QStackedWidget;

namespace metaflow::ui {

class ApplyBar;
class EmptyState;
class PlanChoices;
class PlanList;
class PlanView;

/// Plan, look at every statement, apply exactly that, read back, take it back.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;
    void find() override;
    [[nodiscard]] QString unfinished() const override;
    void openFile(const QString &file);

Q_SIGNALS:
    void reviewWanted();
    void connectWanted();

private:
    void buildLayout();
    void showPlaces();
    void makePlan();
    void watchPlanning();
    void planned(const Result<importing::PlanReport> &report);
    void show(const Plan &plan);
    void loadPlans();
    void loadAccepted();
    void apply(bool partial);
    void applied(const importing::ApplyReport &report);
    void applyFailed(const Error &error);
    void sayNothingWritten(const importing::ApplyReport &report);
    void undoImport();
    void save();

    Context &m_context;
    PlanChoices *m_choices;
    PlanList *m_plans;
    PlanView *m_view;
    ApplyBar *m_bar;
    EmptyState *m_empty;
    QStackedWidget *m_places;
    std::optional<Plan> m_plan;
    Job<importing::PlanReport> m_planJob;
    Job<importing::ApplyReport> m_applyJob;
    qint64 m_accepted = -1; ///< items that wait for an import; -1: not known yet
};

} // namespace metaflow::ui
