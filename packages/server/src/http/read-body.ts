import type { Operation } from '@suyuan/contract';
import { ProblemError } from './problem-error.ts';

/** Enough for the largest label template. */
const maxJsonBytes = 512 * 1024;

/** Reads no more than is allowed, whatever `Content-Length` promises. */
export const readBytes = async (request: Request, max: number, tooLarge: () => ProblemError): Promise<Uint8Array> => {
  if (Number(request.headers.get('content-length') ?? 0) > max) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.byteLength;
      if (length > max) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    // Who breaks off half-way reads no answer; it is no failure of ours to log.
    throw error instanceof ProblemError ? error : new ProblemError('request.invalid');
  }
  return Buffer.concat(chunks);
};

const isJson = (mediaType: string | null): boolean =>
  /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(mediaType?.trim() ?? '');

/** A body parsed as JSON in UTF-8. */
export const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemError('request.not_json');
  }
};

/** The bytes of an operation's body, checked for size. JSON must say that it is; a picture is judged by its bytes alone. */
export const readBody = async (operation: Operation, request: Request): Promise<Uint8Array> => {
  if (!operation.body && !operation.binaryBody) return new Uint8Array();
  if (operation.body && !isJson(request.headers.get('content-type'))) {
    throw new ProblemError('request.unsupported_media_type');
  }
  const max = operation.binaryBody?.maxBytes ?? maxJsonBytes;
  const code = operation.problems.find(candidate => candidate.endsWith('.too_large')) ?? 'request.too_large';
  return readBytes(request, max, () => new ProblemError(code, { params: { max: max / 1024 / 1024 } }));
};
