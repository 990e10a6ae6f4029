import { createRequire } from 'node:module';
import type { FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Natural Earth, in two degrees of detail: 1 : 110 million and 1 : 50 million. */
type Detail = '110m' | '50m';
type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

export interface Land {
  land: FeatureCollection;
  /** Between countries. */
  borders: MultiLineString;
}

const require = createRequire(import.meta.url);
const read = new Map<Detail, Land>();

export function landOf(detail: Detail): Land {
  const known = read.get(detail);
  if (known) return known;
  const atlas = require(`world-atlas/countries-${detail}.json`) as Atlas;
  const { countries, land } = atlas.objects;
  const found = {
    land: feature(atlas, land),
    borders: mesh(atlas, countries, (one, other) => one !== other),
  };
  read.set(detail, found);
  return found;
}
