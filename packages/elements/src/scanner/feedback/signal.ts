// A short tone and a buzz when a code is read, without any file to load.

let context: AudioContext | undefined;

/** Lets the tone sound later; browsers allow it only from a press. */
export function allowTone(): void {
  if (typeof AudioContext !== 'function') return;
  context ??= new AudioContext();
  void context.resume().catch(() => {});
}

/** Plays the tone, where it was allowed. */
export function playTone(): void {
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

/** Shakes the phone, where it can. */
export function buzz(): void {
  // Chromium logs an intervention if nobody has touched the page yet.
  if (globalThis.navigator?.userActivation?.hasBeenActive !== false) globalThis.navigator?.vibrate?.(60);
}
