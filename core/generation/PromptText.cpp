#include "core/generation/PromptText.h"

#include "core/generation/TemplateText.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/prompts/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll().trimmed() : QByteArray();
}

} // namespace

PromptTemplate shippedTemplate()
{
    PromptTemplate shipped;
    shipped.name = u"describe"_s;
    shipped.version = 1;
    shipped.content.text = QString::fromUtf8(resource(u"describe-1.mustache"_s));
    return shipped;
}

QString systemPrompt()
{
    return renderTemplate(shippedTemplate().content, {});
}

QString dataLegend()
{
    return QString::fromUtf8(resource(u"data-1.txt"_s));
}

QString answerRules()
{
    return QString::fromUtf8(resource(u"answer-1.txt"_s));
}

QByteArray answerSchema()
{
    return resource(u"describe-1.schema.json"_s);
}

QString templateVersion()
{
    return shippedTemplate().versionText();
}

} // namespace metaflow::generation
