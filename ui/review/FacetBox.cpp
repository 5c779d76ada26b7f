#include "ui/review/FacetBox.h"

#include <QAbstractItemView>
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

FacetBox::FacetBox(const QString &name, const QString &any, QWidget *parent)
    : QComboBox(parent)
    , m_name(name)
{
    setItemDelegate(new CountedDelegate(any, this));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(3);
    setMaxVisibleItems(18);
    view()->setMinimumWidth(fontMetrics().averageCharWidth() * 36); // names are longer than the row has room for
    view()->setTextElideMode(Qt::ElideMiddle);
    addItem(name, QString());
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
    const auto same = [](const FacetOffer &a, const FacetOffer &b) { return a.value == b.value && a.name == b.name; };
    if (count() == 1 || !std::equal(offers.begin(), offers.end(), m_offers.begin(), m_offers.end(), same)) {
        fill(offers); // filling a chooser of 2,000 names is felt: only when they changed
    } else if (offers != m_offers) {
        showCounts(offers);
    }
    m_offers = offers;
    showValue(value);
}

void FacetBox::fill(const QVector<FacetOffer> &offers)
{
    const QSignalBlocker quiet(this);
    clear();
    addItem(m_name, QString());
    for (const FacetOffer &each : offers) {
        addItem(each.name, each.value);
    }
    showCounts(offers);
}

void FacetBox::showCounts(const QVector<FacetOffer> &offers)
{
    const QLocale locale;
    for (int i = 0; i < offers.size() && i + 1 < count(); ++i) {
        const QString text = offers.at(i).items < 0 ? QString() : locale.toString(offers.at(i).items);
        if (itemData(i + 1, countRole).toString() != text) {
            setItemData(i + 1, text, countRole);
            setItemData(i + 1, text.isEmpty() ? QString() : itemText(i + 1) + u", "_s + text, Qt::AccessibleTextRole);
        }
    }
}

void FacetBox::showValue(const QString &value)
{
    {
        const QSignalBlocker quiet(this);
        int index = value.isEmpty() ? 0 : findData(value, Qt::UserRole, Qt::MatchFixedString);
        if (index < 0) {
            addItem(value, value);
            index = count() - 1;
            m_offers.append({value, value, -1});
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
