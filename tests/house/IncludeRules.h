#pragma once

#include "tests/house/IncludeGraph.h"

#include <QHash>

namespace metaflow::house {

/// The one list: what stands left may be included, a neighbour of the same tier may not.
inline constexpr QLatin1StringView folderOrder(
    "base < model, net, secrets < store, databricks, providers < privacy < catalog < checks < review < "
    "generation, importing < analytics < exchange, automation, practice < health < wording");

/// Who may include whom. Each answer is "file:line: what is wrong", in the order of the files.
class IncludeRules {
public:
    IncludeRules(QStringView order, QSet<QString> windowHeaders);

    /// core: folders left only; nothing of ui, app, QtGui or QtWidgets.
    [[nodiscard]] QStringList directions(const SourceTree &tree) const;
    /// ui reaches no coroutine header and no Engine, through whatever headers.
    [[nodiscard]] QStringList coroutinesBehindTheBorder(const SourceTree &tree) const;
    /// What runs without a display reaches no window header, through whatever headers.
    [[nodiscard]] QStringList windowlessPrograms(const SourceTree &tree) const;
    /// #pragma once, no `using namespace`.
    [[nodiscard]] QStringList headers(const SourceTree &tree) const;
    /// Includes in quotes are ours, from the root; a source includes its own header first.
    [[nodiscard]] QStringList spelling(const SourceTree &tree) const;

private:
    [[nodiscard]] QString wrong(const QString &path, const Include &include) const;
    [[nodiscard]] QString wrongInCore(const QString &folder, const QString &included) const;
    [[nodiscard]] bool isWindowHeader(const QString &name) const;

    QHash<QString, int> m_tiers; // folder of core -> tier
    QSet<QString> m_windowHeaders;
};

} // namespace metaflow::house
