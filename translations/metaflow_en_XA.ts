<?xml version="1.0" encoding="UTF-8"?>

<!DOCTYPE TS>
<TS version="2.1" language="en_XA" sourcelanguage="en">
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
            <source>The text for %1 holds a character that no catalog can keep (NUL or half of a pair).</source>
            <translation>[Ťĥé ťéxť föŕ %1 ĥöĺdš á čĥáŕáčťéŕ ťĥáť ñö čáťáĺöĝ čáñ ķéép (ÑÚĹ öŕ ĥáĺf öf á páíŕ). ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>The plan %1 was made for another workspace.</source>
            <translation>[Ťĥé pĺáñ %1 ŵáš mádé föŕ áñöťĥéŕ ŵöŕķšpáčé. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was written. Connect the workspace that its header names, or create it again here.</source>
            <translation>[Ñöťĥíñĝ ŵáš ŵŕíťťéñ. Čöññéčť ťĥé ŵöŕķšpáčé ťĥáť íťš ĥéádéŕ ñáméš, öŕ čŕéáťé íť áĝáíñ ĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>Both texts are kept in the plan. Look at them with `plan show --changes`, then decide.</source>
            <translation>[Böťĥ ťéxťš áŕé ķépť íñ ťĥé pĺáñ. Ĺööķ áť ťĥém ŵíťĥ `plan show --changes`, ťĥéñ déčídé. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>For a catalog without a privacy choice say --privacy none, masked or raw; for a decision ask another person.</source>
            <translation>[Föŕ á čáťáĺöĝ ŵíťĥöúť á pŕíváčý čĥöíčé šáý --privacy ñöñé, mášķéd öŕ ŕáŵ; föŕ á déčíšíöñ ášķ áñöťĥéŕ péŕšöñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>The warehouse %1 is stopped or did not start.</source>
            <translation>[Ťĥé ŵáŕéĥöúšé %1 íš šťöppéd öŕ díd ñöť šťáŕť. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Start it, or choose another with DATABRICKS_WAREHOUSE_ID; nothing was changed.</source>
            <translation>[Šťáŕť íť, öŕ čĥööšé áñöťĥéŕ ŵíťĥ ĎÁŤÁBŔÍČĶŠ_ŴÁŔÉĤÖÚŠÉ_ÍĎ; ñöťĥíñĝ ŵáš čĥáñĝéd. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>A row of the history is missing (at %1).</source>
            <translation>[Á ŕöŵ öf ťĥé ĥíšťöŕý íš míššíñĝ (áť %1). ~~~~~~~~~~~~]</translation>
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
            <source>left out: the item was changed outside of MetaFlow's record</source>
            <translation>[ĺéfť öúť: ťĥé íťém ŵáš čĥáñĝéd öúťšídé öf MéťáFĺöŵ'š ŕéčöŕd ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>[péñdíñĝ ~~~]</translation>
        </message>
    </context>
</TS>
