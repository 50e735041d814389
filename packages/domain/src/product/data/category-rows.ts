/**
 * The rows of NY/T 3177-2018 for which a source was found (mydoc123.com/d-1520031.html, a copy of the standard), in its
 * own wording; to be checked against the printed standard and completed from it.
 */
export const categoryRows = [
  ['01', '种植业'],
  ['0103', '果品'],
  ['0104', '蔬菜'],
  ['010405', '茄果类'],
  ['0106', '食用菌'],
  ['010701', '茶叶'],
] as const;
