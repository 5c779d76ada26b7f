#pragma once

#include "core/generation/GenerationService.h"
#include "core/providers/Prices.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace metaflow::ui {

/// What a quote's tokens would cost with every model of the price list, the cheapest first; says how old the list is.
class ModelTable : public QDialog {
    Q_OBJECT
public:
    explicit ModelTable(const providers::Prices &prices, QWidget *parent = nullptr);
    void show(const generation::Quote &quote);

Q_SIGNALS:
    /// Of the quote's provider: Enter or a double click on its row.
    void modelChosen(const QString &model);

private:
    void fill(const generation::Quote &quote);
    providers::Prices m_prices; ///< copies share one list
    QTableWidget *m_table;
    QLabel *m_note;
    QString m_provider;
};

/// "price list of 3 Nov 2026, 23 days old"
[[nodiscard]] QString ageText(QDate asOf, QDate today);

} // namespace metaflow::ui
