/**
 * Before `npm start` and `npm test`: installs what the lock file names and `node_modules` lacks, here or
 * in the folder that is named. Silent and instant when nothing is missing. Runs with nothing but Node, so
 * no imports from npm.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const wanted = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(
    `care-elements needs Node ${wanted.join('.')} or newer; this is ${process.version}.`,
  );
  process.exit(1);
}

const root = new URL(`../../${process.argv[2] ?? '.'}/`, import.meta.url);

const packages = (file) => JSON.parse(readFileSync(new URL(file, root), 'utf8')).packages;

/** npm keeps a second lock file inside node_modules that says what is there. */
function installed() {
  try {
    return packages('node_modules/.package-lock.json');
  } catch {
    return {};
  }
}

function upToDate() {
  const there = installed();
  return Object.entries(packages('package-lock.json')).every(([path, { version, optional }]) => {
    if (path === '') return true;
    // Optional packages are those of other platforms.
    return path in there ? there[path].version === version : optional;
  });
}

if (!upToDate()) {
  console.log('Installing what is missing (about a minute)…');
  // No package needs its install script here; not running them is safer.
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: 'inherit' })
    : spawnSync(`npm ${options.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true });
  if (error) console.error(error.message);
  process.exit(status ?? 1);
}
