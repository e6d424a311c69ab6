/** Two engines that look for faults: axe, and the engine of IBM's accessibility checker. */
import { replace } from '../helpers.js';

export interface Finding {
  /** Engine and rule. */
  rule: string;
  message: string;
  where: string;
}

interface Axe {
  getRules(): { ruleId: string }[];
  run(
    root: Document,
    options: object,
  ): Promise<{
    violations: {
      id: string;
      help: string;
      nodes: { html: string; any: { message: string }[] }[];
    }[];
  }>;
}
interface Ibm {
  Checker: new () => {
    check(
      root: Document,
      guidelines: string[],
    ): Promise<{
      results: {
        ruleId: string;
        value: [string, string];
        message: string;
        snippet: string;
      }[];
    }>;
  };
}
type Page = Window & typeof globalThis & { axe?: Axe; ace?: Ibm };

const guidelines = ['WCAG_2_2', 'IBM_Accessibility'];

const engines = {
  axe: '/node_modules/axe-core/axe.min.js',
  ibm: '/node_modules/accessibility-checker-engine/ace-window.js',
};

async function loaded(page: Page, src: string): Promise<void> {
  const script = page.document.createElement('script');
  await new Promise((resolve, reject) => {
    Object.assign(script, { src, onload: resolve, onerror: reject });
    page.document.head.append(script);
  });
  script.remove();
}

/** Every rule of axe, those of best practice and the experimental ones included; or some of them. */
export async function byAxe(page: Page = window, only?: string[]): Promise<Finding[]> {
  if (!page.axe) await loaded(page, engines.axe);
  const every = page.axe!.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]);
  const rules = only ? { runOnly: only } : { rules: Object.fromEntries(every) };
  const options = { ...rules, resultTypes: ['violations'], selectors: false };
  const { violations } = await page.axe!.run(page.document, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => ({
      rule: `axe ${id}`,
      message: any[0]?.message ?? help,
      where: html.slice(0, 160),
    })),
  );
}

/** What IBM's engine calls a violation or a recommendation, sure or not. */
export async function byIbm(page: Page = window): Promise<Finding[]> {
  // It says in the console what colours it cannot read; measure.ts reads them.
  for (const method of ['log', 'info', 'warn'] as const)
    replace((page as unknown as typeof globalThis).console, method, () => {});
  if (!page.ace) await loaded(page, engines.ibm);
  const { results } = await new page.ace!.Checker().check(page.document, guidelines);
  return results
    .filter(({ value: [, result] }) => result !== 'PASS')
    .map(({ ruleId, message, snippet, value }) => ({
      rule: `ibm ${ruleId}`,
      message: `${value[1]}: ${message}`,
      where: snippet.slice(0, 160),
    }));
}
