const TALENTS = ['boodschappen', 'vervoer', 'klusjes', 'gezelschap', 'oppas', 'taal'];

/** One question as a native forms feed has it. */
export interface Question {
  readonly id: string;
  readonly type: 'name' | 'contact' | 'text' | 'long' | 'choices';
  readonly label: string;
  readonly required: boolean;
  readonly options?: readonly string[];
}

const QUESTIONS: readonly Question[] = [
  { id: 'naam', type: 'name', label: 'Naam', required: true },
  { id: 'contact', type: 'contact', label: 'Waar kunnen we je bereiken?', required: true },
  { id: 'straat', type: 'text', label: 'Straat', required: true },
  { id: 'postcode', type: 'text', label: 'Postcode', required: false },
  { id: 'titel', type: 'text', label: 'Titel', required: true },
  { id: 'wanneer', type: 'text', label: 'Wanneer', required: false },
  { id: 'soort', type: 'choices', label: 'Soort', required: true, options: TALENTS },
  { id: 'idee', type: 'long', label: 'Omschrijving', required: true },
];
export const QUESTION_COUNT = QUESTIONS.length;
export const AGREED = 'Je mag mij contacteren.';

export type FormFormat = 'forms-native';

/** A native feed of one form, all of it on one page. */
export const formFeed = (): string =>
  JSON.stringify({
    kind: 'forms',
    version: 1,
    items: [
      {
        id: 'formulier',
        kind: 'idea',
        title: 'Vertel je idee',
        fields: QUESTIONS,
        consents: [{ id: 'contact', label: AGREED }],
      },
    ],
  });
