/** People leave out the `https://`: `dezonnebloem.be/agenda`. Anything else as it is. */
export const withScheme = (written: string): string =>
  /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(written) ? `https://${written}` : written;
