import type { LanguageWords } from "./words";

export const en: LanguageWords = {
  headLast: true,
  things: {
    chair: "chair, seat, wooden chair, side chair",
    diningChair: "dining chair, kitchen chair, dining room chair, dinner chair, cafe chair",
    loungeChair:
      "lounge chair, relaxing chair, living room chair, reading chair, recliner, accent chair, chaise",
    armchair:
      "armchair, arm chair, easy chair, single sofa, one seater sofa, one seat sofa, club chair, cozy chair, comfy chair, single seat sofa",
    rockingChair: "rocking chair, rocker, nursery chair, nursing chair",
    officeChair: "office chair, desk chair, computer chair, study chair, swivel chair",
    stool: "stool, backless seat, step stool, bar stool, vanity stool, low seat, small seat",
    bench: "bench, long bench, entryway bench, hallway bench, shoe bench, window seat",
    pouf: "pouf, pouffe, ottoman, footstool, foot stool, footrest, foot rest, hassock, bean bag, floor seat",
    sofa: "sofa, couch, settee, loveseat, love seat, two seater sofa, two seater, 2 seater sofa, three seater sofa, 3 seater sofa, two seat sofa, sectional, 2 seat sofa, davenport",
    bed: "bed, bed frame, mattress, bedstead",
    table: "table",
    diningTable: "dining table, kitchen table, dinner table, dining room table, breakfast table",
    coffeeTable:
      "coffee table, living room table, tea table, low table, cocktail table, sofa table, center table, centre table",
    sideTable:
      "side table, bedside table, nightstand, night stand, end table, small table, accent table, bed table, lamp stand, occasional table, little table",
    nestingTables: "nesting tables, nest of tables, stacking tables",
    console:
      "console, console table, hallway table, entryway table, hall table, entry table, vanity",
    desk: "desk, computer desk, office desk, office table, writing desk, work desk, writing table, study table, work table, workstation, standing desk, laptop table",
    sideboard:
      "sideboard, credenza, tv stand, tv unit, media console, tv console, buffet, media unit, tv cabinet, tv table",
    cabinet:
      "cabinet, cupboard, storage cabinet, dresser, drawers, chest of drawers, drawer, shoe cabinet, hutch, pantry",
    wardrobe: "wardrobe, armoire, closet",
    storage: "storage, organizer, organiser, storage unit, storage furniture",
    bookshelf:
      "bookshelf, bookcase, book shelf, book case, bookshelves, book storage, shelf for books, shelving unit",
    shelf: "shelf, shelves, shelving",
    wallShelf:
      "wall shelf, floating shelf, wall shelves, wall mounted shelf, spice rack, floating shelves, kitchen shelf",
    coatStand:
      "coat stand, coat rack, coat hanger, clothes hanger, hat stand, hat rack, coat tree, clothes rack, clothes stand, hall tree, coat hook",
    mirror:
      "mirror, wall mirror, looking glass, vanity mirror, hallway mirror, full length mirror, bathroom mirror",
    light: "lamp, light, lighting, light fixture, luminaire, bulb, lights",
    moodLight:
      "mood light, mood lighting, mood lamp, night light, nightlight, bedside lamp, bedside light, bedroom lamp, bedroom light, nightstand lamp, ambient light, ambient lighting, accent lamp, soft light",
    tableLamp: "table lamp, table light, side lamp, small lamp, little lamp",
    deskLamp:
      "desk lamp, desk light, reading lamp, reading light, study lamp, task lamp, task light, office lamp, work light, book light, work lamp",
    floorLamp:
      "floor lamp, standing lamp, tall lamp, floor light, standing light, living room lamp",
    pendant:
      "pendant, pendant light, pendant lamp, hanging lamp, hanging light, ceiling light, ceiling lamp, chandelier, dining light, light over table, lamp over dining table, dining room light, kitchen light",
    wallLamp: "wall lamp, wall light, sconce, wall sconce, hallway light, wall mounted lamp",
    lantern:
      "lantern, portable lamp, portable light, camping light, camping lantern, cordless lamp, rechargeable lamp, wireless lamp, outdoor lamp",
    lampShade: "lamp shade, lampshade, light shade, paper lamp",
    candle:
      "candle, candlestick, candle holder, candleholder, candle stand, tealight holder, tea light, candlelight, candelabra, tealight",
    vase: "vase, flower vase, flowers, flower holder, decorative vase",
    moonJar: "moon jar, jar, urn, porcelain jar",
    planter:
      "planter, plant pot, flower pot, flowerpot, pot for plants, plant holder, indoor plant pot, pot plant, cactus pot",
    plate: "plate, dinner plate, plate set, dish, dishes, serving plate, side plate",
    bowl: "bowl, bowl set, soup bowl, rice bowl, cereal bowl, noodle bowl, salad bowl, ramen bowl",
    mug: "mug, cup, coffee mug, coffee cup, cup with handle, drinking cup, tea mug, latte cup",
    teacup: "teacup, tea cup, tea cup set",
    teapot: "teapot, tea pot, kettle, tea kettle, kettle for tea",
    teaSet: "tea set, tea service, tea ceremony, tea ware",
    tableware: "tableware, dinnerware, crockery, dinner set, dish set, kitchenware",
    ceramics: "ceramics, pottery, ceramic ware",
    speaker: "speaker, loudspeaker, bluetooth speaker, wireless speaker, hifi speaker",
    towerSpeaker:
      "tower speaker, floor speaker, floorstanding speaker, big speaker, floor standing speaker, standing speaker",
    shelfSpeaker: "shelf speaker, bookshelf speaker, small speaker, desk speaker, compact speaker",
    audio: "audio, hifi, hi fi, stereo, sound system, sound, music player, music",
    radio: "radio, transistor radio, fm radio",
    turntable:
      "turntable, record player, vinyl player, lp player, vinyl, record, phonograph, gramophone",
    headphones: "headphones, headphone, headset, earphones, earbuds, cans",
    glasses:
      "glasses, eyeglasses, spectacles, frames, eyewear, specs, reading glasses, eyeglass frames, prescription glasses",
    roundGlasses: "round glasses, round frames, circle glasses, round eyeglasses, wire glasses",
    squareGlasses: "square glasses, square frames, rectangular glasses",
    catEyeGlasses: "cat eye glasses, cat eye frames, cateye glasses, cat eye",
    sunglasses: "sunglasses, sun glasses, shades, sunnies",
    shirt: "shirt, blouse, top, button down, button up shirt, dress shirt",
    trousers: "trousers, pants, slacks, linen pants",
    coat: "coat, overcoat, winter coat, wool coat",
    jacket: "jacket, chore jacket, work jacket, blazer, chore coat, work coat",
    clothes: "clothes, clothing, apparel, garment, fashion, wear, outfit",
    scarf: "scarf, muffler, shawl, wrap",
    apron: "apron, kitchen apron, cooking apron, pinafore",
    rug: "rug, carpet, area rug, floor mat, mat, living room rug",
    cushion:
      "cushion, pillow, throw pillow, sofa pillow, couch pillow, sofa cushion, couch cushion, pillows, seat cushion",
    throw:
      "blanket, throw blanket, throw, wool throw, duvet, quilt, bedding, bedspread, sofa throw",
    curtain: "curtain, drape, drapes, blind, blinds, window covering, window treatment, sheers",
    textiles: "textile, textiles, home textiles, soft furnishings",
    furniture: "furniture",
    seating: "seating, something to sit on, place to sit",
    gift: "gift, present, birthday present, birthday gift, housewarming gift, housewarming, wedding gift, gift idea, gift for mom, gift for her, gift for him, gift for dad, christmas gift, anniversary gift, christmas present, wedding present, gift for mother, gift for friend, housewarming present, gift for wife, gift for husband, gift for girlfriend",
  },
  colours: {
    red: "red, crimson, scarlet, ruby, dark red, burgundy",
    orange: "orange, terracotta, rust, coral, persimmon",
    yellow: "yellow, mustard",
    gold: "gold, golden",
    green: "green, olive, sage, moss, mint, khaki, celadon, teal, dark green, light green",
    blue: "blue, navy, indigo, navy blue, sky blue, dark blue, light blue, denim",
    purple: "purple, violet, lavender",
    pink: "pink, rose",
    brown: "brown, dark brown, chocolate, tan, tortoise, tortoiseshell",
    beige: "beige, cream, ivory, oat, off white, natural, sand, ecru",
    white: "white",
    grey: "grey, gray, silver, charcoal, light grey, dark grey",
    black: "black",
  },
  materials: {
    wood: "wood, wooden, timber, solid wood, made of wood, hardwood",
    oak: "oak, oak wood, oaken",
    walnut: "walnut, walnut wood, dark wood",
    linen: "linen, flax",
    wool: "wool, woolen, woollen, boucle, wooly, cashmere",
    cotton: "cotton",
    fabric: "fabric, cloth, upholstered, textile fabric",
    silk: "silk",
    velvet: "velvet",
    leather: "leather",
    metal: "metal, metallic, iron",
    steel: "steel, stainless steel, stainless",
    brass: "brass",
    copper: "copper",
    aluminium: "aluminium, aluminum",
    titanium: "titanium",
    glass: "made of glass, glass",
    ceramic: "ceramic, clay, earthenware",
    porcelain: "porcelain, china, bone china",
    stoneware: "stoneware",
    paper: "paper, rice paper",
    stone: "stone",
    marble: "marble",
    plastic: "plastic",
    acetate: "acetate",
    rattan: "rattan, wicker, cane",
  },
  rooms: {
    living: "living room, lounge, sitting room, livingroom, family room",
    dining: "dining room, dining",
    bedroom: "bedroom, bedside, bed room",
    study: "study, office, home office, workspace, library",
    entrance: "entrance, entryway, hallway, hall, foyer, entry, corridor",
    kitchen: "kitchen",
    outdoors: "outdoors, outdoor, garden, patio, balcony, terrace, camping, outside",
    bathroom: "bathroom",
    children: "kids, kids room, nursery, children, baby",
  },
  noise:
    "a, an, the, for, of, in, on, with, my, to, and, or, some, nice, good, best, cheap, buy, find, show me, i want, i need, looking for, please, home, house, under, colored, coloured, color, colour, modern, pretty, beautiful, style, stylish, minimalist, made, from, that, is, room, by, at, affordable, made of, made from",
};
