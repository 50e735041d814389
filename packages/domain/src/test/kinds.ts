/** 快速检测 is a screening only; 实验室检测 (定量) is what a report can rest on. */
export const testKinds = ['rapid', 'laboratory'] as const;
export type TestKind = (typeof testKinds)[number];

/** 合格 and 不合格; for a rapid test: negative and positive (阳性). */
export const verdicts = ['pass', 'fail'] as const;
export type Verdict = (typeof verdicts)[number];
