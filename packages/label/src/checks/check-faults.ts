import type { LaidOutItem, LayoutFault } from '../layout/index.ts';
import type { Finding } from './finding.ts';

/** What went wrong while an item was laid out. */
export const checkFaults = (item: LaidOutItem): Finding[] =>
  item.faults.map(fault => ({ itemId: item.id, ...findingOf(fault) }));

/** Chinese smaller than this is read by nobody, in mm. */
const legible = 1.2;

const tenths = (length: number): number => Math.round(length * 10) / 10;

const findingOf = (fault: LayoutFault): Finding => {
  switch (fault.fault) {
    case 'glyph-missing':
      return {
        code: 'label.glyph_missing',
        severity: 'error',
        params: { characters: fault.characters.slice(0, 20).join(' ') },
      };
    case 'text-cut':
      return { code: 'label.text_cut', severity: 'warning', params: { text: fault.text.slice(0, 40) } };
    case 'text-below-minimum':
      return {
        code: 'label.text_too_small',
        severity: fault.size < legible ? 'error' : 'warning',
        params: { text: fault.text.slice(0, 40), size: tenths(fault.size), minimum: tenths(fault.minSize) },
      };
    case 'symbol-too-big':
      return { code: 'label.symbol_too_big', severity: 'error' };
    case 'picture-unreadable':
      return { code: 'label.picture_unreadable', severity: 'error' };
    case 'symbol-content':
      if (fault.reason === 'empty') return { code: 'label.symbol_empty', severity: 'error' };
      if (fault.reason === 'check-digit') return { code: 'label.check_digit', severity: 'error' };
      return { code: 'label.symbol_content', severity: 'error', params: { reason: fault.reason } };
  }
};
