import type { Printer } from './printer.ts';

export const printerWays = ['usb', 'serial', 'bluetooth'] as const;
/** How a browser reaches a printer without a driver. */
export type PrinterWay = (typeof printerWays)[number];

/** Straight to a printer: by the browser itself, or by the print agent of this computer. */
export type DirectWay = PrinterWay | 'agent';

/** The ways that this browser has. Its own, which most have none of, need an encrypted page. */
export const availableWays = (): readonly DirectWay[] => [...printerWays.filter(way => way in navigator), 'agent'];

/**
 * Lets the user choose a printer and opens it; only as the answer to a press of theirs. Rejects with `NotFoundError` where they choose
 * none.
 */
export const choosePrinter = async (way: PrinterWay): Promise<Printer> => {
  switch (way) {
    case 'usb':
      return (await import('./usb-printer.ts')).chooseUsbPrinter();
    case 'serial':
      return (await import('./serial-printer.ts')).chooseSerialPrinter();
    case 'bluetooth':
      return (await import('./bluetooth-printer.ts')).chooseBluetoothPrinter();
  }
};
