#pragma once

#include "core/model/Person.h"
#include "core/model/Template.h"
#include "core/store/Connection.h"

namespace metaflow::store {

/// Every version of every name, by name and version.
[[nodiscard]] Result<QVector<PromptTemplate>> templates(Connection &connection);
/// The newest version of each name that is in use: what a run is made with. One query.
[[nodiscard]] Result<QVector<PromptTemplate>> templatesInUse(Connection &connection);
/// All versions of one name, oldest first; none where nobody saved it.
[[nodiscard]] Result<QVector<PromptTemplate>> templateVersions(Connection &connection, const QString &name);
/// Adds the next version of the draft's name, from `least` on, and brings the name back into use; recorded as an event.
/// What was stored. TextNotStorable.
[[nodiscard]] Result<PromptTemplate> addTemplate(
    Connection &connection, const PromptTemplate &draft, int least, const Person &person, const QDateTime &now);
/// Takes the whole name out of use; recorded as an event. TemplateNotFound where it is not in use.
[[nodiscard]] Result<bool> retireTemplate(
    Connection &connection, const QString &name, const Person &person, const QDateTime &now);

} // namespace metaflow::store
