"use client";

import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useRef } from "react";
import { type Box3, PerspectiveCamera } from "three";
import type { Orbiter } from "@/lib/viewer/create-orbiter";
import type { Orbit } from "@/lib/viewer/orbit";
import { placeCamera } from "./place-camera";

interface CameraRigProps {
  box: Box3;
  orbiter: Orbiter;
  /** Without hardware, or for those who want no motion: goes there at once. */
  still: boolean;
}

/** How much of the way is left after a second. */
const left = 1e-6;
const near = 1e-4;

/**
 * Moves the camera to where the orbiter says, swiftly and softly. The light turns along, as on a
 * turntable in a studio. From every side the product is lit as on its poster.
 */
export function CameraRig({ box, orbiter, still }: CameraRigProps) {
  const { camera, scene, invalidate } = useThree();
  const shown = useRef<Orbit>(orbiter.read());

  useEffect(() => orbiter.subscribe(() => invalidate()), [orbiter, invalidate]);

  useFrame((_, delta) => {
    if (!(camera instanceof PerspectiveCamera)) return;
    const goal = orbiter.read();
    const { turn, tilt, zoom } = shown.current;
    // The shorter way round.
    const start = turn + 2 * Math.PI * Math.round((goal.turn - turn) / (2 * Math.PI));
    const part = still ? 1 : 1 - left ** Math.min(delta, 0.05);
    const next = {
      turn: start + (goal.turn - start) * part,
      tilt: tilt + (goal.tilt - tilt) * part,
      zoom: zoom * (goal.zoom / zoom) ** part,
    };
    const rest =
      Math.abs(next.turn - goal.turn) + Math.abs(next.tilt - goal.tilt) <= near &&
      Math.abs(next.zoom / goal.zoom - 1) <= near;
    shown.current = rest ? goal : next;
    placeCamera(camera, box, shown.current);
    scene.environmentRotation.y = shown.current.turn;
    if (!rest) invalidate();
  }, -2);
  return null;
}
