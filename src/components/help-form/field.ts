import { html, nothing, type TemplateResult } from 'lit';
import { AGE, CONSENT } from '../../domain/form-answers.ts';
import type { FormDefinition, FormField, FormOption } from '../../domain/form.ts';
import { around } from '../parts/around.ts';
import { feedText } from '../parts/feed-text.ts';
import type { Answer, Filling } from './filling.ts';
import type { FormsText } from './forms-text.ts';
import { problemWords } from './problem-words.ts';

/** A form on the page, while somebody fills it in. */
export interface Asked<Text = FormsText> {
  readonly form: FormDefinition;
  readonly filling: Filling;
  readonly text: Text;
  readonly redraw: () => void;
}

/** The element of a question in the page. Ids of a feed never become ids of elements (S7). */
export function elementId({ fields }: FormDefinition, id: string): string {
  if (id === AGE) return 'age';
  return id.startsWith(CONSENT) ? id.replace('.', '-') : `q${fields.findIndex((field) => field.id === id)}`;
}

/** One question with what can be answered, in native controls. */
export function question(field: FormField, asked: Asked): TemplateResult {
  const { type } = field;
  if (type === 'check') return checkField(field, asked);
  if (type === 'choice' || type === 'choices' || type === 'scale') return options(field, asked);
  return type === 'contact' ? contact(field, asked) : line(field, asked);
}

/** A box to tick, with its words beside it. */
export function tick(
  id: string,
  words: unknown,
  asked: Asked,
  isTicked: boolean,
  ticked: (is: boolean) => void,
): TemplateResult {
  const element = elementId(asked.form, id);
  const { described, invalid, message } = about(id, asked);
  const change = ({ target }: Event) => {
    ticked((target as HTMLInputElement).checked);
    changed(id, asked);
  };
  return html`<div class="question">
    ${message}
    <label class="answer">
      <input
        id=${element}
        type="checkbox"
        .checked=${isTicked}
        aria-invalid=${invalid}
        aria-describedby=${described}
        @change=${change}
      />
      <span>${words}</span>
    </label>
  </div>`;
}

const checkField = (field: FormField, asked: Asked) =>
  tick(field.id, label(field, asked), asked, asked.filling.answers[field.id] === true, (is) =>
    asked.filling.set(field.id, is),
  );

function options(field: FormField, asked: Asked): TemplateResult {
  const { id, type, canSkip } = field;
  const { filling, text } = asked;
  const answer = filling.answers[id];
  const several = type === 'choices';
  const chosen = chosenIn(answer);
  const { described, invalid, message } = about(id, asked, field);
  const name = elementId(asked.form, id);
  const row = (words: unknown, isChosen: boolean, choose: (is: boolean) => void, at: number, isSeveral = several) =>
    html`<label class="answer">
      <input
        id=${at === 0 ? name : nothing}
        type=${isSeveral ? 'checkbox' : 'radio'}
        name=${name}
        .checked=${isChosen}
        @change=${({ target }: Event) => {
          choose((target as HTMLInputElement).checked);
          changed(id, asked);
        }}
      />
      <span>${words}</span>
    </label>`;
  const choose = (option: FormOption) => (is: boolean) => {
    const others = chosen.filter((each) => each !== option.id);
    filling.set(id, several ? (is ? [...others, option.id] : others) : option.id);
  };
  return html`<fieldset
    class="question"
    role=${several ? nothing : 'radiogroup'}
    aria-invalid=${invalid}
    aria-describedby=${described}
  >
    <legend class="asked">${label(field, asked)}</legend>
    ${hint(field, asked)} ${message}
    ${field.options.map((option, at) => {
      const isChosen = several ? chosen.includes(option.id) : answer === option.id;
      return html`${row(feedText(option.label, text.language), isChosen, choose(option), at)}
      ${isChosen && option.note ? html`<p class="aside note">${feedText(option.note, text.language)}</p>` : nothing}`;
    })}
    ${canSkip ? row(text.t('form.skip'), answer === null, (is) => filling.set(id, is ? null : undefined), -1) : nothing}
  </fieldset>`;
}

function line(field: FormField, asked: Asked): TemplateResult {
  const { id, type, canSkip } = field;
  const { filling, text } = asked;
  const answer = filling.answers[id];
  const { described, invalid, message } = about(id, asked, field);
  const typed = ({ target }: Event) => filling.set(id, (target as HTMLInputElement).value);
  const shared = { id: elementId(asked.form, id), value: String(answer ?? '') };
  const isSkipped = answer === null;
  return html`<div class="question">
    <label class="asked" for=${shared.id}>${label(field, asked)}</label>
    ${hint(field, asked)} ${message}
    ${
      isSkipped
        ? nothing
        : type === 'long'
          ? html`<textarea
              class="field"
              id=${shared.id}
              rows="5"
              dir="auto"
              .value=${shared.value}
              aria-invalid=${invalid}
              aria-describedby=${described}
              @input=${typed}
              @change=${() => changed(id, asked)}
            ></textarea>`
          : html`<input
              class=${type === 'number' ? 'field short' : 'field'}
              id=${shared.id}
              type="text"
              dir="auto"
              inputmode=${type === 'number' ? 'decimal' : nothing}
              autocomplete=${type === 'name' ? 'name' : 'off'}
              .value=${shared.value}
              aria-invalid=${invalid}
              aria-describedby=${described}
              @input=${typed}
              @change=${() => changed(id, asked)}
            />`
    }
    ${
      canSkip
        ? html`<label class="answer">
            <input
              id=${isSkipped ? shared.id : nothing}
              type="checkbox"
              .checked=${isSkipped}
              @change=${({ target }: Event) => {
                filling.skip(id, (target as HTMLInputElement).checked);
                changed(id, asked);
              }}
            />
            <span>${text.t('form.skip')}</span>
          </label>`
        : nothing
    }
  </div>`;
}

/** A number and an address, one of which is enough. */
function contact(field: FormField, asked: Asked): TemplateResult {
  const { id } = field;
  const { filling, text } = asked;
  const { described, invalid, message } = about(id, asked, field);
  const lines = contactLines(filling.answers[id]);
  const first = elementId(asked.form, id);
  const way = (at: 0 | 1, words: string, type: 'tel' | 'email') =>
    html`<div>
      <label for=${at === 0 ? first : `${first}-mail`}>${words}</label>
      <input
        class="field"
        id=${at === 0 ? first : `${first}-mail`}
        type=${type}
        autocomplete=${type}
        dir="ltr"
        .value=${lines[at]}
        aria-invalid=${invalid}
        aria-describedby=${described}
        @input=${({ target }: Event) => {
          const now = filling.answers[id];
          const [phone = '', mail = ''] = Array.isArray(now) ? (now as readonly string[]) : [];
          const { value } = target as HTMLInputElement;
          filling.set(id, at === 0 ? [value, mail] : [phone, value]);
          // Whether they may be called is asked while they write, and not once they think they are done.
          if (!field.required) asked.redraw();
        }}
        @change=${() => changed(id, asked)}
      />
    </div>`;
  return html`<fieldset class="question">
    <legend class="asked">${label(field, asked)}</legend>
    ${hint(field, asked)} ${message} ${way(0, text.t('form.phone'), 'tel')} ${way(1, text.t('form.email'), 'email')}
  </fieldset>`;
}

/** A number and an address as they are typed; of a message that was sent before there may be one of the two. */
function contactLines(answer: Answer | undefined): readonly [phone: string, mail: string] {
  if (typeof answer === 'string') return answer.includes('@') ? ['', answer] : [answer, ''];
  const [phone = '', mail = ''] = chosenIn(answer);
  return [phone, mail];
}

const chosenIn = (answer: Answer | undefined): readonly string[] => (isList(answer) ? answer : []);
const isList = (answer: unknown): answer is readonly string[] => Array.isArray(answer);

/** Other questions, notes and the age may follow from an answer; one that was wrong is looked at again. */
function changed(id: string, { form, filling, redraw }: Asked): void {
  if (filling.problem(id)) filling.recheck(form, id);
  redraw();
}

function label({ label: words, required, canSkip }: FormField, { text }: Asked): TemplateResult {
  const shown = feedText(words, text.language);
  return html`${required || canSkip ? shown : around((field) => text.t('form.optional', { field }), shown)}`;
}

const hint = (field: FormField, { form, text }: Asked) =>
  field.hint
    ? html`<p class="note" id="hint-${elementId(form, field.id)}">${feedText(field.hint, text.language)}</p>`
    : nothing;

/** What a question says besides its label, and the ids of where. */
function about(id: string, asked: Asked, field?: FormField) {
  const { form, filling, text } = asked;
  const element = elementId(form, id);
  const problem = filling.problem(id);
  const described = [field?.hint && `hint-${element}`, problem && `wrong-${element}`].filter(Boolean).join(' ');
  return {
    described: described || nothing,
    invalid: problem ? 'true' : nothing,
    message: problem
      ? html`<p class="wrong" id="wrong-${element}">
          ${text.t('problem.before', { problem: problemWords(problem, asked) })}
        </p>`
      : nothing,
  } as const;
}
