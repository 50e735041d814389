import { EMPTY_VALUES, type FormValues, type Step } from './registration-form.ts';
import type { Purpose } from './registration-session.ts';

/** One intention to register, from the first keystroke until the server has it. */
export interface Draft {
  readonly values: FormValues;
  readonly step: Step;
  /** Sent as `Idempotency-Key`: however often it is sent, one record is made. */
  readonly formKey: string;
  readonly pictureKey: string;
  /** The picture's name on the server, once it is there. */
  readonly uploadId?: string;
}

/** Keeps drafts where a reload and a dead network cannot reach them. */
export interface DraftStore {
  /** A draft of the last seven days; its identity number of a person is empty, for that is never kept. */
  load(slot: string): Draft | undefined;
  save(slot: string, draft: Draft): void;
  loadPicture(slot: string): Promise<Blob | undefined>;
  savePicture(slot: string, picture: Blob | undefined): Promise<void>;
  /** Forgets the draft with its picture. */
  forget(slot: string): Promise<void>;
}

const PREFIX = 'suyuan-registration:1:';
const LIFETIME_MS = 7 * 24 * 60 * 60 * 1000;

export function newDraft(): Draft {
  return { values: EMPTY_VALUES, step: 'subject', formKey: newKey(), pictureKey: newKey() };
}

/** 128 random bits in hexadecimal; `crypto.randomUUID` does not exist on pages without encryption. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Drafts of different forms and of each correction lie apart. */
export function slotOf(purpose: Purpose, division: string): string {
  return purpose.kind === 'new' ? `new${division}` : purpose.receipt;
}

/** Texts in `localStorage`, the picture in IndexedDB. Where a browser forbids either, drafts last as long as the page. */
export function browserDraftStore(): DraftStore {
  return {
    load(slot) {
      const kept = attempt(() => JSON.parse(localStorage.getItem(PREFIX + slot) ?? 'null') as Kept | null);
      if (!kept) return undefined;
      if (!(Date.now() - kept.savedAt < LIFETIME_MS)) {
        void this.forget(slot);
        return undefined;
      }
      return { ...kept.draft, values: { ...EMPTY_VALUES, ...kept.draft.values, idNumber: '' } };
    },
    save(slot, draft) {
      const values = { ...draft.values, idNumber: '' };
      const kept: Kept = { savedAt: Date.now(), draft: { ...draft, values } };
      attempt(() => localStorage.setItem(PREFIX + slot, JSON.stringify(kept)));
    },
    async loadPicture(slot) {
      const kept = await inPictures<KeptPicture>('readonly', pictures => pictures.get(slot));
      return kept && new Blob([kept.bytes], { type: kept.type });
    },
    async savePicture(slot, picture) {
      const kept: KeptPicture | undefined = picture && { type: picture.type, bytes: await picture.arrayBuffer() };
      await inPictures('readwrite', pictures => (kept ? pictures.put(kept, slot) : pictures.delete(slot)));
    },
    async forget(slot) {
      attempt(() => localStorage.removeItem(PREFIX + slot));
      await this.savePicture(slot, undefined);
    },
  };
}

/** The last receipt number of this tab, so that a reload does not lose it before it was written down. */
export function rememberReceipt(receipt: string): void {
  attempt(() => sessionStorage.setItem(`${PREFIX}receipt`, receipt));
}

export function rememberedReceipt(): string {
  return attempt(() => sessionStorage.getItem(`${PREFIX}receipt`)) ?? '';
}

interface Kept {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly draft: Draft;
}

/** Bytes, not a Blob: WebKit keeps no Blobs in private windows. */
interface KeptPicture {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/** Storage throws where the visitor or the page's policy forbids it, and when it is full. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function inPictures<T>(
  mode: IDBTransactionMode,
  work: (pictures: IDBObjectStore) => IDBRequest,
): Promise<T | undefined> {
  return new Promise(resolve => {
    const giveUp = () => resolve(undefined);
    const opening = attempt(() => indexedDB.open('suyuan-registration', 1));
    if (!opening) return giveUp();
    opening.onupgradeneeded = () => opening.result.createObjectStore('pictures');
    opening.onerror = giveUp;
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('pictures', mode);
      const request = work(transaction.objectStore('pictures'));
      transaction.oncomplete = () => {
        resolve(request.result as T);
        database.close();
      };
      transaction.onabort = () => {
        giveUp();
        database.close();
      };
    };
  });
}
