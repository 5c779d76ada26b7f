#include "ui/review/FacetBox.h"

#include <QAbstractItemView>
#include <QAbstractListModel>
#include <QLocale>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int countRole = Qt::UserRole + 1;

/// In the open list: the value with its count behind it, and what the first line means.
class CountedDelegate final : public QStyledItemDelegate {
public:
    CountedDelegate(QString any, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_any(std::move(any))
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.row() == 0) {
            option->text = m_any;
        } else if (const QString count = index.data(countRole).toString(); !count.isEmpty()) {
            option->text += u"   "_s + count;
        }
    }

private:
    QString m_any;
};

} // namespace

/// The values as they are, set at once: two thousand rows added one by one are felt.
class FacetModel final : public QAbstractListModel {
public:
    FacetModel(QString name, QString any, QObject *parent)
        : QAbstractListModel(parent)
        , m_name(std::move(name))
        , m_any(std::move(any))
    {
    }
    [[nodiscard]] const QVector<FacetOffer> &offers() const { return m_offers; }
    void set(const QVector<FacetOffer> &offers)
    {
        const auto same
            = [](const FacetOffer &a, const FacetOffer &b) { return a.value == b.value && a.name == b.name; };
        if (std::equal(offers.begin(), offers.end(), m_offers.begin(), m_offers.end(), same)) {
            m_offers = offers; // other counts: an open list shows them the next time
            return;
        }
        beginResetModel();
        m_offers = offers;
        endResetModel();
    }
    void add(const FacetOffer &offer)
    {
        const int row = static_cast<int>(m_offers.size()) + 1;
        beginInsertRows({}, row, row);
        m_offers.append(offer);
        endInsertRows();
    }
    [[nodiscard]] int rowOf(const QString &value) const
    {
        const auto hit = std::find_if(m_offers.begin(), m_offers.end(),
            [&value](const FacetOffer &one) { return one.value.compare(value, Qt::CaseInsensitive) == 0; });
        return value.isEmpty() ? 0 : hit == m_offers.end() ? -1 : static_cast<int>(hit - m_offers.begin()) + 1;
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_offers.size()) + 1;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        if (index.row() == 0) {
            return role == Qt::DisplayRole       ? QVariant(m_name)
                : role == Qt::AccessibleTextRole ? QVariant(m_any)
                : role == Qt::UserRole           ? QVariant(QString())
                                                 : QVariant();
        }
        const FacetOffer &offer = m_offers.at(index.row() - 1);
        const QString count = offer.items < 0 ? QString() : QLocale().toString(offer.items);
        switch (role) {
        case Qt::DisplayRole:
            return offer.name;
        case Qt::UserRole:
            return offer.value;
        case countRole:
            return count;
        case Qt::AccessibleTextRole:
            return count.isEmpty() ? offer.name : offer.name + u", "_s + count;
        default:
            return {};
        }
    }

private:
    QString m_name, m_any;
    QVector<FacetOffer> m_offers;
};

FacetBox::FacetBox(const QString &name, const QString &any, QWidget *parent)
    : QComboBox(parent)
    , m_model(new FacetModel(name, any, this))
{
    setModel(m_model);
    setItemDelegate(new CountedDelegate(any, this));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(3);
    setMaxVisibleItems(18);
    view()->setMinimumWidth(fontMetrics().averageCharWidth() * 36); // names are longer than the row has room for
    view()->setTextElideMode(Qt::ElideMiddle);
    connect(this, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QString value = itemData(index).toString();
        showValue(value);
        Q_EMIT chosen(value);
    });
}

void FacetBox::offer(const QVector<FacetOffer> &offers, const QString &value)
{
    if (view()->isVisible()) {
        return; // somebody is choosing: rows must not move under the hand
    }
    if (offers != m_model->offers()) {
        const QSignalBlocker quiet(this);
        m_model->set(offers);
    }
    showValue(value);
}

void FacetBox::showValue(const QString &value)
{
    {
        const QSignalBlocker quiet(this);
        int index = m_model->rowOf(value);
        if (index < 0) {
            m_model->add({value, value, -1});
            index = count() - 1;
        }
        setCurrentIndex(index);
    }
    const bool active = !value.isEmpty();
    if (property("activeFilter").toBool() != active) {
        setProperty("activeFilter", active);
        style()->unpolish(this);
        style()->polish(this);
    }
    update();
}

} // namespace metaflow::ui
