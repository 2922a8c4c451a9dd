/** Brings a resident to something: in view, and with the focus. */
export function bringTo(element: HTMLElement | null | undefined, block: ScrollLogicalPosition = 'center'): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block });
}
