/**
 * What a webmaster names, as pairs of our field and their heading. Written the other way round, `{"Naam dienst": "name"}`, it
 * is read as it is meant.
 */
export const givenColumns = (
  mapping: Readonly<Record<string, string>>,
  isHeading: (words: string) => boolean,
): readonly (readonly [field: string, heading: string])[] =>
  Object.entries(mapping).map(([field, heading]) =>
    isHeading(field) && !isHeading(heading) ? [heading, field] : [field, heading],
  );
