import { attack } from '../support/hostile-attack.ts';
import { lists } from '../support/hostile-lists.ts';

attack(lists);
