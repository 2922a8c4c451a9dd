import { attack } from '../support/hostile-attack.ts';

attack('without any policy', { isStrict: false });
