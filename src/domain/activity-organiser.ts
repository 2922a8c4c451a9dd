import type { Activity } from './activity.ts';
import type { Partner } from './partner.ts';

/** Whether the partners feed may say who organises it. */
export const asksPartner = ({ organiser }: Activity): boolean => organiser?.partner !== undefined;

/** An activity with the name of the partner whose id it gives (domain.md §3), and the way to their page. */
export function withOrganiser(activity: Activity, partners: ReadonlyMap<string, Partner>): Activity {
  const { organiser } = activity;
  const partner = partners.get(organiser?.partner ?? '');
  if (!partner) return activity;
  const { name, url } = partner;
  return { ...activity, organiser: { ...(url !== undefined && { url }), ...organiser, name } };
}
