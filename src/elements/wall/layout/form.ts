/** What a picture asks of its place. */
export interface Form {
  /** So many times as wide as high it reads best. */
  shape: number;
  /** The width and height in em below which it has no room for its words. */
  least: readonly [number, number];
}
