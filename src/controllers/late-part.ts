const LONGEST = 10_000;

/**
 * A part of the program that is fetched when it is needed; `undefined` when it does not come, or not in ten seconds. Nobody
 * waits longer than that for anything (F1).
 */
export const latePart = async <Part>(load: Promise<Part>): Promise<Part | undefined> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), LONGEST);
  });
  try {
    return await Promise.race([load.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
};
