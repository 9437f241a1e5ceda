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

/** Pieces of uneven size joined as in a patchwork cloth, cut pile between sunken joins. */
export function patchStudy(study: Study): void {
  const { canvas, tones, random } = study;
  const [field, line] = tones;
  const areas = [
    [0, 0, 470, 380],
    [484, 0, 716, 250],
    [484, 264, 330, 420],
    [828, 264, 372, 420],
    [0, 394, 470, 560],
    [484, 698, 716, 256],
    [0, 968, 800, 232],
    [814, 968, 386, 232],
  ] as const;
  canvas.touch(WHOLE, { fill: lit(line, 0.9) });
  canvas.raw('<g transform="rotate(-9 600 600)scale(1.25)translate(-120 -120)">');
  for (const [x, y, w, h] of areas)
    canvas.touch(`M${x} ${y}h${w}v${h}h${-w}z`, {
      fill: lit(field, 0.9 + 0.16 * random()),
      stroke: line,
      "stroke-width": 5,
    });
  canvas.raw("</g>");
  const pile = canvas.define(
    (id) =>
      `<pattern id="${id}" width="26" height="22" patternUnits="userSpaceOnUse" patternTransform="rotate(-9)"><path d="M4 4q5 4 2 10M17 2q-4 5 1 10M11 13q4 3 1 9M23 12q-3 4 0 8" fill="none" stroke="#fff" stroke-opacity=".3" stroke-width="5"/><path d="M8 5q4 4 2 9M21 3q-4 5 1 9M2 15q4 3 1 7M15 14q3 3 1 8" fill="none" stroke="#22130a" stroke-opacity=".22" stroke-width="4"/></pattern>`,
  );
  canvas.touch(WHOLE, { fill: `url(#${pile})` });
  light(canvas);
}
