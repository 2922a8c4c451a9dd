/** How many choices a resident has made, the search words not counted. */
export const chosenCount = <Choices extends { readonly query: string }>({
  query: _query,
  ...choices
}: Choices): number =>
  Object.values<unknown>(choices).reduce<number>(
    (sum, choice) => sum + (Array.isArray(choice) ? choice.length : Number(!!choice)),
    0,
  );

export const isEmpty = <Choices extends { readonly query: string }>(choices: Choices): boolean =>
  !choices.query && chosenCount(choices) === 0;
