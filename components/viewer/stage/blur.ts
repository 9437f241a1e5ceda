/** Three passes of a box come as near to a Gaussian of this many pixels as the eye can tell. */
export function blurShadow(values: Float32Array, side: number, sigma: number): Float32Array {
  const radius = Math.max(0, Math.round(Math.sqrt(sigma * sigma + 0.25) - 0.5));
  if (radius === 0) return values;
  let picture = values;
  for (let pass = 0; pass < 3; pass++)
    picture = turned(swept(turned(swept(picture, side, radius), side), side, radius), side);
  return picture;
}

function swept(values: Float32Array, side: number, radius: number): Float32Array {
  const out = new Float32Array(values.length);
  const width = 2 * radius + 1;
  for (let row = 0; row < side; row++) {
    const at = (x: number) => (x < 0 || x >= side ? 0 : (values[row * side + x] ?? 0));
    let sum = 0;
    for (let x = -radius; x <= radius; x++) sum += at(x);
    for (let x = 0; x < side; x++) {
      out[row * side + x] = sum / width;
      sum += at(x + radius + 1) - at(x - radius);
    }
  }
  return out;
}

function turned(values: Float32Array, side: number): Float32Array {
  return Float32Array.from(values, (_, i) => values[(i % side) * side + Math.floor(i / side)] ?? 0);
}
