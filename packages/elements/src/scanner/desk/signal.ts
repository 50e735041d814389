// How a code that was read is announced: a short tone and a buzz, without any file to load.

export type Signal = 'sound' | 'buzz' | 'none';

let context: AudioContext | undefined;

/** Lets the tone sound later; browsers allow it only from a press. */
export function allowTone(): void {
  if (typeof AudioContext !== 'function') return;
  context ??= new AudioContext();
  void context.resume().catch(() => {});
}

/** Announces a code by tone and buzz, by a buzz alone, or not at all. */
export function announce(signal: Signal): void {
  if (signal !== 'none') buzz();
  if (signal === 'sound') playTone();
}

/** The ways in which a person can be told here, loudest first. */
export function possibleSignals(isMutedByPage: boolean): readonly Signal[] {
  // Desktop browsers have the function and nothing that shakes.
  const canBuzz = 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches;
  return [...(isMutedByPage ? [] : ['sound' as const]), ...(canBuzz ? ['buzz' as const] : []), 'none'];
}

function playTone(): void {
  if (context?.state !== 'running') return;
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  const start = context.currentTime;
  oscillator.frequency.value = 1760;
  gain.gain.setValueAtTime(0.12, start);
  gain.gain.exponentialRampToValueAtTime(0.001, start + 0.12);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + 0.13);
}

function buzz(): void {
  // Chromium logs an intervention if nobody has touched the page yet.
  if (navigator.userActivation?.hasBeenActive !== false) navigator.vibrate?.(60);
}
