import type { RootState } from "@react-three/fiber";
import { Box3 } from "three";
import type { Orbiter } from "@/lib/viewer/create-orbiter";
import { homeOrbit } from "@/lib/viewer/orbit";
import type { Model } from "@/lib/viewer/types";
import type { Anchor } from "./anchors";
import { type ContactShadow, contactShadow } from "./contact-shadow";
import { dimensionAnchors } from "./dimension-lines";
import { disposeModel } from "./dispose-model";
import { exposeViewer } from "./expose-viewer";
import { findParts } from "./find-parts";
import { graphics } from "./graphics";
import { loadModel, type ModelTrouble } from "./load-model";
import { mountCanvas } from "./mount-canvas";
import { eyeAt } from "./place-camera";
import { ProductScene } from "./product-scene";
import { sharpenAtRest } from "./sharpen-at-rest";
import { studioLight } from "./studio-light";
import { watchContext } from "./watch-context";

export type StageTrouble = ModelTrouble | "noWebGl" | "lost";

/** A part of the model that words can be said about. */
export interface PartView {
  id: string;
  /** Of the material that it has on in the present finish. */
  material: string;
}

/** What the page is told of the stage. */
export interface StageEvents {
  onProgress(part: number): void;
  /** The first frame, and the first after a lost context or another finish. */
  onShown(finish: string, parts: readonly PartView[]): void;
  onTrouble(trouble: StageTrouble): void;
  /** Without a context nothing is drawn until the browser gives it back. */
  onLost(): void;
}

/** What may change while the stage is open. */
export interface StageView {
  finish: string;
  ruler: string | null;
  still: boolean;
}

export interface StageOptions extends StageEvents {
  host: HTMLElement;
  model: Model;
  view: StageView;
  orbiter: Orbiter;
  elementOf: (id: string) => HTMLElement | null | undefined;
}

export interface Stage {
  show(view: StageView): void;
  /** Renderer, scene and camera, for AR; null until something is shown. */
  state(): RootState | null;
  close(): void;
}

/** Loads a model and shows it within `host`. Everything is given back by `close`. */
export function openStage(options: StageOptions): Stage {
  const ends = new AbortController();
  const closers: Array<() => void> = [];
  let view = options.view;
  let draw: ((view: StageView) => void) | undefined;
  let state: RootState | null = null;

  async function open() {
    const drawnBy = graphics();
    if (!drawnBy) return options.onTrouble("noWebGl");
    const { hero, ground, box: millimetres } = options.model;
    const { signal } = ends;
    const loaded = await loadModel(hero.src, { ...hero, signal, onProgress: options.onProgress });
    if (signal.aborted) {
      if (loaded.ok) disposeModel(loaded.gltf);
      return;
    }
    if (!loaded.ok) return options.onTrouble(loaded.trouble);
    const { gltf } = loaded;
    closers.push(() => disposeModel(gltf));
    const root = mountCanvas(options.host, drawnBy.slow, closers);
    if (!root) return options.onTrouble("noWebGl");
    const box = new Box3().setFromObject(gltf.scene);
    const light = studioLight();
    const stands = ground === "floor" || ground === "table";
    const shadow: ContactShadow | null = stands ? contactShadow(root.gl, gltf.scene, box) : null;
    const parts = findParts(root.gl, gltf.scene, eyeAt(box, homeOrbit(ground, millimetres)));
    const anchors: Anchor[] = [...parts, ...dimensionAnchors()];
    closers.push(
      () => light.dispose(),
      () => shadow?.texture.dispose(),
    );
    state = root.store.getState();
    let shown: string | undefined;
    let dressed: string | undefined;
    const onFrame = () => {
      if (shown === dressed || dressed === undefined) return;
      shown = dressed;
      const materials = parts.map(({ id, mesh }) => ({
        id,
        material: Array.isArray(mesh.material) ? "" : mesh.material.name,
      }));
      options.onShown(dressed, materials);
    };
    const onWorn = (finish: string) => {
      dressed = finish;
    };
    watchContext(root.gl, signal, {
      onLost: options.onLost,
      onGone: () => options.onTrouble("lost"),
      onRestored: () => {
        shown = undefined;
        root.invalidate();
      },
    });
    if (drawnBy.slow) closers.push(sharpenAtRest(root, options.orbiter));
    closers.push(
      exposeViewer({ root: root.store, box, orbiter: options.orbiter, finish: () => shown }),
    );
    draw = (next) =>
      root.render(
        <ProductScene
          {...{ gltf, box, light, shadow, anchors, onFrame, onWorn, ...next }}
          orbiter={options.orbiter}
          elementOf={options.elementOf}
          still={next.still || drawnBy.slow}
        />,
      );
    draw(view);
  }

  open().catch(() => options.onTrouble("corrupt"));
  return {
    show(next) {
      view = next;
      draw?.(next);
      // What the page has put over the picture is placed with the next frame.
      state?.invalidate();
    },
    state: () => state,
    close() {
      ends.abort();
      for (const close of closers.splice(0).reverse()) close();
      draw = undefined;
      state = null;
    },
  };
}
