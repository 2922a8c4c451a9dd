import { jobFor } from './guide-jobs.ts';
import type { Service } from './service.ts';

/** What a resident answers; none of it leaves the device. */
export interface GuideAnswers {
  /** `need.*` */
  readonly need: string;
  readonly who: 'me' | 'family' | 'neighbour';
  readonly when: 'today' | 'soon' | 'later';
}

const MOST = 5;
/** Who is a person to phone, rather than a place to find. */
const PERSON = ['svc.worker', 'svc.social-house', 'svc.town-hall'];
const FOR_FAMILIES = ['svc.child-house', 'svc.childcare', 'svc.youth'];
const YOUNG = ['aud.families', 'aud.children', 'aud.youth'];

/**
 * At most five places to turn to: direct answers to the need first, formal and informal help both among them where the town
 * has both (domain.md P2), and the last of them a person. For today, who can be spoken to today (`reachable`) comes before
 * who cannot, whoever it is.
 */
export function guideTo(
  services: readonly Service[],
  answers: GuideAnswers,
  reachable: (service: Service) => boolean,
): readonly Service[] {
  const ready = services.filter(({ status }) => status === 'open');
  const wanted = ready.filter((service) => answersNeed(service, answers.need) && isFor(service, answers));
  const ranked = rank(wanted, (service) => placeOf(service, answers, reachable));
  const person = personAfter(ready, ranked[0]);
  const others = ranked.filter((service) => service !== person);
  const chosen = withBoth(others, person ? MOST - 1 : MOST, person);
  const all = person ? [...chosen, person] : chosen;
  if (answers.when !== 'today') return all;
  return [...all.filter(reachable), ...all.filter((service) => !reachable(service))];
}

const answersNeed = ({ needs, category }: Service, need: string): boolean =>
  needs.includes(need) || (needs.length === 0 || need === 'need.unknown' ? jobFor(need, category) < Infinity : false);

/** A house for children is no answer to a grown-up's own question. */
function isFor({ category, audiences }: Service, { need, who }: GuideAnswers): boolean {
  if (who !== 'me' || need === 'need.family') return true;
  const only = (ids: readonly string[], among: readonly string[]) =>
    ids.length > 0 && ids.every((id) => among.includes(id));
  return !only(category, FOR_FAMILIES) && !only(audiences, YOUNG);
}

/** Compared from the first number to the last, the smallest before the others. */
function placeOf(
  service: Service,
  { need, who, when }: GuideAnswers,
  reachable: (service: Service) => boolean,
): readonly number[] {
  const { category, needs, audiences, homeVisit, accompany, nextStep } = service;
  const forOthers = who !== 'me' && (audiences.includes('aud.carers') || homeVisit === true);
  return [
    Number(when === 'today' && !reachable(service)),
    jobFor(need, category),
    // What is for this need alone says more about it than what is for everything.
    needs.length,
    Number(!forOthers),
    Number(!accompany) + Number(!nextStep),
  ];
}

function rank(services: readonly Service[], placeOfOne: (service: Service) => readonly number[]): readonly Service[] {
  const placed = services.map((service) => ({ service, place: placeOfOne(service) }));
  placed.sort((a, b) => {
    const at = a.place.findIndex((each, index) => each !== b.place[index]);
    // Two times "none of them" are equal, and never subtracted.
    return at < 0 ? 0 : (a.place[at] ?? 0) - (b.place[at] ?? 0);
  });
  return placed.map(({ service }) => service);
}

/** A person to talk to, but not the one who is the first answer already, where the town has another. */
function personAfter(services: readonly Service[], first: Service | undefined): Service | undefined {
  const people = PERSON.flatMap((id) => services.filter(({ category }) => category.includes(id)));
  return people.find((each) => each !== first) ?? people[0];
}

/** The first of them, the last of which gives way to the other kind of help where all were of one kind. */
function withBoth(ranked: readonly Service[], most: number, person: Service | undefined): readonly Service[] {
  const chosen = ranked.slice(0, most);
  const isFormal = ({ kind }: Service) => kind === 'formal';
  const all = person ? [...chosen, person] : chosen;
  const missing = all.every(isFormal)
    ? ranked.find((each) => !isFormal(each))
    : all.some(isFormal)
      ? undefined
      : ranked.find(isFormal);
  return missing && chosen.length === most ? [...chosen.slice(0, -1), missing] : chosen;
}
