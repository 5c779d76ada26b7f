// Databricks' own client against a running practice workspace, as a judge that shares nothing with it.
// DATABRICKS_HOST (the `tls_host` of the ready line), DATABRICKS_TOKEN and DATABRICKS_WAREHOUSE_ID say where;
// NODE_EXTRA_CA_CERTS is the `ca_file`: the client speaks https only.
import assert from 'node:assert/strict';

import sdk from '@databricks/sdk-experimental';

const host = process.env.DATABRICKS_HOST;
const warehouseId = process.env.DATABRICKS_WAREHOUSE_ID;
const workspace = clientOf({ token: process.env.DATABRICKS_TOKEN, authType: 'pat' });

/** Nothing of the surroundings: neither environment nor ~/.databrickscfg. */
function clientOf(credentials) {
  return new sdk.WorkspaceClient({ host, loaders: [], ...credentials }, { product: 'metaflow-judge', productVersion: '1.0.0' });
}

async function control(path, body) {
  const answer = await fetch(`${host}/sandbox/${path}`, body ? { method: 'POST', body: JSON.stringify(body) } : {});
  assert.equal(answer.status, 200, path);
  return answer.json();
}

const weather = (faults, more = {}) => control('weather', { faults, ...more });

async function all(iterator) {
  const found = [];
  for await (const item of iterator) {
    found.push(item);
  }
  return found;
}

/** By hand over the client's own requests: its iterators stop at an empty page, which its documentation says they must not. */
async function paged(path, key, query) {
  const found = [];
  let answer;
  do {
    answer = await workspace.apiClient.request({ path, method: 'GET', headers: new Headers({ Accept: 'application/json' }),
      query: { ...query, page_token: answer?.next_page_token } });
    found.push(...(answer[key] ?? []));
  } while (answer.next_page_token);
  return found;
}

async function failure(promise) {
  return promise.then(() => assert.fail('it should have failed'), (error) => error);
}

async function arrivals(path) {
  return (await control('journal')).entries.filter((entry) => entry.path === path).length;
}

/** Executes and polls to the end, as the client's own examples do. */
async function run(statement, more = {}) {
  let answer = await workspace.statementExecution.executeStatement(
    { statement, warehouse_id: warehouseId, wait_timeout: '0s', on_wait_timeout: 'CONTINUE', ...more });
  while (['PENDING', 'RUNNING'].includes(answer.status.state)) {
    await new Promise((wake) => setTimeout(wake, 20));
    answer = await workspace.statementExecution.getStatement({ statement_id: answer.statement_id });
  }
  return answer;
}

const checks = {
  async 'a token belongs to a user'() {
    assert.equal((await workspace.currentUser.me()).userName, 'practice.user@metaflow.example');
    const stranger = clientOf({ token: 'dapi-wrong', authType: 'pat' });
    const error = await failure(stranger.currentUser.me());
    assert.equal(error.statusCode, 401);
    assert.equal(error.errorCode, 'UNAUTHENTICATED');
  },

  async 'a service principal signs in and its token is used again'() {
    const [principal] = (await control('signin')).service_principals;
    const machine = clientOf({ clientId: principal.client_id, clientSecret: principal.client_secret, authType: 'oauth-m2m' });
    assert.equal((await machine.currentUser.me()).userName, principal.client_id);
    await machine.currentUser.me();
    assert.equal(await arrivals('/oidc/v1/token'), 1);
    const wrong = clientOf({ clientId: principal.client_id, clientSecret: 'wrong', authType: 'oauth-m2m' });
    await failure(wrong.currentUser.me());
  },

  async 'a token near its end is fetched anew'() {
    await weather({}, { token_seconds: 5 }); // the client takes it for expired some seconds early
    const [principal] = (await control('signin')).service_principals;
    const machine = clientOf({ clientId: principal.client_id, clientSecret: principal.client_secret, authType: 'oauth-m2m' });
    await machine.currentUser.me();
    await machine.currentUser.me();
    assert.equal(await arrivals('/oidc/v1/token'), 2);
  },

  async 'warehouses are listed, found and started'() {
    const [warehouse] = await all(workspace.warehouses.list({}));
    assert.equal(warehouse.id, warehouseId);
    assert.equal((await workspace.warehouses.get({ id: warehouseId })).state, 'RUNNING');
    const stopping = await workspace.warehouses.stop({ id: warehouseId });
    assert.equal((await stopping.wait()).state, 'STOPPED');
    const starting = await workspace.warehouses.start({ id: warehouseId });
    assert.equal((await starting.wait()).state, 'RUNNING');
    assert.equal((await failure(workspace.warehouses.get({ id: '0123456789abcdef' }))).statusCode, 404);
  },

  async 'catalogs, schemas and tables come by pages'() {
    const lists = [
      ['catalogs', workspace.catalogs, {}, ['bakery', 'legacy', 'system', 'taxi']],
      ['schemas', workspace.schemas, { catalog_name: 'bakery' }, ['information_schema', 'media', 'sales']],
      ['tables', workspace.tables, { catalog_name: 'bakery', schema_name: 'sales' },
        ['customers', 'franchises', 'suppliers', 'transactions']],
    ];
    for (const [key, api, query, expected] of lists) {
      const path = `/api/2.1/unity-catalog/${key}`;
      const names = (objects) => objects.map((object) => object.name).sort();
      assert.deepEqual(names(await all(api.list({ ...query }))), expected);
      assert.deepEqual(names(await paged(path, key, { ...query, max_results: 1 })), expected);
      assert.equal(await arrivals(path), 2 * expected.length, 'all at once; then one page each, an empty one between two');
    }
    const whole = await workspace.tables.get({ full_name: 'bakery.sales.suppliers' });
    assert.equal(whole.columns[0].name, 'supplier_id');
    assert.equal(whole.columns[0].position, 0);
    assert.equal((await workspace.tables.exists({ full_name: 'bakery.sales.nothing' })).table_exists, false);
    assert.equal((await failure(workspace.tables.get({ full_name: 'bakery.sales.nothing' }))).statusCode, 404);
  },

  async 'privileges are told as the client reads them'() {
    const answer = await workspace.grants.getEffective({ securable_type: 'TABLE', full_name: 'taxi.trips.zones' });
    assert.equal(answer.privilege_assignments[0].privileges[0].privilege, 'ALL_PRIVILEGES');
  },

  async 'a statement runs to its end'() {
    const done = await run('SELECT zone, location_id FROM taxi.trips.zones WHERE location_id = :id ORDER BY 2',
      { parameters: [{ name: 'id', value: '4', type: 'INT' }] });
    assert.equal(done.status.state, 'SUCCEEDED');
    assert.deepEqual(done.manifest.schema.columns.map((column) => column.type_name), ['STRING', 'INT']);
    assert.equal(done.result.data_array[0][1], '4');
    const failed = await run('SELECT nothing FROM taxi.trips.zones');
    assert.equal(failed.status.state, 'FAILED');
    assert.match(failed.status.error.message, /UNRESOLVED_COLUMN/);
    const error = await failure(workspace.statementExecution.executeStatement({ statement: 'SELECT 1', warehouse_id: 'no' }));
    assert.equal(error.statusCode, 400);
    assert.equal(error.errorCode, 'INVALID_PARAMETER_VALUE');
  },

  async 'a comment that is written is read by another way'() {
    assert.equal((await run("COMMENT ON TABLE taxi.trips.zones IS 'it\\'s \\\\ ä'")).status.state, 'SUCCEEDED');
    assert.equal((await workspace.tables.get({ full_name: 'taxi.trips.zones' })).comment, "it's \\ ä");
  },

  async 'the history knows statements by their ids and pages'() {
    const ids = [];
    for (const number of [1, 2, 3]) {
      ids.push((await run(`SELECT ${number}`)).statement_id);
    }
    const found = await workspace.queryHistory.list({ filter_by: { statement_ids: ids.slice(0, 2) }, include_metrics: true });
    assert.deepEqual(found.res.map((query) => query.query_id).sort(), ids.slice(0, 2).sort());
    const [query] = found.res;
    assert.equal(query.status, 'FINISHED');
    assert.equal(query.statement_type, 'SELECT');
    assert.equal(query.user_name, 'practice.user@metaflow.example');
    assert.equal(query.client_application, 'metaflow-judge');
    const first = await workspace.queryHistory.list({ max_results: 2 });
    const second = await workspace.queryHistory.list({ max_results: 2, page_token: first.next_page_token });
    assert.equal(first.has_next_page, true);
    assert.deepEqual([...first.res, ...second.res].map((each) => each.query_id), ids.reverse());
  },

  async 'what was refused for now is tried again by the client'() {
    await weather({ rate_limited_429: 'x2' });
    await workspace.currentUser.me();
    assert.equal(await arrivals('/api/2.0/preview/scim/v2/Me'), 3);
    await weather({ token_expires: 'x1' });
    assert.equal((await failure(workspace.currentUser.me())).statusCode, 401);
    assert.equal((await failure(workspace.currentUser.me())).statusCode, 401); // a personal token does not recover
  },
};

for (const [name, check] of Object.entries(checks)) {
  await control('reset', {});
  await check();
  console.log(`ok: ${name}`);
}
console.log(`${Object.keys(checks).length} checks passed`);
process.exit(0); // the client keeps its connections open
