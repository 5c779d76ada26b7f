#pragma once

#include "core/model/Glossary.h"

#include <QAbstractTableModel>
#include <QVector>

namespace metaflow::ui {

/// The terms as rows, those that hold the search text; case does not count.
class GlossaryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Term, Kind, Meaning, Avoid, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setTerms(const QVector<GlossaryTerm> &terms);
    void setSearch(const QString &text);
    [[nodiscard]] GlossaryTerm term(int row) const;
    [[nodiscard]] int rowOf(const QString &term) const; ///< -1: not shown
    [[nodiscard]] qsizetype termCount() const { return m_terms.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();
    QVector<GlossaryTerm> m_terms;
    QVector<int> m_visible; ///< indexes into m_terms
    QString m_search;
};

} // namespace metaflow::ui
