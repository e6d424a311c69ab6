import { weigh } from '../bundle.mjs';
import { heap } from './heap.mjs';
import { interaction } from './interaction.mjs';
import { layout } from './layout.mjs';
import { limits } from './limits.mjs';
import { nodes } from './nodes.mjs';
import { phone } from './phone.mjs';
import { tasks } from './tasks.mjs';

const bytes = {
  of: (library) => library.says,
  times: () => 1,
  once({ loaded }, { id }) {
    const [script, style] = [weigh(loaded[id].script), weigh(loaded[id].style)];
    return {
      br: script.br + style.br,
      gz: script.gz + style.gz,
      script: script.br,
      style: style.br,
    };
  },
};

/**
 * What is measured, by the names that `--measure` takes: of which libraries, how many times in a run of
 * so many, and how, once.
 */
export const measures = {
  bytes,
  // One is soon done, and a stray millisecond weighs more.
  'layout 1': layout('accordion', 1, (runs) => runs * 5),
  'layout 100': layout('accordion', 100, (runs) => runs),
  'layout 1000': layout('accordion', 1000, (runs) => Math.ceil(runs * 0.6)),
  article: layout('article', 1, (runs) => runs),
  interaction,
  heap,
  phone,
  nodes,
  tasks,
  'limits 125': limits(125),
  'limits 250': limits(250),
  'limits 500': limits(500),
};
