import { html, nothing, type TemplateResult } from 'lit';
import { locale } from '../i18n/language.ts';
import type { PartContext } from './builder-state.ts';
import { SITES, toFolder, toHash, toOrigin } from './choice.ts';
import { elementCode, scriptTag, themeCss } from './code-to-copy.ts';
import { copyBox } from './copy-box.ts';
import { fallbackWords, frameTitle } from './fallback-words.ts';
import { radioGroup, textField } from './form-fields.ts';
import { FRAME_CONFIG, frameCode, frameConfig, isEndpointRefused } from './frame-code.ts';
import { basemapOrigins, framePolicyNeeded, hasMap, policyNeeded, strictPolicy } from './policy-lines.ts';
import { drupalTags, recipeSteps, shortcode, typoScript } from './recipes.ts';
import { accessParagraph, privacyParagraph, statementLanguage } from './statements.ts';

/** Step 3: everything to copy. */
export function copyPart(context: PartContext): TemplateResult {
  const { say } = context;
  return html`<section aria-labelledby="copy">
    <h2 id="copy">${say('step.copy')}</h2>
    ${placePart(context)} ${tagPart(context)} ${framePart(context)} ${policyPart(context)} ${themePart(context)}
    ${statementsPart(context)} ${linkPart(context)}
  </section>`;
}

function placePart({ state, say, choose }: PartContext): TemplateResult {
  const { choice } = state;
  return html`<div class="fields">
      ${textField({
        id: 'folder',
        label: say('folder'),
        value: choice.folder,
        hint: say('folder.hint'),
        change: (folder) => choose({ folder }),
      })}
      ${textField({ id: 'site', label: say('site'), value: choice.site, change: (site) => choose({ site }) })}
    </div>
    ${radioGroup({
      id: 'site-kind',
      label: say('recipe'),
      value: choice.siteKind,
      change: (value) => choose({ siteKind: SITES.find((each) => each === value) ?? 'html' }),
      options: SITES.map((each) => ({ value: each, label: say(`site.${each}`) })),
    })}
    <ol class="steps">
      ${recipeSteps(choice.siteKind, state.language).map((step) => html`<li>${step}</li>`)}
    </ol>`;
}

function tagPart(context: PartContext): TemplateResult {
  const { state, say } = context;
  const { hashes } = state;
  const choice = placed(context);
  const element = elementCode(choice, fallbackWords(choice));
  const script = scriptTag(choice, hashes);
  const { siteKind } = choice;
  const pinned = hashes['buurt.js'] === undefined ? say('tag.unpinned') : say('tag.pinned');
  const both = {
    id: 'copy-tag',
    name: say('tag'),
    text: `${script}\n${element}`,
    hint: `${say('tag.hint')} ${pinned}`,
  };
  return html`${copyBox(context, both)}
  ${
    siteKind === 'html'
      ? nothing
      : html`${
          siteKind === 'typo3'
            ? nothing
            : copyBox(context, {
                isPart: true,
                id: 'copy-shortcode',
                name: say('shortcode'),
                text: shortcode(choice, fallbackWords(choice)),
              })
        }
        ${
          siteKind === 'typo3'
            ? copyBox(context, {
                isPart: true,
                id: 'copy-typoscript',
                name: say('typoscript'),
                text: typoScript(choice, hashes),
              })
            : copyBox(context, { isPart: true, id: 'copy-script', name: say('script'), text: script })
        }
        ${
          siteKind === 'drupal'
            ? copyBox(context, { isPart: true, id: 'copy-tags', name: say('drupal.tags'), text: drupalTags(choice) })
            : nothing
        }
        ${copyBox(context, { isPart: true, id: 'copy-element', name: say('element'), text: element })}`
  }`;
}

/** The choice as its code has it: what is half typed is no address yet. */
const placed = ({ state: { choice } }: PartContext) => ({
  ...choice,
  site: toOrigin(choice.site),
  folder: toFolder(choice.folder),
});

function framePart(context: PartContext): TemplateResult {
  const { state, say } = context;
  const choice = placed(context);
  const title = frameTitle(choice);
  const code = (withScript: boolean) => frameCode(choice, title, state.hashes, withScript);
  const config = frameConfig(choice);
  const isFound = choice.widget === 'services-map' || choice.widget === 'activity-calendar';
  const hint = [say('frame.hint'), ...(isFound ? [say('frame.allow')] : [])].join(' ');
  return html`${copyBox(context, { id: 'copy-frame', name: say('frame'), text: code(true), hint })}
  ${isEndpointRefused(choice) ? html`<p class="bad">${say('frame.refused')}</p>` : nothing}
  ${
    config
      ? copyBox(context, {
          id: 'copy-config',
          name: say('frame.config', { path: FRAME_CONFIG }),
          text: config,
          hint: say('frame.config.hint'),
          isPart: true,
        })
      : nothing
  }
  ${copyBox(context, { id: 'copy-frame-plain', name: say('frame.plain'), text: code(false), isPart: true })}`;
}

/** The lists that settings name, as far as they could be read. */
function insideAddresses({ state: { checked } }: PartContext): readonly string[] {
  if (typeof checked === 'string') return [];
  return checked.filter(({ wanted }) => wanted !== 'config').map(({ url }) => url);
}

function policyPart(context: PartContext): TemplateResult {
  const { say, state } = context;
  const choice = placed(context);
  const inside = state.choice.source === 'config' ? insideAddresses(context) : [];
  return html`<h3>${say('policy')}</h3>
    <p class="hint">${say('policy.hint')}</p>
    ${copyBox(context, { isPart: true, id: 'copy-policy', name: say('policy.needed'), text: policyNeeded(choice, inside) })}
    ${copyBox(context, { isPart: true, id: 'copy-strict', name: say('policy.strict'), text: strictPolicy(choice, inside) })}
    ${copyBox(context, { isPart: true, id: 'copy-framing', name: say('policy.frame'), text: framePolicyNeeded(choice, true) })}`;
}

function themePart(context: PartContext): TemplateResult {
  const { say, state } = context;
  const css = themeCss(state.choice);
  if (css) return copyBox(context, { id: 'copy-theme', name: say('theme'), text: css });
  return html`<h3>${say('theme')}</h3>
    <p>${say('theme.none')}</p>`;
}

function statementsPart(context: PartContext): TemplateResult {
  const { say, state } = context;
  const choice = placed(context);
  const date = new Intl.DateTimeFormat(locale(statementLanguage(choice)), { dateStyle: 'long' }).format(new Date());
  const inside = state.choice.source === 'config' ? insideAddresses(context) : [];
  const tiles = hasMap(choice) ? basemapOrigins(choice) : [];
  const privacy = privacyParagraph(choice, inside, tiles);
  const hint = say('statement.language');
  return html`${copyBox(context, { id: 'copy-access', name: say('access'), text: accessParagraph(choice, date), hint })}
  ${copyBox(context, { id: 'copy-privacy', name: say('privacy'), text: privacy, hint })}`;
}

function linkPart(context: PartContext): TemplateResult {
  const { say, state } = context;
  const text = location.href.replace(/#.*/, '') + toHash(state.choice);
  return copyBox(context, { id: 'copy-link', name: say('link.copy'), text, hint: say('link.hint') });
}
