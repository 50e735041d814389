// The registration API in a page's memory, for the demo pages and the tests: the element is met at its public seam, `fetch`.
import type { RegistrationForm, RegistrationStatus } from '@suyuan/contract/registration';
import { createReceipt, isSamePhone } from '@suyuan/domain/registration';

interface Row {
  readonly form: RegistrationForm;
  readonly status: RegistrationStatus;
}

interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'prefecture' | 'county' | 'township';
}

const DIVISIONS: Readonly<Record<string, readonly Division[]>> = {
  '': [{ code: '430000', name: '湖南省', level: 'province' }],
  '430000': [
    { code: '430100', name: '长沙市', level: 'prefecture' },
    { code: '430600', name: '岳阳市', level: 'prefecture' },
    { code: '433100', name: '湘西土家族苗族自治州', level: 'prefecture' },
  ],
  '430100': [
    { code: '430121', name: '长沙县', level: 'county' },
    { code: '430181', name: '浏阳市', level: 'county' },
  ],
  '430600': [{ code: '430626', name: '平江县', level: 'county' }],
  '433100': [{ code: '433122', name: '泸溪县', level: 'county' }],
  '430121': [
    { code: '430121102', name: '黄兴镇', level: 'township' },
    { code: '430121104', name: '高桥镇', level: 'township' },
    { code: '430121105', name: '金井镇', level: 'township' },
  ],
  '430181': [{ code: '430181100', name: '大瑶镇', level: 'township' }],
  '430626': [{ code: '430626100', name: '长寿镇', level: 'township' }],
  '433122': [{ code: '433122100', name: '浦市镇', level: 'township' }],
};

/** What came in, for tests to look at. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly key: string | null;
  readonly body: unknown;
}

export class PretendServer {
  /** Every request, in order. */
  readonly received: Received[] = [];
  readonly #rows = new Map<string, Row>();
  readonly #answers = new Map<string, { readonly sent: string; readonly response: () => Response }>();
  #isDown = false;
  #loses = 0;
  readonly #refusals = new Map<string, Response>();
  #gate: Promise<void> = Promise.resolve();
  #count = 0;

  /** Each record once. */
  get records(): readonly Row[] {
    return [...this.#rows.values()];
  }

  goDown(): void {
    this.#isDown = true;
  }

  comeBack(): void {
    this.#isDown = false;
  }

  /** The next record is made, but its answer gets lost on the way. */
  loseNextAnswer(): void {
    this.#loses += 1;
  }

  /** The next creating request to a path with this end is refused. */
  refuseNext(path: string, status: number, problem: Readonly<Record<string, unknown>>): void {
    this.#refusals.set(path, problemResponse(status, problem));
  }

  /** Keeps all answers back until the returned function is called. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#gate = promise;
    return resolve;
  }

  /** What a reviewer decides. */
  decide(receipt: string, change: Pick<RegistrationStatus, 'state'> & Partial<RegistrationStatus>): void {
    const row = this.#rows.get(receipt);
    if (!row) throw new RangeError(`no registration ${receipt}`);
    const decidedAt = '2026-03-03T02:30:00.000Z';
    this.#rows.set(receipt, { ...row, status: { ...row.status, decidedAt, ...change } });
  }

  /** A registration that is there already. */
  add(form: RegistrationForm): string {
    return this.#create(form).receipt;
  }

  readonly fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const { pathname, searchParams } = new URL(String(input), 'https://trace.example.cn');
    const method = init.method ?? 'GET';
    const sent = typeof init.body === 'string' ? init.body : '';
    const body: unknown = sent === '' ? init.body : JSON.parse(sent);
    const key = new Headers(init.headers).get('idempotency-key');
    this.received.push({ method, path: pathname, key, body });
    await this.#gate;
    if (this.#isDown) throw new TypeError('Failed to fetch');
    init.signal?.throwIfAborted();
    const response = key === null ? undefined : this.#repeated(`${pathname} ${key}`, sent);
    if (response) return response;
    const answer = this.#refusal(pathname) ?? this.#answer(method, pathname, searchParams, body);
    if (key !== null && answer.ok) {
      const text = await answer.clone().text();
      this.#answers.set(`${pathname} ${key}`, { sent, response: () => new Response(text, { status: answer.status }) });
      if (this.#loses > 0 && !pathname.endsWith('/uploads')) {
        this.#loses -= 1;
        throw new TypeError('Failed to fetch');
      }
    }
    return answer;
  };

  #refusal(path: string): Response | undefined {
    for (const [end, response] of this.#refusals) {
      if (path.endsWith(end) && this.#refusals.delete(end)) return response;
    }
    return undefined;
  }

  #repeated(key: string, sent: string): Response | undefined {
    const known = this.#answers.get(key);
    if (!known) return undefined;
    return known.sent === sent ? known.response() : problemResponse(422, { code: 'idempotency.key_reused' });
  }

  #answer(method: string, path: string, query: URLSearchParams, body: unknown): Response {
    if (path === '/api/v1/divisions') return json(200, { items: DIVISIONS[query.get('parent') ?? ''] ?? [] });
    if (path === '/api/v1/uploads') {
      const { type, size } = body as Blob;
      return json(201, { id: crypto.randomUUID(), mediaType: type, bytes: size, widthPx: 1200, heightPx: 900 });
    }
    if (path === '/api/v1/registrations' && method === 'POST') return json(201, this.#create(body as RegistrationForm));
    const [, receipt = '', part] = /^\/api\/v1\/registration-receipts\/(\d+)(?:\/(\w+))?$/.exec(path) ?? [];
    const row = this.#rows.get(receipt);
    if (!row)
      return problemResponse(404, { code: 'registration.unknown_receipt', detail: '请对照回执核对 16 位受理编号。' });
    if (!part) return json(200, row.status);
    return this.#withProof(receipt, row, part, body);
  }

  #withProof(receipt: string, row: Row, part: string, body: unknown): Response {
    const {
      proof,
      contactPhone = proof?.contactPhone ?? '',
      form,
    } = body as {
      proof?: { contactPhone: string };
      contactPhone?: string;
      form?: RegistrationForm;
    };
    if (!isSamePhone(contactPhone, row.form.contactPhone)) {
      return problemResponse(403, {
        code: 'registration.phone_mismatch',
        detail: '所填电话与申请时的联系电话不一致。',
      });
    }
    if (part === 'account') {
      this.#rows.set(receipt, { ...row, status: { ...row.status, accountOpened: true } });
      return json(201, { username: `p${receipt.slice(0, 8)}` });
    }
    if (row.status.state !== 'returned') return problemResponse(409, { code: 'registration.not_returned' });
    if (part === 'form') {
      const { idNumber: _, ...shown } = row.form;
      return json(200, { form: shown, reason: row.status.reason ?? '' });
    }
    const { reason: _, decidedAt: __, ...status } = row.status;
    const corrected: Row = {
      form: form ?? row.form,
      status: { ...status, name: form?.name ?? status.name, state: 'pending' },
    };
    this.#rows.set(receipt, corrected);
    return json(200, corrected.status);
  }

  #create(form: RegistrationForm): RegistrationStatus {
    this.#count += 1;
    const status: RegistrationStatus = {
      receipt: createReceipt(String(83_140_062_917_500 + this.#count * 7_919).padStart(15, '5')),
      state: 'pending',
      name: form.name,
      submittedAt: '2026-03-02T01:05:00.000Z',
      accountOpened: false,
    };
    this.#rows.set(status.receipt, { form, status });
    return status;
  }
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

function problemResponse(status: number, problem: Readonly<Record<string, unknown>>): Response {
  const body = { type: 'about:blank', title: '请求没有成功', status, requestId: 'demo', ...problem };
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } });
}
