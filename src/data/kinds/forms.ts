import type { FormDefinition } from '../../domain/form.ts';
import type { Kind } from '../kind.ts';
import { toForm } from '../to-form.ts';

export const forms: Kind<FormDefinition> = { toItem: toForm };
