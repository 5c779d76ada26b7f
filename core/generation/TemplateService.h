#pragma once

#include "core/base/Job.h"
#include "core/generation/TemplateText.h"
#include "core/model/Run.h"
#include "core/providers/ModelAccess.h"

namespace metaflow {
class Clock;
class Engine;
class Workers;
} // namespace metaflow
namespace metaflow::databricks {
class Session;
}
namespace metaflow::net {
class HttpClient;
}
namespace metaflow::providers {
class Prices;
}
namespace metaflow::store {
class Store;
}

namespace metaflow::generation {

struct Context;

struct TemplatePreview {
    QString system; ///< the constant part of a request; empty where there are problems
    qint64 tokens = 0; ///< of it, counted exactly
    QVector<TemplateProblem> problems;
    friend bool operator==(const TemplatePreview &, const TemplatePreview &) = default;
};

/// What one of the two texts of a trial says about one object.
struct TrialText {
    ObjectPath object;
    QString text;
    QVector<Finding> findings;
    std::optional<int> score;
    friend bool operator==(const TrialText &, const TrialText &) = default;
};

struct TrialSide {
    QString version; ///< `describe-2`; of the draft what it would be saved as
    Request request; ///< body to the byte, estimate; once sent: answer, actual
    QVector<TrialText> texts;
    std::optional<Error> error; ///< why there are no texts, or not all
    friend bool operator==(const TrialSide &, const TrialSide &) = default;
};

/// A draft beside what it would replace, on one table: two requests. Nothing of it becomes an item.
struct TemplateTrial {
    SourceId source;
    ObjectPath table;
    GenerationOptions options; ///< with the privacy that is in force
    TrialSide draft, previous;
    int statements = 0; ///< sent for samples
    bool privacyChosen = true; ///< else nobody has yet, so it is none
    bool priceKnown = true; ///< else money means nothing
    [[nodiscard]] Usage estimate() const; ///< of both requests
    [[nodiscard]] Usage actual() const;
};

/// The texts that ask the model: kept in versions, scoped, tried on one table. Callable from any thread.
class TemplateService {
public:
    TemplateService(Engine &engine, Workers &workers, Clock &clock, net::HttpClient &http, databricks::Session &session,
        store::Store &store, const providers::Prices &prices);

    /// Newest version of every name, retired ones among them, by name. The shipped one stands there as long as nobody
    /// has saved another version of it.
    [[nodiscard]] Job<QVector<PromptTemplate>> list();
    /// All versions of a name, oldest first, the shipped one among them. TemplateNotFound.
    [[nodiscard]] Job<QVector<PromptTemplate>> versions(QString name);
    /// Version 0: the newest. TemplateNotFound.
    [[nodiscard]] Job<PromptTemplate> show(QString name, int version = 0);

    /// What keeps the draft from being saved. Pure.
    [[nodiscard]] static QVector<TemplateProblem> validate(const PromptTemplate &draft) { return checkTemplate(draft); }
    /// With the glossary as it is now.
    [[nodiscard]] Job<TemplatePreview> preview(PromptTemplate draft);
    /// As the next version of its name; a retired name comes back into use. TemplateInvalid (subject and detail are the
    /// first problem; validate() has them all).
    [[nodiscard]] Job<PromptTemplate> save(PromptTemplate draft, Person person);
    /// Takes a name out of use, with all its versions. TemplateNotFound, also for the shipped one.
    [[nodiscard]] Job<bool> retire(QString name, Person person);

    /// Renders the table with the draft (or a saved version) and with the version before it, else with what the table
    /// is asked with today; reads samples, sends nothing to a model. A wide table gives its first slice.
    /// TemplateInvalid, TableNotFound (not in the scanned catalog), and what reading samples says.
    [[nodiscard]] Job<TemplateTrial> prepareTrial(
        SourceId source, ObjectPath table, PromptTemplate draft, GenerationOptions options);
    /// Sends the two requests, byte for byte. That they were sent, and what they cost, stands in the record as events
    /// `template_trial`. A side that failed has an error; the other one is whole.
    [[nodiscard]] Job<TemplateTrial> sendTrial(providers::ModelAccess access, TemplateTrial trial, Person person);

private:
    [[nodiscard]] Context context() const;

    Engine &m_engine;
    Workers &m_workers;
    Clock &m_clock;
    net::HttpClient &m_http;
    databricks::Session &m_session;
    store::Store &m_store;
    const providers::Prices &m_prices;
};

} // namespace metaflow::generation
