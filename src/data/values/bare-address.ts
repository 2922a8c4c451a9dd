/** People leave out the `https://`: `dezonnebloem.be/agenda`. Anything else as it is, also a page of a site: `agenda.html`. */
export const withScheme = (written: string): string =>
  /^(?:[a-z\d-]+\.)+(?!html?\b|php\b|aspx?\b|pdf\b|jpe?g\b|png\b)[a-z]{2,}(?:[/?#]|$)/i.test(written)
    ? `https://${written}`
    : written;
