#pragma once

#include "core/model/Glossary.h"
#include "core/model/Run.h"
#include "core/model/Template.h"
#include "core/store/Connection.h"

namespace metaflow::generation {

/// What a table is asked with. It comes first in every request and is byte for byte the same for all tables of one
/// template, so that the provider's prompt cache holds it.
struct Instructions {
    QString system;
    QByteArray schema; ///< minified; answers follow it
    QString version; ///< goes with every item: which text asked for it
    int outputPerText = 35; ///< tokens that an answer takes for each text: measured over a thousand columns
    friend bool operator==(const Instructions &, const Instructions &) = default;
};

/// The instructions of a run: for each table those with the most specific scope (see isMoreSpecific). A value.
class Prompts {
public:
    Prompts(); ///< the shipped ones for every table
    /// Of these templates, the shipped one where none matches. `instruction` is a person's, for this run alone: it
    /// stands last, on a line that says so. TemplateInvalid for one that cannot be rendered.
    [[nodiscard]] static Result<Prompts> from(
        QVector<PromptTemplate> templates, const QVector<GlossaryTerm> &glossary, const QString &instruction);

    [[nodiscard]] const Instructions &of(const ObjectPath &table) const;
    /// Changes with anything that changes a request.
    [[nodiscard]] QString fingerprint() const;

private:
    struct Scoped {
        TemplateScope scope;
        Instructions instructions;
    };
    QVector<Scoped> m_scoped; ///< the most specific first; the last is for every table
};

/// What a run of this selection is asked with: the one template that the options name (`describe`, or `describe-2` for
/// a version of it), else those in use that can match. TemplateNotFound, TemplateInvalid, WrongUsage (an instruction
/// longer than longestInstructions).
[[nodiscard]] Result<Prompts> readPrompts(
    store::Connection &connection, const Selection &selection, const GenerationOptions &options);

/// What a stored request was asked with, from its body.
[[nodiscard]] Instructions instructionsOf(const Request &request);

} // namespace metaflow::generation
