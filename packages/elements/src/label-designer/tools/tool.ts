import type { Box, ItemKind, LabelTemplate, Mm } from '@suyuan/label/model';
import type { Selection } from '../design/selection.ts';
import type { Handle, Point } from '../geometry/geometry.ts';
import type { Guide } from '../geometry/snapping.ts';
import type { Px } from '../geometry/view.ts';

/** What lies under the pointer. */
export type Target =
  | { readonly on: 'ground' }
  | { readonly on: 'item'; readonly id: string }
  | { readonly on: 'handle'; readonly handle: Handle };

/** The pointer at one moment, on the label and on the screen, and the keys held with it. */
export interface Pointer {
  readonly at: Point;
  readonly screen: { readonly x: Px; readonly y: Px };
  readonly target: Target;
  /** Shift: adds to the selection, keeps proportions, moves along one axis. */
  readonly isConstrained: boolean;
  /** Alt: leaves a copy behind. */
  readonly isCopying: boolean;
  /** Control or Command: no snapping. */
  readonly isFree: boolean;
}

export type ToolInput =
  | ({ readonly type: 'down' | 'move' | 'up' } & Pointer)
  /** Escape, or the system took the pointer away: everything is as it was before. */
  | { readonly type: 'cancel' };

/** What a tool sees. Lengths that are felt on the screen are given for the zoom of the moment. */
export interface Scene {
  readonly template: LabelTemplate;
  readonly selection: Selection;
  /** How near is near enough to snap. */
  readonly snapDistance: Mm;
  /** How far the pointer travels before a press becomes a drag. */
  readonly dragDistance: Mm;
  readonly newId: () => string;
}

export type ToolState = SelectState | PlaceState | HandState;

export type SelectState =
  | { readonly tool: 'select'; readonly at: 'idle' }
  | PointingState
  | DraggingState
  | ResizingState
  | MarqueeState;

export interface PointingState {
  readonly tool: 'select';
  readonly at: 'pointing';
  readonly start: Point;
  readonly id: string;
  /** Pressed on what was chosen already: a click without a drag then narrows the selection to it. */
  readonly wasChosen: boolean;
}

export interface DraggingState {
  readonly tool: 'select';
  readonly at: 'dragging';
  readonly start: Point;
  /** As it was when the drag began, with the copies in it if the drag makes any. */
  readonly base: LabelTemplate;
  readonly selection: Selection;
  readonly bounds: Box;
  readonly lines: SnapTargets;
}

export interface ResizingState {
  readonly tool: 'select';
  readonly at: 'resizing';
  readonly start: Point;
  readonly base: LabelTemplate;
  readonly handle: Handle;
  readonly bounds: Box;
  readonly keepsRatio: boolean;
  readonly lines: SnapTargets;
}

export interface MarqueeState {
  readonly tool: 'select';
  readonly at: 'marquee';
  readonly start: Point;
  readonly before: Selection;
}

export type PlaceState =
  | { readonly tool: 'place'; readonly at: 'waiting'; readonly kind: ItemKind }
  | { readonly tool: 'place'; readonly at: 'drawing'; readonly kind: ItemKind; readonly start: Point };

export type HandState =
  | { readonly tool: 'hand'; readonly at: 'ready' }
  | { readonly tool: 'hand'; readonly at: 'panning'; readonly last: { readonly x: Px; readonly y: Px } };

export interface SnapTargets {
  readonly x: readonly Guide[];
  readonly y: readonly Guide[];
}

/** Where an input leads: what is left out stays as it is. */
export interface Step {
  readonly state: ToolState;
  /** The result of the gesture so far. */
  readonly template?: LabelTemplate;
  readonly selection?: Selection;
  readonly guides?: readonly Guide[];
  /** A rectangle being drawn. */
  readonly area?: Box;
  /** An item is wanted here; where nothing was drawn, in its usual size about this point. */
  readonly place?: { readonly kind: ItemKind; readonly at: Point; readonly area?: Box };
  /** The view moves with the hand. */
  readonly pan?: { readonly x: Px; readonly y: Px };
}

export const idle: ToolState = { tool: 'select', at: 'idle' };
