import type { Point } from '../../domain/place.ts';

const inBelgium = (lat: number, lon: number) => lat >= 49.4 && lat <= 51.6 && lon >= 2.5 && lon <= 6.5;

/**
 * Whether latitude and longitude were written in each other's place, the commonest mistake: turned round, the point lies
 * in Belgium instead of off Somalia.
 */
export const isTurnedRound = ({ lat, lon }: Point): boolean => inBelgium(lon, lat) && !inBelgium(lat, lon);
