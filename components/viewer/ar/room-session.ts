import {
  Mesh,
  MeshBasicMaterial,
  NeutralToneMapping,
  PerspectiveCamera,
  RingGeometry,
  Scene,
  WebGLRenderer,
} from "three";
import { cssColour } from "@/lib/browser/css-colour";
import { mostInRoom, type RoomItem } from "@/lib/viewer/room-list";
import { studioLight } from "../stage/studio-light";
import { loadItem, type PlacedItem } from "./load-item";
import { findSurface, guessedFloor, standAt } from "./surfaces";

/** What the person with the phone is told. */
export type Coaching =
  | "loading"
  | "searching"
  | "wrongSurface"
  | "ready"
  | "placed"
  | "notFound"
  | "failed";

export interface RoomState {
  coaching: Coaching;
  /** What waits to be put down; null when all have been. */
  holding: RoomItem | null;
  placed: number;
}

export interface RoomSession {
  /** Takes another thing into the hand; refused when the room is full. */
  hold(shown: RoomItem): void;
  /** Puts down what is held, where the ring is or, without one, on a floor that is guessed. */
  place(): void;
  /** Turns what was put down last. */
  turn(radians: number): void;
  /** Takes it up again. */
  lift(): void;
  end(): Promise<void>;
}

/** Without a surface after this long, people are told what helps. */
const patienceMs = 9000;

/** Runs an AR session that has begun; everything is given back when it ends. */
export async function runRoom(
  session: XRSession,
  first: RoomItem,
  onState: (state: RoomState) => void,
  onEnd: () => void,
): Promise<RoomSession> {
  const gl = new WebGLRenderer({ alpha: true, antialias: true });
  gl.toneMapping = NeutralToneMapping;
  gl.xr.enabled = true;
  gl.xr.setReferenceSpaceType("local");
  const scene = new Scene();
  const light = studioLight();
  scene.environment = light;
  scene.environmentIntensity = 0.9;
  const ring = new Mesh(
    new RingGeometry(0.11, 0.13, 48).rotateX(-Math.PI / 2),
    new MeshBasicMaterial({ color: cssColour("accent-fill"), toneMapped: false }),
  );
  ring.matrixAutoUpdate = false;
  ring.visible = false;
  scene.add(ring);
  const items: PlacedItem[] = [];
  const camera = new PerspectiveCamera();
  let state: RoomState = { coaching: "loading", holding: null, placed: 0 };
  let held: PlacedItem | null = null;
  let since = performance.now();
  let source: XRHitTestSource | undefined;

  function tell(change: Partial<RoomState>) {
    const next = { ...state, ...change };
    if (
      next.coaching === state.coaching &&
      next.holding === state.holding &&
      next.placed === state.placed
    )
      return;
    state = next;
    onState(state);
  }

  async function hold(shown: RoomItem) {
    if (held || items.length >= mostInRoom) return;
    since = performance.now();
    tell({ coaching: "loading", holding: shown });
    const item = await loadItem(gl, shown);
    if (state.holding !== shown) return item?.dispose();
    if (!item) return tell({ coaching: "failed", holding: null });
    held = item;
    since = performance.now();
    tell({ coaching: "searching" });
  }

  function place() {
    if (!held) return;
    const item = held;
    const pose = ring.visible ? ring.matrix : guessedFloor(gl, item.shown.model.ground);
    standAt(item.object, pose, gl.xr.getCamera(), item.shown.model.ground);
    scene.add(item.object);
    items.push(item);
    held = null;
    ring.visible = false;
    tell({ coaching: "placed", holding: null, placed: items.length });
  }

  session.addEventListener("select", place);
  session.addEventListener("end", () => {
    source?.cancel();
    gl.setAnimationLoop(null);
    for (const item of [...items, ...(held ? [held] : [])]) item.dispose();
    ring.geometry.dispose();
    ring.material.dispose();
    light.dispose();
    gl.dispose();
    gl.forceContextLoss();
    onEnd();
  });

  await gl.xr.setSession(session);
  const viewer = await session.requestReferenceSpace("viewer");
  source = await session.requestHitTestSource?.({ space: viewer });
  gl.setAnimationLoop((_, frame) => {
    if (frame && source && held) {
      const found = findSurface(frame, source, gl, ring.matrix, held.shown.model.ground);
      ring.visible = found === "right";
      if (found === "right") tell({ coaching: "ready" });
      else if (performance.now() - since > patienceMs) tell({ coaching: "notFound" });
      else if (state.coaching !== "notFound")
        tell({ coaching: found === "wrong" ? "wrongSurface" : "searching" });
    }
    gl.render(scene, camera);
  });
  void hold(first);

  return {
    hold,
    place,
    turn(radians) {
      const item = items.at(-1);
      if (item) item.object.rotateY(radians);
    },
    lift() {
      const item = items.pop();
      if (!item || held) return;
      scene.remove(item.object);
      held = item;
      since = performance.now();
      tell({ coaching: "searching", holding: item.shown, placed: items.length });
    },
    end: () => session.end(),
  };
}
