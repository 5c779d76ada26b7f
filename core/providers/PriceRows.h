#pragma once

#include "core/providers/Prices.h"

#include <QJsonArray>

namespace metaflow::providers {

/// What a file of prices holds.
struct PriceFileContent {
    QVector<Price> rows;
    QVector<Error> problems; ///< one a row that cannot be read
    QStringList unreadable; ///< `provider/model` of those
    QDate asOf;
};
/// An array of rows, or `{"as_of", "prices": […]}`. FileUnreadable, FileInvalid where it is neither.
[[nodiscard]] Result<PriceFileContent> readPriceFile(const QString &file);
/// FileInvalid with `number`, model and the field that is missing, negative, or no number.
[[nodiscard]] Result<Price> readPriceRow(const QJsonObject &row, int number, const QString &file);
[[nodiscard]] QJsonObject priceRowJson(const Price &price);

/// Puts a row into the user's file in place of the one for the same model and day; creates the file. What else is in
/// it stays as it is, also what cannot be read. Written whole or not at all. FileInvalid (a row that readPriceRow()
/// would refuse, a file that is no list), FileUnreadable, FileUnwritable.
[[nodiscard]] Result<void> writePrice(const QString &file, const Price &price);
/// Takes all rows of a model out; false where there were none. Errors as writePrice().
[[nodiscard]] Result<bool> removePrice(const QString &file, const QString &provider, const QString &model);

} // namespace metaflow::providers
