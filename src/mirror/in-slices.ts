import { TimeSlices } from '../data/time-slices.ts';

/** What is made of each, one after the other, with room between for whoever asks something else of this process. */
export async function inSlices<Given, Made>(
  all: Iterable<Given>,
  make: (each: Given, at: number) => Made,
): Promise<Made[]> {
  const slices = new TimeSlices();
  const made: Made[] = [];
  for (const each of all) {
    made.push(make(each, made.length));
    if (slices.over) await slices.pause();
  }
  return made;
}
