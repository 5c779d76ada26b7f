#pragma once

#include "ui/dashboard/Figures.h"

#include <QPushButton>

class QHBoxLayout;
class QLabel;

namespace metaflow::ui {

/// One figure in large letters, to be clicked.
class FigureTile : public QPushButton {
    Q_OBJECT
public:
    explicit FigureTile(const QString &name, QWidget *parent = nullptr);
    void showFigure(const KeyFigure &figure);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QLabel *m_figure, *m_caption;
};

/// The figures on top, beside each other.
class FigureTiles : public QWidget {
    Q_OBJECT
public:
    explicit FigureTiles(QWidget *parent = nullptr);
    void showFigures(const QVector<KeyFigure> &figures);
    void focusFirst();

Q_SIGNALS:
    void chosen(const metaflow::ui::KeyFigure &figure);

private:
    QHBoxLayout *m_row;
    QVector<FigureTile *> m_tiles;
    QVector<KeyFigure> m_figures;
};

} // namespace metaflow::ui
