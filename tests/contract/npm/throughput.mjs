// Sends the prepared bodies of METAFLOW_BODIES, one JSON object a line, with OpenAI's own client and METAFLOW_IN_FLIGHT
// at once, and prints what that took of this process: the floor that `generation.client_cpu` is held against.
import { readFile } from 'node:fs/promises';

import OpenAI from 'openai';

const bodies = (await readFile(process.env.METAFLOW_BODIES, 'utf8')).split('\n').filter((line) => line !== '');
const client = new OpenAI({ maxRetries: 2 });
const started = performance.now();
let next = 0;
let texts = 0;

async function work() {
  while (next < bodies.length) {
    const body = JSON.parse(bodies[next++]);
    const answer = await client.chat.completions.create(body);
    for (const table of JSON.parse(answer.choices[0].message.content).tables) {
      texts += 1 + table.columns.length;
    }
  }
}

await Promise.all(Array.from({ length: Number(process.env.METAFLOW_IN_FLIGHT) }, work));
const cpu = process.cpuUsage();
console.log(JSON.stringify({
  requests: bodies.length, texts, seconds: (performance.now() - started) / 1000, cpu_seconds: (cpu.user + cpu.system) / 1e6,
}));
