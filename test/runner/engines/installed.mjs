/** The engines, for what runs in each that is installed. */
import * as chromium from './chromium.mjs';
import * as firefox from './firefox.mjs';
import * as webkit from './webkit.mjs';

const all = Object.entries({ chromium, firefox, webkit });

/** The values of ENGINE that can be had here. */
export const installed = all.flatMap(([id, { program }]) => (program() ? id : []));

/** The names of those that cannot. */
export const absent = all.flatMap(([, { program, name }]) => (program() ? [] : name));

const names = { Chrome: 'Chromium', firefox: 'Firefox' };

/** `Chromium 156`, from what an engine says of its version: `Chrome/156.0.8078.79`. */
export function named(version) {
  const [name, number] = version.split('/');
  return `${names[name] ?? name} ${number.replace(/\.0(\..*)?$/, '')}`;
}
