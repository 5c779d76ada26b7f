#include "core/exchange/Columns.h"
#include "core/exchange/UploadMapping.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {
namespace {

QString problemsOf(const QStringList &header, UploadAs as = UploadAs::Suggestions)
{
    TableFileShape shape;
    shape.header = header;
    shape.headerLine = 1;
    QStringList said;
    for (const UploadProblem &problem : columnProblems(shape, guessMapping(header), as)) {
        said << problem.code + u' ' + problem.column;
    }
    return said.join(u'|');
}

} // namespace

TEST(UploadMappingTest, AnExportsOwnColumnsAreAllKnownAndNobodyElseIsBelieved)
{
    QStringList header;
    for (const auto &column : itemColumns()) {
        header << column.name;
    }
    header << u"text_mode"_s;
    const auto mapping = guessMapping(header);
    for (const UploadField field : allUploadFields()) {
        const qsizetype at = header.indexOf(uploadFieldName(field));
        if (field != UploadField::Ignore) {
            ASSERT_GE(at, 0) << qPrintable(uploadFieldName(field));
            EXPECT_EQ(mapping.at(at), field) << qPrintable(header.at(at));
        }
    }
    for (const auto &name : {u"reviewed_by"_s, u"reviewed_at"_s, u"created_by"_s, u"text_author"_s}) {
        EXPECT_EQ(mapping.at(header.indexOf(name)), UploadField::Ignore) << qPrintable(name);
    }
    EXPECT_EQ(problemsOf(header), QString());
    EXPECT_EQ(problemsOf(header, UploadAs::Decisions), QString());
}

TEST(UploadMappingTest, PeopleNameColumnsInTheirOwnWay)
{
    using enum UploadField;
    EXPECT_EQ(
        guessMapping({u"Catalog"_s, u"SCHEMA NAME"_s, u"table-name"_s, u"Column"_s, u"Description"_s, u"Owner"_s}),
        (QVector<UploadField>{Catalog, Schema, Table, Column, Current, Ignore}));
    EXPECT_EQ(guessMapping({u"catalog_name"_s, u"schema_name"_s, u"table_name"_s, u"generated_value"_s, u"comment"_s}),
        (QVector<UploadField>{Catalog, Schema, Table, Generated, Ignore}))
        << "a comment beside the earlier tool's text is something else";
    EXPECT_EQ(guessMapping({}), QVector<UploadField>());
}

TEST(UploadMappingTest, WhatIsMissingOrThereTwiceIsNamed)
{
    EXPECT_EQ(problemsOf({u"schema"_s, u"description"_s}), u"missing_column catalog_name|missing_column table_name"_s);
    EXPECT_EQ(problemsOf({u"catalog"_s, u"schema"_s, u"table"_s}), u"missing_column current_value"_s);
    EXPECT_EQ(problemsOf({u"object_path"_s, u"text"_s}), QString());
    EXPECT_EQ(problemsOf({u"id"_s, u"version"_s, u"status"_s}, UploadAs::Decisions), QString());
    EXPECT_EQ(problemsOf({u"id"_s, u"version"_s}, UploadAs::Decisions), u"missing_column current_value"_s);
    EXPECT_EQ(problemsOf({u"object_path"_s, u"text"_s, u"TEXT"_s}), u"duplicate_column TEXT"_s);
    EXPECT_EQ(problemsOf({u"object_path"_s, u"text"_s, u"note"_s, u"note"_s}), QString()) << "nobody reads those";
}

TEST(UploadMappingTest, TwoColumnsForOneFieldAreThereTwice)
{
    using enum UploadField;
    TableFileShape shape;
    shape.header = {u"object_path"_s, u"a"_s, u"b"_s};
    shape.headerLine = 3;
    EXPECT_EQ(columnProblems(shape, {Path, Current, Current}, UploadAs::Suggestions),
        (QVector<UploadProblem>{{u"duplicate_column"_s, 3, u"b"_s, {}}}));
}

} // namespace metaflow::exchange
