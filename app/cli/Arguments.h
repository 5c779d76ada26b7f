#pragma once

#include "core/base/Result.h"

#include <QCommandLineParser>
#include <QStringList>

#include <memory>

namespace metaflow::cli {

/// What was typed after the command's name, as declared by its options. A value: copies share the parser.
class Arguments {
public:
    explicit Arguments(std::shared_ptr<const QCommandLineParser> parser)
        : m_parser(std::move(parser))
    {
    }
    [[nodiscard]] bool has(const QString &option) const { return m_parser->isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser->value(option); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_parser->values(option); }
    [[nodiscard]] QStringList positional() const { return m_parser->positionalArguments(); }

    /// A whole number from `least` up; nothing where the option is absent. WrongUsage.
    [[nodiscard]] Result<std::optional<int>> number(const QString &option, int least) const;
    /// The one positional argument. WrongUsage with what is expected.
    [[nodiscard]] Result<QString> only(const QString &what) const;
    /// WrongUsage if there is any positional argument.
    [[nodiscard]] Result<void> none() const;

private:
    std::shared_ptr<const QCommandLineParser> m_parser;
};

/// An error whose sentence is about the command line itself.
[[nodiscard]] Failure wrongUsage(const QString &sentence);

} // namespace metaflow::cli
