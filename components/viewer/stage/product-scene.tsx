"use client";

import { extend, useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo, useRef } from "react";
import {
  type Box3,
  type CubeTexture,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
} from "three";
import type { GLTF } from "three/addons/loaders/GLTFLoader.js";
import type { Orbiter } from "@/lib/viewer/create-orbiter";
import { type Anchor, placeAnchors } from "./anchors";
import { CameraRig } from "./camera-rig";
import type { ContactShadow } from "./contact-shadow";
import { DimensionLines } from "./dimension-lines";
import { wearFinish } from "./wear-finish";

// Only these: the whole of three would be three times as heavy.
extend({ LineBasicMaterial, LineSegments, Mesh, MeshBasicMaterial, PlaneGeometry });

export interface ProductSceneProps {
  gltf: GLTF;
  box: Box3;
  light: CubeTexture;
  shadow: ContactShadow | null;
  finish: string;
  orbiter: Orbiter;
  still: boolean;
  /** Lines of the measures in this colour; null hides them. */
  ruler: string | null;
  anchors: readonly Anchor[];
  elementOf: (id: string) => HTMLElement | null | undefined;
  /** After each frame. */
  onFrame: () => void;
  /** When a finish has been put on. */
  onWorn: (finish: string) => void;
}

/** A product on its shade in the studio's light. */
export function ProductScene(props: ProductSceneProps) {
  const { gltf, box, light, shadow, finish, orbiter, still, ruler, anchors, elementOf } = props;
  const { scene, size, camera, invalidate } = useThree();
  const { onFrame, onWorn } = props;
  const dressed = useRef<string>(undefined);

  useEffect(() => {
    scene.environment = light;
    scene.environmentIntensity = 0.82;
    return () => {
      scene.environment = null;
    };
  }, [scene, light]);

  useEffect(() => {
    let current = true;
    wearFinish(gltf, finish).then(() => {
      if (!current) return;
      dressed.current = finish;
      onWorn(finish);
      invalidate();
    });
    return () => {
      current = false;
    };
  }, [gltf, finish, onWorn, invalidate]);

  useFrame(() => {
    placeAnchors(anchors, camera, size, elementOf);
    // The renderer draws after this; the callback finds a finished picture.
    if (dressed.current) queueMicrotask(onFrame);
  });

  const ground = useMemo(() => box.min.y - 0.0005, [box]);
  return (
    <>
      <CameraRig box={box} orbiter={orbiter} still={still} />
      <primitive object={gltf.scene} />
      {shadow && (
        <mesh position={[0, ground, 0]} rotation={[-Math.PI / 2, 0, 0]} renderOrder={-1}>
          <planeGeometry args={[shadow.span, shadow.span]} />
          <meshBasicMaterial
            map={shadow.texture}
            transparent
            depthWrite={false}
            toneMapped={false}
          />
        </mesh>
      )}
      {ruler && <DimensionLines box={box} anchors={anchors} colour={ruler} />}
    </>
  );
}
