/**
 * Runs files of tests; one that a browser lost (it crashed, or the machine was too busy for it) once
 * more, and says so. A test that failed is never tried again.
 * @param run resolves to the outcome of each file that it came to (outcome.mjs)
 */
export async function withSecondTry(files, run, say) {
  const first = await run(files);
  const lost = losses(files, first);
  // What does not start at all has a fault that a second time does not mend.
  if (!lost.length || !first.length) return [...first.filter(there), ...lost.map(failure)];

  say(`\nThe browser lost ${lost.length} of ${files.length} files, which run once more:`);
  for (const { file, lost: why } of lost) say(`- ${file}: ${why}`);
  const second = await run(lost.map(({ file }) => file));
  const gone = losses(
    lost.map(({ file }) => file),
    second,
  );
  for (const { file, lost: why } of gone) say(`✖ ${file} was lost twice, and has failed: ${why}`);
  return [...first.filter(there), ...second.filter(there), ...gone.map(failure)];
}

const there = ({ lost }) => !lost;

/** The files that have no outcome, or one that says that they were lost. */
const losses = (files, done) =>
  files
    .map((file) => done.find((one) => one.file === file) ?? { file, lost: 'no report of it' })
    .filter(({ lost }) => lost);

const failure = ({ file }) => ({ file, passed: 0, failed: 1, took: 0 });
