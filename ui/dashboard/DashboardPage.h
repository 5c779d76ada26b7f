#pragma once

#include "ui/dashboard/Figures.h"
#include "ui/shell/Context.h"
#include "ui/shell/Page.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

class QScrollArea;
class QStackedWidget;

namespace metaflow::ui {

class DashboardCards;
class DashboardFilters;
class EmptyState;
class FigureTiles;

/// How far the work is, in figures; every figure leads to what it counts.
class DashboardPage : public Page {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds pause{10}; ///< between two questions that nobody asked for

    explicit DashboardPage(Context &context, QWidget *parent = nullptr);
    ~DashboardPage() override;
    void activate() override;
    void refresh() override;
    void find() override;

Q_SIGNALS:
    void itemsWanted(const metaflow::ItemFilter &filter);
    void historyWanted(const metaflow::HistoryFilter &filter);
    void generateWanted(); ///< there is nothing to count yet

private:
    void buildLayout();
    void connectCards();
    void ask();
    void othersChanged();
    void showReport(const analytics::Report &report);
    void showFailure(const Error &error);
    void sayAge();
    void follow(const KeyFigure &figure);
    [[nodiscard]] bool isOld() const;

    Context &m_context;
    DashboardFilters *m_filters;
    FigureTiles *m_tiles;
    DashboardCards *m_cards;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QStackedWidget *m_places;
    QTimer m_later; ///< somebody else changed the store, and the last question is not long ago
    QElapsedTimer m_asked; ///< since the last question
    QDateTime m_asOf;
    quint64 m_generation = 0; ///< of a question: what an older one brings comes too late
    QString m_failure; ///< what the banner says of the last try
    QPointer<QWidget> m_left; ///< what led to another page: there somebody goes on who comes back
};

} // namespace metaflow::ui
