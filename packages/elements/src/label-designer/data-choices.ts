import { emptiestData, type LabelData, longestData, typicalData } from '@suyuan/label/fields';

/** Which data the label is shown with: what the batch says, or what tries the template hardest. */
export const dataChoices = ['own', 'typical', 'longest', 'emptiest'] as const;
export type DataChoice = (typeof dataChoices)[number];

/** The marks that the host brought are licensed and stay, whatever the words. */
export const chosenData = (choice: DataChoice, own: LabelData | undefined): LabelData => {
  const samples = { own: own ?? typicalData, typical: typicalData, longest: longestData, emptiest: emptiestData };
  const data = samples[choice];
  return own?.marks && data !== own ? { ...data, marks: own.marks } : data;
};
