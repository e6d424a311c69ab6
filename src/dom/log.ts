const logged = new WeakMap<Element, Set<string>>();

/** Says something of an element in the console, once. */
export function logOnce(element: Element, how: 'warn' | 'error', message: string): void {
  const known = logged.get(element) ?? new Set();
  if (known.has(message)) return;
  logged.set(element, known.add(message));
  console[how](`<${element.localName}>: ${message}`);
}
