import * as v from 'valibot';
import { id } from './field.ts';
import { defineOperation } from './operation.ts';

/** Pictures are judged by their bytes, never by their name or declared type. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;
/** 4 MiB; the form shrinks larger pictures before sending. */
export const maxPictureBytes = 4 * 1024 * 1024;

export const uploadSchema = v.object({
  id: id(),
  mediaType: v.picklist(pictureTypes),
  bytes: v.number(),
  widthPx: v.number(),
  heightPx: v.number(),
});
export type Upload = v.InferOutput<typeof uploadSchema>;

/** Stores a picture until a record refers to it; one that nothing refers to is deleted after a day. */
export const createUpload = defineOperation({
  id: 'createUpload',
  resource: 'upload',
  method: 'POST',
  path: '/api/v1/uploads',
  access: 'public',
  creates: true,
  embeddable: true,
  binaryBody: { mediaTypes: pictureTypes, maxBytes: maxPictureBytes },
  status: 201,
  answer: uploadSchema,
  problems: ['upload.too_large', 'upload.not_an_image', 'upload.broken'],
});
