/**
 * Tokens that nearly every description has. They find everything and so nothing, and most of an
 * index would be made of them. Names keep theirs.
 */
export const stopWords = new Set(
  [
    "a an and are as at be but by can for from has have in is it its of on one or so that the them they this to with you your",
    "니다 습니 입니 합니 됩니 있습 에서 으로 에는 까지 하게 하고 하는 어서 아서 도록 지만",
    "من في على الى عن مع او ان لا ما هو هي هذا هذه كل كما بها به",
  ].flatMap((words) => words.split(" ")),
);
