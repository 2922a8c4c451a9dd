import { shell } from '../shell/de.ts';
import { urgent } from '../urgent/de.ts';
import type { FormsMessages } from './catalogue.ts';
import type { Forms } from './nl.ts';

const forms: Forms = {
  'form.step': 'Schritt {step} von {steps}',
  'form.next': 'Weiter',
  'form.previous': 'Zurück',
  'form.optional': '{field} (dürfen Sie auslassen)',
  'form.skip': 'Ich möchte nicht antworten',
  'form.name': 'Ihr Name',
  'form.contact': 'Wie können wir Sie erreichen?',
  'form.contact.hint': 'Geben Sie eine Telefonnummer oder eine E-Mail-Adresse an. Eins genügt.',
  'form.phone': 'Ihre Telefonnummer',
  'form.email': 'Ihre E-Mail-Adresse',
  'form.age': 'Ich bin {age} Jahre alt oder älter.',
  'form.consent.contact': '{org} darf mich wegen dieses Formulars anrufen oder mir schreiben.',
  'form.consent.share':
    '{org} darf meinen Namen und meine Nummer einer Person in der Nachbarschaft geben, nachdem wir gesprochen haben. Das ist freiwillig.',
  'form.reader': 'Wer das liest: {role}.',
  'form.reply.one': 'Sie bekommen innerhalb von {count} Arbeitstag Antwort.',
  'form.reply.many': 'Sie bekommen innerhalb von {count} Arbeitstagen Antwort.',
  'form.kept.one': 'Wir bewahren das {count} Monat auf. Sie können es jederzeit löschen lassen.',
  'form.kept.many': 'Wir bewahren das {count} Monate auf. Sie können es jederzeit löschen lassen.',
  'form.privacy': 'Lesen Sie, wie wir Ihre Daten nutzen',
  'form.by-phone': 'Lieber anrufen? Dann füllen wir es zusammen aus.',
  'form.paper': 'Sie können dieses Formular hier ausfüllen und drucken, nicht absenden.',
  'form.about': 'Es geht um: {name}',
  'problem.title': 'Es gibt ein Problem',
  'problem.count.one': 'Schauen Sie sich {count} Frage noch einmal an.',
  'problem.count.many': 'Schauen Sie sich {count} Fragen noch einmal an.',
  'problem.before': 'Bitte prüfen: {problem}',
  'problem.required': 'Bitte ausfüllen: {field}',
  'problem.choose': 'Bitte eine Antwort wählen: {field}',
  'problem.check': 'Bitte ankreuzen: {field}',
  'problem.contact': 'Geben Sie eine Telefonnummer oder eine E-Mail-Adresse an.',
  'problem.phone': 'Diese Telefonnummer stimmt nicht. Beispiel: 0470 12 34 56',
  'problem.email': 'Diese E-Mail-Adresse stimmt nicht. Beispiel: name@beispiel.be',
  'problem.too-long': 'Das ist zu lang. Schreiben Sie höchstens {limit} Zeichen.',
  'problem.too-low': 'Geben Sie eine Zahl ab {limit} an.',
  'problem.too-high': 'Geben Sie eine Zahl bis {limit} an.',
  'problem.not-a-number': 'Schreiben Sie eine Zahl, zum Beispiel 3.',
};

const messages: FormsMessages = { ...shell, ...forms, ...urgent };
export default messages;
