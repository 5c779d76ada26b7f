#pragma once

#include "core/exchange/TableFile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace metaflow::ui {

class ElidedLabel;

/// Which file it is and how it is read: encoding and delimiter, or the sheet, as found; each can be chosen instead.
class FileBar : public QWidget {
    Q_OBJECT
public:
    explicit FileBar(QWidget *parent = nullptr);
    void start(const QString &file); ///< it is being looked into
    void show(const exchange::TableFileShape &shape);
    void showRows(qsizetype rows); ///< once they are counted
    void setBusy(bool busy); ///< what is read now cannot be read differently
    [[nodiscard]] const exchange::TableFileOptions &options() const { return m_options; } ///< only what was chosen

Q_SIGNALS:
    void optionsChosen();
    void closeWanted();

private:
    [[nodiscard]] QComboBox *chooser(const QString &name, const QString &words);
    void fill();
    void choose(QString exchange::TableFileOptions::*part, QComboBox *box);
    exchange::TableFileOptions m_options;
    exchange::TableFileShape m_shape;
    ElidedLabel *m_name;
    QLabel *m_facts, *m_encodingLabel, *m_delimiterLabel, *m_sheetLabel;
    QComboBox *m_encoding, *m_delimiter, *m_sheet;
    QPushButton *m_close;
};

} // namespace metaflow::ui
