import { html, nothing, type TemplateResult } from 'lit';
import { ENDONYMS, LANGUAGES, toLanguage } from '../i18n/language.ts';
import type { PartContext } from './builder-state.ts';
import { LEVELS, LOOKS, type Look } from './choice.ts';
import { colourChecks, unreadableColours, type ColourCheck } from './colour-checks.ts';
import { toHex } from './contrast.ts';
import { fallbackWords } from './fallback-words.ts';
import { selectField, textField } from './form-fields.ts';

const COLOURS: readonly Look[] = ['accent', 'ink', 'surface', 'line'];
/** What the colour field shows where nothing is chosen: it cannot be empty. */
const UNCHOSEN = '#808080';

/** Step 2: texts and colours, and whether those can be read. */
export function lookPart(context: PartContext): TemplateResult {
  const { say } = context;
  return html`<section aria-labelledby="look">
    <h2 id="look">${say('step.look')}</h2>
    <h3>${say('colours')}</h3>
    <p class="hint">${say('colours.hint')}</p>
    <div class="fields">
      ${COLOURS.map((look) => colourField(look, context))}
      ${LOOKS.filter((look) => !COLOURS.includes(look)).map((look) => lookField(look, context))}
    </div>
    ${contrastPart(context)}
    <h3>${say('texts')}</h3>
    ${textsPart(context)}
  </section>`;
}

function change({ state, choose }: PartContext, look: Look, value: string): void {
  choose({ looks: { ...state.choice.looks, [look]: value } });
}

const lookField = (look: Look, context: PartContext): TemplateResult =>
  textField({
    id: `look-${look}`,
    label: context.say(`look.${look}`),
    value: context.state.choice.looks[look],
    change: (value) => change(context, look, value),
  });

function colourField(look: Look, context: PartContext): TemplateResult {
  const { say, state } = context;
  const name = say(`look.${look}`);
  const picked = (event: Event) => {
    if (event.target instanceof HTMLInputElement) change(context, look, event.target.value);
  };
  return html`<div class="colour">
    ${lookField(look, context)}
    <input
      type="color"
      aria-label=${say('colour.pick', { name })}
      .value=${toHex(state.choice.looks[look]) ?? UNCHOSEN}
      @input=${picked}
    />
  </div>`;
}

function contrastPart(context: PartContext): TemplateResult {
  const { state, say } = context;
  const { choice } = state;
  const checks = colourChecks(choice);
  return html`<h3>${say('contrast')}</h3>
    ${unreadableColours(choice).map(
      (look) => html`<p class="bad">${say('colour.unread', { value: choice.looks[look] })}</p>`,
    )}
    <ul class="checks">
      ${checks.map((check, at) => checkRow(check, isOffered(checks.slice(0, at), check), context))}
    </ul>`;
}

/** One offer can mend two things. */
const isOffered = (before: readonly ColourCheck[], { look, offer }: ColourCheck): boolean =>
  before.some((each) => each.look === look && each.offer === offer);

function checkRow(check: ColourCheck, isKnown: boolean, context: PartContext): TemplateResult {
  const { say, state } = context;
  const { name, look, ratio, minimum, passes, offer } = check;
  const number = new Intl.NumberFormat(state.language, { maximumFractionDigits: 1 });
  // Never rounded up to what it does not reach.
  const shown = number.format(Math.floor(ratio * 10) / 10);
  const what = say(`check.${name}`);
  return html`<li class=${passes ? 'good' : 'bad'}>
    <span>
      ${say('check.ratio', { what, ratio: shown })},
      <b>${passes ? say('check.fine') : say('check.low', { minimum: number.format(minimum) })}</b>
    </span>
    ${
      offer === undefined || isKnown
        ? nothing
        : html`<button
            type="button"
            aria-label=${say('check.offer.name', { what, colour: offer })}
            @click=${() => change(context, look, offer)}
          >
            ${swatch(offer)} ${say('check.offer', { colour: offer })}
          </button>`
    }
    ${passes || offer !== undefined ? nothing : html`<span>${say('check.hopeless')}</span>`}
  </li>`;
}

/** A drawing: a strict page allows no `style` of its own. */
const swatch = (colour: string): TemplateResult =>
  html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <rect x="1" y="1" width="18" height="18" rx="3" fill=${colour} stroke="currentColor" />
  </svg>`;

function textsPart({ state, say, choose }: PartContext): TemplateResult {
  const { choice } = state;
  const { level, heading, lang, fallback, link } = choice;
  return html`<div class="fields">
    ${textField({ id: 'heading', label: say('heading'), value: heading, change: (value) => choose({ heading: value }) })}
    ${selectField({
      id: 'level',
      label: say('level'),
      value: String(level),
      hint: level === 2 ? say('level.2') : say('level.deeper', { above: level - 1 }),
      change: (value) => choose({ level: Number(value) }),
      options: LEVELS.map((each) => ({ value: String(each), label: say('level.option', { level: each }) })),
    })}
    ${selectField({
      id: 'lang',
      label: say('lang'),
      value: lang,
      change: (value) => choose({ lang: toLanguage(value) }),
      options: LANGUAGES.map((each) => ({ value: each, label: ENDONYMS[each] })),
    })}
    ${textField({
      id: 'fallback',
      label: say('fallback'),
      value: fallback,
      hint: fallback ? '' : fallbackWords(choice),
      change: (value) => choose({ fallback: value }),
    })}
    ${textField({ id: 'link', label: say('link'), value: link, change: (value) => choose({ link: value }) })}
  </div>`;
}
