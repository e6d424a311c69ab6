/**
 * A plugin of Web Test Runner's that bundles the files of tests, what they share in files of its own:
 * a page loads a handful of files where it would ask for two hundred modules.
 */
import { build } from 'esbuild';

/** What a test imports by its path on the server comes from there. */
const served = {
  name: 'served',
  setup({ onResolve }) {
    onResolve({ filter: /^\// }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path, external: true },
    );
  },
};

export function bundled(root, target) {
  const outputs = new Map();
  return {
    name: 'bundled',
    async serverStart() {
      const { outputFiles } = await build({
        absWorkingDir: root,
        entryPoints: ['test/**/*.test.ts'],
        outdir: root,
        outbase: root,
        chunkNames: 'test/shared/[hash]',
        write: false,
        bundle: true,
        splitting: true,
        format: 'esm',
        target,
        conditions: ['production', 'default'],
        // What the package says of side effects is of dist/, not of src/.
        ignoreAnnotations: true,
        plugins: [served],
        sourcemap: 'linked',
      });
      for (const { path, text } of outputFiles) outputs.set(path.slice(root.length), text);
    },
    serve({ path }) {
      const body = outputs.get(path.replace(/\.ts$/, '.js').slice(1));
      return body && { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
