#include "core/generation/TemplateScan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

constexpr qsizetype deepest = 8; ///< sections in sections: the library walks them by recursion

/// Names that people try, and that would make the constant part another one for each table.
bool dependsOnTable(const QString &name)
{
    static const QStringList names = {u"catalog"_s, u"schema"_s, u"table"_s, u"tables"_s, u"column"_s, u"columns"_s,
        u"samples"_s, u"comment"_s, u"comments"_s, u"keys"_s, u"siblings"_s, u"lineage"_s, u"profile"_s, u"tags"_s,
        u"type"_s, u"types"_s, u"rows"_s, u"count"_s, u"examples"_s, u"object"_s, u"name"_s, u"date"_s, u"time"_s};
    return names.contains(name.section(u'.', 0, 0).section(u'_', 0, 0));
}

struct Tag {
    QChar kind; ///< `#`, `^`, `/`, `>`, `!`, `=`, `&`, `{`; null for a plain one
    QString name;
    qsizetype at = 0; ///< of its first brace
    bool closed = true;
};

Tag readTag(const QString &text, qsizetype at, qsizetype *end)
{
    Tag tag;
    tag.at = at;
    const bool triple = text.mid(at, 3) == u"{{{";
    const QString close = triple ? u"}}}"_s : u"}}"_s;
    const qsizetype from = at + (triple ? 3 : 2);
    const qsizetype closing = text.indexOf(close, from);
    tag.closed = closing >= 0;
    *end = tag.closed ? closing + close.size() : text.size();
    QString inside = text.mid(from, (tag.closed ? closing : text.size()) - from).trimmed();
    if (triple) {
        tag.kind = u'{';
    } else if (!inside.isEmpty() && u"#^/>!=&"_s.contains(inside.front())) {
        tag.kind = inside.front();
        inside = inside.mid(1).trimmed();
    }
    tag.name = inside;
    return tag;
}

QVector<Tag> tagsOf(const QString &text)
{
    QVector<Tag> tags;
    for (qsizetype at = text.indexOf(u"{{"); at >= 0;) {
        qsizetype end = 0;
        tags << readTag(text, at, &end);
        at = text.indexOf(u"{{", end);
    }
    return tags;
}

class Scanner {
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] QVector<TemplateProblem> problems()
    {
        for (const Tag &tag : tagsOf(m_text)) {
            look(tag);
        }
        for (const Tag &open : m_open) {
            add(open, u"unclosed_section"_s);
        }
        std::stable_sort(m_problems.begin(), m_problems.end(),
            [](const auto &a, const auto &b) { return a.line != b.line ? a.line < b.line : a.column < b.column; });
        return m_problems;
    }

private:
    void look(const Tag &tag)
    {
        if (!tag.closed) {
            add(tag, u"unclosed_tag"_s);
        } else if (tag.kind == u'>') {
            add(tag, u"partial"_s);
        } else if (tag.kind == u'=') {
            add(tag, u"delimiters"_s);
        } else if (tag.kind == u'/') {
            close(tag);
        } else if (tag.kind != u'!') {
            use(tag);
        }
    }
    void close(const Tag &tag)
    {
        if (m_open.isEmpty() || m_open.last().name != tag.name) {
            add(tag, u"wrong_close"_s);
        } else {
            m_open.removeLast();
        }
    }
    void use(const Tag &tag)
    {
        if (!templateNames().contains(tag.name)) {
            add(tag, dependsOnTable(tag.name) ? u"depends_on_table"_s : u"unknown_name"_s);
        }
        if (tag.kind == u'#' || tag.kind == u'^') {
            m_open << tag;
            if (m_open.size() == deepest + 1) {
                add(tag, u"too_deep"_s);
            }
        }
    }
    void add(const Tag &tag, const QString &code)
    {
        const qsizetype lineStart = tag.at == 0 ? 0 : m_text.lastIndexOf(u'\n', tag.at - 1) + 1;
        const auto line = QStringView(m_text).left(tag.at).count(u'\n') + 1;
        m_problems.append({code, static_cast<int>(line), static_cast<int>(tag.at - lineStart) + 1, tag.name.left(80)});
    }

    const QString &m_text;
    QVector<Tag> m_open;
    QVector<TemplateProblem> m_problems;
};

} // namespace

QVector<TemplateProblem> scanTags(const QString &text)
{
    return Scanner(text).problems();
}

bool mentions(const QString &text, const QString &name)
{
    const auto tags = tagsOf(text);
    return std::any_of(tags.cbegin(), tags.cend(), [&](const Tag &tag) { return tag.name == name; });
}

} // namespace metaflow::generation
