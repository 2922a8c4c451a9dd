/** Where a field of a draft stands in its row: each part of the path by the name that the format has for it. */
export const namedAs =
  (names: ReadonlyMap<string, string>) =>
  (field: string): string =>
    `/${field
      .split('/')
      .map((part) => names.get(part) ?? part)
      .join('/')}`;
