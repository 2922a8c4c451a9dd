import type { figureProblems as dutch } from './figures-nl.ts';
import type { Explanation } from './panel-nl.ts';

export const figureProblems: { readonly [Code in keyof typeof dutch]: Explanation } = {
  'advice.no-reason': {
    what: 'The answer is no, and it does not say why. We do show the answer.',
    mend: 'Fill in "reason" in "advice". A no without a reason costs trust.',
  },
  'because.missing': {
    what: 'This action does not say why it is there.',
    mend: 'In a sheet, put the ids of the figures or findings that led to it in a column "because" (also in JSON); ask the municipality for them. Is it a proposal? Write "idea" in a column "kind" (in JSON "kind": "idea").',
  },
  'column.undated': {
    what: 'We do not know the year of these columns, though we do of others. We show only those with a year.',
    mend: 'Put the year in the heading, like "Inhabitants 2024", or give each row its year in a column "year".',
  },
  'figure.shape': {
    what: 'This is no figure that we can read. We do not show it.',
    mend: 'Write each figure as {"year": 2026, "level": "area", "place": "dennenhof", "value": 52}.',
  },
  'invited.impossible': {
    what: 'More people answered than were asked. We do not show how many were asked.',
    mend: 'Check how many people answered ("n") and how many were asked ("invited"). They may have changed places.',
  },
  'learned.missing': {
    what: 'This action is done, but it does not say what was learned.',
    mend: 'Fill in "learned" (in a sheet a column): one or two sentences that help another neighbourhood on.',
  },
  'level.missing': {
    what: 'It does not say whether this place is a neighbourhood, municipality, region or country. We take a neighbourhood.',
    mend: 'Add a column "level" with neighbourhood, municipality, region or country. In JSON: "level", with area, municipality, region or country.',
  },
  'n.few': {
    what: 'Fewer than 30 people answered. We do not show the figure, only that there are too few.',
    mend: 'Take the number out of the list too: who knows its address can still read it there.',
  },
  'period.unreadable': {
    what: 'We cannot read this period. We show only the year.',
    mend: 'Write 2024-Q1 for a quarter, 2024-03 for a month, 2023-2024 for a school year.',
  },
  'result.missing': {
    what: 'This action is done, but it does not say what came of it.',
    mend: 'Fill in "result" (in a sheet a column): what changed, and for whom? Also when it was less than hoped.',
  },
  'stoppedBecause.missing': {
    what: 'This action was stopped, and it does not say why.',
    mend: 'Fill in "stoppedBecause" (in a sheet a column "why stopped"). Residents who took part want to know.',
  },
  'unit.words': {
    what: 'We do not know this unit. We show the word behind the number.',
    mend: 'Is the word right? Then you need not do anything. Otherwise write %, per 100, per 1000 or count. In JSON: percent, per100, per1000, count or score10, and a word like "euro" in "unitLabel".',
  },
  'value.few': {
    what: 'This count is so small that somebody could be recognised. We do not show it.',
    mend: 'Put an x in place of the number, or in JSON "suppressed": true. Who knows the address of the list can still read it there.',
  },
  'value.thousands': {
    what: 'Dots between thousands: we read “22.934” as 22934.',
    mend: 'Is that right? Then there is nothing to do. In JSON a number has no quotation marks and no dots: 22934.',
  },
  'value.hidden': {
    what: 'This figure may not be shown, but the number is in the list. It is not shown.',
    mend: 'Take the number out: who knows the address of the list can read it there.',
  },
  'value.impossible': {
    what: 'There is no such number of this unit: a percentage is between 0 and 100. We do not show it.',
    mend: 'Check the number: a comma may be missing. Is it no part of a whole? Then write "count" as its unit, in JSON "unit": "count".',
  },
  'value.unreadable': {
    what: 'This is no number. We do not show this figure.',
    mend: 'Write a number only, like 52.4. Is there no figure? Leave the cell empty (in JSON null). May it not be shown? Write x (in JSON "suppressed": true).',
  },
  'values.limit': {
    what: 'There are more than 20,000 figures of one subject. We read the first.',
    mend: 'Ask the source for your own municipality and the latest years only.',
  },
  'values.missing': {
    what: 'There are no figures. Without figures we show no card.',
    mend: 'Put the figures in a column "value", or in JSON in "values", like [{"year": 2026, "value": 52}].',
  },
  'values.unreadable': {
    what: 'We can read none of these figures. We show no card.',
    mend: 'Give each figure at least a year and a number. In JSON: {"year": 2026, "value": 52}.',
  },
  'year.missing': {
    what: 'It does not say of which year this figure is. We do not show it.',
    mend: 'Fill in the year, like 2026.',
  },
  'year.unreadable': {
    what: 'We cannot read this year. We do not show the figure.',
    mend: 'Write 2024, 2024-Q1, 2024-03 or 2023-2024.',
  },
  'percent.ratio': {
    what: 'There are percentages below 0 here, or mostly above 100. We show them as plain numbers followed by %.',
    mend: 'Is that right, for growth or debt say? Then you need not do anything. Otherwise check the numbers.',
  },
  'share.few': {
    what: 'This percentage is about so few people that somebody could be recognised. We do not show it.',
    mend: 'Put an x in place of the number, or in JSON "suppressed": true. Who knows the address of the list can still read it there.',
  },
  'source.unsaid': {
    what: 'There is a count of 1 to 4 here, and not where it comes from. We show it.',
    mend: 'Did a partner count people? Add a column "source type" with the word "partner": then we hide what is too small. Is it an official figure? Write "register".',
  },
  'dimension.chosen': {
    what: 'This table is also divided by something else, without a total. The first choice is shown; the others stand behind it.',
    mend: 'Choose with "dimensions" in the config, such as {"dimensions": {"sex": "female"}}.',
  },
  'dimension.unknown': {
    what: 'This choice in "dimensions" is not in the table. What is shown is what would be shown without it.',
    mend: 'Copy a name or code from the list of choices.',
  },
  'period.missing': {
    what: 'Nothing in this table says which year the figures are about.',
    mend: 'Ask for the table with a time dimension, or give it the role "time".',
  },
  'periods.unreadable': {
    what: 'We cannot tell which year these periods are. They are not shown.',
    mend: 'Write 2024, 2024-Q1, 2024-03 or 2023-2024.',
  },
  'place.unsaid': {
    what: 'Nothing in this table says which place the figures are about. We take it to be the whole municipality.',
    mend: 'If not, ask for the table with a place dimension.',
  },
  'size.mismatch': {
    what: 'The sizes of this table do not fit what is in it. Any figure could be that of another place; none is shown.',
    mend: 'Ask for the table again, or tell its maker.',
  },
  'links.skipped': {
    what: 'These tables are only linked to; they are not read.',
    mend: 'Give the address of each table.',
  },
  'label.code': {
    what: 'The heading of this column is a code, and residents read it as the title.',
    mend: 'Give it a name in the config: "columns": {"Burglaries": "v2801_vh_ds_woning"}. Then only the columns you name are shown.',
  },
  'label.missing': {
    what: 'The table does not say what its figures are about.',
    mend: 'Add a column "Indicator", or name it in the config: "columns": {"Job seekers": "value"}.',
  },
  'level.year': {
    what: 'These figures follow the municipal borders of an earlier year. Municipalities that merged later are not in them under their new code.',
    mend: 'Take the level without a year at the source, if there is one.',
  },
  'figure.repeated': {
    what: 'There is already another figure for this place and year, in the row named behind it. The first is shown.',
    mend: 'Keep one of them.',
  },
  'figure.nowhere': {
    what: 'This row does not say which place it is about. The figure is not shown.',
    mend: 'Fill in the name or code of the area. In merged cells, Excel leaves all rows but the first empty.',
  },
  '*.unlinked': {
    what: 'The field "{name}" points to something that we cannot find.',
    mend: 'Check the id, and whether the other feed has it. Residents do not see this link.',
  },
  'sectors.one': {
    what: 'Only one sector works on this action.',
    mend: 'Look for a partner from another sector, or add who else takes part.',
  },
  'figure.unnamed': {
    what: 'This row does not say what its figure is about. It is not shown.',
    mend: 'Fill in the name of the figure. In merged cells, Excel leaves all rows but the first empty.',
  },
};
