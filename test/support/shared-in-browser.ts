const { present, required } = await fetch('/__shared/').then((response) => response.json());

/** Whether the recorded and hostile feeds stand beside the project. Required on CI, optional elsewhere. */
export const hasShared: boolean = present;

if (!present && required) throw new Error('The feeds that tests read are missing: ../shared');

/** The address of a shared file, for example `sharedUrl('feeds/csv/x.csv')`. */
export function sharedUrl(path: string): string {
  return new URL(`/__shared/${path}`, location.href).href;
}

export async function sharedText(path: string): Promise<string> {
  const response = await fetch(sharedUrl(path));
  if (!response.ok) throw new Error(`No shared file ${path}`);
  return response.text();
}
