// Between the command and the simulator stands a proxy that holds each request and each answer to our specification.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { ended, reelay, simulator } from './support/reelay.js';

const PRISM = fileURLToPath(new URL('node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url));
const FRAME = ['--first-frame', 'https://img.example/heron.jpg'];
// What a provider requires beside a prompt.
const REQUIRED = {
  minimax: ['--model', 'MiniMax-Hailuo-02'],
  newapi: ['--model', 'kling-v2-5-turbo'],
  runway: ['--model', 'gen4_turbo', '--aspect-ratio', '16:9', '--duration', '5s'],
  videos: ['--model', 'sora-2'],
};

let folder;
let quick;
let relays;
let operations;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelay-conformance-'));
  quick = await simulator('processing×1 → completed');
  ({ relays } = quick);
  const providers = (await reelay('', 'providers')).lines;
  operations = new Map(providers.map((provider) => [provider.provider, Object.keys(provider.operations)]));
});
after(async () => {
  await quick.stop();
  await rm(folder, { recursive: true, force: true });
});

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the proxy in front of a relay; what it finds wrong is in `said`. */
async function prism(provider, relay) {
  const port = await freePort();
  const specification = fileURLToPath(new URL(`../specs/${provider}.yaml`, import.meta.url));
  const process_ = spawn(
    process.execPath,
    [PRISM, 'proxy', '--errors', '--host', '127.0.0.1', '--port', `${port}`, specification, relay.baseUrl],
    { env: { ...process.env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said = [];
  await new Promise((listening, failed) => {
    const hear = (some) => {
      said.push(`${some}`);
      if (said.join('').includes('Prism is listening')) listening();
    };
    process_.stdout.on('data', hear);
    process_.stderr.on('data', hear);
    process_.once('close', () => failed(new Error(said.join(''))));
  });
  return { baseUrl: `http://127.0.0.1:${port}`, said, stop: () => ended(process_) };
}

/** Runs a command through the proxy, and says what the proxy said where it ends in another way. */
async function ends(code, proxy, relay, ...args) {
  const from = proxy.said.length;
  const result = await reelay(relay.apiKey, ...args, '-p', relay.provider, '--base-url', proxy.baseUrl);
  const told = `${args.join(' ')}: ${result.err}\n${proxy.said.slice(from).join('')}`;
  assert.equal(result.code, code, told);
  assert.doesNotMatch(proxy.said.slice(from).join(''), /VIOLATIONS|UNPROCESSABLE_ENTITY|NO_PATH_MATCHED|NO_METHOD_MATCHED/i, told);
  return result;
}

async function everything(relay) {
  const can = (operation) => operations.get(relay.provider).includes(operation);
  const required = REQUIRED[relay.provider] ?? [];
  const proxy = await prism(relay.provider, relay);
  try {
    const file = join(folder, `${relay.provider}-${relay.relay}.mp4`);
    const [done] = (await ends(0, proxy, relay, 'submit', 'a heron', ...required, '--wait', '-o', file)).lines;
    assert.equal(done.state, 'COMPLETED');
    assert.equal((await readFile(file)).toString('latin1', 4, 8), 'ftyp');
    const [framed] = (await ends(0, proxy, relay, 'submit', 'a heron', ...required, ...FRAME, '--wait')).lines;
    assert.equal(framed.state, 'COMPLETED');
    await ends(0, proxy, relay, 'get', framed.ref);
    if (can('get_many')) await ends(0, proxy, relay, 'get', done.ref, framed.ref);
    // Kling extends a video by its own id, which some relays do not tell.
    const extensible = relay.provider !== 'kling' || done.video.id;
    if (can('extend') && extensible) await ends(0, proxy, relay, 'extend', done.ref, 'in snow');
    if (can('list')) assert.ok((await ends(0, proxy, relay, 'list')).lines.some((one) => one.id === done.id));
    if (can('cancel')) {
      const [pending] = (await ends(0, proxy, relay, 'submit', 'a heron', ...required)).lines;
      await ends(0, proxy, relay, 'cancel', pending.ref);
    }
    if (can('delete')) await ends(0, proxy, relay, 'delete', done.ref);
    await ends(4, proxy, relay, 'get', '00000000-0000-4000-8000-000000000000');
  } finally {
    await proxy.stop();
  }
}

test('the proxy lets nothing through that the specification does not say', async () => {
  const relay = relays.get('luma anyapi');
  const proxy = await prism('luma', relay);
  try {
    const answer = await fetch(`${proxy.baseUrl}/luma/generations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${relay.apiKey}`, 'content-type': 'application/json' },
      body: '{"user_prompt":7}',
    });
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /UNPROCESSABLE_ENTITY/);
  } finally {
    await proxy.stop();
  }
});

// Most of the time is waiting between polls.
describe('each request and each answer is as the specification says', { concurrency: 4 }, () => {
  for (const one of [
    'luma anyapi', 'luma v-api', 'luma xuedingmao', 'dreammachine rixapi',
    'kling v-api', 'kling xuedingmao', 'kling crazyrouter', 'runway v-api', 'runway crazyrouter',
    'minimax official', 'minimax anyapi', 'videos v-api', 'videos openai',
    'newapi anyapi', 'newapi v-api', 'lumalabs official',
  ]) {
    test(one, () => everything(relays.get(one)));
  }
});
