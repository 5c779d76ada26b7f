#pragma once

#include "ui/charts/ChartData.h"
#include "core/analytics/Report.h"
#include "core/model/History.h"

#include <functional>

namespace metaflow::ui {

/// Where a click on a figure leads: to the items or to the rows of the record that it counts, or one step down.
struct Lead {
    std::optional<ItemFilter> items = {};
    std::optional<HistoryFilter> history = {};
    QString catalog = {}; ///< to the schemas of this one, in the same card
    QString why = {}; ///< that it leads nowhere, as a sentence
};

/// What one card of the dashboard shows.
struct Figures {
    ChartData chart = {}; ///< empty: `nothing` says why
    QString sentence = {};
    QString nothing = {};
    std::function<Lead(int category, int series)> lead = {}; ///< series -1: the category as a whole
};

/// What a person chose in a card.
struct CardView {
    int choice = 0;
    QString catalog; ///< whose schemas; empty: of the filter of the report, or all catalogs
};

[[nodiscard]] Figures coverageFigures(const analytics::Report &report, const CardView &view);
[[nodiscard]] Figures statusFigures(const analytics::Report &report, const CardView &view);
[[nodiscard]] Figures progressFigures(const analytics::Report &report, const CardView &view);
[[nodiscard]] Figures reviewerFigures(const analytics::Report &report, const CardView &view);
[[nodiscard]] Figures acceptanceFigures(const analytics::Report &report, const CardView &view);
[[nodiscard]] Figures findingFigures(const analytics::Report &report, const CardView &view);
[[nodiscard]] Figures queueFigures(const analytics::Report &report, const CardView &view);
[[nodiscard]] Figures scoreFigures(const analytics::Report &report, const CardView &view);
[[nodiscard]] Figures costFigures(const analytics::Report &report, const CardView &view);
[[nodiscard]] Figures runFigures(const analytics::Report &report, const CardView &view);

/// One of the figures on top.
struct KeyFigure {
    QString id, caption, figure; ///< `pending`, "Waiting for a decision", "1,234"
    std::optional<ItemFilter> items = {}; ///< what it counts; none: see `card`
    QString card = {}; ///< that shows where the figure comes from
};
[[nodiscard]] QVector<KeyFigure> keyFigures(const analytics::Report &report);

/// The choices of the cards that have some, in the order of CardView::choice.
[[nodiscard]] QStringList coverageChoices();
[[nodiscard]] QStringList progressChoices();
[[nodiscard]] QStringList acceptanceChoices();
[[nodiscard]] QStringList costChoices();
[[nodiscard]] QStringList runChoices();

} // namespace metaflow::ui
