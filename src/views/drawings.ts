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

/** Where a label meets its leader line, left or right of the body, and how the line goes on. */
type Place = [x: number, y: number, leader?: string];

/** A line drawing, 320 wide. */
interface Drawing {
  height: number;
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

// Jaw; neck, shoulder and arm; the arm's inner edge and the side.
const body: Stroke[] = [
  ['M128 0c3 22 18 36 32 36s29-14 32-36', outline],
  [
    'M137 29c0 15 3 24-6 34-11 12-32 13-47 22-18 10-24 32-26 82M84 167q7-14 8-34c1 34 4 60 4 98s-6 66-7 149',
    outline,
    true,
  ],
];
const liver: Stroke[] = [
  [
    'M105 256c-6-22-4-52 7-64 12-12 26-12 40-6 14 6 30 7 42 7-3 14-14 17-26 23-14 7-20 22-32 28s-27 24-31 12z',
    organ,
  ],
  ['M158 189q-4 16 2 32', { colour: 'route' }],
];
const lungs =
  'M132 94c-18 2-29 42-28 83q19-13 43-8c2-28 0-78-15-75zM147 138q-20 0-41 8 19 6 23 22M188 94c18 2 29 42 28 83q-9-9-22-9c2-16-3-28-14-36-6-14-2-38 8-38zM214 146q-15 4-20 22';
const breast = 'M98 152c-3 19 7 29 22 29 16 0 26-9 27-22';
const heart =
  'M160 131c-9 6-9 27-2 35 7 7 22 9 33 7 3-13-5-38-21-44-3-4-7-2-10 2zM166 127c-3-17 12-17 12 4';
const stomach = 'M194 193c10-10 24-2 24 18 1 30-24 46-58 43-7 0-7-14 0-15 16 1 22-10 21-29';
const pancreas = 'M216 229c8-2 8 5 3 12-16 18-38 28-57 28-14 5-24-4-20-14 3-6 8-8 13-4';
const bowel =
  'M109 354a11 11 0 0 1 0-15a11 11 0 0 1 0-15a11 11 0 0 1 0-15a11 11 0 0 1 0-15a12 12 0 0 1 12-12a11 11 0 0 1 16 2a11 11 0 0 1 15 1a11 11 0 0 1 16 0a11 11 0 0 1 15-1a11 11 0 0 1 16-2a12 12 0 0 1 12 12a11 11 0 0 1 0 15a11 11 0 0 1 0 15a11 11 0 0 1 0 15a11 11 0 0 1 0 15c0 12-16 12-30 14-12 2-12 6-12 12' +
  'M109 354c0 14 17 14 17-4a11 11 0 0 0 0-15a11 11 0 0 0 0-15a11 11 0 0 0 0-15q0-5 8-5a11 11 0 0 0 15 2a11 11 0 0 0 15 0a11 11 0 0 0 15-2q15-6 15 4a11 11 0 0 0 0 15a11 11 0 0 0 0 15a11 11 0 0 0 0 15c0 4-8 4-20 6-16 2-20 9-20 25';
const gut =
  'M143 307q18 5 36 0a6 6 0 0 1 0 11q-18 5-34 0M143 307a11 11 0 0 0 0 22q16 5 34 0M179 318a11 11 0 0 1 0 22q-18 5-34 0M143 329a11 11 0 0 0 0 22q18 4 36-1a6 6 0 0 0 0-10';
// Breastbone, edge of the ribs, ribs.
const ribs =
  'M153 98v74q1 8 7 10M154 178c-8 28-28 40-46 72M153 112c-20-7-44 2-55 32M153 128c-20-7-44 2-55 32M153 144c-20-7-44 2-55 32M153 160c-20-7-44 2-55 32M152 174c-20-6-43 4-54 35M138 208c-14-3-28 6-40 26';
const collarbone = 'M153 97c-14-8-32-2-50-7';
const pain = 'm-15 15 30-30m-24 34 28-28m-18 30 20-20m-40 8 28-28m-30 18 20-20';

const drawings: Record<Figure['figure'], Drawing> = {
  'routes-to-the-liver': {
    height: 380,
    strokes: [
      ...body,
      [breast, outline, true],
      ...liver,
      [lungs + heart + stomach + pancreas + bowel + gut],
      // By the portal vein, with arrows; by the bloodstream; by lymph vessels; where they begin.
      [
        'M202 324c-30 0-43-26-45-68q-1-18-10-28M203 222c-8 20-26 24-46 30M196 252q-18 12-39 12M156 230l-9-2 1 9M146 207l-9 0 3-8M103 271l4-8 6 7',
        route,
      ],
      ['M124 162c-4-40 8-72 22-72 18 0 16 34 20 62 2 20-6 44-29 55M203 125q-25 2-37 30', dashed],
      ['M99 377c4-30-2-88 8-114', dotted],
      ['M202 324h0M203 222h0M196 252h0M124 162h0M203 125h0', start],
    ],
    labels: {
      bloodstream: [112, 44, 'l29 45'],
      lung: [210, 58, 'l-6 50'],
      breast: [80, 184, 'l21-18'],
      liver: [80, 222, 'h26'],
      lymph: [80, 324, 'h20'],
      stomach: [238, 193, 'l-22 6'],
      pancreas: [238, 232, 'h-20'],
      'portal-vein': [238, 274, 'l-79-2'],
      bowel: [238, 316, 'h-27'],
    },
  },
  'where-the-liver-is': {
    height: 345,
    strokes: [
      ...body,
      ...liver,
      [stomach],
      [ribs + collarbone, faint, true],
      ['M160 318v5', outline],
      [`M124 256${pain}M87 116${pain}`, route],
    ],
    labels: {
      liver: [80, 216, 'h26'],
      ribs: [238, 192, 'h-16'],
      'stomach-area': [238, 226, 'h-22'],
      'pain-upper-right': [80, 262, 'h24'],
      'pain-shoulder': [96, 58, 'l-5 41'],
      right: [120, 17],
      left: [200, 17],
    },
  },
};

/** The room for a letter of a label: most fonts take less. */
const letter = 10.7;

const path = (d: string, { colour, opacity, width, dashes }: Look = {}) =>
  svg`<path
    class=${colour ?? nothing}
    opacity=${opacity ?? nothing}
    stroke-width=${width ?? nothing}
    stroke-dasharray=${dashes ?? nothing}
    d=${d}
  />`;

const draw =
  ({ height, strokes, labels: places }: Drawing): Draw =>
  ({ figure, alternative, labels }) => {
    const lines = strokes.map(([d, look, mirrored]) => {
      const line = path(d, look);
      return mirrored ? svg`${line}<g transform="matrix(-1 0 0 1 320 0)">${line}</g>` : line;
    });
    // Words that find no room beside the body make the drawing wider, at the left or the right.
    const beyond: [left: number, right: number] = [0, 0];
    const captions = Object.entries(places).map(([name, [x, y, leader]]) => {
      const word = labels[name];
      if (!word) throw new ContentError('invalid', `figure "${figure}" has no label "${name}"`);
      const right = x > 160 ? 1 : 0;
      const room = (right ? 315 - x : x - 5) / letter;
      // As much on a line as there is room for, up to a space or a soft hyphen.
      const line = RegExp(`[^ ].{0,${~~room - 1}}(\\xad|(?![^ ]))|[^ \\xad]+\\xad?`, 'g');
      const parts = words(word).match(line) ?? [];
      for (const { length } of parts)
        beyond[right] = Math.max(beyond[right], (length - room) * letter);
      const first = y + 15 - 9 * parts.length;
      return svg`${leader && path(`M${x} ${y}${leader}`, faint)}
        <text
          fill="currentcolor"
          stroke="none"
          font-size="16.6"
          text-anchor=${right ? 'start' : 'end'}
        >${parts.map(
          (part, i) =>
            svg`<tspan x=${right ? x + 5 : x - 5} y=${first + 18 * i}>${part.replace(/\xad$/, '-')}</tspan>`,
        )}</text>`;
    });
    const [left, right] = beyond;
    return html`<svg
      class="drawing"
      viewBox=${`${-left} 0 ${320 + left + right} ${height}`}
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
