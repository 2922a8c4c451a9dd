import type { IndicatorDetailsMessages } from './details.ts';
import { figures } from './figures-de.ts';
import { opened } from './opened-de.ts';
import { views } from './views-de.ts';

const messages: IndicatorDetailsMessages = { ...opened, ...figures, ...views };
export default messages;
