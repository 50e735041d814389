import type { Upload } from '@suyuan/contract/upload';
import type { Db } from '../db/open-database.ts';
import type { Picture } from './picture.ts';

export interface StoredPicture extends Picture {
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Pictures that came in. */
export class UploadReader {
  protected readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  async find(id: string): Promise<StoredPicture | undefined> {
    const row = await this.db
      .selectFrom('upload')
      .select(['media_type', 'width_px', 'height_px', 'content'])
      .where('id', '=', id)
      .executeTakeFirst();
    return (
      row && {
        mediaType: row.media_type,
        widthPx: row.width_px,
        heightPx: row.height_px,
        content: new Uint8Array(row.content),
      }
    );
  }
}

export class UploadWriter extends UploadReader {
  async add(id: string, { mediaType, widthPx, heightPx }: Picture, content: Uint8Array, now: Date): Promise<Upload> {
    await this.db
      .insertInto('upload')
      .values({
        id,
        media_type: mediaType,
        width_px: widthPx,
        height_px: heightPx,
        content,
        used_by: null,
        created_at: now.toISOString(),
      })
      .execute();
    return { id, mediaType, widthPx, heightPx, bytes: content.byteLength };
  }

  /** Ties a picture to the record that refers to it; false where it is gone or another record's. */
  async claim(id: string, user: string): Promise<boolean> {
    const { numUpdatedRows } = await this.db
      .updateTable('upload')
      .set({ used_by: user })
      .where('id', '=', id)
      .where(({ eb, or }) => or([eb('used_by', 'is', null), eb('used_by', '=', user)]))
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Lets go of whatever the record referred to, but for one picture. */
  async release(user: string, keep: string | undefined): Promise<void> {
    await this.db
      .updateTable('upload')
      .set({ used_by: null })
      .where('used_by', '=', user)
      .where('id', '!=', keep ?? '')
      .execute();
  }

  /** Removes pictures that nothing refers to and that came before `until`; says how many. */
  async removeUnused(until: Date): Promise<number> {
    const { numDeletedRows } = await this.db
      .deleteFrom('upload')
      .where('used_by', 'is', null)
      .where('created_at', '<', until.toISOString())
      .executeTakeFirst();
    return Number(numDeletedRows);
  }
}
