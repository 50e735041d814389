import type { Clock } from '../clock.ts';
import type { HandlersOf } from '../http/exchange.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { Ids } from '../ids.ts';
import { judgePicture } from './picture.ts';
import { UploadWriter } from './upload.repository.ts';

interface Dependencies {
  readonly clock: Clock;
  readonly ids: Ids;
}

export const createUploadHandlers = ({ clock, ids }: Dependencies): HandlersOf<'createUpload'> => ({
  async createUpload({ bytes, write }) {
    const judged = judgePicture(bytes);
    if (!judged.ok) throw new ProblemError(judged.code);
    return write(async ({ db, audit }) => {
      const upload = await new UploadWriter(db).add(ids.uuid(), judged.picture, bytes, clock.now());
      await audit({ entity: 'upload', entityId: upload.id });
      return upload;
    });
  },
});
