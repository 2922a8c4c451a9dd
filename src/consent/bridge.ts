/** A consent tool of the page, as far as a map needs it. */
export interface ConsentTool {
  /** Whether the resident has allowed the service; `undefined` while the tool is not there, or where it has no such service. */
  readonly isAllowed: () => boolean | undefined;
  /** Opens the tool's own dialog. */
  readonly ask: () => void;
}

/** What the tool calls the map: `data-consent-service` on the script tag, else `buurt-map`. */
export const service =
  document.querySelector<HTMLElement>('script[data-consent-service]')?.dataset.consentService || 'buurt-map';

/**
 * Leaves it to a consent tool whether the maps on the page may ask other sites for their background. Without a yes the
 * question stands in the map's place and its button opens the tool's dialog: a map that scrolls into view opens none.
 * Where there is no tool to ask, the press on that button is the yes, as it is without this script.
 *
 * @returns to be called when the tool's answer may be another: every map that asked follows it, both ways
 */
export function bridge({ isAllowed, ask }: ConsentTool): () => void {
  const widgets = new Set<Element>();
  const answer = () => (isAllowed() ? 'visible' : 'click');
  document.addEventListener('buurt-consent-request', (event) => {
    const [widget] = event.composedPath();
    if (!(widget instanceof Element)) return;
    const isPressed = widget.getAttribute('map') === 'click';
    const said = isAllowed();
    if (isPressed && said === undefined) {
      widgets.delete(widget);
      return console.warn(`buurt: the consent tool is not there or has no "${service}"; the map asked by itself.`);
    }
    // Also before the tool has arrived: it may bring a yes of an earlier visit, or a no.
    event.preventDefault();
    widgets.add(widget);
    widget.setAttribute('map', answer());
    if (isPressed && !said) ask();
  });
  return () => {
    const map = answer();
    for (const widget of widgets) if (widget.getAttribute('map') !== map) widget.setAttribute('map', map);
  };
}
