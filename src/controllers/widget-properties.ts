/** The attributes every widget has (contract §3), for `static properties`. */
export const widgetProperties = {
  feed: { type: String },
  area: { type: String },
  // As it is on every element: what a script sets stands in the attribute.
  lang: { type: String, reflect: true },
  heading: { type: String },
  headingLevel: { type: Number, attribute: 'heading-level' },
  format: { type: String },
  linkState: { type: Boolean, attribute: 'link-state' },
  debug: { type: Boolean },
  clock: { attribute: false },
} as const;

/** A heading level from 2 to 6, as HTML has them below the page's own title. */
export const headingLevel = (value: number): number => (value >= 2 && value <= 6 ? Math.round(value) : 2);
