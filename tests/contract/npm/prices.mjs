// The price list of Pydantic against ours: METAFLOW_CASES is a file of what our own arithmetic made of a few requests.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { calcPrice } from '@pydantic/genai-prices';

const cases = JSON.parse(await readFile(process.env.METAFLOW_CASES, 'utf8'));
// Its list is of 2026-09-23: one promotion that ours leaves out, one price of cached tokens that fell on 2026-10-07.
const differ = new Set(['gpt-5.6-sol', 'claude-sonnet-5-5']);
let compared = 0;
for (const one of cases) {
  const usage = { input_tokens: one.input, cache_read_tokens: one.cached, output_tokens: one.output };
  const price = calcPrice(usage, one.model, { providerId: one.provider, timestamp: new Date(one.day) });
  if (price === null || differ.has(one.model)) {
    continue;
  }
  // Ours are whole millionths, rounded up.
  const theirs = price.total_price * 1e6;
  assert.ok(one.micro >= theirs - 1e-3 && one.micro < theirs + 1.001,
    `${one.model}, ${JSON.stringify(usage)}: ours ${one.micro}, theirs ${theirs}`);
  ++compared;
}
console.log(`${compared} prices agree`);
