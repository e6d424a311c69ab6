/** The report as a page of the demo. */
import { day, escaped, page as written } from './demo-page.mjs';
import { ranIn } from './openacr.mjs';

const words = {
  supports: 'Met',
  'partially-supports': 'Met in part',
  'not-applicable': 'Does not apply',
  'not-evaluated': 'Not claimed',
};

/** Each test once, with where it was not shown or failed. */
function list({ shown, num, handle }) {
  if (!shown.length) return '';
  const ran = ranIn(shown);
  const items = [...new Set(shown.map(({ name }) => name))].map((name) => {
    const runs = shown.filter((test) => test.name === name);
    const failed = runs.filter(({ passed }) => !passed);
    const only = ranIn(runs).length < ran.length ? ` (${ranIn(runs).join(', ')})` : '';
    return `${name}${only}${failed.length ? `: failed in ${ranIn(failed).join(', ')}` : ''}`;
  });
  return `<details>
          <summary>${items.length} tests show it in ${escaped(ran.join(', '))}<span hidden> (${escaped(`${num} ${handle}`)})</span></summary>
          <ul>
            ${items.map((item) => `<li>${escaped(item)}</li>`).join('\n            ')}
          </ul>
        </details>`;
}

const row = ({ engine, passed, failed }) =>
  `<tr><th scope="row">${escaped(engine)}</th><td>${passed}</td><td>${failed}</td></tr>`;

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

export function page({ version, date, engines, absent, tools, chapters }) {
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
        A machine wrote this page. ${open.length} criteria need a person; nothing is claimed of them.
      </p>
      <table>
        <caption>Tests, by where they ran</caption>
        <thead>
          <tr><th scope="col">Engine</th><th scope="col">Passed</th><th scope="col">Failed</th></tr>
        </thead>
        <tbody>${engines.map(row).join('')}</tbody>
      </table>
      <p>
        In each engine ${escaped(tools.join(' and '))} looked on. What Chromium alone can tell, line by line,
        is the tree that a screen reader gets; the reading level is measured without a browser.
        ${absent.length ? `It was not run in ${absent.join(' or ')}.` : ''}
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
