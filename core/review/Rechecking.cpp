#include "core/review/Rechecking.h"

#include "core/checks/Checks.h"
#include "core/checks/StoredSettings.h"
#include "core/review/CheckContexts.h"

using namespace Qt::StringLiterals;

namespace metaflow::review {

namespace {

/// What was seen when the answer came cannot be seen again; it holds as long as the text does.
QVector<Finding> seenBefore(const Item &item, const QString &text)
{
    QVector<Finding> seen;
    for (const Finding &finding : item.findings) {
        if (text == item.current && finding.check == "echoes_data"_L1) {
            seen << finding;
        }
    }
    return seen;
}

/// What was dismissed of another text says nothing about what is secret in this one.
QVector<Finding> stillDismissed(const Item &item, const QString &text)
{
    QVector<Finding> still;
    for (const Finding &finding : dismissedFindings(item.findings)) {
        if (text == item.current || finding.severity != Severity::Security) {
            still << finding;
        }
    }
    return still;
}

} // namespace

store::Recheck recheckWith(store::Connection &connection, std::shared_ptr<store::NamesSeen> names)
{
    return [&connection, names = std::move(names)](
               const QVector<Item> &items, const QStringList &texts, const QVector<Finding> &dismissed) {
        const auto standards = checks::readStandards(connection);
        const auto contexts
            = standards ? checkContexts(connection, items, *standards, *names) : fail(standards.error());
        QVector<store::Rechecked> all;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const Item &item = items.at(i);
            const auto context = contexts ? contexts->at(i) : checks::contextOf(item);
            const auto found
                = withDismissed(checks::check(texts.at(i), context).findings + seenBefore(item, texts.at(i)),
                    dismissed + stillDismissed(item, texts.at(i)));
            all.append({found, checks::scoreOf(found)});
        }
        return all;
    };
}

} // namespace metaflow::review
