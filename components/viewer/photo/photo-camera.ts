import { Matrix4, PerspectiveCamera } from "three";
import type { Lens, Pose } from "@/lib/photo-placement";

/**
 * The photo's camera over a world in metres. From the middle of the reference, x goes to the right,
 * −z goes away and y goes up. The lens looks along −z with y up, as three has it.
 */
export function photoCamera({ rotation: [x, y, z], origin }: Pose, lens: Lens): PerspectiveCamera {
  const fov = (2 * Math.atan(lens.height / 2 / lens.focal) * 180) / Math.PI;
  const camera = new PerspectiveCamera(fov, lens.width / lens.height, 0.05, 60);
  const [ox, oy, oz] = origin.map((millimetres) => millimetres / 1000);
  const view = new Matrix4().set(
    x[0],
    x[2],
    -x[1],
    ox ?? 0,
    -y[0],
    -y[2],
    y[1],
    -(oy ?? 0),
    -z[0],
    -z[2],
    z[1],
    -(oz ?? 0),
    0,
    0,
    0,
    1,
  );
  camera.matrixAutoUpdate = false;
  camera.matrix.copy(view).invert();
  camera.matrixWorld.copy(camera.matrix);
  camera.matrixWorldInverse.copy(view);
  camera.updateProjectionMatrix();
  return camera;
}
