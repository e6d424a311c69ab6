import type {
  Block,
  Checklist as Own,
  ListItem,
  Pack,
  Statement,
  Text,
} from '../generated/pack.js';
import type { Rests } from './rests.js';

/** A list that the reader ticks, of the pack or of a section. */
export interface Checklist extends Rests {
  /** Heading of a printed page that holds nothing else, and the question that the boxes answer. */
  heading: Title;
  legend: Title;
  /** Heading of the reader's own list. */
  own: Title;
  /** Stands before the first box with the sentence for an emergency, whatever is ticked. */
  advice?: readonly Statement[];
  intro?: Text | undefined;
  items: readonly ListItem[];
  /** The part of the pack that it is, or stands in. */
  part: string;
}

/** A text of the interface by its key, with the pack's words in its slot `title` where it has one. */
export type Title = [
  key:
    | 'symptomChecklist'
    | 'questionsToAsk'
    | 'tickWhatYouNotice'
    | 'tickWhatYouAsk'
    | 'myList'
    | 'myQuestions'
    | 'checklist'
    | 'myOwnList',
  slots?: { title: string },
];

/** The pack's symptoms to tick; `undefined` where it has none. */
export function symptoms({ symptomAdvice: advice, symptoms: items }: Pack): Checklist | undefined {
  return (
    items?.[0] &&
    advice && {
      heading: ['symptomChecklist'],
      legend: ['tickWhatYouNotice'],
      own: ['myList'],
      advice,
      items,
      part: 'symptoms',
    }
  );
}

/** The pack's questions to take along; `undefined` where it has none. */
export function questionsToAsk({ questionsToAsk: items }: Pack): Checklist | undefined {
  return (
    items?.[0] && {
      heading: ['questionsToAsk'],
      legend: ['tickWhatYouAsk'],
      own: ['myQuestions'],
      items,
      part: 'questionsToAsk',
    }
  );
}

/** A list that an editor put into the section of an id. */
export function ownChecklist({ title, ...list }: Own, section = ''): Checklist {
  const heading: Title = ['checklist', { title }];
  const own: Title = ['myOwnList', { title }];
  return { ...list, heading, legend: heading, own, part: `sections.${section}` };
}

/** Every such list of a pack, in reading order. */
export function checklists({ sections = [] }: Pack): Own[] {
  const inBlocks = (blocks: readonly Block[]): Own[] =>
    blocks.flatMap((block) => {
      if (block.type === 'checklist') return [block];
      return block.type === 'callout' ? inBlocks(block.body) : [];
    });
  return sections.flatMap(({ body }) => inBlocks(body));
}
