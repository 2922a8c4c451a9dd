import type { Delivery } from '../../domain/outbox.ts';
import type { LaterText } from './forms-text.ts';

/** How a message is doing, in the words of safety-and-access O6: "sent" is said by the intake alone, "failed" by nobody. */
export function deliveryWords(delivery: Delivery, { t }: LaterText): string {
  switch (delivery.state) {
    case 'queued':
      if (!navigator.onLine) return t('out.offline');
      if (delivery.attempts > 0) return t(delivery.wrong ? 'out.wrong' : 'out.waiting');
      return t('out.kept');
    case 'sent':
      return t('out.sent');
    case 'refused':
      return t('out.refused');
    case 'unsaved':
      if (delivery.wrong) return t('out.unsaved.wrong');
      return t(delivery.attempts > 0 ? 'out.unsaved.maybe' : 'out.sending');
    case 'full':
      return t('out.full');
    case 'deleted':
      return t('wait.deleted');
  }
}
