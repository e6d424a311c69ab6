/** Runs the built command line as a user does, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const program = path.join(root, 'dist/cli/care-elements.js');
export const packs = path.join(root, 'test/fixtures/packs');
export const hayFever = path.join(packs, 'hay-fever.en.json');
export const bundled = path.join(root, 'src/content/packs/liver-metastases.en.json');

const folder = mkdtempSync(path.join(tmpdir(), 'care-elements-cli-'));
after(() => rmSync(folder, { recursive: true }));

/** A path in the folder where the commands are called. */
export const scratch = (name) => path.join(folder, name);

/** Writes a file there, objects as JSON; its path. */
export function put(name, content) {
  const plain = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(scratch(name), plain ? content : JSON.stringify(content, null, 2));
  return scratch(name);
}

export const read = (file) => readFileSync(path.resolve(folder, file), 'utf8');
export const json = (file) => JSON.parse(read(file));

/** What a call printed and its exit code; `data` is what it printed with `--json`. */
function told({ code, out, err }, args) {
  return { code, out, err, data: args.includes('--json') && JSON.parse(out) };
}

/** A call in a process of its own. */
export function spawned(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return told({ code: status, out: stdout, err: stderr }, args);
}

let thread;
const done = new Int32Array(new SharedArrayBuffer(4));

/** The same, four times as fast: see thread.mjs. */
export function run(...args) {
  // A thread has the working folder of its process.
  process.chdir(folder);
  const workerData = { program: pathToFileURL(program).href, done };
  thread ??= new Worker(new URL('thread.mjs', import.meta.url), { workerData });
  thread.unref();
  const { port1, port2 } = new MessageChannel();
  Atomics.store(done, 0, 0);
  thread.postMessage({ args, port: port2 }, [port2]);
  if (Atomics.wait(done, 0, 0, 60_000) === 'timed-out')
    throw new Error(`No end of ${args.join(' ')}`);
  const { message } = receiveMessageOnPort(port1);
  port1.close();
  return told(message, args);
}
