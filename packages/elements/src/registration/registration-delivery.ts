import { ApiError, type Client } from '@suyuan/client';
import {
  correctRegistration,
  createRegistration,
  type RegistrationForm,
  type RegistrationStatus,
} from '@suyuan/contract/registration';
import { createUpload } from '@suyuan/contract/upload';
import type { Purpose } from './registration-session.ts';

/** What is handed to the server in one go, and again unchanged when the first try found no way. */
export interface Parcel {
  readonly purpose: Purpose;
  readonly form: (uploadId: string | undefined) => RegistrationForm;
  readonly formKey: string;
  readonly picture: Blob | undefined;
  readonly pictureKey: string;
  readonly uploadId: string | undefined;
  /** The forms of earlier tries with the same key, of which nobody knows whether they arrived. */
  readonly tried: readonly RegistrationForm[];
  /** Called with what became of the parts, so that the next try goes on from there. */
  readonly uploaded: (uploadId: string) => void;
  readonly trying: (form: RegistrationForm) => unknown;
}

export interface Delivery {
  readonly status: RegistrationStatus;
  /** True where an earlier try had arrived after all: the record holds what stood in the form then. */
  readonly isEarlier: boolean;
}

/** Sends picture and form. Rejects with `ApiError`. */
export async function deliver(client: Client, parcel: Parcel, signal: AbortSignal): Promise<Delivery> {
  let { uploadId } = parcel;
  if (parcel.picture && !uploadId) {
    const body = parcel.picture;
    uploadId = (await client.call(createUpload, { body, idempotencyKey: parcel.pictureKey, signal })).id;
    parcel.uploaded(uploadId);
  }
  const form = parcel.form(uploadId);
  parcel.trying(form);
  // Where the key was used for another form, a try that seemed lost had arrived: asked again, the server repeats its answer.
  const tries = [form, ...parcel.tried];
  for (;;) {
    const next = tries.shift() ?? form;
    try {
      return { status: await record(client, parcel, next, signal), isEarlier: next !== form };
    } catch (error) {
      if (!isKeyReused(error) || tries.length === 0) throw error;
    }
  }
}

function isKeyReused(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'idempotency.key_reused';
}

function record(
  client: Client,
  { purpose, formKey: idempotencyKey }: Parcel,
  form: RegistrationForm,
  signal: AbortSignal,
): Promise<RegistrationStatus> {
  if (purpose.kind === 'new') return client.call(createRegistration, { body: form, idempotencyKey, signal });
  const body = { proof: { contactPhone: purpose.phone }, form };
  return client.call(correctRegistration, { params: { receipt: purpose.receipt }, body, idempotencyKey, signal });
}
