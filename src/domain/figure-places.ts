import { areaCode, holdsCode } from './area-code.ts';
import { AreaNames, placeKey } from './area-names.ts';
import type { Area } from './area.ts';
import { fold } from './fold.ts';
import type { Viewpoint } from './indicator-view.ts';
import type { Figure, Indicator, Level } from './indicator.ts';
import { allForms, type Text } from './text.ts';
import { told } from './told.ts';

/** A place with its figures, as its feed orders them. */
export interface Place {
  readonly level: Level;
  /** The area's id, else its code or folded name, else the level. */
  readonly key: string;
  readonly name: Text | undefined;
  readonly area: Area | undefined;
  readonly figures: readonly Figure[];
}

export interface Places {
  readonly own: Place;
  /** What is around it, from near to far. */
  readonly around: readonly Place[];
}

/**
 * The place that a card is about, and those around it.
 *
 * With a chosen area it is that area, also where there is no figure of it: another place is never put in its stead. Without, it
 * is the municipality, else the first place of the lowest level with a figure to show. `undefined`: nothing here is about the
 * chosen area or what is around it.
 */
export function placesOf(indicator: Indicator, { area, areas }: Pick<Viewpoint, 'area' | 'areas'>): Places | undefined {
  const names = AreaNames.of(areas);
  const all = placesIn(indicator, names);
  if (area === undefined) {
    const own = lowestOf(all, areas, indicator);
    return own && { own, around: aroundOf(own, all, names) };
  }
  const chosen = names.find(area);
  const key = chosen?.id ?? placeKey(area);
  const level = levelNamed(area, names);
  const same = all.filter((each) => each.key === key || (level === 'municipality' && each.key === level));
  const name = chosen?.name ?? same.find((each) => each.name !== undefined)?.name ?? nameIn(area);
  const own: Place = { level, key, name, area: chosen, figures: same.flatMap(({ figures }) => figures) };
  const around = aroundOf(own, all, names);
  return [own, ...around].some(({ figures }) => figures.length > 0) ? { own, around } : undefined;
}

/** A table of a whole country has thousands of figures, and is asked again at every area that a resident chooses. */
const known = new WeakMap<Indicator, { readonly names: AreaNames; readonly places: readonly Place[] }>();

/** All places that an indicator has figures of, in the order of its feed; looked up once for a list of areas. */
function placesIn(indicator: Indicator, names: AreaNames): readonly Place[] {
  const before = known.get(indicator);
  if (before?.names === names) return before.places;
  const places = listPlaces(indicator, names);
  known.set(indicator, { names, places });
  return places;
}

function listPlaces(indicator: Indicator, names: AreaNames): readonly Place[] {
  const places = new Map<string, Place & { readonly figures: Figure[] }>();
  const asWritten: Partial<Record<Level, Map<string | undefined, Figure[]>>> = {};
  for (const figure of indicator.values) {
    const called = figure.place ?? placeMeant(figure.level, indicator, names);
    const ofLevel = (asWritten[figure.level] ??= new Map());
    let figures = ofLevel.get(called);
    if (!figures) {
      const area = called === undefined ? undefined : names.find(called, figure.level);
      const level = area ? levelOf(area) : figure.level;
      const key = area?.id ?? (called === undefined ? level : placeKey(called));
      const name = area?.name ?? figure.placeName ?? nameIn(called);
      const place = places.get(`${level} ${key}`) ?? { level, key, name, area, figures: [] };
      places.set(`${level} ${key}`, place);
      figures = place.figures;
      ofLevel.set(called, figures);
    }
    figures.push(figure);
  }
  return [...places.values()];
}

/** A figure that names no place is of the one place of its level that its record is of. */
function placeMeant(level: Level, { area, municipality }: Indicator, names: AreaNames): string | undefined {
  if (level === 'municipality') return municipality;
  const [only, ...others] = level === 'area' ? area : [];
  return only !== undefined && others.length === 0 && levelNamed(only, names) === 'area' ? only : undefined;
}

/** The level of an id or a code, as far as anybody knows. */
function levelNamed(place: string, names: AreaNames): Level {
  const area = names.find(place);
  if (area) return levelOf(area);
  return areaCode(place)?.length === 5 ? 'municipality' : 'area';
}

const levelOf = ({ type }: Area): Level => (type === 'municipality' ? type : 'area');

/** What a figure calls its place, where that is a name and no code or id: "Ham", "'s-Gravenwezel", "BALEN". */
const nameIn = (place: string | undefined): string | undefined =>
  place !== undefined && areaCode(place) === undefined && /^(?:'\p{L}-)?\p{Lu}(?:\p{Ll}|[^\d_]{3})/u.test(place)
    ? place
    : undefined;

const LOWEST: readonly Level[] = ['municipality', 'area', 'region', 'country'];

function lowestOf(all: readonly Place[], areas: readonly Area[], indicator: Indicator): Place | undefined {
  // Of all municipalities of a country, that of this page.
  const isKnown = ({ area }: Place) => area !== undefined && areas.includes(area);
  const hasFigure = ({ figures }: Place) => figures.some((figure) => told(figure, indicator).is === 'value');
  const ordered = LOWEST.flatMap((level) => {
    const places =
      level === 'region' || level === 'country' ? homeOf(all, level) : all.filter((each) => each.level === level);
    return places.toSorted((a, b) => Number(isKnown(b)) - Number(isKnown(a)));
  });
  return ordered.find(hasFigure) ?? ordered[0];
}

function aroundOf(own: Place, all: readonly Place[], names: AreaNames): readonly Place[] {
  const outer = names
    .around(own.area ?? own.key)
    .map((each) => (typeof each === 'string' ? { key: each, area: undefined } : { key: each.id, area: each }));
  const of = (level: Level) =>
    outer.flatMap(({ key }) => all.filter((each) => each.level === level && each.key === key));
  const isLocal = own.level === 'area';
  const town = isLocal ? (of('municipality')[0] ?? onlyTown(own, all)) : undefined;
  const unsaid = outer.find(({ area }) => area?.type === 'municipality')?.area;
  return [
    ...(isLocal ? of('area') : []),
    // Where a figure of the municipality is missing, that is said.
    ...(town ? [town] : isLocal && unsaid ? [noFigures(unsaid)] : []),
    ...(own.level === 'country' || own.level === 'region' ? [] : homeOf(all, 'region')),
    ...(own.level === 'country' ? [] : homeOf(all, 'country')),
  ];
}

const noFigures = (area: Area): Place => ({
  level: 'municipality',
  key: area.id,
  name: area.name,
  area,
  figures: [],
});

/** The municipality that figures without a place are of, else the only one there is, unless it is known to be another. */
function onlyTown({ area, key }: Place, all: readonly Place[]): Place | undefined {
  const towns = all.filter(({ level }) => level === 'municipality');
  const [only] = towns.length === 1 ? towns : towns.filter((each) => each.key === 'municipality');
  if (!only || only.area) return undefined;
  const code = areaCode(area?.nisCode ?? key);
  const outer = areaCode(only.key);
  return code === undefined || outer === undefined || holdsCode(outer, code) ? only : undefined;
}

/** Flanders and Belgium, as statistics offices call them among others. */
const HOME = {
  region: /^(?:het )?(?:vlaanderen|vlaams\S* gewest|flan|fl[ae]mi|region flam|(?:be2|0?2000)$)/,
  country: /^be(?:l|$)/,
};

/** The one part of the world of this level that the town lies in; none where nobody can tell which. */
function homeOf(all: readonly Place[], level: 'region' | 'country'): readonly Place[] {
  const places = all.filter((each) => each.level === level);
  if (places.length < 2) return places;
  const isHome = ({ key, name }: Place) =>
    key === level || HOME[level].test(key) || HOME[level].test(fold(allForms(name)));
  return places.filter(isHome).slice(0, 1);
}
