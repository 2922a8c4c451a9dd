/**
 * Who does what about a need, the most direct answer first: who has pain needs a doctor before company. In the order in
 * which the guide asks.
 */
const JOBS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    company: 'neighbourhood-house service-centre visits restaurant association hall support-group library repair',
    daily: 'home-care cleaning meals neighbour-help alarm home-nursing restaurant service-centre',
    care: 'gp gp-on-call pharmacy home-nursing dentist physio aids-loan day-care short-stay care-home',
    carer: 'carers home-care day-care short-stay support-group visits neighbour-help health-fund',
    money: 'social-house debt rights mobile-point health-fund food energy',
    papers: 'digital social-house rights mobile-point town-hall service-centre',
    home: 'housing energy social-house assisted-living care-home mobile-point repair neighbour-help',
    transport: 'transport neighbour-help mobile-point social-house',
    family: 'child-house childcare youth neighbourhood-house library',
    mind: 'gp mental-health caw worker support-group visits service-centre neighbourhood-house',
    safety: 'police caw social-house worker town-hall neighbourhood-house',
    unknown: 'worker social-house neighbourhood-house service-centre mobile-point town-hall',
  }).map(([need, jobs]) => [`need.${need}`, jobs.split(' ').map((job) => `svc.${job}`)]),
);

/** Every need, in the order in which a resident reads them. */
export const NEEDS: readonly string[] = [...JOBS.keys()];

/** Which of the direct answers to a need these categories are: `0` is the first; `Infinity` is none of them. */
export function jobFor(need: string, categories: readonly string[]): number {
  const jobs = JOBS.get(need) ?? [];
  const at = jobs.findIndex((job) => categories.includes(job));
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
