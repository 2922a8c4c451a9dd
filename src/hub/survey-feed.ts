import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { FormAnswers } from '../domain/form.ts';
import type { Hub, HubEnv } from './hub.ts';
import { tagged } from './items/open-to-all.ts';
import { problem } from './problem.ts';
import { refusing, Unusable } from './unusable.ts';
import { figuresOf, type Counted, type Measure } from './survey-figures.ts';

const asked = z.object({ invited: z.int(), population: z.optional(z.int()) });
const text = z.union([z.string(), z.record(z.string(), z.string())]);

const measure = z.object({
  id: z.string(),
  field: z.string(),
  counts: z.array(z.string()),
  theme: z.optional(z.string()),
  direction: z.optional(z.enum(['up', 'down', 'neutral'])),
  question: z.optional(text),
});

const round = z.object({
  /** Never used again for another survey. */
  id: z.string().check(z.minLength(1)),
  municipality: z.string(),
  formVersion: z.int(),
  year: z.int(),
  ageFrom: z.optional(z.int()),
  /** Moments, ISO 8601: which answers count. Figures are made after `until`, once. */
  from: z.iso.datetime({ offset: true }),
  until: z.iso.datetime({ offset: true }),
  asked: z.record(z.string(), asked),
  measures: z.array(measure),
});

type Round = z.infer<typeof round>;

const survey = z.object({ rounds: z.array(round) });

export interface SurveyDesk {
  readonly routes: Hono<HubEnv>;
  /** Makes and keeps the figures of each round that is over: its answers are erased in time. */
  readonly keepFigures: () => Promise<void>;
}

function readRounds(file: string | undefined): readonly Round[] {
  if (file === undefined) return [];
  const read = survey.safeParse(jsonIn(file));
  if (read.success) return read.data.rounds;
  throw new Unusable(`HUB_SURVEY: ${file} is not a list of rounds. ${z.prettifyError(read.error)}`);
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return refusing(`HUB_SURVEY: ${file}`)(error);
  }
}

/**
 * `GET /feeds/<town>/indicators.json`: what the survey found. Figures appear when a round is over and stay as they were: a
 * feed that moved with each answer would tell, from one day to the next, what the last person said.
 */
export function openSurvey(hub: Hub): SurveyDesk {
  const { db, forms, now, settings } = hub;
  const rounds = readRounds(settings.survey);
  const routes = new Hono<HubEnv>();
  const last = new Map<string, readonly { readonly at: string; readonly items: string }[]>();

  routes.get('/feeds/:town/indicators.json', tagged, async (c) => {
    // An empty list would look as if nothing were wrong with the address.
    if (!settings.towns.includes(c.req.param('town'))) return problem(c, 'page.unknown');
    const rows = await rowsOf(c.req.param('town'));
    const updated = rows.at(-1)?.at;
    const items = rows.flatMap((row): unknown[] => JSON.parse(row.items));
    c.header('access-control-allow-origin', '*');
    c.header('cross-origin-resource-policy', 'cross-origin');
    c.header('cache-control', 'public, max-age=600');
    return c.json({ kind: 'indicators', version: 1, ...(updated && { updated }), items });
  });

  /** While the database does not answer, what it said last. */
  async function rowsOf(town: string) {
    const asking = db
      .selectFrom('survey_figures')
      .select(['at', 'items'])
      .where('municipality', '=', town)
      .orderBy('at')
      .execute();
    last.set(town, await asking.catch((error: unknown) => last.get(town) ?? Promise.reject(error)));
    return last.get(town) ?? [];
  }

  async function keepFigures(): Promise<void> {
    const at = now().toISOString();
    for (const each of rounds) {
      if (Date.parse(each.until) > now().getTime()) continue;
      const items = JSON.stringify(itemsOf(worded(each), await answersOf(each)));
      await db
        .insertInto('survey_figures')
        .values({ municipality: each.municipality, round: each.id, at, items })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  }

  /** A measure that says nothing of its question has that of the form. */
  function worded(each: Round): Round {
    const { municipality, formVersion: form_version, measures } = each;
    const { form, isKnown } = forms.askedBy({ municipality, kind: 'survey', form_version, answers: {} });
    const labels = new Map(isKnown ? form?.fields.map(({ id, label }) => [id, label] as const) : []);
    return { ...each, measures: measures.map((one) => ({ question: labels.get(one.field), ...one })) };
  }

  async function answersOf({ municipality, formVersion, from, until, measures }: Round): Promise<Counted[]> {
    const rows = await db
      .selectFrom('message')
      .select(['area', 'answers'])
      .where('municipality', '=', municipality)
      .where('kind', '=', 'survey')
      .where('form_version', '=', formVersion)
      .where('spam', '=', 0)
      .where('at', '>=', new Date(from).toISOString())
      .where('at', '<', new Date(until).toISOString())
      .execute();
    return rows.map((row) => ({ area: row.area ?? '', yes: countedBy(measures, JSON.parse(row.answers)) }));
  }
  return { routes, keepFigures };
}

function countedBy(measures: readonly Measure[], answers: FormAnswers): Counted['yes'] {
  const counted = measures.flatMap(({ id, field, counts }) => {
    const answer = answers[field];
    if (answer === undefined || answer === null || answer === '') return [];
    return [[id, [answer].flat().some((each) => counts.includes(String(each)))] as const];
  });
  return Object.fromEntries(counted);
}

function itemsOf({ municipality, year, ageFrom, asked: invited, measures }: Round, answers: readonly Counted[]) {
  return measures.map((each) => ({
    id: each.id,
    municipality,
    unit: 'percent',
    ...(each.theme && { theme: each.theme }),
    direction: each.direction ?? 'neutral',
    ...(each.question && { question: each.question }),
    source: { type: 'survey' },
    values: figuresOf(each, answers, year, municipality, invited).map((figure) => ({
      ...figure,
      ...(ageFrom !== undefined && { ageFrom }),
    })),
  }));
}
