/** Which exhibit, tour stop or viewpoint of a hall is meant, as it stands behind the # of the walk's address. */
export type Address =
  | { kind: 'exhibit'; exhibit: string }
  /** Stops count from 1. */
  | { kind: 'stop'; tour: string; stop: number }
  /** Metres on the floor plan, heading in compass degrees. */
  | { kind: 'place'; x: number; y: number; heading: number }
  /** Nothing is meant: the entrance. */
  | { kind: 'entrance' }
  /** Something is meant, but not in any of these ways. */
  | { kind: 'unreadable'; hash: string };

const EXHIBIT = /^[a-z][a-z0-9-]*$/;
const STOP = /^tour=([a-z][a-z0-9-]*)\/([1-9]\d{0,3})$/;
const PLACE = /^at=(-?\d{1,5}(?:\.\d{1,6})?),(-?\d{1,5}(?:\.\d{1,6})?),(-?\d{1,5}(?:\.\d{1,6})?)$/;

/** Reads the part of an address from # on. Never throws: what it cannot read is handed back as unreadable. */
export function readAddress(hash: string): Address {
  const raw = hash.replace(/^#/, '');
  if (raw === '') return { kind: 'entrance' };
  const text = decode(raw);
  const stop = STOP.exec(text);
  if (stop?.[1]) return { kind: 'stop', tour: stop[1], stop: Number(stop[2]) };
  const place = PLACE.exec(text);
  if (place) return { kind: 'place', x: Number(place[1]), y: Number(place[2]), heading: Number(place[3]) };
  if (EXHIBIT.test(text)) return { kind: 'exhibit', exhibit: text };
  return { kind: 'unreadable', hash: text };
}

/** Writes what `readAddress` reads; a place to the millimetre and the tenth of a degree, up to 99 km from the plan's origin. */
export function writeAddress(address: Address): string {
  switch (address.kind) {
    case 'exhibit':
      return `#${address.exhibit}`;
    case 'stop':
      return `#tour=${address.tour}/${address.stop}`;
    case 'place':
      return `#at=${round(address.x, 3)},${round(address.y, 3)},${round(((address.heading % 360) + 360) % 360, 1)}`;
    case 'entrance':
      return '';
    case 'unreadable':
      // Reading decodes once, so what looks encoded is kept as it is.
      return `#${address.hash.replaceAll('%', '%25')}`;
  }
}

const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
