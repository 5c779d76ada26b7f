#pragma once

#include "core/exchange/Upload.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QHBoxLayout;

namespace metaflow::ui {

/// One button a verdict that occurs in a preview, with how many rows have it.
class PreviewFilter : public QWidget {
    Q_OBJECT
public:
    explicit PreviewFilter(QWidget *parent = nullptr);
    void show(const exchange::UploadPreview &preview); ///< all rows, whatever was chosen before
    void clear();
    void choose(exchange::RowVerdict verdict); ///< as if its button had been pressed

Q_SIGNALS:
    void chosen(std::optional<metaflow::exchange::RowVerdict> verdict); ///< none: all rows

private:
    void add(const QString &text, const QString &name, const QString &tip, std::optional<exchange::RowVerdict> verdict);
    QHBoxLayout *m_buttons;
    QButtonGroup *m_group = nullptr;
};

} // namespace metaflow::ui
