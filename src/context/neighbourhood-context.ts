import { createContext } from '@lit/context';
import type { Neighbourhood } from '../domain/neighbourhood.ts';

/** The settings around a widget; `undefined` where it stands alone. A new value replaces the old on every change. */
export const neighbourhoodContext = createContext<Neighbourhood | undefined>(Symbol.for('buurt.neighbourhood.1'));
