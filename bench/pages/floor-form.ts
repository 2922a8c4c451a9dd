import { AGREED, type Question } from '../form-questions.ts';
import type { Contender } from './contender.ts';
import { lettersIn, type Control } from './plain-form.ts';
import { escaped } from './plain-page.ts';

const LONGEST = 1000;
const PHONE = /^\+?[\d ()/.-]{8,}$/;
const MAIL = /^[^@\s]+@[^@\s]+\.[^@\s]{2,}$/;

const lineOf = (id: string, label: string, type = 'text') =>
  `<label for="${id}">${escaped(label)}</label><input id="${id}" type="${type}">`;

function control({ id, type, label, options = [] }: Question): string {
  if (type === 'long')
    return `<label for="${id}">${label}</label><textarea id="${id}" rows="5"></textarea><output></output>`;
  if (type === 'contact') return `${lineOf(`${id}-tel`, 'Telefoon', 'tel')}${lineOf(`${id}-mail`, 'E-mail', 'email')}`;
  if (type !== 'choices') return lineOf(id, label);
  const boxes = options.map((option) => `<label><input type="checkbox" value="${option}">${option}</label>`);
  return `<fieldset><legend>${label}</legend>${boxes.join('')}</fieldset>`;
}

const markup = (questions: readonly Question[]) =>
  `<form novalidate>${questions.map((each) => `<div class="question" id="q-${each.id}">${control(each)}<p></p></div>`).join('')}
    <div class="question" id="q-agreed"><label><input type="checkbox">${AGREED}</label><p></p></div>
    <button>Volgende</button></form>`;

const controlsIn = (box: Element) => [...box.querySelectorAll<Control>('input, textarea')];

const isGiven = (each: Control) =>
  each instanceof HTMLInputElement && each.type === 'checkbox' ? each.checked : each.value !== '';

function wrongWith(controls: readonly Control[], isRequired: boolean): string {
  const given = controls.filter(isGiven);
  if (given.length === 0) return isRequired ? 'Vul dit in.' : '';
  if (given.some(({ value }) => value.length > LONGEST)) return 'Dit is te lang.';
  const isContact = given.every(({ type, value }) =>
    type === 'tel' ? PHONE.test(value) : type !== 'email' || MAIL.test(value),
  );
  return isContact ? '' : 'Dit klopt niet.';
}

/** Looks at one question, and says beside it what is wrong. */
function check(box: Element, isRequired: boolean): void {
  const controls = controlsIn(box);
  const wrong = wrongWith(controls, isRequired);
  for (const each of controls) each.setAttribute('aria-invalid', String(wrong !== ''));
  const message = box.querySelector('p');
  if (message) {
    message.className = wrong ? 'wrong' : '';
    message.textContent = wrong;
  }
}

let form: Element | undefined;

/** Native fields, each checked at every key, and a count of letters. Nothing is kept, read back or sent: a limit, not a product. */
export const contender: Contender = {
  show(root, { feed }) {
    const load = async () => {
      const answer = await fetch(feed);
      const [{ fields = [] } = {}] = ((await answer.json()) as { items: { fields?: Question[] }[] }).items;
      root.innerHTML = markup(fields);
      form = root;
      const required = new Set(['q-agreed', ...fields.filter((each) => each.required).map(({ id }) => `q-${id}`)]);
      root.addEventListener('input', ({ target }) => {
        const box = target instanceof Element && target.closest('.question');
        if (!box || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
        check(box, required.has(box.id));
        const count = box.querySelector('output');
        if (count) count.textContent = `${target.value.length}/${LONGEST}`;
      });
      root.addEventListener('submit', (event) => {
        event.preventDefault();
        for (const box of root.querySelectorAll('.question')) check(box, required.has(box.id));
      });
    };
    const loaded = load();
    return { list: loaded, map: loaded };
  },
  found: () => lettersIn(form),
};
