/** Svelte 5: our tags in components. `"types": ["buurt/svelte"]` in a tsconfig.json is all that it takes. */
import type { HTMLAttributes } from 'svelte/elements';
import type { BuurtAttributes, BuurtEvents } from './attributes.ts';

/** Without `false`: Svelte would write it as the word, and an attribute that is there counts. Give `undefined` instead. */
type Props<Attributes> = {
  [Name in keyof Attributes]: Attributes[Name] extends boolean | undefined ? true : Attributes[Name];
};

type Handlers<Events> = { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };

type BuurtElements = {
  [Tag in keyof BuurtAttributes]: Props<BuurtAttributes[Tag]> &
    Handlers<BuurtEvents[Tag]> &
    HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends BuurtElements {}
}
