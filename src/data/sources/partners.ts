import { withoutMarkup } from '../../domain/markup.ts';
import type { FeedDocument, Format } from '../format.ts';
import type { PartnerDraft } from '../native/partners.ts';
import type { ServiceDraft } from '../native/services.ts';
import { compact } from '../values/compact.ts';
import { isFields } from '../values/fields.ts';

/** Partners out of a list in a format of services: an organisation is reached as a service is. */
export const asPartners =
  (open: Format<ServiceDraft>): Format<PartnerDraft> =>
  async (document: FeedDocument) => {
    const opened = await open(document);
    return {
      ...opened,
      // Partners are on no map.
      problems: (opened.problems ?? []).filter(({ code }) => code !== 'point.missing'),
      read: (row, report, at) => {
        const drafts = opened.read(row, report, at);
        return [drafts ?? []].flat().map(toPartner);
      },
    };
  };

function toPartner({ id, name, category, summary, description, contact, area, municipality, updated }: ServiceDraft) {
  return compact<PartnerDraft>({
    id,
    name,
    sector: category,
    role: summary ?? (typeof description === 'string' ? withoutMarkup(description) : description),
    contact: isFields(contact) ? contact : undefined,
    area,
    municipality,
    updated,
  });
}
