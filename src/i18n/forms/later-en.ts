import type { Later } from './later-nl.ts';

export const later: Later = {
  'form.send': 'Send',
  'form.check.title': 'Is this right?',
  'form.check': 'Read it once more. Nothing has been sent yet.',
  'form.change': 'Change',
  'form.change.one': 'Change: {field}',
  'form.empty': 'Not filled in',
  'form.again': 'Fill in another form',
  'form.ideas': 'See the ideas of neighbours',
  'form.way-out': 'You cannot send this form from here. Print your answers or email them.',
  'form.way-out.paper': 'You cannot send this form from here. Print your answers and hand them in.',
  'form.print': 'Print my answers',
  'form.mail': 'Email my answers',
  'form.mail.hint': 'Your mail program opens with your answers. Send the email from there yourself.',
  'out.saving': 'We are saving your message.',
  'out.kept': 'Saved on this device, we are sending it.',
  'out.offline': 'Saved on this device. You have no internet now: we will send it as soon as we can.',
  'out.waiting': 'Not confirmed yet. Your message is on this device and we keep trying by ourselves.',
  'out.wrong': 'We cannot receive messages right now. We will try again later by ourselves. Can it not wait? Call us.',
  'out.sending': 'We are sending your message.',
  'out.sent': 'Sent',
  'out.thanks': 'Thank you! We have your message.',
  'out.unsaved':
    'Not sent. This device cannot keep your message. Your text is still here: leave this page open and try again.',
  'out.unsaved.maybe':
    'Not confirmed yet. This device cannot keep your message. Your text is still here: leave this page open and try again.',
  'out.unsaved.wrong':
    'We cannot receive messages right now, and this device cannot keep yours. Copy or print it, and call us.',
  'out.full':
    'Not sent. Too many messages are waiting on this device, or your text is too long. Your text is still here.',
  'out.refused': 'Not sent. We could not accept this message as it is. Your text is still here: please check it.',
  'out.expired.one':
    '{count} message could not be sent in 7 days. It has been deleted from this device. Please call us.',
  'out.expired.many':
    '{count} messages could not be sent in 7 days. They have been deleted from this device. Please call us.',
  'wait.title': 'Still on this device',
  'wait.sent': 'What was still waiting here has been sent.',
  'wait.offer': 'Your offer is waiting ({time})',
  'wait.request': 'Your request for help is waiting ({time})',
  'wait.talent': 'Your talent is waiting ({time})',
  'wait.concern': 'Your message is waiting ({time})',
  'wait.idea': 'Your idea is waiting ({time})',
  'wait.survey': 'Answered questions are waiting ({time})',
  'wait.correction': 'Your correction is waiting ({time})',
  'wait.signup': 'Your registration is waiting ({time})',
  'wait.refused': 'We could not accept this as it is. Open it and check it.',
  'wait.open': 'Open',
  'wait.send': 'Send now',
  'wait.delete': 'Delete from this device',
  'wait.delete.maybe': 'Delete from this device. It may have arrived already.',
  'wait.deleted': 'Deleted from this device.',
};
