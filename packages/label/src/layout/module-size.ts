import { dotsPerMm, type Mm } from '../model/index.ts';

/** The widest module that fits, in mm: whole dots where the printer is known, none (0) where not even one dot fits. */
export const moduleSize = (available: number, modules: number, dpi: number | undefined, widest = Infinity): Mm => {
  const size = Math.min(available / modules, widest);
  if (dpi === undefined) return size as Mm;
  const perMm = dotsPerMm(dpi);
  // Half a hundredth of a dot forgives the rounding of millimetres.
  return (Math.floor(size * perMm + 0.005) / perMm) as Mm;
};
