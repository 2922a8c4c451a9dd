import type { Delivery } from '../../domain/outbox.ts';
import type { LaterText } from './forms-text.ts';

/** How a message is doing, in the words of safety-and-access O6: "sent" is said by the intake alone, "failed" by nobody. */
export function deliveryWords(delivery: Delivery, { t }: LaterText): string {
  switch (delivery.state) {
    case 'queued':
      if (delivery.attempts > 0) return t('out.waiting');
      return t(navigator.onLine ? 'out.kept' : 'out.offline');
    case 'sent':
      return t('out.sent');
    case 'refused':
      return t('out.refused');
    case 'unsaved':
      return t(delivery.attempts > 0 ? 'out.unsaved.maybe' : 'out.sending');
    case 'full':
      return t('out.full');
  }
}
