#pragma once

#include "core/generation/GenerationService.h"

#include <QDate>
#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace metaflow::ui {

/// What a prepared run would send and cost. A quote that no longer fits the choices says so and cannot be run.
class QuotePanel : public QFrame {
    Q_OBJECT
public:
    explicit QuotePanel(QWidget *parent = nullptr);

    /// From which day the prices are: then models can be compared.
    void setPriceList(QDate asOf);
    void showNone(const QString &why);
    void showPreparing();
    void show(const generation::Quote &quote);
    void setStale();
    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] bool isStale() const { return m_stale; } ///< shows figures that hold no longer

Q_SIGNALS:
    void payloadWanted();
    void comparisonWanted();

private:
    struct Place {
        int row = 0, column = 0;
    };
    [[nodiscard]] QLabel *figure(QGridLayout *grid, Place place, const QString &caption, const QString &name);
    [[nodiscard]] QVector<QLabel *> figures() const;
    void clearFigures();
    [[nodiscard]] QStringList notesOf(const generation::Quote &quote) const;
    QLabel *m_title, *m_requests, *m_tokens, *m_price, *m_time, *m_statements, *m_warehouse, *m_left, *m_memory,
        *m_note;
    QPushButton *m_compare, *m_payload;
    QDate m_asOf;
    bool m_valid = false;
    bool m_stale = false;
};

} // namespace metaflow::ui
