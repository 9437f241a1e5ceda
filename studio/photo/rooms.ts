/** Where a product stands in a room, in mm from the middle of the floor; turned in degrees. */
export interface Place {
  slug: string;
  finish: string;
  at: readonly [number, number, number];
  turn?: number;
  /** The size, for products whose sizes have models of their own. */
  size?: string;
}

export interface Room {
  name: string;
  /** Where the camera looks, in metres, from how far, and from which side. */
  focus: readonly [number, number, number];
  distance: number;
  yaw: number;
  pitch: number;
  wall: string;
  places: readonly Place[];
}

const WARM = "#e9e1d3";
const CLAY = "#e0d2c0";

/** The rooms of the house; each product that stands in one is shown in it. */
export const ROOMS: readonly Room[] = [
  {
    name: "living",
    focus: [0.05, 0.56, -0.5],
    distance: 5.5,
    yaw: 14,
    pitch: 12,
    wall: WARM,
    places: [
      { slug: "jogak-rug", finish: "oat", size: "large", at: [0, 0, 150], turn: 90 },
      { slug: "byeot-sofa", finish: "oat-linen", at: [-150, 0, -1150] },
      { slug: "yeonmot-coffee-table", finish: "natural-oak", at: [-150, 11, 60] },
      { slug: "dal-moon-jar", finish: "milk-white", at: [-250, 351, 40] },
      { slug: "chot-candle-holder", finish: "iron-brown", at: [120, 351, 140] },
      { slug: "haneul-lounge-chair", finish: "natural-oak", at: [1480, 0, -160], turn: -58 },
      { slug: "dalbit-floor-lamp", finish: "natural-oak", at: [1420, 0, -1250] },
      { slug: "dol-pouf", finish: "persimmon-wool", at: [-1450, 0, 250] },
      { slug: "soban-side-table", finish: "walnut", at: [-1560, 0, -1050] },
      { slug: "deungbul-table-lamp", finish: "paper-white", at: [-1560, 480, -1050] },
    ],
  },
  {
    name: "dining",
    focus: [0, 0.92, -0.3],
    distance: 4.3,
    yaw: -16,
    pitch: 10,
    wall: CLAY,
    places: [
      { slug: "madang-dining-table", finish: "natural-oak", at: [0, 0, 0] },
      { slug: "maru-dining-chair", finish: "natural-oak", at: [-480, 0, 620], turn: 180 },
      { slug: "maru-dining-chair", finish: "natural-oak", at: [480, 0, 640], turn: 172 },
      { slug: "maru-dining-chair", finish: "black-oak", at: [-480, 0, -620] },
      { slug: "maru-dining-chair", finish: "black-oak", at: [480, 0, -620], turn: 4 },
      { slug: "boreum-pendant", finish: "brass", at: [0, 1480, 0] },
      { slug: "bap-plate-set", finish: "milk-white", at: [-440, 730, 40] },
      { slug: "mul-teapot", finish: "iron-brown", at: [60, 730, -40], turn: 20 },
      { slug: "guk-bowl-set", finish: "celadon", at: [460, 730, 90] },
      { slug: "sum-mug", finish: "celadon", at: [250, 730, 200], turn: 40 },
      { slug: "gaon-sideboard", finish: "natural-oak", at: [150, 0, -1520] },
      { slug: "chasil-tea-set", finish: "celadon", at: [-200, 720, -1500] },
      { slug: "tteul-planter", finish: "terracotta", size: "small", at: [720, 720, -1500] },
    ],
  },
  {
    name: "study",
    focus: [0.1, 0.86, -0.7],
    distance: 4.4,
    yaw: 18,
    pitch: 10,
    wall: WARM,
    places: [
      { slug: "seojae-desk", finish: "walnut", at: [300, 0, -900] },
      { slug: "soban-stool", finish: "natural-oak", at: [260, 0, -260] },
      { slug: "geul-desk-lamp", finish: "sage", at: [640, 735, -900], turn: -70 },
      { slug: "achim-radio", finish: "persimmon", at: [-180, 735, -1020], turn: 14 },
      { slug: "gwi-headphones", finish: "steel", at: [160, 735, -800], turn: 24 },
      { slug: "seonbi-panto-glasses", finish: "tortoise", at: [440, 735, -740], turn: 12 },
      { slug: "seonban-wall-shelf", finish: "warm-ink", at: [300, 1330, -1690] },
      { slug: "cheongsa-lantern", finish: "natural-oak", at: [560, 1490, -1690] },
      { slug: "chaekgado-bookshelf", finish: "walnut", at: [-1180, 0, -1540] },
      { slug: "ullim-shelf-speaker", finish: "walnut", at: [560, 735, -1060], turn: -10 },
    ],
  },
  {
    name: "hall",
    focus: [0, 0.95, -0.8],
    distance: 4.5,
    yaw: -12,
    pitch: 7,
    wall: CLAY,
    places: [
      { slug: "gil-console", finish: "warm-ink", at: [260, 0, -1540] },
      { slug: "dalgeurim-mirror", finish: "brass", at: [260, 1060, -1780] },
      { slug: "tteul-planter", finish: "ash-grey", size: "large", at: [-560, 0, -1480] },
      { slug: "deungbul-table-lamp", finish: "brass", at: [640, 805, -1560] },
      { slug: "namu-coat-stand", finish: "natural-oak", at: [-1120, 0, -1330] },
      { slug: "narae-bench", finish: "walnut", at: [-200, 0, -480], turn: 6 },
      { slug: "byeok-wall-lamp", finish: "brass", at: [-420, 1350, -1750] },
      { slug: "gyeop-nesting-tables", finish: "sage", at: [1330, 0, -1300], turn: -14 },
    ],
  },
  {
    name: "listening",
    focus: [0, 0.68, -0.8],
    distance: 4.9,
    yaw: 10,
    pitch: 10,
    wall: WARM,
    places: [
      { slug: "sarang-cabinet", finish: "walnut", at: [-1050, 0, -1500] },
      { slug: "gidung-tower-speaker", finish: "walnut", at: [-240, 0, -1450], turn: 8 },
      { slug: "gidung-tower-speaker", finish: "walnut", at: [1060, 0, -1450], turn: -8 },
      { slug: "gyeop-nesting-tables", finish: "natural-oak", at: [410, 0, -1400] },
      { slug: "pan-turntable", finish: "walnut", at: [410, 480, -1400] },
      { slug: "gureum-armchair", finish: "stone-wool", at: [1180, 0, -380], turn: -70 },
      { slug: "nuri-rocking-chair", finish: "natural-oak", at: [-800, 0, -250], turn: 32 },
      { slug: "jogak-rug", finish: "indigo", size: "small", at: [0, 0, -300], turn: 90 },
      { slug: "dal-moon-jar", finish: "ash-grey", at: [-1050, 1320, -1500] },
    ],
  },
  {
    name: "glasses",
    focus: [0, 0.8, -1.45],
    distance: 1.06,
    yaw: -12,
    pitch: 23,
    wall: CLAY,
    places: [
      { slug: "gaon-sideboard", finish: "natural-oak", at: [0, 0, -1520] },
      { slug: "hanok-round-glasses", finish: "champagne", at: [-250, 720, -1430], turn: 22 },
      { slug: "gyeol-square-glasses", finish: "tortoise", at: [-70, 720, -1370], turn: -14 },
      { slug: "nabi-cat-eye-glasses", finish: "clear-honey", at: [110, 720, -1450], turn: 12 },
      { slug: "noeul-sunglasses", finish: "tortoise", at: [270, 720, -1370], turn: -24 },
      { slug: "chot-candle-holder", finish: "iron-brown", at: [-110, 720, -1600] },
      { slug: "tteul-planter", finish: "terracotta", size: "small", at: [360, 720, -1640] },
      { slug: "sum-mug", finish: "milk-white", at: [-340, 720, -1600], turn: 40 },
    ],
  },
];
