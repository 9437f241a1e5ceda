"use client";

import { useFrame } from "@react-three/fiber";
import { useMemo, useRef } from "react";
import { type Box3, BufferAttribute, BufferGeometry, type LineSegments, Vector3 } from "three";
import type { Anchor } from "./anchors";

interface DimensionLinesProps {
  box: Box3;
  /** Filled in as the view turns: where the words of width, height and depth stand. */
  anchors: readonly Anchor[];
  colour: string;
}

/** The three anchors that `DimensionLines` moves. */
export function dimensionAnchors(): Anchor[] {
  return ["width", "height", "depth"].map((id) => ({ id, at: new Vector3() }));
}

/** Lines along the edges of the box that face the viewer, a little apart from the product. */
export function DimensionLines({ box, anchors, colour }: DimensionLinesProps) {
  const lines = useRef<LineSegments>(null);
  const facing = useRef("");
  const geometry = useMemo(() => {
    const empty = new BufferGeometry();
    empty.setAttribute("position", new BufferAttribute(new Float32Array(18 * 3), 3));
    return empty;
  }, []);

  useFrame(({ camera }) => {
    const middle = box.getCenter(new Vector3());
    const [sx, sz] = [
      Math.sign(camera.position.x - middle.x) || 1,
      Math.sign(camera.position.z - middle.z) || 1,
    ];
    const key = `${sx} ${sz}`;
    if (key === facing.current) return;
    facing.current = key;
    const position = geometry.getAttribute("position");
    const points = edges(box, sx, sz, anchors);
    for (const [i, point] of points.entries()) position.setXYZ(i, point.x, point.y, point.z);
    position.needsUpdate = true;
    geometry.computeBoundingSphere();
  }, -1);

  return (
    <lineSegments ref={lines} geometry={geometry}>
      <lineBasicMaterial color={colour} toneMapped={false} />
    </lineSegments>
  );
}

function edges(box: Box3, sx: number, sz: number, anchors: readonly Anchor[]): Vector3[] {
  const { min, max } = box;
  const size = box.getSize(new Vector3());
  const gap = 0.06 * Math.max(size.x, size.y, size.z);
  const tick = gap / 4;
  const front = sz > 0 ? max.z : min.z;
  const side = sx > 0 ? max.x : min.x;
  const far = sx > 0 ? min.x : max.x;
  const points: Vector3[] = [];
  function rule(id: string, from: Vector3, to: Vector3, across: Vector3) {
    points.push(from, to);
    for (const end of [from, to])
      points.push(
        end.clone().addScaledVector(across, -tick),
        end.clone().addScaledVector(across, tick),
      );
    const anchor = anchors.find((candidate) => candidate.id === id);
    anchor?.at.copy(from).add(to).multiplyScalar(0.5).addScaledVector(across, tick);
  }
  const z = front + sz * gap;
  rule("width", new Vector3(min.x, min.y, z), new Vector3(max.x, min.y, z), new Vector3(0, 0, sz));
  const x = side + sx * gap;
  rule("depth", new Vector3(x, min.y, min.z), new Vector3(x, min.y, max.z), new Vector3(sx, 0, 0));
  const up = far - sx * gap;
  rule(
    "height",
    new Vector3(up, min.y, front),
    new Vector3(up, max.y, front),
    new Vector3(-sx, 0, 0),
  );
  return points;
}
