// Takes away what an earlier build made, so that nothing of a file that is gone is published.
import { rm } from 'node:fs/promises';

const built = ['dist', 'cdn', 'content', 'schema', 'src/generated'];
await Promise.all(built.map((folder) => rm(folder, { recursive: true, force: true })));
