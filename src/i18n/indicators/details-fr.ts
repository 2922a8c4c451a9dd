import type { IndicatorDetailsMessages } from './details.ts';
import { figures } from './figures-fr.ts';
import { opened } from './opened-fr.ts';
import { views } from './views-fr.ts';

const messages: IndicatorDetailsMessages = { ...opened, ...figures, ...views };
export default messages;
