/**
 * The criteria of WCAG 2.2 and how each is met. `tests` finds the tests that show it by their names;
 * `not` says why it does not apply to widgets in somebody's page; `person` what a machine cannot see.
 */
const met = (how, ...tests) => ({ how, tests });
const not = (why) => ({ not: why });
const person = (what) => ({ person: what });

const noMedia = not('There is no sound, no video and no speech.');
const ofThePage = not('It is the page’s own to meet; a widget has no say in it.');

export const levels = {
  A: {
    '1.1.1 Non-text Content': met(
      'Pictures have a text alternative from the pack; icons are decoration beside their word.',
      /has a name$/,
      /^axe with every rule/,
      /is what was reviewed: section symptoms$/,
    ),
    '1.2.1 Audio-only and Video-only (Prerecorded)': noMedia,
    '1.2.2 Captions (Prerecorded)': noMedia,
    '1.2.3 Audio Description or Media Alternative (Prerecorded)': noMedia,
    '1.3.1 Info and Relationships': met(
      'Native headings, lists, tables, groups, labels and disclosures.',
      /is what was reviewed/,
      /^the outline/,
    ),
    '1.3.2 Meaningful Sequence': met(
      'What is read follows what is seen.',
      /is what was reviewed/,
      /^the order of Tab/,
    ),
    '1.3.3 Sensory Characteristics': person('Whether an instruction relies on shape or place.'),
    '1.4.1 Use of Color': met(
      'A level has a word and a shape, a tick is the browser’s own, links are underlined or stand in brackets.',
      /is what was reviewed: warning signs$/,
      /^in forced colours/,
    ),
    '1.4.2 Audio Control': noMedia,
    '2.1.1 Keyboard': met('Everything works by keys alone.', /by keys alone$/, /^the order of Tab/),
    '2.1.2 No Keyboard Trap': met('Tab leaves every element, forth and back.', /with no trap/),
    '2.1.4 Character Key Shortcuts': not('There are no shortcuts.'),
    '2.2.1 Timing Adjustable': not('Nothing is timed.'),
    '2.2.2 Pause, Stop, Hide': not('Nothing moves by itself.'),
    '2.3.1 Three Flashes or Below Threshold': not('Nothing flashes.'),
    '2.4.1 Bypass Blocks': ofThePage,
    '2.4.2 Page Titled': ofThePage,
    '2.4.3 Focus Order': met(
      'Tab follows reading; the focus is not lost when something goes.',
      /^the order of Tab/,
      /^the focus is not lost/,
    ),
    '2.4.4 Link Purpose (In Context)': met(
      'Citations, ways back and numbers to call are named.',
      /^numbers/,
    ),
    '2.5.1 Pointer Gestures': not('A press is the only gesture.'),
    '2.5.2 Pointer Cancellation': person('That native buttons and links act when let go.'),
    '2.5.3 Label in Name': met(
      'Names are the words that are seen; axe’s rule for it is on.',
      /^axe with every rule/,
    ),
    '2.5.4 Motion Actuation': not('Nothing listens to motion.'),
    '3.1.1 Language of Page': ofThePage,
    '3.2.1 On Focus': met('To come to something changes nothing.', /^the order of Tab/),
    '3.2.2 On Input': met(
      'A tick writes the list and moves nothing; a form is sent by its button only.',
      /by keys alone$/,
      /^the live region/,
    ),
    '3.2.6 Consistent Help': person('Where a site puts its helpline on its pages.'),
    '3.3.1 Error Identification': met(
      'Native fields, which the browser checks and names.',
      /is what was reviewed: (feedback|subscribe), sent empty$/,
    ),
    '3.3.2 Labels or Instructions': met(
      'Every field has a label; what is required says so in words.',
      /is what was reviewed: (feedback|subscribe), empty$/,
      /has a name$/,
    ),
    '3.3.7 Redundant Entry': not('Nothing is asked twice.'),
    '4.1.1 Parsing': not('Obsolete in WCAG 2.2.'),
    '4.1.2 Name, Role, Value': met(
      'Native controls.',
      /is what was reviewed/,
      /has a name$/,
      /^axe with every rule/,
    ),
  },
  AA: {
    '1.2.4 Captions (Live)': noMedia,
    '1.2.5 Audio Description (Prerecorded)': noMedia,
    '1.3.4 Orientation': met('Nothing is locked; a page of 320 by 256 px works.', /^at 320 px, /),
    '1.3.5 Identify Input Purpose': met(
      'The field for an address is marked as one; the fields about health never are.',
      /state subscribe, empty$/,
    ),
    '1.4.3 Contrast (Minimum)': met(
      '4.5:1 or more, measured on what the browser paints, for any brand colour.',
      /^contrast in/,
      /^a brand colour/,
      /^the theme/,
    ),
    '1.4.4 Resize Text': met('At 200 % nothing is cut.', /text of 200 %/),
    '1.4.5 Images of Text': not('There are none: labels in drawings are text.'),
    '1.4.10 Reflow': met('At 320 px nothing scrolls sideways.', /^at 320 px/),
    '1.4.11 Non-text Contrast': met(
      'Fields, buttons, ticks and the ring of the focus have 3:1.',
      /^contrast in/,
      /^the focus ring/,
    ),
    '1.4.12 Text Spacing': met('With the spacing nothing is cut.', /spacing of WCAG 1\.4\.12/),
    '1.4.13 Content on Hover or Focus': not('Nothing appears on hover or focus.'),
    '2.4.5 Multiple Ways': ofThePage,
    '2.4.6 Headings and Labels': person('Whether headings and labels say what they are about.'),
    '2.4.7 Focus Visible': met('A ring of 3 px in every theme.', /^the focus ring/),
    '2.4.11 Focus Not Obscured (Minimum)': person('What of the page lies over our widgets.'),
    '2.5.7 Dragging Movements': not('Nothing is dragged.'),
    '2.5.8 Target Size (Minimum)': met('24 px for citations, else 44 px.', /^targets/),
    '3.1.2 Language of Parts': met('Words of another language are marked.', /^the language/),
    '3.2.3 Consistent Navigation': ofThePage,
    '3.2.4 Consistent Identification': person('Whether the same things have the same names.'),
    '3.3.3 Error Suggestion': person('What the browser’s own messages suggest.'),
    '3.3.4 Error Prevention (Legal, Financial, Data)': not('Nothing of the kind is sent.'),
    '3.3.8 Accessible Authentication (Minimum)': not('Nobody signs in.'),
    '4.1.3 Status Messages': met(
      'A polite region says that the list was updated; no count, no judgement.',
      /^the live region/,
    ),
  },
  AAA: {
    '1.4.6 Contrast (Enhanced)': {
      ...met('Body text has 7:1; links and buttons 4.5:1.', /^contrast in/, /^the theme/),
      partly: true,
    },
    '2.1.3 Keyboard (No Exception)': met('Everything works by keys alone.', /by keys alone$/),
    '2.3.3 Animation from Interactions': met(
      'A chevron turns in 150 ms; under reduced motion nothing moves.',
      /^nothing moves/,
    ),
    '2.4.10 Section Headings': met('Every part has one.', /^the outline/),
    '2.5.5 Target Size (Enhanced)': met('44 px; links in sentences are exempt.', /^targets/),
    '3.1.3 Unusual Words': met(
      'A word of the glossary opens its explanation where it stands.',
      /term sheet open$/,
      /by keys alone$/,
    ),
    '3.1.5 Reading Level': met('The bundled pack is measured when it is built.', /reading|grade/i),
  },
};

/** Chapter 4 of EN 301 549: how somebody fares is for people to say. */
export const performance = Object.fromEntries(
  Array.from({ length: 11 }, (_, index) => [
    `4.2.${index + 1}`,
    person('It takes people who use it so.'),
  ]),
);
