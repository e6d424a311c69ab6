// `npm run sbom`: npm's own bill of materials of what comes with the package. `npm sbom --omit dev` here
// leaves out Lit itself, because tools of ours need it too; so npm is shown a project without tools.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const json = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

const { name, version, description, license, dependencies } = json('package.json');
const manifest = { name, version, description, license, dependencies };
const { packages, ...lock } = json('package-lock.json');
const shipped = Object.entries(packages).filter(([place, { dev }]) => place && !dev);

const scratch = mkdtempSync(path.join(tmpdir(), 'care-elements-'));
try {
  // npm names the project after its folder.
  const folder = path.join(scratch, name);
  mkdirSync(folder);
  const write = (file, value) => writeFileSync(path.join(folder, file), JSON.stringify(value));
  write('package.json', manifest);
  write('package-lock.json', {
    ...lock,
    packages: { '': manifest, ...Object.fromEntries(shipped) },
  });
  const [format = 'cyclonedx'] = process.argv.slice(2);
  execFileSync(`npm sbom --package-lock-only --sbom-type library --sbom-format "${format}"`, {
    cwd: folder,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
} finally {
  rmSync(scratch, { recursive: true });
}
