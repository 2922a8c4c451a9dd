import type { Point } from '../../domain/place.ts';

/** From Ireland and the Pyrenees to Denmark and Vienna. */
const isNear = (lat: number, lon: number) => lat >= 42 && lat <= 58 && lon >= -10 && lon <= 17;

/**
 * Whether latitude and longitude were written in each other's place, the commonest mistake: turned round, the point lies
 * in or near Belgium instead of off Somalia.
 */
export const isTurnedRound = ({ lat, lon }: Point): boolean => isNear(lon, lat);
