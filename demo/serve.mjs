/** `npm start`: the repository as plain files; nothing is rewritten, watched or reloaded. */
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';

const { PORT } = process.env;

const { server } = await startDevServer({
  config: {
    rootDir: fileURLToPath(new URL('..', import.meta.url)),
    hostname: 'localhost',
    // Without a number the server takes 8000, or the next that is free.
    ...(PORT && { port: Number(PORT) }),
    watch: false,
    open: false,
    nodeResolve: false,
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});

console.log(`\nhttp://localhost:${server.address().port}/demo/\n\nCtrl+C stops it.`);
