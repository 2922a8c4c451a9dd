/** The markup of the example of each element: what is shown and what works is the same text. Addresses are those of its page. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  'buurt-services-map': `<buurt-services-map feed="../feeds/services.json" view="list" map="click">
  <a href="../feeds/services.html" lang="nl">Alle diensten</a>
</buurt-services-map>`,
  'buurt-activity-calendar': `<buurt-activity-calendar feed="../feeds/activities.json" days="14">
  <a href="../feeds/activities.html" lang="nl">Alle activiteiten</a>
</buurt-activity-calendar>`,
  'buurt-help-form': `<buurt-help-form forms="../feeds/forms.json" kind="offer">
  <p lang="nl">Wil je helpen? Bel de buurtwerker: 014 00 00 07.</p>
</buurt-help-form>`,
  'buurt-indicator-cards': `<buurt-indicator-cards feed="../feeds/indicators.json" area="dennenhof">
  <a href="../feeds/indicators.html" lang="nl">De cijfers op papier</a>
</buurt-indicator-cards>`,
  'buurt-action-path': `<buurt-neighbourhood config="../feeds/config.json" area="balen">
  <buurt-action-path view="list">
    <a href="../feeds/actions.html" lang="nl">Alle plannen</a>
  </buurt-action-path>
</buurt-neighbourhood>`,
  'buurt-neighbourhood': `<buurt-neighbourhood config="../feeds/config.json">
  <buurt-services-map limit="2"><p lang="nl">Bel 014 00 00 01.</p></buurt-services-map>
  <buurt-activity-calendar days="7"><p lang="nl">Bel 014 00 00 05.</p></buurt-activity-calendar>
</buurt-neighbourhood>`,
};
