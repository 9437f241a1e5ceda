/** A neighbourhood or a district: latitude, longitude, and what people call it, in four languages. */
export type DistrictRow = readonly [number, number, ...string[]];
