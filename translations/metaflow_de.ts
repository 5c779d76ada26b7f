<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>There was no run in this time.</source>
        <translation>In dieser Zeit gab es keinen Lauf.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Left of the budget</source>
        <translation>Vom Budget übrig</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Of the budget</source>
        <translation>Anteil am Budget</translation>
    </message>
    <message numerus="yes">
        <source>The last %n run(s), newest first: %1.</source>
        <translation>
            <numerusform>Der letzte Lauf (%n): %1.</numerusform>
            <numerusform>Die letzten %n Läufe, der neueste zuerst: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs are of requests, not of items. “By run” leads to the items of a run.</source>
        <translation>Kosten gehören zu Anfragen, nicht zu Einträgen. „Nach Lauf“ führt zu den Einträgen eines Laufs.</translation>
    </message>
    <message>
        <source>A request that failed brought no text. The page Generate shows it in its run.</source>
        <translation>Eine fehlgeschlagene Anfrage hat keinen Text gebracht. Die Seite „Erzeugen“ zeigt sie in ihrem Lauf.</translation>
    </message>
    <message>
        <source>Columns described</source>
        <translation>Spalten beschrieben</translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation>Am längsten offen</translation>
    </message>
    <message>
        <source>under a day</source>
        <translation>unter einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By catalog</source>
        <translation>Nach Katalog</translation>
    </message>
    <message>
        <source>By run</source>
        <translation>Nach Lauf</translation>
    </message>
    <message>
        <source>No request was sent to a model in this time.</source>
        <translation>In dieser Zeit wurde keine Anfrage an ein Modell gesendet.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Token Eingabe</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Token Ausgabe</translation>
    </message>
    <message>
        <source>%1 for %2 requests.</source>
        <translation>%1 für %2 Anfragen.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>The last %n run(s), newest first: %1 of %2 requests succeeded.</source>
        <translation>
            <numerusform>Der letzte Lauf (%n): %1 von %2 Anfragen erfolgreich.</numerusform>
            <numerusform>Die letzten %n Läufe, der neueste zuerst: %1 von %2 Anfragen erfolgreich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved, not imported</source>
        <translation>Freigegeben, nicht importiert</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Noch zu entscheiden</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Spent in this time</source>
        <translation>In dieser Zeit ausgegeben</translation>
    </message>
    <message>
        <source>Month from (UTC)</source>
        <translation>Monat ab (UTC)</translation>
    </message>
    <message>
        <source>Week from (UTC)</source>
        <translation>Woche ab (UTC)</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>These have no catalog: no filter finds them by that.</source>
        <translation>Diese haben keinen Katalog: Danach findet sie kein Filter.</translation>
    </message>
    <message>
        <source>These have no item yet: nothing was generated or uploaded for them.</source>
        <translation>Diese haben noch keinen Eintrag: Für sie wurde nichts erzeugt oder hochgeladen.</translation>
    </message>
    <message>
        <source>This counts what the catalog holds, with an item or without one.</source>
        <translation>Dies zählt, was der Katalog enthält, mit oder ohne Eintrag.</translation>
    </message>
    <message>
        <source>%1+ days</source>
        <translation>ab %1 Tagen</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 Tage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No list holds dismissed findings; an item shows its own in Review.</source>
        <translation>Keine Liste enthält verworfene Befunde; ein Eintrag zeigt seine eigenen unter „Prüfen“.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>No catalog was scanned yet and there are no items. Scan one on the page Generate.</source>
        <translation>Noch wurde kein Katalog eingelesen, und es gibt keine Einträge. Lesen Sie einen auf der Seite „Erzeugen“ ein.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No item</source>
        <translation>Ohne Eintrag</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>Mit Kommentar</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>Beschrieben</translation>
    </message>
    <message>
        <source>%1 of %2 tables have a comment in the catalog.</source>
        <translation>%1 von %2 Tabellen haben einen Kommentar im Katalog.</translation>
    </message>
    <message>
        <source>%1 of %2 columns have a comment in the catalog.</source>
        <translation>%1 von %2 Spalten haben einen Kommentar im Katalog.</translation>
    </message>
    <message>
        <source>There are no items yet.</source>
        <translation>Noch gibt es keine Einträge.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 items in all.</source>
        <translation>Insgesamt %1 Einträge.</translation>
    </message>
    <message>
        <source>No check found anything about a text that stands.</source>
        <translation>Keine Prüfung hat an einem geltenden Text etwas gefunden.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie besagt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Items with such a finding; one may have several.</source>
        <translation>Einträge mit einem solchen Befund; einer kann mehrere haben.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nichts ist zu entscheiden.</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Pending items</source>
        <translation>Offene Einträge</translation>
    </message>
    <message>
        <source>%1 items wait for a decision, counted by how long.</source>
        <translation>%1 Einträge sind zu entscheiden, gezählt nach Wartezeit.</translation>
    </message>
    <message>
        <source>The oldest since %1.</source>
        <translation>Der älteste wartet seit %1.</translation>
    </message>
    <message>
        <source>There are no items yet, and so no scores.</source>
        <translation>Noch gibt es keine Einträge und daher keine Punktzahlen.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>%1 of %2 texts score 100: no check found anything.</source>
        <translation>%1 von %2 Texten haben die Punktzahl 100: Keine Prüfung hat etwas gefunden.</translation>
    </message>
    <message>
        <source>This is worked out from the decisions that “All” leads to.</source>
        <translation>Dies ist aus den Entscheidungen berechnet, zu denen „Alle“ führt.</translation>
    </message>
    <message>
        <source>the one that is built in</source>
        <translation>die eingebaute</translation>
    </message>
    <message>
        <source>These have no schema: no filter finds them by that.</source>
        <translation>Diese haben kein Schema: Danach findet sie kein Filter.</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Je Tag</translation>
    </message>
    <message>
        <source>In sum</source>
        <translation>Aufsummiert</translation>
    </message>
    <message>
        <source>Nothing was generated, decided or imported in this time.</source>
        <translation>In dieser Zeit wurde nichts erzeugt, entschieden oder importiert.</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>%1 generated, %2 decided, %3 imported.</source>
        <translation>%1 erzeugt, %2 entschieden, %3 importiert.</translation>
    </message>
    <message>
        <source>Nobody decided on anything in this time.</source>
        <translation>In dieser Zeit hat niemand etwas entschieden.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Pro Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 decisions by %n person(s).</source>
        <translation>
            <numerusform>%1 Entscheidungen von %n Person.</numerusform>
            <numerusform>%1 Entscheidungen von %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>By template</source>
        <translation>Nach Vorlage</translation>
    </message>
    <message>
        <source>By schema</source>
        <translation>Nach Schema</translation>
    </message>
    <message>
        <source>Nobody decided on a proposal in this time.</source>
        <translation>In dieser Zeit hat niemand über einen Vorschlag entschieden.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Items as proposed</source>
        <translation>Einträge wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Items edited</source>
        <translation>Bearbeitete Einträge</translation>
    </message>
    <message>
        <source>Items rejected</source>
        <translation>Abgelehnte Einträge</translation>
    </message>
    <message>
        <source>Words changed in an edit</source>
        <translation>Beim Bearbeiten geänderte Wörter</translation>
    </message>
    <message>
        <source>%1 of %2 proposals were accepted as they were. The table says how much an edit changed.</source>
        <translation>%1 von %2 Vorschlägen wurden unverändert angenommen. Die Tabelle zeigt, wie viel beim Bearbeiten geändert wurde.</translation>
    </message>
</context>
<context>
    <name>PlanOverview</name>
    <message>
        <source>Streams, pipelines, materialized views, recent writes: none seen. That does not rule them out.</source>
        <translation>Streams, Pipelines, materialisierte Sichten, kürzliche Schreibvorgänge: keine gesehen. Das schließt sie nicht aus.</translation>
    </message>
    <message>
        <source>Streams, pipelines, materialized views, recent writes: not readable.</source>
        <translation>Streams, Pipelines, materialisierte Sichten, kürzliche Schreibvorgänge: nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Signs of readers seen: %1.</source>
        <translation>Anzeichen für Leser gesehen: %1.</translation>
    </message>
    <message>
        <source>Not every kind of sign was readable.</source>
        <translation>Nicht jede Art von Anzeichen war lesbar.</translation>
    </message>
    <message>
        <source>Nothing to send.</source>
        <translation>Nichts zu senden.</translation>
    </message>
    <message>
        <source>Statements: %1. Table commits: %2. About %3.</source>
        <translation>Anweisungen: %1. Tabellen-Commits: %2. Dauer: etwa %3.</translation>
    </message>
    <message>
        <source>Your privileges were read beforehand.</source>
        <translation>Ihre Rechte wurden vorab gelesen.</translation>
    </message>
    <message>
        <source>Your privileges were not readable: what you may not write shows when it is applied.</source>
        <translation>Ihre Rechte waren nicht lesbar: Was Sie nicht schreiben dürfen, zeigt sich beim Anwenden.</translation>
    </message>
    <message>
        <source>A write by somebody between our read and our write cannot be excluded on Databricks.</source>
        <translation>Dass jemand zwischen unserem Lesen und unserem Schreiben selbst schreibt, lässt sich bei Databricks nicht ausschließen.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more table(s)</source>
        <translation>
            <numerusform>und %n weitere Tabelle</numerusform>
            <numerusform>und %n weitere Tabellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>take back</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>bleibt unverändert</translation>
    </message>
    <message>
        <source>will be taken back</source>
        <translation>wird zurückgenommen</translation>
    </message>
    <message>
        <source>will be written</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>taken back, read back</source>
        <translation>zurückgenommen, geprüft</translation>
    </message>
    <message>
        <source>written, read back</source>
        <translation>geschrieben, zurückgelesen</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>war schon vorhanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>refused: changed meanwhile</source>
        <translation>abgewiesen: inzwischen geändert</translation>
    </message>
    <message>
        <source>(no comment)</source>
        <translation>(kein Kommentar)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialisierte Sicht</translation>
    </message>
    <message>
        <source>recent write</source>
        <translation>kürzlicher Schreibvorgang</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>You are a %1 of this store: scanning, generating, importing and what a team agrees on are its administrators&apos; part.</source>
        <translation>Ihre Rolle in diesem Speicher ist „%1“: Einlesen, Erzeugen, Importieren und was im Team gilt, ist Sache seiner Administratoren.</translation>
    </message>
    <message>
        <source>You are a %1 of this store: you see everything, and its stewards decide.</source>
        <translation>Ihre Rolle in diesem Speicher ist „%1“: Sie sehen alles, und seine Stewards entscheiden.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>under 0.0001 USD</source>
        <translation>unter 0,0001 USD</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>vorbereitet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>noch zu senden</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n object(s)</source>
        <translation>
            <numerusform>%1: %n Objekt</numerusform>
            <numerusform>%1: %n Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n table(s)</source>
        <translation>
            <numerusform>%1: %n Tabelle</numerusform>
            <numerusform>%1: %n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>by you or another person</source>
        <translation>von Ihnen oder einer anderen Person</translation>
    </message>
    <message>
        <source>Paused. What is in flight may end; nothing else is sent until you resume.</source>
        <translation>Pausiert. Was gerade unterwegs ist, wird noch abgeschlossen; sonst wird nichts gesendet, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>The provider asked to wait. Sending goes on by itself, more slowly.</source>
        <translation>Der Anbieter bat zu warten. Das Senden geht von selbst weiter, nur langsamer.</translation>
    </message>
    <message>
        <source>Waiting for the next minute: the limit of requests or tokens a minute is reached.</source>
        <translation>Warten auf die nächste Minute: Die Grenze für Anfragen oder Tokens pro Minute ist erreicht.</translation>
    </message>
    <message>
        <source>The provider kept refusing because of its limits. Wait some minutes and go on; with fewer requests in flight (Advanced) it happens less.</source>
        <translation>Der Anbieter hat wegen seiner Grenzen wiederholt abgelehnt. Warten Sie einige Minuten und machen Sie dann weiter; mit weniger gleichzeitigen Anfragen (Erweitert) kommt es seltener vor.</translation>
    </message>
    <message numerus="yes">
        <source>%n have a comment already</source>
        <translation>
            <numerusform>%n hat bereits einen Kommentar</numerusform>
            <numerusform>%n haben bereits einen Kommentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have an open proposal</source>
        <translation>
            <numerusform>%n hat einen offenen Vorschlag</numerusform>
            <numerusform>%n haben einen offenen Vorschlag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>lineage</source>
        <translation>Datenherkunft</translation>
    </message>
    <message>
        <source>fields of structs</source>
        <translation>Felder von Structs</translation>
    </message>
    <message>
        <source>Could not be read everywhere, and is left out there: %1.</source>
        <translation>Nicht überall lesbar und dort ausgelassen: %1.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>the plan file</source>
        <translation>die Plandatei</translation>
    </message>
    <message>
        <source>In the catalog as planned: %1, not: %2.</source>
        <translation>Wie geplant im Katalog: %1, nicht: %2.</translation>
    </message>
    <message>
        <source>Leave out what somebody changed since, apply the rest.</source>
        <translation>Auslassen, was jemand seitdem geändert hat, und den Rest anwenden.</translation>
    </message>
    <message>
        <source>Only the first statements, to see how it goes.</source>
        <translation>Nur die ersten Anweisungen, als Probe.</translation>
    </message>
    <message>
        <source>Applies exactly that plan, then reads the catalog back.</source>
        <translation>Wendet genau diesen Plan an und liest dann den Katalog zurück.</translation>
    </message>
    <message>
        <source>Reads the catalog and records what somebody else applied.</source>
        <translation>Liest den Katalog und hält fest, was jemand anderes angewendet hat.</translation>
    </message>
    <message>
        <source>sent:  %1</source>
        <translation>gesendet: %1</translation>
    </message>
    <message>
        <source>there: %1</source>
        <translation>dort:     %1</translation>
    </message>
    <message>
        <source>Applied: %1, unchanged: %2, failed: %3, refused: %4.</source>
        <translation>Angewendet: %1, unverändert: %2, fehlgeschlagen: %3, abgewiesen: %4.</translation>
    </message>
    <message>
        <source>Read back: the catalog holds every text byte for byte.</source>
        <translation>Zurückgelesen: Der Katalog enthält jeden Text Byte für Byte.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2, not “%3”.</source>
        <translation>--%1 erwartet eine ganze Zahl ab %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>only one %1 is expected.</source>
        <translation>Nur eine Angabe wird erwartet: %1.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>The store: sqlite:PATH or postgresql://… (else METAFLOW_STORE).</source>
        <translation>Der Speicher: sqlite:PATH oder postgresql://… (sonst METAFLOW_STORE).</translation>
    </message>
    <message>
        <source>A section of ~/.databrickscfg (else DATABRICKS_HOST and so on).</source>
        <translation>Ein Abschnitt aus ~/.databrickscfg (sonst DATABRICKS_HOST usw.).</translation>
    </message>
    <message>
        <source>The folder for everything MetaFlow keeps (else METAFLOW_HOME).</source>
        <translation>Der Ordner für alles, was MetaFlow aufbewahrt (sonst METAFLOW_HOME).</translation>
    </message>
    <message>
        <source>text (the default) or json.</source>
        <translation>text (Voreinstellung) oder json.</translation>
    </message>
    <message>
        <source>debug, info, warning or error; also shows the log.</source>
        <translation>debug, info, warning oder error; zeigt auch die Logmeldungen an.</translation>
    </message>
    <message>
        <source>Never ask.</source>
        <translation>Nie nachfragen.</translation>
    </message>
    <message>
        <source>Take every question as answered with yes.</source>
        <translation>Jede Rückfrage gilt als mit Ja beantwortet.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Usage: metaflow-cli [options] COMMAND …</source>
        <translation>Aufruf: metaflow-cli [Optionen] COMMAND …</translation>
    </message>
    <message>
        <source>“metaflow-cli COMMAND --help” tells about one of them.</source>
        <translation>„metaflow-cli COMMAND --help“ erklärt einen davon.</translation>
    </message>
    <message>
        <source>Usage: metaflow-cli %1 %2</source>
        <translation>Aufruf: metaflow-cli %1 %2</translation>
    </message>
    <message>
        <source>there is no command “%1”; “metaflow-cli --help” lists them.</source>
        <translation>Den Befehl „%1“ gibt es nicht; „metaflow-cli --help“ listet alle auf.</translation>
    </message>
    <message>
        <source>“%1” needs a second word: %2.</source>
        <translation>„%1“ braucht ein zweites Wort: %2.</translation>
    </message>
    <message>
        <source>--output takes text or json, not “%1”.</source>
        <translation>--output erwartet text oder json, nicht „%1“.</translation>
    </message>
    <message>
        <source>--log-level takes debug, info, warning or error, not “%1”.</source>
        <translation>--log-level erwartet debug, info, warning oder error, nicht „%1“.</translation>
    </message>
    <message>
        <source>say what to do; “metaflow-cli --help” lists the commands.</source>
        <translation>Geben Sie an, was zu tun ist; „metaflow-cli --help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>“%1” is no id of an item.</source>
        <translation>„%1“ ist keine ID eines Eintrags.</translation>
    </message>
    <message>
        <source>give ids or a filter, not both.</source>
        <translation>Geben Sie IDs oder einen Filter an, nicht beides.</translation>
    </message>
    <message>
        <source>say which items with ids or a filter; --yes means all of them.</source>
        <translation>Geben Sie die Einträge mit IDs oder einem Filter an; --yes meint alle.</translation>
    </message>
    <message>
        <source>Changed: %1, skipped: %2.</source>
        <translation>Geändert: %1, übersprungen: %2.</translation>
    </message>
    <message>
        <source>  and %1 more.</source>
        <translation>  und %1 weitere.</translation>
    </message>
    <message>
        <source>give the text with --text or --text-file.</source>
        <translation>Geben Sie den Text mit --text oder --text-file an.</translation>
    </message>
    <message>
        <source>the item&apos;s id</source>
        <translation>die ID des Eintrags</translation>
    </message>
    <message>
        <source>A reason, kept in the history.</source>
        <translation>Eine Begründung; sie bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>The text in your words.</source>
        <translation>Der Text in Ihren Worten.</translation>
    </message>
    <message>
        <source>A file in UTF-8 that holds it, taken byte for byte but for a byte order mark in front.</source>
        <translation>Eine UTF-8-Datei mit dem Text, Byte für Byte übernommen, nur ohne eine Bytereihenfolge-Marke am Anfang.</translation>
    </message>
    <message>
        <source>This batch instead of your newest.</source>
        <translation>Diesen Stapel statt Ihres letzten.</translation>
    </message>
    <message>
        <source>Approves items; without --status the pending ones. Several at once leave out what a security check warns of.</source>
        <translation>Gibt Einträge frei; ohne --status die offenen. Bei mehreren auf einmal bleibt aus, wovor eine Sicherheitsprüfung warnt.</translation>
    </message>
    <message>
        <source>Rejects items; without --status the pending ones.</source>
        <translation>Lehnt Einträge ab; ohne --status die offenen.</translation>
    </message>
    <message>
        <source>Sends items back with a reason.</source>
        <translation>Schickt Einträge mit Begründung zum Überarbeiten zurück.</translation>
    </message>
    <message>
        <source>Accepts an item in your own words.</source>
        <translation>Nimmt einen Eintrag in Ihren eigenen Worten an.</translation>
    </message>
    <message>
        <source>Takes back a batch of decisions; never touches the catalog.</source>
        <translation>Nimmt einen Stapel Entscheidungen zurück; berührt nie den Katalog.</translation>
    </message>
    <message>
        <source>That was practice. Connect your own workspace: set DATABRICKS_HOST, DATABRICKS_TOKEN and DATABRICKS_WAREHOUSE_ID, then “metaflow-cli scan --catalog NAME”.</source>
        <translation>Das war eine Übung. So verbinden Sie Ihren eigenen Arbeitsbereich: Setzen Sie DATABRICKS_HOST, DATABRICKS_TOKEN und DATABRICKS_WAREHOUSE_ID, dann „metaflow-cli scan --catalog NAME“.</translation>
    </message>
    <message>
        <source>a catalog in the practice workspace</source>
        <translation>Ein Katalog im Übungsarbeitsbereich</translation>
    </message>
    <message>
        <source>1. The practice workspace runs at %1. You are %2. Catalogs: %3.</source>
        <translation>1. Der Übungsarbeitsbereich läuft unter %1. Sie sind %2. Kataloge: %3.</translation>
    </message>
    <message>
        <source>2. Scanned the catalog %1: %2 tables, %3 columns with %4 statements. Without a description: %5.</source>
        <translation>2. Katalog %1 eingelesen: %2 Tabellen, %3 Spalten mit %4 Anweisungen. Ohne Beschreibung: %5.</translation>
    </message>
    <message>
        <source>3. Quote: %1 Nothing was sent; samples leave %2.</source>
        <translation>3. Kostenvoranschlag: %1 Nichts wurde gesendet; Datenschutz der Stichproben: %2.</translation>
    </message>
    <message>
        <source>4. Generated. %1</source>
        <translation>4. Erzeugt. %1</translation>
    </message>
    <message>
        <source>6. Dry run: %1 statements for %2 changes; nothing is written yet. The first ones:</source>
        <translation>6. Probelauf: %1 Anweisungen für %2 Änderungen; noch ist nichts geschrieben. Die ersten:</translation>
    </message>
    <message>
        <source>7. Applied exactly that plan: %1 comments written, %2 failed.</source>
        <translation>7. Genau diesen Plan angewendet: %1 Kommentare geschrieben, %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>8. Read the catalog again: %1 of %2 texts are there byte for byte.</source>
        <translation>8. Katalog erneut gelesen: %1 von %2 Texten stehen Byte für Byte dort.</translation>
    </message>
    <message>
        <source>Kept in %1; look at it with “metaflow-cli --store sqlite:%1/metaflow.sqlite items list”.</source>
        <translation>Aufbewahrt in %1; anzusehen mit „metaflow-cli --store sqlite:%1/metaflow.sqlite items list“.</translation>
    </message>
    <message>
        <source>Goes the whole way once on the practice workspace.</source>
        <translation>Geht im Übungsarbeitsbereich einmal den ganzen Weg.</translation>
    </message>
    <message>
        <source>Keep the folder with store, plans and export.</source>
        <translation>Den Ordner mit Speicher, Plänen und Export aufbewahren.</translation>
    </message>
    <message>
        <source>Written in the demo by a person&apos;s own hand.</source>
        <translation>In der Vorführung von Menschenhand geschrieben.</translation>
    </message>
    <message>
        <source>Rejected in the demo.</source>
        <translation>In der Vorführung abgelehnt.</translation>
    </message>
    <message>
        <source>5. Reviewed: 1 edited, 1 rejected, %1 approved at once; %2 left for a closer look, because a check warns of them.</source>
        <translation>5. Geprüft: 1 bearbeitet, 1 abgelehnt, %1 auf einmal freigegeben; %2 bleiben für einen genaueren Blick, weil eine Prüfung vor ihnen warnt.</translation>
    </message>
    <message>
        <source>9. Took it all back: %1 comments; the catalog is exactly what it was.</source>
        <translation>9. Alles zurückgenommen: %1 Kommentare; der Katalog ist genau wie zuvor.</translation>
    </message>
    <message>
        <source>9. Took back %1 comments, but the catalog is not what it was.</source>
        <translation>9. %1 Kommentare zurückgenommen, aber der Katalog ist nicht wie zuvor.</translation>
    </message>
    <message>
        <source>10. Exported %1 rows as CSV, SHA-256 %2.</source>
        <translation>10. %1 Zeilen als CSV exportiert, SHA-256 %2.</translation>
    </message>
    <message>
        <source>11. The record of all that holds: %1 rows.</source>
        <translation>11. Das Protokoll von alldem ist unversehrt: %1 Zeilen.</translation>
    </message>
    <message>
        <source>11. The record does not hold: %1.</source>
        <translation>11. Das Protokoll ist nicht unversehrt: %1.</translation>
    </message>
    <message>
        <source>say where the file goes with --out FILE.</source>
        <translation>Geben Sie mit --out FILE an, wohin die Datei soll.</translation>
    </message>
    <message>
        <source>%1 rows, %2 bytes in %3.</source>
        <translation>%1 Zeilen, %2 Byte in %3.</translation>
    </message>
    <message>
        <source>Where the file goes.</source>
        <translation>Wohin die Datei soll.</translation>
    </message>
    <message>
        <source>CSV without the guard against formulas.</source>
        <translation>CSV ohne den Schutz vor Formeln.</translation>
    </message>
    <message>
        <source>Writes items or their history to a file.</source>
        <translation>Schreibt Einträge oder ihren Verlauf in eine Datei.</translation>
    </message>
    <message>
        <source>A new run, even if one of the same selection is open.</source>
        <translation>Ein neuer Lauf, auch wenn einer mit derselben Auswahl offen ist.</translation>
    </message>
    <message>
        <source>Go on with this run.</source>
        <translation>Diesen Lauf fortsetzen.</translation>
    </message>
    <message>
        <source>Statements for samples: %1, at most %2 s of the warehouse. Privacy: %3.</source>
        <translation>Anweisungen für Stichproben: %1, höchstens %2 s Warehouse-Zeit. Datenschutz: %3.</translation>
    </message>
    <message>
        <source>%1 requests; nothing was sent.</source>
        <translation>%1 Anfragen; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Requests that may have been paid twice: %1.</source>
        <translation>Anfragen, die vielleicht doppelt bezahlt wurden: %1.</translation>
    </message>
    <message>
        <source>--new and --resume exclude each other.</source>
        <translation>--new und --resume schließen einander aus.</translation>
    </message>
    <message>
        <source>Prints exactly what would leave this machine, one request a line.</source>
        <translation>Gibt genau das aus, was diesen Rechner verlassen würde, eine Anfrage je Zeile.</translation>
    </message>
    <message>
        <source>Asks the model for descriptions; goes on with an open run of the same selection.</source>
        <translation>Bittet das Modell um Beschreibungen; setzt einen offenen Lauf mit derselben Auswahl fort.</translation>
    </message>
    <message>
        <source>The catalog %1 was never read: reading it.</source>
        <translation>Der Katalog %1 wurde noch nie gelesen und wird jetzt eingelesen.</translation>
    </message>
    <message>
        <source>Nobody has chosen yet what of the data of %1 may leave, so only names and types do; --privacy masked also sends samples, without what is personal.</source>
        <translation>Noch niemand hat gewählt, was von den Daten von %1 hinausdarf, daher nur Namen und Typen; --privacy masked sendet auch Stichproben, ohne Persönliches.</translation>
    </message>
    <message>
        <source>Not readable here, and left out: %1.</source>
        <translation>Hier nicht lesbar und daher ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Columns that no scan could check count as masked and give no samples.</source>
        <translation>Spalten, die noch kein Einlesen prüfen konnte, gelten als maskiert und liefern keine Stichproben.</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>%1 requests, about %2 tokens in and %3 out, %4.</source>
        <translation>%1 Anfragen, etwa %2 Token Eingabe und %3 Ausgabe, %4.</translation>
    </message>
    <message>
        <source>Run %1: %2 of %3 requests answered, %4 descriptions, %5 tokens in and %6 out, %7.</source>
        <translation>Lauf %1: %2 von %3 Anfragen beantwortet, %4 Beschreibungen, %5 Token hin und %6 zurück, %7.</translation>
    </message>
    <message>
        <source>Item %1 was changed outside of the record; no plan takes it until a person decides on it again.</source>
        <translation>Eintrag %1 wurde am Protokoll vorbei geändert; kein Plan nimmt ihn auf, bis ein Mensch erneut über ihn entscheidet.</translation>
    </message>
    <message>
        <source>Who decided what and when, newest first; JSON Lines with --output json.</source>
        <translation>Wer wann was entschieden hat, das Neueste zuerst; JSON Lines mit --output json.</translation>
    </message>
    <message>
        <source>Text:      %1</source>
        <translation>Text:     %1</translation>
    </message>
    <message>
        <source>Generated: %1</source>
        <translation>Erzeugt:  %1</translation>
    </message>
    <message>
        <source>Catalog:   %1</source>
        <translation>Katalog:  %1</translation>
    </message>
    <message>
        <source>(no comment)</source>
        <translation>(kein Kommentar)</translation>
    </message>
    <message>
        <source>Made:      %1</source>
        <translation>Herkunft: %1</translation>
    </message>
    <message>
        <source>Needs work: %1</source>
        <translation>Zu überarbeiten: %1</translation>
    </message>
    <message>
        <source>Check:     %1</source>
        <translation>Prüfung:  %1</translation>
    </message>
    <message>
        <source>Text %1 (%2): %3</source>
        <translation>Text %1 (%2): %3</translation>
    </message>
    <message>
        <source>Lists items; JSON Lines with --output json.</source>
        <translation>Listet Einträge auf; JSON Lines mit --output json.</translation>
    </message>
    <message>
        <source>Shows one item with prompt, sample, checks, texts and history.</source>
        <translation>Zeigt einen Eintrag mit Prompt, Stichprobe, Prüfungen, Texten und Verlauf.</translation>
    </message>
    <message>
        <source>--%1 takes a time such as 2026-11-22T08:00:00Z, not “%2”.</source>
        <translation>--%1 erwartet einen Zeitpunkt wie 2026-11-22T08:00:00Z, nicht „%2“.</translation>
    </message>
    <message>
        <source>--only takes tables or columns, not “%1”.</source>
        <translation>--only erwartet tables oder columns, nicht „%1“.</translation>
    </message>
    <message>
        <source>--privacy takes none, masked or raw, not “%1”.</source>
        <translation>--privacy erwartet none, masked oder raw, nicht „%1“.</translation>
    </message>
    <message>
        <source>--budget takes dollars such as 2.50, not “%1”.</source>
        <translation>--budget erwartet Dollar wie 2.50, nicht „%1“.</translation>
    </message>
    <message>
        <source>--status takes pending, approved, edited, rejected or imported, not “%1”.</source>
        <translation>--status erwartet pending, approved, edited, rejected oder imported, nicht „%1“.</translation>
    </message>
    <message>
        <source>The catalog to work on.</source>
        <translation>Der Katalog, um den es geht.</translation>
    </message>
    <message>
        <source>Only this schema; may be given again.</source>
        <translation>Nur dieses Schema; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Only tables altered since then (ISO 8601).</source>
        <translation>Nur Tabellen, die seitdem geändert wurden (ISO 8601).</translation>
    </message>
    <message>
        <source>say which catalog with --catalog NAME.</source>
        <translation>Geben Sie den Katalog mit --catalog NAME an.</translation>
    </message>
    <message>
        <source>The model&apos;s name.</source>
        <translation>Der Name des Modells.</translation>
    </message>
    <message>
        <source>Where the model is, else OPENAI_BASE_URL, else OpenAI itself.</source>
        <translation>Wo das Modell ist, sonst OPENAI_BASE_URL, sonst OpenAI selbst.</translation>
    </message>
    <message>
        <source>A file only you may read that holds the model&apos;s key.</source>
        <translation>Eine nur für Sie lesbare Datei mit dem Schlüssel des Modells.</translation>
    </message>
    <message>
        <source>Describe tables alone or columns alone.</source>
        <translation>Nur Tabellen oder nur Spalten beschreiben.</translation>
    </message>
    <message>
        <source>Only what has no comment and no open item (the default).</source>
        <translation>Nur, was keinen Kommentar und keinen offenen Eintrag hat (Voreinstellung).</translation>
    </message>
    <message>
        <source>Also what is described already; replacing is still asked for later.</source>
        <translation>Auch, was schon beschrieben ist; vor dem Ersetzen wird später noch gefragt.</translation>
    </message>
    <message>
        <source>Stop sending at this cost.</source>
        <translation>Ab diesen Kosten nichts mehr senden.</translation>
    </message>
    <message>
        <source>Requests at the same time (8).</source>
        <translation>Gleichzeitige Anfragen (8).</translation>
    </message>
    <message>
        <source>What of the data may leave, for this run.</source>
        <translation>Was von den Daten hinausgehen darf, für diesen Lauf.</translation>
    </message>
    <message>
        <source>Do not reuse descriptions approved elsewhere.</source>
        <translation>Keine anderswo freigegebenen Beschreibungen übernehmen.</translation>
    </message>
    <message>
        <source>Wide tables are cut into slices of this many columns (20).</source>
        <translation>Breite Tabellen werden in Abschnitte von so vielen Spalten geteilt (20).</translation>
    </message>
    <message>
        <source>--missing and --all exclude each other.</source>
        <translation>--missing und --all schließen einander aus.</translation>
    </message>
    <message>
        <source>pending, approved, edited, rejected or imported; may be given again.</source>
        <translation>pending, approved, edited, rejected oder imported; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Only this catalog.</source>
        <translation>Nur dieser Katalog.</translation>
    </message>
    <message>
        <source>Only this schema.</source>
        <translation>Nur dieses Schema.</translation>
    </message>
    <message>
        <source>Only this table.</source>
        <translation>Nur diese Tabelle.</translation>
    </message>
    <message>
        <source>Only this column.</source>
        <translation>Nur diese Spalte.</translation>
    </message>
    <message>
        <source>Only what this run made.</source>
        <translation>Nur, was dieser Lauf erzeugt hat.</translation>
    </message>
    <message>
        <source>Only with a finding of this check.</source>
        <translation>Nur mit einem Befund dieser Prüfung.</translation>
    </message>
    <message>
        <source>Only from this score (0 to 100).</source>
        <translation>Nur ab dieser Punktzahl (0 bis 100).</translation>
    </message>
    <message>
        <source>Only with this text in a name or in the text.</source>
        <translation>Nur mit dieser Zeichenfolge in einem Namen oder im Text.</translation>
    </message>
    <message>
        <source>Only what this person decided.</source>
        <translation>Nur, was diese Person entschieden hat.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>--on-conflict takes wait, theirs, ours or append, not “%1”.</source>
        <translation>--on-conflict erwartet wait, theirs, ours oder append, nicht „%1“.</translation>
    </message>
    <message>
        <source>say where the plan goes with --out FILE.mfplan.</source>
        <translation>Geben Sie mit --out FILE.mfplan an, wohin der Plan soll.</translation>
    </message>
    <message>
        <source>say what to take back with one of --run, --plan, --item and --table.</source>
        <translation>Geben Sie mit --run, --plan, --item oder --table an, was zurückgenommen werden soll.</translation>
    </message>
    <message>
        <source>--to goes with --item.</source>
        <translation>--to geht nur zusammen mit --item.</translation>
    </message>
    <message>
        <source>Where the plan goes.</source>
        <translation>Wohin der Plan soll.</translation>
    </message>
    <message>
        <source>Also replace comments that are there.</source>
        <translation>Auch vorhandene Kommentare ersetzen.</translation>
    </message>
    <message>
        <source>What to do where somebody changed a comment meanwhile (wait).</source>
        <translation>Was gilt, wo jemand einen Kommentar inzwischen geändert hat (wait).</translation>
    </message>
    <message>
        <source>Exit with 2 when there is something to apply.</source>
        <translation>Mit 2 enden, wenn es etwas anzuwenden gibt.</translation>
    </message>
    <message>
        <source>What this run&apos;s texts changed.</source>
        <translation>Was die Texte dieses Laufs geändert haben.</translation>
    </message>
    <message>
        <source>What this plan changed.</source>
        <translation>Was dieser Plan geändert hat.</translation>
    </message>
    <message>
        <source>What was imported for this item.</source>
        <translation>Was für diesen Eintrag importiert wurde.</translation>
    </message>
    <message>
        <source>To this one of the item&apos;s texts instead of what was there before.</source>
        <translation>Zu diesem Text des Eintrags statt zu dem, was vorher da war.</translation>
    </message>
    <message>
        <source>What was imported for this table and its columns.</source>
        <translation>Was für diese Tabelle und ihre Spalten importiert wurde.</translation>
    </message>
    <message>
        <source>Reads the catalog afresh and plans what to write; writes nothing to it.</source>
        <translation>Liest den Katalog neu und plant, was zu schreiben ist; schreibt nichts hinein.</translation>
    </message>
    <message>
        <source>Plans the way back; apply that plan to go it.</source>
        <translation>Plant die Rücknahme; wenden Sie den Plan an, um sie auszuführen.</translation>
    </message>
    <message>
        <source>say where the script goes with --out FILE.</source>
        <translation>Geben Sie mit --out FILE an, wohin das Skript soll.</translation>
    </message>
    <message>
        <source>%1 statements in %2.</source>
        <translation>%1 Anweisungen in %2.</translation>
    </message>
    <message>
        <source>%1 approved plan %2.</source>
        <translation>%1 hat den Plan %2 freigegeben.</translation>
    </message>
    <message>
        <source>Every change; JSON Lines with --output json.</source>
        <translation>Jede Änderung; JSON Lines mit --output json.</translation>
    </message>
    <message>
        <source>Where the script goes.</source>
        <translation>Wohin das Skript soll.</translation>
    </message>
    <message>
        <source>Shows a plan file.</source>
        <translation>Zeigt eine Plandatei.</translation>
    </message>
    <message>
        <source>Records your yes to a plan.</source>
        <translation>Hält Ihre Freigabe eines Plans fest.</translation>
    </message>
    <message>
        <source>Writes a plan&apos;s statements as a script.</source>
        <translation>Schreibt die Anweisungen eines Plans als Skript.</translation>
    </message>
    <message>
        <source>%1 statements, %2 commits to tables, %3 left out.</source>
        <translation>%1 Anweisungen, %2 Commits auf Tabellen, %3 ausgelassen.</translation>
    </message>
    <message>
        <source>Signs of streams that read these tables: not readable. A commit may stop such a stream.</source>
        <translation>Anzeichen von Streams, die diese Tabellen lesen: nicht lesbar. Ein Commit kann einen solchen Stream anhalten.</translation>
    </message>
    <message>
        <source>Plan %1 in %2; nothing was written to the catalog.</source>
        <translation>Plan %1 in %2; in den Katalog wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keiner)</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Noch keine Läufe.</translation>
    </message>
    <message>
        <source>Lists the runs so far.</source>
        <translation>Listet die bisherigen Läufe auf.</translation>
    </message>
    <message>
        <source>%1 tables and %2 columns, read with %3 statements in %4 s.</source>
        <translation>%1 Tabellen und %2 Spalten, gelesen mit %3 Anweisungen in %4 s.</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, gone: %3.</source>
        <translation>Neu: %1, geändert: %2, verschwunden: %3.</translation>
    </message>
    <message>
        <source>Reads the catalog into the store.</source>
        <translation>Liest den Katalog in den Speicher ein.</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept. Once more ends at once.</source>
        <translation>Wird angehalten; was fertig ist, bleibt. Noch einmal beendet sofort.</translation>
    </message>
    <message>
        <source>Store %1, schema %2.</source>
        <translation>Speicher %1, Schema %2.</translation>
    </message>
    <message>
        <source>Items: %1 (duplicates: %2), rows of history: %3.</source>
        <translation>Einträge: %1 (doppelt: %2), Zeilen im Verlauf: %3.</translation>
    </message>
    <message>
        <source>Shows the store and how much it holds.</source>
        <translation>Zeigt den Speicher und wie viel er enthält.</translation>
    </message>
    <message>
        <source>tables-jsonl is the scanned catalog: of the filters it knows --catalog, --schema and --table.</source>
        <translation>tables-jsonl ist der eingelesene Katalog: von den Filtern kennt es --catalog, --schema und --table.</translation>
    </message>
    <message>
        <source>What may have been written was not read back yet; the same command again settles it.</source>
        <translation>Was vielleicht geschrieben wurde, ist noch nicht zurückgelesen; derselbe Befehl noch einmal klärt das.</translation>
    </message>
    <message>
        <source>Language of the descriptions: %1</source>
        <translation>Sprache der Beschreibungen: %1</translation>
    </message>
    <message>
        <source>say off, info, warning, error, threshold=N or default, not “%1”.</source>
        <translation>Geben Sie off, info, warning, error, threshold=N oder default an, nicht „%1“.</translation>
    </message>
    <message>
        <source>say which check and what it is to be: checks set too_short threshold=12.</source>
        <translation>Geben Sie an, welche Prüfung wie eingestellt werden soll: checks set too_short threshold=12.</translation>
    </message>
    <message>
        <source>“checks run” brings the findings up to date.</source>
        <translation>„checks run“ bringt die Befunde auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Checked: %1, with other findings than before: %2.</source>
        <translation>Geprüft: %1, davon mit anderen Befunden als zuvor: %2.</translation>
    </message>
    <message>
        <source>Only what was checked under other settings.</source>
        <translation>Nur, was unter anderen Einstellungen geprüft wurde.</translation>
    </message>
    <message>
        <source>Lists the checks of texts, their severities and what they mean.</source>
        <translation>Listet die Prüfungen der Texte auf, ihre Schweregrade und ihre Bedeutung.</translation>
    </message>
    <message>
        <source>Sets a check for everybody who works on this store; “language CODE” sets the language that descriptions should have.</source>
        <translation>Stellt eine Prüfung für alle ein, die mit diesem Speicher arbeiten; „language CODE“ legt die Sprache fest, die Beschreibungen haben sollen.</translation>
    </message>
    <message>
        <source>Checks the texts of items again.</source>
        <translation>Prüft die Texte von Einträgen erneut.</translation>
    </message>
    <message>
        <source>With --resume: also ask again what failed.</source>
        <translation>Mit --resume: auch Fehlgeschlagenes erneut anfragen.</translation>
    </message>
    <message>
        <source>With --retry-failed: what the model declined, by names and types alone.</source>
        <translation>Mit --retry-failed: was das Modell abgelehnt hat, nur anhand von Namen und Typen.</translation>
    </message>
    <message>
        <source>--catalog does not go with --resume: run %1 is of %2.</source>
        <translation>--catalog passt nicht zu --resume: Lauf %1 gehört zu %2.</translation>
    </message>
    <message>
        <source>--retry-failed goes with --resume RUN.</source>
        <translation>--retry-failed geht nur zusammen mit --resume RUN.</translation>
    </message>
    <message>
        <source>--without-samples goes with --retry-failed.</source>
        <translation>--without-samples geht nur zusammen mit --retry-failed.</translation>
    </message>
    <message>
        <source>Failed requests that are asked again: %1.</source>
        <translation>Fehlgeschlagene Anfragen, die erneut gestellt werden: %1.</translation>
    </message>
    <message>
        <source>Prepares a run and says what it would cost. Reads samples with statements on the warehouse; sends nothing to a model.</source>
        <translation>Bereitet einen Lauf vor und gibt an, was er kosten würde. Liest Stichproben mit Anweisungen auf dem Warehouse; sendet nichts an ein Modell.</translation>
    </message>
    <message>
        <source>Nothing was left to ask for. Left alone: %1. Reused from memory: %2.</source>
        <translation>Es blieb nichts anzufragen. Ausgelassen: %1. Aus dem Gedächtnis wiederverwendet: %2.</translation>
    </message>
    <message>
        <source>Prices that cannot be read and do not count: %1 (%2).</source>
        <translation>Preise, die nicht lesbar sind und nicht zählen: %1 (%2).</translation>
    </message>
    <message>
        <source>Against the quote: tokens in %1, out %2, cost %3.</source>
        <translation>Gegenüber dem Kostenvoranschlag: Tokens hinein %1, heraus %2, Kosten %3.</translation>
    </message>
    <message>
        <source>Added: %1, changed: %2, unchanged: %3.</source>
        <translation>Hinzugefügt: %1, geändert: %2, unverändert: %3.</translation>
    </message>
    <message>
        <source>a term</source>
        <translation>ein Begriff</translation>
    </message>
    <message>
        <source>say what it means with --meaning TEXT.</source>
        <translation>Geben Sie mit --meaning TEXT an, was er bedeutet.</translation>
    </message>
    <message>
        <source>%1 is no longer in the glossary.</source>
        <translation>%1 steht nicht mehr im Glossar.</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>Nothing was changed: all rows or none.</source>
        <translation>Nichts wurde geändert: alle Zeilen oder keine.</translation>
    </message>
    <message>
        <source>What it means; of an acronym what it stands for.</source>
        <translation>Was es bedeutet; bei einem Akronym, wofür es steht.</translation>
    </message>
    <message>
        <source>It is an acronym.</source>
        <translation>Es ist ein Akronym.</translation>
    </message>
    <message>
        <source>Words that the team does not use for it, parted by commas.</source>
        <translation>Wörter, die das Team dafür nicht verwendet, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The terms and acronyms of the team.</source>
        <translation>Die Begriffe und Akronyme des Teams.</translation>
    </message>
    <message>
        <source>Adds a term or gives it another meaning; what is not said of a known term stays as it is.</source>
        <translation>Fügt einen Begriff hinzu oder gibt ihm eine andere Bedeutung; was bei einem bekannten Begriff nicht angegeben wird, bleibt unverändert.</translation>
    </message>
    <message>
        <source>Takes a term out.</source>
        <translation>Entfernt einen Begriff.</translation>
    </message>
    <message>
        <source>Adds and replaces terms from a file, all rows or none. Its columns: term and meaning, and if you like kind (term or acronym), avoid (words parted by commas) and text_mode.</source>
        <translation>Übernimmt und ersetzt Begriffe aus einer Datei, alle Zeilen oder keine. Spalten der Datei: term und meaning, auf Wunsch auch kind (term oder acronym), avoid (Wörter, durch Kommas getrennt) und text_mode.</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Nur angeben, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Writes all terms to a file.</source>
        <translation>Schreibt alle Begriffe in eine Datei.</translation>
    </message>
    <message>
        <source>Items: %1. Number, status, score from 0 to 100, object, text; * a check found something, ! needs work.</source>
        <translation>Einträge: %1. Nummer, Status, Punktzahl von 0 bis 100, Objekt, Text; * Befund einer Prüfung, ! zu überarbeiten.</translation>
    </message>
    <message>
        <source>Score:     %1 of 100</source>
        <translation>Punkte:   %1 von 100</translation>
    </message>
    <message>
        <source>Sample:    %1</source>
        <translation>Stichprobe: %1</translation>
    </message>
    <message>
        <source>Prompt:    erased %1, as the retention says</source>
        <translation>Prompt:   gelöscht %1, wie in der Aufbewahrung festgelegt</translation>
    </message>
    <message>
        <source>Prompt:    %1</source>
        <translation>Prompt:   %1</translation>
    </message>
    <message>
        <source>%1 takes an address such as https://api.openai.com/v1, not “%2”.</source>
        <translation>%1 erwartet eine Adresse wie https://api.openai.com/v1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--provider takes openai (chat completions at any address) or databricks (the workspace&apos;s model serving), not “%1”.</source>
        <translation>--provider erwartet openai (Chat Completions unter beliebiger Adresse) oder databricks (Model Serving des Arbeitsbereichs), nicht „%1“.</translation>
    </message>
    <message>
        <source>--provider databricks is the workspace signed in to; leave --base-url out.</source>
        <translation>--provider databricks meint den angemeldeten Arbeitsbereich; lassen Sie --base-url weg.</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>No models there.</source>
        <translation>Dort gibt es keine Modelle.</translation>
    </message>
    <message>
        <source>Dollars for a million tokens in and out.</source>
        <translation>Dollar für eine Million Tokens hinein und heraus.</translation>
    </message>
    <message>
        <source>Lists the models that may be asked, with price, last day and what they take.</source>
        <translation>Listet die Modelle auf, die angefragt werden dürfen, mit Preis, letztem Tag und dem, was sie annehmen.</translation>
    </message>
    <message>
        <source>--context and --no-context take %1, not “%2”.</source>
        <translation>--context und --no-context erwarten %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>Only tables whose name matches, * and ? allowed, also as schema.table; may be given again.</source>
        <translation>Nur Tabellen mit passendem Namen, * und ? erlaubt, auch als schema.table; mehrfach möglich.</translation>
    </message>
    <message>
        <source>openai (chat completions at any address, the default) or databricks (the workspace&apos;s model serving).</source>
        <translation>openai (Chat Completions unter beliebiger Adresse, Standard) oder databricks (Model Serving des Arbeitsbereichs).</translation>
    </message>
    <message>
        <source>Leave views out.</source>
        <translation>Views auslassen.</translation>
    </message>
    <message>
        <source>Leave the nested fields of structs out.</source>
        <translation>Die verschachtelten Felder von Structs auslassen.</translation>
    </message>
    <message>
        <source>Reuse what matches at least so well, 60 to 100 (100); else suggest it.</source>
        <translation>Wiederverwenden, was mindestens so gut passt, 60 bis 100 (100); sonst vorschlagen.</translation>
    </message>
    <message>
        <source>At most so many requests a minute, whatever the provider says.</source>
        <translation>Höchstens so viele Anfragen pro Minute, was auch immer der Anbieter angibt.</translation>
    </message>
    <message>
        <source>At most so many tokens a minute, whatever the provider says.</source>
        <translation>Höchstens so viele Tokens pro Minute, was auch immer der Anbieter angibt.</translation>
    </message>
    <message>
        <source>Only these parts of the context: comments, keys, siblings, samples, profile, lineage, tags, glossary, examples (all).</source>
        <translation>Nur diese Teile des Kontexts: comments, keys, siblings, samples, profile, lineage, tags, glossary, examples (alle).</translation>
    </message>
    <message>
        <source>Without this part of the context; may be given again.</source>
        <translation>Ohne diesen Teil des Kontexts; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The template that asks the model for every table: a name, or a version such as describe-1; else for each table the one with the most specific scope.</source>
        <translation>Die Vorlage, mit der das Modell zu jeder Tabelle gefragt wird: ein Name oder eine Version wie describe-1; sonst für jede Tabelle die Vorlage mit dem engsten Geltungsbereich.</translation>
    </message>
    <message>
        <source>A wish of yours for this run alone: &quot;mention the currency&quot;.</source>
        <translation>Ein Wunsch von Ihnen nur für diesen Lauf: „die Währung nennen“.</translation>
    </message>
    <message>
        <source>--%1 does not go with --resume: the run is as it was prepared.</source>
        <translation>--%1 passt nicht zu --resume: Der Lauf bleibt, wie er vorbereitet wurde.</translation>
    </message>
    <message>
        <source>--min-score takes a score from 0 to 100, not “%1”.</source>
        <translation>--min-score erwartet eine Punktzahl von 0 bis 100, nicht „%1“.</translation>
    </message>
    <message>
        <source>there is no check “%1”; “checks list” shows those there are.</source>
        <translation>Es gibt keine Prüfung „%1“; „checks list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>$%1 of about $%2</source>
        <translation>%1 $ von etwa %2 $</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigene Angabe</translation>
    </message>
    <message>
        <source>Dollars for a million tokens in, in from the cache, and out; the shipped list is of %1.</source>
        <translation>Dollar für eine Million Tokens hinein, hinein aus dem Cache und heraus; die mitgelieferte Liste ist vom %1.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>--%1 takes dollars for a million tokens such as 2.50, not “%2”.</source>
        <translation>--%1 erwartet Dollar je Million Tokens, etwa 2.50, nicht „%2“.</translation>
    </message>
    <message>
        <source>say the price with --%1 N, in dollars for a million tokens.</source>
        <translation>Geben Sie den Preis mit --%1 N an, in Dollar je Million Tokens.</translation>
    </message>
    <message>
        <source>--from takes a day such as 2027-01-01, not “%1”.</source>
        <translation>--from erwartet einen Tag wie 2027-01-01, nicht „%1“.</translation>
    </message>
    <message>
        <source>Your price for %1 is gone; the shipped one counts, if there is one.</source>
        <translation>Ihr Preis für %1 ist entfernt; es gilt der mitgelieferte, falls vorhanden.</translation>
    </message>
    <message>
        <source>Whose model: openai (the default), databricks, azure and so on.</source>
        <translation>Anbieter des Modells: openai (Standard), databricks, azure und so weiter.</translation>
    </message>
    <message>
        <source>Dollars for a million tokens in.</source>
        <translation>Dollar je Million Eingabetokens.</translation>
    </message>
    <message>
        <source>Dollars for a million tokens out.</source>
        <translation>Dollar je Million Ausgabetokens.</translation>
    </message>
    <message>
        <source>Dollars for a million tokens in from the cache (as others).</source>
        <translation>Dollar je Million Eingabetokens aus dem Cache (wie die übrigen).</translation>
    </message>
    <message>
        <source>The day from which it counts (at once).</source>
        <translation>Der Tag, ab dem er gilt (sofort).</translation>
    </message>
    <message>
        <source>Lists what models cost, and what of the list cannot be read.</source>
        <translation>Listet auf, was Modelle kosten und was von der Liste nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Shows what one model costs today.</source>
        <translation>Zeigt, was ein Modell heute kostet.</translation>
    </message>
    <message>
        <source>Sets a price of your own; it counts before the shipped one.</source>
        <translation>Legt einen eigenen Preis fest; er gilt vor dem mitgelieferten.</translation>
    </message>
    <message>
        <source>Takes your own price of a model away.</source>
        <translation>Entfernt Ihren eigenen Preis für ein Modell.</translation>
    </message>
    <message>
        <source>The catalog whose choice it is.</source>
        <translation>Der Katalog, um dessen Wahl es geht.</translation>
    </message>
    <message>
        <source>The pattern is for names of columns, not for values.</source>
        <translation>Das Muster gilt für Namen von Spalten, nicht für Werte.</translation>
    </message>
    <message>
        <source>%1: nobody has chosen yet, so only names and types leave.</source>
        <translation>%1: Noch hat niemand gewählt, daher werden nur Namen und Typen gesendet.</translation>
    </message>
    <message>
        <source>%1: nobody has chosen yet; on this practice workspace that means %2.</source>
        <translation>%1: Noch hat niemand gewählt; in diesem Übungsarbeitsbereich bedeutet das %2.</translation>
    </message>
    <message>
        <source>none, masked or raw</source>
        <translation>none, masked oder raw</translation>
    </message>
    <message>
        <source>privacy is none, masked or raw, not “%1”.</source>
        <translation>privacy erwartet none, masked oder raw, nicht „%1“.</translation>
    </message>
    <message>
        <source>No patterns of your own yet.</source>
        <translation>Noch keine eigenen Muster.</translation>
    </message>
    <message>
        <source>there is no pattern “%1”.</source>
        <translation>Ein Muster „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>privacy patterns takes list, add NAME REGEX or remove NAME.</source>
        <translation>privacy patterns erwartet list, add NAME REGEX oder remove NAME.</translation>
    </message>
    <message>
        <source>the text to test</source>
        <translation>der zu prüfende Text</translation>
    </message>
    <message>
        <source>As a comment: %1</source>
        <translation>Als Kommentar: %1</translation>
    </message>
    <message>
        <source>As a value: %1</source>
        <translation>Als Wert: %1</translation>
    </message>
    <message>
        <source>Shows what of a catalog&apos;s data may leave.</source>
        <translation>Zeigt, was von den Daten eines Katalogs gesendet werden darf.</translation>
    </message>
    <message>
        <source>Chooses what of a catalog&apos;s data may leave.</source>
        <translation>Legt fest, was von den Daten eines Katalogs gesendet werden darf.</translation>
    </message>
    <message>
        <source>Patterns of your own (RE2): what they match counts as personal.</source>
        <translation>Eigene Muster (RE2): Was sie treffen, gilt als personenbezogen.</translation>
    </message>
    <message>
        <source>Shows what the detectors see in a text, and what of it would leave.</source>
        <translation>Zeigt, was die Erkennung in einem Text findet und was davon gesendet würde.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>  and %1 smaller ones</source>
        <translation>  und %1 kleinere</translation>
    </message>
    <message>
        <source>The same by other models: %1.</source>
        <translation>Dasselbe mit anderen Modellen: %1.</translation>
    </message>
    <message>
        <source>Run %1, prepared %2: catalog %3, model %4 of %5 (%6).</source>
        <translation>Lauf %1, vorbereitet %2: Katalog %3, Modell %4 von %5 (%6).</translation>
    </message>
    <message>
        <source>Left alone: %1. Reused from memory: %2.</source>
        <translation>Unverändert gelassen: %1. Aus dem Gedächtnis übernommen: %2.</translation>
    </message>
    <message>
        <source>Context that could not be read everywhere, and is left out there: %1.</source>
        <translation>Kontext, der nicht überall lesbar war und dort ausgelassen wird: %1.</translation>
    </message>
    <message>
        <source>The budget of %1 suffices.</source>
        <translation>Das Budget von %1 reicht aus.</translation>
    </message>
    <message>
        <source>The budget of %1 does not suffice: sending stops before it is exceeded.</source>
        <translation>Das Budget von %1 reicht nicht aus: Das Senden endet, bevor es überschritten wird.</translation>
    </message>
    <message>
        <source>%1 It takes about %2 s; nothing was sent to a model.</source>
        <translation>%1 Es dauert etwa %2 s; an ein Modell wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Texts an item, 1 to 3 (1).</source>
        <translation>Texte je Eintrag, 1 bis 3 (1).</translation>
    </message>
    <message>
        <source>--alternatives takes 1, 2 or 3.</source>
        <translation>--alternatives erwartet 1, 2 oder 3.</translation>
    </message>
    <message>
        <source>Asks the model again for items; a text of yours stays, the new one comes to stand beside it.</source>
        <translation>Fragt das Modell erneut nach Einträgen; ein Text von Ihnen bleibt, der neue wird danebengestellt.</translation>
    </message>
    <message>
        <source>Prompts, answers and samples are erased at the end of their run.</source>
        <translation>Prompts, Antworten und Stichproben werden am Ende ihres Laufs gelöscht.</translation>
    </message>
    <message>
        <source>Prompts, answers and samples are erased after %1 days.</source>
        <translation>Prompts, Antworten und Stichproben werden nach %1 Tagen gelöscht.</translation>
    </message>
    <message>
        <source>the number of days</source>
        <translation>die Anzahl der Tage</translation>
    </message>
    <message>
        <source>give a number of days from 0 to 3650, not “%1”.</source>
        <translation>Geben Sie eine Anzahl von Tagen von 0 bis 3650 an, nicht „%1“.</translation>
    </message>
    <message>
        <source>Erased: %1 runs with %2 requests, samples of %3 items.</source>
        <translation>Gelöscht: %1 Läufe mit %2 Anfragen, Stichproben von %3 Einträgen.</translation>
    </message>
    <message>
        <source>Says how long prompts, answers and samples stay.</source>
        <translation>Zeigt, wie lange Prompts, Antworten und Stichproben aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Sets it for everybody who works with this store; 0: no longer than their run.</source>
        <translation>Legt es für alle fest, die mit diesem Speicher arbeiten; 0: nicht länger als ihr Lauf.</translation>
    </message>
    <message>
        <source>Erases what is due now.</source>
        <translation>Löscht, was jetzt fällig ist.</translation>
    </message>
    <message>
        <source>the run&apos;s number</source>
        <translation>die Nummer des Laufs</translation>
    </message>
    <message>
        <source>a run has a number, not “%1”.</source>
        <translation>Ein Lauf hat eine Nummer, nicht „%1“.</translation>
    </message>
    <message>
        <source>say where the report goes with --out FILE.csv or FILE.json.</source>
        <translation>Geben Sie mit --out FILE.csv oder FILE.json an, wohin der Bericht soll.</translation>
    </message>
    <message>
        <source>%1 failures written to %2.</source>
        <translation>%1 Fehler in %2 geschrieben.</translation>
    </message>
    <message>
        <source>Where the report goes: a .csv or a .json file.</source>
        <translation>Wohin der Bericht soll: eine .csv- oder .json-Datei.</translation>
    </message>
    <message>
        <source>One run with its quote, its figures and every failure.</source>
        <translation>Ein Lauf mit Kostenvoranschlag, Zahlen und jedem Fehler.</translation>
    </message>
    <message>
        <source>Writes the failures of a run to a file.</source>
        <translation>Schreibt die Fehler eines Laufs in eine Datei.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 erwartet %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>Only for catalogs whose name matches, * and ? allowed.</source>
        <translation>Nur für Kataloge, deren Name passt; * und ? sind erlaubt.</translation>
    </message>
    <message>
        <source>Only for schemas whose name matches.</source>
        <translation>Nur für Schemas, deren Name passt.</translation>
    </message>
    <message>
        <source>Only for tables whose name matches.</source>
        <translation>Nur für Tabellen, deren Name passt.</translation>
    </message>
    <message>
        <source>How long a description is (two-sentences).</source>
        <translation>Wie lang eine Beschreibung ist (two-sentences).</translation>
    </message>
    <message>
        <source>For whom it is (business).</source>
        <translation>Für wen sie bestimmt ist (business).</translation>
    </message>
    <message>
        <source>The language of the descriptions (en).</source>
        <translation>Die Sprache der Beschreibungen (en).</translation>
    </message>
    <message>
        <source>A text file with what the team asks beyond that.</source>
        <translation>Eine Textdatei mit weiteren Vorgaben des Teams.</translation>
    </message>
    <message>
        <source>--table takes a whole name such as main.sales.orders, not “%1”.</source>
        <translation>--table erwartet einen vollständigen Namen wie main.sales.orders, nicht „%1“.</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>außer Gebrauch</translation>
    </message>
    <message>
        <source>%1 tokens in every request.</source>
        <translation>%1 Tokens in jeder Anfrage.</translation>
    </message>
    <message>
        <source>the name of a template</source>
        <translation>der Name einer Vorlage</translation>
    </message>
    <message>
        <source>say which text with --file FILE.</source>
        <translation>Geben Sie den Text mit --file FILE an.</translation>
    </message>
    <message>
        <source>Saved as %1, for %2.</source>
        <translation>Gespeichert als %1, für %2.</translation>
    </message>
    <message>
        <source>%1 is out of use; its versions are kept.</source>
        <translation>%1 ist außer Gebrauch; die Versionen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The text, a Mustache file.</source>
        <translation>Der Text, eine Mustache-Datei.</translation>
    </message>
    <message>
        <source>The texts that ask the model, newest versions.</source>
        <translation>Die Texte, die das Modell fragen, in den neuesten Versionen.</translation>
    </message>
    <message>
        <source>One of them, and what it comes out as.</source>
        <translation>Einer davon und was daraus entsteht.</translation>
    </message>
    <message>
        <source>Not the newest but this one.</source>
        <translation>Nicht die neueste, sondern diese.</translation>
    </message>
    <message>
        <source>Says what is wrong with a text, and where.</source>
        <translation>Zeigt, was an einem Text falsch ist und wo.</translation>
    </message>
    <message>
        <source>Saves a text as the next version of a name.</source>
        <translation>Speichert einen Text als nächste Version eines Namens.</translation>
    </message>
    <message>
        <source>Takes a name out of use; its versions are kept.</source>
        <translation>Nimmt einen Namen außer Gebrauch; die Versionen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Asks about one table with a text and with the version before it; two paid requests.</source>
        <translation>Fragt zu einer Tabelle mit einem Text und mit der Version davor; zwei bezahlte Anfragen.</translation>
    </message>
    <message>
        <source>Two requests, about %1 tokens in and %2 out, %3.</source>
        <translation>Zwei Anfragen, etwa %1 Eingabe- und %2 Ausgabetokens, %3.</translation>
    </message>
    <message>
        <source>Nobody has chosen yet what of the data of %1 may leave, so only names and types do.</source>
        <translation>Noch hat niemand gewählt, was von den Daten von %1 gesendet werden darf, daher nur Namen und Typen.</translation>
    </message>
    <message>
        <source>The table to ask about.</source>
        <translation>Die Tabelle, nach der gefragt wird.</translation>
    </message>
    <message>
        <source>A text that is not saved yet.</source>
        <translation>Ein Text, der noch nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>Only show the two requests and what they would cost.</source>
        <translation>Nur die zwei Anfragen zeigen und was sie kosten würden.</translation>
    </message>
    <message>
        <source>the text is empty; imported, it takes the comment away. Say --allow-empty if that is meant.</source>
        <translation>der Text ist leer; importiert entfernt er den Kommentar. Geben Sie --allow-empty an, wenn das gemeint ist.</translation>
    </message>
    <message>
        <source>An empty text is meant: the catalog&apos;s comment is to go.</source>
        <translation>Ein leerer Text ist gemeint: Der Kommentar im Katalog soll weg.</translation>
    </message>
    <message>
        <source>Catalog now: %1</source>
        <translation>Jetzt im Katalog: %1</translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>Zugewiesen an: %1</translation>
    </message>
    <message>
        <source>Only what is assigned to this person.</source>
        <translation>Nur, was dieser Person zugewiesen ist.</translation>
    </message>
    <message>
        <source>Only texts made this way: a model, memory, upload or manual.</source>
        <translation>Nur so entstandene Texte: ein Modell, memory, upload oder manual.</translation>
    </message>
    <message>
        <source>Only objects whose comment or type in the catalog changed since.</source>
        <translation>Nur Objekte, deren Kommentar oder Typ im Katalog sich seither geändert hat.</translation>
    </message>
    <message>
        <source>Only where the catalog holds somebody&apos;s comment that the text did not know.</source>
        <translation>Nur, wo der Katalog einen fremden Kommentar enthält, den der Text nicht kannte.</translation>
    </message>
    <message>
        <source>Only objects that the last scan did not find.</source>
        <translation>Nur Objekte, die das letzte Einlesen nicht gefunden hat.</translation>
    </message>
    <message>
        <source>--%1 is about items as they are now; the history does not know it.</source>
        <translation>--%1 betrifft Einträge in ihrem jetzigen Stand; der Verlauf kennt es nicht.</translation>
    </message>
    <message>
        <source>the check “%1” found nothing in the text of item %2; “items show” says what was found.</source>
        <translation>die Prüfung „%1“ hat im Text von Eintrag %2 nichts gefunden; „items show“ zeigt die Befunde.</translation>
    </message>
    <message>
        <source>say which finding with --check NAME.</source>
        <translation>Geben Sie mit --check NAME an, welcher Befund gemeint ist.</translation>
    </message>
    <message>
        <source>say to whom with --to PERSON, or --to-nobody.</source>
        <translation>Geben Sie mit --to PERSON an, wem zugewiesen wird, oder --to-nobody.</translation>
    </message>
    <message>
        <source>--to takes a person&apos;s name; --to-nobody takes the assignment away.</source>
        <translation>--to erwartet den Namen einer Person; --to-nobody hebt die Zuweisung auf.</translation>
    </message>
    <message>
        <source>give the remark with --text.</source>
        <translation>Geben Sie die Anmerkung mit --text an.</translation>
    </message>
    <message>
        <source>The check whose finding is seen to; may be given again.</source>
        <translation>Die Prüfung, deren Befund erledigt ist; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Who is to look at them.</source>
        <translation>Wer sie sich ansehen soll.</translation>
    </message>
    <message>
        <source>Take the assignment away.</source>
        <translation>Hebt die Zuweisung auf.</translation>
    </message>
    <message>
        <source>What the team is to know.</source>
        <translation>Was das Team wissen soll.</translation>
    </message>
    <message>
        <source>Says that a finding is seen to; it no longer counts in the score.</source>
        <translation>Erklärt einen Befund für erledigt; er zählt nicht mehr in der Punktzahl.</translation>
    </message>
    <message>
        <source>Assigns items to somebody; status and version stay.</source>
        <translation>Weist Einträge jemandem zu; Status und Version bleiben.</translation>
    </message>
    <message>
        <source>Leaves a remark for the team in the item&apos;s history.</source>
        <translation>Hinterlässt dem Team eine Anmerkung im Verlauf des Eintrags.</translation>
    </message>
    <message>
        <source>Items whose comment or type is another one in the catalog now: %1; see “items list --changed”.</source>
        <translation>Einträge, deren Kommentar oder Typ im Katalog jetzt ein anderer ist: %1; siehe „items list --changed“.</translation>
    </message>
    <message>
        <source>Stopped before the last %1: %2</source>
        <translation>Vor den letzten %1 angehalten: %2</translation>
    </message>
    <message>
        <source>Derived from planned statements, to go on without what was refused: %1.</source>
        <translation>Aus geplanten Anweisungen abgeleitet, um ohne das Abgewiesene weiterzumachen: %1.</translation>
    </message>
    <message>
        <source>%1, from %2:</source>
        <translation>%1, aus %2:</translation>
    </message>
    <message>
        <source>For a package: a file only you may read that holds the record&apos;s key (else the key store).</source>
        <translation>Für ein Paket: eine nur für Sie lesbare Datei mit dem Schlüssel des Protokolls (sonst der Schlüsselspeicher).</translation>
    </message>
    <message>
        <source>Only from then on (ISO 8601).</source>
        <translation>Nur ab diesem Zeitpunkt (ISO 8601).</translation>
    </message>
    <message>
        <source>Only before then (ISO 8601).</source>
        <translation>Nur vor diesem Zeitpunkt (ISO 8601).</translation>
    </message>
    <message>
        <source>Only this action, or this kind of event.</source>
        <translation>Nur diese Aktion oder diese Art von Ereignis.</translation>
    </message>
    <message>
        <source>Only what this plan did.</source>
        <translation>Nur, was dieser Plan bewirkt hat.</translation>
    </message>
    <message>
        <source>Events of the record (exports, policies, erasures …) instead of items.</source>
        <translation>Ereignisse des Protokolls (Exporte, Richtlinien, Löschungen …) statt der Einträge.</translation>
    </message>
    <message>
        <source>the key comes from standard input, and nothing came.</source>
        <translation>Der Schlüssel kommt über die Standardeingabe, und es kam nichts.</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Aufbewahrt als „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not kept any more.</source>
        <translation>„%1“ wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Where the model is that the key is for, else OpenAI itself.</source>
        <translation>Wo das Modell ist, für das der Schlüssel gilt, sonst OpenAI selbst.</translation>
    </message>
    <message>
        <source>Which keys this user keeps in the key store, and since when; never a value.</source>
        <translation>Zeigt, welche Schlüssel Sie seit wann im Schlüsselspeicher aufbewahren; nie einen Wert.</translation>
    </message>
    <message>
        <source>Takes a key out of the key store.</source>
        <translation>Entfernt einen Schlüssel aus dem Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>line %1 of %2 does not name an object: [&quot;catalog&quot;, &quot;schema&quot;, &quot;table&quot;, &quot;column&quot;].</source>
        <translation>Zeile %1 in %2 nennt kein Objekt: [&quot;catalog&quot;, &quot;schema&quot;, &quot;table&quot;, &quot;column&quot;].</translation>
    </message>
    <message>
        <source>line %1 of %2 chooses “%3”; replace, theirs, ours, append and again are known.</source>
        <translation>Zeile %1 in %2 wählt „%3“; bekannt sind replace, theirs, ours, append und again.</translation>
    </message>
    <message>
        <source>--as-before goes with --item, --table or --run, and without --to.</source>
        <translation>--as-before geht nur zusammen mit --item, --table oder --run und ohne --to.</translation>
    </message>
    <message>
        <source>Also write again what was imported and has come undone.</source>
        <translation>Auch erneut schreiben, was importiert war und zurückgesetzt wurde.</translation>
    </message>
    <message>
        <source>Choices for single objects, before those for all: JSON Lines with “object” and “choice” (replace, theirs, ours, append, again).</source>
        <translation>Festlegungen für einzelne Objekte, vorrangig vor denen für alle: JSON Lines mit „object“ und „choice“ (replace, theirs, ours, append, again).</translation>
    </message>
    <message>
        <source>Not one step back, but to what stood there before this plan was applied.</source>
        <translation>Nicht einen Schritt zurück, sondern zu dem, was vor dem Anwenden dieses Plans dort stand.</translation>
    </message>
    <message>
        <source>a stream</source>
        <translation>ein Stream</translation>
    </message>
    <message>
        <source>a pipeline</source>
        <translation>eine Pipeline</translation>
    </message>
    <message>
        <source>a materialized view</source>
        <translation>eine materialisierte Sicht</translation>
    </message>
    <message>
        <source>a recent write</source>
        <translation>ein kürzlicher Schreibvorgang</translation>
    </message>
    <message>
        <source>Signs of somebody who reads or writes these tables: seen. A commit may stop a stream.</source>
        <translation>Anzeichen, dass jemand diese Tabellen liest oder schreibt: gesehen. Ein Commit kann einen Stream anhalten.</translation>
    </message>
    <message>
        <source>Not every kind of sign could be looked for.</source>
        <translation>Nicht nach jeder Art von Anzeichen ließ sich suchen.</translation>
    </message>
    <message>
        <source>Signs of streams that read these tables: none seen. That does not mean that there are none.</source>
        <translation>Anzeichen von Streams, die diese Tabellen lesen: keine gesehen. Das heißt nicht, dass es keine gibt.</translation>
    </message>
    <message>
        <source>The catalog that the rule holds for.</source>
        <translation>Der Katalog, für den die Regel gilt.</translation>
    </message>
    <message>
        <source>What two persons are asked for.</source>
        <translation>Wofür zwei Personen verlangt sind.</translation>
    </message>
    <message>
        <source>%1: one person&apos;s decision on a text is enough.</source>
        <translation>%1: Die Entscheidung einer Person über einen Text genügt.</translation>
    </message>
    <message>
        <source>%1: a plan needs nobody&apos;s approval.</source>
        <translation>%1: Ein Plan braucht keine Freigabe.</translation>
    </message>
    <message>
        <source>This store knows no catalog %1 yet; check the name.</source>
        <translation>Dieser Speicher kennt noch keinen Katalog %1; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>the only policy is four-eyes, not “%1”.</source>
        <translation>Die einzige Richtlinie ist four-eyes, nicht „%1“.</translation>
    </message>
    <message>
        <source>--for takes plans or decisions, not “%1”.</source>
        <translation>--for erwartet plans oder decisions, nicht „%1“.</translation>
    </message>
    <message>
        <source>say “four-eyes on” or “four-eyes off”.</source>
        <translation>Geben Sie „four-eyes on“ oder „four-eyes off“ an.</translation>
    </message>
    <message>
        <source>Says what needs two persons in a catalog.</source>
        <translation>Zeigt, was in einem Katalog zwei Personen braucht.</translation>
    </message>
    <message>
        <source>Asks for a second person, or no longer, for everybody who works with this store.</source>
        <translation>Verlangt für alle, die mit diesem Speicher arbeiten, eine zweite Person oder verlangt sie nicht mehr.</translation>
    </message>
    <message>
        <source>Anchored at link %1: %2. Keep %3 where whoever owns the database cannot write.</source>
        <translation>Bei Glied %1 verankert: %2. Bewahren Sie %3 an einem Ort auf, an dem der Besitzer der Datenbank nicht schreiben kann.</translation>
    </message>
    <message>
        <source>Erased every text of %1: %2.</source>
        <translation>Alle Texte von %1 sind gelöscht (%2).</translation>
    </message>
    <message>
        <source>Would erase every text of %1: %2. Say --yes to do it; nothing brings it back.</source>
        <translation>Würde alle Texte von %1 löschen (%2). Mit --yes geschieht es; nichts bringt sie zurück.</translation>
    </message>
    <message>
        <source>give the number of an item, not “%1”.</source>
        <translation>Geben Sie die Nummer eines Eintrags an, nicht „%1“.</translation>
    </message>
    <message>
        <source>A file of anchors to hold against the record.</source>
        <translation>Eine Datei mit Ankern, an denen das Protokoll gemessen wird.</translation>
    </message>
    <message>
        <source>The record in a file that export --format package wrote.</source>
        <translation>Das Protokoll in einer Datei, die export --format package geschrieben hat.</translation>
    </message>
    <message>
        <source>The file it is written to, behind what is there.</source>
        <translation>Die Datei, an deren Ende er geschrieben wird.</translation>
    </message>
    <message>
        <source>A file only you may read that holds the record&apos;s key (else the key store).</source>
        <translation>Eine nur für Sie lesbare Datei mit dem Schlüssel des Protokolls (sonst der Schlüsselspeicher).</translation>
    </message>
    <message>
        <source>Looks for alterations of the record and says what that cannot show.</source>
        <translation>Sucht nach Veränderungen des Protokolls und nennt, was sich so nicht zeigen lässt.</translation>
    </message>
    <message>
        <source>Signs where the record ends, so that a cut is seen later.</source>
        <translation>Signiert das Ende des Protokolls, damit ein späteres Abschneiden auffällt.</translation>
    </message>
    <message>
        <source>Takes every text of an item out of the store for good; the record still holds.</source>
        <translation>Entfernt alle Texte eines Eintrags endgültig aus dem Speicher; das Protokoll bleibt unversehrt.</translation>
    </message>
    <message>
        <source>Texts that wait for the approval of somebody other than their author, and are not in the plan: %1.</source>
        <translation>Texte, die auf die Annahme durch jemand anderen als ihren Verfasser warten und nicht im Plan stehen: %1.</translation>
    </message>
    <message>
        <source>The privileges to write could not be read beforehand; applying will tell.</source>
        <translation>Die Rechte zum Schreiben ließen sich vorab nicht lesen; das Anwenden wird es zeigen.</translation>
    </message>
    <message>
        <source>%1: a plan takes a text once somebody other than its author approved it.</source>
        <translation>%1: Ein Plan nimmt einen Text erst auf, wenn ihn jemand anderes als sein Verfasser angenommen hat.</translation>
    </message>
    <message>
        <source>%1: a plan is applied once somebody other than its maker approved it.</source>
        <translation>%1: Ein Plan wird erst angewendet, wenn ihn jemand anderes als sein Ersteller freigegeben hat.</translation>
    </message>
    <message>
        <source>What stays: the comment in the catalog, which the next scan stores again unless it is taken out there first; files written before; backups of the store; on PostgreSQL the old rows until the next VACUUM.</source>
        <translation>Es bleiben: der Kommentar im Katalog, den der nächste Scan wieder speichert, wenn er dort nicht vorher entfernt wird; vorher geschriebene Dateien; Sicherungen des Speichers; auf PostgreSQL die alten Zeilen bis zum nächsten VACUUM.</translation>
    </message>
    <message>
        <source>Somebody else is reading the store: its log could not be emptied and still holds the texts. Close the other programs and erase once more.</source>
        <translation>Jemand anderes liest gerade den Speicher: Sein Protokoll ließ sich nicht leeren und enthält die Texte noch. Schließen Sie die anderen Programme und löschen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nobody but its maker approved this plan, which the policy of its catalog asks for. What was found is recorded, and so is that.</source>
        <translation>Für diesen Plan fehlt die Freigabe durch jemand anderen als seinen Ersteller, die die Richtlinie seines Katalogs verlangt. Was gefunden wurde, ist festgehalten, und dies auch.</translation>
    </message>
    <message>
        <source>%1 descriptions, %2 bytes in %3.</source>
        <translation>%1 Beschreibungen, %2 Bytes in %3.</translation>
    </message>
    <message>
        <source>Left out: %1. They wait for a decision, or were decided otherwise since.</source>
        <translation>Ausgelassen: %1. Darüber ist noch zu entscheiden, oder es wurde seitdem anders entschieden.</translation>
    </message>
    <message>
        <source>Not written, because its name stands for another one too: %1.</source>
        <translation>Nicht geschrieben, weil der Name auch für etwas anderes steht: %1.</translation>
    </message>
    <message>
        <source>what a rollback puts back was accepted by nobody, so dbt gets none of it.</source>
        <translation>Was eine Rücknahme wiederherstellt, hat niemand angenommen, daher erhält dbt nichts davon.</translation>
    </message>
    <message>
        <source>dbt gets what is accepted: --status takes approved, edited or imported.</source>
        <translation>dbt erhält, was angenommen ist: --status erwartet approved, edited oder imported.</translation>
    </message>
    <message>
        <source>--history and --exact do not go with --format dbt.</source>
        <translation>--history und --exact passen nicht zu --format dbt.</translation>
    </message>
    <message>
        <source>Where the properties file goes.</source>
        <translation>Wohin die Properties-Datei soll.</translation>
    </message>
    <message>
        <source>What came undone instead of what the plan writes.</source>
        <translation>Was zurückgesetzt wurde, statt dessen, was der Plan schreibt.</translation>
    </message>
    <message>
        <source>As sources, which dbt only reads, instead of as models.</source>
        <translation>Als Quellen (sources), die dbt nur liest, statt als Modelle.</translation>
    </message>
    <message>
        <source>Writes a plan&apos;s descriptions as a properties file of dbt.</source>
        <translation>Schreibt die Beschreibungen eines Plans als Properties-Datei für dbt.</translation>
    </message>
    <message>
        <source>--sources goes with --format dbt.</source>
        <translation>--sources geht nur zusammen mit --format dbt.</translation>
    </message>
    <message>
        <source>For dbt: as sources, which dbt only reads, instead of as models.</source>
        <translation>Für dbt: als Quellen (sources), die dbt nur liest, statt als Modelle.</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n day(s) old</source>
        <translation>
            <numerusform>%1  %n Tag alt</numerusform>
            <numerusform>%1  %n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>--choose names %1, which is not in this plan: the filter leaves it out, its text is not accepted, or nothing of it came undone. No plan was made.</source>
        <translation>--choose nennt %1, das nicht in diesem Plan steht: Der Filter lässt es aus, sein Text ist nicht angenommen, oder nichts davon wurde zurückgesetzt. Es wurde kein Plan erstellt.</translation>
    </message>
    <message>
        <source>Whether texts wait for the approval of somebody other than their author could not be told: %1</source>
        <translation>Ob Texte auf die Annahme durch jemand anderen als ihren Verfasser warten, ließ sich nicht feststellen: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more table(s)</source>
        <translation>
            <numerusform>und %n weitere Tabelle</numerusform>
            <numerusform>und %n weitere Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more fault(s); --output json lists up to 100.</source>
        <translation>
            <numerusform>… und %n weiterer Befund; --output json nennt bis zu 100.</numerusform>
            <numerusform>… und %n weitere Befunde; --output json nennt bis zu 100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more item(s).</source>
        <translation>
            <numerusform>… und %n weiterer Eintrag.</numerusform>
            <numerusform>… und %n weitere Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>a package holds its own anchor, and anchors of two places are held against the record one after the other: give --anchor, --anchor-store or --package.</source>
        <translation>Ein Paket enthält seinen eigenen Anker, und an Ankern von zwei Orten wird das Protokoll nacheinander gemessen: Geben Sie --anchor, --anchor-store oder --package an.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>say where the anchor goes with --out FILE or --anchor-store URL.</source>
        <translation>Geben Sie mit --out FILE oder --anchor-store URL an, wohin der Anker soll.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the history</source>
        <translation>
            <numerusform>%n Zeile des Verlaufs</numerusform>
            <numerusform>%n Zeilen des Verlaufs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of plans</source>
        <translation>
            <numerusform>%n Änderung von Plänen</numerusform>
            <numerusform>%n Änderungen von Plänen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same text as their own, left as it is: %n other item(s).</source>
        <translation>
            <numerusform>Derselbe Text als eigener, bleibt wie er ist: %n anderer Eintrag.</numerusform>
            <numerusform>Derselbe Text als eigener, bleibt wie er ist: %n andere Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another store that keeps anchors of this one (sqlite:PATH or postgresql://…); it is only read.</source>
        <translation>Ein anderer Speicher, der Anker von diesem aufbewahrt (sqlite:PATH oder postgresql://…); er wird nur gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Glied</numerusform>
            <numerusform>%n Glieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, signed at %3.</source>
        <translation>%1 in %2, signiert bei %3.</translation>
    </message>
    <message>
        <source>kept by MetaFlow</source>
        <translation>von MetaFlow aufbewahrt</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>%1  cannot be used: %2</source>
        <translation>%1  nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>No sign-in yet; “accounts sign-in --host HOST” makes one.</source>
        <translation>Noch keine Anmeldung; „accounts sign-in --host HOST“ legt eine an.</translation>
    </message>
    <message>
        <source>The workspace, as its address in a browser.</source>
        <translation>Der Arbeitsbereich, als seine Adresse im Browser.</translation>
    </message>
    <message>
        <source>What to call the sign-in; else made from the host.</source>
        <translation>Wie die Anmeldung heißen soll; sonst nach dem Host benannt.</translation>
    </message>
    <message>
        <source>Of a service principal, or of an app registered for the browser.</source>
        <translation>Eines Service Principals oder einer für den Browser registrierten App.</translation>
    </message>
    <message>
        <source>Sign in with a token, which comes from standard input.</source>
        <translation>Meldet mit einem Token an, das über die Standardeingabe kommt.</translation>
    </message>
    <message>
        <source>Sign in as a service principal, whose secret comes from standard input.</source>
        <translation>Meldet als Service Principal an, dessen Secret über die Standardeingabe kommt.</translation>
    </message>
    <message>
        <source>The browser answers to this port of this machine; else to one of 8020 to 8040.</source>
        <translation>Der Browser antwortet an diesem Port dieses Rechners; sonst an einem von 8020 bis 8040.</translation>
    </message>
    <message>
        <source>Only print the page to open.</source>
        <translation>Gibt die zu öffnende Seite nur aus.</translation>
    </message>
    <message>
        <source>say which workspace with --host HOST.</source>
        <translation>Geben Sie den Arbeitsbereich mit --host HOST an.</translation>
    </message>
    <message>
        <source>--port takes a port from 1 to 65535, not “%1”.</source>
        <translation>--port erwartet einen Port von 1 bis 65535, nicht „%1“.</translation>
    </message>
    <message>
        <source>--token-stdin and --secret-stdin exclude each other.</source>
        <translation>--token-stdin und --secret-stdin schließen einander aus.</translation>
    </message>
    <message>
        <source>say which service principal with --client-id ID.</source>
        <translation>Geben Sie den Service Principal mit --client-id ID an.</translation>
    </message>
    <message>
        <source>Sign in on this page: %1</source>
        <translation>Melden Sie sich auf dieser Seite an: %1</translation>
    </message>
    <message>
        <source>The browser did not open; open the page yourself.</source>
        <translation>Der Browser hat sich nicht geöffnet; öffnen Sie die Seite selbst.</translation>
    </message>
    <message>
        <source>a sign-in by browser needs a person; with --no-input give --token-stdin or --secret-stdin.</source>
        <translation>Eine Anmeldung im Browser braucht einen Menschen; geben Sie mit --no-input auch --token-stdin oder --secret-stdin an.</translation>
    </message>
    <message>
        <source>Signed in to %1; use it with --profile %2.</source>
        <translation>Angemeldet an %1; zu verwenden mit --profile %2.</translation>
    </message>
    <message>
        <source>the name of a sign-in</source>
        <translation>der Name einer Anmeldung</translation>
    </message>
    <message>
        <source>MetaFlow keeps no sign-in “%1”; “accounts list” shows those there are.</source>
        <translation>MetaFlow bewahrt keine Anmeldung „%1“ auf; „accounts list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>“%1” is not a sign-in of MetaFlow&apos;s own: set warehouse_id in its file.</source>
        <translation>„%1“ ist keine Anmeldung von MetaFlow selbst: Setzen Sie warehouse_id in ihrer Datei.</translation>
    </message>
    <message>
        <source>Keep this warehouse with the sign-in.</source>
        <translation>Dieses Warehouse zu der Anmeldung aufbewahren.</translation>
    </message>
    <message>
        <source>Sign-ins to workspaces that can be used with --profile.</source>
        <translation>Zeigt die Anmeldungen an Arbeitsbereichen, die sich mit --profile verwenden lassen.</translation>
    </message>
    <message>
        <source>Signs in to a workspace and keeps it: by browser, or with what comes from standard input.</source>
        <translation>Meldet an einem Arbeitsbereich an und bewahrt die Anmeldung auf: im Browser oder mit dem, was über die Standardeingabe kommt.</translation>
    </message>
    <message>
        <source>Takes a kept sign-in and its secret away.</source>
        <translation>Entfernt eine aufbewahrte Anmeldung und ihr Geheimnis.</translation>
    </message>
    <message>
        <source>Lists the warehouses of a sign-in and their states; starts none.</source>
        <translation>Listet die Warehouses einer Anmeldung und ihren Stand auf; startet keines.</translation>
    </message>
    <message>
        <source>Where the catalog of these items is: the workspace&apos;s host, or an id that the store knows.</source>
        <translation>Wo der Katalog dieser Einträge ist: der Host des Arbeitsbereichs oder eine ID, die der Speicher kennt.</translation>
    </message>
    <message>
        <source>Only shows what would be done.</source>
        <translation>Zeigt nur, was getan würde.</translation>
    </message>
    <message>
        <source>Does it without a backup before.</source>
        <translation>Ohne Sicherung vorher.</translation>
    </message>
    <message>
        <source>  pending %1, approved %2, edited %3, rejected %4</source>
        <translation>  offen %1, freigegeben %2, bearbeitet %3, abgelehnt %4</translation>
    </message>
    <message>
        <source>  %1 with a status that MetaFlow does not know (%2): they stay as they are and count as pending</source>
        <translation>  %1 mit einem Status, den MetaFlow nicht kennt (%2): Sie bleiben, wie sie sind, und gelten als offen</translation>
    </message>
    <message>
        <source>  %1 are duplicates: of each object the newest accepted one is the one to review, the others stay beside it and are never planned</source>
        <translation>  %1 sind doppelt: Je Objekt wird der neueste angenommene geprüft, die anderen bleiben daneben und werden nie geplant</translation>
    </message>
    <message>
        <source>  %1 have the text NaN instead of no column: they become descriptions of the table</source>
        <translation>  %1 haben statt keiner Spalte den Text NaN: Sie werden zu Beschreibungen der Tabelle</translation>
    </message>
    <message>
        <source>Since it was adopted the earlier tool wrote %1 items and %2 rows of history.</source>
        <translation>Seit der Übernahme hat das frühere Werkzeug geschrieben: %1 Einträge und %2 Zeilen im Verlauf.</translation>
    </message>
    <message>
        <source>The earlier tool&apos;s database: %1 items, %2 rows of history.</source>
        <translation>Die Datenbank des früheren Werkzeugs: %1 Einträge, %2 Zeilen im Verlauf.</translation>
    </message>
    <message>
        <source>Items of which nobody said yet where their catalog is: %1.</source>
        <translation>Einträge, bei denen noch niemand gesagt hat, wo ihr Katalog ist: %1.</translation>
    </message>
    <message>
        <source>Added to its tables: %1</source>
        <translation>Zu seinen Tabellen hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Added beside them: %1</source>
        <translation>Daneben hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Nothing is taken away or renamed: the earlier tool goes on reading and writing.</source>
        <translation>Nichts wird entfernt oder umbenannt: Das frühere Werkzeug liest und schreibt weiter.</translation>
    </message>
    <message>
        <source>Nothing was changed. The same with --yes does it; close the earlier tool&apos;s app meanwhile.</source>
        <translation>Nichts wurde geändert. Dasselbe mit --yes führt es aus; schließen Sie solange die App des früheren Werkzeugs.</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Sicherung: %1</translation>
    </message>
    <message>
        <source>Adopted: %1 items; duplicates marked: %2, NaN mended: %3, rows of history written: %4.</source>
        <translation>Übernommen: %1 Einträge; als doppelt markiert: %2, NaN berichtigt: %3, geschriebene Zeilen im Verlauf: %4.</translation>
    </message>
    <message>
        <source>Items that now belong to a workspace and can be planned: %1.</source>
        <translation>Einträge, die jetzt zu einem Arbeitsbereich gehören und geplant werden können: %1.</translation>
    </message>
    <message>
        <source>%1 wait: they were changed past the record. Decide on them, then do the same again.</source>
        <translation>%1 warten: Sie wurden am Protokoll vorbei geändert. Entscheiden Sie über sie und führen Sie dann dasselbe noch einmal aus.</translation>
    </message>
    <message>
        <source>They can be reviewed now. For a plan say where their catalog is: `metaflow-cli store adopt --source HOST`.</source>
        <translation>Sie können jetzt geprüft werden. Für einen Plan geben Sie an, wo ihr Katalog ist: `metaflow-cli store adopt --source HOST`.</translation>
    </message>
    <message>
        <source>Nothing was changed. With --no-backup it goes without a backup.</source>
        <translation>Nichts wurde geändert. Mit --no-backup geht es ohne Sicherung.</translation>
    </message>
    <message>
        <source>Takes over the earlier tool&apos;s database; --yes does it, without it shows what would change.</source>
        <translation>Übernimmt die Datenbank des früheren Werkzeugs mit --yes; ohne --yes zeigt es nur, was sich ändern würde.</translation>
    </message>
    <message>
        <source>No backup of the store was made before: %1</source>
        <translation>Vorher wurde keine Sicherung des Speichers erstellt: %1</translation>
    </message>
    <message>
        <source>%1; read to its end, its items were not counted.</source>
        <translation>%1; bis zum Ende gelesen, die Einträge wurden nicht gezählt.</translation>
    </message>
    <message>
        <source>%1; items: %2, rows of history: %3.</source>
        <translation>%1; Einträge: %2, Zeilen im Verlauf: %3.</translation>
    </message>
    <message>
        <source>It can be restored.</source>
        <translation>Sie lässt sich einspielen.</translation>
    </message>
    <message>
        <source>give one file at most.</source>
        <translation>Geben Sie höchstens eine Datei an.</translation>
    </message>
    <message>
        <source>No backups yet; they are kept in %1.</source>
        <translation>Noch keine Sicherungen; sie werden in %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>the file of the backup</source>
        <translation>die Datei der Sicherung</translation>
    </message>
    <message>
        <source>Restored into %1. What was there is kept beside it under a name with “before restore”.</source>
        <translation>In %1 eingespielt. Was dort war, ist daneben unter einem Namen mit „before restore“ aufbewahrt.</translation>
    </message>
    <message>
        <source>Would put it in the place of %1, of %2; what is there now is kept beside it. Say --yes to do it.</source>
        <translation>Würde die Sicherung vom %2 an die Stelle von %1 setzen; was jetzt dort ist, wird daneben aufbewahrt. Mit --yes geschieht es.</translation>
    </message>
    <message>
        <source>Copies the whole store into a file and reads that again; without FILE into the folder of backups, where the newest ten stay.</source>
        <translation>Kopiert den ganzen Speicher in eine Datei und liest sie wieder; ohne FILE in den Ordner der Sicherungen, in dem die neuesten zehn bleiben.</translation>
    </message>
    <message>
        <source>The same where the last daily one is older than a day; for a timer.</source>
        <translation>Dasselbe, wenn die letzte tägliche älter als ein Tag ist; für einen Timer.</translation>
    </message>
    <message>
        <source>The backups in their folder.</source>
        <translation>Listet die Sicherungen in ihrem Ordner auf.</translation>
    </message>
    <message>
        <source>Restores a backup into a temporary place and checks it and its whole record.</source>
        <translation>Spielt eine Sicherung an einem temporären Ort ein und prüft sie und ihr ganzes Protokoll.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the store; without --yes it only says what it would do.</source>
        <translation>Setzt eine Sicherung an die Stelle des Speichers; ohne --yes zeigt es nur, was es tun würde.</translation>
    </message>
    <message>
        <source>say where the diagnostics go with --out FILE.</source>
        <translation>Geben Sie mit --out FILE an, wohin die Diagnosedaten sollen.</translation>
    </message>
    <message>
        <source>Saved to %1. Look into it before you send it to anybody.</source>
        <translation>Gespeichert in %1. Sehen Sie hinein, bevor Sie es jemandem senden.</translation>
    </message>
    <message>
        <source>The archive to write.</source>
        <translation>Das zu schreibende Archiv.</translation>
    </message>
    <message>
        <source>Versions, checks, counts and the log in one file for whoever helps: no secrets, no data.</source>
        <translation>Versionen, Prüfungen, Anzahlen und das Log in einer Datei, für alle, die helfen: keine Geheimnisse, keine Daten.</translation>
    </message>
    <message>
        <source>Also how the last runs and imports went, and what they cost.</source>
        <translation>Auch, wie die letzten Läufe und Importe verliefen und was sie gekostet haben.</translation>
    </message>
    <message>
        <source>Checks store, record, machine, sign-in, workspace, warehouse and model; starts nothing.</source>
        <translation>Prüft Speicher, Protokoll, Rechner, Anmeldung, Arbeitsbereich, Warehouse und Modell; startet nichts.</translation>
    </message>
    <message>
        <source>%1 (executed as %2)</source>
        <translation>%1 (ausgeführt als %2)</translation>
    </message>
    <message>
        <source>say with --base-url where the model is that the key is for.</source>
        <translation>Geben Sie mit --base-url an, wo das Modell ist, für das der Schlüssel gilt.</translation>
    </message>
    <message>
        <source>only a store on PostgreSQL has a password: store postgresql://user@host/database.</source>
        <translation>Nur ein Speicher auf PostgreSQL hat ein Passwort: store postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>a proxy is named by HOST:PORT, not “%1”.</source>
        <translation>Ein Proxy wird mit HOST:PORT angegeben, nicht „%1“.</translation>
    </message>
    <message>
        <source>say which key: %1.</source>
        <translation>Geben Sie an, welcher Schlüssel gemeint ist: %1.</translation>
    </message>
    <message>
        <source>a key is one of %1, not “%2”.</source>
        <translation>Ein Schlüssel ist einer von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>time for a new one: `keys set` takes its place</source>
        <translation>Zeit für einen neuen: `keys set` ersetzt ihn</translation>
    </message>
    <message>
        <source>Keeps a key in the key store, in the place of an older one; the value comes from standard input.</source>
        <translation>Legt einen Schlüssel im Schlüsselspeicher ab, anstelle eines älteren; der Wert kommt über die Standardeingabe.</translation>
    </message>
    <message>
        <source>--level takes debug, info, warning or error, not “%1”.</source>
        <translation>--level erwartet debug, info, warning oder error, nicht „%1“.</translation>
    </message>
    <message>
        <source>Only from this level on: debug, info, warning or error.</source>
        <translation>Nur ab dieser Stufe: debug, info, warning oder error.</translation>
    </message>
    <message>
        <source>Only of this part of the program, such as net or store.</source>
        <translation>Nur von diesem Teil des Programms, etwa net oder store.</translation>
    </message>
    <message>
        <source>Only with this text.</source>
        <translation>Nur mit diesem Text.</translation>
    </message>
    <message>
        <source>At most so many, the newest ones (else 100).</source>
        <translation>Höchstens so viele, die neuesten (sonst 100).</translation>
    </message>
    <message>
        <source>What the program wrote into its log, the newest last.</source>
        <translation>Zeigt, was das Programm in sein Log geschrieben hat, das Neueste zuletzt.</translation>
    </message>
    <message>
        <source>Items: %1, rows of history: %2.</source>
        <translation>Einträge: %1, Zeilen im Verlauf: %2.</translation>
    </message>
    <message>
        <source>Would copy the store %1 to %2, which has to be empty, and verify its record there.</source>
        <translation>Würde den Speicher %1 nach %2 kopieren, das leer sein muss, und dort sein Protokoll prüfen.</translation>
    </message>
    <message>
        <source>Nobody can write meanwhile. The old store stays as it is, with a last row in its record that says where it went. Say --yes to do it.</source>
        <translation>Währenddessen kann niemand schreiben. Der alte Speicher bleibt, wie er ist, mit einer letzten Zeile in seinem Protokoll, die sagt, wohin er umgezogen ist. Mit --yes geschieht es.</translation>
    </message>
    <message>
        <source>Moved to %1; the record was verified there, link by link.</source>
        <translation>Umgezogen nach %1; das Protokoll wurde dort Glied für Glied geprüft.</translation>
    </message>
    <message>
        <source>Use it from now on with --store “%1”, with METAFLOW_STORE in the environment, or in the window under Settings, Store; the other members give themselves the same address.</source>
        <translation>Verwenden Sie ihn ab jetzt mit --store „%1“, mit METAFLOW_STORE in der Umgebung oder im Fenster unter „Einstellungen“, „Speicher“; die anderen Mitglieder tragen bei sich dieselbe Adresse ein.</translation>
    </message>
    <message>
        <source>the address of the new store</source>
        <translation>die Adresse des neuen Speichers</translation>
    </message>
    <message>
        <source>Copies this store into another database, history and all; without --yes it only says what it would do.</source>
        <translation>Kopiert diesen Speicher samt Verlauf in eine andere Datenbank; ohne --yes zeigt es nur, was es tun würde.</translation>
    </message>
    <message>
        <source>Another store that keeps it in its own record (sqlite:PATH or postgresql://…; its password comes from the key store, PGPASSWORD or ~/.pgpass).</source>
        <translation>Ein anderer Speicher, der ihn in seinem eigenen Protokoll aufbewahrt (sqlite:PATH oder postgresql://…; das Passwort kommt aus dem Schlüsselspeicher, PGPASSWORD oder ~/.pgpass).</translation>
    </message>
    <message>
        <source>Whoever may open the file of this store is its administrator. Roles need a store on PostgreSQL.</source>
        <translation>Wer die Datei dieses Speichers öffnen darf, ist sein Administrator. Rollen brauchen einen Speicher auf PostgreSQL.</translation>
    </message>
    <message>
        <source>roles need a store on PostgreSQL; whoever may open this file is its administrator.</source>
        <translation>Rollen brauchen einen Speicher auf PostgreSQL; wer diese Datei öffnen darf, ist sein Administrator.</translation>
    </message>
    <message>
        <source>say “list”, “grant USER reader”, “grant USER steward”, “grant USER admin” or “revoke USER”.</source>
        <translation>Geben Sie „list“, „grant USER reader“, „grant USER steward“, „grant USER admin“ oder „revoke USER“ an.</translation>
    </message>
    <message>
        <source>Shows who may do what in a store on PostgreSQL, and gives or takes a login&apos;s role.</source>
        <translation>Zeigt, wer in einem Speicher auf PostgreSQL was darf, und gibt oder entzieht einem Login seine Rolle.</translation>
    </message>
    <message>
        <source>This store is of an older version and is brought up now; a backup of it is in %1.</source>
        <translation>Dieser Speicher hat eine ältere Version und wird jetzt aktualisiert; eine Sicherung davon ist in %1.</translation>
    </message>
    <message>
        <source>This store is of an older version and is brought up now, without a backup: the program %1 is not installed here.</source>
        <translation>Dieser Speicher hat eine ältere Version und wird jetzt ohne Sicherung aktualisiert: Das Programm %1 ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>Your role: %1. The database sees to it.</source>
        <translation>Ihre Rolle: %1. Die Datenbank setzt sie durch.</translation>
    </message>
    <message>
        <source>Your role: %1. Nobody sees to it: whoever may open the file may do everything.</source>
        <translation>Ihre Rolle: %1. Niemand setzt sie durch: Wer die Datei öffnen darf, darf alles.</translation>
    </message>
    <message>
        <source>--history goes with csv, jsonl and xlsx.</source>
        <translation>--history passt nur zu csv, jsonl und xlsx.</translation>
    </message>
    <message>
        <source>--exact goes with csv; no other format needs a guard against formulas.</source>
        <translation>--exact passt nur zu csv; kein anderes Format braucht einen Schutz vor Formeln.</translation>
    </message>
    <message>
        <source>sql and html hold what is accepted: --status takes approved, edited or imported.</source>
        <translation>sql und html enthalten, was angenommen ist: --status erwartet approved, edited oder imported.</translation>
    </message>
    <message>
        <source>--format takes csv, xlsx, jsonl, sql, dbt, html, tables-jsonl or package, not “%1”.</source>
        <translation>--format erwartet csv, xlsx, jsonl, sql, dbt, html, tables-jsonl oder package, nicht „%1“.</translation>
    </message>
    <message>
        <source>--secret-file goes with --format package.</source>
        <translation>--secret-file passt nur zu --format package.</translation>
    </message>
    <message>
        <source>%1 statements, %2 bytes in %3.</source>
        <translation>%1 Anweisungen, %2 Bytes in %3.</translation>
    </message>
    <message>
        <source>%1 texts are longer than a cell of Excel may be and were cut; csv and jsonl have them whole.</source>
        <translation>%1 Texte sind länger, als eine Zelle in Excel sein darf, und wurden gekürzt; csv und jsonl enthalten sie ganz.</translation>
    </message>
    <message>
        <source>csv, xlsx (Excel) and jsonl hold items or history; sql is a script of the accepted descriptions, dbt a properties file and html a data dictionary of them; tables-jsonl is the scanned catalog, for metaflow-sandbox --catalog; package is the items and the whole record with its signed end, for history verify --package. Without it the ending of FILE says which.</source>
        <translation>csv, xlsx (Excel) und jsonl enthalten Einträge oder den Verlauf; sql ist ein Skript der angenommenen Beschreibungen, dbt eine Properties-Datei und html ein Datenwörterbuch daraus; tables-jsonl ist der eingelesene Katalog, für metaflow-sandbox --catalog; package sind die Einträge und das ganze Protokoll mit signiertem Ende, für history verify --package. Ohne die Option entscheidet die Endung von FILE.</translation>
    </message>
    <message>
        <source>The record instead of the items: csv, jsonl and xlsx.</source>
        <translation>Das Protokoll statt der Einträge: csv, jsonl und xlsx.</translation>
    </message>
    <message>
        <source>Only texts that this template asked for, such as sales-2.</source>
        <translation>Nur Texte, die mit dieser Vorlage angefragt wurden, etwa sales-2.</translation>
    </message>
    <message>
        <source>Only what got its text at least so many days ago (UTC).</source>
        <translation>Nur, was seinen Text vor mindestens so vielen Tagen erhielt (UTC).</translation>
    </message>
    <message>
        <source>a package is the whole record: it takes no filter, no --history and no --exact.</source>
        <translation>Ein Paket ist das ganze Protokoll: Es erlaubt keinen Filter, kein --history und kein --exact.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-22 or a time such as 2026-11-22T08:00:00Z, not “%2”.</source>
        <translation>--%1 erwartet einen Tag wie 2026-11-22 oder eine Zeit wie 2026-11-22T08:00:00Z, nicht „%2“.</translation>
    </message>
    <message>
        <source>Only what happened from then on; whole days (UTC).</source>
        <translation>Nur, was von da an geschah; ganze Tage (UTC).</translation>
    </message>
    <message>
        <source>Only what happened until then; a day counts whole.</source>
        <translation>Nur, was bis dahin geschah; ein Tag zählt ganz.</translation>
    </message>
    <message>
        <source>How far you are, who decided, how good the proposals are and what they cost.</source>
        <translation>Wie weit Sie sind, wer entschieden hat, wie gut die Vorschläge sind und was sie kosten.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>all catalogs</source>
        <translation>alle Kataloge</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>How far the catalog is described</source>
        <translation>Wie weit der Katalog beschrieben ist</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>what</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>described</source>
        <translation>beschrieben</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>Items by status</source>
        <translation>Einträge nach Status</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>What happened day by day (UTC)</source>
        <translation>Was Tag für Tag geschah (UTC)</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Wer entschieden hat</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>wie vorgeschlagen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>edit distance</source>
        <translation>Editierdistanz</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>Befunde der Prüfungen</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>items with an open one</source>
        <translation>Einträge mit offenem Befund</translation>
    </message>
    <message>
        <source>all dismissed</source>
        <translation>alle verworfen</translation>
    </message>
    <message>
        <source>%1 days and more</source>
        <translation>%1 Tagen und mehr</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 bis %2 Tagen</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>ohne Punktzahl</translation>
    </message>
    <message>
        <source>How long pending items have been waiting</source>
        <translation>Wie lange offene Einträge schon warten</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>The oldest one has been waiting since %1.</source>
        <translation>Der älteste wartet seit %1.</translation>
    </message>
    <message>
        <source>Quality scores</source>
        <translation>Qualitätspunktzahlen</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Runs, the newest first</source>
        <translation>Läufe, die neuesten zuerst</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>s a request</source>
        <translation>s je Anfrage</translation>
    </message>
    <message>
        <source>s in all</source>
        <translation>s insgesamt</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>Tokens hinein</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>Tokens heraus</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>beliebige Zeit</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>from %1 on, before %2</source>
        <translation>ab %1, vor %2</translation>
    </message>
    <message>
        <source>As of %1: %2, %3.</source>
        <translation>Stand %1: %2, %3.</translation>
    </message>
    <message>
        <source>What became of the proposals, by model</source>
        <translation>Was aus den Vorschlägen wurde, nach Modell</translation>
    </message>
    <message>
        <source>By template</source>
        <translation>Nach Vorlage</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>By schema</source>
        <translation>Nach Schema</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>Kosten nach Tag</translation>
    </message>
    <message>
        <source>Cost by model</source>
        <translation>Kosten nach Modell</translation>
    </message>
    <message>
        <source>Cost by catalog</source>
        <translation>Kosten nach Katalog</translation>
    </message>
    <message>
        <source>--map knows no field “%1”, but %2.</source>
        <translation>--map kennt kein Feld „%1“, wohl aber %2.</translation>
    </message>
    <message>
        <source>--map takes FIELD=HEADER, not “%1”.</source>
        <translation>--map erwartet FIELD=HEADER, nicht „%1“.</translation>
    </message>
    <message>
        <source>--report would overwrite the file that is read.</source>
        <translation>--report würde die Datei überschreiben, die gelesen wird.</translation>
    </message>
    <message>
        <source>--as takes suggestions or decisions, not “%1”.</source>
        <translation>--as erwartet suggestions oder decisions, nicht „%1“.</translation>
    </message>
    <message>
        <source>the file has no column “%1”, but %2.</source>
        <translation>Die Datei hat keine Spalte „%1“, wohl aber %2.</translation>
    </message>
    <message>
        <source>%1 rows: %2 would change something, %3 say what stands there already, %4 cannot be taken, %5 are in conflict.</source>
        <translation>%1 Zeilen: %2 würden etwas ändern, %3 besagen, was schon dasteht, %4 lassen sich nicht übernehmen, %5 stehen im Konflikt.</translation>
    </message>
    <message>
        <source>%1 rows: %2 changed something, %3 say what stands there already, %4 cannot be taken, %5 are in conflict.</source>
        <translation>%1 Zeilen: %2 haben etwas geändert, %3 besagen, was schon dasteht, %4 lassen sich nicht übernehmen, %5 stehen im Konflikt.</translation>
    </message>
    <message>
        <source>Batch %1: `items undo --batch` takes it back.</source>
        <translation>Stapel %1: `items undo --batch` nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>  and %1 more in the report.</source>
        <translation>  und %1 weitere im Bericht.</translation>
    </message>
    <message>
        <source>  and %1 more: --report FILE lists them all.</source>
        <translation>  und %1 weitere: --report FILE listet alle auf.</translation>
    </message>
    <message>
        <source>Nothing was changed: all rows or none, unless --valid-only asks for the others.</source>
        <translation>Nichts wurde geändert: alle Zeilen oder keine, außer mit --valid-only, das die übrigen übernimmt.</translation>
    </message>
    <message>
        <source>suggestions (the default) come to stand beside what there is; decisions are yours, and only of rows that carry id and version of an export.</source>
        <translation>suggestions (Vorgabe) stehen danach neben dem Vorhandenen; decisions sind Ihre Entscheidungen, nur aus Zeilen mit id und version eines Exports.</translation>
    </message>
    <message>
        <source>Take the rows that can be taken and leave out the others.</source>
        <translation>Die Zeilen übernehmen, die sich übernehmen lassen, und die anderen auslassen.</translation>
    </message>
    <message>
        <source>Where a list of all rows goes that cannot be taken (CSV).</source>
        <translation>Wohin eine Liste aller Zeilen soll, die sich nicht übernehmen lassen (CSV).</translation>
    </message>
    <message>
        <source>Of a CSV file: utf-8, utf-16le, utf-16be or windows-1252; else it is found out.</source>
        <translation>Kodierung einer CSV-Datei: utf-8, utf-16le, utf-16be oder windows-1252; sonst wird sie ermittelt.</translation>
    </message>
    <message>
        <source>What parts the cells of a CSV file, or tab; else it is found out.</source>
        <translation>Was die Zellen einer CSV-Datei trennt, oder tab; sonst wird es ermittelt.</translation>
    </message>
    <message>
        <source>Which sheet of a workbook; else the first one.</source>
        <translation>Welches Blatt einer Arbeitsmappe; sonst das erste.</translation>
    </message>
    <message>
        <source>Which column says what, where its name does not tell, e.g. current_value=Beschreibung. May be repeated.</source>
        <translation>Welche Spalte was besagt, wo ihr Name es nicht verrät, z. B. current_value=Beschreibung. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Takes texts or decisions from a CSV file or an Excel workbook, all rows or none.</source>
        <translation>Übernimmt Texte oder Entscheidungen aus einer CSV-Datei oder Excel-Arbeitsmappe, alle Zeilen oder keine.</translation>
    </message>
</context>
<context>
    <name>metaflow::app::Desktop</name>
    <message>
        <source>Close this window&apos;s work?</source>
        <translation>Die Arbeit in diesem Fenster beenden?</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Restore a backup?</source>
        <translation>Eine Sicherung einspielen?</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Einspielen</translation>
    </message>
    <message>
        <source>Open another store?</source>
        <translation>Einen anderen Speicher öffnen?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Sicherungen (*.sqlite)</translation>
    </message>
    <message>
        <source>Adopt this database?</source>
        <translation>Diese Datenbank übernehmen?</translation>
    </message>
    <message>
        <source>The earlier tool&apos;s database: %1 items, %2 rows of history, %3 duplicates. A backup is made first; columns and tables are added, and the earlier tool goes on working with its own.</source>
        <translation>Die Datenbank des früheren Werkzeugs: %1 Einträge, %2 Zeilen im Verlauf, %3 doppelt. Zuerst wird eine Sicherung erstellt; Spalten und Tabellen kommen hinzu, und das frühere Werkzeug arbeitet mit seinen eigenen weiter.</translation>
    </message>
    <message>
        <source>Back up and adopt</source>
        <translation>Sichern und übernehmen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Opening the store …</source>
        <translation>Der Speicher wird geöffnet …</translation>
    </message>
    <message>
        <source>MetaFlow</source>
        <translation>MetaFlow</translation>
    </message>
    <message>
        <source>The window comes as soon as this is done.</source>
        <translation>Das Fenster kommt, sobald das erledigt ist.</translation>
    </message>
    <message>
        <source>Restoring the backup …</source>
        <translation>Die Sicherung wird eingespielt …</translation>
    </message>
    <message>
        <source>&amp;Open the store</source>
        <translation>Speicher ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Looking; nothing is changed …</source>
        <translation>Wird angesehen; nichts wird geändert …</translation>
    </message>
    <message>
        <source>Backing up and adopting …</source>
        <translation>Wird gesichert und übernommen …</translation>
    </message>
    <message>
        <source>Adopting …</source>
        <translation>Wird übernommen …</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::AccountList</name>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>service principal</source>
        <translation>Service Principal</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Databricks CLI</source>
        <translation>Databricks CLI</translation>
    </message>
    <message>
        <source>~/.databrickscfg</source>
        <translation>~/.databrickscfg</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>hier angelegt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not offered here: %1</source>
        <translation>hier nicht angeboten: %1</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation>%1, Standard</translation>
    </message>
    <message>
        <source>(environment)</source>
        <translation>(Umgebung)</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Anmeldung per</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::AccountsSection</name>
    <message>
        <source>Make &amp;default</source>
        <translation>Zum &amp;Standard machen</translation>
    </message>
    <message>
        <source>Choose &amp;warehouse …</source>
        <translation>Ware&amp;house wählen …</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain …</source>
        <translation>Erneut an&amp;melden …</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>&amp;Another workspace …</source>
        <translation>An&amp;derer Arbeitsbereich …</translation>
    </message>
    <message>
        <source>There is no sign-in yet. Practising and reviewing in a team&apos;s store need none.</source>
        <translation>Noch gibt es keine Anmeldung. Zum Üben und zum Prüfen im Speicher eines Teams ist keine nötig.</translation>
    </message>
    <message>
        <source>Sign-ins of ~/.databrickscfg are used as they stand there. Those made here keep their secrets in the key store.</source>
        <translation>Anmeldungen aus ~/.databrickscfg werden so verwendet, wie sie dort stehen. Hier angelegte bewahren ihre Geheimnisse im Schlüsselspeicher auf.</translation>
    </message>
    <message>
        <source>%1 is the default now.</source>
        <translation>%1 ist jetzt der Standard.</translation>
    </message>
    <message>
        <source>Sign in at a workspace</source>
        <translation>An einem Arbeitsbereich anmelden</translation>
    </message>
    <message>
        <source>Takes the sign-in and its secrets away from this machine.</source>
        <translation>Entfernt die Anmeldung und ihre Geheimnisse von diesem Rechner.</translation>
    </message>
    <message>
        <source>It was not made here: take it out where it stands.</source>
        <translation>Sie wurde nicht hier angelegt: Entfernen Sie sie dort, wo sie steht.</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation>Erneut anmelden: %1</translation>
    </message>
    <message>
        <source>Warehouse of %1</source>
        <translation>Warehouse von %1</translation>
    </message>
    <message>
        <source>%1 works with that warehouse from the next connection on.</source>
        <translation>%1 arbeitet ab der nächsten Verbindung mit diesem Warehouse.</translation>
    </message>
    <message>
        <source>Signed in: %1.</source>
        <translation>Angemeldet: %1.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>The sign-in %1 and its secrets are taken away from this machine. Items and decisions stay.</source>
        <translation>Die Anmeldung %1 und ihre Geheimnisse werden von diesem Rechner entfernt. Einträge und Entscheidungen bleiben.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Signed out: %1.</source>
        <translation>Abgemeldet: %1.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::AdvancedPanel</name>
    <message>
        <source>Reuse your approved descriptions</source>
        <translation>Ihre freigegebenen Beschreibungen wiederverwenden</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Templates are written and scoped on the Settings page.</source>
        <translation>Vorlagen werden auf der Seite „Einstellungen“ verfasst und Geltungsbereichen zugeordnet.</translation>
    </message>
    <message>
        <source>A column whose name and type carry an approved text elsewhere gets that text, for zero tokens.</source>
        <translation>Eine Spalte, deren Name und Typ anderswo einen freigegebenen Text tragen, erhält diesen Text, für null Tokens.</translation>
    </message>
    <message>
        <source>From this match on</source>
        <translation>Ab dieser Übereinstimmung</translation>
    </message>
    <message>
        <source>Below it the text is shown as a suggestion beside the model&apos;s.</source>
        <translation>Darunter wird der Text als Vorschlag neben dem des Modells gezeigt.</translation>
    </message>
    <message>
        <source>Columns a request, at most</source>
        <translation>Spalten je Anfrage, höchstens</translation>
    </message>
    <message>
        <source>Requests in flight, at most</source>
        <translation>Gleichzeitige Anfragen, höchstens</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>from this match on</source>
        <translation>ab dieser Übereinstimmung</translation>
    </message>
    <message>
        <source>Columns a request</source>
        <translation>Spalten je Anfrage</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>for each table the most specific one</source>
        <translation>für jede Tabelle die spezifischste</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>memory on</source>
        <translation>Gedächtnis an</translation>
    </message>
    <message>
        <source>memory off</source>
        <translation>Gedächtnis aus</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) a request</source>
        <translation>
            <numerusform>%n Spalte je Anfrage</numerusform>
            <numerusform>%n Spalten je Anfrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation>
            <numerusform>%n Anfrage gleichzeitig</numerusform>
            <numerusform>%n Anfragen gleichzeitig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ApplyBar</name>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Import &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Connect to the workspace of this plan first.</source>
        <translation>Verbinden Sie zuerst den Arbeitsbereich dieses Plans.</translation>
    </message>
    <message>
        <source>Reading the catalog once more before the first write …</source>
        <translation>Vor dem ersten Schreiben wird der Katalog noch einmal gelesen …</translation>
    </message>
    <message>
        <source>&amp;Only the first</source>
        <translation>Nur die &amp;ersten</translation>
    </message>
    <message>
        <source>Appro&amp;ve the plan</source>
        <translation>Plan &amp;freigeben</translation>
    </message>
    <message>
        <source>Only the first so many statements</source>
        <translation>Nur so viele der ersten Anweisungen</translation>
    </message>
    <message>
        <source>A canary: apply a few statements, look at them, then apply the rest.</source>
        <translation>Zur Probe: einige Anweisungen anwenden, das Ergebnis ansehen, dann den Rest anwenden.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>&amp;Undo this rollback</source>
        <translation>Rü&amp;cknahme aufheben</translation>
    </message>
    <message>
        <source>Makes a plan that restores what was there before. It is shown before it writes.</source>
        <translation>Erstellt einen Plan, der wiederherstellt, was vorher da war. Er wird gezeigt, bevor er schreibt.</translation>
    </message>
    <message>
        <source>A second person has to approve this plan first.</source>
        <translation>Eine zweite Person muss diesen Plan zuerst freigeben.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Freigegeben von %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>paused; what is on its way ends</source>
        <translation>pausiert; was unterwegs ist, wird noch abgeschlossen</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>Pau&amp;se</translation>
    </message>
    <message>
        <source>Going on …</source>
        <translation>Es geht weiter …</translation>
    </message>
    <message>
        <source>Pausing: what is on its way ends …</source>
        <translation>Pause: was unterwegs ist, wird beendet …</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %1 of %n description(s)</source>
        <translation>
            <numerusform>Nimmt %1 von %n Beschreibung zurück</numerusform>
            <numerusform>Nimmt %1 von %n Beschreibungen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes %1 of %n description(s); replacing what stands there: %2</source>
        <translation>
            <numerusform>Schreibt %1 von %n Beschreibung; ersetzt wird Vorhandenes: %2</numerusform>
            <numerusform>Schreibt %1 von %n Beschreibungen; ersetzt wird Vorhandenes: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes %1 of %n description(s)</source>
        <translation>
            <numerusform>Schreibt %1 von %n Beschreibung</numerusform>
            <numerusform>Schreibt %1 von %n Beschreibungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 von %n Anweisung &amp;anwenden</numerusform>
            <numerusform>%1 von %n Anweisungen &amp;anwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply the rest: %n description(s)</source>
        <translation>
            <numerusform>Rest &amp;anwenden: %n Beschreibung</numerusform>
            <numerusform>Rest &amp;anwenden: %n Beschreibungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n statement(s)</source>
        <translation>
            <numerusform>%n Anweisung &amp;anwenden</numerusform>
            <numerusform>%n Anweisungen &amp;anwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table commit(s)</source>
        <translation>
            <numerusform>%n Tabellen-Commit</numerusform>
            <numerusform>%n Tabellen-Commits</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person has to approve this plan: save it and hand it over, or let them open it from the list.</source>
        <translation>Eine zweite Person muss diesen Plan freigeben: Speichern Sie ihn und geben Sie ihn weiter, oder lassen Sie ihn dort aus der Liste öffnen.</translation>
    </message>
    <message>
        <source>Reading the catalog; nothing is written …</source>
        <translation>Der Katalog wird gelesen; geschrieben wird nichts …</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>Fort&amp;setzen</translation>
    </message>
    <message>
        <source>Still paused; nothing further was sent.</source>
        <translation>Weiterhin pausiert; es wurde nichts weiter gesendet.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::BackupsSection</name>
    <message>
        <source>There is no backup yet. One is made every day while MetaFlow is used, and before every update and import.</source>
        <translation>Noch gibt es keine Sicherung. Solange MetaFlow verwendet wird, entsteht täglich eine, außerdem vor jedem Update und jedem Import.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Restore …</source>
        <translation>&amp;Einspielen …</translation>
    </message>
    <message>
        <source>Restore a &amp;file …</source>
        <translation>&amp;Datei einspielen …</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>&amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>They lie in %1, the newest ten of each kind. Copy some of them to another machine: a disk that fails takes both.</source>
        <translation>Sie liegen in %1, von jeder Art die neuesten zehn. Kopieren Sie einige davon auf einen anderen Rechner: Ein Datenträger, der ausfällt, nimmt beides mit.</translation>
    </message>
    <message>
        <source>the backup of %1, which is of another store,</source>
        <translation>die Sicherung vom %1, die von einem anderen Speicher stammt,</translation>
    </message>
    <message>
        <source>the backup of %1</source>
        <translation>die Sicherung vom %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>Backups (*.sqlite *.dump);;All files (*)</source>
        <translation>Sicherungen (*.sqlite *.dump);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>of another store</source>
        <translation>von einem anderen Speicher</translation>
    </message>
    <message>
        <source>not read since</source>
        <translation>seitdem nicht gelesen</translation>
    </message>
    <message>
        <source>read to its end, can be restored</source>
        <translation>bis zum Ende gelesen, lässt sich einspielen</translation>
    </message>
    <message>
        <source>can be restored: %1 items, %2 rows of history</source>
        <translation>lässt sich einspielen: %1 Einträge, %2 Zeilen im Verlauf</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Backing up, then reading it again …</source>
        <translation>Wird gesichert und dann wieder gelesen …</translation>
    </message>
    <message>
        <source>Backed up and read again.</source>
        <translation>Gesichert und wieder gelesen.</translation>
    </message>
    <message>
        <source>Restoring it into a temporary place …</source>
        <translation>Wird an einem temporären Ort eingespielt …</translation>
    </message>
    <message>
        <source>It can be restored.</source>
        <translation>Sie lässt sich einspielen.</translation>
    </message>
    <message>
        <source>The store is closed and %1 takes its place; decisions since then are no longer in it. What is there now is kept beside it, under a name with “before restore”. Close other windows on this store first.</source>
        <translation>Der Speicher wird geschlossen, und %1 tritt an seine Stelle; Entscheidungen seitdem sind darin nicht mehr enthalten. Was jetzt dort ist, wird daneben aufbewahrt, unter einem Namen mit „before restore“. Schließen Sie zuerst andere Fenster mit diesem Speicher.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Einspielen</translation>
    </message>
    <message>
        <source>Leave the store as it is</source>
        <translation>Speicher unverändert lassen</translation>
    </message>
    <message>
        <source>A backup is being made or read.</source>
        <translation>Eine Sicherung wird gerade erstellt oder gelesen.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::BringIn</name>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>C&amp;hoose a file …</source>
        <translation>Datei &amp;wählen …</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>What somebody worked on in a spreadsheet, or a MetaFlow export with changes in it. Everything is shown before anything is written.</source>
        <translation>Was jemand in einer Tabellenkalkulation bearbeitet hat, oder ein Export von MetaFlow mit Änderungen darin. Alles wird gezeigt, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Bring a file in</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>Drop a CSV or Excel file here</source>
        <translation>CSV- oder Excel-Datei hier ablegen</translation>
    </message>
    <message>
        <source>.csv in any of the usual encodings, .xlsx</source>
        <translation>.csv in jeder üblichen Kodierung, .xlsx</translation>
    </message>
    <message>
        <source>&amp;Back to “%1”</source>
        <translation>&amp;Zurück zu „%1“</translation>
    </message>
    <message>
        <source>A file can be looked at here, and nothing of it taken.</source>
        <translation>Eine Datei lässt sich hier ansehen, aber nichts daraus übernehmen.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 rows selected: %2 …</source>
        <translation>%1 Zeilen ausgewählt: %2 …</translation>
    </message>
    <message>
        <source>Accept selected %1</source>
        <translation>%1 ausgewählte annehmen</translation>
    </message>
    <message>
        <source>Reject selected %1</source>
        <translation>%1 ausgewählte ablehnen</translation>
    </message>
    <message>
        <source>Accept all %1 matching …</source>
        <translation>Alle %1 passenden annehmen …</translation>
    </message>
    <message>
        <source>all %1 items of this store</source>
        <translation>Alle %1 Einträge dieses Speichers</translation>
    </message>
    <message>
        <source>all %1 items that match “%2”</source>
        <translation>Alle %1 Einträge passend zu „%2“</translation>
    </message>
    <message>
        <source>Accept %1? Left out and listed: what changed meanwhile, what has a security finding, and what would replace somebody&apos;s comment. One undo takes all of it back.</source>
        <translation>%1 annehmen? Ausgelassen und aufgelistet wird, was sich inzwischen geändert hat, einen Sicherheitsbefund hat oder den Kommentar eines anderen ersetzen würde. Einmal „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Accept all %1</source>
        <translation>Alle %1 annehmen</translation>
    </message>
    <message>
        <source>New texts …</source>
        <translation>Neue Texte …</translation>
    </message>
    <message>
        <source>New status of all of them</source>
        <translation>Neuer Status für alle</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>marked as needing work</source>
        <translation>als zu überarbeiten markiert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>A reason, if you like</source>
        <translation>Begründung, falls gewünscht</translation>
    </message>
    <message>
        <source>All of them become</source>
        <translation>Alle werden</translation>
    </message>
    <message>
        <source>Reject %1? Left out and listed: what changed meanwhile, and what stands in the catalog. One undo takes all of it back.</source>
        <translation>%1 ablehnen? Ausgelassen und aufgelistet wird, was sich inzwischen geändert hat und was im Katalog steht. Einmal „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Reject all %1</source>
        <translation>Alle %1 ablehnen</translation>
    </message>
    <message>
        <source>Mark %1 as needing work? Left out and listed: what changed meanwhile. One undo takes all of it back.</source>
        <translation>%1 als zu überarbeiten markieren? Ausgelassen und aufgelistet wird, was sich inzwischen geändert hat. Einmal „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Mark all %1</source>
        <translation>Alle %1 markieren</translation>
    </message>
    <message>
        <source>Among them: %1.</source>
        <translation>Darunter: %1.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::CatalogText</name>
    <message>
        <source>In the catalog now</source>
        <translation>Jetzt im Katalog</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>(keine Beschreibung)</translation>
    </message>
    <message>
        <source>(not known: made by the earlier tool)</source>
        <translation>(nicht bekannt: vom früheren Werkzeug erstellt)</translation>
    </message>
    <message>
        <source>In the catalog when generated, and now</source>
        <translation>Im Katalog beim Erzeugen und jetzt</translation>
    </message>
    <message>
        <source>Struck through: when the text was generated. Underlined: now.</source>
        <translation>Durchgestrichen: beim Erzeugen des Textes. Unterstrichen: jetzt.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::CatalogTreeModel</name>
    <message>
        <source>not scanned</source>
        <translation>nicht eingelesen</translation>
    </message>
    <message>
        <source>cannot be described</source>
        <translation>nicht beschreibbar</translation>
    </message>
    <message>
        <source>all described</source>
        <translation>alles beschrieben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Catalog, schema, table</source>
        <translation>Katalog, Schema, Tabelle</translation>
    </message>
    <message>
        <source>Undescribed</source>
        <translation>Ohne Beschreibung</translation>
    </message>
    <message>
        <source>view, left out</source>
        <translation>Sicht, ausgelassen</translation>
    </message>
    <message>
        <source>Views are left out: see below the tree.</source>
        <translation>Sichten werden ausgelassen: siehe unter dem Baum.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ChangePane</name>
    <message>
        <source>Save and plan again</source>
        <translation>Speichern und neu planen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>Die gewählte Änderung</translation>
    </message>
    <message>
        <source>When the text was made</source>
        <translation>Als der Text erzeugt wurde</translation>
    </message>
    <message>
        <source>In the catalog now</source>
        <translation>Jetzt im Katalog</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Nach dem Import</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurückgelesen</translation>
    </message>
    <message>
        <source>Our text, worded anew</source>
        <translation>Unser Text, neu formuliert</translation>
    </message>
    <message>
        <source>Ctrl+Enter: the text becomes a decision of yours, and the plan is made again.</source>
        <translation>Strg+Eingabe: Der Text wird Ihre Entscheidung, und der Plan wird neu erstellt.</translation>
    </message>
    <message>
        <source>Ours, worded anew</source>
        <translation>Unserer, neu formuliert</translation>
    </message>
    <message>
        <source>Choose a change to see its texts.</source>
        <translation>Wählen Sie eine Änderung, um ihre Texte zu sehen.</translation>
    </message>
    <message>
        <source>When the text was made: not known</source>
        <translation>Als der Text erzeugt wurde: unbekannt</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>After it is taken back</source>
        <translation>Nach der Rücknahme</translation>
    </message>
    <message>
        <source>Ours, left out</source>
        <translation>Unserer, ausgelassen</translation>
    </message>
    <message>
        <source>Read back: the same, byte for byte</source>
        <translation>Zurückgelesen: Byte für Byte gleich</translation>
    </message>
    <message>
        <source>Discard my words</source>
        <translation>Meine Worte verwerfen</translation>
    </message>
    <message>
        <source>Esc: your words stay here until you come back, also after a restart.</source>
        <translation>Esc: Ihre Worte bleiben hier, bis Sie zurückkommen, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>What you typed here goes; the text stays as it is.</source>
        <translation>Was Sie hier eingegeben haben, wird verworfen; der Text bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>You began to word it anew, not saved yet: %1</source>
        <translation>Sie haben begonnen, ihn neu zu formulieren, noch nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ChartPanel</name>
    <message>
        <source>Table of “%1”</source>
        <translation>Tabelle zu „%1“</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Dieselben Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>„%1“ speichern</translation>
    </message>
    <message>
        <source>Save as a picture or as CSV</source>
        <translation>Als Bild oder als CSV speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as &amp;PNG …</source>
        <translation>Als &amp;PNG speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;CSV …</source>
        <translation>Als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>%1, chart. Arrow keys move, Enter leads on.</source>
        <translation>%1, Diagramm. Pfeiltasten bewegen, Enter führt weiter.</translation>
    </message>
    <message>
        <source>The first %1 of %2. The table has all of them.</source>
        <translation>Die ersten %1 von %2. Die Tabelle enthält alle.</translation>
    </message>
    <message>
        <source>%1, table. Enter leads on.</source>
        <translation>%1, Tabelle. Enter führt weiter.</translation>
    </message>
    <message>
        <source>Save “%1” as a picture</source>
        <translation>„%1“ als Bild speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save “%1” as CSV</source>
        <translation>„%1“ als CSV speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ChecksSection</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Hold all texts against them a&amp;gain</source>
        <translation>Alle Texte &amp;erneut prüfen</translation>
    </message>
    <message>
        <source>Language of the descriptions</source>
        <translation>Sprache der Beschreibungen</translation>
    </message>
    <message>
        <source>Two letters, such as en or de. Empty: the language is not checked.</source>
        <translation>Zwei Buchstaben, etwa en oder de. Leer: Die Sprache wird nicht geprüft.</translation>
    </message>
    <message>
        <source>en, de …; empty: not checked</source>
        <translation>en, de …; leer: nicht geprüft</translation>
    </message>
    <message>
        <source>Holding texts against the checks: %1 of %2 …</source>
        <translation>Texte werden geprüft: %1 von %2 …</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were held against the checks.</source>
        <translation>
            <numerusform>%n Text wurde geprüft.</numerusform>
            <numerusform>%n Texte wurden geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>An error is what a decision in bulk leaves out; no check ever changes or blocks a text.</source>
        <translation>Einen Fehler lässt eine Sammelentscheidung aus; keine Prüfung ändert oder sperrt je einen Text.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Was sie findet</translation>
    </message>
    <message>
        <source>Matters as</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Which is</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>How much %1 matters</source>
        <translation>Wie schwer %1 wiegt</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ChoiceBar</name>
    <message>
        <source>&amp;Edit here</source>
        <translation>Hier &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Which changes a choice is for</source>
        <translation>Für welche Änderungen eine Festlegung gilt</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>Gewählte Zeilen</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Alle angezeigten</translation>
    </message>
    <message>
        <source>Word it anew: a decision like in Review, then the plan is made again.</source>
        <translation>Neu formulieren: eine Entscheidung wie unter „Prüfen“, danach wird der Plan neu erstellt.</translation>
    </message>
    <message>
        <source>Chosen rows (%1)</source>
        <translation>Gewählte Zeilen (%1)</translation>
    </message>
    <message>
        <source>All shown (%1)</source>
        <translation>Alle angezeigten (%1)</translation>
    </message>
    <message>
        <source>&amp;Replace this one</source>
        <translation>Diese e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Replace these %1</source>
        <translation>Diese %1 e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Keep theirs</source>
        <translation>Fremden Text be&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Keep theirs for these %1</source>
        <translation>%1 fremde Texte be&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Take ours</source>
        <translation>Unseren Text neh&amp;men</translation>
    </message>
    <message>
        <source>&amp;Take ours for these %1</source>
        <translation>Unsere %1 Texte neh&amp;men</translation>
    </message>
    <message>
        <source>Appe&amp;nd ours</source>
        <translation>Unseren Text a&amp;nhängen</translation>
    </message>
    <message>
        <source>Appe&amp;nd ours to these %1</source>
        <translation>Unsere %1 Texte a&amp;nhängen</translation>
    </message>
    <message>
        <source>&amp;Write it again</source>
        <translation>Erneut &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;Write these %1 again</source>
        <translation>Diese %1 erneut &amp;schreiben</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ConflictPanel</name>
    <message>
        <source>The other person&apos;s text</source>
        <translation>Der Text der anderen Person</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Meinen behalten</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Anderen Tex&amp;t übernehmen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 changed this meanwhile (now %2). Your text is kept in the editor; this is theirs:</source>
        <translation>%1 hat das inzwischen geändert (jetzt %2). Ihr Text bleibt im Eingabefeld; dies ist der andere:</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ConnectPanel</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Open the &amp;practice workspace</source>
        <translation>Ü&amp;bungsarbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Where are the tables?</source>
        <translation>Wo sind die Tabellen?</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Erst üben</translation>
    </message>
    <message>
        <source>A small Databricks on this machine, with catalogs you may know and a model that writes. No account, nothing leaves the machine, and your own store is not touched.</source>
        <translation>Ein kleines Databricks auf diesem Rechner, mit Katalogen, die Sie vielleicht kennen, und einem Modell, das schreibt. Ohne Konto; nichts verlässt den Rechner, und Ihr eigener Speicher bleibt unberührt.</translation>
    </message>
    <message>
        <source>Your workspace</source>
        <translation>Ihr Arbeitsbereich</translation>
    </message>
    <message>
        <source>Default profile or environment</source>
        <translation>Standardprofil oder Umgebung</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Wird verbunden …</translation>
    </message>
    <message>
        <source>Set &amp;up step by step …</source>
        <translation>&amp;Schritt für Schritt einrichten …</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Signs in with what is chosen here. Connecting sends two small statements to the warehouse, which start it where it is stopped.</source>
        <translation>Meldet mit dem an, was hier gewählt ist. Beim Verbinden gehen zwei kleine Anweisungen an das Warehouse; sie starten es, wenn es angehalten ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ConnectionBadge</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Wird verbunden …</translation>
    </message>
    <message>
        <source>Practice, starting</source>
        <translation>Übung, startet</translation>
    </message>
    <message>
        <source>%1, deciding as %2</source>
        <translation>%1, Sie entscheiden als %2</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ContextPanel</name>
    <message>
        <source>Comments there are</source>
        <translation>Vorhandene Kommentare</translation>
    </message>
    <message>
        <source>Of the table and its columns.</source>
        <translation>Der Tabelle und ihrer Spalten.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Primary and foreign keys.</source>
        <translation>Primär- und Fremdschlüssel.</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Andere Spalten</translation>
    </message>
    <message>
        <source>Names and types of the columns that are not asked about.</source>
        <translation>Namen und Typen der Spalten, nach denen nicht gefragt wird.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>As far as privacy allows.</source>
        <translation>Soweit der Datenschutz es zulässt.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Row count, share of nulls, distinct values, min and max.</source>
        <translation>Zeilenzahl, Anteil der Nullwerte, verschiedene Werte, Minimum und Maximum.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Datenherkunft</translation>
    </message>
    <message>
        <source>What the table is made from.</source>
        <translation>Woraus die Tabelle entsteht.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Of Unity Catalog.</source>
        <translation>Aus Unity Catalog.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Terms of your team that occur.</source>
        <translation>Begriffe Ihres Teams, die vorkommen.</translation>
    </message>
    <message>
        <source>Your examples</source>
        <translation>Ihre Beispiele</translation>
    </message>
    <message>
        <source>Up to three descriptions that your team has approved.</source>
        <translation>Bis zu drei Beschreibungen, die Ihr Team freigegeben hat.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 von %2 Teilen</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ContextTab</name>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Comment of the table</source>
        <translation>Kommentar der Tabelle</translation>
    </message>
    <message>
        <source>Samples, masked</source>
        <translation>Stichprobe, maskiert</translation>
    </message>
    <message>
        <source>(the table has no description yet)</source>
        <translation>(die Tabelle hat noch keine Beschreibung)</translation>
    </message>
    <message>
        <source>(no samples were taken)</source>
        <translation>(keine Stichprobe genommen)</translation>
    </message>
    <message>
        <source>Other columns of the table</source>
        <translation>Andere Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Andere Spalten</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>Zugewiesen an: %1</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Made from: %1</source>
        <translation>Entstanden aus: %1</translation>
    </message>
    <message>
        <source>Keys, lineage, assigned to</source>
        <translation>Schlüssel, Datenherkunft, Zuweisung</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::DashboardCards</name>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Coverage of</source>
        <translation>Abdeckung von</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress over time</source>
        <translation>Fortschritt im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Throughput by reviewer</source>
        <translation>Durchsatz je Prüfer</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Acceptance by</source>
        <translation>Annahme nach</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>Befunde der Prüfungen</translation>
    </message>
    <message>
        <source>Age of the queue</source>
        <translation>Alter der Warteschlange</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>Qualitätspunktzahl</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost by</source>
        <translation>Kosten nach</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs by</source>
        <translation>Läufe nach</translation>
    </message>
    <message>
        <source>All catalogs</source>
        <translation>Alle Kataloge</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::DashboardFilters</name>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>All catalogs</source>
        <translation>Alle Kataloge</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Time of what happened</source>
        <translation>Zeitraum der Ereignisse</translation>
    </message>
    <message>
        <source>Decisions, runs and costs of this time. What there is now, such as coverage, knows no time.</source>
        <translation>Entscheidungen, Läufe und Kosten dieses Zeitraums. Der jetzige Stand, etwa die Abdeckung, hängt nicht davon ab.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::DashboardPage</name>
    <message>
        <source>Nothing to count yet</source>
        <translation>Noch nichts zu zählen</translation>
    </message>
    <message>
        <source>Scan a catalog and generate descriptions, or upload some: how far you are will stand here.</source>
        <translation>Lesen Sie einen Katalog ein und erzeugen Sie Beschreibungen, oder laden Sie welche hoch: Wie weit Sie sind, steht dann hier.</translation>
    </message>
    <message>
        <source>Go to &amp;Generate</source>
        <translation>Zu „Erzeu&amp;gen“</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::DayList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>The days on which something happened; choose one to go there</source>
        <translation>Die Tage, an denen etwas geschah; wählen Sie einen, um dorthin zu springen</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::Decider</name>
    <message>
        <source>A decision is being saved; try again when it is.</source>
        <translation>Eine Entscheidung wird gerade gespeichert; versuchen Sie es danach noch einmal.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::DescribePanel</name>
    <message>
        <source>Comment in the catalog</source>
        <translation>Kommentar im Katalog</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Ihre Eingabe</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Show in &amp;review</source>
        <translation>Unter „&amp;Prüfen“ anzeigen</translation>
    </message>
    <message>
        <source>Describe by hand</source>
        <translation>Von Hand beschreiben</translation>
    </message>
    <message>
        <source>Accepts the text in your words (Ctrl+Enter)</source>
        <translation>Nimmt den Text in Ihren Worten an (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>The table and its columns</source>
        <translation>Die Tabelle und ihre Spalten</translation>
    </message>
    <message>
        <source>Your description</source>
        <translation>Ihre Beschreibung</translation>
    </message>
    <message>
        <source>(no comment)</source>
        <translation>(kein Kommentar)</translation>
    </message>
    <message>
        <source>In the catalog</source>
        <translation>Im Katalog</translation>
    </message>
    <message>
        <source>&amp;Your description</source>
        <translation>&amp;Ihre Beschreibung</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>comment in the catalog</source>
        <translation>Kommentar im Katalog</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Table %1, %2</source>
        <translation>Tabelle %1, %2</translation>
    </message>
    <message>
        <source>Column %1, %2</source>
        <translation>Spalte %1, %2</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 has a text already; here it is. What you typed stands below it.</source>
        <translation>%1 hat schon einen Text; hier ist er. Ihre Eingabe steht darunter.</translation>
    </message>
    <message>
        <source>What you type is not on disk: %1</source>
        <translation>Was Sie tippen, ist nicht auf der Festplatte: %1</translation>
    </message>
    <message>
        <source>%1 is described. It is in the review now, accepted in your words.</source>
        <translation>%1 ist beschrieben. Es steht jetzt in der Prüfung, angenommen mit Ihren Worten.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::DetailTabs</name>
    <message>
        <source>Details of the item</source>
        <translation>Einzelheiten des Eintrags</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Erzeugung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Texts %1</source>
        <translation>Texte %1</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>Verlauf %1</translation>
    </message>
    <message>
        <source>Texts %1, %2 new</source>
        <translation>Texte %1, %2 neu</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::DiffText</name>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Hinzugefügt: %1.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::EarlierTexts</name>
    <message>
        <source>time unknown</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>text %1, %2</source>
        <translation>Text %1, %2</translation>
    </message>
    <message>
        <source>only in the catalog</source>
        <translation>nur im Katalog</translation>
    </message>
    <message>
        <source>replaced by %1, %2</source>
        <translation>ersetzt von %1, %2</translation>
    </message>
    <message>
        <source>stands there since the last write</source>
        <translation>steht dort seit dem letzten Schreiben</translation>
    </message>
    <message>
        <source>stood in the catalog</source>
        <translation>stand im Katalog</translation>
    </message>
    <message>
        <source>Reading the texts …</source>
        <translation>Die Texte werden gelesen …</translation>
    </message>
    <message>
        <source>The chosen text, whole</source>
        <translation>Der gewählte Text, ganz</translation>
    </message>
    <message>
        <source>&amp;Plan the rollback</source>
        <translation>Rücknahme &amp;planen</translation>
    </message>
    <message>
        <source>Roll back to an earlier text</source>
        <translation>Zurück zu einem früheren Text</translation>
    </message>
    <message>
        <source>Earlier texts, newest first</source>
        <translation>Frühere Texte, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing is written yet: the plan is shown before it is applied.</source>
        <translation>Noch ist nichts geschrieben: Der Plan wird gezeigt, bevor er angewendet wird.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>No earlier text</source>
        <translation>Kein früherer Text</translation>
    </message>
    <message>
        <source>Nothing is kept of this description but what stands there, or its texts were erased on request.</source>
        <translation>Von dieser Beschreibung ist nur aufbewahrt, was dort steht, oder ihre Texte wurden auf Wunsch gelöscht.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ExportPane</name>
    <message>
        <source>All items instead</source>
        <translation>Stattdessen alle Einträge</translation>
    </message>
    <message>
        <source>&amp;Save as a file …</source>
        <translation>Als Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>History page</source>
        <translation>Seite „Verlauf“</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>What the tables are to dbt</source>
        <translation>Was die Tabellen für dbt sind</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Their history</source>
        <translation>Deren Verlauf</translation>
    </message>
    <message>
        <source>E&amp;xact, without the formula guard</source>
        <translation>E&amp;xakt, ohne den Schutz vor Formeln</translation>
    </message>
    <message>
        <source>All catalogs</source>
        <translation>Alle Kataloge</translation>
    </message>
    <message>
        <source>All schemas</source>
        <translation>Alle Schemas</translation>
    </message>
    <message>
        <source>Models: dbt makes the tables</source>
        <translation>Modelle: dbt erstellt die Tabellen</translation>
    </message>
    <message>
        <source>Sources: dbt only reads them</source>
        <translation>Quellen (sources): dbt liest sie nur</translation>
    </message>
    <message>
        <source>Exact, without the formula guard</source>
        <translation>Exakt, ohne den Schutz vor Formeln</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>The whole record, signed, in one package:</source>
        <translation>Das ganze Protokoll, signiert, in einem Paket:</translation>
    </message>
    <message>
        <source>Take a file out</source>
        <translation>Datei ausgeben</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Items of the list: %1</source>
        <translation>Einträge der Liste: %1</translation>
    </message>
    <message>
        <source>All items, or those of a place:</source>
        <translation>Alle Einträge oder die eines Orts:</translation>
    </message>
    <message>
        <source>A text that begins with =, +, - or @ is written as it is, and a spreadsheet runs it as a formula. For programs only.</source>
        <translation>Ein Text, der mit =, +, - oder @ beginnt, wird unverändert geschrieben, und eine Tabellenkalkulation führt ihn als Formel aus. Nur für Programme.</translation>
    </message>
    <message>
        <source>None of these items is accepted: the file would be empty.</source>
        <translation>Keiner dieser Einträge ist angenommen: Die Datei wäre leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted text(s)</source>
        <translation>
            <numerusform>%n angenommener Text</numerusform>
            <numerusform>%n angenommene Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Writing a file</source>
        <translation>Eine Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Writing: %1 rows</source>
        <translation>Wird geschrieben: %1 Zeilen</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <translation>%1, %2 pro Sekunde</translation>
    </message>
    <message>
        <source>A file was written</source>
        <translation>Eine Datei wurde geschrieben</translation>
    </message>
    <message>
        <source>No file was written</source>
        <translation>Es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Angehalten: Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ExportTexts</name>
    <message>
        <source>%1 %2, %3, in %4.</source>
        <translation>%1 %2, %3, in %4.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>SQL script</source>
        <translation>SQL-Skript</translation>
    </message>
    <message>
        <source>dbt (schema.yml)</source>
        <translation>dbt (schema.yml)</translation>
    </message>
    <message>
        <source>Data dictionary (HTML)</source>
        <translation>Datenwörterbuch (HTML)</translation>
    </message>
    <message>
        <source>A row an item, for every spreadsheet and program. It can be edited and brought in again.</source>
        <translation>Eine Zeile je Eintrag, für jede Tabellenkalkulation und jedes Programm. Die Datei lässt sich bearbeiten und wieder einlesen.</translation>
    </message>
    <message>
        <source>The items with a summary and a sheet that says what this file is, made when and by whom. It can be edited and brought in again.</source>
        <translation>Die Einträge mit einer Zusammenfassung und einem Blatt, das sagt, was diese Datei ist, wann und von wem erstellt. Sie lässt sich bearbeiten und wieder einlesen.</translation>
    </message>
    <message>
        <source>A JSON object a line, for programs.</source>
        <translation>Ein JSON-Objekt je Zeile, für Programme.</translation>
    </message>
    <message>
        <source>Accepted texts as COMMENT statements, as an import would send them, for a pipeline of your own.</source>
        <translation>Angenommene Texte als COMMENT-Anweisungen, wie ein Import sie senden würde, für eine eigene Pipeline.</translation>
    </message>
    <message>
        <source>Accepted texts as a properties file of dbt, version 2.</source>
        <translation>Angenommene Texte als Properties-Datei von dbt, Version 2.</translation>
    </message>
    <message>
        <source>Accepted texts as one page with search that opens in any browser, without a network.</source>
        <translation>Angenommene Texte als eine Seite mit Suche, die sich in jedem Browser öffnet, auch ohne Netzwerk.</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>The record holds that it was written, with its SHA-256.</source>
        <translation>Das Protokoll hält mit dem SHA-256 der Datei fest, dass sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Not in it, because dbt tells models apart by name alone: %1.</source>
        <translation>Nicht enthalten, weil dbt Modelle nur am Namen unterscheidet: %1.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::FailurePage</name>
    <message>
        <source>MetaFlow</source>
        <translation>MetaFlow</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Look at it and adopt it …</source>
        <translation>&amp;Ansehen und übernehmen …</translation>
    </message>
    <message>
        <source>Use this &amp;machine&apos;s store</source>
        <translation>Speicher dieses &amp;Rechners verwenden</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>&amp;Sicherung einspielen …</translation>
    </message>
    <message>
        <source>&amp;Open another store</source>
        <translation>Anderen S&amp;peicher öffnen</translation>
    </message>
    <message>
        <source>Si&amp;gn in to the workspace</source>
        <translation>Am Arbeitsbereich an&amp;melden</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::FigureTile</name>
    <message>
        <source>Show these items</source>
        <translation>Diese Einträge anzeigen</translation>
    </message>
    <message>
        <source>Show where this comes from</source>
        <translation>Zeigen, woher das kommt</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::FigureTiles</name>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::FileBar</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Deli&amp;miter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>Datei s&amp;chließen</translation>
    </message>
    <message>
        <source>Looking into the file …</source>
        <translation>Die Datei wird angesehen …</translation>
    </message>
    <message>
        <source>Windows-1252 (Latin)</source>
        <translation>Windows-1252 (lateinisch)</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>Senkrechter Strich |</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::FileKind</name>
    <message>
        <source>CSV and Excel (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>CSV und Excel (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” is no file that MetaFlow opens: it takes plans (.mfplan), CSV (.csv) and Excel (.xlsx). An older .xls can be saved as .xlsx.</source>
        <translation>„%1“ ist keine Datei, die MetaFlow öffnet: möglich sind Pläne (.mfplan), CSV (.csv) und Excel (.xlsx). Eine ältere .xls lässt sich als .xlsx speichern.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::FilesPage</name>
    <message>
        <source>Bring a file in</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>A file is being taken. Open the other one when that has ended.</source>
        <translation>Eine Datei wird gerade übernommen. Öffnen Sie die andere, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>A file is being taken into the store: all of it, or nothing if it is interrupted.</source>
        <translation>Eine Datei wird in den Speicher übernommen: ganz, oder gar nicht, falls das unterbrochen wird.</translation>
    </message>
    <message>
        <source>A file is being written. It is there whole or not at all.</source>
        <translation>Eine Datei wird geschrieben. Sie entsteht ganz oder gar nicht.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::FilterBar</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Filter line</source>
        <translation>Filterzeile</translation>
    </message>
    <message>
        <source>Filter, for example: status:pending schema:sales score:&lt;60 &quot;free text&quot;</source>
        <translation>Filter, zum Beispiel: status:pending schema:sales score:&lt;60 &quot;freier Text&quot;</translation>
    </message>
    <message>
        <source>Any catalog</source>
        <translation>Jeder Katalog</translation>
    </message>
    <message>
        <source>Any schema</source>
        <translation>Jedes Schema</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Jede Tabelle</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Any column</source>
        <translation>Jede Spalte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Beliebiger Text</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Jeder Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Any check</source>
        <translation>Jede Prüfung</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Any model or author</source>
        <translation>Jedes Modell, jeder Autor</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Any reviewer</source>
        <translation>Jeder Prüfer</translation>
    </message>
    <message>
        <source>Nothing is called “%1”: its letters are searched for as text.</source>
        <translation>Nichts heißt „%1“: Danach wird als Text gesucht.</translation>
    </message>
    <message>
        <source>“%1” is passed over: no item has that.</source>
        <translation>„%1“ wird übergangen: Kein Eintrag hat das.</translation>
    </message>
    <message>
        <source>“%1” is passed over. There are: %2</source>
        <translation>„%1“ wird übergangen. Es gibt: %2</translation>
    </message>
    <message>
        <source>Clear filter  %1</source>
        <translation>Filter löschen  %1</translation>
    </message>
    <message>
        <source>Only these: %1. Shows all again</source>
        <translation>Nur diese: %1. Zeigt wieder alle</translation>
    </message>
    <message>
        <source>Shows all again</source>
        <translation>Zeigt wieder alle</translation>
    </message>
    <message>
        <source>status:pending schema:sales column:email type:STRING score:&lt;60 check:too_long model:gpt-6 author:ann by:me for:me needs:work changed:catalog is:conflict is:table is:reworded template:sales-2 waiting:&gt;30d decided:2026-11-22 run:7 sort:-score &quot;free text&quot;  (Ctrl+L)</source>
        <translation>status:pending schema:sales column:email type:STRING score:&lt;60 check:too_long model:gpt-6 author:ann by:me for:me needs:work changed:catalog is:conflict is:table is:reworded template:sales-2 waiting:&gt;30d decided:2026-11-22 run:7 sort:-score &quot;freier Text&quot;  (Strg+L)</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::FindingsList</name>
    <message>
        <source>What the checks found</source>
        <translation>Was die Prüfungen gefunden haben</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Die Prüfungen haben nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing is left of what the checks found.</source>
        <translation>Von den Befunden der Prüfungen ist nichts mehr übrig.</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Verworfen: %1</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>zurückholen</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>„Rückgängig“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>Del brings it back.</source>
        <translation>Entf holt ihn zurück.</translation>
    </message>
    <message>
        <source>Del dismisses it.</source>
        <translation>Entf verwirft ihn.</translation>
    </message>
    <message>
        <source>%1 brings it back.</source>
        <translation>%1 holt ihn zurück.</translation>
    </message>
    <message>
        <source>%1 dismisses it.</source>
        <translation>%1 verwirft ihn.</translation>
    </message>
    <message>
        <source>Security: %1</source>
        <translation>Sicherheit: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::GeneratePage</name>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Kostenvoranschlag</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>Erzeu&amp;gen</translation>
    </message>
    <message>
        <source>A run is sending requests. It can go on later; what is in flight may be paid twice.</source>
        <translation>Ein Lauf sendet Anfragen. Er lässt sich später fortsetzen; was gerade unterwegs ist, wird dann vielleicht doppelt bezahlt.</translation>
    </message>
    <message>
        <source>A scan is reading the catalog.</source>
        <translation>Der Katalog wird gerade eingelesen.</translation>
    </message>
    <message>
        <source>Starting the practice workspace …</source>
        <translation>Der Übungsarbeitsbereich wird gestartet …</translation>
    </message>
    <message>
        <source>Tick tables at the left; the quote says what describing them would cost.</source>
        <translation>Haken Sie links Tabellen an; der Kostenvoranschlag nennt, was ihre Beschreibung kosten würde.</translation>
    </message>
    <message>
        <source>A quote sends nothing to the model. It reads samples unless you chose none.</source>
        <translation>Ein Kostenvoranschlag sendet nichts an das Modell. Er liest Stichproben, sofern Sie sie nicht abgewählt haben.</translation>
    </message>
    <message>
        <source>There is no quote.</source>
        <translation>Es gibt keinen Kostenvoranschlag.</translation>
    </message>
    <message>
        <source>Writing descriptions with %1</source>
        <translation>Beschreibungen werden mit %1 geschrieben</translation>
    </message>
    <message>
        <source>Actual figures stand below. Ask for a new quote to go on.</source>
        <translation>Die tatsächlichen Zahlen stehen unten. Um weiterzumachen, fordern Sie einen neuen Kostenvoranschlag an.</translation>
    </message>
    <message>
        <source>Stop the &amp;quote</source>
        <translation>&amp;Kostenvoranschlag anhalten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Generate with %n request(s)</source>
        <translation>
            <numerusform>Mit %n Anfrage erzeu&amp;gen</numerusform>
            <numerusform>Mit %n Anfragen erzeu&amp;gen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed request(s) are asked again.</source>
        <translation>
            <numerusform>%n fehlgeschlagene Anfrage wird erneut gestellt.</numerusform>
            <numerusform>%n fehlgeschlagene Anfragen werden erneut gestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request of this run can be asked again.</source>
        <translation>Keine Anfrage dieses Laufs kann erneut gestellt werden.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>La&amp;uf</translation>
    </message>
    <message>
        <source>Ear&amp;lier runs</source>
        <translation>&amp;Frühere Läufe</translation>
    </message>
    <message>
        <source>Send to another address?</source>
        <translation>An eine andere Adresse senden?</translation>
    </message>
    <message>
        <source>Run %1 was prepared for %2. Its requests would now go to %3.</source>
        <translation>Lauf %1 wurde für %2 vorbereitet. Seine Anfragen gingen jetzt an %3.</translation>
    </message>
    <message>
        <source>Send them there</source>
        <translation>Dorthin senden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Generating …</source>
        <translation>Wird erzeugt …</translation>
    </message>
    <message>
        <source>Generating: %1 of %2</source>
        <translation>Wird erzeugt: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n fehlgeschlagen</numerusform>
            <numerusform>, %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The run could not go on</source>
        <translation>Der Lauf konnte nicht fortgesetzt werden</translation>
    </message>
    <message numerus="yes">
        <source>Run paused: %n proposal(s)</source>
        <translation>
            <numerusform>Lauf angehalten: %n Vorschlag</numerusform>
            <numerusform>Lauf angehalten: %n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run ended: %n proposal(s)</source>
        <translation>
            <numerusform>Lauf beendet: %n Vorschlag</numerusform>
            <numerusform>Lauf beendet: %n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to %1. Nothing else leaves.</source>
        <translation>
            <numerusform>%n Anfrage an %1. Sonst wird nichts gesendet.</numerusform>
            <numerusform>%n Anfragen an %1. Sonst wird nichts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1: %n request(s) for %2, as they were sent and answered.</source>
        <translation>
            <numerusform>Lauf %1: %n Anfrage für %2, wie gesendet und beantwortet.</numerusform>
            <numerusform>Lauf %1: %n Anfragen für %2, wie gesendet und beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A description by hand is not on disk yet.</source>
        <translation>Eine Beschreibung von Hand ist noch nicht auf der Festplatte.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::GenerationTab</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Prompt as it was sent</source>
        <translation>Prompt, wie er gesendet wurde</translation>
    </message>
    <message>
        <source>(no prompt: it was erased, or no model wrote this)</source>
        <translation>(kein Prompt: Er wurde gelöscht, oder kein Modell hat das geschrieben)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out, %3 USD</source>
        <translation>%1 Token Eingabe, %2 Ausgabe, %3 USD</translation>
    </message>
    <message>
        <source>no tokens</source>
        <translation>keine Token</translation>
    </message>
    <message>
        <source>Erased on %1.</source>
        <translation>Gelöscht am %1.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::GlossaryModel</name>
    <message>
        <source>acronym</source>
        <translation>Akronym</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Meaning, or what it stands for</source>
        <translation>Bedeutung oder wofür es steht</translation>
    </message>
    <message>
        <source>Not to be used for it</source>
        <translation>Nicht dafür zu verwenden</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::GlossarySection</name>
    <message>
        <source>Find a term</source>
        <translation>Begriff suchen</translation>
    </message>
    <message>
        <source>Term or acronym</source>
        <translation>Begriff oder Akronym</translation>
    </message>
    <message>
        <source>Meaning, or the words it stands for</source>
        <translation>Bedeutung oder die Wörter, für die es steht</translation>
    </message>
    <message>
        <source>Words not to use, with commas</source>
        <translation>Zu vermeidende Wörter, mit Kommas</translation>
    </message>
    <message>
        <source>Acr&amp;onym</source>
        <translation>Akr&amp;onym</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>From a CSV file …</source>
        <translation>Aus einer CSV-Datei …</translation>
    </message>
    <message>
        <source>Into a CSV file …</source>
        <translation>In eine CSV-Datei …</translation>
    </message>
    <message>
        <source>It is an acronym</source>
        <translation>Es ist ein Akronym</translation>
    </message>
    <message>
        <source>Terms of the team</source>
        <translation>Begriffe des Teams</translation>
    </message>
    <message>
        <source>No terms yet. Those that occur in a table go into its prompt, and the checks hold texts against them.</source>
        <translation>Noch keine Begriffe. Jene, die in einer Tabelle vorkommen, kommen in deren Prompt, und die Prüfungen messen Texte daran.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s). Those that occur in a table go into its prompt, and the checks hold texts against them.</source>
        <translation>
            <numerusform>%n Begriff. Kommt er in einer Tabelle vor, so kommt er in deren Prompt, und die Prüfungen messen Texte daran.</numerusform>
            <numerusform>%n Begriffe. Jene, die in einer Tabelle vorkommen, kommen in deren Prompt, und die Prüfungen messen Texte daran.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>“%1” is in the glossary.</source>
        <translation>„%1“ steht im Glossar.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the glossary.</source>
        <translation>„%1“ steht nicht mehr im Glossar.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed, because the file has %n problem(s):</source>
        <translation>
            <numerusform>Nichts wurde geändert, weil die Datei %n Problem hat:</numerusform>
            <numerusform>Nichts wurde geändert, weil die Datei %n Probleme hat:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as they were.</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 unverändert.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::GroupModel</name>
    <message numerus="yes">
        <source>%1 %2, %n item(s), %3 undecided, %4 texts</source>
        <translation>
            <numerusform>%1 %2, %n Eintrag, %3 offen, %4 Texte</numerusform>
            <numerusform>%1 %2, %n Einträge, %3 offen, %4 Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>(table)</source>
        <translation>(Tabelle)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided on one by one</source>
        <translation>
            <numerusform>%n einzeln zu entscheiden</numerusform>
            <numerusform>%n einzeln zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::GroupPane</name>
    <message>
        <source>Texts of this group</source>
        <translation>Texte dieser Gruppe</translation>
    </message>
    <message>
        <source>Text for all of them</source>
        <translation>Text für alle</translation>
    </message>
    <message>
        <source>Members of this group</source>
        <translation>Mitglieder dieser Gruppe</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Zu überarbeiten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 of %2 items</source>
        <translation>die ersten %1 von %2 Einträgen</translation>
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
            <numerusform>, %n angenommen</numerusform>
            <numerusform>, %n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided on one by one</source>
        <translation>
            <numerusform>%n ist einzeln zu entscheiden</numerusform>
            <numerusform>%n sind einzeln zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept for %1</source>
        <translation>Für %1 annehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n to get this text</source>
        <translation>
            <numerusform>%n erhält diesen Text</numerusform>
            <numerusform>%n erhalten diesen Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with it already, to be accepted</source>
        <translation>
            <numerusform>%n hat ihn schon und wird angenommen</numerusform>
            <numerusform>%n haben ihn schon und werden angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted with it already</source>
        <translation>
            <numerusform>%n ist schon damit angenommen</numerusform>
            <numerusform>%n sind schon damit angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   yours   %2</source>
        <translation>%1   Ihrer   %2</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::GroupsView</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Bringing the groups together …</source>
        <translation>Gruppen werden zusammengestellt …</translation>
    </message>
    <message>
        <source>The %1 groups with most to decide, of %2. F5 brings the next.</source>
        <translation>Die %1 Gruppen mit den meisten offenen Entscheidungen, von %2. F5 holt die nächsten.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of one name and type</source>
        <translation>
            <numerusform>%n Gruppe mit gleichem Namen und Typ</numerusform>
            <numerusform>%n Gruppen mit gleichem Namen und Typ</numerusform>
        </translation>
    </message>
    <message>
        <source>No item matches the filter.</source>
        <translation>Kein Eintrag passt zum Filter.</translation>
    </message>
    <message>
        <source>An empty text describes nothing: pick one or write one.</source>
        <translation>Ein leerer Text beschreibt nichts: Wählen Sie einen oder schreiben Sie einen.</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n of this group, because</source>
        <translation>
            <numerusform>%n aus dieser Gruppe ablehnen, Begründung:</numerusform>
            <numerusform>%n aus dieser Gruppe ablehnen, Begründung:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n decision(s).</source>
        <translation>
            <numerusform>Zurückgenommen: %n Entscheidung.</numerusform>
            <numerusform>Zurückgenommen: %n Entscheidungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide in these groups. F5 looks for more.</source>
        <translation>In diesen Gruppen ist nichts mehr zu entscheiden. F5 sucht weitere.</translation>
    </message>
    <message>
        <source>Groups: %1 accept for all  ·  1-9 pick a text  ·  %2 own text  ·  Tab, Space member in or out  ·  %3 reject  ·  %4 needs work  ·  %5 skip  ·  %6 undo  ·  Esc list</source>
        <translation>Gruppen: %1 für alle annehmen  ·  1-9 Text wählen  ·  %2 eigener Text  ·  Tab, Leertaste Mitglied ein- oder ausschließen  ·  %3 ablehnen  ·  %4 zu überarbeiten  ·  %5 überspringen  ·  %6 zurücknehmen  ·  Esc Liste</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n of this group as needing work, because</source>
        <translation>
            <numerusform>%n dieser Gruppe als zu überarbeiten markieren, weil</numerusform>
            <numerusform>%n dieser Gruppe als zu überarbeiten markieren, weil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided. %1 takes it back.</source>
        <translation>
            <numerusform>%n entschieden. %1 nimmt es zurück.</numerusform>
            <numerusform>%n entschieden. %1 nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided again: %n item(s).</source>
        <translation>
            <numerusform>Wieder entschieden: %n Eintrag.</numerusform>
            <numerusform>Wieder entschieden: %n Einträge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metaflow::ui::HealthSection</name>
    <message>
        <source>&amp;Check again</source>
        <translation>Er&amp;neut prüfen</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics …</source>
        <translation>&amp;Diagnosedaten speichern …</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Versions, checks, counts and the log in one file for whoever helps: no secrets, no data.</source>
        <translation>Versionen, Prüfungen, Anzahlen und das Log in einer Datei, für alle, die helfen: keine Geheimnisse, keine Daten.</translation>
    </message>
    <message>
        <source>Looking; nothing is started for this …</source>
        <translation>Wird geprüft; dafür wird nichts gestartet …</translation>
    </message>
    <message>
        <source>Looking: %1 …</source>
        <translation>Wird geprüft: %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not right</source>
        <translation>
            <numerusform>%n Punkt nicht in Ordnung</numerusform>
            <numerusform>%n Punkte nicht in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is needed is broken</source>
        <translation>Nichts Benötigtes ist gestört</translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at</source>
        <translation>
            <numerusform>%n Punkt anzusehen</numerusform>
            <numerusform>%n Punkte anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n ließ sich nicht prüfen</numerusform>
            <numerusform>%n ließen sich nicht prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backing up, then reading it again …</source>
        <translation>Wird gesichert und dann wieder gelesen …</translation>
    </message>
    <message>
        <source>Backed up and read again.</source>
        <translation>Gesichert und wieder gelesen.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnosedaten speichern</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>Saved to %1. Look into it before you send it to anybody.</source>
        <translation>Gespeichert in %1. Sehen Sie hinein, bevor Sie es jemandem senden.</translation>
    </message>
    <message>
        <source>A backup is being made or read.</source>
        <translation>Eine Sicherung wird angelegt oder gelesen.</translation>
    </message>
    <message>
        <source>How the last runs went cannot be read. %1</source>
        <translation>Wie die letzten Läufe gingen, ist nicht lesbar. %1</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::HistoryFilters</name>
    <message>
        <source>Any person</source>
        <translation>Jede Person</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Jede Aktion</translation>
    </message>
    <message>
        <source>Any object: table, schema.table, catalog.schema.table.column</source>
        <translation>Jedes Objekt: Tabelle, Schema.Tabelle, Katalog.Schema.Tabelle.Spalte</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Beliebiger Text</translation>
    </message>
    <message>
        <source>Any run</source>
        <translation>Jeder Lauf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Only what the dashboard counted; press to see the rest as well</source>
        <translation>Nur was das Dashboard gezählt hat; drücken, um auch den Rest zu sehen</translation>
    </message>
    <message>
        <source>As counted  ✕</source>
        <translation>Wie gezählt  ✕</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::HistoryModel</name>
    <message>
        <source>%1, %2 by %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::HistoryPage</name>
    <message>
        <source>What this event changed</source>
        <translation>Was dieses Ereignis geändert hat</translation>
    </message>
    <message>
        <source>&amp;Verify the record</source>
        <translation>Protokoll &amp;prüfen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>(the text stayed as it was)</source>
        <translation>(der Text blieb, wie er war)</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Kein Ereignis passt</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>The filter leaves nothing of the record.</source>
        <translation>Der Filter lässt vom Protokoll nichts übrig.</translation>
    </message>
    <message>
        <source>Every proposal, decision and import will stand here, with who, when and what changed.</source>
        <translation>Hier wird jeder Vorschlag, jede Entscheidung und jeder Import stehen: wer, wann und was sich geändert hat.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) shown</source>
        <translation>
            <numerusform>%n Ereignis angezeigt</numerusform>
            <numerusform>%n Ereignisse angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Recomputing every link of the chain …</source>
        <translation>Jedes Glied der Kette wird nachgerechnet …</translation>
    </message>
    <message>
        <source>Stop &amp;verifying</source>
        <translation>&amp;Prüfung anhalten</translation>
    </message>
    <message>
        <source>Recomputing every link of the chain: %1 of %2 rows</source>
        <translation>Jedes Glied der Kette wird nachgerechnet: %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Verify the record against an anchor</source>
        <translation>Protokoll gegen einen Anker prüfen</translation>
    </message>
    <message>
        <source>Anchors (*.jsonl);;All files (*)</source>
        <translation>Anker (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Anchor the record (added behind what the file holds)</source>
        <translation>Protokoll verankern (wird am Ende der Datei angefügt)</translation>
    </message>
    <message>
        <source>Anchors (*.jsonl)</source>
        <translation>Anker (*.jsonl)</translation>
    </message>
    <message>
        <source>The record is anchored at link %1.</source>
        <translation>Das Protokoll ist bei Glied %1 verankert.</translation>
    </message>
    <message>
        <source>Keep %1 where whoever owns the database cannot write.</source>
        <translation>Bewahren Sie %1 an einem Ort auf, an dem der Besitzer der Datenbank nicht schreiben kann.</translation>
    </message>
    <message>
        <source>What goes, for good: the texts of %1 in %2 rows of the history, %3 proposals, %4 requests with prompt, answer and samples, %5 changes of plans, which can be neither applied nor rolled back then, and drafts.</source>
        <translation>Was endgültig verschwindet: die Texte von %1 in %2 Zeilen des Verlaufs, %3 Vorschläge, %4 Anfragen mit Prompt, Antwort und Stichproben, %5 Änderungen von Plänen, die sich dann weder anwenden noch zurücknehmen lassen, und Entwürfe.</translation>
    </message>
    <message>
        <source>Erase every text of this object?</source>
        <translation>Alle Texte dieses Objekts löschen?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Every text of %1 is erased.</source>
        <translation>Alle Texte von %1 sind gelöscht.</translation>
    </message>
    <message>
        <source>Verify against an anchor …</source>
        <translation>Gegen einen Anker prüfen …</translation>
    </message>
    <message>
        <source>Anchor …</source>
        <translation>Verankern …</translation>
    </message>
    <message>
        <source>Erase text …</source>
        <translation>Text löschen …</translation>
    </message>
    <message numerus="yes">
        <source>Same text as their own, kept: %n item(s).</source>
        <translation>
            <numerusform>Derselbe Text als eigener, behalten: %n Eintrag.</numerusform>
            <numerusform>Derselbe Text als eigener, behalten: %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays: who did what and when, the hashes that the record is verified with, the comment in the catalog, which the next scan stores again unless it is taken out there first, files written before, backups, and on PostgreSQL the old rows until the next VACUUM.</source>
        <translation>Es bleiben: wer was wann getan hat, die Hashes, mit denen der Nachweis geprüft wird, der Kommentar im Katalog, den der nächste Scan wieder speichert, wenn er dort nicht vorher entfernt wird, vorher geschriebene Dateien, Sicherungen und auf PostgreSQL die alten Zeilen bis zum nächsten VACUUM.</translation>
    </message>
    <message>
        <source>Somebody else is reading the store: its log could not be emptied and still holds the texts. Close the other programs and erase once more.</source>
        <translation>Jemand anderes liest gerade den Speicher: Sein Protokoll ließ sich nicht leeren und enthält die Texte noch. Schließen Sie die anderen Programme und löschen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stop e&amp;xporting</source>
        <translation>E&amp;xport anhalten</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>The whole record with its signed end (ZIP) …</source>
        <translation>Das ganze Protokoll mit signiertem Ende (ZIP) …</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Record (*.zip)</source>
        <translation>Protokoll (*.zip)</translation>
    </message>
    <message>
        <source>Export what the filter leaves</source>
        <translation>Exportieren, was der Filter übrig lässt</translation>
    </message>
    <message>
        <source>The record is being written to a file.</source>
        <translation>Das Protokoll wird in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Copy the facts as JSON</source>
        <translation>Angaben als JSON kopieren</translation>
    </message>
    <message>
        <source>executed as %1</source>
        <translation>ausgeführt als %1</translation>
    </message>
    <message>
        <source>The history of this item (%1) …</source>
        <translation>Der Verlauf dieses Eintrags (%1) …</translation>
    </message>
    <message>
        <source>What the filter leaves (%1) …</source>
        <translation>Was der Filter übrig lässt (%1) …</translation>
    </message>
    <message>
        <source>Export the history of this item</source>
        <translation>Verlauf dieses Eintrags exportieren</translation>
    </message>
    <message>
        <source>All versions of this item</source>
        <translation>Alle Versionen dieses Eintrags</translation>
    </message>
    <message>
        <source>All versions of this item and every text it was offered (Enter)</source>
        <translation>Alle Versionen dieses Eintrags und jeder Text, der dafür vorgeschlagen wurde (Enter)</translation>
    </message>
    <message>
        <source>What is wrong with the record; Enter goes there</source>
        <translation>Was am Protokoll nicht stimmt; Enter führt dorthin</translation>
    </message>
    <message>
        <source>Show on the Review page</source>
        <translation>Unter „Prüfen“ anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were changed behind the record&apos;s back.</source>
        <translation>
            <numerusform>%n Eintrag wurde am Protokoll vorbei geändert.</numerusform>
            <numerusform>%n Einträge wurden am Protokoll vorbei geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed behind the record&apos;s back.</source>
        <translation>%1 wurde am Protokoll vorbei geändert.</translation>
    </message>
    <message>
        <source>This is about the chain as a whole: no line of the record belongs to it.</source>
        <translation>Das betrifft die Kette als Ganzes: Keine Zeile des Protokolls gehört dazu.</translation>
    </message>
    <message>
        <source>This line is not in the record any more.</source>
        <translation>Diese Zeile steht nicht mehr im Protokoll.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ImportPage</name>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.mfplan)</source>
        <translation>Pläne (*.mfplan)</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>An import is writing to the catalog. What was sent stays; opening the plan again goes on.</source>
        <translation>Ein Import schreibt in den Katalog. Was gesendet wurde, bleibt; wenn Sie den Plan wieder öffnen, geht es weiter.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>A plan is made from what the catalog holds now, so it needs the workspace. A saved plan can be read without it: Ctrl+O.</source>
        <translation>Ein Plan entsteht aus dem jetzigen Stand des Katalogs und braucht daher den Arbeitsbereich. Ein gespeicherter Plan lässt sich auch ohne ihn lesen: Strg+O.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Nothing is accepted yet</source>
        <translation>Noch ist nichts angenommen</translation>
    </message>
    <message>
        <source>Only what somebody accepted is imported. Review some proposals first.</source>
        <translation>Importiert wird nur, was jemand angenommen hat. Prüfen Sie zuerst einige Vorschläge.</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Zum Prüfen</translation>
    </message>
    <message>
        <source>See it before it is written</source>
        <translation>Erst ansehen, dann schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) are accepted. The plan reads the catalog afresh, shows every statement, and writes nothing.</source>
        <translation>
            <numerusform>%n Beschreibung ist angenommen. Der Plan liest den Katalog neu, zeigt jede Anweisung und schreibt nichts.</numerusform>
            <numerusform>%n Beschreibungen sind angenommen. Der Plan liest den Katalog neu, zeigt jede Anweisung und schreibt nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan reads the catalog afresh, shows every statement, and writes nothing.</source>
        <translation>Der Plan liest den Katalog neu, zeigt jede Anweisung und schreibt nichts.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan erstellen</translation>
    </message>
    <message>
        <source>Reading the catalog …</source>
        <translation>Der Katalog wird gelesen …</translation>
    </message>
    <message>
        <source>Reading the catalog … %1 of %2</source>
        <translation>Der Katalog wird gelesen … %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n existing description(s) stay as they are.</source>
        <translation>
            <numerusform>%n vorhandene Beschreibung bleibt, wie sie ist.</numerusform>
            <numerusform>%n vorhandene Beschreibungen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1, SHA-256 %2</source>
        <translation>Plan %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>, read back byte for byte.</source>
        <translation>, Byte für Byte zurückgelesen.</translation>
    </message>
    <message>
        <source>, but not all could be read back as written.</source>
        <translation>, aber nicht alle ließen sich so zurücklesen, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>%1 refused because somebody changed them</source>
        <translation>%1 abgewiesen, weil jemand dort etwas geändert hat</translation>
    </message>
    <message>
        <source>That was practice: connect your workspace when you are ready</source>
        <translation>Das war eine Übung: Verbinden Sie Ihren Arbeitsbereich, wenn Sie so weit sind</translation>
    </message>
    <message>
        <source>Connect your workspace</source>
        <translation>Eigenen Arbeitsbereich verbinden</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %n object(s) changed since the plan was made.</source>
        <translation>
            <numerusform>Nichts wurde geschrieben: %n Objekt hat sich geändert, seit der Plan erstellt wurde.</numerusform>
            <numerusform>Nichts wurde geschrieben: %n Objekte haben sich geändert, seit der Plan erstellt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new plan to see them as they are now, or apply the rest of this one.</source>
        <translation>Erstellen Sie einen neuen Plan, um den jetzigen Stand zu sehen, oder wenden Sie den Rest von diesem an.</translation>
    </message>
    <message>
        <source>Apply the rest</source>
        <translation>Rest anwenden</translation>
    </message>
    <message>
        <source>This is the way back. Nothing is written yet.</source>
        <translation>Das ist der Rückweg. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>It restores what was there before, and leaves alone what somebody changed since.</source>
        <translation>Er stellt her, was vorher da war, und lässt unberührt, was jemand seitdem geändert hat.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>The plan was saved.</source>
        <translation>Der Plan wurde gespeichert.</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Import läuft …</translation>
    </message>
    <message>
        <source>Import is paused</source>
        <translation>Import ist pausiert</translation>
    </message>
    <message>
        <source>Paused: ten statements in a row failed for the same reason.</source>
        <translation>Pausiert: Zehn Anweisungen in Folge sind aus demselben Grund fehlgeschlagen.</translation>
    </message>
    <message>
        <source>What was written stays. Mend it and continue, or stop here.</source>
        <translation>Was geschrieben wurde, bleibt. Beheben Sie die Ursache und setzen Sie fort, oder beenden Sie hier.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The import could not go on</source>
        <translation>Der Import konnte nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>The import has ended</source>
        <translation>Der Import ist beendet</translation>
    </message>
    <message>
        <source>%1 failed; each row says why</source>
        <translation>%1 fehlgeschlagen, jede Zeile nennt den Grund</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>Fehlgeschlagene anzeigen</translation>
    </message>
    <message>
        <source>Show what was refused</source>
        <translation>Abgewiesene anzeigen</translation>
    </message>
    <message>
        <source>Make a new plan</source>
        <translation>Neuen Plan erstellen</translation>
    </message>
    <message>
        <source>In the catalog as planned: %1, not: %2.</source>
        <translation>Wie geplant im Katalog: %1, nicht: %2.</translation>
    </message>
    <message>
        <source>What is not there stays open and can be applied here.</source>
        <translation>Was nicht dort steht, bleibt offen und lässt sich hier anwenden.</translation>
    </message>
    <message>
        <source>Your yes to exactly this plan stands in the record.</source>
        <translation>Ihre Freigabe genau dieses Plans steht im Protokoll.</translation>
    </message>
    <message>
        <source>No run made this text, so there is no run to take back.</source>
        <translation>Diesen Text hat kein Lauf erzeugt, daher gibt es keinen Lauf zurückzunehmen.</translation>
    </message>
    <message>
        <source>Open in &amp;Review</source>
        <translation>Unter „&amp;Prüfen“ öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>Not saved: %1 is not as the plan saw it any more.</source>
        <translation>Nicht gespeichert: %1 ist nicht mehr so, wie der Plan es sah.</translation>
    </message>
    <message>
        <source>%1 Your words stay here; make the plan again to see how it stands.</source>
        <translation>%1 Ihr Text bleibt hier; erstellen Sie den Plan neu, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>Whoever opens it sees exactly this; an altered file is refused.</source>
        <translation>Wer ihn öffnet, sieht genau diesen Stand; eine veränderte Datei wird abgewiesen.</translation>
    </message>
    <message>
        <source>Save the SQL script</source>
        <translation>SQL-Skript speichern</translation>
    </message>
    <message>
        <source>SQL (*.sql)</source>
        <translation>SQL (*.sql)</translation>
    </message>
    <message>
        <source>Once somebody has applied it, Settle reads the catalog and records what is there.</source>
        <translation>Sobald jemand es angewendet hat, liest „Abgleichen“ den Katalog und hält fest, was dort steht.</translation>
    </message>
    <message>
        <source>An import is writing to the catalog. Open the plan when it has ended.</source>
        <translation>Ein Import schreibt in den Katalog. Öffnen Sie den Plan, sobald der Import beendet ist.</translation>
    </message>
    <message>
        <source>Open plan …</source>
        <translation>Plan öffnen …</translation>
    </message>
    <message>
        <source>Save plan …</source>
        <translation>Plan speichern …</translation>
    </message>
    <message>
        <source>Save SQL script …</source>
        <translation>Skript speichern …</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Reads the catalog and records what of this plan somebody applied by other means.</source>
        <translation>Liest den Katalog und hält fest, was jemand von diesem Plan auf anderem Weg angewendet hat.</translation>
    </message>
    <message>
        <source>The statements of this plan for teams that apply them through their own pipeline.</source>
        <translation>Die Anweisungen dieses Plans als SQL, für Teams, die sie über ihre eigene Pipeline anwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) came undone: the catalog holds again what stood there before.</source>
        <translation>
            <numerusform>%n Beschreibung wurde zurückgesetzt: Im Katalog steht wieder, was vorher dort stand.</numerusform>
            <numerusform>%n Beschreibungen wurden zurückgesetzt: Im Katalog steht wieder, was vorher dort stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else writes these comments. Writing again may not last: give the SQL script of a plan, or a dbt export, to whoever owns them.</source>
        <translation>Etwas anderes schreibt diese Kommentare. Erneutes Schreiben hält vielleicht nicht: Geben Sie das SQL-Skript eines Plans oder einen dbt-Export an die Person weiter, die dafür zuständig ist.</translation>
    </message>
    <message>
        <source>Plan to write them again</source>
        <translation>Erneutes Schreiben planen</translation>
    </message>
    <message>
        <source>To keep one, edit it here to what stands there, or reject it in Review.</source>
        <translation>Soll ein Text bleiben, setzen Sie ihn hier beim Bearbeiten ein, oder lehnen Sie den Eintrag unter „Prüfen“ ab.</translation>
    </message>
    <message>
        <source>They are listed with their old text. Choose them row by row, or tick “Replace existing descriptions too”.</source>
        <translation>Die Liste zeigt den alten Text. Wählen Sie Zeile für Zeile, oder haken Sie „Auch vorhandene Beschreibungen ersetzen“ an.</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) taken back</source>
        <translation>
            <numerusform>%n Beschreibung zurückgenommen</numerusform>
            <numerusform>%n Beschreibungen zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) written</source>
        <translation>
            <numerusform>%n Beschreibung geschrieben</numerusform>
            <numerusform>%n Beschreibungen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>schon vorhanden: %1</translation>
    </message>
    <message numerus="yes">
        <source>derived to leave out what was refused: %n statement(s)</source>
        <translation>
            <numerusform>abgeleitet, um Abgelehntes auszulassen: %n Anweisung</numerusform>
            <numerusform>abgeleitet, um Abgelehntes auszulassen: %n Anweisungen</numerusform>
        </translation>
    </message>
    <message>
        <source>left to apply: %1</source>
        <translation>noch anzuwenden: %1</translation>
    </message>
    <message>
        <source>It holds for SHA-256 %1 alone; another plan needs another yes.</source>
        <translation>Sie gilt nur für SHA-256 %1; ein anderer Plan braucht eine eigene Freigabe.</translation>
    </message>
    <message>
        <source>This plan cannot be made again just now, so nothing was saved.</source>
        <translation>Dieser Plan lässt sich gerade nicht neu erstellen, daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Your words stay here. Make a new plan, or word it in Review.</source>
        <translation>Ihre Worte bleiben hier. Erstellen Sie einen neuen Plan, oder formulieren Sie den Text unter Prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>The script was saved: %n statement(s).</source>
        <translation>
            <numerusform>Das Skript wurde gespeichert: %n Anweisung.</numerusform>
            <numerusform>Das Skript wurde gespeichert: %n Anweisungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalog is being read for the plan that is shown. Open the other one when that has ended.</source>
        <translation>Der Katalog wird für den gezeigten Plan gelesen. Öffnen Sie den anderen, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>Still planned, because MetaFlow wrote what stands there: %1.</source>
        <translation>Weiter geplant, weil MetaFlow geschrieben hat, was dort steht: %1.</translation>
    </message>
    <message>
        <source>There is nothing to roll back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>MetaFlow wrote nothing there that has not been taken back already.</source>
        <translation>MetaFlow hat dort nichts geschrieben, was nicht schon zurückgenommen ist.</translation>
    </message>
    <message>
        <source>It puts the chosen text there, and leaves alone what somebody changed since.</source>
        <translation>Er setzt dort den gewählten Text ein und lässt unberührt, was jemand seitdem geändert hat.</translation>
    </message>
    <message>
        <source>Ways back</source>
        <translation>Rückwege</translation>
    </message>
    <message>
        <source>Roll back the &amp;plan</source>
        <translation>Pla&amp;n zurücknehmen</translation>
    </message>
    <message>
        <source>Roll back this &amp;description</source>
        <translation>Diese &amp;Beschreibung zurücknehmen</translation>
    </message>
    <message>
        <source>Roll back this description to &amp;as before this plan</source>
        <translation>Diese Beschreibung zurück zum Stand &amp;vor diesem Plan</translation>
    </message>
    <message>
        <source>Roll back this description to an earlier &amp;text …</source>
        <translation>Diese Beschreibung zurück zu einem früheren &amp;Text …</translation>
    </message>
    <message>
        <source>Roll back the r&amp;un that made its text</source>
        <translation>La&amp;uf zurücknehmen, der den Text erzeugt hat</translation>
    </message>
    <message numerus="yes">
        <source>Roll back these %n &amp;description(s)</source>
        <translation>
            <numerusform>Diese %n &amp;Beschreibung zurücknehmen</numerusform>
            <numerusform>Diese %n &amp;Beschreibungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll back ta&amp;ble %1</source>
        <translation>Tabe&amp;lle %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Roll back table %1 to as before this plan</source>
        <translation>Tabelle %1 zurück zum Stand vor diesem Plan</translation>
    </message>
    <message>
        <source>It stands in %1.</source>
        <translation>Es steht in %1.</translation>
    </message>
    <message>
        <source>Left out: %1. They wait for a decision in Review, or were decided otherwise since.</source>
        <translation>Ausgelassen: %1. Darüber ist unter „Prüfen“ noch zu entscheiden, oder es wurde seitdem anders entschieden.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Not in it, because dbt tells models apart by name alone: %1.</source>
        <translation>Nicht enthalten, weil dbt Modelle nur am Namen unterscheidet: %1.</translation>
    </message>
    <message>
        <source>Save what came undone as an SQL script</source>
        <translation>Zurückgesetztes als SQL-Skript speichern</translation>
    </message>
    <message numerus="yes">
        <source>What came undone was saved: %n statement(s).</source>
        <translation>
            <numerusform>Zurückgesetztes wurde gespeichert: %n Anweisung.</numerusform>
            <numerusform>Zurückgesetztes wurde gespeichert: %n Anweisungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what came undone for dbt</source>
        <translation>Zurückgesetztes für dbt speichern</translation>
    </message>
    <message>
        <source>YAML (*.yml *.yaml)</source>
        <translation>YAML (*.yml *.yaml)</translation>
    </message>
    <message numerus="yes">
        <source>What came undone was saved for dbt: %n description(s).</source>
        <translation>
            <numerusform>Zurückgesetztes wurde für dbt gespeichert: %n Beschreibung.</numerusform>
            <numerusform>Zurückgesetztes wurde für dbt gespeichert: %n Beschreibungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text that you worded anew on the Import page is not on disk yet.</source>
        <translation>Ein Text, den Sie auf der Seite „Import“ neu formuliert haben, ist noch nicht auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ItemActions</name>
    <message>
        <source>To the team:</source>
        <translation>An das Team:</translation>
    </message>
    <message>
        <source>Accept or edit a text first: then it can be given to others.</source>
        <translation>Nehmen Sie zuerst einen Text an oder bearbeiten Sie ihn: Dann lässt er sich an andere weitergeben.</translation>
    </message>
    <message>
        <source>Nothing else that is pending is called %1 and has the same proposal.</source>
        <translation>Kein anderer offener Eintrag heißt %1 und hat denselben Vorschlag.</translation>
    </message>
    <message>
        <source>%1: same text for %2 more</source>
        <translation>%1: gleicher Text für %2 weitere</translation>
    </message>
    <message numerus="yes">
        <source>Give the text of %1 to %n more</source>
        <translation>
            <numerusform>Den Text von %1 an %n weiteren geben</numerusform>
            <numerusform>Den Text von %1 an %n weitere geben</numerusform>
        </translation>
    </message>
    <message>
        <source>What the others should know</source>
        <translation>Was die anderen wissen sollen</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ItemEditor</name>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Accept and next</source>
        <translation>Annehmen und weiter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Zu überarbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>In catalog</source>
        <translation>Im Katalog</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>Anzunehmen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Draft, not decided</source>
        <translation>Entwurf, nicht entschieden</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Length: %1, too long</source>
        <translation>Länge: %1, zu lang</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Länge: %1</translation>
    </message>
    <message>
        <source>Compare two other texts (%1)</source>
        <translation>Zwei andere Texte vergleichen (%1)</translation>
    </message>
    <message>
        <source>Compare two other texts</source>
        <translation>Zwei andere Texte vergleichen</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ItemHeader</name>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>primary key: %1</source>
        <translation>Primärschlüssel: %1</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>verweist auf %1</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Punktzahl %1</translation>
    </message>
    <message>
        <source>needs work</source>
        <translation>zu überarbeiten</translation>
    </message>
    <message>
        <source>needs work: %1</source>
        <translation>zu überarbeiten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ItemModel</name>
    <message>
        <source>needs work</source>
        <translation>zu überarbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>(table)</source>
        <translation>(Tabelle)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n new text(s) beside</source>
        <translation>
            <numerusform>%n neuer Text daneben</numerusform>
            <numerusform>%n neue Texte daneben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 +%2 new</source>
        <translation>%1 +%2 neu</translation>
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
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>needs work: %1</source>
        <translation>zu überarbeiten: %1</translation>
    </message>
    <message>
        <source>changed in the catalog</source>
        <translation>im Katalog geändert</translation>
    </message>
    <message>
        <source>the last import failed</source>
        <translation>der letzte Import ist gescheitert</translation>
    </message>
    <message numerus="yes">
        <source>%n of them about security</source>
        <translation>
            <numerusform>%n davon zur Sicherheit</numerusform>
            <numerusform>%n davon zur Sicherheit</numerusform>
        </translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>zugewiesen an %1</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Lädt …</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>%1, changed by somebody else</source>
        <translation>%1, von jemand anderem geändert</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ItemView</name>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>executed as %1</source>
        <translation>ausgeführt als %1</translation>
    </message>
    <message>
        <source>The text that stands now</source>
        <translation>Der Text, der jetzt gilt</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Compare others with this</source>
        <translation>Andere damit vergleichen</translation>
    </message>
    <message>
        <source>&amp;Restore this text …</source>
        <translation>Diesen Text &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Versions and texts</source>
        <translation>Versionen und Texte</translation>
    </message>
    <message>
        <source>&amp;Back to the record</source>
        <translation>&amp;Zurück zum Protokoll</translation>
    </message>
    <message>
        <source>Back to the record (Esc)</source>
        <translation>Zurück zum Protokoll (Esc)</translation>
    </message>
    <message>
        <source>Show on the Review page</source>
        <translation>Unter „Prüfen“ anzeigen</translation>
    </message>
    <message>
        <source>Mark this line; the others show what is different from it (Space)</source>
        <translation>Diese Zeile markieren; die anderen zeigen, was sich davon unterscheidet (Leertaste)</translation>
    </message>
    <message>
        <source>(the record holds nothing of this item)</source>
        <translation>(das Protokoll enthält nichts zu diesem Eintrag)</translation>
    </message>
    <message>
        <source>(no text stands)</source>
        <translation>(kein Text gilt)</translation>
    </message>
    <message>
        <source>Now %1, version %2.</source>
        <translation>Jetzt %1, Version %2.</translation>
    </message>
    <message>
        <source>Needs work: %1</source>
        <translation>Zu überarbeiten: %1</translation>
    </message>
    <message>
        <source>The text that stands is not the one that the record tells of.</source>
        <translation>Der geltende Text ist nicht der, von dem das Protokoll berichtet.</translation>
    </message>
    <message>
        <source>The newest %1 lines are shown.</source>
        <translation>Gezeigt werden die neuesten %1 Zeilen.</translation>
    </message>
    <message>
        <source>Compare with none</source>
        <translation>Nicht mehr vergleichen</translation>
    </message>
    <message>
        <source>This text becomes a decision of yours (R)</source>
        <translation>Dieser Text wird Ihre Entscheidung (R)</translation>
    </message>
    <message>
        <source>The first text: %1</source>
        <translation>Der erste Text: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>%1: the same text.</source>
        <translation>%1: derselbe Text.</translation>
    </message>
    <message>
        <source>There is no line to restore.</source>
        <translation>Es gibt keine Zeile wiederherzustellen.</translation>
    </message>
    <message>
        <source>Another item stands for this object now.</source>
        <translation>Für dieses Objekt gilt jetzt ein anderer Eintrag.</translation>
    </message>
    <message>
        <source>This text was erased: nobody can restore it.</source>
        <translation>Dieser Text wurde gelöscht: Niemand kann ihn wiederherstellen.</translation>
    </message>
    <message>
        <source>This line holds no text to restore.</source>
        <translation>Diese Zeile enthält keinen Text, der sich wiederherstellen ließe.</translation>
    </message>
    <message>
        <source>This text stands now.</source>
        <translation>Dieser Text gilt jetzt.</translation>
    </message>
    <message>
        <source>The earlier text stands again.</source>
        <translation>Der frühere Text gilt wieder.</translation>
    </message>
    <message>
        <source>It is accepted and can be imported. The decision can be taken back here or on the Review page.</source>
        <translation>Er ist angenommen und kann importiert werden. Die Entscheidung lässt sich hier oder unter „Prüfen“ zurücknehmen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Somebody was quicker: this text stands already.</source>
        <translation>Jemand war schneller: Dieser Text gilt schon.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The decision is taken back.</source>
        <translation>Die Entscheidung ist zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::Keys</name>
    <message>
        <source>Accept and next</source>
        <translation>Annehmen und weiter</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Reject, with a reason</source>
        <translation>Ablehnen, mit Begründung</translation>
    </message>
    <message>
        <source>Needs work, with a reason</source>
        <translation>Zu überarbeiten, mit Begründung</translation>
    </message>
    <message>
        <source>Skip to the next undecided</source>
        <translation>Weiter zum nächsten offenen Eintrag</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>Entscheidung wiederherstellen</translation>
    </message>
    <message>
        <source>Take a suggestion into the text</source>
        <translation>Einen Vorschlag in den Text übernehmen</translation>
    </message>
    <message>
        <source>Peek at the whole item</source>
        <translation>Den ganzen Eintrag kurz ansehen</translation>
    </message>
    <message>
        <source>Select all listed rows</source>
        <translation>Alle Zeilen der Liste auswählen</translation>
    </message>
    <message>
        <source>Back to the list, the draft is kept</source>
        <translation>Zurück zur Liste, der Entwurf bleibt</translation>
    </message>
    <message>
        <source>Undo, redo typing</source>
        <translation>Eingabe rückgängig machen, wiederherstellen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Filter line</source>
        <translation>Filterzeile</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>Filterfelder</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>New texts from the model, beside those there are</source>
        <translation>Neue Texte vom Modell, neben den vorhandenen</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorherige Zeile</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Nächster offener Eintrag</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>Vorheriger offener Eintrag</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>Dismiss the first finding</source>
        <translation>Ersten Befund verwerfen</translation>
    </message>
    <message>
        <source>Comment to the team</source>
        <translation>Kommentar an das Team</translation>
    </message>
    <message>
        <source>Give this text to all with the same name and proposal</source>
        <translation>Diesen Text allen mit gleichem Namen und Vorschlag geben</translation>
    </message>
    <message>
        <source>Assign to a person</source>
        <translation>Einer Person zuweisen</translation>
    </message>
    <message>
        <source>Compare two other texts</source>
        <translation>Zwei andere Texte vergleichen</translation>
    </message>
    <message>
        <source>Jump to a name in the list</source>
        <translation>Zu einem Namen in der Liste springen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Groups of the same name and type</source>
        <translation>Gruppen mit gleichem Namen und Typ</translation>
    </message>
    <message>
        <source>Replace a word in all listed</source>
        <translation>Ein Wort in allen aufgelisteten ersetzen</translation>
    </message>
    <message>
        <source>Save this filter under a name</source>
        <translation>Diesen Filter unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Generate: describe the table of the tree by hand</source>
        <translation>Erzeugen: die Tabelle im Baum von Hand beschreiben</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>goes to a page</source>
        <translation>geht zu einer Seite</translation>
    </message>
    <message>
        <source>a key of the whole window</source>
        <translation>eine Taste des ganzen Fensters</translation>
    </message>
    <message>
        <source>moves about</source>
        <translation>bewegt</translation>
    </message>
    <message>
        <source>takes a suggestion</source>
        <translation>übernimmt einen Vorschlag</translation>
    </message>
    <message>
        <source>types in a text</source>
        <translation>schreibt in einen Text</translation>
    </message>
    <message>
        <source>edits a text</source>
        <translation>bearbeitet einen Text</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Review: in the list</source>
        <translation>Prüfen: in der Liste</translation>
    </message>
    <message>
        <source>Review: in the text</source>
        <translation>Prüfen: im Text</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Review: on the page</source>
        <translation>Prüfen: auf der Seite</translation>
    </message>
    <message>
        <source>Import: save the plan, open one</source>
        <translation>Import: Plan speichern, Plan öffnen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Import: ways back for the chosen rows</source>
        <translation>Import: Rückwege für die gewählten Zeilen</translation>
    </message>
    <message>
        <source>Listed items to a file</source>
        <translation>Einträge der Liste in eine Datei</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All versions of the item</source>
        <translation>Alle Versionen des Eintrags</translation>
    </message>
    <message>
        <source>The next newer or older day</source>
        <translation>Der nächste neuere oder ältere Tag</translation>
    </message>
    <message>
        <source>Versions: mark one, to compare others with it</source>
        <translation>Versionen: eine markieren, um andere damit zu vergleichen</translation>
    </message>
    <message>
        <source>Versions: restore the text</source>
        <translation>Versionen: Text wiederherstellen</translation>
    </message>
    <message>
        <source>Versions: back to the record</source>
        <translation>Versionen: zurück zum Protokoll</translation>
    </message>
    <message>
        <source>Generate, Review, Import, History, Dashboard, Files, Settings</source>
        <translation>Erzeugen, Prüfen, Import, Verlauf, Dashboard, Dateien, Einstellungen</translation>
    </message>
    <message>
        <source>Files: bring a file in, save one</source>
        <translation>Dateien: Datei einlesen, Datei speichern</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::KeysSection</name>
    <message>
        <source>in the list</source>
        <translation>in der Liste</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>auf der Seite</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>&amp;All defaults</source>
        <translation>&amp;Alle auf Standard</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>Press a key to add it</source>
        <translation>Taste drücken, um sie hinzuzufügen</translation>
    </message>
    <message>
        <source>Enter in the list goes to the field. A key means one thing; those of other commands are refused. 1-9, the arrows and F1 stay as they are.</source>
        <translation>Enter in der Liste führt zum Feld. Eine Taste bedeutet nur eines; Tasten anderer Befehle werden abgewiesen. 1-9, die Pfeiltasten und F1 bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 is taken: %2. Take it away there first.</source>
        <translation>%1 ist vergeben: %2. Nehmen Sie die Taste zuerst dort weg.</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 ist vergeben: %2.</translation>
    </message>
    <message>
        <source>%1 now means: %2.</source>
        <translation>%1 bedeutet jetzt: %2.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::LimitsDialog</name>
    <message>
        <source>Limits of this run</source>
        <translation>Grenzen dieses Laufs</translation>
    </message>
    <message>
        <source>Budget in USD</source>
        <translation>Budget in USD</translation>
    </message>
    <message>
        <source>Requests in flight, at most</source>
        <translation>Gleichzeitige Anfragen, höchstens</translation>
    </message>
    <message>
        <source>Requests a minute, at most</source>
        <translation>Anfragen pro Minute, höchstens</translation>
    </message>
    <message>
        <source>Tokens a minute, at most</source>
        <translation>Tokens pro Minute, höchstens</translation>
    </message>
    <message>
        <source> USD</source>
        <translation> USD</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>as the provider says</source>
        <translation>nach Vorgabe des Anbieters</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>Requests in &amp;flight</source>
        <translation>&amp;Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>&amp;Requests a minute</source>
        <translation>Anfragen pro &amp;Minute</translation>
    </message>
    <message>
        <source>&amp;Tokens a minute</source>
        <translation>&amp;Tokens pro Minute</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>They hold from the next request on; what is in flight still counts.</source>
        <translation>Sie gelten ab der nächsten Anfrage; was schon unterwegs ist, zählt noch mit.</translation>
    </message>
    <message>
        <source>Nobody knows what this model costs, so a budget cannot be held. The others hold from the next request on.</source>
        <translation>Was dieses Modell kostet, ist nicht bekannt; daher lässt sich kein Budget einhalten. Die anderen Grenzen gelten ab der nächsten Anfrage.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ListTools</name>
    <message>
        <source>Jump to a name</source>
        <translation>Zu einem Namen springen</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>The beginning of a name, or a part of it</source>
        <translation>Der Anfang eines Namens oder ein Teil davon</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Springen zu</translation>
    </message>
    <message>
        <source>Enter next · Esc back to the list</source>
        <translation>Enter weiter · Esc zurück zur Liste</translation>
    </message>
    <message>
        <source>No name in this list</source>
        <translation>Kein solcher Name in dieser Liste</translation>
    </message>
    <message>
        <source>%1 of %2 · Enter next · Esc back to the list</source>
        <translation>%1 von %2 · Enter weiter · Esc zurück zur Liste</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n item(s) to</source>
        <translation>
            <numerusform>%n Eintrag zuweisen an</numerusform>
            <numerusform>%n Einträge zuweisen an</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Enter assigns · empty: to nobody · Esc goes back</source>
        <translation>%1 · Enter weist zu · leer: niemandem · Esc kehrt zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) assigned to nobody now.</source>
        <translation>
            <numerusform>%n Eintrag ist jetzt niemandem zugewiesen.</numerusform>
            <numerusform>%n Einträge sind jetzt niemandem zugewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) assigned to %1.</source>
        <translation>
            <numerusform>%n Eintrag %1 zugewiesen.</numerusform>
            <numerusform>%n Einträge %1 zugewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile and stay as they are.</source>
        <translation>
            <numerusform>%n hat sich inzwischen geändert und bleibt, wie er ist.</numerusform>
            <numerusform>%n haben sich inzwischen geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows. All of them: export a file.</source>
        <translation>Die ersten %1 von %2 Zeilen kopiert. Für alle: eine Datei exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>Save this filter as</source>
        <translation>Diesen Filter speichern als</translation>
    </message>
    <message>
        <source>Enter saves · Esc goes back</source>
        <translation>Enter speichert · Esc kehrt zurück</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>These single items cannot be kept as a filter.</source>
        <translation>Diese einzelnen Einträge lassen sich nicht als Filter behalten.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export the %1 selected …</source>
        <translation>%1 ausgewählte exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all %1 listed …</source>
        <translation>Alle %1 der Liste exportieren …</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::LogSection</name>
    <message>
        <source>detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>Die ganze Zeile</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>&amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Least level that is shown</source>
        <translation>Niedrigste angezeigte Stufe</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 und höher</translation>
    </message>
    <message>
        <source>errors alone</source>
        <translation>nur Fehler</translation>
    </message>
    <message>
        <source>Only lines with this text</source>
        <translation>Nur Zeilen mit diesem Text</translation>
    </message>
    <message>
        <source>Lines of the log, newest first</source>
        <translation>Zeilen des Logs, neueste zuerst</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>No line fits. An error that is not here happened before the oldest file.</source>
        <translation>Keine Zeile passt. Ein Fehler, der hier fehlt, geschah vor der ältesten Datei.</translation>
    </message>
    <message>
        <source>The newest %1 lines that fit</source>
        <translation>Die neuesten %1 passenden Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metaflow::ui::LookSection</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Sizes follow the scale of the display.</source>
        <translation>Die Größen folgen der Skalierung des Bildschirms.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::MainWindow</name>
    <message>
        <source>MetaFlow (practice)</source>
        <translation>MetaFlow (Übung)</translation>
    </message>
    <message>
        <source>MetaFlow</source>
        <translation>MetaFlow</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>F1 all keys</source>
        <translation>F1 alle Tasten</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Close MetaFlow?</source>
        <translation>MetaFlow schließen?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::MappingModel</name>
    <message>
        <source>%1 – chosen twice</source>
        <translation>%1 – doppelt gewählt</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::MappingPane</name>
    <message>
        <source>What the column means</source>
        <translation>Was die Spalte bedeutet</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Enter, F2 or a click chooses what a column means.</source>
        <translation>Mit Enter, F2 oder einem Klick wählen Sie, was eine Spalte bedeutet.</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 verwendet</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::MemberModel</name>
    <message>
        <source>Decided before; Space takes it in.</source>
        <translation>Schon entschieden; Leertaste nimmt ihn auf.</translation>
    </message>
    <message>
        <source>Left out; Space takes it in.</source>
        <translation>Ausgelassen; Leertaste nimmt ihn auf.</translation>
    </message>
    <message>
        <source>needs work</source>
        <translation>zu überarbeiten</translation>
    </message>
    <message>
        <source>in</source>
        <translation>dabei</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>(the chosen text)</source>
        <translation>(der gewählte Text)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::MembersSection</name>
    <message>
        <source>looks, exports, verifies</source>
        <translation>sieht an, exportiert, prüft das Protokoll</translation>
    </message>
    <message>
        <source>decides on items, too</source>
        <translation>entscheidet auch über Einträge</translation>
    </message>
    <message>
        <source>scans, generates, imports, too, and sets what the team agrees on</source>
        <translation>liest auch ein, erzeugt, importiert und legt fest, was im Team gilt</translation>
    </message>
    <message>
        <source>&amp;Give this role</source>
        <translation>Diese Rolle &amp;geben</translation>
    </message>
    <message>
        <source>&amp;Take the role away</source>
        <translation>Rolle &amp;entziehen</translation>
    </message>
    <message>
        <source>Members and their roles</source>
        <translation>Mitglieder und ihre Rollen</translation>
    </message>
    <message>
        <source>Login of the database</source>
        <translation>Login der Datenbank</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>It has to exist on the server; whoever runs it makes logins.</source>
        <translation>Er muss auf dem Server vorhanden sein; wer den Server betreibt, legt Logins an.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Each role includes the ones above it. The server refuses what a role does not allow, whatever program asks; each change stands in the record.</source>
        <translation>Jede Rolle schließt die darüber ein. Was eine Rolle nicht erlaubt, weist der Server ab, gleich welches Programm fragt; jede Änderung steht im Protokoll.</translation>
    </message>
    <message>
        <source>This store is a file: whoever may open it is its administrator, and roles would be a courtesy. They need a store on PostgreSQL; Settings, Store moves this one there.</source>
        <translation>Dieser Speicher ist eine Datei: Wer sie öffnen darf, ist sein Administrator, und Rollen wären nur eine Absprache. Sie brauchen einen Speicher auf PostgreSQL; unter „Einstellungen, Speicher“ zieht dieser dorthin um.</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Say which login gets the role.</source>
        <translation>Geben Sie an, welcher Login die Rolle erhält.</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>Rolle entziehen</translation>
    </message>
    <message>
        <source>%1 can no longer open this store. What was decided under this name stays, and giving the role again brings it back.</source>
        <translation>%1 kann diesen Speicher dann nicht mehr öffnen. Was unter diesem Namen entschieden wurde, bleibt, und wenn Sie die Rolle erneut vergeben, ist der Zugang wieder da.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 has no role any more.</source>
        <translation>%1 hat keine Rolle mehr.</translation>
    </message>
    <message>
        <source>The server knows no such login.</source>
        <translation>Der Server kennt keinen solchen Login.</translation>
    </message>
    <message>
        <source>%1 is an %2 from now on.</source>
        <translation>%1 ist ab jetzt %2.</translation>
    </message>
    <message>
        <source>%1 is a %2 from now on.</source>
        <translation>%1 ist ab jetzt %2.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ModelForm</name>
    <message>
        <source>Key of the model</source>
        <translation>Schlüssel des Modells</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dieses Modell &amp;verwenden</translation>
    </message>
    <message>
        <source>Provider of the model</source>
        <translation>Anbieter des Modells</translation>
    </message>
    <message>
        <source>Address of the model</source>
        <translation>Adresse des Modells</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>OpenAI or compatible</source>
        <translation>OpenAI oder kompatibel</translation>
    </message>
    <message>
        <source>Databricks model serving</source>
        <translation>Databricks Model Serving</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>An&amp;bieter</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>You are signed in there as at the workspace; no key is needed. It is tried when you connect.</source>
        <translation>Dort sind Sie wie am Arbeitsbereich angemeldet; ein Schlüssel ist nicht nötig. Getestet wird beim Verbinden.</translation>
    </message>
    <message>
        <source>name of the endpoint</source>
        <translation>Name des Endpunkts</translation>
    </message>
    <message>
        <source>name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>An address looks like %1.</source>
        <translation>Eine Adresse sieht so aus: %1.</translation>
    </message>
    <message>
        <source>Paste the key that the provider gave you.</source>
        <translation>Fügen Sie den Schlüssel ein, den Sie vom Anbieter erhalten haben.</translation>
    </message>
    <message>
        <source>Asking for its models …</source>
        <translation>Die Modelle werden abgefragt …</translation>
    </message>
    <message numerus="yes">
        <source>It answers and offers %n model(s).</source>
        <translation>
            <numerusform>Antwortet und bietet %n Modell an.</numerusform>
            <numerusform>Antwortet und bietet %n Modelle an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which model; the test lists them.</source>
        <translation>Geben Sie das Modell an; der Test listet die Modelle auf.</translation>
    </message>
    <message>
        <source>Or untick the box: then the key stays for this session only.</source>
        <translation>Oder entfernen Sie den Haken: Dann bleibt der Schlüssel nur für diese Sitzung.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ModelPanel</name>
    <message>
        <source>Kept in memory until you close the window.</source>
        <translation>Bleibt nur im Arbeitsspeicher, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Address of the model</source>
        <translation>Adresse des Modells</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Samples that may leave this machine</source>
        <translation>Stichproben, die diesen Rechner verlassen dürfen</translation>
    </message>
    <message>
        <source>Budget in USD</source>
        <translation>Budget in USD</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Bitte wählen …</translation>
    </message>
    <message>
        <source>No samples</source>
        <translation>Keine Stichproben</translation>
    </message>
    <message>
        <source>Masked samples</source>
        <translation>Maskierte Stichproben</translation>
    </message>
    <message>
        <source>Raw samples</source>
        <translation>Unmaskierte Stichproben</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source> USD</source>
        <translation> USD</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>S&amp;tichproben</translation>
    </message>
    <message>
        <source>Nobody has chosen for this catalog yet. Nothing is sent before somebody does.</source>
        <translation>Für diesen Katalog hat noch niemand eine Wahl getroffen. Vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Names and types leave, nothing else.</source>
        <translation>Namen und Typen werden gesendet, sonst nichts.</translation>
    </message>
    <message>
        <source>Numbers, dates and codes leave as they are; every other value as a pattern such as “Aaaa 99”.</source>
        <translation>Zahlen, Datumsangaben und Codes werden unverändert gesendet, alle anderen Werte als Muster wie „Aaaa 99“.</translation>
    </message>
    <message>
        <source>Up to three values a column leave as they are, people&apos;s data among them.</source>
        <translation>Bis zu drei Werte je Spalte werden unverändert gesendet, auch personenbezogene.</translation>
    </message>
    <message>
        <source>given by the practice workspace</source>
        <translation>vom Übungsarbeitsbereich vorgegeben</translation>
    </message>
    <message>
        <source>Provider of the model</source>
        <translation>Anbieter des Modells</translation>
    </message>
    <message>
        <source>OpenAI or compatible</source>
        <translation>OpenAI oder kompatibel</translation>
    </message>
    <message>
        <source>Databricks model serving</source>
        <translation>Databricks Model Serving</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>nicht erforderlich</translation>
    </message>
    <message>
        <source>You are signed in at the workspace.</source>
        <translation>Sie sind am Arbeitsbereich angemeldet.</translation>
    </message>
    <message>
        <source>name of the endpoint</source>
        <translation>Name des Endpunkts</translation>
    </message>
    <message>
        <source>name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Answers no more from %1 on.</source>
        <translation>Antwortet ab %1 nicht mehr.</translation>
    </message>
    <message>
        <source>Key of the model</source>
        <translation>Schlüssel des Modells</translation>
    </message>
    <message>
        <source>The key is used until you close the window.</source>
        <translation>Der Schlüssel wird verwendet, bis Sie das Fenster schließen.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ModelSection</name>
    <message>
        <source>The Generate page begins with this model at a workspace where nothing was generated yet; what is chosen there holds for that workspace.</source>
        <translation>In einem Arbeitsbereich, in dem noch nichts erzeugt wurde, beginnt die Seite „Erzeugen“ mit diesem Modell; was dort gewählt wird, gilt für jenen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 is the model to begin with.</source>
        <translation>%1 ist das Modell für den Anfang.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ModelTable</name>
    <message>
        <source>answers no more</source>
        <translation>antwortet nicht mehr</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>too small for the longest request</source>
        <translation>zu klein für die längste Anfrage</translation>
    </message>
    <message>
        <source>your own price</source>
        <translation>Ihr eigener Preis</translation>
    </message>
    <message>
        <source>price list of %1</source>
        <translation>Preisliste vom %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>Models and what this quote would cost with them</source>
        <translation>Modelle und was dieser Kostenvoranschlag mit ihnen kosten würde</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out at each model&apos;s price; another model may write more or less. Enter takes a model of the same provider. From the %3.</source>
        <translation>%1 Tokens Eingabe, %2 Ausgabe zum Preis des jeweiligen Modells; ein anderes Modell schreibt vielleicht mehr oder weniger. Die Eingabetaste übernimmt ein Modell desselben Anbieters. Quelle: %3.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::NetworkSection</name>
    <message>
        <source>Password of the proxy</source>
        <translation>Passwort des Proxys</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Certificates are always checked. Practising needs none of this.</source>
        <translation>Zertifikate werden immer geprüft. Zum Üben ist nichts davon nötig.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Benutzer des Proxys</translation>
    </message>
    <message>
        <source>File of certificates that are trusted besides the system&apos;s</source>
        <translation>Datei mit Zertifikaten, denen zusätzlich zu denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for none.</source>
        <translation>Leer: Der Proxy verlangt keinen.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <source>A PEM file of your company&apos;s certificate authority, where it opens encrypted connections on the way.</source>
        <translation>Eine PEM-Datei der Zertifizierungsstelle Ihrer Firma, falls diese verschlüsselte Verbindungen unterwegs öffnet.</translation>
    </message>
    <message>
        <source>Proxy or certificates were changed under Settings, Network, and not saved.</source>
        <translation>Proxy oder Zertifikate wurden unter „Einstellungen, Netzwerk“ geändert und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Say which machine the proxy is; whoever runs the network knows.</source>
        <translation>Geben Sie an, welcher Rechner der Proxy ist; wer das Netzwerk betreibt, weiß es.</translation>
    </message>
    <message>
        <source>Or untick the box: then the password stays for this session only.</source>
        <translation>Oder entfernen Sie den Haken: Dann bleibt das Passwort nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Saved; requests go this way from now on.</source>
        <translation>Gespeichert; Anfragen gehen ab jetzt diesen Weg.</translation>
    </message>
    <message>
        <source>Say whose password it is, or leave the password empty.</source>
        <translation>Nennen Sie, wessen Passwort es ist, oder lassen Sie das Passwort leer.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::PastModel</name>
    <message>
        <source>time unknown</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>%1, %2 % like %3</source>
        <translation>%1, zu %2 % wie %3</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, Punktzahl %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>(its text was not kept)</source>
        <translation>(der Text wurde nicht aufbewahrt)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>stands now</source>
        <translation>gilt jetzt</translation>
    </message>
    <message>
        <source>marked to compare with</source>
        <translation>zum Vergleich markiert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::PastTab</name>
    <message>
        <source>What this event changed</source>
        <translation>Was dieses Ereignis geändert hat</translation>
    </message>
    <message>
        <source>History of this item</source>
        <translation>Verlauf dieses Eintrags</translation>
    </message>
    <message>
        <source>(the text stayed as it was)</source>
        <translation>(der Text blieb, wie er war)</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>an niemanden</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Comment to the team …</source>
        <translation>Kommentar an das Team …</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::PayloadView</name>
    <message>
        <source>Body of the request</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>&amp;Laid out for reading</source>
        <translation>&amp;Lesbar formatiert</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Was diesen Rechner verlässt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Laid out for reading</source>
        <translation>Lesbar formatiert</translation>
    </message>
    <message>
        <source>Answer of the model</source>
        <translation>Antwort des Modells</translation>
    </message>
    <message>
        <source>(no answer is stored)</source>
        <translation>(keine Antwort gespeichert)</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>&amp;Gesendet</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>This run sent no request.</source>
        <translation>Dieser Lauf hat keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>%1 tokens cached</source>
        <translation>%1 Tokens aus dem Cache</translation>
    </message>
    <message>
        <source>may have been billed twice</source>
        <translation>vielleicht doppelt berechnet</translation>
    </message>
    <message>
        <source>(erased after the retention time)</source>
        <translation>(nach Ablauf der Aufbewahrung gelöscht)</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::Peek</name>
    <message>
        <source>The whole item</source>
        <translation>Der ganze Eintrag</translation>
    </message>
    <message>
        <source>In the catalog</source>
        <translation>Im Katalog</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>(keine Beschreibung)</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>Anzunehmen</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc schließt</translation>
    </message>
    <message>
        <source>%1 or Esc closes</source>
        <translation>%1 oder Esc schließt</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::PlanChoices</name>
    <message>
        <source>&amp;Make the plan</source>
        <translation>&amp;Plan erstellen</translation>
    </message>
    <message>
        <source>Accepted items to import</source>
        <translation>Angenommene Einträge für den Import</translation>
    </message>
    <message>
        <source>All accepted items. To narrow: schema:sales table:orders</source>
        <translation>Alle angenommenen Einträge. Eingrenzen: schema:sales table:orders</translation>
    </message>
    <message>
        <source>Replace existing descriptions</source>
        <translation>Vorhandene Beschreibungen ersetzen</translation>
    </message>
    <message>
        <source>Without it, comments that somebody wrote into the catalog stay as they are.</source>
        <translation>Ohne diese Option bleiben Kommentare, die jemand in den Katalog geschrieben hat, unverändert.</translation>
    </message>
    <message>
        <source>On conflict</source>
        <translation>Bei Konflikten</translation>
    </message>
    <message>
        <source>A conflict: the catalog no longer holds what it held when the text was generated.</source>
        <translation>Ein Konflikt: Im Katalog steht nicht mehr, was dort stand, als der Text erzeugt wurde.</translation>
    </message>
    <message>
        <source>Conflicts wait</source>
        <translation>Konflikte: zurückstellen</translation>
    </message>
    <message>
        <source>Conflicts: keep theirs</source>
        <translation>Konflikte: fremden Text behalten</translation>
    </message>
    <message>
        <source>Conflicts: take ours</source>
        <translation>Konflikte: unseren Text nehmen</translation>
    </message>
    <message>
        <source>Conflicts: append ours</source>
        <translation>Konflikte: unseren Text anhängen</translation>
    </message>
    <message>
        <source>Replace existing descriptions too (%1 left out)</source>
        <translation>Auch vorhandene Beschreibungen ersetzen (%1 ausgelassen)</translation>
    </message>
    <message>
        <source>Replace existing descriptions too</source>
        <translation>Auch vorhandene Beschreibungen ersetzen</translation>
    </message>
    <message>
        <source>Stop &amp;making it</source>
        <translation>Erstellen &amp;abbrechen</translation>
    </message>
    <message>
        <source>Makes the plan again without what was chosen for single rows.</source>
        <translation>Erstellt den Plan neu, ohne die Festlegungen für einzelne Zeilen.</translation>
    </message>
    <message>
        <source>&amp;Forget one choice</source>
        <translation>Eine Festlegung &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Forget %1 choices</source>
        <translation>%1 Festlegungen &amp;verwerfen</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::PlanList</name>
    <message>
        <source>not applied</source>
        <translation>nicht angewendet</translation>
    </message>
    <message>
        <source>being applied</source>
        <translation>wird angewendet</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>partly applied</source>
        <translation>teilweise angewendet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>Plans so far</source>
        <translation>Bisherige Pläne</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>freigegeben von %1</translation>
    </message>
    <message>
        <source>Something it would write has changed since. Make a new plan.</source>
        <translation>Etwas, das er schreiben würde, hat sich seitdem geändert. Erstellen Sie einen neuen Plan.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::PlanModel</name>
    <message>
        <source>Verdict</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>In the catalog now</source>
        <translation>Jetzt im Katalog</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Nach dem Import</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Replaces what somebody wrote</source>
        <translation>Ersetzt, was jemand geschrieben hat</translation>
    </message>
    <message>
        <source>Came undone after an import</source>
        <translation>Nach einem Import zurückgesetzt</translation>
    </message>
    <message>
        <source>(the table itself)</source>
        <translation>(die Tabelle selbst)</translation>
    </message>
    <message>
        <source>writes %1 of %2</source>
        <translation>schreibt %1 von %2</translation>
    </message>
    <message>
        <source>%1 failed, %2 refused</source>
        <translation>%1 fehlgeschlagen, %2 abgewiesen</translation>
    </message>
    <message>
        <source>in the catalog: %1</source>
        <translation>im Katalog: %1</translation>
    </message>
    <message>
        <source>ours: %1</source>
        <translation>unserer: %1</translation>
    </message>
    <message>
        <source>After it is taken back</source>
        <translation>Nach der Rücknahme</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::PlanView</name>
    <message>
        <source>Changes of the plan</source>
        <translation>Änderungen des Plans</translation>
    </message>
    <message>
        <source>Tables with signs of readers</source>
        <translation>Tabellen mit Anzeichen für Leser</translation>
    </message>
    <message>
        <source>The chosen change, and statements</source>
        <translation>Die gewählte Änderung und die Anweisungen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>Statements  %1</source>
        <translation>Anweisungen  %1</translation>
    </message>
    <message>
        <source>Signs  %1</source>
        <translation>Anzeichen  %1</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::PolicySection</name>
    <message>
        <source>two persons</source>
        <translation>zwei Personen</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>&amp;Texts: a plan takes a text only once somebody other than its author approved it</source>
        <translation>&amp;Texte: Ein Plan nimmt einen Text erst auf, wenn ihn jemand anderes als sein Verfasser angenommen hat</translation>
    </message>
    <message>
        <source>&amp;Plans: a plan is applied only once somebody other than its maker approved it</source>
        <translation>&amp;Pläne: Ein Plan wird erst angewendet, wenn ihn jemand anderes als sein Ersteller freigegeben hat</translation>
    </message>
    <message>
        <source>Catalogs and what needs two persons there</source>
        <translation>Kataloge und was dort zwei Personen braucht</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>A text needs</source>
        <translation>Ein Text braucht</translation>
    </message>
    <message>
        <source>A plan needs</source>
        <translation>Ein Plan braucht</translation>
    </message>
    <message>
        <source>Two persons for texts of the chosen catalog</source>
        <translation>Zwei Personen für Texte des gewählten Katalogs</translation>
    </message>
    <message>
        <source>Two persons for plans of the chosen catalog</source>
        <translation>Zwei Personen für Pläne des gewählten Katalogs</translation>
    </message>
    <message>
        <source>Four eyes: what is written to a catalog has been seen by two persons. It holds for everybody who works with this store, from the moment it is switched on; an import that is paused asks again before it goes on.</source>
        <translation>Vier Augen: Was in einen Katalog geschrieben wird, haben zwei Personen gesehen. Das gilt für alle, die mit diesem Speicher arbeiten, ab dem Einschalten; ein pausierter Import fragt noch einmal nach, bevor er weitergeht.</translation>
    </message>
    <message>
        <source>No catalog is known yet: scan one on the page Generate first.</source>
        <translation>Noch ist kein Katalog bekannt: Lesen Sie zuerst auf der Seite „Erzeugen“ einen ein.</translation>
    </message>
    <message>
        <source>Nobody is known here yet, and the record has to say who switched it: connect to the workspace first.</source>
        <translation>Hier ist noch niemand bekannt, und das Protokoll muss nennen, wer umgeschaltet hat: Verbinden Sie zuerst den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Each change stands in the record under your name: %1.</source>
        <translation>Jede Änderung steht unter Ihrem Namen im Protokoll: %1.</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Vier Augen</translation>
    </message>
    <message>
        <source>Plans for %1 can then be applied by one person alone. That stands in the record.</source>
        <translation>Pläne für %1 kann dann eine Person allein anwenden. Das steht im Protokoll.</translation>
    </message>
    <message>
        <source>Texts of %1 can then be planned on one person&apos;s word. That stands in the record.</source>
        <translation>Texte von %1 lassen sich dann auf das Wort einer Person hin planen. Das steht im Protokoll.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>%1: a second person is asked for from now on.</source>
        <translation>%1: Ab jetzt ist eine zweite Person verlangt.</translation>
    </message>
    <message>
        <source>%1: one person is enough from now on.</source>
        <translation>%1: Ab jetzt genügt eine Person.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::PreviewFilter</name>
    <message>
        <source>All  %1</source>
        <translation>Alle  %1</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::PreviewModel</name>
    <message>
        <source>Line %1, %2, %3</source>
        <translation>Zeile %1, %2, %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Text now</source>
        <translation>Text jetzt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::PreviewPane</name>
    <message>
        <source>The text now and the one of the file</source>
        <translation>Der jetzige Text und der aus der Datei</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::PricesSection</name>
    <message>
        <source>in</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>&amp;Keep as ours</source>
        <translation>Als &amp;eigenen Preis behalten</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Zurück zur &amp;Liste</translation>
    </message>
    <message>
        <source>Prices of a million tokens</source>
        <translation>Preise für eine Million Tokens</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>US dollars for a million tokens, as of %1. Rows of your own stand over the list and are kept on this machine.</source>
        <translation>US-Dollar für eine Million Tokens, Stand %1. Eigene Zeilen haben Vorrang vor der Liste und werden auf diesem Rechner aufbewahrt.</translation>
    </message>
    <message>
        <source>What %1 costs is kept.</source>
        <translation>Der Preis für %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 costs again what the list says.</source>
        <translation>Für %1 gilt wieder der Preis der Liste.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::PrivacySection</name>
    <message>
        <source>names of columns</source>
        <translation>Spaltennamen</translation>
    </message>
    <message>
        <source>values and texts</source>
        <translation>Werte und Texte</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Patterns of the team&apos;s own</source>
        <translation>Eigene Muster des Teams</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>Pattern (RE2)</source>
        <translation>Muster (RE2)</translation>
    </message>
    <message>
        <source>Name of the pattern</source>
        <translation>Name des Musters</translation>
    </message>
    <message>
        <source>staff_no</source>
        <translation>staff_no</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>such as \bE\d{5}\b</source>
        <translation>etwa \bE\d{5}\b</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>Was es prüft</translation>
    </message>
    <message>
        <source>A text to try</source>
        <translation>Ein Text zum Ausprobieren</translation>
    </message>
    <message>
        <source>Type a value or a comment here to see what of it would leave this machine</source>
        <translation>Geben Sie hier einen Wert oder Kommentar ein, um zu sehen, was davon diesen Rechner verlassen würde</translation>
    </message>
    <message>
        <source>Masked sends a value only from columns that are known to be harmless; what these patterns match counts as personal besides. Which mode a catalog has is chosen on the page Generate.</source>
        <translation>„Maskiert“ sendet einen Wert nur aus Spalten, die als unbedenklich bekannt sind; was diese Muster treffen, gilt zusätzlich als personenbezogen. Welcher Modus für einen Katalog gilt, wird auf der Seite „Erzeugen“ gewählt.</translation>
    </message>
    <message>
        <source>No pattern of your own yet: add the form of your staff or contract numbers below.</source>
        <translation>Noch kein eigenes Muster: Fügen Sie unten die Form Ihrer Personal- oder Vertragsnummern hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) of your own.</source>
        <translation>
            <numerusform>%n eigenes Muster.</numerusform>
            <numerusform>%n eigene Muster.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pattern is in use from the next run on.</source>
        <translation>Das Muster gilt ab dem nächsten Lauf.</translation>
    </message>
    <message>
        <source>The pattern “%1” is gone.</source>
        <translation>Das Muster „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Of a comment leaves: %1</source>
        <translation>Von einem Kommentar wird gesendet: %1</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ProposalView</name>
    <message>
        <source>Proposal with changes</source>
        <translation>Vorschlag mit Änderungen</translation>
    </message>
    <message>
        <source>Compare this text</source>
        <translation>Diesen Text vergleichen</translation>
    </message>
    <message>
        <source>With this text</source>
        <translation>Mit diesem Text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>In the catalog now</source>
        <translation>Jetzt im Katalog</translation>
    </message>
    <message>
        <source>In the catalog when generated</source>
        <translation>Beim Erzeugen im Katalog</translation>
    </message>
    <message>
        <source>First proposal</source>
        <translation>Erster Vorschlag</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Geltender Text</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>Eingegebener Text</translation>
    </message>
    <message>
        <source>Text %1, %2</source>
        <translation>Text %1, %2</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::QuotePanel</name>
    <message>
        <source>Quote</source>
        <translation>Kostenvoranschlag</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Price, at most about</source>
        <translation>Preis, höchstens etwa</translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation>Dauer, etwa</translation>
    </message>
    <message>
        <source>Preparing every request, to quote exactly what would be sent …</source>
        <translation>Alle Anfragen werden vorbereitet, damit der Kostenvoranschlag genau dem entspricht, was gesendet würde …</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Nothing to do: everything that is ticked has a description or an open proposal.</source>
        <translation>Nichts zu tun: Alles Angehakte hat eine Beschreibung oder einen offenen Vorschlag.</translation>
    </message>
    <message>
        <source>This run is open: %1 of %2 requests are done, the rest will be sent.</source>
        <translation>Dieser Lauf ist noch offen: %1 von %2 Anfragen sind erledigt, die übrigen werden gesendet.</translation>
    </message>
    <message>
        <source>This model is not in the price list.</source>
        <translation>Dieses Modell steht nicht in der Preisliste.</translation>
    </message>
    <message>
        <source>You changed something since: ask for a new quote.</source>
        <translation>Sie haben seitdem etwas geändert: Fordern Sie einen neuen Kostenvoranschlag an.</translation>
    </message>
    <message>
        <source>Com&amp;pare models …</source>
        <translation>Modelle &amp;vergleichen …</translation>
    </message>
    <message>
        <source>&amp;What leaves this machine …</source>
        <translation>&amp;Was diesen Rechner verlässt …</translation>
    </message>
    <message>
        <source>Tokens in / cached / out</source>
        <translation>Token: Eingabe / Cache / Ausgabe</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>From memory, for no tokens</source>
        <translation>Aus dem Gedächtnis, ohne Token</translation>
    </message>
    <message>
        <source>Statements, tables sampled</source>
        <translation>Anweisungen, Tabellen mit Stichprobe</translation>
    </message>
    <message>
        <source>Warehouse, at most</source>
        <translation>Warehouse, höchstens</translation>
    </message>
    <message>
        <source>Left alone: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Held against %n answer(s) of this run.</source>
        <translation>
            <numerusform>Verglichen mit %n Antwort dieses Laufs.</numerusform>
            <numerusform>Verglichen mit %n Antworten dieses Laufs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices: %1.</source>
        <translation>Preise: %1.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ReasonLine</name>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>A reason, if you like</source>
        <translation>Begründung, falls gewünscht</translation>
    </message>
    <message>
        <source>Enter decides · Esc goes back</source>
        <translation>Enter entscheidet · Esc kehrt zurück</translation>
    </message>
    <message>
        <source>Enter saves · Esc goes back</source>
        <translation>Enter speichert · Esc kehrt zurück</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::RecordExport</name>
    <message>
        <source>Writing the record …</source>
        <translation>Das Protokoll wird geschrieben …</translation>
    </message>
    <message>
        <source>Writing the record: %1 rows</source>
        <translation>Das Protokoll wird geschrieben: %1 Zeilen</translation>
    </message>
    <message>
        <source>The record is in %1, signed at its end.</source>
        <translation>Das Protokoll ist in %1, am Ende signiert.</translation>
    </message>
    <message>
        <source>%1 rows, %2 events, %3 links. “history verify --package” verifies it without the store.</source>
        <translation>%1 Zeilen, %2 Ereignisse, %3 Glieder. „history verify --package“ prüft es ohne den Speicher.</translation>
    </message>
    <message>
        <source>The rows are in %1, without the signed end of the record.</source>
        <translation>Die Zeilen sind in %1, ohne das signierte Ende des Protokolls.</translation>
    </message>
    <message>
        <source>The rows are in %1: %2.</source>
        <translation>Die Zeilen sind in %1: %2.</translation>
    </message>
    <message>
        <source>The end of the record, signed at link %1, is in %2. The record holds the SHA-256 of the rows.</source>
        <translation>Das Ende des Protokolls, bei Glied %1 signiert, ist in %2. Das Protokoll enthält den SHA-256 der Zeilen.</translation>
    </message>
    <message>
        <source>The end of the record, signed at link %1, is in %2.</source>
        <translation>Das Ende des Protokolls, bei Glied %1 signiert, ist in %2.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::RegeneratePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the new texts are to be like</source>
        <translation>Wie die neuen Texte sein sollen</translation>
    </message>
    <message>
        <source>What the new texts are to be like, if you want it said</source>
        <translation>Wie die neuen Texte sein sollen, falls Sie es angeben möchten</translation>
    </message>
    <message>
        <source>Texts an item</source>
        <translation>Texte je Eintrag</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>kürzer</translation>
    </message>
    <message>
        <source>more technical</source>
        <translation>technischer</translation>
    </message>
    <message>
        <source>mention the unit</source>
        <translation>Einheit nennen</translation>
    </message>
    <message numerus="yes">
        <source>New texts of the model for %n item(s), beside those there are</source>
        <translation>
            <numerusform>Neue Texte des Modells für %n Eintrag, neben den vorhandenen</numerusform>
            <numerusform>Neue Texte des Modells für %n Einträge, neben den vorhandenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Kostenvoranschlag</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 is asked. Enter says what it would cost.</source>
        <translation>%1 wird gefragt. Enter zeigt, was es kosten würde.</translation>
    </message>
    <message>
        <source>Connect a workspace and choose a model on the Generate page first.</source>
        <translation>Verbinden Sie zuerst einen Arbeitsbereich und wählen Sie auf der Seite „Erzeugen“ ein Modell.</translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>%1: %2 requests, about %3 tokens in and %4 out, %5. Enter sends them.</source>
        <translation>%1: %2 Anfragen, etwa %3 Token Eingabe und %4 Ausgabe, %5. Enter sendet sie.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ReplacePanel</name>
    <message>
        <source>&amp;Whole word</source>
        <translation>&amp;Ganzes Wort</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Groß-/&amp;Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Ganzes Wort</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>A word in the descriptions</source>
        <translation>Ein Wort in den Beschreibungen</translation>
    </message>
    <message>
        <source>Nothing: takes it out</source>
        <translation>Nichts: entfernt es</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Replace in the descriptions of all items of this store</source>
        <translation>In den Beschreibungen aller Einträge dieses Speichers ersetzen</translation>
    </message>
    <message>
        <source>Replace in the descriptions of all items that match “%1”</source>
        <translation>In den Beschreibungen aller Einträge ersetzen, die zu „%1“ passen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Type a word: what would change is shown before anything is done.</source>
        <translation>Geben Sie ein Wort ein: Was sich ändern würde, wird angezeigt, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace in %1</source>
        <translation>In %1 ersetzen</translation>
    </message>
    <message>
        <source>%1 of %2 descriptions change.</source>
        <translation>%1 von %2 Beschreibungen ändern sich.</translation>
    </message>
    <message>
        <source>That is more than %1 at once: narrow the filter, for example to one schema, and do it in parts.</source>
        <translation>Das sind mehr als %1 auf einmal: Grenzen Sie den Filter ein, zum Beispiel auf ein Schema, und gehen Sie in Teilen vor.</translation>
    </message>
    <message>
        <source>“%1” replaced with “%2”</source>
        <translation>„%1“ durch „%2“ ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>In the catalog already: %n. Edited now, they are written by the next import.</source>
        <translation>
            <numerusform>Schon im Katalog: %n. Wird der Text jetzt bearbeitet, schreibt ihn der nächste Import.</numerusform>
            <numerusform>Schon im Katalog: %n. Werden die Texte jetzt bearbeitet, schreibt sie der nächste Import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left alone, as nothing would be left of the text: %n.</source>
        <translation>
            <numerusform>Bleibt, weil vom Text nichts übrig wäre: %n.</numerusform>
            <numerusform>Bleiben, weil vom Text nichts übrig wäre: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>They become edited in your name, in one step that %1 takes back. Left out and listed: what changes meanwhile, what a check warns of, and what would replace somebody&apos;s comment.</source>
        <translation>Sie gelten dann als von Ihnen bearbeitet, in einem Schritt, den %1 zurücknimmt. Ausgelassen und aufgelistet: was sich inzwischen ändert, wovor eine Prüfung warnt und was den Kommentar eines anderen ersetzen würde.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::RequestModel</name>
    <message>
        <source>%1, asked again</source>
        <translation>%1, erneut gefragt</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Token: Eingabe / Ausgabe</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::RestorePanel</name>
    <message>
        <source>From the text that stands to the one that comes back</source>
        <translation>Vom geltenden Text zu dem, der zurückkommt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore an earlier text</source>
        <translation>Früheren Text wiederherstellen</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Geltenden Text behalten</translation>
    </message>
    <message>
        <source>Restore the text of %1? It becomes a decision of yours, as if you had written it.</source>
        <translation>Den Text von %1 wiederherstellen? Er wird Ihre Entscheidung, als hätten Sie ihn geschrieben.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 changed this meanwhile (now %2). Restore the earlier text all the same? This is what becomes of theirs:</source>
        <translation>%1 hat das inzwischen geändert (jetzt %2). Den früheren Text trotzdem wiederherstellen? Das wird dann aus dem anderen Text:</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::RetentionSection</name>
    <message>
        <source>&amp;Erase what is due now</source>
        <translation>Jetzt Fälliges &amp;löschen</translation>
    </message>
    <message>
        <source>Days that prompts, answers and samples are kept</source>
        <translation>Tage, die Prompts, Antworten und Stichproben aufbewahrt werden</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>until the run ends</source>
        <translation>bis zum Ende des Laufs</translation>
    </message>
    <message>
        <source>Prompts, answers and samples go after this time. Their hashes, tokens and cost stay, and so do descriptions and the record of decisions.</source>
        <translation>Prompts, Antworten und Stichproben werden nach dieser Zeit gelöscht. Ihre Hashwerte, Token und Kosten bleiben, ebenso die Beschreibungen und das Protokoll der Entscheidungen.</translation>
    </message>
    <message>
        <source>Keep prompts, answers and samples for</source>
        <translation>Aufbewahrung von Prompts, Antworten und Stichproben</translation>
    </message>
    <message>
        <source>Prompts, answers and samples go when their run ends.</source>
        <translation>Prompts, Antworten und Stichproben werden am Ende ihres Laufs gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Prompts, answers and samples are kept for %n day(s).</source>
        <translation>
            <numerusform>Prompts, Antworten und Stichproben werden %n Tag aufbewahrt.</numerusform>
            <numerusform>Prompts, Antworten und Stichproben werden %n Tage aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Prompts, answers and samples of all runs that are due are erased now. This cannot be taken back.</source>
        <translation>Fällige Prompts, Antworten und Stichproben aller Läufe werden jetzt gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Erased: %1 requests of %2 runs, samples of %3 items.</source>
        <translation>Gelöscht: %1 Anfragen aus %2 Läufen, Stichproben von %3 Einträgen.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ReviewDelegate</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ReviewPage</name>
    <message>
        <source>Draft …</source>
        <translation>Entwurf …</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gespeichert um %1</translation>
    </message>
    <message>
        <source>Reject because</source>
        <translation>Ablehnen, Begründung:</translation>
    </message>
    <message>
        <source>Needs work:</source>
        <translation>Überarbeiten, Begründung:</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n selected, because</source>
        <translation>
            <numerusform>%n ausgewählten Eintrag ablehnen, Begründung:</numerusform>
            <numerusform>%n ausgewählte Einträge ablehnen, Begründung:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected need work:</source>
        <translation>
            <numerusform>%n ausgewählten Eintrag überarbeiten, Begründung:</numerusform>
            <numerusform>%n ausgewählte Einträge überarbeiten, Begründung:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n decision(s) …</source>
        <translation>
            <numerusform>%n Entscheidung wird gespeichert …</numerusform>
            <numerusform>%n Entscheidungen werden gespeichert …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left as they were: %2</source>
        <translation>%1 unverändert gelassen: %2</translation>
    </message>
    <message>
        <source>Show those left out</source>
        <translation>Ausgelassene anzeigen</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>Decided again: %n item(s).</source>
        <translation>
            <numerusform>Erneut entschieden: %n Eintrag.</numerusform>
            <numerusform>Erneut entschieden: %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n decision(s).</source>
        <translation>
            <numerusform>Rückgängig gemacht: %n Entscheidung.</numerusform>
            <numerusform>Rückgängig gemacht: %n Entscheidungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n item(s) of this list are decided.</source>
        <translation>
            <numerusform>Der Eintrag dieser Liste (%n) ist entschieden.</numerusform>
            <numerusform>Alle %n Einträge dieser Liste sind entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Import</source>
        <translation>Zum Import</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are not saved: the store does not take them. They are tried again while the window is open.</source>
        <translation>
            <numerusform>%n Entscheidung ist nicht gespeichert: Der Speicher nimmt sie nicht an. Solange das Fenster offen ist, wird es weiter versucht.</numerusform>
            <numerusform>%n Entscheidungen sind nicht gespeichert: Der Speicher nimmt sie nicht an. Solange das Fenster offen ist, wird es weiter versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision is being saved.</source>
        <translation>Eine Entscheidung wird gerade gespeichert.</translation>
    </message>
    <message>
        <source>A text that you typed is not on disk yet.</source>
        <translation>Ein von Ihnen eingegebener Text ist noch nicht auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>Proposals appear here as soon as a run has written some. Choose tables on the Generate page, look at the quote, and start it.</source>
        <translation>Vorschläge erscheinen hier, sobald ein Lauf welche geschrieben hat. Wählen Sie auf der Seite „Erzeugen“ Tabellen aus, sehen Sie sich den Kostenvoranschlag an und starten Sie den Lauf.</translation>
    </message>
    <message>
        <source>Go to Generate</source>
        <translation>Zu „Erzeugen“</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Every proposal has been decided, or none was generated yet. Accepted ones wait on the Import page.</source>
        <translation>Alle Vorschläge sind entschieden, oder es wurde noch keiner erzeugt. Angenommene warten auf der Seite „Import“.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>No item matches</source>
        <translation>Kein passender Eintrag</translation>
    </message>
    <message>
        <source>The filter “%1” leaves nothing.</source>
        <translation>Der Filter „%1“ lässt nichts übrig.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not saved, trying again</source>
        <translation>
            <numerusform>%n Entscheidung nicht gespeichert, wird erneut versucht</numerusform>
            <numerusform>%n Entscheidungen nicht gespeichert, wird erneut versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>%1 in der Liste</translation>
    </message>
    <message>
        <source>New texts are being written; they come to stand beside those there are.</source>
        <translation>Neue Texte werden geschrieben; sie erscheinen neben den vorhandenen.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed.</source>
        <translation>
            <numerusform>%n Anfrage fehlgeschlagen.</numerusform>
            <numerusform>%n Anfragen fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new text(s) came. 1-9 take one into the editor.</source>
        <translation>
            <numerusform>%n neuer Text ist da. 1-9 übernimmt einen in den Editor.</numerusform>
            <numerusform>%n neue Texte sind da. 1-9 übernimmt einen in den Editor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show their items</source>
        <translation>Zugehörige Einträge anzeigen</translation>
    </message>
    <message>
        <source>New texts are being written. What is in flight may be paid twice.</source>
        <translation>Neue Texte werden geschrieben. Was unterwegs ist, wird vielleicht doppelt bezahlt.</translation>
    </message>
    <message>
        <source>decided today: %1</source>
        <translation>heute entschieden: %1</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>(keine Taste)</translation>
    </message>
    <message>
        <source>Text: %1 accept and next  ·  %2 back to the list, draft kept  ·  %3 dismiss  ·  Alt+1-9 take a text</source>
        <translation>Text: %1 annehmen und weiter  ·  %2 zurück zur Liste, Entwurf bleibt  ·  %3 verwerfen  ·  Alt+1-9 Text übernehmen</translation>
    </message>
    <message>
        <source>List: %1 accept and next  ·  %2 edit  ·  %3 reject  ·  %4 needs work  ·  %5 skip  ·  %6 undo  ·  1-9 take a text  ·  %7 new texts  ·  %8 peek  ·  F1 all keys</source>
        <translation>Liste: %1 annehmen und weiter  ·  %2 bearbeiten  ·  %3 ablehnen  ·  %4 zu überarbeiten  ·  %5 überspringen  ·  %6 zurücknehmen  ·  1-9 Text übernehmen  ·  %7 neue Texte  ·  %8 ansehen  ·  F1 alle Tasten</translation>
    </message>
    <message>
        <source>%1 decided. %2 takes all of them back.</source>
        <translation>%1 entschieden. %2 nimmt alle zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n</source>
        <translation>
            <numerusform>Ausgelassen: %n</numerusform>
            <numerusform>Ausgelassen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are not saved yet: the store does not take them. They are tried again.</source>
        <translation>
            <numerusform>%n Entscheidung ist noch nicht gespeichert: Der Speicher nimmt sie nicht an. Es wird wieder versucht.</numerusform>
            <numerusform>%n Entscheidungen sind noch nicht gespeichert: Der Speicher nimmt sie nicht an. Es wird wieder versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds for every catalog from then on, and can be switched for each in Settings, Four eyes.</source>
        <translation>Das gilt dann für jeden Katalog und lässt sich unter „Einstellungen, Vier Augen“ für jeden einzeln umschalten.</translation>
    </message>
    <message>
        <source>In a file it is a courtesy: nobody enforces it.</source>
        <translation>In einer Datei ist es nur eine Absprache: Niemand erzwingt sie.</translation>
    </message>
    <message>
        <source>Two people decide in this store now. Shall each text be seen by two before it is written?</source>
        <translation>In diesem Speicher entscheiden jetzt zwei Personen. Sollen zwei jeden Text gesehen haben, bevor er geschrieben wird?</translation>
    </message>
    <message>
        <source>&amp;Yes, by two</source>
        <translation>&amp;Ja, zwei</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Each text needs a second person from now on.</source>
        <translation>Ab jetzt braucht jeder Text eine zweite Person.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ReviewTable</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::RunHistory</name>
    <message>
        <source>R&amp;equests …</source>
        <translation>&amp;Anfragen …</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Review its texts</source>
        <translation>&amp;Texte prüfen</translation>
    </message>
    <message>
        <source>Export re&amp;port …</source>
        <translation>&amp;Bericht exportieren …</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>Bisherige Läufe</translation>
    </message>
    <message>
        <source>No run yet. Each will stand here with who, when, which model, what it cost and why it stopped.</source>
        <translation>Noch kein Lauf. Jeder wird hier stehen: wer, wann, welches Modell, was er kostete und warum er endete.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>quoted %1</source>
        <translation>veranschlagt: %1</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from memory</source>
        <translation>
            <numerusform>%n aus dem Gedächtnis</numerusform>
            <numerusform>%n aus dem Gedächtnis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) for samples</source>
        <translation>
            <numerusform>%n Anweisung für Stichproben</numerusform>
            <numerusform>%n Anweisungen für Stichproben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have been billed twice</source>
        <translation>
            <numerusform>%n vielleicht doppelt berechnet</numerusform>
            <numerusform>%n vielleicht doppelt berechnet</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>Export the report of run %1</source>
        <translation>Bericht von Lauf %1 exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n failed request(s) written to %1.</source>
        <translation>
            <numerusform>%n fehlgeschlagene Anfrage nach %1 geschrieben.</numerusform>
            <numerusform>%n fehlgeschlagene Anfragen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metaflow::ui::RunListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n fehlgeschlagen</numerusform>
            <numerusform>%1, %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Token: Eingabe / Ausgabe</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Angehalten durch</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::RunPane</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Paus&amp;e</source>
        <translation>Pa&amp;usieren</translation>
    </message>
    <message>
        <source>Tr&amp;y failed again</source>
        <translation>&amp;Fehlgeschlagenes erneut versuchen</translation>
    </message>
    <message>
        <source>Limits of this &amp;run …</source>
        <translation>Gren&amp;zen dieses Laufs …</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Try without samples</source>
        <translation>Ohne Stichproben versuchen</translation>
    </message>
    <message>
        <source>R&amp;equests …</source>
        <translation>A&amp;nfragen …</translation>
    </message>
    <message>
        <source>No run yet. Tick tables, ask for a quote, then generate: progress, cost and failures will stand here, also while you work on other pages.</source>
        <translation>Noch kein Lauf. Haken Sie Tabellen an, fordern Sie einen Kostenvoranschlag an und starten Sie dann das Erzeugen: Fortschritt, Kosten und Fehlschläge stehen dann hier, auch während Sie auf anderen Seiten arbeiten.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Asks again for what failed, with names and types alone.</source>
        <translation>Fragt Fehlgeschlagenes erneut an, nur mit Namen und Typen.</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>starting …</source>
        <translation>wird gestartet …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 of at most %2 in flight</source>
        <translation>%1 von höchstens %2 unterwegs</translation>
    </message>
    <message>
        <source>Nobody knows what this model costs.</source>
        <translation>Was dieses Modell kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 USD so far</source>
        <translation>bisher %1 USD</translation>
    </message>
    <message>
        <source>about %1 in all</source>
        <translation>insgesamt etwa %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>kein Budget</translation>
    </message>
    <message>
        <source>No request failed.</source>
        <translation>Keine Anfrage ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n Anfrage fehlgeschlagen</numerusform>
            <numerusform>%n Anfragen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag &amp;prüfen</numerusform>
            <numerusform>%n Vorschläge &amp;prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag prüfen</numerusform>
            <numerusform>%n Vorschläge prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) written.</source>
        <translation>
            <numerusform>%n Vorschlag geschrieben.</numerusform>
            <numerusform>%n Vorschläge geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused. %n proposal(s) were written and stay.</source>
        <translation>
            <numerusform>Pausiert. %n Vorschlag wurde geschrieben und bleibt erhalten.</numerusform>
            <numerusform>Pausiert. %n Vorschläge wurden geschrieben und bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n proposal(s) were written and stay.</source>
        <translation>
            <numerusform>Angehalten. %n Vorschlag wurde geschrieben und bleibt erhalten.</numerusform>
            <numerusform>Angehalten. %n Vorschläge wurden geschrieben und bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used: %1 tokens in (%2 cached), %3 out, %4.</source>
        <translation>Verbraucht: %1 Token Eingabe (%2 aus dem Cache), %3 Ausgabe, %4.</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>Quoted: %1 tokens in, %2 out, %3.</source>
        <translation>Veranschlagt: %1 Token Eingabe, %2 Ausgabe, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n from memory, for no tokens.</source>
        <translation>
            <numerusform>%n aus dem Gedächtnis, ohne Token.</numerusform>
            <numerusform>%n aus dem Gedächtnis, ohne Token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) may have been billed twice.</source>
        <translation>
            <numerusform>%n Anfrage wurde vielleicht doppelt berechnet.</numerusform>
            <numerusform>%n Anfragen wurden vielleicht doppelt berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run could not go on.</source>
        <translation>Der Lauf konnte nicht fortgesetzt werden.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::SameTextBar</name>
    <message>
        <source>Cancel  Esc</source>
        <translation>Abbrechen  Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Give “%1” to %n more pending item(s) called %2 with the same proposal: %3? What has a security finding or would replace somebody&apos;s comment is left out. One undo takes all back.</source>
        <translation>
            <numerusform>„%1“ noch %n weiteren offenen Eintrag namens %2 mit demselben Vorschlag geben: %3? Ausgelassen wird, was einen Sicherheitsbefund hat oder den Kommentar eines anderen ersetzen würde. Einmal „Rückgängig“ nimmt alles zurück.</numerusform>
            <numerusform>„%1“ noch %n weiteren offenen Einträgen namens %2 mit demselben Vorschlag geben: %3? Ausgelassen wird, was einen Sicherheitsbefund hat oder den Kommentar eines anderen ersetzen würde. Einmal „Rückgängig“ nimmt alles zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give to %1  ⏎</source>
        <translation>An %1 geben  ⏎</translation>
    </message>
    <message numerus="yes">
        <source>Give this text to %n more</source>
        <translation>
            <numerusform>Diesen Text %n weiteren Eintrag geben</numerusform>
            <numerusform>Diesen Text %n weiteren Einträgen geben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ScopeFilters</name>
    <message>
        <source>&amp;Only what has no description</source>
        <translation>&amp;Nur, was keine Beschreibung hat</translation>
    </message>
    <message>
        <source>V&amp;iews too</source>
        <translation>Auch &amp;Views</translation>
    </message>
    <message>
        <source>Nested &amp;fields too</source>
        <translation>Auch verschachtelte &amp;Felder</translation>
    </message>
    <message>
        <source>Only c&amp;hanged since</source>
        <translation>Nur geändert &amp;seit</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>Only what has no description</source>
        <translation>Nur, was keine Beschreibung hat</translation>
    </message>
    <message>
        <source>No comment in the catalog and no open item here. What is left alone is counted in the quote.</source>
        <translation>Kein Kommentar im Katalog und kein offener Eintrag hier. Was ausgelassen wird, zählt der Kostenvoranschlag auf.</translation>
    </message>
    <message>
        <source>Views too</source>
        <translation>Auch Views</translation>
    </message>
    <message>
        <source>Nested fields too</source>
        <translation>Auch verschachtelte Felder</translation>
    </message>
    <message>
        <source>The fields of structs, each with a text of its own.</source>
        <translation>Die Felder von Structs, jedes mit eigenem Text.</translation>
    </message>
    <message>
        <source>Only changed since</source>
        <translation>Nur geändert seit</translation>
    </message>
    <message>
        <source>Changed since this day</source>
        <translation>Geändert seit diesem Tag</translation>
    </message>
    <message>
        <source>Tables and columns</source>
        <translation>Tabellen und Spalten</translation>
    </message>
    <message>
        <source>Tables only</source>
        <translation>Nur Tabellen</translation>
    </message>
    <message>
        <source>Columns only</source>
        <translation>Nur Spalten</translation>
    </message>
    <message>
        <source>&amp;Describe</source>
        <translation>Bes&amp;chreiben</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::ScopePane</name>
    <message>
        <source>S&amp;can catalog</source>
        <translation>Katalog &amp;einlesen</translation>
    </message>
    <message>
        <source>Find tables</source>
        <translation>Tabellen suchen</translation>
    </message>
    <message>
        <source>Find schemas and tables (Ctrl+F)</source>
        <translation>Schemas und Tabellen suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Catalogs, schemas and tables</source>
        <translation>Kataloge, Schemas und Tabellen</translation>
    </message>
    <message>
        <source>Tick by pattern</source>
        <translation>Nach Muster anhaken</translation>
    </message>
    <message>
        <source>Names with * and ?, several with commas; schema.table where a dot is in it. Enter ticks what matches and nothing else.</source>
        <translation>Namen mit * und ?, mehrere durch Kommas getrennt; mit Punkt gilt schema.table. Die Eingabetaste hakt an, was passt, und nichts anderes.</translation>
    </message>
    <message>
        <source>orders_*, stg_*, hr.*</source>
        <translation>orders_*, stg_*, hr.*</translation>
    </message>
    <message>
        <source>&amp;Tick by pattern</source>
        <translation>Nach &amp;Muster anhaken</translation>
    </message>
    <message>
        <source>Reading the list of catalogs …</source>
        <translation>Die Liste der Kataloge wird gelesen …</translation>
    </message>
    <message>
        <source>This person may use no catalog. USE CATALOG is what is missing.</source>
        <translation>Diese Person darf keinen Katalog verwenden. Es fehlt das Recht USE CATALOG.</translation>
    </message>
    <message>
        <source>Ticked tables are described. Scanning reads names, types and comments, no rows.</source>
        <translation>Angehakte Tabellen werden beschrieben. Eingelesen werden Namen, Typen und Kommentare, keine Zeilen.</translation>
    </message>
    <message>
        <source>Scanning %1 …</source>
        <translation>%1 wird eingelesen …</translation>
    </message>
    <message>
        <source>Scanning %1 … %2 of %3</source>
        <translation>%1 wird eingelesen … %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2 tables, %3 columns read with %4 statements in %5 s.</source>
        <translation>%1: %2 Tabellen, %3 Spalten mit %4 Anweisungen in %5 s gelesen.</translation>
    </message>
    <message>
        <source>Since the last scan %1 changed, %2 are gone.</source>
        <translation>Seit dem letzten Einlesen geändert: %1, verschwunden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es); Enter ticks</source>
        <translation>
            <numerusform>%n Treffer; Eingabetaste hakt an</numerusform>
            <numerusform>%n Treffer; Eingabetaste hakt an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n angehakt</numerusform>
            <numerusform>%n angehakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n cannot be</source>
        <translation>
            <numerusform>, %n nicht anhakbar</numerusform>
            <numerusform>, %n nicht anhakbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the tables to describe.</source>
        <translation>Haken Sie die Tabellen an, die beschrieben werden sollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) ticked, %1 undescribed</source>
        <translation>
            <numerusform>%n Tabelle angehakt, %1 ohne Beschreibung</numerusform>
            <numerusform>%n Tabellen angehakt, %1 ohne Beschreibung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n described: left alone</source>
        <translation>
            <numerusform>, %n beschrieben: bleibt unverändert</numerusform>
            <numerusform>, %n beschrieben: bleiben unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n described: written anew</source>
        <translation>
            <numerusform>, %n beschrieben: wird neu geschrieben</numerusform>
            <numerusform>, %n beschrieben: werden neu geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop s&amp;canning</source>
        <translation>&amp;Einlesen anhalten</translation>
    </message>
    <message>
        <source>S&amp;can %1 again</source>
        <translation>%1 erneut &amp;einlesen</translation>
    </message>
    <message>
        <source>S&amp;can %1</source>
        <translation>%1 &amp;einlesen</translation>
    </message>
    <message>
        <source>&amp;Describe by hand …</source>
        <translation>&amp;Von Hand beschreiben …</translation>
    </message>
    <message>
        <source>Ctrl+D on a table: describe it or its columns by hand</source>
        <translation>Strg+D auf einer Tabelle: sie oder ihre Spalten von Hand beschreiben</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::SecretField</name>
    <message>
        <source>Keep in the key store</source>
        <translation>Im Schlüsselspeicher aufbewahren</translation>
    </message>
    <message>
        <source>Unticked, it is kept in memory until you close MetaFlow, and nowhere else.</source>
        <translation>Ohne Haken nur im Arbeitsspeicher aufbewahrt, bis Sie MetaFlow schließen, und nirgends sonst.</translation>
    </message>
    <message>
        <source>kept already; type another to replace it</source>
        <translation>bereits aufbewahrt; zum Ersetzen neu eingeben</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::SecretsSection</name>
    <message>
        <source>Sign-in: %1</source>
        <translation>Anmeldung: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Password of the store: %1</source>
        <translation>Passwort des Speichers: %1</translation>
    </message>
    <message>
        <source>Password of the proxy: %1</source>
        <translation>Passwort des Proxys: %1</translation>
    </message>
    <message>
        <source>Signature of a store&apos;s record</source>
        <translation>Signatur des Protokolls eines Speichers</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is kept yet. Each is asked for where it is needed: with a model, a sign-in, a team&apos;s store or a proxy.</source>
        <translation>Noch wird kein Schlüssel aufbewahrt. Gefragt wird dort, wo einer nötig ist: bei einem Modell, einer Anmeldung, dem Speicher eines Teams oder einem Proxy.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>The new key or password</source>
        <translation>Der neue Schlüssel oder das neue Passwort</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Schlüssel und Passwörter</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The &amp;new one</source>
        <translation>&amp;Neuer Wert</translation>
    </message>
    <message>
        <source>The key store of this machine answers. Keys are kept there, in no file of MetaFlow.</source>
        <translation>Der Schlüsselspeicher dieses Rechners antwortet. Schlüssel werden dort aufbewahrt, in keiner Datei von MetaFlow.</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>nur für diese Sitzung</translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation>im Schlüsselspeicher</translation>
    </message>
    <message>
        <source>time for a new one</source>
        <translation>Erneuerung fällig</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are older than %1 days: have new ones made where they come from, then replace them here.</source>
        <translation>
            <numerusform>%n davon ist älter als %1 Tage: Lassen Sie dort, wo er herkommt, einen neuen ausstellen, und ersetzen Sie ihn dann hier.</numerusform>
            <numerusform>%n davon sind älter als %1 Tage: Lassen Sie dort, wo sie herkommen, neue ausstellen, und ersetzen Sie sie dann hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in a&amp;gain …</source>
        <translation>Erneut an&amp;melden …</translation>
    </message>
    <message>
        <source>Re&amp;place …</source>
        <translation>E&amp;rsetzen …</translation>
    </message>
    <message>
        <source>It signs the record of a store: a key that somebody typed would prove nothing.</source>
        <translation>Er signiert das Protokoll eines Speichers: Ein von Hand eingegebener Schlüssel würde nichts beweisen.</translation>
    </message>
    <message>
        <source>In place of: %1</source>
        <translation>Anstelle von: %1</translation>
    </message>
    <message>
        <source>Paste the new one first.</source>
        <translation>Fügen Sie zuerst den neuen Wert ein.</translation>
    </message>
    <message>
        <source>Or untick the box: then it stays for this session only.</source>
        <translation>Oder entfernen Sie den Haken: Dann bleibt er nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Replaced: %1.</source>
        <translation>Ersetzt: %1.</translation>
    </message>
    <message>
        <source>What it signed stays; nothing more can be signed until there is a new one, and this one cannot be had back.</source>
        <translation>Was er signiert hat, bleibt; bis es einen neuen gibt, lässt sich nichts mehr signieren, und dieser lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>What needs it will ask for it again.</source>
        <translation>Wo er nötig ist, wird erneut danach gefragt.</translation>
    </message>
    <message>
        <source>Remove a key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>“%1” is taken out of the key store of this machine. %2</source>
        <translation>„%1“ wird aus dem Schlüsselspeicher dieses Rechners entfernt. %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>A key was typed under Settings, Secrets, and is not kept yet.</source>
        <translation>Unter „Einstellungen, Geheimnisse“ wurde ein Schlüssel eingegeben, der noch nicht aufbewahrt ist.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Vier Augen</translation>
    </message>
    <message>
        <source>No section has these words.</source>
        <translation>Kein Abschnitt enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search the settings (Ctrl+F)</source>
        <translation>Einstellungen durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::SettingsPane</name>
    <message>
        <source>Conte&amp;xt</source>
        <translation>Konte&amp;xt</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Er&amp;weitert</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::SignInForm</name>
    <message>
        <source>Keep the sign-in in the &amp;key store</source>
        <translation>Anmeldung im Sch&amp;lüsselspeicher aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Address of the workspace</source>
        <translation>Adresse des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Page to sign in at</source>
        <translation>Seite für die Anmeldung</translation>
    </message>
    <message>
        <source>Keep the sign-in in the key store</source>
        <translation>Anmeldung im Schlüsselspeicher aufbewahren</translation>
    </message>
    <message>
        <source>Unticked, it is kept in memory until you close MetaFlow, and nowhere else.</source>
        <translation>Ohne Haken nur im Arbeitsspeicher aufbewahrt, bis Sie MetaFlow schließen, und nirgends sonst.</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>Mit einem Zugriffstoken</translation>
    </message>
    <message>
        <source>As a service principal</source>
        <translation>Als Service Principal</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>Arbeits&amp;bereich</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Anmel&amp;dung</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Client-G&amp;eheimnis</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>Sign in in the browser that opens. If none does, open this page yourself.</source>
        <translation>Melden Sie sich im Browser an, der sich öffnet. Öffnet sich keiner, rufen Sie diese Seite selbst auf.</translation>
    </message>
    <message>
        <source>Only where your company registered an application of its own.</source>
        <translation>Nur, wenn Ihre Firma eine eigene Anwendung registriert hat.</translation>
    </message>
    <message>
        <source>Say which workspace: the address that its page has in the browser.</source>
        <translation>Geben Sie den Arbeitsbereich an: die Adresse, die seine Seite im Browser hat.</translation>
    </message>
    <message>
        <source>Paste a token: your workspace makes one under Settings, Developer.</source>
        <translation>Fügen Sie ein Token ein: Ihr Arbeitsbereich erstellt eines unter „Einstellungen, Entwickler“.</translation>
    </message>
    <message>
        <source>Say which service principal: its application id.</source>
        <translation>Geben Sie den Service Principal an: seine Anwendungs-ID.</translation>
    </message>
    <message>
        <source>Paste the secret of the service principal.</source>
        <translation>Fügen Sie das Geheimnis des Service Principals ein.</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Nicht mehr warten</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::SignInStep</name>
    <message>
        <source>&amp;Use this sign-in</source>
        <translation>Diese Anmeldung &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Another workspace</source>
        <translation>Anderer Arbeits&amp;bereich</translation>
    </message>
    <message>
        <source>Pro&amp;xy and certificates …</source>
        <translation>Pro&amp;xy und Zertifikate …</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::StartAssistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Welcome to MetaFlow</source>
        <translation>Willkommen bei MetaFlow</translation>
    </message>
    <message>
        <source>It describes tables and columns, people review the words, and what they accept is written to the catalog. How do you want to begin?</source>
        <translation>MetaFlow beschreibt Tabellen und Spalten, Menschen prüfen die Texte, und was sie annehmen, wird in den Katalog geschrieben. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>1 of 4: sign in</source>
        <translation>1 von 4: Anmeldung</translation>
    </message>
    <message>
        <source>Which workspace holds the tables? Signing in starts nothing there.</source>
        <translation>In welchem Arbeitsbereich sind die Tabellen? Die Anmeldung startet dort nichts.</translation>
    </message>
    <message>
        <source>2 of 4: a warehouse</source>
        <translation>2 von 4: ein Warehouse</translation>
    </message>
    <message>
        <source>The SQL warehouse that reads the catalog and writes descriptions.</source>
        <translation>Das SQL-Warehouse, das den Katalog liest und Beschreibungen schreibt.</translation>
    </message>
    <message>
        <source>3 of 4: a model</source>
        <translation>3 von 4: ein Modell</translation>
    </message>
    <message>
        <source>The language model that proposes descriptions. Whoever only reviews needs none.</source>
        <translation>Das Sprachmodell, das Beschreibungen vorschlägt. Wer nur prüft, braucht keines.</translation>
    </message>
    <message>
        <source>4 of 4: the store</source>
        <translation>4 von 4: der Speicher</translation>
    </message>
    <message>
        <source>Where proposals, decisions and their record are kept.</source>
        <translation>Hier werden Vorschläge, Entscheidungen und deren Protokoll aufbewahrt.</translation>
    </message>
    <message>
        <source>Join my team&apos;s store</source>
        <translation>Dem Speicher meines Teams beitreten</translation>
    </message>
    <message>
        <source>Reviewing needs neither a workspace nor a key, only this database. Its server says what you may do there.</source>
        <translation>Zum Prüfen brauchen Sie weder Arbeitsbereich noch Schlüssel, nur diese Datenbank. Was Sie dort dürfen, bestimmt ihr Server.</translation>
    </message>
    <message>
        <source>Not now (Esc)</source>
        <translation>Nicht jetzt (Esc)</translation>
    </message>
    <message>
        <source>Skip this step (Esc)</source>
        <translation>Diesen Schritt überspringen (Esc)</translation>
    </message>
    <message>
        <source>Everything here stands in Settings, too.</source>
        <translation>Alles hier finden Sie auch unter „Einstellungen“.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Plans and spreadsheets (*.mfplan *.csv *.tsv *.txt *.xlsx)</source>
        <translation>Pläne und Tabellen (*.mfplan *.csv *.tsv *.txt *.xlsx)</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::StartDoors</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>A small Databricks on this machine and a model that writes. No account, and nothing leaves the machine.</source>
        <translation>Ein kleines Databricks auf diesem Rechner und ein Modell, das schreibt. Ohne Konto, und nichts verlässt den Rechner.</translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>Mein Arbeitsbereich</translation>
    </message>
    <message>
        <source>Sign in to Databricks, pick a warehouse and a model. Nothing is started or written by it.</source>
        <translation>Bei Databricks anmelden, Warehouse und Modell wählen. Dadurch wird nichts gestartet oder geschrieben.</translation>
    </message>
    <message>
        <source>Join my team&apos;s store</source>
        <translation>Dem Speicher meines Teams beitreten</translation>
    </message>
    <message>
        <source>Review what others generated. All it takes is the address of the database.</source>
        <translation>Prüfen, was andere erzeugt haben. Nötig ist nur die Adresse der Datenbank.</translation>
    </message>
    <message>
        <source>Open a file I was sent</source>
        <translation>Eine erhaltene Datei öffnen</translation>
    </message>
    <message>
        <source>A plan (.mfplan), CSV or Excel: look at every change before anything is written.</source>
        <translation>Ein Plan (.mfplan), CSV oder Excel: jede Änderung ansehen, bevor etwas geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::StatementModel</name>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>(derived from %1)</source>
        <translation>(abgeleitet aus %1)</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::StatementsView</name>
    <message>
        <source>The chosen statement as it is sent</source>
        <translation>Die gewählte Anweisung, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>Statements as they will be sent</source>
        <translation>Anweisungen, wie sie gesendet werden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The chosen statements, to the byte (Ctrl+C)</source>
        <translation>Die gewählten Anweisungen, Byte für Byte (Strg+C)</translation>
    </message>
    <message>
        <source>This plan sends no statement.</source>
        <translation>Dieser Plan sendet keine Anweisung.</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Anweisung %1 von %2</translation>
    </message>
    <message>
        <source>, derived from %1 because a part of it was refused</source>
        <translation>, abgeleitet aus %1, weil ein Teil davon abgewiesen wurde</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::StoreAdopter</name>
    <message>
        <source>Items: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>keep their status and text</source>
        <translation>behalten Status und Text</translation>
    </message>
    <message>
        <source>Items with another status: %1</source>
        <translation>Einträge mit anderem Status: %1</translation>
    </message>
    <message>
        <source>stay as they are and count as pending</source>
        <translation>bleiben, wie sie sind, und gelten als offen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>stay beside the newest accepted one and are never planned</source>
        <translation>bleiben neben dem neuesten angenommenen und werden nie geplant</translation>
    </message>
    <message>
        <source>Columns called NaN</source>
        <translation>Spalten namens NaN</translation>
    </message>
    <message>
        <source>become descriptions of their table</source>
        <translation>werden zu Beschreibungen ihrer Tabelle</translation>
    </message>
    <message>
        <source>Rows of history</source>
        <translation>Zeilen des Verlaufs</translation>
    </message>
    <message>
        <source>are kept</source>
        <translation>bleiben erhalten</translation>
    </message>
    <message>
        <source>Items of no workspace yet</source>
        <translation>Einträge noch ohne Arbeitsbereich</translation>
    </message>
    <message>
        <source>can be planned once it is named</source>
        <translation>lassen sich planen, sobald er angegeben ist</translation>
    </message>
    <message>
        <source>Items since it was adopted</source>
        <translation>Einträge seit der Übernahme</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>are reviewed here, and there as before</source>
        <translation>werden hier geprüft und dort wie bisher</translation>
    </message>
    <message>
        <source>&amp;Back up and adopt …</source>
        <translation>Sichern und überneh&amp;men …</translation>
    </message>
    <message>
        <source>&amp;Work in this store</source>
        <translation>In diesem Speicher &amp;arbeiten</translation>
    </message>
    <message>
        <source>&amp;Look what is there</source>
        <translation>&amp;Nachsehen, was da ist</translation>
    </message>
    <message>
        <source>What is there and what becomes of it</source>
        <translation>Was da ist und was daraus wird</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Workspace that the items are of</source>
        <translation>Arbeitsbereich, aus dem die Einträge stammen</translation>
    </message>
    <message>
        <source>W&amp;orkspace</source>
        <translation>Arbe&amp;itsbereich</translation>
    </message>
    <message>
        <source>Host of the workspace that the items are of. Empty: they can be reviewed now, and planned once it is named.</source>
        <translation>Host des Arbeitsbereichs, aus dem die Einträge stammen. Leer: Prüfen lassen sie sich jetzt, planen erst, wenn er angegeben ist.</translation>
    </message>
    <message>
        <source>Looking; nothing is changed …</source>
        <translation>Es wird nachgesehen; nichts wird geändert …</translation>
    </message>
    <message>
        <source>Added to its tables: %1. Added beside them: %2. Nothing is taken away or renamed: the earlier tool goes on reading and writing.</source>
        <translation>Zu ihren Tabellen hinzugefügt: %1. Daneben angelegt: %2. Nichts wird entfernt oder umbenannt: Das frühere Werkzeug liest und schreibt weiter.</translation>
    </message>
    <message>
        <source>Adopt this database?</source>
        <translation>Diese Datenbank übernehmen?</translation>
    </message>
    <message>
        <source>A backup is made first. Then columns and tables are added to %1, and each item gets a row in the record. Close the earlier tool&apos;s app meanwhile; it goes on working with its own afterwards.</source>
        <translation>Zuerst wird eine Sicherung erstellt. Dann kommen in %1 Spalten und Tabellen hinzu, und jeder Eintrag erhält eine Zeile im Protokoll. Schließen Sie währenddessen die App des früheren Werkzeugs; danach arbeitet sie mit ihren eigenen Daten weiter.</translation>
    </message>
    <message>
        <source>Back up and adopt</source>
        <translation>Sichern und übernehmen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Backing up and adopting …</source>
        <translation>Wird gesichert und übernommen …</translation>
    </message>
    <message>
        <source>Adopted: %1 items; duplicates marked: %2, NaN mended: %3.</source>
        <translation>Übernommen: %1 Einträge; als Duplikate markiert: %2, NaN behoben: %3.</translation>
    </message>
    <message>
        <source>%1 wait: they were changed past the record. Decide on them, then do the same again.</source>
        <translation>Zurückgestellt, weil am Protokoll vorbei geändert: %1. Entscheiden Sie darüber, und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>The backup of before: %1</source>
        <translation>Die Sicherung von vorher: %1</translation>
    </message>
    <message>
        <source>Adopt without a backup?</source>
        <translation>Ohne Sicherung übernehmen?</translation>
    </message>
    <message>
        <source>Adopting adds columns and tables, and takes nothing away. Without a backup there is no way back by MetaFlow: go on if the server has backups of its own.</source>
        <translation>Das Übernehmen fügt Spalten und Tabellen hinzu und nimmt nichts weg. Ohne Sicherung führt mit MetaFlow kein Weg zurück: Machen Sie weiter, wenn der Server eigene Sicherungen hat.</translation>
    </message>
    <message>
        <source>Adopt without a backup</source>
        <translation>Ohne Sicherung übernehmen</translation>
    </message>
    <message>
        <source>Adopting …</source>
        <translation>Wird übernommen …</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::StoreForm</name>
    <message>
        <source>Password of the database</source>
        <translation>Passwort der Datenbank</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Use this store</source>
        <translation>Diesen Speicher &amp;verwenden</translation>
    </message>
    <message>
        <source>In a file on this machine</source>
        <translation>In einer Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>In the team&apos;s database (PostgreSQL)</source>
        <translation>In der Datenbank des Teams (PostgreSQL)</translation>
    </message>
    <message>
        <source>Where the store is</source>
        <translation>Wo der Speicher ist</translation>
    </message>
    <message>
        <source>Host of the database</source>
        <translation>Host der Datenbank</translation>
    </message>
    <message>
        <source>Port of the database</source>
        <translation>Port der Datenbank</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Name der Datenbank</translation>
    </message>
    <message>
        <source>User of the database</source>
        <translation>Benutzer der Datenbank</translation>
    </message>
    <message>
        <source>Schema in the database</source>
        <translation>Schema in der Datenbank</translation>
    </message>
    <message>
        <source>empty: PGPASSWORD or ~/.pgpass</source>
        <translation>leer: PGPASSWORD oder ~/.pgpass</translation>
    </message>
    <message>
        <source>St&amp;ore</source>
        <translation>&amp;Speicher</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Or paste the whole address here: postgresql://user@host:port/database</source>
        <translation>Oder fügen Sie hier die ganze Adresse ein: postgresql://user@host:port/database</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>S&amp;chema</source>
        <translation>S&amp;chema</translation>
    </message>
    <message>
        <source>For one person. It can be moved into a team&apos;s database later.</source>
        <translation>Für eine Person. Er lässt sich später in die Datenbank eines Teams verschieben.</translation>
    </message>
    <message>
        <source>Say on which machine the database is; whoever runs it knows.</source>
        <translation>Geben Sie an, auf welchem Rechner die Datenbank ist; wer sie betreibt, weiß es.</translation>
    </message>
    <message>
        <source>Say which database there.</source>
        <translation>Geben Sie an, welche Datenbank dort gemeint ist.</translation>
    </message>
    <message>
        <source>Say as which user; decisions are recorded under this name.</source>
        <translation>Geben Sie den Benutzer an; unter diesem Namen werden Entscheidungen festgehalten.</translation>
    </message>
    <message>
        <source>Say which schema; it is metadata_enrichment unless somebody chose another.</source>
        <translation>Geben Sie das Schema an; es ist metadata_enrichment, wenn niemand ein anderes gewählt hat.</translation>
    </message>
    <message>
        <source>The database answers and lets you in.</source>
        <translation>Die Datenbank antwortet und lässt Sie ein.</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Die Datenbank wird befragt …</translation>
    </message>
    <message>
        <source>Or untick the box: then the password stays for this session only.</source>
        <translation>Oder entfernen Sie das Häkchen: Dann gilt das Passwort nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>An address looks like postgresql://user@host:port/database.</source>
        <translation>Eine Adresse sieht so aus: postgresql://benutzer@host:port/datenbank.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::StoreMover</name>
    <message>
        <source>&amp;Work in the new store</source>
        <translation>&amp;Im neuen Speicher arbeiten</translation>
    </message>
    <message>
        <source>&amp;Move the store there …</source>
        <translation>Speicher dorthin &amp;verschieben …</translation>
    </message>
    <message>
        <source>Move the store</source>
        <translation>Speicher verschieben</translation>
    </message>
    <message>
        <source>All of this store is copied to %1, which has to be empty, and its record is verified there. Nobody can write meanwhile. This store stays as it is, with a last row in its record that says where it went.</source>
        <translation>Der ganze Speicher wird nach %1 kopiert, wo noch nichts sein darf, und sein Protokoll wird dort geprüft. Währenddessen kann niemand schreiben. Dieser Speicher bleibt, wie er ist; eine letzte Zeile in seinem Protokoll nennt, wohin er verschoben wurde.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Moving the store …</source>
        <translation>Der Speicher wird verschoben …</translation>
    </message>
    <message>
        <source>Moved to %1: %2 items, %3 rows of history. The record was verified there, link by link. The other members give themselves the same address.</source>
        <translation>Nach %1 verschoben: %2 Einträge, %3 Zeilen im Verlauf. Das Protokoll wurde dort Glied für Glied geprüft. Die anderen Mitglieder geben bei sich dieselbe Adresse an.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::StoreSection</name>
    <message>
        <source>&amp;Use another store …</source>
        <translation>&amp;Anderen Speicher verwenden …</translation>
    </message>
    <message>
        <source>Open a &amp;file …</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Move to PostgreSQL …</source>
        <translation>&amp;Nach PostgreSQL verschieben …</translation>
    </message>
    <message>
        <source>&amp;Adopt the earlier tool&apos;s database …</source>
        <translation>Datenbank des f&amp;rüheren Werkzeugs übernehmen …</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>%1; the server refuses what this role does not allow.</source>
        <translation>%1; was diese Rolle nicht erlaubt, weist der Server ab.</translation>
    </message>
    <message>
        <source>%1. This is a courtesy: whoever has the file may do everything, and four eyes are a promise that nobody enforces.</source>
        <translation>%1. Das beruht auf gutem Willen: Wer die Datei hat, darf alles, und „Vier Augen“ ist ein Versprechen, das niemand durchsetzt.</translation>
    </message>
    <message>
        <source>%1 items, %2 rows of history, schema %3</source>
        <translation>%1 Einträge, %2 Zeilen im Verlauf, Schema %3</translation>
    </message>
    <message numerus="yes">
        <source>, %n duplicate(s) of the earlier tool</source>
        <translation>
            <numerusform>, %n Duplikat des früheren Werkzeugs</numerusform>
            <numerusform>, %n Duplikate des früheren Werkzeugs</numerusform>
        </translation>
    </message>
    <message>
        <source>Its id: %1</source>
        <translation>Seine Kennung: %1</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Speicher öffnen</translation>
    </message>
    <message>
        <source>Stores (*.sqlite *.db);;All files (*)</source>
        <translation>Speicher (*.sqlite *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Use another store</source>
        <translation>Anderen Speicher verwenden</translation>
    </message>
    <message>
        <source>The store was moved.</source>
        <translation>Der Speicher wurde verschoben.</translation>
    </message>
    <message>
        <source>Move this store to PostgreSQL</source>
        <translation>Diesen Speicher nach PostgreSQL verschieben</translation>
    </message>
    <message>
        <source>The database was adopted.</source>
        <translation>Die Datenbank wurde übernommen.</translation>
    </message>
    <message>
        <source>Adopt the earlier tool&apos;s database</source>
        <translation>Datenbank des früheren Werkzeugs übernehmen</translation>
    </message>
    <message>
        <source>The store is being moved. Stopped now, the new place stays empty.</source>
        <translation>Der Speicher wird verschoben. Wird das jetzt angehalten, bleibt der neue Ort leer.</translation>
    </message>
    <message>
        <source>The earlier tool&apos;s database is being adopted. It will be finished before MetaFlow ends.</source>
        <translation>Die Datenbank des früheren Werkzeugs wird übernommen. Das wird fertig, bevor MetaFlow endet.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::TakeBar</name>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Preview &amp;again</source>
        <translation>Neue &amp;Vorschau</translation>
    </message>
    <message>
        <source>Save &amp;problems as a file …</source>
        <translation>P&amp;robleme als Datei speichern …</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>Fortschritt der Datei</translation>
    </message>
    <message>
        <source>F5: reads the file again and holds it against the store as it is now.</source>
        <translation>F5: liest die Datei neu und vergleicht sie mit dem jetzigen Stand des Speichers.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a problem or are in conflict, and it is all rows or none.</source>
        <translation>
            <numerusform>%n Zeile hat ein Problem oder steht im Konflikt, und es gilt: alle Zeilen oder keine.</numerusform>
            <numerusform>%n Zeilen haben ein Problem oder stehen im Konflikt, und es gilt: alle Zeilen oder keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has a problem, and it is all rows or none.</source>
        <translation>Die Datei hat ein Problem, und es gilt: alle Zeilen oder keine.</translation>
    </message>
    <message>
        <source>&amp;Valid rows only: leave out %1</source>
        <translation>&amp;Nur gültige Zeilen: %1 auslassen</translation>
    </message>
    <message>
        <source>Take it all the same (&amp;valid rows)</source>
        <translation>Trotzdem übernehmen (&amp;nur gültige Zeilen)</translation>
    </message>
    <message>
        <source>There is nothing to take: no row says anything new.</source>
        <translation>Es gibt nichts zu übernehmen: Keine Zeile sagt etwas Neues.</translation>
    </message>
    <message>
        <source>There is nothing to take: no row that says something new can be read.</source>
        <translation>Es gibt nichts zu übernehmen: Keine Zeile, die etwas Neues sagt, ist lesbar.</translation>
    </message>
    <message>
        <source>Nothing is written before you press the button.</source>
        <translation>Nichts wird geschrieben, bevor Sie die Schaltfläche drücken.</translation>
    </message>
    <message>
        <source>This file was taken. Preview it again to hold it against the store as it is now.</source>
        <translation>Diese Datei wurde übernommen. Mit einer neuen Vorschau lässt sie sich mit dem jetzigen Stand des Speichers vergleichen.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 %2, %3 a second</source>
        <translation>%1 %2, %3 pro Sekunde</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::TemplateForm</name>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>for example finance</source>
        <translation>zum Beispiel finance</translation>
    </message>
    <message>
        <source>Catalogs it is for</source>
        <translation>Kataloge, für die sie gilt</translation>
    </message>
    <message>
        <source>any catalog</source>
        <translation>jeder Katalog</translation>
    </message>
    <message>
        <source>Schemas it is for</source>
        <translation>Schemas, für die sie gilt</translation>
    </message>
    <message>
        <source>any schema</source>
        <translation>jedes Schema</translation>
    </message>
    <message>
        <source>Tables it is for</source>
        <translation>Tabellen, für die sie gilt</translation>
    </message>
    <message>
        <source>any table, or stg_*</source>
        <translation>jede Tabelle, oder stg_*</translation>
    </message>
    <message>
        <source>Instructions of the team</source>
        <translation>Anweisungen des Teams</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>Length of a description</source>
        <translation>Länge einer Beschreibung</translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation>Ein Satz</translation>
    </message>
    <message>
        <source>One or two sentences</source>
        <translation>Ein bis zwei Sätze</translation>
    </message>
    <message>
        <source>A paragraph</source>
        <translation>Ein Absatz</translation>
    </message>
    <message>
        <source>For whom it is written</source>
        <translation>Für wen sie geschrieben wird</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Fachbereich</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Language of the descriptions</source>
        <translation>Sprache der Beschreibungen</translation>
    </message>
    <message>
        <source>What your team wants in every description, in its own words</source>
        <translation>Was Ihr Team in jeder Beschreibung möchte, in eigenen Worten</translation>
    </message>
    <message>
        <source>Names: %1. {{data}} and {{answer}} must be there; where the table itself goes is not the template&apos;s.</source>
        <translation>Namen: %1. {{data}} und {{answer}} müssen vorkommen; wohin die Tabelle selbst kommt, bestimmt nicht die Vorlage.</translation>
    </message>
    <message>
        <source>What keeps the template from being saved</source>
        <translation>Was das Speichern der Vorlage verhindert</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Anweisungen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Can be saved.</source>
        <translation>Kann gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::TemplatesSection</name>
    <message>
        <source>every table</source>
        <translation>jede Tabelle</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Ne&amp;u</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a new version</source>
        <translation>Als neue &amp;Version speichern</translation>
    </message>
    <message>
        <source>Take out of &amp;use</source>
        <translation>Außer &amp;Gebrauch nehmen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Versions of this template</source>
        <translation>Versionen dieser Vorlage</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Try it on one table</source>
        <translation>An einer Tabelle ausprobieren</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>außer Gebrauch</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>Version %1, %2 %3</source>
        <translation>Version %1, %2 %3</translation>
    </message>
    <message>
        <source>Connect to a workspace and choose a model on the page Generate first.</source>
        <translation>Verbinden Sie zuerst einen Arbeitsbereich und wählen Sie auf der Seite „Erzeugen“ ein Modell.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in every request</source>
        <translation>
            <numerusform>%n Token in jeder Anfrage</numerusform>
            <numerusform>%n Token in jeder Anfrage</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1. Runs prepared from now on ask with it.</source>
        <translation>Gespeichert als %1. Ab jetzt vorbereitete Läufe fragen damit an.</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Außer Gebrauch nehmen</translation>
    </message>
    <message>
        <source>Runs prepared from now on no longer ask with “%1”. Its versions stay in the record, and saving it again brings it back.</source>
        <translation>Ab jetzt vorbereitete Läufe fragen nicht mehr mit „%1“ an. Die Versionen bleiben im Protokoll, und erneutes Speichern holt die Vorlage zurück.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>“%1” is out of use.</source>
        <translation>„%1“ ist außer Gebrauch.</translation>
    </message>
    <message>
        <source>Reading samples of %1 …</source>
        <translation>Stichproben von %1 werden gelesen …</translation>
    </message>
    <message>
        <source>Asking the model twice …</source>
        <translation>Das Modell wird zweimal gefragt …</translation>
    </message>
    <message>
        <source>A template was changed and not saved.</source>
        <translation>Eine Vorlage wurde geändert und nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::TextEditor</name>
    <message>
        <source>Description to accept</source>
        <translation>Anzunehmende Beschreibung</translation>
    </message>
    <message>
        <source>No description yet. Press %1 and write one.</source>
        <translation>Noch keine Beschreibung. Drücken Sie %1 und schreiben Sie eine.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::TextsTab</name>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>wiederverwendet</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>hochgeladen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>earlier tool</source>
        <translation>früheres Werkzeug</translation>
    </message>
    <message>
        <source>Texts to take</source>
        <translation>Texte zum Übernehmen</translation>
    </message>
    <message>
        <source>%1, %2 % like %3</source>
        <translation>%1, zu %2 % wie %3</translation>
    </message>
    <message>
        <source>stands now</source>
        <translation>steht jetzt da</translation>
    </message>
    <message>
        <source>new beside yours</source>
        <translation>neu neben Ihrem</translation>
    </message>
    <message>
        <source>Take into the editor</source>
        <translation>In das Eingabefeld übernehmen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::TrialView</name>
    <message numerus="yes">
        <source>%1 (%n finding(s))</source>
        <translation>
            <numerusform>%1 (%n Befund)</numerusform>
            <numerusform>%1 (%n Befunde)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>Vor&amp;bereiten</translation>
    </message>
    <message>
        <source>Send both requests</source>
        <translation>Beide Anfragen senden</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Dieser Text</translation>
    </message>
    <message>
        <source>What it replaces</source>
        <translation>Was er ersetzt</translation>
    </message>
    <message>
        <source>Table to try it on</source>
        <translation>Tabelle zum Ausprobieren</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Antworten nebeneinander</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Try it on</source>
        <translation>Ausprobieren an</translation>
    </message>
    <message>
        <source>What is sent: %1</source>
        <translation>Was gesendet wird: %1</translation>
    </message>
    <message>
        <source>Two requests for one table, this text and what it replaces; nothing becomes an item. What they cost is shown first and kept in the record.</source>
        <translation>Zwei Anfragen für eine Tabelle, dieser Text und was er ersetzt; daraus wird kein Eintrag. Was sie kosten, wird vorher angezeigt und im Protokoll festgehalten.</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>%1: %2 tokens in, %3 out, %4</source>
        <translation>%1: %2 Token hinein, %3 heraus, %4</translation>
    </message>
    <message>
        <source>%1: about %2 tokens in, %3 out, %4</source>
        <translation>%1: etwa %2 Token hinein, %3 heraus, %4</translation>
    </message>
    <message>
        <source>Both together: about %1 USD.</source>
        <translation>Beide zusammen: etwa %1 USD.</translation>
    </message>
    <message>
        <source>Nobody knows what this model costs.</source>
        <translation>Was dieses Modell kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Both together: %1 USD.</source>
        <translation>Beide zusammen: %1 USD.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::UndoneFiles</name>
    <message>
        <source>Save as SQL …</source>
        <translation>Als SQL speichern …</translation>
    </message>
    <message>
        <source>Save for dbt …</source>
        <translation>Für dbt speichern …</translation>
    </message>
    <message>
        <source>Save what came undone as an SQL script</source>
        <translation>Zurückgesetztes als SQL-Skript speichern</translation>
    </message>
    <message>
        <source>Save what came undone for dbt</source>
        <translation>Zurückgesetztes für dbt speichern</translation>
    </message>
    <message>
        <source>No plan is shown.</source>
        <translation>Es wird kein Plan gezeigt.</translation>
    </message>
    <message>
        <source>Nothing of this plan came undone.</source>
        <translation>Von diesem Plan wurde nichts zurückgesetzt.</translation>
    </message>
    <message>
        <source>Came undone: %1</source>
        <translation>Zurückgesetzt: %1</translation>
    </message>
    <message>
        <source>The statements that write these descriptions again, for whoever makes the tables.</source>
        <translation>Die Anweisungen, die diese Beschreibungen erneut schreiben, für die Person, die die Tabellen erstellt.</translation>
    </message>
    <message>
        <source>A properties file with these descriptions: dbt writes them with the tables that it makes.</source>
        <translation>Eine Properties-Datei mit diesen Beschreibungen: dbt schreibt sie mit den Tabellen, die es erstellt.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::UploadTexts</name>
    <message>
        <source>(left out)</source>
        <translation>(ausgelassen)</translation>
    </message>
    <message>
        <source>Number of the item</source>
        <translation>Nummer des Eintrags</translation>
    </message>
    <message>
        <source>Version when it was exported</source>
        <translation>Version beim Export</translation>
    </message>
    <message>
        <source>Workspace it belongs to</source>
        <translation>Zugehöriger Arbeitsbereich</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Column (empty: the table)</source>
        <translation>Spalte (leer: die Tabelle)</translation>
    </message>
    <message>
        <source>Whole path (JSON)</source>
        <translation>Ganzer Pfad (JSON)</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Art des Textes</translation>
    </message>
    <message>
        <source>Comment in the catalog</source>
        <translation>Kommentar im Katalog</translation>
    </message>
    <message>
        <source>First proposal</source>
        <translation>Erster Vorschlag</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Decision (status)</source>
        <translation>Entscheidung (status)</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie er entstand</translation>
    </message>
    <message>
        <source>Formula guard (text_mode)</source>
        <translation>Formelschutz (text_mode)</translation>
    </message>
    <message>
        <source>Two columns mean the same: leave one of them out.</source>
        <translation>Zwei Spalten bedeuten dasselbe: Lassen Sie eine davon aus.</translation>
    </message>
    <message>
        <source>Decisions are taken from a MetaFlow export alone: it has the number and the version of each item. Other files come in as suggestions.</source>
        <translation>Entscheidungen werden nur aus einem Export von MetaFlow übernommen: Er enthält Nummer und Version jedes Eintrags. Andere Dateien kommen als Vorschläge herein.</translation>
    </message>
    <message>
        <source>Say which columns hold catalog, schema and table.</source>
        <translation>Geben Sie an, welche Spalten Katalog, Schema und Tabelle enthalten.</translation>
    </message>
    <message>
        <source>Say which column holds the description.</source>
        <translation>Geben Sie an, welche Spalte die Beschreibung enthält.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>This object has no item yet: it gets one, with this text as its proposal.</source>
        <translation>Dieses Objekt hat noch keinen Eintrag: Es erhält einen, mit diesem Text als Vorschlag.</translation>
    </message>
    <message>
        <source>The text comes to stand beside the one there is; where nobody decided yet it takes its place.</source>
        <translation>Der Text wird neben den vorhandenen gestellt; wo noch niemand entschieden hat, ersetzt er ihn.</translation>
    </message>
    <message>
        <source>The text becomes your decision.</source>
        <translation>Der Text wird Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>You approve the text that stands.</source>
        <translation>Sie geben den vorhandenen Text frei.</translation>
    </message>
    <message>
        <source>You reject the text that stands.</source>
        <translation>Sie lehnen den vorhandenen Text ab.</translation>
    </message>
    <message>
        <source>What the row says is so already: nothing happens.</source>
        <translation>Was die Zeile sagt, gilt schon: Es geschieht nichts.</translation>
    </message>
    <message>
        <source>Somebody changed this item since it was exported. Both texts are shown; the store&apos;s stays.</source>
        <translation>Jemand hat diesen Eintrag seit dem Export geändert. Beide Texte werden gezeigt; der im Speicher bleibt.</translation>
    </message>
    <message>
        <source>This row cannot be taken.</source>
        <translation>Diese Zeile lässt sich nicht übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n item(s)</source>
        <translation>
            <numerusform>Über %n Eintrag entscheiden</numerusform>
            <numerusform>Über %n Einträge entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n suggestion(s)</source>
        <translation>
            <numerusform>%n Vorschlag übernehmen</numerusform>
            <numerusform>%n Vorschläge übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing happens to %n row(s) that say what is so already.</source>
        <translation>
            <numerusform>Mit %n Zeile geschieht nichts, weil schon gilt, was sie sagt.</numerusform>
            <numerusform>Mit %n Zeilen geschieht nichts, weil schon gilt, was sie sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n row(s) with a problem or in conflict.</source>
        <translation>
            <numerusform>Ausgelassen: %n Zeile mit einem Problem oder Konflikt.</numerusform>
            <numerusform>Ausgelassen: %n Zeilen mit einem Problem oder Konflikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them or none.</source>
        <translation>Alle oder keine.</translation>
    </message>
    <message>
        <source>The decisions are yours, whoever the file names. They can be taken back together.</source>
        <translation>Die Entscheidungen sind Ihre, wen auch immer die Datei nennt. Sie lassen sich zusammen zurücknehmen.</translation>
    </message>
    <message>
        <source>They wait for a decision in Review; nothing that a person decided or wrote is replaced.</source>
        <translation>Über sie ist unter „Prüfen“ noch zu entscheiden; nichts, was ein Mensch entschieden oder geschrieben hat, wird ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>Decided on %n item(s).</source>
        <translation>
            <numerusform>Über %n Eintrag wurde entschieden.</numerusform>
            <numerusform>Über %n Einträge wurde entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n suggestion(s).</source>
        <translation>
            <numerusform>%n Vorschlag wurde übernommen.</numerusform>
            <numerusform>%n Vorschläge wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out because of a problem</source>
        <translation>
            <numerusform>%n wegen eines Problems ausgelassen</numerusform>
            <numerusform>%n wegen eines Problems ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out in conflict</source>
        <translation>
            <numerusform>%n wegen eines Konflikts ausgelassen</numerusform>
            <numerusform>%n wegen eines Konflikts ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>They are yours, and can be taken back together.</source>
        <translation>Die Entscheidungen sind Ihre und lassen sich zusammen zurücknehmen.</translation>
    </message>
    <message>
        <source>They wait for a decision in Review.</source>
        <translation>Über sie ist unter „Prüfen“ noch zu entscheiden.</translation>
    </message>
    <message>
        <source>The record holds the file&apos;s SHA-256.</source>
        <translation>Das Protokoll enthält den SHA-256 der Datei.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>Kopfzeile in Zeile %1</translation>
    </message>
    <message>
        <source>with a byte order mark</source>
        <translation>mit Bytereihenfolge-Marke</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::UploadView</name>
    <message>
        <source>Save the problems</source>
        <translation>Probleme speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Every row that would not be taken is in the file, with why.</source>
        <translation>In der Datei steht jede Zeile, die nicht übernommen würde, mit dem Grund.</translation>
    </message>
    <message>
        <source>It stands in %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 from “%2”?</source>
        <translation>Aus „%2“: %1?</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Writing to the store:</source>
        <translation>In den Speicher wird geschrieben:</translation>
    </message>
    <message>
        <source>Taking a file</source>
        <translation>Eine Datei wird übernommen</translation>
    </message>
    <message>
        <source>A file was taken</source>
        <translation>Eine Datei wurde übernommen</translation>
    </message>
    <message>
        <source>A file was not taken</source>
        <translation>Eine Datei wurde nicht übernommen</translation>
    </message>
    <message>
        <source>From the file “%1”</source>
        <translation>Aus der Datei „%1“</translation>
    </message>
    <message>
        <source>Show them in Review</source>
        <translation>Unter „Prüfen“ anzeigen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n decision(s).</source>
        <translation>
            <numerusform>Zurückgenommen: %n Entscheidung.</numerusform>
            <numerusform>Zurückgenommen: %n Entscheidungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed meanwhile and stay as they are.</source>
        <translation>
            <numerusform>%n Eintrag hat sich inzwischen geändert und bleibt, wie er ist.</numerusform>
            <numerusform>%n Einträge haben sich inzwischen geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Neue Vorschau</translation>
    </message>
    <message>
        <source>As su&amp;ggestions</source>
        <translation>Als Vorschlä&amp;ge</translation>
    </message>
    <message>
        <source>As &amp;decisions</source>
        <translation>Als Entschei&amp;dungen</translation>
    </message>
    <message>
        <source>C&amp;olumns of the file</source>
        <translation>Spa&amp;lten der Datei</translation>
    </message>
    <message>
        <source>As suggestions</source>
        <translation>Als Vorschläge</translation>
    </message>
    <message>
        <source>As decisions</source>
        <translation>Als Entscheidungen</translation>
    </message>
    <message>
        <source>Looking into the file …</source>
        <translation>Die Datei wird angesehen …</translation>
    </message>
    <message>
        <source>The file could not be read this way.</source>
        <translation>So ließ sich die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>What the file says counts as decided by you: texts, approvals, rejections. For an export of MetaFlow alone; what moved on since is a conflict.</source>
        <translation>Was die Datei sagt, gilt als von Ihnen entschieden: Texte, Freigaben, Ablehnungen. Nur für einen Export von MetaFlow; was sich seitdem geändert hat, ist ein Konflikt.</translation>
    </message>
    <message>
        <source>Texts come to stand beside those there are and wait for a decision in Review.</source>
        <translation>Texte werden neben die vorhandenen gestellt; über sie ist unter „Prüfen“ noch zu entscheiden.</translation>
    </message>
    <message>
        <source>Holding the file against the store:</source>
        <translation>Die Datei wird mit dem Speicher verglichen:</translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation>Die Vorschau wurde angehalten.</translation>
    </message>
    <message>
        <source>There is no preview.</source>
        <translation>Es gibt keine Vorschau.</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::VerdictFilter</name>
    <message>
        <source>All  %1</source>
        <translation>Alle  %1</translation>
    </message>
    <message>
        <source>Changes with these words</source>
        <translation>Änderungen mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Name or text (Ctrl+L)</source>
        <translation>Name oder Text (Strg+L)</translation>
    </message>
    <message>
        <source>failed  %1</source>
        <translation>fehlgeschlagen  %1</translation>
    </message>
    <message>
        <source>refused  %1</source>
        <translation>abgewiesen  %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>More verdicts</source>
        <translation>Weitere Einstufungen</translation>
    </message>
    <message>
        <source>More verdicts: %1</source>
        <translation>Weitere Urteile: %1</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::WarehouseForm</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>&amp;Use it; it is running</source>
        <translation>&amp;Verwenden; es läuft</translation>
    </message>
    <message>
        <source>&amp;Use it; it is starting</source>
        <translation>&amp;Verwenden; es startet</translation>
    </message>
    <message>
        <source>It was deleted</source>
        <translation>Es wurde gelöscht</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>SQL warehouses</source>
        <translation>SQL-Warehouses</translation>
    </message>
    <message>
        <source>Reading the list of warehouses …</source>
        <translation>Die Liste der Warehouses wird gelesen …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no SQL warehouse that you may use. An admin of the workspace can give you one.</source>
        <translation>Es gibt kein SQL-Warehouse, das Sie verwenden dürfen. Die Administration des Arbeitsbereichs kann Ihnen eines geben.</translation>
    </message>
    <message>
        <source>Nothing is started by choosing one.</source>
        <translation>Durch die Wahl wird nichts gestartet.</translation>
    </message>
    <message>
        <source>&amp;Use it; it is stopped, and connecting starts it (costs)</source>
        <translation>&amp;Nehmen; es ist angehalten, und Verbinden startet es (kostet)</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::WorkIndicator</name>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::WorkLine</name>
    <message>
        <source>&amp;Stop</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>metaflow::ui::WorkLists</name>
    <message>
        <source>Work lists</source>
        <translation>Arbeitslisten</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Failing a check</source>
        <translation>Mit Befund</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Zu überarbeiten</translation>
    </message>
    <message>
        <source>Decided recently</source>
        <translation>Kürzlich entschieden</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Catalog changed</source>
        <translation>Katalog geändert</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Mir zugewiesen</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Gleicher Text</translation>
    </message>
    <message>
        <source>Same text in many places</source>
        <translation>Gleicher Text an vielen Stellen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Rename  (F2)</source>
        <translation>Umbenennen  (F2)</translation>
    </message>
    <message>
        <source>Remove  (Del)</source>
        <translation>Entfernen  (Entf)</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Something went wrong inside MetaFlow (%1).</source>
        <translation>In MetaFlow ist ein Fehler aufgetreten (%1).</translation>
    </message>
    <message>
        <source>no more is known</source>
        <translation>mehr ist nicht bekannt</translation>
    </message>
    <message>
        <source>What was saved is safe. Please report it with the log of this moment.</source>
        <translation>Gespeichertes ist sicher. Bitte melden Sie den Fehler mit dem Auszug der Logdatei aus diesem Moment.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Wie gewünscht angehalten.</translation>
    </message>
    <message>
        <source>MetaFlow</source>
        <translation>MetaFlow</translation>
    </message>
    <message>
        <source>What was finished is kept; the same again goes on from there.</source>
        <translation>Fertiges bleibt erhalten; derselbe Aufruf setzt dort fort.</translation>
    </message>
    <message>
        <source>That does not make sense: %1</source>
        <translation>Das ergibt keinen Sinn: %1</translation>
    </message>
    <message>
        <source>check the command.</source>
        <translation>Prüfen Sie den Befehl.</translation>
    </message>
    <message>
        <source>`metaflow-cli COMMAND --help` shows what a command takes.</source>
        <translation>`metaflow-cli COMMAND --help` zeigt, was ein Befehl erwartet.</translation>
    </message>
    <message>
        <source>The store reports an error (%1).</source>
        <translation>Der Speicher meldet einen Fehler (%1).</translation>
    </message>
    <message>
        <source>the database said no</source>
        <translation>die Datenbank hat abgelehnt</translation>
    </message>
    <message>
        <source>What was committed before is safe. Check the disk and the database, then do the same again.</source>
        <translation>Bereits Festgeschriebenes ist sicher. Prüfen Sie Datenträger und Datenbank und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>Another program holds the store %1.</source>
        <translation>Ein anderes Programm hält den Speicher %1 belegt.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>Nothing was lost. Wait until it is done, then do the same again.</source>
        <translation>Nichts ging verloren. Warten Sie, bis es fertig ist, und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>The store %1 may only be read.</source>
        <translation>Der Speicher %1 darf nur gelesen werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder; nothing was changed.</source>
        <translation>Prüfen Sie die Berechtigungen der Datei und ihres Ordners; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no room left for the store %1.</source>
        <translation>Für den Speicher %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>What was committed before is safe. Make room on the disk, then do the same again.</source>
        <translation>Bereits Festgeschriebenes ist sicher. Schaffen Sie Platz auf dem Datenträger und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>The store %1 is damaged.</source>
        <translation>Der Speicher %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Do not go on with it: copy the file away, then restore a backup. `history verify` shows how far the record holds.</source>
        <translation>Arbeiten Sie nicht damit weiter: Bringen Sie eine Kopie der Datei in Sicherheit und spielen Sie dann eine Sicherung ein. `history verify` zeigt, wie weit das Protokoll in Ordnung ist.</translation>
    </message>
    <message>
        <source>The store %1 was made by a newer MetaFlow.</source>
        <translation>Der Speicher %1 stammt von einem neueren MetaFlow.</translation>
    </message>
    <message>
        <source>Update this one; the store was not touched.</source>
        <translation>Aktualisieren Sie dieses hier; der Speicher blieb unberührt.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened.</source>
        <translation>Der Speicher %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>There is no item %1 in this store.</source>
        <translation>Einen Eintrag %1 gibt es in diesem Speicher nicht.</translation>
    </message>
    <message>
        <source>of that number</source>
        <translation>mit dieser Nummer</translation>
    </message>
    <message>
        <source>`metaflow-cli items list` shows those there are.</source>
        <translation>`metaflow-cli items list` zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no run %1 in this store.</source>
        <translation>Einen Lauf %1 gibt es in diesem Speicher nicht.</translation>
    </message>
    <message>
        <source>`metaflow-cli runs` shows those there are.</source>
        <translation>`metaflow-cli runs` zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no plan %1 in this store.</source>
        <translation>Einen Plan %1 gibt es in diesem Speicher nicht.</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>mit diesem Namen</translation>
    </message>
    <message>
        <source>It was made with another store: name that with --store, or create the plan again.</source>
        <translation>Er wurde mit einem anderen Speicher erstellt: Geben Sie diesen mit --store an oder erstellen Sie den Plan neu.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>Remove it; nothing was cut or replaced by itself.</source>
        <translation>Entfernen Sie es; von selbst wurde nichts gekürzt oder ersetzt.</translation>
    </message>
    <message>
        <source>The plan file %1 was changed or cut after it was made.</source>
        <translation>Die Plandatei %1 wurde nach ihrer Erstellung geändert oder gekürzt.</translation>
    </message>
    <message>
        <source>given</source>
        <translation>(wie angegeben)</translation>
    </message>
    <message>
        <source>Nothing was written. Create the plan again, or take the file from where it came.</source>
        <translation>Nichts wurde geschrieben. Erstellen Sie den Plan neu oder holen Sie die Datei noch einmal von ihrem Ursprung.</translation>
    </message>
    <message>
        <source>The plan %1 was made with another store.</source>
        <translation>Der Plan %1 wurde mit einem anderen Speicher erstellt.</translation>
    </message>
    <message>
        <source>Nothing was written. Apply it where it was made, or create it again here.</source>
        <translation>Nichts wurde geschrieben. Wenden Sie ihn dort an, wo er erstellt wurde, oder erstellen Sie ihn hier neu.</translation>
    </message>
    <message>
        <source>The plan %1 no longer fits the items it was made from.</source>
        <translation>Der Plan %1 passt nicht mehr zu den Einträgen, aus denen er erstellt wurde.</translation>
    </message>
    <message>
        <source>Nothing was written. Create it again and look at what changed.</source>
        <translation>Nichts wurde geschrieben. Erstellen Sie ihn neu und sehen Sie sich an, was sich geändert hat.</translation>
    </message>
    <message>
        <source>The catalog is no longer what the plan saw (%1).</source>
        <translation>Der Katalog ist nicht mehr so, wie der Plan ihn vorfand (%1).</translation>
    </message>
    <message>
        <source>somebody changed it meanwhile</source>
        <translation>jemand hat ihn inzwischen geändert</translation>
    </message>
    <message>
        <source>Nothing was written. Create the plan again; with --partial the rest of this one is applied.</source>
        <translation>Nichts wurde geschrieben. Erstellen Sie den Plan neu; mit --partial wird der Rest dieses Plans angewendet.</translation>
    </message>
    <message>
        <source>The catalog does not hold what was written to %1.</source>
        <translation>Im Katalog steht nicht, was für %1 geschrieben wurde.</translation>
    </message>
    <message>
        <source>Another one is applying a plan here (%1).</source>
        <translation>Hier wendet gerade jemand anderes einen Plan an (%1).</translation>
    </message>
    <message>
        <source>on the same catalog</source>
        <translation>auf denselben Katalog</translation>
    </message>
    <message>
        <source>Nothing was written. Wait until that is done, then do the same again.</source>
        <translation>Nichts wurde geschrieben. Warten Sie, bis das abgeschlossen ist, und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>The rules of this store do not allow that for %1.</source>
        <translation>Die Regeln dieses Speichers erlauben das für %1 nicht.</translation>
    </message>
    <message>
        <source>this catalog</source>
        <translation>diesen Katalog</translation>
    </message>
    <message>
        <source>This store does not know the workspace %1.</source>
        <translation>Dieser Speicher kennt den Arbeitsbereich %1 nicht.</translation>
    </message>
    <message>
        <source>in question</source>
        <translation>(wie angefragt)</translation>
    </message>
    <message>
        <source>Scan it once: `metaflow-cli scan --catalog NAME`.</source>
        <translation>Lesen Sie ihn einmal ein: `metaflow-cli scan --catalog NAME`.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>Prüfen Sie ihren Namen und ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Nothing is left half done. Check that the folder is there, has room and may be written to, or choose another place.</source>
        <translation>Es bleibt nichts Halbfertiges zurück. Prüfen Sie, ob der Ordner vorhanden ist, Platz bietet und beschreibbar ist, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file %1 does not hold what was expected.</source>
        <translation>Die Datei %1 enthält nicht, was erwartet wurde.</translation>
    </message>
    <message>
        <source>Check that it is the right file; nothing was changed.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The practice workspace could not be started (%1).</source>
        <translation>Der Übungsarbeitsbereich ließ sich nicht starten (%1).</translation>
    </message>
    <message>
        <source>metaflow-sandbox</source>
        <translation>metaflow-sandbox</translation>
    </message>
    <message>
        <source>It belongs beside this program; install it again, or start `metaflow-sandbox` by hand to see what it says.</source>
        <translation>Er gehört neben dieses Programm; installieren Sie ihn neu oder starten Sie `metaflow-sandbox` von Hand, um zu sehen, was er meldet.</translation>
    </message>
    <message>
        <source>There is no sign-in for %1.</source>
        <translation>Für %1 gibt es keine Anmeldung.</translation>
    </message>
    <message>
        <source>a workspace</source>
        <translation>einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>Für %1 gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>the model provider</source>
        <translation>den Modellanbieter</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>Der Schlüsselspeicher ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again; nothing was sent.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>Check the address and the network, then do the same again; what was done so far is kept.</source>
        <translation>Prüfen Sie Adresse und Netzwerk und wiederholen Sie dann den Vorgang; bisher Erledigtes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>dem Server</translation>
    </message>
    <message>
        <source>%1 has no encryption, and plain HTTP is only allowed on this machine.</source>
        <translation>%1 ist unverschlüsselt, und einfaches HTTP ist nur auf diesem Rechner erlaubt.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>What was done so far is kept. Try again, or pick a larger warehouse or a smaller selection.</source>
        <translation>Bisher Erledigtes bleibt erhalten. Versuchen Sie es erneut oder wählen Sie ein größeres Warehouse oder eine kleinere Auswahl.</translation>
    </message>
    <message>
        <source>The answer of %1 ended early, so its outcome is not known.</source>
        <translation>Die Antwort von %1 brach vorzeitig ab, das Ergebnis ist daher unbekannt.</translation>
    </message>
    <message>
        <source>Nothing is repeated by itself. Do the same again: MetaFlow looks at what arrived before it goes on.</source>
        <translation>Von selbst wird nichts wiederholt. Wiederholen Sie den Vorgang: MetaFlow prüft, was angekommen ist, bevor es fortfährt.</translation>
    </message>
    <message>
        <source>%1 sent us to another address, which MetaFlow does not follow, because the token would travel along.</source>
        <translation>%1 verweist auf eine andere Adresse; MetaFlow folgt ihr nicht, weil das Token mitgesendet würde.</translation>
    </message>
    <message>
        <source>Use the address that the browser shows after signing in.</source>
        <translation>Verwenden Sie die Adresse, die der Browser nach der Anmeldung zeigt.</translation>
    </message>
    <message>
        <source>%1 answered with something that is not JSON, often the page of a proxy or a sign-in.</source>
        <translation>%1 hat mit etwas anderem als JSON geantwortet, oft ist es die Seite eines Proxys oder einer Anmeldung.</translation>
    </message>
    <message>
        <source>Check the address and whether a proxy stands between; what was done so far is kept.</source>
        <translation>Prüfen Sie die Adresse und ob ein Proxy dazwischensteht; bisher Erledigtes bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 answered in a form that MetaFlow does not know.</source>
        <translation>%1 hat in einer Form geantwortet, die MetaFlow nicht kennt.</translation>
    </message>
    <message>
        <source>What was done so far is kept. Try again; if it stays, the log says what came.</source>
        <translation>Bisher Erledigtes bleibt erhalten. Versuchen Sie es erneut; tritt es wieder auf, steht in der Logdatei, was ankam.</translation>
    </message>
    <message>
        <source>%1 refused the request as wrong.</source>
        <translation>%1 hat die Anfrage als fehlerhaft abgewiesen.</translation>
    </message>
    <message>
        <source>Nothing was changed. The details say what it did not like.</source>
        <translation>Nichts wurde geändert. Was beanstandet wurde, steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>%1 does not accept the token or key: it is wrong or has expired.</source>
        <translation>%1 akzeptiert das Token oder den Schlüssel nicht: falsch oder abgelaufen.</translation>
    </message>
    <message>
        <source>Get a new one and sign in again; what was done so far is kept.</source>
        <translation>Besorgen Sie neue Zugangsdaten und melden Sie sich erneut an; bisher Erledigtes bleibt erhalten.</translation>
    </message>
    <message>
        <source>You may not do that on %1.</source>
        <translation>Für %1 fehlt Ihnen die Berechtigung dazu.</translation>
    </message>
    <message>
        <source>this object</source>
        <translation>dieses Objekt</translation>
    </message>
    <message>
        <source>Ask its owner or an admin for the permission, or leave it out; the rest is not affected.</source>
        <translation>Bitten Sie den Eigentümer oder die Administration um die Berechtigung oder lassen Sie es aus; der Rest ist nicht betroffen.</translation>
    </message>
    <message>
        <source>%1 does not exist there.</source>
        <translation>%1 ist dort nicht vorhanden.</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Das Angefragte</translation>
    </message>
    <message>
        <source>Check the name and the address.</source>
        <translation>Prüfen Sie Namen und Adresse.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Read it again, then decide on what stands there now.</source>
        <translation>Nichts wurde überschrieben. Lesen Sie neu und entscheiden Sie dann über das, was jetzt dort steht.</translation>
    </message>
    <message>
        <source>%1 asks us to slow down and kept doing so.</source>
        <translation>%1 verlangt wiederholt, langsamer anzufragen.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>What was done so far is kept. Wait a little and do the same again, or ask for fewer at a time with --max-in-flight.</source>
        <translation>Bisher Erledigtes bleibt erhalten. Warten Sie etwas und wiederholen Sie den Vorgang oder begrenzen Sie mit --max-in-flight die Zahl gleichzeitiger Anfragen.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own and did not recover while we tried again.</source>
        <translation>%1 ist gestört und hat sich auch bei wiederholten Versuchen nicht erholt.</translation>
    </message>
    <message>
        <source>What was done so far is kept; do the same again later.</source>
        <translation>Bisher Erledigtes bleibt erhalten; wiederholen Sie den Vorgang später.</translation>
    </message>
    <message>
        <source>The warehouse could not run a statement on %1.</source>
        <translation>Das Warehouse konnte eine Anweisung für %1 nicht ausführen.</translation>
    </message>
    <message>
        <source>the catalog</source>
        <translation>den Katalog</translation>
    </message>
    <message>
        <source>Nothing else was affected. The details hold its own words.</source>
        <translation>Sonst ist nichts betroffen. Der Wortlaut der Meldung steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The warehouse does not know the form of a statement on %1.</source>
        <translation>Das Warehouse kennt die Form einer Anweisung für %1 nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed. An older warehouse may need an update; the details hold its own words.</source>
        <translation>Nichts wurde geändert. Ein älteres Warehouse muss womöglich aktualisiert werden; der Wortlaut der Meldung steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The table %1 is not there (any more).</source>
        <translation>Die Tabelle %1 ist nicht (mehr) vorhanden.</translation>
    </message>
    <message>
        <source>Scan the catalog again; its texts are kept.</source>
        <translation>Lesen Sie den Katalog neu ein; die Texte der Tabelle bleiben erhalten.</translation>
    </message>
    <message>
        <source>The column %1 is not there (any more).</source>
        <translation>Die Spalte %1 ist nicht (mehr) vorhanden.</translation>
    </message>
    <message>
        <source>Scan the catalog again; its text is kept.</source>
        <translation>Lesen Sie den Katalog neu ein; der Text der Spalte bleibt erhalten.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 at the same moment.</source>
        <translation>Jemand anderes hat %1 im selben Moment geändert.</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>die Tabelle</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Do the same again.</source>
        <translation>Nichts wurde überschrieben. Wiederholen Sie den Vorgang.</translation>
    </message>
    <message>
        <source>The answer about %1 is too large for one result.</source>
        <translation>Die Antwort für %1 ist zu groß für ein einzelnes Ergebnis.</translation>
    </message>
    <message>
        <source>Choose fewer schemas or tables.</source>
        <translation>Wählen Sie weniger Schemas oder Tabellen.</translation>
    </message>
    <message>
        <source>The result of %1 is no longer kept by the warehouse.</source>
        <translation>Das Warehouse hält das Ergebnis von %1 nicht mehr vor.</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>einer Anweisung</translation>
    </message>
    <message>
        <source>Do the same again; nothing was changed.</source>
        <translation>Wiederholen Sie den Vorgang; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The warehouse %1 reads texts by other rules than MetaFlow writes them, so nothing may be written.</source>
        <translation>Das Warehouse %1 liest Texte nach anderen Regeln, als MetaFlow sie schreibt; daher darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The catalog is unchanged. Use another warehouse, or write the texts by hand from `plan show`.</source>
        <translation>Der Katalog ist unverändert. Verwenden Sie ein anderes Warehouse oder schreiben Sie die Texte anhand von `plan show` selbst.</translation>
    </message>
    <message>
        <source>The model %1 does not exist at this address.</source>
        <translation>Das Modell %1 gibt es unter dieser Adresse nicht.</translation>
    </message>
    <message>
        <source>Name one with --model; `metaflow-cli doctor` asks the address which it has.</source>
        <translation>Geben Sie eines mit --model an; `metaflow-cli doctor` fragt die Adresse, welche sie anbietet.</translation>
    </message>
    <message>
        <source>The model declined to describe %1.</source>
        <translation>Das Modell hat es abgelehnt, %1 zu beschreiben.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>No description was made up. Write it by hand, or try another model.</source>
        <translation>Es wurde keine Beschreibung erfunden. Schreiben Sie sie selbst oder versuchen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model gave an empty answer about %1.</source>
        <translation>Das Modell hat für %1 eine leere Antwort geliefert.</translation>
    </message>
    <message>
        <source>No description was made up. Do the same again, or try another model.</source>
        <translation>Es wurde keine Beschreibung erfunden. Wiederholen Sie den Vorgang oder versuchen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The answer of the model about %1 was cut off at its length limit.</source>
        <translation>Die Antwort des Modells für %1 wurde an ihrer Längengrenze abgeschnitten.</translation>
    </message>
    <message>
        <source>No description was made up. Ask for fewer columns at a time with --columns-per-request.</source>
        <translation>Es wurde keine Beschreibung erfunden. Fragen Sie mit --columns-per-request weniger Spalten auf einmal an.</translation>
    </message>
    <message>
        <source>The answer of the model about %1 is not in the form that was asked for.</source>
        <translation>Die Antwort des Modells für %1 hat nicht die verlangte Form.</translation>
    </message>
    <message>
        <source>The model left out %1, also when asked again.</source>
        <translation>Das Modell hat %1 ausgelassen, auch auf erneute Anfrage.</translation>
    </message>
    <message>
        <source>a column</source>
        <translation>eine Spalte</translation>
    </message>
    <message>
        <source>The others are kept. Do the same again for what is missing, or write it by hand.</source>
        <translation>Die übrigen bleiben erhalten. Wiederholen Sie den Vorgang für das Fehlende oder schreiben Sie es selbst.</translation>
    </message>
    <message>
        <source>The request about %1 is longer than the model takes.</source>
        <translation>Die Anfrage für %1 ist länger, als das Modell zulässt.</translation>
    </message>
    <message>
        <source>Ask for fewer columns at a time with --columns-per-request, or choose a model with a larger window.</source>
        <translation>Fragen Sie mit --columns-per-request weniger Spalten auf einmal an oder wählen Sie ein Modell mit größerem Kontextfenster.</translation>
    </message>
    <message>
        <source>The provider %1 stopped the account: no credit or its limit is reached.</source>
        <translation>Der Anbieter %1 hat das Konto gesperrt: Das Guthaben ist aufgebraucht oder das Limit erreicht.</translation>
    </message>
    <message>
        <source>of the model</source>
        <translation>des Modells</translation>
    </message>
    <message>
        <source>What was done so far is kept. Settle it with the provider, then do the same again: the run goes on.</source>
        <translation>Bisher Erledigtes bleibt erhalten. Klären Sie es mit dem Anbieter und wiederholen Sie dann den Vorgang: Der Lauf wird fortgesetzt.</translation>
    </message>
    <message>
        <source>The budget of %1 is used up.</source>
        <translation>Das Budget von %1 ist aufgebraucht.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>diesem Lauf</translation>
    </message>
    <message>
        <source>Everything that was paid for is kept. Give a larger --budget and do the same again: the run goes on.</source>
        <translation>Alles Bezahlte bleibt erhalten. Geben Sie ein höheres --budget an und wiederholen Sie den Vorgang: Der Lauf wird fortgesetzt.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>The text is too short to say much.</source>
        <translation>Der Text ist zu kurz, um viel auszusagen.</translation>
    </message>
    <message>
        <source>The text is longer than it should be.</source>
        <translation>Der Text ist länger, als er sein sollte.</translation>
    </message>
    <message>
        <source>The text only says the name again.</source>
        <translation>Der Text wiederholt nur den Namen.</translation>
    </message>
    <message>
        <source>The text names the data type, which the catalog shows anyway.</source>
        <translation>Der Text nennt den Datentyp, den der Katalog ohnehin zeigt.</translation>
    </message>
    <message>
        <source>The text quotes a value of the data.</source>
        <translation>Der Text zitiert einen Wert aus den Daten.</translation>
    </message>
    <message>
        <source>The text seems to hold personal data.</source>
        <translation>Der Text enthält anscheinend personenbezogene Daten.</translation>
    </message>
    <message>
        <source>The text seems to hold a password or a key.</source>
        <translation>Der Text enthält anscheinend ein Passwort oder einen Schlüssel.</translation>
    </message>
    <message>
        <source>The text guesses (likely, possibly) instead of saying.</source>
        <translation>Der Text vermutet (wahrscheinlich, möglicherweise), statt festzustellen.</translation>
    </message>
    <message>
        <source>The text holds phrases of the model itself.</source>
        <translation>Der Text enthält Floskeln des Modells.</translation>
    </message>
    <message>
        <source>The text holds markup.</source>
        <translation>Der Text enthält Auszeichnungen (Markup).</translation>
    </message>
    <message>
        <source>The text holds a link.</source>
        <translation>Der Text enthält einen Link.</translation>
    </message>
    <message>
        <source>The text holds something like a statement.</source>
        <translation>Der Text enthält etwas, das wie eine SQL-Anweisung aussieht.</translation>
    </message>
    <message>
        <source>Another column of the table has the same text.</source>
        <translation>Eine andere Spalte der Tabelle hat denselben Text.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The comment in the catalog was changed by somebody.</source>
        <translation>Jemand hat den Kommentar im Katalog geändert.</translation>
    </message>
    <message>
        <source>A check warns of personal data, a secret, a link, markup or a statement; decide on it alone.</source>
        <translation>Eine Prüfung warnt vor personenbezogenen Daten, einem Geheimnis, einem Link, Auszeichnungen oder einer SQL-Anweisung; bitte einzeln entscheiden.</translation>
    </message>
    <message>
        <source>It would replace a comment that somebody wrote; decide on it alone.</source>
        <translation>Ein Kommentar, den jemand geschrieben hat, würde ersetzt; bitte einzeln entscheiden.</translation>
    </message>
    <message>
        <source>Its status does not allow that.</source>
        <translation>Der Status lässt das nicht zu.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Inzwischen geändert.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The rules of this store do not allow it.</source>
        <translation>Die Regeln dieses Speichers erlauben es nicht.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>import failed</source>
        <translation>Import fehlgeschlagen</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>hochgeladen</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>needs work</source>
        <translation>zu überarbeiten</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>changed in the catalog</source>
        <translation>im Katalog geändert</translation>
    </message>
    <message>
        <source>taken from an approved description</source>
        <translation>aus einer freigegebenen Beschreibung übernommen</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>von Hand geschrieben</translation>
    </message>
    <message>
        <source>Row %1 of the history was altered after it was sealed.</source>
        <translation>Zeile %1 des Verlaufs wurde nach dem Versiegeln verändert.</translation>
    </message>
    <message>
        <source>Row %1 was slipped into the history.</source>
        <translation>Zeile %1 wurde in den Verlauf eingeschmuggelt.</translation>
    </message>
    <message>
        <source>Link %1 of the chain was altered.</source>
        <translation>Glied %1 der Kette wurde verändert.</translation>
    </message>
    <message>
        <source>Link %1 of the chain is missing.</source>
        <translation>Glied %1 der Kette fehlt.</translation>
    </message>
    <message>
        <source>store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>room on the disk</source>
        <translation>Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>Warehouse</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>key of the model</source>
        <translation>Schlüssel des Modells</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>key store</source>
        <translation>Schlüsselspeicher</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Logdatei</translation>
    </message>
    <message>
        <source>written by the model %1 (%2)</source>
        <translation>vom Modell %1 geschrieben (%2)</translation>
    </message>
    <message>
        <source>add: there is no comment yet</source>
        <translation>neu: es gibt noch keinen Kommentar</translation>
    </message>
    <message>
        <source>replace: the comment there is replaced, as chosen</source>
        <translation>ersetzen: der vorhandene Kommentar wird wie gewählt ersetzt</translation>
    </message>
    <message>
        <source>left out: there is a comment, and replacing was not chosen</source>
        <translation>ausgelassen: es gibt einen Kommentar, und Ersetzen wurde nicht gewählt</translation>
    </message>
    <message>
        <source>unchanged: the catalog holds this text already</source>
        <translation>unverändert: dieser Text steht schon im Katalog</translation>
    </message>
    <message>
        <source>conflict: somebody changed the comment meanwhile</source>
        <translation>Konflikt: jemand hat den Kommentar inzwischen geändert</translation>
    </message>
    <message>
        <source>missing: the object is gone</source>
        <translation>fehlt: das Objekt ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>not permitted: you may not change this object</source>
        <translation>nicht erlaubt: Sie dürfen dieses Objekt nicht ändern</translation>
    </message>
    <message>
        <source>not supported: this kind of object takes no comment</source>
        <translation>nicht unterstützt: diese Art von Objekt nimmt keinen Kommentar auf</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>This belongs to another workspace (%1).</source>
        <translation>Das gehört zu einem anderen Arbeitsbereich (%1).</translation>
    </message>
    <message>
        <source>not to the one that is connected</source>
        <translation>nicht zum verbundenen</translation>
    </message>
    <message>
        <source>Nothing was written. Connect that workspace, or create the plan again here.</source>
        <translation>Es wurde nichts geschrieben. Verbinden Sie jenen Arbeitsbereich, oder erstellen Sie den Plan hier neu.</translation>
    </message>
    <message>
        <source>Both texts are kept. Take it back with `rollback --item`, or edit the text and plan it again.</source>
        <translation>Beide Texte sind aufbewahrt. Nehmen Sie ihn mit `rollback --item` zurück, oder ändern Sie den Text und planen Sie ihn neu.</translation>
    </message>
    <message>
        <source>%1 does not hold the planned text yet.</source>
        <translation>%1 enthält den geplanten Text noch nicht.</translation>
    </message>
    <message>
        <source>the object</source>
        <translation>das Objekt</translation>
    </message>
    <message>
        <source>The catalog is as the plan saw it. Apply the plan, or leave it.</source>
        <translation>Der Katalog ist, wie der Plan ihn sah. Wenden Sie den Plan an, oder lassen Sie es.</translation>
    </message>
    <message>
        <source>Another one is sending run %1 at this moment.</source>
        <translation>Lauf %1 wird gerade von jemand anderem gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent twice. Wait until that is done, then look with `runs`.</source>
        <translation>Es wurde nichts doppelt gesendet. Warten Sie, bis das fertig ist, und sehen Sie dann mit `runs` nach.</translation>
    </message>
    <message>
        <source>Ask another person to decide.</source>
        <translation>Bitten Sie eine andere Person zu entscheiden.</translation>
    </message>
    <message>
        <source>The answer of the model about %1 broke off on its way, also when asked again.</source>
        <translation>Die Antwort des Modells zu %1 brach unterwegs ab, auch bei erneuter Anfrage.</translation>
    </message>
    <message>
        <source>It may have been paid. No description was made up; do the same again to ask once more.</source>
        <translation>Sie wurde womöglich bezahlt. Es wurde keine Beschreibung erfunden; dasselbe noch einmal fragt erneut.</translation>
    </message>
    <message>
        <source>Nobody knows what %1 costs, so a budget cannot be kept.</source>
        <translation>Niemand weiß, was %1 kostet, daher lässt sich kein Budget einhalten.</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>dieses Modell</translation>
    </message>
    <message>
        <source>Nothing was sent. Put its price into model-prices.json (0 for a model of your own), or go without a budget.</source>
        <translation>Es wurde nichts gesendet. Tragen Sie den Preis in model-prices.json ein (0 für ein eigenes Modell), oder verzichten Sie auf ein Budget.</translation>
    </message>
    <message>
        <source>The item of row %1 of the history is gone.</source>
        <translation>Der Eintrag zur Zeile %1 des Protokolls fehlt.</translation>
    </message>
    <message>
        <source>The record holds an event of %1, which is in the future here.</source>
        <translation>Das Protokoll enthält ein Ereignis vom %1; das liegt hier in der Zukunft.</translation>
    </message>
    <message>
        <source>Set the clock of this machine right before you decide on anything.</source>
        <translation>Stellen Sie die Uhr dieses Rechners richtig, bevor Sie etwas entscheiden.</translation>
    </message>
    <message>
        <source>The comment of %1 is no longer what the plan saw.</source>
        <translation>Der Kommentar von %1 ist nicht mehr, was der Plan sah.</translation>
    </message>
    <message>
        <source>It was left as it is; create a new plan for it.</source>
        <translation>Er blieb, wie er ist; erstellen Sie dafür einen neuen Plan.</translation>
    </message>
    <message>
        <source>The item of %1 no longer says what was planned.</source>
        <translation>Der Eintrag zu %1 sagt nicht mehr, was geplant war.</translation>
    </message>
    <message>
        <source>It was left out; create a new plan for it.</source>
        <translation>Er wurde ausgelassen; erstellen Sie dafür einen neuen Plan.</translation>
    </message>
    <message>
        <source>changed outside: MetaFlow&apos;s record does not know this text</source>
        <translation>außerhalb geändert: das Protokoll von MetaFlow kennt diesen Text nicht</translation>
    </message>
    <message>
        <source>The warehouse %1 is stopped, was deleted or did not start.</source>
        <translation>Das Warehouse %1 ist angehalten, wurde gelöscht oder ist nicht gestartet.</translation>
    </message>
    <message>
        <source>Start it, or choose another with DATABRICKS_WAREHOUSE_ID, and do the same again.</source>
        <translation>Starten Sie es, oder wählen Sie ein anderes mit DATABRICKS_WAREHOUSE_ID, und tun Sie dasselbe noch einmal.</translation>
    </message>
    <message>
        <source>The text holds a place that nobody filled in.</source>
        <translation>Der Text enthält einen Platzhalter, den niemand ausgefüllt hat.</translation>
    </message>
    <message>
        <source>The text holds a figure that will soon be wrong.</source>
        <translation>Der Text enthält eine Zahl, die bald nicht mehr stimmt.</translation>
    </message>
    <message>
        <source>The text is in another language than asked for.</source>
        <translation>Der Text ist in einer anderen Sprache als verlangt.</translation>
    </message>
    <message>
        <source>The text does not use the word that the glossary has for it.</source>
        <translation>Der Text verwendet nicht das Wort, das im Glossar dafür steht.</translation>
    </message>
    <message>
        <source>The text does not say what an acronym stands for.</source>
        <translation>Der Text sagt nicht, wofür eine Abkürzung steht.</translation>
    </message>
    <message>
        <source>Columns of this name are described differently elsewhere.</source>
        <translation>Spalten dieses Namens sind anderswo anders beschrieben.</translation>
    </message>
    <message>
        <source>A slip of the pen: doubled space, sign or word, or a missing period.</source>
        <translation>Ein Flüchtigkeitsfehler: Leerzeichen, Satzzeichen oder Wort doppelt, oder ein fehlender Punkt.</translation>
    </message>
    <message>
        <source>The text repeats an order that stands in the data.</source>
        <translation>Der Text wiederholt eine Anweisung, die in den Daten steht.</translation>
    </message>
    <message>
        <source>The text gives orders instead of describing the data.</source>
        <translation>Der Text gibt Anweisungen, statt die Daten zu beschreiben.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen or look like others.</source>
        <translation>Der Text enthält Zeichen, die unsichtbar sind oder wie andere aussehen.</translation>
    </message>
    <message>
        <source>At least %1 characters are asked for.</source>
        <translation>Mindestens %1 Zeichen sind verlangt.</translation>
    </message>
    <message>
        <source>It has %1 characters, and %2 are the limit.</source>
        <translation>Er hat %1 Zeichen, höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>It says “%1”.</source>
        <translation>Dort steht „%1“.</translation>
    </message>
    <message>
        <source>It says “%1”; the term is “%2”.</source>
        <translation>Dort steht „%1“; der Begriff lautet „%2“.</translation>
    </message>
    <message>
        <source>“%1” stands for “%2”.</source>
        <translation>„%1“ steht für „%2“.</translation>
    </message>
    <message>
        <source>%1 of them say: “%2”</source>
        <translation>Bei %1 davon steht: „%2“</translation>
    </message>
    <message>
        <source>fewest characters</source>
        <translation>Mindestzahl der Zeichen</translation>
    </message>
    <message>
        <source>most characters</source>
        <translation>Höchstzahl der Zeichen</translation>
    </message>
    <message>
        <source>others that must agree</source>
        <translation>andere, die übereinstimmen müssen</translation>
    </message>
    <message>
        <source>100: no check found anything.</source>
        <translation>100: Keine Prüfung hat etwas gefunden.</translation>
    </message>
    <message>
        <source> (never below 0)</source>
        <translation> (nie unter 0)</translation>
    </message>
    <message>
        <source>There is no check called “%1”.</source>
        <translation>Eine Prüfung namens „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The check %1 goes by no number.</source>
        <translation>Die Prüfung %1 richtet sich nach keiner Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no code of a language such as en or de.</source>
        <translation>„%1“ ist kein Sprachcode wie en oder de.</translation>
    </message>
    <message>
        <source>The number of %1 is from %2 to %3.</source>
        <translation>Für %1 sind Zahlen von %2 bis %3 erlaubt.</translation>
    </message>
    <message>
        <source>The prompts of run %1 are erased.</source>
        <translation>Die Prompts von Lauf %1 sind gelöscht.</translation>
    </message>
    <message>
        <source>Its time of keeping is over. Generate again for what is still missing.</source>
        <translation>Die Aufbewahrungsfrist ist abgelaufen. Erzeugen Sie neu, was noch fehlt.</translation>
    </message>
    <message>
        <source>Run %1 would send more than may leave by now, so nothing was sent.</source>
        <translation>Lauf %1 würde mehr senden, als inzwischen hinausdarf, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The rules of privacy were changed after it was prepared. Make a new quote for what is still missing.</source>
        <translation>Die Datenschutzregeln wurden nach der Vorbereitung geändert. Erstellen Sie einen neuen Kostenvoranschlag für das, was noch fehlt.</translation>
    </message>
    <message>
        <source>There is no template %1 in use.</source>
        <translation>Es ist keine Vorlage %1 in Gebrauch.</translation>
    </message>
    <message>
        <source>Nothing was sent. `metaflow-cli templates list` shows those there are; describe-1 comes with MetaFlow.</source>
        <translation>Es wurde nichts gesendet. `metaflow-cli templates list` zeigt die vorhandenen; describe-1 wird mit MetaFlow geliefert.</translation>
    </message>
    <message>
        <source>The template %1 cannot be used.</source>
        <translation>Die Vorlage %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Nothing was saved or sent. `metaflow-cli templates check FILE` says what is wrong and where.</source>
        <translation>Es wurde nichts gespeichert oder gesendet. `metaflow-cli templates check FILE` zeigt, was wo falsch ist.</translation>
    </message>
    <message>
        <source>The glossary has no term %1.</source>
        <translation>Das Glossar enthält keinen Begriff %1.</translation>
    </message>
    <message>
        <source>`metaflow-cli glossary list` shows those there are.</source>
        <translation>`metaflow-cli glossary list` zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>The glossary cannot take %1.</source>
        <translation>Das Glossar kann %1 nicht aufnehmen.</translation>
    </message>
    <message>
        <source>that term</source>
        <translation>diesen Begriff</translation>
    </message>
    <message>
        <source>Nothing was changed. A term and its meaning are one line each, at most 200 and 2,000 characters.</source>
        <translation>Nichts wurde geändert. Ein Begriff und seine Bedeutung stehen auf je einer Zeile, mit höchstens 200 und 2.000 Zeichen.</translation>
    </message>
    <message>
        <source>The name of a pattern is 1 to 40 of a to z, 0 to 9 and _.</source>
        <translation>Der Name eines Musters besteht aus 1 bis 40 Zeichen: a bis z, 0 bis 9 und _.</translation>
    </message>
    <message>
        <source>There is a pattern of this name; remove it first.</source>
        <translation>Ein Muster dieses Namens gibt es schon; entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>A pattern has 1 to 500 characters.</source>
        <translation>Ein Muster hat 1 bis 500 Zeichen.</translation>
    </message>
    <message>
        <source>There are 50 patterns already; remove one first.</source>
        <translation>Es gibt bereits 50 Muster; entfernen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>RE2 does not accept this pattern: %1.</source>
        <translation>RE2 akzeptiert dieses Muster nicht: %1.</translation>
    </message>
    <message>
        <source>This pattern also matches the empty text, so it says nothing.</source>
        <translation>Dieses Muster passt auch auf den leeren Text und sagt daher nichts aus.</translation>
    </message>
    <message>
        <source>No table of the catalog %1 matches %2.</source>
        <translation>Keine Tabelle des Katalogs %1 passt zu %2.</translation>
    </message>
    <message>
        <source>Check the names; if it is new, scan the catalog again. Nothing was sent to a model.</source>
        <translation>Prüfen Sie die Namen; wenn etwas neu ist, lesen Sie den Katalog noch einmal ein. An ein Modell wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Neither the store nor the workspace knows a catalog %1.</source>
        <translation>Weder der Speicher noch der Arbeitsbereich kennt einen Katalog %1.</translation>
    </message>
    <message>
        <source>Check its name; nothing was changed.</source>
        <translation>Prüfen Sie den Namen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no batch of decisions %1 in this store.</source>
        <translation>Einen Stapel Entscheidungen %1 gibt es in diesem Speicher nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed. `metaflow-cli history` shows the batch of every decision.</source>
        <translation>Nichts wurde geändert. `metaflow-cli history` zeigt zu jeder Entscheidung den Stapel.</translation>
    </message>
    <message>
        <source>There is no decision of yours that could be taken back.</source>
        <translation>Von Ihnen gibt es keine Entscheidung, die sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Nothing was changed. Another person&apos;s batch can be named with --batch.</source>
        <translation>Nichts wurde geändert. Den Stapel einer anderen Person können Sie mit --batch angeben.</translation>
    </message>
    <message>
        <source>The batch %1 was taken back already.</source>
        <translation>Der Stapel %1 wurde bereits zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No item matches the filter.</source>
        <translation>Kein Eintrag passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing was sent. `metaflow-cli items list` shows those there are.</source>
        <translation>Es wurde nichts gesendet. `metaflow-cli items list` zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no price of your own for %1.</source>
        <translation>Für %1 gibt es keinen eigenen Preis von Ihnen.</translation>
    </message>
    <message>
        <source>`metaflow-cli prices list` marks those that are yours.</source>
        <translation>`metaflow-cli prices list` kennzeichnet Ihre eigenen.</translation>
    </message>
    <message>
        <source>No price list has the model %1.</source>
        <translation>Keine Preisliste enthält das Modell %1.</translation>
    </message>
    <message>
        <source>`metaflow-cli prices set` gives it a price; `prices list` shows those there are.</source>
        <translation>`metaflow-cli prices set` gibt ihm einen Preis; `prices list` zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>The prices in %1 cannot be read (%2), so a budget would be held against others.</source>
        <translation>Die Preise in %1 sind nicht lesbar (%2), ein Budget würde daher an anderen Preisen gemessen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Mend the file, or go without a budget.</source>
        <translation>Es wurde nichts gesendet. Berichtigen Sie die Datei, oder verzichten Sie auf ein Budget.</translation>
    </message>
    <message>
        <source>The template %1 is out of use already.</source>
        <translation>Die Vorlage %1 ist bereits außer Gebrauch.</translation>
    </message>
    <message>
        <source>Nothing was changed; its versions are kept.</source>
        <translation>Nichts wurde geändert; ihre Versionen bleiben erhalten.</translation>
    </message>
    <message>
        <source>There is no key for the model at %1.</source>
        <translation>Für das Modell unter %1 gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Set %2, or put the key into a file that only you may read and name it with --secret-file.</source>
        <translation>Setzen Sie %2, oder legen Sie den Schlüssel in eine Datei, die nur Sie lesen dürfen, und geben Sie sie mit --secret-file an.</translation>
    </message>
    <message>
        <source>The key for the model at %1 is not accepted: it is wrong or has expired.</source>
        <translation>Der Schlüssel für das Modell unter %1 wird nicht akzeptiert: Er ist falsch oder abgelaufen.</translation>
    </message>
    <message>
        <source>Give another key for the model; what was done so far is kept.</source>
        <translation>Geben Sie einen anderen Schlüssel für das Modell an; bisher Erledigtes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The workspace %1 does not accept your token: it is wrong or has expired.</source>
        <translation>Der Arbeitsbereich %1 akzeptiert Ihr Token nicht: Es ist falsch oder abgelaufen.</translation>
    </message>
    <message>
        <source>Get a new token for the workspace and sign in again; what was done so far is kept.</source>
        <translation>Besorgen Sie ein neues Token für den Arbeitsbereich und melden Sie sich erneut an; bisher Erledigtes bleibt erhalten.</translation>
    </message>
    <message>
        <source>It has a comment already.</source>
        <translation>Hat bereits einen Kommentar.</translation>
    </message>
    <message>
        <source>It has a description that is in review, accepted or imported.</source>
        <translation>Hat eine Beschreibung, die in Prüfung, angenommen oder importiert ist.</translation>
    </message>
    <message>
        <source>It belongs to another system; Databricks lets nobody comment on it here.</source>
        <translation>Gehört zu einem anderen System; Databricks lässt hier niemanden kommentieren.</translation>
    </message>
    <message>
        <source>It belongs to the platform; nobody may comment on it.</source>
        <translation>Gehört zur Plattform; niemand darf es kommentieren.</translation>
    </message>
    <message>
        <source>offered beside</source>
        <translation>daneben angeboten</translation>
    </message>
    <message>
        <source>the template has %1 characters; 8,000 is the limit.</source>
        <translation>die Vorlage hat %1 Zeichen; 8.000 sind die Grenze.</translation>
    </message>
    <message>
        <source>the braces that open here are never closed.</source>
        <translation>die hier geöffneten Klammern werden nie geschlossen.</translation>
    </message>
    <message>
        <source>the section “%1” is never closed.</source>
        <translation>der Abschnitt „%1“ wird nie geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is closed here, but is not the section that is open.</source>
        <translation>„%1“ wird hier geschlossen, ist aber nicht der offene Abschnitt.</translation>
    </message>
    <message>
        <source>more than eight sections in each other.</source>
        <translation>mehr als acht ineinander verschachtelte Abschnitte.</translation>
    </message>
    <message>
        <source>“%1” would be another template; a template stands alone.</source>
        <translation>„%1“ wäre eine andere Vorlage; eine Vorlage steht für sich allein.</translation>
    </message>
    <message>
        <source>other braces cannot be set; write {{name}}.</source>
        <translation>andere Klammern sind nicht möglich; schreiben Sie {{name}}.</translation>
    </message>
    <message>
        <source>there is no name “%1”.</source>
        <translation>einen Namen „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” would differ from table to table. MetaFlow places the table itself, behind the template.</source>
        <translation>„%1“ wäre von Tabelle zu Tabelle verschieden. MetaFlow setzt die Tabelle selbst ein, hinter der Vorlage.</translation>
    </message>
    <message>
        <source>the template comes out empty.</source>
        <translation>die Vorlage ergibt einen leeren Text.</translation>
    </message>
    <message>
        <source>{{data}} is missing: it tells the model what is data and no instruction.</source>
        <translation>{{data}} fehlt: Es sagt dem Modell, was Daten sind und keine Anweisung.</translation>
    </message>
    <message>
        <source>{{answer}} is missing: without it texts cannot be tied to their columns.</source>
        <translation>{{answer}} fehlt: Ohne das lassen sich Texte ihren Spalten nicht zuordnen.</translation>
    </message>
    <message>
        <source>“%1” is no name for a template: lower case letters, digits, _ . and -, at most 63, no number at the end behind a -.</source>
        <translation>„%1“ ist kein Name für eine Vorlage: Kleinbuchstaben, Ziffern, _ . und -, höchstens 63, am Ende keine Zahl nach einem -.</translation>
    </message>
    <message>
        <source>“%1” is no language; write a code such as de or pt-BR.</source>
        <translation>„%1“ ist keine Sprache; schreiben Sie einen Code wie de oder pt-BR.</translation>
    </message>
    <message>
        <source>the team&apos;s instructions have %1 characters; 2,000 is the limit.</source>
        <translation>die Anweisungen des Teams haben %1 Zeichen; 2.000 sind die Grenze.</translation>
    </message>
    <message>
        <source>the pattern “%1” is longer than any name.</source>
        <translation>das Muster „%1“ ist länger als jeder Name.</translation>
    </message>
    <message>
        <source>this is not UTF-8 (bytes %1). Save the file as “CSV UTF-8”.</source>
        <translation>dies ist kein UTF-8 (Bytes %1). Speichern Sie die Datei als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>a quote that opens here is never closed: %1</source>
        <translation>ein hier geöffnetes Anführungszeichen wird nie geschlossen: %1</translation>
    </message>
    <message>
        <source>a quote inside of a cell that is not quoted as a whole: %1</source>
        <translation>ein Anführungszeichen in einer Zelle, die nicht als Ganzes in Anführungszeichen steht: %1</translation>
    </message>
    <message>
        <source>this row has not as many cells as the header (%1).</source>
        <translation>diese Zeile hat nicht so viele Zellen wie die Kopfzeile (%1).</translation>
    </message>
    <message>
        <source>the file is empty; its first line must name the columns.</source>
        <translation>die Datei ist leer; ihre erste Zeile muss die Spalten benennen.</translation>
    </message>
    <message>
        <source>“%1” is no column; term, kind, meaning, avoid and text_mode are.</source>
        <translation>„%1“ ist keine Spalte; möglich sind term, kind, meaning, avoid und text_mode.</translation>
    </message>
    <message>
        <source>the column %1 is missing.</source>
        <translation>die Spalte %1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>text_mode is safe or exact, not “%1”.</source>
        <translation>text_mode ist safe oder exact, nicht „%1“.</translation>
    </message>
    <message>
        <source>the term is missing.</source>
        <translation>der Begriff fehlt.</translation>
    </message>
    <message>
        <source>the meaning is missing.</source>
        <translation>die Bedeutung fehlt.</translation>
    </message>
    <message>
        <source>the kind is term or acronym.</source>
        <translation>die Art ist term oder acronym.</translation>
    </message>
    <message>
        <source>a term has at most 200 characters and a meaning at most 2,000.</source>
        <translation>ein Begriff hat höchstens 200 Zeichen und eine Bedeutung höchstens 2.000.</translation>
    </message>
    <message>
        <source>a term and its meaning are one line each.</source>
        <translation>ein Begriff und seine Bedeutung stehen auf je einer Zeile.</translation>
    </message>
    <message>
        <source>more than 50 words to avoid.</source>
        <translation>mehr als 50 zu vermeidende Wörter.</translation>
    </message>
    <message>
        <source>a word to avoid holds a semicolon.</source>
        <translation>ein zu vermeidendes Wort enthält ein Semikolon.</translation>
    </message>
    <message>
        <source>the term is among its own words to avoid.</source>
        <translation>der Begriff steht unter seinen eigenen zu vermeidenden Wörtern.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>type changed in the catalog</source>
        <translation>Typ im Katalog geändert</translation>
    </message>
    <message>
        <source>finding dismissed</source>
        <translation>Befund verworfen</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>zugewiesen</translation>
    </message>
    <message>
        <source>comment to the team</source>
        <translation>Kommentar an das Team</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>per Taste</translation>
    </message>
    <message>
        <source>in bulk</source>
        <translation>gesammelt</translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>in einer Gruppe</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>by upload</source>
        <translation>durch Hochladen</translation>
    </message>
    <message>
        <source>by command</source>
        <translation>per Befehl</translation>
    </message>
    <message>
        <source>by a scan</source>
        <translation>durch Einlesen</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>durch einen Import</translation>
    </message>
    <message>
        <source>by the earlier tool</source>
        <translation>durch das frühere Werkzeug</translation>
    </message>
    <message>
        <source>Its type in the catalog is another one now.</source>
        <translation>Der Typ im Katalog ist jetzt ein anderer.</translation>
    </message>
    <message>
        <source>Its type was %1 and is %2 now.</source>
        <translation>Der Typ war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>(no comment)</source>
        <translation>(kein Kommentar)</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 wurde zu %2</translation>
    </message>
    <message>
        <source>%1, one of %2</source>
        <translation>%1, eine von %2</translation>
    </message>
    <message>
        <source>It was cancelled before that.</source>
        <translation>Vorher wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The store was busy with somebody else&apos;s work.</source>
        <translation>Der Speicher war mit der Arbeit von jemand anderem beschäftigt.</translation>
    </message>
    <message>
        <source>The disk of the store is full.</source>
        <translation>Die Festplatte des Speichers ist voll.</translation>
    </message>
    <message>
        <source>The store could not be reached.</source>
        <translation>Der Speicher war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Among the rows %1 to %2 of the history (link %3) something was altered and its own hash made to fit; the link shows it.</source>
        <translation>In den Zeilen %1 bis %2 des Verlaufs (Glied %3) wurde etwas verändert und dessen eigener Hash passend gemacht; das Glied zeigt es.</translation>
    </message>
    <message>
        <source>A row of the history is missing (link %1).</source>
        <translation>Eine Zeile des Verlaufs fehlt (Glied %1).</translation>
    </message>
    <message>
        <source>The anchor in line %1 contradicts the chain: link %3 was another one when it was signed.</source>
        <translation>Der Anker in Zeile %1 widerspricht der Kette: Glied %3 war beim Signieren ein anderes.</translation>
    </message>
    <message>
        <source>Line %1 of the anchor file is no anchor that was signed.</source>
        <translation>Zeile %1 der Ankerdatei ist kein signierter Anker.</translation>
    </message>
    <message>
        <source>The anchor in line %1 belongs to the record of another store.</source>
        <translation>Der Anker in Zeile %1 gehört zum Protokoll eines anderen Speichers.</translation>
    </message>
    <message>
        <source>The anchor in line %1 was signed with a key that the record does not name.</source>
        <translation>Der Anker in Zeile %1 wurde mit einem Schlüssel signiert, den das Protokoll nicht nennt.</translation>
    </message>
    <message>
        <source>The end of the record was cut off: the anchor in line %1 was signed at link %3.</source>
        <translation>Das Ende des Protokolls wurde abgeschnitten: Der Anker in Zeile %1 wurde bei Glied %3 signiert.</translation>
    </message>
    <message>
        <source>Event %1 of the record was altered after it was sealed.</source>
        <translation>Ereignis %1 des Protokolls wurde nach dem Versiegeln verändert.</translation>
    </message>
    <message>
        <source>Event %1 was slipped into the record.</source>
        <translation>Ereignis %1 wurde in das Protokoll eingeschmuggelt.</translation>
    </message>
    <message>
        <source>Event %1 of the record (link %3), or one behind it, was altered and its own hash made to fit; the link shows it.</source>
        <translation>Ereignis %1 des Protokolls (Glied %3) oder eines danach wurde verändert und dessen eigener Hash passend gemacht; das Glied zeigt es.</translation>
    </message>
    <message>
        <source>The guard %1 of the record is gone.</source>
        <translation>Der Schutz-Trigger %1 des Protokolls fehlt.</translation>
    </message>
    <message>
        <source>The guard %1 of the record is switched off or another one.</source>
        <translation>Der Schutz-Trigger %1 des Protokolls ist abgeschaltet oder ein anderer.</translation>
    </message>
    <message>
        <source>Somebody put a trigger of their own on the record: %1.</source>
        <translation>Jemand hat das Protokoll mit einem eigenen Trigger versehen: %1.</translation>
    </message>
    <message>
        <source>export to a file</source>
        <translation>Export in eine Datei</translation>
    </message>
    <message>
        <source>upload of a file</source>
        <translation>Hochladen einer Datei</translation>
    </message>
    <message>
        <source>change of policy</source>
        <translation>Änderung einer Richtlinie</translation>
    </message>
    <message>
        <source>plan approved</source>
        <translation>Plan freigegeben</translation>
    </message>
    <message>
        <source>key of the record named</source>
        <translation>Schlüssel des Protokolls benannt</translation>
    </message>
    <message>
        <source>anchor signed</source>
        <translation>Anker signiert</translation>
    </message>
    <message>
        <source>change of the glossary</source>
        <translation>Änderung am Glossar</translation>
    </message>
    <message>
        <source>change of a template</source>
        <translation>Änderung einer Vorlage</translation>
    </message>
    <message>
        <source>trial of a template</source>
        <translation>Probe einer Vorlage</translation>
    </message>
    <message>
        <source>that a person was who the workspace, the database or the system said</source>
        <translation>dass eine Person die war, die der Arbeitsbereich, die Datenbank oder das System nannte</translation>
    </message>
    <message>
        <source>that the clocks were right</source>
        <translation>dass die Uhren richtig gingen</translation>
    </message>
    <message>
        <source>that the items are as the record says (a package has none)</source>
        <translation>dass die Einträge so sind, wie das Protokoll besagt (ein Paket enthält keine)</translation>
    </message>
    <message>
        <source>The record was altered.</source>
        <translation>Das Protokoll wurde verändert.</translation>
    </message>
    <message>
        <source>No alteration was found: %1, as the anchors say.</source>
        <translation>Keine Veränderung gefunden, auch laut den Ankern: %1.</translation>
    </message>
    <message>
        <source>No alteration was found: %1.</source>
        <translation>Keine Veränderung gefunden: %1.</translation>
    </message>
    <message>
        <source>Not proven by this: %1.</source>
        <translation>Damit nicht bewiesen: %1.</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>Plans for the catalog %1 need the yes of a second person, and this one has none.</source>
        <translation>Pläne für den Katalog %1 brauchen die Freigabe einer zweiten Person, und dieser hat keine.</translation>
    </message>
    <message>
        <source>Plans for the catalog %1 need the yes of a second person, and this one is yours.</source>
        <translation>Pläne für den Katalog %1 brauchen die Freigabe einer zweiten Person, und dieser stammt von Ihnen.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Ask somebody else to approve it.</source>
        <translation>Es wurde nichts festgehalten. Bitten Sie jemand anderen, ihn freizugeben.</translation>
    </message>
    <message>
        <source>Plans for the catalog %1 need the yes of a second person, and nobody has confirmed who %2 is.</source>
        <translation>Pläne für den Katalog %1 brauchen die Freigabe einer zweiten Person, und niemand hat bestätigt, wer %2 ist.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Sign in to the workspace once, then approve it.</source>
        <translation>Es wurde nichts festgehalten. Melden Sie sich einmal am Arbeitsbereich an, und geben Sie den Plan dann frei.</translation>
    </message>
    <message>
        <source>The key that this record is signed with is not in the key store.</source>
        <translation>Der Schlüssel, mit dem dieses Protokoll signiert wird, ist nicht im Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>Unlock the key store, or name a file that holds the key with --secret-file. A new key is never made for a record that names one: its anchors would prove nothing.</source>
        <translation>Entsperren Sie den Schlüsselspeicher, oder geben Sie mit --secret-file eine Datei mit dem Schlüssel an. Für ein Protokoll, das schon einen Schlüssel nennt, wird nie ein neuer erzeugt: Seine Anker würden nichts beweisen.</translation>
    </message>
    <message>
        <source>The record names another key than this one.</source>
        <translation>Das Protokoll nennt einen anderen Schlüssel als diesen.</translation>
    </message>
    <message>
        <source>Give the key that its first anchor was signed with. Nothing was signed.</source>
        <translation>Geben Sie den Schlüssel an, mit dem der erste Anker signiert wurde. Es wurde nichts signiert.</translation>
    </message>
    <message>
        <source>What was given is no key that a record is signed with.</source>
        <translation>Das Angegebene ist kein Schlüssel, mit dem ein Protokoll signiert wird.</translation>
    </message>
    <message>
        <source>It is 64 hexadecimal digits. Nothing was signed.</source>
        <translation>Ein solcher besteht aus 64 Hexadezimalziffern. Es wurde nichts signiert.</translation>
    </message>
    <message>
        <source>Its text was erased on request.</source>
        <translation>Der Text wurde auf Wunsch gelöscht.</translation>
    </message>
    <message>
        <source>text erased</source>
        <translation>Text gelöscht</translation>
    </message>
    <message>
        <source>still %1</source>
        <translation>weiterhin %1</translation>
    </message>
    <message>
        <source>came undone: imported once, and what stood there before stands there again</source>
        <translation>zurückgesetzt: einmal importiert, und dort steht wieder, was vorher dort stand</translation>
    </message>
    <message>
        <source>The texts of row %1 of the history were taken out, and no erasure in the record names it.</source>
        <translation>Die Texte der Zeile %1 des Verlaufs wurden entfernt, und keine Löschung im Nachweis nennt sie.</translation>
    </message>
    <message>
        <source>Nothing was written. Have somebody other than its maker approve it (`metaflow-cli plan approve FILE`), then do the same again.</source>
        <translation>Es wurde nichts geschrieben. Lassen Sie den Plan von jemand anderem als seinem Ersteller freigeben (`metaflow-cli plan approve FILE`) und tun Sie dasselbe noch einmal.</translation>
    </message>
    <message>
        <source>The text for %1 holds a character that cannot be kept (NUL, half of a pair, U+FFFE or U+FFFF).</source>
        <translation>Der Text für %1 enthält ein Zeichen, das sich nicht speichern lässt (NUL, ein halbes Surrogatpaar, U+FFFE oder U+FFFF).</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>der Verlauf</translation>
    </message>
    <message>
        <source>the scanned catalog</source>
        <translation>der eingelesene Katalog</translation>
    </message>
    <message>
        <source>the glossary</source>
        <translation>das Glossar</translation>
    </message>
    <message>
        <source>the whole record with its signed end</source>
        <translation>das ganze Protokoll mit signiertem Ende</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>plan file</source>
        <translation>Plandatei</translation>
    </message>
    <message>
        <source>SQL script</source>
        <translation>SQL-Skript</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>dbt properties</source>
        <translation>dbt-Properties</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>masked values</source>
        <translation>maskierte Werte</translation>
    </message>
    <message>
        <source>values as they are</source>
        <translation>unveränderte Werte</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n Zeile.</numerusform>
            <numerusform>%n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>what came undone of plan %1</source>
        <translation>was von Plan %1 zurückgesetzt wurde</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>To the file “%1” as %2: %3.</source>
        <translation>In die Datei „%1“ als %2: %3.</translation>
    </message>
    <message>
        <source>Texts that a spreadsheet takes for formulas have a &apos; in front.</source>
        <translation>Texten, die eine Tabellenkalkulation für Formeln hält, ist ein &apos; vorangestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts, answers and samples of run %1 were erased: %2.</source>
        <translation>Prompts, Antworten und Stichproben von Lauf %1 wurden gelöscht: %2.</translation>
    </message>
    <message>
        <source>The texts of item %1 were erased: %2, %3, %4, %5.</source>
        <translation>Die Texte von Eintrag %1 wurden gelöscht: %2, %3, %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the history</source>
        <translation>
            <numerusform>%n Zeile des Verlaufs</numerusform>
            <numerusform>%n Zeilen des Verlaufs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of plans</source>
        <translation>
            <numerusform>%n Änderung von Plänen</numerusform>
            <numerusform>%n Änderungen von Plänen</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans for the catalog %1</source>
        <translation>Pläne für den Katalog %1</translation>
    </message>
    <message>
        <source>Decisions in the catalog %1</source>
        <translation>Entscheidungen im Katalog %1</translation>
    </message>
    <message>
        <source>%1 need a second person from here on.</source>
        <translation>%1 brauchen von da an eine zweite Person.</translation>
    </message>
    <message>
        <source>%1 need no second person from here on.</source>
        <translation>%1 brauchen von da an keine zweite Person.</translation>
    </message>
    <message>
        <source>It was so before.</source>
        <translation>Das war schon vorher so.</translation>
    </message>
    <message>
        <source>The pattern “%1” of what may not leave was removed.</source>
        <translation>Das Muster „%1“ für das, was nicht gesendet werden darf, wurde entfernt.</translation>
    </message>
    <message>
        <source>The pattern “%1” of what may not leave is %2.</source>
        <translation>Das Muster „%1“ für das, was nicht gesendet werden darf, ist %2.</translation>
    </message>
    <message>
        <source>Prompts, answers and samples are kept for %1 from here on; before: %2.</source>
        <translation>Prompts, Antworten und Stichproben werden von da an %1 aufbewahrt; vorher: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>From the catalog %1 a model gets %2 from here on.</source>
        <translation>Aus dem Katalog %1 erhält ein Modell von da an %2.</translation>
    </message>
    <message>
        <source>Plan %1 was approved; its hash is %2.</source>
        <translation>Plan %1 wurde freigegeben; sein Hash ist %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s)</source>
        <translation>
            <numerusform>%n Beschreibung</numerusform>
            <numerusform>%n Beschreibungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1 was applied elsewhere without the approval it needs: %2 stand in the catalog.</source>
        <translation>Plan %1 wurde anderswo ohne die nötige Freigabe angewendet; im Katalog davon: %2.</translation>
    </message>
    <message>
        <source>Anchors of this record are signed with the key %1 from here on.</source>
        <translation>Anker dieses Protokolls werden von da an mit dem Schlüssel %1 signiert.</translation>
    </message>
    <message>
        <source>The end of the record was signed, behind link %1.</source>
        <translation>Das Ende des Protokolls wurde signiert, hinter Glied %1.</translation>
    </message>
    <message>
        <source>Kept for the store %1: its record was signed at link %2 (%3).</source>
        <translation>Aufbewahrt für den Speicher %1: Sein Protokoll wurde bei Glied %2 signiert (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) taken out of the glossary</source>
        <translation>
            <numerusform>%n Begriff aus dem Glossar entfernt</numerusform>
            <numerusform>%n Begriffe aus dem Glossar entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written to the glossary</source>
        <translation>
            <numerusform>%n Begriff ins Glossar geschrieben</numerusform>
            <numerusform>%n Begriffe ins Glossar geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The template “%1” is out of use from here on.</source>
        <translation>Die Vorlage „%1“ ist von da an außer Gebrauch.</translation>
    </message>
    <message>
        <source>Version %1 of the template “%2” was saved.</source>
        <translation>Version %1 der Vorlage „%2“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>Versions %1 of a template go to the model %2 about the table %3; $%4 at most.</source>
        <translation>Die Versionen %1 einer Vorlage gehen mit der Tabelle %3 an das Modell %2; höchstens %4 $.</translation>
    </message>
    <message>
        <source>Versions %1 of a template were tried with the model %2 on the table %3 for $%4.</source>
        <translation>Die Versionen %1 einer Vorlage wurden mit dem Modell %2 an der Tabelle %3 erprobt, für %4 $.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>hash of the plan</source>
        <translation>Hash des Plans</translation>
    </message>
    <message>
        <source>rows of the history</source>
        <translation>Zeilen des Verlaufs</translation>
    </message>
    <message>
        <source>described as</source>
        <translation>beschrieben als</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>hashes of what was sent</source>
        <translation>Hashes des Gesendeten</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>signed at</source>
        <translation>signiert am</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The anchor in event %1 of the store %4 contradicts the chain: link %3 was another one when it was signed.</source>
        <translation>Der Anker in Ereignis %1 des Speichers %4 widerspricht der Kette: Glied %3 war beim Signieren ein anderes.</translation>
    </message>
    <message>
        <source>Event %1 of the store %4 is no anchor that was signed.</source>
        <translation>Ereignis %1 des Speichers %4 ist kein signierter Anker.</translation>
    </message>
    <message>
        <source>The anchor in event %1 of the store %4 was signed with a key that the record does not name.</source>
        <translation>Der Anker in Ereignis %1 des Speichers %4 wurde mit einem Schlüssel signiert, den das Protokoll nicht nennt.</translation>
    </message>
    <message>
        <source>The end of the record was cut off: the anchor in event %1 of the store %4 was signed at link %3.</source>
        <translation>Das Ende des Protokolls wurde abgeschnitten: Der Anker in Ereignis %1 des Speichers %4 wurde bei Glied %3 signiert.</translation>
    </message>
    <message>
        <source>plan settled without approval</source>
        <translation>Plan ohne Freigabe abgeglichen</translation>
    </message>
    <message>
        <source>anchor of another store kept</source>
        <translation>Anker eines anderen Speichers aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>that nothing was cut off its end or made anew as a whole by whoever owns the database (no anchor was held against its %n link(s))</source>
        <translation>
            <numerusform>dass der Besitzer der Datenbank am Ende nichts abgeschnitten und nicht das Ganze neu erstellt hat (%n Glied, an keinem Anker gemessen)</numerusform>
            <numerusform>dass der Besitzer der Datenbank am Ende nichts abgeschnitten und nicht das Ganze neu erstellt hat (%n Glieder, an keinem Anker gemessen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that nothing was cut off or made anew behind the newest anchor (%n link(s) now)</source>
        <translation>
            <numerusform>dass hinter dem neuesten Anker nichts abgeschnitten oder neu erstellt wurde (jetzt %n Glied)</numerusform>
            <numerusform>dass hinter dem neuesten Anker nichts abgeschnitten oder neu erstellt wurde (jetzt %n Glieder)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that nothing before the oldest anchor was made anew until it was signed (%n link(s))</source>
        <translation>
            <numerusform>dass vor dem ältesten Anker nichts neu erstellt wurde, bis er signiert war (%n Glied)</numerusform>
            <numerusform>dass vor dem ältesten Anker nichts neu erstellt wurde, bis er signiert war (%n Glieder)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what %n row(s) of the earlier tool said before they were sealed here</source>
        <translation>
            <numerusform>was %n Zeile des früheren Werkzeugs besagte, bevor sie hier versiegelt wurde</numerusform>
            <numerusform>was %n Zeilen des früheren Werkzeugs besagten, bevor sie hier versiegelt wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what texts that were erased said (%n row(s))</source>
        <translation>
            <numerusform>was gelöschte Texte besagten (%n Zeile)</numerusform>
            <numerusform>was gelöschte Texte besagten (%n Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>every hash fits: %1 in %2</source>
        <translation>jeder Hash passt: %1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 link(s)</source>
        <translation>
            <numerusform>%1 Glied</numerusform>
            <numerusform>%1 Gliedern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the store that the anchor is about: there it would prove nothing.</source>
        <translation>%1 ist der Speicher, um dessen Anker es geht: Dort würde er nichts beweisen.</translation>
    </message>
    <message>
        <source>Name another store, where whoever owns this one cannot write.</source>
        <translation>Nennen Sie einen anderen Speicher, in den der Besitzer von diesem nicht schreiben kann.</translation>
    </message>
    <message>
        <source>The store %1 keeps no anchor of this record.</source>
        <translation>Der Speicher %1 bewahrt keinen Anker dieses Protokolls auf.</translation>
    </message>
    <message>
        <source>Check that it is the right one. If it is, somebody took the anchors out: `history verify` of that store shows it.</source>
        <translation>Prüfen Sie, ob es der richtige ist. Wenn ja, hat jemand die Anker herausgenommen: `history verify` für jenen Speicher zeigt es.</translation>
    </message>
    <message>
        <source>a character that cannot be kept (NUL, half of a pair, U+FFFE or U+FFFF).</source>
        <translation>ein Zeichen, das sich nicht speichern lässt (NUL, ein halbes Surrogatpaar, U+FFFE oder U+FFFF).</translation>
    </message>
    <message>
        <source>texts erased</source>
        <translation>Texte gelöscht</translation>
    </message>
    <message>
        <source>The file ends too early: it was cut when it was written or copied.</source>
        <translation>Die Datei endet zu früh: Sie wurde beim Schreiben oder Kopieren abgeschnitten.</translation>
    </message>
    <message>
        <source>The file is damaged: its contents do not fit together.</source>
        <translation>Die Datei ist beschädigt: Ihr Inhalt passt nicht zusammen.</translation>
    </message>
    <message>
        <source>This is no backup of a MetaFlow store.</source>
        <translation>Das ist keine Sicherung eines Speichers von MetaFlow.</translation>
    </message>
    <message>
        <source>A newer version of MetaFlow made this backup; update this one first.</source>
        <translation>Eine neuere Version von MetaFlow hat diese Sicherung erstellt; aktualisieren Sie zuerst diese hier.</translation>
    </message>
    <message>
        <source>The record in it was altered: some hashes do not fit. Run `metaflow-cli history verify` on the store to see where.</source>
        <translation>Das Protokoll darin wurde verändert: Einige Hashes passen nicht. Führen Sie `metaflow-cli history verify` für den Speicher aus, um zu sehen, wo.</translation>
    </message>
    <message>
        <source>It is of the other kind of database than this store: give the address of a store of its kind.</source>
        <translation>Sie stammt aus der anderen Art von Datenbank als dieser Speicher: Geben Sie die Adresse eines Speichers ihrer Art an.</translation>
    </message>
    <message>
        <source>It is of another schema than this store&apos;s address names.</source>
        <translation>Sie stammt aus einem anderen Schema, als die Adresse dieses Speichers nennt.</translation>
    </message>
    <message>
        <source>This is the store itself.</source>
        <translation>Das ist der Speicher selbst.</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>Unversehrtheit</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>changes from outside</source>
        <translation>Änderungen von außen</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>age of the keys</source>
        <translation>Alter der Schlüssel</translation>
    </message>
    <message>
        <source>proxy and certificates</source>
        <translation>Proxy und Zertifikate</translation>
    </message>
    <message>
        <source>how it reads texts</source>
        <translation>wie es Texte liest</translation>
    </message>
    <message>
        <source>server of the model</source>
        <translation>Server des Modells</translation>
    </message>
    <message>
        <source>end of the model</source>
        <translation>Ende des Modells</translation>
    </message>
    <message>
        <source>price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>%1, where you are %2.</source>
        <translation>%1, Ihre Rolle dort: %2.</translation>
    </message>
    <message>
        <source>PostgreSQL %2 takes writes.</source>
        <translation>PostgreSQL %2 nimmt Schreibzugriffe an.</translation>
    </message>
    <message>
        <source>Every page of the file is sound.</source>
        <translation>Jede Seite der Datei ist unversehrt.</translation>
    </message>
    <message>
        <source>%2, items: %1.</source>
        <translation>%2, Einträge: %1.</translation>
    </message>
    <message>
        <source>Version %2, all steps done.</source>
        <translation>Version %2, alle Schritte erledigt.</translation>
    </message>
    <message>
        <source>The chain holds (rows: %2).</source>
        <translation>Die Kette ist unversehrt (Zeilen: %2).</translation>
    </message>
    <message>
        <source>Every item is as the record says.</source>
        <translation>Jeder Eintrag ist so, wie das Protokoll besagt.</translation>
    </message>
    <message>
        <source>The last one is of %2.</source>
        <translation>Die letzte ist vom %2.</translation>
    </message>
    <message>
        <source>%2 are free in %1.</source>
        <translation>%2 sind frei in %1.</translation>
    </message>
    <message>
        <source>All of them take files.</source>
        <translation>Alle sind beschreibbar.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>It agrees with what it can be held against.</source>
        <translation>Sie stimmt mit dem überein, woran sie sich messen lässt.</translation>
    </message>
    <message>
        <source>It answers (keys of MetaFlow: %2).</source>
        <translation>Er antwortet (Schlüssel von MetaFlow: %2).</translation>
    </message>
    <message>
        <source>None is older than three months.</source>
        <translation>Keiner ist älter als drei Monate.</translation>
    </message>
    <message>
        <source>Proxy: %2.</source>
        <translation>Proxy: %2.</translation>
    </message>
    <message>
        <source>%1 knows you as %2.</source>
        <translation>%1 kennt Sie als %2.</translation>
    </message>
    <message>
        <source>%1 accepts it.</source>
        <translation>Von %1 angenommen.</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>%1 antwortet in %2 ms.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 ist vorhanden.</translation>
    </message>
    <message>
        <source>As they are written (version %2).</source>
        <translation>Wie sie geschrieben sind (Version %2).</translation>
    </message>
    <message>
        <source>As they are written.</source>
        <translation>Wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Nothing forbids you to import into %1.</source>
        <translation>Nichts verbietet Ihnen den Import in %1.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 can be asked.</source>
        <translation>%1 lässt sich anfragen.</translation>
    </message>
    <message>
        <source>%1 answers until %2.</source>
        <translation>%1 antwortet bis zum %2.</translation>
    </message>
    <message>
        <source>No end of %1 is announced.</source>
        <translation>Für %1 ist kein Ende angekündigt.</translation>
    </message>
    <message>
        <source>As of %2.</source>
        <translation>Stand: %2.</translation>
    </message>
    <message>
        <source>More than half of the file %1 is empty (%2).</source>
        <translation>Mehr als die Hälfte der Datei %1 ist leer (%2).</translation>
    </message>
    <message>
        <source>It does no harm. `metaflow-cli backup create` and `backup restore` of that copy write it without the gaps.</source>
        <translation>Das schadet nicht. `metaflow-cli backup create` und `backup restore` dieser Kopie schreiben sie ohne die Lücken.</translation>
    </message>
    <message>
        <source>The store lacks steps of this version: %1.</source>
        <translation>Dem Speicher fehlen Schritte dieser Version: %1.</translation>
    </message>
    <message>
        <source>Close MetaFlow and open it again: it makes a backup, then does what is missing.</source>
        <translation>Schließen Sie MetaFlow und öffnen Sie es wieder: Es erstellt eine Sicherung und holt dann das Fehlende nach.</translation>
    </message>
    <message>
        <source>The store was built by another step %1 than this version knows.</source>
        <translation>Der Speicher wurde mit einem anderen Schritt %1 aufgebaut, als diese Version ihn kennt.</translation>
    </message>
    <message>
        <source>Do not go on with it: restore a backup, or ask who changed it.</source>
        <translation>Arbeiten Sie nicht damit weiter: Spielen Sie eine Sicherung ein, oder fragen Sie, wer ihn geändert hat.</translation>
    </message>
    <message>
        <source>The store has version %1, which this MetaFlow does not know.</source>
        <translation>Der Speicher hat Version %1, die dieses MetaFlow nicht kennt.</translation>
    </message>
    <message>
        <source>The record does not hold: rows or links were changed (found: %2).</source>
        <translation>Das Protokoll ist nicht unversehrt: Zeilen oder Glieder wurden geändert (gefunden: %2).</translation>
    </message>
    <message>
        <source>Decide on nothing until it is clear who did that. `metaflow-cli history verify` shows each place.</source>
        <translation>Entscheiden Sie nichts, bis klar ist, wer das war. `metaflow-cli history verify` zeigt jede Stelle.</translation>
    </message>
    <message>
        <source>Items that are not as the record says: %2.</source>
        <translation>Einträge, die nicht so sind, wie das Protokoll besagt: %2.</translation>
    </message>
    <message>
        <source>Another program wrote to the store. Look at them in Review; a plan leaves them out until somebody has decided on them.</source>
        <translation>Ein anderes Programm hat in den Speicher geschrieben. Sehen Sie sie sich auf der Seite „Prüfen“ an; ein Plan lässt sie aus, bis jemand über sie entschieden hat.</translation>
    </message>
    <message>
        <source>There is no backup on this machine yet.</source>
        <translation>Auf diesem Rechner gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>`metaflow-cli backup create` makes one; the window makes one every day.</source>
        <translation>`metaflow-cli backup create` erstellt eine; das Fenster erstellt jeden Tag eine.</translation>
    </message>
    <message>
        <source>The last backup is of %2.</source>
        <translation>Die letzte Sicherung ist vom %2.</translation>
    </message>
    <message>
        <source>`metaflow-cli backup create` makes one now.</source>
        <translation>`metaflow-cli backup create` erstellt jetzt eine.</translation>
    </message>
    <message>
        <source>The last backup, %1, cannot be restored.</source>
        <translation>Die letzte Sicherung, %1, lässt sich nicht einspielen.</translation>
    </message>
    <message>
        <source>`metaflow-cli backup create` makes another one; keep the older ones.</source>
        <translation>`metaflow-cli backup create` erstellt eine weitere; bewahren Sie die älteren auf.</translation>
    </message>
    <message>
        <source>Only %2 are free in %1.</source>
        <translation>Nur %2 sind frei in %1.</translation>
    </message>
    <message>
        <source>Make room: the store and one copy of it have to fit.</source>
        <translation>Schaffen Sie Platz: Der Speicher und eine Kopie davon müssen hineinpassen.</translation>
    </message>
    <message>
        <source>The clock of this machine differs from the workspace&apos;s by %2 s.</source>
        <translation>Die Uhr dieses Rechners weicht um %2 s von der des Arbeitsbereichs ab.</translation>
    </message>
    <message>
        <source>Set it right before you decide on anything: every decision carries its time.</source>
        <translation>Stellen Sie sie richtig, bevor Sie etwas entscheiden: Jede Entscheidung trägt ihre Uhrzeit.</translation>
    </message>
    <message>
        <source>The oldest is in use for %2 days: %1.</source>
        <translation>Der älteste ist seit %2 Tagen in Gebrauch: %1.</translation>
    </message>
    <message>
        <source>Have new ones made where they come from, then `metaflow-cli keys set` puts them in their place.</source>
        <translation>Lassen Sie dort, woher sie stammen, neue erstellen; `metaflow-cli keys set` setzt sie dann an ihre Stelle.</translation>
    </message>
    <message>
        <source>No warehouse is chosen.</source>
        <translation>Kein Warehouse ist gewählt.</translation>
    </message>
    <message>
        <source>Choose one, or set DATABRICKS_WAREHOUSE_ID or warehouse_id in the profile.</source>
        <translation>Wählen Sie eines, oder setzen Sie DATABRICKS_WAREHOUSE_ID oder im Profil warehouse_id.</translation>
    </message>
    <message>
        <source>Nothing lets %2 change comments in %1, as far as it can be seen.</source>
        <translation>Soweit sich das sehen lässt, erlaubt nichts %2, Kommentare in %1 zu ändern.</translation>
    </message>
    <message>
        <source>Reviewing goes on. Ask the catalog&apos;s owner for USE CATALOG and MODIFY, or have somebody import who has them.</source>
        <translation>Das Prüfen geht weiter. Bitten Sie den Eigentümer des Katalogs um USE CATALOG und MODIFY, oder lassen Sie jemanden importieren, der beides hat.</translation>
    </message>
    <message>
        <source>%1 has ended on %2.</source>
        <translation>%1 wurde am %2 eingestellt.</translation>
    </message>
    <message>
        <source>Choose another model; `metaflow-cli models` lists those there are.</source>
        <translation>Wählen Sie ein anderes Modell; `metaflow-cli models` listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <translation>%1 wird am %2 eingestellt.</translation>
    </message>
    <message>
        <source>Try another model in time; `metaflow-cli models` lists those there are.</source>
        <translation>Probieren Sie rechtzeitig ein anderes Modell aus; `metaflow-cli models` listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>The price list is of %2.</source>
        <translation>Die Preisliste ist vom %2.</translation>
    </message>
    <message>
        <source>Quotes and budgets may be off. Update MetaFlow, or give the price yourself: `metaflow-cli prices set`.</source>
        <translation>Kostenvoranschläge und Budgets stimmen womöglich nicht. Aktualisieren Sie MetaFlow, oder geben Sie den Preis selbst an: `metaflow-cli prices set`.</translation>
    </message>
    <message>
        <source>A row of your price list %1 cannot be read.</source>
        <translation>Eine Zeile Ihrer Preisliste %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>`metaflow-cli prices list` names it; its model counts as one without a price.</source>
        <translation>`metaflow-cli prices list` nennt sie; ihr Modell gilt als eines ohne Preis.</translation>
    </message>
    <message>
        <source>no catalog of this workspace was scanned yet.</source>
        <translation>Von diesem Arbeitsbereich wurde noch kein Katalog eingelesen.</translation>
    </message>
    <message>
        <source>the workspace does not say who you are.</source>
        <translation>Der Arbeitsbereich sagt nicht, wer Sie sind.</translation>
    </message>
    <message>
        <source>the warehouse does not run, and nothing is started for this.</source>
        <translation>Das Warehouse läuft nicht, und hierfür wird nichts gestartet.</translation>
    </message>
    <message>
        <source>this machine has no key store, and no key was put into one.</source>
        <translation>Dieser Rechner hat keinen Schlüsselspeicher, und es wurde kein Schlüssel in einem abgelegt.</translation>
    </message>
    <message>
        <source>the server lists no models.</source>
        <translation>Der Server listet keine Modelle auf.</translation>
    </message>
    <message>
        <source>backups of this store are its administrators&apos; business.</source>
        <translation>Sicherungen dieses Speichers sind Sache seiner Administratoren.</translation>
    </message>
    <message>
        <source>that of the system</source>
        <translation>der des Systems</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Go to the store</source>
        <translation>Zum Speicher</translation>
    </message>
    <message>
        <source>Go to the backups</source>
        <translation>Zu den Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Go to the keys</source>
        <translation>Zu den Schlüsseln</translation>
    </message>
    <message>
        <source>Go to proxy and certificates</source>
        <translation>Zu Proxy und Zertifikaten</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Choose a warehouse</source>
        <translation>Warehouse wählen</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Go to the prices</source>
        <translation>Zu den Preisen</translation>
    </message>
    <message>
        <source>Last runs (%1): %2 % of %3 requests succeeded, half of them within %4 s, 95 % within %5 s, $%6.</source>
        <translation>Letzte Läufe (%1): %2 % von %3 Anfragen erfolgreich, die Hälfte davon binnen %4 s, 95 % binnen %5 s, %6 $.</translation>
    </message>
    <message>
        <source>Last imports (%1): %2 % of %3 statements succeeded.</source>
        <translation>Letzte Importe (%1): %2 % von %3 Anweisungen erfolgreich.</translation>
    </message>
    <message>
        <source>Nothing was generated or imported yet.</source>
        <translation>Noch wurde nichts erzeugt oder importiert.</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>There is something in the store %1 already.</source>
        <translation>Im Speicher %1 ist schon etwas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name an empty database or another schema.</source>
        <translation>Nichts wurde geändert. Geben Sie eine leere Datenbank oder ein anderes Schema an.</translation>
    </message>
    <message>
        <source>Somebody else has the store %1 open.</source>
        <translation>Jemand anderes hat den Speicher %1 geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other windows and commands, then do the same again.</source>
        <translation>Nichts wurde geändert. Schließen Sie die anderen Fenster und Befehle und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>The database %1 does not let you in.</source>
        <translation>Die Datenbank %1 lässt Sie nicht ein.</translation>
    </message>
    <message>
        <source>Check user and password: it is asked for in the key store, in PGPASSWORD and in ~/.pgpass. Nothing was lost.</source>
        <translation>Prüfen Sie Benutzer und Passwort: Es wird im Schlüsselspeicher, in PGPASSWORD und in ~/.pgpass gesucht. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Your role in the store does not allow that (%1).</source>
        <translation>Ihre Rolle im Speicher erlaubt das nicht (%1).</translation>
    </message>
    <message>
        <source>refused by the database</source>
        <translation>von der Datenbank abgewiesen</translation>
    </message>
    <message>
        <source>The database %1 holds the earlier tool&apos;s items and was not adopted yet.</source>
        <translation>Die Datenbank %1 enthält die Einträge des früheren Werkzeugs und wurde noch nicht übernommen.</translation>
    </message>
    <message>
        <source>Nothing was changed. `metaflow-cli store adopt --dry-run` shows what adopting adds; `store adopt`, or Settings, Store, does it. The earlier tool goes on working.</source>
        <translation>Nichts wurde geändert. `metaflow-cli store adopt --dry-run` zeigt, was beim Übernehmen hinzukommt; `store adopt` oder „Einstellungen“, „Speicher“ übernimmt sie. Das frühere Werkzeug arbeitet weiter.</translation>
    </message>
    <message>
        <source>There is no database of the earlier tool at %1.</source>
        <translation>Unter %1 gibt es keine Datenbank des früheren Werkzeugs.</translation>
    </message>
    <message>
        <source>that place</source>
        <translation>dieser Adresse</translation>
    </message>
    <message>
        <source>Nothing was changed. Check database and schema: the tool used metadata_enrichment.</source>
        <translation>Nichts wurde geändert. Prüfen Sie Datenbank und Schema: Das Werkzeug verwendete metadata_enrichment.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be restored.</source>
        <translation>Die Sicherung %1 lässt sich nicht einspielen.</translation>
    </message>
    <message>
        <source>The store was not touched. Take another one: `metaflow-cli backup list`.</source>
        <translation>Der Speicher blieb unberührt. Nehmen Sie eine andere: `metaflow-cli backup list`.</translation>
    </message>
    <message>
        <source>The program %1 is not installed here.</source>
        <translation>Das Programm %1 ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>that this needs</source>
        <translation>(hierfür nötig)</translation>
    </message>
    <message>
        <source>Install it (for pg_dump the package postgresql-client), then do the same again.</source>
        <translation>Installieren Sie es (für pg_dump das Paket postgresql-client) und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>“%1” has no role in this store any more; before: %2.</source>
        <translation>„%1“ hat in diesem Speicher keine Rolle mehr; vorher: %2.</translation>
    </message>
    <message>
        <source>“%1” is %2 of this store from here on.</source>
        <translation>„%1“ ist von da an %2 dieses Speichers.</translation>
    </message>
    <message>
        <source>“%1” is %2 of this store from here on; before: %3.</source>
        <translation>„%1“ ist von da an %2 dieses Speichers; vorher: %3.</translation>
    </message>
    <message>
        <source>The store is what the backup “%1” held; its record goes on behind link %2 (%3).</source>
        <translation>Der Speicher ist, was die Sicherung „%1“ enthielt; sein Protokoll geht hinter Glied %2 (%3) weiter.</translation>
    </message>
    <message>
        <source>The store was moved from %1 to %2.</source>
        <translation>Der Speicher wurde von %1 nach %2 verschoben.</translation>
    </message>
    <message>
        <source>It is not in the record: your role only reads this store.</source>
        <translation>Es steht nicht im Protokoll: Ihre Rolle liest diesen Speicher nur.</translation>
    </message>
    <message>
        <source>what was there before</source>
        <translation>was vorher da war</translation>
    </message>
    <message>
        <source>change of a role</source>
        <translation>Änderung einer Rolle</translation>
    </message>
    <message>
        <source>store restored from a backup</source>
        <translation>Sicherung in den Speicher eingespielt</translation>
    </message>
    <message>
        <source>store moved to another database</source>
        <translation>Speicher in eine andere Datenbank verschoben</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 hat die Anmeldung abgewiesen.</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Der Arbeitsbereich</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Check account, client and what the workspace allows, then sign in again.</source>
        <translation>Nichts davon wurde aufbewahrt. Prüfen Sie Konto, Client und was der Arbeitsbereich erlaubt, und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>The sign-in at %1 is over.</source>
        <translation>Die Anmeldung bei %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>dem Arbeitsbereich</translation>
    </message>
    <message>
        <source>What was saved is safe. Sign in again (Settings, Accounts, or `metaflow-cli accounts sign-in`), then do the same again.</source>
        <translation>Gespeichertes ist sicher. Melden Sie sich erneut an („Einstellungen“, „Konten“ oder `metaflow-cli accounts sign-in`) und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>The answer that came from the browser does not belong to this sign-in (%1).</source>
        <translation>Die Antwort, die aus dem Browser kam, gehört nicht zu dieser Anmeldung (%1).</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>zu einer anderen</translation>
    </message>
    <message>
        <source>Nothing of it was used. Close the browser&apos;s page and sign in again.</source>
        <translation>Nichts davon wurde verwendet. Schließen Sie die Seite im Browser und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>All ports on which the browser may answer are taken (%1).</source>
        <translation>Alle Ports, auf denen der Browser antworten darf, sind belegt (%1).</translation>
    </message>
    <message>
        <source>8020 to 8040</source>
        <translation>8020 bis 8040</translation>
    </message>
    <message>
        <source>End the other sign-ins or name a port of your own, then sign in again.</source>
        <translation>Beenden Sie die anderen Anmeldungen oder geben Sie einen eigenen Port an, und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>%1 owns the store or its server, so no role that is given changes what it may do.</source>
        <translation>%1 besitzt den Speicher oder seinen Server; daher ändert keine vergebene Rolle, was dieses Login darf.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the role to a login of that person&apos;s own.</source>
        <translation>Nichts wurde geändert. Geben Sie die Rolle einem eigenen Login dieser Person.</translation>
    </message>
    <message>
        <source>There is no key store on this machine, or none of this session.</source>
        <translation>Auf diesem Rechner oder in dieser Sitzung gibt es keinen Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>%1 offers no sign-in by browser or as a service principal.</source>
        <translation>%1 bietet keine Anmeldung per Browser oder als Service Principal.</translation>
    </message>
    <message>
        <source>Check the address of the workspace, or sign in with a token.</source>
        <translation>Prüfen Sie die Adresse des Arbeitsbereichs, oder melden Sie sich mit einem Token an.</translation>
    </message>
    <message>
        <source>%1 gives a sign-in that would be over in an hour.</source>
        <translation>%1 gibt eine Anmeldung, die in einer Stunde abgelaufen wäre.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Ask an administrator to allow the scope offline_access for this client, or sign in with a token.</source>
        <translation>Nichts davon wurde aufbewahrt. Bitten Sie einen Administrator, für diesen Client den Scope offline_access zu erlauben, oder melden Sie sich mit einem Token an.</translation>
    </message>
    <message>
        <source>Databricks&apos; own command line gives no token for %1: %2</source>
        <translation>Die Databricks-Befehlszeile gibt kein Token für %1: %2</translation>
    </message>
    <message>
        <source>Try `databricks auth token` yourself, then do the same again.</source>
        <translation>Versuchen Sie selbst `databricks auth token` und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>Databricks&apos; own command line is not signed in to %1 any more.</source>
        <translation>Die Databricks-Befehlszeile ist bei %1 nicht mehr angemeldet.</translation>
    </message>
    <message>
        <source>What was saved is safe. Run `databricks auth login` for that profile, then do the same again.</source>
        <translation>Gespeichertes ist sicher. Führen Sie `databricks auth login` für dieses Profil aus und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>The program %1 here is the one of before, which gives no tokens.</source>
        <translation>Das Programm %1 hier ist der Vorgänger, der keine Tokens gibt.</translation>
    </message>
    <message>
        <source>Install version 0.207.1 or later, then do the same again.</source>
        <translation>Installieren Sie Version 0.207.1 oder neuer und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>Check that its folder or its server is there and that you may write to it, or choose another, in the window or with --store.</source>
        <translation>Prüfen Sie, ob sein Ordner oder sein Server da ist und Sie dort schreiben dürfen, oder wählen Sie einen anderen, im Fenster oder mit --store.</translation>
    </message>
    <message>
        <source>Nothing was changed. An administrator gives roles (Settings, Members, or `metaflow-cli store roles grant USER steward`).</source>
        <translation>Nichts wurde geändert. Rollen gibt ein Administrator (Einstellungen, Mitglieder, oder `metaflow-cli store roles grant USER steward`).</translation>
    </message>
    <message>
        <source>Sign in under Settings, Accounts, or set DATABRICKS_HOST, DATABRICKS_TOKEN and DATABRICKS_WAREHOUSE_ID, or name a profile of ~/.databrickscfg.</source>
        <translation>Melden Sie sich unter Einstellungen, Konten an, oder setzen Sie DATABRICKS_HOST, DATABRICKS_TOKEN und DATABRICKS_WAREHOUSE_ID, oder nennen Sie ein Profil aus ~/.databrickscfg.</translation>
    </message>
    <message>
        <source>Enter it under Settings, Model, or set OPENAI_API_KEY, or put it into a file that only you may read and name that with --secret-file.</source>
        <translation>Geben Sie ihn unter Einstellungen, Modell ein, oder setzen Sie OPENAI_API_KEY, oder legen Sie ihn in eine Datei, die nur Sie lesen dürfen, und nennen Sie sie mit --secret-file.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address, the clock of this machine and, behind a company proxy, its certificate (Settings, Network).</source>
        <translation>Nichts wurde gesendet. Prüfen Sie die Adresse, die Uhr dieses Rechners und hinter einem Firmenproxy dessen Zertifikat (Einstellungen, Netzwerk).</translation>
    </message>
    <message>
        <source>A restore of the store %1 was interrupted, or goes on just now.</source>
        <translation>Das Einspielen einer Sicherung in den Speicher %1 wurde unterbrochen oder läuft gerade.</translation>
    </message>
    <message>
        <source>Nothing was changed. What stood there is kept in the schema %2: restore the backup again, or give that schema its name back.</source>
        <translation>Nichts wurde geändert. Was dort stand, liegt im Schema %2: Spielen Sie die Sicherung noch einmal ein, oder geben Sie dem Schema seinen Namen zurück.</translation>
    </message>
    <message>
        <source>Nothing was kept. In the window untick the box, so that it stays for this session only; else give it by a systemd credential, a file that only you may read, or the environment.</source>
        <translation>Nichts wurde aufgehoben. Nehmen Sie im Fenster das Häkchen weg, damit er nur für diese Sitzung bleibt; sonst geben Sie ihn durch ein systemd-Credential, eine Datei, die nur Sie lesen dürfen, oder die Umgebung.</translation>
    </message>
    <message>
        <source>Not every row of %1 can be taken, so none was.</source>
        <translation>Nicht jede Zeile, die %1 enthält, lässt sich übernehmen, daher wurde keine übernommen.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the rows again and mend them, or have the valid ones alone taken (--valid-only).</source>
        <translation>Nichts wurde geändert. Sehen Sie sich die Zeilen noch einmal an und berichtigen Sie sie, oder lassen Sie nur die gültigen übernehmen (--valid-only).</translation>
    </message>
    <message>
        <source>The file “%1” was read, its rows as decisions.</source>
        <translation>Die Datei „%1“ wurde eingelesen, ihre Zeilen als Entscheidungen.</translation>
    </message>
    <message>
        <source>The file “%1” was read, its texts as suggestions.</source>
        <translation>Die Datei „%1“ wurde eingelesen, ihre Texte als Vorschläge.</translation>
    </message>
    <message>
        <source>Changed something: %1; said what stood there already: %2.</source>
        <translation>Mit Änderung: %1; ohne, weil es dort schon stand: %2.</translation>
    </message>
    <message>
        <source>The valid rows alone were asked for; left out: %1.</source>
        <translation>Nur die gültigen Zeilen waren verlangt; ausgelassen: %1.</translation>
    </message>
    <message>
        <source>%1 is neither a CSV file nor an Excel workbook (.xlsx).</source>
        <translation>%1 ist weder eine CSV-Datei noch eine Excel-Arbeitsmappe (.xlsx).</translation>
    </message>
    <message>
        <source>Nothing was changed. Save it as “CSV UTF-8” or as .xlsx, then do the same again.</source>
        <translation>Nichts wurde geändert. Speichern Sie die Datei als „CSV UTF-8“ oder als .xlsx und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>The file %1 is locked with a password.</source>
        <translation>Die Datei %1 ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save a copy without a password, then do the same again.</source>
        <translation>Nichts wurde geändert. Speichern Sie eine Kopie ohne Passwort und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>The file %1 is a workbook of Excel 2003 or earlier (.xls).</source>
        <translation>Die Datei %1 ist eine Arbeitsmappe von Excel 2003 oder älter (.xls).</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it and save it as .xlsx, then do the same again.</source>
        <translation>Nichts wurde geändert. Öffnen Sie sie, speichern Sie sie als .xlsx und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>The file %1 is an OpenDocument spreadsheet (.ods).</source>
        <translation>Die Datei %1 ist eine OpenDocument-Tabelle (.ods).</translation>
    </message>
    <message>
        <source>Nothing was changed. Save it as .xlsx or as CSV, then do the same again.</source>
        <translation>Nichts wurde geändert. Speichern Sie sie als .xlsx oder als CSV und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>The file %1 is a binary workbook (.xlsb).</source>
        <translation>Die Datei %1 ist eine binäre Arbeitsmappe (.xlsb).</translation>
    </message>
    <message>
        <source>The file %1 would unpack to more than a table of rows can be (%2).</source>
        <translation>Die Datei %1 würde entpackt größer, als eine Tabelle aus Zeilen sein kann (%2).</translation>
    </message>
    <message>
        <source>It was not unpacked, and nothing was changed. Ask whoever sent it what it is.</source>
        <translation>Sie wurde nicht entpackt, und nichts wurde geändert. Fragen Sie den Absender, was es damit auf sich hat.</translation>
    </message>
    <message>
        <source>The file %1 is larger than MetaFlow reads (%2).</source>
        <translation>Die Datei %1 ist größer, als MetaFlow liest (%2).</translation>
    </message>
    <message>
        <source>Nothing was changed. Split it into several files.</source>
        <translation>Nichts wurde geändert. Teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>A row of the file %1 is longer than MetaFlow reads (%2).</source>
        <translation>Eine Zeile der Datei %1 ist länger, als MetaFlow liest (%2).</translation>
    </message>
    <message>
        <source>Nothing was changed. Perhaps a quote is never closed there, or the cells are parted by another character.</source>
        <translation>Nichts wurde geändert. Vielleicht wird dort ein Anführungszeichen nie geschlossen, oder ein anderes Zeichen trennt die Zellen.</translation>
    </message>
    <message>
        <source>The file %1 has no line that names its columns.</source>
        <translation>Die Datei %1 hat keine Zeile, die ihre Spalten nennt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Its first row must say catalog_name, schema_name and so on.</source>
        <translation>Nichts wurde geändert. Ihre erste Zeile muss catalog_name, schema_name und so weiter nennen.</translation>
    </message>
    <message>
        <source>The workbook %1 has no sheet %2 that holds rows.</source>
        <translation>Die Arbeitsmappe %1 hat kein Blatt %2 mit Zeilen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name another of its sheets, if there is one.</source>
        <translation>Nichts wurde geändert. Nennen Sie ein anderes ihrer Blätter, falls es eines gibt.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2.</source>
        <translation>Die Datei %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it in Excel or LibreOffice, save it anew and try again.</source>
        <translation>Nichts wurde geändert. Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file %1 is packed in a way that no workbook is (%2).</source>
        <translation>Die Datei %1 ist so gepackt, wie es keine Arbeitsmappe ist (%2).</translation>
    </message>
    <message>
        <source>The workbook %1 is damaged at %2.</source>
        <translation>Die Arbeitsmappe %1 ist bei %2 beschädigt.</translation>
    </message>
    <message>
        <source>The file %1 was changed while it was read.</source>
        <translation>Die Datei %1 wurde geändert, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Once whoever writes it is done, do the same again.</source>
        <translation>Hier wurde nichts geändert. Wiederholen Sie den Vorgang, sobald niemand mehr in die Datei schreibt.</translation>
    </message>
    <message>
        <source>MetaFlow does not read the file %1 as %2.</source>
        <translation>MetaFlow liest die Datei %1 nicht als %2.</translation>
    </message>
    <message>
        <source>It knows utf-8, utf-16le, utf-16be and windows-1252. Nothing was changed.</source>
        <translation>Möglich sind utf-8, utf-16le, utf-16be und windows-1252. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The cells of %1 cannot be parted by %2.</source>
        <translation>Die Zellen von %1 lassen sich nicht durch %2 trennen.</translation>
    </message>
    <message>
        <source>Name one character, such as , ; or a tab. Nothing was changed.</source>
        <translation>Geben Sie ein einzelnes Zeichen an, etwa , ; oder einen Tabulator. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An earlier text was restored.</source>
        <translation>Ein früherer Text wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>this is not in the encoding of the file (bytes %1). Choose another encoding.</source>
        <translation>das ist nicht in der Kodierung der Datei (Bytes %1). Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>this row has not as many cells as the header.</source>
        <translation>diese Zeile hat nicht so viele Zellen wie die Kopfzeile.</translation>
    </message>
    <message>
        <source>no column of the file says %2. Name the one that does, or add it.</source>
        <translation>keine Spalte der Datei enthält %2. Geben Sie an, welche es ist, oder fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>the column %2 is there twice; the first one is read. Rename or remove the other.</source>
        <translation>die Spalte %2 ist zweimal da; gelesen wird die erste. Benennen Sie die andere um oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>%2 is empty.</source>
        <translation>%2 ist leer.</translation>
    </message>
    <message>
        <source>“%1” is no status: pending, approved, edited, rejected or imported.</source>
        <translation>„%1“ ist kein Status; möglich sind pending, approved, edited, rejected und imported.</translation>
    </message>
    <message>
        <source>“%1” is no type that MetaFlow knows: description or comment.</source>
        <translation>„%1“ ist kein Typ, den MetaFlow kennt; möglich sind description und comment.</translation>
    </message>
    <message>
        <source>“%1” is no whole number above zero.</source>
        <translation>„%1“ ist keine ganze Zahl über null.</translation>
    </message>
    <message>
        <source>“%1” is no path of a table or column, such as [&quot;main&quot;,&quot;sales&quot;,&quot;orders&quot;].</source>
        <translation>„%1“ ist kein Pfad einer Tabelle oder Spalte, wie etwa [&quot;main&quot;,&quot;sales&quot;,&quot;orders&quot;].</translation>
    </message>
    <message>
        <source>the names say another object than object_path: “%1”.</source>
        <translation>die Namen nennen ein anderes Objekt als object_path: „%1“.</translation>
    </message>
    <message>
        <source>there is no item %1 in this store.</source>
        <translation>es gibt keinen Eintrag %1 in diesem Speicher.</translation>
    </message>
    <message>
        <source>the item of this number is another object: %1.</source>
        <translation>der Eintrag mit dieser Nummer ist ein anderes Objekt: %1.</translation>
    </message>
    <message>
        <source>a decision needs id and version of an export. Upload texts of other files as suggestions.</source>
        <translation>eine Entscheidung braucht id und version aus einem Export. Laden Sie Texte anderer Dateien als Vorschläge hoch.</translation>
    </message>
    <message>
        <source>no file decides “%1” for this item. Take decisions back with undo.</source>
        <translation>keine Datei entscheidet „%1“ für diesen Eintrag. Nehmen Sie Entscheidungen mit undo zurück.</translation>
    </message>
    <message>
        <source>its text has a security finding: personal data, a secret, a link or code. Decide on it by itself.</source>
        <translation>sein Text hat einen Sicherheitsbefund: personenbezogene Daten, ein Geheimnis, ein Link oder Code. Entscheiden Sie einzeln darüber.</translation>
    </message>
    <message>
        <source>it would replace a comment that somebody wrote. Decide on it by itself.</source>
        <translation>er würde einen Kommentar ersetzen, den jemand geschrieben hat. Entscheiden Sie einzeln darüber.</translation>
    </message>
    <message>
        <source>too long: a name has at most 255 characters, a text 65,535 bytes.</source>
        <translation>zu lang: Ein Name hat höchstens 255 Zeichen, ein Text 65.535 Bytes.</translation>
    </message>
    <message>
        <source>the export to Excel cut this text, as a cell holds 32,767 characters: …%1 Take the row from a CSV export.</source>
        <translation>der Export nach Excel hat diesen Text abgeschnitten, denn eine Zelle fasst 32.767 Zeichen: …%1 Nehmen Sie die Zeile aus einem CSV-Export.</translation>
    </message>
    <message>
        <source>and as many more problems in this line: %1</source>
        <translation>und so viele weitere Probleme in dieser Zeile: %1</translation>
    </message>
    <message>
        <source>line %1 is about the same object.</source>
        <translation>Zeile %1 betrifft dasselbe Objekt.</translation>
    </message>
    <message>
        <source>the item has changed since the export. Both texts are kept; export it again.</source>
        <translation>der Eintrag hat sich seit dem Export geändert. Beide Texte sind aufbewahrt; exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>freigeben</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>nicht übernehmbar</translation>
    </message>
</context>
</TS>
