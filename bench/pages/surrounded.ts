/** A widget inside a `buurt-neighbourhood` with this config, where one is needed. */
export function surrounded(widget: HTMLElement, config: string | undefined): HTMLElement {
  if (!config) return widget;
  const neighbourhood = document.createElement('buurt-neighbourhood');
  neighbourhood.setAttribute('config', config);
  neighbourhood.append(widget);
  return neighbourhood;
}
