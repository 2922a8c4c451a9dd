import { whenFree } from '../../controllers/when-idle.ts';
import { areaMatcher } from '../../domain/area-match.ts';
import type { Area } from '../../domain/area.ts';
import { openAt, phoneHours } from '../../domain/open-state.ts';
import type { Point } from '../../domain/place.ts';
import { Remembered } from '../../domain/remembered.ts';
import type { ServiceFilters } from '../../domain/service-filters.ts';
import { choose, testsFor } from '../../domain/service-tests.ts';
import { metresTo } from '../../domain/service-distance.ts';
import { byDistance } from '../../domain/service-order.ts';
import { Searcher } from '../../domain/searcher.ts';
import { serviceWords } from '../../domain/service-words.ts';
import type { Service } from '../../domain/service.ts';
import { fixedFilters, type FixingAttributes } from './fixed-filters.ts';

/** Everything that decides which services are shown, and in which order. */
export interface Question {
  readonly services: readonly Service[];
  /** What the webmaster fixed. */
  readonly attributes: FixingAttributes;
  readonly filters: ServiceFilters;
  readonly area: string | undefined;
  readonly areas: readonly Area[];
  readonly near: Point | undefined;
  /** Metres from there; what has no known place is no farther. */
  readonly within: number | undefined;
  readonly mine: ReadonlySet<string>;
  readonly now: Date;
  /** Other when the words to search in are. */
  readonly words: string;
}

const MINUTE = 60_000;

/** Answers the question, and keeps what costs time until its own input changes. */
export class Choosing {
  readonly #searcher: Searcher<Service>;
  readonly #area = new Remembered<(service: Service) => boolean>();
  readonly #answer = new Remembered<readonly Service[]>();

  constructor(label: (id: string) => string) {
    this.#searcher = new Searcher(serviceWords, label);
  }
  /** Makes what is searched before somebody searches. */
  prepare(services: () => readonly Service[]): void {
    this.#searcher.prepareAll(services, whenFree);
  }
  answer(question: Question): readonly Service[] {
    const { attributes, near, now, ...rest } = question;
    const { categories, needs, kind } = attributes;
    const minute = Math.floor(now.getTime() / MINUTE);
    const key = [...Object.values(rest), categories, needs, kind, near?.lat, near?.lon, minute];
    return this.#answer.for(key, () => this.#choose(question));
  }
  /** What to search for instead of words that are nowhere; see `nearestWord`. */
  nearest({ services, filters, words }: Question): string | undefined {
    return this.#searcher.nearest(services, words, filters.query);
  }
  #choose(question: Question): readonly Service[] {
    const { services, attributes, filters, area, areas, near, within, mine, now, words } = question;
    const isOpenAt = filters.openNow ? openAt(now) : () => false;
    const around = {
      isOpen: (service: Service) =>
        service.status === 'open' &&
        (isOpenAt(service.hours) ||
          service.stops.some(({ schedule }) => isOpenAt(schedule)) ||
          phoneHours(service).some(isOpenAt)),
      isMine: ({ id }: Service) => mine.has(id),
    };
    const inArea = area
      ? this.#area.for([area, areas, services], () => areaMatcher(area, areas, (test) => services.some(test)))
      : undefined;
    const tests = [...testsFor(fixedFilters(attributes), around), ...testsFor(filters, { ...around, inArea })];
    if (near && within) tests.push((service) => (metresTo(service, near) ?? 0) <= within);
    const found = this.#searcher.find(services, words, filters.query);
    const chosen = choose(services, found, tests);
    return near ? byDistance(chosen, near) : chosen;
  }
}
