import { type Group, Matrix4, Quaternion, Vector3, type WebGLRenderer } from "three";
import type { Ground } from "@/contracts/models";
import { accepts, surfaceOf } from "@/lib/viewer/surface";

/** Where the floor is guessed to be below the phone, and how far ahead, in metres. */
const guessed = { below: 1.35, ahead: 1.6 };

const normal = new Vector3();

/** Puts the ring on the first surface ahead that suits; says whether there is one, or another kind. */
export function findSurface(
  frame: XRFrame,
  source: XRHitTestSource,
  gl: WebGLRenderer,
  into: Matrix4,
  ground: Ground,
): "right" | "wrong" | "none" {
  const space = gl.xr.getReferenceSpace();
  let wrong = false;
  for (const hit of frame.getHitTestResults(source)) {
    const pose = space && hit.getPose(space);
    if (!pose) continue;
    const matrix = new Matrix4().fromArray(pose.transform.matrix);
    // A hit's own y axis is the surface's normal (WebXR Hit Test Module, 4.1).
    normal.setFromMatrixColumn(matrix, 1);
    if (accepts(ground, surfaceOf(normal.y))) {
      into.copy(matrix);
      return "right";
    }
    wrong = true;
  }
  return wrong ? "wrong" : "none";
}

/** A floor where most people would find it, for rooms in which the phone finds none. */
export function guessedFloor(gl: WebGLRenderer, ground: Ground): Matrix4 {
  const eye = gl.xr.getCamera();
  const ahead = new Vector3(0, 0, -1).applyQuaternion(eye.quaternion).setY(0).normalize();
  const at = eye.position.clone().addScaledVector(ahead, guessed.ahead);
  if (ground !== "wall") at.y -= guessed.below;
  return new Matrix4().setPosition(at);
}

/** Stands a thing on a surface, its front to the viewer; on a wall, its back to the wall. */
export function standAt(
  object: Group,
  pose: Matrix4,
  eye: { position: Vector3 },
  ground: Ground,
): void {
  object.position.setFromMatrixPosition(pose);
  normal.setFromMatrixColumn(pose, 1);
  const facing =
    ground === "wall" && Math.abs(normal.y) < 0.7
      ? normal.clone()
      : eye.position.clone().sub(object.position);
  object.quaternion.copy(
    new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), Math.atan2(facing.x, facing.z)),
  );
}
