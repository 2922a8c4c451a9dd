import { html, type TemplateResult } from 'lit';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import { plain } from '../../domain/text.ts';
import { button } from '../parts/button.ts';
import { labelOf, placeWords, type IndicatorText } from '../parts/indicator-words.ts';
import { fileName, saveFile, textFile } from '../parts/save-file.ts';
import { pictureOf } from './chart-picture.ts';
import { figuresCsv } from './figures-csv.ts';
import type { DetailsText } from './later.ts';
import { pngOf, svgOf } from './picture-files.ts';

/** The figures of a card to keep: as a table for a spreadsheet, and its chart as a picture with its source on it. */
export function downloads(
  view: IndicatorView,
  words: IndicatorText,
  text: DetailsText,
  say: (words: string) => void,
): TemplateResult {
  const { t, language } = text;
  const title = `${plain(labelOf(view.indicator, words), language)} ${placeWords(view.own, words)}`;
  const keep = async (kind: 'csv' | 'svg' | 'png', make: () => Blob | undefined | Promise<Blob | undefined>) => {
    const content = await make();
    if (!content) return say(words.t('missed'));
    const name = `${fileName(title, view.indicator.id)}.${kind}`;
    saveFile(name, content);
    say(t('figures.saved', { name }));
  };
  const save = (kind: Parameters<typeof keep>[0], make: Parameters<typeof keep>[1]) =>
    button(t(`figures.save.${kind}`), () => void keep(kind, make));
  return html`<details class="along no-print">
    <summary class="button">${t('figures.save')}</summary>
    <div class="reach" role="group" aria-label=${t('figures.save')}>
      ${save('csv', () => textFile('text/csv', figuresCsv(view, words, text)))}
      ${save('png', () => pngOf(pictureOf(view, words)))}
      ${save('svg', () => textFile('image/svg+xml', svgOf(pictureOf(view, words))))}
    </div>
  </details>`;
}
