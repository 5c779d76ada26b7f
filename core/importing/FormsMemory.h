#pragma once

#include "core/databricks/SessionInfo.h"
#include "core/importing/StatementWriter.h"

#include <QSet>

namespace metaflow::importing {

/// Which forms a warehouse has refused so far; as long as the program runs. Engine thread only.
class FormsMemory {
public:
    [[nodiscard]] Forms forms(const databricks::SessionInfo &session) const
    {
        Forms known;
        known.severalColumns = !m_oneColumnOnly.contains(session.host);
        known.parameters = session.commentParameters && !m_literalsOnly.contains(session.host);
        known.viewComments = !m_viewsByProperty.contains(session.host);
        return known;
    }
    void refusesSeveralColumns(const QString &host) { m_oneColumnOnly.insert(host); }
    void refusesParameters(const QString &host) { m_literalsOnly.insert(host); }
    void refusesViewComments(const QString &host) { m_viewsByProperty.insert(host); }

private:
    QSet<QString> m_oneColumnOnly;
    QSet<QString> m_literalsOnly;
    QSet<QString> m_viewsByProperty;
};

} // namespace metaflow::importing
