#pragma once

#include <QVector>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace metaflow::ui {

/// The rows of a form: what a field is for, the field, and below it a hint or what is wrong with it.
class FieldRows : public QWidget {
    Q_OBJECT
public:
    explicit FieldRows(QWidget *parent = nullptr);

    void add(const QString &caption, QWidget *field, const QString &hint = {});
    void setRowVisible(QWidget *field, bool visible);
    void setHint(QWidget *field, const QString &hint);
    /// Said below that field, which takes the focus; what was said of the others goes.
    void complain(QWidget *field, const QString &what);
    /// The same, of what nobody has just asked for: the focus stays, and so does what is said of the others.
    void warn(QWidget *field, const QString &what);
    void calm(); ///< hints alone

private:
    struct Row {
        QLabel *caption = nullptr;
        QWidget *field = nullptr;
        QLabel *note = nullptr;
        QString hint;
        bool visible = true;
    };
    [[nodiscard]] Row *rowOf(QWidget *field);
    static void say(const Row &row, const QString &text, bool wrong);
    QGridLayout *m_grid;
    QVector<Row> m_rows;
};

} // namespace metaflow::ui
