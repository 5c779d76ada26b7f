<?xml version="1.0" encoding="UTF-8"?>

<!DOCTYPE TS>
<TS version="2.1" language="en_XA" sourcelanguage="en">
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
            <source>Checks store, record, disk, clock, sign-in, workspace, warehouse and model; starts nothing.</source>
            <translation>[Čĥéčķš šťöŕé, ŕéčöŕd, díšķ, čĺöčķ, šíĝñ-íñ, ŵöŕķšpáčé, ŵáŕéĥöúšé áñd mödéĺ; šťáŕťš ñöťĥíñĝ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>The record instead of the items.</source>
            <translation>[Ťĥé ŕéčöŕd íñšťéád öf ťĥé íťémš. ~~~~~~~~~~]</translation>
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
            <source>the name of the key (openai or record)</source>
            <translation>[ťĥé ñámé öf ťĥé ķéý (öpéñáí öŕ ŕéčöŕd) ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a key is called openai or record, not “%1”.</source>
            <translation>[á ķéý íš čáĺĺéd öpéñáí öŕ ŕéčöŕd, ñöť “%1”. ~~~~~~~~~~~~~]</translation>
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
            <source>Keeps a key in the key store; the value comes from standard input.</source>
            <translation>[Ķéépš á ķéý íñ ťĥé ķéý šťöŕé; ťĥé váĺúé čöméš fŕöm šťáñdáŕd íñpúť. ~~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>--format takes csv, jsonl, dbt, tables-jsonl or package, not “%1”.</source>
            <translation>[--format ťáķéš čšv, ĵšöñĺ, dbť, ťábĺéš-ĵšöñĺ öŕ páčķáĝé, ñöť “%1”. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--sources goes with --format dbt.</source>
            <translation>[--sources ĝöéš ŵíťĥ --format dbť. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>csv or jsonl; dbt is a properties file of the accepted descriptions; tables-jsonl is the scanned catalog, for metaflow-sandbox --catalog; package is the whole record with its signed end, for history verify --package.</source>
            <translation>[čšv öŕ ĵšöñĺ; dbť íš á pŕöpéŕťíéš fíĺé öf ťĥé áččépťéd déščŕípťíöñš; ťábĺéš-ĵšöñĺ íš ťĥé ščáññéd čáťáĺöĝ, föŕ méťáfĺöŵ-šáñdböx --catalog; páčķáĝé íš ťĥé ŵĥöĺé ŕéčöŕd ŵíťĥ íťš šíĝñéd éñd, föŕ ĥíšťöŕý véŕífý --package. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
        <message>
            <source>Another store that keeps it in its own record (sqlite:PATH or postgresql://…; a password comes from PGPASSWORD or ~/.pgpass).</source>
            <translation>[Áñöťĥéŕ šťöŕé ťĥáť ķéépš íť íñ íťš öŵñ ŕéčöŕd (šqĺíťé:PÁŤĤ öŕ pöšťĝŕéšqĺ://…; á páššŵöŕd čöméš fŕöm PĜPÁŠŠŴÖŔĎ öŕ ~/.pĝpášš). ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>Try again</source>
            <translation>[Ťŕý áĝáíñ ~~~]</translation>
        </message>
        <message>
            <source>MetaFlow</source>
            <translation>[MéťáFĺöŵ ~~~]</translation>
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
            <source>Profile</source>
            <translation>[Pŕöfíĺé ~~~]</translation>
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
            <source>Signs in with a profile of ~/.databrickscfg, or with DATABRICKS_HOST, DATABRICKS_TOKEN and DATABRICKS_WAREHOUSE_ID. Connecting sends two small statements to the warehouse.</source>
            <translation>[Šíĝñš íñ ŵíťĥ á pŕöfíĺé öf ~/.dáťábŕíčķščfĝ, öŕ ŵíťĥ ĎÁŤÁBŔÍČĶŠ_ĤÖŠŤ, ĎÁŤÁBŔÍČĶŠ_ŤÖĶÉÑ áñd ĎÁŤÁBŔÍČĶŠ_ŴÁŔÉĤÖÚŠÉ_ÍĎ. Čöññéčťíñĝ šéñdš ťŵö šmáĺĺ šťáťéméñťš ťö ťĥé ŵáŕéĥöúšé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Default profile or environment</source>
            <translation>[Ďéfáúĺť pŕöfíĺé öŕ éñvíŕöñméñť ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Connecting …</source>
            <translation>[Čöññéčťíñĝ … ~~~~]</translation>
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
            <source>status:pending schema:sales column:email type:STRING score:&lt;60 check:too_long model:gpt-6 author:ann by:me for:me needs:work changed:catalog is:conflict is:table run:7 sort:-score &quot;free text&quot;  (Ctrl+L)</source>
            <translation>[šťáťúš:péñdíñĝ ščĥémá:šáĺéš čöĺúmñ:émáíĺ ťýpé:ŠŤŔÍÑĜ ščöŕé:&lt;60 čĥéčķ:ťöö_ĺöñĝ mödéĺ:ĝpť-6 áúťĥöŕ:áññ bý:mé föŕ:mé ñéédš:ŵöŕķ čĥáñĝéd:čáťáĺöĝ íš:čöñfĺíčť íš:ťábĺé ŕúñ:7 šöŕť:-ščöŕé &quot;fŕéé ťéxť&quot;  (Čťŕĺ+Ĺ) ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
        <message numerus="yes">
            <source>%n item(s) were changed behind the record's back</source>
            <translation>
                <numerusform>[%n íťém ŵéŕé čĥáñĝéd béĥíñd ťĥé ŕéčöŕd'š báčķ ~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n íťémš ŵéŕé čĥáñĝéd béĥíñd ťĥé ŕéčöŕd'š báčķ ~~~~~~~~~~~~~~]</numerusform>
            </translation>
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
        <message numerus="yes">
            <source>%n more of the kind</source>
            <translation>
                <numerusform>[%n möŕé öf ťĥé ķíñd ~~~~~~]</numerusform>
                <numerusform>[%n möŕé öf ťĥé ķíñd ~~~~~~]</numerusform>
            </translation>
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
            <source>What the filter leaves (CSV) …</source>
            <translation>[Ŵĥáť ťĥé fíĺťéŕ ĺéávéš (ČŠV) … ~~~~~~~~~]</translation>
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
            <source>CSV (*.csv)</source>
            <translation>[ČŠV (*.čšv) ~~~~]</translation>
        </message>
        <message>
            <source>The record is being written to a file.</source>
            <translation>[Ťĥé ŕéčöŕd íš béíñĝ ŵŕíťťéñ ťö á fíĺé. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Copy the facts as JSON</source>
            <translation>[Čöpý ťĥé fáčťš áš ĴŠÖÑ ~~~~~~~]</translation>
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
            <source>Generate, Review, Import, History, Settings</source>
            <translation>[Ĝéñéŕáťé, Ŕévíéŵ, Ímpöŕť, Ĥíšťöŕý, Šéťťíñĝš ~~~~~~~~~~~~~]</translation>
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
            <source>Key, for this session only</source>
            <translation>[Ķéý, föŕ ťĥíš šéššíöñ öñĺý ~~~~~~~~]</translation>
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
            <source>Check that its folder or its server is there and that you may write to it, or name another with --store.</source>
            <translation>[Čĥéčķ ťĥáť íťš föĺdéŕ öŕ íťš šéŕvéŕ íš ťĥéŕé áñd ťĥáť ýöú máý ŵŕíťé ťö íť, öŕ ñámé áñöťĥéŕ ŵíťĥ --store. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>Set DATABRICKS_HOST, DATABRICKS_TOKEN and DATABRICKS_WAREHOUSE_ID, or name a profile of ~/.databrickscfg.</source>
            <translation>[Šéť ĎÁŤÁBŔÍČĶŠ_ĤÖŠŤ, ĎÁŤÁBŔÍČĶŠ_ŤÖĶÉÑ áñd ĎÁŤÁBŔÍČĶŠ_ŴÁŔÉĤÖÚŠÉ_ÍĎ, öŕ ñámé á pŕöfíĺé öf ~/.dáťábŕíčķščfĝ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>Set OPENAI_API_KEY, or put the key into a file that only you may read and name it with --secret-file.</source>
            <translation>[Šéť ÖPÉÑÁÍ_ÁPÍ_ĶÉÝ, öŕ púť ťĥé ķéý íñťö á fíĺé ťĥáť öñĺý ýöú máý ŕéád áñd ñámé íť ŵíťĥ --secret-file. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>Nothing was sent. Check the address, the clock of this machine and, behind a company proxy, its certificate.</source>
            <translation>[Ñöťĥíñĝ ŵáš šéñť. Čĥéčķ ťĥé áddŕéšš, ťĥé čĺöčķ öf ťĥíš máčĥíñé áñd, béĥíñd á čömpáñý pŕöxý, íťš čéŕťífíčáťé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>Not set up.</source>
            <translation>[Ñöť šéť úp. ~~~~]</translation>
        </message>
        <message>
            <source>Set DATABRICKS_WAREHOUSE_ID, or warehouse_id in the profile.</source>
            <translation>[Šéť ĎÁŤÁBŔÍČĶŠ_ŴÁŔÉĤÖÚŠÉ_ÍĎ, öŕ ŵáŕéĥöúšé_íd íñ ťĥé pŕöfíĺé. ~~~~~~~~~~~~~~~~~~]</translation>
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
        <message>
            <source>The file “%1” was read.</source>
            <translation>[Ťĥé fíĺé “%1” ŵáš ŕéád. ~~~~~~~]</translation>
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
    </context>
</TS>
