/** Degrees; north and east are positive. */
export type Point = readonly [latitude: number, longitude: number];

/** A town, a village, or a part of one, as a gazetteer knows it. */
export type Town = {
  name: string;
  /** In other languages, and shorter or older; in Latin letters. */
  others: string[];
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** State or province, in English, with its code where the code is letters. */
  region: { name: string; code: string | undefined } | undefined;
  county: string | undefined;
  at: Point;
  /** 0 when not known. */
  inhabitants: number;
};
