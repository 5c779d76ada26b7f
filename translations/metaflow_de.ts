<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>wording</name>
    <message>
        <source>Something went wrong inside MetaFlow (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe. Please report it with the log of this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MetaFlow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was finished is kept; the same again goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not make sense: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`metaflow-cli COMMAND --help` shows what a command takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store reports an error (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was committed before is safe. Check the disk and the database, then do the same again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the store %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Wait until it is done, then do the same again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 may only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for the store %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was committed before is safe. Make room on the disk, then do the same again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not go on with it: copy the file away, then restore a backup. `history verify` shows how far the record holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 was made by a newer MetaFlow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this one; the store was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder or its server is there and that you may write to it, or name another with --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item %1 in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of that number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`metaflow-cli items list` shows those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run %1 in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`metaflow-cli runs` shows those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan %1 in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made with another store: name that with --store, or create the plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text for %1 holds a character that no catalog can keep (NUL or half of a pair).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it; nothing was cut or replaced by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan file %1 was changed or cut after it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Create the plan again, or take the file from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 was made with another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Apply it where it was made, or create it again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 was made for another workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Connect the workspace that its header names, or create it again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 no longer fits the items it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Create it again and look at what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog is no longer what the plan saw (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody changed it meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Create the plan again; with --partial the rest of this one is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog does not hold what was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both texts are kept in the plan. Look at them with `plan show --changes`, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one is applying a plan here (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the same catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Wait until that is done, then do the same again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of this store do not allow that for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a catalog without a privacy choice say --privacy none, masked or raw; for a decision ask another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store does not know the workspace %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it once: `metaflow-cli scan --catalog NAME`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left half done. Check that the folder is there, has room and may be written to, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 does not hold what was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice workspace could not be started (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metaflow-sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs beside this program; install it again, or start `metaflow-sandbox` by hand to see what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sign-in for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set DATABRICKS_HOST, DATABRICKS_TOKEN and DATABRICKS_WAREHOUSE_ID, or name a profile of ~/.databrickscfg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set OPENAI_API_KEY, or put the key into a file that only you may read and name it with --secret-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network, then do the same again; what was done so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address, the clock of this machine and, behind a company proxy, its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no encryption, and plain HTTP is only allowed on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done so far is kept. Try again, or pick a larger warehouse or a smaller selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 ended early, so its outcome is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is repeated by itself. Do the same again: MetaFlow looks at what arrived before it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent us to another address, which MetaFlow does not follow, because the token would travel along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address that the browser shows after signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with something that is not JSON, often the page of a proxy or a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and whether a proxy stands between; what was done so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered in a form that MetaFlow does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done so far is kept. Try again; if it stays, the log says what came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the request as wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. The details say what it did not like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the token or key: it is wrong or has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new one and sign in again; what was done so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do that on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner or an admin for the permission, or leave it out; the rest is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten. Read it again, then decide on what stands there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks us to slow down and kept doing so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done so far is kept. Wait a little and do the same again, or ask for fewer at a time with --max-in-flight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a fault of its own and did not recover while we tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done so far is kept; do the same again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warehouse could not run a statement on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was affected. The details hold its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warehouse does not know the form of a statement on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. An older warehouse may need an update; the details hold its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 is not there (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the catalog again; its texts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 is not there (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the catalog again; its text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed %1 at the same moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten. Do the same again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer about %1 is too large for one result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer schemas or tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of %1 is no longer kept by the warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the same again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warehouse %1 is stopped or did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it, or choose another with DATABRICKS_WAREHOUSE_ID; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warehouse %1 reads texts by other rules than MetaFlow writes them, so nothing may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog is unchanged. Use another warehouse, or write the texts by hand from `plan show`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 does not exist at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --model; `metaflow-cli doctor` asks the address which it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model declined to describe %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No description was made up. Write it by hand, or try another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave an empty answer about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No description was made up. Do the same again, or try another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the model about %1 was cut off at its length limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No description was made up. Ask for fewer columns at a time with --columns-per-request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the model about %1 is not in the form that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model left out %1, also when asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are kept. Do the same again for what is missing, or write it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request about %1 is longer than the model takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer columns at a time with --columns-per-request, or choose a model with a larger window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider %1 stopped the account: no credit or its limit is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done so far is kept. Settle it with the provider, then do the same again: the run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget of %1 is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was paid for is kept. Give a larger --budget and do the same again: the run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too short to say much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text only says the name again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names the data type, which the catalog shows anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text quotes a value of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text seems to hold personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text seems to hold a password or a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text guesses (likely, possibly) instead of saying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds phrases of the model itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds markup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds something like a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another column of the table has the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment in the catalog was changed by somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check warns of personal data, a secret, a link, markup or a statement; decide on it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would replace a comment that somebody wrote; decide on it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its status does not allow that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of this store do not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken from an approved description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the history was altered after it was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the history is missing (at %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 was slipped into the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link %1 of the chain was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link %1 of the chain is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by the model %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: there is no comment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace: the comment there is replaced, as chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: there is a comment, and replacing was not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: the catalog holds this text already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict: somebody changed the comment meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: the object is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not permitted: you may not change this object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not supported: this kind of object takes no comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: the item was changed outside of MetaFlow&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
