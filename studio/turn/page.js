import {
  Box3,
  CanvasTexture,
  Color,
  DoubleSide,
  Group,
  Mesh,
  MeshBasicMaterial,
  NeutralToneMapping,
  PerspectiveCamera,
  PlaneGeometry,
  Scene,
  SRGBColorSpace,
  Vector3,
  WebGLRenderer,
} from "three";
import { MeshoptDecoder } from "three/addons/libs/meshopt_decoder.module.js";
import { GLTFLoader } from "three/addons/loaders/GLTFLoader.js";
import { studioLight } from "./environment.js";

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.toneMapping = NeutralToneMapping;
const environment = studioLight();
const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);

/** The paper's shade under the product, as the studio baked it: alpha by row, `span` metres wide. */
function shadowOf({ alpha, side, span }) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const pen = canvas.getContext("2d");
  const image = pen.createImageData(side, side);
  for (const [i, value] of alpha.entries()) image.data.set([44, 28, 14, value], i * 4);
  pen.putImageData(image, 0, 0);
  const map = new CanvasTexture(canvas);
  map.colorSpace = SRGBColorSpace;
  const material = new MeshBasicMaterial({
    map,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    toneMapped: false,
  });
  const plane = new Mesh(new PlaneGeometry(span, span), material);
  plane.rotation.x = -Math.PI / 2;
  plane.position.y = -0.0005;
  return plane;
}

/** Gives every mesh the material of a glTF variant. */
async function wear(gltf, finish) {
  const index = (gltf.userData.gltfExtensions?.KHR_materials_variants?.variants ?? []).findIndex(
    ({ name }) => name === finish,
  );
  if (index < 0) return;
  const meshes = [];
  gltf.scene.traverse((o) => {
    if (o.isMesh) meshes.push(o);
  });
  for (const mesh of meshes) {
    const mappings = mesh.userData.gltfExtensions?.KHR_materials_variants?.mappings ?? [];
    const mapping = mappings.find(({ variants }) => variants.includes(index));
    if (!mapping) continue;
    mesh.material = await gltf.parser.getDependency("material", mapping.material);
    gltf.parser.assignFinalMaterial(mesh);
  }
}

/** A model on its shadow before paper, and a camera that sees all of it from every side. */
function arrange(gltf, shadow, pitch) {
  const scene = new Scene();
  scene.background = new Color("#eee7dc");
  scene.environment = environment;
  scene.environmentIntensity = 0.82;
  const table = new Group();
  table.add(gltf.scene);
  if (shadow) table.add(shadowOf(shadow));
  scene.add(table);
  const box = new Box3().setFromObject(gltf.scene);
  const middle = box.getCenter(new Vector3());
  const size = box.getSize(new Vector3());
  const half = Math.tan((11 * Math.PI) / 180);
  const round = Math.hypot(size.x, size.z) / 2;
  const tall = (size.y / 2) * Math.cos(pitch) + round * Math.sin(pitch);
  const distance = Math.max(round, tall) / half / 0.84 + round * 0.6;
  const camera = new PerspectiveCamera(22, 1, distance / 50, distance * 4);
  camera.position.set(
    middle.x,
    middle.y + Math.sin(pitch) * distance,
    middle.z + Math.cos(pitch) * distance,
  );
  camera.lookAt(middle);
  return { scene, table, camera };
}

function dispose(scene) {
  const kept = new Set();
  scene.traverse((o) => {
    o.geometry?.dispose();
    if (!o.material || kept.has(o.material)) return;
    kept.add(o.material);
    for (const value of Object.values(o.material)) if (value?.isTexture) value.dispose();
    o.material.dispose();
  });
}

/** Where the first view of a turn looks from: the product's left shoulder, in radians. */
const START = -0.5;

/** Draws `frames` views round a model into one sheet and answers it as a PNG's data address. */
window.turnTable = async ({ glb, shadow, frames, columns, pixels, pitch }) => {
  const gltf = await loader.loadAsync(glb);
  const { scene, table, camera } = arrange(gltf, shadow, pitch);
  renderer.setSize(pixels, pixels);
  const sheet = document.createElement("canvas");
  sheet.width = columns * pixels;
  sheet.height = (frames / columns) * pixels;
  const pen = sheet.getContext("2d");
  for (let i = 0; i < frames; i++) {
    table.rotation.y = START - (i / frames) * 2 * Math.PI;
    renderer.render(scene, camera);
    pen.drawImage(renderer.domElement, (i % columns) * pixels, Math.floor(i / columns) * pixels);
  }
  dispose(scene);
  return sheet.toDataURL("image/png");
};

/** Draws the first view of a model once for each finish: what stands there until the viewer does. */
window.posters = async ({ glb, shadow, pitch, finishes, pixels }) => {
  const gltf = await loader.loadAsync(glb);
  const { scene, table, camera } = arrange(gltf, shadow, pitch);
  table.rotation.y = START;
  renderer.setSize(pixels, pixels);
  const drawn = [];
  for (const finish of finishes) {
    await wear(gltf, finish);
    renderer.render(scene, camera);
    drawn.push(renderer.domElement.toDataURL("image/png"));
  }
  dispose(scene);
  return drawn;
};
window.ready = true;
