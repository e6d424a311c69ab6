/** An address as the browser understands it; `undefined` for what is none. `URL.canParse` is of late 2023. */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
