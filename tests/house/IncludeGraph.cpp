#include "tests/house/IncludeGraph.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::house {

IncludeGraph::IncludeGraph(const SourceTree &tree)
{
    static const QRegularExpression line(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])"_s);
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        QList<Include> &includes = m_includes[file.key()];
        const QStringList lines = file.value().split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (const auto hit = line.match(lines.at(i)); hit.hasMatch()) {
                includes.append({hit.captured(2), static_cast<int>(i) + 1, hit.captured(1) == u'"'});
            }
        }
    }
}

} // namespace metaflow::house
