import { html, nothing, type TemplateResult } from 'lit';
import type { PartContext } from './builder-state.ts';
import { linesField, radioGroup, selectField, textField } from './form-fields.ts';
import { WIDGET_NAMES, WIDGETS, type OwnOption } from './widget-choices.ts';
import { isWordKey, type Say } from './words.ts';

/** Step 1: which widget, from which data. */
export function whatPart(context: PartContext): TemplateResult {
  const { state, say, choose } = context;
  const { choice } = state;
  const isForm = choice.widget === 'help-form';
  const { options } = WIDGETS[choice.widget];
  return html`<section aria-labelledby="what">
    <h2 id="what">${say('step.what')}</h2>
    ${radioGroup({
      id: 'widget',
      label: say('widget'),
      value: choice.widget,
      change: (value) => choose({ widget: WIDGET_NAMES.find((each) => each === value) ?? choice.widget, options: {} }),
      options: WIDGET_NAMES.map((name) => ({
        value: name,
        label: say(`widget.${name}`),
        about: say(`widget.${name}.about`),
      })),
    })}
    ${radioGroup({
      id: 'source',
      label: say('source'),
      value: choice.source,
      change: (value) => choose({ source: value === 'config' ? 'config' : 'feed' }),
      options: [
        { value: 'feed', label: say('source.feed') },
        { value: 'config', label: say('source.config') },
      ],
    })}
    ${
      choice.source === 'config'
        ? textField({
            id: 'addresses',
            label: say('addresses.config'),
            value: choice.addresses,
            change: (addresses) => choose({ addresses }),
          })
        : linesField({
            id: 'addresses',
            label: say('addresses'),
            value: choice.addresses,
            hint: isForm ? say('addresses.hint.form') : say('addresses.hint'),
            change: (addresses) => choose({ addresses }),
          })
    }
    ${filesPart(context)}
    <details>
      <summary>${say('options')}</summary>
      <div class="fields">
        ${options.map((option) =>
          ownField(option, choice.options[option.name] ?? '', say, (value) =>
            choose({ options: { ...choice.options, [option.name]: value } }),
          ),
        )}
      </div>
    </details>
  </section>`;
}

function ownField(option: OwnOption, value: string, say: Say, change: (value: string) => void): TemplateResult {
  const { name, values, type } = option;
  const word = (key: string) => (isWordKey(key) ? say(key) : key);
  const field = { id: `own-${name}`, label: word(`own.${name}`), change };
  if (!values) return textField({ ...field, value, type: type === 'number' ? 'number' : 'text' });
  const options = values.map((each) => ({ value: each, label: word(`own.${name}.${each}`) }));
  return selectField({ ...field, value: value || (values[0] ?? ''), options });
}

function filesPart({ state, say, pick, paste, drop }: PartContext): TemplateResult {
  const names = [...state.files.keys()];
  const picked = (event: Event) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    pick([...(target.files ?? [])]);
    // The same file may be picked again, once it is mended.
    target.value = '';
  };
  const used = () => {
    const field = document.querySelector<HTMLTextAreaElement>('#pasted');
    if (field?.value.trim()) paste(field.value);
  };
  return html`<div class="pair">
      <label for="files">${say('files')}</label>
      <p class="hint" id="files-hint">${say('files.hint')}</p>
      <input
        id="files"
        type="file"
        multiple
        accept=".json,.geojson,.csv,.ics,.txt,.umap,.kml,.jsonld"
        aria-describedby="files-hint"
        @change=${picked}
      />
      ${
        names.length > 0
          ? html`<ul class="picked" aria-label=${say('files.chosen')}>
              ${names.map(
                (name) =>
                  html`<li>
                    <span>${name}</span>
                    <button type="button" class="plain" @click=${() => drop(name)}>
                      ${say('files.drop', { name })}
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>
    <details>
      <summary>${say('paste')}</summary>
      <div class="pair">
        <textarea id="pasted" rows="5" spellcheck="false" aria-label=${say('paste')}></textarea>
        <button type="button" @click=${used}>${say('paste.use')}</button>
      </div>
    </details>`;
}
