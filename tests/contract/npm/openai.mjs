// OpenAI's own client against a running practice workspace, as a judge that shares nothing with it.
// OPENAI_BASE_URL and OPENAI_API_KEY say where; METAFLOW_SCHEMA is the file of the schema that MetaFlow sends.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import Ajv from 'ajv';
import OpenAI from 'openai';
import { ContentFilterFinishReasonError, LengthFinishReasonError } from 'openai/error';
import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';

const origin = new URL(process.env.OPENAI_BASE_URL).origin;
const patient = new OpenAI(); // two retries, as it comes
const once = new OpenAI({ maxRetries: 0 });
const schema = JSON.parse(await readFile(process.env.METAFLOW_SCHEMA, 'utf8'));
const isAnswer = new Ajv({ strict: false }).compile(schema);

const prompt = '#bcdfgh\ntable suppliers | in sales\n- supplier_id BIGINT\n- company_name STRING | Moinho Velho\n'
  + '#bcdfgh\nDescribe the table and 2 columns.';
const body = (more = {}) => ({
  model: 'gpt-6-luna', store: false, reasoning_effort: 'none',
  messages: [{ role: 'developer', content: 'You write comments.' }, { role: 'user', content: prompt }],
  response_format: { type: 'json_schema', json_schema: { name: 'descriptions', strict: true, schema } },
  ...more,
});

async function weather(faults, more = {}) {
  const answer = await fetch(`${origin}/sandbox/weather`, { method: 'POST', body: JSON.stringify({ faults, ...more }) });
  assert.equal(answer.status, 200, JSON.stringify(faults));
}

async function reset() {
  assert.equal((await fetch(`${origin}/sandbox/reset`, { method: 'POST' })).status, 200);
}

/** How many completions arrived since the last reset. */
async function arrivals() {
  const journal = await (await fetch(`${origin}/sandbox/journal`)).json();
  return journal.entries.filter((entry) => entry.kind === 'model').length;
}

async function failure(promise) {
  return promise.then(() => assert.fail('it should have failed'), (error) => error);
}

function checkError(error, kind, expected) {
  assert.ok(error instanceof kind, `${error.constructor.name} is no ${kind.name}: ${error.message}`);
  for (const [key, value] of Object.entries(expected)) {
    assert.equal(error[key], value, `${key} of ${error.message}`);
  }
  assert.match(error.requestID, /^req_/);
}

const checks = {
  async 'models are listed and found by name'() {
    const names = [];
    for await (const model of patient.models.list()) {
      assert.equal(model.object, 'model');
      names.push(model.id);
    }
    assert.ok(names.includes('practice-writer') && names.includes('gpt-6-luna'));
    assert.equal((await patient.models.retrieve('gpt-6-luna')).id, 'gpt-6-luna');
    checkError(await failure(once.models.retrieve('gpt-4')), OpenAI.NotFoundError, { code: 'model_not_found' });
  },

  async 'a completion obeys the strict schema'() {
    const answer = await patient.chat.completions.create(body());
    assert.match(answer._request_id, /^req_/);
    const [choice] = answer.choices;
    assert.equal(choice.finish_reason, 'stop');
    const value = JSON.parse(choice.message.content);
    assert.ok(isAnswer(value), JSON.stringify(isAnswer.errors));
    assert.deepEqual(value.tables.map((table) => table.name), ['suppliers']);
    assert.deepEqual(value.tables[0].columns.map((column) => column.name), ['supplier_id', 'company_name']);
  },

  async 'a schema made by zod passes the strict rules and parses'() {
    const column = z.object({ name: z.string(), text: z.string(), level: z.enum(['low', 'high']), note: z.string().nullable() });
    const wanted = z.object({ tables: z.array(z.object({ name: z.string(), text: z.string(), columns: z.array(column) })) });
    const answer = await patient.chat.completions.parse(body({ response_format: zodResponseFormat(wanted, 'descriptions') }));
    assert.equal(answer.choices[0].message.parsed.tables[0].columns.length, 2);
  },

  async 'usage adds up, finds the cached prefix and counts reasoning'() {
    const long = 'The catalog has rules for its comments. '.repeat(200);
    const request = body({ prompt_cache_key: 'judge', messages: [{ role: 'developer', content: long }, { role: 'user', content: prompt }] });
    const first = (await patient.chat.completions.create(request)).usage;
    const second = (await patient.chat.completions.create(request)).usage;
    assert.equal(first.total_tokens, first.prompt_tokens + first.completion_tokens);
    assert.equal(first.prompt_tokens_details.cached_tokens, 0);
    assert.ok(second.prompt_tokens_details.cached_tokens >= 1024);
    assert.equal(second.prompt_tokens_details.cached_tokens % 128, 0);
    assert.equal(second.completion_tokens_details.reasoning_tokens, 0);
    const thought = (await patient.chat.completions.create({ ...request, reasoning_effort: 'high' })).usage;
    assert.ok(thought.completion_tokens_details.reasoning_tokens > 0);
    assert.ok(thought.completion_tokens > thought.completion_tokens_details.reasoning_tokens);
  },

  async 'errors become the classes of the client'() {
    const stranger = new OpenAI({ apiKey: 'sk-wrong', maxRetries: 0 });
    checkError(await failure(stranger.chat.completions.create(body())), OpenAI.AuthenticationError,
      { status: 401, code: 'invalid_api_key', type: 'invalid_request_error' });
    checkError(await failure(once.chat.completions.create(body({ model: 'nope' }))), OpenAI.NotFoundError,
      { status: 404, code: 'model_not_found' });
    checkError(await failure(once.chat.completions.create(body({ reasoning_effort: 'low', temperature: 0 }))),
      OpenAI.BadRequestError, { status: 400, code: 'unsupported_value', param: 'temperature' });
    const loose = { type: 'json_schema', json_schema: { name: 'a', strict: true, schema: { type: 'object', properties: {} } } };
    checkError(await failure(once.chat.completions.create(body({ response_format: loose }))), OpenAI.BadRequestError,
      { param: 'response_format' });
  },

  async 'errors of the weather become the classes of the client'() {
    const rows = [
      ['context_too_long', OpenAI.BadRequestError, { code: 'context_length_exceeded', param: 'messages' }],
      ['wrong_organization_401', OpenAI.AuthenticationError, { status: 401 }],
      ['unsupported_region_403', OpenAI.PermissionDeniedError, { code: 'unsupported_country_region_territory' }],
      ['conflict_409', OpenAI.ConflictError, { status: 409 }],
      ['insufficient_quota', OpenAI.RateLimitError, { code: 'insufficient_quota', type: 'insufficient_quota' }],
      ['credit_balance_429', OpenAI.RateLimitError, { code: 'credit_balance_exhausted', type: 'insufficient_quota' }],
      ['project_spend_429', OpenAI.RateLimitError, { code: 'project_spend_limit_exceeded', type: 'insufficient_quota' }],
      ['token_limited_429', OpenAI.RateLimitError, { code: 'rate_limit_exceeded', type: 'tokens' }],
      ['server_error_500', OpenAI.InternalServerError, { code: 'server_error' }],
      ['edge_524', OpenAI.InternalServerError, { status: 524 }],
    ];
    for (const [kind, type, expected] of rows) {
      await weather({ [kind]: 'x1' });
      checkError(await failure(once.chat.completions.create(body())), type, expected);
    }
  },

  async 'its own retry waits as it is told'() {
    // kind, how many requests arrive, the shortest and the longest wait in milliseconds
    const rows = [['rate_limited_429_ms', 2, 240, 3000], ['rate_limited_429_float', 2, 340, 3000], ['rate_limited_429', 2, 990, 4000],
      ['rate_limited_429_garbage', 2, 0, 9000], ['conflict_409', 2, 300, 9000],
      ['should_retry_true_400', 2, 300, 9000]];
    for (const [kind, wanted, least, most] of rows) {
      await reset();
      await weather({ [kind]: 'x1' });
      const start = Date.now();
      await patient.chat.completions.create(body());
      const waited = Date.now() - start;
      assert.ok(waited >= least && waited <= most, `${kind}: ${waited} ms`);
      assert.equal(await arrivals(), wanted, kind);
    }
    for (const kind of ['should_retry_false_500', 'rate_limited_429_final', 'context_too_long']) {
      await reset();
      await weather({ [kind]: 'x1' });
      await failure(patient.chat.completions.create(body()));
      assert.equal(await arrivals(), 1, kind);
    }
  },

  async 'limits are in the headers and a retry finds the next window'() {
    await reset();
    await weather({}, { rpm: 1, window_ms: 1500 });
    const { response } = await once.chat.completions.create(body()).withResponse();
    assert.equal(response.headers.get('x-ratelimit-limit-requests'), '1');
    assert.equal(response.headers.get('x-ratelimit-remaining-requests'), '0');
    assert.match(response.headers.get('x-ratelimit-reset-requests'), /^(\d+ms|[\d.]+s)$/);
    checkError(await failure(once.chat.completions.create(body())), OpenAI.RateLimitError, { type: 'requests' });
    await patient.chat.completions.create(body());
  },

  async 'broken connections are tried again and both arrivals are counted'() {
    for (const kind of ['closed_before_answer', 'reply_lost', 'cut_body']) {
      await reset();
      await weather({ [kind]: 'x1' });
      if (kind === 'cut_body') { // the client does not retry what breaks behind the headers
        await failure(patient.chat.completions.create(body()));
        assert.equal(await arrivals(), 1, kind);
      } else {
        await patient.chat.completions.create(body());
        assert.equal(await arrivals(), 2, kind);
        await weather({ [kind]: 'x1' });
        assert.ok(await failure(once.chat.completions.create(body())) instanceof OpenAI.APIConnectionError, kind);
      }
    }
  },

  async 'odd encodings of a body are read'() {
    for (const kind of ['gzip_body', 'chunked_body', 'bom_body', 'late_answer', 'drip_feed']) {
      await weather({ [kind]: 'x1' });
      const answer = await once.chat.completions.create(body());
      assert.ok(isAnswer(JSON.parse(answer.choices[0].message.content)), kind);
    }
  },

  async 'spoilt answers are seen for what they are'() {
    const format = zodResponseFormat(z.object({ tables: z.array(z.object({ name: z.string() })) }), 'descriptions');
    for (const [kind, type] of [['answer_truncated', LengthFinishReasonError], ['content_filter', ContentFilterFinishReasonError]]) {
      await weather({ [kind]: 'x1' });
      const error = await failure(once.chat.completions.parse(body({ response_format: format })));
      assert.ok(error instanceof type, `${kind}: ${error}`);
    }
    await weather({ refusal: 'x1' });
    assert.equal(typeof (await once.chat.completions.create(body())).choices[0].message.refusal, 'string');
    for (const kind of ['schema_violated', 'extra_column', 'empty_text', 'long_text']) {
      await weather({ [kind]: 'x1' });
      const value = JSON.parse((await once.chat.completions.create(body())).choices[0].message.content);
      assert.equal(isAnswer(value), kind !== 'schema_violated', kind);
    }
    for (const kind of ['not_json', 'fenced_json', 'think_before_json', 'answer_truncated', 'empty_answer', 'reasoning_used_up']) {
      await weather({ [kind]: 'x1' });
      const { content } = (await once.chat.completions.create(body())).choices[0].message;
      assert.throws(() => JSON.parse(content), kind);
    }
  },
};

for (const [name, check] of Object.entries(checks)) {
  await reset();
  await check();
  console.log(`ok: ${name}`);
}
console.log(`${Object.keys(checks).length} checks passed`);
