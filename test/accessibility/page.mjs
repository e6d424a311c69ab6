/** The report as a page of the demo. */
import { day, escaped, page as written } from '../written.mjs';

const words = {
  supports: 'Met',
  'partially-supports': 'Met in part',
  'not-applicable': 'Does not apply',
  'not-evaluated': 'Not claimed',
};

const list = ({ shown, num, handle }) =>
  shown.length
    ? `<details>
          <summary>${shown.length} tests show it<span hidden> (${escaped(`${num} ${handle}`)})</span></summary>
          <ul>
            ${[...new Set(shown.map(({ name, passed }) => `${passed ? '' : 'Failed: '}${name}`))]
              .map((name) => `<li>${escaped(name)}</li>`)
              .join('\n            ')}
          </ul>
        </details>`
    : '';

const entry = (item) => `
        <h3>${escaped(`${item.num} ${item.handle}`.trim())}</h3>
        <p><strong>${words[item.level]}.</strong> ${escaped(item.notes)}</p>
        ${list(item)}`;

/** What was found first; what does not apply in one list at the end. */
function section(title, items) {
  const applies = items.filter(({ level }) => level !== 'not-applicable');
  const rest = items.filter((item) => !applies.includes(item));
  return `
      <section>
        <h2>${title}</h2>${applies.map(entry).join('')}
        ${
          rest.length
            ? `<h3>What does not apply</h3>
        <ul>
          ${rest.map(({ num, handle, notes }) => `<li>${escaped(`${num} ${handle}: ${notes}`)}</li>`).join('\n          ')}
        </ul>`
            : ''
        }
      </section>`;
}

export function page({ version, date, engines, passed, failed, chapters }) {
  const { A, AA, AAA, performance } = chapters;
  const open = [...A, ...AA].filter(({ level }) => level === 'not-evaluated');
  return written({
    title: 'How accessible it is',
    footer: 'Written by <code>npm run report</code>. Each criterion names the tests that show it.',
    main: `
      <p class="lead">
        What the tests of version ${version} showed on ${day(date)}, by the criteria of WCAG 2.2 and EN 301 549.
      </p>
      <p>
        ${passed} tests passed and ${failed} failed in ${escaped(engines.join(', '))}. A machine wrote this
        page. ${open.length} criteria need a person; nothing is claimed of them.
      </p>
      <p><a href="accessibility.openacr.yaml">The same as an OpenACR file</a></p>
${section('Level A', A)}
${section('Level AA', AA)}
${section('Level AAA, those that we hold ourselves to', AAA)}
      <section>
        <h2>EN 301 549</h2>
        <p>
          Chapter 9 asks for WCAG 2.1, levels A and AA: see above. Chapters 5 to 8, 10, 11 and 13 do not
          apply to widgets in a web page.
        </p>
        <p>
          <strong>Not claimed.</strong> Chapter 4, clauses ${performance[0].num} to
          ${performance.at(-1).num}, and chapter 12 need people who try it.
        </p>
      </section>`,
  });
}
