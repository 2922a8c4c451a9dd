import type { IndicatorDetailsMessages } from './details.ts';
import { figures } from './figures-en.ts';
import { opened } from './opened-en.ts';
import { views } from './views-en.ts';

const messages: IndicatorDetailsMessages = { ...opened, ...figures, ...views };
export default messages;
