import type { Later } from './later-nl.ts';

export const later: Later = {
  'form.send': 'Envoyer',
  'form.check.title': 'Est-ce correct ?',
  'form.check': 'Relisez vos réponses. Rien n’est encore envoyé.',
  'form.change': 'Modifier',
  'form.change.one': 'Modifier : {field}',
  'form.empty': 'Pas rempli',
  'form.again': 'Remplir un autre formulaire',
  'form.ideas': 'Voir les idées des voisins',
  'form.way-out': 'Vous ne pouvez pas envoyer ce formulaire ici. Imprimez vos réponses ou envoyez-les par e-mail.',
  'form.way-out.paper': 'Vous ne pouvez pas envoyer ce formulaire ici. Imprimez vos réponses et remettez-les.',
  'form.print': 'Imprimer mes réponses',
  'form.mail': 'Envoyer mes réponses par e-mail',
  'form.mail.hint': 'Votre programme de messagerie s’ouvre avec vos réponses. Envoyez-y vous-même le message.',
  'out.saving': 'Nous enregistrons votre message.',
  'out.kept': 'Enregistré sur cet appareil, nous l’envoyons.',
  'out.offline': 'Enregistré sur cet appareil. Vous n’avez pas internet : nous l’envoyons dès que c’est possible.',
  'out.waiting': 'Pas encore confirmé. Votre message est sur cet appareil et nous réessayons automatiquement.',
  'out.wrong': 'Nous ne pouvons pas recevoir de messages. Nous réessayerons plus tard. C’est urgent ? Téléphonez-nous.',
  'out.sending': 'Nous envoyons votre message.',
  'out.sent': 'Envoyé',
  'out.thanks': 'Merci ! Nous avons reçu votre message.',
  'out.unsaved':
    'Pas envoyé. Cet appareil ne peut rien garder. Votre texte est encore là : laissez cette page ouverte et réessayez.',
  'out.unsaved.maybe':
    'Pas encore confirmé. Cet appareil ne garde rien. Votre texte est encore là : laissez cette page ouverte et réessayez.',
  'out.unsaved.wrong':
    'Nous ne recevons pas de messages, et cet appareil ne peut rien garder. Imprimez votre texte et téléphonez-nous.',
  'out.full':
    'Pas envoyé. Trop de messages attendent sur cet appareil, ou votre texte est trop long. Votre texte est encore là.',
  'out.refused':
    'Pas envoyé. Nous n’avons pas pu accepter ce message tel quel. Votre texte est encore là : vérifiez-le.',
  'out.expired.one': '{count} message n’a pas pu être envoyé en 7 jours. Il est effacé de cet appareil. Appelez-nous.',
  'out.expired.many':
    '{count} messages n’ont pas pu être envoyés en 7 jours. Ils sont effacés de cet appareil. Appelez-nous.',
  'wait.title': 'Encore sur cet appareil',
  'wait.sent': 'Ce qui attendait encore ici est envoyé.',
  'wait.offer': 'Votre offre attend ({time})',
  'wait.request': 'Votre demande d’aide attend ({time})',
  'wait.talent': 'Votre talent attend ({time})',
  'wait.concern': 'Votre message attend ({time})',
  'wait.idea': 'Votre idée attend ({time})',
  'wait.survey': 'Des réponses attendent ({time})',
  'wait.correction': 'Votre correction attend ({time})',
  'wait.signup': 'Votre inscription attend ({time})',
  'wait.refused': 'Nous n’avons pas pu l’accepter tel quel. Ouvrez-le et vérifiez-le.',
  'wait.open': 'Ouvrir',
  'wait.send': 'Envoyer maintenant',
  'wait.delete': 'Supprimer de cet appareil',
  'wait.delete.maybe': 'Supprimer de cet appareil. Le message est peut-être déjà arrivé.',
  'wait.deleted': 'Supprimé de cet appareil.',
};
