<?xml version="1.0" encoding="UTF-8"?>

<!DOCTYPE TS>
<TS version="2.1" language="en_XA" sourcelanguage="en">
    <context>
        <name>Chart</name>
        <message>
            <source>not known</source>
            <translation>[ñöť ķñöŵñ ~~~]</translation>
        </message>
    </context>
    <context>
        <name>FigureWords</name>
        <message>
            <source>Run %1</source>
            <translation>[Ŕúñ %1 ~~]</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>[Šťáŕťéd ~~~]</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>[Mödéĺ ~~]</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>[Čáťáĺöĝ ~~~]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Šťáťé ~~]</translation>
        </message>
        <message>
            <source>There was no run in this time.</source>
            <translation>[Ťĥéŕé ŵáš ñö ŕúñ íñ ťĥíš ťímé. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>[Ŕúñ ~]</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>[Špéñť ~~]</translation>
        </message>
        <message>
            <source>Left of the budget</source>
            <translation>[Ĺéfť öf ťĥé búdĝéť ~~~~~~]</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>[Búdĝéť ~~]</translation>
        </message>
        <message>
            <source>Of the budget</source>
            <translation>[Öf ťĥé búdĝéť ~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>The last %n run(s), newest first: %1.</source>
            <translation>
                <numerusform>[Ťĥé ĺášť %n ŕúñ, ñéŵéšť fíŕšť: %1. ~~~~~~~~~~~]</numerusform>
                <numerusform>[Ťĥé ĺášť %n ŕúñš, ñéŵéšť fíŕšť: %1. ~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Costs are of requests, not of items. “By run” leads to the items of a run.</source>
            <translation>[Čöšťš áŕé öf ŕéqúéšťš, ñöť öf íťémš. “Bý ŕúñ” ĺéádš ťö ťĥé íťémš öf á ŕúñ. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A request that failed brought no text. The page Generate shows it in its run.</source>
            <translation>[Á ŕéqúéšť ťĥáť fáíĺéd bŕöúĝĥť ñö ťéxť. Ťĥé páĝé Ĝéñéŕáťé šĥöŵš íť íñ íťš ŕúñ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Columns described</source>
            <translation>[Čöĺúmñš déščŕíbéd ~~~~~~]</translation>
        </message>
        <message>
            <source>Oldest waiting</source>
            <translation>[Öĺdéšť ŵáíťíñĝ ~~~~~]</translation>
        </message>
        <message>
            <source>under a day</source>
            <translation>[úñdéŕ á dáý ~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>[%n dáý ~~]</numerusform>
                <numerusform>[%n dáýš ~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>By day</source>
            <translation>[Bý dáý ~~]</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>[Bý mödéĺ ~~~]</translation>
        </message>
        <message>
            <source>By catalog</source>
            <translation>[Bý čáťáĺöĝ ~~~]</translation>
        </message>
        <message>
            <source>By run</source>
            <translation>[Bý ŕúñ ~~]</translation>
        </message>
        <message>
            <source>No request was sent to a model in this time.</source>
            <translation>[Ñö ŕéqúéšť ŵáš šéñť ťö á mödéĺ íñ ťĥíš ťímé. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>[ñöť ķñöŵñ ~~~]</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>[Ŕéqúéšťš ~~~]</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>[Ťöķéñš íñ ~~~]</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>[Ťöķéñš öúť ~~~]</translation>
        </message>
        <message>
            <source>%1 for %2 requests.</source>
            <translation>[%1 föŕ %2 ŕéqúéšťš. ~~~~~~]</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>[Šúččéšš ~~~]</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>[Áñšŵéŕ ťímé ~~~~]</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>[Šúččéédéd ~~~]</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>[Fáíĺéd ~~]</translation>
        </message>
        <message>
            <source>Failed requests</source>
            <translation>[Fáíĺéd ŕéqúéšťš ~~~~~]</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>[Íťémš ~~]</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>[Šéčöñdš ~~~]</translation>
        </message>
        <message numerus="yes">
            <source>The last %n run(s), newest first: %1 of %2 requests succeeded.</source>
            <translation>
                <numerusform>[Ťĥé ĺášť %n ŕúñ, ñéŵéšť fíŕšť: %1 öf %2 ŕéqúéšťš šúččéédéd. ~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ťĥé ĺášť %n ŕúñš, ñéŵéšť fíŕšť: %1 öf %2 ŕéqúéšťš šúččéédéd. ~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Approved, not imported</source>
            <translation>[Áppŕövéd, ñöť ímpöŕťéd ~~~~~~~]</translation>
        </message>
        <message>
            <source>Waiting for a decision</source>
            <translation>[Ŵáíťíñĝ föŕ á déčíšíöñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>[Ímpöŕťéd ~~~]</translation>
        </message>
        <message>
            <source>Spent in this time</source>
            <translation>[Špéñť íñ ťĥíš ťímé ~~~~~~]</translation>
        </message>
        <message>
            <source>Month from (UTC)</source>
            <translation>[Möñťĥ fŕöm (ÚŤČ) ~~~~~]</translation>
        </message>
        <message>
            <source>Week from (UTC)</source>
            <translation>[Ŵééķ fŕöm (ÚŤČ) ~~~~~]</translation>
        </message>
        <message>
            <source>Day (UTC)</source>
            <translation>[Ďáý (ÚŤČ) ~~~]</translation>
        </message>
        <message>
            <source>These have no catalog: no filter finds them by that.</source>
            <translation>[Ťĥéšé ĥávé ñö čáťáĺöĝ: ñö fíĺťéŕ fíñdš ťĥém bý ťĥáť. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>These have no item yet: nothing was generated or uploaded for them.</source>
            <translation>[Ťĥéšé ĥávé ñö íťém ýéť: ñöťĥíñĝ ŵáš ĝéñéŕáťéd öŕ úpĺöádéd föŕ ťĥém. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This counts what the catalog holds, with an item or without one.</source>
            <translation>[Ťĥíš čöúñťš ŵĥáť ťĥé čáťáĺöĝ ĥöĺdš, ŵíťĥ áñ íťém öŕ ŵíťĥöúť öñé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1+ days</source>
            <translation>[%1+ dáýš ~~~]</translation>
        </message>
        <message>
            <source>%1–%2 days</source>
            <translation>[%1–%2 dáýš ~~~]</translation>
        </message>
        <message>
            <source>none</source>
            <translation>[ñöñé ~~]</translation>
        </message>
        <message>
            <source>No list holds dismissed findings; an item shows its own in Review.</source>
            <translation>[Ñö ĺíšť ĥöĺdš díšmíššéd fíñdíñĝš; áñ íťém šĥöŵš íťš öŵñ íñ Ŕévíéŵ. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>[Čöĺúmñš ~~~]</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>[Ťábĺéš ~~]</translation>
        </message>
        <message>
            <source>No catalog was scanned yet and there are no items. Scan one on the page Generate.</source>
            <translation>[Ñö čáťáĺöĝ ŵáš ščáññéd ýéť áñd ťĥéŕé áŕé ñö íťémš. Ščáñ öñé öñ ťĥé páĝé Ĝéñéŕáťé. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Schema</source>
            <translation>[Ščĥémá ~~]</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>[Áppŕövéd ~~~]</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>[Péñdíñĝ ~~~]</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>[Ŕéĵéčťéd ~~~]</translation>
        </message>
        <message>
            <source>No item</source>
            <translation>[Ñö íťém ~~~]</translation>
        </message>
        <message>
            <source>All</source>
            <translation>[Áĺĺ ~]</translation>
        </message>
        <message>
            <source>With a comment</source>
            <translation>[Ŵíťĥ á čömméñť ~~~~~]</translation>
        </message>
        <message>
            <source>Described</source>
            <translation>[Ďéščŕíbéd ~~~]</translation>
        </message>
        <message>
            <source>%1 of %2 tables have a comment in the catalog.</source>
            <translation>[%1 öf %2 ťábĺéš ĥávé á čömméñť íñ ťĥé čáťáĺöĝ. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 of %2 columns have a comment in the catalog.</source>
            <translation>[%1 öf %2 čöĺúmñš ĥávé á čömméñť íñ ťĥé čáťáĺöĝ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There are no items yet.</source>
            <translation>[Ťĥéŕé áŕé ñö íťémš ýéť. ~~~~~~~]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Šťáťúš ~~]</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>[Šĥáŕé ~~]</translation>
        </message>
        <message>
            <source>%1 items in all.</source>
            <translation>[%1 íťémš íñ áĺĺ. ~~~~~]</translation>
        </message>
        <message>
            <source>No check found anything about a text that stands.</source>
            <translation>[Ñö čĥéčķ föúñd áñýťĥíñĝ áböúť á ťéxť ťĥáť šťáñdš. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>[Čĥéčķ ~~]</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>[Ŵĥáť íť šáýš ~~~~]</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>[Öpéñ ~~]</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>[Ďíšmíššéd ~~~]</translation>
        </message>
        <message>
            <source>Items with such a finding; one may have several.</source>
            <translation>[Íťémš ŵíťĥ šúčĥ á fíñdíñĝ; öñé máý ĥávé šévéŕáĺ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing waits for a decision.</source>
            <translation>[Ñöťĥíñĝ ŵáíťš föŕ á déčíšíöñ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Waiting for</source>
            <translation>[Ŵáíťíñĝ föŕ ~~~~]</translation>
        </message>
        <message>
            <source>Pending items</source>
            <translation>[Péñdíñĝ íťémš ~~~~]</translation>
        </message>
        <message>
            <source>%1 items wait for a decision, counted by how long.</source>
            <translation>[%1 íťémš ŵáíť föŕ á déčíšíöñ, čöúñťéd bý ĥöŵ ĺöñĝ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The oldest since %1.</source>
            <translation>[Ťĥé öĺdéšť šíñčé %1. ~~~~~~]</translation>
        </message>
        <message>
            <source>There are no items yet, and so no scores.</source>
            <translation>[Ťĥéŕé áŕé ñö íťémš ýéť, áñd šö ñö ščöŕéš. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>[Ščöŕé ~~]</translation>
        </message>
        <message>
            <source>%1 of %2 texts score 100: no check found anything.</source>
            <translation>[%1 öf %2 ťéxťš ščöŕé 100: ñö čĥéčķ föúñd áñýťĥíñĝ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This is worked out from the decisions that “All” leads to.</source>
            <translation>[Ťĥíš íš ŵöŕķéd öúť fŕöm ťĥé déčíšíöñš ťĥáť “Áĺĺ” ĺéádš ťö. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the one that is built in</source>
            <translation>[ťĥé öñé ťĥáť íš búíĺť íñ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>These have no schema: no filter finds them by that.</source>
            <translation>[Ťĥéšé ĥávé ñö ščĥémá: ñö fíĺťéŕ fíñdš ťĥém bý ťĥáť. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Each day</source>
            <translation>[Éáčĥ dáý ~~~]</translation>
        </message>
        <message>
            <source>In sum</source>
            <translation>[Íñ šúm ~~]</translation>
        </message>
        <message>
            <source>Nothing was generated, decided or imported in this time.</source>
            <translation>[Ñöťĥíñĝ ŵáš ĝéñéŕáťéd, déčídéd öŕ ímpöŕťéd íñ ťĥíš ťímé. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Generated</source>
            <translation>[Ĝéñéŕáťéd ~~~]</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>[Ďéčídéd ~~~]</translation>
        </message>
        <message>
            <source>%1 generated, %2 decided, %3 imported.</source>
            <translation>[%1 ĝéñéŕáťéd, %2 déčídéd, %3 ímpöŕťéd. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody decided on anything in this time.</source>
            <translation>[Ñöbödý déčídéd öñ áñýťĥíñĝ íñ ťĥíš ťímé. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>[Péŕšöñ ~~]</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>[Édíťéd ~~]</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>[Ďáýš ~~]</translation>
        </message>
        <message>
            <source>A day</source>
            <translation>[Á dáý ~~]</translation>
        </message>
        <message numerus="yes">
            <source>%1 decisions by %n person(s).</source>
            <translation>
                <numerusform>[%1 déčíšíöñš bý %n péŕšöñ. ~~~~~~~~]</numerusform>
                <numerusform>[%1 déčíšíöñš bý %n péŕšöñš. ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>By template</source>
            <translation>[Bý ťémpĺáťé ~~~~]</translation>
        </message>
        <message>
            <source>By schema</source>
            <translation>[Bý ščĥémá ~~~]</translation>
        </message>
        <message>
            <source>Nobody decided on a proposal in this time.</source>
            <translation>[Ñöbödý déčídéd öñ á pŕöpöšáĺ íñ ťĥíš ťímé. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>[Ťémpĺáťé ~~~]</translation>
        </message>
        <message>
            <source>As proposed</source>
            <translation>[Áš pŕöpöšéd ~~~~]</translation>
        </message>
        <message>
            <source>Items as proposed</source>
            <translation>[Íťémš áš pŕöpöšéd ~~~~~~]</translation>
        </message>
        <message>
            <source>Items edited</source>
            <translation>[Íťémš édíťéd ~~~~]</translation>
        </message>
        <message>
            <source>Items rejected</source>
            <translation>[Íťémš ŕéĵéčťéd ~~~~~]</translation>
        </message>
        <message>
            <source>Words changed in an edit</source>
            <translation>[Ŵöŕdš čĥáñĝéd íñ áñ édíť ~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 of %2 proposals were accepted as they were. The table says how much an edit changed.</source>
            <translation>[%1 öf %2 pŕöpöšáĺš ŵéŕé áččépťéd áš ťĥéý ŵéŕé. Ťĥé ťábĺé šáýš ĥöŵ múčĥ áñ édíť čĥáñĝéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>no price</source>
            <translation>[ñö pŕíčé ~~~]</translation>
        </message>
    </context>
    <context>
        <name>PlanOverview</name>
        <message>
            <source>Streams, pipelines, materialized views, recent writes: none seen. That does not rule them out.</source>
            <translation>[Šťŕéámš, pípéĺíñéš, máťéŕíáĺížéd víéŵš, ŕéčéñť ŵŕíťéš: ñöñé šééñ. Ťĥáť döéš ñöť ŕúĺé ťĥém öúť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Streams, pipelines, materialized views, recent writes: not readable.</source>
            <translation>[Šťŕéámš, pípéĺíñéš, máťéŕíáĺížéd víéŵš, ŕéčéñť ŵŕíťéš: ñöť ŕéádábĺé. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>[%1 möŕé ~~~]</translation>
        </message>
        <message>
            <source>Signs of readers seen: %1.</source>
            <translation>[Šíĝñš öf ŕéádéŕš šééñ: %1. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not every kind of sign was readable.</source>
            <translation>[Ñöť évéŕý ķíñd öf šíĝñ ŵáš ŕéádábĺé. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing to send.</source>
            <translation>[Ñöťĥíñĝ ťö šéñd. ~~~~~]</translation>
        </message>
        <message>
            <source>Statements: %1. Table commits: %2. About %3.</source>
            <translation>[Šťáťéméñťš: %1. Ťábĺé čömmíťš: %2. Áböúť %3. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your privileges were read beforehand.</source>
            <translation>[Ýöúŕ pŕívíĺéĝéš ŵéŕé ŕéád béföŕéĥáñd. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your privileges were not readable: what you may not write shows when it is applied.</source>
            <translation>[Ýöúŕ pŕívíĺéĝéš ŵéŕé ñöť ŕéádábĺé: ŵĥáť ýöú máý ñöť ŵŕíťé šĥöŵš ŵĥéñ íť íš áppĺíéd. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A write by somebody between our read and our write cannot be excluded on Databricks.</source>
            <translation>[Á ŵŕíťé bý šömébödý béťŵééñ öúŕ ŕéád áñd öúŕ ŵŕíťé čáññöť bé éxčĺúdéd öñ Ďáťábŕíčķš. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>1 second</source>
            <translation>[1 šéčöñd ~~~]</translation>
        </message>
        <message>
            <source>%1 seconds</source>
            <translation>[%1 šéčöñdš ~~~]</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>[%1 míñúťéš ~~~]</translation>
        </message>
        <message numerus="yes">
            <source>and %n more table(s)</source>
            <translation>
                <numerusform>[áñd %n möŕé ťábĺé ~~~~~~]</numerusform>
                <numerusform>[áñd %n möŕé ťábĺéš ~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message>
            <source>take back</source>
            <translation>[ťáķé báčķ ~~~]</translation>
        </message>
        <message>
            <source>left as it is</source>
            <translation>[ĺéfť áš íť íš ~~~~]</translation>
        </message>
        <message>
            <source>will be taken back</source>
            <translation>[ŵíĺĺ bé ťáķéñ báčķ ~~~~~~]</translation>
        </message>
        <message>
            <source>will be written</source>
            <translation>[ŵíĺĺ bé ŵŕíťťéñ ~~~~~]</translation>
        </message>
        <message>
            <source>taken back, read back</source>
            <translation>[ťáķéñ báčķ, ŕéád báčķ ~~~~~~~]</translation>
        </message>
        <message>
            <source>written, read back</source>
            <translation>[ŵŕíťťéñ, ŕéád báčķ ~~~~~~]</translation>
        </message>
        <message>
            <source>was there already</source>
            <translation>[ŵáš ťĥéŕé áĺŕéádý ~~~~~~]</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>[fáíĺéd ~~]</translation>
        </message>
        <message>
            <source>refused: changed meanwhile</source>
            <translation>[ŕéfúšéd: čĥáñĝéd méáñŵĥíĺé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>(no comment)</source>
            <translation>[(ñö čömméñť) ~~~~]</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>[(émpťý) ~~~]</translation>
        </message>
        <message>
            <source>stream</source>
            <translation>[šťŕéám ~~]</translation>
        </message>
        <message>
            <source>pipeline</source>
            <translation>[pípéĺíñé ~~~]</translation>
        </message>
        <message>
            <source>materialized view</source>
            <translation>[máťéŕíáĺížéd víéŵ ~~~~~~]</translation>
        </message>
        <message>
            <source>recent write</source>
            <translation>[ŕéčéñť ŵŕíťé ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>RoleWords</name>
        <message>
            <source>reader</source>
            <translation>[ŕéádéŕ ~~]</translation>
        </message>
        <message>
            <source>steward</source>
            <translation>[šťéŵáŕd ~~~]</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>[ádmíñíšťŕáťöŕ ~~~~]</translation>
        </message>
        <message>
            <source>You are a %1 of this store: scanning, generating, importing and what a team agrees on are its administrators' part.</source>
            <translation>[Ýöú áŕé á %1 öf ťĥíš šťöŕé: ščáññíñĝ, ĝéñéŕáťíñĝ, ímpöŕťíñĝ áñd ŵĥáť á ťéám áĝŕééš öñ áŕé íťš ádmíñíšťŕáťöŕš' páŕť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>You are a %1 of this store: you see everything, and its stewards decide.</source>
            <translation>[Ýöú áŕé á %1 öf ťĥíš šťöŕé: ýöú šéé évéŕýťĥíñĝ, áñd íťš šťéŵáŕdš déčídé. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>RunWords</name>
        <message>
            <source>%1 s</source>
            <translation>[%1 š ~~]</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>[%1 míñ ~~]</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>[%1 ĥ ~~]</translation>
        </message>
        <message>
            <source>under 0.0001 USD</source>
            <translation>[úñdéŕ 0.0001 ÚŠĎ ~~~~~]</translation>
        </message>
        <message>
            <source>%1 USD</source>
            <translation>[%1 ÚŠĎ ~~]</translation>
        </message>
        <message>
            <source>prepared</source>
            <translation>[pŕépáŕéd ~~~]</translation>
        </message>
        <message>
            <source>running</source>
            <translation>[ŕúññíñĝ ~~~]</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>[páúšéd ~~]</translation>
        </message>
        <message>
            <source>done</source>
            <translation>[döñé ~~]</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>[šťöppéd ~~~]</translation>
        </message>
        <message>
            <source>to be sent</source>
            <translation>[ťö bé šéñť ~~~]</translation>
        </message>
        <message>
            <source>in flight</source>
            <translation>[íñ fĺíĝĥť ~~~]</translation>
        </message>
        <message>
            <source>left alone</source>
            <translation>[ĺéfť áĺöñé ~~~]</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>[áñšŵéŕéd ~~~]</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>[fáíĺéd ~~]</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n object(s)</source>
            <translation>
                <numerusform>[%1: %n öbĵéčť ~~~~]</numerusform>
                <numerusform>[%1: %n öbĵéčťš ~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n table(s)</source>
            <translation>
                <numerusform>[%1: %n ťábĺé ~~~~]</numerusform>
                <numerusform>[%1: %n ťábĺéš ~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>by you or another person</source>
            <translation>[bý ýöú öŕ áñöťĥéŕ péŕšöñ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Paused. What is in flight may end; nothing else is sent until you resume.</source>
            <translation>[Páúšéd. Ŵĥáť íš íñ fĺíĝĥť máý éñd; ñöťĥíñĝ éĺšé íš šéñť úñťíĺ ýöú ŕéšúmé. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The provider asked to wait. Sending goes on by itself, more slowly.</source>
            <translation>[Ťĥé pŕövídéŕ ášķéd ťö ŵáíť. Šéñdíñĝ ĝöéš öñ bý íťšéĺf, möŕé šĺöŵĺý. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Waiting for the next minute: the limit of requests or tokens a minute is reached.</source>
            <translation>[Ŵáíťíñĝ föŕ ťĥé ñéxť míñúťé: ťĥé ĺímíť öf ŕéqúéšťš öŕ ťöķéñš á míñúťé íš ŕéáčĥéd. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The provider kept refusing because of its limits. Wait some minutes and go on; with fewer requests in flight (Advanced) it happens less.</source>
            <translation>[Ťĥé pŕövídéŕ ķépť ŕéfúšíñĝ béčáúšé öf íťš ĺímíťš. Ŵáíť šömé míñúťéš áñd ĝö öñ; ŵíťĥ féŵéŕ ŕéqúéšťš íñ fĺíĝĥť (Ádváñčéd) íť ĥáppéñš ĺéšš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n have a comment already</source>
            <translation>
                <numerusform>[%n ĥávé á čömméñť áĺŕéádý ~~~~~~~~]</numerusform>
                <numerusform>[%n ĥávé á čömméñť áĺŕéádý ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have an open proposal</source>
            <translation>
                <numerusform>[%n ĥávé áñ öpéñ pŕöpöšáĺ ~~~~~~~~]</numerusform>
                <numerusform>[%n ĥávé áñ öpéñ pŕöpöšáĺ ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2 ~~]</translation>
        </message>
        <message>
            <source>samples</source>
            <translation>[šámpĺéš ~~~]</translation>
        </message>
        <message>
            <source>lineage</source>
            <translation>[ĺíñéáĝé ~~~]</translation>
        </message>
        <message>
            <source>fields of structs</source>
            <translation>[fíéĺdš öf šťŕúčťš ~~~~~~]</translation>
        </message>
        <message>
            <source>Could not be read everywhere, and is left out there: %1.</source>
            <translation>[Čöúĺd ñöť bé ŕéád évéŕýŵĥéŕé, áñd íš ĺéfť öúť ťĥéŕé: %1. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message>
            <source>the plan file</source>
            <translation>[ťĥé pĺáñ fíĺé ~~~~]</translation>
        </message>
        <message>
            <source>In the catalog as planned: %1, not: %2.</source>
            <translation>[Íñ ťĥé čáťáĺöĝ áš pĺáññéd: %1, ñöť: %2. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Leave out what somebody changed since, apply the rest.</source>
            <translation>[Ĺéávé öúť ŵĥáť šömébödý čĥáñĝéd šíñčé, áppĺý ťĥé ŕéšť. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only the first statements, to see how it goes.</source>
            <translation>[Öñĺý ťĥé fíŕšť šťáťéméñťš, ťö šéé ĥöŵ íť ĝöéš. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Applies exactly that plan, then reads the catalog back.</source>
            <translation>[Áppĺíéš éxáčťĺý ťĥáť pĺáñ, ťĥéñ ŕéádš ťĥé čáťáĺöĝ báčķ. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Reads the catalog and records what somebody else applied.</source>
            <translation>[Ŕéádš ťĥé čáťáĺöĝ áñd ŕéčöŕdš ŵĥáť šömébödý éĺšé áppĺíéd. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>sent:  %1</source>
            <translation>[šéñť:  %1 ~~~]</translation>
        </message>
        <message>
            <source>there: %1</source>
            <translation>[ťĥéŕé: %1 ~~~]</translation>
        </message>
        <message>
            <source>Applied: %1, unchanged: %2, failed: %3, refused: %4.</source>
            <translation>[Áppĺíéd: %1, úñčĥáñĝéd: %2, fáíĺéd: %3, ŕéfúšéd: %4. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Read back: the catalog holds every text byte for byte.</source>
            <translation>[Ŕéád báčķ: ťĥé čáťáĺöĝ ĥöĺdš évéŕý ťéxť býťé föŕ býťé. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--%1 takes a whole number from %2, not “%3”.</source>
            <translation>[--%1 ťáķéš á ŵĥöĺé ñúmbéŕ fŕöm %2, ñöť “%3”. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>[%1 íš míššíñĝ. ~~~~~]</translation>
        </message>
        <message>
            <source>only one %1 is expected.</source>
            <translation>[öñĺý öñé %1 íš éxpéčťéd. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is not expected here.</source>
            <translation>[“%1” íš ñöť éxpéčťéd ĥéŕé. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>The store: sqlite:PATH or postgresql://… (else METAFLOW_STORE).</source>
            <translation>[Ťĥé šťöŕé: šqĺíťé:PÁŤĤ öŕ pöšťĝŕéšqĺ://… (éĺšé MÉŤÁFĹÖŴ_ŠŤÖŔÉ). ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A section of ~/.databrickscfg (else DATABRICKS_HOST and so on).</source>
            <translation>[Á šéčťíöñ öf ~/.dáťábŕíčķščfĝ (éĺšé ĎÁŤÁBŔÍČĶŠ_ĤÖŠŤ áñd šö öñ). ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The folder for everything MetaFlow keeps (else METAFLOW_HOME).</source>
            <translation>[Ťĥé föĺdéŕ föŕ évéŕýťĥíñĝ MéťáFĺöŵ ķéépš (éĺšé MÉŤÁFĹÖŴ_ĤÖMÉ). ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>text (the default) or json.</source>
            <translation>[ťéxť (ťĥé défáúĺť) öŕ ĵšöñ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>debug, info, warning or error; also shows the log.</source>
            <translation>[débúĝ, íñfö, ŵáŕñíñĝ öŕ éŕŕöŕ; áĺšö šĥöŵš ťĥé ĺöĝ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Never ask.</source>
            <translation>[Ñévéŕ ášķ. ~~~]</translation>
        </message>
        <message>
            <source>Take every question as answered with yes.</source>
            <translation>[Ťáķé évéŕý qúéšťíöñ áš áñšŵéŕéd ŵíťĥ ýéš. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Shows this help.</source>
            <translation>[Šĥöŵš ťĥíš ĥéĺp. ~~~~~]</translation>
        </message>
        <message>
            <source>Shows the version.</source>
            <translation>[Šĥöŵš ťĥé véŕšíöñ. ~~~~~~]</translation>
        </message>
        <message>
            <source>Usage: metaflow-cli [options] COMMAND …</source>
            <translation>[Úšáĝé: méťáfĺöŵ-čĺí [öpťíöñš] ČÖMMÁÑĎ … ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“metaflow-cli COMMAND --help” tells about one of them.</source>
            <translation>[“méťáfĺöŵ-čĺí ČÖMMÁÑĎ --help” ťéĺĺš áböúť öñé öf ťĥém. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Usage: metaflow-cli %1 %2</source>
            <translation>[Úšáĝé: méťáfĺöŵ-čĺí %1 %2 ~~~~~~~~]</translation>
        </message>
        <message>
            <source>there is no command “%1”; “metaflow-cli --help” lists them.</source>
            <translation>[ťĥéŕé íš ñö čömmáñd “%1”; “méťáfĺöŵ-čĺí --help” ĺíšťš ťĥém. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” needs a second word: %2.</source>
            <translation>[“%1” ñéédš á šéčöñd ŵöŕd: %2. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--output takes text or json, not “%1”.</source>
            <translation>[--output ťáķéš ťéxť öŕ ĵšöñ, ñöť “%1”. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--log-level takes debug, info, warning or error, not “%1”.</source>
            <translation>[--log-level ťáķéš débúĝ, íñfö, ŵáŕñíñĝ öŕ éŕŕöŕ, ñöť “%1”. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say what to do; “metaflow-cli --help” lists the commands.</source>
            <translation>[šáý ŵĥáť ťö dö; “méťáfĺöŵ-čĺí --help” ĺíšťš ťĥé čömmáñdš. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no id of an item.</source>
            <translation>[“%1” íš ñö íd öf áñ íťém. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>give ids or a filter, not both.</source>
            <translation>[ĝívé ídš öŕ á fíĺťéŕ, ñöť böťĥ. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say which items with ids or a filter; --yes means all of them.</source>
            <translation>[šáý ŵĥíčĥ íťémš ŵíťĥ ídš öŕ á fíĺťéŕ; --yes méáñš áĺĺ öf ťĥém. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Changed: %1, skipped: %2.</source>
            <translation>[Čĥáñĝéd: %1, šķíppéd: %2. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>  and %1 more.</source>
            <translation>[  áñd %1 möŕé. ~~~~~]</translation>
        </message>
        <message>
            <source>give the text with --text or --text-file.</source>
            <translation>[ĝívé ťĥé ťéxť ŵíťĥ --text öŕ --text-file. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the item's id</source>
            <translation>[ťĥé íťém'š íd ~~~~]</translation>
        </message>
        <message>
            <source>A reason, kept in the history.</source>
            <translation>[Á ŕéášöñ, ķépť íñ ťĥé ĥíšťöŕý. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text in your words.</source>
            <translation>[Ťĥé ťéxť íñ ýöúŕ ŵöŕdš. ~~~~~~~]</translation>
        </message>
        <message>
            <source>A file in UTF-8 that holds it, taken byte for byte but for a byte order mark in front.</source>
            <translation>[Á fíĺé íñ ÚŤF-8 ťĥáť ĥöĺdš íť, ťáķéñ býťé föŕ býťé búť föŕ á býťé öŕdéŕ máŕķ íñ fŕöñť. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This batch instead of your newest.</source>
            <translation>[Ťĥíš báťčĥ íñšťéád öf ýöúŕ ñéŵéšť. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Approves items; without --status the pending ones. Several at once leave out what a security check warns of.</source>
            <translation>[Áppŕövéš íťémš; ŵíťĥöúť --status ťĥé péñdíñĝ öñéš. Šévéŕáĺ áť öñčé ĺéávé öúť ŵĥáť á šéčúŕíťý čĥéčķ ŵáŕñš öf. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Rejects items; without --status the pending ones.</source>
            <translation>[Ŕéĵéčťš íťémš; ŵíťĥöúť --status ťĥé péñdíñĝ öñéš. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sends items back with a reason.</source>
            <translation>[Šéñdš íťémš báčķ ŵíťĥ á ŕéášöñ. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Accepts an item in your own words.</source>
            <translation>[Áččépťš áñ íťém íñ ýöúŕ öŵñ ŵöŕdš. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Takes back a batch of decisions; never touches the catalog.</source>
            <translation>[Ťáķéš báčķ á báťčĥ öf déčíšíöñš; ñévéŕ ťöúčĥéš ťĥé čáťáĺöĝ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>That was practice. Connect your own workspace: set DATABRICKS_HOST, DATABRICKS_TOKEN and DATABRICKS_WAREHOUSE_ID, then “metaflow-cli scan --catalog NAME”.</source>
            <translation>[Ťĥáť ŵáš pŕáčťíčé. Čöññéčť ýöúŕ öŵñ ŵöŕķšpáčé: šéť ĎÁŤÁBŔÍČĶŠ_ĤÖŠŤ, ĎÁŤÁBŔÍČĶŠ_ŤÖĶÉÑ áñd ĎÁŤÁBŔÍČĶŠ_ŴÁŔÉĤÖÚŠÉ_ÍĎ, ťĥéñ “méťáfĺöŵ-čĺí ščáñ --catalog ÑÁMÉ”. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a catalog in the practice workspace</source>
            <translation>[á čáťáĺöĝ íñ ťĥé pŕáčťíčé ŵöŕķšpáčé ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>1. The practice workspace runs at %1. You are %2. Catalogs: %3.</source>
            <translation>[1. Ťĥé pŕáčťíčé ŵöŕķšpáčé ŕúñš áť %1. Ýöú áŕé %2. Čáťáĺöĝš: %3. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>2. Scanned the catalog %1: %2 tables, %3 columns with %4 statements. Without a description: %5.</source>
            <translation>[2. Ščáññéd ťĥé čáťáĺöĝ %1: %2 ťábĺéš, %3 čöĺúmñš ŵíťĥ %4 šťáťéméñťš. Ŵíťĥöúť á déščŕípťíöñ: %5. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>3. Quote: %1 Nothing was sent; samples leave %2.</source>
            <translation>[3. Qúöťé: %1 Ñöťĥíñĝ ŵáš šéñť; šámpĺéš ĺéávé %2. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>4. Generated. %1</source>
            <translation>[4. Ĝéñéŕáťéd. %1 ~~~~~]</translation>
        </message>
        <message>
            <source>6. Dry run: %1 statements for %2 changes; nothing is written yet. The first ones:</source>
            <translation>[6. Ďŕý ŕúñ: %1 šťáťéméñťš föŕ %2 čĥáñĝéš; ñöťĥíñĝ íš ŵŕíťťéñ ýéť. Ťĥé fíŕšť öñéš: ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>7. Applied exactly that plan: %1 comments written, %2 failed.</source>
            <translation>[7. Áppĺíéd éxáčťĺý ťĥáť pĺáñ: %1 čömméñťš ŵŕíťťéñ, %2 fáíĺéd. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>8. Read the catalog again: %1 of %2 texts are there byte for byte.</source>
            <translation>[8. Ŕéád ťĥé čáťáĺöĝ áĝáíñ: %1 öf %2 ťéxťš áŕé ťĥéŕé býťé föŕ býťé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Kept in %1; look at it with “metaflow-cli --store sqlite:%1/metaflow.sqlite items list”.</source>
            <translation>[Ķépť íñ %1; ĺööķ áť íť ŵíťĥ “méťáfĺöŵ-čĺí --store šqĺíťé:%1/méťáfĺöŵ.šqĺíťé íťémš ĺíšť”. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Goes the whole way once on the practice workspace.</source>
            <translation>[Ĝöéš ťĥé ŵĥöĺé ŵáý öñčé öñ ťĥé pŕáčťíčé ŵöŕķšpáčé. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Keep the folder with store, plans and export.</source>
            <translation>[Ķéép ťĥé föĺdéŕ ŵíťĥ šťöŕé, pĺáñš áñd éxpöŕť. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Written in the demo by a person's own hand.</source>
            <translation>[Ŵŕíťťéñ íñ ťĥé démö bý á péŕšöñ'š öŵñ ĥáñd. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Rejected in the demo.</source>
            <translation>[Ŕéĵéčťéd íñ ťĥé démö. ~~~~~~~]</translation>
        </message>
        <message>
            <source>5. Reviewed: 1 edited, 1 rejected, %1 approved at once; %2 left for a closer look, because a check warns of them.</source>
            <translation>[5. Ŕévíéŵéd: 1 édíťéd, 1 ŕéĵéčťéd, %1 áppŕövéd áť öñčé; %2 ĺéfť föŕ á čĺöšéŕ ĺööķ, béčáúšé á čĥéčķ ŵáŕñš öf ťĥém. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>9. Took it all back: %1 comments; the catalog is exactly what it was.</source>
            <translation>[9. Ťööķ íť áĺĺ báčķ: %1 čömméñťš; ťĥé čáťáĺöĝ íš éxáčťĺý ŵĥáť íť ŵáš. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>9. Took back %1 comments, but the catalog is not what it was.</source>
            <translation>[9. Ťööķ báčķ %1 čömméñťš, búť ťĥé čáťáĺöĝ íš ñöť ŵĥáť íť ŵáš. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>10. Exported %1 rows as CSV, SHA-256 %2.</source>
            <translation>[10. Éxpöŕťéd %1 ŕöŵš áš ČŠV, ŠĤÁ-256 %2. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>11. The record of all that holds: %1 rows.</source>
            <translation>[11. Ťĥé ŕéčöŕd öf áĺĺ ťĥáť ĥöĺdš: %1 ŕöŵš. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>11. The record does not hold: %1.</source>
            <translation>[11. Ťĥé ŕéčöŕd döéš ñöť ĥöĺd: %1. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say where the file goes with --out FILE.</source>
            <translation>[šáý ŵĥéŕé ťĥé fíĺé ĝöéš ŵíťĥ --out FÍĹÉ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 rows, %2 bytes in %3.</source>
            <translation>[%1 ŕöŵš, %2 býťéš íñ %3. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Where the file goes.</source>
            <translation>[Ŵĥéŕé ťĥé fíĺé ĝöéš. ~~~~~~]</translation>
        </message>
        <message>
            <source>CSV without the guard against formulas.</source>
            <translation>[ČŠV ŵíťĥöúť ťĥé ĝúáŕd áĝáíñšť föŕmúĺáš. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Writes items or their history to a file.</source>
            <translation>[Ŵŕíťéš íťémš öŕ ťĥéíŕ ĥíšťöŕý ťö á fíĺé. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A new run, even if one of the same selection is open.</source>
            <translation>[Á ñéŵ ŕúñ, évéñ íf öñé öf ťĥé šámé šéĺéčťíöñ íš öpéñ. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Go on with this run.</source>
            <translation>[Ĝö öñ ŵíťĥ ťĥíš ŕúñ. ~~~~~~]</translation>
        </message>
        <message>
            <source>Statements for samples: %1, at most %2 s of the warehouse. Privacy: %3.</source>
            <translation>[Šťáťéméñťš föŕ šámpĺéš: %1, áť möšť %2 š öf ťĥé ŵáŕéĥöúšé. Pŕíváčý: %3. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 requests; nothing was sent.</source>
            <translation>[%1 ŕéqúéšťš; ñöťĥíñĝ ŵáš šéñť. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Requests that may have been paid twice: %1.</source>
            <translation>[Ŕéqúéšťš ťĥáť máý ĥávé bééñ páíd ťŵíčé: %1. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--new and --resume exclude each other.</source>
            <translation>[--new áñd --resume éxčĺúdé éáčĥ öťĥéŕ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Prints exactly what would leave this machine, one request a line.</source>
            <translation>[Pŕíñťš éxáčťĺý ŵĥáť ŵöúĺd ĺéávé ťĥíš máčĥíñé, öñé ŕéqúéšť á ĺíñé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Asks the model for descriptions; goes on with an open run of the same selection.</source>
            <translation>[Ášķš ťĥé mödéĺ föŕ déščŕípťíöñš; ĝöéš öñ ŵíťĥ áñ öpéñ ŕúñ öf ťĥé šámé šéĺéčťíöñ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The catalog %1 was never read: reading it.</source>
            <translation>[Ťĥé čáťáĺöĝ %1 ŵáš ñévéŕ ŕéád: ŕéádíñĝ íť. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody has chosen yet what of the data of %1 may leave, so only names and types do; --privacy masked also sends samples, without what is personal.</source>
            <translation>[Ñöbödý ĥáš čĥöšéñ ýéť ŵĥáť öf ťĥé dáťá öf %1 máý ĺéávé, šö öñĺý ñáméš áñd ťýpéš dö; --privacy mášķéd áĺšö šéñdš šámpĺéš, ŵíťĥöúť ŵĥáť íš péŕšöñáĺ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not readable here, and left out: %1.</source>
            <translation>[Ñöť ŕéádábĺé ĥéŕé, áñd ĺéfť öúť: %1. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Columns that no scan could check count as masked and give no samples.</source>
            <translation>[Čöĺúmñš ťĥáť ñö ščáñ čöúĺd čĥéčķ čöúñť áš mášķéd áñd ĝívé ñö šámpĺéš. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>price not known</source>
            <translation>[pŕíčé ñöť ķñöŵñ ~~~~~]</translation>
        </message>
        <message>
            <source>%1 requests, about %2 tokens in and %3 out, %4.</source>
            <translation>[%1 ŕéqúéšťš, áböúť %2 ťöķéñš íñ áñd %3 öúť, %4. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Run %1: %2 of %3 requests answered, %4 descriptions, %5 tokens in and %6 out, %7.</source>
            <translation>[Ŕúñ %1: %2 öf %3 ŕéqúéšťš áñšŵéŕéd, %4 déščŕípťíöñš, %5 ťöķéñš íñ áñd %6 öúť, %7. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Item %1 was changed outside of the record; no plan takes it until a person decides on it again.</source>
            <translation>[Íťém %1 ŵáš čĥáñĝéd öúťšídé öf ťĥé ŕéčöŕd; ñö pĺáñ ťáķéš íť úñťíĺ á péŕšöñ déčídéš öñ íť áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Who decided what and when, newest first; JSON Lines with --output json.</source>
            <translation>[Ŵĥö déčídéd ŵĥáť áñd ŵĥéñ, ñéŵéšť fíŕšť; ĴŠÖÑ Ĺíñéš ŵíťĥ --output ĵšöñ. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Text:      %1</source>
            <translation>[Ťéxť:      %1 ~~~~]</translation>
        </message>
        <message>
            <source>Generated: %1</source>
            <translation>[Ĝéñéŕáťéd: %1 ~~~~]</translation>
        </message>
        <message>
            <source>Catalog:   %1</source>
            <translation>[Čáťáĺöĝ:   %1 ~~~~]</translation>
        </message>
        <message>
            <source>(no comment)</source>
            <translation>[(ñö čömméñť) ~~~~]</translation>
        </message>
        <message>
            <source>Made:      %1</source>
            <translation>[Mádé:      %1 ~~~~]</translation>
        </message>
        <message>
            <source>Needs work: %1</source>
            <translation>[Ñéédš ŵöŕķ: %1 ~~~~~]</translation>
        </message>
        <message>
            <source>Check:     %1</source>
            <translation>[Čĥéčķ:     %1 ~~~~]</translation>
        </message>
        <message>
            <source>Text %1 (%2): %3</source>
            <translation>[Ťéxť %1 (%2): %3 ~~~~~]</translation>
        </message>
        <message>
            <source>Lists items; JSON Lines with --output json.</source>
            <translation>[Ĺíšťš íťémš; ĴŠÖÑ Ĺíñéš ŵíťĥ --output ĵšöñ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Shows one item with prompt, sample, checks, texts and history.</source>
            <translation>[Šĥöŵš öñé íťém ŵíťĥ pŕömpť, šámpĺé, čĥéčķš, ťéxťš áñd ĥíšťöŕý. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--%1 takes a time such as 2026-11-22T08:00:00Z, not “%2”.</source>
            <translation>[--%1 ťáķéš á ťímé šúčĥ áš 2026-11-22Ť08:00:00Ž, ñöť “%2”. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--only takes tables or columns, not “%1”.</source>
            <translation>[--only ťáķéš ťábĺéš öŕ čöĺúmñš, ñöť “%1”. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--privacy takes none, masked or raw, not “%1”.</source>
            <translation>[--privacy ťáķéš ñöñé, mášķéd öŕ ŕáŵ, ñöť “%1”. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--budget takes dollars such as 2.50, not “%1”.</source>
            <translation>[--budget ťáķéš döĺĺáŕš šúčĥ áš 2.50, ñöť “%1”. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--status takes pending, approved, edited, rejected or imported, not “%1”.</source>
            <translation>[--status ťáķéš péñdíñĝ, áppŕövéd, édíťéd, ŕéĵéčťéd öŕ ímpöŕťéd, ñöť “%1”. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The catalog to work on.</source>
            <translation>[Ťĥé čáťáĺöĝ ťö ŵöŕķ öñ. ~~~~~~~]</translation>
        </message>
        <message>
            <source>Only this schema; may be given again.</source>
            <translation>[Öñĺý ťĥíš ščĥémá; máý bé ĝívéñ áĝáíñ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only tables altered since then (ISO 8601).</source>
            <translation>[Öñĺý ťábĺéš áĺťéŕéd šíñčé ťĥéñ (ÍŠÖ 8601). ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say which catalog with --catalog NAME.</source>
            <translation>[šáý ŵĥíčĥ čáťáĺöĝ ŵíťĥ --catalog ÑÁMÉ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The model's name.</source>
            <translation>[Ťĥé mödéĺ'š ñámé. ~~~~~~]</translation>
        </message>
        <message>
            <source>Where the model is, else OPENAI_BASE_URL, else OpenAI itself.</source>
            <translation>[Ŵĥéŕé ťĥé mödéĺ íš, éĺšé ÖPÉÑÁÍ_BÁŠÉ_ÚŔĹ, éĺšé ÖpéñÁÍ íťšéĺf. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A file only you may read that holds the model's key.</source>
            <translation>[Á fíĺé öñĺý ýöú máý ŕéád ťĥáť ĥöĺdš ťĥé mödéĺ'š ķéý. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Describe tables alone or columns alone.</source>
            <translation>[Ďéščŕíbé ťábĺéš áĺöñé öŕ čöĺúmñš áĺöñé. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only what has no comment and no open item (the default).</source>
            <translation>[Öñĺý ŵĥáť ĥáš ñö čömméñť áñd ñö öpéñ íťém (ťĥé défáúĺť). ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Also what is described already; replacing is still asked for later.</source>
            <translation>[Áĺšö ŵĥáť íš déščŕíbéd áĺŕéádý; ŕépĺáčíñĝ íš šťíĺĺ ášķéd föŕ ĺáťéŕ. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stop sending at this cost.</source>
            <translation>[Šťöp šéñdíñĝ áť ťĥíš čöšť. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Requests at the same time (8).</source>
            <translation>[Ŕéqúéšťš áť ťĥé šámé ťímé (8). ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What of the data may leave, for this run.</source>
            <translation>[Ŵĥáť öf ťĥé dáťá máý ĺéávé, föŕ ťĥíš ŕúñ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Do not reuse descriptions approved elsewhere.</source>
            <translation>[Ďö ñöť ŕéúšé déščŕípťíöñš áppŕövéd éĺšéŵĥéŕé. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Wide tables are cut into slices of this many columns (20).</source>
            <translation>[Ŵídé ťábĺéš áŕé čúť íñťö šĺíčéš öf ťĥíš máñý čöĺúmñš (20). ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--missing and --all exclude each other.</source>
            <translation>[--missing áñd --all éxčĺúdé éáčĥ öťĥéŕ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>pending, approved, edited, rejected or imported; may be given again.</source>
            <translation>[péñdíñĝ, áppŕövéd, édíťéd, ŕéĵéčťéd öŕ ímpöŕťéd; máý bé ĝívéñ áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only this catalog.</source>
            <translation>[Öñĺý ťĥíš čáťáĺöĝ. ~~~~~~]</translation>
        </message>
        <message>
            <source>Only this schema.</source>
            <translation>[Öñĺý ťĥíš ščĥémá. ~~~~~~]</translation>
        </message>
        <message>
            <source>Only this table.</source>
            <translation>[Öñĺý ťĥíš ťábĺé. ~~~~~]</translation>
        </message>
        <message>
            <source>Only this column.</source>
            <translation>[Öñĺý ťĥíš čöĺúmñ. ~~~~~~]</translation>
        </message>
        <message>
            <source>Only what this run made.</source>
            <translation>[Öñĺý ŵĥáť ťĥíš ŕúñ mádé. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only with a finding of this check.</source>
            <translation>[Öñĺý ŵíťĥ á fíñdíñĝ öf ťĥíš čĥéčķ. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only from this score (0 to 100).</source>
            <translation>[Öñĺý fŕöm ťĥíš ščöŕé (0 ťö 100). ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only with this text in a name or in the text.</source>
            <translation>[Öñĺý ŵíťĥ ťĥíš ťéxť íñ á ñámé öŕ íñ ťĥé ťéxť. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only what this person decided.</source>
            <translation>[Öñĺý ŵĥáť ťĥíš péŕšöñ déčídéd. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>At most so many.</source>
            <translation>[Áť möšť šö máñý. ~~~~~]</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 öf %2 ~~~]</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>[%1 fáíĺéd ~~~]</translation>
        </message>
        <message>
            <source>%1 s left</source>
            <translation>[%1 š ĺéfť ~~~]</translation>
        </message>
        <message>
            <source>--on-conflict takes wait, theirs, ours or append, not “%1”.</source>
            <translation>[--on-conflict ťáķéš ŵáíť, ťĥéíŕš, öúŕš öŕ áppéñd, ñöť “%1”. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say where the plan goes with --out FILE.mfplan.</source>
            <translation>[šáý ŵĥéŕé ťĥé pĺáñ ĝöéš ŵíťĥ --out FÍĹÉ.mfpĺáñ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say what to take back with one of --run, --plan, --item and --table.</source>
            <translation>[šáý ŵĥáť ťö ťáķé báčķ ŵíťĥ öñé öf --run, --plan, --item áñd --table. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--to goes with --item.</source>
            <translation>[--to ĝöéš ŵíťĥ --item. ~~~~~~~]</translation>
        </message>
        <message>
            <source>Where the plan goes.</source>
            <translation>[Ŵĥéŕé ťĥé pĺáñ ĝöéš. ~~~~~~]</translation>
        </message>
        <message>
            <source>Also replace comments that are there.</source>
            <translation>[Áĺšö ŕépĺáčé čömméñťš ťĥáť áŕé ťĥéŕé. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What to do where somebody changed a comment meanwhile (wait).</source>
            <translation>[Ŵĥáť ťö dö ŵĥéŕé šömébödý čĥáñĝéd á čömméñť méáñŵĥíĺé (ŵáíť). ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Exit with 2 when there is something to apply.</source>
            <translation>[Éxíť ŵíťĥ 2 ŵĥéñ ťĥéŕé íš šöméťĥíñĝ ťö áppĺý. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What this run's texts changed.</source>
            <translation>[Ŵĥáť ťĥíš ŕúñ'š ťéxťš čĥáñĝéd. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What this plan changed.</source>
            <translation>[Ŵĥáť ťĥíš pĺáñ čĥáñĝéd. ~~~~~~~]</translation>
        </message>
        <message>
            <source>What was imported for this item.</source>
            <translation>[Ŵĥáť ŵáš ímpöŕťéd föŕ ťĥíš íťém. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>To this one of the item's texts instead of what was there before.</source>
            <translation>[Ťö ťĥíš öñé öf ťĥé íťém'š ťéxťš íñšťéád öf ŵĥáť ŵáš ťĥéŕé béföŕé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What was imported for this table and its columns.</source>
            <translation>[Ŵĥáť ŵáš ímpöŕťéd föŕ ťĥíš ťábĺé áñd íťš čöĺúmñš. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Reads the catalog afresh and plans what to write; writes nothing to it.</source>
            <translation>[Ŕéádš ťĥé čáťáĺöĝ áfŕéšĥ áñd pĺáñš ŵĥáť ťö ŵŕíťé; ŵŕíťéš ñöťĥíñĝ ťö íť. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Plans the way back; apply that plan to go it.</source>
            <translation>[Pĺáñš ťĥé ŵáý báčķ; áppĺý ťĥáť pĺáñ ťö ĝö íť. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say where the script goes with --out FILE.</source>
            <translation>[šáý ŵĥéŕé ťĥé ščŕípť ĝöéš ŵíťĥ --out FÍĹÉ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 statements in %2.</source>
            <translation>[%1 šťáťéméñťš íñ %2. ~~~~~~]</translation>
        </message>
        <message>
            <source>%1 approved plan %2.</source>
            <translation>[%1 áppŕövéd pĺáñ %2. ~~~~~~]</translation>
        </message>
        <message>
            <source>Every change; JSON Lines with --output json.</source>
            <translation>[Évéŕý čĥáñĝé; ĴŠÖÑ Ĺíñéš ŵíťĥ --output ĵšöñ. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Where the script goes.</source>
            <translation>[Ŵĥéŕé ťĥé ščŕípť ĝöéš. ~~~~~~~]</translation>
        </message>
        <message>
            <source>Shows a plan file.</source>
            <translation>[Šĥöŵš á pĺáñ fíĺé. ~~~~~~]</translation>
        </message>
        <message>
            <source>Records your yes to a plan.</source>
            <translation>[Ŕéčöŕdš ýöúŕ ýéš ťö á pĺáñ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Writes a plan's statements as a script.</source>
            <translation>[Ŵŕíťéš á pĺáñ'š šťáťéméñťš áš á ščŕípť. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 statements, %2 commits to tables, %3 left out.</source>
            <translation>[%1 šťáťéméñťš, %2 čömmíťš ťö ťábĺéš, %3 ĺéfť öúť. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Signs of streams that read these tables: not readable. A commit may stop such a stream.</source>
            <translation>[Šíĝñš öf šťŕéámš ťĥáť ŕéád ťĥéšé ťábĺéš: ñöť ŕéádábĺé. Á čömmíť máý šťöp šúčĥ á šťŕéám. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Plan %1 in %2; nothing was written to the catalog.</source>
            <translation>[Pĺáñ %1 íñ %2; ñöťĥíñĝ ŵáš ŵŕíťťéñ ťö ťĥé čáťáĺöĝ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>[(ñöñé) ~~]</translation>
        </message>
        <message>
            <source>No runs yet.</source>
            <translation>[Ñö ŕúñš ýéť. ~~~~]</translation>
        </message>
        <message>
            <source>Lists the runs so far.</source>
            <translation>[Ĺíšťš ťĥé ŕúñš šö fáŕ. ~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 tables and %2 columns, read with %3 statements in %4 s.</source>
            <translation>[%1 ťábĺéš áñd %2 čöĺúmñš, ŕéád ŵíťĥ %3 šťáťéméñťš íñ %4 š. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>New: %1, changed: %2, gone: %3.</source>
            <translation>[Ñéŵ: %1, čĥáñĝéd: %2, ĝöñé: %3. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Reads the catalog into the store.</source>
            <translation>[Ŕéádš ťĥé čáťáĺöĝ íñťö ťĥé šťöŕé. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stopping; what is finished is kept. Once more ends at once.</source>
            <translation>[Šťöppíñĝ; ŵĥáť íš fíñíšĥéd íš ķépť. Öñčé möŕé éñdš áť öñčé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Store %1, schema %2.</source>
            <translation>[Šťöŕé %1, ščĥémá %2. ~~~~~~]</translation>
        </message>
        <message>
            <source>Items: %1 (duplicates: %2), rows of history: %3.</source>
            <translation>[Íťémš: %1 (dúpĺíčáťéš: %2), ŕöŵš öf ĥíšťöŕý: %3. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Shows the store and how much it holds.</source>
            <translation>[Šĥöŵš ťĥé šťöŕé áñd ĥöŵ múčĥ íť ĥöĺdš. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>tables-jsonl is the scanned catalog: of the filters it knows --catalog, --schema and --table.</source>
            <translation>[ťábĺéš-ĵšöñĺ íš ťĥé ščáññéd čáťáĺöĝ: öf ťĥé fíĺťéŕš íť ķñöŵš --catalog, --schema áñd --table. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What may have been written was not read back yet; the same command again settles it.</source>
            <translation>[Ŵĥáť máý ĥávé bééñ ŵŕíťťéñ ŵáš ñöť ŕéád báčķ ýéť; ťĥé šámé čömmáñd áĝáíñ šéťťĺéš íť. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Language of the descriptions: %1</source>
            <translation>[Ĺáñĝúáĝé öf ťĥé déščŕípťíöñš: %1 ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say off, info, warning, error, threshold=N or default, not “%1”.</source>
            <translation>[šáý öff, íñfö, ŵáŕñíñĝ, éŕŕöŕ, ťĥŕéšĥöĺd=Ñ öŕ défáúĺť, ñöť “%1”. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say which check and what it is to be: checks set too_short threshold=12.</source>
            <translation>[šáý ŵĥíčĥ čĥéčķ áñd ŵĥáť íť íš ťö bé: čĥéčķš šéť ťöö_šĥöŕť ťĥŕéšĥöĺd=12. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“checks run” brings the findings up to date.</source>
            <translation>[“čĥéčķš ŕúñ” bŕíñĝš ťĥé fíñdíñĝš úp ťö dáťé. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Checked: %1, with other findings than before: %2.</source>
            <translation>[Čĥéčķéd: %1, ŵíťĥ öťĥéŕ fíñdíñĝš ťĥáñ béföŕé: %2. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only what was checked under other settings.</source>
            <translation>[Öñĺý ŵĥáť ŵáš čĥéčķéd úñdéŕ öťĥéŕ šéťťíñĝš. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Lists the checks of texts, their severities and what they mean.</source>
            <translation>[Ĺíšťš ťĥé čĥéčķš öf ťéxťš, ťĥéíŕ šévéŕíťíéš áñd ŵĥáť ťĥéý méáñ. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sets a check for everybody who works on this store; “language CODE” sets the language that descriptions should have.</source>
            <translation>[Šéťš á čĥéčķ föŕ évéŕýbödý ŵĥö ŵöŕķš öñ ťĥíš šťöŕé; “ĺáñĝúáĝé ČÖĎÉ” šéťš ťĥé ĺáñĝúáĝé ťĥáť déščŕípťíöñš šĥöúĺd ĥávé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Checks the texts of items again.</source>
            <translation>[Čĥéčķš ťĥé ťéxťš öf íťémš áĝáíñ. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>With --resume: also ask again what failed.</source>
            <translation>[Ŵíťĥ --resume: áĺšö ášķ áĝáíñ ŵĥáť fáíĺéd. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>With --retry-failed: what the model declined, by names and types alone.</source>
            <translation>[Ŵíťĥ --retry-failed: ŵĥáť ťĥé mödéĺ déčĺíñéd, bý ñáméš áñd ťýpéš áĺöñé. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--catalog does not go with --resume: run %1 is of %2.</source>
            <translation>[--catalog döéš ñöť ĝö ŵíťĥ --resume: ŕúñ %1 íš öf %2. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--retry-failed goes with --resume RUN.</source>
            <translation>[--retry-failed ĝöéš ŵíťĥ --resume ŔÚÑ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--without-samples goes with --retry-failed.</source>
            <translation>[--without-samples ĝöéš ŵíťĥ --retry-failed. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Failed requests that are asked again: %1.</source>
            <translation>[Fáíĺéd ŕéqúéšťš ťĥáť áŕé ášķéd áĝáíñ: %1. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Prepares a run and says what it would cost. Reads samples with statements on the warehouse; sends nothing to a model.</source>
            <translation>[Pŕépáŕéš á ŕúñ áñd šáýš ŵĥáť íť ŵöúĺd čöšť. Ŕéádš šámpĺéš ŵíťĥ šťáťéméñťš öñ ťĥé ŵáŕéĥöúšé; šéñdš ñöťĥíñĝ ťö á mödéĺ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was left to ask for. Left alone: %1. Reused from memory: %2.</source>
            <translation>[Ñöťĥíñĝ ŵáš ĺéfť ťö ášķ föŕ. Ĺéfť áĺöñé: %1. Ŕéúšéd fŕöm mémöŕý: %2. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Prices that cannot be read and do not count: %1 (%2).</source>
            <translation>[Pŕíčéš ťĥáť čáññöť bé ŕéád áñd dö ñöť čöúñť: %1 (%2). ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Against the quote: tokens in %1, out %2, cost %3.</source>
            <translation>[Áĝáíñšť ťĥé qúöťé: ťöķéñš íñ %1, öúť %2, čöšť %3. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Added: %1, changed: %2, unchanged: %3.</source>
            <translation>[Áddéd: %1, čĥáñĝéd: %2, úñčĥáñĝéd: %3. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a term</source>
            <translation>[á ťéŕm ~~]</translation>
        </message>
        <message>
            <source>say what it means with --meaning TEXT.</source>
            <translation>[šáý ŵĥáť íť méáñš ŵíťĥ --meaning ŤÉXŤ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is no longer in the glossary.</source>
            <translation>[%1 íš ñö ĺöñĝéŕ íñ ťĥé ĝĺöššáŕý. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a file</source>
            <translation>[á fíĺé ~~]</translation>
        </message>
        <message>
            <source>Nothing was changed: all rows or none.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd: áĺĺ ŕöŵš öŕ ñöñé. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What it means; of an acronym what it stands for.</source>
            <translation>[Ŵĥáť íť méáñš; öf áñ áčŕöñým ŵĥáť íť šťáñdš föŕ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It is an acronym.</source>
            <translation>[Íť íš áñ áčŕöñým. ~~~~~~]</translation>
        </message>
        <message>
            <source>Words that the team does not use for it, parted by commas.</source>
            <translation>[Ŵöŕdš ťĥáť ťĥé ťéám döéš ñöť úšé föŕ íť, páŕťéd bý čömmáš. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The terms and acronyms of the team.</source>
            <translation>[Ťĥé ťéŕmš áñd áčŕöñýmš öf ťĥé ťéám. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Adds a term or gives it another meaning; what is not said of a known term stays as it is.</source>
            <translation>[Áddš á ťéŕm öŕ ĝívéš íť áñöťĥéŕ méáñíñĝ; ŵĥáť íš ñöť šáíd öf á ķñöŵñ ťéŕm šťáýš áš íť íš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Takes a term out.</source>
            <translation>[Ťáķéš á ťéŕm öúť. ~~~~~~]</translation>
        </message>
        <message>
            <source>Adds and replaces terms from a file, all rows or none. Its columns: term and meaning, and if you like kind (term or acronym), avoid (words parted by commas) and text_mode.</source>
            <translation>[Áddš áñd ŕépĺáčéš ťéŕmš fŕöm á fíĺé, áĺĺ ŕöŵš öŕ ñöñé. Íťš čöĺúmñš: ťéŕm áñd méáñíñĝ, áñd íf ýöú ĺíķé ķíñd (ťéŕm öŕ áčŕöñým), ávöíd (ŵöŕdš páŕťéd bý čömmáš) áñd ťéxť_mödé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only say what would change.</source>
            <translation>[Öñĺý šáý ŵĥáť ŵöúĺd čĥáñĝé. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Writes all terms to a file.</source>
            <translation>[Ŵŕíťéš áĺĺ ťéŕmš ťö á fíĺé. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Items: %1. Number, status, score from 0 to 100, object, text; * a check found something, ! needs work.</source>
            <translation>[Íťémš: %1. Ñúmbéŕ, šťáťúš, ščöŕé fŕöm 0 ťö 100, öbĵéčť, ťéxť; * á čĥéčķ föúñd šöméťĥíñĝ, ! ñéédš ŵöŕķ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Score:     %1 of 100</source>
            <translation>[Ščöŕé:     %1 öf 100 ~~~~~~]</translation>
        </message>
        <message>
            <source>Sample:    %1</source>
            <translation>[Šámpĺé:    %1 ~~~~]</translation>
        </message>
        <message>
            <source>Prompt:    erased %1, as the retention says</source>
            <translation>[Pŕömpť:    éŕášéd %1, áš ťĥé ŕéťéñťíöñ šáýš ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Prompt:    %1</source>
            <translation>[Pŕömpť:    %1 ~~~~]</translation>
        </message>
        <message>
            <source>%1 takes an address such as https://api.openai.com/v1, not “%2”.</source>
            <translation>[%1 ťáķéš áñ áddŕéšš šúčĥ áš ĥťťpš://ápí.öpéñáí.čöm/v1, ñöť “%2”. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--provider takes openai (chat completions at any address) or databricks (the workspace's model serving), not “%1”.</source>
            <translation>[--provider ťáķéš öpéñáí (čĥáť čömpĺéťíöñš áť áñý áddŕéšš) öŕ dáťábŕíčķš (ťĥé ŵöŕķšpáčé'š mödéĺ šéŕvíñĝ), ñöť “%1”. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--provider databricks is the workspace signed in to; leave --base-url out.</source>
            <translation>[--provider dáťábŕíčķš íš ťĥé ŵöŕķšpáčé šíĝñéd íñ ťö; ĺéávé --base-url öúť. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>[éñdš %1 ~~~]</translation>
        </message>
        <message>
            <source>No models there.</source>
            <translation>[Ñö mödéĺš ťĥéŕé. ~~~~~]</translation>
        </message>
        <message>
            <source>Dollars for a million tokens in and out.</source>
            <translation>[Ďöĺĺáŕš föŕ á míĺĺíöñ ťöķéñš íñ áñd öúť. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Lists the models that may be asked, with price, last day and what they take.</source>
            <translation>[Ĺíšťš ťĥé mödéĺš ťĥáť máý bé ášķéd, ŵíťĥ pŕíčé, ĺášť dáý áñd ŵĥáť ťĥéý ťáķé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--context and --no-context take %1, not “%2”.</source>
            <translation>[--context áñd --no-context ťáķé %1, ñöť “%2”. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only tables whose name matches, * and ? allowed, also as schema.table; may be given again.</source>
            <translation>[Öñĺý ťábĺéš ŵĥöšé ñámé máťčĥéš, * áñd ? áĺĺöŵéd, áĺšö áš ščĥémá.ťábĺé; máý bé ĝívéñ áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>openai (chat completions at any address, the default) or databricks (the workspace's model serving).</source>
            <translation>[öpéñáí (čĥáť čömpĺéťíöñš áť áñý áddŕéšš, ťĥé défáúĺť) öŕ dáťábŕíčķš (ťĥé ŵöŕķšpáčé'š mödéĺ šéŕvíñĝ). ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Leave views out.</source>
            <translation>[Ĺéávé víéŵš öúť. ~~~~~]</translation>
        </message>
        <message>
            <source>Leave the nested fields of structs out.</source>
            <translation>[Ĺéávé ťĥé ñéšťéd fíéĺdš öf šťŕúčťš öúť. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Reuse what matches at least so well, 60 to 100 (100); else suggest it.</source>
            <translation>[Ŕéúšé ŵĥáť máťčĥéš áť ĺéášť šö ŵéĺĺ, 60 ťö 100 (100); éĺšé šúĝĝéšť íť. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>At most so many requests a minute, whatever the provider says.</source>
            <translation>[Áť möšť šö máñý ŕéqúéšťš á míñúťé, ŵĥáťévéŕ ťĥé pŕövídéŕ šáýš. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>At most so many tokens a minute, whatever the provider says.</source>
            <translation>[Áť möšť šö máñý ťöķéñš á míñúťé, ŵĥáťévéŕ ťĥé pŕövídéŕ šáýš. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only these parts of the context: comments, keys, siblings, samples, profile, lineage, tags, glossary, examples (all).</source>
            <translation>[Öñĺý ťĥéšé páŕťš öf ťĥé čöñťéxť: čömméñťš, ķéýš, šíbĺíñĝš, šámpĺéš, pŕöfíĺé, ĺíñéáĝé, ťáĝš, ĝĺöššáŕý, éxámpĺéš (áĺĺ). ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Without this part of the context; may be given again.</source>
            <translation>[Ŵíťĥöúť ťĥíš páŕť öf ťĥé čöñťéxť; máý bé ĝívéñ áĝáíñ. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The template that asks the model for every table: a name, or a version such as describe-1; else for each table the one with the most specific scope.</source>
            <translation>[Ťĥé ťémpĺáťé ťĥáť ášķš ťĥé mödéĺ föŕ évéŕý ťábĺé: á ñámé, öŕ á véŕšíöñ šúčĥ áš déščŕíbé-1; éĺšé föŕ éáčĥ ťábĺé ťĥé öñé ŵíťĥ ťĥé möšť špéčífíč ščöpé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A wish of yours for this run alone: &quot;mention the currency&quot;.</source>
            <translation>[Á ŵíšĥ öf ýöúŕš föŕ ťĥíš ŕúñ áĺöñé: &quot;méñťíöñ ťĥé čúŕŕéñčý&quot;. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--%1 does not go with --resume: the run is as it was prepared.</source>
            <translation>[--%1 döéš ñöť ĝö ŵíťĥ --resume: ťĥé ŕúñ íš áš íť ŵáš pŕépáŕéd. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--min-score takes a score from 0 to 100, not “%1”.</source>
            <translation>[--min-score ťáķéš á ščöŕé fŕöm 0 ťö 100, ñöť “%1”. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>there is no check “%1”; “checks list” shows those there are.</source>
            <translation>[ťĥéŕé íš ñö čĥéčķ “%1”; “čĥéčķš ĺíšť” šĥöŵš ťĥöšé ťĥéŕé áŕé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>$%1 of about $%2</source>
            <translation>[$%1 öf áböúť $%2 ~~~~~]</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>[ýöúŕ öŵñ ~~~]</translation>
        </message>
        <message>
            <source>Dollars for a million tokens in, in from the cache, and out; the shipped list is of %1.</source>
            <translation>[Ďöĺĺáŕš föŕ á míĺĺíöñ ťöķéñš íñ, íñ fŕöm ťĥé čáčĥé, áñd öúť; ťĥé šĥíppéd ĺíšť íš öf %1. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>model</source>
            <translation>[mödéĺ ~~]</translation>
        </message>
        <message>
            <source>--%1 takes dollars for a million tokens such as 2.50, not “%2”.</source>
            <translation>[--%1 ťáķéš döĺĺáŕš föŕ á míĺĺíöñ ťöķéñš šúčĥ áš 2.50, ñöť “%2”. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say the price with --%1 N, in dollars for a million tokens.</source>
            <translation>[šáý ťĥé pŕíčé ŵíťĥ --%1 Ñ, íñ döĺĺáŕš föŕ á míĺĺíöñ ťöķéñš. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--from takes a day such as 2027-01-01, not “%1”.</source>
            <translation>[--from ťáķéš á dáý šúčĥ áš 2027-01-01, ñöť “%1”. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your price for %1 is gone; the shipped one counts, if there is one.</source>
            <translation>[Ýöúŕ pŕíčé föŕ %1 íš ĝöñé; ťĥé šĥíppéd öñé čöúñťš, íf ťĥéŕé íš öñé. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Whose model: openai (the default), databricks, azure and so on.</source>
            <translation>[Ŵĥöšé mödéĺ: öpéñáí (ťĥé défáúĺť), dáťábŕíčķš, ážúŕé áñd šö öñ. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Dollars for a million tokens in.</source>
            <translation>[Ďöĺĺáŕš föŕ á míĺĺíöñ ťöķéñš íñ. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Dollars for a million tokens out.</source>
            <translation>[Ďöĺĺáŕš föŕ á míĺĺíöñ ťöķéñš öúť. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Dollars for a million tokens in from the cache (as others).</source>
            <translation>[Ďöĺĺáŕš föŕ á míĺĺíöñ ťöķéñš íñ fŕöm ťĥé čáčĥé (áš öťĥéŕš). ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The day from which it counts (at once).</source>
            <translation>[Ťĥé dáý fŕöm ŵĥíčĥ íť čöúñťš (áť öñčé). ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Lists what models cost, and what of the list cannot be read.</source>
            <translation>[Ĺíšťš ŵĥáť mödéĺš čöšť, áñd ŵĥáť öf ťĥé ĺíšť čáññöť bé ŕéád. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Shows what one model costs today.</source>
            <translation>[Šĥöŵš ŵĥáť öñé mödéĺ čöšťš ťödáý. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sets a price of your own; it counts before the shipped one.</source>
            <translation>[Šéťš á pŕíčé öf ýöúŕ öŵñ; íť čöúñťš béföŕé ťĥé šĥíppéd öñé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Takes your own price of a model away.</source>
            <translation>[Ťáķéš ýöúŕ öŵñ pŕíčé öf á mödéĺ áŵáý. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The catalog whose choice it is.</source>
            <translation>[Ťĥé čáťáĺöĝ ŵĥöšé čĥöíčé íť íš. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The pattern is for names of columns, not for values.</source>
            <translation>[Ťĥé páťťéŕñ íš föŕ ñáméš öf čöĺúmñš, ñöť föŕ váĺúéš. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1: nobody has chosen yet, so only names and types leave.</source>
            <translation>[%1: ñöbödý ĥáš čĥöšéñ ýéť, šö öñĺý ñáméš áñd ťýpéš ĺéávé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1: nobody has chosen yet; on this practice workspace that means %2.</source>
            <translation>[%1: ñöbödý ĥáš čĥöšéñ ýéť; öñ ťĥíš pŕáčťíčé ŵöŕķšpáčé ťĥáť méáñš %2. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>none, masked or raw</source>
            <translation>[ñöñé, mášķéd öŕ ŕáŵ ~~~~~~]</translation>
        </message>
        <message>
            <source>privacy is none, masked or raw, not “%1”.</source>
            <translation>[pŕíváčý íš ñöñé, mášķéd öŕ ŕáŵ, ñöť “%1”. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No patterns of your own yet.</source>
            <translation>[Ñö páťťéŕñš öf ýöúŕ öŵñ ýéť. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>there is no pattern “%1”.</source>
            <translation>[ťĥéŕé íš ñö páťťéŕñ “%1”. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>privacy patterns takes list, add NAME REGEX or remove NAME.</source>
            <translation>[pŕíváčý páťťéŕñš ťáķéš ĺíšť, ádd ÑÁMÉ ŔÉĜÉX öŕ ŕémövé ÑÁMÉ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the text to test</source>
            <translation>[ťĥé ťéxť ťö ťéšť ~~~~~]</translation>
        </message>
        <message>
            <source>As a comment: %1</source>
            <translation>[Áš á čömméñť: %1 ~~~~~]</translation>
        </message>
        <message>
            <source>As a value: %1</source>
            <translation>[Áš á váĺúé: %1 ~~~~~]</translation>
        </message>
        <message>
            <source>Shows what of a catalog's data may leave.</source>
            <translation>[Šĥöŵš ŵĥáť öf á čáťáĺöĝ'š dáťá máý ĺéávé. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Chooses what of a catalog's data may leave.</source>
            <translation>[Čĥööšéš ŵĥáť öf á čáťáĺöĝ'š dáťá máý ĺéávé. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Patterns of your own (RE2): what they match counts as personal.</source>
            <translation>[Páťťéŕñš öf ýöúŕ öŵñ (ŔÉ2): ŵĥáť ťĥéý máťčĥ čöúñťš áš péŕšöñáĺ. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Shows what the detectors see in a text, and what of it would leave.</source>
            <translation>[Šĥöŵš ŵĥáť ťĥé déťéčťöŕš šéé íñ á ťéxť, áñd ŵĥáť öf íť ŵöúĺd ĺéávé. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>[ťöķéñš ~~]</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>[ŕéqúéšťš ~~~]</translation>
        </message>
        <message>
            <source>table</source>
            <translation>[ťábĺé ~~]</translation>
        </message>
        <message>
            <source>  and %1 smaller ones</source>
            <translation>[  áñd %1 šmáĺĺéŕ öñéš ~~~~~~~]</translation>
        </message>
        <message>
            <source>The same by other models: %1.</source>
            <translation>[Ťĥé šámé bý öťĥéŕ mödéĺš: %1. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Run %1, prepared %2: catalog %3, model %4 of %5 (%6).</source>
            <translation>[Ŕúñ %1, pŕépáŕéd %2: čáťáĺöĝ %3, mödéĺ %4 öf %5 (%6). ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Left alone: %1. Reused from memory: %2.</source>
            <translation>[Ĺéfť áĺöñé: %1. Ŕéúšéd fŕöm mémöŕý: %2. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Context that could not be read everywhere, and is left out there: %1.</source>
            <translation>[Čöñťéxť ťĥáť čöúĺd ñöť bé ŕéád évéŕýŵĥéŕé, áñd íš ĺéfť öúť ťĥéŕé: %1. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The budget of %1 suffices.</source>
            <translation>[Ťĥé búdĝéť öf %1 šúffíčéš. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>The budget of %1 does not suffice: sending stops before it is exceeded.</source>
            <translation>[Ťĥé búdĝéť öf %1 döéš ñöť šúffíčé: šéñdíñĝ šťöpš béföŕé íť íš éxčéédéd. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 It takes about %2 s; nothing was sent to a model.</source>
            <translation>[%1 Íť ťáķéš áböúť %2 š; ñöťĥíñĝ ŵáš šéñť ťö á mödéĺ. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Texts an item, 1 to 3 (1).</source>
            <translation>[Ťéxťš áñ íťém, 1 ťö 3 (1). ~~~~~~~~]</translation>
        </message>
        <message>
            <source>--alternatives takes 1, 2 or 3.</source>
            <translation>[--alternatives ťáķéš 1, 2 öŕ 3. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Asks the model again for items; a text of yours stays, the new one comes to stand beside it.</source>
            <translation>[Ášķš ťĥé mödéĺ áĝáíñ föŕ íťémš; á ťéxť öf ýöúŕš šťáýš, ťĥé ñéŵ öñé čöméš ťö šťáñd béšídé íť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Prompts, answers and samples are erased at the end of their run.</source>
            <translation>[Pŕömpťš, áñšŵéŕš áñd šámpĺéš áŕé éŕášéd áť ťĥé éñd öf ťĥéíŕ ŕúñ. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Prompts, answers and samples are erased after %1 days.</source>
            <translation>[Pŕömpťš, áñšŵéŕš áñd šámpĺéš áŕé éŕášéd áfťéŕ %1 dáýš. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the number of days</source>
            <translation>[ťĥé ñúmbéŕ öf dáýš ~~~~~~]</translation>
        </message>
        <message>
            <source>give a number of days from 0 to 3650, not “%1”.</source>
            <translation>[ĝívé á ñúmbéŕ öf dáýš fŕöm 0 ťö 3650, ñöť “%1”. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Erased: %1 runs with %2 requests, samples of %3 items.</source>
            <translation>[Éŕášéd: %1 ŕúñš ŵíťĥ %2 ŕéqúéšťš, šámpĺéš öf %3 íťémš. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Says how long prompts, answers and samples stay.</source>
            <translation>[Šáýš ĥöŵ ĺöñĝ pŕömpťš, áñšŵéŕš áñd šámpĺéš šťáý. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sets it for everybody who works with this store; 0: no longer than their run.</source>
            <translation>[Šéťš íť föŕ évéŕýbödý ŵĥö ŵöŕķš ŵíťĥ ťĥíš šťöŕé; 0: ñö ĺöñĝéŕ ťĥáñ ťĥéíŕ ŕúñ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Erases what is due now.</source>
            <translation>[Éŕášéš ŵĥáť íš dúé ñöŵ. ~~~~~~~]</translation>
        </message>
        <message>
            <source>the run's number</source>
            <translation>[ťĥé ŕúñ'š ñúmbéŕ ~~~~~]</translation>
        </message>
        <message>
            <source>a run has a number, not “%1”.</source>
            <translation>[á ŕúñ ĥáš á ñúmbéŕ, ñöť “%1”. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say where the report goes with --out FILE.csv or FILE.json.</source>
            <translation>[šáý ŵĥéŕé ťĥé ŕépöŕť ĝöéš ŵíťĥ --out FÍĹÉ.čšv öŕ FÍĹÉ.ĵšöñ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 failures written to %2.</source>
            <translation>[%1 fáíĺúŕéš ŵŕíťťéñ ťö %2. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Where the report goes: a .csv or a .json file.</source>
            <translation>[Ŵĥéŕé ťĥé ŕépöŕť ĝöéš: á .čšv öŕ á .ĵšöñ fíĺé. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>One run with its quote, its figures and every failure.</source>
            <translation>[Öñé ŕúñ ŵíťĥ íťš qúöťé, íťš fíĝúŕéš áñd évéŕý fáíĺúŕé. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Writes the failures of a run to a file.</source>
            <translation>[Ŵŕíťéš ťĥé fáíĺúŕéš öf á ŕúñ ťö á fíĺé. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--%1 takes %2, not “%3”.</source>
            <translation>[--%1 ťáķéš %2, ñöť “%3”. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only for catalogs whose name matches, * and ? allowed.</source>
            <translation>[Öñĺý föŕ čáťáĺöĝš ŵĥöšé ñámé máťčĥéš, * áñd ? áĺĺöŵéd. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only for schemas whose name matches.</source>
            <translation>[Öñĺý föŕ ščĥémáš ŵĥöšé ñámé máťčĥéš. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only for tables whose name matches.</source>
            <translation>[Öñĺý föŕ ťábĺéš ŵĥöšé ñámé máťčĥéš. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>How long a description is (two-sentences).</source>
            <translation>[Ĥöŵ ĺöñĝ á déščŕípťíöñ íš (ťŵö-šéñťéñčéš). ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>For whom it is (business).</source>
            <translation>[Föŕ ŵĥöm íť íš (búšíñéšš). ~~~~~~~~]</translation>
        </message>
        <message>
            <source>The language of the descriptions (en).</source>
            <translation>[Ťĥé ĺáñĝúáĝé öf ťĥé déščŕípťíöñš (éñ). ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A text file with what the team asks beyond that.</source>
            <translation>[Á ťéxť fíĺé ŵíťĥ ŵĥáť ťĥé ťéám ášķš béýöñd ťĥáť. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--table takes a whole name such as main.sales.orders, not “%1”.</source>
            <translation>[--table ťáķéš á ŵĥöĺé ñámé šúčĥ áš máíñ.šáĺéš.öŕdéŕš, ñöť “%1”. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>[ŕéťíŕéd ~~~]</translation>
        </message>
        <message>
            <source>%1 tokens in every request.</source>
            <translation>[%1 ťöķéñš íñ évéŕý ŕéqúéšť. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the name of a template</source>
            <translation>[ťĥé ñámé öf á ťémpĺáťé ~~~~~~~]</translation>
        </message>
        <message>
            <source>say which text with --file FILE.</source>
            <translation>[šáý ŵĥíčĥ ťéxť ŵíťĥ --file FÍĹÉ. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Saved as %1, for %2.</source>
            <translation>[Šávéd áš %1, föŕ %2. ~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is out of use; its versions are kept.</source>
            <translation>[%1 íš öúť öf úšé; íťš véŕšíöñš áŕé ķépť. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text, a Mustache file.</source>
            <translation>[Ťĥé ťéxť, á Múšťáčĥé fíĺé. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>The texts that ask the model, newest versions.</source>
            <translation>[Ťĥé ťéxťš ťĥáť ášķ ťĥé mödéĺ, ñéŵéšť véŕšíöñš. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>One of them, and what it comes out as.</source>
            <translation>[Öñé öf ťĥém, áñd ŵĥáť íť čöméš öúť áš. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not the newest but this one.</source>
            <translation>[Ñöť ťĥé ñéŵéšť búť ťĥíš öñé. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Says what is wrong with a text, and where.</source>
            <translation>[Šáýš ŵĥáť íš ŵŕöñĝ ŵíťĥ á ťéxť, áñd ŵĥéŕé. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Saves a text as the next version of a name.</source>
            <translation>[Šávéš á ťéxť áš ťĥé ñéxť véŕšíöñ öf á ñámé. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Takes a name out of use; its versions are kept.</source>
            <translation>[Ťáķéš á ñámé öúť öf úšé; íťš véŕšíöñš áŕé ķépť. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Asks about one table with a text and with the version before it; two paid requests.</source>
            <translation>[Ášķš áböúť öñé ťábĺé ŵíťĥ á ťéxť áñd ŵíťĥ ťĥé véŕšíöñ béföŕé íť; ťŵö páíd ŕéqúéšťš. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Two requests, about %1 tokens in and %2 out, %3.</source>
            <translation>[Ťŵö ŕéqúéšťš, áböúť %1 ťöķéñš íñ áñd %2 öúť, %3. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody has chosen yet what of the data of %1 may leave, so only names and types do.</source>
            <translation>[Ñöbödý ĥáš čĥöšéñ ýéť ŵĥáť öf ťĥé dáťá öf %1 máý ĺéávé, šö öñĺý ñáméš áñd ťýpéš dö. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The table to ask about.</source>
            <translation>[Ťĥé ťábĺé ťö ášķ áböúť. ~~~~~~~]</translation>
        </message>
        <message>
            <source>A text that is not saved yet.</source>
            <translation>[Á ťéxť ťĥáť íš ñöť šávéd ýéť. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only show the two requests and what they would cost.</source>
            <translation>[Öñĺý šĥöŵ ťĥé ťŵö ŕéqúéšťš áñd ŵĥáť ťĥéý ŵöúĺd čöšť. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the text is empty; imported, it takes the comment away. Say --allow-empty if that is meant.</source>
            <translation>[ťĥé ťéxť íš émpťý; ímpöŕťéd, íť ťáķéš ťĥé čömméñť áŵáý. Šáý --allow-empty íf ťĥáť íš méáñť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>An empty text is meant: the catalog's comment is to go.</source>
            <translation>[Áñ émpťý ťéxť íš méáñť: ťĥé čáťáĺöĝ'š čömméñť íš ťö ĝö. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Catalog now: %1</source>
            <translation>[Čáťáĺöĝ ñöŵ: %1 ~~~~~]</translation>
        </message>
        <message>
            <source>Assigned to: %1</source>
            <translation>[Áššíĝñéd ťö: %1 ~~~~~]</translation>
        </message>
        <message>
            <source>Only what is assigned to this person.</source>
            <translation>[Öñĺý ŵĥáť íš áššíĝñéd ťö ťĥíš péŕšöñ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only texts made this way: a model, memory, upload or manual.</source>
            <translation>[Öñĺý ťéxťš mádé ťĥíš ŵáý: á mödéĺ, mémöŕý, úpĺöád öŕ máñúáĺ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only objects whose comment or type in the catalog changed since.</source>
            <translation>[Öñĺý öbĵéčťš ŵĥöšé čömméñť öŕ ťýpé íñ ťĥé čáťáĺöĝ čĥáñĝéd šíñčé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only where the catalog holds somebody's comment that the text did not know.</source>
            <translation>[Öñĺý ŵĥéŕé ťĥé čáťáĺöĝ ĥöĺdš šömébödý'š čömméñť ťĥáť ťĥé ťéxť díd ñöť ķñöŵ. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only objects that the last scan did not find.</source>
            <translation>[Öñĺý öbĵéčťš ťĥáť ťĥé ĺášť ščáñ díd ñöť fíñd. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--%1 is about items as they are now; the history does not know it.</source>
            <translation>[--%1 íš áböúť íťémš áš ťĥéý áŕé ñöŵ; ťĥé ĥíšťöŕý döéš ñöť ķñöŵ íť. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the check “%1” found nothing in the text of item %2; “items show” says what was found.</source>
            <translation>[ťĥé čĥéčķ “%1” föúñd ñöťĥíñĝ íñ ťĥé ťéxť öf íťém %2; “íťémš šĥöŵ” šáýš ŵĥáť ŵáš föúñd. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say which finding with --check NAME.</source>
            <translation>[šáý ŵĥíčĥ fíñdíñĝ ŵíťĥ --check ÑÁMÉ. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say to whom with --to PERSON, or --to-nobody.</source>
            <translation>[šáý ťö ŵĥöm ŵíťĥ --to PÉŔŠÖÑ, öŕ --to-nobody. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--to takes a person's name; --to-nobody takes the assignment away.</source>
            <translation>[--to ťáķéš á péŕšöñ'š ñámé; --to-nobody ťáķéš ťĥé áššíĝñméñť áŵáý. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>give the remark with --text.</source>
            <translation>[ĝívé ťĥé ŕémáŕķ ŵíťĥ --text. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The check whose finding is seen to; may be given again.</source>
            <translation>[Ťĥé čĥéčķ ŵĥöšé fíñdíñĝ íš šééñ ťö; máý bé ĝívéñ áĝáíñ. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Who is to look at them.</source>
            <translation>[Ŵĥö íš ťö ĺööķ áť ťĥém. ~~~~~~~]</translation>
        </message>
        <message>
            <source>Take the assignment away.</source>
            <translation>[Ťáķé ťĥé áššíĝñméñť áŵáý. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>What the team is to know.</source>
            <translation>[Ŵĥáť ťĥé ťéám íš ťö ķñöŵ. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Says that a finding is seen to; it no longer counts in the score.</source>
            <translation>[Šáýš ťĥáť á fíñdíñĝ íš šééñ ťö; íť ñö ĺöñĝéŕ čöúñťš íñ ťĥé ščöŕé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Assigns items to somebody; status and version stay.</source>
            <translation>[Áššíĝñš íťémš ťö šömébödý; šťáťúš áñd véŕšíöñ šťáý. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Leaves a remark for the team in the item's history.</source>
            <translation>[Ĺéávéš á ŕémáŕķ föŕ ťĥé ťéám íñ ťĥé íťém'š ĥíšťöŕý. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Items whose comment or type is another one in the catalog now: %1; see “items list --changed”.</source>
            <translation>[Íťémš ŵĥöšé čömméñť öŕ ťýpé íš áñöťĥéŕ öñé íñ ťĥé čáťáĺöĝ ñöŵ: %1; šéé “íťémš ĺíšť --changed”. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stopped before the last %1: %2</source>
            <translation>[Šťöppéd béföŕé ťĥé ĺášť %1: %2 ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Derived from planned statements, to go on without what was refused: %1.</source>
            <translation>[Ďéŕívéd fŕöm pĺáññéd šťáťéméñťš, ťö ĝö öñ ŵíťĥöúť ŵĥáť ŵáš ŕéfúšéd: %1. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1, from %2:</source>
            <translation>[%1, fŕöm %2: ~~~~]</translation>
        </message>
        <message>
            <source>For a package: a file only you may read that holds the record's key (else the key store).</source>
            <translation>[Föŕ á páčķáĝé: á fíĺé öñĺý ýöú máý ŕéád ťĥáť ĥöĺdš ťĥé ŕéčöŕd'š ķéý (éĺšé ťĥé ķéý šťöŕé). ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only from then on (ISO 8601).</source>
            <translation>[Öñĺý fŕöm ťĥéñ öñ (ÍŠÖ 8601). ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only before then (ISO 8601).</source>
            <translation>[Öñĺý béföŕé ťĥéñ (ÍŠÖ 8601). ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only this action, or this kind of event.</source>
            <translation>[Öñĺý ťĥíš áčťíöñ, öŕ ťĥíš ķíñd öf évéñť. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only what this plan did.</source>
            <translation>[Öñĺý ŵĥáť ťĥíš pĺáñ díd. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Events of the record (exports, policies, erasures …) instead of items.</source>
            <translation>[Évéñťš öf ťĥé ŕéčöŕd (éxpöŕťš, pöĺíčíéš, éŕášúŕéš …) íñšťéád öf íťémš. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the key comes from standard input, and nothing came.</source>
            <translation>[ťĥé ķéý čöméš fŕöm šťáñdáŕd íñpúť, áñd ñöťĥíñĝ čámé. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Kept as “%1”.</source>
            <translation>[Ķépť áš “%1”. ~~~~]</translation>
        </message>
        <message>
            <source>“%1” is not kept any more.</source>
            <translation>[“%1” íš ñöť ķépť áñý möŕé. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Where the model is that the key is for, else OpenAI itself.</source>
            <translation>[Ŵĥéŕé ťĥé mödéĺ íš ťĥáť ťĥé ķéý íš föŕ, éĺšé ÖpéñÁÍ íťšéĺf. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Which keys this user keeps in the key store, and since when; never a value.</source>
            <translation>[Ŵĥíčĥ ķéýš ťĥíš úšéŕ ķéépš íñ ťĥé ķéý šťöŕé, áñd šíñčé ŵĥéñ; ñévéŕ á váĺúé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Takes a key out of the key store.</source>
            <translation>[Ťáķéš á ķéý öúť öf ťĥé ķéý šťöŕé. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>line %1 of %2 does not name an object: [&quot;catalog&quot;, &quot;schema&quot;, &quot;table&quot;, &quot;column&quot;].</source>
            <translation>[ĺíñé %1 öf %2 döéš ñöť ñámé áñ öbĵéčť: [&quot;čáťáĺöĝ&quot;, &quot;ščĥémá&quot;, &quot;ťábĺé&quot;, &quot;čöĺúmñ&quot;]. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>line %1 of %2 chooses “%3”; replace, theirs, ours, append and again are known.</source>
            <translation>[ĺíñé %1 öf %2 čĥööšéš “%3”; ŕépĺáčé, ťĥéíŕš, öúŕš, áppéñd áñd áĝáíñ áŕé ķñöŵñ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--as-before goes with --item, --table or --run, and without --to.</source>
            <translation>[--as-before ĝöéš ŵíťĥ --item, --table öŕ --run, áñd ŵíťĥöúť --to. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Also write again what was imported and has come undone.</source>
            <translation>[Áĺšö ŵŕíťé áĝáíñ ŵĥáť ŵáš ímpöŕťéd áñd ĥáš čömé úñdöñé. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Choices for single objects, before those for all: JSON Lines with “object” and “choice” (replace, theirs, ours, append, again).</source>
            <translation>[Čĥöíčéš föŕ šíñĝĺé öbĵéčťš, béföŕé ťĥöšé föŕ áĺĺ: ĴŠÖÑ Ĺíñéš ŵíťĥ “öbĵéčť” áñd “čĥöíčé” (ŕépĺáčé, ťĥéíŕš, öúŕš, áppéñd, áĝáíñ). ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not one step back, but to what stood there before this plan was applied.</source>
            <translation>[Ñöť öñé šťép báčķ, búť ťö ŵĥáť šťööd ťĥéŕé béföŕé ťĥíš pĺáñ ŵáš áppĺíéd. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a stream</source>
            <translation>[á šťŕéám ~~~]</translation>
        </message>
        <message>
            <source>a pipeline</source>
            <translation>[á pípéĺíñé ~~~]</translation>
        </message>
        <message>
            <source>a materialized view</source>
            <translation>[á máťéŕíáĺížéd víéŵ ~~~~~~]</translation>
        </message>
        <message>
            <source>a recent write</source>
            <translation>[á ŕéčéñť ŵŕíťé ~~~~~]</translation>
        </message>
        <message>
            <source>Signs of somebody who reads or writes these tables: seen. A commit may stop a stream.</source>
            <translation>[Šíĝñš öf šömébödý ŵĥö ŕéádš öŕ ŵŕíťéš ťĥéšé ťábĺéš: šééñ. Á čömmíť máý šťöp á šťŕéám. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not every kind of sign could be looked for.</source>
            <translation>[Ñöť évéŕý ķíñd öf šíĝñ čöúĺd bé ĺööķéd föŕ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Signs of streams that read these tables: none seen. That does not mean that there are none.</source>
            <translation>[Šíĝñš öf šťŕéámš ťĥáť ŕéád ťĥéšé ťábĺéš: ñöñé šééñ. Ťĥáť döéš ñöť méáñ ťĥáť ťĥéŕé áŕé ñöñé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The catalog that the rule holds for.</source>
            <translation>[Ťĥé čáťáĺöĝ ťĥáť ťĥé ŕúĺé ĥöĺdš föŕ. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What two persons are asked for.</source>
            <translation>[Ŵĥáť ťŵö péŕšöñš áŕé ášķéd föŕ. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1: one person's decision on a text is enough.</source>
            <translation>[%1: öñé péŕšöñ'š déčíšíöñ öñ á ťéxť íš éñöúĝĥ. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1: a plan needs nobody's approval.</source>
            <translation>[%1: á pĺáñ ñéédš ñöbödý'š áppŕöváĺ. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This store knows no catalog %1 yet; check the name.</source>
            <translation>[Ťĥíš šťöŕé ķñöŵš ñö čáťáĺöĝ %1 ýéť; čĥéčķ ťĥé ñámé. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the only policy is four-eyes, not “%1”.</source>
            <translation>[ťĥé öñĺý pöĺíčý íš föúŕ-éýéš, ñöť “%1”. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--for takes plans or decisions, not “%1”.</source>
            <translation>[--for ťáķéš pĺáñš öŕ déčíšíöñš, ñöť “%1”. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say “four-eyes on” or “four-eyes off”.</source>
            <translation>[šáý “föúŕ-éýéš öñ” öŕ “föúŕ-éýéš öff”. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Says what needs two persons in a catalog.</source>
            <translation>[Šáýš ŵĥáť ñéédš ťŵö péŕšöñš íñ á čáťáĺöĝ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Asks for a second person, or no longer, for everybody who works with this store.</source>
            <translation>[Ášķš föŕ á šéčöñd péŕšöñ, öŕ ñö ĺöñĝéŕ, föŕ évéŕýbödý ŵĥö ŵöŕķš ŵíťĥ ťĥíš šťöŕé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Anchored at link %1: %2. Keep %3 where whoever owns the database cannot write.</source>
            <translation>[Áñčĥöŕéd áť ĺíñķ %1: %2. Ķéép %3 ŵĥéŕé ŵĥöévéŕ öŵñš ťĥé dáťábášé čáññöť ŵŕíťé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Erased every text of %1: %2.</source>
            <translation>[Éŕášéd évéŕý ťéxť öf %1: %2. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Would erase every text of %1: %2. Say --yes to do it; nothing brings it back.</source>
            <translation>[Ŵöúĺd éŕášé évéŕý ťéxť öf %1: %2. Šáý --yes ťö dö íť; ñöťĥíñĝ bŕíñĝš íť báčķ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>give the number of an item, not “%1”.</source>
            <translation>[ĝívé ťĥé ñúmbéŕ öf áñ íťém, ñöť “%1”. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A file of anchors to hold against the record.</source>
            <translation>[Á fíĺé öf áñčĥöŕš ťö ĥöĺd áĝáíñšť ťĥé ŕéčöŕd. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The record in a file that export --format package wrote.</source>
            <translation>[Ťĥé ŕéčöŕd íñ á fíĺé ťĥáť éxpöŕť --format páčķáĝé ŵŕöťé. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file it is written to, behind what is there.</source>
            <translation>[Ťĥé fíĺé íť íš ŵŕíťťéñ ťö, béĥíñd ŵĥáť íš ťĥéŕé. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A file only you may read that holds the record's key (else the key store).</source>
            <translation>[Á fíĺé öñĺý ýöú máý ŕéád ťĥáť ĥöĺdš ťĥé ŕéčöŕd'š ķéý (éĺšé ťĥé ķéý šťöŕé). ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Looks for alterations of the record and says what that cannot show.</source>
            <translation>[Ĺööķš föŕ áĺťéŕáťíöñš öf ťĥé ŕéčöŕd áñd šáýš ŵĥáť ťĥáť čáññöť šĥöŵ. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Signs where the record ends, so that a cut is seen later.</source>
            <translation>[Šíĝñš ŵĥéŕé ťĥé ŕéčöŕd éñdš, šö ťĥáť á čúť íš šééñ ĺáťéŕ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Takes every text of an item out of the store for good; the record still holds.</source>
            <translation>[Ťáķéš évéŕý ťéxť öf áñ íťém öúť öf ťĥé šťöŕé föŕ ĝööd; ťĥé ŕéčöŕd šťíĺĺ ĥöĺdš. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Texts that wait for the approval of somebody other than their author, and are not in the plan: %1.</source>
            <translation>[Ťéxťš ťĥáť ŵáíť föŕ ťĥé áppŕöváĺ öf šömébödý öťĥéŕ ťĥáñ ťĥéíŕ áúťĥöŕ, áñd áŕé ñöť íñ ťĥé pĺáñ: %1. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The privileges to write could not be read beforehand; applying will tell.</source>
            <translation>[Ťĥé pŕívíĺéĝéš ťö ŵŕíťé čöúĺd ñöť bé ŕéád béföŕéĥáñd; áppĺýíñĝ ŵíĺĺ ťéĺĺ. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1: a plan takes a text once somebody other than its author approved it.</source>
            <translation>[%1: á pĺáñ ťáķéš á ťéxť öñčé šömébödý öťĥéŕ ťĥáñ íťš áúťĥöŕ áppŕövéd íť. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1: a plan is applied once somebody other than its maker approved it.</source>
            <translation>[%1: á pĺáñ íš áppĺíéd öñčé šömébödý öťĥéŕ ťĥáñ íťš máķéŕ áppŕövéd íť. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What stays: the comment in the catalog, which the next scan stores again unless it is taken out there first; files written before; backups of the store; on PostgreSQL the old rows until the next VACUUM.</source>
            <translation>[Ŵĥáť šťáýš: ťĥé čömméñť íñ ťĥé čáťáĺöĝ, ŵĥíčĥ ťĥé ñéxť ščáñ šťöŕéš áĝáíñ úñĺéšš íť íš ťáķéñ öúť ťĥéŕé fíŕšť; fíĺéš ŵŕíťťéñ béföŕé; báčķúpš öf ťĥé šťöŕé; öñ PöšťĝŕéŠQĹ ťĥé öĺd ŕöŵš úñťíĺ ťĥé ñéxť VÁČÚÚM. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Somebody else is reading the store: its log could not be emptied and still holds the texts. Close the other programs and erase once more.</source>
            <translation>[Šömébödý éĺšé íš ŕéádíñĝ ťĥé šťöŕé: íťš ĺöĝ čöúĺd ñöť bé émpťíéd áñd šťíĺĺ ĥöĺdš ťĥé ťéxťš. Čĺöšé ťĥé öťĥéŕ pŕöĝŕámš áñd éŕášé öñčé möŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody but its maker approved this plan, which the policy of its catalog asks for. What was found is recorded, and so is that.</source>
            <translation>[Ñöbödý búť íťš máķéŕ áppŕövéd ťĥíš pĺáñ, ŵĥíčĥ ťĥé pöĺíčý öf íťš čáťáĺöĝ ášķš föŕ. Ŵĥáť ŵáš föúñd íš ŕéčöŕdéd, áñd šö íš ťĥáť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 descriptions, %2 bytes in %3.</source>
            <translation>[%1 déščŕípťíöñš, %2 býťéš íñ %3. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Left out: %1. They wait for a decision, or were decided otherwise since.</source>
            <translation>[Ĺéfť öúť: %1. Ťĥéý ŵáíť föŕ á déčíšíöñ, öŕ ŵéŕé déčídéd öťĥéŕŵíšé šíñčé. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not written, because its name stands for another one too: %1.</source>
            <translation>[Ñöť ŵŕíťťéñ, béčáúšé íťš ñámé šťáñdš föŕ áñöťĥéŕ öñé ťöö: %1. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>what a rollback puts back was accepted by nobody, so dbt gets none of it.</source>
            <translation>[ŵĥáť á ŕöĺĺbáčķ púťš báčķ ŵáš áččépťéd bý ñöbödý, šö dbť ĝéťš ñöñé öf íť. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>dbt gets what is accepted: --status takes approved, edited or imported.</source>
            <translation>[dbť ĝéťš ŵĥáť íš áččépťéd: --status ťáķéš áppŕövéd, édíťéd öŕ ímpöŕťéd. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--history and --exact do not go with --format dbt.</source>
            <translation>[--history áñd --exact dö ñöť ĝö ŵíťĥ --format dbť. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Where the properties file goes.</source>
            <translation>[Ŵĥéŕé ťĥé pŕöpéŕťíéš fíĺé ĝöéš. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What came undone instead of what the plan writes.</source>
            <translation>[Ŵĥáť čámé úñdöñé íñšťéád öf ŵĥáť ťĥé pĺáñ ŵŕíťéš. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>As sources, which dbt only reads, instead of as models.</source>
            <translation>[Áš šöúŕčéš, ŵĥíčĥ dbť öñĺý ŕéádš, íñšťéád öf áš mödéĺš. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Writes a plan's descriptions as a properties file of dbt.</source>
            <translation>[Ŵŕíťéš á pĺáñ'š déščŕípťíöñš áš á pŕöpéŕťíéš fíĺé öf dbť. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--sources goes with --format dbt.</source>
            <translation>[--sources ĝöéš ŵíťĥ --format dbť. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>For dbt: as sources, which dbt only reads, instead of as models.</source>
            <translation>[Föŕ dbť: áš šöúŕčéš, ŵĥíčĥ dbť öñĺý ŕéádš, íñšťéád öf áš mödéĺš. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%1  %n day(s) old</source>
            <translation>
                <numerusform>[%1  %n dáý öĺd ~~~~~]</numerusform>
                <numerusform>[%1  %n dáýš öĺd ~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>--choose names %1, which is not in this plan: the filter leaves it out, its text is not accepted, or nothing of it came undone. No plan was made.</source>
            <translation>[--choose ñáméš %1, ŵĥíčĥ íš ñöť íñ ťĥíš pĺáñ: ťĥé fíĺťéŕ ĺéávéš íť öúť, íťš ťéxť íš ñöť áččépťéd, öŕ ñöťĥíñĝ öf íť čámé úñdöñé. Ñö pĺáñ ŵáš mádé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Whether texts wait for the approval of somebody other than their author could not be told: %1</source>
            <translation>[Ŵĥéťĥéŕ ťéxťš ŵáíť föŕ ťĥé áppŕöváĺ öf šömébödý öťĥéŕ ťĥáñ ťĥéíŕ áúťĥöŕ čöúĺd ñöť bé ťöĺd: %1 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>and %n more table(s)</source>
            <translation>
                <numerusform>[áñd %n möŕé ťábĺé ~~~~~~]</numerusform>
                <numerusform>[áñd %n möŕé ťábĺéš ~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more fault(s); --output json lists up to 100.</source>
            <translation>
                <numerusform>[… áñd %n möŕé fáúĺť; --output ĵšöñ ĺíšťš úp ťö 100. ~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[… áñd %n möŕé fáúĺťš; --output ĵšöñ ĺíšťš úp ťö 100. ~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more item(s).</source>
            <translation>
                <numerusform>[… áñd %n möŕé íťém. ~~~~~~]</numerusform>
                <numerusform>[… áñd %n möŕé íťémš. ~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>a package holds its own anchor, and anchors of two places are held against the record one after the other: give --anchor, --anchor-store or --package.</source>
            <translation>[á páčķáĝé ĥöĺdš íťš öŵñ áñčĥöŕ, áñd áñčĥöŕš öf ťŵö pĺáčéš áŕé ĥéĺd áĝáíñšť ťĥé ŕéčöŕd öñé áfťéŕ ťĥé öťĥéŕ: ĝívé --anchor, --anchor-store öŕ --package. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>[%1 áñd %2 ~~~]</translation>
        </message>
        <message>
            <source>say where the anchor goes with --out FILE or --anchor-store URL.</source>
            <translation>[šáý ŵĥéŕé ťĥé áñčĥöŕ ĝöéš ŵíťĥ --out FÍĹÉ öŕ --anchor-store ÚŔĹ. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the history</source>
            <translation>
                <numerusform>[%n ŕöŵ öf ťĥé ĥíšťöŕý ~~~~~~~]</numerusform>
                <numerusform>[%n ŕöŵš öf ťĥé ĥíšťöŕý ~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s)</source>
            <translation>
                <numerusform>[%n ťéxť ~~~]</numerusform>
                <numerusform>[%n ťéxťš ~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>[%n ŕéqúéšť ~~~]</numerusform>
                <numerusform>[%n ŕéqúéšťš ~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of plans</source>
            <translation>
                <numerusform>[%n čĥáñĝé öf pĺáñš ~~~~~~]</numerusform>
                <numerusform>[%n čĥáñĝéš öf pĺáñš ~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Same text as their own, left as it is: %n other item(s).</source>
            <translation>
                <numerusform>[Šámé ťéxť áš ťĥéíŕ öŵñ, ĺéfť áš íť íš: %n öťĥéŕ íťém. ~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Šámé ťéxť áš ťĥéíŕ öŵñ, ĺéfť áš íť íš: %n öťĥéŕ íťémš. ~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Another store that keeps anchors of this one (sqlite:PATH or postgresql://…); it is only read.</source>
            <translation>[Áñöťĥéŕ šťöŕé ťĥáť ķéépš áñčĥöŕš öf ťĥíš öñé (šqĺíťé:PÁŤĤ öŕ pöšťĝŕéšqĺ://…); íť íš öñĺý ŕéád. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>[%n ŕöŵ ~~]</numerusform>
                <numerusform>[%n ŕöŵš ~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>[%n évéñť ~~~]</numerusform>
                <numerusform>[%n évéñťš ~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>[%n ĺíñķ ~~~]</numerusform>
                <numerusform>[%n ĺíñķš ~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2, signed at %3.</source>
            <translation>[%1 íñ %2, šíĝñéd áť %3. ~~~~~~~]</translation>
        </message>
        <message>
            <source>kept by MetaFlow</source>
            <translation>[ķépť bý MéťáFĺöŵ ~~~~~]</translation>
        </message>
        <message>
            <source>environment</source>
            <translation>[éñvíŕöñméñť ~~~~]</translation>
        </message>
        <message>
            <source>%1  cannot be used: %2</source>
            <translation>[%1  čáññöť bé úšéd: %2 ~~~~~~~]</translation>
        </message>
        <message>
            <source>No sign-in yet; “accounts sign-in --host HOST” makes one.</source>
            <translation>[Ñö šíĝñ-íñ ýéť; “áččöúñťš šíĝñ-íñ --host ĤÖŠŤ” máķéš öñé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The workspace, as its address in a browser.</source>
            <translation>[Ťĥé ŵöŕķšpáčé, áš íťš áddŕéšš íñ á bŕöŵšéŕ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What to call the sign-in; else made from the host.</source>
            <translation>[Ŵĥáť ťö čáĺĺ ťĥé šíĝñ-íñ; éĺšé mádé fŕöm ťĥé ĥöšť. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Of a service principal, or of an app registered for the browser.</source>
            <translation>[Öf á šéŕvíčé pŕíñčípáĺ, öŕ öf áñ ápp ŕéĝíšťéŕéd föŕ ťĥé bŕöŵšéŕ. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sign in with a token, which comes from standard input.</source>
            <translation>[Šíĝñ íñ ŵíťĥ á ťöķéñ, ŵĥíčĥ čöméš fŕöm šťáñdáŕd íñpúť. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sign in as a service principal, whose secret comes from standard input.</source>
            <translation>[Šíĝñ íñ áš á šéŕvíčé pŕíñčípáĺ, ŵĥöšé šéčŕéť čöméš fŕöm šťáñdáŕd íñpúť. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The browser answers to this port of this machine; else to one of 8020 to 8040.</source>
            <translation>[Ťĥé bŕöŵšéŕ áñšŵéŕš ťö ťĥíš pöŕť öf ťĥíš máčĥíñé; éĺšé ťö öñé öf 8020 ťö 8040. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only print the page to open.</source>
            <translation>[Öñĺý pŕíñť ťĥé páĝé ťö öpéñ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say which workspace with --host HOST.</source>
            <translation>[šáý ŵĥíčĥ ŵöŕķšpáčé ŵíťĥ --host ĤÖŠŤ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--port takes a port from 1 to 65535, not “%1”.</source>
            <translation>[--port ťáķéš á pöŕť fŕöm 1 ťö 65535, ñöť “%1”. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--token-stdin and --secret-stdin exclude each other.</source>
            <translation>[--token-stdin áñd --secret-stdin éxčĺúdé éáčĥ öťĥéŕ. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say which service principal with --client-id ID.</source>
            <translation>[šáý ŵĥíčĥ šéŕvíčé pŕíñčípáĺ ŵíťĥ --client-id ÍĎ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sign in on this page: %1</source>
            <translation>[Šíĝñ íñ öñ ťĥíš páĝé: %1 ~~~~~~~~]</translation>
        </message>
        <message>
            <source>The browser did not open; open the page yourself.</source>
            <translation>[Ťĥé bŕöŵšéŕ díd ñöť öpéñ; öpéñ ťĥé páĝé ýöúŕšéĺf. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a sign-in by browser needs a person; with --no-input give --token-stdin or --secret-stdin.</source>
            <translation>[á šíĝñ-íñ bý bŕöŵšéŕ ñéédš á péŕšöñ; ŵíťĥ --no-input ĝívé --token-stdin öŕ --secret-stdin. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Signed in to %1; use it with --profile %2.</source>
            <translation>[Šíĝñéd íñ ťö %1; úšé íť ŵíťĥ --profile %2. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the name of a sign-in</source>
            <translation>[ťĥé ñámé öf á šíĝñ-íñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>MetaFlow keeps no sign-in “%1”; “accounts list” shows those there are.</source>
            <translation>[MéťáFĺöŵ ķéépš ñö šíĝñ-íñ “%1”; “áččöúñťš ĺíšť” šĥöŵš ťĥöšé ťĥéŕé áŕé. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is not a sign-in of MetaFlow's own: set warehouse_id in its file.</source>
            <translation>[“%1” íš ñöť á šíĝñ-íñ öf MéťáFĺöŵ'š öŵñ: šéť ŵáŕéĥöúšé_íd íñ íťš fíĺé. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Keep this warehouse with the sign-in.</source>
            <translation>[Ķéép ťĥíš ŵáŕéĥöúšé ŵíťĥ ťĥé šíĝñ-íñ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sign-ins to workspaces that can be used with --profile.</source>
            <translation>[Šíĝñ-íñš ťö ŵöŕķšpáčéš ťĥáť čáñ bé úšéd ŵíťĥ --profile. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Signs in to a workspace and keeps it: by browser, or with what comes from standard input.</source>
            <translation>[Šíĝñš íñ ťö á ŵöŕķšpáčé áñd ķéépš íť: bý bŕöŵšéŕ, öŕ ŵíťĥ ŵĥáť čöméš fŕöm šťáñdáŕd íñpúť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Takes a kept sign-in and its secret away.</source>
            <translation>[Ťáķéš á ķépť šíĝñ-íñ áñd íťš šéčŕéť áŵáý. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Lists the warehouses of a sign-in and their states; starts none.</source>
            <translation>[Ĺíšťš ťĥé ŵáŕéĥöúšéš öf á šíĝñ-íñ áñd ťĥéíŕ šťáťéš; šťáŕťš ñöñé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Where the catalog of these items is: the workspace's host, or an id that the store knows.</source>
            <translation>[Ŵĥéŕé ťĥé čáťáĺöĝ öf ťĥéšé íťémš íš: ťĥé ŵöŕķšpáčé'š ĥöšť, öŕ áñ íd ťĥáť ťĥé šťöŕé ķñöŵš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only shows what would be done.</source>
            <translation>[Öñĺý šĥöŵš ŵĥáť ŵöúĺd bé döñé. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Does it without a backup before.</source>
            <translation>[Ďöéš íť ŵíťĥöúť á báčķúp béföŕé. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>  pending %1, approved %2, edited %3, rejected %4</source>
            <translation>[  péñdíñĝ %1, áppŕövéd %2, édíťéd %3, ŕéĵéčťéd %4 ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>  %1 with a status that MetaFlow does not know (%2): they stay as they are and count as pending</source>
            <translation>[  %1 ŵíťĥ á šťáťúš ťĥáť MéťáFĺöŵ döéš ñöť ķñöŵ (%2): ťĥéý šťáý áš ťĥéý áŕé áñd čöúñť áš péñdíñĝ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>  %1 are duplicates: of each object the newest accepted one is the one to review, the others stay beside it and are never planned</source>
            <translation>[  %1 áŕé dúpĺíčáťéš: öf éáčĥ öbĵéčť ťĥé ñéŵéšť áččépťéd öñé íš ťĥé öñé ťö ŕévíéŵ, ťĥé öťĥéŕš šťáý béšídé íť áñd áŕé ñévéŕ pĺáññéd ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>  %1 have the text NaN instead of no column: they become descriptions of the table</source>
            <translation>[  %1 ĥávé ťĥé ťéxť ÑáÑ íñšťéád öf ñö čöĺúmñ: ťĥéý béčömé déščŕípťíöñš öf ťĥé ťábĺé ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Since it was adopted the earlier tool wrote %1 items and %2 rows of history.</source>
            <translation>[Šíñčé íť ŵáš ádöpťéd ťĥé éáŕĺíéŕ ťööĺ ŵŕöťé %1 íťémš áñd %2 ŕöŵš öf ĥíšťöŕý. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The earlier tool's database: %1 items, %2 rows of history.</source>
            <translation>[Ťĥé éáŕĺíéŕ ťööĺ'š dáťábášé: %1 íťémš, %2 ŕöŵš öf ĥíšťöŕý. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Items of which nobody said yet where their catalog is: %1.</source>
            <translation>[Íťémš öf ŵĥíčĥ ñöbödý šáíd ýéť ŵĥéŕé ťĥéíŕ čáťáĺöĝ íš: %1. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Added to its tables: %1</source>
            <translation>[Áddéd ťö íťš ťábĺéš: %1 ~~~~~~~]</translation>
        </message>
        <message>
            <source>Added beside them: %1</source>
            <translation>[Áddéd béšídé ťĥém: %1 ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is taken away or renamed: the earlier tool goes on reading and writing.</source>
            <translation>[Ñöťĥíñĝ íš ťáķéñ áŵáý öŕ ŕéñáméd: ťĥé éáŕĺíéŕ ťööĺ ĝöéš öñ ŕéádíñĝ áñd ŵŕíťíñĝ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. The same with --yes does it; close the earlier tool's app meanwhile.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Ťĥé šámé ŵíťĥ --yes döéš íť; čĺöšé ťĥé éáŕĺíéŕ ťööĺ'š ápp méáñŵĥíĺé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Backup: %1</source>
            <translation>[Báčķúp: %1 ~~~]</translation>
        </message>
        <message>
            <source>Adopted: %1 items; duplicates marked: %2, NaN mended: %3, rows of history written: %4.</source>
            <translation>[Ádöpťéd: %1 íťémš; dúpĺíčáťéš máŕķéd: %2, ÑáÑ méñdéd: %3, ŕöŵš öf ĥíšťöŕý ŵŕíťťéñ: %4. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Items that now belong to a workspace and can be planned: %1.</source>
            <translation>[Íťémš ťĥáť ñöŵ béĺöñĝ ťö á ŵöŕķšpáčé áñd čáñ bé pĺáññéd: %1. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 wait: they were changed past the record. Decide on them, then do the same again.</source>
            <translation>[%1 ŵáíť: ťĥéý ŵéŕé čĥáñĝéd pášť ťĥé ŕéčöŕd. Ďéčídé öñ ťĥém, ťĥéñ dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>They can be reviewed now. For a plan say where their catalog is: `metaflow-cli store adopt --source HOST`.</source>
            <translation>[Ťĥéý čáñ bé ŕévíéŵéd ñöŵ. Föŕ á pĺáñ šáý ŵĥéŕé ťĥéíŕ čáťáĺöĝ íš: `metaflow-cli store adopt --source HOST`. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. With --no-backup it goes without a backup.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Ŵíťĥ --no-backup íť ĝöéš ŵíťĥöúť á báčķúp. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Takes over the earlier tool's database; --yes does it, without it shows what would change.</source>
            <translation>[Ťáķéš övéŕ ťĥé éáŕĺíéŕ ťööĺ'š dáťábášé; --yes döéš íť, ŵíťĥöúť íť šĥöŵš ŵĥáť ŵöúĺd čĥáñĝé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No backup of the store was made before: %1</source>
            <translation>[Ñö báčķúp öf ťĥé šťöŕé ŵáš mádé béföŕé: %1 ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1; read to its end, its items were not counted.</source>
            <translation>[%1; ŕéád ťö íťš éñd, íťš íťémš ŵéŕé ñöť čöúñťéd. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1; items: %2, rows of history: %3.</source>
            <translation>[%1; íťémš: %2, ŕöŵš öf ĥíšťöŕý: %3. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It can be restored.</source>
            <translation>[Íť čáñ bé ŕéšťöŕéd. ~~~~~~]</translation>
        </message>
        <message>
            <source>give one file at most.</source>
            <translation>[ĝívé öñé fíĺé áť möšť. ~~~~~~~]</translation>
        </message>
        <message>
            <source>No backups yet; they are kept in %1.</source>
            <translation>[Ñö báčķúpš ýéť; ťĥéý áŕé ķépť íñ %1. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the file of the backup</source>
            <translation>[ťĥé fíĺé öf ťĥé báčķúp ~~~~~~~]</translation>
        </message>
        <message>
            <source>Restored into %1. What was there is kept beside it under a name with “before restore”.</source>
            <translation>[Ŕéšťöŕéd íñťö %1. Ŵĥáť ŵáš ťĥéŕé íš ķépť béšídé íť úñdéŕ á ñámé ŵíťĥ “béföŕé ŕéšťöŕé”. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Would put it in the place of %1, of %2; what is there now is kept beside it. Say --yes to do it.</source>
            <translation>[Ŵöúĺd púť íť íñ ťĥé pĺáčé öf %1, öf %2; ŵĥáť íš ťĥéŕé ñöŵ íš ķépť béšídé íť. Šáý --yes ťö dö íť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Copies the whole store into a file and reads that again; without FILE into the folder of backups, where the newest ten stay.</source>
            <translation>[Čöpíéš ťĥé ŵĥöĺé šťöŕé íñťö á fíĺé áñd ŕéádš ťĥáť áĝáíñ; ŵíťĥöúť FÍĹÉ íñťö ťĥé föĺdéŕ öf báčķúpš, ŵĥéŕé ťĥé ñéŵéšť ťéñ šťáý. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The same where the last daily one is older than a day; for a timer.</source>
            <translation>[Ťĥé šámé ŵĥéŕé ťĥé ĺášť dáíĺý öñé íš öĺdéŕ ťĥáñ á dáý; föŕ á ťíméŕ. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The backups in their folder.</source>
            <translation>[Ťĥé báčķúpš íñ ťĥéíŕ föĺdéŕ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Restores a backup into a temporary place and checks it and its whole record.</source>
            <translation>[Ŕéšťöŕéš á báčķúp íñťö á ťémpöŕáŕý pĺáčé áñd čĥéčķš íť áñd íťš ŵĥöĺé ŕéčöŕd. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Puts a backup in the place of the store; without --yes it only says what it would do.</source>
            <translation>[Púťš á báčķúp íñ ťĥé pĺáčé öf ťĥé šťöŕé; ŵíťĥöúť --yes íť öñĺý šáýš ŵĥáť íť ŵöúĺd dö. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say where the diagnostics go with --out FILE.</source>
            <translation>[šáý ŵĥéŕé ťĥé díáĝñöšťíčš ĝö ŵíťĥ --out FÍĹÉ. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Saved to %1. Look into it before you send it to anybody.</source>
            <translation>[Šávéd ťö %1. Ĺööķ íñťö íť béföŕé ýöú šéñd íť ťö áñýbödý. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The archive to write.</source>
            <translation>[Ťĥé áŕčĥívé ťö ŵŕíťé. ~~~~~~~]</translation>
        </message>
        <message>
            <source>Versions, checks, counts and the log in one file for whoever helps: no secrets, no data.</source>
            <translation>[Véŕšíöñš, čĥéčķš, čöúñťš áñd ťĥé ĺöĝ íñ öñé fíĺé föŕ ŵĥöévéŕ ĥéĺpš: ñö šéčŕéťš, ñö dáťá. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Also how the last runs and imports went, and what they cost.</source>
            <translation>[Áĺšö ĥöŵ ťĥé ĺášť ŕúñš áñd ímpöŕťš ŵéñť, áñd ŵĥáť ťĥéý čöšť. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Checks store, record, machine, sign-in, workspace, warehouse and model; starts nothing.</source>
            <translation>[Čĥéčķš šťöŕé, ŕéčöŕd, máčĥíñé, šíĝñ-íñ, ŵöŕķšpáčé, ŵáŕéĥöúšé áñd mödéĺ; šťáŕťš ñöťĥíñĝ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 (executed as %2)</source>
            <translation>[%1 (éxéčúťéd áš %2) ~~~~~~]</translation>
        </message>
        <message>
            <source>say with --base-url where the model is that the key is for.</source>
            <translation>[šáý ŵíťĥ --base-url ŵĥéŕé ťĥé mödéĺ íš ťĥáť ťĥé ķéý íš föŕ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>only a store on PostgreSQL has a password: store postgresql://user@host/database.</source>
            <translation>[öñĺý á šťöŕé öñ PöšťĝŕéŠQĹ ĥáš á páššŵöŕd: šťöŕé pöšťĝŕéšqĺ://úšéŕ@ĥöšť/dáťábášé. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a proxy is named by HOST:PORT, not “%1”.</source>
            <translation>[á pŕöxý íš ñáméd bý ĤÖŠŤ:PÖŔŤ, ñöť “%1”. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say which key: %1.</source>
            <translation>[šáý ŵĥíčĥ ķéý: %1. ~~~~~~]</translation>
        </message>
        <message>
            <source>a key is one of %1, not “%2”.</source>
            <translation>[á ķéý íš öñé öf %1, ñöť “%2”. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>time for a new one: `keys set` takes its place</source>
            <translation>[ťímé föŕ á ñéŵ öñé: `keys set` ťáķéš íťš pĺáčé ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Keeps a key in the key store, in the place of an older one; the value comes from standard input.</source>
            <translation>[Ķéépš á ķéý íñ ťĥé ķéý šťöŕé, íñ ťĥé pĺáčé öf áñ öĺdéŕ öñé; ťĥé váĺúé čöméš fŕöm šťáñdáŕd íñpúť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--level takes debug, info, warning or error, not “%1”.</source>
            <translation>[--level ťáķéš débúĝ, íñfö, ŵáŕñíñĝ öŕ éŕŕöŕ, ñöť “%1”. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only from this level on: debug, info, warning or error.</source>
            <translation>[Öñĺý fŕöm ťĥíš ĺévéĺ öñ: débúĝ, íñfö, ŵáŕñíñĝ öŕ éŕŕöŕ. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only of this part of the program, such as net or store.</source>
            <translation>[Öñĺý öf ťĥíš páŕť öf ťĥé pŕöĝŕám, šúčĥ áš ñéť öŕ šťöŕé. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only with this text.</source>
            <translation>[Öñĺý ŵíťĥ ťĥíš ťéxť. ~~~~~~]</translation>
        </message>
        <message>
            <source>At most so many, the newest ones (else 100).</source>
            <translation>[Áť möšť šö máñý, ťĥé ñéŵéšť öñéš (éĺšé 100). ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What the program wrote into its log, the newest last.</source>
            <translation>[Ŵĥáť ťĥé pŕöĝŕám ŵŕöťé íñťö íťš ĺöĝ, ťĥé ñéŵéšť ĺášť. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Items: %1, rows of history: %2.</source>
            <translation>[Íťémš: %1, ŕöŵš öf ĥíšťöŕý: %2. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Would copy the store %1 to %2, which has to be empty, and verify its record there.</source>
            <translation>[Ŵöúĺd čöpý ťĥé šťöŕé %1 ťö %2, ŵĥíčĥ ĥáš ťö bé émpťý, áñd véŕífý íťš ŕéčöŕd ťĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody can write meanwhile. The old store stays as it is, with a last row in its record that says where it went. Say --yes to do it.</source>
            <translation>[Ñöbödý čáñ ŵŕíťé méáñŵĥíĺé. Ťĥé öĺd šťöŕé šťáýš áš íť íš, ŵíťĥ á ĺášť ŕöŵ íñ íťš ŕéčöŕd ťĥáť šáýš ŵĥéŕé íť ŵéñť. Šáý --yes ťö dö íť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Moved to %1; the record was verified there, link by link.</source>
            <translation>[Mövéd ťö %1; ťĥé ŕéčöŕd ŵáš véŕífíéd ťĥéŕé, ĺíñķ bý ĺíñķ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Use it from now on with --store “%1”, with METAFLOW_STORE in the environment, or in the window under Settings, Store; the other members give themselves the same address.</source>
            <translation>[Úšé íť fŕöm ñöŵ öñ ŵíťĥ --store “%1”, ŵíťĥ MÉŤÁFĹÖŴ_ŠŤÖŔÉ íñ ťĥé éñvíŕöñméñť, öŕ íñ ťĥé ŵíñdöŵ úñdéŕ Šéťťíñĝš, Šťöŕé; ťĥé öťĥéŕ mémbéŕš ĝívé ťĥémšéĺvéš ťĥé šámé áddŕéšš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the address of the new store</source>
            <translation>[ťĥé áddŕéšš öf ťĥé ñéŵ šťöŕé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Copies this store into another database, history and all; without --yes it only says what it would do.</source>
            <translation>[Čöpíéš ťĥíš šťöŕé íñťö áñöťĥéŕ dáťábášé, ĥíšťöŕý áñd áĺĺ; ŵíťĥöúť --yes íť öñĺý šáýš ŵĥáť íť ŵöúĺd dö. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Another store that keeps it in its own record (sqlite:PATH or postgresql://…; its password comes from the key store, PGPASSWORD or ~/.pgpass).</source>
            <translation>[Áñöťĥéŕ šťöŕé ťĥáť ķéépš íť íñ íťš öŵñ ŕéčöŕd (šqĺíťé:PÁŤĤ öŕ pöšťĝŕéšqĺ://…; íťš páššŵöŕd čöméš fŕöm ťĥé ķéý šťöŕé, PĜPÁŠŠŴÖŔĎ öŕ ~/.pĝpášš). ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Whoever may open the file of this store is its administrator. Roles need a store on PostgreSQL.</source>
            <translation>[Ŵĥöévéŕ máý öpéñ ťĥé fíĺé öf ťĥíš šťöŕé íš íťš ádmíñíšťŕáťöŕ. Ŕöĺéš ñééd á šťöŕé öñ PöšťĝŕéŠQĹ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>roles need a store on PostgreSQL; whoever may open this file is its administrator.</source>
            <translation>[ŕöĺéš ñééd á šťöŕé öñ PöšťĝŕéŠQĹ; ŵĥöévéŕ máý öpéñ ťĥíš fíĺé íš íťš ádmíñíšťŕáťöŕ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say “list”, “grant USER reader”, “grant USER steward”, “grant USER admin” or “revoke USER”.</source>
            <translation>[šáý “ĺíšť”, “ĝŕáñť ÚŠÉŔ ŕéádéŕ”, “ĝŕáñť ÚŠÉŔ šťéŵáŕd”, “ĝŕáñť ÚŠÉŔ ádmíñ” öŕ “ŕévöķé ÚŠÉŔ”. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Shows who may do what in a store on PostgreSQL, and gives or takes a login's role.</source>
            <translation>[Šĥöŵš ŵĥö máý dö ŵĥáť íñ á šťöŕé öñ PöšťĝŕéŠQĹ, áñd ĝívéš öŕ ťáķéš á ĺöĝíñ'š ŕöĺé. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This store is of an older version and is brought up now; a backup of it is in %1.</source>
            <translation>[Ťĥíš šťöŕé íš öf áñ öĺdéŕ véŕšíöñ áñd íš bŕöúĝĥť úp ñöŵ; á báčķúp öf íť íš íñ %1. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This store is of an older version and is brought up now, without a backup: the program %1 is not installed here.</source>
            <translation>[Ťĥíš šťöŕé íš öf áñ öĺdéŕ véŕšíöñ áñd íš bŕöúĝĥť úp ñöŵ, ŵíťĥöúť á báčķúp: ťĥé pŕöĝŕám %1 íš ñöť íñšťáĺĺéd ĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your role: %1. The database sees to it.</source>
            <translation>[Ýöúŕ ŕöĺé: %1. Ťĥé dáťábášé šééš ťö íť. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your role: %1. Nobody sees to it: whoever may open the file may do everything.</source>
            <translation>[Ýöúŕ ŕöĺé: %1. Ñöbödý šééš ťö íť: ŵĥöévéŕ máý öpéñ ťĥé fíĺé máý dö évéŕýťĥíñĝ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--history goes with csv, jsonl and xlsx.</source>
            <translation>[--history ĝöéš ŵíťĥ čšv, ĵšöñĺ áñd xĺšx. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--exact goes with csv; no other format needs a guard against formulas.</source>
            <translation>[--exact ĝöéš ŵíťĥ čšv; ñö öťĥéŕ föŕmáť ñéédš á ĝúáŕd áĝáíñšť föŕmúĺáš. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>sql and html hold what is accepted: --status takes approved, edited or imported.</source>
            <translation>[šqĺ áñd ĥťmĺ ĥöĺd ŵĥáť íš áččépťéd: --status ťáķéš áppŕövéd, édíťéd öŕ ímpöŕťéd. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--format takes csv, xlsx, jsonl, sql, dbt, html, tables-jsonl or package, not “%1”.</source>
            <translation>[--format ťáķéš čšv, xĺšx, ĵšöñĺ, šqĺ, dbť, ĥťmĺ, ťábĺéš-ĵšöñĺ öŕ páčķáĝé, ñöť “%1”. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--secret-file goes with --format package.</source>
            <translation>[--secret-file ĝöéš ŵíťĥ --format páčķáĝé. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 statements, %2 bytes in %3.</source>
            <translation>[%1 šťáťéméñťš, %2 býťéš íñ %3. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 texts are longer than a cell of Excel may be and were cut; csv and jsonl have them whole.</source>
            <translation>[%1 ťéxťš áŕé ĺöñĝéŕ ťĥáñ á čéĺĺ öf Éxčéĺ máý bé áñd ŵéŕé čúť; čšv áñd ĵšöñĺ ĥávé ťĥém ŵĥöĺé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>csv, xlsx (Excel) and jsonl hold items or history; sql is a script of the accepted descriptions, dbt a properties file and html a data dictionary of them; tables-jsonl is the scanned catalog, for metaflow-sandbox --catalog; package is the items and the whole record with its signed end, for history verify --package. Without it the ending of FILE says which.</source>
            <translation>[čšv, xĺšx (Éxčéĺ) áñd ĵšöñĺ ĥöĺd íťémš öŕ ĥíšťöŕý; šqĺ íš á ščŕípť öf ťĥé áččépťéd déščŕípťíöñš, dbť á pŕöpéŕťíéš fíĺé áñd ĥťmĺ á dáťá díčťíöñáŕý öf ťĥém; ťábĺéš-ĵšöñĺ íš ťĥé ščáññéd čáťáĺöĝ, föŕ méťáfĺöŵ-šáñdböx --catalog; páčķáĝé íš ťĥé íťémš áñd ťĥé ŵĥöĺé ŕéčöŕd ŵíťĥ íťš šíĝñéd éñd, föŕ ĥíšťöŕý véŕífý --package. Ŵíťĥöúť íť ťĥé éñdíñĝ öf FÍĹÉ šáýš ŵĥíčĥ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The record instead of the items: csv, jsonl and xlsx.</source>
            <translation>[Ťĥé ŕéčöŕd íñšťéád öf ťĥé íťémš: čšv, ĵšöñĺ áñd xĺšx. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only texts that this template asked for, such as sales-2.</source>
            <translation>[Öñĺý ťéxťš ťĥáť ťĥíš ťémpĺáťé ášķéd föŕ, šúčĥ áš šáĺéš-2. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only what got its text at least so many days ago (UTC).</source>
            <translation>[Öñĺý ŵĥáť ĝöť íťš ťéxť áť ĺéášť šö máñý dáýš áĝö (ÚŤČ). ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a package is the whole record: it takes no filter, no --history and no --exact.</source>
            <translation>[á páčķáĝé íš ťĥé ŵĥöĺé ŕéčöŕd: íť ťáķéš ñö fíĺťéŕ, ñö --history áñd ñö --exact. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>[%n íťém ~~~]</numerusform>
                <numerusform>[%n íťémš ~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>--%1 takes a day such as 2026-11-22 or a time such as 2026-11-22T08:00:00Z, not “%2”.</source>
            <translation>[--%1 ťáķéš á dáý šúčĥ áš 2026-11-22 öŕ á ťímé šúčĥ áš 2026-11-22Ť08:00:00Ž, ñöť “%2”. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only what happened from then on; whole days (UTC).</source>
            <translation>[Öñĺý ŵĥáť ĥáppéñéd fŕöm ťĥéñ öñ; ŵĥöĺé dáýš (ÚŤČ). ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only what happened until then; a day counts whole.</source>
            <translation>[Öñĺý ŵĥáť ĥáppéñéd úñťíĺ ťĥéñ; á dáý čöúñťš ŵĥöĺé. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>How far you are, who decided, how good the proposals are and what they cost.</source>
            <translation>[Ĥöŵ fáŕ ýöú áŕé, ŵĥö déčídéd, ĥöŵ ĝööd ťĥé pŕöpöšáĺš áŕé áñd ŵĥáť ťĥéý čöšť. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>[ñöť ķñöŵñ ~~~]</translation>
        </message>
        <message>
            <source>all catalogs</source>
            <translation>[áĺĺ čáťáĺöĝš ~~~~]</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>[ñöťĥíñĝ ~~~]</translation>
        </message>
        <message>
            <source>tables</source>
            <translation>[ťábĺéš ~~]</translation>
        </message>
        <message>
            <source>columns</source>
            <translation>[čöĺúmñš ~~~]</translation>
        </message>
        <message>
            <source>How far the catalog is described</source>
            <translation>[Ĥöŵ fáŕ ťĥé čáťáĺöĝ íš déščŕíbéd ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>catalog</source>
            <translation>[čáťáĺöĝ ~~~]</translation>
        </message>
        <message>
            <source>schema</source>
            <translation>[ščĥémá ~~]</translation>
        </message>
        <message>
            <source>what</source>
            <translation>[ŵĥáť ~~]</translation>
        </message>
        <message>
            <source>total</source>
            <translation>[ťöťáĺ ~~]</translation>
        </message>
        <message>
            <source>described</source>
            <translation>[déščŕíbéd ~~~]</translation>
        </message>
        <message>
            <source>share</source>
            <translation>[šĥáŕé ~~]</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>[péñdíñĝ ~~~]</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>[áppŕövéd ~~~]</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>[ŕéĵéčťéd ~~~]</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>[ímpöŕťéd ~~~]</translation>
        </message>
        <message>
            <source>Items by status</source>
            <translation>[Íťémš bý šťáťúš ~~~~~]</translation>
        </message>
        <message>
            <source>status</source>
            <translation>[šťáťúš ~~]</translation>
        </message>
        <message>
            <source>items</source>
            <translation>[íťémš ~~]</translation>
        </message>
        <message>
            <source>What happened day by day (UTC)</source>
            <translation>[Ŵĥáť ĥáppéñéd dáý bý dáý (ÚŤČ) ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>day</source>
            <translation>[dáý ~]</translation>
        </message>
        <message>
            <source>generated</source>
            <translation>[ĝéñéŕáťéd ~~~]</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>[déčídéd ~~~]</translation>
        </message>
        <message>
            <source>Who decided</source>
            <translation>[Ŵĥö déčídéd ~~~~]</translation>
        </message>
        <message>
            <source>person</source>
            <translation>[péŕšöñ ~~]</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>[édíťéd ~~]</translation>
        </message>
        <message>
            <source>days</source>
            <translation>[dáýš ~~]</translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation>[áš pŕöpöšéd ~~~~]</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>[áččépťéd ~~~]</translation>
        </message>
        <message>
            <source>edit distance</source>
            <translation>[édíť díšťáñčé ~~~~]</translation>
        </message>
        <message>
            <source>Findings of the checks</source>
            <translation>[Fíñdíñĝš öf ťĥé čĥéčķš ~~~~~~~]</translation>
        </message>
        <message>
            <source>check</source>
            <translation>[čĥéčķ ~~]</translation>
        </message>
        <message>
            <source>items with an open one</source>
            <translation>[íťémš ŵíťĥ áñ öpéñ öñé ~~~~~~~]</translation>
        </message>
        <message>
            <source>all dismissed</source>
            <translation>[áĺĺ díšmíššéd ~~~~]</translation>
        </message>
        <message>
            <source>%1 days and more</source>
            <translation>[%1 dáýš áñd möŕé ~~~~~]</translation>
        </message>
        <message>
            <source>today</source>
            <translation>[ťödáý ~~]</translation>
        </message>
        <message>
            <source>%1 to %2 days</source>
            <translation>[%1 ťö %2 dáýš ~~~~]</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>[ñöť ščöŕéd ~~~]</translation>
        </message>
        <message>
            <source>How long pending items have been waiting</source>
            <translation>[Ĥöŵ ĺöñĝ péñdíñĝ íťémš ĥávé bééñ ŵáíťíñĝ ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>since</source>
            <translation>[šíñčé ~~]</translation>
        </message>
        <message>
            <source>The oldest one has been waiting since %1.</source>
            <translation>[Ťĥé öĺdéšť öñé ĥáš bééñ ŵáíťíñĝ šíñčé %1. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Quality scores</source>
            <translation>[Qúáĺíťý ščöŕéš ~~~~~]</translation>
        </message>
        <message>
            <source>score</source>
            <translation>[ščöŕé ~~]</translation>
        </message>
        <message>
            <source>Runs, the newest first</source>
            <translation>[Ŕúñš, ťĥé ñéŵéšť fíŕšť ~~~~~~~]</translation>
        </message>
        <message>
            <source>run</source>
            <translation>[ŕúñ ~]</translation>
        </message>
        <message>
            <source>started</source>
            <translation>[šťáŕťéd ~~~]</translation>
        </message>
        <message>
            <source>state</source>
            <translation>[šťáťé ~~]</translation>
        </message>
        <message>
            <source>succeeded</source>
            <translation>[šúččéédéd ~~~]</translation>
        </message>
        <message>
            <source>s a request</source>
            <translation>[š á ŕéqúéšť ~~~~]</translation>
        </message>
        <message>
            <source>s in all</source>
            <translation>[š íñ áĺĺ ~~~]</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>[čöšť ~~]</translation>
        </message>
        <message>
            <source>budget</source>
            <translation>[búdĝéť ~~]</translation>
        </message>
        <message>
            <source>tokens in</source>
            <translation>[ťöķéñš íñ ~~~]</translation>
        </message>
        <message>
            <source>tokens out</source>
            <translation>[ťöķéñš öúť ~~~]</translation>
        </message>
        <message>
            <source>any time</source>
            <translation>[áñý ťímé ~~~]</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>[fŕöm %1 öñ ~~~]</translation>
        </message>
        <message>
            <source>before %1</source>
            <translation>[béföŕé %1 ~~~]</translation>
        </message>
        <message>
            <source>from %1 on, before %2</source>
            <translation>[fŕöm %1 öñ, béföŕé %2 ~~~~~~~]</translation>
        </message>
        <message>
            <source>As of %1: %2, %3.</source>
            <translation>[Áš öf %1: %2, %3. ~~~~~~]</translation>
        </message>
        <message>
            <source>What became of the proposals, by model</source>
            <translation>[Ŵĥáť béčámé öf ťĥé pŕöpöšáĺš, bý mödéĺ ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>By template</source>
            <translation>[Bý ťémpĺáťé ~~~~]</translation>
        </message>
        <message>
            <source>template</source>
            <translation>[ťémpĺáťé ~~~]</translation>
        </message>
        <message>
            <source>By schema</source>
            <translation>[Bý ščĥémá ~~~]</translation>
        </message>
        <message>
            <source>Cost by day</source>
            <translation>[Čöšť bý dáý ~~~~]</translation>
        </message>
        <message>
            <source>Cost by model</source>
            <translation>[Čöšť bý mödéĺ ~~~~]</translation>
        </message>
        <message>
            <source>Cost by catalog</source>
            <translation>[Čöšť bý čáťáĺöĝ ~~~~~]</translation>
        </message>
        <message>
            <source>--map knows no field “%1”, but %2.</source>
            <translation>[--map ķñöŵš ñö fíéĺd “%1”, búť %2. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--map takes FIELD=HEADER, not “%1”.</source>
            <translation>[--map ťáķéš FÍÉĹĎ=ĤÉÁĎÉŔ, ñöť “%1”. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--report would overwrite the file that is read.</source>
            <translation>[--report ŵöúĺd övéŕŵŕíťé ťĥé fíĺé ťĥáť íš ŕéád. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--as takes suggestions or decisions, not “%1”.</source>
            <translation>[--as ťáķéš šúĝĝéšťíöñš öŕ déčíšíöñš, ñöť “%1”. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the file has no column “%1”, but %2.</source>
            <translation>[ťĥé fíĺé ĥáš ñö čöĺúmñ “%1”, búť %2. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 rows: %2 would change something, %3 say what stands there already, %4 cannot be taken, %5 are in conflict.</source>
            <translation>[%1 ŕöŵš: %2 ŵöúĺd čĥáñĝé šöméťĥíñĝ, %3 šáý ŵĥáť šťáñdš ťĥéŕé áĺŕéádý, %4 čáññöť bé ťáķéñ, %5 áŕé íñ čöñfĺíčť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 rows: %2 changed something, %3 say what stands there already, %4 cannot be taken, %5 are in conflict.</source>
            <translation>[%1 ŕöŵš: %2 čĥáñĝéd šöméťĥíñĝ, %3 šáý ŵĥáť šťáñdš ťĥéŕé áĺŕéádý, %4 čáññöť bé ťáķéñ, %5 áŕé íñ čöñfĺíčť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Batch %1: `items undo --batch` takes it back.</source>
            <translation>[Báťčĥ %1: `items undo --batch` ťáķéš íť báčķ. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>  and %1 more in the report.</source>
            <translation>[  áñd %1 möŕé íñ ťĥé ŕépöŕť. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>  and %1 more: --report FILE lists them all.</source>
            <translation>[  áñd %1 möŕé: --report FÍĹÉ ĺíšťš ťĥém áĺĺ. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed: all rows or none, unless --valid-only asks for the others.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd: áĺĺ ŕöŵš öŕ ñöñé, úñĺéšš --valid-only ášķš föŕ ťĥé öťĥéŕš. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>suggestions (the default) come to stand beside what there is; decisions are yours, and only of rows that carry id and version of an export.</source>
            <translation>[šúĝĝéšťíöñš (ťĥé défáúĺť) čömé ťö šťáñd béšídé ŵĥáť ťĥéŕé íš; déčíšíöñš áŕé ýöúŕš, áñd öñĺý öf ŕöŵš ťĥáť čáŕŕý íd áñd véŕšíöñ öf áñ éxpöŕť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Take the rows that can be taken and leave out the others.</source>
            <translation>[Ťáķé ťĥé ŕöŵš ťĥáť čáñ bé ťáķéñ áñd ĺéávé öúť ťĥé öťĥéŕš. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Where a list of all rows goes that cannot be taken (CSV).</source>
            <translation>[Ŵĥéŕé á ĺíšť öf áĺĺ ŕöŵš ĝöéš ťĥáť čáññöť bé ťáķéñ (ČŠV). ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Of a CSV file: utf-8, utf-16le, utf-16be or windows-1252; else it is found out.</source>
            <translation>[Öf á ČŠV fíĺé: úťf-8, úťf-16ĺé, úťf-16bé öŕ ŵíñdöŵš-1252; éĺšé íť íš föúñd öúť. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What parts the cells of a CSV file, or tab; else it is found out.</source>
            <translation>[Ŵĥáť páŕťš ťĥé čéĺĺš öf á ČŠV fíĺé, öŕ ťáb; éĺšé íť íš föúñd öúť. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Which sheet of a workbook; else the first one.</source>
            <translation>[Ŵĥíčĥ šĥééť öf á ŵöŕķbööķ; éĺšé ťĥé fíŕšť öñé. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Which column says what, where its name does not tell, e.g. current_value=Beschreibung. May be repeated.</source>
            <translation>[Ŵĥíčĥ čöĺúmñ šáýš ŵĥáť, ŵĥéŕé íťš ñámé döéš ñöť ťéĺĺ, é.ĝ. čúŕŕéñť_váĺúé=Béščĥŕéíbúñĝ. Máý bé ŕépéáťéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Takes texts or decisions from a CSV file or an Excel workbook, all rows or none.</source>
            <translation>[Ťáķéš ťéxťš öŕ déčíšíöñš fŕöm á ČŠV fíĺé öŕ áñ Éxčéĺ ŵöŕķbööķ, áĺĺ ŕöŵš öŕ ñöñé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::app::Desktop</name>
        <message>
            <source>Close this window's work?</source>
            <translation>[Čĺöšé ťĥíš ŵíñdöŵ'š ŵöŕķ? ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>[Čĺöšé íť ~~~]</translation>
        </message>
        <message>
            <source>Restore a backup?</source>
            <translation>[Ŕéšťöŕé á báčķúp? ~~~~~~]</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>[Ŕéšťöŕé íť ~~~]</translation>
        </message>
        <message>
            <source>Open another store?</source>
            <translation>[Öpéñ áñöťĥéŕ šťöŕé? ~~~~~~]</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>[Öpéñ íť ~~~]</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>[Ŕéšťöŕé á báčķúp ~~~~~]</translation>
        </message>
        <message>
            <source>Backups (*.sqlite)</source>
            <translation>[Báčķúpš (*.šqĺíťé) ~~~~~~]</translation>
        </message>
        <message>
            <source>Adopt this database?</source>
            <translation>[Ádöpť ťĥíš dáťábášé? ~~~~~~]</translation>
        </message>
        <message>
            <source>The earlier tool's database: %1 items, %2 rows of history, %3 duplicates. A backup is made first; columns and tables are added, and the earlier tool goes on working with its own.</source>
            <translation>[Ťĥé éáŕĺíéŕ ťööĺ'š dáťábášé: %1 íťémš, %2 ŕöŵš öf ĥíšťöŕý, %3 dúpĺíčáťéš. Á báčķúp íš mádé fíŕšť; čöĺúmñš áñd ťábĺéš áŕé áddéd, áñd ťĥé éáŕĺíéŕ ťööĺ ĝöéš öñ ŵöŕķíñĝ ŵíťĥ íťš öŵñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Back up and adopt</source>
            <translation>[Báčķ úp áñd ádöpť ~~~~~~]</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>[Ĺéávé íť áš íť íš ~~~~~~]</translation>
        </message>
        <message>
            <source>Opening the store …</source>
            <translation>[Öpéñíñĝ ťĥé šťöŕé … ~~~~~~]</translation>
        </message>
        <message>
            <source>MetaFlow</source>
            <translation>[MéťáFĺöŵ ~~~]</translation>
        </message>
        <message>
            <source>The window comes as soon as this is done.</source>
            <translation>[Ťĥé ŵíñdöŵ čöméš áš šööñ áš ťĥíš íš döñé. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Restoring the backup …</source>
            <translation>[Ŕéšťöŕíñĝ ťĥé báčķúp … ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Open the store</source>
            <translation>[&amp;Öpéñ ťĥé šťöŕé ~~~~~]</translation>
        </message>
        <message>
            <source>Looking; nothing is changed …</source>
            <translation>[Ĺööķíñĝ; ñöťĥíñĝ íš čĥáñĝéd … ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Backing up and adopting …</source>
            <translation>[Báčķíñĝ úp áñd ádöpťíñĝ … ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Adopting …</source>
            <translation>[Ádöpťíñĝ … ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::AccountList</name>
        <message>
            <source>token</source>
            <translation>[ťöķéñ ~~]</translation>
        </message>
        <message>
            <source>service principal</source>
            <translation>[šéŕvíčé pŕíñčípáĺ ~~~~~~]</translation>
        </message>
        <message>
            <source>browser</source>
            <translation>[bŕöŵšéŕ ~~~]</translation>
        </message>
        <message>
            <source>Databricks CLI</source>
            <translation>[Ďáťábŕíčķš ČĹÍ ~~~~~]</translation>
        </message>
        <message>
            <source>~/.databrickscfg</source>
            <translation>[~/.dáťábŕíčķščfĝ ~~~~~]</translation>
        </message>
        <message>
            <source>environment</source>
            <translation>[éñvíŕöñméñť ~~~~]</translation>
        </message>
        <message>
            <source>made here</source>
            <translation>[mádé ĥéŕé ~~~]</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>[ŕéádý ~~]</translation>
        </message>
        <message>
            <source>not offered here: %1</source>
            <translation>[ñöť öfféŕéd ĥéŕé: %1 ~~~~~~]</translation>
        </message>
        <message>
            <source>%1, default</source>
            <translation>[%1, défáúĺť ~~~~]</translation>
        </message>
        <message>
            <source>(environment)</source>
            <translation>[(éñvíŕöñméñť) ~~~~]</translation>
        </message>
        <message>
            <source>Sign-ins</source>
            <translation>[Šíĝñ-íñš ~~~]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ñámé ~~]</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>[Ŵöŕķšpáčé ~~~]</translation>
        </message>
        <message>
            <source>Signs in by</source>
            <translation>[Šíĝñš íñ bý ~~~~]</translation>
        </message>
        <message>
            <source>From</source>
            <translation>[Fŕöm ~~]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Šťáťé ~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::AccountsSection</name>
        <message>
            <source>Make &amp;default</source>
            <translation>[Máķé &amp;défáúĺť ~~~~]</translation>
        </message>
        <message>
            <source>Choose &amp;warehouse …</source>
            <translation>[Čĥööšé &amp;ŵáŕéĥöúšé … ~~~~~~]</translation>
        </message>
        <message>
            <source>Sign in a&amp;gain …</source>
            <translation>[Šíĝñ íñ á&amp;ĝáíñ … ~~~~~]</translation>
        </message>
        <message>
            <source>Sign &amp;out</source>
            <translation>[Šíĝñ &amp;öúť ~~~]</translation>
        </message>
        <message>
            <source>&amp;Another workspace …</source>
            <translation>[&amp;Áñöťĥéŕ ŵöŕķšpáčé … ~~~~~~]</translation>
        </message>
        <message>
            <source>There is no sign-in yet. Practising and reviewing in a team's store need none.</source>
            <translation>[Ťĥéŕé íš ñö šíĝñ-íñ ýéť. Pŕáčťíšíñĝ áñd ŕévíéŵíñĝ íñ á ťéám'š šťöŕé ñééd ñöñé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sign-ins of ~/.databrickscfg are used as they stand there. Those made here keep their secrets in the key store.</source>
            <translation>[Šíĝñ-íñš öf ~/.dáťábŕíčķščfĝ áŕé úšéd áš ťĥéý šťáñd ťĥéŕé. Ťĥöšé mádé ĥéŕé ķéép ťĥéíŕ šéčŕéťš íñ ťĥé ķéý šťöŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is the default now.</source>
            <translation>[%1 íš ťĥé défáúĺť ñöŵ. ~~~~~~~]</translation>
        </message>
        <message>
            <source>Sign in at a workspace</source>
            <translation>[Šíĝñ íñ áť á ŵöŕķšpáčé ~~~~~~~]</translation>
        </message>
        <message>
            <source>Takes the sign-in and its secrets away from this machine.</source>
            <translation>[Ťáķéš ťĥé šíĝñ-íñ áñd íťš šéčŕéťš áŵáý fŕöm ťĥíš máčĥíñé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It was not made here: take it out where it stands.</source>
            <translation>[Íť ŵáš ñöť mádé ĥéŕé: ťáķé íť öúť ŵĥéŕé íť šťáñdš. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sign in again: %1</source>
            <translation>[Šíĝñ íñ áĝáíñ: %1 ~~~~~~]</translation>
        </message>
        <message>
            <source>Warehouse of %1</source>
            <translation>[Ŵáŕéĥöúšé öf %1 ~~~~~]</translation>
        </message>
        <message>
            <source>%1 works with that warehouse from the next connection on.</source>
            <translation>[%1 ŵöŕķš ŵíťĥ ťĥáť ŵáŕéĥöúšé fŕöm ťĥé ñéxť čöññéčťíöñ öñ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Signed in: %1.</source>
            <translation>[Šíĝñéd íñ: %1. ~~~~~]</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>[Šíĝñ öúť ~~~]</translation>
        </message>
        <message>
            <source>The sign-in %1 and its secrets are taken away from this machine. Items and decisions stay.</source>
            <translation>[Ťĥé šíĝñ-íñ %1 áñd íťš šéčŕéťš áŕé ťáķéñ áŵáý fŕöm ťĥíš máčĥíñé. Íťémš áñd déčíšíöñš šťáý. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stay signed in</source>
            <translation>[Šťáý šíĝñéd íñ ~~~~~]</translation>
        </message>
        <message>
            <source>Signed out: %1.</source>
            <translation>[Šíĝñéd öúť: %1. ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::AdvancedPanel</name>
        <message>
            <source>Reuse your approved descriptions</source>
            <translation>[Ŕéúšé ýöúŕ áppŕövéd déščŕípťíöñš ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>[Ťémpĺáťé ~~~]</translation>
        </message>
        <message>
            <source>Templates are written and scoped on the Settings page.</source>
            <translation>[Ťémpĺáťéš áŕé ŵŕíťťéñ áñd ščöpéd öñ ťĥé Šéťťíñĝš páĝé. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A column whose name and type carry an approved text elsewhere gets that text, for zero tokens.</source>
            <translation>[Á čöĺúmñ ŵĥöšé ñámé áñd ťýpé čáŕŕý áñ áppŕövéd ťéxť éĺšéŵĥéŕé ĝéťš ťĥáť ťéxť, föŕ žéŕö ťöķéñš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>From this match on</source>
            <translation>[Fŕöm ťĥíš máťčĥ öñ ~~~~~~]</translation>
        </message>
        <message>
            <source>Below it the text is shown as a suggestion beside the model's.</source>
            <translation>[Béĺöŵ íť ťĥé ťéxť íš šĥöŵñ áš á šúĝĝéšťíöñ béšídé ťĥé mödéĺ'š. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Columns a request, at most</source>
            <translation>[Čöĺúmñš á ŕéqúéšť, áť möšť ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Requests in flight, at most</source>
            <translation>[Ŕéqúéšťš íñ fĺíĝĥť, áť möšť ~~~~~~~~~]</translation>
        </message>
        <message>
            <source> %</source>
            <translation>[ % ~]</translation>
        </message>
        <message>
            <source>from this match on</source>
            <translation>[fŕöm ťĥíš máťčĥ öñ ~~~~~~]</translation>
        </message>
        <message>
            <source>Columns a request</source>
            <translation>[Čöĺúmñš á ŕéqúéšť ~~~~~~]</translation>
        </message>
        <message>
            <source>Requests in flight</source>
            <translation>[Ŕéqúéšťš íñ fĺíĝĥť ~~~~~~]</translation>
        </message>
        <message>
            <source>for each table the most specific one</source>
            <translation>[föŕ éáčĥ ťábĺé ťĥé möšť špéčífíč öñé ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>template %1</source>
            <translation>[ťémpĺáťé %1 ~~~~]</translation>
        </message>
        <message>
            <source>memory on</source>
            <translation>[mémöŕý öñ ~~~]</translation>
        </message>
        <message>
            <source>memory off</source>
            <translation>[mémöŕý öff ~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) a request</source>
            <translation>
                <numerusform>[%n čöĺúmñ á ŕéqúéšť ~~~~~~]</numerusform>
                <numerusform>[%n čöĺúmñš á ŕéqúéšť ~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in flight</source>
            <translation>
                <numerusform>[%n íñ fĺíĝĥť ~~~~]</numerusform>
                <numerusform>[%n íñ fĺíĝĥť ~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ApplyBar</name>
        <message>
            <source>&amp;Undo this import</source>
            <translation>[&amp;Úñdö ťĥíš ímpöŕť ~~~~~~]</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>[Pŕöĝŕéšš öf ťĥé ímpöŕť ~~~~~~~]</translation>
        </message>
        <message>
            <source>Connect to the workspace of this plan first.</source>
            <translation>[Čöññéčť ťö ťĥé ŵöŕķšpáčé öf ťĥíš pĺáñ fíŕšť. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Reading the catalog once more before the first write …</source>
            <translation>[Ŕéádíñĝ ťĥé čáťáĺöĝ öñčé möŕé béföŕé ťĥé fíŕšť ŵŕíťé … ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Only the first</source>
            <translation>[&amp;Öñĺý ťĥé fíŕšť ~~~~~]</translation>
        </message>
        <message>
            <source>Appro&amp;ve the plan</source>
            <translation>[Áppŕö&amp;vé ťĥé pĺáñ ~~~~~~]</translation>
        </message>
        <message>
            <source>Only the first so many statements</source>
            <translation>[Öñĺý ťĥé fíŕšť šö máñý šťáťéméñťš ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A canary: apply a few statements, look at them, then apply the rest.</source>
            <translation>[Á čáñáŕý: áppĺý á féŵ šťáťéméñťš, ĺööķ áť ťĥém, ťĥéñ áppĺý ťĥé ŕéšť. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>all</source>
            <translation>[áĺĺ ~]</translation>
        </message>
        <message>
            <source>&amp;Undo this rollback</source>
            <translation>[&amp;Úñdö ťĥíš ŕöĺĺbáčķ ~~~~~~]</translation>
        </message>
        <message>
            <source>Makes a plan that restores what was there before. It is shown before it writes.</source>
            <translation>[Máķéš á pĺáñ ťĥáť ŕéšťöŕéš ŵĥáť ŵáš ťĥéŕé béföŕé. Íť íš šĥöŵñ béföŕé íť ŵŕíťéš. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A second person has to approve this plan first.</source>
            <translation>[Á šéčöñd péŕšöñ ĥáš ťö áppŕövé ťĥíš pĺáñ fíŕšť. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Approved by %1.</source>
            <translation>[Áppŕövéd bý %1. ~~~~~]</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 öf %2 ~~~]</translation>
        </message>
        <message>
            <source>paused; what is on its way ends</source>
            <translation>[páúšéd; ŵĥáť íš öñ íťš ŵáý éñdš ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 a second</source>
            <translation>[%1 á šéčöñd ~~~~]</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>[áböúť %1 ĺéfť ~~~~]</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>[%1 fáíĺéd ~~~]</translation>
        </message>
        <message>
            <source>Cance&amp;l</source>
            <translation>[Čáñčé&amp;ĺ ~~~]</translation>
        </message>
        <message>
            <source>Pau&amp;se</source>
            <translation>[Páú&amp;šé ~~]</translation>
        </message>
        <message>
            <source>Going on …</source>
            <translation>[Ĝöíñĝ öñ … ~~~]</translation>
        </message>
        <message>
            <source>Pausing: what is on its way ends …</source>
            <translation>[Páúšíñĝ: ŵĥáť íš öñ íťš ŵáý éñdš … ~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Takes back %1 of %n description(s)</source>
            <translation>
                <numerusform>[Ťáķéš báčķ %1 öf %n déščŕípťíöñ ~~~~~~~~~~]</numerusform>
                <numerusform>[Ťáķéš báčķ %1 öf %n déščŕípťíöñš ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Writes %1 of %n description(s); replacing what stands there: %2</source>
            <translation>
                <numerusform>[Ŵŕíťéš %1 öf %n déščŕípťíöñ; ŕépĺáčíñĝ ŵĥáť šťáñdš ťĥéŕé: %2 ~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ŵŕíťéš %1 öf %n déščŕípťíöñš; ŕépĺáčíñĝ ŵĥáť šťáñdš ťĥéŕé: %2 ~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Writes %1 of %n description(s)</source>
            <translation>
                <numerusform>[Ŵŕíťéš %1 öf %n déščŕípťíöñ ~~~~~~~~~]</numerusform>
                <numerusform>[Ŵŕíťéš %1 öf %n déščŕípťíöñš ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Apply %1 of %n statement(s)</source>
            <translation>
                <numerusform>[&amp;Áppĺý %1 öf %n šťáťéméñť ~~~~~~~~]</numerusform>
                <numerusform>[&amp;Áppĺý %1 öf %n šťáťéméñťš ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Apply the rest: %n description(s)</source>
            <translation>
                <numerusform>[&amp;Áppĺý ťĥé ŕéšť: %n déščŕípťíöñ ~~~~~~~~~~]</numerusform>
                <numerusform>[&amp;Áppĺý ťĥé ŕéšť: %n déščŕípťíöñš ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Apply %n statement(s)</source>
            <translation>
                <numerusform>[&amp;Áppĺý %n šťáťéméñť ~~~~~~]</numerusform>
                <numerusform>[&amp;Áppĺý %n šťáťéméñťš ~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n table commit(s)</source>
            <translation>
                <numerusform>[%n ťábĺé čömmíť ~~~~~]</numerusform>
                <numerusform>[%n ťábĺé čömmíťš ~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>A second person has to approve this plan: save it and hand it over, or let them open it from the list.</source>
            <translation>[Á šéčöñd péŕšöñ ĥáš ťö áppŕövé ťĥíš pĺáñ: šávé íť áñd ĥáñd íť övéŕ, öŕ ĺéť ťĥém öpéñ íť fŕöm ťĥé ĺíšť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Reading the catalog; nothing is written …</source>
            <translation>[Ŕéádíñĝ ťĥé čáťáĺöĝ; ñöťĥíñĝ íš ŵŕíťťéñ … ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Re&amp;sume</source>
            <translation>[Ŕé&amp;šúmé ~~~]</translation>
        </message>
        <message>
            <source>Still paused; nothing further was sent.</source>
            <translation>[Šťíĺĺ páúšéd; ñöťĥíñĝ fúŕťĥéŕ ŵáš šéñť. ~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::BackupsSection</name>
        <message>
            <source>There is no backup yet. One is made every day while MetaFlow is used, and before every update and import.</source>
            <translation>[Ťĥéŕé íš ñö báčķúp ýéť. Öñé íš mádé évéŕý dáý ŵĥíĺé MéťáFĺöŵ íš úšéd, áñd béföŕé évéŕý úpdáťé áñd ímpöŕť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>[&amp;Báčķ úp ñöŵ ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Verify</source>
            <translation>[&amp;Véŕífý ~~~]</translation>
        </message>
        <message>
            <source>&amp;Restore …</source>
            <translation>[&amp;Ŕéšťöŕé … ~~~]</translation>
        </message>
        <message>
            <source>Restore a &amp;file …</source>
            <translation>[Ŕéšťöŕé á &amp;fíĺé … ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Show the folder</source>
            <translation>[&amp;Šĥöŵ ťĥé föĺdéŕ ~~~~~]</translation>
        </message>
        <message>
            <source>Backups, newest first</source>
            <translation>[Báčķúpš, ñéŵéšť fíŕšť ~~~~~~~]</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>[Mádé ~~]</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>[Ŵĥý ~]</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>[Šížé ~~]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Šťáťé ~~]</translation>
        </message>
        <message>
            <source>They lie in %1, the newest ten of each kind. Copy some of them to another machine: a disk that fails takes both.</source>
            <translation>[Ťĥéý ĺíé íñ %1, ťĥé ñéŵéšť ťéñ öf éáčĥ ķíñd. Čöpý šömé öf ťĥém ťö áñöťĥéŕ máčĥíñé: á díšķ ťĥáť fáíĺš ťáķéš böťĥ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the backup of %1, which is of another store,</source>
            <translation>[ťĥé báčķúp öf %1, ŵĥíčĥ íš öf áñöťĥéŕ šťöŕé, ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the backup of %1</source>
            <translation>[ťĥé báčķúp öf %1 ~~~~~]</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>[Ŕéšťöŕé á báčķúp ~~~~~]</translation>
        </message>
        <message>
            <source>Backups (*.sqlite *.dump);;All files (*)</source>
            <translation>[Báčķúpš (*.šqĺíťé *.dúmp);;Áĺĺ fíĺéš (*) ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>of another store</source>
            <translation>[öf áñöťĥéŕ šťöŕé ~~~~~]</translation>
        </message>
        <message>
            <source>not read since</source>
            <translation>[ñöť ŕéád šíñčé ~~~~~]</translation>
        </message>
        <message>
            <source>read to its end, can be restored</source>
            <translation>[ŕéád ťö íťš éñd, čáñ bé ŕéšťöŕéd ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>can be restored: %1 items, %2 rows of history</source>
            <translation>[čáñ bé ŕéšťöŕéd: %1 íťémš, %2 ŕöŵš öf ĥíšťöŕý ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>[%1 býťéš ~~~]</translation>
        </message>
        <message>
            <source>Backing up, then reading it again …</source>
            <translation>[Báčķíñĝ úp, ťĥéñ ŕéádíñĝ íť áĝáíñ … ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Backed up and read again.</source>
            <translation>[Báčķéd úp áñd ŕéád áĝáíñ. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Restoring it into a temporary place …</source>
            <translation>[Ŕéšťöŕíñĝ íť íñťö á ťémpöŕáŕý pĺáčé … ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It can be restored.</source>
            <translation>[Íť čáñ bé ŕéšťöŕéd. ~~~~~~]</translation>
        </message>
        <message>
            <source>The store is closed and %1 takes its place; decisions since then are no longer in it. What is there now is kept beside it, under a name with “before restore”. Close other windows on this store first.</source>
            <translation>[Ťĥé šťöŕé íš čĺöšéd áñd %1 ťáķéš íťš pĺáčé; déčíšíöñš šíñčé ťĥéñ áŕé ñö ĺöñĝéŕ íñ íť. Ŵĥáť íš ťĥéŕé ñöŵ íš ķépť béšídé íť, úñdéŕ á ñámé ŵíťĥ “béföŕé ŕéšťöŕé”. Čĺöšé öťĥéŕ ŵíñdöŵš öñ ťĥíš šťöŕé fíŕšť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>[Ŕéšťöŕé íť ~~~]</translation>
        </message>
        <message>
            <source>Leave the store as it is</source>
            <translation>[Ĺéávé ťĥé šťöŕé áš íť íš ~~~~~~~~]</translation>
        </message>
        <message>
            <source>A backup is being made or read.</source>
            <translation>[Á báčķúp íš béíñĝ mádé öŕ ŕéád. ~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::Banner</name>
        <message>
            <source>Close</source>
            <translation>[Čĺöšé ~~]</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>[Méššáĝé ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::BringIn</name>
        <message>
            <source>Recent files</source>
            <translation>[Ŕéčéñť fíĺéš ~~~~]</translation>
        </message>
        <message>
            <source>C&amp;hoose a file …</source>
            <translation>[Č&amp;ĥööšé á fíĺé … ~~~~~]</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>[Čťŕĺ+Ö ~~]</translation>
        </message>
        <message>
            <source>What somebody worked on in a spreadsheet, or a MetaFlow export with changes in it. Everything is shown before anything is written.</source>
            <translation>[Ŵĥáť šömébödý ŵöŕķéd öñ íñ á špŕéádšĥééť, öŕ á MéťáFĺöŵ éxpöŕť ŵíťĥ čĥáñĝéš íñ íť. Évéŕýťĥíñĝ íš šĥöŵñ béföŕé áñýťĥíñĝ íš ŵŕíťťéñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Bring a file in</source>
            <translation>[Bŕíñĝ á fíĺé íñ ~~~~~]</translation>
        </message>
        <message>
            <source>Drop a CSV or Excel file here</source>
            <translation>[Ďŕöp á ČŠV öŕ Éxčéĺ fíĺé ĥéŕé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>.csv in any of the usual encodings, .xlsx</source>
            <translation>[.čšv íñ áñý öf ťĥé úšúáĺ éñčödíñĝš, .xĺšx ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Back to “%1”</source>
            <translation>[&amp;Báčķ ťö “%1” ~~~~]</translation>
        </message>
        <message>
            <source>A file can be looked at here, and nothing of it taken.</source>
            <translation>[Á fíĺé čáñ bé ĺööķéd áť ĥéŕé, áñd ñöťĥíñĝ öf íť ťáķéñ. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::BulkBar</name>
        <message>
            <source>Cancel</source>
            <translation>[Čáñčéĺ ~~]</translation>
        </message>
        <message>
            <source>%1 rows selected: %2 …</source>
            <translation>[%1 ŕöŵš šéĺéčťéd: %2 … ~~~~~~~]</translation>
        </message>
        <message>
            <source>Accept selected %1</source>
            <translation>[Áččépť šéĺéčťéd %1 ~~~~~~]</translation>
        </message>
        <message>
            <source>Reject selected %1</source>
            <translation>[Ŕéĵéčť šéĺéčťéd %1 ~~~~~~]</translation>
        </message>
        <message>
            <source>Accept all %1 matching …</source>
            <translation>[Áččépť áĺĺ %1 máťčĥíñĝ … ~~~~~~~~]</translation>
        </message>
        <message>
            <source>all %1 items of this store</source>
            <translation>[áĺĺ %1 íťémš öf ťĥíš šťöŕé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>all %1 items that match “%2”</source>
            <translation>[áĺĺ %1 íťémš ťĥáť máťčĥ “%2” ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Accept %1? Left out and listed: what changed meanwhile, what has a security finding, and what would replace somebody's comment. One undo takes all of it back.</source>
            <translation>[Áččépť %1? Ĺéfť öúť áñd ĺíšťéd: ŵĥáť čĥáñĝéd méáñŵĥíĺé, ŵĥáť ĥáš á šéčúŕíťý fíñdíñĝ, áñd ŵĥáť ŵöúĺd ŕépĺáčé šömébödý'š čömméñť. Öñé úñdö ťáķéš áĺĺ öf íť báčķ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Accept all %1</source>
            <translation>[Áččépť áĺĺ %1 ~~~~]</translation>
        </message>
        <message>
            <source>New texts …</source>
            <translation>[Ñéŵ ťéxťš … ~~~~]</translation>
        </message>
        <message>
            <source>New status of all of them</source>
            <translation>[Ñéŵ šťáťúš öf áĺĺ öf ťĥém ~~~~~~~~]</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>[áččépťéd ~~~]</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>[ŕéĵéčťéd ~~~]</translation>
        </message>
        <message>
            <source>marked as needing work</source>
            <translation>[máŕķéd áš ñéédíñĝ ŵöŕķ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>[Ŕéášöñ ~~]</translation>
        </message>
        <message>
            <source>A reason, if you like</source>
            <translation>[Á ŕéášöñ, íf ýöú ĺíķé ~~~~~~~]</translation>
        </message>
        <message>
            <source>All of them become</source>
            <translation>[Áĺĺ öf ťĥém béčömé ~~~~~~]</translation>
        </message>
        <message>
            <source>Reject %1? Left out and listed: what changed meanwhile, and what stands in the catalog. One undo takes all of it back.</source>
            <translation>[Ŕéĵéčť %1? Ĺéfť öúť áñd ĺíšťéd: ŵĥáť čĥáñĝéd méáñŵĥíĺé, áñd ŵĥáť šťáñdš íñ ťĥé čáťáĺöĝ. Öñé úñdö ťáķéš áĺĺ öf íť báčķ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Reject all %1</source>
            <translation>[Ŕéĵéčť áĺĺ %1 ~~~~]</translation>
        </message>
        <message>
            <source>Mark %1 as needing work? Left out and listed: what changed meanwhile. One undo takes all of it back.</source>
            <translation>[Máŕķ %1 áš ñéédíñĝ ŵöŕķ? Ĺéfť öúť áñd ĺíšťéd: ŵĥáť čĥáñĝéd méáñŵĥíĺé. Öñé úñdö ťáķéš áĺĺ öf íť báčķ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Mark all %1</source>
            <translation>[Máŕķ áĺĺ %1 ~~~~]</translation>
        </message>
        <message>
            <source>Among them: %1.</source>
            <translation>[Ámöñĝ ťĥém: %1. ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::CatalogText</name>
        <message>
            <source>In the catalog now</source>
            <translation>[Íñ ťĥé čáťáĺöĝ ñöŵ ~~~~~~]</translation>
        </message>
        <message>
            <source>(no description)</source>
            <translation>[(ñö déščŕípťíöñ) ~~~~~]</translation>
        </message>
        <message>
            <source>(not known: made by the earlier tool)</source>
            <translation>[(ñöť ķñöŵñ: mádé bý ťĥé éáŕĺíéŕ ťööĺ) ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>In the catalog when generated, and now</source>
            <translation>[Íñ ťĥé čáťáĺöĝ ŵĥéñ ĝéñéŕáťéd, áñd ñöŵ ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Struck through: when the text was generated. Underlined: now.</source>
            <translation>[Šťŕúčķ ťĥŕöúĝĥ: ŵĥéñ ťĥé ťéxť ŵáš ĝéñéŕáťéd. Úñdéŕĺíñéd: ñöŵ. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::CatalogTreeModel</name>
        <message>
            <source>not scanned</source>
            <translation>[ñöť ščáññéd ~~~~]</translation>
        </message>
        <message>
            <source>cannot be described</source>
            <translation>[čáññöť bé déščŕíbéd ~~~~~~]</translation>
        </message>
        <message>
            <source>all described</source>
            <translation>[áĺĺ déščŕíbéd ~~~~]</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 öf %2 ~~~]</translation>
        </message>
        <message>
            <source>Catalog, schema, table</source>
            <translation>[Čáťáĺöĝ, ščĥémá, ťábĺé ~~~~~~~]</translation>
        </message>
        <message>
            <source>Undescribed</source>
            <translation>[Úñdéščŕíbéd ~~~~]</translation>
        </message>
        <message>
            <source>view, left out</source>
            <translation>[víéŵ, ĺéfť öúť ~~~~~]</translation>
        </message>
        <message>
            <source>Views are left out: see below the tree.</source>
            <translation>[Víéŵš áŕé ĺéfť öúť: šéé béĺöŵ ťĥé ťŕéé. ~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ChangePane</name>
        <message>
            <source>Save and plan again</source>
            <translation>[Šávé áñd pĺáñ áĝáíñ ~~~~~~]</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>[Ĺéávé íť ~~~]</translation>
        </message>
        <message>
            <source>The chosen change</source>
            <translation>[Ťĥé čĥöšéñ čĥáñĝé ~~~~~~]</translation>
        </message>
        <message>
            <source>When the text was made</source>
            <translation>[Ŵĥéñ ťĥé ťéxť ŵáš mádé ~~~~~~~]</translation>
        </message>
        <message>
            <source>In the catalog now</source>
            <translation>[Íñ ťĥé čáťáĺöĝ ñöŵ ~~~~~~]</translation>
        </message>
        <message>
            <source>After the import</source>
            <translation>[Áfťéŕ ťĥé ímpöŕť ~~~~~]</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>[Ŕéád báčķ ~~~]</translation>
        </message>
        <message>
            <source>Our text, worded anew</source>
            <translation>[Öúŕ ťéxť, ŵöŕdéd áñéŵ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Ctrl+Enter: the text becomes a decision of yours, and the plan is made again.</source>
            <translation>[Čťŕĺ+Éñťéŕ: ťĥé ťéxť béčöméš á déčíšíöñ öf ýöúŕš, áñd ťĥé pĺáñ íš mádé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Ours, worded anew</source>
            <translation>[Öúŕš, ŵöŕdéd áñéŵ ~~~~~~]</translation>
        </message>
        <message>
            <source>Choose a change to see its texts.</source>
            <translation>[Čĥööšé á čĥáñĝé ťö šéé íťš ťéxťš. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>When the text was made: not known</source>
            <translation>[Ŵĥéñ ťĥé ťéxť ŵáš mádé: ñöť ķñöŵñ ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>(not known)</source>
            <translation>[(ñöť ķñöŵñ) ~~~~]</translation>
        </message>
        <message>
            <source>After it is taken back</source>
            <translation>[Áfťéŕ íť íš ťáķéñ báčķ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Ours, left out</source>
            <translation>[Öúŕš, ĺéfť öúť ~~~~~]</translation>
        </message>
        <message>
            <source>Read back: the same, byte for byte</source>
            <translation>[Ŕéád báčķ: ťĥé šámé, býťé föŕ býťé ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Discard my words</source>
            <translation>[Ďíščáŕd mý ŵöŕdš ~~~~~]</translation>
        </message>
        <message>
            <source>Esc: your words stay here until you come back, also after a restart.</source>
            <translation>[Éšč: ýöúŕ ŵöŕdš šťáý ĥéŕé úñťíĺ ýöú čömé báčķ, áĺšö áfťéŕ á ŕéšťáŕť. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What you typed here goes; the text stays as it is.</source>
            <translation>[Ŵĥáť ýöú ťýpéd ĥéŕé ĝöéš; ťĥé ťéxť šťáýš áš íť íš. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>You began to word it anew, not saved yet: %1</source>
            <translation>[Ýöú béĝáñ ťö ŵöŕd íť áñéŵ, ñöť šávéd ýéť: %1 ~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ChartPanel</name>
        <message>
            <source>Table of “%1”</source>
            <translation>[Ťábĺé öf “%1” ~~~~]</translation>
        </message>
        <message>
            <source>The same figures as a table</source>
            <translation>[Ťĥé šámé fíĝúŕéš áš á ťábĺé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>[Ťábĺé ~~]</translation>
        </message>
        <message>
            <source>Save “%1”</source>
            <translation>[Šávé “%1” ~~~]</translation>
        </message>
        <message>
            <source>Save as a picture or as CSV</source>
            <translation>[Šávé áš á píčťúŕé öŕ áš ČŠV ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>[Šávé ~~]</translation>
        </message>
        <message>
            <source>Save as &amp;PNG …</source>
            <translation>[Šávé áš &amp;PÑĜ … ~~~~~]</translation>
        </message>
        <message>
            <source>Save as &amp;CSV …</source>
            <translation>[Šávé áš &amp;ČŠV … ~~~~~]</translation>
        </message>
        <message>
            <source>%1, chart. Arrow keys move, Enter leads on.</source>
            <translation>[%1, čĥáŕť. Áŕŕöŵ ķéýš mövé, Éñťéŕ ĺéádš öñ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The first %1 of %2. The table has all of them.</source>
            <translation>[Ťĥé fíŕšť %1 öf %2. Ťĥé ťábĺé ĥáš áĺĺ öf ťĥém. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1, table. Enter leads on.</source>
            <translation>[%1, ťábĺé. Éñťéŕ ĺéádš öñ. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Save “%1” as a picture</source>
            <translation>[Šávé “%1” áš á píčťúŕé ~~~~~~~]</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>[Píčťúŕé (*.pñĝ) ~~~~~]</translation>
        </message>
        <message>
            <source>Save “%1” as CSV</source>
            <translation>[Šávé “%1” áš ČŠV ~~~~~]</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>[ČŠV (*.čšv) ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ChecksSection</name>
        <message>
            <source>off</source>
            <translation>[öff ~]</translation>
        </message>
        <message>
            <source>note</source>
            <translation>[ñöťé ~~]</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>[ŵáŕñíñĝ ~~~]</translation>
        </message>
        <message>
            <source>error</source>
            <translation>[éŕŕöŕ ~~]</translation>
        </message>
        <message>
            <source>Hold all texts against them a&amp;gain</source>
            <translation>[Ĥöĺd áĺĺ ťéxťš áĝáíñšť ťĥém á&amp;ĝáíñ ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Language of the descriptions</source>
            <translation>[Ĺáñĝúáĝé öf ťĥé déščŕípťíöñš ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Two letters, such as en or de. Empty: the language is not checked.</source>
            <translation>[Ťŵö ĺéťťéŕš, šúčĥ áš éñ öŕ dé. Émpťý: ťĥé ĺáñĝúáĝé íš ñöť čĥéčķéd. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>en, de …; empty: not checked</source>
            <translation>[éñ, dé …; émpťý: ñöť čĥéčķéd ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Holding texts against the checks: %1 of %2 …</source>
            <translation>[Ĥöĺdíñĝ ťéxťš áĝáíñšť ťĥé čĥéčķš: %1 öf %2 … ~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) were held against the checks.</source>
            <translation>
                <numerusform>[%n ťéxť ŵéŕé ĥéĺd áĝáíñšť ťĥé čĥéčķš. ~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n ťéxťš ŵéŕé ĥéĺd áĝáíñšť ťĥé čĥéčķš. ~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>An error is what a decision in bulk leaves out; no check ever changes or blocks a text.</source>
            <translation>[Áñ éŕŕöŕ íš ŵĥáť á déčíšíöñ íñ búĺķ ĺéávéš öúť; ñö čĥéčķ évéŕ čĥáñĝéš öŕ bĺöčķš á ťéxť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>[Čĥéčķš ~~]</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>[Čĥéčķ ~~]</translation>
        </message>
        <message>
            <source>What it finds</source>
            <translation>[Ŵĥáť íť fíñdš ~~~~]</translation>
        </message>
        <message>
            <source>Matters as</source>
            <translation>[Máťťéŕš áš ~~~]</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>[Ĺímíť ~~]</translation>
        </message>
        <message>
            <source>Which is</source>
            <translation>[Ŵĥíčĥ íš ~~~]</translation>
        </message>
        <message>
            <source>How much %1 matters</source>
            <translation>[Ĥöŵ múčĥ %1 máťťéŕš ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ChoiceBar</name>
        <message>
            <source>&amp;Edit here</source>
            <translation>[&amp;Édíť ĥéŕé ~~~]</translation>
        </message>
        <message>
            <source>Which changes a choice is for</source>
            <translation>[Ŵĥíčĥ čĥáñĝéš á čĥöíčé íš föŕ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Chosen rows</source>
            <translation>[Čĥöšéñ ŕöŵš ~~~~]</translation>
        </message>
        <message>
            <source>All shown</source>
            <translation>[Áĺĺ šĥöŵñ ~~~]</translation>
        </message>
        <message>
            <source>Word it anew: a decision like in Review, then the plan is made again.</source>
            <translation>[Ŵöŕd íť áñéŵ: á déčíšíöñ ĺíķé íñ Ŕévíéŵ, ťĥéñ ťĥé pĺáñ íš mádé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Chosen rows (%1)</source>
            <translation>[Čĥöšéñ ŕöŵš (%1) ~~~~~]</translation>
        </message>
        <message>
            <source>All shown (%1)</source>
            <translation>[Áĺĺ šĥöŵñ (%1) ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Replace this one</source>
            <translation>[&amp;Ŕépĺáčé ťĥíš öñé ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Replace these %1</source>
            <translation>[&amp;Ŕépĺáčé ťĥéšé %1 ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Keep theirs</source>
            <translation>[&amp;Ķéép ťĥéíŕš ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Keep theirs for these %1</source>
            <translation>[&amp;Ķéép ťĥéíŕš föŕ ťĥéšé %1 ~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Take ours</source>
            <translation>[&amp;Ťáķé öúŕš ~~~]</translation>
        </message>
        <message>
            <source>&amp;Take ours for these %1</source>
            <translation>[&amp;Ťáķé öúŕš föŕ ťĥéšé %1 ~~~~~~~]</translation>
        </message>
        <message>
            <source>Appe&amp;nd ours</source>
            <translation>[Áppé&amp;ñd öúŕš ~~~~]</translation>
        </message>
        <message>
            <source>Appe&amp;nd ours to these %1</source>
            <translation>[Áppé&amp;ñd öúŕš ťö ťĥéšé %1 ~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Write it again</source>
            <translation>[&amp;Ŵŕíťé íť áĝáíñ ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Write these %1 again</source>
            <translation>[&amp;Ŵŕíťé ťĥéšé %1 áĝáíñ ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ConflictPanel</name>
        <message>
            <source>The other person's text</source>
            <translation>[Ťĥé öťĥéŕ péŕšöñ'š ťéxť ~~~~~~~]</translation>
        </message>
        <message>
            <source>Keep &amp;mine</source>
            <translation>[Ķéép &amp;míñé ~~~]</translation>
        </message>
        <message>
            <source>Take &amp;theirs</source>
            <translation>[Ťáķé &amp;ťĥéíŕš ~~~~]</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>[Šömébödý ~~~]</translation>
        </message>
        <message>
            <source>%1 changed this meanwhile (now %2). Your text is kept in the editor; this is theirs:</source>
            <translation>[%1 čĥáñĝéd ťĥíš méáñŵĥíĺé (ñöŵ %2). Ýöúŕ ťéxť íš ķépť íñ ťĥé édíťöŕ; ťĥíš íš ťĥéíŕš: ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Changed by somebody else</source>
            <translation>[Čĥáñĝéd bý šömébödý éĺšé ~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ConnectPanel</name>
        <message>
            <source>&amp;Connect</source>
            <translation>[&amp;Čöññéčť ~~~]</translation>
        </message>
        <message>
            <source>Open the &amp;practice workspace</source>
            <translation>[Öpéñ ťĥé &amp;pŕáčťíčé ŵöŕķšpáčé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Where are the tables?</source>
            <translation>[Ŵĥéŕé áŕé ťĥé ťábĺéš? ~~~~~~~]</translation>
        </message>
        <message>
            <source>Practise first</source>
            <translation>[Pŕáčťíšé fíŕšť ~~~~~]</translation>
        </message>
        <message>
            <source>A small Databricks on this machine, with catalogs you may know and a model that writes. No account, nothing leaves the machine, and your own store is not touched.</source>
            <translation>[Á šmáĺĺ Ďáťábŕíčķš öñ ťĥíš máčĥíñé, ŵíťĥ čáťáĺöĝš ýöú máý ķñöŵ áñd á mödéĺ ťĥáť ŵŕíťéš. Ñö áččöúñť, ñöťĥíñĝ ĺéávéš ťĥé máčĥíñé, áñd ýöúŕ öŵñ šťöŕé íš ñöť ťöúčĥéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your workspace</source>
            <translation>[Ýöúŕ ŵöŕķšpáčé ~~~~~]</translation>
        </message>
        <message>
            <source>Default profile or environment</source>
            <translation>[Ďéfáúĺť pŕöfíĺé öŕ éñvíŕöñméñť ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Connecting …</source>
            <translation>[Čöññéčťíñĝ … ~~~~]</translation>
        </message>
        <message>
            <source>Set &amp;up step by step …</source>
            <translation>[Šéť &amp;úp šťép bý šťép … ~~~~~~~]</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>[Šíĝñ-íñ ~~~]</translation>
        </message>
        <message>
            <source>Signs in with what is chosen here. Connecting sends two small statements to the warehouse, which start it where it is stopped.</source>
            <translation>[Šíĝñš íñ ŵíťĥ ŵĥáť íš čĥöšéñ ĥéŕé. Čöññéčťíñĝ šéñdš ťŵö šmáĺĺ šťáťéméñťš ťö ťĥé ŵáŕéĥöúšé, ŵĥíčĥ šťáŕť íť ŵĥéŕé íť íš šťöppéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>[%1 (%2) ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ConnectionBadge</name>
        <message>
            <source>Practice</source>
            <translation>[Pŕáčťíčé ~~~]</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>[Ñöť čöññéčťéd ~~~~]</translation>
        </message>
        <message>
            <source>Connecting …</source>
            <translation>[Čöññéčťíñĝ … ~~~~]</translation>
        </message>
        <message>
            <source>Practice, starting</source>
            <translation>[Pŕáčťíčé, šťáŕťíñĝ ~~~~~~]</translation>
        </message>
        <message>
            <source>%1, deciding as %2</source>
            <translation>[%1, déčídíñĝ áš %2 ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ContextPanel</name>
        <message>
            <source>Comments there are</source>
            <translation>[Čömméñťš ťĥéŕé áŕé ~~~~~~]</translation>
        </message>
        <message>
            <source>Of the table and its columns.</source>
            <translation>[Öf ťĥé ťábĺé áñd íťš čöĺúmñš. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>[Ķéýš ~~]</translation>
        </message>
        <message>
            <source>Primary and foreign keys.</source>
            <translation>[Pŕímáŕý áñd föŕéíĝñ ķéýš. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Other columns</source>
            <translation>[Öťĥéŕ čöĺúmñš ~~~~]</translation>
        </message>
        <message>
            <source>Names and types of the columns that are not asked about.</source>
            <translation>[Ñáméš áñd ťýpéš öf ťĥé čöĺúmñš ťĥáť áŕé ñöť ášķéd áböúť. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>[Šámpĺéš ~~~]</translation>
        </message>
        <message>
            <source>As far as privacy allows.</source>
            <translation>[Áš fáŕ áš pŕíváčý áĺĺöŵš. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>[Pŕöfíĺé ~~~]</translation>
        </message>
        <message>
            <source>Row count, share of nulls, distinct values, min and max.</source>
            <translation>[Ŕöŵ čöúñť, šĥáŕé öf ñúĺĺš, díšťíñčť váĺúéš, míñ áñd máx. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Lineage</source>
            <translation>[Ĺíñéáĝé ~~~]</translation>
        </message>
        <message>
            <source>What the table is made from.</source>
            <translation>[Ŵĥáť ťĥé ťábĺé íš mádé fŕöm. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>[Ťáĝš ~~]</translation>
        </message>
        <message>
            <source>Of Unity Catalog.</source>
            <translation>[Öf Úñíťý Čáťáĺöĝ. ~~~~~~]</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>[Ĝĺöššáŕý ~~~]</translation>
        </message>
        <message>
            <source>Terms of your team that occur.</source>
            <translation>[Ťéŕmš öf ýöúŕ ťéám ťĥáť öččúŕ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your examples</source>
            <translation>[Ýöúŕ éxámpĺéš ~~~~]</translation>
        </message>
        <message>
            <source>Up to three descriptions that your team has approved.</source>
            <translation>[Úp ťö ťĥŕéé déščŕípťíöñš ťĥáť ýöúŕ ťéám ĥáš áppŕövéd. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>[áĺĺ öf íť ~~~]</translation>
        </message>
        <message>
            <source>%1 of %2 parts</source>
            <translation>[%1 öf %2 páŕťš ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ContextTab</name>
        <message>
            <source>NULL</source>
            <translation>[ÑÚĹĹ ~~]</translation>
        </message>
        <message>
            <source>Comment of the table</source>
            <translation>[Čömméñť öf ťĥé ťábĺé ~~~~~~]</translation>
        </message>
        <message>
            <source>Samples, masked</source>
            <translation>[Šámpĺéš, mášķéd ~~~~~]</translation>
        </message>
        <message>
            <source>(the table has no description yet)</source>
            <translation>[(ťĥé ťábĺé ĥáš ñö déščŕípťíöñ ýéť) ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>(no samples were taken)</source>
            <translation>[(ñö šámpĺéš ŵéŕé ťáķéñ) ~~~~~~~]</translation>
        </message>
        <message>
            <source>Other columns of the table</source>
            <translation>[Öťĥéŕ čöĺúmñš öf ťĥé ťábĺé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Other columns</source>
            <translation>[Öťĥéŕ čöĺúmñš ~~~~]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Ťýpé ~~]</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>[Ďéščŕípťíöñ ~~~~]</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>[Ťábĺé ~~]</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>[Šámpĺéš ~~~]</translation>
        </message>
        <message>
            <source>Assigned to: %1</source>
            <translation>[Áššíĝñéd ťö: %1 ~~~~~]</translation>
        </message>
        <message>
            <source>Keys: %1</source>
            <translation>[Ķéýš: %1 ~~~]</translation>
        </message>
        <message>
            <source>Made from: %1</source>
            <translation>[Mádé fŕöm: %1 ~~~~]</translation>
        </message>
        <message>
            <source>Keys, lineage, assigned to</source>
            <translation>[Ķéýš, ĺíñéáĝé, áššíĝñéd ťö ~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::DashboardCards</name>
        <message>
            <source>Coverage</source>
            <translation>[Čövéŕáĝé ~~~]</translation>
        </message>
        <message>
            <source>Coverage of</source>
            <translation>[Čövéŕáĝé öf ~~~~]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Šťáťúš ~~]</translation>
        </message>
        <message>
            <source>Progress over time</source>
            <translation>[Pŕöĝŕéšš övéŕ ťímé ~~~~~~]</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>[Pŕöĝŕéšš ~~~]</translation>
        </message>
        <message>
            <source>Throughput by reviewer</source>
            <translation>[Ťĥŕöúĝĥpúť bý ŕévíéŵéŕ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Acceptance</source>
            <translation>[Áččépťáñčé ~~~]</translation>
        </message>
        <message>
            <source>Acceptance by</source>
            <translation>[Áččépťáñčé bý ~~~~]</translation>
        </message>
        <message>
            <source>Findings of the checks</source>
            <translation>[Fíñdíñĝš öf ťĥé čĥéčķš ~~~~~~~]</translation>
        </message>
        <message>
            <source>Age of the queue</source>
            <translation>[Áĝé öf ťĥé qúéúé ~~~~~]</translation>
        </message>
        <message>
            <source>Quality score</source>
            <translation>[Qúáĺíťý ščöŕé ~~~~]</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>[Čöšť ~~]</translation>
        </message>
        <message>
            <source>Cost by</source>
            <translation>[Čöšť bý ~~~]</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>[Ŕúñš ~~]</translation>
        </message>
        <message>
            <source>Runs by</source>
            <translation>[Ŕúñš bý ~~~]</translation>
        </message>
        <message>
            <source>All catalogs</source>
            <translation>[Áĺĺ čáťáĺöĝš ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::DashboardFilters</name>
        <message>
            <source>Catalog</source>
            <translation>[Čáťáĺöĝ ~~~]</translation>
        </message>
        <message>
            <source>All catalogs</source>
            <translation>[Áĺĺ čáťáĺöĝš ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>[&amp;Ŕéfŕéšĥ ~~~]</translation>
        </message>
        <message>
            <source>Time of what happened</source>
            <translation>[Ťímé öf ŵĥáť ĥáppéñéd ~~~~~~~]</translation>
        </message>
        <message>
            <source>Decisions, runs and costs of this time. What there is now, such as coverage, knows no time.</source>
            <translation>[Ďéčíšíöñš, ŕúñš áñd čöšťš öf ťĥíš ťímé. Ŵĥáť ťĥéŕé íš ñöŵ, šúčĥ áš čövéŕáĝé, ķñöŵš ñö ťímé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>[Áñý ťímé ~~~]</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>[Ťödáý ~~]</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>[Ĺášť 7 dáýš ~~~~]</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>[Ĺášť 30 dáýš ~~~~]</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>[Ĺášť 90 dáýš ~~~~]</translation>
        </message>
        <message>
            <source>From … until …</source>
            <translation>[Fŕöm … úñťíĺ … ~~~~~]</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>[Fíŕšť dáý ~~~]</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>[Ĺášť dáý ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::DashboardPage</name>
        <message>
            <source>Nothing to count yet</source>
            <translation>[Ñöťĥíñĝ ťö čöúñť ýéť ~~~~~~]</translation>
        </message>
        <message>
            <source>Scan a catalog and generate descriptions, or upload some: how far you are will stand here.</source>
            <translation>[Ščáñ á čáťáĺöĝ áñd ĝéñéŕáťé déščŕípťíöñš, öŕ úpĺöád šömé: ĥöŵ fáŕ ýöú áŕé ŵíĺĺ šťáñd ĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Go to &amp;Generate</source>
            <translation>[Ĝö ťö &amp;Ĝéñéŕáťé ~~~~~]</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>[Šávéd áš %1. ~~~~]</translation>
        </message>
        <message>
            <source>Counting …</source>
            <translation>[Čöúñťíñĝ … ~~~]</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>[Ťŕý áĝáíñ ~~~]</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>[Áš öf %1 ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::DayList</name>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2 ~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>[%n évéñť ~~~]</numerusform>
                <numerusform>[%n évéñťš ~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Days</source>
            <translation>[Ďáýš ~~]</translation>
        </message>
        <message>
            <source>The days on which something happened; choose one to go there</source>
            <translation>[Ťĥé dáýš öñ ŵĥíčĥ šöméťĥíñĝ ĥáppéñéd; čĥööšé öñé ťö ĝö ťĥéŕé ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::Decider</name>
        <message>
            <source>A decision is being saved; try again when it is.</source>
            <translation>[Á déčíšíöñ íš béíñĝ šávéd; ťŕý áĝáíñ ŵĥéñ íť íš. ~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::DescribePanel</name>
        <message>
            <source>Comment in the catalog</source>
            <translation>[Čömméñť íñ ťĥé čáťáĺöĝ ~~~~~~~]</translation>
        </message>
        <message>
            <source>What you typed</source>
            <translation>[Ŵĥáť ýöú ťýpéd ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>[&amp;Šávé ~~]</translation>
        </message>
        <message>
            <source>Show in &amp;review</source>
            <translation>[Šĥöŵ íñ &amp;ŕévíéŵ ~~~~~]</translation>
        </message>
        <message>
            <source>Describe by hand</source>
            <translation>[Ďéščŕíbé bý ĥáñd ~~~~~]</translation>
        </message>
        <message>
            <source>Accepts the text in your words (Ctrl+Enter)</source>
            <translation>[Áččépťš ťĥé ťéxť íñ ýöúŕ ŵöŕdš (Čťŕĺ+Éñťéŕ) ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The table and its columns</source>
            <translation>[Ťĥé ťábĺé áñd íťš čöĺúmñš ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your description</source>
            <translation>[Ýöúŕ déščŕípťíöñ ~~~~~]</translation>
        </message>
        <message>
            <source>(no comment)</source>
            <translation>[(ñö čömméñť) ~~~~]</translation>
        </message>
        <message>
            <source>In the catalog</source>
            <translation>[Íñ ťĥé čáťáĺöĝ ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Your description</source>
            <translation>[&amp;Ýöúŕ déščŕípťíöñ ~~~~~~]</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>[ñöť šávéd ýéť ~~~~]</translation>
        </message>
        <message>
            <source>no text</source>
            <translation>[ñö ťéxť ~~~]</translation>
        </message>
        <message>
            <source>comment in the catalog</source>
            <translation>[čömméñť íñ ťĥé čáťáĺöĝ ~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>[%1 – %2 ~~~]</translation>
        </message>
        <message>
            <source>Table %1, %2</source>
            <translation>[Ťábĺé %1, %2 ~~~~]</translation>
        </message>
        <message>
            <source>Column %1, %2</source>
            <translation>[Čöĺúmñ %1, %2 ~~~~]</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>[Šávíñĝ … ~~~]</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>[Ñöť šávéd: %1 ~~~~]</translation>
        </message>
        <message>
            <source>%1 has a text already; here it is. What you typed stands below it.</source>
            <translation>[%1 ĥáš á ťéxť áĺŕéádý; ĥéŕé íť íš. Ŵĥáť ýöú ťýpéd šťáñdš béĺöŵ íť. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What you type is not on disk: %1</source>
            <translation>[Ŵĥáť ýöú ťýpé íš ñöť öñ díšķ: %1 ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is described. It is in the review now, accepted in your words.</source>
            <translation>[%1 íš déščŕíbéd. Íť íš íñ ťĥé ŕévíéŵ ñöŵ, áččépťéd íñ ýöúŕ ŵöŕdš. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::DetailTabs</name>
        <message>
            <source>Details of the item</source>
            <translation>[Ďéťáíĺš öf ťĥé íťém ~~~~~~]</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>[Čöñťéxť ~~~]</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>[Ťéxťš ~~]</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>[Ĝéñéŕáťíöñ ~~~]</translation>
        </message>
        <message>
            <source>History</source>
            <translation>[Ĥíšťöŕý ~~~]</translation>
        </message>
        <message>
            <source>Texts %1</source>
            <translation>[Ťéxťš %1 ~~~]</translation>
        </message>
        <message>
            <source>History %1</source>
            <translation>[Ĥíšťöŕý %1 ~~~]</translation>
        </message>
        <message>
            <source>Texts %1, %2 new</source>
            <translation>[Ťéxťš %1, %2 ñéŵ ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::DiffText</name>
        <message>
            <source>Removed: %1.</source>
            <translation>[Ŕémövéd: %1. ~~~~]</translation>
        </message>
        <message>
            <source>Added: %1.</source>
            <translation>[Áddéd: %1. ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::EarlierTexts</name>
        <message>
            <source>time unknown</source>
            <translation>[ťímé úñķñöŵñ ~~~~]</translation>
        </message>
        <message>
            <source>text %1, %2</source>
            <translation>[ťéxť %1, %2 ~~~~]</translation>
        </message>
        <message>
            <source>only in the catalog</source>
            <translation>[öñĺý íñ ťĥé čáťáĺöĝ ~~~~~~]</translation>
        </message>
        <message>
            <source>replaced by %1, %2</source>
            <translation>[ŕépĺáčéd bý %1, %2 ~~~~~~]</translation>
        </message>
        <message>
            <source>stands there since the last write</source>
            <translation>[šťáñdš ťĥéŕé šíñčé ťĥé ĺášť ŵŕíťé ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>stood in the catalog</source>
            <translation>[šťööd íñ ťĥé čáťáĺöĝ ~~~~~~]</translation>
        </message>
        <message>
            <source>Reading the texts …</source>
            <translation>[Ŕéádíñĝ ťĥé ťéxťš … ~~~~~~]</translation>
        </message>
        <message>
            <source>The chosen text, whole</source>
            <translation>[Ťĥé čĥöšéñ ťéxť, ŵĥöĺé ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Plan the rollback</source>
            <translation>[&amp;Pĺáñ ťĥé ŕöĺĺbáčķ ~~~~~~]</translation>
        </message>
        <message>
            <source>Roll back to an earlier text</source>
            <translation>[Ŕöĺĺ báčķ ťö áñ éáŕĺíéŕ ťéxť ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Earlier texts, newest first</source>
            <translation>[Éáŕĺíéŕ ťéxťš, ñéŵéšť fíŕšť ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is written yet: the plan is shown before it is applied.</source>
            <translation>[Ñöťĥíñĝ íš ŵŕíťťéñ ýéť: ťĥé pĺáñ íš šĥöŵñ béföŕé íť íš áppĺíéd. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>[Ĺéávé íť ~~~]</translation>
        </message>
        <message>
            <source>No earlier text</source>
            <translation>[Ñö éáŕĺíéŕ ťéxť ~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is kept of this description but what stands there, or its texts were erased on request.</source>
            <translation>[Ñöťĥíñĝ íš ķépť öf ťĥíš déščŕípťíöñ búť ŵĥáť šťáñdš ťĥéŕé, öŕ íťš ťéxťš ŵéŕé éŕášéd öñ ŕéqúéšť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ExportPane</name>
        <message>
            <source>All items instead</source>
            <translation>[Áĺĺ íťémš íñšťéád ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Save as a file …</source>
            <translation>[&amp;Šávé áš á fíĺé … ~~~~~~]</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>[Š&amp;ťöp ~~]</translation>
        </message>
        <message>
            <source>Co&amp;py</source>
            <translation>[Čö&amp;pý ~~]</translation>
        </message>
        <message>
            <source>Open &amp;folder</source>
            <translation>[Öpéñ &amp;föĺdéŕ ~~~~]</translation>
        </message>
        <message>
            <source>History page</source>
            <translation>[Ĥíšťöŕý páĝé ~~~~]</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>[Čáťáĺöĝ ~~~]</translation>
        </message>
        <message>
            <source>Schema</source>
            <translation>[Ščĥémá ~~]</translation>
        </message>
        <message>
            <source>Format of the file</source>
            <translation>[Föŕmáť öf ťĥé fíĺé ~~~~~~]</translation>
        </message>
        <message>
            <source>What the tables are to dbt</source>
            <translation>[Ŵĥáť ťĥé ťábĺéš áŕé ťö dbť ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>[Íťémš ~~]</translation>
        </message>
        <message>
            <source>Their history</source>
            <translation>[Ťĥéíŕ ĥíšťöŕý ~~~~]</translation>
        </message>
        <message>
            <source>E&amp;xact, without the formula guard</source>
            <translation>[É&amp;xáčť, ŵíťĥöúť ťĥé föŕmúĺá ĝúáŕd ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>All catalogs</source>
            <translation>[Áĺĺ čáťáĺöĝš ~~~~]</translation>
        </message>
        <message>
            <source>All schemas</source>
            <translation>[Áĺĺ ščĥémáš ~~~~]</translation>
        </message>
        <message>
            <source>Models: dbt makes the tables</source>
            <translation>[Mödéĺš: dbť máķéš ťĥé ťábĺéš ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sources: dbt only reads them</source>
            <translation>[Šöúŕčéš: dbť öñĺý ŕéádš ťĥém ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Exact, without the formula guard</source>
            <translation>[Éxáčť, ŵíťĥöúť ťĥé föŕmúĺá ĝúáŕd ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 of the file</source>
            <translation>[ŠĤÁ-256 öf ťĥé fíĺé ~~~~~~]</translation>
        </message>
        <message>
            <source>Ctrl+E</source>
            <translation>[Čťŕĺ+É ~~]</translation>
        </message>
        <message>
            <source>The whole record, signed, in one package:</source>
            <translation>[Ťĥé ŵĥöĺé ŕéčöŕd, šíĝñéd, íñ öñé páčķáĝé: ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Take a file out</source>
            <translation>[Ťáķé á fíĺé öúť ~~~~~]</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>[Ŵĥíčĥ ~~]</translation>
        </message>
        <message>
            <source>As</source>
            <translation>[Áš ~]</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>[Áĺĺ íťémš ~~~]</translation>
        </message>
        <message>
            <source>Items of the list: %1</source>
            <translation>[Íťémš öf ťĥé ĺíšť: %1 ~~~~~~~]</translation>
        </message>
        <message>
            <source>All items, or those of a place:</source>
            <translation>[Áĺĺ íťémš, öŕ ťĥöšé öf á pĺáčé: ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A text that begins with =, +, - or @ is written as it is, and a spreadsheet runs it as a formula. For programs only.</source>
            <translation>[Á ťéxť ťĥáť béĝíñš ŵíťĥ =, +, - öŕ @ íš ŵŕíťťéñ áš íť íš, áñd á špŕéádšĥééť ŕúñš íť áš á föŕmúĺá. Föŕ pŕöĝŕámš öñĺý. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>None of these items is accepted: the file would be empty.</source>
            <translation>[Ñöñé öf ťĥéšé íťémš íš áččépťéd: ťĥé fíĺé ŵöúĺd bé émpťý. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n accepted text(s)</source>
            <translation>
                <numerusform>[%n áččépťéd ťéxť ~~~~~]</numerusform>
                <numerusform>[%n áččépťéd ťéxťš ~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>[%n íťém ~~~]</numerusform>
                <numerusform>[%n íťémš ~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>[Šávé áš á fíĺé ~~~~~]</translation>
        </message>
        <message>
            <source>Writing …</source>
            <translation>[Ŵŕíťíñĝ … ~~~]</translation>
        </message>
        <message>
            <source>Writing a file</source>
            <translation>[Ŵŕíťíñĝ á fíĺé ~~~~~]</translation>
        </message>
        <message>
            <source>Writing: %1 rows</source>
            <translation>[Ŵŕíťíñĝ: %1 ŕöŵš ~~~~~]</translation>
        </message>
        <message>
            <source>%1, %2 a second</source>
            <translation>[%1, %2 á šéčöñd ~~~~~]</translation>
        </message>
        <message>
            <source>A file was written</source>
            <translation>[Á fíĺé ŵáš ŵŕíťťéñ ~~~~~~]</translation>
        </message>
        <message>
            <source>No file was written</source>
            <translation>[Ñö fíĺé ŵáš ŵŕíťťéñ ~~~~~~]</translation>
        </message>
        <message>
            <source>Stopped: no file was written.</source>
            <translation>[Šťöppéd: ñö fíĺé ŵáš ŵŕíťťéñ. ~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ExportTexts</name>
        <message>
            <source>%1 %2, %3, in %4.</source>
            <translation>[%1 %2, %3, íñ %4. ~~~~~~]</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>[ČŠV ~]</translation>
        </message>
        <message>
            <source>Excel (.xlsx)</source>
            <translation>[Éxčéĺ (.xĺšx) ~~~~]</translation>
        </message>
        <message>
            <source>JSON Lines</source>
            <translation>[ĴŠÖÑ Ĺíñéš ~~~]</translation>
        </message>
        <message>
            <source>SQL script</source>
            <translation>[ŠQĹ ščŕípť ~~~]</translation>
        </message>
        <message>
            <source>dbt (schema.yml)</source>
            <translation>[dbť (ščĥémá.ýmĺ) ~~~~~]</translation>
        </message>
        <message>
            <source>Data dictionary (HTML)</source>
            <translation>[Ďáťá díčťíöñáŕý (ĤŤMĹ) ~~~~~~~]</translation>
        </message>
        <message>
            <source>A row an item, for every spreadsheet and program. It can be edited and brought in again.</source>
            <translation>[Á ŕöŵ áñ íťém, föŕ évéŕý špŕéádšĥééť áñd pŕöĝŕám. Íť čáñ bé édíťéd áñd bŕöúĝĥť íñ áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The items with a summary and a sheet that says what this file is, made when and by whom. It can be edited and brought in again.</source>
            <translation>[Ťĥé íťémš ŵíťĥ á šúmmáŕý áñd á šĥééť ťĥáť šáýš ŵĥáť ťĥíš fíĺé íš, mádé ŵĥéñ áñd bý ŵĥöm. Íť čáñ bé édíťéd áñd bŕöúĝĥť íñ áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A JSON object a line, for programs.</source>
            <translation>[Á ĴŠÖÑ öbĵéčť á ĺíñé, föŕ pŕöĝŕámš. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Accepted texts as COMMENT statements, as an import would send them, for a pipeline of your own.</source>
            <translation>[Áččépťéd ťéxťš áš ČÖMMÉÑŤ šťáťéméñťš, áš áñ ímpöŕť ŵöúĺd šéñd ťĥém, föŕ á pípéĺíñé öf ýöúŕ öŵñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Accepted texts as a properties file of dbt, version 2.</source>
            <translation>[Áččépťéd ťéxťš áš á pŕöpéŕťíéš fíĺé öf dbť, véŕšíöñ 2. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Accepted texts as one page with search that opens in any browser, without a network.</source>
            <translation>[Áččépťéd ťéxťš áš öñé páĝé ŵíťĥ šéáŕčĥ ťĥáť öpéñš íñ áñý bŕöŵšéŕ, ŵíťĥöúť á ñéťŵöŕķ. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>texts</source>
            <translation>[ťéxťš ~~]</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>[ŕöŵš ~~]</translation>
        </message>
        <message>
            <source>The record holds that it was written, with its SHA-256.</source>
            <translation>[Ťĥé ŕéčöŕd ĥöĺdš ťĥáť íť ŵáš ŵŕíťťéñ, ŵíťĥ íťš ŠĤÁ-256. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>[%1 möŕé ~~~]</translation>
        </message>
        <message>
            <source>Not in it, because dbt tells models apart by name alone: %1.</source>
            <translation>[Ñöť íñ íť, béčáúšé dbť ťéĺĺš mödéĺš ápáŕť bý ñámé áĺöñé: %1. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::FailurePage</name>
        <message>
            <source>MetaFlow</source>
            <translation>[MéťáFĺöŵ ~~~]</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>[&amp;Ťŕý áĝáíñ ~~~]</translation>
        </message>
        <message>
            <source>&amp;Look at it and adopt it …</source>
            <translation>[&amp;Ĺööķ áť íť áñd ádöpť íť … ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Use this &amp;machine's store</source>
            <translation>[Úšé ťĥíš &amp;máčĥíñé'š šťöŕé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Restore a backup …</source>
            <translation>[&amp;Ŕéšťöŕé á báčķúp … ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Open another store</source>
            <translation>[&amp;Öpéñ áñöťĥéŕ šťöŕé ~~~~~~]</translation>
        </message>
        <message>
            <source>Si&amp;gn in to the workspace</source>
            <translation>[Ší&amp;ĝñ íñ ťö ťĥé ŵöŕķšpáčé ~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::FigureTile</name>
        <message>
            <source>Show these items</source>
            <translation>[Šĥöŵ ťĥéšé íťémš ~~~~~]</translation>
        </message>
        <message>
            <source>Show where this comes from</source>
            <translation>[Šĥöŵ ŵĥéŕé ťĥíš čöméš fŕöm ~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::FigureTiles</name>
        <message>
            <source>Key figures</source>
            <translation>[Ķéý fíĝúŕéš ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::FileBar</name>
        <message>
            <source>&amp;Encoding</source>
            <translation>[&amp;Éñčödíñĝ ~~~]</translation>
        </message>
        <message>
            <source>Deli&amp;miter</source>
            <translation>[Ďéĺí&amp;míťéŕ ~~~]</translation>
        </message>
        <message>
            <source>S&amp;heet</source>
            <translation>[Š&amp;ĥééť ~~]</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>[Éñčödíñĝ ~~~]</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>[Ďéĺímíťéŕ ~~~]</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>[Šĥééť ~~]</translation>
        </message>
        <message>
            <source>&amp;Close the file</source>
            <translation>[&amp;Čĺöšé ťĥé fíĺé ~~~~~]</translation>
        </message>
        <message>
            <source>Looking into the file …</source>
            <translation>[Ĺööķíñĝ íñťö ťĥé fíĺé … ~~~~~~~]</translation>
        </message>
        <message>
            <source>Windows-1252 (Latin)</source>
            <translation>[Ŵíñdöŵš-1252 (Ĺáťíñ) ~~~~~~]</translation>
        </message>
        <message>
            <source>comma ,</source>
            <translation>[čömmá , ~~~]</translation>
        </message>
        <message>
            <source>semicolon ;</source>
            <translation>[šémíčöĺöñ ; ~~~~]</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>[ťáb ~]</translation>
        </message>
        <message>
            <source>bar |</source>
            <translation>[báŕ | ~~]</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>[%1 ŕöŵš ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::FileKind</name>
        <message>
            <source>CSV and Excel (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
            <translation>[ČŠV áñd Éxčéĺ (*.čšv *.ťšv *.ťxť *.xĺšx);;Áĺĺ fíĺéš (*) ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no file that MetaFlow opens: it takes plans (.mfplan), CSV (.csv) and Excel (.xlsx). An older .xls can be saved as .xlsx.</source>
            <translation>[“%1” íš ñö fíĺé ťĥáť MéťáFĺöŵ öpéñš: íť ťáķéš pĺáñš (.mfpĺáñ), ČŠV (.čšv) áñd Éxčéĺ (.xĺšx). Áñ öĺdéŕ .xĺš čáñ bé šávéd áš .xĺšx. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::FilesPage</name>
        <message>
            <source>Bring a file in</source>
            <translation>[Bŕíñĝ á fíĺé íñ ~~~~~]</translation>
        </message>
        <message>
            <source>A file is being taken. Open the other one when that has ended.</source>
            <translation>[Á fíĺé íš béíñĝ ťáķéñ. Öpéñ ťĥé öťĥéŕ öñé ŵĥéñ ťĥáť ĥáš éñdéd. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A file is being taken into the store: all of it, or nothing if it is interrupted.</source>
            <translation>[Á fíĺé íš béíñĝ ťáķéñ íñťö ťĥé šťöŕé: áĺĺ öf íť, öŕ ñöťĥíñĝ íf íť íš íñťéŕŕúpťéd. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A file is being written. It is there whole or not at all.</source>
            <translation>[Á fíĺé íš béíñĝ ŵŕíťťéñ. Íť íš ťĥéŕé ŵĥöĺé öŕ ñöť áť áĺĺ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::FilterBar</name>
        <message>
            <source>Clear filter</source>
            <translation>[Čĺéáŕ fíĺťéŕ ~~~~]</translation>
        </message>
        <message>
            <source>Filter line</source>
            <translation>[Fíĺťéŕ ĺíñé ~~~~]</translation>
        </message>
        <message>
            <source>Filter, for example: status:pending schema:sales score:&lt;60 &quot;free text&quot;</source>
            <translation>[Fíĺťéŕ, föŕ éxámpĺé: šťáťúš:péñdíñĝ ščĥémá:šáĺéš ščöŕé:&lt;60 &quot;fŕéé ťéxť&quot; ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Any catalog</source>
            <translation>[Áñý čáťáĺöĝ ~~~~]</translation>
        </message>
        <message>
            <source>Any schema</source>
            <translation>[Áñý ščĥémá ~~~]</translation>
        </message>
        <message>
            <source>Any table</source>
            <translation>[Áñý ťábĺé ~~~]</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>[Áñý šťáťúš ~~~]</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>[Čöĺúmñ ~~]</translation>
        </message>
        <message>
            <source>Any column</source>
            <translation>[Áñý čöĺúmñ ~~~]</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>[Ťéxť ~~]</translation>
        </message>
        <message>
            <source>Any text</source>
            <translation>[Áñý ťéxť ~~~]</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>[Čáťáĺöĝ ~~~]</translation>
        </message>
        <message>
            <source>Schema</source>
            <translation>[Ščĥémá ~~]</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>[Ťábĺé ~~]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Ťýpé ~~]</translation>
        </message>
        <message>
            <source>Any type</source>
            <translation>[Áñý ťýpé ~~~]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Šťáťúš ~~]</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>[Čĥéčķ ~~]</translation>
        </message>
        <message>
            <source>Any check</source>
            <translation>[Áñý čĥéčķ ~~~]</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>[Áúťĥöŕ ~~]</translation>
        </message>
        <message>
            <source>Any model or author</source>
            <translation>[Áñý mödéĺ öŕ áúťĥöŕ ~~~~~~]</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>[Ŕévíéŵéŕ ~~~]</translation>
        </message>
        <message>
            <source>Any reviewer</source>
            <translation>[Áñý ŕévíéŵéŕ ~~~~]</translation>
        </message>
        <message>
            <source>Nothing is called “%1”: its letters are searched for as text.</source>
            <translation>[Ñöťĥíñĝ íš čáĺĺéd “%1”: íťš ĺéťťéŕš áŕé šéáŕčĥéd föŕ áš ťéxť. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is passed over: no item has that.</source>
            <translation>[“%1” íš páššéd övéŕ: ñö íťém ĥáš ťĥáť. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is passed over. There are: %2</source>
            <translation>[“%1” íš páššéd övéŕ. Ťĥéŕé áŕé: %2 ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Clear filter  %1</source>
            <translation>[Čĺéáŕ fíĺťéŕ  %1 ~~~~~]</translation>
        </message>
        <message>
            <source>Only these: %1. Shows all again</source>
            <translation>[Öñĺý ťĥéšé: %1. Šĥöŵš áĺĺ áĝáíñ ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Shows all again</source>
            <translation>[Šĥöŵš áĺĺ áĝáíñ ~~~~~]</translation>
        </message>
        <message>
            <source>status:pending schema:sales column:email type:STRING score:&lt;60 check:too_long model:gpt-6 author:ann by:me for:me needs:work changed:catalog is:conflict is:table is:reworded template:sales-2 waiting:&gt;30d decided:2026-11-22 run:7 sort:-score &quot;free text&quot;  (Ctrl+L)</source>
            <translation>[šťáťúš:péñdíñĝ ščĥémá:šáĺéš čöĺúmñ:émáíĺ ťýpé:ŠŤŔÍÑĜ ščöŕé:&lt;60 check:too_long model:gpt-6 author:ann by:me for:me needs:work changed:catalog is:conflict is:table is:reworded template:sales-2 waiting:&gt;30d déčídéd:2026-11-22 ŕúñ:7 šöŕť:-ščöŕé &quot;fŕéé ťéxť&quot;  (Čťŕĺ+Ĺ) ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::FindingsList</name>
        <message>
            <source>What the checks found</source>
            <translation>[Ŵĥáť ťĥé čĥéčķš föúñd ~~~~~~~]</translation>
        </message>
        <message>
            <source>The checks found nothing.</source>
            <translation>[Ťĥé čĥéčķš föúñd ñöťĥíñĝ. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is left of what the checks found.</source>
            <translation>[Ñöťĥíñĝ íš ĺéfť öf ŵĥáť ťĥé čĥéčķš föúñd. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Dismissed: %1</source>
            <translation>[Ďíšmíššéd: %1 ~~~~]</translation>
        </message>
        <message>
            <source>bring back</source>
            <translation>[bŕíñĝ báčķ ~~~]</translation>
        </message>
        <message>
            <source>dismiss</source>
            <translation>[díšmíšš ~~~]</translation>
        </message>
        <message>
            <source>Undo brings it back.</source>
            <translation>[Úñdö bŕíñĝš íť báčķ. ~~~~~~]</translation>
        </message>
        <message>
            <source>Del brings it back.</source>
            <translation>[Ďéĺ bŕíñĝš íť báčķ. ~~~~~~]</translation>
        </message>
        <message>
            <source>Del dismisses it.</source>
            <translation>[Ďéĺ díšmíššéš íť. ~~~~~~]</translation>
        </message>
        <message>
            <source>%1 brings it back.</source>
            <translation>[%1 bŕíñĝš íť báčķ. ~~~~~~]</translation>
        </message>
        <message>
            <source>%1 dismisses it.</source>
            <translation>[%1 díšmíššéš íť. ~~~~~]</translation>
        </message>
        <message>
            <source>Security: %1</source>
            <translation>[Šéčúŕíťý: %1 ~~~~]</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>[Ŵáŕñíñĝ: %1 ~~~~]</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>[Ñöťé: %1 ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::GeneratePage</name>
        <message>
            <source>&amp;Quote</source>
            <translation>[&amp;Qúöťé ~~]</translation>
        </message>
        <message>
            <source>&amp;Generate</source>
            <translation>[&amp;Ĝéñéŕáťé ~~~]</translation>
        </message>
        <message>
            <source>A run is sending requests. It can go on later; what is in flight may be paid twice.</source>
            <translation>[Á ŕúñ íš šéñdíñĝ ŕéqúéšťš. Íť čáñ ĝö öñ ĺáťéŕ; ŵĥáť íš íñ fĺíĝĥť máý bé páíd ťŵíčé. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A scan is reading the catalog.</source>
            <translation>[Á ščáñ íš ŕéádíñĝ ťĥé čáťáĺöĝ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Starting the practice workspace …</source>
            <translation>[Šťáŕťíñĝ ťĥé pŕáčťíčé ŵöŕķšpáčé … ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Tick tables at the left; the quote says what describing them would cost.</source>
            <translation>[Ťíčķ ťábĺéš áť ťĥé ĺéfť; ťĥé qúöťé šáýš ŵĥáť déščŕíbíñĝ ťĥém ŵöúĺd čöšť. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A quote sends nothing to the model. It reads samples unless you chose none.</source>
            <translation>[Á qúöťé šéñdš ñöťĥíñĝ ťö ťĥé mödéĺ. Íť ŕéádš šámpĺéš úñĺéšš ýöú čĥöšé ñöñé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no quote.</source>
            <translation>[Ťĥéŕé íš ñö qúöťé. ~~~~~~]</translation>
        </message>
        <message>
            <source>Writing descriptions with %1</source>
            <translation>[Ŵŕíťíñĝ déščŕípťíöñš ŵíťĥ %1 ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Actual figures stand below. Ask for a new quote to go on.</source>
            <translation>[Áčťúáĺ fíĝúŕéš šťáñd béĺöŵ. Ášķ föŕ á ñéŵ qúöťé ťö ĝö öñ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stop the &amp;quote</source>
            <translation>[Šťöp ťĥé &amp;qúöťé ~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Generate with %n request(s)</source>
            <translation>
                <numerusform>[&amp;Ĝéñéŕáťé ŵíťĥ %n ŕéqúéšť ~~~~~~~~]</numerusform>
                <numerusform>[&amp;Ĝéñéŕáťé ŵíťĥ %n ŕéqúéšťš ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed request(s) are asked again.</source>
            <translation>
                <numerusform>[%n fáíĺéd ŕéqúéšť áŕé ášķéd áĝáíñ. ~~~~~~~~~~~]</numerusform>
                <numerusform>[%n fáíĺéd ŕéqúéšťš áŕé ášķéd áĝáíñ. ~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>No request of this run can be asked again.</source>
            <translation>[Ñö ŕéqúéšť öf ťĥíš ŕúñ čáñ bé ášķéd áĝáíñ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>[Ŕúñš ~~]</translation>
        </message>
        <message>
            <source>R&amp;un</source>
            <translation>[Ŕ&amp;úñ ~~]</translation>
        </message>
        <message>
            <source>Ear&amp;lier runs</source>
            <translation>[Éáŕ&amp;ĺíéŕ ŕúñš ~~~~]</translation>
        </message>
        <message>
            <source>Send to another address?</source>
            <translation>[Šéñd ťö áñöťĥéŕ áddŕéšš? ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Run %1 was prepared for %2. Its requests would now go to %3.</source>
            <translation>[Ŕúñ %1 ŵáš pŕépáŕéd föŕ %2. Íťš ŕéqúéšťš ŵöúĺd ñöŵ ĝö ťö %3. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Send them there</source>
            <translation>[Šéñd ťĥém ťĥéŕé ~~~~~]</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>[Šťáý ~~]</translation>
        </message>
        <message>
            <source>Generating …</source>
            <translation>[Ĝéñéŕáťíñĝ … ~~~~]</translation>
        </message>
        <message>
            <source>Generating: %1 of %2</source>
            <translation>[Ĝéñéŕáťíñĝ: %1 öf %2 ~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>, %n failed</source>
            <translation>
                <numerusform>[, %n fáíĺéd ~~~~]</numerusform>
                <numerusform>[, %n fáíĺéd ~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The run could not go on</source>
            <translation>[Ťĥé ŕúñ čöúĺd ñöť ĝö öñ ~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Run paused: %n proposal(s)</source>
            <translation>
                <numerusform>[Ŕúñ páúšéd: %n pŕöpöšáĺ ~~~~~~~]</numerusform>
                <numerusform>[Ŕúñ páúšéd: %n pŕöpöšáĺš ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Run ended: %n proposal(s)</source>
            <translation>
                <numerusform>[Ŕúñ éñdéd: %n pŕöpöšáĺ ~~~~~~~]</numerusform>
                <numerusform>[Ŕúñ éñdéd: %n pŕöpöšáĺš ~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) to %1. Nothing else leaves.</source>
            <translation>
                <numerusform>[%n ŕéqúéšť ťö %1. Ñöťĥíñĝ éĺšé ĺéávéš. ~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n ŕéqúéšťš ťö %1. Ñöťĥíñĝ éĺšé ĺéávéš. ~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Run %1: %n request(s) for %2, as they were sent and answered.</source>
            <translation>
                <numerusform>[Ŕúñ %1: %n ŕéqúéšť föŕ %2, áš ťĥéý ŵéŕé šéñť áñd áñšŵéŕéd. ~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ŕúñ %1: %n ŕéqúéšťš föŕ %2, áš ťĥéý ŵéŕé šéñť áñd áñšŵéŕéd. ~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>A description by hand is not on disk yet.</source>
            <translation>[Á déščŕípťíöñ bý ĥáñd íš ñöť öñ díšķ ýéť. ~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::GenerationTab</name>
        <message>
            <source>unknown</source>
            <translation>[úñķñöŵñ ~~~]</translation>
        </message>
        <message>
            <source>Prompt as it was sent</source>
            <translation>[Pŕömpť áš íť ŵáš šéñť ~~~~~~~]</translation>
        </message>
        <message>
            <source>(no prompt: it was erased, or no model wrote this)</source>
            <translation>[(ñö pŕömpť: íť ŵáš éŕášéd, öŕ ñö mödéĺ ŵŕöťé ťĥíš) ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>[Méťĥöd ~~]</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>[Šĥáŕé ~~]</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>[Ŵŕíťťéñ bý ~~~]</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>[Pŕömpť ~~]</translation>
        </message>
        <message>
            <source>run %1</source>
            <translation>[ŕúñ %1 ~~]</translation>
        </message>
        <message>
            <source>%1 tokens in, %2 out, %3 USD</source>
            <translation>[%1 ťöķéñš íñ, %2 öúť, %3 ÚŠĎ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>no tokens</source>
            <translation>[ñö ťöķéñš ~~~]</translation>
        </message>
        <message>
            <source>Erased on %1.</source>
            <translation>[Éŕášéd öñ %1. ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::GlossaryModel</name>
        <message>
            <source>acronym</source>
            <translation>[áčŕöñým ~~~]</translation>
        </message>
        <message>
            <source>term</source>
            <translation>[ťéŕm ~~]</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>[Ťéŕm ~~]</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>[Ķíñd ~~]</translation>
        </message>
        <message>
            <source>Meaning, or what it stands for</source>
            <translation>[Méáñíñĝ, öŕ ŵĥáť íť šťáñdš föŕ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not to be used for it</source>
            <translation>[Ñöť ťö bé úšéd föŕ íť ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::GlossarySection</name>
        <message>
            <source>Find a term</source>
            <translation>[Fíñd á ťéŕm ~~~~]</translation>
        </message>
        <message>
            <source>Term or acronym</source>
            <translation>[Ťéŕm öŕ áčŕöñým ~~~~~]</translation>
        </message>
        <message>
            <source>Meaning, or the words it stands for</source>
            <translation>[Méáñíñĝ, öŕ ťĥé ŵöŕdš íť šťáñdš föŕ ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Words not to use, with commas</source>
            <translation>[Ŵöŕdš ñöť ťö úšé, ŵíťĥ čömmáš ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Acr&amp;onym</source>
            <translation>[Áčŕ&amp;öñým ~~~]</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>[&amp;Ķéép ~~]</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>[&amp;Ŕémövé ~~~]</translation>
        </message>
        <message>
            <source>From a CSV file …</source>
            <translation>[Fŕöm á ČŠV fíĺé … ~~~~~~]</translation>
        </message>
        <message>
            <source>Into a CSV file …</source>
            <translation>[Íñťö á ČŠV fíĺé … ~~~~~~]</translation>
        </message>
        <message>
            <source>It is an acronym</source>
            <translation>[Íť íš áñ áčŕöñým ~~~~~]</translation>
        </message>
        <message>
            <source>Terms of the team</source>
            <translation>[Ťéŕmš öf ťĥé ťéám ~~~~~~]</translation>
        </message>
        <message>
            <source>No terms yet. Those that occur in a table go into its prompt, and the checks hold texts against them.</source>
            <translation>[Ñö ťéŕmš ýéť. Ťĥöšé ťĥáť öččúŕ íñ á ťábĺé ĝö íñťö íťš pŕömpť, áñd ťĥé čĥéčķš ĥöĺd ťéxťš áĝáíñšť ťĥém. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n term(s). Those that occur in a table go into its prompt, and the checks hold texts against them.</source>
            <translation>
                <numerusform>[%n ťéŕm. Ťĥöšé ťĥáť öččúŕ íñ á ťábĺé ĝö íñťö íťš pŕömpť, áñd ťĥé čĥéčķš ĥöĺd ťéxťš áĝáíñšť ťĥém. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n ťéŕmš. Ťĥöšé ťĥáť öččúŕ íñ á ťábĺé ĝö íñťö íťš pŕömpť, áñd ťĥé čĥéčķš ĥöĺd ťéxťš áĝáíñšť ťĥém. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>[&amp;Čĥáñĝé ~~~]</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>[&amp;Ádd ~~]</translation>
        </message>
        <message>
            <source>“%1” is in the glossary.</source>
            <translation>[“%1” íš íñ ťĥé ĝĺöššáŕý. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no longer in the glossary.</source>
            <translation>[“%1” íš ñö ĺöñĝéŕ íñ ťĥé ĝĺöššáŕý. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>[Ĝĺöššáŕý ~~~]</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>[ČŠV fíĺéš (*.čšv) ~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was changed, because the file has %n problem(s):</source>
            <translation>
                <numerusform>[Ñöťĥíñĝ ŵáš čĥáñĝéd, béčáúšé ťĥé fíĺé ĥáš %n pŕöbĺém: ~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ñöťĥíñĝ ŵáš čĥáñĝéd, béčáúšé ťĥé fíĺé ĥáš %n pŕöbĺémš: ~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 added, %2 changed, %3 as they were.</source>
            <translation>[%1 áddéd, %2 čĥáñĝéd, %3 áš ťĥéý ŵéŕé. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>[Ŵŕíťťéñ: %1 ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::GroupModel</name>
        <message numerus="yes">
            <source>%1 %2, %n item(s), %3 undecided, %4 texts</source>
            <translation>
                <numerusform>[%1 %2, %n íťém, %3 úñdéčídéd, %4 ťéxťš ~~~~~~~~~~~~]</numerusform>
                <numerusform>[%1 %2, %n íťémš, %3 úñdéčídéd, %4 ťéxťš ~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>(table)</source>
            <translation>[(ťábĺé) ~~~]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ñámé ~~]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Ťýpé ~~]</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>[Íťémš ~~]</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>[Péñdíñĝ ~~~]</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>[Ťéxťš ~~]</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>[Éxčépťíöñš ~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n to be decided on one by one</source>
            <translation>
                <numerusform>[%n ťö bé déčídéd öñ öñé bý öñé ~~~~~~~~~]</numerusform>
                <numerusform>[%n ťö bé déčídéd öñ öñé bý öñé ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>decided</source>
            <translation>[déčídéd ~~~]</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>[Ďéščŕípťíöñ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::GroupPane</name>
        <message>
            <source>Texts of this group</source>
            <translation>[Ťéxťš öf ťĥíš ĝŕöúp ~~~~~~]</translation>
        </message>
        <message>
            <source>Text for all of them</source>
            <translation>[Ťéxť föŕ áĺĺ öf ťĥém ~~~~~~]</translation>
        </message>
        <message>
            <source>Members of this group</source>
            <translation>[Mémbéŕš öf ťĥíš ĝŕöúp ~~~~~~~]</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>[Ŕéĵéčť ~~]</translation>
        </message>
        <message>
            <source>Needs work</source>
            <translation>[Ñéédš ŵöŕķ ~~~]</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>[Šķíp ~~]</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>[Úñdö ~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>[%n íťém ~~~]</numerusform>
                <numerusform>[%n íťémš ~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>the first %1 of %2 items</source>
            <translation>[ťĥé fíŕšť %1 öf %2 íťémš ~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n ×</source>
            <comment>so many items have this text</comment>
            <translation>
                <numerusform>[%n × ~~]</numerusform>
                <numerusform>[%n × ~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n accepted</source>
            <translation>
                <numerusform>[, %n áččépťéd ~~~~]</numerusform>
                <numerusform>[, %n áččépťéd ~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>[%n ĺéfť öúť ~~~~]</numerusform>
                <numerusform>[%n ĺéfť öúť ~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be decided on one by one</source>
            <translation>
                <numerusform>[%n ťö bé déčídéd öñ öñé bý öñé ~~~~~~~~~]</numerusform>
                <numerusform>[%n ťö bé déčídéd öñ öñé bý öñé ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept for %1</source>
            <translation>[Áččépť föŕ %1 ~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n to get this text</source>
            <translation>
                <numerusform>[%n ťö ĝéť ťĥíš ťéxť ~~~~~~]</numerusform>
                <numerusform>[%n ťö ĝéť ťĥíš ťéxť ~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with it already, to be accepted</source>
            <translation>
                <numerusform>[%n ŵíťĥ íť áĺŕéádý, ťö bé áččépťéd ~~~~~~~~~~~]</numerusform>
                <numerusform>[%n ŵíťĥ íť áĺŕéádý, ťö bé áččépťéd ~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n accepted with it already</source>
            <translation>
                <numerusform>[%n áččépťéd ŵíťĥ íť áĺŕéádý ~~~~~~~~~]</numerusform>
                <numerusform>[%n áččépťéd ŵíťĥ íť áĺŕéádý ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1   yours   %2</source>
            <translation>[%1   ýöúŕš   %2 ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::GroupsView</name>
        <message>
            <source>Groups</source>
            <translation>[Ĝŕöúpš ~~]</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>[Báčķ ťö ťĥé ĺíšť ~~~~~]</translation>
        </message>
        <message>
            <source>Bringing the groups together …</source>
            <translation>[Bŕíñĝíñĝ ťĥé ĝŕöúpš ťöĝéťĥéŕ … ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The %1 groups with most to decide, of %2. F5 brings the next.</source>
            <translation>[Ťĥé %1 ĝŕöúpš ŵíťĥ möšť ťö déčídé, öf %2. F5 bŕíñĝš ťĥé ñéxť. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of one name and type</source>
            <translation>
                <numerusform>[%n ĝŕöúp öf öñé ñámé áñd ťýpé ~~~~~~~~~]</numerusform>
                <numerusform>[%n ĝŕöúpš öf öñé ñámé áñd ťýpé ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>No item matches the filter.</source>
            <translation>[Ñö íťém máťčĥéš ťĥé fíĺťéŕ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>An empty text describes nothing: pick one or write one.</source>
            <translation>[Áñ émpťý ťéxť déščŕíbéš ñöťĥíñĝ: píčķ öñé öŕ ŵŕíťé öñé. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Reject %n of this group, because</source>
            <translation>
                <numerusform>[Ŕéĵéčť %n öf ťĥíš ĝŕöúp, béčáúšé ~~~~~~~~~~]</numerusform>
                <numerusform>[Ŕéĵéčť %n öf ťĥíš ĝŕöúp, béčáúšé ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n decision(s).</source>
            <translation>
                <numerusform>[Ťáķéñ báčķ: %n déčíšíöñ. ~~~~~~~~]</numerusform>
                <numerusform>[Ťáķéñ báčķ: %n déčíšíöñš. ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is left to decide in these groups. F5 looks for more.</source>
            <translation>[Ñöťĥíñĝ íš ĺéfť ťö déčídé íñ ťĥéšé ĝŕöúpš. F5 ĺööķš föŕ möŕé. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Groups: %1 accept for all  ·  1-9 pick a text  ·  %2 own text  ·  Tab, Space member in or out  ·  %3 reject  ·  %4 needs work  ·  %5 skip  ·  %6 undo  ·  Esc list</source>
            <translation>[Ĝŕöúpš: %1 áččépť föŕ áĺĺ  ·  1-9 píčķ á ťéxť  ·  %2 öŵñ ťéxť  ·  Ťáb, Špáčé mémbéŕ íñ öŕ öúť  ·  %3 ŕéĵéčť  ·  %4 ñéédš ŵöŕķ  ·  %5 šķíp  ·  %6 úñdö  ·  Éšč ĺíšť ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Mark %n of this group as needing work, because</source>
            <translation>
                <numerusform>[Máŕķ %n öf ťĥíš ĝŕöúp áš ñéédíñĝ ŵöŕķ, béčáúšé ~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Máŕķ %n öf ťĥíš ĝŕöúp áš ñéédíñĝ ŵöŕķ, béčáúšé ~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decided. %1 takes it back.</source>
            <translation>
                <numerusform>[%n déčídéd. %1 ťáķéš íť báčķ. ~~~~~~~~~]</numerusform>
                <numerusform>[%n déčídéd. %1 ťáķéš íť báčķ. ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Decided again: %n item(s).</source>
            <translation>
                <numerusform>[Ďéčídéd áĝáíñ: %n íťém. ~~~~~~~]</numerusform>
                <numerusform>[Ďéčídéd áĝáíñ: %n íťémš. ~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::HealthSection</name>
        <message>
            <source>&amp;Check again</source>
            <translation>[&amp;Čĥéčķ áĝáíñ ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Save diagnostics …</source>
            <translation>[&amp;Šávé díáĝñöšťíčš … ~~~~~~]</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>[Čĥéčķš ~~]</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>[Véŕdíčť ~~~]</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>[Öf ~]</translation>
        </message>
        <message>
            <source>What</source>
            <translation>[Ŵĥáť ~~]</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>[Ŵĥáť ŵáš föúñd ~~~~~]</translation>
        </message>
        <message>
            <source>Versions, checks, counts and the log in one file for whoever helps: no secrets, no data.</source>
            <translation>[Véŕšíöñš, čĥéčķš, čöúñťš áñd ťĥé ĺöĝ íñ öñé fíĺé föŕ ŵĥöévéŕ ĥéĺpš: ñö šéčŕéťš, ñö dáťá. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Looking; nothing is started for this …</source>
            <translation>[Ĺööķíñĝ; ñöťĥíñĝ íš šťáŕťéd föŕ ťĥíš … ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Looking: %1 …</source>
            <translation>[Ĺööķíñĝ: %1 … ~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) not right</source>
            <translation>
                <numerusform>[%n ťĥíñĝ ñöť ŕíĝĥť ~~~~~~]</numerusform>
                <numerusform>[%n ťĥíñĝš ñöť ŕíĝĥť ~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing that is needed is broken</source>
            <translation>[Ñöťĥíñĝ ťĥáť íš ñéédéd íš bŕöķéñ ~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n to be looked at</source>
            <translation>
                <numerusform>[%n ťö bé ĺööķéd áť ~~~~~~]</numerusform>
                <numerusform>[%n ťö bé ĺööķéd áť ~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be checked</source>
            <translation>
                <numerusform>[%n čöúĺd ñöť bé čĥéčķéd ~~~~~~~]</numerusform>
                <numerusform>[%n čöúĺd ñöť bé čĥéčķéd ~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2 ~~]</translation>
        </message>
        <message>
            <source>Backing up, then reading it again …</source>
            <translation>[Báčķíñĝ úp, ťĥéñ ŕéádíñĝ íť áĝáíñ … ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Backed up and read again.</source>
            <translation>[Báčķéd úp áñd ŕéád áĝáíñ. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Save diagnostics</source>
            <translation>[Šávé díáĝñöšťíčš ~~~~~]</translation>
        </message>
        <message>
            <source>Archives (*.zip)</source>
            <translation>[Áŕčĥívéš (*.žíp) ~~~~~]</translation>
        </message>
        <message>
            <source>Saved to %1. Look into it before you send it to anybody.</source>
            <translation>[Šávéd ťö %1. Ĺööķ íñťö íť béföŕé ýöú šéñd íť ťö áñýbödý. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A backup is being made or read.</source>
            <translation>[Á báčķúp íš béíñĝ mádé öŕ ŕéád. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>How the last runs went cannot be read. %1</source>
            <translation>[Ĥöŵ ťĥé ĺášť ŕúñš ŵéñť čáññöť bé ŕéád. %1 ~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::HistoryFilters</name>
        <message>
            <source>Any person</source>
            <translation>[Áñý péŕšöñ ~~~]</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>[Áčťíöñ ~~]</translation>
        </message>
        <message>
            <source>Any action</source>
            <translation>[Áñý áčťíöñ ~~~]</translation>
        </message>
        <message>
            <source>Any object: table, schema.table, catalog.schema.table.column</source>
            <translation>[Áñý öbĵéčť: ťábĺé, ščĥémá.ťábĺé, čáťáĺöĝ.ščĥémá.ťábĺé.čöĺúmñ ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Any text</source>
            <translation>[Áñý ťéxť ~~~]</translation>
        </message>
        <message>
            <source>Any run</source>
            <translation>[Áñý ŕúñ ~~~]</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>[Ťímé ~~]</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>[Áñý ťímé ~~~]</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>[Ťödáý ~~]</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>[Ĺášť 7 dáýš ~~~~]</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>[Ĺášť 30 dáýš ~~~~]</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>[Ĺášť 90 dáýš ~~~~]</translation>
        </message>
        <message>
            <source>From … until …</source>
            <translation>[Fŕöm … úñťíĺ … ~~~~~]</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>[Fíŕšť dáý ~~~]</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>[Ĺášť dáý ~~~]</translation>
        </message>
        <message>
            <source>Only what the dashboard counted; press to see the rest as well</source>
            <translation>[Öñĺý ŵĥáť ťĥé dášĥböáŕd čöúñťéd; pŕéšš ťö šéé ťĥé ŕéšť áš ŵéĺĺ ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>As counted  ✕</source>
            <translation>[Áš čöúñťéd  ✕ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::HistoryModel</name>
        <message>
            <source>%1, %2 by %3</source>
            <translation>[%1, %2 bý %3 ~~~~]</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 öf %2 ~~~]</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>[Ťímé ~~]</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>[Péŕšöñ ~~]</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>[Áčťíöñ ~~]</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>[Öbĵéčť ~~]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöťé ~~]</translation>
        </message>
        <message>
            <source>By way of</source>
            <translation>[Bý ŵáý öf ~~~]</translation>
        </message>
        <message>
            <source>%1 by %2: %3</source>
            <translation>[%1 bý %2: %3 ~~~~]</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>[Ďáý ~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::HistoryPage</name>
        <message>
            <source>What this event changed</source>
            <translation>[Ŵĥáť ťĥíš évéñť čĥáñĝéd ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Verify the record</source>
            <translation>[&amp;Véŕífý ťĥé ŕéčöŕd ~~~~~~]</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>[Ŕéčöŕd ~~]</translation>
        </message>
        <message>
            <source>(the text stayed as it was)</source>
            <translation>[(ťĥé ťéxť šťáýéd áš íť ŵáš) ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No event matches</source>
            <translation>[Ñö évéñť máťčĥéš ~~~~~]</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>[Ñöťĥíñĝ ĥáš ĥáppéñéd ýéť ~~~~~~~~]</translation>
        </message>
        <message>
            <source>The filter leaves nothing of the record.</source>
            <translation>[Ťĥé fíĺťéŕ ĺéávéš ñöťĥíñĝ öf ťĥé ŕéčöŕd. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Every proposal, decision and import will stand here, with who, when and what changed.</source>
            <translation>[Évéŕý pŕöpöšáĺ, déčíšíöñ áñd ímpöŕť ŵíĺĺ šťáñd ĥéŕé, ŵíťĥ ŵĥö, ŵĥéñ áñd ŵĥáť čĥáñĝéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>[Čĺéáŕ fíĺťéŕ ~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) shown</source>
            <translation>
                <numerusform>[%n évéñť šĥöŵñ ~~~~~]</numerusform>
                <numerusform>[%n évéñťš šĥöŵñ ~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Recomputing every link of the chain …</source>
            <translation>[Ŕéčömpúťíñĝ évéŕý ĺíñķ öf ťĥé čĥáíñ … ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stop &amp;verifying</source>
            <translation>[Šťöp &amp;véŕífýíñĝ ~~~~~]</translation>
        </message>
        <message>
            <source>Recomputing every link of the chain: %1 of %2 rows</source>
            <translation>[Ŕéčömpúťíñĝ évéŕý ĺíñķ öf ťĥé čĥáíñ: %1 öf %2 ŕöŵš ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Verify the record against an anchor</source>
            <translation>[Véŕífý ťĥé ŕéčöŕd áĝáíñšť áñ áñčĥöŕ ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Anchors (*.jsonl);;All files (*)</source>
            <translation>[Áñčĥöŕš (*.ĵšöñĺ);;Áĺĺ fíĺéš (*) ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Anchor the record (added behind what the file holds)</source>
            <translation>[Áñčĥöŕ ťĥé ŕéčöŕd (áddéd béĥíñd ŵĥáť ťĥé fíĺé ĥöĺdš) ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Anchors (*.jsonl)</source>
            <translation>[Áñčĥöŕš (*.ĵšöñĺ) ~~~~~~]</translation>
        </message>
        <message>
            <source>The record is anchored at link %1.</source>
            <translation>[Ťĥé ŕéčöŕd íš áñčĥöŕéd áť ĺíñķ %1. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Keep %1 where whoever owns the database cannot write.</source>
            <translation>[Ķéép %1 ŵĥéŕé ŵĥöévéŕ öŵñš ťĥé dáťábášé čáññöť ŵŕíťé. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What goes, for good: the texts of %1 in %2 rows of the history, %3 proposals, %4 requests with prompt, answer and samples, %5 changes of plans, which can be neither applied nor rolled back then, and drafts.</source>
            <translation>[Ŵĥáť ĝöéš, föŕ ĝööd: ťĥé ťéxťš öf %1 íñ %2 ŕöŵš öf ťĥé ĥíšťöŕý, %3 pŕöpöšáĺš, %4 ŕéqúéšťš ŵíťĥ pŕömpť, áñšŵéŕ áñd šámpĺéš, %5 čĥáñĝéš öf pĺáñš, ŵĥíčĥ čáñ bé ñéíťĥéŕ áppĺíéd ñöŕ ŕöĺĺéd báčķ ťĥéñ, áñd dŕáfťš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Erase every text of this object?</source>
            <translation>[Éŕášé évéŕý ťéxť öf ťĥíš öbĵéčť? ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>[Éŕášé ~~]</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>[Ķéép ~~]</translation>
        </message>
        <message>
            <source>Every text of %1 is erased.</source>
            <translation>[Évéŕý ťéxť öf %1 íš éŕášéd. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Verify against an anchor …</source>
            <translation>[Véŕífý áĝáíñšť áñ áñčĥöŕ … ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Anchor …</source>
            <translation>[Áñčĥöŕ … ~~~]</translation>
        </message>
        <message>
            <source>Erase text …</source>
            <translation>[Éŕášé ťéxť … ~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Same text as their own, kept: %n item(s).</source>
            <translation>
                <numerusform>[Šámé ťéxť áš ťĥéíŕ öŵñ, ķépť: %n íťém. ~~~~~~~~~~~~]</numerusform>
                <numerusform>[Šámé ťéxť áš ťĥéíŕ öŵñ, ķépť: %n íťémš. ~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>What stays: who did what and when, the hashes that the record is verified with, the comment in the catalog, which the next scan stores again unless it is taken out there first, files written before, backups, and on PostgreSQL the old rows until the next VACUUM.</source>
            <translation>[Ŵĥáť šťáýš: ŵĥö díd ŵĥáť áñd ŵĥéñ, ťĥé ĥášĥéš ťĥáť ťĥé ŕéčöŕd íš véŕífíéd ŵíťĥ, ťĥé čömméñť íñ ťĥé čáťáĺöĝ, ŵĥíčĥ ťĥé ñéxť ščáñ šťöŕéš áĝáíñ úñĺéšš íť íš ťáķéñ öúť ťĥéŕé fíŕšť, fíĺéš ŵŕíťťéñ béföŕé, báčķúpš, áñd öñ PöšťĝŕéŠQĹ ťĥé öĺd ŕöŵš úñťíĺ ťĥé ñéxť VÁČÚÚM. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Somebody else is reading the store: its log could not be emptied and still holds the texts. Close the other programs and erase once more.</source>
            <translation>[Šömébödý éĺšé íš ŕéádíñĝ ťĥé šťöŕé: íťš ĺöĝ čöúĺd ñöť bé émpťíéd áñd šťíĺĺ ĥöĺdš ťĥé ťéxťš. Čĺöšé ťĥé öťĥéŕ pŕöĝŕámš áñd éŕášé öñčé möŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>[Ťŕý áĝáíñ ~~~]</translation>
        </message>
        <message>
            <source>Stop e&amp;xporting</source>
            <translation>[Šťöp é&amp;xpöŕťíñĝ ~~~~~]</translation>
        </message>
        <message>
            <source>E&amp;xport …</source>
            <translation>[É&amp;xpöŕť … ~~~]</translation>
        </message>
        <message>
            <source>The whole record with its signed end (ZIP) …</source>
            <translation>[Ťĥé ŵĥöĺé ŕéčöŕd ŵíťĥ íťš šíĝñéd éñd (ŽÍP) … ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Export the record</source>
            <translation>[Éxpöŕť ťĥé ŕéčöŕd ~~~~~~]</translation>
        </message>
        <message>
            <source>Record (*.zip)</source>
            <translation>[Ŕéčöŕd (*.žíp) ~~~~~]</translation>
        </message>
        <message>
            <source>Export what the filter leaves</source>
            <translation>[Éxpöŕť ŵĥáť ťĥé fíĺťéŕ ĺéávéš ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The record is being written to a file.</source>
            <translation>[Ťĥé ŕéčöŕd íš béíñĝ ŵŕíťťéñ ťö á fíĺé. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Copy the facts as JSON</source>
            <translation>[Čöpý ťĥé fáčťš áš ĴŠÖÑ ~~~~~~~]</translation>
        </message>
        <message>
            <source>executed as %1</source>
            <translation>[éxéčúťéd áš %1 ~~~~~]</translation>
        </message>
        <message>
            <source>The history of this item (%1) …</source>
            <translation>[Ťĥé ĥíšťöŕý öf ťĥíš íťém (%1) … ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What the filter leaves (%1) …</source>
            <translation>[Ŵĥáť ťĥé fíĺťéŕ ĺéávéš (%1) … ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Export the history of this item</source>
            <translation>[Éxpöŕť ťĥé ĥíšťöŕý öf ťĥíš íťém ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>All versions of this item</source>
            <translation>[Áĺĺ véŕšíöñš öf ťĥíš íťém ~~~~~~~~]</translation>
        </message>
        <message>
            <source>All versions of this item and every text it was offered (Enter)</source>
            <translation>[Áĺĺ véŕšíöñš öf ťĥíš íťém áñd évéŕý ťéxť íť ŵáš öfféŕéd (Éñťéŕ) ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What is wrong with the record; Enter goes there</source>
            <translation>[Ŵĥáť íš ŵŕöñĝ ŵíťĥ ťĥé ŕéčöŕd; Éñťéŕ ĝöéš ťĥéŕé ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Show on the Review page</source>
            <translation>[Šĥöŵ öñ ťĥé Ŕévíéŵ páĝé ~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) were changed behind the record's back.</source>
            <translation>
                <numerusform>[%n íťém ŵéŕé čĥáñĝéd béĥíñd ťĥé ŕéčöŕd'š báčķ. ~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n íťémš ŵéŕé čĥáñĝéd béĥíñd ťĥé ŕéčöŕd'š báčķ. ~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was changed behind the record's back.</source>
            <translation>[%1 ŵáš čĥáñĝéd béĥíñd ťĥé ŕéčöŕd'š báčķ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This is about the chain as a whole: no line of the record belongs to it.</source>
            <translation>[Ťĥíš íš áböúť ťĥé čĥáíñ áš á ŵĥöĺé: ñö ĺíñé öf ťĥé ŕéčöŕd béĺöñĝš ťö íť. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This line is not in the record any more.</source>
            <translation>[Ťĥíš ĺíñé íš ñöť íñ ťĥé ŕéčöŕd áñý möŕé. ~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ImportPage</name>
        <message>
            <source>Open a plan</source>
            <translation>[Öpéñ á pĺáñ ~~~~]</translation>
        </message>
        <message>
            <source>Plans (*.mfplan)</source>
            <translation>[Pĺáñš (*.mfpĺáñ) ~~~~~]</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>[Pĺáñš ~~]</translation>
        </message>
        <message>
            <source>An import is writing to the catalog. What was sent stays; opening the plan again goes on.</source>
            <translation>[Áñ ímpöŕť íš ŵŕíťíñĝ ťö ťĥé čáťáĺöĝ. Ŵĥáť ŵáš šéñť šťáýš; öpéñíñĝ ťĥé pĺáñ áĝáíñ ĝöéš öñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>[Ñöť čöññéčťéd ~~~~]</translation>
        </message>
        <message>
            <source>A plan is made from what the catalog holds now, so it needs the workspace. A saved plan can be read without it: Ctrl+O.</source>
            <translation>[Á pĺáñ íš mádé fŕöm ŵĥáť ťĥé čáťáĺöĝ ĥöĺdš ñöŵ, šö íť ñéédš ťĥé ŵöŕķšpáčé. Á šávéd pĺáñ čáñ bé ŕéád ŵíťĥöúť íť: Čťŕĺ+Ö. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>[Čöññéčť ~~~]</translation>
        </message>
        <message>
            <source>Nothing is accepted yet</source>
            <translation>[Ñöťĥíñĝ íš áččépťéd ýéť ~~~~~~~]</translation>
        </message>
        <message>
            <source>Only what somebody accepted is imported. Review some proposals first.</source>
            <translation>[Öñĺý ŵĥáť šömébödý áččépťéd íš ímpöŕťéd. Ŕévíéŵ šömé pŕöpöšáĺš fíŕšť. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Go to Review</source>
            <translation>[Ĝö ťö Ŕévíéŵ ~~~~]</translation>
        </message>
        <message>
            <source>See it before it is written</source>
            <translation>[Šéé íť béföŕé íť íš ŵŕíťťéñ ~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n description(s) are accepted. The plan reads the catalog afresh, shows every statement, and writes nothing.</source>
            <translation>
                <numerusform>[%n déščŕípťíöñ áŕé áččépťéd. Ťĥé pĺáñ ŕéádš ťĥé čáťáĺöĝ áfŕéšĥ, šĥöŵš évéŕý šťáťéméñť, áñd ŵŕíťéš ñöťĥíñĝ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n déščŕípťíöñš áŕé áččépťéd. Ťĥé pĺáñ ŕéádš ťĥé čáťáĺöĝ áfŕéšĥ, šĥöŵš évéŕý šťáťéméñť, áñd ŵŕíťéš ñöťĥíñĝ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The plan reads the catalog afresh, shows every statement, and writes nothing.</source>
            <translation>[Ťĥé pĺáñ ŕéádš ťĥé čáťáĺöĝ áfŕéšĥ, šĥöŵš évéŕý šťáťéméñť, áñd ŵŕíťéš ñöťĥíñĝ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Make the plan</source>
            <translation>[Máķé ťĥé pĺáñ ~~~~]</translation>
        </message>
        <message>
            <source>Reading the catalog …</source>
            <translation>[Ŕéádíñĝ ťĥé čáťáĺöĝ … ~~~~~~~]</translation>
        </message>
        <message>
            <source>Reading the catalog … %1 of %2</source>
            <translation>[Ŕéádíñĝ ťĥé čáťáĺöĝ … %1 öf %2 ~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n existing description(s) stay as they are.</source>
            <translation>
                <numerusform>[%n éxíšťíñĝ déščŕípťíöñ šťáý áš ťĥéý áŕé. ~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n éxíšťíñĝ déščŕípťíöñš šťáý áš ťĥéý áŕé. ~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan %1, SHA-256 %2</source>
            <translation>[Pĺáñ %1, ŠĤÁ-256 %2 ~~~~~~]</translation>
        </message>
        <message>
            <source>, read back byte for byte.</source>
            <translation>[, ŕéád báčķ býťé föŕ býťé. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>, but not all could be read back as written.</source>
            <translation>[, búť ñöť áĺĺ čöúĺd bé ŕéád báčķ áš ŵŕíťťéñ. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 refused because somebody changed them</source>
            <translation>[%1 ŕéfúšéd béčáúšé šömébödý čĥáñĝéd ťĥém ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>That was practice: connect your workspace when you are ready</source>
            <translation>[Ťĥáť ŵáš pŕáčťíčé: čöññéčť ýöúŕ ŵöŕķšpáčé ŵĥéñ ýöú áŕé ŕéádý ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Connect your workspace</source>
            <translation>[Čöññéčť ýöúŕ ŵöŕķšpáčé ~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was written: %n object(s) changed since the plan was made.</source>
            <translation>
                <numerusform>[Ñöťĥíñĝ ŵáš ŵŕíťťéñ: %n öbĵéčť čĥáñĝéd šíñčé ťĥé pĺáñ ŵáš mádé. ~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ñöťĥíñĝ ŵáš ŵŕíťťéñ: %n öbĵéčťš čĥáñĝéd šíñčé ťĥé pĺáñ ŵáš mádé. ~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Make a new plan to see them as they are now, or apply the rest of this one.</source>
            <translation>[Máķé á ñéŵ pĺáñ ťö šéé ťĥém áš ťĥéý áŕé ñöŵ, öŕ áppĺý ťĥé ŕéšť öf ťĥíš öñé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Apply the rest</source>
            <translation>[Áppĺý ťĥé ŕéšť ~~~~~]</translation>
        </message>
        <message>
            <source>This is the way back. Nothing is written yet.</source>
            <translation>[Ťĥíš íš ťĥé ŵáý báčķ. Ñöťĥíñĝ íš ŵŕíťťéñ ýéť. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It restores what was there before, and leaves alone what somebody changed since.</source>
            <translation>[Íť ŕéšťöŕéš ŵĥáť ŵáš ťĥéŕé béföŕé, áñd ĺéávéš áĺöñé ŵĥáť šömébödý čĥáñĝéd šíñčé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>[Šávé ťĥé pĺáñ ~~~~]</translation>
        </message>
        <message>
            <source>The plan was saved.</source>
            <translation>[Ťĥé pĺáñ ŵáš šávéd. ~~~~~~]</translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>[Ímpöŕťíñĝ … ~~~~]</translation>
        </message>
        <message>
            <source>Import is paused</source>
            <translation>[Ímpöŕť íš páúšéd ~~~~~]</translation>
        </message>
        <message>
            <source>Paused: ten statements in a row failed for the same reason.</source>
            <translation>[Páúšéd: ťéñ šťáťéméñťš íñ á ŕöŵ fáíĺéd föŕ ťĥé šámé ŕéášöñ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What was written stays. Mend it and continue, or stop here.</source>
            <translation>[Ŵĥáť ŵáš ŵŕíťťéñ šťáýš. Méñd íť áñd čöñťíñúé, öŕ šťöp ĥéŕé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>[Čöñťíñúé ~~~]</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>[Šťöp ~~]</translation>
        </message>
        <message>
            <source>The import could not go on</source>
            <translation>[Ťĥé ímpöŕť čöúĺd ñöť ĝö öñ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>The import has ended</source>
            <translation>[Ťĥé ímpöŕť ĥáš éñdéd ~~~~~~]</translation>
        </message>
        <message>
            <source>%1 failed; each row says why</source>
            <translation>[%1 fáíĺéd; éáčĥ ŕöŵ šáýš ŵĥý ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Show what failed</source>
            <translation>[Šĥöŵ ŵĥáť fáíĺéd ~~~~~]</translation>
        </message>
        <message>
            <source>Show what was refused</source>
            <translation>[Šĥöŵ ŵĥáť ŵáš ŕéfúšéd ~~~~~~~]</translation>
        </message>
        <message>
            <source>Make a new plan</source>
            <translation>[Máķé á ñéŵ pĺáñ ~~~~~]</translation>
        </message>
        <message>
            <source>In the catalog as planned: %1, not: %2.</source>
            <translation>[Íñ ťĥé čáťáĺöĝ áš pĺáññéd: %1, ñöť: %2. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What is not there stays open and can be applied here.</source>
            <translation>[Ŵĥáť íš ñöť ťĥéŕé šťáýš öpéñ áñd čáñ bé áppĺíéd ĥéŕé. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your yes to exactly this plan stands in the record.</source>
            <translation>[Ýöúŕ ýéš ťö éxáčťĺý ťĥíš pĺáñ šťáñdš íñ ťĥé ŕéčöŕd. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No run made this text, so there is no run to take back.</source>
            <translation>[Ñö ŕúñ mádé ťĥíš ťéxť, šö ťĥéŕé íš ñö ŕúñ ťö ťáķé báčķ. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Open in &amp;Review</source>
            <translation>[Öpéñ íñ &amp;Ŕévíéŵ ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Copy name</source>
            <translation>[&amp;Čöpý ñámé ~~~]</translation>
        </message>
        <message>
            <source>Not saved: %1 is not as the plan saw it any more.</source>
            <translation>[Ñöť šávéd: %1 íš ñöť áš ťĥé pĺáñ šáŵ íť áñý möŕé. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 Your words stay here; make the plan again to see how it stands.</source>
            <translation>[%1 Ýöúŕ ŵöŕdš šťáý ĥéŕé; máķé ťĥé pĺáñ áĝáíñ ťö šéé ĥöŵ íť šťáñdš. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Whoever opens it sees exactly this; an altered file is refused.</source>
            <translation>[Ŵĥöévéŕ öpéñš íť šééš éxáčťĺý ťĥíš; áñ áĺťéŕéd fíĺé íš ŕéfúšéd. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Save the SQL script</source>
            <translation>[Šávé ťĥé ŠQĹ ščŕípť ~~~~~~]</translation>
        </message>
        <message>
            <source>SQL (*.sql)</source>
            <translation>[ŠQĹ (*.šqĺ) ~~~~]</translation>
        </message>
        <message>
            <source>Once somebody has applied it, Settle reads the catalog and records what is there.</source>
            <translation>[Öñčé šömébödý ĥáš áppĺíéd íť, Šéťťĺé ŕéádš ťĥé čáťáĺöĝ áñd ŕéčöŕdš ŵĥáť íš ťĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>An import is writing to the catalog. Open the plan when it has ended.</source>
            <translation>[Áñ ímpöŕť íš ŵŕíťíñĝ ťö ťĥé čáťáĺöĝ. Öpéñ ťĥé pĺáñ ŵĥéñ íť ĥáš éñdéd. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Open plan …</source>
            <translation>[Öpéñ pĺáñ … ~~~~]</translation>
        </message>
        <message>
            <source>Save plan …</source>
            <translation>[Šávé pĺáñ … ~~~~]</translation>
        </message>
        <message>
            <source>Save SQL script …</source>
            <translation>[Šávé ŠQĹ ščŕípť … ~~~~~~]</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>[Šéťťĺé ~~]</translation>
        </message>
        <message>
            <source>Reads the catalog and records what of this plan somebody applied by other means.</source>
            <translation>[Ŕéádš ťĥé čáťáĺöĝ áñd ŕéčöŕdš ŵĥáť öf ťĥíš pĺáñ šömébödý áppĺíéd bý öťĥéŕ méáñš. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The statements of this plan for teams that apply them through their own pipeline.</source>
            <translation>[Ťĥé šťáťéméñťš öf ťĥíš pĺáñ föŕ ťéámš ťĥáť áppĺý ťĥém ťĥŕöúĝĥ ťĥéíŕ öŵñ pípéĺíñé. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n description(s) came undone: the catalog holds again what stood there before.</source>
            <translation>
                <numerusform>[%n déščŕípťíöñ čámé úñdöñé: ťĥé čáťáĺöĝ ĥöĺdš áĝáíñ ŵĥáť šťööd ťĥéŕé béföŕé. ~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n déščŕípťíöñš čámé úñdöñé: ťĥé čáťáĺöĝ ĥöĺdš áĝáíñ ŵĥáť šťööd ťĥéŕé béföŕé. ~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Something else writes these comments. Writing again may not last: give the SQL script of a plan, or a dbt export, to whoever owns them.</source>
            <translation>[Šöméťĥíñĝ éĺšé ŵŕíťéš ťĥéšé čömméñťš. Ŵŕíťíñĝ áĝáíñ máý ñöť ĺášť: ĝívé ťĥé ŠQĹ ščŕípť öf á pĺáñ, öŕ á dbť éxpöŕť, ťö ŵĥöévéŕ öŵñš ťĥém. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Plan to write them again</source>
            <translation>[Pĺáñ ťö ŵŕíťé ťĥém áĝáíñ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>To keep one, edit it here to what stands there, or reject it in Review.</source>
            <translation>[Ťö ķéép öñé, édíť íť ĥéŕé ťö ŵĥáť šťáñdš ťĥéŕé, öŕ ŕéĵéčť íť íñ Ŕévíéŵ. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>They are listed with their old text. Choose them row by row, or tick “Replace existing descriptions too”.</source>
            <translation>[Ťĥéý áŕé ĺíšťéd ŵíťĥ ťĥéíŕ öĺd ťéxť. Čĥööšé ťĥém ŕöŵ bý ŕöŵ, öŕ ťíčķ “Ŕépĺáčé éxíšťíñĝ déščŕípťíöñš ťöö”. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n description(s) taken back</source>
            <translation>
                <numerusform>[%n déščŕípťíöñ ťáķéñ báčķ ~~~~~~~~]</numerusform>
                <numerusform>[%n déščŕípťíöñš ťáķéñ báčķ ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n description(s) written</source>
            <translation>
                <numerusform>[%n déščŕípťíöñ ŵŕíťťéñ ~~~~~~~]</numerusform>
                <numerusform>[%n déščŕípťíöñš ŵŕíťťéñ ~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>there already: %1</source>
            <translation>[ťĥéŕé áĺŕéádý: %1 ~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>derived to leave out what was refused: %n statement(s)</source>
            <translation>
                <numerusform>[déŕívéd ťö ĺéávé öúť ŵĥáť ŵáš ŕéfúšéd: %n šťáťéméñť ~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[déŕívéd ťö ĺéávé öúť ŵĥáť ŵáš ŕéfúšéd: %n šťáťéméñťš ~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>left to apply: %1</source>
            <translation>[ĺéfť ťö áppĺý: %1 ~~~~~~]</translation>
        </message>
        <message>
            <source>It holds for SHA-256 %1 alone; another plan needs another yes.</source>
            <translation>[Íť ĥöĺdš föŕ ŠĤÁ-256 %1 áĺöñé; áñöťĥéŕ pĺáñ ñéédš áñöťĥéŕ ýéš. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This plan cannot be made again just now, so nothing was saved.</source>
            <translation>[Ťĥíš pĺáñ čáññöť bé mádé áĝáíñ ĵúšť ñöŵ, šö ñöťĥíñĝ ŵáš šávéd. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your words stay here. Make a new plan, or word it in Review.</source>
            <translation>[Ýöúŕ ŵöŕdš šťáý ĥéŕé. Máķé á ñéŵ pĺáñ, öŕ ŵöŕd íť íñ Ŕévíéŵ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>The script was saved: %n statement(s).</source>
            <translation>
                <numerusform>[Ťĥé ščŕípť ŵáš šávéd: %n šťáťéméñť. ~~~~~~~~~~~]</numerusform>
                <numerusform>[Ťĥé ščŕípť ŵáš šávéd: %n šťáťéméñťš. ~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The catalog is being read for the plan that is shown. Open the other one when that has ended.</source>
            <translation>[Ťĥé čáťáĺöĝ íš béíñĝ ŕéád föŕ ťĥé pĺáñ ťĥáť íš šĥöŵñ. Öpéñ ťĥé öťĥéŕ öñé ŵĥéñ ťĥáť ĥáš éñdéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Still planned, because MetaFlow wrote what stands there: %1.</source>
            <translation>[Šťíĺĺ pĺáññéd, béčáúšé MéťáFĺöŵ ŵŕöťé ŵĥáť šťáñdš ťĥéŕé: %1. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is nothing to roll back.</source>
            <translation>[Ťĥéŕé íš ñöťĥíñĝ ťö ŕöĺĺ báčķ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>MetaFlow wrote nothing there that has not been taken back already.</source>
            <translation>[MéťáFĺöŵ ŵŕöťé ñöťĥíñĝ ťĥéŕé ťĥáť ĥáš ñöť bééñ ťáķéñ báčķ áĺŕéádý. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It puts the chosen text there, and leaves alone what somebody changed since.</source>
            <translation>[Íť púťš ťĥé čĥöšéñ ťéxť ťĥéŕé, áñd ĺéávéš áĺöñé ŵĥáť šömébödý čĥáñĝéd šíñčé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Ways back</source>
            <translation>[Ŵáýš báčķ ~~~]</translation>
        </message>
        <message>
            <source>Roll back the &amp;plan</source>
            <translation>[Ŕöĺĺ báčķ ťĥé &amp;pĺáñ ~~~~~~]</translation>
        </message>
        <message>
            <source>Roll back this &amp;description</source>
            <translation>[Ŕöĺĺ báčķ ťĥíš &amp;déščŕípťíöñ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Roll back this description to &amp;as before this plan</source>
            <translation>[Ŕöĺĺ báčķ ťĥíš déščŕípťíöñ ťö &amp;áš béföŕé ťĥíš pĺáñ ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Roll back this description to an earlier &amp;text …</source>
            <translation>[Ŕöĺĺ báčķ ťĥíš déščŕípťíöñ ťö áñ éáŕĺíéŕ &amp;ťéxť … ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Roll back the r&amp;un that made its text</source>
            <translation>[Ŕöĺĺ báčķ ťĥé ŕ&amp;úñ ťĥáť mádé íťš ťéxť ~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Roll back these %n &amp;description(s)</source>
            <translation>
                <numerusform>[Ŕöĺĺ báčķ ťĥéšé %n &amp;déščŕípťíöñ ~~~~~~~~~~]</numerusform>
                <numerusform>[Ŕöĺĺ báčķ ťĥéšé %n &amp;déščŕípťíöñš ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Roll back ta&amp;ble %1</source>
            <translation>[Ŕöĺĺ báčķ ťá&amp;bĺé %1 ~~~~~~]</translation>
        </message>
        <message>
            <source>Roll back table %1 to as before this plan</source>
            <translation>[Ŕöĺĺ báčķ ťábĺé %1 ťö áš béföŕé ťĥíš pĺáñ ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It stands in %1.</source>
            <translation>[Íť šťáñdš íñ %1. ~~~~~]</translation>
        </message>
        <message>
            <source>Left out: %1. They wait for a decision in Review, or were decided otherwise since.</source>
            <translation>[Ĺéfť öúť: %1. Ťĥéý ŵáíť föŕ á déčíšíöñ íñ Ŕévíéŵ, öŕ ŵéŕé déčídéd öťĥéŕŵíšé šíñčé. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>[%1 möŕé ~~~]</translation>
        </message>
        <message>
            <source>Not in it, because dbt tells models apart by name alone: %1.</source>
            <translation>[Ñöť íñ íť, béčáúšé dbť ťéĺĺš mödéĺš ápáŕť bý ñámé áĺöñé: %1. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Save what came undone as an SQL script</source>
            <translation>[Šávé ŵĥáť čámé úñdöñé áš áñ ŠQĹ ščŕípť ~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>What came undone was saved: %n statement(s).</source>
            <translation>
                <numerusform>[Ŵĥáť čámé úñdöñé ŵáš šávéd: %n šťáťéméñť. ~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ŵĥáť čámé úñdöñé ŵáš šávéd: %n šťáťéméñťš. ~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Save what came undone for dbt</source>
            <translation>[Šávé ŵĥáť čámé úñdöñé föŕ dbť ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>YAML (*.yml *.yaml)</source>
            <translation>[ÝÁMĹ (*.ýmĺ *.ýámĺ) ~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>What came undone was saved for dbt: %n description(s).</source>
            <translation>
                <numerusform>[Ŵĥáť čámé úñdöñé ŵáš šávéd föŕ dbť: %n déščŕípťíöñ. ~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ŵĥáť čámé úñdöñé ŵáš šávéd föŕ dbť: %n déščŕípťíöñš. ~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>A text that you worded anew on the Import page is not on disk yet.</source>
            <translation>[Á ťéxť ťĥáť ýöú ŵöŕdéd áñéŵ öñ ťĥé Ímpöŕť páĝé íš ñöť öñ díšķ ýéť. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ItemActions</name>
        <message>
            <source>To the team:</source>
            <translation>[Ťö ťĥé ťéám: ~~~~]</translation>
        </message>
        <message>
            <source>Accept or edit a text first: then it can be given to others.</source>
            <translation>[Áččépť öŕ édíť á ťéxť fíŕšť: ťĥéñ íť čáñ bé ĝívéñ ťö öťĥéŕš. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing else that is pending is called %1 and has the same proposal.</source>
            <translation>[Ñöťĥíñĝ éĺšé ťĥáť íš péñdíñĝ íš čáĺĺéd %1 áñd ĥáš ťĥé šámé pŕöpöšáĺ. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1: same text for %2 more</source>
            <translation>[%1: šámé ťéxť föŕ %2 möŕé ~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Give the text of %1 to %n more</source>
            <translation>
                <numerusform>[Ĝívé ťĥé ťéxť öf %1 ťö %n möŕé ~~~~~~~~~]</numerusform>
                <numerusform>[Ĝívé ťĥé ťéxť öf %1 ťö %n möŕé ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>What the others should know</source>
            <translation>[Ŵĥáť ťĥé öťĥéŕš šĥöúĺd ķñöŵ ~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ItemEditor</name>
        <message>
            <source>Proposal</source>
            <translation>[Pŕöpöšáĺ ~~~]</translation>
        </message>
        <message>
            <source>Accept and next</source>
            <translation>[Áččépť áñd ñéxť ~~~~~]</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>[Édíť ~~]</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>[Ŕéĵéčť ~~]</translation>
        </message>
        <message>
            <source>Needs work</source>
            <translation>[Ñéédš ŵöŕķ ~~~]</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>[Úñdö ~~]</translation>
        </message>
        <message>
            <source>In catalog</source>
            <translation>[Íñ čáťáĺöĝ ~~~]</translation>
        </message>
        <message>
            <source>To accept</source>
            <translation>[Ťö áččépť ~~~]</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>[Čĥéčķš ~~]</translation>
        </message>
        <message>
            <source>Draft, not decided</source>
            <translation>[Ďŕáfť, ñöť déčídéd ~~~~~~]</translation>
        </message>
        <message>
            <source>Loading …</source>
            <translation>[Ĺöádíñĝ … ~~~]</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>[Čömpáŕé ~~~]</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 öf %2 ~~~]</translation>
        </message>
        <message>
            <source>Length: %1, too long</source>
            <translation>[Ĺéñĝťĥ: %1, ťöö ĺöñĝ ~~~~~~]</translation>
        </message>
        <message>
            <source>Length: %1</source>
            <translation>[Ĺéñĝťĥ: %1 ~~~]</translation>
        </message>
        <message>
            <source>Compare two other texts (%1)</source>
            <translation>[Čömpáŕé ťŵö öťĥéŕ ťéxťš (%1) ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Compare two other texts</source>
            <translation>[Čömpáŕé ťŵö öťĥéŕ ťéxťš ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ItemHeader</name>
        <message>
            <source>primary key</source>
            <translation>[pŕímáŕý ķéý ~~~~]</translation>
        </message>
        <message>
            <source>primary key: %1</source>
            <translation>[pŕímáŕý ķéý: %1 ~~~~~]</translation>
        </message>
        <message>
            <source>refers to %1</source>
            <translation>[ŕéféŕš ťö %1 ~~~~]</translation>
        </message>
        <message>
            <source>table</source>
            <translation>[ťábĺé ~~]</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>[ščöŕé %1 ~~~]</translation>
        </message>
        <message>
            <source>needs work</source>
            <translation>[ñéédš ŵöŕķ ~~~]</translation>
        </message>
        <message>
            <source>needs work: %1</source>
            <translation>[ñéédš ŵöŕķ: %1 ~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>[%n ñéŵ ~~]</numerusform>
                <numerusform>[%n ñéŵ ~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ItemModel</name>
        <message>
            <source>needs work</source>
            <translation>[ñéédš ŵöŕķ ~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>[%n fíñdíñĝ ~~~]</numerusform>
                <numerusform>[%n fíñdíñĝš ~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>(table)</source>
            <translation>[(ťábĺé) ~~~]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Šťáťúš ~~]</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>[Ťábĺé ~~]</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>[Čöĺúmñ ~~]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Ťýpé ~~]</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>[Ščöŕé ~~]</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>[Čĥéčķš ~~]</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>[Ďéščŕípťíöñ ~~~~]</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>[Ŵŕíťťéñ bý ~~~]</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>[Čĥáñĝéd ~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n new text(s) beside</source>
            <translation>
                <numerusform>[%n ñéŵ ťéxť béšídé ~~~~~~]</numerusform>
                <numerusform>[%n ñéŵ ťéxťš béšídé ~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 +%2 new</source>
            <translation>[%1 +%2 ñéŵ ~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <comment>age</comment>
            <translation>
                <numerusform>[%n míñ ~~]</numerusform>
                <numerusform>[%n míñ ~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <comment>age</comment>
            <translation>
                <numerusform>[%n ĥ ~~]</numerusform>
                <numerusform>[%n ĥ ~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d</source>
            <comment>age</comment>
            <translation>
                <numerusform>[%n d ~~]</numerusform>
                <numerusform>[%n d ~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>[Mödéĺ ~~]</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>[Ŕévíéŵéŕ ~~~]</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>[Áĝé ~]</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>[Áššíĝñéd ťö ~~~~]</translation>
        </message>
        <message>
            <source>table</source>
            <translation>[ťábĺé ~~]</translation>
        </message>
        <message>
            <source>column</source>
            <translation>[čöĺúmñ ~~]</translation>
        </message>
        <message>
            <source>field</source>
            <translation>[fíéĺd ~~]</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>[ñöť šávéd ~~~]</translation>
        </message>
        <message>
            <source>needs work: %1</source>
            <translation>[ñéédš ŵöŕķ: %1 ~~~~~]</translation>
        </message>
        <message>
            <source>changed in the catalog</source>
            <translation>[čĥáñĝéd íñ ťĥé čáťáĺöĝ ~~~~~~~]</translation>
        </message>
        <message>
            <source>the last import failed</source>
            <translation>[ťĥé ĺášť ímpöŕť fáíĺéd ~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n of them about security</source>
            <translation>
                <numerusform>[%n öf ťĥém áböúť šéčúŕíťý ~~~~~~~~]</numerusform>
                <numerusform>[%n öf ťĥém áböúť šéčúŕíťý ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>assigned to %1</source>
            <translation>[áššíĝñéd ťö %1 ~~~~~]</translation>
        </message>
        <message>
            <source>Loading …</source>
            <translation>[Ĺöádíñĝ … ~~~]</translation>
        </message>
        <message>
            <source>%1, changed</source>
            <translation>[%1, čĥáñĝéd ~~~~]</translation>
        </message>
        <message>
            <source>%1, changed by somebody else</source>
            <translation>[%1, čĥáñĝéd bý šömébödý éĺšé ~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ItemView</name>
        <message>
            <source>run %1</source>
            <translation>[ŕúñ %1 ~~]</translation>
        </message>
        <message>
            <source>executed as %1</source>
            <translation>[éxéčúťéd áš %1 ~~~~~]</translation>
        </message>
        <message>
            <source>The text that stands now</source>
            <translation>[Ťĥé ťéxť ťĥáť šťáñdš ñöŵ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>What is different</source>
            <translation>[Ŵĥáť íš dífféŕéñť ~~~~~~]</translation>
        </message>
        <message>
            <source>Compare others with this</source>
            <translation>[Čömpáŕé öťĥéŕš ŵíťĥ ťĥíš ~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Restore this text …</source>
            <translation>[&amp;Ŕéšťöŕé ťĥíš ťéxť … ~~~~~~]</translation>
        </message>
        <message>
            <source>Versions and texts</source>
            <translation>[Véŕšíöñš áñd ťéxťš ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Back to the record</source>
            <translation>[&amp;Báčķ ťö ťĥé ŕéčöŕd ~~~~~~]</translation>
        </message>
        <message>
            <source>Back to the record (Esc)</source>
            <translation>[Báčķ ťö ťĥé ŕéčöŕd (Éšč) ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Show on the Review page</source>
            <translation>[Šĥöŵ öñ ťĥé Ŕévíéŵ páĝé ~~~~~~~]</translation>
        </message>
        <message>
            <source>Mark this line; the others show what is different from it (Space)</source>
            <translation>[Máŕķ ťĥíš ĺíñé; ťĥé öťĥéŕš šĥöŵ ŵĥáť íš dífféŕéñť fŕöm íť (Špáčé) ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>(the record holds nothing of this item)</source>
            <translation>[(ťĥé ŕéčöŕd ĥöĺdš ñöťĥíñĝ öf ťĥíš íťém) ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>(no text stands)</source>
            <translation>[(ñö ťéxť šťáñdš) ~~~~~]</translation>
        </message>
        <message>
            <source>Now %1, version %2.</source>
            <translation>[Ñöŵ %1, véŕšíöñ %2. ~~~~~~]</translation>
        </message>
        <message>
            <source>Needs work: %1</source>
            <translation>[Ñéédš ŵöŕķ: %1 ~~~~~]</translation>
        </message>
        <message>
            <source>The text that stands is not the one that the record tells of.</source>
            <translation>[Ťĥé ťéxť ťĥáť šťáñdš íš ñöť ťĥé öñé ťĥáť ťĥé ŕéčöŕd ťéĺĺš öf. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The newest %1 lines are shown.</source>
            <translation>[Ťĥé ñéŵéšť %1 ĺíñéš áŕé šĥöŵñ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Compare with none</source>
            <translation>[Čömpáŕé ŵíťĥ ñöñé ~~~~~~]</translation>
        </message>
        <message>
            <source>This text becomes a decision of yours (R)</source>
            <translation>[Ťĥíš ťéxť béčöméš á déčíšíöñ öf ýöúŕš (Ŕ) ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The first text: %1</source>
            <translation>[Ťĥé fíŕšť ťéxť: %1 ~~~~~~]</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>[Fŕöm %1 ťö %2 ~~~~]</translation>
        </message>
        <message>
            <source>%1: the same text.</source>
            <translation>[%1: ťĥé šámé ťéxť. ~~~~~~]</translation>
        </message>
        <message>
            <source>There is no line to restore.</source>
            <translation>[Ťĥéŕé íš ñö ĺíñé ťö ŕéšťöŕé. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Another item stands for this object now.</source>
            <translation>[Áñöťĥéŕ íťém šťáñdš föŕ ťĥíš öbĵéčť ñöŵ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This text was erased: nobody can restore it.</source>
            <translation>[Ťĥíš ťéxť ŵáš éŕášéd: ñöbödý čáñ ŕéšťöŕé íť. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This line holds no text to restore.</source>
            <translation>[Ťĥíš ĺíñé ĥöĺdš ñö ťéxť ťö ŕéšťöŕé. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This text stands now.</source>
            <translation>[Ťĥíš ťéxť šťáñdš ñöŵ. ~~~~~~~]</translation>
        </message>
        <message>
            <source>The earlier text stands again.</source>
            <translation>[Ťĥé éáŕĺíéŕ ťéxť šťáñdš áĝáíñ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It is accepted and can be imported. The decision can be taken back here or on the Review page.</source>
            <translation>[Íť íš áččépťéd áñd čáñ bé ímpöŕťéd. Ťĥé déčíšíöñ čáñ bé ťáķéñ báčķ ĥéŕé öŕ öñ ťĥé Ŕévíéŵ páĝé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>[Úñdö ~~]</translation>
        </message>
        <message>
            <source>Somebody was quicker: this text stands already.</source>
            <translation>[Šömébödý ŵáš qúíčķéŕ: ťĥíš ťéxť šťáñdš áĺŕéádý. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was taken back.</source>
            <translation>[Ñöťĥíñĝ ŵáš ťáķéñ báčķ. ~~~~~~~]</translation>
        </message>
        <message>
            <source>The decision is taken back.</source>
            <translation>[Ťĥé déčíšíöñ íš ťáķéñ báčķ. ~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::KeySheet</name>
        <message>
            <source>All keys</source>
            <translation>[Áĺĺ ķéýš ~~~]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Čĺöšé ~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::Keys</name>
        <message>
            <source>Accept and next</source>
            <translation>[Áččépť áñd ñéxť ~~~~~]</translation>
        </message>
        <message>
            <source>Edit the text</source>
            <translation>[Édíť ťĥé ťéxť ~~~~]</translation>
        </message>
        <message>
            <source>Reject, with a reason</source>
            <translation>[Ŕéĵéčť, ŵíťĥ á ŕéášöñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Needs work, with a reason</source>
            <translation>[Ñéédš ŵöŕķ, ŵíťĥ á ŕéášöñ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Skip to the next undecided</source>
            <translation>[Šķíp ťö ťĥé ñéxť úñdéčídéd ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Undo the last decision</source>
            <translation>[Úñdö ťĥé ĺášť déčíšíöñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Redo it</source>
            <translation>[Ŕédö íť ~~~]</translation>
        </message>
        <message>
            <source>Take a suggestion into the text</source>
            <translation>[Ťáķé á šúĝĝéšťíöñ íñťö ťĥé ťéxť ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Peek at the whole item</source>
            <translation>[Pééķ áť ťĥé ŵĥöĺé íťém ~~~~~~~]</translation>
        </message>
        <message>
            <source>Select all listed rows</source>
            <translation>[Šéĺéčť áĺĺ ĺíšťéd ŕöŵš ~~~~~~~]</translation>
        </message>
        <message>
            <source>Back to the list, the draft is kept</source>
            <translation>[Báčķ ťö ťĥé ĺíšť, ťĥé dŕáfť íš ķépť ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Undo, redo typing</source>
            <translation>[Úñdö, ŕédö ťýpíñĝ ~~~~~~]</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>[Fíñd ~~]</translation>
        </message>
        <message>
            <source>Filter line</source>
            <translation>[Fíĺťéŕ ĺíñé ~~~~]</translation>
        </message>
        <message>
            <source>Filter row</source>
            <translation>[Fíĺťéŕ ŕöŵ ~~~]</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>[Ŕéfŕéšĥ ~~~]</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>[Ťĥíš šĥééť ~~~]</translation>
        </message>
        <message>
            <source>New texts from the model, beside those there are</source>
            <translation>[Ñéŵ ťéxťš fŕöm ťĥé mödéĺ, béšídé ťĥöšé ťĥéŕé áŕé ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Next row</source>
            <translation>[Ñéxť ŕöŵ ~~~]</translation>
        </message>
        <message>
            <source>Previous row</source>
            <translation>[Pŕévíöúš ŕöŵ ~~~~]</translation>
        </message>
        <message>
            <source>Next undecided</source>
            <translation>[Ñéxť úñdéčídéd ~~~~~]</translation>
        </message>
        <message>
            <source>Previous undecided</source>
            <translation>[Pŕévíöúš úñdéčídéd ~~~~~~]</translation>
        </message>
        <message>
            <source>Back to where you were</source>
            <translation>[Báčķ ťö ŵĥéŕé ýöú ŵéŕé ~~~~~~~]</translation>
        </message>
        <message>
            <source>Dismiss the first finding</source>
            <translation>[Ďíšmíšš ťĥé fíŕšť fíñdíñĝ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Comment to the team</source>
            <translation>[Čömméñť ťö ťĥé ťéám ~~~~~~]</translation>
        </message>
        <message>
            <source>Give this text to all with the same name and proposal</source>
            <translation>[Ĝívé ťĥíš ťéxť ťö áĺĺ ŵíťĥ ťĥé šámé ñámé áñd pŕöpöšáĺ ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Assign to a person</source>
            <translation>[Áššíĝñ ťö á péŕšöñ ~~~~~~]</translation>
        </message>
        <message>
            <source>Compare two other texts</source>
            <translation>[Čömpáŕé ťŵö öťĥéŕ ťéxťš ~~~~~~~]</translation>
        </message>
        <message>
            <source>Jump to a name in the list</source>
            <translation>[Ĵúmp ťö á ñámé íñ ťĥé ĺíšť ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Copy the selected rows</source>
            <translation>[Čöpý ťĥé šéĺéčťéd ŕöŵš ~~~~~~~]</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>[Čĺéáŕ ťĥé fíĺťéŕ ~~~~~]</translation>
        </message>
        <message>
            <source>Groups of the same name and type</source>
            <translation>[Ĝŕöúpš öf ťĥé šámé ñámé áñd ťýpé ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Replace a word in all listed</source>
            <translation>[Ŕépĺáčé á ŵöŕd íñ áĺĺ ĺíšťéd ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Save this filter under a name</source>
            <translation>[Šávé ťĥíš fíĺťéŕ úñdéŕ á ñámé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Generate: describe the table of the tree by hand</source>
            <translation>[Ĝéñéŕáťé: déščŕíbé ťĥé ťábĺé öf ťĥé ťŕéé bý ĥáñd ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>[Éñťéŕ ~~]</translation>
        </message>
        <message>
            <source>goes to a page</source>
            <translation>[ĝöéš ťö á páĝé ~~~~~]</translation>
        </message>
        <message>
            <source>a key of the whole window</source>
            <translation>[á ķéý öf ťĥé ŵĥöĺé ŵíñdöŵ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>moves about</source>
            <translation>[mövéš áböúť ~~~~]</translation>
        </message>
        <message>
            <source>takes a suggestion</source>
            <translation>[ťáķéš á šúĝĝéšťíöñ ~~~~~~]</translation>
        </message>
        <message>
            <source>types in a text</source>
            <translation>[ťýpéš íñ á ťéxť ~~~~~]</translation>
        </message>
        <message>
            <source>edits a text</source>
            <translation>[édíťš á ťéxť ~~~~]</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>[Úñdö ~~]</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>[(ñöñé) ~~]</translation>
        </message>
        <message>
            <source>Review: in the list</source>
            <translation>[Ŕévíéŵ: íñ ťĥé ĺíšť ~~~~~~]</translation>
        </message>
        <message>
            <source>Review: in the text</source>
            <translation>[Ŕévíéŵ: íñ ťĥé ťéxť ~~~~~~]</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>[Évéŕýŵĥéŕé ~~~]</translation>
        </message>
        <message>
            <source>Review: on the page</source>
            <translation>[Ŕévíéŵ: öñ ťĥé páĝé ~~~~~~]</translation>
        </message>
        <message>
            <source>Import: save the plan, open one</source>
            <translation>[Ímpöŕť: šávé ťĥé pĺáñ, öpéñ öñé ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>[Méñú ~~]</translation>
        </message>
        <message>
            <source>Import: ways back for the chosen rows</source>
            <translation>[Ímpöŕť: ŵáýš báčķ föŕ ťĥé čĥöšéñ ŕöŵš ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Listed items to a file</source>
            <translation>[Ĺíšťéd íťémš ťö á fíĺé ~~~~~~~]</translation>
        </message>
        <message>
            <source>History</source>
            <translation>[Ĥíšťöŕý ~~~]</translation>
        </message>
        <message>
            <source>All versions of the item</source>
            <translation>[Áĺĺ véŕšíöñš öf ťĥé íťém ~~~~~~~~]</translation>
        </message>
        <message>
            <source>The next newer or older day</source>
            <translation>[Ťĥé ñéxť ñéŵéŕ öŕ öĺdéŕ dáý ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Versions: mark one, to compare others with it</source>
            <translation>[Véŕšíöñš: máŕķ öñé, ťö čömpáŕé öťĥéŕš ŵíťĥ íť ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Versions: restore the text</source>
            <translation>[Véŕšíöñš: ŕéšťöŕé ťĥé ťéxť ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Versions: back to the record</source>
            <translation>[Véŕšíöñš: báčķ ťö ťĥé ŕéčöŕd ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Generate, Review, Import, History, Dashboard, Files, Settings</source>
            <translation>[Ĝéñéŕáťé, Ŕévíéŵ, Ímpöŕť, Ĥíšťöŕý, Ďášĥböáŕd, Fíĺéš, Šéťťíñĝš ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Files: bring a file in, save one</source>
            <translation>[Fíĺéš: bŕíñĝ á fíĺé íñ, šávé öñé ~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::KeysSection</name>
        <message>
            <source>in the list</source>
            <translation>[íñ ťĥé ĺíšť ~~~~]</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>[íñ ťĥé ťéxť ~~~~]</translation>
        </message>
        <message>
            <source>on the page</source>
            <translation>[öñ ťĥé páĝé ~~~~]</translation>
        </message>
        <message>
            <source>&amp;No key</source>
            <translation>[&amp;Ñö ķéý ~~~]</translation>
        </message>
        <message>
            <source>&amp;Default</source>
            <translation>[&amp;Ďéfáúĺť ~~~]</translation>
        </message>
        <message>
            <source>&amp;All defaults</source>
            <translation>[&amp;Áĺĺ défáúĺťš ~~~~]</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>[Čömmáñdš áñd ťĥéíŕ ķéýš ~~~~~~~]</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>[Čömmáñd ~~~]</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>[Ŵĥéŕé ~~]</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>[Ķéýš ~~]</translation>
        </message>
        <message>
            <source>Press a key</source>
            <translation>[Pŕéšš á ķéý ~~~~]</translation>
        </message>
        <message>
            <source>Press a key to add it</source>
            <translation>[Pŕéšš á ķéý ťö ádd íť ~~~~~~~]</translation>
        </message>
        <message>
            <source>Enter in the list goes to the field. A key means one thing; those of other commands are refused. 1-9, the arrows and F1 stay as they are.</source>
            <translation>[Éñťéŕ íñ ťĥé ĺíšť ĝöéš ťö ťĥé fíéĺd. Á ķéý méáñš öñé ťĥíñĝ; ťĥöšé öf öťĥéŕ čömmáñdš áŕé ŕéfúšéd. 1-9, ťĥé áŕŕöŵš áñd F1 šťáý áš ťĥéý áŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is taken: %2. Take it away there first.</source>
            <translation>[%1 íš ťáķéñ: %2. Ťáķé íť áŵáý ťĥéŕé fíŕšť. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is taken: %2.</source>
            <translation>[%1 íš ťáķéñ: %2. ~~~~~]</translation>
        </message>
        <message>
            <source>%1 now means: %2.</source>
            <translation>[%1 ñöŵ méáñš: %2. ~~~~~~]</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>[ñö ķéý ~~]</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>[čĥáñĝéd ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::LimitsDialog</name>
        <message>
            <source>Limits of this run</source>
            <translation>[Ĺímíťš öf ťĥíš ŕúñ ~~~~~~]</translation>
        </message>
        <message>
            <source>Budget in USD</source>
            <translation>[Búdĝéť íñ ÚŠĎ ~~~~]</translation>
        </message>
        <message>
            <source>Requests in flight, at most</source>
            <translation>[Ŕéqúéšťš íñ fĺíĝĥť, áť möšť ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Requests a minute, at most</source>
            <translation>[Ŕéqúéšťš á míñúťé, áť möšť ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Tokens a minute, at most</source>
            <translation>[Ťöķéñš á míñúťé, áť möšť ~~~~~~~~]</translation>
        </message>
        <message>
            <source> USD</source>
            <translation>[ ÚŠĎ ~~]</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>[ñö ĺímíť ~~~]</translation>
        </message>
        <message>
            <source>as the provider says</source>
            <translation>[áš ťĥé pŕövídéŕ šáýš ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Budget</source>
            <translation>[&amp;Búdĝéť ~~~]</translation>
        </message>
        <message>
            <source>Requests in &amp;flight</source>
            <translation>[Ŕéqúéšťš íñ &amp;fĺíĝĥť ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Requests a minute</source>
            <translation>[&amp;Ŕéqúéšťš á míñúťé ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Tokens a minute</source>
            <translation>[&amp;Ťöķéñš á míñúťé ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>[&amp;Áppĺý ~~]</translation>
        </message>
        <message>
            <source>Leave as they are</source>
            <translation>[Ĺéávé áš ťĥéý áŕé ~~~~~~]</translation>
        </message>
        <message>
            <source>They hold from the next request on; what is in flight still counts.</source>
            <translation>[Ťĥéý ĥöĺd fŕöm ťĥé ñéxť ŕéqúéšť öñ; ŵĥáť íš íñ fĺíĝĥť šťíĺĺ čöúñťš. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody knows what this model costs, so a budget cannot be held. The others hold from the next request on.</source>
            <translation>[Ñöbödý ķñöŵš ŵĥáť ťĥíš mödéĺ čöšťš, šö á búdĝéť čáññöť bé ĥéĺd. Ťĥé öťĥéŕš ĥöĺd fŕöm ťĥé ñéxť ŕéqúéšť öñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ListTools</name>
        <message>
            <source>Jump to a name</source>
            <translation>[Ĵúmp ťö á ñámé ~~~~~]</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>[Áššíĝñ ťö ~~~]</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>[Ñámé öf ťĥé fíĺťéŕ ~~~~~~]</translation>
        </message>
        <message>
            <source>The beginning of a name, or a part of it</source>
            <translation>[Ťĥé béĝíññíñĝ öf á ñámé, öŕ á páŕť öf íť ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Jump to</source>
            <translation>[Ĵúmp ťö ~~~]</translation>
        </message>
        <message>
            <source>Enter next · Esc back to the list</source>
            <translation>[Éñťéŕ ñéxť · Éšč báčķ ťö ťĥé ĺíšť ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No name in this list</source>
            <translation>[Ñö ñámé íñ ťĥíš ĺíšť ~~~~~~]</translation>
        </message>
        <message>
            <source>%1 of %2 · Enter next · Esc back to the list</source>
            <translation>[%1 öf %2 · Éñťéŕ ñéxť · Éšč báčķ ťö ťĥé ĺíšť ~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Assign %n item(s) to</source>
            <translation>
                <numerusform>[Áššíĝñ %n íťém ťö ~~~~~~]</numerusform>
                <numerusform>[Áššíĝñ %n íťémš ťö ~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · Enter assigns · empty: to nobody · Esc goes back</source>
            <translation>[%1 · Éñťéŕ áššíĝñš · émpťý: ťö ñöbödý · Éšč ĝöéš báčķ ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) assigned to nobody now.</source>
            <translation>
                <numerusform>[%n íťém áššíĝñéd ťö ñöbödý ñöŵ. ~~~~~~~~~~]</numerusform>
                <numerusform>[%n íťémš áššíĝñéd ťö ñöbödý ñöŵ. ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) assigned to %1.</source>
            <translation>
                <numerusform>[%n íťém áššíĝñéd ťö %1. ~~~~~~~]</numerusform>
                <numerusform>[%n íťémš áššíĝñéd ťö %1. ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed meanwhile and stay as they are.</source>
            <translation>
                <numerusform>[%n čĥáñĝéd méáñŵĥíĺé áñd šťáý áš ťĥéý áŕé. ~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n čĥáñĝéd méáñŵĥíĺé áñd šťáý áš ťĥéý áŕé. ~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the first %1 of %2 rows. All of them: export a file.</source>
            <translation>[Čöpíéd ťĥé fíŕšť %1 öf %2 ŕöŵš. Áĺĺ öf ťĥém: éxpöŕť á fíĺé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n row(s).</source>
            <translation>
                <numerusform>[Čöpíéd %n ŕöŵ. ~~~~~]</numerusform>
                <numerusform>[Čöpíéd %n ŕöŵš. ~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>A name</source>
            <translation>[Á ñámé ~~]</translation>
        </message>
        <message>
            <source>Save this filter as</source>
            <translation>[Šávé ťĥíš fíĺťéŕ áš ~~~~~~]</translation>
        </message>
        <message>
            <source>Enter saves · Esc goes back</source>
            <translation>[Éñťéŕ šávéš · Éšč ĝöéš báčķ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Filter by this value</source>
            <translation>[Fíĺťéŕ bý ťĥíš váĺúé ~~~~~~]</translation>
        </message>
        <message>
            <source>Filter by %1</source>
            <translation>[Fíĺťéŕ bý %1 ~~~~]</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>[Čöpý ~~]</translation>
        </message>
        <message>
            <source>Assign to me</source>
            <translation>[Áššíĝñ ťö mé ~~~~]</translation>
        </message>
        <message>
            <source>These single items cannot be kept as a filter.</source>
            <translation>[Ťĥéšé šíñĝĺé íťémš čáññöť bé ķépť áš á fíĺťéŕ. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>[Čöĺúmñš ~~~]</translation>
        </message>
        <message>
            <source>Export the %1 selected …</source>
            <translation>[Éxpöŕť ťĥé %1 šéĺéčťéd … ~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>[%n šéĺéčťéd ~~~~]</numerusform>
                <numerusform>[%n šéĺéčťéd ~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Export all %1 listed …</source>
            <translation>[Éxpöŕť áĺĺ %1 ĺíšťéd … ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::LogSection</name>
        <message>
            <source>detail</source>
            <translation>[déťáíĺ ~~]</translation>
        </message>
        <message>
            <source>note</source>
            <translation>[ñöťé ~~]</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>[ŵáŕñíñĝ ~~~]</translation>
        </message>
        <message>
            <source>error</source>
            <translation>[éŕŕöŕ ~~]</translation>
        </message>
        <message>
            <source>The whole line</source>
            <translation>[Ťĥé ŵĥöĺé ĺíñé ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>[&amp;Čöpý ~~]</translation>
        </message>
        <message>
            <source>&amp;Show the folder</source>
            <translation>[&amp;Šĥöŵ ťĥé föĺdéŕ ~~~~~]</translation>
        </message>
        <message>
            <source>Least level that is shown</source>
            <translation>[Ĺéášť ĺévéĺ ťĥáť íš šĥöŵñ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 and above</source>
            <translation>[%1 áñd ábövé ~~~~]</translation>
        </message>
        <message>
            <source>errors alone</source>
            <translation>[éŕŕöŕš áĺöñé ~~~~]</translation>
        </message>
        <message>
            <source>Only lines with this text</source>
            <translation>[Öñĺý ĺíñéš ŵíťĥ ťĥíš ťéxť ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Lines of the log, newest first</source>
            <translation>[Ĺíñéš öf ťĥé ĺöĝ, ñéŵéšť fíŕšť ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>[Ťímé ~~]</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>[Ĺévéĺ ~~]</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>[Páŕť ~~]</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>[Méššáĝé ~~~]</translation>
        </message>
        <message>
            <source>&amp;Level</source>
            <translation>[&amp;Ĺévéĺ ~~]</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>[dámáĝéd ~~~]</translation>
        </message>
        <message>
            <source>No line fits. An error that is not here happened before the oldest file.</source>
            <translation>[Ñö ĺíñé fíťš. Áñ éŕŕöŕ ťĥáť íš ñöť ĥéŕé ĥáppéñéd béföŕé ťĥé öĺdéšť fíĺé. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The newest %1 lines that fit</source>
            <translation>[Ťĥé ñéŵéšť %1 ĺíñéš ťĥáť fíť ~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>[%n ĺíñé ~~~]</numerusform>
                <numerusform>[%n ĺíñéš ~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) copied.</source>
            <translation>
                <numerusform>[%n ĺíñé čöpíéd. ~~~~~]</numerusform>
                <numerusform>[%n ĺíñéš čöpíéd. ~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::LookSection</name>
        <message>
            <source>Colours</source>
            <translation>[Čöĺöúŕš ~~~]</translation>
        </message>
        <message>
            <source>As the system has it</source>
            <translation>[Áš ťĥé šýšťém ĥáš íť ~~~~~~]</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>[Ĺíĝĥť ~~]</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>[Ďáŕķ ~~]</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>[Ĥíĝĥ čöñťŕášť ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>[&amp;Čöĺöúŕš ~~~]</translation>
        </message>
        <message>
            <source>Sizes follow the scale of the display.</source>
            <translation>[Šížéš föĺĺöŵ ťĥé ščáĺé öf ťĥé díšpĺáý. ~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::MainWindow</name>
        <message>
            <source>MetaFlow (practice)</source>
            <translation>[MéťáFĺöŵ (pŕáčťíčé) ~~~~~~]</translation>
        </message>
        <message>
            <source>MetaFlow</source>
            <translation>[MéťáFĺöŵ ~~~]</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>[Páĝéš ~~]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Šťáťúš ~~]</translation>
        </message>
        <message>
            <source>F1 all keys</source>
            <translation>[F1 áĺĺ ķéýš ~~~~]</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>[Šťáý ~~]</translation>
        </message>
        <message>
            <source>Close MetaFlow?</source>
            <translation>[Čĺöšé MéťáFĺöŵ? ~~~~~]</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>[Čĺöšé áñýŵáý ~~~~]</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>[Ĝéñéŕáťé ~~~]</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>[Ŕévíéŵ ~~]</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>[Ímpöŕť ~~]</translation>
        </message>
        <message>
            <source>History</source>
            <translation>[Ĥíšťöŕý ~~~]</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>[Šéťťíñĝš ~~~]</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>[Ďášĥböáŕd ~~~]</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>[Fíĺéš ~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::MappingModel</name>
        <message>
            <source>%1 – chosen twice</source>
            <translation>[%1 – čĥöšéñ ťŵíčé ~~~~~~]</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>[Čöĺúmñ öf ťĥé fíĺé ~~~~~~]</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>[Fíŕšť váĺúéš ~~~~]</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>[Méáñš ~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::MappingPane</name>
        <message>
            <source>What the column means</source>
            <translation>[Ŵĥáť ťĥé čöĺúmñ méáñš ~~~~~~~]</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>[Čöĺúmñš öf ťĥé fíĺé ~~~~~~]</translation>
        </message>
        <message>
            <source>Enter, F2 or a click chooses what a column means.</source>
            <translation>[Éñťéŕ, F2 öŕ á čĺíčķ čĥööšéš ŵĥáť á čöĺúmñ méáñš. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 of %2 used</source>
            <translation>[%1 öf %2 úšéd ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::MemberModel</name>
        <message>
            <source>Decided before; Space takes it in.</source>
            <translation>[Ďéčídéd béföŕé; Špáčé ťáķéš íť íñ. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Left out; Space takes it in.</source>
            <translation>[Ĺéfť öúť; Špáčé ťáķéš íť íñ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>needs work</source>
            <translation>[ñéédš ŵöŕķ ~~~]</translation>
        </message>
        <message>
            <source>in</source>
            <translation>[íñ ~]</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>[ĺéfť öúť ~~~]</translation>
        </message>
        <message>
            <source>(the chosen text)</source>
            <translation>[(ťĥé čĥöšéñ ťéxť) ~~~~~~]</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>[Ťábĺé ~~]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Šťáťúš ~~]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöťé ~~]</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>[Ďéščŕípťíöñ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::MembersSection</name>
        <message>
            <source>looks, exports, verifies</source>
            <translation>[ĺööķš, éxpöŕťš, véŕífíéš ~~~~~~~~]</translation>
        </message>
        <message>
            <source>decides on items, too</source>
            <translation>[déčídéš öñ íťémš, ťöö ~~~~~~~]</translation>
        </message>
        <message>
            <source>scans, generates, imports, too, and sets what the team agrees on</source>
            <translation>[ščáñš, ĝéñéŕáťéš, ímpöŕťš, ťöö, áñd šéťš ŵĥáť ťĥé ťéám áĝŕééš öñ ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Give this role</source>
            <translation>[&amp;Ĝívé ťĥíš ŕöĺé ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Take the role away</source>
            <translation>[&amp;Ťáķé ťĥé ŕöĺé áŵáý ~~~~~~]</translation>
        </message>
        <message>
            <source>Members and their roles</source>
            <translation>[Mémbéŕš áñd ťĥéíŕ ŕöĺéš ~~~~~~~]</translation>
        </message>
        <message>
            <source>Login of the database</source>
            <translation>[Ĺöĝíñ öf ťĥé dáťábášé ~~~~~~~]</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>[Ŕöĺé ~~]</translation>
        </message>
        <message>
            <source>May</source>
            <translation>[Máý ~]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2 ~~]</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>[&amp;Ĺöĝíñ ~~]</translation>
        </message>
        <message>
            <source>It has to exist on the server; whoever runs it makes logins.</source>
            <translation>[Íť ĥáš ťö éxíšť öñ ťĥé šéŕvéŕ; ŵĥöévéŕ ŕúñš íť máķéš ĺöĝíñš. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>[&amp;Ŕöĺé ~~]</translation>
        </message>
        <message>
            <source>Each role includes the ones above it. The server refuses what a role does not allow, whatever program asks; each change stands in the record.</source>
            <translation>[Éáčĥ ŕöĺé íñčĺúdéš ťĥé öñéš ábövé íť. Ťĥé šéŕvéŕ ŕéfúšéš ŵĥáť á ŕöĺé döéš ñöť áĺĺöŵ, ŵĥáťévéŕ pŕöĝŕám ášķš; éáčĥ čĥáñĝé šťáñdš íñ ťĥé ŕéčöŕd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This store is a file: whoever may open it is its administrator, and roles would be a courtesy. They need a store on PostgreSQL; Settings, Store moves this one there.</source>
            <translation>[Ťĥíš šťöŕé íš á fíĺé: ŵĥöévéŕ máý öpéñ íť íš íťš ádmíñíšťŕáťöŕ, áñd ŕöĺéš ŵöúĺd bé á čöúŕťéšý. Ťĥéý ñééd á šťöŕé öñ PöšťĝŕéŠQĹ; Šéťťíñĝš, Šťöŕé mövéš ťĥíš öñé ťĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>[%1 (ýöú) ~~~]</translation>
        </message>
        <message>
            <source>Say which login gets the role.</source>
            <translation>[Šáý ŵĥíčĥ ĺöĝíñ ĝéťš ťĥé ŕöĺé. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Take a role away</source>
            <translation>[Ťáķé á ŕöĺé áŵáý ~~~~~]</translation>
        </message>
        <message>
            <source>%1 can no longer open this store. What was decided under this name stays, and giving the role again brings it back.</source>
            <translation>[%1 čáñ ñö ĺöñĝéŕ öpéñ ťĥíš šťöŕé. Ŵĥáť ŵáš déčídéd úñdéŕ ťĥíš ñámé šťáýš, áñd ĝívíñĝ ťĥé ŕöĺé áĝáíñ bŕíñĝš íť báčķ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>[Ťáķé íť áŵáý ~~~~]</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>[Ķéép ~~]</translation>
        </message>
        <message>
            <source>%1 has no role any more.</source>
            <translation>[%1 ĥáš ñö ŕöĺé áñý möŕé. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>The server knows no such login.</source>
            <translation>[Ťĥé šéŕvéŕ ķñöŵš ñö šúčĥ ĺöĝíñ. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is an %2 from now on.</source>
            <translation>[%1 íš áñ %2 fŕöm ñöŵ öñ. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is a %2 from now on.</source>
            <translation>[%1 íš á %2 fŕöm ñöŵ öñ. ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ModelForm</name>
        <message>
            <source>Key of the model</source>
            <translation>[Ķéý öf ťĥé mödéĺ ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>[&amp;Ťéšť ~~]</translation>
        </message>
        <message>
            <source>&amp;Use this model</source>
            <translation>[&amp;Úšé ťĥíš mödéĺ ~~~~~]</translation>
        </message>
        <message>
            <source>Provider of the model</source>
            <translation>[Pŕövídéŕ öf ťĥé mödéĺ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Address of the model</source>
            <translation>[Áddŕéšš öf ťĥé mödéĺ ~~~~~~]</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>[Mödéĺ ~~]</translation>
        </message>
        <message>
            <source>OpenAI or compatible</source>
            <translation>[ÖpéñÁÍ öŕ čömpáťíbĺé ~~~~~~]</translation>
        </message>
        <message>
            <source>Databricks model serving</source>
            <translation>[Ďáťábŕíčķš mödéĺ šéŕvíñĝ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Provider</source>
            <translation>[&amp;Pŕövídéŕ ~~~]</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>[&amp;Áddŕéšš ~~~]</translation>
        </message>
        <message>
            <source>&amp;Key</source>
            <translation>[&amp;Ķéý ~~]</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>[&amp;Mödéĺ ~~]</translation>
        </message>
        <message>
            <source>You are signed in there as at the workspace; no key is needed. It is tried when you connect.</source>
            <translation>[Ýöú áŕé šíĝñéd íñ ťĥéŕé áš áť ťĥé ŵöŕķšpáčé; ñö ķéý íš ñéédéd. Íť íš ťŕíéd ŵĥéñ ýöú čöññéčť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name of the endpoint</source>
            <translation>[ñámé öf ťĥé éñdpöíñť ~~~~~~]</translation>
        </message>
        <message>
            <source>name of the model</source>
            <translation>[ñámé öf ťĥé mödéĺ ~~~~~~]</translation>
        </message>
        <message>
            <source>An address looks like %1.</source>
            <translation>[Áñ áddŕéšš ĺööķš ĺíķé %1. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Paste the key that the provider gave you.</source>
            <translation>[Pášťé ťĥé ķéý ťĥáť ťĥé pŕövídéŕ ĝávé ýöú. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Asking for its models …</source>
            <translation>[Ášķíñĝ föŕ íťš mödéĺš … ~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>It answers and offers %n model(s).</source>
            <translation>
                <numerusform>[Íť áñšŵéŕš áñd öfféŕš %n mödéĺ. ~~~~~~~~~~]</numerusform>
                <numerusform>[Íť áñšŵéŕš áñd öfféŕš %n mödéĺš. ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Say which model; the test lists them.</source>
            <translation>[Šáý ŵĥíčĥ mödéĺ; ťĥé ťéšť ĺíšťš ťĥém. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Or untick the box: then the key stays for this session only.</source>
            <translation>[Öŕ úñťíčķ ťĥé böx: ťĥéñ ťĥé ķéý šťáýš föŕ ťĥíš šéššíöñ öñĺý. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ModelPanel</name>
        <message>
            <source>Kept in memory until you close the window.</source>
            <translation>[Ķépť íñ mémöŕý úñťíĺ ýöú čĺöšé ťĥé ŵíñdöŵ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Address of the model</source>
            <translation>[Áddŕéšš öf ťĥé mödéĺ ~~~~~~]</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>[Mödéĺ ~~]</translation>
        </message>
        <message>
            <source>Samples that may leave this machine</source>
            <translation>[Šámpĺéš ťĥáť máý ĺéávé ťĥíš máčĥíñé ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Budget in USD</source>
            <translation>[Búdĝéť íñ ÚŠĎ ~~~~]</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>[Čĥööšé … ~~~]</translation>
        </message>
        <message>
            <source>No samples</source>
            <translation>[Ñö šámpĺéš ~~~]</translation>
        </message>
        <message>
            <source>Masked samples</source>
            <translation>[Mášķéd šámpĺéš ~~~~~]</translation>
        </message>
        <message>
            <source>Raw samples</source>
            <translation>[Ŕáŵ šámpĺéš ~~~~]</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>[ñö ĺímíť ~~~]</translation>
        </message>
        <message>
            <source> USD</source>
            <translation>[ ÚŠĎ ~~]</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>[&amp;Áddŕéšš ~~~]</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>[&amp;Mödéĺ ~~]</translation>
        </message>
        <message>
            <source>&amp;Key</source>
            <translation>[&amp;Ķéý ~~]</translation>
        </message>
        <message>
            <source>&amp;Budget</source>
            <translation>[&amp;Búdĝéť ~~~]</translation>
        </message>
        <message>
            <source>&amp;Samples</source>
            <translation>[&amp;Šámpĺéš ~~~]</translation>
        </message>
        <message>
            <source>Nobody has chosen for this catalog yet. Nothing is sent before somebody does.</source>
            <translation>[Ñöbödý ĥáš čĥöšéñ föŕ ťĥíš čáťáĺöĝ ýéť. Ñöťĥíñĝ íš šéñť béföŕé šömébödý döéš. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Names and types leave, nothing else.</source>
            <translation>[Ñáméš áñd ťýpéš ĺéávé, ñöťĥíñĝ éĺšé. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Numbers, dates and codes leave as they are; every other value as a pattern such as “Aaaa 99”.</source>
            <translation>[Ñúmbéŕš, dáťéš áñd čödéš ĺéávé áš ťĥéý áŕé; évéŕý öťĥéŕ váĺúé áš á páťťéŕñ šúčĥ áš “Áááá 99”. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Up to three values a column leave as they are, people's data among them.</source>
            <translation>[Úp ťö ťĥŕéé váĺúéš á čöĺúmñ ĺéávé áš ťĥéý áŕé, péöpĺé'š dáťá ámöñĝ ťĥém. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>given by the practice workspace</source>
            <translation>[ĝívéñ bý ťĥé pŕáčťíčé ŵöŕķšpáčé ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Provider of the model</source>
            <translation>[Pŕövídéŕ öf ťĥé mödéĺ ~~~~~~~]</translation>
        </message>
        <message>
            <source>OpenAI or compatible</source>
            <translation>[ÖpéñÁÍ öŕ čömpáťíbĺé ~~~~~~]</translation>
        </message>
        <message>
            <source>Databricks model serving</source>
            <translation>[Ďáťábŕíčķš mödéĺ šéŕvíñĝ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>[Pŕövídéŕ ~~~]</translation>
        </message>
        <message>
            <source>none is needed</source>
            <translation>[ñöñé íš ñéédéd ~~~~~]</translation>
        </message>
        <message>
            <source>You are signed in at the workspace.</source>
            <translation>[Ýöú áŕé šíĝñéd íñ áť ťĥé ŵöŕķšpáčé. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name of the endpoint</source>
            <translation>[ñámé öf ťĥé éñdpöíñť ~~~~~~]</translation>
        </message>
        <message>
            <source>name of the model</source>
            <translation>[ñámé öf ťĥé mödéĺ ~~~~~~]</translation>
        </message>
        <message>
            <source>Answers no more from %1 on.</source>
            <translation>[Áñšŵéŕš ñö möŕé fŕöm %1 öñ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Key of the model</source>
            <translation>[Ķéý öf ťĥé mödéĺ ~~~~~]</translation>
        </message>
        <message>
            <source>The key is used until you close the window.</source>
            <translation>[Ťĥé ķéý íš úšéd úñťíĺ ýöú čĺöšé ťĥé ŵíñdöŵ. ~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ModelSection</name>
        <message>
            <source>The Generate page begins with this model at a workspace where nothing was generated yet; what is chosen there holds for that workspace.</source>
            <translation>[Ťĥé Ĝéñéŕáťé páĝé béĝíñš ŵíťĥ ťĥíš mödéĺ áť á ŵöŕķšpáčé ŵĥéŕé ñöťĥíñĝ ŵáš ĝéñéŕáťéd ýéť; ŵĥáť íš čĥöšéñ ťĥéŕé ĥöĺdš föŕ ťĥáť ŵöŕķšpáčé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is the model to begin with.</source>
            <translation>[%1 íš ťĥé mödéĺ ťö béĝíñ ŵíťĥ. ~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ModelTable</name>
        <message>
            <source>answers no more</source>
            <translation>[áñšŵéŕš ñö möŕé ~~~~~]</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>[éñdš %1 ~~~]</translation>
        </message>
        <message>
            <source>too small for the longest request</source>
            <translation>[ťöö šmáĺĺ föŕ ťĥé ĺöñĝéšť ŕéqúéšť ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>your own price</source>
            <translation>[ýöúŕ öŵñ pŕíčé ~~~~~]</translation>
        </message>
        <message>
            <source>price list of %1</source>
            <translation>[pŕíčé ĺíšť öf %1 ~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) old</source>
            <translation>
                <numerusform>[%n dáý öĺd ~~~]</numerusform>
                <numerusform>[%n dáýš öĺd ~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare models</source>
            <translation>[Čömpáŕé mödéĺš ~~~~~]</translation>
        </message>
        <message>
            <source>Models and what this quote would cost with them</source>
            <translation>[Mödéĺš áñd ŵĥáť ťĥíš qúöťé ŵöúĺd čöšť ŵíťĥ ťĥém ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>[Mödéĺ ~~]</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>[Pŕövídéŕ ~~~]</translation>
        </message>
        <message>
            <source>In</source>
            <translation>[Íñ ~]</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>[Öúť ~]</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>[Ťöĝéťĥéŕ ~~~]</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>[Čöñťéxť ~~~]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöťé ~~]</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>[&amp;Čĺöšé ~~]</translation>
        </message>
        <message>
            <source>%1 tokens in, %2 out at each model's price; another model may write more or less. Enter takes a model of the same provider. From the %3.</source>
            <translation>[%1 ťöķéñš íñ, %2 öúť áť éáčĥ mödéĺ'š pŕíčé; áñöťĥéŕ mödéĺ máý ŵŕíťé möŕé öŕ ĺéšš. Éñťéŕ ťáķéš á mödéĺ öf ťĥé šámé pŕövídéŕ. Fŕöm ťĥé %3. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::NetworkSection</name>
        <message>
            <source>Password of the proxy</source>
            <translation>[Páššŵöŕd öf ťĥé pŕöxý ~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose a &amp;file …</source>
            <translation>[Čĥööšé á &amp;fíĺé … ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>[&amp;Šávé ~~]</translation>
        </message>
        <message>
            <source>Certificates are always checked. Practising needs none of this.</source>
            <translation>[Čéŕťífíčáťéš áŕé áĺŵáýš čĥéčķéd. Pŕáčťíšíñĝ ñéédš ñöñé öf ťĥíš. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>[Pŕöxý ~~]</translation>
        </message>
        <message>
            <source>As the system has it</source>
            <translation>[Áš ťĥé šýšťém ĥáš íť ~~~~~~]</translation>
        </message>
        <message>
            <source>None</source>
            <translation>[Ñöñé ~~]</translation>
        </message>
        <message>
            <source>This one:</source>
            <translation>[Ťĥíš öñé: ~~~]</translation>
        </message>
        <message>
            <source>Host of the proxy</source>
            <translation>[Ĥöšť öf ťĥé pŕöxý ~~~~~~]</translation>
        </message>
        <message>
            <source>Port of the proxy</source>
            <translation>[Pöŕť öf ťĥé pŕöxý ~~~~~~]</translation>
        </message>
        <message>
            <source>User of the proxy</source>
            <translation>[Úšéŕ öf ťĥé pŕöxý ~~~~~~]</translation>
        </message>
        <message>
            <source>File of certificates that are trusted besides the system's</source>
            <translation>[Fíĺé öf čéŕťífíčáťéš ťĥáť áŕé ťŕúšťéd béšídéš ťĥé šýšťém'š ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>none</source>
            <translation>[ñöñé ~~]</translation>
        </message>
        <message>
            <source>Pro&amp;xy</source>
            <translation>[Pŕö&amp;xý ~~]</translation>
        </message>
        <message>
            <source>&amp;Host</source>
            <translation>[&amp;Ĥöšť ~~]</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>[&amp;Pöŕť ~~]</translation>
        </message>
        <message>
            <source>&amp;User</source>
            <translation>[&amp;Úšéŕ ~~]</translation>
        </message>
        <message>
            <source>Empty: the proxy asks for none.</source>
            <translation>[Émpťý: ťĥé pŕöxý ášķš föŕ ñöñé. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>[Pášš&amp;ŵöŕd ~~~]</translation>
        </message>
        <message>
            <source>&amp;Certificates</source>
            <translation>[&amp;Čéŕťífíčáťéš ~~~~]</translation>
        </message>
        <message>
            <source>A PEM file of your company's certificate authority, where it opens encrypted connections on the way.</source>
            <translation>[Á PÉM fíĺé öf ýöúŕ čömpáñý'š čéŕťífíčáťé áúťĥöŕíťý, ŵĥéŕé íť öpéñš éñčŕýpťéd čöññéčťíöñš öñ ťĥé ŵáý. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Proxy or certificates were changed under Settings, Network, and not saved.</source>
            <translation>[Pŕöxý öŕ čéŕťífíčáťéš ŵéŕé čĥáñĝéd úñdéŕ Šéťťíñĝš, Ñéťŵöŕķ, áñd ñöť šávéd. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Certificates to trust</source>
            <translation>[Čéŕťífíčáťéš ťö ťŕúšť ~~~~~~~]</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>[Čéŕťífíčáťéš (*.pém *.čŕť *.čéŕ);;Áĺĺ fíĺéš (*) ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Say which machine the proxy is; whoever runs the network knows.</source>
            <translation>[Šáý ŵĥíčĥ máčĥíñé ťĥé pŕöxý íš; ŵĥöévéŕ ŕúñš ťĥé ñéťŵöŕķ ķñöŵš. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Or untick the box: then the password stays for this session only.</source>
            <translation>[Öŕ úñťíčķ ťĥé böx: ťĥéñ ťĥé páššŵöŕd šťáýš föŕ ťĥíš šéššíöñ öñĺý. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Saved; requests go this way from now on.</source>
            <translation>[Šávéd; ŕéqúéšťš ĝö ťĥíš ŵáý fŕöm ñöŵ öñ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Say whose password it is, or leave the password empty.</source>
            <translation>[Šáý ŵĥöšé páššŵöŕd íť íš, öŕ ĺéávé ťĥé páššŵöŕd émpťý. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::PastModel</name>
        <message>
            <source>time unknown</source>
            <translation>[ťímé úñķñöŵñ ~~~~]</translation>
        </message>
        <message>
            <source>%1, %2 % like %3</source>
            <translation>[%1, %2 % ĺíķé %3 ~~~~~]</translation>
        </message>
        <message>
            <source>%1, score %2</source>
            <translation>[%1, ščöŕé %2 ~~~~]</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>[(émpťý) ~~~]</translation>
        </message>
        <message>
            <source>(erased)</source>
            <translation>[(éŕášéd) ~~~]</translation>
        </message>
        <message>
            <source>(its text was not kept)</source>
            <translation>[(íťš ťéxť ŵáš ñöť ķépť) ~~~~~~~]</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>[bý %1 ~~]</translation>
        </message>
        <message>
            <source>version %1, %2</source>
            <translation>[véŕšíöñ %1, %2 ~~~~~]</translation>
        </message>
        <message>
            <source>stands now</source>
            <translation>[šťáñdš ñöŵ ~~~]</translation>
        </message>
        <message>
            <source>marked to compare with</source>
            <translation>[máŕķéd ťö čömpáŕé ŵíťĥ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>[Ťímé ~~]</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>[Véŕšíöñ ~~~]</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>[Áčťíöñ ~~]</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>[Péŕšöñ ~~]</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>[Ŵŕíťťéñ bý ~~~]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Šťáťúš ~~]</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>[Ťéxť ~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::PastTab</name>
        <message>
            <source>What this event changed</source>
            <translation>[Ŵĥáť ťĥíš évéñť čĥáñĝéd ~~~~~~~]</translation>
        </message>
        <message>
            <source>History of this item</source>
            <translation>[Ĥíšťöŕý öf ťĥíš íťém ~~~~~~]</translation>
        </message>
        <message>
            <source>(the text stayed as it was)</source>
            <translation>[(ťĥé ťéxť šťáýéd áš íť ŵáš) ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>to nobody</source>
            <translation>[ťö ñöbödý ~~~]</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>[ťö %1 ~~]</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>[%1, %2: %3 ~~~]</translation>
        </message>
        <message>
            <source>Comment to the team …</source>
            <translation>[Čömméñť ťö ťĥé ťéám … ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::PayloadView</name>
        <message>
            <source>Body of the request</source>
            <translation>[Bödý öf ťĥé ŕéqúéšť ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Laid out for reading</source>
            <translation>[&amp;Ĺáíd öúť föŕ ŕéádíñĝ ~~~~~~~]</translation>
        </message>
        <message>
            <source>What leaves this machine</source>
            <translation>[Ŵĥáť ĺéávéš ťĥíš máčĥíñé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>[Ŕéqúéšťš ~~~]</translation>
        </message>
        <message>
            <source>Laid out for reading</source>
            <translation>[Ĺáíd öúť föŕ ŕéádíñĝ ~~~~~~]</translation>
        </message>
        <message>
            <source>Answer of the model</source>
            <translation>[Áñšŵéŕ öf ťĥé mödéĺ ~~~~~~]</translation>
        </message>
        <message>
            <source>(no answer is stored)</source>
            <translation>[(ñö áñšŵéŕ íš šťöŕéd) ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Sent</source>
            <translation>[&amp;Šéñť ~~]</translation>
        </message>
        <message>
            <source>&amp;Answer</source>
            <translation>[&amp;Áñšŵéŕ ~~~]</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>[&amp;Čĺöšé ~~]</translation>
        </message>
        <message>
            <source>This run sent no request.</source>
            <translation>[Ťĥíš ŕúñ šéñť ñö ŕéqúéšť. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>[%1 býťéš ~~~]</translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <translation>[ŠĤÁ-256 %1 ~~~]</translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>[šéñť %1 ~~~]</translation>
        </message>
        <message>
            <source>%1 tokens cached</source>
            <translation>[%1 ťöķéñš čáčĥéd ~~~~~]</translation>
        </message>
        <message>
            <source>may have been billed twice</source>
            <translation>[máý ĥávé bééñ bíĺĺéd ťŵíčé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>(erased after the retention time)</source>
            <translation>[(éŕášéd áfťéŕ ťĥé ŕéťéñťíöñ ťímé) ~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::Peek</name>
        <message>
            <source>The whole item</source>
            <translation>[Ťĥé ŵĥöĺé íťém ~~~~~]</translation>
        </message>
        <message>
            <source>In the catalog</source>
            <translation>[Íñ ťĥé čáťáĺöĝ ~~~~~]</translation>
        </message>
        <message>
            <source>(no description)</source>
            <translation>[(ñö déščŕípťíöñ) ~~~~~]</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>[Pŕöpöšáĺ ~~~]</translation>
        </message>
        <message>
            <source>To accept</source>
            <translation>[Ťö áččépť ~~~]</translation>
        </message>
        <message>
            <source>Esc closes</source>
            <translation>[Éšč čĺöšéš ~~~]</translation>
        </message>
        <message>
            <source>%1 or Esc closes</source>
            <translation>[%1 öŕ Éšč čĺöšéš ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::PlanChoices</name>
        <message>
            <source>&amp;Make the plan</source>
            <translation>[&amp;Máķé ťĥé pĺáñ ~~~~~]</translation>
        </message>
        <message>
            <source>Accepted items to import</source>
            <translation>[Áččépťéd íťémš ťö ímpöŕť ~~~~~~~~]</translation>
        </message>
        <message>
            <source>All accepted items. To narrow: schema:sales table:orders</source>
            <translation>[Áĺĺ áččépťéd íťémš. Ťö ñáŕŕöŵ: ščĥémá:šáĺéš ťábĺé:öŕdéŕš ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Replace existing descriptions</source>
            <translation>[Ŕépĺáčé éxíšťíñĝ déščŕípťíöñš ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Without it, comments that somebody wrote into the catalog stay as they are.</source>
            <translation>[Ŵíťĥöúť íť, čömméñťš ťĥáť šömébödý ŵŕöťé íñťö ťĥé čáťáĺöĝ šťáý áš ťĥéý áŕé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>On conflict</source>
            <translation>[Öñ čöñfĺíčť ~~~~]</translation>
        </message>
        <message>
            <source>A conflict: the catalog no longer holds what it held when the text was generated.</source>
            <translation>[Á čöñfĺíčť: ťĥé čáťáĺöĝ ñö ĺöñĝéŕ ĥöĺdš ŵĥáť íť ĥéĺd ŵĥéñ ťĥé ťéxť ŵáš ĝéñéŕáťéd. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Conflicts wait</source>
            <translation>[Čöñfĺíčťš ŵáíť ~~~~~]</translation>
        </message>
        <message>
            <source>Conflicts: keep theirs</source>
            <translation>[Čöñfĺíčťš: ķéép ťĥéíŕš ~~~~~~~]</translation>
        </message>
        <message>
            <source>Conflicts: take ours</source>
            <translation>[Čöñfĺíčťš: ťáķé öúŕš ~~~~~~]</translation>
        </message>
        <message>
            <source>Conflicts: append ours</source>
            <translation>[Čöñfĺíčťš: áppéñd öúŕš ~~~~~~~]</translation>
        </message>
        <message>
            <source>Replace existing descriptions too (%1 left out)</source>
            <translation>[Ŕépĺáčé éxíšťíñĝ déščŕípťíöñš ťöö (%1 ĺéfť öúť) ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Replace existing descriptions too</source>
            <translation>[Ŕépĺáčé éxíšťíñĝ déščŕípťíöñš ťöö ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stop &amp;making it</source>
            <translation>[Šťöp &amp;máķíñĝ íť ~~~~~]</translation>
        </message>
        <message>
            <source>Makes the plan again without what was chosen for single rows.</source>
            <translation>[Máķéš ťĥé pĺáñ áĝáíñ ŵíťĥöúť ŵĥáť ŵáš čĥöšéñ föŕ šíñĝĺé ŕöŵš. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Forget one choice</source>
            <translation>[&amp;Föŕĝéť öñé čĥöíčé ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Forget %1 choices</source>
            <translation>[&amp;Föŕĝéť %1 čĥöíčéš ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::PlanList</name>
        <message>
            <source>not applied</source>
            <translation>[ñöť áppĺíéd ~~~~]</translation>
        </message>
        <message>
            <source>being applied</source>
            <translation>[béíñĝ áppĺíéd ~~~~]</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>[áppĺíéd ~~~]</translation>
        </message>
        <message>
            <source>partly applied</source>
            <translation>[páŕťĺý áppĺíéd ~~~~~]</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>[ŕéfúšéd ~~~]</translation>
        </message>
        <message>
            <source>Plans so far</source>
            <translation>[Pĺáñš šö fáŕ ~~~~]</translation>
        </message>
        <message>
            <source>Rollback</source>
            <translation>[Ŕöĺĺbáčķ ~~~]</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>[Ímpöŕť ~~]</translation>
        </message>
        <message>
            <source>out of date</source>
            <translation>[öúť öf dáťé ~~~~]</translation>
        </message>
        <message>
            <source>approved by %1</source>
            <translation>[áppŕövéd bý %1 ~~~~~]</translation>
        </message>
        <message>
            <source>Something it would write has changed since. Make a new plan.</source>
            <translation>[Šöméťĥíñĝ íť ŵöúĺd ŵŕíťé ĥáš čĥáñĝéd šíñčé. Máķé á ñéŵ pĺáñ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::PlanModel</name>
        <message>
            <source>Verdict</source>
            <translation>[Véŕdíčť ~~~]</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>[Öbĵéčť ~~]</translation>
        </message>
        <message>
            <source>In the catalog now</source>
            <translation>[Íñ ťĥé čáťáĺöĝ ñöŵ ~~~~~~]</translation>
        </message>
        <message>
            <source>After the import</source>
            <translation>[Áfťéŕ ťĥé ímpöŕť ~~~~~]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Šťáťé ~~]</translation>
        </message>
        <message>
            <source>Replaces what somebody wrote</source>
            <translation>[Ŕépĺáčéš ŵĥáť šömébödý ŵŕöťé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Came undone after an import</source>
            <translation>[Čámé úñdöñé áfťéŕ áñ ímpöŕť ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>(the table itself)</source>
            <translation>[(ťĥé ťábĺé íťšéĺf) ~~~~~~]</translation>
        </message>
        <message>
            <source>writes %1 of %2</source>
            <translation>[ŵŕíťéš %1 öf %2 ~~~~~]</translation>
        </message>
        <message>
            <source>%1 failed, %2 refused</source>
            <translation>[%1 fáíĺéd, %2 ŕéfúšéd ~~~~~~~]</translation>
        </message>
        <message>
            <source>in the catalog: %1</source>
            <translation>[íñ ťĥé čáťáĺöĝ: %1 ~~~~~~]</translation>
        </message>
        <message>
            <source>ours: %1</source>
            <translation>[öúŕš: %1 ~~~]</translation>
        </message>
        <message>
            <source>After it is taken back</source>
            <translation>[Áfťéŕ íť íš ťáķéñ báčķ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>[Šťáťéméñť ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::PlanView</name>
        <message>
            <source>Changes of the plan</source>
            <translation>[Čĥáñĝéš öf ťĥé pĺáñ ~~~~~~]</translation>
        </message>
        <message>
            <source>Tables with signs of readers</source>
            <translation>[Ťábĺéš ŵíťĥ šíĝñš öf ŕéádéŕš ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The chosen change, and statements</source>
            <translation>[Ťĥé čĥöšéñ čĥáñĝé, áñd šťáťéméñťš ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>[Čĥáñĝé ~~]</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>[Šťáťéméñťš ~~~]</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>[Šíĝñš ~~]</translation>
        </message>
        <message>
            <source>Statements  %1</source>
            <translation>[Šťáťéméñťš  %1 ~~~~~]</translation>
        </message>
        <message>
            <source>Signs  %1</source>
            <translation>[Šíĝñš  %1 ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::PolicySection</name>
        <message>
            <source>two persons</source>
            <translation>[ťŵö péŕšöñš ~~~~]</translation>
        </message>
        <message>
            <source>one person</source>
            <translation>[öñé péŕšöñ ~~~]</translation>
        </message>
        <message>
            <source>&amp;Texts: a plan takes a text only once somebody other than its author approved it</source>
            <translation>[&amp;Ťéxťš: á pĺáñ ťáķéš á ťéxť öñĺý öñčé šömébödý öťĥéŕ ťĥáñ íťš áúťĥöŕ áppŕövéd íť ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Plans: a plan is applied only once somebody other than its maker approved it</source>
            <translation>[&amp;Pĺáñš: á pĺáñ íš áppĺíéd öñĺý öñčé šömébödý öťĥéŕ ťĥáñ íťš máķéŕ áppŕövéd íť ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Catalogs and what needs two persons there</source>
            <translation>[Čáťáĺöĝš áñd ŵĥáť ñéédš ťŵö péŕšöñš ťĥéŕé ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>[Čáťáĺöĝ ~~~]</translation>
        </message>
        <message>
            <source>A text needs</source>
            <translation>[Á ťéxť ñéédš ~~~~]</translation>
        </message>
        <message>
            <source>A plan needs</source>
            <translation>[Á pĺáñ ñéédš ~~~~]</translation>
        </message>
        <message>
            <source>Two persons for texts of the chosen catalog</source>
            <translation>[Ťŵö péŕšöñš föŕ ťéxťš öf ťĥé čĥöšéñ čáťáĺöĝ ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Two persons for plans of the chosen catalog</source>
            <translation>[Ťŵö péŕšöñš föŕ pĺáñš öf ťĥé čĥöšéñ čáťáĺöĝ ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Four eyes: what is written to a catalog has been seen by two persons. It holds for everybody who works with this store, from the moment it is switched on; an import that is paused asks again before it goes on.</source>
            <translation>[Föúŕ éýéš: ŵĥáť íš ŵŕíťťéñ ťö á čáťáĺöĝ ĥáš bééñ šééñ bý ťŵö péŕšöñš. Íť ĥöĺdš föŕ évéŕýbödý ŵĥö ŵöŕķš ŵíťĥ ťĥíš šťöŕé, fŕöm ťĥé möméñť íť íš šŵíťčĥéd öñ; áñ ímpöŕť ťĥáť íš páúšéd ášķš áĝáíñ béföŕé íť ĝöéš öñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No catalog is known yet: scan one on the page Generate first.</source>
            <translation>[Ñö čáťáĺöĝ íš ķñöŵñ ýéť: ščáñ öñé öñ ťĥé páĝé Ĝéñéŕáťé fíŕšť. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody is known here yet, and the record has to say who switched it: connect to the workspace first.</source>
            <translation>[Ñöbödý íš ķñöŵñ ĥéŕé ýéť, áñd ťĥé ŕéčöŕd ĥáš ťö šáý ŵĥö šŵíťčĥéd íť: čöññéčť ťö ťĥé ŵöŕķšpáčé fíŕšť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Each change stands in the record under your name: %1.</source>
            <translation>[Éáčĥ čĥáñĝé šťáñdš íñ ťĥé ŕéčöŕd úñdéŕ ýöúŕ ñámé: %1. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Four eyes</source>
            <translation>[Föúŕ éýéš ~~~]</translation>
        </message>
        <message>
            <source>Plans for %1 can then be applied by one person alone. That stands in the record.</source>
            <translation>[Pĺáñš föŕ %1 čáñ ťĥéñ bé áppĺíéd bý öñé péŕšöñ áĺöñé. Ťĥáť šťáñdš íñ ťĥé ŕéčöŕd. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Texts of %1 can then be planned on one person's word. That stands in the record.</source>
            <translation>[Ťéxťš öf %1 čáñ ťĥéñ bé pĺáññéd öñ öñé péŕšöñ'š ŵöŕd. Ťĥáť šťáñdš íñ ťĥé ŕéčöŕd. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>[Šŵíťčĥ öff ~~~]</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>[Ķéép ~~]</translation>
        </message>
        <message>
            <source>%1: a second person is asked for from now on.</source>
            <translation>[%1: á šéčöñd péŕšöñ íš ášķéd föŕ fŕöm ñöŵ öñ. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1: one person is enough from now on.</source>
            <translation>[%1: öñé péŕšöñ íš éñöúĝĥ fŕöm ñöŵ öñ. ~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::PreviewFilter</name>
        <message>
            <source>All  %1</source>
            <translation>[Áĺĺ  %1 ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::PreviewModel</name>
        <message>
            <source>Line %1, %2, %3</source>
            <translation>[Ĺíñé %1, %2, %3 ~~~~~]</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>[Ĺíñé ~~]</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>[Öbĵéčť ~~]</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>[Ŵĥáť ĥáppéñš ~~~~]</translation>
        </message>
        <message>
            <source>Text of the file</source>
            <translation>[Ťéxť öf ťĥé fíĺé ~~~~~]</translation>
        </message>
        <message>
            <source>Text now</source>
            <translation>[Ťéxť ñöŵ ~~~]</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>[Pŕöbĺém ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::PreviewPane</name>
        <message>
            <source>The text now and the one of the file</source>
            <translation>[Ťĥé ťéxť ñöŵ áñd ťĥé öñé öf ťĥé fíĺé ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>[Ŕöŵš öf ťĥé fíĺé ~~~~~]</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>[áñd %1 möŕé ~~~~]</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>[Ĺíñé %1: %2 ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::PricesSection</name>
        <message>
            <source>in</source>
            <translation>[íñ ~]</translation>
        </message>
        <message>
            <source>cached</source>
            <translation>[čáčĥéd ~~]</translation>
        </message>
        <message>
            <source>out</source>
            <translation>[öúť ~]</translation>
        </message>
        <message>
            <source>&amp;Keep as ours</source>
            <translation>[&amp;Ķéép áš öúŕš ~~~~]</translation>
        </message>
        <message>
            <source>Back to the &amp;list</source>
            <translation>[Báčķ ťö ťĥé &amp;ĺíšť ~~~~~~]</translation>
        </message>
        <message>
            <source>Prices of a million tokens</source>
            <translation>[Pŕíčéš öf á míĺĺíöñ ťöķéñš ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>[Pŕövídéŕ ~~~]</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>[Mödéĺ ~~]</translation>
        </message>
        <message>
            <source>In</source>
            <translation>[Íñ ~]</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>[Čáčĥéd ~~]</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>[Öúť ~]</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>[Čöñťéxť ~~~]</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>[Éñdš ~~]</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>[Áš öf ~~]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ñöťé ~~]</translation>
        </message>
        <message>
            <source>name of the model</source>
            <translation>[ñámé öf ťĥé mödéĺ ~~~~~~]</translation>
        </message>
        <message>
            <source>ours</source>
            <translation>[öúŕš ~~]</translation>
        </message>
        <message>
            <source>US dollars for a million tokens, as of %1. Rows of your own stand over the list and are kept on this machine.</source>
            <translation>[ÚŠ döĺĺáŕš föŕ á míĺĺíöñ ťöķéñš, áš öf %1. Ŕöŵš öf ýöúŕ öŵñ šťáñd övéŕ ťĥé ĺíšť áñd áŕé ķépť öñ ťĥíš máčĥíñé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What %1 costs is kept.</source>
            <translation>[Ŵĥáť %1 čöšťš íš ķépť. ~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 costs again what the list says.</source>
            <translation>[%1 čöšťš áĝáíñ ŵĥáť ťĥé ĺíšť šáýš. ~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::PrivacySection</name>
        <message>
            <source>names of columns</source>
            <translation>[ñáméš öf čöĺúmñš ~~~~~]</translation>
        </message>
        <message>
            <source>values and texts</source>
            <translation>[váĺúéš áñd ťéxťš ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>[&amp;Ádd ~~]</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>[&amp;Ŕémövé ~~~]</translation>
        </message>
        <message>
            <source>Patterns of the team's own</source>
            <translation>[Páťťéŕñš öf ťĥé ťéám'š öŵñ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ñámé ~~]</translation>
        </message>
        <message>
            <source>Looks at</source>
            <translation>[Ĺööķš áť ~~~]</translation>
        </message>
        <message>
            <source>Pattern (RE2)</source>
            <translation>[Páťťéŕñ (ŔÉ2) ~~~~]</translation>
        </message>
        <message>
            <source>Name of the pattern</source>
            <translation>[Ñámé öf ťĥé páťťéŕñ ~~~~~~]</translation>
        </message>
        <message>
            <source>staff_no</source>
            <translation>[šťáff_ñö ~~~]</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>[Páťťéŕñ ~~~]</translation>
        </message>
        <message>
            <source>such as \bE\d{5}\b</source>
            <translation>[šúčĥ áš \bÉ\d{5}\b ~~~~~~]</translation>
        </message>
        <message>
            <source>What it looks at</source>
            <translation>[Ŵĥáť íť ĺööķš áť ~~~~~]</translation>
        </message>
        <message>
            <source>A text to try</source>
            <translation>[Á ťéxť ťö ťŕý ~~~~]</translation>
        </message>
        <message>
            <source>Type a value or a comment here to see what of it would leave this machine</source>
            <translation>[Ťýpé á váĺúé öŕ á čömméñť ĥéŕé ťö šéé ŵĥáť öf íť ŵöúĺd ĺéávé ťĥíš máčĥíñé ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Masked sends a value only from columns that are known to be harmless; what these patterns match counts as personal besides. Which mode a catalog has is chosen on the page Generate.</source>
            <translation>[Mášķéd šéñdš á váĺúé öñĺý fŕöm čöĺúmñš ťĥáť áŕé ķñöŵñ ťö bé ĥáŕmĺéšš; ŵĥáť ťĥéšé páťťéŕñš máťčĥ čöúñťš áš péŕšöñáĺ béšídéš. Ŵĥíčĥ mödé á čáťáĺöĝ ĥáš íš čĥöšéñ öñ ťĥé páĝé Ĝéñéŕáťé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No pattern of your own yet: add the form of your staff or contract numbers below.</source>
            <translation>[Ñö páťťéŕñ öf ýöúŕ öŵñ ýéť: ádd ťĥé föŕm öf ýöúŕ šťáff öŕ čöñťŕáčť ñúmbéŕš béĺöŵ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n pattern(s) of your own.</source>
            <translation>
                <numerusform>[%n páťťéŕñ öf ýöúŕ öŵñ. ~~~~~~~]</numerusform>
                <numerusform>[%n páťťéŕñš öf ýöúŕ öŵñ. ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The pattern is in use from the next run on.</source>
            <translation>[Ťĥé páťťéŕñ íš íñ úšé fŕöm ťĥé ñéxť ŕúñ öñ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The pattern “%1” is gone.</source>
            <translation>[Ťĥé páťťéŕñ “%1” íš ĝöñé. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Of a comment leaves: %1</source>
            <translation>[Öf á čömméñť ĺéávéš: %1 ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ProposalView</name>
        <message>
            <source>Proposal with changes</source>
            <translation>[Pŕöpöšáĺ ŵíťĥ čĥáñĝéš ~~~~~~~]</translation>
        </message>
        <message>
            <source>Compare this text</source>
            <translation>[Čömpáŕé ťĥíš ťéxť ~~~~~~]</translation>
        </message>
        <message>
            <source>With this text</source>
            <translation>[Ŵíťĥ ťĥíš ťéxť ~~~~~]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Čĺöšé ~~]</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>[Fŕöm %1 ťö %2 ~~~~]</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>[Čömpáŕéd ~~~]</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>[Čĥáñĝéš ~~~]</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>[Pŕöpöšáĺ ~~~]</translation>
        </message>
        <message>
            <source>In the catalog now</source>
            <translation>[Íñ ťĥé čáťáĺöĝ ñöŵ ~~~~~~]</translation>
        </message>
        <message>
            <source>In the catalog when generated</source>
            <translation>[Íñ ťĥé čáťáĺöĝ ŵĥéñ ĝéñéŕáťéd ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>First proposal</source>
            <translation>[Fíŕšť pŕöpöšáĺ ~~~~~]</translation>
        </message>
        <message>
            <source>What stands</source>
            <translation>[Ŵĥáť šťáñdš ~~~~]</translation>
        </message>
        <message>
            <source>What is typed</source>
            <translation>[Ŵĥáť íš ťýpéd ~~~~]</translation>
        </message>
        <message>
            <source>Text %1, %2</source>
            <translation>[Ťéxť %1, %2 ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::QuotePanel</name>
        <message>
            <source>Quote</source>
            <translation>[Qúöťé ~~]</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>[Ŕéqúéšťš ~~~]</translation>
        </message>
        <message>
            <source>Price, at most about</source>
            <translation>[Pŕíčé, áť möšť áböúť ~~~~~~]</translation>
        </message>
        <message>
            <source>Time, about</source>
            <translation>[Ťímé, áböúť ~~~~]</translation>
        </message>
        <message>
            <source>Preparing every request, to quote exactly what would be sent …</source>
            <translation>[Pŕépáŕíñĝ évéŕý ŕéqúéšť, ťö qúöťé éxáčťĺý ŵĥáť ŵöúĺd bé šéñť … ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>[úñķñöŵñ ~~~]</translation>
        </message>
        <message>
            <source>none</source>
            <translation>[ñöñé ~~]</translation>
        </message>
        <message>
            <source>Nothing to do: everything that is ticked has a description or an open proposal.</source>
            <translation>[Ñöťĥíñĝ ťö dö: évéŕýťĥíñĝ ťĥáť íš ťíčķéd ĥáš á déščŕípťíöñ öŕ áñ öpéñ pŕöpöšáĺ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This run is open: %1 of %2 requests are done, the rest will be sent.</source>
            <translation>[Ťĥíš ŕúñ íš öpéñ: %1 öf %2 ŕéqúéšťš áŕé döñé, ťĥé ŕéšť ŵíĺĺ bé šéñť. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This model is not in the price list.</source>
            <translation>[Ťĥíš mödéĺ íš ñöť íñ ťĥé pŕíčé ĺíšť. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>You changed something since: ask for a new quote.</source>
            <translation>[Ýöú čĥáñĝéd šöméťĥíñĝ šíñčé: ášķ föŕ á ñéŵ qúöťé. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Com&amp;pare models …</source>
            <translation>[Čöm&amp;páŕé mödéĺš … ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;What leaves this machine …</source>
            <translation>[&amp;Ŵĥáť ĺéávéš ťĥíš máčĥíñé … ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Tokens in / cached / out</source>
            <translation>[Ťöķéñš íñ / čáčĥéd / öúť ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Left alone</source>
            <translation>[Ĺéfť áĺöñé ~~~]</translation>
        </message>
        <message>
            <source>From memory, for no tokens</source>
            <translation>[Fŕöm mémöŕý, föŕ ñö ťöķéñš ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Statements, tables sampled</source>
            <translation>[Šťáťéméñťš, ťábĺéš šámpĺéd ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Warehouse, at most</source>
            <translation>[Ŵáŕéĥöúšé, áť möšť ~~~~~~]</translation>
        </message>
        <message>
            <source>Left alone: %1</source>
            <translation>[Ĺéfť áĺöñé: %1 ~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Held against %n answer(s) of this run.</source>
            <translation>
                <numerusform>[Ĥéĺd áĝáíñšť %n áñšŵéŕ öf ťĥíš ŕúñ. ~~~~~~~~~~~]</numerusform>
                <numerusform>[Ĥéĺd áĝáíñšť %n áñšŵéŕš öf ťĥíš ŕúñ. ~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Prices: %1.</source>
            <translation>[Pŕíčéš: %1. ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ReasonLine</name>
        <message>
            <source>Reason</source>
            <translation>[Ŕéášöñ ~~]</translation>
        </message>
        <message>
            <source>A reason, if you like</source>
            <translation>[Á ŕéášöñ, íf ýöú ĺíķé ~~~~~~~]</translation>
        </message>
        <message>
            <source>Enter decides · Esc goes back</source>
            <translation>[Éñťéŕ déčídéš · Éšč ĝöéš báčķ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Enter saves · Esc goes back</source>
            <translation>[Éñťéŕ šávéš · Éšč ĝöéš báčķ ~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::RecordExport</name>
        <message>
            <source>Writing the record …</source>
            <translation>[Ŵŕíťíñĝ ťĥé ŕéčöŕd … ~~~~~~]</translation>
        </message>
        <message>
            <source>Writing the record: %1 rows</source>
            <translation>[Ŵŕíťíñĝ ťĥé ŕéčöŕd: %1 ŕöŵš ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The record is in %1, signed at its end.</source>
            <translation>[Ťĥé ŕéčöŕd íš íñ %1, šíĝñéd áť íťš éñd. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 rows, %2 events, %3 links. “history verify --package” verifies it without the store.</source>
            <translation>[%1 ŕöŵš, %2 évéñťš, %3 ĺíñķš. “ĥíšťöŕý véŕífý --package” véŕífíéš íť ŵíťĥöúť ťĥé šťöŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The rows are in %1, without the signed end of the record.</source>
            <translation>[Ťĥé ŕöŵš áŕé íñ %1, ŵíťĥöúť ťĥé šíĝñéd éñd öf ťĥé ŕéčöŕd. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The rows are in %1: %2.</source>
            <translation>[Ťĥé ŕöŵš áŕé íñ %1: %2. ~~~~~~~]</translation>
        </message>
        <message>
            <source>The end of the record, signed at link %1, is in %2. The record holds the SHA-256 of the rows.</source>
            <translation>[Ťĥé éñd öf ťĥé ŕéčöŕd, šíĝñéd áť ĺíñķ %1, íš íñ %2. Ťĥé ŕéčöŕd ĥöĺdš ťĥé ŠĤÁ-256 öf ťĥé ŕöŵš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The end of the record, signed at link %1, is in %2.</source>
            <translation>[Ťĥé éñd öf ťĥé ŕéčöŕd, šíĝñéd áť ĺíñķ %1, íš íñ %2. ~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::RegeneratePanel</name>
        <message>
            <source>Cancel</source>
            <translation>[Čáñčéĺ ~~]</translation>
        </message>
        <message>
            <source>What the new texts are to be like</source>
            <translation>[Ŵĥáť ťĥé ñéŵ ťéxťš áŕé ťö bé ĺíķé ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What the new texts are to be like, if you want it said</source>
            <translation>[Ŵĥáť ťĥé ñéŵ ťéxťš áŕé ťö bé ĺíķé, íf ýöú ŵáñť íť šáíd ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Texts an item</source>
            <translation>[Ťéxťš áñ íťém ~~~~]</translation>
        </message>
        <message>
            <source>Progress of the run</source>
            <translation>[Pŕöĝŕéšš öf ťĥé ŕúñ ~~~~~~]</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>[šĥöŕťéŕ ~~~]</translation>
        </message>
        <message>
            <source>more technical</source>
            <translation>[möŕé ťéčĥñíčáĺ ~~~~~]</translation>
        </message>
        <message>
            <source>mention the unit</source>
            <translation>[méñťíöñ ťĥé úñíť ~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>New texts of the model for %n item(s), beside those there are</source>
            <translation>
                <numerusform>[Ñéŵ ťéxťš öf ťĥé mödéĺ föŕ %n íťém, béšídé ťĥöšé ťĥéŕé áŕé ~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ñéŵ ťéxťš öf ťĥé mödéĺ föŕ %n íťémš, béšídé ťĥöšé ťĥéŕé áŕé ~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>[Ĝéñéŕáťé ~~~]</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>[Qúöťé ~~]</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>[Šťöp ~~]</translation>
        </message>
        <message>
            <source>%1 is asked. Enter says what it would cost.</source>
            <translation>[%1 íš ášķéd. Éñťéŕ šáýš ŵĥáť íť ŵöúĺd čöšť. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Connect a workspace and choose a model on the Generate page first.</source>
            <translation>[Čöññéčť á ŵöŕķšpáčé áñd čĥööšé á mödéĺ öñ ťĥé Ĝéñéŕáťé páĝé fíŕšť. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Preparing …</source>
            <translation>[Pŕépáŕíñĝ … ~~~~]</translation>
        </message>
        <message>
            <source>price not known</source>
            <translation>[pŕíčé ñöť ķñöŵñ ~~~~~]</translation>
        </message>
        <message>
            <source>%1: %2 requests, about %3 tokens in and %4 out, %5. Enter sends them.</source>
            <translation>[%1: %2 ŕéqúéšťš, áböúť %3 ťöķéñš íñ áñd %4 öúť, %5. Éñťéŕ šéñdš ťĥém. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ReplacePanel</name>
        <message>
            <source>&amp;Whole word</source>
            <translation>[&amp;Ŵĥöĺé ŵöŕd ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Match case</source>
            <translation>[&amp;Máťčĥ čášé ~~~~]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Čáñčéĺ ~~]</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>[Fíñd ~~]</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>[Ŕépĺáčé ŵíťĥ ~~~~]</translation>
        </message>
        <message>
            <source>Whole word</source>
            <translation>[Ŵĥöĺé ŵöŕd ~~~]</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>[Máťčĥ čášé ~~~]</translation>
        </message>
        <message>
            <source>A word in the descriptions</source>
            <translation>[Á ŵöŕd íñ ťĥé déščŕípťíöñš ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing: takes it out</source>
            <translation>[Ñöťĥíñĝ: ťáķéš íť öúť ~~~~~~~]</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>[Ŵĥáť čĥáñĝéš ~~~~]</translation>
        </message>
        <message>
            <source>Replace in the descriptions of all items of this store</source>
            <translation>[Ŕépĺáčé íñ ťĥé déščŕípťíöñš öf áĺĺ íťémš öf ťĥíš šťöŕé ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Replace in the descriptions of all items that match “%1”</source>
            <translation>[Ŕépĺáčé íñ ťĥé déščŕípťíöñš öf áĺĺ íťémš ťĥáť máťčĥ “%1” ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>[Ĺööķíñĝ … ~~~]</translation>
        </message>
        <message>
            <source>Type a word: what would change is shown before anything is done.</source>
            <translation>[Ťýpé á ŵöŕd: ŵĥáť ŵöúĺd čĥáñĝé íš šĥöŵñ béföŕé áñýťĥíñĝ íš döñé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>[Ŕépĺáčé ~~~]</translation>
        </message>
        <message>
            <source>Replace in %1</source>
            <translation>[Ŕépĺáčé íñ %1 ~~~~]</translation>
        </message>
        <message>
            <source>%1 of %2 descriptions change.</source>
            <translation>[%1 öf %2 déščŕípťíöñš čĥáñĝé. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>That is more than %1 at once: narrow the filter, for example to one schema, and do it in parts.</source>
            <translation>[Ťĥáť íš möŕé ťĥáñ %1 áť öñčé: ñáŕŕöŵ ťĥé fíĺťéŕ, föŕ éxámpĺé ťö öñé ščĥémá, áñd dö íť íñ páŕťš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” replaced with “%2”</source>
            <translation>[“%1” ŕépĺáčéd ŵíťĥ “%2” ~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>In the catalog already: %n. Edited now, they are written by the next import.</source>
            <translation>
                <numerusform>[Íñ ťĥé čáťáĺöĝ áĺŕéádý: %n. Édíťéd ñöŵ, ťĥéý áŕé ŵŕíťťéñ bý ťĥé ñéxť ímpöŕť. ~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Íñ ťĥé čáťáĺöĝ áĺŕéádý: %n. Édíťéd ñöŵ, ťĥéý áŕé ŵŕíťťéñ bý ťĥé ñéxť ímpöŕť. ~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left alone, as nothing would be left of the text: %n.</source>
            <translation>
                <numerusform>[Ĺéfť áĺöñé, áš ñöťĥíñĝ ŵöúĺd bé ĺéfť öf ťĥé ťéxť: %n. ~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ĺéfť áĺöñé, áš ñöťĥíñĝ ŵöúĺd bé ĺéfť öf ťĥé ťéxť: %n. ~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>They become edited in your name, in one step that %1 takes back. Left out and listed: what changes meanwhile, what a check warns of, and what would replace somebody's comment.</source>
            <translation>[Ťĥéý béčömé édíťéd íñ ýöúŕ ñámé, íñ öñé šťép ťĥáť %1 ťáķéš báčķ. Ĺéfť öúť áñd ĺíšťéd: ŵĥáť čĥáñĝéš méáñŵĥíĺé, ŵĥáť á čĥéčķ ŵáŕñš öf, áñd ŵĥáť ŵöúĺd ŕépĺáčé šömébödý'š čömméñť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::RequestModel</name>
        <message>
            <source>%1, asked again</source>
            <translation>[%1, ášķéd áĝáíñ ~~~~~]</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>[áböúť %1 ~~~]</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>[Ñö. ~]</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>[Ťábĺé ~~]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Šťáťé ~~]</translation>
        </message>
        <message>
            <source>Tokens in / out</source>
            <translation>[Ťöķéñš íñ / öúť ~~~~~]</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>[Čöšť ~~]</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>[Ťŕíéš ~~]</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>[Ŕéášöñ ~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::RestorePanel</name>
        <message>
            <source>From the text that stands to the one that comes back</source>
            <translation>[Fŕöm ťĥé ťéxť ťĥáť šťáñdš ťö ťĥé öñé ťĥáť čöméš báčķ ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>[Ŕéšťöŕé ~~~]</translation>
        </message>
        <message>
            <source>Restore an earlier text</source>
            <translation>[Ŕéšťöŕé áñ éáŕĺíéŕ ťéxť ~~~~~~~]</translation>
        </message>
        <message>
            <source>Keep what stands</source>
            <translation>[Ķéép ŵĥáť šťáñdš ~~~~~]</translation>
        </message>
        <message>
            <source>Restore the text of %1? It becomes a decision of yours, as if you had written it.</source>
            <translation>[Ŕéšťöŕé ťĥé ťéxť öf %1? Íť béčöméš á déčíšíöñ öf ýöúŕš, áš íf ýöú ĥád ŵŕíťťéñ íť. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>[Šömébödý ~~~]</translation>
        </message>
        <message>
            <source>%1 changed this meanwhile (now %2). Restore the earlier text all the same? This is what becomes of theirs:</source>
            <translation>[%1 čĥáñĝéd ťĥíš méáñŵĥíĺé (ñöŵ %2). Ŕéšťöŕé ťĥé éáŕĺíéŕ ťéxť áĺĺ ťĥé šámé? Ťĥíš íš ŵĥáť béčöméš öf ťĥéíŕš: ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::RetentionSection</name>
        <message>
            <source>&amp;Erase what is due now</source>
            <translation>[&amp;Éŕášé ŵĥáť íš dúé ñöŵ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Days that prompts, answers and samples are kept</source>
            <translation>[Ďáýš ťĥáť pŕömpťš, áñšŵéŕš áñd šámpĺéš áŕé ķépť ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source> days</source>
            <translation>[ dáýš ~~]</translation>
        </message>
        <message>
            <source>until the run ends</source>
            <translation>[úñťíĺ ťĥé ŕúñ éñdš ~~~~~~]</translation>
        </message>
        <message>
            <source>Prompts, answers and samples go after this time. Their hashes, tokens and cost stay, and so do descriptions and the record of decisions.</source>
            <translation>[Pŕömpťš, áñšŵéŕš áñd šámpĺéš ĝö áfťéŕ ťĥíš ťímé. Ťĥéíŕ ĥášĥéš, ťöķéñš áñd čöšť šťáý, áñd šö dö déščŕípťíöñš áñd ťĥé ŕéčöŕd öf déčíšíöñš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Keep prompts, answers and samples for</source>
            <translation>[Ķéép pŕömpťš, áñšŵéŕš áñd šámpĺéš föŕ ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Prompts, answers and samples go when their run ends.</source>
            <translation>[Pŕömpťš, áñšŵéŕš áñd šámpĺéš ĝö ŵĥéñ ťĥéíŕ ŕúñ éñdš. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Prompts, answers and samples are kept for %n day(s).</source>
            <translation>
                <numerusform>[Pŕömpťš, áñšŵéŕš áñd šámpĺéš áŕé ķépť föŕ %n dáý. ~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Pŕömpťš, áñšŵéŕš áñd šámpĺéš áŕé ķépť föŕ %n dáýš. ~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>[Éŕášé ~~]</translation>
        </message>
        <message>
            <source>Prompts, answers and samples of all runs that are due are erased now. This cannot be taken back.</source>
            <translation>[Pŕömpťš, áñšŵéŕš áñd šámpĺéš öf áĺĺ ŕúñš ťĥáť áŕé dúé áŕé éŕášéd ñöŵ. Ťĥíš čáññöť bé ťáķéñ báčķ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>[Ķéép ~~]</translation>
        </message>
        <message>
            <source>Erased: %1 requests of %2 runs, samples of %3 items.</source>
            <translation>[Éŕášéd: %1 ŕéqúéšťš öf %2 ŕúñš, šámpĺéš öf %3 íťémš. ~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ReviewDelegate</name>
        <message>
            <source>not saved</source>
            <translation>[ñöť šávéd ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ReviewPage</name>
        <message>
            <source>Draft …</source>
            <translation>[Ďŕáfť … ~~~]</translation>
        </message>
        <message>
            <source>Draft saved %1</source>
            <translation>[Ďŕáfť šávéd %1 ~~~~~]</translation>
        </message>
        <message>
            <source>Reject because</source>
            <translation>[Ŕéĵéčť béčáúšé ~~~~~]</translation>
        </message>
        <message>
            <source>Needs work:</source>
            <translation>[Ñéédš ŵöŕķ: ~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Reject %n selected, because</source>
            <translation>
                <numerusform>[Ŕéĵéčť %n šéĺéčťéd, béčáúšé ~~~~~~~~~]</numerusform>
                <numerusform>[Ŕéĵéčť %n šéĺéčťéd, béčáúšé ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected need work:</source>
            <translation>
                <numerusform>[%n šéĺéčťéd ñééd ŵöŕķ: ~~~~~~~]</numerusform>
                <numerusform>[%n šéĺéčťéd ñééd ŵöŕķ: ~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Saving %n decision(s) …</source>
            <translation>
                <numerusform>[Šávíñĝ %n déčíšíöñ … ~~~~~~]</numerusform>
                <numerusform>[Šávíñĝ %n déčíšíöñš … ~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 left as they were: %2</source>
            <translation>[%1 ĺéfť áš ťĥéý ŵéŕé: %2 ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Show those left out</source>
            <translation>[Šĥöŵ ťĥöšé ĺéfť öúť ~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing to redo.</source>
            <translation>[Ñöťĥíñĝ ťö ŕédö. ~~~~~]</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>[Ñöťĥíñĝ ťö úñdö. ~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Decided again: %n item(s).</source>
            <translation>
                <numerusform>[Ďéčídéd áĝáíñ: %n íťém. ~~~~~~~]</numerusform>
                <numerusform>[Ďéčídéd áĝáíñ: %n íťémš. ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n decision(s).</source>
            <translation>
                <numerusform>[Ťáķéñ báčķ: %n déčíšíöñ. ~~~~~~~~]</numerusform>
                <numerusform>[Ťáķéñ báčķ: %n déčíšíöñš. ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n item(s) of this list are decided.</source>
            <translation>
                <numerusform>[Áĺĺ %n íťém öf ťĥíš ĺíšť áŕé déčídéd. ~~~~~~~~~~~~]</numerusform>
                <numerusform>[Áĺĺ %n íťémš öf ťĥíš ĺíšť áŕé déčídéd. ~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to Import</source>
            <translation>[Ĝö ťö Ímpöŕť ~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) are not saved: the store does not take them. They are tried again while the window is open.</source>
            <translation>
                <numerusform>[%n déčíšíöñ áŕé ñöť šávéd: ťĥé šťöŕé döéš ñöť ťáķé ťĥém. Ťĥéý áŕé ťŕíéd áĝáíñ ŵĥíĺé ťĥé ŵíñdöŵ íš öpéñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n déčíšíöñš áŕé ñöť šávéd: ťĥé šťöŕé döéš ñöť ťáķé ťĥém. Ťĥéý áŕé ťŕíéd áĝáíñ ŵĥíĺé ťĥé ŵíñdöŵ íš öpéñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>A decision is being saved.</source>
            <translation>[Á déčíšíöñ íš béíñĝ šávéd. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>A text that you typed is not on disk yet.</source>
            <translation>[Á ťéxť ťĥáť ýöú ťýpéd íš ñöť öñ díšķ ýéť. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing to review yet</source>
            <translation>[Ñöťĥíñĝ ťö ŕévíéŵ ýéť ~~~~~~~]</translation>
        </message>
        <message>
            <source>Proposals appear here as soon as a run has written some. Choose tables on the Generate page, look at the quote, and start it.</source>
            <translation>[Pŕöpöšáĺš áppéáŕ ĥéŕé áš šööñ áš á ŕúñ ĥáš ŵŕíťťéñ šömé. Čĥööšé ťábĺéš öñ ťĥé Ĝéñéŕáťé páĝé, ĺööķ áť ťĥé qúöťé, áñd šťáŕť íť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Go to Generate</source>
            <translation>[Ĝö ťö Ĝéñéŕáťé ~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is pending</source>
            <translation>[Ñöťĥíñĝ íš péñdíñĝ ~~~~~~]</translation>
        </message>
        <message>
            <source>Every proposal has been decided, or none was generated yet. Accepted ones wait on the Import page.</source>
            <translation>[Évéŕý pŕöpöšáĺ ĥáš bééñ déčídéd, öŕ ñöñé ŵáš ĝéñéŕáťéd ýéť. Áččépťéd öñéš ŵáíť öñ ťĥé Ímpöŕť páĝé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>[Šĥöŵ évéŕýťĥíñĝ ~~~~~]</translation>
        </message>
        <message>
            <source>No item matches</source>
            <translation>[Ñö íťém máťčĥéš ~~~~~]</translation>
        </message>
        <message>
            <source>The filter “%1” leaves nothing.</source>
            <translation>[Ťĥé fíĺťéŕ “%1” ĺéávéš ñöťĥíñĝ. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>[Čĺéáŕ fíĺťéŕ ~~~~]</translation>
        </message>
        <message>
            <source>Row %1 of %2</source>
            <translation>[Ŕöŵ %1 öf %2 ~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) not saved, trying again</source>
            <translation>
                <numerusform>[%n déčíšíöñ ñöť šávéd, ťŕýíñĝ áĝáíñ ~~~~~~~~~~~]</numerusform>
                <numerusform>[%n déčíšíöñš ñöť šávéd, ťŕýíñĝ áĝáíñ ~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>[%n dŕáfť ~~~]</numerusform>
                <numerusform>[%n dŕáfťš ~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>counting …</source>
            <translation>[čöúñťíñĝ … ~~~]</translation>
        </message>
        <message>
            <source>%1 listed</source>
            <translation>[%1 ĺíšťéd ~~~]</translation>
        </message>
        <message>
            <source>New texts are being written; they come to stand beside those there are.</source>
            <translation>[Ñéŵ ťéxťš áŕé béíñĝ ŵŕíťťéñ; ťĥéý čömé ťö šťáñd béšídé ťĥöšé ťĥéŕé áŕé. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) failed.</source>
            <translation>
                <numerusform>[%n ŕéqúéšť fáíĺéd. ~~~~~~]</numerusform>
                <numerusform>[%n ŕéqúéšťš fáíĺéd. ~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new text(s) came. 1-9 take one into the editor.</source>
            <translation>
                <numerusform>[%n ñéŵ ťéxť čámé. 1-9 ťáķé öñé íñťö ťĥé édíťöŕ. ~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n ñéŵ ťéxťš čámé. 1-9 ťáķé öñé íñťö ťĥé édíťöŕ. ~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Show their items</source>
            <translation>[Šĥöŵ ťĥéíŕ íťémš ~~~~~]</translation>
        </message>
        <message>
            <source>New texts are being written. What is in flight may be paid twice.</source>
            <translation>[Ñéŵ ťéxťš áŕé béíñĝ ŵŕíťťéñ. Ŵĥáť íš íñ fĺíĝĥť máý bé páíd ťŵíčé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>decided today: %1</source>
            <translation>[déčídéd ťödáý: %1 ~~~~~~]</translation>
        </message>
        <message>
            <source>(no key)</source>
            <translation>[(ñö ķéý) ~~~]</translation>
        </message>
        <message>
            <source>Text: %1 accept and next  ·  %2 back to the list, draft kept  ·  %3 dismiss  ·  Alt+1-9 take a text</source>
            <translation>[Ťéxť: %1 áččépť áñd ñéxť  ·  %2 báčķ ťö ťĥé ĺíšť, dŕáfť ķépť  ·  %3 díšmíšš  ·  Áĺť+1-9 ťáķé á ťéxť ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>List: %1 accept and next  ·  %2 edit  ·  %3 reject  ·  %4 needs work  ·  %5 skip  ·  %6 undo  ·  1-9 take a text  ·  %7 new texts  ·  %8 peek  ·  F1 all keys</source>
            <translation>[Ĺíšť: %1 áččépť áñd ñéxť  ·  %2 édíť  ·  %3 ŕéĵéčť  ·  %4 ñéédš ŵöŕķ  ·  %5 šķíp  ·  %6 úñdö  ·  1-9 ťáķé á ťéxť  ·  %7 ñéŵ ťéxťš  ·  %8 pééķ  ·  F1 áĺĺ ķéýš ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 decided. %2 takes all of them back.</source>
            <translation>[%1 déčídéd. %2 ťáķéš áĺĺ öf ťĥém báčķ. ~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Left out: %n</source>
            <translation>
                <numerusform>[Ĺéfť öúť: %n ~~~~]</numerusform>
                <numerusform>[Ĺéfť öúť: %n ~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) are not saved yet: the store does not take them. They are tried again.</source>
            <translation>
                <numerusform>[%n déčíšíöñ áŕé ñöť šávéd ýéť: ťĥé šťöŕé döéš ñöť ťáķé ťĥém. Ťĥéý áŕé ťŕíéd áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n déčíšíöñš áŕé ñöť šávéd ýéť: ťĥé šťöŕé döéš ñöť ťáķé ťĥém. Ťĥéý áŕé ťŕíéd áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>It holds for every catalog from then on, and can be switched for each in Settings, Four eyes.</source>
            <translation>[Íť ĥöĺdš föŕ évéŕý čáťáĺöĝ fŕöm ťĥéñ öñ, áñd čáñ bé šŵíťčĥéd föŕ éáčĥ íñ Šéťťíñĝš, Föúŕ éýéš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>In a file it is a courtesy: nobody enforces it.</source>
            <translation>[Íñ á fíĺé íť íš á čöúŕťéšý: ñöbödý éñföŕčéš íť. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Two people decide in this store now. Shall each text be seen by two before it is written?</source>
            <translation>[Ťŵö péöpĺé déčídé íñ ťĥíš šťöŕé ñöŵ. Šĥáĺĺ éáčĥ ťéxť bé šééñ bý ťŵö béföŕé íť íš ŵŕíťťéñ? ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Yes, by two</source>
            <translation>[&amp;Ýéš, bý ťŵö ~~~~]</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>[&amp;Ñö ~]</translation>
        </message>
        <message>
            <source>Each text needs a second person from now on.</source>
            <translation>[Éáčĥ ťéxť ñéédš á šéčöñd péŕšöñ fŕöm ñöŵ öñ. ~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ReviewTable</name>
        <message>
            <source>Proposals</source>
            <translation>[Pŕöpöšáĺš ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::RunHistory</name>
        <message>
            <source>R&amp;equests …</source>
            <translation>[Ŕ&amp;éqúéšťš … ~~~~]</translation>
        </message>
        <message>
            <source>Go o&amp;n</source>
            <translation>[Ĝö ö&amp;ñ ~~]</translation>
        </message>
        <message>
            <source>&amp;Review its texts</source>
            <translation>[&amp;Ŕévíéŵ íťš ťéxťš ~~~~~~]</translation>
        </message>
        <message>
            <source>Export re&amp;port …</source>
            <translation>[Éxpöŕť ŕé&amp;pöŕť … ~~~~~]</translation>
        </message>
        <message>
            <source>Past runs</source>
            <translation>[Pášť ŕúñš ~~~]</translation>
        </message>
        <message>
            <source>No run yet. Each will stand here with who, when, which model, what it cost and why it stopped.</source>
            <translation>[Ñö ŕúñ ýéť. Éáčĥ ŵíĺĺ šťáñd ĥéŕé ŵíťĥ ŵĥö, ŵĥéñ, ŵĥíčĥ mödéĺ, ŵĥáť íť čöšť áñd ŵĥý íť šťöppéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>[Ŕúñ %1 ~~]</translation>
        </message>
        <message>
            <source>quoted %1</source>
            <translation>[qúöťéd %1 ~~~]</translation>
        </message>
        <message>
            <source>price not known</source>
            <translation>[pŕíčé ñöť ķñöŵñ ~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n left alone</source>
            <translation>
                <numerusform>[%n ĺéfť áĺöñé ~~~~]</numerusform>
                <numerusform>[%n ĺéfť áĺöñé ~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n from memory</source>
            <translation>
                <numerusform>[%n fŕöm mémöŕý ~~~~~]</numerusform>
                <numerusform>[%n fŕöm mémöŕý ~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s) for samples</source>
            <translation>
                <numerusform>[%n šťáťéméñť föŕ šámpĺéš ~~~~~~~~]</numerusform>
                <numerusform>[%n šťáťéméñťš föŕ šámpĺéš ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may have been billed twice</source>
            <translation>
                <numerusform>[%n máý ĥávé bééñ bíĺĺéd ťŵíčé ~~~~~~~~~]</numerusform>
                <numerusform>[%n máý ĥávé bééñ bíĺĺéd ťŵíčé ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>ended %1</source>
            <translation>[éñdéd %1 ~~~]</translation>
        </message>
        <message>
            <source>Export the report of run %1</source>
            <translation>[Éxpöŕť ťĥé ŕépöŕť öf ŕúñ %1 ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>[ČŠV (*.čšv) ~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n failed request(s) written to %1.</source>
            <translation>
                <numerusform>[%n fáíĺéd ŕéqúéšť ŵŕíťťéñ ťö %1. ~~~~~~~~~~]</numerusform>
                <numerusform>[%n fáíĺéd ŕéqúéšťš ŵŕíťťéñ ťö %1. ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::RunListModel</name>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 öf %2 ~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n failed</source>
            <translation>
                <numerusform>[%1, %n fáíĺéd ~~~~]</numerusform>
                <numerusform>[%1, %n fáíĺéd ~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>[ñöť ķñöŵñ ~~~]</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>[Šťáŕťéd ~~~]</translation>
        </message>
        <message>
            <source>By</source>
            <translation>[Bý ~]</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>[Mödéĺ ~~]</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>[Ščöpé ~~]</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>[Ŕéqúéšťš ~~~]</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>[Ťéxťš ~~]</translation>
        </message>
        <message>
            <source>Tokens in / out</source>
            <translation>[Ťöķéñš íñ / öúť ~~~~~]</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>[Čöšť ~~]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Šťáťé ~~]</translation>
        </message>
        <message>
            <source>Stopped by</source>
            <translation>[Šťöppéd bý ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::RunPane</name>
        <message>
            <source>Ca&amp;ncel</source>
            <translation>[Čá&amp;ñčéĺ ~~~]</translation>
        </message>
        <message>
            <source>Paus&amp;e</source>
            <translation>[Páúš&amp;é ~~]</translation>
        </message>
        <message>
            <source>Tr&amp;y failed again</source>
            <translation>[Ťŕ&amp;ý fáíĺéd áĝáíñ ~~~~~~]</translation>
        </message>
        <message>
            <source>Limits of this &amp;run …</source>
            <translation>[Ĺímíťš öf ťĥíš &amp;ŕúñ … ~~~~~~~]</translation>
        </message>
        <message>
            <source>Go o&amp;n</source>
            <translation>[Ĝö ö&amp;ñ ~~]</translation>
        </message>
        <message>
            <source>Try without samples</source>
            <translation>[Ťŕý ŵíťĥöúť šámpĺéš ~~~~~~]</translation>
        </message>
        <message>
            <source>R&amp;equests …</source>
            <translation>[Ŕ&amp;éqúéšťš … ~~~~]</translation>
        </message>
        <message>
            <source>No run yet. Tick tables, ask for a quote, then generate: progress, cost and failures will stand here, also while you work on other pages.</source>
            <translation>[Ñö ŕúñ ýéť. Ťíčķ ťábĺéš, ášķ föŕ á qúöťé, ťĥéñ ĝéñéŕáťé: pŕöĝŕéšš, čöšť áñd fáíĺúŕéš ŵíĺĺ šťáñd ĥéŕé, áĺšö ŵĥíĺé ýöú ŵöŕķ öñ öťĥéŕ páĝéš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>[Šťöppíñĝ … ~~~]</translation>
        </message>
        <message>
            <source>Asks again for what failed, with names and types alone.</source>
            <translation>[Ášķš áĝáíñ föŕ ŵĥáť fáíĺéd, ŵíťĥ ñáméš áñd ťýpéš áĺöñé. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Progress of the run</source>
            <translation>[Pŕöĝŕéšš öf ťĥé ŕúñ ~~~~~~]</translation>
        </message>
        <message>
            <source>Failed requests</source>
            <translation>[Fáíĺéd ŕéqúéšťš ~~~~~]</translation>
        </message>
        <message>
            <source>starting …</source>
            <translation>[šťáŕťíñĝ … ~~~]</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 öf %2 ~~~]</translation>
        </message>
        <message>
            <source>%1 a second</source>
            <translation>[%1 á šéčöñd ~~~~]</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>[%1 ĺéfť ~~~]</translation>
        </message>
        <message>
            <source>%1 of at most %2 in flight</source>
            <translation>[%1 öf áť möšť %2 íñ fĺíĝĥť ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody knows what this model costs.</source>
            <translation>[Ñöbödý ķñöŵš ŵĥáť ťĥíš mödéĺ čöšťš. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 USD so far</source>
            <translation>[%1 ÚŠĎ šö fáŕ ~~~~]</translation>
        </message>
        <message>
            <source>about %1 in all</source>
            <translation>[áböúť %1 íñ áĺĺ ~~~~~]</translation>
        </message>
        <message>
            <source>budget %1</source>
            <translation>[búdĝéť %1 ~~~]</translation>
        </message>
        <message>
            <source>no budget</source>
            <translation>[ñö búdĝéť ~~~]</translation>
        </message>
        <message>
            <source>No request failed.</source>
            <translation>[Ñö ŕéqúéšť fáíĺéd. ~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) failed</source>
            <translation>
                <numerusform>[%n ŕéqúéšť fáíĺéd ~~~~~~]</numerusform>
                <numerusform>[%n ŕéqúéšťš fáíĺéd ~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>R&amp;esume</source>
            <translation>[Ŕ&amp;éšúmé ~~~]</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Review %n proposal(s)</source>
            <translation>
                <numerusform>[&amp;Ŕévíéŵ %n pŕöpöšáĺ ~~~~~~]</numerusform>
                <numerusform>[&amp;Ŕévíéŵ %n pŕöpöšáĺš ~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Review %n proposal(s)</source>
            <translation>
                <numerusform>[Ŕévíéŵ %n pŕöpöšáĺ ~~~~~~]</numerusform>
                <numerusform>[Ŕévíéŵ %n pŕöpöšáĺš ~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) written.</source>
            <translation>
                <numerusform>[%n pŕöpöšáĺ ŵŕíťťéñ. ~~~~~~]</numerusform>
                <numerusform>[%n pŕöpöšáĺš ŵŕíťťéñ. ~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paused. %n proposal(s) were written and stay.</source>
            <translation>
                <numerusform>[Páúšéd. %n pŕöpöšáĺ ŵéŕé ŵŕíťťéñ áñd šťáý. ~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Páúšéd. %n pŕöpöšáĺš ŵéŕé ŵŕíťťéñ áñd šťáý. ~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped. %n proposal(s) were written and stay.</source>
            <translation>
                <numerusform>[Šťöppéd. %n pŕöpöšáĺ ŵéŕé ŵŕíťťéñ áñd šťáý. ~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Šťöppéd. %n pŕöpöšáĺš ŵéŕé ŵŕíťťéñ áñd šťáý. ~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Used: %1 tokens in (%2 cached), %3 out, %4.</source>
            <translation>[Úšéd: %1 ťöķéñš íñ (%2 čáčĥéd), %3 öúť, %4. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>price not known</source>
            <translation>[pŕíčé ñöť ķñöŵñ ~~~~~]</translation>
        </message>
        <message>
            <source>Quoted: %1 tokens in, %2 out, %3.</source>
            <translation>[Qúöťéd: %1 ťöķéñš íñ, %2 öúť, %3. ~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n from memory, for no tokens.</source>
            <translation>
                <numerusform>[%n fŕöm mémöŕý, föŕ ñö ťöķéñš. ~~~~~~~~~]</numerusform>
                <numerusform>[%n fŕöm mémöŕý, föŕ ñö ťöķéñš. ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) may have been billed twice.</source>
            <translation>
                <numerusform>[%n ŕéqúéšť máý ĥávé bééñ bíĺĺéd ťŵíčé. ~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n ŕéqúéšťš máý ĥávé bééñ bíĺĺéd ťŵíčé. ~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The run could not go on.</source>
            <translation>[Ťĥé ŕúñ čöúĺd ñöť ĝö öñ. ~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::SameTextBar</name>
        <message>
            <source>Cancel  Esc</source>
            <translation>[Čáñčéĺ  Éšč ~~~~]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Čáñčéĺ ~~]</translation>
        </message>
        <message numerus="yes">
            <source>Give “%1” to %n more pending item(s) called %2 with the same proposal: %3? What has a security finding or would replace somebody's comment is left out. One undo takes all back.</source>
            <translation>
                <numerusform>[Ĝívé “%1” ťö %n möŕé péñdíñĝ íťém čáĺĺéd %2 ŵíťĥ ťĥé šámé pŕöpöšáĺ: %3? Ŵĥáť ĥáš á šéčúŕíťý fíñdíñĝ öŕ ŵöúĺd ŕépĺáčé šömébödý'š čömméñť íš ĺéfť öúť. Öñé úñdö ťáķéš áĺĺ báčķ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ĝívé “%1” ťö %n möŕé péñdíñĝ íťémš čáĺĺéd %2 ŵíťĥ ťĥé šámé pŕöpöšáĺ: %3? Ŵĥáť ĥáš á šéčúŕíťý fíñdíñĝ öŕ ŵöúĺd ŕépĺáčé šömébödý'š čömméñť íš ĺéfť öúť. Öñé úñdö ťáķéš áĺĺ báčķ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Give to %1  ⏎</source>
            <translation>[Ĝívé ťö %1  ⏎ ~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Give this text to %n more</source>
            <translation>
                <numerusform>[Ĝívé ťĥíš ťéxť ťö %n möŕé ~~~~~~~~]</numerusform>
                <numerusform>[Ĝívé ťĥíš ťéxť ťö %n möŕé ~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ScopeFilters</name>
        <message>
            <source>&amp;Only what has no description</source>
            <translation>[&amp;Öñĺý ŵĥáť ĥáš ñö déščŕípťíöñ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>V&amp;iews too</source>
            <translation>[V&amp;íéŵš ťöö ~~~]</translation>
        </message>
        <message>
            <source>Nested &amp;fields too</source>
            <translation>[Ñéšťéd &amp;fíéĺdš ťöö ~~~~~~]</translation>
        </message>
        <message>
            <source>Only c&amp;hanged since</source>
            <translation>[Öñĺý č&amp;ĥáñĝéd šíñčé ~~~~~~]</translation>
        </message>
        <message>
            <source>Describe</source>
            <translation>[Ďéščŕíbé ~~~]</translation>
        </message>
        <message>
            <source>Only what has no description</source>
            <translation>[Öñĺý ŵĥáť ĥáš ñö déščŕípťíöñ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No comment in the catalog and no open item here. What is left alone is counted in the quote.</source>
            <translation>[Ñö čömméñť íñ ťĥé čáťáĺöĝ áñd ñö öpéñ íťém ĥéŕé. Ŵĥáť íš ĺéfť áĺöñé íš čöúñťéd íñ ťĥé qúöťé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Views too</source>
            <translation>[Víéŵš ťöö ~~~]</translation>
        </message>
        <message>
            <source>Nested fields too</source>
            <translation>[Ñéšťéd fíéĺdš ťöö ~~~~~~]</translation>
        </message>
        <message>
            <source>The fields of structs, each with a text of its own.</source>
            <translation>[Ťĥé fíéĺdš öf šťŕúčťš, éáčĥ ŵíťĥ á ťéxť öf íťš öŵñ. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only changed since</source>
            <translation>[Öñĺý čĥáñĝéd šíñčé ~~~~~~]</translation>
        </message>
        <message>
            <source>Changed since this day</source>
            <translation>[Čĥáñĝéd šíñčé ťĥíš dáý ~~~~~~~]</translation>
        </message>
        <message>
            <source>Tables and columns</source>
            <translation>[Ťábĺéš áñd čöĺúmñš ~~~~~~]</translation>
        </message>
        <message>
            <source>Tables only</source>
            <translation>[Ťábĺéš öñĺý ~~~~]</translation>
        </message>
        <message>
            <source>Columns only</source>
            <translation>[Čöĺúmñš öñĺý ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Describe</source>
            <translation>[&amp;Ďéščŕíbé ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::ScopePane</name>
        <message>
            <source>S&amp;can catalog</source>
            <translation>[Š&amp;čáñ čáťáĺöĝ ~~~~]</translation>
        </message>
        <message>
            <source>Find tables</source>
            <translation>[Fíñd ťábĺéš ~~~~]</translation>
        </message>
        <message>
            <source>Find schemas and tables (Ctrl+F)</source>
            <translation>[Fíñd ščĥémáš áñd ťábĺéš (Čťŕĺ+F) ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Catalogs, schemas and tables</source>
            <translation>[Čáťáĺöĝš, ščĥémáš áñd ťábĺéš ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Tick by pattern</source>
            <translation>[Ťíčķ bý páťťéŕñ ~~~~~]</translation>
        </message>
        <message>
            <source>Names with * and ?, several with commas; schema.table where a dot is in it. Enter ticks what matches and nothing else.</source>
            <translation>[Ñáméš ŵíťĥ * áñd ?, šévéŕáĺ ŵíťĥ čömmáš; ščĥémá.ťábĺé ŵĥéŕé á döť íš íñ íť. Éñťéŕ ťíčķš ŵĥáť máťčĥéš áñd ñöťĥíñĝ éĺšé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>orders_*, stg_*, hr.*</source>
            <translation>[öŕdéŕš_*, šťĝ_*, ĥŕ.* ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Tick by pattern</source>
            <translation>[&amp;Ťíčķ bý páťťéŕñ ~~~~~]</translation>
        </message>
        <message>
            <source>Reading the list of catalogs …</source>
            <translation>[Ŕéádíñĝ ťĥé ĺíšť öf čáťáĺöĝš … ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This person may use no catalog. USE CATALOG is what is missing.</source>
            <translation>[Ťĥíš péŕšöñ máý úšé ñö čáťáĺöĝ. ÚŠÉ ČÁŤÁĹÖĜ íš ŵĥáť íš míššíñĝ. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Ticked tables are described. Scanning reads names, types and comments, no rows.</source>
            <translation>[Ťíčķéd ťábĺéš áŕé déščŕíbéd. Ščáññíñĝ ŕéádš ñáméš, ťýpéš áñd čömméñťš, ñö ŕöŵš. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Scanning %1 …</source>
            <translation>[Ščáññíñĝ %1 … ~~~~]</translation>
        </message>
        <message>
            <source>Scanning %1 … %2 of %3</source>
            <translation>[Ščáññíñĝ %1 … %2 öf %3 ~~~~~~~]</translation>
        </message>
        <message>
            <source>%1: %2 tables, %3 columns read with %4 statements in %5 s.</source>
            <translation>[%1: %2 ťábĺéš, %3 čöĺúmñš ŕéád ŵíťĥ %4 šťáťéméñťš íñ %5 š. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Since the last scan %1 changed, %2 are gone.</source>
            <translation>[Šíñčé ťĥé ĺášť ščáñ %1 čĥáñĝéd, %2 áŕé ĝöñé. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n match(es); Enter ticks</source>
            <translation>
                <numerusform>[%n máťčĥ(éš); Éñťéŕ ťíčķš ~~~~~~~~]</numerusform>
                <numerusform>[%n máťčĥ(éš); Éñťéŕ ťíčķš ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticked</source>
            <translation>
                <numerusform>[%n ťíčķéd ~~~]</numerusform>
                <numerusform>[%n ťíčķéd ~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n cannot be</source>
            <translation>
                <numerusform>[, %n čáññöť bé ~~~~~]</numerusform>
                <numerusform>[, %n čáññöť bé ~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Tick the tables to describe.</source>
            <translation>[Ťíčķ ťĥé ťábĺéš ťö déščŕíbé. ~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n table(s) ticked, %1 undescribed</source>
            <translation>
                <numerusform>[%n ťábĺé ťíčķéd, %1 úñdéščŕíbéd ~~~~~~~~~~]</numerusform>
                <numerusform>[%n ťábĺéš ťíčķéd, %1 úñdéščŕíbéd ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n described: left alone</source>
            <translation>
                <numerusform>[, %n déščŕíbéd: ĺéfť áĺöñé ~~~~~~~~]</numerusform>
                <numerusform>[, %n déščŕíbéd: ĺéfť áĺöñé ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n described: written anew</source>
            <translation>
                <numerusform>[, %n déščŕíbéd: ŵŕíťťéñ áñéŵ ~~~~~~~~~]</numerusform>
                <numerusform>[, %n déščŕíbéd: ŵŕíťťéñ áñéŵ ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop s&amp;canning</source>
            <translation>[Šťöp š&amp;čáññíñĝ ~~~~~]</translation>
        </message>
        <message>
            <source>S&amp;can %1 again</source>
            <translation>[Š&amp;čáñ %1 áĝáíñ ~~~~~]</translation>
        </message>
        <message>
            <source>S&amp;can %1</source>
            <translation>[Š&amp;čáñ %1 ~~~]</translation>
        </message>
        <message>
            <source>&amp;Describe by hand …</source>
            <translation>[&amp;Ďéščŕíbé bý ĥáñd … ~~~~~~]</translation>
        </message>
        <message>
            <source>Ctrl+D on a table: describe it or its columns by hand</source>
            <translation>[Čťŕĺ+Ď öñ á ťábĺé: déščŕíbé íť öŕ íťš čöĺúmñš bý ĥáñd ~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::SecretField</name>
        <message>
            <source>Keep in the key store</source>
            <translation>[Ķéép íñ ťĥé ķéý šťöŕé ~~~~~~~]</translation>
        </message>
        <message>
            <source>Unticked, it is kept in memory until you close MetaFlow, and nowhere else.</source>
            <translation>[Úñťíčķéd, íť íš ķépť íñ mémöŕý úñťíĺ ýöú čĺöšé MéťáFĺöŵ, áñd ñöŵĥéŕé éĺšé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>kept already; type another to replace it</source>
            <translation>[ķépť áĺŕéádý; ťýpé áñöťĥéŕ ťö ŕépĺáčé íť ~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::SecretsSection</name>
        <message>
            <source>Sign-in: %1</source>
            <translation>[Šíĝñ-íñ: %1 ~~~~]</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>[Mödéĺ: %1 ~~~]</translation>
        </message>
        <message>
            <source>Password of the store: %1</source>
            <translation>[Páššŵöŕd öf ťĥé šťöŕé: %1 ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Password of the proxy: %1</source>
            <translation>[Páššŵöŕd öf ťĥé pŕöxý: %1 ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Signature of a store's record</source>
            <translation>[Šíĝñáťúŕé öf á šťöŕé'š ŕéčöŕd ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>today</source>
            <translation>[ťödáý ~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>[%n dáý ~~]</numerusform>
                <numerusform>[%n dáýš ~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>No key is kept yet. Each is asked for where it is needed: with a model, a sign-in, a team's store or a proxy.</source>
            <translation>[Ñö ķéý íš ķépť ýéť. Éáčĥ íš ášķéd föŕ ŵĥéŕé íť íš ñéédéd: ŵíťĥ á mödéĺ, á šíĝñ-íñ, á ťéám'š šťöŕé öŕ á pŕöxý. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>[Ŕé&amp;mövé ~~~]</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>[&amp;Ķéép íť ~~~]</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>[&amp;Čáñčéĺ ~~~]</translation>
        </message>
        <message>
            <source>The new key or password</source>
            <translation>[Ťĥé ñéŵ ķéý öŕ páššŵöŕd ~~~~~~~]</translation>
        </message>
        <message>
            <source>Keys and passwords</source>
            <translation>[Ķéýš áñd páššŵöŕdš ~~~~~~]</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>[Ŵĥáť föŕ ~~~]</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>[Áĝé ~]</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>[Ķépť ~~]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Šťáťé ~~]</translation>
        </message>
        <message>
            <source>The &amp;new one</source>
            <translation>[Ťĥé &amp;ñéŵ öñé ~~~~]</translation>
        </message>
        <message>
            <source>The key store of this machine answers. Keys are kept there, in no file of MetaFlow.</source>
            <translation>[Ťĥé ķéý šťöŕé öf ťĥíš máčĥíñé áñšŵéŕš. Ķéýš áŕé ķépť ťĥéŕé, íñ ñö fíĺé öf MéťáFĺöŵ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>for this session only</source>
            <translation>[föŕ ťĥíš šéššíöñ öñĺý ~~~~~~~]</translation>
        </message>
        <message>
            <source>in the key store</source>
            <translation>[íñ ťĥé ķéý šťöŕé ~~~~~]</translation>
        </message>
        <message>
            <source>time for a new one</source>
            <translation>[ťímé föŕ á ñéŵ öñé ~~~~~~]</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>[fíñé ~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n of them are older than %1 days: have new ones made where they come from, then replace them here.</source>
            <translation>
                <numerusform>[%n öf ťĥém áŕé öĺdéŕ ťĥáñ %1 dáýš: ĥávé ñéŵ öñéš mádé ŵĥéŕé ťĥéý čömé fŕöm, ťĥéñ ŕépĺáčé ťĥém ĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n öf ťĥém áŕé öĺdéŕ ťĥáñ %1 dáýš: ĥávé ñéŵ öñéš mádé ŵĥéŕé ťĥéý čömé fŕöm, ťĥéñ ŕépĺáčé ťĥém ĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign in a&amp;gain …</source>
            <translation>[Šíĝñ íñ á&amp;ĝáíñ … ~~~~~]</translation>
        </message>
        <message>
            <source>Re&amp;place …</source>
            <translation>[Ŕé&amp;pĺáčé … ~~~]</translation>
        </message>
        <message>
            <source>It signs the record of a store: a key that somebody typed would prove nothing.</source>
            <translation>[Íť šíĝñš ťĥé ŕéčöŕd öf á šťöŕé: á ķéý ťĥáť šömébödý ťýpéd ŵöúĺd pŕövé ñöťĥíñĝ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>In place of: %1</source>
            <translation>[Íñ pĺáčé öf: %1 ~~~~~]</translation>
        </message>
        <message>
            <source>Paste the new one first.</source>
            <translation>[Pášťé ťĥé ñéŵ öñé fíŕšť. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Or untick the box: then it stays for this session only.</source>
            <translation>[Öŕ úñťíčķ ťĥé böx: ťĥéñ íť šťáýš föŕ ťĥíš šéššíöñ öñĺý. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Replaced: %1.</source>
            <translation>[Ŕépĺáčéd: %1. ~~~~]</translation>
        </message>
        <message>
            <source>What it signed stays; nothing more can be signed until there is a new one, and this one cannot be had back.</source>
            <translation>[Ŵĥáť íť šíĝñéd šťáýš; ñöťĥíñĝ möŕé čáñ bé šíĝñéd úñťíĺ ťĥéŕé íš á ñéŵ öñé, áñd ťĥíš öñé čáññöť bé ĥád báčķ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What needs it will ask for it again.</source>
            <translation>[Ŵĥáť ñéédš íť ŵíĺĺ ášķ föŕ íť áĝáíñ. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Remove a key</source>
            <translation>[Ŕémövé á ķéý ~~~~]</translation>
        </message>
        <message>
            <source>“%1” is taken out of the key store of this machine. %2</source>
            <translation>[“%1” íš ťáķéñ öúť öf ťĥé ķéý šťöŕé öf ťĥíš máčĥíñé. %2 ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>[Ŕémövé ~~]</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>[Ķéép ~~]</translation>
        </message>
        <message>
            <source>Removed: %1.</source>
            <translation>[Ŕémövéd: %1. ~~~~]</translation>
        </message>
        <message>
            <source>A key was typed under Settings, Secrets, and is not kept yet.</source>
            <translation>[Á ķéý ŵáš ťýpéd úñdéŕ Šéťťíñĝš, Šéčŕéťš, áñd íš ñöť ķépť ýéť. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::SettingsPage</name>
        <message>
            <source>Sections of the settings</source>
            <translation>[Šéčťíöñš öf ťĥé šéťťíñĝš ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>[Ťémpĺáťéš ~~~]</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>[Ĝĺöššáŕý ~~~]</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>[Čĥéčķš ~~]</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>[Pŕíváčý ~~~]</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>[Pŕíčéš ~~]</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>[Ŕéťéñťíöñ ~~~]</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>[Ķéýš ~~]</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>[Ĺööķ ~~]</translation>
        </message>
        <message>
            <source>Four eyes</source>
            <translation>[Föúŕ éýéš ~~~]</translation>
        </message>
        <message>
            <source>No section has these words.</source>
            <translation>[Ñö šéčťíöñ ĥáš ťĥéšé ŵöŕdš. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>[Šéáŕčĥ ťĥé šéťťíñĝš ~~~~~~]</translation>
        </message>
        <message>
            <source>Search the settings (Ctrl+F)</source>
            <translation>[Šéáŕčĥ ťĥé šéťťíñĝš (Čťŕĺ+F) ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>[Šéáŕčĥ ~~]</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>[Ťĥíš máčĥíñé ~~~~]</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>[Áččöúñťš ~~~]</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>[Mödéĺ ~~]</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>[Šéčŕéťš ~~~]</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>[Šťöŕé ~~]</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>[Báčķúpš ~~~]</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>[Ñéťŵöŕķ ~~~]</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>[Ĥéáĺťĥ ~~]</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>[Ĺöĝ ~]</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>[Ťéám ~~]</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>[Mémbéŕš ~~~]</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>[Ŵíñdöŵ ~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::SettingsPane</name>
        <message>
            <source>Conte&amp;xt</source>
            <translation>[Čöñťé&amp;xť ~~~]</translation>
        </message>
        <message>
            <source>Ad&amp;vanced</source>
            <translation>[Ád&amp;váñčéd ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::SignInForm</name>
        <message>
            <source>Keep the sign-in in the &amp;key store</source>
            <translation>[Ķéép ťĥé šíĝñ-íñ íñ ťĥé &amp;ķéý šťöŕé ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>[&amp;Šíĝñ íñ ~~~]</translation>
        </message>
        <message>
            <source>Address of the workspace</source>
            <translation>[Áddŕéšš öf ťĥé ŵöŕķšpáčé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>How to sign in</source>
            <translation>[Ĥöŵ ťö šíĝñ íñ ~~~~~]</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>[Čĺíéñť íd ~~~]</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>[Áččéšš ťöķéñ ~~~~]</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>[Čĺíéñť šéčŕéť ~~~~]</translation>
        </message>
        <message>
            <source>Page to sign in at</source>
            <translation>[Páĝé ťö šíĝñ íñ áť ~~~~~~]</translation>
        </message>
        <message>
            <source>Keep the sign-in in the key store</source>
            <translation>[Ķéép ťĥé šíĝñ-íñ íñ ťĥé ķéý šťöŕé ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Unticked, it is kept in memory until you close MetaFlow, and nowhere else.</source>
            <translation>[Úñťíčķéd, íť íš ķépť íñ mémöŕý úñťíĺ ýöú čĺöšé MéťáFĺöŵ, áñd ñöŵĥéŕé éĺšé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>In the browser</source>
            <translation>[Íñ ťĥé bŕöŵšéŕ ~~~~~]</translation>
        </message>
        <message>
            <source>With an access token</source>
            <translation>[Ŵíťĥ áñ áččéšš ťöķéñ ~~~~~~]</translation>
        </message>
        <message>
            <source>As a service principal</source>
            <translation>[Áš á šéŕvíčé pŕíñčípáĺ ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Workspace</source>
            <translation>[&amp;Ŵöŕķšpáčé ~~~]</translation>
        </message>
        <message>
            <source>Sign &amp;in</source>
            <translation>[Šíĝñ &amp;íñ ~~~]</translation>
        </message>
        <message>
            <source>&amp;Client id</source>
            <translation>[&amp;Čĺíéñť íd ~~~]</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>[&amp;Ťöķéñ ~~]</translation>
        </message>
        <message>
            <source>Client s&amp;ecret</source>
            <translation>[Čĺíéñť š&amp;éčŕéť ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Page</source>
            <translation>[&amp;Páĝé ~~]</translation>
        </message>
        <message>
            <source>Sign in in the browser that opens. If none does, open this page yourself.</source>
            <translation>[Šíĝñ íñ íñ ťĥé bŕöŵšéŕ ťĥáť öpéñš. Íf ñöñé döéš, öpéñ ťĥíš páĝé ýöúŕšéĺf. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only where your company registered an application of its own.</source>
            <translation>[Öñĺý ŵĥéŕé ýöúŕ čömpáñý ŕéĝíšťéŕéd áñ áppĺíčáťíöñ öf íťš öŵñ. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Say which workspace: the address that its page has in the browser.</source>
            <translation>[Šáý ŵĥíčĥ ŵöŕķšpáčé: ťĥé áddŕéšš ťĥáť íťš páĝé ĥáš íñ ťĥé bŕöŵšéŕ. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Paste a token: your workspace makes one under Settings, Developer.</source>
            <translation>[Pášťé á ťöķéñ: ýöúŕ ŵöŕķšpáčé máķéš öñé úñdéŕ Šéťťíñĝš, Ďévéĺöpéŕ. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Say which service principal: its application id.</source>
            <translation>[Šáý ŵĥíčĥ šéŕvíčé pŕíñčípáĺ: íťš áppĺíčáťíöñ íd. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Paste the secret of the service principal.</source>
            <translation>[Pášťé ťĥé šéčŕéť öf ťĥé šéŕvíčé pŕíñčípáĺ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Stop waiting</source>
            <translation>[&amp;Šťöp ŵáíťíñĝ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::SignInStep</name>
        <message>
            <source>&amp;Use this sign-in</source>
            <translation>[&amp;Úšé ťĥíš šíĝñ-íñ ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Another workspace</source>
            <translation>[&amp;Áñöťĥéŕ ŵöŕķšpáčé ~~~~~~]</translation>
        </message>
        <message>
            <source>Pro&amp;xy and certificates …</source>
            <translation>[Pŕö&amp;xý áñd čéŕťífíčáťéš … ~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::StartAssistant</name>
        <message>
            <source>&amp;Back</source>
            <translation>[&amp;Báčķ ~~]</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>[Fíŕšť šťépš ~~~~]</translation>
        </message>
        <message>
            <source>Welcome to MetaFlow</source>
            <translation>[Ŵéĺčömé ťö MéťáFĺöŵ ~~~~~~]</translation>
        </message>
        <message>
            <source>It describes tables and columns, people review the words, and what they accept is written to the catalog. How do you want to begin?</source>
            <translation>[Íť déščŕíbéš ťábĺéš áñd čöĺúmñš, péöpĺé ŕévíéŵ ťĥé ŵöŕdš, áñd ŵĥáť ťĥéý áččépť íš ŵŕíťťéñ ťö ťĥé čáťáĺöĝ. Ĥöŵ dö ýöú ŵáñť ťö béĝíñ? ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>1 of 4: sign in</source>
            <translation>[1 öf 4: šíĝñ íñ ~~~~~]</translation>
        </message>
        <message>
            <source>Which workspace holds the tables? Signing in starts nothing there.</source>
            <translation>[Ŵĥíčĥ ŵöŕķšpáčé ĥöĺdš ťĥé ťábĺéš? Šíĝñíñĝ íñ šťáŕťš ñöťĥíñĝ ťĥéŕé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>2 of 4: a warehouse</source>
            <translation>[2 öf 4: á ŵáŕéĥöúšé ~~~~~~]</translation>
        </message>
        <message>
            <source>The SQL warehouse that reads the catalog and writes descriptions.</source>
            <translation>[Ťĥé ŠQĹ ŵáŕéĥöúšé ťĥáť ŕéádš ťĥé čáťáĺöĝ áñd ŵŕíťéš déščŕípťíöñš. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>3 of 4: a model</source>
            <translation>[3 öf 4: á mödéĺ ~~~~~]</translation>
        </message>
        <message>
            <source>The language model that proposes descriptions. Whoever only reviews needs none.</source>
            <translation>[Ťĥé ĺáñĝúáĝé mödéĺ ťĥáť pŕöpöšéš déščŕípťíöñš. Ŵĥöévéŕ öñĺý ŕévíéŵš ñéédš ñöñé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>4 of 4: the store</source>
            <translation>[4 öf 4: ťĥé šťöŕé ~~~~~~]</translation>
        </message>
        <message>
            <source>Where proposals, decisions and their record are kept.</source>
            <translation>[Ŵĥéŕé pŕöpöšáĺš, déčíšíöñš áñd ťĥéíŕ ŕéčöŕd áŕé ķépť. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Join my team's store</source>
            <translation>[Ĵöíñ mý ťéám'š šťöŕé ~~~~~~]</translation>
        </message>
        <message>
            <source>Reviewing needs neither a workspace nor a key, only this database. Its server says what you may do there.</source>
            <translation>[Ŕévíéŵíñĝ ñéédš ñéíťĥéŕ á ŵöŕķšpáčé ñöŕ á ķéý, öñĺý ťĥíš dáťábášé. Íťš šéŕvéŕ šáýš ŵĥáť ýöú máý dö ťĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not now (Esc)</source>
            <translation>[Ñöť ñöŵ (Éšč) ~~~~]</translation>
        </message>
        <message>
            <source>Skip this step (Esc)</source>
            <translation>[Šķíp ťĥíš šťép (Éšč) ~~~~~~]</translation>
        </message>
        <message>
            <source>Everything here stands in Settings, too.</source>
            <translation>[Évéŕýťĥíñĝ ĥéŕé šťáñdš íñ Šéťťíñĝš, ťöö. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>[Öpéñ á fíĺé ~~~~]</translation>
        </message>
        <message>
            <source>Plans and spreadsheets (*.mfplan *.csv *.tsv *.txt *.xlsx)</source>
            <translation>[Pĺáñš áñd špŕéádšĥééťš (*.mfpĺáñ *.čšv *.ťšv *.ťxť *.xĺšx) ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::StartDoors</name>
        <message>
            <source>Practice</source>
            <translation>[Pŕáčťíčé ~~~]</translation>
        </message>
        <message>
            <source>A small Databricks on this machine and a model that writes. No account, and nothing leaves the machine.</source>
            <translation>[Á šmáĺĺ Ďáťábŕíčķš öñ ťĥíš máčĥíñé áñd á mödéĺ ťĥáť ŵŕíťéš. Ñö áččöúñť, áñd ñöťĥíñĝ ĺéávéš ťĥé máčĥíñé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>My workspace</source>
            <translation>[Mý ŵöŕķšpáčé ~~~~]</translation>
        </message>
        <message>
            <source>Sign in to Databricks, pick a warehouse and a model. Nothing is started or written by it.</source>
            <translation>[Šíĝñ íñ ťö Ďáťábŕíčķš, píčķ á ŵáŕéĥöúšé áñd á mödéĺ. Ñöťĥíñĝ íš šťáŕťéd öŕ ŵŕíťťéñ bý íť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Join my team's store</source>
            <translation>[Ĵöíñ mý ťéám'š šťöŕé ~~~~~~]</translation>
        </message>
        <message>
            <source>Review what others generated. All it takes is the address of the database.</source>
            <translation>[Ŕévíéŵ ŵĥáť öťĥéŕš ĝéñéŕáťéd. Áĺĺ íť ťáķéš íš ťĥé áddŕéšš öf ťĥé dáťábášé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Open a file I was sent</source>
            <translation>[Öpéñ á fíĺé Í ŵáš šéñť ~~~~~~~]</translation>
        </message>
        <message>
            <source>A plan (.mfplan), CSV or Excel: look at every change before anything is written.</source>
            <translation>[Á pĺáñ (.mfpĺáñ), ČŠV öŕ Éxčéĺ: ĺööķ áť évéŕý čĥáñĝé béföŕé áñýťĥíñĝ íš ŵŕíťťéñ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::StatementModel</name>
        <message>
            <source>sent</source>
            <translation>[šéñť ~~]</translation>
        </message>
        <message>
            <source>succeeded</source>
            <translation>[šúččéédéd ~~~]</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>[fáíĺéd ~~]</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>[öúťčömé úñķñöŵñ ~~~~~]</translation>
        </message>
        <message>
            <source>NULL</source>
            <translation>[ÑÚĹĹ ~~]</translation>
        </message>
        <message>
            <source>(derived from %1)</source>
            <translation>[(déŕívéd fŕöm %1) ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::StatementsView</name>
        <message>
            <source>The chosen statement as it is sent</source>
            <translation>[Ťĥé čĥöšéñ šťáťéméñť áš íť íš šéñť ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Statements as they will be sent</source>
            <translation>[Šťáťéméñťš áš ťĥéý ŵíĺĺ bé šéñť ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>[&amp;Čöpý ~~]</translation>
        </message>
        <message>
            <source>The chosen statements, to the byte (Ctrl+C)</source>
            <translation>[Ťĥé čĥöšéñ šťáťéméñťš, ťö ťĥé býťé (Čťŕĺ+Č) ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This plan sends no statement.</source>
            <translation>[Ťĥíš pĺáñ šéñdš ñö šťáťéméñť. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Statement %1 of %2</source>
            <translation>[Šťáťéméñť %1 öf %2 ~~~~~~]</translation>
        </message>
        <message>
            <source>, derived from %1 because a part of it was refused</source>
            <translation>[, déŕívéd fŕöm %1 béčáúšé á páŕť öf íť ŵáš ŕéfúšéd ~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::StoreAdopter</name>
        <message>
            <source>Items: %1</source>
            <translation>[Íťémš: %1 ~~~]</translation>
        </message>
        <message>
            <source>keep their status and text</source>
            <translation>[ķéép ťĥéíŕ šťáťúš áñd ťéxť ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Items with another status: %1</source>
            <translation>[Íťémš ŵíťĥ áñöťĥéŕ šťáťúš: %1 ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>stay as they are and count as pending</source>
            <translation>[šťáý áš ťĥéý áŕé áñd čöúñť áš péñdíñĝ ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>[Ďúpĺíčáťéš ~~~]</translation>
        </message>
        <message>
            <source>stay beside the newest accepted one and are never planned</source>
            <translation>[šťáý béšídé ťĥé ñéŵéšť áččépťéd öñé áñd áŕé ñévéŕ pĺáññéd ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Columns called NaN</source>
            <translation>[Čöĺúmñš čáĺĺéd ÑáÑ ~~~~~~]</translation>
        </message>
        <message>
            <source>become descriptions of their table</source>
            <translation>[béčömé déščŕípťíöñš öf ťĥéíŕ ťábĺé ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Rows of history</source>
            <translation>[Ŕöŵš öf ĥíšťöŕý ~~~~~]</translation>
        </message>
        <message>
            <source>are kept</source>
            <translation>[áŕé ķépť ~~~]</translation>
        </message>
        <message>
            <source>Items of no workspace yet</source>
            <translation>[Íťémš öf ñö ŵöŕķšpáčé ýéť ~~~~~~~~]</translation>
        </message>
        <message>
            <source>can be planned once it is named</source>
            <translation>[čáñ bé pĺáññéd öñčé íť íš ñáméd ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Items since it was adopted</source>
            <translation>[Íťémš šíñčé íť ŵáš ádöpťéd ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>[Íťémš ~~]</translation>
        </message>
        <message>
            <source>are reviewed here, and there as before</source>
            <translation>[áŕé ŕévíéŵéd ĥéŕé, áñd ťĥéŕé áš béföŕé ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Back up and adopt …</source>
            <translation>[&amp;Báčķ úp áñd ádöpť … ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Work in this store</source>
            <translation>[&amp;Ŵöŕķ íñ ťĥíš šťöŕé ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Look what is there</source>
            <translation>[&amp;Ĺööķ ŵĥáť íš ťĥéŕé ~~~~~~]</translation>
        </message>
        <message>
            <source>What is there and what becomes of it</source>
            <translation>[Ŵĥáť íš ťĥéŕé áñd ŵĥáť béčöméš öf íť ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What</source>
            <translation>[Ŵĥáť ~~]</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>[Ĥöŵ máñý ~~~]</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>[Ŵĥáť béčöméš öf íť ~~~~~~]</translation>
        </message>
        <message>
            <source>Workspace that the items are of</source>
            <translation>[Ŵöŕķšpáčé ťĥáť ťĥé íťémš áŕé öf ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>W&amp;orkspace</source>
            <translation>[Ŵ&amp;öŕķšpáčé ~~~]</translation>
        </message>
        <message>
            <source>Host of the workspace that the items are of. Empty: they can be reviewed now, and planned once it is named.</source>
            <translation>[Ĥöšť öf ťĥé ŵöŕķšpáčé ťĥáť ťĥé íťémš áŕé öf. Émpťý: ťĥéý čáñ bé ŕévíéŵéd ñöŵ, áñd pĺáññéd öñčé íť íš ñáméd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Looking; nothing is changed …</source>
            <translation>[Ĺööķíñĝ; ñöťĥíñĝ íš čĥáñĝéd … ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Added to its tables: %1. Added beside them: %2. Nothing is taken away or renamed: the earlier tool goes on reading and writing.</source>
            <translation>[Áddéd ťö íťš ťábĺéš: %1. Áddéd béšídé ťĥém: %2. Ñöťĥíñĝ íš ťáķéñ áŵáý öŕ ŕéñáméd: ťĥé éáŕĺíéŕ ťööĺ ĝöéš öñ ŕéádíñĝ áñd ŵŕíťíñĝ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Adopt this database?</source>
            <translation>[Ádöpť ťĥíš dáťábášé? ~~~~~~]</translation>
        </message>
        <message>
            <source>A backup is made first. Then columns and tables are added to %1, and each item gets a row in the record. Close the earlier tool's app meanwhile; it goes on working with its own afterwards.</source>
            <translation>[Á báčķúp íš mádé fíŕšť. Ťĥéñ čöĺúmñš áñd ťábĺéš áŕé áddéd ťö %1, áñd éáčĥ íťém ĝéťš á ŕöŵ íñ ťĥé ŕéčöŕd. Čĺöšé ťĥé éáŕĺíéŕ ťööĺ'š ápp méáñŵĥíĺé; íť ĝöéš öñ ŵöŕķíñĝ ŵíťĥ íťš öŵñ áfťéŕŵáŕdš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Back up and adopt</source>
            <translation>[Báčķ úp áñd ádöpť ~~~~~~]</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>[Ĺéávé íť áš íť íš ~~~~~~]</translation>
        </message>
        <message>
            <source>Backing up and adopting …</source>
            <translation>[Báčķíñĝ úp áñd ádöpťíñĝ … ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Adopted: %1 items; duplicates marked: %2, NaN mended: %3.</source>
            <translation>[Ádöpťéd: %1 íťémš; dúpĺíčáťéš máŕķéd: %2, ÑáÑ méñdéd: %3. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 wait: they were changed past the record. Decide on them, then do the same again.</source>
            <translation>[%1 ŵáíť: ťĥéý ŵéŕé čĥáñĝéd pášť ťĥé ŕéčöŕd. Ďéčídé öñ ťĥém, ťĥéñ dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The backup of before: %1</source>
            <translation>[Ťĥé báčķúp öf béföŕé: %1 ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Adopt without a backup?</source>
            <translation>[Ádöpť ŵíťĥöúť á báčķúp? ~~~~~~~]</translation>
        </message>
        <message>
            <source>Adopting adds columns and tables, and takes nothing away. Without a backup there is no way back by MetaFlow: go on if the server has backups of its own.</source>
            <translation>[Ádöpťíñĝ áddš čöĺúmñš áñd ťábĺéš, áñd ťáķéš ñöťĥíñĝ áŵáý. Ŵíťĥöúť á báčķúp ťĥéŕé íš ñö ŵáý báčķ bý MéťáFĺöŵ: ĝö öñ íf ťĥé šéŕvéŕ ĥáš báčķúpš öf íťš öŵñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Adopt without a backup</source>
            <translation>[Ádöpť ŵíťĥöúť á báčķúp ~~~~~~~]</translation>
        </message>
        <message>
            <source>Adopting …</source>
            <translation>[Ádöpťíñĝ … ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::StoreForm</name>
        <message>
            <source>Password of the database</source>
            <translation>[Páššŵöŕd öf ťĥé dáťábášé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>[&amp;Ťéšť ~~]</translation>
        </message>
        <message>
            <source>&amp;Use this store</source>
            <translation>[&amp;Úšé ťĥíš šťöŕé ~~~~~]</translation>
        </message>
        <message>
            <source>In a file on this machine</source>
            <translation>[Íñ á fíĺé öñ ťĥíš máčĥíñé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>In the team's database (PostgreSQL)</source>
            <translation>[Íñ ťĥé ťéám'š dáťábášé (PöšťĝŕéŠQĹ) ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Where the store is</source>
            <translation>[Ŵĥéŕé ťĥé šťöŕé íš ~~~~~~]</translation>
        </message>
        <message>
            <source>Host of the database</source>
            <translation>[Ĥöšť öf ťĥé dáťábášé ~~~~~~]</translation>
        </message>
        <message>
            <source>Port of the database</source>
            <translation>[Pöŕť öf ťĥé dáťábášé ~~~~~~]</translation>
        </message>
        <message>
            <source>Name of the database</source>
            <translation>[Ñámé öf ťĥé dáťábášé ~~~~~~]</translation>
        </message>
        <message>
            <source>User of the database</source>
            <translation>[Úšéŕ öf ťĥé dáťábášé ~~~~~~]</translation>
        </message>
        <message>
            <source>Schema in the database</source>
            <translation>[Ščĥémá íñ ťĥé dáťábášé ~~~~~~~]</translation>
        </message>
        <message>
            <source>empty: PGPASSWORD or ~/.pgpass</source>
            <translation>[émpťý: PĜPÁŠŠŴÖŔĎ öŕ ~/.pĝpášš ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>St&amp;ore</source>
            <translation>[Šť&amp;öŕé ~~]</translation>
        </message>
        <message>
            <source>&amp;Host</source>
            <translation>[&amp;Ĥöšť ~~]</translation>
        </message>
        <message>
            <source>Or paste the whole address here: postgresql://user@host:port/database</source>
            <translation>[Öŕ pášťé ťĥé ŵĥöĺé áddŕéšš ĥéŕé: pöšťĝŕéšqĺ://úšéŕ@ĥöšť:pöŕť/dáťábášé ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>[&amp;Pöŕť ~~]</translation>
        </message>
        <message>
            <source>&amp;Database</source>
            <translation>[&amp;Ďáťábášé ~~~]</translation>
        </message>
        <message>
            <source>Us&amp;er</source>
            <translation>[Úš&amp;éŕ ~~]</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>[Pášš&amp;ŵöŕd ~~~]</translation>
        </message>
        <message>
            <source>S&amp;chema</source>
            <translation>[Š&amp;čĥémá ~~~]</translation>
        </message>
        <message>
            <source>For one person. It can be moved into a team's database later.</source>
            <translation>[Föŕ öñé péŕšöñ. Íť čáñ bé mövéd íñťö á ťéám'š dáťábášé ĺáťéŕ. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Say on which machine the database is; whoever runs it knows.</source>
            <translation>[Šáý öñ ŵĥíčĥ máčĥíñé ťĥé dáťábášé íš; ŵĥöévéŕ ŕúñš íť ķñöŵš. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Say which database there.</source>
            <translation>[Šáý ŵĥíčĥ dáťábášé ťĥéŕé. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Say as which user; decisions are recorded under this name.</source>
            <translation>[Šáý áš ŵĥíčĥ úšéŕ; déčíšíöñš áŕé ŕéčöŕdéd úñdéŕ ťĥíš ñámé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Say which schema; it is metadata_enrichment unless somebody chose another.</source>
            <translation>[Šáý ŵĥíčĥ ščĥémá; íť íš méťádáťá_éñŕíčĥméñť úñĺéšš šömébödý čĥöšé áñöťĥéŕ. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The database answers and lets you in.</source>
            <translation>[Ťĥé dáťábášé áñšŵéŕš áñd ĺéťš ýöú íñ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Asking the database …</source>
            <translation>[Ášķíñĝ ťĥé dáťábášé … ~~~~~~~]</translation>
        </message>
        <message>
            <source>Or untick the box: then the password stays for this session only.</source>
            <translation>[Öŕ úñťíčķ ťĥé böx: ťĥéñ ťĥé páššŵöŕd šťáýš föŕ ťĥíš šéššíöñ öñĺý. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>An address looks like postgresql://user@host:port/database.</source>
            <translation>[Áñ áddŕéšš ĺööķš ĺíķé pöšťĝŕéšqĺ://úšéŕ@ĥöšť:pöŕť/dáťábášé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::StoreMover</name>
        <message>
            <source>&amp;Work in the new store</source>
            <translation>[&amp;Ŵöŕķ íñ ťĥé ñéŵ šťöŕé ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Move the store there …</source>
            <translation>[&amp;Mövé ťĥé šťöŕé ťĥéŕé … ~~~~~~~]</translation>
        </message>
        <message>
            <source>Move the store</source>
            <translation>[Mövé ťĥé šťöŕé ~~~~~]</translation>
        </message>
        <message>
            <source>All of this store is copied to %1, which has to be empty, and its record is verified there. Nobody can write meanwhile. This store stays as it is, with a last row in its record that says where it went.</source>
            <translation>[Áĺĺ öf ťĥíš šťöŕé íš čöpíéd ťö %1, ŵĥíčĥ ĥáš ťö bé émpťý, áñd íťš ŕéčöŕd íš véŕífíéd ťĥéŕé. Ñöbödý čáñ ŵŕíťé méáñŵĥíĺé. Ťĥíš šťöŕé šťáýš áš íť íš, ŵíťĥ á ĺášť ŕöŵ íñ íťš ŕéčöŕd ťĥáť šáýš ŵĥéŕé íť ŵéñť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Move it</source>
            <translation>[Mövé íť ~~~]</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>[Šťáý ĥéŕé ~~~]</translation>
        </message>
        <message>
            <source>Moving the store …</source>
            <translation>[Mövíñĝ ťĥé šťöŕé … ~~~~~~]</translation>
        </message>
        <message>
            <source>Moved to %1: %2 items, %3 rows of history. The record was verified there, link by link. The other members give themselves the same address.</source>
            <translation>[Mövéd ťö %1: %2 íťémš, %3 ŕöŵš öf ĥíšťöŕý. Ťĥé ŕéčöŕd ŵáš véŕífíéd ťĥéŕé, ĺíñķ bý ĺíñķ. Ťĥé öťĥéŕ mémbéŕš ĝívé ťĥémšéĺvéš ťĥé šámé áddŕéšš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::StoreSection</name>
        <message>
            <source>&amp;Use another store …</source>
            <translation>[&amp;Úšé áñöťĥéŕ šťöŕé … ~~~~~~]</translation>
        </message>
        <message>
            <source>Open a &amp;file …</source>
            <translation>[Öpéñ á &amp;fíĺé … ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Move to PostgreSQL …</source>
            <translation>[&amp;Mövé ťö PöšťĝŕéŠQĹ … ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Adopt the earlier tool's database …</source>
            <translation>[&amp;Ádöpť ťĥé éáŕĺíéŕ ťööĺ'š dáťábášé … ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>[Šťöŕé ~~]</translation>
        </message>
        <message>
            <source>Your role</source>
            <translation>[Ýöúŕ ŕöĺé ~~~]</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>[Ĥöĺdš ~~]</translation>
        </message>
        <message>
            <source>%1; the server refuses what this role does not allow.</source>
            <translation>[%1; ťĥé šéŕvéŕ ŕéfúšéš ŵĥáť ťĥíš ŕöĺé döéš ñöť áĺĺöŵ. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1. This is a courtesy: whoever has the file may do everything, and four eyes are a promise that nobody enforces.</source>
            <translation>[%1. Ťĥíš íš á čöúŕťéšý: ŵĥöévéŕ ĥáš ťĥé fíĺé máý dö évéŕýťĥíñĝ, áñd föúŕ éýéš áŕé á pŕömíšé ťĥáť ñöbödý éñföŕčéš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 items, %2 rows of history, schema %3</source>
            <translation>[%1 íťémš, %2 ŕöŵš öf ĥíšťöŕý, ščĥémá %3 ~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>, %n duplicate(s) of the earlier tool</source>
            <translation>
                <numerusform>[, %n dúpĺíčáťé öf ťĥé éáŕĺíéŕ ťööĺ ~~~~~~~~~~~]</numerusform>
                <numerusform>[, %n dúpĺíčáťéš öf ťĥé éáŕĺíéŕ ťööĺ ~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Its id: %1</source>
            <translation>[Íťš íd: %1 ~~~]</translation>
        </message>
        <message>
            <source>Open a store</source>
            <translation>[Öpéñ á šťöŕé ~~~~]</translation>
        </message>
        <message>
            <source>Stores (*.sqlite *.db);;All files (*)</source>
            <translation>[Šťöŕéš (*.šqĺíťé *.db);;Áĺĺ fíĺéš (*) ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Use another store</source>
            <translation>[Úšé áñöťĥéŕ šťöŕé ~~~~~~]</translation>
        </message>
        <message>
            <source>The store was moved.</source>
            <translation>[Ťĥé šťöŕé ŵáš mövéd. ~~~~~~]</translation>
        </message>
        <message>
            <source>Move this store to PostgreSQL</source>
            <translation>[Mövé ťĥíš šťöŕé ťö PöšťĝŕéŠQĹ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The database was adopted.</source>
            <translation>[Ťĥé dáťábášé ŵáš ádöpťéd. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Adopt the earlier tool's database</source>
            <translation>[Ádöpť ťĥé éáŕĺíéŕ ťööĺ'š dáťábášé ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The store is being moved. Stopped now, the new place stays empty.</source>
            <translation>[Ťĥé šťöŕé íš béíñĝ mövéd. Šťöppéd ñöŵ, ťĥé ñéŵ pĺáčé šťáýš émpťý. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The earlier tool's database is being adopted. It will be finished before MetaFlow ends.</source>
            <translation>[Ťĥé éáŕĺíéŕ ťööĺ'š dáťábášé íš béíñĝ ádöpťéd. Íť ŵíĺĺ bé fíñíšĥéd béföŕé MéťáFĺöŵ éñdš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::TakeBar</name>
        <message>
            <source>S&amp;top</source>
            <translation>[Š&amp;ťöp ~~]</translation>
        </message>
        <message>
            <source>Preview &amp;again</source>
            <translation>[Pŕévíéŵ &amp;áĝáíñ ~~~~~]</translation>
        </message>
        <message>
            <source>Save &amp;problems as a file …</source>
            <translation>[Šávé &amp;pŕöbĺémš áš á fíĺé … ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Progress of the file</source>
            <translation>[Pŕöĝŕéšš öf ťĥé fíĺé ~~~~~~]</translation>
        </message>
        <message>
            <source>F5: reads the file again and holds it against the store as it is now.</source>
            <translation>[F5: ŕéádš ťĥé fíĺé áĝáíñ áñd ĥöĺdš íť áĝáíñšť ťĥé šťöŕé áš íť íš ñöŵ. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have a problem or are in conflict, and it is all rows or none.</source>
            <translation>
                <numerusform>[%n ŕöŵ ĥávé á pŕöbĺém öŕ áŕé íñ čöñfĺíčť, áñd íť íš áĺĺ ŕöŵš öŕ ñöñé. ~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n ŕöŵš ĥávé á pŕöbĺém öŕ áŕé íñ čöñfĺíčť, áñd íť íš áĺĺ ŕöŵš öŕ ñöñé. ~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The file has a problem, and it is all rows or none.</source>
            <translation>[Ťĥé fíĺé ĥáš á pŕöbĺém, áñd íť íš áĺĺ ŕöŵš öŕ ñöñé. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Valid rows only: leave out %1</source>
            <translation>[&amp;Váĺíd ŕöŵš öñĺý: ĺéávé öúť %1 ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Take it all the same (&amp;valid rows)</source>
            <translation>[Ťáķé íť áĺĺ ťĥé šámé (&amp;váĺíd ŕöŵš) ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is nothing to take: no row says anything new.</source>
            <translation>[Ťĥéŕé íš ñöťĥíñĝ ťö ťáķé: ñö ŕöŵ šáýš áñýťĥíñĝ ñéŵ. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is nothing to take: no row that says something new can be read.</source>
            <translation>[Ťĥéŕé íš ñöťĥíñĝ ťö ťáķé: ñö ŕöŵ ťĥáť šáýš šöméťĥíñĝ ñéŵ čáñ bé ŕéád. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is written before you press the button.</source>
            <translation>[Ñöťĥíñĝ íš ŵŕíťťéñ béföŕé ýöú pŕéšš ťĥé búťťöñ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This file was taken. Preview it again to hold it against the store as it is now.</source>
            <translation>[Ťĥíš fíĺé ŵáš ťáķéñ. Pŕévíéŵ íť áĝáíñ ťö ĥöĺd íť áĝáíñšť ťĥé šťöŕé áš íť íš ñöŵ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>[%1 öf %2 ŕöŵš ~~~~]</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>[%1 ŕöŵš ~~~]</translation>
        </message>
        <message>
            <source>%1 %2, %3 a second</source>
            <translation>[%1 %2, %3 á šéčöñd ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::TemplateForm</name>
        <message>
            <source>Name of the template</source>
            <translation>[Ñámé öf ťĥé ťémpĺáťé ~~~~~~]</translation>
        </message>
        <message>
            <source>for example finance</source>
            <translation>[föŕ éxámpĺé fíñáñčé ~~~~~~]</translation>
        </message>
        <message>
            <source>Catalogs it is for</source>
            <translation>[Čáťáĺöĝš íť íš föŕ ~~~~~~]</translation>
        </message>
        <message>
            <source>any catalog</source>
            <translation>[áñý čáťáĺöĝ ~~~~]</translation>
        </message>
        <message>
            <source>Schemas it is for</source>
            <translation>[Ščĥémáš íť íš föŕ ~~~~~~]</translation>
        </message>
        <message>
            <source>any schema</source>
            <translation>[áñý ščĥémá ~~~]</translation>
        </message>
        <message>
            <source>Tables it is for</source>
            <translation>[Ťábĺéš íť íš föŕ ~~~~~]</translation>
        </message>
        <message>
            <source>any table, or stg_*</source>
            <translation>[áñý ťábĺé, öŕ šťĝ_* ~~~~~~]</translation>
        </message>
        <message>
            <source>Instructions of the team</source>
            <translation>[Íñšťŕúčťíöñš öf ťĥé ťéám ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Text of the template</source>
            <translation>[Ťéxť öf ťĥé ťémpĺáťé ~~~~~~]</translation>
        </message>
        <message>
            <source>Length of a description</source>
            <translation>[Ĺéñĝťĥ öf á déščŕípťíöñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>[Öñé šéñťéñčé ~~~~]</translation>
        </message>
        <message>
            <source>One or two sentences</source>
            <translation>[Öñé öŕ ťŵö šéñťéñčéš ~~~~~~]</translation>
        </message>
        <message>
            <source>A paragraph</source>
            <translation>[Á páŕáĝŕápĥ ~~~~]</translation>
        </message>
        <message>
            <source>For whom it is written</source>
            <translation>[Föŕ ŵĥöm íť íš ŵŕíťťéñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>[Búšíñéšš ~~~]</translation>
        </message>
        <message>
            <source>Technical</source>
            <translation>[Ťéčĥñíčáĺ ~~~]</translation>
        </message>
        <message>
            <source>Language of the descriptions</source>
            <translation>[Ĺáñĝúáĝé öf ťĥé déščŕípťíöñš ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What your team wants in every description, in its own words</source>
            <translation>[Ŵĥáť ýöúŕ ťéám ŵáñťš íñ évéŕý déščŕípťíöñ, íñ íťš öŵñ ŵöŕdš ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Names: %1. {{data}} and {{answer}} must be there; where the table itself goes is not the template's.</source>
            <translation>[Ñáméš: %1. {{dáťá}} áñd {{áñšŵéŕ}} múšť bé ťĥéŕé; ŵĥéŕé ťĥé ťábĺé íťšéĺf ĝöéš íš ñöť ťĥé ťémpĺáťé'š. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What keeps the template from being saved</source>
            <translation>[Ŵĥáť ķéépš ťĥé ťémpĺáťé fŕöm béíñĝ šávéd ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>[&amp;Ñámé ~~]</translation>
        </message>
        <message>
            <source>For</source>
            <translation>[Föŕ ~]</translation>
        </message>
        <message>
            <source>Writes</source>
            <translation>[Ŵŕíťéš ~~]</translation>
        </message>
        <message>
            <source>&amp;Instructions</source>
            <translation>[&amp;Íñšťŕúčťíöñš ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>[&amp;Ťéxť ~~]</translation>
        </message>
        <message>
            <source>Can be saved.</source>
            <translation>[Čáñ bé šávéd. ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::TemplatesSection</name>
        <message>
            <source>every table</source>
            <translation>[évéŕý ťábĺé ~~~~]</translation>
        </message>
        <message>
            <source>Ne&amp;w</source>
            <translation>[Ñé&amp;ŵ ~~]</translation>
        </message>
        <message>
            <source>Sa&amp;ve as a new version</source>
            <translation>[Šá&amp;vé áš á ñéŵ véŕšíöñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Take out of &amp;use</source>
            <translation>[Ťáķé öúť öf &amp;úšé ~~~~~]</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>[Ťémpĺáťéš ~~~]</translation>
        </message>
        <message>
            <source>Versions of this template</source>
            <translation>[Véŕšíöñš öf ťĥíš ťémpĺáťé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>[Ťéxť ~~]</translation>
        </message>
        <message>
            <source>Try it on one table</source>
            <translation>[Ťŕý íť öñ öñé ťábĺé ~~~~~~]</translation>
        </message>
        <message>
            <source>out of use</source>
            <translation>[öúť öf úšé ~~~]</translation>
        </message>
        <message>
            <source>shipped</source>
            <translation>[šĥíppéd ~~~]</translation>
        </message>
        <message>
            <source>Version %1, %2 %3</source>
            <translation>[Véŕšíöñ %1, %2 %3 ~~~~~~]</translation>
        </message>
        <message>
            <source>Connect to a workspace and choose a model on the page Generate first.</source>
            <translation>[Čöññéčť ťö á ŵöŕķšpáčé áñd čĥööšé á mödéĺ öñ ťĥé páĝé Ĝéñéŕáťé fíŕšť. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s) in every request</source>
            <translation>
                <numerusform>[%n ťöķéñ íñ évéŕý ŕéqúéšť ~~~~~~~~]</numerusform>
                <numerusform>[%n ťöķéñš íñ évéŕý ŕéqúéšť ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as %1. Runs prepared from now on ask with it.</source>
            <translation>[Šávéd áš %1. Ŕúñš pŕépáŕéd fŕöm ñöŵ öñ ášķ ŵíťĥ íť. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>[Ťáķé öúť öf úšé ~~~~~]</translation>
        </message>
        <message>
            <source>Runs prepared from now on no longer ask with “%1”. Its versions stay in the record, and saving it again brings it back.</source>
            <translation>[Ŕúñš pŕépáŕéd fŕöm ñöŵ öñ ñö ĺöñĝéŕ ášķ ŵíťĥ “%1”. Íťš véŕšíöñš šťáý íñ ťĥé ŕéčöŕd, áñd šávíñĝ íť áĝáíñ bŕíñĝš íť báčķ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>[Ķéép ~~]</translation>
        </message>
        <message>
            <source>“%1” is out of use.</source>
            <translation>[“%1” íš öúť öf úšé. ~~~~~~]</translation>
        </message>
        <message>
            <source>Reading samples of %1 …</source>
            <translation>[Ŕéádíñĝ šámpĺéš öf %1 … ~~~~~~~]</translation>
        </message>
        <message>
            <source>Asking the model twice …</source>
            <translation>[Ášķíñĝ ťĥé mödéĺ ťŵíčé … ~~~~~~~~]</translation>
        </message>
        <message>
            <source>A template was changed and not saved.</source>
            <translation>[Á ťémpĺáťé ŵáš čĥáñĝéd áñd ñöť šávéd. ~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::TextEditor</name>
        <message>
            <source>Description to accept</source>
            <translation>[Ďéščŕípťíöñ ťö áččépť ~~~~~~~]</translation>
        </message>
        <message>
            <source>No description yet. Press %1 and write one.</source>
            <translation>[Ñö déščŕípťíöñ ýéť. Pŕéšš %1 áñd ŵŕíťé öñé. ~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::TextsTab</name>
        <message>
            <source>model</source>
            <translation>[mödéĺ ~~]</translation>
        </message>
        <message>
            <source>memory</source>
            <translation>[mémöŕý ~~]</translation>
        </message>
        <message>
            <source>upload</source>
            <translation>[úpĺöád ~~]</translation>
        </message>
        <message>
            <source>person</source>
            <translation>[péŕšöñ ~~]</translation>
        </message>
        <message>
            <source>earlier tool</source>
            <translation>[éáŕĺíéŕ ťööĺ ~~~~]</translation>
        </message>
        <message>
            <source>Texts to take</source>
            <translation>[Ťéxťš ťö ťáķé ~~~~]</translation>
        </message>
        <message>
            <source>%1, %2 % like %3</source>
            <translation>[%1, %2 % ĺíķé %3 ~~~~~]</translation>
        </message>
        <message>
            <source>stands now</source>
            <translation>[šťáñdš ñöŵ ~~~]</translation>
        </message>
        <message>
            <source>new beside yours</source>
            <translation>[ñéŵ béšídé ýöúŕš ~~~~~]</translation>
        </message>
        <message>
            <source>Take into the editor</source>
            <translation>[Ťáķé íñťö ťĥé édíťöŕ ~~~~~~]</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>[Čöpý ~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::TrialView</name>
        <message numerus="yes">
            <source>%1 (%n finding(s))</source>
            <translation>
                <numerusform>[%1 (%n fíñdíñĝ) ~~~~~]</numerusform>
                <numerusform>[%1 (%n fíñdíñĝš) ~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Prepare</source>
            <translation>[&amp;Pŕépáŕé ~~~]</translation>
        </message>
        <message>
            <source>Send both requests</source>
            <translation>[Šéñd böťĥ ŕéqúéšťš ~~~~~~]</translation>
        </message>
        <message>
            <source>This text</source>
            <translation>[Ťĥíš ťéxť ~~~]</translation>
        </message>
        <message>
            <source>What it replaces</source>
            <translation>[Ŵĥáť íť ŕépĺáčéš ~~~~~]</translation>
        </message>
        <message>
            <source>Table to try it on</source>
            <translation>[Ťábĺé ťö ťŕý íť öñ ~~~~~~]</translation>
        </message>
        <message>
            <source>Answers side by side</source>
            <translation>[Áñšŵéŕš šídé bý šídé ~~~~~~]</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>[Öbĵéčť ~~]</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>[Ščöŕé ~~]</translation>
        </message>
        <message>
            <source>Try it on</source>
            <translation>[Ťŕý íť öñ ~~~]</translation>
        </message>
        <message>
            <source>What is sent: %1</source>
            <translation>[Ŵĥáť íš šéñť: %1 ~~~~~]</translation>
        </message>
        <message>
            <source>Two requests for one table, this text and what it replaces; nothing becomes an item. What they cost is shown first and kept in the record.</source>
            <translation>[Ťŵö ŕéqúéšťš föŕ öñé ťábĺé, ťĥíš ťéxť áñd ŵĥáť íť ŕépĺáčéš; ñöťĥíñĝ béčöméš áñ íťém. Ŵĥáť ťĥéý čöšť íš šĥöŵñ fíŕšť áñd ķépť íñ ťĥé ŕéčöŕd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>price not known</source>
            <translation>[pŕíčé ñöť ķñöŵñ ~~~~~]</translation>
        </message>
        <message>
            <source>%1: %2 tokens in, %3 out, %4</source>
            <translation>[%1: %2 ťöķéñš íñ, %3 öúť, %4 ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1: about %2 tokens in, %3 out, %4</source>
            <translation>[%1: áböúť %2 ťöķéñš íñ, %3 öúť, %4 ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Both together: about %1 USD.</source>
            <translation>[Böťĥ ťöĝéťĥéŕ: áböúť %1 ÚŠĎ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody knows what this model costs.</source>
            <translation>[Ñöbödý ķñöŵš ŵĥáť ťĥíš mödéĺ čöšťš. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Both together: %1 USD.</source>
            <translation>[Böťĥ ťöĝéťĥéŕ: %1 ÚŠĎ. ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::UndoneFiles</name>
        <message>
            <source>Save as SQL …</source>
            <translation>[Šávé áš ŠQĹ … ~~~~]</translation>
        </message>
        <message>
            <source>Save for dbt …</source>
            <translation>[Šávé föŕ dbť … ~~~~~]</translation>
        </message>
        <message>
            <source>Save what came undone as an SQL script</source>
            <translation>[Šávé ŵĥáť čámé úñdöñé áš áñ ŠQĹ ščŕípť ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Save what came undone for dbt</source>
            <translation>[Šávé ŵĥáť čámé úñdöñé föŕ dbť ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No plan is shown.</source>
            <translation>[Ñö pĺáñ íš šĥöŵñ. ~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing of this plan came undone.</source>
            <translation>[Ñöťĥíñĝ öf ťĥíš pĺáñ čámé úñdöñé. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Came undone: %1</source>
            <translation>[Čámé úñdöñé: %1 ~~~~~]</translation>
        </message>
        <message>
            <source>The statements that write these descriptions again, for whoever makes the tables.</source>
            <translation>[Ťĥé šťáťéméñťš ťĥáť ŵŕíťé ťĥéšé déščŕípťíöñš áĝáíñ, föŕ ŵĥöévéŕ máķéš ťĥé ťábĺéš. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A properties file with these descriptions: dbt writes them with the tables that it makes.</source>
            <translation>[Á pŕöpéŕťíéš fíĺé ŵíťĥ ťĥéšé déščŕípťíöñš: dbť ŵŕíťéš ťĥém ŵíťĥ ťĥé ťábĺéš ťĥáť íť máķéš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::UploadTexts</name>
        <message>
            <source>(left out)</source>
            <translation>[(ĺéfť öúť) ~~~]</translation>
        </message>
        <message>
            <source>Number of the item</source>
            <translation>[Ñúmbéŕ öf ťĥé íťém ~~~~~~]</translation>
        </message>
        <message>
            <source>Version when it was exported</source>
            <translation>[Véŕšíöñ ŵĥéñ íť ŵáš éxpöŕťéd ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Workspace it belongs to</source>
            <translation>[Ŵöŕķšpáčé íť béĺöñĝš ťö ~~~~~~~]</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>[Čáťáĺöĝ ~~~]</translation>
        </message>
        <message>
            <source>Schema</source>
            <translation>[Ščĥémá ~~]</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>[Ťábĺé ~~]</translation>
        </message>
        <message>
            <source>Column (empty: the table)</source>
            <translation>[Čöĺúmñ (émpťý: ťĥé ťábĺé) ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Whole path (JSON)</source>
            <translation>[Ŵĥöĺé páťĥ (ĴŠÖÑ) ~~~~~~]</translation>
        </message>
        <message>
            <source>Kind of text</source>
            <translation>[Ķíñd öf ťéxť ~~~~]</translation>
        </message>
        <message>
            <source>Comment in the catalog</source>
            <translation>[Čömméñť íñ ťĥé čáťáĺöĝ ~~~~~~~]</translation>
        </message>
        <message>
            <source>First proposal</source>
            <translation>[Fíŕšť pŕöpöšáĺ ~~~~~]</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>[Ďéščŕípťíöñ ~~~~]</translation>
        </message>
        <message>
            <source>Decision (status)</source>
            <translation>[Ďéčíšíöñ (šťáťúš) ~~~~~~]</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>[Ĥöŵ íť ŵáš mádé ~~~~~]</translation>
        </message>
        <message>
            <source>Formula guard (text_mode)</source>
            <translation>[Föŕmúĺá ĝúáŕd (ťéxť_mödé) ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Two columns mean the same: leave one of them out.</source>
            <translation>[Ťŵö čöĺúmñš méáñ ťĥé šámé: ĺéávé öñé öf ťĥém öúť. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Decisions are taken from a MetaFlow export alone: it has the number and the version of each item. Other files come in as suggestions.</source>
            <translation>[Ďéčíšíöñš áŕé ťáķéñ fŕöm á MéťáFĺöŵ éxpöŕť áĺöñé: íť ĥáš ťĥé ñúmbéŕ áñd ťĥé véŕšíöñ öf éáčĥ íťém. Öťĥéŕ fíĺéš čömé íñ áš šúĝĝéšťíöñš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Say which columns hold catalog, schema and table.</source>
            <translation>[Šáý ŵĥíčĥ čöĺúmñš ĥöĺd čáťáĺöĝ, ščĥémá áñd ťábĺé. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Say which column holds the description.</source>
            <translation>[Šáý ŵĥíčĥ čöĺúmñ ĥöĺdš ťĥé déščŕípťíöñ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>New</source>
            <translation>[Ñéŵ ~]</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>[Šúĝĝéšťíöñš ~~~~]</translation>
        </message>
        <message>
            <source>Edits</source>
            <translation>[Édíťš ~~]</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>[Áppŕöváĺš ~~~]</translation>
        </message>
        <message>
            <source>Rejections</source>
            <translation>[Ŕéĵéčťíöñš ~~~]</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>[Úñčĥáñĝéd ~~~]</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>[Čöñfĺíčťš ~~~]</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>[Pŕöbĺémš ~~~]</translation>
        </message>
        <message>
            <source>This object has no item yet: it gets one, with this text as its proposal.</source>
            <translation>[Ťĥíš öbĵéčť ĥáš ñö íťém ýéť: íť ĝéťš öñé, ŵíťĥ ťĥíš ťéxť áš íťš pŕöpöšáĺ. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text comes to stand beside the one there is; where nobody decided yet it takes its place.</source>
            <translation>[Ťĥé ťéxť čöméš ťö šťáñd béšídé ťĥé öñé ťĥéŕé íš; ŵĥéŕé ñöbödý déčídéd ýéť íť ťáķéš íťš pĺáčé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text becomes your decision.</source>
            <translation>[Ťĥé ťéxť béčöméš ýöúŕ déčíšíöñ. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>You approve the text that stands.</source>
            <translation>[Ýöú áppŕövé ťĥé ťéxť ťĥáť šťáñdš. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>You reject the text that stands.</source>
            <translation>[Ýöú ŕéĵéčť ťĥé ťéxť ťĥáť šťáñdš. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What the row says is so already: nothing happens.</source>
            <translation>[Ŵĥáť ťĥé ŕöŵ šáýš íš šö áĺŕéádý: ñöťĥíñĝ ĥáppéñš. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Somebody changed this item since it was exported. Both texts are shown; the store's stays.</source>
            <translation>[Šömébödý čĥáñĝéd ťĥíš íťém šíñčé íť ŵáš éxpöŕťéd. Böťĥ ťéxťš áŕé šĥöŵñ; ťĥé šťöŕé'š šťáýš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This row cannot be taken.</source>
            <translation>[Ťĥíš ŕöŵ čáññöť bé ťáķéñ. ~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Decide on %n item(s)</source>
            <translation>
                <numerusform>[Ďéčídé öñ %n íťém ~~~~~~]</numerusform>
                <numerusform>[Ďéčídé öñ %n íťémš ~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n suggestion(s)</source>
            <translation>
                <numerusform>[Ťáķé %n šúĝĝéšťíöñ ~~~~~~]</numerusform>
                <numerusform>[Ťáķé %n šúĝĝéšťíöñš ~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing happens to %n row(s) that say what is so already.</source>
            <translation>
                <numerusform>[Ñöťĥíñĝ ĥáppéñš ťö %n ŕöŵ ťĥáť šáý ŵĥáť íš šö áĺŕéádý. ~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ñöťĥíñĝ ĥáppéñš ťö %n ŕöŵš ťĥáť šáý ŵĥáť íš šö áĺŕéádý. ~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out: %n row(s) with a problem or in conflict.</source>
            <translation>
                <numerusform>[Ĺéfť öúť: %n ŕöŵ ŵíťĥ á pŕöbĺém öŕ íñ čöñfĺíčť. ~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ĺéfť öúť: %n ŕöŵš ŵíťĥ á pŕöbĺém öŕ íñ čöñfĺíčť. ~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>All of them or none.</source>
            <translation>[Áĺĺ öf ťĥém öŕ ñöñé. ~~~~~~]</translation>
        </message>
        <message>
            <source>The decisions are yours, whoever the file names. They can be taken back together.</source>
            <translation>[Ťĥé déčíšíöñš áŕé ýöúŕš, ŵĥöévéŕ ťĥé fíĺé ñáméš. Ťĥéý čáñ bé ťáķéñ báčķ ťöĝéťĥéŕ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>They wait for a decision in Review; nothing that a person decided or wrote is replaced.</source>
            <translation>[Ťĥéý ŵáíť föŕ á déčíšíöñ íñ Ŕévíéŵ; ñöťĥíñĝ ťĥáť á péŕšöñ déčídéd öŕ ŵŕöťé íš ŕépĺáčéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Decided on %n item(s).</source>
            <translation>
                <numerusform>[Ďéčídéd öñ %n íťém. ~~~~~~]</numerusform>
                <numerusform>[Ďéčídéd öñ %n íťémš. ~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took %n suggestion(s).</source>
            <translation>
                <numerusform>[Ťööķ %n šúĝĝéšťíöñ. ~~~~~~]</numerusform>
                <numerusform>[Ťööķ %n šúĝĝéšťíöñš. ~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>[%n úñčĥáñĝéd ~~~~]</numerusform>
                <numerusform>[%n úñčĥáñĝéd ~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out because of a problem</source>
            <translation>
                <numerusform>[%n ĺéfť öúť béčáúšé öf á pŕöbĺém ~~~~~~~~~~]</numerusform>
                <numerusform>[%n ĺéfť öúť béčáúšé öf á pŕöbĺém ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out in conflict</source>
            <translation>
                <numerusform>[%n ĺéfť öúť íñ čöñfĺíčť ~~~~~~~]</numerusform>
                <numerusform>[%n ĺéfť öúť íñ čöñfĺíčť ~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>They are yours, and can be taken back together.</source>
            <translation>[Ťĥéý áŕé ýöúŕš, áñd čáñ bé ťáķéñ báčķ ťöĝéťĥéŕ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>They wait for a decision in Review.</source>
            <translation>[Ťĥéý ŵáíť föŕ á déčíšíöñ íñ Ŕévíéŵ. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The record holds the file's SHA-256.</source>
            <translation>[Ťĥé ŕéčöŕd ĥöĺdš ťĥé fíĺé'š ŠĤÁ-256. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Excel</source>
            <translation>[Éxčéĺ ~~]</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>[ČŠV ~]</translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>[%n čöĺúmñ ~~~]</numerusform>
                <numerusform>[%n čöĺúmñš ~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>header in line %1</source>
            <translation>[ĥéádéŕ íñ ĺíñé %1 ~~~~~~]</translation>
        </message>
        <message>
            <source>with a byte order mark</source>
            <translation>[ŵíťĥ á býťé öŕdéŕ máŕķ ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::UploadView</name>
        <message>
            <source>Save the problems</source>
            <translation>[Šávé ťĥé pŕöbĺémš ~~~~~~]</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>[ČŠV (*.čšv) ~~~~]</translation>
        </message>
        <message>
            <source>Every row that would not be taken is in the file, with why.</source>
            <translation>[Évéŕý ŕöŵ ťĥáť ŵöúĺd ñöť bé ťáķéñ íš íñ ťĥé fíĺé, ŵíťĥ ŵĥý. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It stands in %1.</source>
            <translation>[Íť šťáñdš íñ %1. ~~~~~]</translation>
        </message>
        <message>
            <source>%1 from “%2”?</source>
            <translation>[%1 fŕöm “%2”? ~~~~]</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>[Ďéčídé ~~]</translation>
        </message>
        <message>
            <source>Take them</source>
            <translation>[Ťáķé ťĥém ~~~]</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>[Ñöť ýéť ~~~]</translation>
        </message>
        <message>
            <source>Writing to the store:</source>
            <translation>[Ŵŕíťíñĝ ťö ťĥé šťöŕé: ~~~~~~~]</translation>
        </message>
        <message>
            <source>Taking a file</source>
            <translation>[Ťáķíñĝ á fíĺé ~~~~]</translation>
        </message>
        <message>
            <source>A file was taken</source>
            <translation>[Á fíĺé ŵáš ťáķéñ ~~~~~]</translation>
        </message>
        <message>
            <source>A file was not taken</source>
            <translation>[Á fíĺé ŵáš ñöť ťáķéñ ~~~~~~]</translation>
        </message>
        <message>
            <source>From the file “%1”</source>
            <translation>[Fŕöm ťĥé fíĺé “%1” ~~~~~~]</translation>
        </message>
        <message>
            <source>Show them in Review</source>
            <translation>[Šĥöŵ ťĥém íñ Ŕévíéŵ ~~~~~~]</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>[Ťáķé íť báčķ ~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n decision(s).</source>
            <translation>
                <numerusform>[Ťáķéñ báčķ: %n déčíšíöñ. ~~~~~~~~]</numerusform>
                <numerusform>[Ťáķéñ báčķ: %n déčíšíöñš. ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) changed meanwhile and stay as they are.</source>
            <translation>
                <numerusform>[%n íťém čĥáñĝéd méáñŵĥíĺé áñd šťáý áš ťĥéý áŕé. ~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n íťémš čĥáñĝéd méáñŵĥíĺé áñd šťáý áš ťĥéý áŕé. ~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Preview again</source>
            <translation>[Pŕévíéŵ áĝáíñ ~~~~]</translation>
        </message>
        <message>
            <source>As su&amp;ggestions</source>
            <translation>[Áš šú&amp;ĝĝéšťíöñš ~~~~~]</translation>
        </message>
        <message>
            <source>As &amp;decisions</source>
            <translation>[Áš &amp;déčíšíöñš ~~~~]</translation>
        </message>
        <message>
            <source>C&amp;olumns of the file</source>
            <translation>[Č&amp;öĺúmñš öf ťĥé fíĺé ~~~~~~]</translation>
        </message>
        <message>
            <source>As suggestions</source>
            <translation>[Áš šúĝĝéšťíöñš ~~~~~]</translation>
        </message>
        <message>
            <source>As decisions</source>
            <translation>[Áš déčíšíöñš ~~~~]</translation>
        </message>
        <message>
            <source>Looking into the file …</source>
            <translation>[Ĺööķíñĝ íñťö ťĥé fíĺé … ~~~~~~~]</translation>
        </message>
        <message>
            <source>The file could not be read this way.</source>
            <translation>[Ťĥé fíĺé čöúĺd ñöť bé ŕéád ťĥíš ŵáý. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What the file says counts as decided by you: texts, approvals, rejections. For an export of MetaFlow alone; what moved on since is a conflict.</source>
            <translation>[Ŵĥáť ťĥé fíĺé šáýš čöúñťš áš déčídéd bý ýöú: ťéxťš, áppŕöváĺš, ŕéĵéčťíöñš. Föŕ áñ éxpöŕť öf MéťáFĺöŵ áĺöñé; ŵĥáť mövéd öñ šíñčé íš á čöñfĺíčť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Texts come to stand beside those there are and wait for a decision in Review.</source>
            <translation>[Ťéxťš čömé ťö šťáñd béšídé ťĥöšé ťĥéŕé áŕé áñd ŵáíť föŕ á déčíšíöñ íñ Ŕévíéŵ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Holding the file against the store:</source>
            <translation>[Ĥöĺdíñĝ ťĥé fíĺé áĝáíñšť ťĥé šťöŕé: ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The preview was stopped.</source>
            <translation>[Ťĥé pŕévíéŵ ŵáš šťöppéd. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no preview.</source>
            <translation>[Ťĥéŕé íš ñö pŕévíéŵ. ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::VerdictFilter</name>
        <message>
            <source>All  %1</source>
            <translation>[Áĺĺ  %1 ~~~]</translation>
        </message>
        <message>
            <source>Changes with these words</source>
            <translation>[Čĥáñĝéš ŵíťĥ ťĥéšé ŵöŕdš ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Name or text (Ctrl+L)</source>
            <translation>[Ñámé öŕ ťéxť (Čťŕĺ+Ĺ) ~~~~~~~]</translation>
        </message>
        <message>
            <source>failed  %1</source>
            <translation>[fáíĺéd  %1 ~~~]</translation>
        </message>
        <message>
            <source>refused  %1</source>
            <translation>[ŕéfúšéd  %1 ~~~~]</translation>
        </message>
        <message>
            <source>More</source>
            <translation>[Möŕé ~~]</translation>
        </message>
        <message>
            <source>More verdicts</source>
            <translation>[Möŕé véŕdíčťš ~~~~]</translation>
        </message>
        <message>
            <source>More verdicts: %1</source>
            <translation>[Möŕé véŕdíčťš: %1 ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::WarehouseForm</name>
        <message>
            <source>running</source>
            <translation>[ŕúññíñĝ ~~~]</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>[šťöppéd ~~~]</translation>
        </message>
        <message>
            <source>starting</source>
            <translation>[šťáŕťíñĝ ~~~]</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>[déĺéťéd ~~~]</translation>
        </message>
        <message>
            <source>&amp;Use it; it is running</source>
            <translation>[&amp;Úšé íť; íť íš ŕúññíñĝ ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Use it; it is starting</source>
            <translation>[&amp;Úšé íť; íť íš šťáŕťíñĝ ~~~~~~~]</translation>
        </message>
        <message>
            <source>It was deleted</source>
            <translation>[Íť ŵáš déĺéťéd ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Use it</source>
            <translation>[&amp;Úšé íť ~~~]</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>[&amp;Ĺööķ áĝáíñ ~~~~]</translation>
        </message>
        <message>
            <source>SQL warehouses</source>
            <translation>[ŠQĹ ŵáŕéĥöúšéš ~~~~~]</translation>
        </message>
        <message>
            <source>Reading the list of warehouses …</source>
            <translation>[Ŕéádíñĝ ťĥé ĺíšť öf ŵáŕéĥöúšéš … ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>[%1 (%2) ~~~]</translation>
        </message>
        <message>
            <source>There is no SQL warehouse that you may use. An admin of the workspace can give you one.</source>
            <translation>[Ťĥéŕé íš ñö ŠQĹ ŵáŕéĥöúšé ťĥáť ýöú máý úšé. Áñ ádmíñ öf ťĥé ŵöŕķšpáčé čáñ ĝívé ýöú öñé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is started by choosing one.</source>
            <translation>[Ñöťĥíñĝ íš šťáŕťéd bý čĥööšíñĝ öñé. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Use it; it is stopped, and connecting starts it (costs)</source>
            <translation>[&amp;Úšé íť; íť íš šťöppéd, áñd čöññéčťíñĝ šťáŕťš íť (čöšťš) ~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::WorkIndicator</name>
        <message>
            <source>Progress of the run</source>
            <translation>[Pŕöĝŕéšš öf ťĥé ŕúñ ~~~~~~]</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>[Šĥöŵ íť ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::WorkLine</name>
        <message>
            <source>&amp;Stop</source>
            <translation>[&amp;Šťöp ~~]</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>[Pŕöĝŕéšš ~~~]</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>[Šťöppíñĝ … ~~~]</translation>
        </message>
    </context>
    <context>
        <name>metaflow::ui::WorkLists</name>
        <message>
            <source>Work lists</source>
            <translation>[Ŵöŕķ ĺíšťš ~~~]</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>[Péñdíñĝ ~~~]</translation>
        </message>
        <message>
            <source>Failing a check</source>
            <translation>[Fáíĺíñĝ á čĥéčķ ~~~~~]</translation>
        </message>
        <message>
            <source>Needs work</source>
            <translation>[Ñéédš ŵöŕķ ~~~]</translation>
        </message>
        <message>
            <source>Decided recently</source>
            <translation>[Ďéčídéd ŕéčéñťĺý ~~~~~]</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>[Áččépťéd ~~~]</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>[Ŕéĵéčťéd ~~~]</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>[Ímpöŕťéd ~~~]</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>[Évéŕýťĥíñĝ ~~~]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2 ~~]</translation>
        </message>
        <message>
            <source>Catalog changed</source>
            <translation>[Čáťáĺöĝ čĥáñĝéd ~~~~~]</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>[Čöñfĺíčťš ~~~]</translation>
        </message>
        <message>
            <source>Assigned to me</source>
            <translation>[Áššíĝñéd ťö mé ~~~~~]</translation>
        </message>
        <message>
            <source>Same text</source>
            <translation>[Šámé ťéxť ~~~]</translation>
        </message>
        <message>
            <source>Same text in many places</source>
            <translation>[Šámé ťéxť íñ máñý pĺáčéš ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>[Šávéd fíĺťéŕš ~~~~]</translation>
        </message>
        <message>
            <source>Rename  (F2)</source>
            <translation>[Ŕéñámé  (F2) ~~~~]</translation>
        </message>
        <message>
            <source>Remove  (Del)</source>
            <translation>[Ŕémövé  (Ďéĺ) ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <source>Something went wrong inside MetaFlow (%1).</source>
            <translation>[Šöméťĥíñĝ ŵéñť ŵŕöñĝ íñšídé MéťáFĺöŵ (%1). ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>no more is known</source>
            <translation>[ñö möŕé íš ķñöŵñ ~~~~~]</translation>
        </message>
        <message>
            <source>What was saved is safe. Please report it with the log of this moment.</source>
            <translation>[Ŵĥáť ŵáš šávéd íš šáfé. Pĺéášé ŕépöŕť íť ŵíťĥ ťĥé ĺöĝ öf ťĥíš möméñť. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stopped, as you asked.</source>
            <translation>[Šťöppéd, áš ýöú ášķéd. ~~~~~~~]</translation>
        </message>
        <message>
            <source>MetaFlow</source>
            <translation>[MéťáFĺöŵ ~~~]</translation>
        </message>
        <message>
            <source>What was finished is kept; the same again goes on from there.</source>
            <translation>[Ŵĥáť ŵáš fíñíšĥéd íš ķépť; ťĥé šámé áĝáíñ ĝöéš öñ fŕöm ťĥéŕé. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>That does not make sense: %1</source>
            <translation>[Ťĥáť döéš ñöť máķé šéñšé: %1 ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>check the command.</source>
            <translation>[čĥéčķ ťĥé čömmáñd. ~~~~~~]</translation>
        </message>
        <message>
            <source>`metaflow-cli COMMAND --help` shows what a command takes.</source>
            <translation>[`metaflow-cli COMMAND --help` šĥöŵš ŵĥáť á čömmáñd ťáķéš. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The store reports an error (%1).</source>
            <translation>[Ťĥé šťöŕé ŕépöŕťš áñ éŕŕöŕ (%1). ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the database said no</source>
            <translation>[ťĥé dáťábášé šáíd ñö ~~~~~~]</translation>
        </message>
        <message>
            <source>What was committed before is safe. Check the disk and the database, then do the same again.</source>
            <translation>[Ŵĥáť ŵáš čömmíťťéd béföŕé íš šáfé. Čĥéčķ ťĥé díšķ áñd ťĥé dáťábášé, ťĥéñ dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Another program holds the store %1.</source>
            <translation>[Áñöťĥéŕ pŕöĝŕám ĥöĺdš ťĥé šťöŕé %1. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>[íñ úšé ~~]</translation>
        </message>
        <message>
            <source>Nothing was lost. Wait until it is done, then do the same again.</source>
            <translation>[Ñöťĥíñĝ ŵáš ĺöšť. Ŵáíť úñťíĺ íť íš döñé, ťĥéñ dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The store %1 may only be read.</source>
            <translation>[Ťĥé šťöŕé %1 máý öñĺý bé ŕéád. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check the permissions of the file and its folder; nothing was changed.</source>
            <translation>[Čĥéčķ ťĥé péŕmíššíöñš öf ťĥé fíĺé áñd íťš föĺdéŕ; ñöťĥíñĝ ŵáš čĥáñĝéd. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no room left for the store %1.</source>
            <translation>[Ťĥéŕé íš ñö ŕööm ĺéfť föŕ ťĥé šťöŕé %1. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What was committed before is safe. Make room on the disk, then do the same again.</source>
            <translation>[Ŵĥáť ŵáš čömmíťťéd béföŕé íš šáfé. Máķé ŕööm öñ ťĥé díšķ, ťĥéñ dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The store %1 is damaged.</source>
            <translation>[Ťĥé šťöŕé %1 íš dámáĝéd. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Do not go on with it: copy the file away, then restore a backup. `history verify` shows how far the record holds.</source>
            <translation>[Ďö ñöť ĝö öñ ŵíťĥ íť: čöpý ťĥé fíĺé áŵáý, ťĥéñ ŕéšťöŕé á báčķúp. `history verify` šĥöŵš ĥöŵ fáŕ ťĥé ŕéčöŕd ĥöĺdš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The store %1 was made by a newer MetaFlow.</source>
            <translation>[Ťĥé šťöŕé %1 ŵáš mádé bý á ñéŵéŕ MéťáFĺöŵ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Update this one; the store was not touched.</source>
            <translation>[Úpdáťé ťĥíš öñé; ťĥé šťöŕé ŵáš ñöť ťöúčĥéd. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The store %1 cannot be opened.</source>
            <translation>[Ťĥé šťöŕé %1 čáññöť bé öpéñéd. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no item %1 in this store.</source>
            <translation>[Ťĥéŕé íš ñö íťém %1 íñ ťĥíš šťöŕé. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>of that number</source>
            <translation>[öf ťĥáť ñúmbéŕ ~~~~~]</translation>
        </message>
        <message>
            <source>`metaflow-cli items list` shows those there are.</source>
            <translation>[`metaflow-cli items list` šĥöŵš ťĥöšé ťĥéŕé áŕé. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no run %1 in this store.</source>
            <translation>[Ťĥéŕé íš ñö ŕúñ %1 íñ ťĥíš šťöŕé. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>`metaflow-cli runs` shows those there are.</source>
            <translation>[`metaflow-cli runs` šĥöŵš ťĥöšé ťĥéŕé áŕé. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no plan %1 in this store.</source>
            <translation>[Ťĥéŕé íš ñö pĺáñ %1 íñ ťĥíš šťöŕé. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>of that name</source>
            <translation>[öf ťĥáť ñámé ~~~~]</translation>
        </message>
        <message>
            <source>It was made with another store: name that with --store, or create the plan again.</source>
            <translation>[Íť ŵáš mádé ŵíťĥ áñöťĥéŕ šťöŕé: ñámé ťĥáť ŵíťĥ --store, öŕ čŕéáťé ťĥé pĺáñ áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>[áñ öbĵéčť ~~~]</translation>
        </message>
        <message>
            <source>Remove it; nothing was cut or replaced by itself.</source>
            <translation>[Ŕémövé íť; ñöťĥíñĝ ŵáš čúť öŕ ŕépĺáčéd bý íťšéĺf. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The plan file %1 was changed or cut after it was made.</source>
            <translation>[Ťĥé pĺáñ fíĺé %1 ŵáš čĥáñĝéd öŕ čúť áfťéŕ íť ŵáš mádé. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>given</source>
            <translation>[ĝívéñ ~~]</translation>
        </message>
        <message>
            <source>Nothing was written. Create the plan again, or take the file from where it came.</source>
            <translation>[Ñöťĥíñĝ ŵáš ŵŕíťťéñ. Čŕéáťé ťĥé pĺáñ áĝáíñ, öŕ ťáķé ťĥé fíĺé fŕöm ŵĥéŕé íť čámé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The plan %1 was made with another store.</source>
            <translation>[Ťĥé pĺáñ %1 ŵáš mádé ŵíťĥ áñöťĥéŕ šťöŕé. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was written. Apply it where it was made, or create it again here.</source>
            <translation>[Ñöťĥíñĝ ŵáš ŵŕíťťéñ. Áppĺý íť ŵĥéŕé íť ŵáš mádé, öŕ čŕéáťé íť áĝáíñ ĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The plan %1 no longer fits the items it was made from.</source>
            <translation>[Ťĥé pĺáñ %1 ñö ĺöñĝéŕ fíťš ťĥé íťémš íť ŵáš mádé fŕöm. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was written. Create it again and look at what changed.</source>
            <translation>[Ñöťĥíñĝ ŵáš ŵŕíťťéñ. Čŕéáťé íť áĝáíñ áñd ĺööķ áť ŵĥáť čĥáñĝéd. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The catalog is no longer what the plan saw (%1).</source>
            <translation>[Ťĥé čáťáĺöĝ íš ñö ĺöñĝéŕ ŵĥáť ťĥé pĺáñ šáŵ (%1). ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>somebody changed it meanwhile</source>
            <translation>[šömébödý čĥáñĝéd íť méáñŵĥíĺé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was written. Create the plan again; with --partial the rest of this one is applied.</source>
            <translation>[Ñöťĥíñĝ ŵáš ŵŕíťťéñ. Čŕéáťé ťĥé pĺáñ áĝáíñ; ŵíťĥ --partial ťĥé ŕéšť öf ťĥíš öñé íš áppĺíéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The catalog does not hold what was written to %1.</source>
            <translation>[Ťĥé čáťáĺöĝ döéš ñöť ĥöĺd ŵĥáť ŵáš ŵŕíťťéñ ťö %1. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Another one is applying a plan here (%1).</source>
            <translation>[Áñöťĥéŕ öñé íš áppĺýíñĝ á pĺáñ ĥéŕé (%1). ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>on the same catalog</source>
            <translation>[öñ ťĥé šámé čáťáĺöĝ ~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was written. Wait until that is done, then do the same again.</source>
            <translation>[Ñöťĥíñĝ ŵáš ŵŕíťťéñ. Ŵáíť úñťíĺ ťĥáť íš döñé, ťĥéñ dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The rules of this store do not allow that for %1.</source>
            <translation>[Ťĥé ŕúĺéš öf ťĥíš šťöŕé dö ñöť áĺĺöŵ ťĥáť föŕ %1. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>this catalog</source>
            <translation>[ťĥíš čáťáĺöĝ ~~~~]</translation>
        </message>
        <message>
            <source>This store does not know the workspace %1.</source>
            <translation>[Ťĥíš šťöŕé döéš ñöť ķñöŵ ťĥé ŵöŕķšpáčé %1. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>in question</source>
            <translation>[íñ qúéšťíöñ ~~~~]</translation>
        </message>
        <message>
            <source>Scan it once: `metaflow-cli scan --catalog NAME`.</source>
            <translation>[Ščáñ íť öñčé: `metaflow-cli scan --catalog NAME`. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>[Ťĥé fíĺé %1 čáññöť bé ŕéád. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check its name and permissions.</source>
            <translation>[Čĥéčķ íťš ñámé áñd péŕmíššíöñš. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>[Ťĥé fíĺé %1 čáññöť bé ŵŕíťťéñ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is left half done. Check that the folder is there, has room and may be written to, or choose another place.</source>
            <translation>[Ñöťĥíñĝ íš ĺéfť ĥáĺf döñé. Čĥéčķ ťĥáť ťĥé föĺdéŕ íš ťĥéŕé, ĥáš ŕööm áñd máý bé ŵŕíťťéñ ťö, öŕ čĥööšé áñöťĥéŕ pĺáčé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file %1 does not hold what was expected.</source>
            <translation>[Ťĥé fíĺé %1 döéš ñöť ĥöĺd ŵĥáť ŵáš éxpéčťéd. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check that it is the right file; nothing was changed.</source>
            <translation>[Čĥéčķ ťĥáť íť íš ťĥé ŕíĝĥť fíĺé; ñöťĥíñĝ ŵáš čĥáñĝéd. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The practice workspace could not be started (%1).</source>
            <translation>[Ťĥé pŕáčťíčé ŵöŕķšpáčé čöúĺd ñöť bé šťáŕťéd (%1). ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>metaflow-sandbox</source>
            <translation>[méťáfĺöŵ-šáñdböx ~~~~~]</translation>
        </message>
        <message>
            <source>It belongs beside this program; install it again, or start `metaflow-sandbox` by hand to see what it says.</source>
            <translation>[Íť béĺöñĝš béšídé ťĥíš pŕöĝŕám; íñšťáĺĺ íť áĝáíñ, öŕ šťáŕť `metaflow-sandbox` bý ĥáñd ťö šéé ŵĥáť íť šáýš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no sign-in for %1.</source>
            <translation>[Ťĥéŕé íš ñö šíĝñ-íñ föŕ %1. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a workspace</source>
            <translation>[á ŵöŕķšpáčé ~~~~]</translation>
        </message>
        <message>
            <source>There is no key for %1.</source>
            <translation>[Ťĥéŕé íš ñö ķéý föŕ %1. ~~~~~~~]</translation>
        </message>
        <message>
            <source>the model provider</source>
            <translation>[ťĥé mödéĺ pŕövídéŕ ~~~~~~]</translation>
        </message>
        <message>
            <source>The key store is locked.</source>
            <translation>[Ťĥé ķéý šťöŕé íš ĺöčķéd. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Unlock it and try again; nothing was sent.</source>
            <translation>[Úñĺöčķ íť áñd ťŕý áĝáíñ; ñöťĥíñĝ ŵáš šéñť. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 could not be reached.</source>
            <translation>[%1 čöúĺd ñöť bé ŕéáčĥéd. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>[Ťĥé šéŕvéŕ ~~~]</translation>
        </message>
        <message>
            <source>Check the address and the network, then do the same again; what was done so far is kept.</source>
            <translation>[Čĥéčķ ťĥé áddŕéšš áñd ťĥé ñéťŵöŕķ, ťĥéñ dö ťĥé šámé áĝáíñ; ŵĥáť ŵáš döñé šö fáŕ íš ķépť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The certificate of %1 is not trusted.</source>
            <translation>[Ťĥé čéŕťífíčáťé öf %1 íš ñöť ťŕúšťéd. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>[ťĥé šéŕvéŕ ~~~]</translation>
        </message>
        <message>
            <source>%1 has no encryption, and plain HTTP is only allowed on this machine.</source>
            <translation>[%1 ĥáš ñö éñčŕýpťíöñ, áñd pĺáíñ ĤŤŤP íš öñĺý áĺĺöŵéd öñ ťĥíš máčĥíñé. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The address</source>
            <translation>[Ťĥé áddŕéšš ~~~~]</translation>
        </message>
        <message>
            <source>Use an address that begins with https://.</source>
            <translation>[Úšé áñ áddŕéšš ťĥáť béĝíñš ŵíťĥ ĥťťpš://. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>[%1 díd ñöť áñšŵéŕ íñ ťímé. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>What was done so far is kept. Try again, or pick a larger warehouse or a smaller selection.</source>
            <translation>[Ŵĥáť ŵáš döñé šö fáŕ íš ķépť. Ťŕý áĝáíñ, öŕ píčķ á ĺáŕĝéŕ ŵáŕéĥöúšé öŕ á šmáĺĺéŕ šéĺéčťíöñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The answer of %1 ended early, so its outcome is not known.</source>
            <translation>[Ťĥé áñšŵéŕ öf %1 éñdéd éáŕĺý, šö íťš öúťčömé íš ñöť ķñöŵñ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is repeated by itself. Do the same again: MetaFlow looks at what arrived before it goes on.</source>
            <translation>[Ñöťĥíñĝ íš ŕépéáťéd bý íťšéĺf. Ďö ťĥé šámé áĝáíñ: MéťáFĺöŵ ĺööķš áť ŵĥáť áŕŕívéd béföŕé íť ĝöéš öñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 sent us to another address, which MetaFlow does not follow, because the token would travel along.</source>
            <translation>[%1 šéñť úš ťö áñöťĥéŕ áddŕéšš, ŵĥíčĥ MéťáFĺöŵ döéš ñöť föĺĺöŵ, béčáúšé ťĥé ťöķéñ ŵöúĺd ťŕávéĺ áĺöñĝ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Use the address that the browser shows after signing in.</source>
            <translation>[Úšé ťĥé áddŕéšš ťĥáť ťĥé bŕöŵšéŕ šĥöŵš áfťéŕ šíĝñíñĝ íñ. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 answered with something that is not JSON, often the page of a proxy or a sign-in.</source>
            <translation>[%1 áñšŵéŕéd ŵíťĥ šöméťĥíñĝ ťĥáť íš ñöť ĴŠÖÑ, öfťéñ ťĥé páĝé öf á pŕöxý öŕ á šíĝñ-íñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check the address and whether a proxy stands between; what was done so far is kept.</source>
            <translation>[Čĥéčķ ťĥé áddŕéšš áñd ŵĥéťĥéŕ á pŕöxý šťáñdš béťŵééñ; ŵĥáť ŵáš döñé šö fáŕ íš ķépť. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 answered in a form that MetaFlow does not know.</source>
            <translation>[%1 áñšŵéŕéd íñ á föŕm ťĥáť MéťáFĺöŵ döéš ñöť ķñöŵ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What was done so far is kept. Try again; if it stays, the log says what came.</source>
            <translation>[Ŵĥáť ŵáš döñé šö fáŕ íš ķépť. Ťŕý áĝáíñ; íf íť šťáýš, ťĥé ĺöĝ šáýš ŵĥáť čámé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 refused the request as wrong.</source>
            <translation>[%1 ŕéfúšéd ťĥé ŕéqúéšť áš ŵŕöñĝ. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. The details say what it did not like.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Ťĥé déťáíĺš šáý ŵĥáť íť díd ñöť ĺíķé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 does not accept the token or key: it is wrong or has expired.</source>
            <translation>[%1 döéš ñöť áččépť ťĥé ťöķéñ öŕ ķéý: íť íš ŵŕöñĝ öŕ ĥáš éxpíŕéd. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Get a new one and sign in again; what was done so far is kept.</source>
            <translation>[Ĝéť á ñéŵ öñé áñd šíĝñ íñ áĝáíñ; ŵĥáť ŵáš döñé šö fáŕ íš ķépť. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>You may not do that on %1.</source>
            <translation>[Ýöú máý ñöť dö ťĥáť öñ %1. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>this object</source>
            <translation>[ťĥíš öbĵéčť ~~~~]</translation>
        </message>
        <message>
            <source>Ask its owner or an admin for the permission, or leave it out; the rest is not affected.</source>
            <translation>[Ášķ íťš öŵñéŕ öŕ áñ ádmíñ föŕ ťĥé péŕmíššíöñ, öŕ ĺéávé íť öúť; ťĥé ŕéšť íš ñöť áfféčťéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 does not exist there.</source>
            <translation>[%1 döéš ñöť éxíšť ťĥéŕé. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>[Ŵĥáť ŵáš ášķéd föŕ ~~~~~~]</translation>
        </message>
        <message>
            <source>Check the name and the address.</source>
            <translation>[Čĥéčķ ťĥé ñámé áñd ťĥé áddŕéšš. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 was changed by somebody else meanwhile.</source>
            <translation>[%1 ŵáš čĥáñĝéd bý šömébödý éĺšé méáñŵĥíĺé. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The item</source>
            <translation>[Ťĥé íťém ~~~]</translation>
        </message>
        <message>
            <source>Nothing was overwritten. Read it again, then decide on what stands there now.</source>
            <translation>[Ñöťĥíñĝ ŵáš övéŕŵŕíťťéñ. Ŕéád íť áĝáíñ, ťĥéñ déčídé öñ ŵĥáť šťáñdš ťĥéŕé ñöŵ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 asks us to slow down and kept doing so.</source>
            <translation>[%1 ášķš úš ťö šĺöŵ döŵñ áñd ķépť döíñĝ šö. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The service</source>
            <translation>[Ťĥé šéŕvíčé ~~~~]</translation>
        </message>
        <message>
            <source>What was done so far is kept. Wait a little and do the same again, or ask for fewer at a time with --max-in-flight.</source>
            <translation>[Ŵĥáť ŵáš döñé šö fáŕ íš ķépť. Ŵáíť á ĺíťťĺé áñd dö ťĥé šámé áĝáíñ, öŕ ášķ föŕ féŵéŕ áť á ťímé ŵíťĥ --max-in-flight. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 has a fault of its own and did not recover while we tried again.</source>
            <translation>[%1 ĥáš á fáúĺť öf íťš öŵñ áñd díd ñöť ŕéčövéŕ ŵĥíĺé ŵé ťŕíéd áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What was done so far is kept; do the same again later.</source>
            <translation>[Ŵĥáť ŵáš döñé šö fáŕ íš ķépť; dö ťĥé šámé áĝáíñ ĺáťéŕ. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The warehouse could not run a statement on %1.</source>
            <translation>[Ťĥé ŵáŕéĥöúšé čöúĺd ñöť ŕúñ á šťáťéméñť öñ %1. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the catalog</source>
            <translation>[ťĥé čáťáĺöĝ ~~~~]</translation>
        </message>
        <message>
            <source>Nothing else was affected. The details hold its own words.</source>
            <translation>[Ñöťĥíñĝ éĺšé ŵáš áfféčťéd. Ťĥé déťáíĺš ĥöĺd íťš öŵñ ŵöŕdš. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The warehouse does not know the form of a statement on %1.</source>
            <translation>[Ťĥé ŵáŕéĥöúšé döéš ñöť ķñöŵ ťĥé föŕm öf á šťáťéméñť öñ %1. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. An older warehouse may need an update; the details hold its own words.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Áñ öĺdéŕ ŵáŕéĥöúšé máý ñééd áñ úpdáťé; ťĥé déťáíĺš ĥöĺd íťš öŵñ ŵöŕdš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The table %1 is not there (any more).</source>
            <translation>[Ťĥé ťábĺé %1 íš ñöť ťĥéŕé (áñý möŕé). ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Scan the catalog again; its texts are kept.</source>
            <translation>[Ščáñ ťĥé čáťáĺöĝ áĝáíñ; íťš ťéxťš áŕé ķépť. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The column %1 is not there (any more).</source>
            <translation>[Ťĥé čöĺúmñ %1 íš ñöť ťĥéŕé (áñý möŕé). ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Scan the catalog again; its text is kept.</source>
            <translation>[Ščáñ ťĥé čáťáĺöĝ áĝáíñ; íťš ťéxť íš ķépť. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Somebody else changed %1 at the same moment.</source>
            <translation>[Šömébödý éĺšé čĥáñĝéd %1 áť ťĥé šámé möméñť. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the table</source>
            <translation>[ťĥé ťábĺé ~~~]</translation>
        </message>
        <message>
            <source>Nothing was overwritten. Do the same again.</source>
            <translation>[Ñöťĥíñĝ ŵáš övéŕŵŕíťťéñ. Ďö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The answer about %1 is too large for one result.</source>
            <translation>[Ťĥé áñšŵéŕ áböúť %1 íš ťöö ĺáŕĝé föŕ öñé ŕéšúĺť. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose fewer schemas or tables.</source>
            <translation>[Čĥööšé féŵéŕ ščĥémáš öŕ ťábĺéš. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The result of %1 is no longer kept by the warehouse.</source>
            <translation>[Ťĥé ŕéšúĺť öf %1 íš ñö ĺöñĝéŕ ķépť bý ťĥé ŵáŕéĥöúšé. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a statement</source>
            <translation>[á šťáťéméñť ~~~~]</translation>
        </message>
        <message>
            <source>Do the same again; nothing was changed.</source>
            <translation>[Ďö ťĥé šámé áĝáíñ; ñöťĥíñĝ ŵáš čĥáñĝéd. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The warehouse %1 reads texts by other rules than MetaFlow writes them, so nothing may be written.</source>
            <translation>[Ťĥé ŵáŕéĥöúšé %1 ŕéádš ťéxťš bý öťĥéŕ ŕúĺéš ťĥáñ MéťáFĺöŵ ŵŕíťéš ťĥém, šö ñöťĥíñĝ máý bé ŵŕíťťéñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The catalog is unchanged. Use another warehouse, or write the texts by hand from `plan show`.</source>
            <translation>[Ťĥé čáťáĺöĝ íš úñčĥáñĝéd. Úšé áñöťĥéŕ ŵáŕéĥöúšé, öŕ ŵŕíťé ťĥé ťéxťš bý ĥáñd fŕöm `plan show`. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The model %1 does not exist at this address.</source>
            <translation>[Ťĥé mödéĺ %1 döéš ñöť éxíšť áť ťĥíš áddŕéšš. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Name one with --model; `metaflow-cli doctor` asks the address which it has.</source>
            <translation>[Ñámé öñé ŵíťĥ --model; `metaflow-cli doctor` ášķš ťĥé áddŕéšš ŵĥíčĥ íť ĥáš. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The model declined to describe %1.</source>
            <translation>[Ťĥé mödéĺ déčĺíñéd ťö déščŕíbé %1. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>[á ťábĺé ~~~]</translation>
        </message>
        <message>
            <source>No description was made up. Write it by hand, or try another model.</source>
            <translation>[Ñö déščŕípťíöñ ŵáš mádé úp. Ŵŕíťé íť bý ĥáñd, öŕ ťŕý áñöťĥéŕ mödéĺ. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The model gave an empty answer about %1.</source>
            <translation>[Ťĥé mödéĺ ĝávé áñ émpťý áñšŵéŕ áböúť %1. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No description was made up. Do the same again, or try another model.</source>
            <translation>[Ñö déščŕípťíöñ ŵáš mádé úp. Ďö ťĥé šámé áĝáíñ, öŕ ťŕý áñöťĥéŕ mödéĺ. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The answer of the model about %1 was cut off at its length limit.</source>
            <translation>[Ťĥé áñšŵéŕ öf ťĥé mödéĺ áböúť %1 ŵáš čúť öff áť íťš ĺéñĝťĥ ĺímíť. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No description was made up. Ask for fewer columns at a time with --columns-per-request.</source>
            <translation>[Ñö déščŕípťíöñ ŵáš mádé úp. Ášķ föŕ féŵéŕ čöĺúmñš áť á ťímé ŵíťĥ --columns-per-request. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The answer of the model about %1 is not in the form that was asked for.</source>
            <translation>[Ťĥé áñšŵéŕ öf ťĥé mödéĺ áböúť %1 íš ñöť íñ ťĥé föŕm ťĥáť ŵáš ášķéd föŕ. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The model left out %1, also when asked again.</source>
            <translation>[Ťĥé mödéĺ ĺéfť öúť %1, áĺšö ŵĥéñ ášķéd áĝáíñ. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a column</source>
            <translation>[á čöĺúmñ ~~~]</translation>
        </message>
        <message>
            <source>The others are kept. Do the same again for what is missing, or write it by hand.</source>
            <translation>[Ťĥé öťĥéŕš áŕé ķépť. Ďö ťĥé šámé áĝáíñ föŕ ŵĥáť íš míššíñĝ, öŕ ŵŕíťé íť bý ĥáñd. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The request about %1 is longer than the model takes.</source>
            <translation>[Ťĥé ŕéqúéšť áböúť %1 íš ĺöñĝéŕ ťĥáñ ťĥé mödéĺ ťáķéš. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Ask for fewer columns at a time with --columns-per-request, or choose a model with a larger window.</source>
            <translation>[Ášķ föŕ féŵéŕ čöĺúmñš áť á ťímé ŵíťĥ --columns-per-request, öŕ čĥööšé á mödéĺ ŵíťĥ á ĺáŕĝéŕ ŵíñdöŵ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The provider %1 stopped the account: no credit or its limit is reached.</source>
            <translation>[Ťĥé pŕövídéŕ %1 šťöppéd ťĥé áččöúñť: ñö čŕédíť öŕ íťš ĺímíť íš ŕéáčĥéd. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>of the model</source>
            <translation>[öf ťĥé mödéĺ ~~~~]</translation>
        </message>
        <message>
            <source>What was done so far is kept. Settle it with the provider, then do the same again: the run goes on.</source>
            <translation>[Ŵĥáť ŵáš döñé šö fáŕ íš ķépť. Šéťťĺé íť ŵíťĥ ťĥé pŕövídéŕ, ťĥéñ dö ťĥé šámé áĝáíñ: ťĥé ŕúñ ĝöéš öñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The budget of %1 is used up.</source>
            <translation>[Ťĥé búdĝéť öf %1 íš úšéd úp. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>this run</source>
            <translation>[ťĥíš ŕúñ ~~~]</translation>
        </message>
        <message>
            <source>Everything that was paid for is kept. Give a larger --budget and do the same again: the run goes on.</source>
            <translation>[Évéŕýťĥíñĝ ťĥáť ŵáš páíd föŕ íš ķépť. Ĝívé á ĺáŕĝéŕ --budget áñd dö ťĥé šámé áĝáíñ: ťĥé ŕúñ ĝöéš öñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>[Ťĥé ťéxť íš émpťý. ~~~~~~]</translation>
        </message>
        <message>
            <source>The text is too short to say much.</source>
            <translation>[Ťĥé ťéxť íš ťöö šĥöŕť ťö šáý múčĥ. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text is longer than it should be.</source>
            <translation>[Ťĥé ťéxť íš ĺöñĝéŕ ťĥáñ íť šĥöúĺd bé. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text only says the name again.</source>
            <translation>[Ťĥé ťéxť öñĺý šáýš ťĥé ñámé áĝáíñ. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text names the data type, which the catalog shows anyway.</source>
            <translation>[Ťĥé ťéxť ñáméš ťĥé dáťá ťýpé, ŵĥíčĥ ťĥé čáťáĺöĝ šĥöŵš áñýŵáý. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text quotes a value of the data.</source>
            <translation>[Ťĥé ťéxť qúöťéš á váĺúé öf ťĥé dáťá. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text seems to hold personal data.</source>
            <translation>[Ťĥé ťéxť šéémš ťö ĥöĺd péŕšöñáĺ dáťá. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text seems to hold a password or a key.</source>
            <translation>[Ťĥé ťéxť šéémš ťö ĥöĺd á páššŵöŕd öŕ á ķéý. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text guesses (likely, possibly) instead of saying.</source>
            <translation>[Ťĥé ťéxť ĝúéššéš (ĺíķéĺý, pöššíbĺý) íñšťéád öf šáýíñĝ. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text holds phrases of the model itself.</source>
            <translation>[Ťĥé ťéxť ĥöĺdš pĥŕášéš öf ťĥé mödéĺ íťšéĺf. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text holds markup.</source>
            <translation>[Ťĥé ťéxť ĥöĺdš máŕķúp. ~~~~~~~]</translation>
        </message>
        <message>
            <source>The text holds a link.</source>
            <translation>[Ťĥé ťéxť ĥöĺdš á ĺíñķ. ~~~~~~~]</translation>
        </message>
        <message>
            <source>The text holds something like a statement.</source>
            <translation>[Ťĥé ťéxť ĥöĺdš šöméťĥíñĝ ĺíķé á šťáťéméñť. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Another column of the table has the same text.</source>
            <translation>[Áñöťĥéŕ čöĺúmñ öf ťĥé ťábĺé ĥáš ťĥé šámé ťéxť. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The import was taken back.</source>
            <translation>[Ťĥé ímpöŕť ŵáš ťáķéñ báčķ. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>The comment in the catalog was changed by somebody.</source>
            <translation>[Ťĥé čömméñť íñ ťĥé čáťáĺöĝ ŵáš čĥáñĝéd bý šömébödý. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A check warns of personal data, a secret, a link, markup or a statement; decide on it alone.</source>
            <translation>[Á čĥéčķ ŵáŕñš öf péŕšöñáĺ dáťá, á šéčŕéť, á ĺíñķ, máŕķúp öŕ á šťáťéméñť; déčídé öñ íť áĺöñé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It would replace a comment that somebody wrote; decide on it alone.</source>
            <translation>[Íť ŵöúĺd ŕépĺáčé á čömméñť ťĥáť šömébödý ŵŕöťé; déčídé öñ íť áĺöñé. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Its status does not allow that.</source>
            <translation>[Íťš šťáťúš döéš ñöť áĺĺöŵ ťĥáť. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It was changed meanwhile.</source>
            <translation>[Íť ŵáš čĥáñĝéd méáñŵĥíĺé. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>It is gone.</source>
            <translation>[Íť íš ĝöñé. ~~~~]</translation>
        </message>
        <message>
            <source>The rules of this store do not allow it.</source>
            <translation>[Ťĥé ŕúĺéš öf ťĥíš šťöŕé dö ñöť áĺĺöŵ íť. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>[áppŕövéd ~~~]</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>[ŕéĵéčťéd ~~~]</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>[édíťéd ~~]</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>[ímpöŕťéd ~~~]</translation>
        </message>
        <message>
            <source>import failed</source>
            <translation>[ímpöŕť fáíĺéd ~~~~]</translation>
        </message>
        <message>
            <source>generated</source>
            <translation>[ĝéñéŕáťéd ~~~]</translation>
        </message>
        <message>
            <source>uploaded</source>
            <translation>[úpĺöádéd ~~~]</translation>
        </message>
        <message>
            <source>adopted</source>
            <translation>[ádöpťéd ~~~]</translation>
        </message>
        <message>
            <source>needs work</source>
            <translation>[ñéédš ŵöŕķ ~~~]</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>[úñdöñé ~~]</translation>
        </message>
        <message>
            <source>rolled back</source>
            <translation>[ŕöĺĺéd báčķ ~~~~]</translation>
        </message>
        <message>
            <source>changed in the catalog</source>
            <translation>[čĥáñĝéd íñ ťĥé čáťáĺöĝ ~~~~~~~]</translation>
        </message>
        <message>
            <source>taken from an approved description</source>
            <translation>[ťáķéñ fŕöm áñ áppŕövéd déščŕípťíöñ ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>written by hand</source>
            <translation>[ŵŕíťťéñ bý ĥáñd ~~~~~]</translation>
        </message>
        <message>
            <source>Row %1 of the history was altered after it was sealed.</source>
            <translation>[Ŕöŵ %1 öf ťĥé ĥíšťöŕý ŵáš áĺťéŕéd áfťéŕ íť ŵáš šéáĺéd. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Row %1 was slipped into the history.</source>
            <translation>[Ŕöŵ %1 ŵáš šĺíppéd íñťö ťĥé ĥíšťöŕý. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Link %1 of the chain was altered.</source>
            <translation>[Ĺíñķ %1 öf ťĥé čĥáíñ ŵáš áĺťéŕéd. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Link %1 of the chain is missing.</source>
            <translation>[Ĺíñķ %1 öf ťĥé čĥáíñ íš míššíñĝ. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>store</source>
            <translation>[šťöŕé ~~]</translation>
        </message>
        <message>
            <source>history</source>
            <translation>[ĥíšťöŕý ~~~]</translation>
        </message>
        <message>
            <source>room on the disk</source>
            <translation>[ŕööm öñ ťĥé díšķ ~~~~~]</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>[čĺöčķ ~~]</translation>
        </message>
        <message>
            <source>sign-in</source>
            <translation>[šíĝñ-íñ ~~~]</translation>
        </message>
        <message>
            <source>workspace</source>
            <translation>[ŵöŕķšpáčé ~~~]</translation>
        </message>
        <message>
            <source>warehouse</source>
            <translation>[ŵáŕéĥöúšé ~~~]</translation>
        </message>
        <message>
            <source>permissions</source>
            <translation>[péŕmíššíöñš ~~~~]</translation>
        </message>
        <message>
            <source>key of the model</source>
            <translation>[ķéý öf ťĥé mödéĺ ~~~~~]</translation>
        </message>
        <message>
            <source>model</source>
            <translation>[mödéĺ ~~]</translation>
        </message>
        <message>
            <source>key store</source>
            <translation>[ķéý šťöŕé ~~~]</translation>
        </message>
        <message>
            <source>log</source>
            <translation>[ĺöĝ ~]</translation>
        </message>
        <message>
            <source>written by the model %1 (%2)</source>
            <translation>[ŵŕíťťéñ bý ťĥé mödéĺ %1 (%2) ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>add: there is no comment yet</source>
            <translation>[ádd: ťĥéŕé íš ñö čömméñť ýéť ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>replace: the comment there is replaced, as chosen</source>
            <translation>[ŕépĺáčé: ťĥé čömméñť ťĥéŕé íš ŕépĺáčéd, áš čĥöšéñ ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>left out: there is a comment, and replacing was not chosen</source>
            <translation>[ĺéfť öúť: ťĥéŕé íš á čömméñť, áñd ŕépĺáčíñĝ ŵáš ñöť čĥöšéñ ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>unchanged: the catalog holds this text already</source>
            <translation>[úñčĥáñĝéd: ťĥé čáťáĺöĝ ĥöĺdš ťĥíš ťéxť áĺŕéádý ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>conflict: somebody changed the comment meanwhile</source>
            <translation>[čöñfĺíčť: šömébödý čĥáñĝéd ťĥé čömméñť méáñŵĥíĺé ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>missing: the object is gone</source>
            <translation>[míššíñĝ: ťĥé öbĵéčť íš ĝöñé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>not permitted: you may not change this object</source>
            <translation>[ñöť péŕmíťťéd: ýöú máý ñöť čĥáñĝé ťĥíš öbĵéčť ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>not supported: this kind of object takes no comment</source>
            <translation>[ñöť šúppöŕťéd: ťĥíš ķíñd öf öbĵéčť ťáķéš ñö čömméñť ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>[péñdíñĝ ~~~]</translation>
        </message>
        <message>
            <source>This belongs to another workspace (%1).</source>
            <translation>[Ťĥíš béĺöñĝš ťö áñöťĥéŕ ŵöŕķšpáčé (%1). ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>not to the one that is connected</source>
            <translation>[ñöť ťö ťĥé öñé ťĥáť íš čöññéčťéd ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was written. Connect that workspace, or create the plan again here.</source>
            <translation>[Ñöťĥíñĝ ŵáš ŵŕíťťéñ. Čöññéčť ťĥáť ŵöŕķšpáčé, öŕ čŕéáťé ťĥé pĺáñ áĝáíñ ĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Both texts are kept. Take it back with `rollback --item`, or edit the text and plan it again.</source>
            <translation>[Böťĥ ťéxťš áŕé ķépť. Ťáķé íť báčķ ŵíťĥ `rollback --item`, öŕ édíť ťĥé ťéxť áñd pĺáñ íť áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 does not hold the planned text yet.</source>
            <translation>[%1 döéš ñöť ĥöĺd ťĥé pĺáññéd ťéxť ýéť. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the object</source>
            <translation>[ťĥé öbĵéčť ~~~]</translation>
        </message>
        <message>
            <source>The catalog is as the plan saw it. Apply the plan, or leave it.</source>
            <translation>[Ťĥé čáťáĺöĝ íš áš ťĥé pĺáñ šáŵ íť. Áppĺý ťĥé pĺáñ, öŕ ĺéávé íť. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Another one is sending run %1 at this moment.</source>
            <translation>[Áñöťĥéŕ öñé íš šéñdíñĝ ŕúñ %1 áť ťĥíš möméñť. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was sent twice. Wait until that is done, then look with `runs`.</source>
            <translation>[Ñöťĥíñĝ ŵáš šéñť ťŵíčé. Ŵáíť úñťíĺ ťĥáť íš döñé, ťĥéñ ĺööķ ŵíťĥ `runs`. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Ask another person to decide.</source>
            <translation>[Ášķ áñöťĥéŕ péŕšöñ ťö déčídé. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The answer of the model about %1 broke off on its way, also when asked again.</source>
            <translation>[Ťĥé áñšŵéŕ öf ťĥé mödéĺ áböúť %1 bŕöķé öff öñ íťš ŵáý, áĺšö ŵĥéñ ášķéd áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It may have been paid. No description was made up; do the same again to ask once more.</source>
            <translation>[Íť máý ĥávé bééñ páíd. Ñö déščŕípťíöñ ŵáš mádé úp; dö ťĥé šámé áĝáíñ ťö ášķ öñčé möŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody knows what %1 costs, so a budget cannot be kept.</source>
            <translation>[Ñöbödý ķñöŵš ŵĥáť %1 čöšťš, šö á búdĝéť čáññöť bé ķépť. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>this model</source>
            <translation>[ťĥíš mödéĺ ~~~]</translation>
        </message>
        <message>
            <source>Nothing was sent. Put its price into model-prices.json (0 for a model of your own), or go without a budget.</source>
            <translation>[Ñöťĥíñĝ ŵáš šéñť. Púť íťš pŕíčé íñťö mödéĺ-pŕíčéš.ĵšöñ (0 föŕ á mödéĺ öf ýöúŕ öŵñ), öŕ ĝö ŵíťĥöúť á búdĝéť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The item of row %1 of the history is gone.</source>
            <translation>[Ťĥé íťém öf ŕöŵ %1 öf ťĥé ĥíšťöŕý íš ĝöñé. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The record holds an event of %1, which is in the future here.</source>
            <translation>[Ťĥé ŕéčöŕd ĥöĺdš áñ évéñť öf %1, ŵĥíčĥ íš íñ ťĥé fúťúŕé ĥéŕé. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Set the clock of this machine right before you decide on anything.</source>
            <translation>[Šéť ťĥé čĺöčķ öf ťĥíš máčĥíñé ŕíĝĥť béföŕé ýöú déčídé öñ áñýťĥíñĝ. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The comment of %1 is no longer what the plan saw.</source>
            <translation>[Ťĥé čömméñť öf %1 íš ñö ĺöñĝéŕ ŵĥáť ťĥé pĺáñ šáŵ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It was left as it is; create a new plan for it.</source>
            <translation>[Íť ŵáš ĺéfť áš íť íš; čŕéáťé á ñéŵ pĺáñ föŕ íť. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The item of %1 no longer says what was planned.</source>
            <translation>[Ťĥé íťém öf %1 ñö ĺöñĝéŕ šáýš ŵĥáť ŵáš pĺáññéd. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It was left out; create a new plan for it.</source>
            <translation>[Íť ŵáš ĺéfť öúť; čŕéáťé á ñéŵ pĺáñ föŕ íť. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>changed outside: MetaFlow's record does not know this text</source>
            <translation>[čĥáñĝéd öúťšídé: MéťáFĺöŵ'š ŕéčöŕd döéš ñöť ķñöŵ ťĥíš ťéxť ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The warehouse %1 is stopped, was deleted or did not start.</source>
            <translation>[Ťĥé ŵáŕéĥöúšé %1 íš šťöppéd, ŵáš déĺéťéd öŕ díd ñöť šťáŕť. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Start it, or choose another with DATABRICKS_WAREHOUSE_ID, and do the same again.</source>
            <translation>[Šťáŕť íť, öŕ čĥööšé áñöťĥéŕ ŵíťĥ ĎÁŤÁBŔÍČĶŠ_ŴÁŔÉĤÖÚŠÉ_ÍĎ, áñd dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text holds a place that nobody filled in.</source>
            <translation>[Ťĥé ťéxť ĥöĺdš á pĺáčé ťĥáť ñöbödý fíĺĺéd íñ. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text holds a figure that will soon be wrong.</source>
            <translation>[Ťĥé ťéxť ĥöĺdš á fíĝúŕé ťĥáť ŵíĺĺ šööñ bé ŵŕöñĝ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text is in another language than asked for.</source>
            <translation>[Ťĥé ťéxť íš íñ áñöťĥéŕ ĺáñĝúáĝé ťĥáñ ášķéd föŕ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text does not use the word that the glossary has for it.</source>
            <translation>[Ťĥé ťéxť döéš ñöť úšé ťĥé ŵöŕd ťĥáť ťĥé ĝĺöššáŕý ĥáš föŕ íť. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text does not say what an acronym stands for.</source>
            <translation>[Ťĥé ťéxť döéš ñöť šáý ŵĥáť áñ áčŕöñým šťáñdš föŕ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Columns of this name are described differently elsewhere.</source>
            <translation>[Čöĺúmñš öf ťĥíš ñámé áŕé déščŕíbéd dífféŕéñťĺý éĺšéŵĥéŕé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A slip of the pen: doubled space, sign or word, or a missing period.</source>
            <translation>[Á šĺíp öf ťĥé péñ: döúbĺéd špáčé, šíĝñ öŕ ŵöŕd, öŕ á míššíñĝ péŕíöd. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text repeats an order that stands in the data.</source>
            <translation>[Ťĥé ťéxť ŕépéáťš áñ öŕdéŕ ťĥáť šťáñdš íñ ťĥé dáťá. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text gives orders instead of describing the data.</source>
            <translation>[Ťĥé ťéxť ĝívéš öŕdéŕš íñšťéád öf déščŕíbíñĝ ťĥé dáťá. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text holds characters that cannot be seen or look like others.</source>
            <translation>[Ťĥé ťéxť ĥöĺdš čĥáŕáčťéŕš ťĥáť čáññöť bé šééñ öŕ ĺööķ ĺíķé öťĥéŕš. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>At least %1 characters are asked for.</source>
            <translation>[Áť ĺéášť %1 čĥáŕáčťéŕš áŕé ášķéd föŕ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It has %1 characters, and %2 are the limit.</source>
            <translation>[Íť ĥáš %1 čĥáŕáčťéŕš, áñd %2 áŕé ťĥé ĺímíť. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It says “%1”.</source>
            <translation>[Íť šáýš “%1”. ~~~~]</translation>
        </message>
        <message>
            <source>It says “%1”; the term is “%2”.</source>
            <translation>[Íť šáýš “%1”; ťĥé ťéŕm íš “%2”. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” stands for “%2”.</source>
            <translation>[“%1” šťáñdš föŕ “%2”. ~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 of them say: “%2”</source>
            <translation>[%1 öf ťĥém šáý: “%2” ~~~~~~]</translation>
        </message>
        <message>
            <source>fewest characters</source>
            <translation>[féŵéšť čĥáŕáčťéŕš ~~~~~~]</translation>
        </message>
        <message>
            <source>most characters</source>
            <translation>[möšť čĥáŕáčťéŕš ~~~~~]</translation>
        </message>
        <message>
            <source>others that must agree</source>
            <translation>[öťĥéŕš ťĥáť múšť áĝŕéé ~~~~~~~]</translation>
        </message>
        <message>
            <source>100: no check found anything.</source>
            <translation>[100: ñö čĥéčķ föúñd áñýťĥíñĝ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source> (never below 0)</source>
            <translation>[ (ñévéŕ béĺöŵ 0) ~~~~~]</translation>
        </message>
        <message>
            <source>There is no check called “%1”.</source>
            <translation>[Ťĥéŕé íš ñö čĥéčķ čáĺĺéd “%1”. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The check %1 goes by no number.</source>
            <translation>[Ťĥé čĥéčķ %1 ĝöéš bý ñö ñúmbéŕ. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no code of a language such as en or de.</source>
            <translation>[“%1” íš ñö čödé öf á ĺáñĝúáĝé šúčĥ áš éñ öŕ dé. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The number of %1 is from %2 to %3.</source>
            <translation>[Ťĥé ñúmbéŕ öf %1 íš fŕöm %2 ťö %3. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The prompts of run %1 are erased.</source>
            <translation>[Ťĥé pŕömpťš öf ŕúñ %1 áŕé éŕášéd. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Its time of keeping is over. Generate again for what is still missing.</source>
            <translation>[Íťš ťímé öf ķéépíñĝ íš övéŕ. Ĝéñéŕáťé áĝáíñ föŕ ŵĥáť íš šťíĺĺ míššíñĝ. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Run %1 would send more than may leave by now, so nothing was sent.</source>
            <translation>[Ŕúñ %1 ŵöúĺd šéñd möŕé ťĥáñ máý ĺéávé bý ñöŵ, šö ñöťĥíñĝ ŵáš šéñť. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The rules of privacy were changed after it was prepared. Make a new quote for what is still missing.</source>
            <translation>[Ťĥé ŕúĺéš öf pŕíváčý ŵéŕé čĥáñĝéd áfťéŕ íť ŵáš pŕépáŕéd. Máķé á ñéŵ qúöťé föŕ ŵĥáť íš šťíĺĺ míššíñĝ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no template %1 in use.</source>
            <translation>[Ťĥéŕé íš ñö ťémpĺáťé %1 íñ úšé. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was sent. `metaflow-cli templates list` shows those there are; describe-1 comes with MetaFlow.</source>
            <translation>[Ñöťĥíñĝ ŵáš šéñť. `metaflow-cli templates list` šĥöŵš ťĥöšé ťĥéŕé áŕé; déščŕíbé-1 čöméš ŵíťĥ MéťáFĺöŵ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The template %1 cannot be used.</source>
            <translation>[Ťĥé ťémpĺáťé %1 čáññöť bé úšéd. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was saved or sent. `metaflow-cli templates check FILE` says what is wrong and where.</source>
            <translation>[Ñöťĥíñĝ ŵáš šávéd öŕ šéñť. `metaflow-cli templates check FILE` šáýš ŵĥáť íš ŵŕöñĝ áñd ŵĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The glossary has no term %1.</source>
            <translation>[Ťĥé ĝĺöššáŕý ĥáš ñö ťéŕm %1. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>`metaflow-cli glossary list` shows those there are.</source>
            <translation>[`metaflow-cli glossary list` šĥöŵš ťĥöšé ťĥéŕé áŕé. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The glossary cannot take %1.</source>
            <translation>[Ťĥé ĝĺöššáŕý čáññöť ťáķé %1. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>that term</source>
            <translation>[ťĥáť ťéŕm ~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. A term and its meaning are one line each, at most 200 and 2,000 characters.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Á ťéŕm áñd íťš méáñíñĝ áŕé öñé ĺíñé éáčĥ, áť möšť 200 áñd 2,000 čĥáŕáčťéŕš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The name of a pattern is 1 to 40 of a to z, 0 to 9 and _.</source>
            <translation>[Ťĥé ñámé öf á páťťéŕñ íš 1 ťö 40 öf á ťö ž, 0 ťö 9 áñd _. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is a pattern of this name; remove it first.</source>
            <translation>[Ťĥéŕé íš á páťťéŕñ öf ťĥíš ñámé; ŕémövé íť fíŕšť. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A pattern has 1 to 500 characters.</source>
            <translation>[Á páťťéŕñ ĥáš 1 ťö 500 čĥáŕáčťéŕš. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There are 50 patterns already; remove one first.</source>
            <translation>[Ťĥéŕé áŕé 50 páťťéŕñš áĺŕéádý; ŕémövé öñé fíŕšť. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>RE2 does not accept this pattern: %1.</source>
            <translation>[ŔÉ2 döéš ñöť áččépť ťĥíš páťťéŕñ: %1. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This pattern also matches the empty text, so it says nothing.</source>
            <translation>[Ťĥíš páťťéŕñ áĺšö máťčĥéš ťĥé émpťý ťéxť, šö íť šáýš ñöťĥíñĝ. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No table of the catalog %1 matches %2.</source>
            <translation>[Ñö ťábĺé öf ťĥé čáťáĺöĝ %1 máťčĥéš %2. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check the names; if it is new, scan the catalog again. Nothing was sent to a model.</source>
            <translation>[Čĥéčķ ťĥé ñáméš; íf íť íš ñéŵ, ščáñ ťĥé čáťáĺöĝ áĝáíñ. Ñöťĥíñĝ ŵáš šéñť ťö á mödéĺ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Neither the store nor the workspace knows a catalog %1.</source>
            <translation>[Ñéíťĥéŕ ťĥé šťöŕé ñöŕ ťĥé ŵöŕķšpáčé ķñöŵš á čáťáĺöĝ %1. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check its name; nothing was changed.</source>
            <translation>[Čĥéčķ íťš ñámé; ñöťĥíñĝ ŵáš čĥáñĝéd. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no batch of decisions %1 in this store.</source>
            <translation>[Ťĥéŕé íš ñö báťčĥ öf déčíšíöñš %1 íñ ťĥíš šťöŕé. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. `metaflow-cli history` shows the batch of every decision.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. `metaflow-cli history` šĥöŵš ťĥé báťčĥ öf évéŕý déčíšíöñ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no decision of yours that could be taken back.</source>
            <translation>[Ťĥéŕé íš ñö déčíšíöñ öf ýöúŕš ťĥáť čöúĺd bé ťáķéñ báčķ. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. Another person's batch can be named with --batch.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Áñöťĥéŕ péŕšöñ'š báťčĥ čáñ bé ñáméd ŵíťĥ --batch. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The batch %1 was taken back already.</source>
            <translation>[Ťĥé báťčĥ %1 ŵáš ťáķéñ báčķ áĺŕéádý. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. ~~~~~~]</translation>
        </message>
        <message>
            <source>No item matches the filter.</source>
            <translation>[Ñö íťém máťčĥéš ťĥé fíĺťéŕ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was sent. `metaflow-cli items list` shows those there are.</source>
            <translation>[Ñöťĥíñĝ ŵáš šéñť. `metaflow-cli items list` šĥöŵš ťĥöšé ťĥéŕé áŕé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no price of your own for %1.</source>
            <translation>[Ťĥéŕé íš ñö pŕíčé öf ýöúŕ öŵñ föŕ %1. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>`metaflow-cli prices list` marks those that are yours.</source>
            <translation>[`metaflow-cli prices list` máŕķš ťĥöšé ťĥáť áŕé ýöúŕš. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No price list has the model %1.</source>
            <translation>[Ñö pŕíčé ĺíšť ĥáš ťĥé mödéĺ %1. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>`metaflow-cli prices set` gives it a price; `prices list` shows those there are.</source>
            <translation>[`metaflow-cli prices set` ĝívéš íť á pŕíčé; `prices list` šĥöŵš ťĥöšé ťĥéŕé áŕé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The prices in %1 cannot be read (%2), so a budget would be held against others.</source>
            <translation>[Ťĥé pŕíčéš íñ %1 čáññöť bé ŕéád (%2), šö á búdĝéť ŵöúĺd bé ĥéĺd áĝáíñšť öťĥéŕš. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was sent. Mend the file, or go without a budget.</source>
            <translation>[Ñöťĥíñĝ ŵáš šéñť. Méñd ťĥé fíĺé, öŕ ĝö ŵíťĥöúť á búdĝéť. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The template %1 is out of use already.</source>
            <translation>[Ťĥé ťémpĺáťé %1 íš öúť öf úšé áĺŕéádý. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed; its versions are kept.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd; íťš véŕšíöñš áŕé ķépť. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no key for the model at %1.</source>
            <translation>[Ťĥéŕé íš ñö ķéý föŕ ťĥé mödéĺ áť %1. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Set %2, or put the key into a file that only you may read and name it with --secret-file.</source>
            <translation>[Šéť %2, öŕ púť ťĥé ķéý íñťö á fíĺé ťĥáť öñĺý ýöú máý ŕéád áñd ñámé íť ŵíťĥ --secret-file. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The key for the model at %1 is not accepted: it is wrong or has expired.</source>
            <translation>[Ťĥé ķéý föŕ ťĥé mödéĺ áť %1 íš ñöť áččépťéd: íť íš ŵŕöñĝ öŕ ĥáš éxpíŕéd. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Give another key for the model; what was done so far is kept.</source>
            <translation>[Ĝívé áñöťĥéŕ ķéý föŕ ťĥé mödéĺ; ŵĥáť ŵáš döñé šö fáŕ íš ķépť. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The workspace %1 does not accept your token: it is wrong or has expired.</source>
            <translation>[Ťĥé ŵöŕķšpáčé %1 döéš ñöť áččépť ýöúŕ ťöķéñ: íť íš ŵŕöñĝ öŕ ĥáš éxpíŕéd. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Get a new token for the workspace and sign in again; what was done so far is kept.</source>
            <translation>[Ĝéť á ñéŵ ťöķéñ föŕ ťĥé ŵöŕķšpáčé áñd šíĝñ íñ áĝáíñ; ŵĥáť ŵáš döñé šö fáŕ íš ķépť. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It has a comment already.</source>
            <translation>[Íť ĥáš á čömméñť áĺŕéádý. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>It has a description that is in review, accepted or imported.</source>
            <translation>[Íť ĥáš á déščŕípťíöñ ťĥáť íš íñ ŕévíéŵ, áččépťéd öŕ ímpöŕťéd. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It belongs to another system; Databricks lets nobody comment on it here.</source>
            <translation>[Íť béĺöñĝš ťö áñöťĥéŕ šýšťém; Ďáťábŕíčķš ĺéťš ñöbödý čömméñť öñ íť ĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It belongs to the platform; nobody may comment on it.</source>
            <translation>[Íť béĺöñĝš ťö ťĥé pĺáťföŕm; ñöbödý máý čömméñť öñ íť. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>offered beside</source>
            <translation>[öfféŕéd béšídé ~~~~~]</translation>
        </message>
        <message>
            <source>the template has %1 characters; 8,000 is the limit.</source>
            <translation>[ťĥé ťémpĺáťé ĥáš %1 čĥáŕáčťéŕš; 8,000 íš ťĥé ĺímíť. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the braces that open here are never closed.</source>
            <translation>[ťĥé bŕáčéš ťĥáť öpéñ ĥéŕé áŕé ñévéŕ čĺöšéd. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the section “%1” is never closed.</source>
            <translation>[ťĥé šéčťíöñ “%1” íš ñévéŕ čĺöšéd. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is closed here, but is not the section that is open.</source>
            <translation>[“%1” íš čĺöšéd ĥéŕé, búť íš ñöť ťĥé šéčťíöñ ťĥáť íš öpéñ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>more than eight sections in each other.</source>
            <translation>[möŕé ťĥáñ éíĝĥť šéčťíöñš íñ éáčĥ öťĥéŕ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” would be another template; a template stands alone.</source>
            <translation>[“%1” ŵöúĺd bé áñöťĥéŕ ťémpĺáťé; á ťémpĺáťé šťáñdš áĺöñé. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>other braces cannot be set; write {{name}}.</source>
            <translation>[öťĥéŕ bŕáčéš čáññöť bé šéť; ŵŕíťé {{ñámé}}. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>there is no name “%1”.</source>
            <translation>[ťĥéŕé íš ñö ñámé “%1”. ~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” would differ from table to table. MetaFlow places the table itself, behind the template.</source>
            <translation>[“%1” ŵöúĺd dífféŕ fŕöm ťábĺé ťö ťábĺé. MéťáFĺöŵ pĺáčéš ťĥé ťábĺé íťšéĺf, béĥíñd ťĥé ťémpĺáťé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the template comes out empty.</source>
            <translation>[ťĥé ťémpĺáťé čöméš öúť émpťý. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{{data}} is missing: it tells the model what is data and no instruction.</source>
            <translation>[{{dáťá}} íš míššíñĝ: íť ťéĺĺš ťĥé mödéĺ ŵĥáť íš dáťá áñd ñö íñšťŕúčťíöñ. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{{answer}} is missing: without it texts cannot be tied to their columns.</source>
            <translation>[{{áñšŵéŕ}} íš míššíñĝ: ŵíťĥöúť íť ťéxťš čáññöť bé ťíéd ťö ťĥéíŕ čöĺúmñš. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no name for a template: lower case letters, digits, _ . and -, at most 63, no number at the end behind a -.</source>
            <translation>[“%1” íš ñö ñámé föŕ á ťémpĺáťé: ĺöŵéŕ čášé ĺéťťéŕš, díĝíťš, _ . áñd -, áť möšť 63, ñö ñúmbéŕ áť ťĥé éñd béĥíñd á -. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no language; write a code such as de or pt-BR.</source>
            <translation>[“%1” íš ñö ĺáñĝúáĝé; ŵŕíťé á čödé šúčĥ áš dé öŕ pť-BŔ. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the team's instructions have %1 characters; 2,000 is the limit.</source>
            <translation>[ťĥé ťéám'š íñšťŕúčťíöñš ĥávé %1 čĥáŕáčťéŕš; 2,000 íš ťĥé ĺímíť. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the pattern “%1” is longer than any name.</source>
            <translation>[ťĥé páťťéŕñ “%1” íš ĺöñĝéŕ ťĥáñ áñý ñámé. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>this is not UTF-8 (bytes %1). Save the file as “CSV UTF-8”.</source>
            <translation>[ťĥíš íš ñöť ÚŤF-8 (býťéš %1). Šávé ťĥé fíĺé áš “ČŠV ÚŤF-8”. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a quote that opens here is never closed: %1</source>
            <translation>[á qúöťé ťĥáť öpéñš ĥéŕé íš ñévéŕ čĺöšéd: %1 ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a quote inside of a cell that is not quoted as a whole: %1</source>
            <translation>[á qúöťé íñšídé öf á čéĺĺ ťĥáť íš ñöť qúöťéd áš á ŵĥöĺé: %1 ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>this row has not as many cells as the header (%1).</source>
            <translation>[ťĥíš ŕöŵ ĥáš ñöť áš máñý čéĺĺš áš ťĥé ĥéádéŕ (%1). ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the file is empty; its first line must name the columns.</source>
            <translation>[ťĥé fíĺé íš émpťý; íťš fíŕšť ĺíñé múšť ñámé ťĥé čöĺúmñš. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no column; term, kind, meaning, avoid and text_mode are.</source>
            <translation>[“%1” íš ñö čöĺúmñ; ťéŕm, ķíñd, méáñíñĝ, ávöíd áñd ťéxť_mödé áŕé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the column %1 is missing.</source>
            <translation>[ťĥé čöĺúmñ %1 íš míššíñĝ. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is there twice.</source>
            <translation>[“%1” íš ťĥéŕé ťŵíčé. ~~~~~~]</translation>
        </message>
        <message>
            <source>text_mode is safe or exact, not “%1”.</source>
            <translation>[ťéxť_mödé íš šáfé öŕ éxáčť, ñöť “%1”. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the term is missing.</source>
            <translation>[ťĥé ťéŕm íš míššíñĝ. ~~~~~~]</translation>
        </message>
        <message>
            <source>the meaning is missing.</source>
            <translation>[ťĥé méáñíñĝ íš míššíñĝ. ~~~~~~~]</translation>
        </message>
        <message>
            <source>the kind is term or acronym.</source>
            <translation>[ťĥé ķíñd íš ťéŕm öŕ áčŕöñým. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a term has at most 200 characters and a meaning at most 2,000.</source>
            <translation>[á ťéŕm ĥáš áť möšť 200 čĥáŕáčťéŕš áñd á méáñíñĝ áť möšť 2,000. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a term and its meaning are one line each.</source>
            <translation>[á ťéŕm áñd íťš méáñíñĝ áŕé öñé ĺíñé éáčĥ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>more than 50 words to avoid.</source>
            <translation>[möŕé ťĥáñ 50 ŵöŕdš ťö ávöíd. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a word to avoid holds a semicolon.</source>
            <translation>[á ŵöŕd ťö ávöíd ĥöĺdš á šémíčöĺöñ. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the term is among its own words to avoid.</source>
            <translation>[ťĥé ťéŕm íš ámöñĝ íťš öŵñ ŵöŕdš ťö ávöíd. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>[Ĺíñé %1 ~~~]</translation>
        </message>
        <message>
            <source>Line %1, column %2</source>
            <translation>[Ĺíñé %1, čöĺúmñ %2 ~~~~~~]</translation>
        </message>
        <message>
            <source>type changed in the catalog</source>
            <translation>[ťýpé čĥáñĝéd íñ ťĥé čáťáĺöĝ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>finding dismissed</source>
            <translation>[fíñdíñĝ díšmíššéd ~~~~~~]</translation>
        </message>
        <message>
            <source>assigned</source>
            <translation>[áššíĝñéd ~~~]</translation>
        </message>
        <message>
            <source>comment to the team</source>
            <translation>[čömméñť ťö ťĥé ťéám ~~~~~~]</translation>
        </message>
        <message>
            <source>by key</source>
            <translation>[bý ķéý ~~]</translation>
        </message>
        <message>
            <source>in bulk</source>
            <translation>[íñ búĺķ ~~~]</translation>
        </message>
        <message>
            <source>in a group</source>
            <translation>[íñ á ĝŕöúp ~~~]</translation>
        </message>
        <message>
            <source>from memory</source>
            <translation>[fŕöm mémöŕý ~~~~]</translation>
        </message>
        <message>
            <source>by upload</source>
            <translation>[bý úpĺöád ~~~]</translation>
        </message>
        <message>
            <source>by command</source>
            <translation>[bý čömmáñd ~~~]</translation>
        </message>
        <message>
            <source>by a scan</source>
            <translation>[bý á ščáñ ~~~]</translation>
        </message>
        <message>
            <source>by an import</source>
            <translation>[bý áñ ímpöŕť ~~~~]</translation>
        </message>
        <message>
            <source>by the earlier tool</source>
            <translation>[bý ťĥé éáŕĺíéŕ ťööĺ ~~~~~~]</translation>
        </message>
        <message>
            <source>Its type in the catalog is another one now.</source>
            <translation>[Íťš ťýpé íñ ťĥé čáťáĺöĝ íš áñöťĥéŕ öñé ñöŵ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Its type was %1 and is %2 now.</source>
            <translation>[Íťš ťýpé ŵáš %1 áñd íš %2 ñöŵ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>(no comment)</source>
            <translation>[(ñö čömméñť) ~~~~]</translation>
        </message>
        <message>
            <source>%1 became %2</source>
            <translation>[%1 béčámé %2 ~~~~]</translation>
        </message>
        <message>
            <source>%1, one of %2</source>
            <translation>[%1, öñé öf %2 ~~~~]</translation>
        </message>
        <message>
            <source>It was cancelled before that.</source>
            <translation>[Íť ŵáš čáñčéĺĺéd béföŕé ťĥáť. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The store was busy with somebody else's work.</source>
            <translation>[Ťĥé šťöŕé ŵáš búšý ŵíťĥ šömébödý éĺšé'š ŵöŕķ. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The disk of the store is full.</source>
            <translation>[Ťĥé díšķ öf ťĥé šťöŕé íš fúĺĺ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The store could not be reached.</source>
            <translation>[Ťĥé šťöŕé čöúĺd ñöť bé ŕéáčĥéd. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Among the rows %1 to %2 of the history (link %3) something was altered and its own hash made to fit; the link shows it.</source>
            <translation>[Ámöñĝ ťĥé ŕöŵš %1 ťö %2 öf ťĥé ĥíšťöŕý (ĺíñķ %3) šöméťĥíñĝ ŵáš áĺťéŕéd áñd íťš öŵñ ĥášĥ mádé ťö fíť; ťĥé ĺíñķ šĥöŵš íť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A row of the history is missing (link %1).</source>
            <translation>[Á ŕöŵ öf ťĥé ĥíšťöŕý íš míššíñĝ (ĺíñķ %1). ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The anchor in line %1 contradicts the chain: link %3 was another one when it was signed.</source>
            <translation>[Ťĥé áñčĥöŕ íñ ĺíñé %1 čöñťŕádíčťš ťĥé čĥáíñ: ĺíñķ %3 ŵáš áñöťĥéŕ öñé ŵĥéñ íť ŵáš šíĝñéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Line %1 of the anchor file is no anchor that was signed.</source>
            <translation>[Ĺíñé %1 öf ťĥé áñčĥöŕ fíĺé íš ñö áñčĥöŕ ťĥáť ŵáš šíĝñéd. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The anchor in line %1 belongs to the record of another store.</source>
            <translation>[Ťĥé áñčĥöŕ íñ ĺíñé %1 béĺöñĝš ťö ťĥé ŕéčöŕd öf áñöťĥéŕ šťöŕé. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The anchor in line %1 was signed with a key that the record does not name.</source>
            <translation>[Ťĥé áñčĥöŕ íñ ĺíñé %1 ŵáš šíĝñéd ŵíťĥ á ķéý ťĥáť ťĥé ŕéčöŕd döéš ñöť ñámé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The end of the record was cut off: the anchor in line %1 was signed at link %3.</source>
            <translation>[Ťĥé éñd öf ťĥé ŕéčöŕd ŵáš čúť öff: ťĥé áñčĥöŕ íñ ĺíñé %1 ŵáš šíĝñéd áť ĺíñķ %3. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Event %1 of the record was altered after it was sealed.</source>
            <translation>[Évéñť %1 öf ťĥé ŕéčöŕd ŵáš áĺťéŕéd áfťéŕ íť ŵáš šéáĺéd. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Event %1 was slipped into the record.</source>
            <translation>[Évéñť %1 ŵáš šĺíppéd íñťö ťĥé ŕéčöŕd. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Event %1 of the record (link %3), or one behind it, was altered and its own hash made to fit; the link shows it.</source>
            <translation>[Évéñť %1 öf ťĥé ŕéčöŕd (ĺíñķ %3), öŕ öñé béĥíñd íť, ŵáš áĺťéŕéd áñd íťš öŵñ ĥášĥ mádé ťö fíť; ťĥé ĺíñķ šĥöŵš íť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The guard %1 of the record is gone.</source>
            <translation>[Ťĥé ĝúáŕd %1 öf ťĥé ŕéčöŕd íš ĝöñé. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The guard %1 of the record is switched off or another one.</source>
            <translation>[Ťĥé ĝúáŕd %1 öf ťĥé ŕéčöŕd íš šŵíťčĥéd öff öŕ áñöťĥéŕ öñé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Somebody put a trigger of their own on the record: %1.</source>
            <translation>[Šömébödý púť á ťŕíĝĝéŕ öf ťĥéíŕ öŵñ öñ ťĥé ŕéčöŕd: %1. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>export to a file</source>
            <translation>[éxpöŕť ťö á fíĺé ~~~~~]</translation>
        </message>
        <message>
            <source>upload of a file</source>
            <translation>[úpĺöád öf á fíĺé ~~~~~]</translation>
        </message>
        <message>
            <source>change of policy</source>
            <translation>[čĥáñĝé öf pöĺíčý ~~~~~]</translation>
        </message>
        <message>
            <source>plan approved</source>
            <translation>[pĺáñ áppŕövéd ~~~~]</translation>
        </message>
        <message>
            <source>key of the record named</source>
            <translation>[ķéý öf ťĥé ŕéčöŕd ñáméd ~~~~~~~]</translation>
        </message>
        <message>
            <source>anchor signed</source>
            <translation>[áñčĥöŕ šíĝñéd ~~~~]</translation>
        </message>
        <message>
            <source>change of the glossary</source>
            <translation>[čĥáñĝé öf ťĥé ĝĺöššáŕý ~~~~~~~]</translation>
        </message>
        <message>
            <source>change of a template</source>
            <translation>[čĥáñĝé öf á ťémpĺáťé ~~~~~~]</translation>
        </message>
        <message>
            <source>trial of a template</source>
            <translation>[ťŕíáĺ öf á ťémpĺáťé ~~~~~~]</translation>
        </message>
        <message>
            <source>that a person was who the workspace, the database or the system said</source>
            <translation>[ťĥáť á péŕšöñ ŵáš ŵĥö ťĥé ŵöŕķšpáčé, ťĥé dáťábášé öŕ ťĥé šýšťém šáíd ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>that the clocks were right</source>
            <translation>[ťĥáť ťĥé čĺöčķš ŵéŕé ŕíĝĥť ~~~~~~~~]</translation>
        </message>
        <message>
            <source>that the items are as the record says (a package has none)</source>
            <translation>[ťĥáť ťĥé íťémš áŕé áš ťĥé ŕéčöŕd šáýš (á páčķáĝé ĥáš ñöñé) ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The record was altered.</source>
            <translation>[Ťĥé ŕéčöŕd ŵáš áĺťéŕéd. ~~~~~~~]</translation>
        </message>
        <message>
            <source>No alteration was found: %1, as the anchors say.</source>
            <translation>[Ñö áĺťéŕáťíöñ ŵáš föúñd: %1, áš ťĥé áñčĥöŕš šáý. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No alteration was found: %1.</source>
            <translation>[Ñö áĺťéŕáťíöñ ŵáš föúñd: %1. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not proven by this: %1.</source>
            <translation>[Ñöť pŕövéñ bý ťĥíš: %1. ~~~~~~~]</translation>
        </message>
        <message>
            <source>(erased)</source>
            <translation>[(éŕášéd) ~~~]</translation>
        </message>
        <message>
            <source>Plans for the catalog %1 need the yes of a second person, and this one has none.</source>
            <translation>[Pĺáñš föŕ ťĥé čáťáĺöĝ %1 ñééd ťĥé ýéš öf á šéčöñd péŕšöñ, áñd ťĥíš öñé ĥáš ñöñé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Plans for the catalog %1 need the yes of a second person, and this one is yours.</source>
            <translation>[Pĺáñš föŕ ťĥé čáťáĺöĝ %1 ñééd ťĥé ýéš öf á šéčöñd péŕšöñ, áñd ťĥíš öñé íš ýöúŕš. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was recorded. Ask somebody else to approve it.</source>
            <translation>[Ñöťĥíñĝ ŵáš ŕéčöŕdéd. Ášķ šömébödý éĺšé ťö áppŕövé íť. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Plans for the catalog %1 need the yes of a second person, and nobody has confirmed who %2 is.</source>
            <translation>[Pĺáñš föŕ ťĥé čáťáĺöĝ %1 ñééd ťĥé ýéš öf á šéčöñd péŕšöñ, áñd ñöbödý ĥáš čöñfíŕméd ŵĥö %2 íš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was recorded. Sign in to the workspace once, then approve it.</source>
            <translation>[Ñöťĥíñĝ ŵáš ŕéčöŕdéd. Šíĝñ íñ ťö ťĥé ŵöŕķšpáčé öñčé, ťĥéñ áppŕövé íť. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The key that this record is signed with is not in the key store.</source>
            <translation>[Ťĥé ķéý ťĥáť ťĥíš ŕéčöŕd íš šíĝñéd ŵíťĥ íš ñöť íñ ťĥé ķéý šťöŕé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Unlock the key store, or name a file that holds the key with --secret-file. A new key is never made for a record that names one: its anchors would prove nothing.</source>
            <translation>[Úñĺöčķ ťĥé ķéý šťöŕé, öŕ ñámé á fíĺé ťĥáť ĥöĺdš ťĥé ķéý ŵíťĥ --secret-file. Á ñéŵ ķéý íš ñévéŕ mádé föŕ á ŕéčöŕd ťĥáť ñáméš öñé: íťš áñčĥöŕš ŵöúĺd pŕövé ñöťĥíñĝ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The record names another key than this one.</source>
            <translation>[Ťĥé ŕéčöŕd ñáméš áñöťĥéŕ ķéý ťĥáñ ťĥíš öñé. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Give the key that its first anchor was signed with. Nothing was signed.</source>
            <translation>[Ĝívé ťĥé ķéý ťĥáť íťš fíŕšť áñčĥöŕ ŵáš šíĝñéd ŵíťĥ. Ñöťĥíñĝ ŵáš šíĝñéd. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What was given is no key that a record is signed with.</source>
            <translation>[Ŵĥáť ŵáš ĝívéñ íš ñö ķéý ťĥáť á ŕéčöŕd íš šíĝñéd ŵíťĥ. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It is 64 hexadecimal digits. Nothing was signed.</source>
            <translation>[Íť íš 64 ĥéxádéčímáĺ díĝíťš. Ñöťĥíñĝ ŵáš šíĝñéd. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Its text was erased on request.</source>
            <translation>[Íťš ťéxť ŵáš éŕášéd öñ ŕéqúéšť. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>text erased</source>
            <translation>[ťéxť éŕášéd ~~~~]</translation>
        </message>
        <message>
            <source>still %1</source>
            <translation>[šťíĺĺ %1 ~~~]</translation>
        </message>
        <message>
            <source>came undone: imported once, and what stood there before stands there again</source>
            <translation>[čámé úñdöñé: ímpöŕťéd öñčé, áñd ŵĥáť šťööd ťĥéŕé béföŕé šťáñdš ťĥéŕé áĝáíñ ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The texts of row %1 of the history were taken out, and no erasure in the record names it.</source>
            <translation>[Ťĥé ťéxťš öf ŕöŵ %1 öf ťĥé ĥíšťöŕý ŵéŕé ťáķéñ öúť, áñd ñö éŕášúŕé íñ ťĥé ŕéčöŕd ñáméš íť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was written. Have somebody other than its maker approve it (`metaflow-cli plan approve FILE`), then do the same again.</source>
            <translation>[Ñöťĥíñĝ ŵáš ŵŕíťťéñ. Ĥávé šömébödý öťĥéŕ ťĥáñ íťš máķéŕ áppŕövé íť (`metaflow-cli plan approve FILE`), ťĥéñ dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The text for %1 holds a character that cannot be kept (NUL, half of a pair, U+FFFE or U+FFFF).</source>
            <translation>[Ťĥé ťéxť föŕ %1 ĥöĺdš á čĥáŕáčťéŕ ťĥáť čáññöť bé ķépť (ÑÚĹ, ĥáĺf öf á páíŕ, Ú+FFFÉ öŕ Ú+FFFF). ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>items</source>
            <translation>[íťémš ~~]</translation>
        </message>
        <message>
            <source>the history</source>
            <translation>[ťĥé ĥíšťöŕý ~~~~]</translation>
        </message>
        <message>
            <source>the scanned catalog</source>
            <translation>[ťĥé ščáññéd čáťáĺöĝ ~~~~~~]</translation>
        </message>
        <message>
            <source>the glossary</source>
            <translation>[ťĥé ĝĺöššáŕý ~~~~]</translation>
        </message>
        <message>
            <source>the whole record with its signed end</source>
            <translation>[ťĥé ŵĥöĺé ŕéčöŕd ŵíťĥ íťš šíĝñéd éñd ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>[ČŠV ~]</translation>
        </message>
        <message>
            <source>JSON Lines</source>
            <translation>[ĴŠÖÑ Ĺíñéš ~~~]</translation>
        </message>
        <message>
            <source>plan file</source>
            <translation>[pĺáñ fíĺé ~~~]</translation>
        </message>
        <message>
            <source>SQL script</source>
            <translation>[ŠQĹ ščŕípť ~~~]</translation>
        </message>
        <message>
            <source>package</source>
            <translation>[páčķáĝé ~~~]</translation>
        </message>
        <message>
            <source>dbt properties</source>
            <translation>[dbť pŕöpéŕťíéš ~~~~~]</translation>
        </message>
        <message>
            <source>no values</source>
            <translation>[ñö váĺúéš ~~~]</translation>
        </message>
        <message>
            <source>masked values</source>
            <translation>[mášķéd váĺúéš ~~~~]</translation>
        </message>
        <message>
            <source>values as they are</source>
            <translation>[váĺúéš áš ťĥéý áŕé ~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s).</source>
            <translation>
                <numerusform>[%n ŕöŵ. ~~~]</numerusform>
                <numerusform>[%n ŕöŵš. ~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>what came undone of plan %1</source>
            <translation>[ŵĥáť čámé úñdöñé öf pĺáñ %1 ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>plan %1</source>
            <translation>[pĺáñ %1 ~~~]</translation>
        </message>
        <message>
            <source>To the file “%1” as %2: %3.</source>
            <translation>[Ťö ťĥé fíĺé “%1” áš %2: %3. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Texts that a spreadsheet takes for formulas have a ' in front.</source>
            <translation>[Ťéxťš ťĥáť á špŕéádšĥééť ťáķéš föŕ föŕmúĺáš ĥávé á ' íñ fŕöñť. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>[%n ŕéqúéšť ~~~]</numerusform>
                <numerusform>[%n ŕéqúéšťš ~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Prompts, answers and samples of run %1 were erased: %2.</source>
            <translation>[Pŕömpťš, áñšŵéŕš áñd šámpĺéš öf ŕúñ %1 ŵéŕé éŕášéd: %2. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The texts of item %1 were erased: %2, %3, %4, %5.</source>
            <translation>[Ťĥé ťéxťš öf íťém %1 ŵéŕé éŕášéd: %2, %3, %4, %5. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the history</source>
            <translation>
                <numerusform>[%n ŕöŵ öf ťĥé ĥíšťöŕý ~~~~~~~]</numerusform>
                <numerusform>[%n ŕöŵš öf ťĥé ĥíšťöŕý ~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>[%n pŕöpöšáĺ ~~~~]</numerusform>
                <numerusform>[%n pŕöpöšáĺš ~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of plans</source>
            <translation>
                <numerusform>[%n čĥáñĝé öf pĺáñš ~~~~~~]</numerusform>
                <numerusform>[%n čĥáñĝéš öf pĺáñš ~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Plans for the catalog %1</source>
            <translation>[Pĺáñš föŕ ťĥé čáťáĺöĝ %1 ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Decisions in the catalog %1</source>
            <translation>[Ďéčíšíöñš íñ ťĥé čáťáĺöĝ %1 ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 need a second person from here on.</source>
            <translation>[%1 ñééd á šéčöñd péŕšöñ fŕöm ĥéŕé öñ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 need no second person from here on.</source>
            <translation>[%1 ñééd ñö šéčöñd péŕšöñ fŕöm ĥéŕé öñ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It was so before.</source>
            <translation>[Íť ŵáš šö béföŕé. ~~~~~~]</translation>
        </message>
        <message>
            <source>The pattern “%1” of what may not leave was removed.</source>
            <translation>[Ťĥé páťťéŕñ “%1” öf ŵĥáť máý ñöť ĺéávé ŵáš ŕémövéd. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The pattern “%1” of what may not leave is %2.</source>
            <translation>[Ťĥé páťťéŕñ “%1” öf ŵĥáť máý ñöť ĺéávé íš %2. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Prompts, answers and samples are kept for %1 from here on; before: %2.</source>
            <translation>[Pŕömpťš, áñšŵéŕš áñd šámpĺéš áŕé ķépť föŕ %1 fŕöm ĥéŕé öñ; béföŕé: %2. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>[%n dáý ~~]</numerusform>
                <numerusform>[%n dáýš ~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>From the catalog %1 a model gets %2 from here on.</source>
            <translation>[Fŕöm ťĥé čáťáĺöĝ %1 á mödéĺ ĝéťš %2 fŕöm ĥéŕé öñ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Plan %1 was approved; its hash is %2.</source>
            <translation>[Pĺáñ %1 ŵáš áppŕövéd; íťš ĥášĥ íš %2. ~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n description(s)</source>
            <translation>
                <numerusform>[%n déščŕípťíöñ ~~~~~]</numerusform>
                <numerusform>[%n déščŕípťíöñš ~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan %1 was applied elsewhere without the approval it needs: %2 stand in the catalog.</source>
            <translation>[Pĺáñ %1 ŵáš áppĺíéd éĺšéŵĥéŕé ŵíťĥöúť ťĥé áppŕöváĺ íť ñéédš: %2 šťáñd íñ ťĥé čáťáĺöĝ. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Anchors of this record are signed with the key %1 from here on.</source>
            <translation>[Áñčĥöŕš öf ťĥíš ŕéčöŕd áŕé šíĝñéd ŵíťĥ ťĥé ķéý %1 fŕöm ĥéŕé öñ. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The end of the record was signed, behind link %1.</source>
            <translation>[Ťĥé éñd öf ťĥé ŕéčöŕd ŵáš šíĝñéd, béĥíñd ĺíñķ %1. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Kept for the store %1: its record was signed at link %2 (%3).</source>
            <translation>[Ķépť föŕ ťĥé šťöŕé %1: íťš ŕéčöŕd ŵáš šíĝñéd áť ĺíñķ %2 (%3). ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) taken out of the glossary</source>
            <translation>
                <numerusform>[%n ťéŕm ťáķéñ öúť öf ťĥé ĝĺöššáŕý ~~~~~~~~~~]</numerusform>
                <numerusform>[%n ťéŕmš ťáķéñ öúť öf ťĥé ĝĺöššáŕý ~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) written to the glossary</source>
            <translation>
                <numerusform>[%n ťéŕm ŵŕíťťéñ ťö ťĥé ĝĺöššáŕý ~~~~~~~~~~]</numerusform>
                <numerusform>[%n ťéŕmš ŵŕíťťéñ ťö ťĥé ĝĺöššáŕý ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The template “%1” is out of use from here on.</source>
            <translation>[Ťĥé ťémpĺáťé “%1” íš öúť öf úšé fŕöm ĥéŕé öñ. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Version %1 of the template “%2” was saved.</source>
            <translation>[Véŕšíöñ %1 öf ťĥé ťémpĺáťé “%2” ŵáš šávéd. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Versions %1 of a template go to the model %2 about the table %3; $%4 at most.</source>
            <translation>[Véŕšíöñš %1 öf á ťémpĺáťé ĝö ťö ťĥé mödéĺ %2 áböúť ťĥé ťábĺé %3; $%4 áť möšť. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Versions %1 of a template were tried with the model %2 on the table %3 for $%4.</source>
            <translation>[Véŕšíöñš %1 öf á ťémpĺáťé ŵéŕé ťŕíéd ŵíťĥ ťĥé mödéĺ %2 öñ ťĥé ťábĺé %3 föŕ $%4. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>[ŠĤÁ-256 ~~~]</translation>
        </message>
        <message>
            <source>bytes</source>
            <translation>[býťéš ~~]</translation>
        </message>
        <message>
            <source>hash of the plan</source>
            <translation>[ĥášĥ öf ťĥé pĺáñ ~~~~~]</translation>
        </message>
        <message>
            <source>rows of the history</source>
            <translation>[ŕöŵš öf ťĥé ĥíšťöŕý ~~~~~~]</translation>
        </message>
        <message>
            <source>described as</source>
            <translation>[déščŕíbéd áš ~~~~]</translation>
        </message>
        <message>
            <source>for</source>
            <translation>[föŕ ~]</translation>
        </message>
        <message>
            <source>terms</source>
            <translation>[ťéŕmš ~~]</translation>
        </message>
        <message>
            <source>hashes of what was sent</source>
            <translation>[ĥášĥéš öf ŵĥáť ŵáš šéñť ~~~~~~~]</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>[šíĝñáťúŕé ~~~]</translation>
        </message>
        <message>
            <source>key</source>
            <translation>[ķéý ~]</translation>
        </message>
        <message>
            <source>signed at</source>
            <translation>[šíĝñéd áť ~~~]</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>[ýéš ~]</translation>
        </message>
        <message>
            <source>no</source>
            <translation>[ñö ~]</translation>
        </message>
        <message>
            <source>The anchor in event %1 of the store %4 contradicts the chain: link %3 was another one when it was signed.</source>
            <translation>[Ťĥé áñčĥöŕ íñ évéñť %1 öf ťĥé šťöŕé %4 čöñťŕádíčťš ťĥé čĥáíñ: ĺíñķ %3 ŵáš áñöťĥéŕ öñé ŵĥéñ íť ŵáš šíĝñéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Event %1 of the store %4 is no anchor that was signed.</source>
            <translation>[Évéñť %1 öf ťĥé šťöŕé %4 íš ñö áñčĥöŕ ťĥáť ŵáš šíĝñéd. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The anchor in event %1 of the store %4 was signed with a key that the record does not name.</source>
            <translation>[Ťĥé áñčĥöŕ íñ évéñť %1 öf ťĥé šťöŕé %4 ŵáš šíĝñéd ŵíťĥ á ķéý ťĥáť ťĥé ŕéčöŕd döéš ñöť ñámé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The end of the record was cut off: the anchor in event %1 of the store %4 was signed at link %3.</source>
            <translation>[Ťĥé éñd öf ťĥé ŕéčöŕd ŵáš čúť öff: ťĥé áñčĥöŕ íñ évéñť %1 öf ťĥé šťöŕé %4 ŵáš šíĝñéd áť ĺíñķ %3. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>plan settled without approval</source>
            <translation>[pĺáñ šéťťĺéd ŵíťĥöúť áppŕöváĺ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>anchor of another store kept</source>
            <translation>[áñčĥöŕ öf áñöťĥéŕ šťöŕé ķépť ~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>that nothing was cut off its end or made anew as a whole by whoever owns the database (no anchor was held against its %n link(s))</source>
            <translation>
                <numerusform>[ťĥáť ñöťĥíñĝ ŵáš čúť öff íťš éñd öŕ mádé áñéŵ áš á ŵĥöĺé bý ŵĥöévéŕ öŵñš ťĥé dáťábášé (ñö áñčĥöŕ ŵáš ĥéĺd áĝáíñšť íťš %n ĺíñķ) ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[ťĥáť ñöťĥíñĝ ŵáš čúť öff íťš éñd öŕ mádé áñéŵ áš á ŵĥöĺé bý ŵĥöévéŕ öŵñš ťĥé dáťábášé (ñö áñčĥöŕ ŵáš ĥéĺd áĝáíñšť íťš %n ĺíñķš) ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>that nothing was cut off or made anew behind the newest anchor (%n link(s) now)</source>
            <translation>
                <numerusform>[ťĥáť ñöťĥíñĝ ŵáš čúť öff öŕ mádé áñéŵ béĥíñd ťĥé ñéŵéšť áñčĥöŕ (%n ĺíñķ ñöŵ) ~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[ťĥáť ñöťĥíñĝ ŵáš čúť öff öŕ mádé áñéŵ béĥíñd ťĥé ñéŵéšť áñčĥöŕ (%n ĺíñķš ñöŵ) ~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>that nothing before the oldest anchor was made anew until it was signed (%n link(s))</source>
            <translation>
                <numerusform>[ťĥáť ñöťĥíñĝ béföŕé ťĥé öĺdéšť áñčĥöŕ ŵáš mádé áñéŵ úñťíĺ íť ŵáš šíĝñéd (%n ĺíñķ) ~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[ťĥáť ñöťĥíñĝ béföŕé ťĥé öĺdéšť áñčĥöŕ ŵáš mádé áñéŵ úñťíĺ íť ŵáš šíĝñéd (%n ĺíñķš) ~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>what %n row(s) of the earlier tool said before they were sealed here</source>
            <translation>
                <numerusform>[ŵĥáť %n ŕöŵ öf ťĥé éáŕĺíéŕ ťööĺ šáíd béföŕé ťĥéý ŵéŕé šéáĺéd ĥéŕé ~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[ŵĥáť %n ŕöŵš öf ťĥé éáŕĺíéŕ ťööĺ šáíd béföŕé ťĥéý ŵéŕé šéáĺéd ĥéŕé ~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>what texts that were erased said (%n row(s))</source>
            <translation>
                <numerusform>[ŵĥáť ťéxťš ťĥáť ŵéŕé éŕášéd šáíd (%n ŕöŵ) ~~~~~~~~~~~~~]</numerusform>
                <numerusform>[ŵĥáť ťéxťš ťĥáť ŵéŕé éŕášéd šáíd (%n ŕöŵš) ~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>every hash fits: %1 in %2</source>
            <translation>[évéŕý ĥášĥ fíťš: %1 íñ %2 ~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s)</source>
            <translation>
                <numerusform>[%1 ŕöŵ ~~]</numerusform>
                <numerusform>[%1 ŕöŵš ~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 link(s)</source>
            <translation>
                <numerusform>[%1 ĺíñķ ~~~]</numerusform>
                <numerusform>[%1 ĺíñķš ~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is the store that the anchor is about: there it would prove nothing.</source>
            <translation>[%1 íš ťĥé šťöŕé ťĥáť ťĥé áñčĥöŕ íš áböúť: ťĥéŕé íť ŵöúĺd pŕövé ñöťĥíñĝ. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Name another store, where whoever owns this one cannot write.</source>
            <translation>[Ñámé áñöťĥéŕ šťöŕé, ŵĥéŕé ŵĥöévéŕ öŵñš ťĥíš öñé čáññöť ŵŕíťé. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The store %1 keeps no anchor of this record.</source>
            <translation>[Ťĥé šťöŕé %1 ķéépš ñö áñčĥöŕ öf ťĥíš ŕéčöŕd. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check that it is the right one. If it is, somebody took the anchors out: `history verify` of that store shows it.</source>
            <translation>[Čĥéčķ ťĥáť íť íš ťĥé ŕíĝĥť öñé. Íf íť íš, šömébödý ťööķ ťĥé áñčĥöŕš öúť: `history verify` öf ťĥáť šťöŕé šĥöŵš íť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a character that cannot be kept (NUL, half of a pair, U+FFFE or U+FFFF).</source>
            <translation>[á čĥáŕáčťéŕ ťĥáť čáññöť bé ķépť (ÑÚĹ, ĥáĺf öf á páíŕ, Ú+FFFÉ öŕ Ú+FFFF). ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>texts erased</source>
            <translation>[ťéxťš éŕášéd ~~~~]</translation>
        </message>
        <message>
            <source>The file ends too early: it was cut when it was written or copied.</source>
            <translation>[Ťĥé fíĺé éñdš ťöö éáŕĺý: íť ŵáš čúť ŵĥéñ íť ŵáš ŵŕíťťéñ öŕ čöpíéd. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file is damaged: its contents do not fit together.</source>
            <translation>[Ťĥé fíĺé íš dámáĝéd: íťš čöñťéñťš dö ñöť fíť ťöĝéťĥéŕ. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This is no backup of a MetaFlow store.</source>
            <translation>[Ťĥíš íš ñö báčķúp öf á MéťáFĺöŵ šťöŕé. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A newer version of MetaFlow made this backup; update this one first.</source>
            <translation>[Á ñéŵéŕ véŕšíöñ öf MéťáFĺöŵ mádé ťĥíš báčķúp; úpdáťé ťĥíš öñé fíŕšť. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The record in it was altered: some hashes do not fit. Run `metaflow-cli history verify` on the store to see where.</source>
            <translation>[Ťĥé ŕéčöŕd íñ íť ŵáš áĺťéŕéd: šömé ĥášĥéš dö ñöť fíť. Ŕúñ `metaflow-cli history verify` öñ ťĥé šťöŕé ťö šéé ŵĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It is of the other kind of database than this store: give the address of a store of its kind.</source>
            <translation>[Íť íš öf ťĥé öťĥéŕ ķíñd öf dáťábášé ťĥáñ ťĥíš šťöŕé: ĝívé ťĥé áddŕéšš öf á šťöŕé öf íťš ķíñd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It is of another schema than this store's address names.</source>
            <translation>[Íť íš öf áñöťĥéŕ ščĥémá ťĥáñ ťĥíš šťöŕé'š áddŕéšš ñáméš. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This is the store itself.</source>
            <translation>[Ťĥíš íš ťĥé šťöŕé íťšéĺf. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>[dáíĺý ~~]</translation>
        </message>
        <message>
            <source>before an update</source>
            <translation>[béföŕé áñ úpdáťé ~~~~~]</translation>
        </message>
        <message>
            <source>before an import</source>
            <translation>[béföŕé áñ ímpöŕť ~~~~~]</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>[bý ĥáñd ~~~]</translation>
        </message>
        <message>
            <source>integrity</source>
            <translation>[íñťéĝŕíťý ~~~]</translation>
        </message>
        <message>
            <source>size</source>
            <translation>[šížé ~~]</translation>
        </message>
        <message>
            <source>schema</source>
            <translation>[ščĥémá ~~]</translation>
        </message>
        <message>
            <source>changes from outside</source>
            <translation>[čĥáñĝéš fŕöm öúťšídé ~~~~~~]</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>[báčķúp ~~]</translation>
        </message>
        <message>
            <source>folders</source>
            <translation>[föĺdéŕš ~~~]</translation>
        </message>
        <message>
            <source>age of the keys</source>
            <translation>[áĝé öf ťĥé ķéýš ~~~~~]</translation>
        </message>
        <message>
            <source>proxy and certificates</source>
            <translation>[pŕöxý áñd čéŕťífíčáťéš ~~~~~~~]</translation>
        </message>
        <message>
            <source>how it reads texts</source>
            <translation>[ĥöŵ íť ŕéádš ťéxťš ~~~~~~]</translation>
        </message>
        <message>
            <source>server of the model</source>
            <translation>[šéŕvéŕ öf ťĥé mödéĺ ~~~~~~]</translation>
        </message>
        <message>
            <source>end of the model</source>
            <translation>[éñd öf ťĥé mödéĺ ~~~~~]</translation>
        </message>
        <message>
            <source>price list</source>
            <translation>[pŕíčé ĺíšť ~~~]</translation>
        </message>
        <message>
            <source>%1, where you are %2.</source>
            <translation>[%1, ŵĥéŕé ýöú áŕé %2. ~~~~~~~]</translation>
        </message>
        <message>
            <source>PostgreSQL %2 takes writes.</source>
            <translation>[PöšťĝŕéŠQĹ %2 ťáķéš ŵŕíťéš. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Every page of the file is sound.</source>
            <translation>[Évéŕý páĝé öf ťĥé fíĺé íš šöúñd. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%2, items: %1.</source>
            <translation>[%2, íťémš: %1. ~~~~~]</translation>
        </message>
        <message>
            <source>Version %2, all steps done.</source>
            <translation>[Véŕšíöñ %2, áĺĺ šťépš döñé. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The chain holds (rows: %2).</source>
            <translation>[Ťĥé čĥáíñ ĥöĺdš (ŕöŵš: %2). ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Every item is as the record says.</source>
            <translation>[Évéŕý íťém íš áš ťĥé ŕéčöŕd šáýš. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The last one is of %2.</source>
            <translation>[Ťĥé ĺášť öñé íš öf %2. ~~~~~~~]</translation>
        </message>
        <message>
            <source>%2 are free in %1.</source>
            <translation>[%2 áŕé fŕéé íñ %1. ~~~~~~]</translation>
        </message>
        <message>
            <source>All of them take files.</source>
            <translation>[Áĺĺ öf ťĥém ťáķé fíĺéš. ~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 (%2).</source>
            <translation>[%1 (%2). ~~~]</translation>
        </message>
        <message>
            <source>It agrees with what it can be held against.</source>
            <translation>[Íť áĝŕééš ŵíťĥ ŵĥáť íť čáñ bé ĥéĺd áĝáíñšť. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It answers (keys of MetaFlow: %2).</source>
            <translation>[Íť áñšŵéŕš (ķéýš öf MéťáFĺöŵ: %2). ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>None is older than three months.</source>
            <translation>[Ñöñé íš öĺdéŕ ťĥáñ ťĥŕéé möñťĥš. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Proxy: %2.</source>
            <translation>[Pŕöxý: %2. ~~~]</translation>
        </message>
        <message>
            <source>%1 knows you as %2.</source>
            <translation>[%1 ķñöŵš ýöú áš %2. ~~~~~~]</translation>
        </message>
        <message>
            <source>%1 accepts it.</source>
            <translation>[%1 áččépťš íť. ~~~~~]</translation>
        </message>
        <message>
            <source>%1 answers in %2 ms.</source>
            <translation>[%1 áñšŵéŕš íñ %2 mš. ~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is there.</source>
            <translation>[%1 íš ťĥéŕé. ~~~~]</translation>
        </message>
        <message>
            <source>As they are written (version %2).</source>
            <translation>[Áš ťĥéý áŕé ŵŕíťťéñ (véŕšíöñ %2). ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>As they are written.</source>
            <translation>[Áš ťĥéý áŕé ŵŕíťťéñ. ~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing forbids you to import into %1.</source>
            <translation>[Ñöťĥíñĝ föŕbídš ýöú ťö ímpöŕť íñťö %1. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 answers.</source>
            <translation>[%1 áñšŵéŕš. ~~~~]</translation>
        </message>
        <message>
            <source>%1 can be asked.</source>
            <translation>[%1 čáñ bé ášķéd. ~~~~~]</translation>
        </message>
        <message>
            <source>%1 answers until %2.</source>
            <translation>[%1 áñšŵéŕš úñťíĺ %2. ~~~~~~]</translation>
        </message>
        <message>
            <source>No end of %1 is announced.</source>
            <translation>[Ñö éñd öf %1 íš áññöúñčéd. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>As of %2.</source>
            <translation>[Áš öf %2. ~~~]</translation>
        </message>
        <message>
            <source>More than half of the file %1 is empty (%2).</source>
            <translation>[Möŕé ťĥáñ ĥáĺf öf ťĥé fíĺé %1 íš émpťý (%2). ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It does no harm. `metaflow-cli backup create` and `backup restore` of that copy write it without the gaps.</source>
            <translation>[Íť döéš ñö ĥáŕm. `metaflow-cli backup create` áñd `backup restore` öf ťĥáť čöpý ŵŕíťé íť ŵíťĥöúť ťĥé ĝápš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The store lacks steps of this version: %1.</source>
            <translation>[Ťĥé šťöŕé ĺáčķš šťépš öf ťĥíš véŕšíöñ: %1. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Close MetaFlow and open it again: it makes a backup, then does what is missing.</source>
            <translation>[Čĺöšé MéťáFĺöŵ áñd öpéñ íť áĝáíñ: íť máķéš á báčķúp, ťĥéñ döéš ŵĥáť íš míššíñĝ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The store was built by another step %1 than this version knows.</source>
            <translation>[Ťĥé šťöŕé ŵáš búíĺť bý áñöťĥéŕ šťép %1 ťĥáñ ťĥíš véŕšíöñ ķñöŵš. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Do not go on with it: restore a backup, or ask who changed it.</source>
            <translation>[Ďö ñöť ĝö öñ ŵíťĥ íť: ŕéšťöŕé á báčķúp, öŕ ášķ ŵĥö čĥáñĝéd íť. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The store has version %1, which this MetaFlow does not know.</source>
            <translation>[Ťĥé šťöŕé ĥáš véŕšíöñ %1, ŵĥíčĥ ťĥíš MéťáFĺöŵ döéš ñöť ķñöŵ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The record does not hold: rows or links were changed (found: %2).</source>
            <translation>[Ťĥé ŕéčöŕd döéš ñöť ĥöĺd: ŕöŵš öŕ ĺíñķš ŵéŕé čĥáñĝéd (föúñd: %2). ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Decide on nothing until it is clear who did that. `metaflow-cli history verify` shows each place.</source>
            <translation>[Ďéčídé öñ ñöťĥíñĝ úñťíĺ íť íš čĺéáŕ ŵĥö díd ťĥáť. `metaflow-cli history verify` šĥöŵš éáčĥ pĺáčé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Items that are not as the record says: %2.</source>
            <translation>[Íťémš ťĥáť áŕé ñöť áš ťĥé ŕéčöŕd šáýš: %2. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Another program wrote to the store. Look at them in Review; a plan leaves them out until somebody has decided on them.</source>
            <translation>[Áñöťĥéŕ pŕöĝŕám ŵŕöťé ťö ťĥé šťöŕé. Ĺööķ áť ťĥém íñ Ŕévíéŵ; á pĺáñ ĺéávéš ťĥém öúť úñťíĺ šömébödý ĥáš déčídéd öñ ťĥém. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no backup on this machine yet.</source>
            <translation>[Ťĥéŕé íš ñö báčķúp öñ ťĥíš máčĥíñé ýéť. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>`metaflow-cli backup create` makes one; the window makes one every day.</source>
            <translation>[`metaflow-cli backup create` máķéš öñé; ťĥé ŵíñdöŵ máķéš öñé évéŕý dáý. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The last backup is of %2.</source>
            <translation>[Ťĥé ĺášť báčķúp íš öf %2. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>`metaflow-cli backup create` makes one now.</source>
            <translation>[`metaflow-cli backup create` máķéš öñé ñöŵ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The last backup, %1, cannot be restored.</source>
            <translation>[Ťĥé ĺášť báčķúp, %1, čáññöť bé ŕéšťöŕéd. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>`metaflow-cli backup create` makes another one; keep the older ones.</source>
            <translation>[`metaflow-cli backup create` máķéš áñöťĥéŕ öñé; ķéép ťĥé öĺdéŕ öñéš. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only %2 are free in %1.</source>
            <translation>[Öñĺý %2 áŕé fŕéé íñ %1. ~~~~~~~]</translation>
        </message>
        <message>
            <source>Make room: the store and one copy of it have to fit.</source>
            <translation>[Máķé ŕööm: ťĥé šťöŕé áñd öñé čöpý öf íť ĥávé ťö fíť. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The clock of this machine differs from the workspace's by %2 s.</source>
            <translation>[Ťĥé čĺöčķ öf ťĥíš máčĥíñé dífféŕš fŕöm ťĥé ŵöŕķšpáčé'š bý %2 š. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Set it right before you decide on anything: every decision carries its time.</source>
            <translation>[Šéť íť ŕíĝĥť béföŕé ýöú déčídé öñ áñýťĥíñĝ: évéŕý déčíšíöñ čáŕŕíéš íťš ťímé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The oldest is in use for %2 days: %1.</source>
            <translation>[Ťĥé öĺdéšť íš íñ úšé föŕ %2 dáýš: %1. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Have new ones made where they come from, then `metaflow-cli keys set` puts them in their place.</source>
            <translation>[Ĥávé ñéŵ öñéš mádé ŵĥéŕé ťĥéý čömé fŕöm, ťĥéñ `metaflow-cli keys set` púťš ťĥém íñ ťĥéíŕ pĺáčé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No warehouse is chosen.</source>
            <translation>[Ñö ŵáŕéĥöúšé íš čĥöšéñ. ~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose one, or set DATABRICKS_WAREHOUSE_ID or warehouse_id in the profile.</source>
            <translation>[Čĥööšé öñé, öŕ šéť ĎÁŤÁBŔÍČĶŠ_ŴÁŔÉĤÖÚŠÉ_ÍĎ öŕ ŵáŕéĥöúšé_íd íñ ťĥé pŕöfíĺé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing lets %2 change comments in %1, as far as it can be seen.</source>
            <translation>[Ñöťĥíñĝ ĺéťš %2 čĥáñĝé čömméñťš íñ %1, áš fáŕ áš íť čáñ bé šééñ. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Reviewing goes on. Ask the catalog's owner for USE CATALOG and MODIFY, or have somebody import who has them.</source>
            <translation>[Ŕévíéŵíñĝ ĝöéš öñ. Ášķ ťĥé čáťáĺöĝ'š öŵñéŕ föŕ ÚŠÉ ČÁŤÁĹÖĜ áñd MÖĎÍFÝ, öŕ ĥávé šömébödý ímpöŕť ŵĥö ĥáš ťĥém. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 has ended on %2.</source>
            <translation>[%1 ĥáš éñdéd öñ %2. ~~~~~~]</translation>
        </message>
        <message>
            <source>Choose another model; `metaflow-cli models` lists those there are.</source>
            <translation>[Čĥööšé áñöťĥéŕ mödéĺ; `metaflow-cli models` ĺíšťš ťĥöšé ťĥéŕé áŕé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 ends on %2.</source>
            <translation>[%1 éñdš öñ %2. ~~~~~]</translation>
        </message>
        <message>
            <source>Try another model in time; `metaflow-cli models` lists those there are.</source>
            <translation>[Ťŕý áñöťĥéŕ mödéĺ íñ ťímé; `metaflow-cli models` ĺíšťš ťĥöšé ťĥéŕé áŕé. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The price list is of %2.</source>
            <translation>[Ťĥé pŕíčé ĺíšť íš öf %2. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Quotes and budgets may be off. Update MetaFlow, or give the price yourself: `metaflow-cli prices set`.</source>
            <translation>[Qúöťéš áñd búdĝéťš máý bé öff. Úpdáťé MéťáFĺöŵ, öŕ ĝívé ťĥé pŕíčé ýöúŕšéĺf: `metaflow-cli prices set`. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A row of your price list %1 cannot be read.</source>
            <translation>[Á ŕöŵ öf ýöúŕ pŕíčé ĺíšť %1 čáññöť bé ŕéád. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>`metaflow-cli prices list` names it; its model counts as one without a price.</source>
            <translation>[`metaflow-cli prices list` ñáméš íť; íťš mödéĺ čöúñťš áš öñé ŵíťĥöúť á pŕíčé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>no catalog of this workspace was scanned yet.</source>
            <translation>[ñö čáťáĺöĝ öf ťĥíš ŵöŕķšpáčé ŵáš ščáññéd ýéť. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the workspace does not say who you are.</source>
            <translation>[ťĥé ŵöŕķšpáčé döéš ñöť šáý ŵĥö ýöú áŕé. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the warehouse does not run, and nothing is started for this.</source>
            <translation>[ťĥé ŵáŕéĥöúšé döéš ñöť ŕúñ, áñd ñöťĥíñĝ íš šťáŕťéd föŕ ťĥíš. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>this machine has no key store, and no key was put into one.</source>
            <translation>[ťĥíš máčĥíñé ĥáš ñö ķéý šťöŕé, áñd ñö ķéý ŵáš púť íñťö öñé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the server lists no models.</source>
            <translation>[ťĥé šéŕvéŕ ĺíšťš ñö mödéĺš. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>backups of this store are its administrators' business.</source>
            <translation>[báčķúpš öf ťĥíš šťöŕé áŕé íťš ádmíñíšťŕáťöŕš' búšíñéšš. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>that of the system</source>
            <translation>[ťĥáť öf ťĥé šýšťém ~~~~~~]</translation>
        </message>
        <message>
            <source>none</source>
            <translation>[ñöñé ~~]</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>[Šťöŕé ~~]</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>[Ťĥíš máčĥíñé ~~~~]</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>[Ŵöŕķšpáčé ~~~]</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>[Mödéĺ ~~]</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>[fíñé ~~]</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>[ĺööķ áť íť ~~~]</translation>
        </message>
        <message>
            <source>not right</source>
            <translation>[ñöť ŕíĝĥť ~~~]</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>[ñöť čĥéčķéd ~~~~]</translation>
        </message>
        <message>
            <source>Go to the store</source>
            <translation>[Ĝö ťö ťĥé šťöŕé ~~~~~]</translation>
        </message>
        <message>
            <source>Go to the backups</source>
            <translation>[Ĝö ťö ťĥé báčķúpš ~~~~~~]</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>[Báčķ úp ñöŵ ~~~~]</translation>
        </message>
        <message>
            <source>Verify the record</source>
            <translation>[Véŕífý ťĥé ŕéčöŕd ~~~~~~]</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>[Šĥöŵ ťĥé föĺdéŕ ~~~~~]</translation>
        </message>
        <message>
            <source>Go to the keys</source>
            <translation>[Ĝö ťö ťĥé ķéýš ~~~~~]</translation>
        </message>
        <message>
            <source>Go to proxy and certificates</source>
            <translation>[Ĝö ťö pŕöxý áñd čéŕťífíčáťéš ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>[Šíĝñ íñ ~~~]</translation>
        </message>
        <message>
            <source>Choose a warehouse</source>
            <translation>[Čĥööšé á ŵáŕéĥöúšé ~~~~~~]</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>[Čĥööšé á mödéĺ ~~~~~]</translation>
        </message>
        <message>
            <source>Go to the prices</source>
            <translation>[Ĝö ťö ťĥé pŕíčéš ~~~~~]</translation>
        </message>
        <message>
            <source>Last runs (%1): %2 % of %3 requests succeeded, half of them within %4 s, 95 % within %5 s, $%6.</source>
            <translation>[Ĺášť ŕúñš (%1): %2 % öf %3 ŕéqúéšťš šúččéédéd, ĥáĺf öf ťĥém ŵíťĥíñ %4 š, 95 % ŵíťĥíñ %5 š, $%6. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Last imports (%1): %2 % of %3 statements succeeded.</source>
            <translation>[Ĺášť ímpöŕťš (%1): %2 % öf %3 šťáťéméñťš šúččéédéd. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was generated or imported yet.</source>
            <translation>[Ñöťĥíñĝ ŵáš ĝéñéŕáťéd öŕ ímpöŕťéd ýéť. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not checked: %1</source>
            <translation>[Ñöť čĥéčķéd: %1 ~~~~~]</translation>
        </message>
        <message>
            <source>There is something in the store %1 already.</source>
            <translation>[Ťĥéŕé íš šöméťĥíñĝ íñ ťĥé šťöŕé %1 áĺŕéádý. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. Name an empty database or another schema.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Ñámé áñ émpťý dáťábášé öŕ áñöťĥéŕ ščĥémá. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Somebody else has the store %1 open.</source>
            <translation>[Šömébödý éĺšé ĥáš ťĥé šťöŕé %1 öpéñ. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. Close the other windows and commands, then do the same again.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Čĺöšé ťĥé öťĥéŕ ŵíñdöŵš áñd čömmáñdš, ťĥéñ dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The database %1 does not let you in.</source>
            <translation>[Ťĥé dáťábášé %1 döéš ñöť ĺéť ýöú íñ. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check user and password: it is asked for in the key store, in PGPASSWORD and in ~/.pgpass. Nothing was lost.</source>
            <translation>[Čĥéčķ úšéŕ áñd páššŵöŕd: íť íš ášķéd föŕ íñ ťĥé ķéý šťöŕé, íñ PĜPÁŠŠŴÖŔĎ áñd íñ ~/.pĝpášš. Ñöťĥíñĝ ŵáš ĺöšť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your role in the store does not allow that (%1).</source>
            <translation>[Ýöúŕ ŕöĺé íñ ťĥé šťöŕé döéš ñöť áĺĺöŵ ťĥáť (%1). ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>refused by the database</source>
            <translation>[ŕéfúšéd bý ťĥé dáťábášé ~~~~~~~]</translation>
        </message>
        <message>
            <source>The database %1 holds the earlier tool's items and was not adopted yet.</source>
            <translation>[Ťĥé dáťábášé %1 ĥöĺdš ťĥé éáŕĺíéŕ ťööĺ'š íťémš áñd ŵáš ñöť ádöpťéd ýéť. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. `metaflow-cli store adopt --dry-run` shows what adopting adds; `store adopt`, or Settings, Store, does it. The earlier tool goes on working.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. `metaflow-cli store adopt --dry-run` šĥöŵš ŵĥáť ádöpťíñĝ áddš; `store adopt`, öŕ Šéťťíñĝš, Šťöŕé, döéš íť. Ťĥé éáŕĺíéŕ ťööĺ ĝöéš öñ ŵöŕķíñĝ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no database of the earlier tool at %1.</source>
            <translation>[Ťĥéŕé íš ñö dáťábášé öf ťĥé éáŕĺíéŕ ťööĺ áť %1. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>that place</source>
            <translation>[ťĥáť pĺáčé ~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. Check database and schema: the tool used metadata_enrichment.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Čĥéčķ dáťábášé áñd ščĥémá: ťĥé ťööĺ úšéd méťádáťá_éñŕíčĥméñť. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The backup %1 cannot be restored.</source>
            <translation>[Ťĥé báčķúp %1 čáññöť bé ŕéšťöŕéd. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The store was not touched. Take another one: `metaflow-cli backup list`.</source>
            <translation>[Ťĥé šťöŕé ŵáš ñöť ťöúčĥéd. Ťáķé áñöťĥéŕ öñé: `metaflow-cli backup list`. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The program %1 is not installed here.</source>
            <translation>[Ťĥé pŕöĝŕám %1 íš ñöť íñšťáĺĺéd ĥéŕé. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>that this needs</source>
            <translation>[ťĥáť ťĥíš ñéédš ~~~~~]</translation>
        </message>
        <message>
            <source>Install it (for pg_dump the package postgresql-client), then do the same again.</source>
            <translation>[Íñšťáĺĺ íť (föŕ pĝ_dúmp ťĥé páčķáĝé pöšťĝŕéšqĺ-čĺíéñť), ťĥéñ dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>reader</source>
            <translation>[ŕéádéŕ ~~]</translation>
        </message>
        <message>
            <source>steward</source>
            <translation>[šťéŵáŕd ~~~]</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>[ádmíñíšťŕáťöŕ ~~~~]</translation>
        </message>
        <message>
            <source>“%1” has no role in this store any more; before: %2.</source>
            <translation>[“%1” ĥáš ñö ŕöĺé íñ ťĥíš šťöŕé áñý möŕé; béföŕé: %2. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is %2 of this store from here on.</source>
            <translation>[“%1” íš %2 öf ťĥíš šťöŕé fŕöm ĥéŕé öñ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is %2 of this store from here on; before: %3.</source>
            <translation>[“%1” íš %2 öf ťĥíš šťöŕé fŕöm ĥéŕé öñ; béföŕé: %3. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The store is what the backup “%1” held; its record goes on behind link %2 (%3).</source>
            <translation>[Ťĥé šťöŕé íš ŵĥáť ťĥé báčķúp “%1” ĥéĺd; íťš ŕéčöŕd ĝöéš öñ béĥíñd ĺíñķ %2 (%3). ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The store was moved from %1 to %2.</source>
            <translation>[Ťĥé šťöŕé ŵáš mövéd fŕöm %1 ťö %2. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It is not in the record: your role only reads this store.</source>
            <translation>[Íť íš ñöť íñ ťĥé ŕéčöŕd: ýöúŕ ŕöĺé öñĺý ŕéádš ťĥíš šťöŕé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>what was there before</source>
            <translation>[ŵĥáť ŵáš ťĥéŕé béföŕé ~~~~~~~]</translation>
        </message>
        <message>
            <source>change of a role</source>
            <translation>[čĥáñĝé öf á ŕöĺé ~~~~~]</translation>
        </message>
        <message>
            <source>store restored from a backup</source>
            <translation>[šťöŕé ŕéšťöŕéd fŕöm á báčķúp ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>store moved to another database</source>
            <translation>[šťöŕé mövéd ťö áñöťĥéŕ dáťábášé ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 refused the sign-in.</source>
            <translation>[%1 ŕéfúšéd ťĥé šíĝñ-íñ. ~~~~~~~]</translation>
        </message>
        <message>
            <source>The workspace</source>
            <translation>[Ťĥé ŵöŕķšpáčé ~~~~]</translation>
        </message>
        <message>
            <source>Nothing was kept of it. Check account, client and what the workspace allows, then sign in again.</source>
            <translation>[Ñöťĥíñĝ ŵáš ķépť öf íť. Čĥéčķ áččöúñť, čĺíéñť áñd ŵĥáť ťĥé ŵöŕķšpáčé áĺĺöŵš, ťĥéñ šíĝñ íñ áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The sign-in at %1 is over.</source>
            <translation>[Ťĥé šíĝñ-íñ áť %1 íš övéŕ. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>the workspace</source>
            <translation>[ťĥé ŵöŕķšpáčé ~~~~]</translation>
        </message>
        <message>
            <source>What was saved is safe. Sign in again (Settings, Accounts, or `metaflow-cli accounts sign-in`), then do the same again.</source>
            <translation>[Ŵĥáť ŵáš šávéd íš šáfé. Šíĝñ íñ áĝáíñ (Šéťťíñĝš, Áččöúñťš, öŕ `metaflow-cli accounts sign-in`), ťĥéñ dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The answer that came from the browser does not belong to this sign-in (%1).</source>
            <translation>[Ťĥé áñšŵéŕ ťĥáť čámé fŕöm ťĥé bŕöŵšéŕ döéš ñöť béĺöñĝ ťö ťĥíš šíĝñ-íñ (%1). ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>another one</source>
            <translation>[áñöťĥéŕ öñé ~~~~]</translation>
        </message>
        <message>
            <source>Nothing of it was used. Close the browser's page and sign in again.</source>
            <translation>[Ñöťĥíñĝ öf íť ŵáš úšéd. Čĺöšé ťĥé bŕöŵšéŕ'š páĝé áñd šíĝñ íñ áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>All ports on which the browser may answer are taken (%1).</source>
            <translation>[Áĺĺ pöŕťš öñ ŵĥíčĥ ťĥé bŕöŵšéŕ máý áñšŵéŕ áŕé ťáķéñ (%1). ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>8020 to 8040</source>
            <translation>[8020 ťö 8040 ~~~~]</translation>
        </message>
        <message>
            <source>End the other sign-ins or name a port of your own, then sign in again.</source>
            <translation>[Éñd ťĥé öťĥéŕ šíĝñ-íñš öŕ ñámé á pöŕť öf ýöúŕ öŵñ, ťĥéñ šíĝñ íñ áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 owns the store or its server, so no role that is given changes what it may do.</source>
            <translation>[%1 öŵñš ťĥé šťöŕé öŕ íťš šéŕvéŕ, šö ñö ŕöĺé ťĥáť íš ĝívéñ čĥáñĝéš ŵĥáť íť máý dö. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. Give the role to a login of that person's own.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Ĝívé ťĥé ŕöĺé ťö á ĺöĝíñ öf ťĥáť péŕšöñ'š öŵñ. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no key store on this machine, or none of this session.</source>
            <translation>[Ťĥéŕé íš ñö ķéý šťöŕé öñ ťĥíš máčĥíñé, öŕ ñöñé öf ťĥíš šéššíöñ. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 offers no sign-in by browser or as a service principal.</source>
            <translation>[%1 öfféŕš ñö šíĝñ-íñ bý bŕöŵšéŕ öŕ áš á šéŕvíčé pŕíñčípáĺ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check the address of the workspace, or sign in with a token.</source>
            <translation>[Čĥéčķ ťĥé áddŕéšš öf ťĥé ŵöŕķšpáčé, öŕ šíĝñ íñ ŵíťĥ á ťöķéñ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 gives a sign-in that would be over in an hour.</source>
            <translation>[%1 ĝívéš á šíĝñ-íñ ťĥáť ŵöúĺd bé övéŕ íñ áñ ĥöúŕ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was kept of it. Ask an administrator to allow the scope offline_access for this client, or sign in with a token.</source>
            <translation>[Ñöťĥíñĝ ŵáš ķépť öf íť. Ášķ áñ ádmíñíšťŕáťöŕ ťö áĺĺöŵ ťĥé ščöpé öffĺíñé_áččéšš föŕ ťĥíš čĺíéñť, öŕ šíĝñ íñ ŵíťĥ á ťöķéñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Databricks' own command line gives no token for %1: %2</source>
            <translation>[Ďáťábŕíčķš' öŵñ čömmáñd ĺíñé ĝívéš ñö ťöķéñ föŕ %1: %2 ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Try `databricks auth token` yourself, then do the same again.</source>
            <translation>[Ťŕý `databricks auth token` ýöúŕšéĺf, ťĥéñ dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Databricks' own command line is not signed in to %1 any more.</source>
            <translation>[Ďáťábŕíčķš' öŵñ čömmáñd ĺíñé íš ñöť šíĝñéd íñ ťö %1 áñý möŕé. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What was saved is safe. Run `databricks auth login` for that profile, then do the same again.</source>
            <translation>[Ŵĥáť ŵáš šávéd íš šáfé. Ŕúñ `databricks auth login` föŕ ťĥáť pŕöfíĺé, ťĥéñ dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The program %1 here is the one of before, which gives no tokens.</source>
            <translation>[Ťĥé pŕöĝŕám %1 ĥéŕé íš ťĥé öñé öf béföŕé, ŵĥíčĥ ĝívéš ñö ťöķéñš. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Install version 0.207.1 or later, then do the same again.</source>
            <translation>[Íñšťáĺĺ véŕšíöñ 0.207.1 öŕ ĺáťéŕ, ťĥéñ dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check that its folder or its server is there and that you may write to it, or choose another, in the window or with --store.</source>
            <translation>[Čĥéčķ ťĥáť íťš föĺdéŕ öŕ íťš šéŕvéŕ íš ťĥéŕé áñd ťĥáť ýöú máý ŵŕíťé ťö íť, öŕ čĥööšé áñöťĥéŕ, íñ ťĥé ŵíñdöŵ öŕ ŵíťĥ --store. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. An administrator gives roles (Settings, Members, or `metaflow-cli store roles grant USER steward`).</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Áñ ádmíñíšťŕáťöŕ ĝívéš ŕöĺéš (Šéťťíñĝš, Mémbéŕš, öŕ `metaflow-cli store roles grant USER steward`). ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sign in under Settings, Accounts, or set DATABRICKS_HOST, DATABRICKS_TOKEN and DATABRICKS_WAREHOUSE_ID, or name a profile of ~/.databrickscfg.</source>
            <translation>[Šíĝñ íñ úñdéŕ Šéťťíñĝš, Áččöúñťš, öŕ šéť ĎÁŤÁBŔÍČĶŠ_ĤÖŠŤ, ĎÁŤÁBŔÍČĶŠ_ŤÖĶÉÑ áñd ĎÁŤÁBŔÍČĶŠ_ŴÁŔÉĤÖÚŠÉ_ÍĎ, öŕ ñámé á pŕöfíĺé öf ~/.dáťábŕíčķščfĝ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Enter it under Settings, Model, or set OPENAI_API_KEY, or put it into a file that only you may read and name that with --secret-file.</source>
            <translation>[Éñťéŕ íť úñdéŕ Šéťťíñĝš, Mödéĺ, öŕ šéť ÖPÉÑÁÍ_ÁPÍ_ĶÉÝ, öŕ púť íť íñťö á fíĺé ťĥáť öñĺý ýöú máý ŕéád áñd ñámé ťĥáť ŵíťĥ --secret-file. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address, the clock of this machine and, behind a company proxy, its certificate (Settings, Network).</source>
            <translation>[Ñöťĥíñĝ ŵáš šéñť. Čĥéčķ ťĥé áddŕéšš, ťĥé čĺöčķ öf ťĥíš máčĥíñé áñd, béĥíñd á čömpáñý pŕöxý, íťš čéŕťífíčáťé (Šéťťíñĝš, Ñéťŵöŕķ). ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A restore of the store %1 was interrupted, or goes on just now.</source>
            <translation>[Á ŕéšťöŕé öf ťĥé šťöŕé %1 ŵáš íñťéŕŕúpťéd, öŕ ĝöéš öñ ĵúšť ñöŵ. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. What stood there is kept in the schema %2: restore the backup again, or give that schema its name back.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Ŵĥáť šťööd ťĥéŕé íš ķépť íñ ťĥé ščĥémá %2: ŕéšťöŕé ťĥé báčķúp áĝáíñ, öŕ ĝívé ťĥáť ščĥémá íťš ñámé báčķ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was kept. In the window untick the box, so that it stays for this session only; else give it by a systemd credential, a file that only you may read, or the environment.</source>
            <translation>[Ñöťĥíñĝ ŵáš ķépť. Íñ ťĥé ŵíñdöŵ úñťíčķ ťĥé böx, šö ťĥáť íť šťáýš föŕ ťĥíš šéššíöñ öñĺý; éĺšé ĝívé íť bý á šýšťémd čŕédéñťíáĺ, á fíĺé ťĥáť öñĺý ýöú máý ŕéád, öŕ ťĥé éñvíŕöñméñť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not every row of %1 can be taken, so none was.</source>
            <translation>[Ñöť évéŕý ŕöŵ öf %1 čáñ bé ťáķéñ, šö ñöñé ŵáš. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>[ťĥé fíĺé ~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. Look at the rows again and mend them, or have the valid ones alone taken (--valid-only).</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Ĺööķ áť ťĥé ŕöŵš áĝáíñ áñd méñd ťĥém, öŕ ĥávé ťĥé váĺíd öñéš áĺöñé ťáķéñ (--valid-only). ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file “%1” was read, its rows as decisions.</source>
            <translation>[Ťĥé fíĺé “%1” ŵáš ŕéád, íťš ŕöŵš áš déčíšíöñš. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file “%1” was read, its texts as suggestions.</source>
            <translation>[Ťĥé fíĺé “%1” ŵáš ŕéád, íťš ťéxťš áš šúĝĝéšťíöñš. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Changed something: %1; said what stood there already: %2.</source>
            <translation>[Čĥáñĝéd šöméťĥíñĝ: %1; šáíd ŵĥáť šťööd ťĥéŕé áĺŕéádý: %2. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The valid rows alone were asked for; left out: %1.</source>
            <translation>[Ťĥé váĺíd ŕöŵš áĺöñé ŵéŕé ášķéd föŕ; ĺéfť öúť: %1. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is neither a CSV file nor an Excel workbook (.xlsx).</source>
            <translation>[%1 íš ñéíťĥéŕ á ČŠV fíĺé ñöŕ áñ Éxčéĺ ŵöŕķbööķ (.xĺšx). ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. Save it as “CSV UTF-8” or as .xlsx, then do the same again.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Šávé íť áš “ČŠV ÚŤF-8” öŕ áš .xĺšx, ťĥéñ dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file %1 is locked with a password.</source>
            <translation>[Ťĥé fíĺé %1 íš ĺöčķéd ŵíťĥ á páššŵöŕd. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. Save a copy without a password, then do the same again.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Šávé á čöpý ŵíťĥöúť á páššŵöŕd, ťĥéñ dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file %1 is a workbook of Excel 2003 or earlier (.xls).</source>
            <translation>[Ťĥé fíĺé %1 íš á ŵöŕķbööķ öf Éxčéĺ 2003 öŕ éáŕĺíéŕ (.xĺš). ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. Open it and save it as .xlsx, then do the same again.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Öpéñ íť áñd šávé íť áš .xĺšx, ťĥéñ dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file %1 is an OpenDocument spreadsheet (.ods).</source>
            <translation>[Ťĥé fíĺé %1 íš áñ ÖpéñĎöčúméñť špŕéádšĥééť (.ödš). ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. Save it as .xlsx or as CSV, then do the same again.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Šávé íť áš .xĺšx öŕ áš ČŠV, ťĥéñ dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file %1 is a binary workbook (.xlsb).</source>
            <translation>[Ťĥé fíĺé %1 íš á bíñáŕý ŵöŕķbööķ (.xĺšb). ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file %1 would unpack to more than a table of rows can be (%2).</source>
            <translation>[Ťĥé fíĺé %1 ŵöúĺd úñpáčķ ťö möŕé ťĥáñ á ťábĺé öf ŕöŵš čáñ bé (%2). ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It was not unpacked, and nothing was changed. Ask whoever sent it what it is.</source>
            <translation>[Íť ŵáš ñöť úñpáčķéd, áñd ñöťĥíñĝ ŵáš čĥáñĝéd. Ášķ ŵĥöévéŕ šéñť íť ŵĥáť íť íš. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file %1 is larger than MetaFlow reads (%2).</source>
            <translation>[Ťĥé fíĺé %1 íš ĺáŕĝéŕ ťĥáñ MéťáFĺöŵ ŕéádš (%2). ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. Split it into several files.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Špĺíť íť íñťö šévéŕáĺ fíĺéš. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A row of the file %1 is longer than MetaFlow reads (%2).</source>
            <translation>[Á ŕöŵ öf ťĥé fíĺé %1 íš ĺöñĝéŕ ťĥáñ MéťáFĺöŵ ŕéádš (%2). ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. Perhaps a quote is never closed there, or the cells are parted by another character.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Péŕĥápš á qúöťé íš ñévéŕ čĺöšéd ťĥéŕé, öŕ ťĥé čéĺĺš áŕé páŕťéd bý áñöťĥéŕ čĥáŕáčťéŕ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file %1 has no line that names its columns.</source>
            <translation>[Ťĥé fíĺé %1 ĥáš ñö ĺíñé ťĥáť ñáméš íťš čöĺúmñš. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. Its first row must say catalog_name, schema_name and so on.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Íťš fíŕšť ŕöŵ múšť šáý čáťáĺöĝ_ñámé, ščĥémá_ñámé áñd šö öñ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The workbook %1 has no sheet %2 that holds rows.</source>
            <translation>[Ťĥé ŵöŕķbööķ %1 ĥáš ñö šĥééť %2 ťĥáť ĥöĺdš ŕöŵš. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. Name another of its sheets, if there is one.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Ñámé áñöťĥéŕ öf íťš šĥééťš, íf ťĥéŕé íš öñé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file %1 is damaged: %2.</source>
            <translation>[Ťĥé fíĺé %1 íš dámáĝéd: %2. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed. Open it in Excel or LibreOffice, save it anew and try again.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd. Öpéñ íť íñ Éxčéĺ öŕ ĹíbŕéÖffíčé, šávé íť áñéŵ áñd ťŕý áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file %1 is packed in a way that no workbook is (%2).</source>
            <translation>[Ťĥé fíĺé %1 íš páčķéd íñ á ŵáý ťĥáť ñö ŵöŕķbööķ íš (%2). ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The workbook %1 is damaged at %2.</source>
            <translation>[Ťĥé ŵöŕķbööķ %1 íš dámáĝéd áť %2. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file %1 was changed while it was read.</source>
            <translation>[Ťĥé fíĺé %1 ŵáš čĥáñĝéd ŵĥíĺé íť ŵáš ŕéád. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed here. Once whoever writes it is done, do the same again.</source>
            <translation>[Ñöťĥíñĝ ŵáš čĥáñĝéd ĥéŕé. Öñčé ŵĥöévéŕ ŵŕíťéš íť íš döñé, dö ťĥé šámé áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>MetaFlow does not read the file %1 as %2.</source>
            <translation>[MéťáFĺöŵ döéš ñöť ŕéád ťĥé fíĺé %1 áš %2. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It knows utf-8, utf-16le, utf-16be and windows-1252. Nothing was changed.</source>
            <translation>[Íť ķñöŵš úťf-8, úťf-16ĺé, úťf-16bé áñd ŵíñdöŵš-1252. Ñöťĥíñĝ ŵáš čĥáñĝéd. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The cells of %1 cannot be parted by %2.</source>
            <translation>[Ťĥé čéĺĺš öf %1 čáññöť bé páŕťéd bý %2. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Name one character, such as , ; or a tab. Nothing was changed.</source>
            <translation>[Ñámé öñé čĥáŕáčťéŕ, šúčĥ áš , ; öŕ á ťáb. Ñöťĥíñĝ ŵáš čĥáñĝéd. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>An earlier text was restored.</source>
            <translation>[Áñ éáŕĺíéŕ ťéxť ŵáš ŕéšťöŕéd. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>this is not in the encoding of the file (bytes %1). Choose another encoding.</source>
            <translation>[ťĥíš íš ñöť íñ ťĥé éñčödíñĝ öf ťĥé fíĺé (býťéš %1). Čĥööšé áñöťĥéŕ éñčödíñĝ. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>this row has not as many cells as the header.</source>
            <translation>[ťĥíš ŕöŵ ĥáš ñöť áš máñý čéĺĺš áš ťĥé ĥéádéŕ. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>no column of the file says %2. Name the one that does, or add it.</source>
            <translation>[ñö čöĺúmñ öf ťĥé fíĺé šáýš %2. Ñámé ťĥé öñé ťĥáť döéš, öŕ ádd íť. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the column %2 is there twice; the first one is read. Rename or remove the other.</source>
            <translation>[ťĥé čöĺúmñ %2 íš ťĥéŕé ťŵíčé; ťĥé fíŕšť öñé íš ŕéád. Ŕéñámé öŕ ŕémövé ťĥé öťĥéŕ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%2 is empty.</source>
            <translation>[%2 íš émpťý. ~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no status: pending, approved, edited, rejected or imported.</source>
            <translation>[“%1” íš ñö šťáťúš: péñdíñĝ, áppŕövéd, édíťéd, ŕéĵéčťéd öŕ ímpöŕťéd. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no type that MetaFlow knows: description or comment.</source>
            <translation>[“%1” íš ñö ťýpé ťĥáť MéťáFĺöŵ ķñöŵš: déščŕípťíöñ öŕ čömméñť. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no whole number above zero.</source>
            <translation>[“%1” íš ñö ŵĥöĺé ñúmbéŕ ábövé žéŕö. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no path of a table or column, such as [&quot;main&quot;,&quot;sales&quot;,&quot;orders&quot;].</source>
            <translation>[“%1” íš ñö páťĥ öf á ťábĺé öŕ čöĺúmñ, šúčĥ áš [&quot;máíñ&quot;,&quot;šáĺéš&quot;,&quot;öŕdéŕš&quot;]. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the names say another object than object_path: “%1”.</source>
            <translation>[ťĥé ñáméš šáý áñöťĥéŕ öbĵéčť ťĥáñ öbĵéčť_páťĥ: “%1”. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>there is no item %1 in this store.</source>
            <translation>[ťĥéŕé íš ñö íťém %1 íñ ťĥíš šťöŕé. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the item of this number is another object: %1.</source>
            <translation>[ťĥé íťém öf ťĥíš ñúmbéŕ íš áñöťĥéŕ öbĵéčť: %1. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a decision needs id and version of an export. Upload texts of other files as suggestions.</source>
            <translation>[á déčíšíöñ ñéédš íd áñd véŕšíöñ öf áñ éxpöŕť. Úpĺöád ťéxťš öf öťĥéŕ fíĺéš áš šúĝĝéšťíöñš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>no file decides “%1” for this item. Take decisions back with undo.</source>
            <translation>[ñö fíĺé déčídéš “%1” föŕ ťĥíš íťém. Ťáķé déčíšíöñš báčķ ŵíťĥ úñdö. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>its text has a security finding: personal data, a secret, a link or code. Decide on it by itself.</source>
            <translation>[íťš ťéxť ĥáš á šéčúŕíťý fíñdíñĝ: péŕšöñáĺ dáťá, á šéčŕéť, á ĺíñķ öŕ čödé. Ďéčídé öñ íť bý íťšéĺf. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>it would replace a comment that somebody wrote. Decide on it by itself.</source>
            <translation>[íť ŵöúĺd ŕépĺáčé á čömméñť ťĥáť šömébödý ŵŕöťé. Ďéčídé öñ íť bý íťšéĺf. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>too long: a name has at most 255 characters, a text 65,535 bytes.</source>
            <translation>[ťöö ĺöñĝ: á ñámé ĥáš áť möšť 255 čĥáŕáčťéŕš, á ťéxť 65,535 býťéš. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the export to Excel cut this text, as a cell holds 32,767 characters: …%1 Take the row from a CSV export.</source>
            <translation>[ťĥé éxpöŕť ťö Éxčéĺ čúť ťĥíš ťéxť, áš á čéĺĺ ĥöĺdš 32,767 čĥáŕáčťéŕš: …%1 Ťáķé ťĥé ŕöŵ fŕöm á ČŠV éxpöŕť. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>and as many more problems in this line: %1</source>
            <translation>[áñd áš máñý möŕé pŕöbĺémš íñ ťĥíš ĺíñé: %1 ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>line %1 is about the same object.</source>
            <translation>[ĺíñé %1 íš áböúť ťĥé šámé öbĵéčť. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the item has changed since the export. Both texts are kept; export it again.</source>
            <translation>[ťĥé íťém ĥáš čĥáñĝéd šíñčé ťĥé éxpöŕť. Böťĥ ťéxťš áŕé ķépť; éxpöŕť íť áĝáíñ. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>new</source>
            <translation>[ñéŵ ~]</translation>
        </message>
        <message>
            <source>suggestion</source>
            <translation>[šúĝĝéšťíöñ ~~~]</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>[édíť ~~]</translation>
        </message>
        <message>
            <source>approve</source>
            <translation>[áppŕövé ~~~]</translation>
        </message>
        <message>
            <source>reject</source>
            <translation>[ŕéĵéčť ~~]</translation>
        </message>
        <message>
            <source>no change</source>
            <translation>[ñö čĥáñĝé ~~~]</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>[čöñfĺíčť ~~~]</translation>
        </message>
        <message>
            <source>cannot be taken</source>
            <translation>[čáññöť bé ťáķéñ ~~~~~]</translation>
        </message>
    </context>
</TS>
