export type Control = HTMLInputElement | HTMLTextAreaElement;

/** Letters in the fields, so that nobody wins by losing some. */
export function lettersIn(root: ParentNode | undefined): number {
  const fields = root?.querySelectorAll<Control>('input:not([type="checkbox"]), textarea') ?? [];
  return [...fields].reduce((sum, { value }) => sum + value.length, 0);
}
