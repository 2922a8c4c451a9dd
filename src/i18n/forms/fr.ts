import { shell } from '../shell/fr.ts';
import { urgent } from '../urgent/fr.ts';
import type { FormsMessages } from './catalogue.ts';
import type { Forms } from './nl.ts';

const forms: Forms = {
  'form.step': 'Étape {step} sur {steps}',
  'form.next': 'Suivant',
  'form.previous': 'Précédent',
  'form.optional': '{field} (vous pouvez passer)',
  'form.skip': 'Je préfère ne pas répondre',
  'form.name': 'Votre nom',
  'form.contact': 'Comment pouvons-nous vous joindre ?',
  'form.contact.hint': 'Donnez un numéro de téléphone ou une adresse e-mail. Un seul suffit.',
  'form.phone': 'Votre numéro de téléphone',
  'form.email': 'Votre adresse e-mail',
  'form.age': 'J’ai {age} ans ou plus.',
  'form.consent.contact': '{org} peut m’appeler ou m’écrire à propos de ce formulaire.',
  'form.consent.share':
    '{org} peut donner mon nom et mon numéro à un seul voisin, après notre entretien. Ce n’est pas obligatoire.',
  'form.reader': 'Qui lit ceci : {role}.',
  'form.reply.one': 'Vous recevez une réponse dans {count} jour ouvrable.',
  'form.reply.many': 'Vous recevez une réponse dans les {count} jours ouvrables.',
  'form.kept.one': 'Nous gardons ceci {count} mois. Vous pouvez toujours le faire effacer.',
  'form.kept.many': 'Nous gardons ceci {count} mois. Vous pouvez toujours le faire effacer.',
  'form.privacy': 'Lisez comment nous utilisons vos données',
  'form.by-phone': 'Vous préférez téléphoner ? Nous remplissons ensemble.',
  'form.paper': 'Vous pouvez remplir et imprimer ce formulaire ici, pas l’envoyer.',
  'form.about': 'À propos de : {name}',
  'problem.title': 'Il y a un problème',
  'problem.count.one': 'Regardez encore {count} question.',
  'problem.count.many': 'Regardez encore {count} questions.',
  'problem.before': 'Erreur : {problem}',
  'problem.required': 'Remplissez ceci : {field}',
  'problem.choose': 'Choisissez une réponse : {field}',
  'problem.check': 'Cochez la case : {field}',
  'problem.contact': 'Donnez un numéro de téléphone ou une adresse e-mail.',
  'problem.phone': 'Ce numéro de téléphone n’est pas correct. Exemple : 0470 12 34 56',
  'problem.email': 'Cette adresse e-mail n’est pas correcte. Exemple : nom@exemple.be',
  'problem.too-long': 'C’est trop long. Écrivez au maximum {limit} caractères.',
  'problem.too-low': 'Donnez un nombre à partir de {limit}.',
  'problem.too-high': 'Donnez un nombre jusqu’à {limit}.',
  'problem.not-a-number': 'Écrivez un nombre, par exemple 3.',
};

const messages: FormsMessages = { ...shell, ...forms, ...urgent };
export default messages;
