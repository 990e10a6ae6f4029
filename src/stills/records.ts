/** Rows of numbers of one length; as many as come. */
export class Records {
  readonly size: number;
  #numbers: Float64Array;
  #count = 0;

  constructor(size: number) {
    this.size = size;
    this.#numbers = new Float64Array(size * 1024);
  }

  add(record: Float64Array) {
    const from = this.#count * this.size;
    if (from === this.#numbers.length) {
      const longer = new Float64Array(2 * from);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers.set(record, from);
    this.#count++;
  }

  all(): Float64Array {
    return this.#numbers.subarray(0, this.#count * this.size);
  }
}
