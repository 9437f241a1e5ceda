/** A longer array of the same type that begins with the same numbers. */
export function grown<T extends Uint32Array | Float64Array>(array: T, size: number): T {
  // An array's constructor makes arrays of its own type, which the language cannot say.
  const Same = array.constructor as new (size: number) => T;
  const larger = new Same(size);
  larger.set(array);
  return larger;
}
