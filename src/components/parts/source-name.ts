/**
 * What a resident may know a source by; `undefined` where its feed names nobody and is on this very site, whose address says
 * nothing that they do not see already. Not on a page, every name is one.
 */
export const sourceName = (label: string | undefined): string | undefined =>
  typeof location !== 'undefined' && label === location.hostname.replace(/^www\./, '') ? undefined : label;
