/** Packs the built package and lays it out as a project that depends on it would have it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A temporary project's folder; whoever asked for it removes it. */
export function project() {
  const folder = mkdtempSync(path.join(tmpdir(), 'care-elements-package-'));
  const run = (command, cwd) =>
    execFileSync(command, {
      cwd,
      encoding: 'utf8',
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const out = run(`npm pack --json --ignore-scripts --pack-destination "${folder}"`, root);
  run(`tar -xzf ${JSON.parse(out)[0].filename}`, folder);
  const modules = path.join(folder, 'node_modules');
  mkdirSync(modules);
  renameSync(path.join(folder, 'package'), path.join(modules, 'care-elements'));
  symlinkSync(path.join(root, 'node_modules/lit'), path.join(modules, 'lit'), 'junction');
  return folder;
}
