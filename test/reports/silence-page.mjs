/** What the watch saw, as a page of the demo, and what no watch of ours can see. */
import { named as title } from '../runner/engines/installed.mjs';
import { day, escaped, page as written } from './demo-page.mjs';

/** What was watched, by what it would do; what fits nowhere stands last. */
const kinds = [
  ['To send or to fetch', /^(window\.fetch|XMLHttp|Navigator\.sendBeacon|HTMLForm)/],
  ['To keep a line open', /^(WebSocket|WebTransport|EventSource|RTCPeer)/],
  [
    'To load a picture, a sound, a typeface, a script or a page',
    /src|href|^(Image|Audio|FontFace)$/,
  ],
  ['To set or to read a cookie', /cookie/i],
  ['To store something in the browser', /storage|indexedDB|IDB|cache/i],
  ['To write the history or to leave the page', /^(History|Navigation)\.|^window\.open$/],
  [
    'To speak to another page or to work behind this one',
    /postMessage|Broadcast|Worker|share|window\.name/,
  ],
  ['To read what the reader copied elsewhere', /^Clipboard/],
];

const named = (engine) => escaped(title(engine));

const code = (name) => `<code>${escaped(name)}</code>`;
const all = (engines) => [...new Set(engines.flatMap(({ watched }) => watched))];

function watched(engines) {
  const groups = new Map(kinds.map(([kind]) => [kind, []]));
  for (const name of all(engines)) {
    const [kind = 'Other'] = kinds.find(([, pattern]) => pattern.test(name)) ?? [];
    groups.set(kind, [...(groups.get(kind) ?? []), name]);
  }
  return [...groups]
    .map(([kind, names]) => `<dt>${kind}</dt><dd>${names.map(code).join(', ')}</dd>`)
    .join('\n');
}

/** What an engine lacks need not be watched in it. */
const lacking = (engines) =>
  engines
    .map(({ engine, watched }) => [engine, all(engines).filter((name) => !watched.includes(name))])
    .filter(([, names]) => names.length)
    .map(([engine, names]) => `<p>${named(engine)} has no ${names.map(code).join(', ')}.</p>`)
    .join('\n');

const row = ({ engine, controls, calls, reports }) =>
  `<tr><th scope="row">${named(engine)}</th>${[controls, calls, reports]
    .map((figure) => `<td>${figure.toLocaleString('en')}</td>`)
    .join('')}</tr>`;

export function page({ version, date, engines, absent }) {
  const silent = engines.every(({ calls, reports, failed }) => !(calls + reports + failed));
  return written({
    title: 'What it sends and keeps',
    footer: 'Written by <code>npm run silence</code>, from what it saw.',
    main: `
      <p class="lead">
        ${silent ? 'Nothing, in this run.' : 'This run saw faults: see the figures.'} On
        ${day(date)} a script used every control of every element of version ${version}, on a page where
        each call that could send, keep or remember something was watched.
      </p>
      <table>
        <caption>What was seen, by engine</caption>
        <thead>
          <tr>
            <th scope="col">Engine</th>
            <th scope="col">Controls used</th>
            <th scope="col">Calls made</th>
            <th scope="col">Reports</th>
          </tr>
        </thead>
        <tbody>${engines.map(row).join('')}</tbody>
      </table>
      ${absent.length ? `<p>It was not run in ${absent.join(' or ')}.</p>` : ''}
      <p>
        A control is whatever a reader can use: a box, a field, a button, a link, a question, a word that is
        explained. Each was used once; lists were printed, copied and cleared. A report is what a browser
        says where a page breaks its own policy. This page’s policy allowed no connection at all.
      </p>
      <p>
        Three things happen because a reader asks the browser for them: a link leads out (without saying
        from where), a form is sent by its button, a list goes to the printer or to the clipboard.
        Two happen because the site asks for them: <code>care-pack</code> with <code>src</code> fetches that
        pack, and <code>withdrawn</code> fetches that list, both without cookies or referrer.
      </p>

      <section>
        <h2>What we cannot stop</h2>
        <p>What a reader ticks says something about their health. These are out of a widget’s reach:</p>
        <ul>
          <li>
            <strong>The site’s own scripts.</strong> Session replay records what is on the screen, and what is
            ticked and typed, ours too. Keep it off pages with a checklist.
          </li>
          <li>
            <strong>Tag managers.</strong> They bring further scripts, and those can read the page and listen to
            every click. What comes that way tomorrow is not what was checked today.
          </li>
          <li>
            <strong>The site’s own form.</strong> A checklist that has a name, inside a form, goes along when the
            reader sends that form. So do the comment and the address that the reader writes into our
            forms: to the site, which says what becomes of them.
          </li>
          <li>
            <strong>What the browser restores.</strong> We ask it not to keep the fields, but a page that it holds
            for the way back comes back as it was, with the ticks. On a shared computer: clear the list,
            then close the window.
          </li>
          <li>
            <strong>Extensions</strong>, and whatever else on the device reads the screen or the keys.
          </li>
          <li>
            <strong>Who looks on:</strong> at the screen, at the paper in the printer, at what was copied.
          </li>
          <li>
            <strong>The server and the network.</strong> They know that the page was opened, whatever is on it. An address that ends in a question’s name stays in the browser’s history.
          </li>
        </ul>
      </section>

      <section>
        <h2>What was watched</h2>
        <p>These ${all(engines).length} calls and properties, by what a script would use them for:</p>
        <dl>
          ${watched(engines)}
        </dl>
        ${lacking(engines)}
      </section>`,
  });
}
