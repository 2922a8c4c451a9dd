/**
 * By element, the chunks that it needs before it shows anything. Known once everything is built: the build puts them in the
 * place of this.
 */
export const ahead: Readonly<Record<string, readonly string[]>> = {
  'action-path': [],
  'activity-calendar': [],
  'help-form': [],
  'indicator-cards': [],
  'neighbourhood': [],
  'services-map': [],
};
