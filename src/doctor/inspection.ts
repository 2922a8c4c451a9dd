import type { RowReport } from '../data/format.ts';
import { LIMITS } from '../data/values/clean-text.ts';
import { isFields, type Fields } from '../data/values/fields.ts';
import { isOngoing, shapeOf } from '../domain/activity-shape.ts';
import type { Action } from '../domain/action.ts';
import type { Activity, ActivityPlace } from '../domain/activity.ts';
import type { Area } from '../domain/area.ts';
import type { FeedKind, Items } from '../domain/feed.ts';
import { localTime } from '../domain/local-time.ts';
import { nextOf } from '../domain/next-occurrence.ts';
import type { Partner } from '../domain/partner.ts';
import type { Service } from '../domain/service.ts';
import { allForms } from '../domain/text.ts';
import type { FieldCheck } from './misspelt.ts';
import { tellPersonalData } from './personal-data.ts';
import { positionCheck } from './positions.ts';
import { Twins } from './twins.ts';
import { tellUnknownWords } from './vocabulary.ts';

export type Inspect<Item> = (item: Item, draft: Fields, report: RowReport) => void;

export interface InspectionOptions {
  /** Of the town: what lies outside all of them is told. */
  readonly areas: readonly Area[];
  readonly now: Date;
  /** Of our own feeds: tells fields that are misspelt. */
  readonly fields: FieldCheck | undefined;
  /** It comes from a calendar, where all there is to write in are a place and a description. */
  readonly isCalendar: boolean;
}

type Inspections = { readonly [K in FeedKind]?: Inspect<Items[K]> };

/** What more there is to say of each record that residents see: of one kind, over one document. */
export function inspectionOf<K extends FeedKind>(
  kind: K,
  { areas, now, fields, isCalendar }: InspectionOptions,
): Inspect<Items[K]> {
  const tellPosition = positionCheck(areas);
  const twins = new Twins();

  function service(item: Service, draft: Fields, report: RowReport): void {
    const { contact, location, stops, name, organisation } = item;
    tellUnknownWords(item.category, 'category', report);
    tellUnknownWords(item.needs, 'needs', report);
    tellUnknownWords(item.audiences, 'audiences', report);
    tellUnknownWords(item.access, 'access', report);
    for (const each of [...location, ...stops]) tellPosition(each, report, 'location');
    const isSomewhere = [...location, ...stops].some(({ lat, hideAddress }) => lat !== undefined || hideAddress);
    if (!isSomewhere && !item.virtual) report.advice('point.missing', location.length > 0 ? 'location' : '');
    if (isUnreachable(contact) && !organisation?.url) report.advice('contact.missing', 'contact');
    const known = [name, organisation?.name, ...location.flatMap((each) => [each.name, each.place, each.street])];
    tellPersonalData(draft, { contact, known }, report);
    twins.tellService(item, report);
  }
  function activity(item: Activity, draft: Fields, report: RowReport): void {
    const { contact, place, registration, organiser, title, description } = item;
    tellUnknownWords(item.category, 'category', report);
    tellUnknownWords(item.audiences, 'audiences', report);
    tellUnknownWords(item.access, 'access', report);
    if (place) tellPosition(place, report, 'place');
    else if (!item.online) report.advice('place.missing', 'place');
    if (place && place.lat === undefined && !isService(place) && !place.hideAddress) {
      if (!isCalendar) report.advice('place.unmapped', 'place');
      else if (!place.street && !place.postcode) report.advice('place.address', 'place');
    }
    const ways = [registration?.phone, registration?.email, registration?.url, organiser?.url, item.url];
    if (isUnreachable(contact) && !ways.some(Boolean)) {
      if (!isCalendar) report.advice('contact.missing', 'contact');
      else if (!REACH.test(allForms(description))) report.advice('contact.unsaid', 'description');
    }
    if (isPast(item, now)) report.advice('activity.past', 'start', item.end ?? item.start);
    tellPersonalData(draft, { contact, known: [title, organiser?.name, place?.name, place?.place] }, report);
    twins.tellActivity(item, report);
  }
  function partner(item: Partner, draft: Fields, report: RowReport): void {
    const { email, phone, url, name, sector } = item;
    tellUnknownWords(sector, 'sector', report);
    if (!email && !phone && !url) report.advice('contact.missing', 'contact');
    const contact = { phone: [], email: email === undefined ? [] : [email] };
    tellPersonalData(draft, { contact, known: [name] }, report);
  }
  function action({ contact, sectors, title }: Action, draft: Fields, report: RowReport): void {
    tellUnknownWords(sectors, 'sectors', report);
    tellPersonalData(draft, { contact, known: [title] }, report);
  }
  const inspections: Inspections = { services: service, activities: activity, partners: partner, actions: action };
  const own: Inspect<Items[K]> | undefined = inspections[kind];
  return (item, draft, report) => {
    fields?.(draft, report);
    tellLongTexts(draft, report);
    own?.(item, draft, report);
  };
}

/** A number to call, an address to write to or a page to look at, in running text. */
const REACH = /(?:\+|\b0)\d(?:[ ./()-]{0,2}\d){7,11}|[^\s@]@[^\s@]+\.[^\s@]|\bhttps?:|\bwww\./i;

/** Whether it names a service; one word, such as `markt`, may be an id and is more often a name. */
const isService = ({ service, name }: ActivityPlace): boolean =>
  service !== undefined && (service !== name || /[\d-]/.test(service));

const isUnreachable = ({ phone, email, url }: Service['contact']): boolean =>
  phone.length === 0 && email.length === 0 && !url;

/** Whether no moment of it is still to come. */
function isPast(activity: Activity, now: Date): boolean {
  const { date: today } = localTime(now, activity.timezone);
  const shape = shapeOf(activity);
  if (shape === 'permanent' || isOngoing(activity, today)) return false;
  const { start = '', moments } = activity;
  // Further ahead than is looked for.
  if (start.slice(0, 10) > today || moments.some((moment) => moment.start.slice(0, 10) > today)) return false;
  return nextOf(activity, now) === undefined;
}

const LONGEST = { name: LIMITS.title, title: LIMITS.title, summary: LIMITS.short, description: LIMITS.description };

/** Texts that are cut off. */
function tellLongTexts(draft: Fields, report: RowReport): void {
  for (const [field, longest] of Object.entries(LONGEST)) {
    const value = draft[field];
    const forms = isFields(value) ? Object.values(value) : [value];
    const length = Math.max(...forms.map((form) => (typeof form === 'string' ? form.trim().length : 0)));
    if (length > longest) report.advice('text.long', field, `${length} > ${longest}`);
  }
}
