#include "app/cli/CommandLine.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::cli {
namespace {

QStringList warnings;

void keepWarning(QtMsgType, const QMessageLogContext &, const QString &message)
{
    warnings << message;
}

class CommandLineTest : public ::testing::Test {
protected:
    Result<Invocation> read(const QString &line) const
    {
        return readCommandLine(line.split(u' ', Qt::SkipEmptyParts), commands);
    }
    QString complaint(const QString &line) const
    {
        const auto invocation = read(line);
        EXPECT_FALSE(invocation) << qPrintable(line);
        return invocation ? QString() : invocation.error().subject;
    }
    const std::vector<Command> commands = allCommands();
};

TEST_F(CommandLineTest, KnowsEveryCommandOfThePage)
{
    for (const auto &name : {u"scan"_s, u"quote"_s, u"payload"_s, u"generate"_s, u"runs"_s, u"items list"_s,
             u"items show"_s, u"items approve"_s, u"items reject"_s, u"items needs-work"_s, u"items edit"_s,
             u"items undo"_s, u"checks list"_s, u"checks set"_s, u"checks run"_s, u"plan create"_s, u"plan show"_s,
             u"plan approve"_s, u"plan settle"_s, u"plan sql"_s, u"plan dbt"_s, u"apply"_s, u"rollback"_s, u"export"_s,
             u"history list"_s, u"history verify"_s, u"store info"_s, u"doctor"_s, u"models"_s, u"prices list"_s,
             u"prices show"_s, u"prices set"_s, u"prices remove"_s, u"demo"_s, u"privacy show"_s, u"privacy set"_s,
             u"privacy patterns"_s, u"privacy test"_s}) {
        const auto invocation = read(name);
        ASSERT_TRUE(invocation && invocation->command) << qPrintable(name);
        EXPECT_EQ(invocation->command->name, name);
    }
}

TEST_F(CommandLineTest, EveryCommandExplainsItself)
{
    for (const Command &command : commands) {
        const auto help = read(command.name + u" --help"_s);
        ASSERT_TRUE(help);
        EXPECT_EQ(help->kind, Invocation::Kind::Help);
        EXPECT_TRUE(help->helpText.contains(command.name)) << qPrintable(help->helpText);
        EXPECT_TRUE(command.summary.endsWith(u'.')) << qPrintable(command.summary);
    }
    EXPECT_EQ(read(u"--help"_s)->kind, Invocation::Kind::Help);
    EXPECT_TRUE(read(u"--help"_s)->helpText.contains(u"rollback"_s));
    EXPECT_EQ(read(u"--version"_s)->kind, Invocation::Kind::Version);
}

TEST_F(CommandLineTest, NoCommandDeclaresAnOptionTwice)
{
    warnings.clear();
    const auto before = qInstallMessageHandler(keepWarning);
    for (const Command &command : commands) {
        EXPECT_TRUE(read(command.name + u" --help"_s));
    }
    qInstallMessageHandler(before);
    EXPECT_EQ(warnings, QStringList()) << qPrintable(warnings.join(u'\n'));
}

TEST_F(CommandLineTest, TakesGlobalOptionsBeforeAndAfterTheCommand)
{
    for (const auto &line : {u"--store sqlite:/x --output json --yes runs"_s,
             u"runs --store sqlite:/x --output=json --yes"_s, u"--store=sqlite:/x runs --yes --output json"_s}) {
        const auto invocation = read(line);
        ASSERT_TRUE(invocation) << qPrintable(line);
        EXPECT_EQ(invocation->globals.store, u"sqlite:/x"_s);
        EXPECT_EQ(invocation->globals.form, Output::Form::Json);
        EXPECT_TRUE(invocation->globals.yes);
        EXPECT_EQ(invocation->command->name, u"runs"_s);
    }
}

TEST_F(CommandLineTest, DoesNotTakeAnArgumentForASecondWord)
{
    const auto invocation = read(u"apply show"_s); // a file of that name
    ASSERT_TRUE(invocation);
    EXPECT_EQ(invocation->command->name, u"apply"_s);
    EXPECT_EQ(invocation->arguments->positional(), QStringList{u"show"_s});
    EXPECT_EQ(read(u"plan show list"_s)->arguments->positional(), QStringList{u"list"_s});
}

TEST_F(CommandLineTest, SaysWhatMakesNoSense)
{
    EXPECT_TRUE(complaint(u"scann --catalog c"_s).contains(u"scann"_s));
    EXPECT_TRUE(complaint(u"plan"_s).contains(u"plan create"_s));
    EXPECT_TRUE(complaint(u"scan --katalog c"_s).contains(u"katalog"_s));
    EXPECT_TRUE(complaint(u"scan --catalog"_s).contains(u"catalog"_s));
    EXPECT_TRUE(complaint(u"runs --output yaml"_s).contains(u"yaml"_s));
    EXPECT_TRUE(complaint(u"runs --log-level loud"_s).contains(u"loud"_s));
    EXPECT_FALSE(complaint({}).isEmpty());
    EXPECT_EQ(read(u"scann"_s).error().code, ErrorCode::WrongUsage);
}

TEST_F(CommandLineTest, AnswersAWrongCommandLineInTheFormThatWasAskedFor)
{
    EXPECT_EQ(formOf({u"--output"_s, u"json"_s, u"nonsense"_s}), Output::Form::Json);
    EXPECT_EQ(formOf({u"nonsense"_s, u"--output=json"_s}), Output::Form::Json);
    EXPECT_EQ(formOf({u"nonsense"_s, u"--output"_s}), Output::Form::Text);
}

} // namespace
} // namespace metaflow::cli
