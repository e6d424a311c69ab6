import type { ListItem, Pack, Statement } from '../generated/pack.js';

/** A list of a pack that the reader ticks. What the interface calls it is named by the keys of its labels. */
export interface Checklist {
  /** Heading of a printed page that holds nothing else. */
  heading: 'symptomChecklist' | 'questionsToAsk';
  /** The question that the boxes answer. */
  legend: 'tickWhatYouNotice' | 'tickWhatYouAsk';
  /** Heading of the reader's own list. */
  own: 'myList' | 'myQuestions';
  /** Stands before the first box with the sentence for an emergency, whatever is ticked. */
  advice?: readonly Statement[];
  items: readonly ListItem[];
}

/** The pack's symptoms to tick; `undefined` where it has none. */
export function symptoms({ symptomAdvice: advice, symptoms: items }: Pack): Checklist | undefined {
  return (
    items?.[0] &&
    advice && {
      heading: 'symptomChecklist',
      legend: 'tickWhatYouNotice',
      own: 'myList',
      advice,
      items,
    }
  );
}

/** The pack's questions to take along; `undefined` where it has none. */
export function questionsToAsk({ questionsToAsk: items }: Pack): Checklist | undefined {
  return (
    items?.[0] && {
      heading: 'questionsToAsk',
      legend: 'tickWhatYouAsk',
      own: 'myQuestions',
      items,
    }
  );
}
