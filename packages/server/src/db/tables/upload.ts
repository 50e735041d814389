import type { pictureTypes } from '@suyuan/contract/upload';
import type { Instant } from '../json.ts';

/** A picture. In the database, so that a process needs no disk and a backup holds everything. */
export interface UploadTable {
  id: string;
  media_type: (typeof pictureTypes)[number];
  width_px: number;
  height_px: number;
  content: Uint8Array;
  /** Kind and id of the record that refers to it; without one it is deleted after a day. */
  used_by: string | null;
  created_at: Instant;
}
