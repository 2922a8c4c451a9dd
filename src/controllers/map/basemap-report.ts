import type { Map as Engine } from 'maplibre-gl';
import { readAttribution } from './attribution.ts';
import type { Attribution, LoadedBasemap } from './basemap.ts';
import type { MapOptions } from './map-view.ts';

type Reported = Pick<MapOptions, 'basemap' | 'onFailure' | 'onAttribution'>;

/** Says whom the basemap's sources want named, and once that one of them cannot be fetched. */
export function reportSources(
  engine: Engine,
  { basemap, onFailure, onAttribution }: Reported,
  loaded: LoadedBasemap,
): void {
  const isOfBasemap = (id: unknown): id is string => typeof id === 'string' && id in loaded.style.sources;
  const credits = new Map<string, Attribution>();
  const name = (attribution: readonly Attribution[]) => {
    const before = credits.size;
    for (const each of attribution) credits.set(each.text, each);
    if (credits.size > before) onAttribution?.([...credits.values()]);
  };
  let isReported = false;
  engine.on('error', (event) => {
    if (isReported || !isOfBasemap('sourceId' in event ? event.sourceId : undefined)) return;
    isReported = true;
    onFailure('tiles');
  });
  name([...basemap.attribution, ...loaded.attribution]);
  // A preset says itself how it wants to be named.
  if (basemap.attribution.length > 0) return;
  engine.on('sourcedata', ({ sourceId, sourceDataType }) => {
    if (sourceDataType !== 'metadata' || !isOfBasemap(sourceId)) return;
    name(readAttribution(engine.getSource(sourceId)?.attribution ?? ''));
  });
}
