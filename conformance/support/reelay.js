// The command and its simulator, as processes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import readline from 'node:readline';

const COMMAND = fileURLToPath(new URL('../../reelay', import.meta.url));

/** Runs `reelay --json …` and returns how it ended. */
export async function reelay(key, ...args) {
  const process_ = spawn(COMMAND, ['--json', ...args], {
    env: { ...process.env, REELAY_API_KEY: key },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, [code]] = await Promise.all([text(process_.stdout), text(process_.stderr), once(process_, 'close')]);
  return { code, out, err, lines: code === 0 ? out.split('\n').filter(Boolean).map((line) => JSON.parse(line)) : [] };
}

async function text(stream) {
  let all = '';
  for await (const some of stream.setEncoding('utf8')) all += some;
  return all;
}

/** Starts the simulator with relays whose generations end as the timeline says. */
export async function simulator(timeline) {
  const process_ = spawn(COMMAND, ['--json', 'simulate', '--port', '0', '--timeline', timeline], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const relays = new Map();
  for await (const line of readline.createInterface({ input: process_.stdout })) {
    const relay = JSON.parse(line);
    relays.set(`${relay.provider} ${relay.relay}`, relay);
    if (relay.provider === 'lumalabs') break; // the last one
  }
  if (relays.size < 16) throw new Error(`the simulator serves ${[...relays.keys()].join(', ') || 'nothing'}`);
  return { relays, stop: () => ended(process_) };
}

/** Ends a process, and waits until it has. */
export async function ended(process_) {
  if (process_.exitCode === null && process_.signalCode === null) {
    process_.kill();
    await once(process_, 'close');
  }
}

/** Asserts that a link leads to a video, by its first bytes. */
export async function isVideo(link) {
  const bytes = new Uint8Array(await (await fetch(link)).arrayBuffer());
  return new TextDecoder('latin1').decode(bytes.slice(4, 8)) === 'ftyp';
}
