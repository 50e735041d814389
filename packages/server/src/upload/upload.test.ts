import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { maxPictureBytes } from '@suyuan/contract/upload';
import { sweep } from '../housekeeping/housekeeping.ts';
import { cooperativeForm } from '../testing/applications.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { picture } from '../testing/pictures.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { UploadReader } from './upload.repository.ts';

describe('an upload', () => {
  forEachDatabase((_engine, open) => {
    let database: TestDatabase;
    let test: TestApp;
    before(async () => {
      database = await open();
      test = createTestApp(database.db);
    });
    after(() => database[Symbol.asyncDispose]());

    for (const format of ['jpeg', 'png', 'webp'] as const) {
      it(`of a ${format} tells its size and keeps its bytes, whatever type it claims`, async () => {
        const raw = picture(format);
        const upload = await test.anonymous.must('createUpload', { raw, headers: { 'content-type': 'image/gif' } });
        const { id, ...told } = upload;
        assert.deepEqual(told, { mediaType: `image/${format}`, bytes: raw.length, widthPx: 12, heightPx: 8 });
        assert.deepEqual((await new UploadReader(database.db).find(id))?.content, raw);
      });

      it(`of half a ${format} is refused as broken`, async () => {
        const raw = picture(format).slice(0, -20);
        const { status, body } = await test.anonymous.call('createUpload', { raw });
        assert.deepEqual([status, body.code], [422, 'upload.broken']);
      });
    }

    it('that only claims to be a picture is refused in words', async () => {
      const raw = new TextEncoder().encode('<svg onload="alert(1)">');
      const headers = { 'content-type': 'image/png', 'accept-language': 'en' };
      const { status, body } = await test.anonymous.call('createUpload', { raw, headers });
      assert.deepEqual([status, body.code, body.title], [415, 'upload.not_an_image', 'The file is not a picture']);
    });

    it('of 5 MB is refused with the limit, whatever length it announces', async () => {
      const raw = new Uint8Array(5 * 1024 * 1024);
      raw.set(picture('png'));
      for (const headers of [{}, { 'content-length': '10' }]) {
        const { status, body } = await test.anonymous.call('createUpload', { raw, headers });
        assert.deepEqual([status, body.code, body.params], [413, 'upload.too_large', { max: 4 }]);
        assert.match(body.detail, /4 MB/);
      }
      assert.equal(maxPictureBytes, 4 * 1024 * 1024);
    });

    it('that nothing refers to goes after a day; one that an application refers to stays', async () => {
      const unused = await test.anonymous.must('createUpload', { raw: picture('png') });
      const used = await test.anonymous.must('createUpload', { raw: picture('png') });
      await test.anonymous.must('createRegistration', { body: cooperativeForm({ licenceUploadId: used.id }) });
      const reader = new UploadReader(database.db);
      test.clock.advance(23 * 3_600_000);
      await sweep(database.db, test.clock.now());
      assert.ok(await reader.find(unused.id));
      test.clock.advance(2 * 3_600_000);
      const { uploads } = await sweep(database.db, test.clock.now());
      assert.ok(uploads > 0);
      assert.equal(await reader.find(unused.id), undefined);
      assert.ok(await reader.find(used.id));
    });
  });
});
