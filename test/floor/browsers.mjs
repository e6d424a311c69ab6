/** The browsers that are promised full function: what `browserslist` in package.json gives on a day. */
import { readFileSync } from 'node:fs';
import data from '@mdn/browser-compat-data' with { type: 'json' };
import browserslist from 'browserslist';

const manifest = new URL('../../package.json', import.meta.url);
export const { browserslist: query } = JSON.parse(readFileSync(manifest, 'utf8'));

/** Each as `name version`, as the README has them. */
export const browsers = browserslist(query);

/** What the data of MDN calls them. It knows nothing of and_uc, whose engine is an older Chromium. */
const ids = {
  chrome: 'chrome',
  and_chr: 'chrome_android',
  edge: 'edge',
  firefox: 'firefox',
  and_ff: 'firefox_android',
  safari: 'safari',
  ios_saf: 'safari_ios',
  samsung: 'samsunginternet_android',
  opera: 'opera',
  op_mob: 'opera_android',
};

/** The oldest version of each. */
export const oldest = {};
for (const browser of browsers) {
  const [name, version] = browser.split(' ');
  const number = parseFloat(version);
  if (name in ids) oldest[ids[name]] = Math.min(number, oldest[ids[name]] ?? Infinity);
}

/** Of a feature of MDN's data, `css.selectors.has`: the browsers of the floor that lack it, if it is known. */
export function lacking(path) {
  const support = feature(path)?.__compat?.support;
  if (!support) return undefined;
  return Object.entries(oldest).flatMap(([id, version]) => {
    const statements = [support[id]].flat().filter(Boolean);
    return statements.some((statement) => has(statement, version)) ? [] : `${id} ${version}`;
  });
}

const feature = (path) =>
  path.reduce((node, step) => (Object.hasOwn(node ?? {}, step) ? node[step] : undefined), data);

function has(
  { version_added: added, version_removed: removed, flags, prefix, alternative_name: other },
  version,
) {
  if (!added || added === 'preview' || flags || prefix || other) return false;
  return (
    parseFloat(added.replace('≤', '')) <= version && !(removed && parseFloat(removed) <= version)
  );
}
