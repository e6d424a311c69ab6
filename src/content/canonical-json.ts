/**
 * JSON that is the same for the same content, in whatever order the keys stand: keys are sorted, and an
 * object is the list of what it holds. The page's libraries may have given lists and objects a `toJSON`,
 * `entries` or `sort` of their own: none of them is asked.
 *
 * @param omitted - keys that are left out, at any depth
 */
export function canonicalJson(value: unknown, omitted?: RegExp): string {
  if (Object(value) !== value) return JSON.stringify(value) ?? 'null';
  let json = '';
  const add = (item: string) => (json += (json && ',') + item);
  if (Array.isArray(value)) for (const item of value) add(canonicalJson(item, omitted));
  else {
    const object = value as Record<string, unknown>;
    const keys: string[] = [];
    for (const key in object) {
      if (!{}.hasOwnProperty.call(object, key) || omitted?.test(key)) continue;
      let at = keys.length;
      for (; at && keys[at - 1]! > key; at--) keys[at] = keys[at - 1]!;
      keys[at] = key;
    }
    for (const key of keys) add(`[${JSON.stringify(key)},${canonicalJson(object[key], omitted)}]`);
  }
  return `[${json}]`;
}
