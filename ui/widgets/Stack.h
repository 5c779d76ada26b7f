#pragma once

#include <QStackedWidget>

namespace metaflow::ui {

/// A stack whose height does not depend on its width: it fills the place it gets. Else every layout above it would ask
/// all wrapped texts on all its pages for their heights several times at each change, which took most of a turn.
class Stack final : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace metaflow::ui
