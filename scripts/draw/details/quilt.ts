import { lit } from "../core/colour";
import { light, type Study, WHOLE } from "./ground";

/** Lines quilted close together: ridges that catch the light. */
export function quiltStudy({ canvas, tones }: Study): void {
  const [tone, stitch] = tones;
  const ridge = canvas.linear(
    [
      { at: 0, colour: lit(tone, 0.74) },
      { at: 0.25, colour: lit(tone, 1.1) },
      { at: 0.6, colour: tone },
      { at: 1, colour: lit(tone, 0.72) },
    ],
    [0, 0],
    [0, 1],
  );
  const id = canvas.define(
    (name) =>
      `<pattern id="${name}" width="120" height="86" patternUnits="userSpaceOnUse" patternTransform="rotate(-18)"><path d="M0 0H120V86H0z" fill="${ridge}"/><path d="M8 0H44M68 0H104M8 86H44M68 86H104" stroke="${stitch}" stroke-width="13" stroke-linecap="round"/></pattern>`,
  );
  canvas.touch(WHOLE, { fill: `url(#${id})` });
  light(canvas, 1.1);
}
