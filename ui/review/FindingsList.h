#pragma once

#include "core/model/Item.h"

#include <QListWidget>

#include <optional>

namespace metaflow::ui {

/// What the checks say about the text in the editor, worst first. Each that counts can be dismissed: by the words at
/// its end, or D in the list of findings. What was dismissed stands dimmed below.
class FindingsList : public QListWidget {
    Q_OBJECT
public:
    explicit FindingsList(QWidget *parent = nullptr);
    /// `typing`: dismissed while a draft is typed, and not decided on yet: these can be brought back here.
    void show(const QVector<Finding> &findings, const QVector<Finding> &typing = {});
    void showNothing(); ///< no item
    [[nodiscard]] std::optional<Finding> firstOpen() const;
    /// Where a click dismisses the finding of this row, or brings it back; in coordinates of the viewport.
    [[nodiscard]] QRect actionRect(int row) const;

Q_SIGNALS:
    void dismissWanted(const metaflow::Finding &finding);
    void restoreWanted(const metaflow::Finding &finding);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void addLine(const Finding &finding);
    void act(int row);
    QVector<Finding> m_findings, m_typing;
    bool m_hasItem = false;
};

/// By check and arguments: places move as a text is typed.
[[nodiscard]] bool isSameFinding(const Finding &a, const Finding &b);

} // namespace metaflow::ui
