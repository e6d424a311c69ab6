import { html, nothing, svg } from 'lit';
import type { Figure } from '../generated/pack.js';
import { store, storeChanged, type Draw } from '../content/store.js';
import { ContentError } from '../content/content-error.js';
import { words } from '../content/text.js';

/** How a line looks: its weight, its pattern, and its class in `figureStyles` where it has a colour. */
interface Look {
  colour?: 'organ' | 'route';
  opacity?: number;
  width?: number;
  dashes?: string;
}

/** A line of a drawing: its path, how it looks, and whether its mirror image is drawn too. */
type Stroke = [d: string, look?: Look, mirrored?: true];

/** Where the line under a label begins, at the left or the right edge, and how it goes on. */
type Place = [x: 0 | 320, y: number, line?: string];

/** A line drawing, 320 wide and 352 high. */
interface Drawing {
  strokes: readonly Stroke[];
  labels: Readonly<Record<string, Place>>;
}

const faint: Look = { opacity: 0.7 };
const outline: Look = { ...faint, width: 2.5 };
const organ: Look = { colour: 'organ' };
// Routes differ by their pattern.
const route: Look = { colour: 'route', width: 2.5 };
const dashed: Look = { ...route, dashes: '6 6' };
const dotted: Look = { ...route, width: 4, dashes: '0 7' };
const start: Look = { ...route, width: 9 };

// Jaw, neck, shoulder and arm; the arm's inner edge; the side.
const body: Stroke = [
  'M160 42c-18 0-32-14-38-42M133 28c0 42-20 34-70 52-22 8-28 30-32 68M74 148q5-10 6-22c6 34 12 62 12 86 0 34-16 64-18 138',
  outline,
  true,
];
const liver: Stroke = [
  'M104 249c-9-22-10-71 23-71 26 0 40 14 66 16-8 22-28 26-42 34s-42 34-47 21z',
  organ,
];
const lung = 'M137 90c-22 2-38 36-40 74q18-14 38-2c4-26 10-76 2-72z';
const breast = 'M91 136c-9 28 7 40 24 38 13-2 21-12 21-28';
const heart = 'M161 140c-4-9-16-7-15 4 1 12 12 18 21 30 8-12 14-22 11-32-3-9-14-9-17-2z';
const stomach = 'M191 199c4-14 27-11 30 11 3 29-20 44-51 42q-6-7 0-14c16 2 26-8 22-23z';
const pancreas = 'M164 270c-2-18 22-10 36-15s28-4 18 6-52 26-54 9z';
const bowel =
  'M104 350a9 9 0 0 1 0-18a9 9 0 0 1 0-18a9 9 0 0 1 10-17a9 9 0 0 1 18 0a9 9 0 0 1 18 0a9 9 0 0 1 18 0a9 9 0 0 1 18 0a9 9 0 0 1 18 0a9 9 0 0 1 10 17a9 9 0 0 1 0 18a9 9 0 0 1 0 18' +
  'M122 350v-28q0-6 6-6h62q6 0 6 6v28M138 326h40a6 6 0 0 1 0 12h-38a6 6 0 0 0 0 12h42';
// Breastbone, edge of the ribs, four ribs.
const ribs =
  'M152 104v66M160 186c-28 4-34 40-64 56M152 170c-24 0-46 10-62 38M152 152c-24 0-46 10-62 38M152 134c-24 0-46 10-62 38M152 116c-24 0-46 10-62 38';
const pain = 'm-17 17 34-34m-27 39 32-32m-22 34 24-24m-46 10 32-32m-34 22 24-24';

const drawings: Record<Figure['figure'], Drawing> = {
  'routes-to-the-liver': {
    strokes: [
      body,
      [lung, {}, true],
      [breast, outline, true],
      liver,
      [heart + stomach + pancreas + bowel],
      // By the portal vein, with arrows; by the bloodstream; by lymph vessels; where they begin.
      [
        'M156 326c0-44-8-60-8-104M198 246c-14 2-34 0-48 18M200 264c-20 0-36 8-46 20M140 231l8-9 8 9M135 198l-7 10 12 1M105 259l5-9 8 6',
        route,
      ],
      ['M114 166q8-18 34-14M204 124q-6 16-30 24M164 178q-10 26-36 30', dashed],
      ['M86 338c0-30 0-50 24-80', dotted],
      ['M156 326h0M198 246h0M200 264h0M114 166h0M204 124h0', start],
    ],
    labels: {
      bowel: [320, 340, 'h-101'],
      stomach: [320, 204, 'h-101'],
      pancreas: [320, 242, 'h-84l-18 14'],
      breast: [0, 172, 'h100'],
      lung: [320, 46, 'h-56l-52 68'],
      'portal-vein': [320, 284, 'h-167'],
      bloodstream: [0, 46, 'h90l34 106'],
      lymph: [0, 290, 'h88'],
      liver: [0, 222, 'h112'],
    },
  },
  'where-the-liver-is': {
    strokes: [
      body,
      liver,
      [stomach],
      [ribs, faint, true],
      ['M160 298v4', outline],
      [`M126 250${pain}M66 106${pain}`, route],
    ],
    labels: {
      liver: [0, 222, 'h112'],
      ribs: [320, 190, 'h-90'],
      'stomach-area': [320, 230, 'h-101'],
      'pain-upper-right': [0, 262, 'h112'],
      'pain-shoulder': [0, 70, 'h44l14 26'],
      right: [0, 20],
      left: [320, 20],
    },
  },
};

const path = (d: string, { colour, opacity, width, dashes }: Look = {}) =>
  svg`<path
    class=${colour ?? nothing}
    opacity=${opacity ?? nothing}
    stroke-width=${width ?? nothing}
    stroke-dasharray=${dashes ?? nothing}
    d=${d}
  />`;

const draw =
  ({ strokes, labels: places }: Drawing): Draw =>
  ({ figure, alternative, labels }) => {
    const lines = strokes.map(([d, look, mirrored]) => {
      const line = path(d, look);
      return mirrored ? svg`${line}<g transform="matrix(-1 0 0 1 320 0)">${line}</g>` : line;
    });
    const captions = Object.entries(places).map(([name, [x, y, line = '']]) => {
      const word = labels[name];
      if (!word) throw new ContentError('invalid', `figure "${figure}" has no label "${name}"`);
      // A long label stands in two lines; the drawing leaves it no more room at the side.
      const parts = words(word).split(word.length > 10 ? / (?=\S+$)/ : '\n');
      return svg`${path(`M${x} ${y}${line}`, faint)}
        <text
          fill="currentcolor"
          stroke="none"
          font-size="17"
          text-anchor=${x ? 'end' : 'start'}
        >${parts.map(
          (part, i) => svg`<tspan x=${x} y=${y - 6 - 18 * (parts.length - 1 - i)}>${part}</tspan>`,
        )}</text>`;
    });
    return html`<svg
      class="drawing"
      viewBox="0 0 320 352"
      direction="ltr"
      fill="none"
      stroke="currentcolor"
      stroke-linecap="round"
      stroke-linejoin="round"
      stroke-width="1.25"
      role="img"
      aria-label=${words(alternative)}
    >
      <g aria-hidden="true">${lines}${captions}</g>
    </svg>`;
  };

// The drawings ship with the pack that shows them, not with the elements.
for (const [id, drawing] of Object.entries(drawings)) store.drawings.set(id, draw(drawing));
storeChanged();
