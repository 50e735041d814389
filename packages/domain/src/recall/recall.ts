/** 冻结, 召回, 解除: the steps of an authority against a batch. */
export const recallKinds = ['freeze', 'recall', 'lift'] as const;
export type RecallKind = (typeof recallKinds)[number];
