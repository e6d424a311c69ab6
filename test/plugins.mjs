/**
 * Commands for tests that puppeteer's own emulation lacks, over the DevTools protocol:
 *   await executeServerCommand('media', { media: 'print', features: [{ name, value }] })
 *   await executeServerCommand('forced-colors', 'active')       // 'none' puts it back
 *   await executeServerCommand('ax-tree')                       // Accessibility.getFullAXTree
 *   await executeServerCommand('metrics')       // Performance.getMetrics after a garbage collection
 * A page serves several test files: put emulation back in `afterEach`.
 */
export function cdp() {
  const commands = {
    media: (send, { media = '', features = [] } = {}) =>
      send('Emulation.setEmulatedMedia', { media, features }),
    'forced-colors': (send, value = 'active') =>
      send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] }),
    'ax-tree': async (send) => (await send('Accessibility.getFullAXTree')).nodes,
    metrics: async (send) => {
      await send('Performance.enable');
      await send('HeapProfiler.collectGarbage');
      const { metrics } = await send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
  };
  const clients = new WeakMap();
  return {
    name: 'cdp',
    async executeCommand({ command, payload, session }) {
      const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
      if (!run) return undefined;
      const page = session.browser.getPage(session.id);
      // Emulation ends with the session that set it: one for each page, kept.
      if (!clients.has(page)) clients.set(page, await page.createCDPSession());
      const client = clients.get(page);
      return (await run((method, params) => client.send(method, params), payload)) ?? true;
    },
  };
}
