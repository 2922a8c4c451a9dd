import type { Level } from '../../domain/indicator.ts';
import type { FigureColumns, PlaceColumn } from './indicator-columns.ts';
import { ONLY_A_NAME, SOME_PLACE, levelNamed, levelOfRank } from './indicator-names.ts';
import { levelOf } from './place-level.ts';

/** The place of a row, in the words of a draft. */
export interface RowPlace {
  /** The same for every row about it: codes of two levels may be equal. */
  readonly key: string;
  readonly level?: Level | undefined;
  readonly place?: string | undefined;
  readonly placeName?: string | undefined;
  /** The year of the borders it is drawn in, `gemeente2018`; without one, those of today. */
  readonly borders: number;
}

/** Swing's codes for "somewhere", and its words: no place, and in no ranking. */
const NOWHERE = /^9999[1-9]$|zzzz$|^(onbekend|inconnu|unbekannt|unknown|niet in te delen)$/i;
/** The row of all areas together. */
const ALL = /^(totaal|total|gesamt|insgesamt)$/i;

/** What a cell says; Python writes a code or a year with a part, `13003.0`, where some rows have none. */
export const wordsIn = (cell: unknown): string =>
  typeof cell === 'string' ? cell.trim().replace(/^(\d{4,6})\.0$/, '$1') : typeof cell === 'number' ? String(cell) : '';

/** Finds the place of each row; the same words give the same place, which is worked out once. */
export class RowPlaces {
  readonly #columns: readonly PlaceColumn[];
  readonly #levelAt: number | undefined;
  readonly #level: Level | undefined;
  readonly #known = new Map<string, RowPlace | 'nowhere' | undefined>();

  /** `level`: of all rows, where no column says it. */
  constructor({ places, of }: FigureColumns, level: Level | undefined) {
    this.#columns = places;
    this.#levelAt = of.get('level');
    this.#level = level;
  }
  /** `undefined`: the row does not say it. `nowhere`: it is about no place that can be shown. */
  of(cells: readonly unknown[]): RowPlace | 'nowhere' | undefined {
    const level = this.#levelAt === undefined ? '' : wordsIn(cells[this.#levelAt]);
    const words = this.#columns.map(({ at }) => wordsIn(cells[at]));
    const key = [level, ...words].join('\n');
    if (!this.#known.has(key)) this.#known.set(key, this.#find(level, words));
    return this.#known.get(key);
  }
  #find(levelWords: string, words: readonly string[]): RowPlace | 'nowhere' | undefined {
    const filled = this.#columns.map((column, at) => ({ ...column, text: words[at] ?? '' })).filter(({ text }) => text);
    const [near] = filled;
    const borders = Number(/\d{4}$/.exec(levelWords)?.[0] ?? Infinity);
    const said = levelNamed(levelWords);
    // Of a whole town or country its level says enough.
    if (!near) {
      const isWhole = this.#columns.length === 0 || (said !== undefined && said !== 'area');
      return isWhole ? { key: said ?? '', level: said ?? this.#level, borders } : undefined;
    }
    if (NOWHERE.test(near.text)) return 'nowhere';
    const nearLevel = this.#level ?? levelOfRank(near.rank);
    // Of areas they are the town; of towns nobody knows which.
    if (nearLevel && ALL.test(near.text)) {
      return nearLevel === 'area' ? { key: '', level: 'municipality', borders } : 'nowhere';
    }
    const code = near.isCode
      ? near
      : filled.find(({ rank, isCode, text }) => isCode && rank === SOME_PLACE && agrees(text, nearLevel));
    const own = code ?? near;
    // Beside a code stands its name: of the same level or of none; beside one that may be of any level, the nearest name.
    const name = code
      ? (filled.find(
          (each) => each !== own && !each.isCode && [own.rank, near.rank, SOME_PLACE, ONLY_A_NAME].includes(each.rank),
        ) ?? filled.find((each) => own.rank === SOME_PLACE && each !== own && !each.isCode))
      : near;
    // A spreadsheet takes the zero from the code of a region or the country.
    const id = own.isCode && said === undefined && /^[1-4]000$/.test(own.text) ? `0${own.text}` : own.text;
    const sure = levelOf(id, name?.text);
    const level = said ?? sure ?? nearLevel;
    // A province and a region may have one code.
    const isShared = said === 'region' && sure === undefined;
    const place = isShared ? `${levelWords.replace(/\d+$/, '')}-${id}` : id;
    return { key: `${level}:${place}`, level, place, placeName: name?.text, borders };
  }
}

const agrees = (code: string, level: Level | undefined): boolean => {
  const ofCode = levelOf(code);
  return ofCode === undefined || level === undefined || ofCode === level;
};
