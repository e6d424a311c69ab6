/**
 * Which room may know of which, for `npm run lint`: from content up to the entries, never back, and
 * nothing in a circle, types included.
 */
const order = ['content', 'labels', 'dom', 'state', 'views', 'elements', 'page'];

/** Rooms that serve Node only, and what is written by machine. */
const apart = ['build', 'cli', 'generated'];

const rooms = (names) => `^src/(${names.join('|')})/`;

const directions = order.map((room, index) => ({
  name: `${room}-knows-nothing-above`,
  severity: 'error',
  from: { path: rooms([room]) },
  to: { path: '^src/', pathNot: rooms([...order.slice(0, index + 1), 'generated']) },
}));

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-circle-of-rooms',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    ...directions,
    {
      name: 'entries-alone-at-the-root',
      severity: 'error',
      from: { path: rooms([...order, 'generated']) },
      to: { path: '^src/[^/]+$' },
    },
    {
      name: 'tools-do-not-ship',
      severity: 'error',
      from: { path: '^src/', pathNot: rooms(apart) },
      to: { path: rooms(['build', 'cli']) },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/build/' },
  },
};
