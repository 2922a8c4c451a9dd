import { html, nothing, type TemplateResult } from 'lit';
import { ENDONYMS } from '../i18n/language.ts';
import type { PartContext } from './builder-state.ts';
import { WIDTHS } from './choice.ts';
import { copyPart } from './copy-part.ts';
import { findingsPart } from './findings-part.ts';
import { radioGroup } from './form-fields.ts';
import { lookPart } from './look-part.ts';
import { whatPart } from './what-part.ts';
import { BUILDER_LANGUAGES } from './words.ts';

/** The whole page. The box of the preview is filled by `Preview`. */
export const pageParts = (context: PartContext): TemplateResult => {
  const { say, state } = context;
  return html`<header>
      ${languagesPart(context)}
      <h1>${say('title')}</h1>
      <p class="lead">${say('lead')}</p>
      <p><a href=${`../docs/index${state.language === 'nl' ? '' : `.${state.language}`}.html`}>${say('manual')}</a></p>
    </header>
    <main class=${state.choice.width === 'full' ? 'wide' : ''}>
      <div class="what">${whatPart(context)}</div>
      <div class="shown">${findingsPart(context)} ${previewPart(context)}</div>
      <div class="look">${lookPart(context)}</div>
      <div class="below">${copyPart(context)}</div>
    </main>
    <p role="status" class="unseen">${state.said}</p>`;
};

const languagesPart = ({ state, say, speak }: PartContext): TemplateResult =>
  html`<div class="languages" role="group" aria-label=${say('language')}>
    ${BUILDER_LANGUAGES.map(
      (each) =>
        html`<button
          type="button"
          class="plain"
          lang=${each}
          aria-pressed=${each === state.language ? 'true' : 'false'}
          @click=${() => speak(each)}
        >
          ${ENDONYMS[each]}
        </button>`,
    )}
  </div>`;

function previewPart({ state, say, choose }: PartContext): TemplateResult {
  const { choice } = state;
  return html`<section aria-labelledby="preview">
    <h2 id="preview">${say('preview')}</h2>
    <div class="choices">
      ${radioGroup({
        id: 'width',
        label: say('preview.width'),
        value: choice.width,
        change: (value) => choose({ width: WIDTHS.find((each) => each === value) ?? 'phone' }),
        options: WIDTHS.map((each) => ({ value: each, label: say(`width.${each}`) })),
      })}
      ${radioGroup({
        id: 'scheme',
        label: say('scheme'),
        value: choice.scheme,
        change: (value) => choose({ scheme: value === 'dark' ? 'dark' : 'light' }),
        options: (['light', 'dark'] as const).map((each) => ({ value: each, label: say(`scheme.${each}`) })),
      })}
    </div>
    <p class="hint">
      ${say('preview.note')}
      ${location.protocol === 'file:' && choice.widget === 'services-map' ? say('preview.file') : nothing}
      ${choice.source === 'config' ? say('preview.around') : nothing}
    </p>
    <div class="ground" role="region" aria-label=${say('preview')} tabindex="0">
      <div id="preview-box"></div>
    </div>
  </section>`;
}
