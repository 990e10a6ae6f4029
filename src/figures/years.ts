/** Steps between the years of an axis that people count in. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Years to write on an axis from one instant to another, where there is room for so many steps between them. */
export function yearsBetween(from: number, to: number, steps: number): Date[] {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()];
  const step = STEPS.find((years) => (last - first) / years <= steps) ?? 1000;
  const years: Date[] = [];
  for (let year = Math.ceil(first / step) * step; Date.UTC(year, 0) <= to; year += step) {
    if (Date.UTC(year, 0) >= from) years.push(new Date(Date.UTC(year, 0)));
  }
  return years;
}
