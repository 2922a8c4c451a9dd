import type { Service } from './service.ts';

/** What a resident answers; none of it leaves the device. */
export interface GuideAnswers {
  /** `need.*` */
  readonly need: string;
  readonly who: 'me' | 'family' | 'neighbour';
  readonly when: 'today' | 'soon' | 'later';
}

const MOST = 5;
/** Who listens first when somebody does not know where to begin, the likeliest first. */
const FIRST_CONTACT = ['svc.worker', 'svc.social-house', 'svc.neighbourhood-house', 'svc.service-centre'];
/** Who is a person to phone, rather than a place to find. */
const PERSON = ['svc.worker', 'svc.social-house', 'svc.town-hall'];

/**
 * At most five places to turn to, the last of them a person where the town has one. Formal and informal help take turns,
 * so that both are always there (domain.md P2). `reachable`: someone can be spoken to today.
 */
export function guideTo(
  services: readonly Service[],
  answers: GuideAnswers,
  reachable: (service: Service) => boolean,
): readonly Service[] {
  const ready = services.filter(({ status }) => status === 'open');
  const person = firstOf(ready, PERSON);
  const wanted = ready.filter((service) => service !== person && answersNeed(service, answers.need));
  const ranked = rank(wanted, (service) => score(service, answers, reachable));
  const turns = takeTurns(
    ranked.filter(({ kind }) => kind !== 'formal'),
    ranked.filter(({ kind }) => kind === 'formal'),
  );
  const chosen = turns.slice(0, person ? MOST - 1 : MOST);
  return person ? [...chosen, person] : chosen;
}

function answersNeed({ needs, category }: Service, need: string): boolean {
  if (needs.includes(need)) return true;
  return need === 'need.unknown' && category.some((id) => FIRST_CONTACT.includes(id));
}

function score(service: Service, { who, when }: GuideAnswers, reachable: (service: Service) => boolean): number {
  let points = 0;
  if (when === 'today' && reachable(service)) points += 4;
  if (who !== 'me' && service.audiences.includes('aud.carers')) points += 1;
  if (who !== 'me' && service.homeVisit) points += 1;
  if (service.accompany) points += 1;
  if (service.nextStep) points += 1;
  if (service.category.some((id) => FIRST_CONTACT.includes(id))) points += 1;
  return points;
}

const firstOf = (services: readonly Service[], categories: readonly string[]): Service | undefined =>
  categories.map((id) => services.find(({ category }) => category.includes(id))).find((each) => each !== undefined);

const rank = (services: readonly Service[], points: (service: Service) => number): readonly Service[] =>
  services
    .map((service) => ({ service, points: points(service) }))
    .sort((a, b) => b.points - a.points)
    .map(({ service }) => service);

function takeTurns<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  const turns: T[] = [];
  for (let at = 0; at < Math.max(first.length, second.length); at++)
    turns.push(...first.slice(at, at + 1), ...second.slice(at, at + 1));
  return turns;
}
