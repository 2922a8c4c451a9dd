/** A sentence of the code and what it becomes; a context tells two equal sentences apart. */
export interface Translation {
  readonly context: string;
  readonly source: string;
  readonly target: string;
}

const LINE = /^(msgctxt|msgid|msgstr) (".*")$/;

/** Reads a gettext file whose sentences stand on one line each, without plurals: all that ours need. */
export function readTranslations(po: string): Translation[] {
  return po.split(/\n{2,}/).flatMap((block) => {
    const said = new Map<string, string>();
    for (const line of block.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
      const [, keyword = '', text = '""'] = LINE.exec(line) ?? [];
      if (keyword === '') throw new Error(`translations: "${line}" is not a line of one sentence.`);
      said.set(keyword, String(JSON.parse(text)));
    }
    const source = said.get('msgid');
    if (source === undefined) return [];
    return [{ context: said.get('msgctxt') ?? '', source, target: said.get('msgstr') ?? '' }];
  });
}

const key = ({ context, source }: Translation): string => (context ? `${context}\u0004${source}` : source);

/** The binary file that WordPress reads (GNU gettext, "The Format of GNU MO Files"), without a table of hashes. */
export function moFile(translations: readonly Translation[]): Buffer {
  const known = translations.filter(({ target }) => target !== '');
  const pairs = known.map((each) => [Buffer.from(key(each)), Buffer.from(each.target)] as const);
  pairs.sort(([one], [other]) => Buffer.compare(one, other));
  const header = 28;
  const texts = [...pairs.map(([source]) => source), ...pairs.map(([, target]) => target)];
  const table = Buffer.alloc(header + 8 * texts.length);
  [0x950412de, 0, pairs.length, header, header + 8 * pairs.length, 0, table.length].forEach((number, at) =>
    table.writeUInt32LE(number, 4 * at),
  );
  let offset = table.length;
  texts.forEach(({ length }, at) => {
    table.writeUInt32LE(length, header + 8 * at);
    table.writeUInt32LE(offset, header + 8 * at + 4);
    offset += length + 1;
  });
  return Buffer.concat([table, ...texts.flatMap((text) => [text, Buffer.from([0])])]);
}
