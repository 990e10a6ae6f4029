/** What is decided. Stock is measured in days: what the camp eats in a usual day is 1. */
export interface Policy {
  /** An order goes out when what is there and under way falls to this: most of the year, and in the months before the rain. */
  point: number;
  pointBeforeRain: number;
  /** What one convoy brings, more than 0. */
  quantity: number;
}

/** What nobody decides. Days count from 0, the first of January of the first year. */
export interface World {
  /** Eaten on a day, if it is there. */
  need: (day: number) => number;
  /** From the order to the arrival, in days, for an order of that day. */
  wait: (day: number) => number;
  isOpen: (day: number) => boolean;
  isBeforeRain: (day: number) => boolean;
  /** Days on the shelf, after which what is left is thrown away. */
  keeps: number;
}

/** What happened on a day. */
export interface Day {
  /** On the shelf in the evening. */
  stock: number;
  arrived: number;
  eaten: number;
  missing: number;
  spoiled: number;
  /** Convoys ordered. */
  orders: number;
}

interface Lot {
  amount: number;
  /** When it arrives, as long as it is under way; then when it spoils. */
  day: number;
}

/**
 * Day by day: what arrives, what spoils, what is eaten, the oldest first, and whether to order: the (s, Q) policy of Silver,
 * Pyke and Thomas, with a look at the shelf each evening and as many convoys as it takes. What is missing is not eaten later.
 * A convoy that meets a closed road waits until it opens.
 */
export function runDays(policy: Policy, world: World, days: number, first: number): Day[] {
  let underWay: Lot[] = [];
  const shelf: Lot[] = first > 0 ? [{ amount: first, day: world.keeps }] : [];
  return Array.from({ length: days }, (_, day) => {
    let arrived = 0;
    if (underWay.length > 0 && world.isOpen(day)) {
      arrived = sumOf(underWay.filter((lot) => lot.day <= day));
      underWay = underWay.filter((lot) => lot.day > day);
    }
    if (arrived > 0) shelf.push({ amount: arrived, day: day + world.keeps });

    let spoiled = 0;
    for (; shelf[0] && shelf[0].day <= day; shelf.shift()) spoiled += shelf[0].amount;

    const need = world.need(day);
    let missing = need;
    while (missing > 0 && shelf[0]) {
      const eaten = Math.min(missing, shelf[0].amount);
      missing -= eaten;
      shelf[0].amount -= eaten;
      if (shelf[0].amount <= 0) shelf.shift();
    }

    const stock = sumOf(shelf);
    const point = world.isBeforeRain(day) ? policy.pointBeforeRain : policy.point;
    let orders = 0;
    for (let position = stock + sumOf(underWay); position <= point; position += policy.quantity) {
      underWay.push({ amount: policy.quantity, day: day + world.wait(day) });
      orders++;
    }
    return { stock, arrived, eaten: need - missing, missing, spoiled, orders };
  });
}

const sumOf = (lots: readonly Lot[]) => lots.reduce((sum, { amount }) => sum + amount, 0);
