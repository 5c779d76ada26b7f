// The process that the trial kills: HOST TOKEN WAREHOUSE STORE PLAN. Applies a stored plan and prints what became of
// it.
#include "tests/importing/ImportFixture.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace metaflow;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() != 6) {
        return 64;
    }
    databricks::Profile profile;
    profile.host = arguments.at(1);
    profile.token = Secret(arguments.at(2).toUtf8()); // a sandbox's token, worth nothing
    profile.warehouseId = arguments.at(3);
    testing::Installation app(profile, arguments.at(4));
    if (!app.connect()) {
        return 5;
    }
    const auto plan = app.stored(PlanId(arguments.at(5)));
    if (!plan) {
        return 1;
    }
    out << "applying" << Qt::endl;
    const auto report = app.apply(*plan);
    if (!report) {
        out << errorCodeName(report.error().code) << ' ' << report.error().detail << Qt::endl;
        return 1;
    }
    out << report->applied << ' ' << report->unchanged << ' ' << report->refused.size() << ' ' << report->failed.size()
        << Qt::endl;
    return report->refused.isEmpty() && report->failed.isEmpty() && report->verified ? 0 : 3;
}
