const WITH_WORDS =
  /^(\D{0,20}?[.: ]\s*)??(\(?\+?\d[\d\s()./-]{1,18}\d)[\s,–-]*(?:\(([^()\d]{1,60})\)|([^()\d]{1,60}))?$/;

/** A telephone number and the words around it: "Tel. 014 00 00 01", "0800 00 001 (gratis)", "main: 305-285-5922". */
export function phoneIn(words: string): { readonly number: string; readonly label?: string } {
  const [, before = '', number, inBrackets, behind] = WITH_WORDS.exec(words.trim().replace(/[.,:]$/, '')) ?? [];
  if (number === undefined) return { number: words };
  const said = before.replace(/[.: ]+$/, '').replace(/^(?:tel|gsm|telefoon|t[ée]l[ée]phone|telefon|phone|t)$/i, '');
  // Behind any words, a short number may be something else.
  if (said && number.replace(/\D/g, '').length < 6) return { number: words };
  const label = [said, inBrackets ?? behind].map((each = '') => each.trim()).find(Boolean);
  return label === undefined ? { number } : { number, label };
}
