import { attack } from '../support/hostile-attack.ts';

attack('under the strict policy', { isStrict: true });
