/** `npm start`: the demo and the built files as they stand; nothing is rewritten or reloaded. */
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';

const { PORT } = process.env;

/** The server listens to the whole network: it gives out what is public anyway, and no more. */
function publicOnly(context, next) {
  const path = decodeURIComponent(context.path);
  if (path === '/' || path === '/demo') return context.redirect('/demo/');
  if (/^\/(demo|cdn|content|schema)\/(?!.*\.\.)/.test(path)) return next();
  return undefined;
}

const { server } = await startDevServer({
  config: {
    rootDir: fileURLToPath(new URL('..', import.meta.url)),
    // Without a number the server takes 8000, or the next that is free.
    ...(PORT && { port: Number(PORT) }),
    watch: false,
    open: false,
    nodeResolve: false,
    middleware: [publicOnly],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});

console.log(`\nhttp://localhost:${server.address().port}/demo/\n\nCtrl+C stops it.`);
