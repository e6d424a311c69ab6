const registered = new WeakSet<object>();

/** A class of ours; an abstract one stands for those that it is the base of. */
export type Registrable = (abstract new () => HTMLElement) & { readonly version?: string };

/**
 * Registers a class under a tag. A tag that is taken is left as it is; one warning tells when another
 * version has it.
 */
export function register(given: Registrable, tag: string, registry: CustomElementRegistry): void {
  const Class = given as CustomElementConstructor & Registrable;
  const known: Registrable | undefined = registry.get(tag);
  // A class can be registered under one tag only; a second tag gets a subclass.
  if (!known) registry.define(tag, registered.has(Class) ? class extends Class {} : Class);
  else if (known.version !== Class.version)
    console.warn(
      `care-elements: <${tag}> is registered by version ${known.version ?? 'unknown'}; version ${Class.version} is left out.`,
    );
  registered.add(Class);
}
