<?xml version="1.0" encoding="UTF-8"?>

<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>metaflow::ui::GeneratePage</name>
        <message numerus="yes">
            <source>%n table(s) ticked, %1 undescribed</source>
            <translation>
                <numerusform>%n table ticked, %1 undescribed</numerusform>
                <numerusform>%n tables ticked, %1 undescribed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Generate with %n request(s)</source>
            <translation>
                <numerusform>&amp;Generate with %n request</numerusform>
                <numerusform>&amp;Generate with %n requests</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::HistoryPage</name>
        <message numerus="yes">
            <source>%n event(s) shown</source>
            <translation>
                <numerusform>%n event shown</numerusform>
                <numerusform>%n events shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) were changed behind the record's back</source>
            <translation>
                <numerusform>%n item were changed behind the record's back</numerusform>
                <numerusform>%n items were changed behind the record's back</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ImportPage</name>
        <message numerus="yes">
            <source>%n description(s) are accepted. The plan reads the catalog afresh, shows every statement, and writes nothing.</source>
            <translation>
                <numerusform>%n description are accepted. The plan reads the catalog afresh, shows every statement, and writes nothing.</numerusform>
                <numerusform>%n descriptions are accepted. The plan reads the catalog afresh, shows every statement, and writes nothing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n existing description(s) stay as they are.</source>
            <translation>
                <numerusform>%n existing description stay as they are.</numerusform>
                <numerusform>%n existing descriptions stay as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing was written: %n object(s) changed since the plan was made.</source>
            <translation>
                <numerusform>Nothing was written: %n object changed since the plan was made.</numerusform>
                <numerusform>Nothing was written: %n objects changed since the plan was made.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ItemModel</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::PayloadView</name>
        <message numerus="yes">
            <source>%n request(s), %1 bytes, to %2. Nothing else leaves.</source>
            <translation>
                <numerusform>%n request, %1 bytes, to %2. Nothing else leaves.</numerusform>
                <numerusform>%n requests, %1 bytes, to %2. Nothing else leaves.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ReviewPage</name>
        <message numerus="yes">
            <source>Reject %n selected, because</source>
            <translation>
                <numerusform>Reject %n selected, because</numerusform>
                <numerusform>Reject %n selected, because</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected need work:</source>
            <translation>
                <numerusform>%n selected need work:</numerusform>
                <numerusform>%n selected need work:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Saving %n decision(s) …</source>
            <translation>
                <numerusform>Saving %n decision …</numerusform>
                <numerusform>Saving %n decisions …</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Decided again: %n item(s).</source>
            <translation>
                <numerusform>Decided again: %n item.</numerusform>
                <numerusform>Decided again: %n items.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n decision(s).</source>
            <translation>
                <numerusform>Taken back: %n decision.</numerusform>
                <numerusform>Taken back: %n decisions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n item(s) of this list are decided.</source>
            <translation>
                <numerusform>All %n item of this list are decided.</numerusform>
                <numerusform>All %n items of this list are decided.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) are not saved: the store does not take them. They are tried again while the window is open.</source>
            <translation>
                <numerusform>%n decision are not saved: the store does not take them. They are tried again while the window is open.</numerusform>
                <numerusform>%n decisions are not saved: the store does not take them. They are tried again while the window is open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) not saved, trying again</source>
            <translation>
                <numerusform>%n decision not saved, trying again</numerusform>
                <numerusform>%n decisions not saved, trying again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::RunPanel</name>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) written.</source>
            <translation>
                <numerusform>%n proposal written.</numerusform>
                <numerusform>%n proposals written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped. %n proposal(s) were written and stay.</source>
            <translation>
                <numerusform>Stopped. %n proposal were written and stay.</numerusform>
                <numerusform>Stopped. %n proposals were written and stay.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) failed; run the same again to try them</source>
            <translation>
                <numerusform>%n request failed; run the same again to try them</numerusform>
                <numerusform>%n requests failed; run the same again to try them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) may have been billed twice</source>
            <translation>
                <numerusform>%n request may have been billed twice</numerusform>
                <numerusform>%n requests may have been billed twice</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Review %n proposal(s)</source>
            <translation>
                <numerusform>&amp;Review %n proposal</numerusform>
                <numerusform>&amp;Review %n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Review %n proposal(s)</source>
            <translation>
                <numerusform>Review %n proposal</numerusform>
                <numerusform>Review %n proposals</numerusform>
            </translation>
        </message>
    </context>
</TS>
