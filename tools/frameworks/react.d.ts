/** React 19: our tags in JSX. `"types": ["buurt/react"]` in a tsconfig.json is all that it takes. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { BuurtAttributes, BuurtEvents } from './attributes.ts';

type Handlers<Events> = { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };

type BuurtElements = {
  [Tag in keyof BuurtAttributes]: BuurtAttributes[Tag] &
    Handlers<BuurtEvents[Tag]> &
    DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends BuurtElements {}
  }
}
