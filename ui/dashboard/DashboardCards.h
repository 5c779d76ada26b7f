#pragma once

#include "ui/dashboard/Figures.h"
#include "core/base/Error.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;

namespace metaflow::ui {

class ChartPanel;
class Dialogs;

/// The cards, in two columns where there is room. They are made for the first report and filled one a turn: ten charts
/// at once would hold up the window.
class DashboardCards : public QWidget {
    Q_OBJECT
public:
    explicit DashboardCards(Dialogs &dialogs, QWidget *parent = nullptr);
    ~DashboardCards() override;
    void showReport(const analytics::Report &report);
    void forget(); ///< what was chosen in them belongs to another filter
    [[nodiscard]] bool isFilling() const { return m_slice.isActive(); }
    [[nodiscard]] ChartPanel *card(const QString &id) const; ///< null where there is none yet

Q_SIGNALS:
    void itemsWanted(const metaflow::ItemFilter &filter);
    void historyWanted(const metaflow::HistoryFilter &filter);
    void said(const QString &sentence); ///< why a click leads nowhere
    void saved(const QString &file);
    void failed(const metaflow::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Card;
    void makeCards();
    void next();
    void make(Card &card);
    void place();
    void fill(Card &card);
    void follow(Card &card, int category, int series);

    Dialogs &m_dialogs;
    QGridLayout *m_grid;
    std::vector<Card> m_cards; ///< its size never changes
    analytics::Report m_report;
    size_t m_next = 0; ///< to be made or filled
    int m_columns = 2; ///< one where the window is narrow
    QTimer m_slice;
};

} // namespace metaflow::ui
