/** A whole walk is no heavier than this, in bytes as transferred: visitors are told, and `npm run bench` holds it. */
export const WALK_WEIGHT = 500_000;
