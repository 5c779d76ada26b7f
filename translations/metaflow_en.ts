<?xml version="1.0" encoding="UTF-8"?>

<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>FigureWords</name>
        <message numerus="yes">
            <source>The last %n run(s), newest first: %1.</source>
            <translation>
                <numerusform>The last %n run, newest first: %1.</numerusform>
                <numerusform>The last %n runs, newest first: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last %n run(s), newest first: %1 of %2 requests succeeded.</source>
            <translation>
                <numerusform>The last %n run, newest first: %1 of %2 requests succeeded.</numerusform>
                <numerusform>The last %n runs, newest first: %1 of %2 requests succeeded.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 decisions by %n person(s).</source>
            <translation>
                <numerusform>%1 decisions by %n person.</numerusform>
                <numerusform>%1 decisions by %n persons.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanOverview</name>
        <message numerus="yes">
            <source>and %n more table(s)</source>
            <translation>
                <numerusform>and %n more table</numerusform>
                <numerusform>and %n more tables</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RunWords</name>
        <message numerus="yes">
            <source>%1: %n object(s)</source>
            <translation>
                <numerusform>%1: %n object</numerusform>
                <numerusform>%1: %n objects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n table(s)</source>
            <translation>
                <numerusform>%1: %n table</numerusform>
                <numerusform>%1: %n tables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have a comment already</source>
            <translation>
                <numerusform>%n have a comment already</numerusform>
                <numerusform>%n have a comment already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have an open proposal</source>
            <translation>
                <numerusform>%n have an open proposal</numerusform>
                <numerusform>%n have an open proposal</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message numerus="yes">
            <source>%1  %n day(s) old</source>
            <translation>
                <numerusform>%1  %n day old</numerusform>
                <numerusform>%1  %n days old</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more table(s)</source>
            <translation>
                <numerusform>and %n more table</numerusform>
                <numerusform>and %n more tables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more fault(s); --output json lists up to 100.</source>
            <translation>
                <numerusform>… and %n more fault; --output json lists up to 100.</numerusform>
                <numerusform>… and %n more faults; --output json lists up to 100.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more item(s).</source>
            <translation>
                <numerusform>… and %n more item.</numerusform>
                <numerusform>… and %n more items.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the history</source>
            <translation>
                <numerusform>%n row of the history</numerusform>
                <numerusform>%n rows of the history</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s)</source>
            <translation>
                <numerusform>%n text</numerusform>
                <numerusform>%n texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n request</numerusform>
                <numerusform>%n requests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of plans</source>
            <translation>
                <numerusform>%n change of plans</numerusform>
                <numerusform>%n changes of plans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Same text as their own, left as it is: %n other item(s).</source>
            <translation>
                <numerusform>Same text as their own, left as it is: %n other item.</numerusform>
                <numerusform>Same text as their own, left as it is: %n other items.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n link</numerusform>
                <numerusform>%n links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::AdvancedPanel</name>
        <message numerus="yes">
            <source>%n column(s) a request</source>
            <translation>
                <numerusform>%n column a request</numerusform>
                <numerusform>%n columns a request</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in flight</source>
            <translation>
                <numerusform>%n in flight</numerusform>
                <numerusform>%n in flight</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ApplyBar</name>
        <message numerus="yes">
            <source>Takes back %1 of %n description(s)</source>
            <translation>
                <numerusform>Takes back %1 of %n description</numerusform>
                <numerusform>Takes back %1 of %n descriptions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Writes %1 of %n description(s); replacing what stands there: %2</source>
            <translation>
                <numerusform>Writes %1 of %n description; replacing what stands there: %2</numerusform>
                <numerusform>Writes %1 of %n descriptions; replacing what stands there: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Writes %1 of %n description(s)</source>
            <translation>
                <numerusform>Writes %1 of %n description</numerusform>
                <numerusform>Writes %1 of %n descriptions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Apply %1 of %n statement(s)</source>
            <translation>
                <numerusform>&amp;Apply %1 of %n statement</numerusform>
                <numerusform>&amp;Apply %1 of %n statements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Apply the rest: %n description(s)</source>
            <translation>
                <numerusform>&amp;Apply the rest: %n description</numerusform>
                <numerusform>&amp;Apply the rest: %n descriptions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Apply %n statement(s)</source>
            <translation>
                <numerusform>&amp;Apply %n statement</numerusform>
                <numerusform>&amp;Apply %n statements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n table commit(s)</source>
            <translation>
                <numerusform>%n table commit</numerusform>
                <numerusform>%n table commits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ChecksSection</name>
        <message numerus="yes">
            <source>%n text(s) were held against the checks.</source>
            <translation>
                <numerusform>%n text were held against the checks.</numerusform>
                <numerusform>%n texts were held against the checks.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::DayList</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ExportPane</name>
        <message numerus="yes">
            <source>%n accepted text(s)</source>
            <translation>
                <numerusform>%n accepted text</numerusform>
                <numerusform>%n accepted texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::GeneratePage</name>
        <message numerus="yes">
            <source>&amp;Generate with %n request(s)</source>
            <translation>
                <numerusform>&amp;Generate with %n request</numerusform>
                <numerusform>&amp;Generate with %n requests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed request(s) are asked again.</source>
            <translation>
                <numerusform>%n failed request are asked again.</numerusform>
                <numerusform>%n failed requests are asked again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n failed</source>
            <translation>
                <numerusform>, %n failed</numerusform>
                <numerusform>, %n failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Run paused: %n proposal(s)</source>
            <translation>
                <numerusform>Run paused: %n proposal</numerusform>
                <numerusform>Run paused: %n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Run ended: %n proposal(s)</source>
            <translation>
                <numerusform>Run ended: %n proposal</numerusform>
                <numerusform>Run ended: %n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) to %1. Nothing else leaves.</source>
            <translation>
                <numerusform>%n request to %1. Nothing else leaves.</numerusform>
                <numerusform>%n requests to %1. Nothing else leaves.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Run %1: %n request(s) for %2, as they were sent and answered.</source>
            <translation>
                <numerusform>Run %1: %n request for %2, as they were sent and answered.</numerusform>
                <numerusform>Run %1: %n requests for %2, as they were sent and answered.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::GlossarySection</name>
        <message numerus="yes">
            <source>%n term(s). Those that occur in a table go into its prompt, and the checks hold texts against them.</source>
            <translation>
                <numerusform>%n term. Those that occur in a table go into its prompt, and the checks hold texts against them.</numerusform>
                <numerusform>%n terms. Those that occur in a table go into its prompt, and the checks hold texts against them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing was changed, because the file has %n problem(s):</source>
            <translation>
                <numerusform>Nothing was changed, because the file has %n problem:</numerusform>
                <numerusform>Nothing was changed, because the file has %n problems:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::GroupModel</name>
        <message numerus="yes">
            <source>%1 %2, %n item(s), %3 undecided, %4 texts</source>
            <translation>
                <numerusform>%1 %2, %n item, %3 undecided, %4 texts</numerusform>
                <numerusform>%1 %2, %n items, %3 undecided, %4 texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be decided on one by one</source>
            <translation>
                <numerusform>%n to be decided on one by one</numerusform>
                <numerusform>%n to be decided on one by one</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::GroupPane</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ×</source>
            <comment>so many items have this text</comment>
            <translation>
                <numerusform>%n ×</numerusform>
                <numerusform>%n ×</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n accepted</source>
            <translation>
                <numerusform>, %n accepted</numerusform>
                <numerusform>, %n accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n left out</numerusform>
                <numerusform>%n left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be decided on one by one</source>
            <translation>
                <numerusform>%n to be decided on one by one</numerusform>
                <numerusform>%n to be decided on one by one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to get this text</source>
            <translation>
                <numerusform>%n to get this text</numerusform>
                <numerusform>%n to get this text</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with it already, to be accepted</source>
            <translation>
                <numerusform>%n with it already, to be accepted</numerusform>
                <numerusform>%n with it already, to be accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n accepted with it already</source>
            <translation>
                <numerusform>%n accepted with it already</numerusform>
                <numerusform>%n accepted with it already</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::GroupsView</name>
        <message numerus="yes">
            <source>%n group(s) of one name and type</source>
            <translation>
                <numerusform>%n group of one name and type</numerusform>
                <numerusform>%n groups of one name and type</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reject %n of this group, because</source>
            <translation>
                <numerusform>Reject %n of this group, because</numerusform>
                <numerusform>Reject %n of this group, because</numerusform>
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
            <source>Mark %n of this group as needing work, because</source>
            <translation>
                <numerusform>Mark %n of this group as needing work, because</numerusform>
                <numerusform>Mark %n of this group as needing work, because</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decided. %1 takes it back.</source>
            <translation>
                <numerusform>%n decided. %1 takes it back.</numerusform>
                <numerusform>%n decided. %1 takes it back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Decided again: %n item(s).</source>
            <translation>
                <numerusform>Decided again: %n item.</numerusform>
                <numerusform>Decided again: %n items.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::HealthSection</name>
        <message numerus="yes">
            <source>%n thing(s) not right</source>
            <translation>
                <numerusform>%n thing not right</numerusform>
                <numerusform>%n things not right</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be looked at</source>
            <translation>
                <numerusform>%n to be looked at</numerusform>
                <numerusform>%n to be looked at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be checked</source>
            <translation>
                <numerusform>%n could not be checked</numerusform>
                <numerusform>%n could not be checked</numerusform>
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
            <source>Same text as their own, kept: %n item(s).</source>
            <translation>
                <numerusform>Same text as their own, kept: %n item.</numerusform>
                <numerusform>Same text as their own, kept: %n items.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) were changed behind the record's back.</source>
            <translation>
                <numerusform>%n item were changed behind the record's back.</numerusform>
                <numerusform>%n items were changed behind the record's back.</numerusform>
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
        <message numerus="yes">
            <source>%n description(s) came undone: the catalog holds again what stood there before.</source>
            <translation>
                <numerusform>%n description came undone: the catalog holds again what stood there before.</numerusform>
                <numerusform>%n descriptions came undone: the catalog holds again what stood there before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n description(s) taken back</source>
            <translation>
                <numerusform>%n description taken back</numerusform>
                <numerusform>%n descriptions taken back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n description(s) written</source>
            <translation>
                <numerusform>%n description written</numerusform>
                <numerusform>%n descriptions written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>derived to leave out what was refused: %n statement(s)</source>
            <translation>
                <numerusform>derived to leave out what was refused: %n statement</numerusform>
                <numerusform>derived to leave out what was refused: %n statements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The script was saved: %n statement(s).</source>
            <translation>
                <numerusform>The script was saved: %n statement.</numerusform>
                <numerusform>The script was saved: %n statements.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Roll back these %n &amp;description(s)</source>
            <translation>
                <numerusform>Roll back these %n &amp;description</numerusform>
                <numerusform>Roll back these %n &amp;descriptions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What came undone was saved: %n statement(s).</source>
            <translation>
                <numerusform>What came undone was saved: %n statement.</numerusform>
                <numerusform>What came undone was saved: %n statements.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What came undone was saved for dbt: %n description(s).</source>
            <translation>
                <numerusform>What came undone was saved for dbt: %n description.</numerusform>
                <numerusform>What came undone was saved for dbt: %n descriptions.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ItemActions</name>
        <message numerus="yes">
            <source>Give the text of %1 to %n more</source>
            <translation>
                <numerusform>Give the text of %1 to %n more</numerusform>
                <numerusform>Give the text of %1 to %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ItemHeader</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
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
        <message numerus="yes">
            <source>%n new text(s) beside</source>
            <translation>
                <numerusform>%n new text beside</numerusform>
                <numerusform>%n new texts beside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <comment>age</comment>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <comment>age</comment>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d</source>
            <comment>age</comment>
            <translation>
                <numerusform>%n d</numerusform>
                <numerusform>%n d</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them about security</source>
            <translation>
                <numerusform>%n of them about security</numerusform>
                <numerusform>%n of them about security</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ListTools</name>
        <message numerus="yes">
            <source>Assign %n item(s) to</source>
            <translation>
                <numerusform>Assign %n item to</numerusform>
                <numerusform>Assign %n items to</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) assigned to nobody now.</source>
            <translation>
                <numerusform>%n item assigned to nobody now.</numerusform>
                <numerusform>%n items assigned to nobody now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) assigned to %1.</source>
            <translation>
                <numerusform>%n item assigned to %1.</numerusform>
                <numerusform>%n items assigned to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed meanwhile and stay as they are.</source>
            <translation>
                <numerusform>%n changed meanwhile and stay as they are.</numerusform>
                <numerusform>%n changed meanwhile and stay as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n row(s).</source>
            <translation>
                <numerusform>Copied %n row.</numerusform>
                <numerusform>Copied %n rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::LogSection</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) copied.</source>
            <translation>
                <numerusform>%n line copied.</numerusform>
                <numerusform>%n lines copied.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ModelForm</name>
        <message numerus="yes">
            <source>It answers and offers %n model(s).</source>
            <translation>
                <numerusform>It answers and offers %n model.</numerusform>
                <numerusform>It answers and offers %n models.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ModelTable</name>
        <message numerus="yes">
            <source>%n day(s) old</source>
            <translation>
                <numerusform>%n day old</numerusform>
                <numerusform>%n days old</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::PrivacySection</name>
        <message numerus="yes">
            <source>%n pattern(s) of your own.</source>
            <translation>
                <numerusform>%n pattern of your own.</numerusform>
                <numerusform>%n patterns of your own.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::QuotePanel</name>
        <message numerus="yes">
            <source>Held against %n answer(s) of this run.</source>
            <translation>
                <numerusform>Held against %n answer of this run.</numerusform>
                <numerusform>Held against %n answers of this run.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::RegeneratePanel</name>
        <message numerus="yes">
            <source>New texts of the model for %n item(s), beside those there are</source>
            <translation>
                <numerusform>New texts of the model for %n item, beside those there are</numerusform>
                <numerusform>New texts of the model for %n items, beside those there are</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ReplacePanel</name>
        <message numerus="yes">
            <source>In the catalog already: %n. Edited now, they are written by the next import.</source>
            <translation>
                <numerusform>In the catalog already: %n. Edited now, they are written by the next import.</numerusform>
                <numerusform>In the catalog already: %n. Edited now, they are written by the next import.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left alone, as nothing would be left of the text: %n.</source>
            <translation>
                <numerusform>Left alone, as nothing would be left of the text: %n.</numerusform>
                <numerusform>Left alone, as nothing would be left of the text: %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::RetentionSection</name>
        <message numerus="yes">
            <source>Prompts, answers and samples are kept for %n day(s).</source>
            <translation>
                <numerusform>Prompts, answers and samples are kept for %n day.</numerusform>
                <numerusform>Prompts, answers and samples are kept for %n days.</numerusform>
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
        <message numerus="yes">
            <source>%n request(s) failed.</source>
            <translation>
                <numerusform>%n request failed.</numerusform>
                <numerusform>%n requests failed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new text(s) came. 1-9 take one into the editor.</source>
            <translation>
                <numerusform>%n new text came. 1-9 take one into the editor.</numerusform>
                <numerusform>%n new texts came. 1-9 take one into the editor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out: %n</source>
            <translation>
                <numerusform>Left out: %n</numerusform>
                <numerusform>Left out: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) are not saved yet: the store does not take them. They are tried again.</source>
            <translation>
                <numerusform>%n decision are not saved yet: the store does not take them. They are tried again.</numerusform>
                <numerusform>%n decisions are not saved yet: the store does not take them. They are tried again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::RunHistory</name>
        <message numerus="yes">
            <source>%n left alone</source>
            <translation>
                <numerusform>%n left alone</numerusform>
                <numerusform>%n left alone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n from memory</source>
            <translation>
                <numerusform>%n from memory</numerusform>
                <numerusform>%n from memory</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s) for samples</source>
            <translation>
                <numerusform>%n statement for samples</numerusform>
                <numerusform>%n statements for samples</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may have been billed twice</source>
            <translation>
                <numerusform>%n may have been billed twice</numerusform>
                <numerusform>%n may have been billed twice</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed request(s) written to %1.</source>
            <translation>
                <numerusform>%n failed request written to %1.</numerusform>
                <numerusform>%n failed requests written to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::RunListModel</name>
        <message numerus="yes">
            <source>%1, %n failed</source>
            <translation>
                <numerusform>%1, %n failed</numerusform>
                <numerusform>%1, %n failed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::RunPane</name>
        <message numerus="yes">
            <source>%n request(s) failed</source>
            <translation>
                <numerusform>%n request failed</numerusform>
                <numerusform>%n requests failed</numerusform>
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
        <message numerus="yes">
            <source>%n proposal(s) written.</source>
            <translation>
                <numerusform>%n proposal written.</numerusform>
                <numerusform>%n proposals written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paused. %n proposal(s) were written and stay.</source>
            <translation>
                <numerusform>Paused. %n proposal were written and stay.</numerusform>
                <numerusform>Paused. %n proposals were written and stay.</numerusform>
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
            <source>%n from memory, for no tokens.</source>
            <translation>
                <numerusform>%n from memory, for no tokens.</numerusform>
                <numerusform>%n from memory, for no tokens.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) may have been billed twice.</source>
            <translation>
                <numerusform>%n request may have been billed twice.</numerusform>
                <numerusform>%n requests may have been billed twice.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::SameTextBar</name>
        <message numerus="yes">
            <source>Give “%1” to %n more pending item(s) called %2 with the same proposal: %3? What has a security finding or would replace somebody's comment is left out. One undo takes all back.</source>
            <translation>
                <numerusform>Give “%1” to %n more pending item called %2 with the same proposal: %3? What has a security finding or would replace somebody's comment is left out. One undo takes all back.</numerusform>
                <numerusform>Give “%1” to %n more pending items called %2 with the same proposal: %3? What has a security finding or would replace somebody's comment is left out. One undo takes all back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Give this text to %n more</source>
            <translation>
                <numerusform>Give this text to %n more</numerusform>
                <numerusform>Give this text to %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ScopePane</name>
        <message numerus="yes">
            <source>%n match(es); Enter ticks</source>
            <translation>
                <numerusform>%n match(es); Enter ticks</numerusform>
                <numerusform>%n match(es); Enter ticks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticked</source>
            <translation>
                <numerusform>%n ticked</numerusform>
                <numerusform>%n ticked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n cannot be</source>
            <translation>
                <numerusform>, %n cannot be</numerusform>
                <numerusform>, %n cannot be</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n table(s) ticked, %1 undescribed</source>
            <translation>
                <numerusform>%n table ticked, %1 undescribed</numerusform>
                <numerusform>%n tables ticked, %1 undescribed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n described: left alone</source>
            <translation>
                <numerusform>, %n described: left alone</numerusform>
                <numerusform>, %n described: left alone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n described: written anew</source>
            <translation>
                <numerusform>, %n described: written anew</numerusform>
                <numerusform>, %n described: written anew</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::SecretsSection</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are older than %1 days: have new ones made where they come from, then replace them here.</source>
            <translation>
                <numerusform>%n of them are older than %1 days: have new ones made where they come from, then replace them here.</numerusform>
                <numerusform>%n of them are older than %1 days: have new ones made where they come from, then replace them here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::StoreSection</name>
        <message numerus="yes">
            <source>, %n duplicate(s) of the earlier tool</source>
            <translation>
                <numerusform>, %n duplicate of the earlier tool</numerusform>
                <numerusform>, %n duplicates of the earlier tool</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::TakeBar</name>
        <message numerus="yes">
            <source>%n row(s) have a problem or are in conflict, and it is all rows or none.</source>
            <translation>
                <numerusform>%n row have a problem or are in conflict, and it is all rows or none.</numerusform>
                <numerusform>%n rows have a problem or are in conflict, and it is all rows or none.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::TemplatesSection</name>
        <message numerus="yes">
            <source>%n token(s) in every request</source>
            <translation>
                <numerusform>%n token in every request</numerusform>
                <numerusform>%n tokens in every request</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::TrialView</name>
        <message numerus="yes">
            <source>%1 (%n finding(s))</source>
            <translation>
                <numerusform>%1 (%n finding)</numerusform>
                <numerusform>%1 (%n findings)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::UploadTexts</name>
        <message numerus="yes">
            <source>Decide on %n item(s)</source>
            <translation>
                <numerusform>Decide on %n item</numerusform>
                <numerusform>Decide on %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n suggestion(s)</source>
            <translation>
                <numerusform>Take %n suggestion</numerusform>
                <numerusform>Take %n suggestions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing happens to %n row(s) that say what is so already.</source>
            <translation>
                <numerusform>Nothing happens to %n row that say what is so already.</numerusform>
                <numerusform>Nothing happens to %n rows that say what is so already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out: %n row(s) with a problem or in conflict.</source>
            <translation>
                <numerusform>Left out: %n row with a problem or in conflict.</numerusform>
                <numerusform>Left out: %n rows with a problem or in conflict.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Decided on %n item(s).</source>
            <translation>
                <numerusform>Decided on %n item.</numerusform>
                <numerusform>Decided on %n items.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took %n suggestion(s).</source>
            <translation>
                <numerusform>Took %n suggestion.</numerusform>
                <numerusform>Took %n suggestions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n unchanged</numerusform>
                <numerusform>%n unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out because of a problem</source>
            <translation>
                <numerusform>%n left out because of a problem</numerusform>
                <numerusform>%n left out because of a problem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out in conflict</source>
            <translation>
                <numerusform>%n left out in conflict</numerusform>
                <numerusform>%n left out in conflict</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n column</numerusform>
                <numerusform>%n columns</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::UploadView</name>
        <message numerus="yes">
            <source>Taken back: %n decision(s).</source>
            <translation>
                <numerusform>Taken back: %n decision.</numerusform>
                <numerusform>Taken back: %n decisions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) changed meanwhile and stay as they are.</source>
            <translation>
                <numerusform>%n item changed meanwhile and stay as they are.</numerusform>
                <numerusform>%n items changed meanwhile and stay as they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message numerus="yes">
            <source>%n row(s).</source>
            <translation>
                <numerusform>%n row.</numerusform>
                <numerusform>%n rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n request</numerusform>
                <numerusform>%n requests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the history</source>
            <translation>
                <numerusform>%n row of the history</numerusform>
                <numerusform>%n rows of the history</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n proposal</numerusform>
                <numerusform>%n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of plans</source>
            <translation>
                <numerusform>%n change of plans</numerusform>
                <numerusform>%n changes of plans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n description(s)</source>
            <translation>
                <numerusform>%n description</numerusform>
                <numerusform>%n descriptions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) taken out of the glossary</source>
            <translation>
                <numerusform>%n term taken out of the glossary</numerusform>
                <numerusform>%n terms taken out of the glossary</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) written to the glossary</source>
            <translation>
                <numerusform>%n term written to the glossary</numerusform>
                <numerusform>%n terms written to the glossary</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>that nothing was cut off its end or made anew as a whole by whoever owns the database (no anchor was held against its %n link(s))</source>
            <translation>
                <numerusform>that nothing was cut off its end or made anew as a whole by whoever owns the database (no anchor was held against its %n link)</numerusform>
                <numerusform>that nothing was cut off its end or made anew as a whole by whoever owns the database (no anchor was held against its %n links)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>that nothing was cut off or made anew behind the newest anchor (%n link(s) now)</source>
            <translation>
                <numerusform>that nothing was cut off or made anew behind the newest anchor (%n link now)</numerusform>
                <numerusform>that nothing was cut off or made anew behind the newest anchor (%n links now)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>that nothing before the oldest anchor was made anew until it was signed (%n link(s))</source>
            <translation>
                <numerusform>that nothing before the oldest anchor was made anew until it was signed (%n link)</numerusform>
                <numerusform>that nothing before the oldest anchor was made anew until it was signed (%n links)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>what %n row(s) of the earlier tool said before they were sealed here</source>
            <translation>
                <numerusform>what %n row of the earlier tool said before they were sealed here</numerusform>
                <numerusform>what %n rows of the earlier tool said before they were sealed here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>what texts that were erased said (%n row(s))</source>
            <translation>
                <numerusform>what texts that were erased said (%n row)</numerusform>
                <numerusform>what texts that were erased said (%n rows)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s)</source>
            <translation>
                <numerusform>%1 row</numerusform>
                <numerusform>%1 rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 link(s)</source>
            <translation>
                <numerusform>%1 link</numerusform>
                <numerusform>%1 links</numerusform>
            </translation>
        </message>
    </context>
</TS>
