/** Adds to `always` parts that are each read once, when first asked for. */
export function withParts<Whole extends object, Always extends object>(
  always: Always,
  parts: { [Name in Exclude<keyof Whole, keyof Always>]: () => Whole[Name] },
): Whole {
  for (const [name, read] of Object.entries<() => unknown>(parts)) {
    const known = (value: unknown) =>
      Object.defineProperty(always, name, { value, enumerable: true });
    Object.defineProperty(always, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = read();
        known(value);
        return value;
      },
    });
  }
  return always as unknown as Whole;
}
