import type { RegistrationForm } from '@suyuan/contract/registration';
import { preparePicture } from './licence-picture.ts';
import type { Parcel } from './registration-delivery.ts';
import { type Draft, type DraftStore, newDraft, newKey } from './registration-draft.ts';
import { type FormValues, identityOf, type Step, stepsOf, toWireForm } from './registration-form.ts';
import type { Purpose } from './registration-session.ts';
import type { PictureState } from './screens/view.ts';

/** Holds one draft, its picture and what has been tried with it, and keeps all that in the store. */
export class DraftKeeper {
  readonly #store: DraftStore;
  readonly #changed: () => void;
  #slot = '';
  #draft = newDraft();
  #picture: PictureState = { kind: 'none' };
  /** Forms that were sent with the key of this draft and never answered. */
  #tried: RegistrationForm[] = [];
  #isRestored = false;
  /** Counts the pictures chosen: the last one counts, however long each takes. */
  #choices = 0;

  constructor(store: DraftStore, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
  }

  get draft(): Draft {
    return this.#draft;
  }

  get picture(): PictureState {
    return this.#picture;
  }

  get hasPicture(): boolean {
    return this.#picture.kind === 'ready' || this.#picture.kind === 'kept';
  }

  /** Whether what is shown comes from an earlier visit. */
  get isRestored(): boolean {
    return this.#isRestored;
  }

  /** Goes on with what is kept under `slot`, else starts from `fresh`. */
  open(slot: string, fresh: Partial<Pick<Draft, 'values' | 'uploadId'>> = {}): void {
    if (slot === this.#slot) return;
    const kept = this.#store.load(slot);
    this.#slot = slot;
    this.#draft = kept ?? { ...newDraft(), ...fresh };
    this.#picture = this.#draft.uploadId ? { kind: 'kept' } : { kind: 'none' };
    this.#tried = [];
    this.#isRestored = kept !== undefined;
    this.#changed();
    if (kept) void this.#restorePicture(slot);
  }

  /** The step to show: the one left, unless what was not kept must be typed again. */
  get step(): Step {
    const { values, step } = this.#draft;
    if (identityOf(values) === 'resident-id' && values.idNumber === '') return 'subject';
    return stepsOf(values).includes(step) ? step : 'subject';
  }

  edit(values: FormValues): void {
    this.#save({ ...this.#draft, values });
  }

  visit(step: Step): void {
    this.#isRestored = false;
    if (step !== this.#draft.step) this.#save({ ...this.#draft, step });
  }

  async choosePicture(file: Blob): Promise<void> {
    const slot = this.#slot;
    this.#choices += 1;
    const choice = this.#choices;
    const isOvertaken = () => slot !== this.#slot || choice !== this.#choices;
    this.#show({ kind: 'preparing' });
    const prepared = await preparePicture(file);
    if (isOvertaken()) return;
    this.#forgetUpload();
    // Said to be ready only once a reload cannot lose it.
    await this.#store.savePicture(slot, prepared.ok ? prepared.picture : undefined);
    if (isOvertaken()) return;
    if (!prepared.ok) return this.#show({ kind: 'unusable', code: prepared.code });
    const { picture, shrunkFrom } = prepared;
    this.#show({ kind: 'ready', picture, ...(shrunkFrom ? { shrunkFrom } : {}) });
  }

  async removePicture(): Promise<void> {
    this.#forgetUpload();
    this.#show({ kind: 'none' });
    await this.#store.savePicture(this.#slot, undefined);
  }

  /** The server no longer has the picture: it is sent anew if it is at hand, else chosen anew. */
  expireUpload(): void {
    this.#forgetUpload();
    if (this.#picture.kind === 'kept') this.#show({ kind: 'none' });
  }

  /** What is to be sent, and sent again as it is until the server has decided. */
  parcel(purpose: Purpose): Parcel {
    const { values, formKey, pictureKey, uploadId } = this.#draft;
    const isAsked = stepsOf(values).includes('licence');
    return {
      purpose,
      formKey,
      pictureKey,
      uploadId,
      picture: isAsked && this.#picture.kind === 'ready' ? this.#picture.picture : undefined,
      form: id => toWireForm(values, id),
      tried: [...this.#tried],
      uploaded: id => this.#save({ ...this.#draft, uploadId: id }),
      trying: form => this.#tried.push(form),
    };
  }

  /** After a refusal the next try is another intention. */
  renewKeys(): void {
    this.#tried = [];
    this.#save({ ...this.#draft, formKey: newKey(), pictureKey: newKey() });
  }

  /** Sent, or thrown away by the visitor. */
  async clear(): Promise<void> {
    const slot = this.#slot;
    this.#slot = '';
    this.#draft = newDraft();
    this.#picture = { kind: 'none' };
    this.#isRestored = false;
    this.#changed();
    await this.#store.forget(slot);
  }

  #forgetUpload(): void {
    const { uploadId: _, ...rest } = this.#draft;
    this.#save({ ...rest, pictureKey: newKey() });
  }

  async #restorePicture(slot: string): Promise<void> {
    const picture = await this.#store.loadPicture(slot);
    const isWaitedFor = slot === this.#slot && (this.#picture.kind === 'none' || this.#picture.kind === 'kept');
    if (picture && isWaitedFor) this.#show({ kind: 'ready', picture });
  }

  #save(draft: Draft): void {
    this.#draft = draft;
    if (this.#slot !== '') this.#store.save(this.#slot, draft);
    this.#changed();
  }

  #show(picture: PictureState): void {
    this.#picture = picture;
    this.#changed();
  }
}
