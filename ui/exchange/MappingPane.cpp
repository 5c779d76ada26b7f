#include "ui/exchange/MappingPane.h"

#include "ui/exchange/UploadTexts.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Table.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// One list of meanings at a time, where somebody chooses: a file may have thousands of columns.
class MeaningDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        identify(box, u"uploadMeaning"_s, MappingPane::tr("What the column means"));
        for (const exchange::UploadField field : exchange::allUploadFields()) {
            box->addItem(fieldWord(field), static_cast<int>(field));
        }
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<MeaningDelegate *>(this); // an editor is made by a const function of Qt's
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        // Open at once: in a closed list each arrow would choose.
        QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, qobject_cast<QComboBox *>(editor)->currentData());
    }
};

} // namespace

MappingPane::MappingPane(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView)
{
    identify(m_table, u"uploadColumns"_s, tr("Columns of the file"),
        tr("Enter, F2 or a click chooses what a column means."));
    m_table->setModel(&m_model);
    asList(m_table, {30, 44, 34});
    m_table->setItemDelegateForColumn(MappingModel::Meaning, new MeaningDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setMinimumHeight(fontMetrics().height() * 7);
    m_model.setPalette(palette());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(&m_model, &MappingModel::chosen, this, &MappingPane::chosen);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == MappingModel::Meaning) {
            choose(index);
        }
    });
    connect(m_table, &QTableView::activated, this, &MappingPane::choose); // Enter
}

void MappingPane::choose(const QModelIndex &index)
{
    const QModelIndex meaning = index.siblingAtColumn(MappingModel::Meaning);
    if (m_table->indexWidget(meaning) == nullptr) { // else it is being chosen
        m_table->setCurrentIndex(meaning);
        m_table->edit(meaning);
    }
}

void MappingPane::show(const FileLook &look)
{
    const bool same = m_model.header() == look.shape.header && !m_model.mapping().isEmpty();
    m_model.setFile(look, same ? m_model.mapping() : exchange::guessMapping(look.shape.header));
    m_table->setCurrentIndex(m_model.index(0, MappingModel::Meaning));
}

void MappingPane::forget()
{
    m_model.setFile({}, {});
}

QString MappingPane::summary() const
{
    const QLocale locale;
    return tr("%1 of %2 used").arg(locale.toString(m_model.used()), locale.toString(m_model.rowCount()));
}

void MappingPane::focusTable()
{
    m_table->setFocus();
}

void MappingPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_model.setPalette(palette());
    }
}

} // namespace metaflow::ui
