#include "ui/start/FieldRows.h"

#include "ui/widgets/Build.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

FieldRows::FieldRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void FieldRows::add(const QString &caption, QWidget *field, const QString &hint)
{
    Row row{label(caption), field, label({}, Role::Caption), hint};
    row.caption->setBuddy(field);
    row.note->setWordWrap(true);
    row.note->setObjectName(field->objectName() + u"Note"_s);
    const int line = m_grid->rowCount();
    m_grid->addWidget(row.caption, line, 0);
    m_grid->addWidget(field, line, 1);
    m_grid->addWidget(row.note, line + 1, 1);
    say(row, hint, false);
    m_rows << row;
}

FieldRows::Row *FieldRows::rowOf(QWidget *field)
{
    const auto hit = std::find_if(m_rows.begin(), m_rows.end(), [field](const Row &row) { return row.field == field; });
    return hit == m_rows.end() ? nullptr : &*hit;
}

void FieldRows::say(const Row &row, const QString &text, bool wrong)
{
    setRole(row.note, wrong ? Role::Bad : Role::Caption);
    row.note->setText(text);
    row.note->setVisible(row.visible && !text.isEmpty());
    QWidget *spoken = row.field->focusProxy() != nullptr ? row.field->focusProxy() : row.field;
    const bool box = qobject_cast<QComboBox *>(spoken) != nullptr; // see identify()
    const QString name = box ? spoken->accessibleName() : QString();
    spoken->setAccessibleDescription(name.isEmpty() || text.isEmpty() ? name + text : name + u". "_s + text);
}

void FieldRows::setRowVisible(QWidget *field, bool visible)
{
    if (Row *row = rowOf(field)) {
        row->visible = visible;
        row->caption->setVisible(visible);
        row->field->setVisible(visible);
        row->note->setVisible(visible && !row->note->text().isEmpty());
    }
}

void FieldRows::setHint(QWidget *field, const QString &hint)
{
    if (Row *row = rowOf(field)) {
        row->hint = hint;
        say(*row, hint, false);
    }
}

void FieldRows::complain(QWidget *field, const QString &what)
{
    calm();
    field->setFocus();
    warn(field, what);
}

void FieldRows::warn(QWidget *field, const QString &what)
{
    if (const Row *row = rowOf(field)) {
        say(*row, what, true);
        announce(row->note);
    }
}

void FieldRows::calm()
{
    for (const Row &row : std::as_const(m_rows)) {
        say(row, row.hint, false);
    }
}

} // namespace metaflow::ui
