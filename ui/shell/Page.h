#pragma once

#include <QWidget>

namespace metaflow::ui {

class Banner;

/// One page of the window: a banner on top, the page's own widgets below.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    /// Shown: take the focus to where work goes on.
    virtual void activate() = 0;
    /// Why closing now would lose something, as a sentence; empty: nothing.
    [[nodiscard]] virtual QString unfinished() const { return {}; }
    /// F5.
    virtual void refresh() { }
    virtual void find() { } ///< Ctrl+F
    virtual void editFilter() { find(); } ///< Ctrl+L: where the page is filtered by typing
    virtual void toggleFilterRow() { editFilter(); } ///< Ctrl+Shift+L

    [[nodiscard]] Banner *banner() const { return m_banner; }

Q_SIGNALS:
    void statusChanged(const QString &text); ///< for the status line of the window
    /// Something long goes on here, whichever page is shown: `percent` of it, -1 where it has ended and the person has
    /// not seen it yet. An empty text: nothing to say any more.
    void workChanged(const QString &text, int percent);

protected:
    /// Where a page puts its content.
    [[nodiscard]] QWidget *body() const { return m_body; }

private:
    Banner *m_banner;
    QWidget *m_body;
};

} // namespace metaflow::ui
