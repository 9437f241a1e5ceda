import { type Box3, PerspectiveCamera, Vector3 } from "three";
import { distanceOf, fieldOfView, type Orbit } from "@/lib/viewer/orbit";

const size = new Vector3();
const middle = new Vector3();

/** Puts the camera where the orbit says, looking at the middle of the box. */
export function placeCamera(camera: PerspectiveCamera, box: Box3, orbit: Orbit): void {
  box.getSize(size);
  box.getCenter(middle);
  const distance = distanceOf([size.x, size.y, size.z], orbit, camera.aspect);
  const level = Math.cos(orbit.tilt) * distance;
  camera.position.set(
    middle.x + Math.sin(orbit.turn) * level,
    middle.y + Math.sin(orbit.tilt) * distance,
    middle.z + Math.cos(orbit.turn) * level,
  );
  camera.near = distance / 50;
  camera.far = distance * 4;
  camera.lookAt(middle);
  camera.updateProjectionMatrix();
  camera.updateMatrixWorld();
}

/** A camera of its own at an orbit, with a square picture. */
export function eyeAt(box: Box3, orbit: Orbit): PerspectiveCamera {
  const eye = new PerspectiveCamera(fieldOfView, 1);
  placeCamera(eye, box, orbit);
  return eye;
}
