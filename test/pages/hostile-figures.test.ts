import { attack } from '../support/hostile-attack.ts';
import { boards } from '../support/hostile-boards.ts';

attack(boards);
