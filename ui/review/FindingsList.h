#pragma once

#include "core/model/Item.h"

#include <QListWidget>

#include <optional>

namespace metaflow::ui {

class KeyMap;

/// What the checks say about the text in the editor, worst first. Each that counts can be dismissed: by the words at
/// its end, or in the list of findings with the key that dismisses. What was dismissed stands dimmed below.
class FindingsList : public QListWidget {
    Q_OBJECT
public:
    /// Without a key map the keys are the defaults.
    explicit FindingsList(const KeyMap *keys = nullptr, QWidget *parent = nullptr);
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
    void showAgain(); ///< in other colours, with other keys
    [[nodiscard]] QString descriptionOf(const Finding &finding, bool typed) const;
    const KeyMap *m_keys;
    QVector<Finding> m_findings, m_typing;
    bool m_hasItem = false;
};

/// By check and arguments: places move as a text is typed.
[[nodiscard]] bool isSameFinding(const Finding &a, const Finding &b);

} // namespace metaflow::ui
