#pragma once

#include "ui/settings/Section.h"
#include "ui/shell/Context.h"
#include "core/secrets/KeyRing.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace metaflow::ui {

class FieldRows;
class SecretField;

/// Keys and passwords of this user: what for, since when, where they are kept; replacing and removing. Their values are
/// never shown.
class SecretsSection : public Section {
    Q_OBJECT
public:
    /// `context.machine` must be there.
    explicit SecretsSection(Context &context, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString unfinished() const override;

private:
    void buildLayout();
    void connectParts();
    void showKeys();
    void showButtons();
    void showStore(const Result<void> &answer);
    void replace();
    void keep();
    void closeReplacing();
    void remove();
    void removed(const QString &name, const Result<void> &gone);
    [[nodiscard]] const secrets::KeyRing::Entry *chosen() const;

    Context &m_context;
    QTableWidget *m_table;
    QLabel *m_store, *m_empty, *m_old;
    QPushButton *m_replace, *m_remove, *m_keep, *m_cancel;
    QWidget *m_replacing;
    FieldRows *m_rows;
    SecretField *m_field;
    QVector<secrets::KeyRing::Entry> m_entries;
    QString m_name; ///< of the one that is being replaced
};

} // namespace metaflow::ui
