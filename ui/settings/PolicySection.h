#pragma once

#include "ui/settings/Section.h"
#include "ui/shell/Context.h"

class QCheckBox;
class QLabel;
class QTableWidget;

namespace metaflow::ui {

/// Four-eyes: what needs a second person, catalog by catalog, and who says so.
class PolicySection : public Section {
    Q_OBJECT
public:
    explicit PolicySection(Context &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    void buildLayout();
    void showCatalogs(const QVector<store::CatalogPolicies> &policies);
    void showCurrent();
    void showWho();
    void wish(store::PolicyOf of, bool on);
    void set(const QString &catalog, store::PolicyOf of, bool on);

    Context &m_context;
    QTableWidget *m_table;
    QCheckBox *m_decisions, *m_plans;
    QLabel *m_count, *m_who;
    QVector<store::CatalogPolicies> m_policies;
    bool m_setting = false;
};

} // namespace metaflow::ui
