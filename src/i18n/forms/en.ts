import { shell } from '../shell/en.ts';
import { urgent } from '../urgent/en.ts';
import type { FormsMessages } from './catalogue.ts';
import type { Forms } from './nl.ts';

const forms: Forms = {
  'form.step': 'Step {step} of {steps}',
  'form.next': 'Next',
  'form.previous': 'Previous',
  'form.optional': '{field} (you may skip this)',
  'form.skip': 'I would rather not answer',
  'form.name': 'Your name',
  'form.contact': 'How can we reach you?',
  'form.contact.hint': 'Give a phone number or an email address. One is enough.',
  'form.phone': 'Your phone number',
  'form.email': 'Your email address',
  'form.age': 'I am {age} years old or older.',
  'form.consent.contact': '{org} may call or email me about this form.',
  'form.consent.share':
    '{org} may give my name and phone number to one neighbour, after we have talked. You do not have to agree.',
  'form.reader': 'Who reads this: {role}.',
  'form.reply.one': 'You will have an answer within {count} working day.',
  'form.reply.many': 'You will have an answer within {count} working days.',
  'form.kept.one': 'We keep this for {count} month. You can always have it deleted.',
  'form.kept.many': 'We keep this for {count} months. You can always have it deleted.',
  'form.privacy': 'Read how we use your data',
  'form.by-phone': 'Would you rather call? We will fill it in together.',
  'form.paper': 'You can fill in and print this form here, but not send it.',
  'form.about': 'About: {name}',
  'problem.title': 'There is a problem',
  'problem.count.one': 'Please look at {count} question again.',
  'problem.count.many': 'Please look at {count} questions again.',
  'problem.before': 'Please check: {problem}',
  'problem.required': 'Please fill in: {field}',
  'problem.choose': 'Choose an answer for: {field}',
  'problem.check': 'Tick the box: {field}',
  'problem.contact': 'Give a phone number or an email address.',
  'problem.phone': 'This phone number is not right. Example: 0470 12 34 56',
  'problem.email': 'This email address is not right. Example: name@example.be',
  'problem.too-long': 'This is too long. Write at most {limit} characters.',
  'problem.too-low': 'Give a number from {limit}.',
  'problem.too-high': 'Give a number up to {limit}.',
  'problem.not-a-number': 'Write a number, for example 3.',
};

const messages: FormsMessages = { ...shell, ...forms, ...urgent };
export default messages;
