export type AddressLine = {
  street?: string | undefined;
  postcode?: string | undefined;
  place?: string | undefined;
};

const TOWN = /^([1-9]\d{3}(?: ?[A-Z]{2})?)\s+(\S.*)$/;

/** An address on one line, "Duffelsesteenweg 353, 2550 Kontich", in its parts; what has no such parts is the street. */
export function addressLine(line: string): AddressLine {
  const at = line.lastIndexOf(',');
  const [, postcode, place] = (at > 0 && TOWN.exec(line.slice(at + 1).trim())) || [];
  return postcode === undefined ? { street: line } : { street: line.slice(0, at).trim(), postcode, place };
}
