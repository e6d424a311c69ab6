/** The report in the format of https://github.com/GSA/openacr, as YAML. */
const text = (words) => JSON.stringify(words);

/** Where tests ran. */
export const ranIn = (tests) => [...new Set(tests.map((test) => test.in))];

const evidence = ({ notes, shown, failed, level }) => {
  if (!shown.length || level === 'not-applicable') return notes;
  const files = [...new Set(shown.map(({ file }) => file))].join(', ');
  const counts = ranIn(shown).map(
    (engine) => `${shown.filter((test) => test.in === engine).length} in ${engine}`,
  );
  const gone = failed.map((test) => `${test.name} (${test.in})`).join('; ');
  return `${notes} Tests: ${counts.join(', ')}; see ${files}.${gone && ` Failed: ${gone}.`}`;
};

const criteria = (list, component) =>
  list.flatMap((item) => [
    `      - num: ${text(item.num)}`,
    '        components:',
    `          - name: ${component}`,
    '            adherence:',
    `              level: ${item.level}`,
    `              notes: ${text(evidence(item))}`,
  ]);

const chapter = (id, notes, list, component) => [
  `  ${id}:`,
  `    notes: ${text(notes)}`,
  ...(list ? ['    criteria:', ...criteria(list, component)] : ['    disabled: true']),
];

export function openacr({ version, date, engines, tools, passed, failed, chapters }) {
  const { A, AA, AAA, performance } = chapters;
  const none = (id, why) => chapter(id, why);
  const web = 'Widgets in a web page; this chapter does not apply.';
  return `${[
    'title: "care-elements Accessibility Conformance Report"',
    'product:',
    '  name: care-elements',
    `  version: ${text(version)}`,
    '  description: "Patient-information widgets for any hospital page."',
    'author:',
    '  name: "The care-elements project"',
    '  email: ""',
    `report_date: ${text(date)}`,
    `last_modified_date: ${text(date)}`,
    'version: 1',
    `notes: ${text('Written by npm run report from a run of the tests. What a test does not show is marked not-evaluated, at every level: it needs a person, and nothing is claimed.')}`,
    `evaluation_methods_used: ${text(`${passed} tests passed and ${failed} failed in ${engines.map(({ engine }) => engine).join(', ')}: accessibility trees that were read, keys, measured contrast, reflow, spacing, forced colours, ${tools.join(' and ')}.`)}`,
    'legal_disclaimer: "It describes what was tested and promises nothing beyond."',
    'license: CC-BY-4.0',
    'catalog: 2.5-edition-wcag-2.2-508-eu-en',
    'chapters:',
    ...chapter('success_criteria_level_a', '', A, 'web'),
    ...chapter('success_criteria_level_aa', '', AA, 'web'),
    ...chapter('success_criteria_level_aaa', 'Those that we hold ourselves to.', AAA, 'web'),
    ...['functional_performance_criteria', 'hardware', 'software'].flatMap((id) => none(id, web)),
    ...none('support_documentation_and_services', 'Not evaluated.'),
    ...chapter('en_301_549_functional_performance', '', performance, 'none'),
    ...none('en_301_549_generic_requirements', web),
    ...none('en_301_549_ict_with_two-way_voice', web),
    ...none('en_301_549_ict_with_video', web),
    ...none('en_301_549_hardware', web),
    '  en_301_549_web:',
    `    notes: ${text('Its criteria are those of WCAG 2.1, levels A and AA: see there.')}`,
    ...none('en_301_549_non-web-documents', web),
    ...none('en_301_549_software', web),
    ...none('en_301_549_documentation_and_support_services', 'Not evaluated.'),
    ...none('en_301_549_ict_providing_relay_or_emergency_service_access', web),
  ].join('\n')}\n`;
}
