#include "ui/generate/SettingsMemory.h"

#include "ui/shell/Background.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// One group a workspace; a host's dots and colons stay, a slash would make a group of its own.
QString groupOf(const QString &workspace)
{
    return u"generate/"_s + QString(workspace).replace(u'/', u'_').replace(u'\\', u'_');
}

GenerationOptions read(const QSettings &settings)
{
    GenerationOptions options;
    options.what = whatFromName(settings.value("what"_L1).toString()).value_or(options.what);
    options.onlyMissing = settings.value("only_missing"_L1, options.onlyMissing).toBool();
    options.views = settings.value("views"_L1, options.views).toBool();
    options.fields = settings.value("fields"_L1, options.fields).toBool();
    if (settings.contains("context"_L1)) {
        const QStringList names = settings.value("context"_L1).toString().split(u' ', Qt::SkipEmptyParts);
        options.context = contextPartsFromNames(names).value_or(ContextParts());
    }
    options.memory = settings.value("memory"_L1, options.memory).toBool();
    options.memoryPercent = settings.value("memory_percent"_L1, options.memoryPercent).toInt();
    options.columnsPerRequest = settings.value("columns_per_request"_L1, options.columnsPerRequest).toInt();
    options.maxInFlight = settings.value("max_in_flight"_L1, options.maxInFlight).toInt();
    if (const qint64 budget = settings.value("budget_micro_usd"_L1).toLongLong(); budget > 0) {
        options.budgetMicroUsd = budget;
    }
    options.templateName = settings.value("template"_L1).toString();
    options.provider = settings.value("provider"_L1).toString();
    options.model = settings.value("model"_L1).toString();
    options.baseUrl = settings.value("base_url"_L1).toString();
    return options;
}

void write(QSettings &settings, const GenerationOptions &options)
{
    settings.setValue("what"_L1, whatName(options.what));
    settings.setValue("only_missing"_L1, options.onlyMissing);
    settings.setValue("views"_L1, options.views);
    settings.setValue("fields"_L1, options.fields);
    settings.setValue("context"_L1, contextPartNames(options.context).join(u' '));
    settings.setValue("memory"_L1, options.memory);
    settings.setValue("memory_percent"_L1, options.memoryPercent);
    settings.setValue("columns_per_request"_L1, options.columnsPerRequest);
    settings.setValue("max_in_flight"_L1, options.maxInFlight);
    settings.setValue("budget_micro_usd"_L1, options.budgetMicroUsd.value_or(0));
    settings.setValue("template"_L1, options.templateName);
    settings.setValue("provider"_L1, options.provider);
    settings.setValue("model"_L1, options.model);
    settings.setValue("base_url"_L1, options.baseUrl);
}

} // namespace

Job<GenerationOptions> recallSettings(const QString &file, const QString &workspace)
{
    return inBackground([file, group = groupOf(workspace)]() -> Result<GenerationOptions> {
        QSettings settings(file, QSettings::IniFormat);
        settings.beginGroup(group);
        if (!settings.contains("what"_L1)) {
            return fail(ErrorCode::NotFound, group);
        }
        return read(settings);
    });
}

Job<bool> keepSettings(const QString &file, const QString &workspace, const GenerationOptions &options)
{
    return inBackground([file, group = groupOf(workspace), options]() -> Result<bool> {
        QSettings settings(file, QSettings::IniFormat);
        settings.beginGroup(group);
        write(settings, options);
        settings.sync();
        return settings.status() == QSettings::NoError;
    });
}

} // namespace metaflow::ui
