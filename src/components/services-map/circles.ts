import { html, type TemplateResult } from 'lit';
import type { Circle, Service } from '../../domain/service.ts';
import { moreButton } from '../parts/button.ts';
import { heading } from '../parts/heading.ts';
import type { ShellText } from '../parts/shell-text.ts';
import type { DetailsText } from './details.ts';
import type { Row } from './later.ts';

const CIRCLES: readonly Circle[] = [1, 2, 3, 4, 5];

/** How many rows of each circle are drawn, and the way to the next ones. */
interface Shown {
  readonly text: ShellText;
  readonly shown: number;
  readonly more: (event: Event) => void;
}

/** The same services, from close by to further away: five headings, readable without any drawing (domain.md W1). */
export function circles(
  services: readonly Service[],
  level: number,
  { t }: DetailsText,
  row: Row,
  { text, shown, more }: Shown,
): TemplateResult {
  const groups = [...CIRCLES, undefined].map((circle) => ({
    circle,
    members: services.filter((service) => service.circle === circle),
  }));
  return html`<p>${t('circles.intro')}</p>
    ${groups
      .filter(({ members }) => members.length > 0)
      .map(
        ({ circle, members }) =>
          html`<section class="circle">
            ${heading(circle ? t(`circle.${circle}`) : t('circle.none'), level, { deeper: 1, look: 'group' })}
            <ul class="list">
              ${members.slice(0, shown).map((service, at) => row(service, at))}
            </ul>
            ${moreButton(members.length > shown, text, more)}
          </section>`,
      )}`;
}
