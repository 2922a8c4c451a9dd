/** Vue 3.5: our tags in templates. `"types": ["buurt/vue"]` in a tsconfig.json is all that it takes. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { BuurtAttributes, BuurtEvents } from './attributes.ts';

type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

/** Without `false`: Vue would write it as the word, and an attribute that is there counts. Give `undefined` instead. */
type Props<Attributes> = {
  [Name in keyof Attributes as Camel<Name>]: Attributes[Name] extends boolean | undefined ? true : Attributes[Name];
};

type BuurtComponents = {
  [Tag in keyof BuurtAttributes]: new () => HTMLElementTagNameMap[Tag] & {
    $props: Props<BuurtAttributes[Tag]> & HTMLAttributes & PublicProps;
    $emit: EmitFn<{ [Name in keyof BuurtEvents[Tag]]: (event: BuurtEvents[Tag][Name]) => void }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends BuurtComponents {}
}
