import type { FormDefinition } from '../../src/domain/form.ts';
import { outcomeOf, type Outcome } from './read-document.ts';

/** Reads forms from a body or a list of items; a feed that fails is an outcome like any other. */
export const readForms = (body: Uint8Array | string | readonly object[]): Promise<Outcome<FormDefinition>> =>
  outcomeOf('forms', Array.isArray(body) ? { kind: 'forms', items: body } : body);
