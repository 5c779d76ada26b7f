#pragma once

#include "core/model/Run.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace metaflow::ui {

/// What of the ticked tables is described: tables, columns or both, only what is missing, only what was changed since
/// a day, views, nested fields.
class ScopeFilters : public QWidget {
    Q_OBJECT
public:
    explicit ScopeFilters(QWidget *parent = nullptr);
    void set(const GenerationOptions &options);
    void applyTo(GenerationOptions &options) const;
    /// The begin of the chosen day, local time; invalid: not asked.
    [[nodiscard]] QDateTime changedSince() const;
    [[nodiscard]] bool onlyMissing() const;
    [[nodiscard]] bool views() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_what;
    QCheckBox *m_onlyMissing, *m_views, *m_fields, *m_since;
    QDateEdit *m_day;
    bool m_setting = false;
};

} // namespace metaflow::ui
