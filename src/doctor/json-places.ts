/** The pointers that are looked for, by their next part. */
interface Wanted {
  readonly parts: Map<string, Wanted>;
  /** Where it was found: the name of a member, else the value itself. */
  at?: number;
}

const SPACE = /[\s,:]/;

/**
 * The offset of each JSON Pointer (RFC 6901) in a text that parses, in one pass; of what is not there that of the nearest
 * record or list around it, so that a missing field has the place of its record.
 */
export function jsonPlaces(text: string, pointers: Iterable<string>): ReadonlyMap<string, number> {
  const root: Wanted = { parts: new Map() };
  const ways = new Map([...pointers].map((pointer) => [pointer, wayTo(pointer, root)]));
  find(text, root);
  const places = new Map<string, number>();
  for (const [pointer, way] of ways) {
    const found = way.findLast(({ at }) => at !== undefined);
    if (found?.at !== undefined) places.set(pointer, found.at);
  }
  return places;
}

function wayTo(pointer: string, root: Wanted): readonly Wanted[] {
  const way = [root];
  let here = root;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    let next = here.parts.get(name);
    if (!next) here.parts.set(name, (next = { parts: new Map() }));
    way.push((here = next));
  }
  return way;
}

/** A list or record that we are in. */
interface Around {
  readonly wanted: Wanted | undefined;
  /** Of a list: which value comes next. Of a record: absent. */
  index?: number;
}

/** Without a call per level: a hostile text has many. */
function find(text: string, root: Wanted): void {
  const around: Around[] = [];
  let value: Wanted | undefined = root;
  let named: number | undefined;
  let isName = false;
  for (let at = 0; at < text.length;) {
    const sign = text[at] ?? '';
    const inside = around.at(-1);
    if (sign === '}' || sign === ']') {
      around.pop();
      // There was nothing in it.
      isName = false;
    } else if (sign === ',' && inside?.index !== undefined) {
      inside.index += 1;
      value = inside.wanted?.parts.get(String(inside.index));
      named = undefined;
    } else if (sign === ',') isName = true;
    if (SPACE.test(sign) || sign === '}' || sign === ']') {
      at += 1;
      continue;
    }
    const end = endOf(text, at);
    if (isName) {
      value = inside?.wanted && memberOf(inside.wanted, text.slice(at, end));
      named = at;
      isName = false;
    } else {
      if (value) value.at = named ?? at;
      if (sign === '[') around.push({ wanted: value, index: 0 });
      else if (sign === '{') around.push({ wanted: value });
      isName = sign === '{';
      value = sign === '[' ? value?.parts.get('0') : undefined;
      named = undefined;
    }
    at = end;
  }
}

const memberOf = ({ parts }: Wanted, name: string): Wanted | undefined =>
  parts.get(name.includes('\\') ? String(JSON.parse(name)) : name.slice(1, -1));

/** The end of the bracket, string, number or word that begins at `at`. */
function endOf(text: string, at: number): number {
  const sign = text[at] ?? '';
  if (sign === '{' || sign === '[') return at + 1;
  if (sign === '"') return endOfString(text, at);
  let end = at + 1;
  while (end < text.length && !/[\s,\]}]/.test(text[end] ?? '')) end++;
  return end;
}

function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return text.length;
}
