#pragma once

#include "core/generation/GenerationService.h"

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

    void showNone(const QString &why);
    void showPreparing();
    void show(const generation::Quote &quote);
    void setStale();
    [[nodiscard]] bool isValid() const { return m_valid; }

Q_SIGNALS:
    void payloadWanted();

private:
    [[nodiscard]] QLabel *figure(QGridLayout *grid, int row, int column, const QString &caption, const QString &name);
    void clearFigures();
    QLabel *m_title, *m_requests, *m_tokens, *m_price, *m_time, *m_statements, *m_left, *m_note;
    QPushButton *m_payload;
    bool m_valid = false;
};

/// "about 20 s", "3 min": durations for people.
[[nodiscard]] QString durationText(std::chrono::seconds duration);
/// "0.0032 USD"; below a hundredth of a cent it says so.
[[nodiscard]] QString priceText(qint64 microUsd);

} // namespace metaflow::ui
