/** In order, held back by an authority (冻结), called back (召回). */
export const batchStates = ['active', 'frozen', 'recalled'] as const;
export type BatchState = (typeof batchStates)[number];
