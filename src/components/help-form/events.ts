import type { FormKind } from '../../domain/form.ts';

/** A message is kept on this device and on its way. Says nothing of what is in it. */
export class FormKeptEvent extends Event {
  static readonly eventName = 'buurt-form-kept';
  readonly kind: FormKind;

  constructor(kind: FormKind) {
    super(FormKeptEvent.eventName, { bubbles: true, composed: true });
    this.kind = kind;
  }
}

/** The intake has a message. Says nothing of what is in it. */
export class FormSentEvent extends Event {
  static readonly eventName = 'buurt-form-sent';
  readonly kind: FormKind;

  constructor(kind: FormKind) {
    super(FormSentEvent.eventName, { bubbles: true, composed: true });
    this.kind = kind;
  }
}

declare global {
  interface HTMLElementEventMap {
    'buurt-form-kept': FormKeptEvent;
    'buurt-form-sent': FormSentEvent;
  }
}
