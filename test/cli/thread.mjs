/** The built command line in a thread: each call loads it anew, without a process for each. */
import { parentPort, workerData } from 'node:worker_threads';

const { program, done } = workerData;
let calls = 0;

parentPort.on('message', async ({ args, port }) => {
  const said = { out: '', err: '' };
  process.stdout.write = (words) => void (said.out += words);
  process.stderr.write = (words) => void (said.err += words);
  console.error = (...words) => void (said.err += `${words.join(' ')}\n`);
  process.argv.splice(2, Infinity, ...args);
  process.exitCode = undefined;
  try {
    await import(`${program}?${(calls += 1)}`);
  } catch (error) {
    said.err += error.stack;
    process.exitCode = 1;
  }
  port.postMessage({ code: process.exitCode ?? 0, ...said });
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});
