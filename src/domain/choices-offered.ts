/** The ids that a record has, by the choice that asks for them. */
export type ChoiceIds<Each> = Readonly<Record<string, (record: Each) => readonly string[]>>;

/** Whether records leave anything to choose: in one of these they have more than one id between them. */
export const offersChoice = <Each>(records: readonly Each[], choices: ChoiceIds<Each>): boolean =>
  Object.values(choices).some((idsOf) => {
    let first: string | undefined;
    return records.some((record) => idsOf(record).some((id) => id !== (first ??= id)));
  });

/** The languages of records as a choice has them, without their regions. */
export const withoutRegion = ({ languages }: { readonly languages: readonly string[] }): readonly string[] =>
  languages.map((tag) => tag.split('-', 1)[0] ?? tag);
