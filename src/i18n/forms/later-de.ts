import type { Later } from './later-nl.ts';

export const later: Later = {
  'form.send': 'Absenden',
  'form.check.title': 'Stimmt das?',
  'form.check': 'Lesen Sie alles noch einmal durch. Es ist noch nichts gesendet.',
  'form.change': 'Ändern',
  'form.change.one': 'Ändern: {field}',
  'form.empty': 'Nicht ausgefüllt',
  'form.again': 'Noch ein Formular ausfüllen',
  'form.ideas': 'Ideen der Nachbarn ansehen',
  'form.way-out': 'Sie können dieses Formular hier nicht absenden. Drucken Sie Ihre Antworten oder mailen Sie sie.',
  'form.way-out.paper':
    'Sie können dieses Formular hier nicht absenden. Drucken Sie Ihre Antworten und geben Sie sie ab.',
  'form.print': 'Meine Antworten drucken',
  'form.mail': 'Meine Antworten mailen',
  'form.mail.hint': 'Ihr E-Mail-Programm öffnet sich mit Ihren Antworten. Senden Sie die E-Mail dort selbst ab.',
  'out.saving': 'Wir speichern Ihre Nachricht.',
  'out.kept': 'Auf diesem Gerät gespeichert, wir senden es.',
  'out.offline': 'Auf diesem Gerät gespeichert. Sie haben gerade kein Internet: Wir senden es, sobald das geht.',
  'out.waiting': 'Noch nicht bestätigt. Ihre Nachricht steht auf diesem Gerät, und wir versuchen es von selbst wieder.',
  'out.wrong':
    'Wir können gerade nichts empfangen. Wir versuchen es später von selbst wieder. Es eilt? Rufen Sie uns an.',
  'out.sending': 'Wir senden Ihre Nachricht.',
  'out.sent': 'Gesendet',
  'out.thanks': 'Danke! Wir haben Ihre Nachricht.',
  'out.unsaved':
    'Nicht gesendet. Dieses Gerät kann nichts speichern. Ihr Text ist noch da: Seite offen lassen und erneut versuchen.',
  'out.unsaved.maybe':
    'Noch nicht bestätigt. Dieses Gerät speichert nichts. Ihr Text ist noch da: Seite offen lassen und erneut versuchen.',
  'out.unsaved.wrong':
    'Wir können gerade nichts empfangen, und dieses Gerät speichert nichts. Drucken Sie den Text aus und rufen Sie uns an.',
  'out.full':
    'Nicht gesendet. Auf diesem Gerät warten zu viele Nachrichten, oder Ihr Text ist zu lang. Ihr Text ist noch da.',
  'out.refused':
    'Nicht gesendet. So konnten wir diese Nachricht nicht annehmen. Ihr Text ist noch da: Schauen Sie ihn noch einmal an.',
  'out.expired.one':
    '{count} Nachricht konnte in 7 Tagen nicht gesendet werden. Sie ist von diesem Gerät gelöscht. Rufen Sie uns an.',
  'out.expired.many':
    '{count} Nachrichten konnten in 7 Tagen nicht gesendet werden. Sie sind von diesem Gerät gelöscht. Rufen Sie uns an.',
  'wait.title': 'Noch auf diesem Gerät',
  'wait.sent': 'Was hier noch wartete, ist abgesendet.',
  'wait.offer': 'Ihr Angebot wartet ({time})',
  'wait.request': 'Ihre Bitte um Hilfe wartet ({time})',
  'wait.talent': 'Ihr Talent wartet ({time})',
  'wait.concern': 'Ihre Nachricht wartet ({time})',
  'wait.idea': 'Ihre Idee wartet ({time})',
  'wait.survey': 'Ausgefüllte Fragen warten ({time})',
  'wait.correction': 'Ihre Berichtigung wartet ({time})',
  'wait.signup': 'Ihre Anmeldung wartet ({time})',
  'wait.refused': 'So konnten wir es nicht annehmen. Öffnen Sie es und schauen Sie es noch einmal an.',
  'wait.open': 'Öffnen',
  'wait.send': 'Jetzt senden',
  'wait.delete': 'Von diesem Gerät löschen',
  'wait.delete.maybe': 'Von diesem Gerät löschen. Vielleicht ist es schon angekommen.',
  'wait.deleted': 'Von diesem Gerät gelöscht.',
};
