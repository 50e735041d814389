import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../../foundation/language.ts';
import type { Camera } from '../camera.ts';
import type { ScanDetail } from '../scanner-events.ts';
import type { NativeBridge } from '../ways-in/native-bridge.ts';
import type { ChooseEngine } from './decoder.ts';

/** What the desk needs of the element that it serves. */
export interface DeskHost extends ReactiveControllerHost, HTMLElement {
  readonly formats: string;
  readonly continuous: boolean;
  readonly muted: boolean;
  /** By itself, or by a fieldset around it. */
  readonly isDisabled: boolean;
  readonly withoutGun: boolean;
  /** Guns that the page wants to be offered. */
  readonly serial: boolean;
  readonly hid: boolean;
  readonly trusted: string;
  readonly language: Language;
  /** Origins whose codes are ours; the first is where a code typed without an address is looked up. */
  readonly ownOrigins: readonly string[];
  readonly camera: Camera | undefined;
  readonly bridge: NativeBridge | undefined;
  readonly engine: ChooseEngine | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Tells the page of a scan; false if the page shows it itself. */
  receive(scan: ScanDetail): boolean;
  /** The running list is another one now. */
  listChanged(): void;
  choosePicture(): void;
}
