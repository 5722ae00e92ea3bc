/** Makes a value when it is first asked for. Formatters of `Intl` cost 2–5 ms each the first time in a page. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
