/**
 * Each state of each element as a screen reader is told of it, beside what somebody has read and
 * found good. After a change that is meant, read the new words and keep them:
 *   npx wtr --config test/runner/wtr.config.mjs --files test/accessibility/transcripts.test.ts --update-snapshots
 */
import { expect } from '@open-wc/testing';
import { getSnapshotConfig, readFile, writeFile } from '@web/test-runner-commands';
import { enter, states } from './states.js';
import { transcript } from './transcript.js';

describe('what a screen reader is told', () => {
  for (const state of Object.keys(states))
    it(`is what was reviewed: ${state}`, async () => {
      await enter(state);
      const told = await transcript();
      const path = `transcripts/${state.replaceAll(/[^a-z]+/gi, '-')}.txt`;
      const { updateSnapshots } = (await getSnapshotConfig()) as { updateSnapshots: boolean };
      if (updateSnapshots) await writeFile({ path, content: told });
      expect(told).to.equal(await readFile({ path }));
    });
});
