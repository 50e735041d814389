import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Client } from '@suyuan/client';
import { createAccount, createBody } from '@suyuan/contract/account';
import { createBatch, createEvent, type EventForm } from '@suyuan/contract/batch';
import { issueCertificate } from '@suyuan/contract/certificate';
import { issueCodes, listCodes } from '@suyuan/contract/code';
import { createProduct } from '@suyuan/contract/product';
import { createRecall } from '@suyuan/contract/recall';
import {
  approveRegistration,
  createRegistration,
  listRegistrations,
  openProducerAccount,
} from '@suyuan/contract/registration';
import { createTest } from '@suyuan/contract/test';
import { createUpload } from '@suyuan/contract/upload';
import { addDays, type Day } from '@suyuan/domain/day';
import { needsLicence } from '@suyuan/domain/registration';
import { applicant, bodies, type DemoBatch, type DemoProducer, producers, reviewer } from './data/county.ts';
import type { DemoAccount, DemoExample, DemoNotes } from './demo-notes.ts';

/** Doors into the app, and what the demo needs from outside. */
interface SeedOptions {
  /** The administrator of the province, who makes the counties' bodies. */
  readonly province: Client;
  readonly anonymous: Client;
  readonly signIn: (username: string, password: string) => Promise<Client>;
  readonly password: () => string;
  /** Today in China. */
  readonly today: Day;
}

const idempotencyKey = (): string => randomUUID();

/** Fills an empty installation with the demo county, through the same API as everybody. */
export async function seedDemo(options: SeedOptions): Promise<DemoNotes> {
  const { province } = options;
  const county = await province.call(createBody, {
    body: { ...bodies.county, kind: 'authority' },
    idempotencyKey: idempotencyKey(),
  });
  const neighbour = await province.call(createBody, {
    body: { ...bodies.neighbour, kind: 'authority' },
    idempotencyKey: idempotencyKey(),
  });
  const administrator = await options.signIn(county.administrator.username, county.initialPassword);
  const made = await administrator.call(createAccount, {
    body: { ...reviewer, role: 'regulator' },
    idempotencyKey: idempotencyKey(),
  });
  const official = await options.signIn(made.account.username, made.initialPassword);

  const officials: DemoAccount[] = [
    { role: 'reviewer', username: made.account.username, password: made.initialPassword },
    { role: 'administrator', username: county.administrator.username, password: county.initialPassword },
    { role: 'neighbour', username: neighbour.administrator.username, password: neighbour.initialPassword },
  ];
  const producerAccounts: DemoAccount[] = [];
  const examples: DemoExample[] = [];
  for (const producer of producers) {
    const account = await register(options, official, producer);
    producerAccounts.push(account);
    const client = await options.signIn(account.username, account.password);
    for (const product of producer.products) {
      const { id } = await client.call(createProduct, { body: product.form, idempotencyKey: idempotencyKey() });
      for (const batch of product.batches) {
        const codes = await makeBatch(client, official, id, batch, options.today);
        examples.push({ productName: product.form.name, ...codes });
      }
    }
  }
  await options.anonymous.call(createRegistration, {
    body: { ...applicant, consent: true },
    idempotencyKey: idempotencyKey(),
  });
  return { accounts: [...producerAccounts, ...officials], examples };
}

async function register(options: SeedOptions, official: Client, { form }: DemoProducer): Promise<DemoAccount> {
  const { anonymous } = options;
  const licence = needsLicence(form.organisationForm) ? { licenceUploadId: (await uploadLicence(anonymous)).id } : {};
  const { receipt } = await anonymous.call(createRegistration, {
    body: { ...form, ...licence, consent: true },
    idempotencyKey: idempotencyKey(),
  });
  const queue = await official.call(listRegistrations, { query: { state: 'pending' } });
  const waiting = queue.items.find(item => item.receipt === receipt);
  if (!waiting) throw new Error('the demo application is not in the queue of its county');
  await official.call(approveRegistration, {
    params: { id: waiting.id },
    body: { version: 1, acceptedWarnings: [] },
  });
  const password = options.password();
  const { username } = await anonymous.call(openProducerAccount, {
    params: { receipt },
    body: { contactPhone: form.contactPhone, password },
    idempotencyKey: idempotencyKey(),
  });
  return { role: 'producer', username, password };
}

function uploadLicence(client: Client) {
  const picture = readFileSync(new URL('./data/licence.png', import.meta.url));
  return client.call(createUpload, {
    body: new Blob([picture], { type: 'image/png' }),
    idempotencyKey: idempotencyKey(),
  });
}

/** The batch with all that belongs to it; its own code and that of its first label. */
async function makeBatch(client: Client, official: Client, productId: string, batch: DemoBatch, today: Day) {
  const { lot, plot, quantity } = batch;
  const dayOf = (daysAgo: number): Day => addDays(today, -daysAgo);
  const { id, code: batchCode } = await client.call(createBatch, {
    body: { productId, lot, plot, quantity, harvestDate: dayOf(batch.harvestedDaysAgo) },
    idempotencyKey: idempotencyKey(),
  });
  const params = { id };
  for (const { daysAgo, ...record } of batch.records) {
    const body = { ...record, day: dayOf(daysAgo) } as EventForm;
    await client.call(createEvent, { params, body, idempotencyKey: idempotencyKey() });
  }
  if (batch.test) {
    const { daysAgo, ...test } = batch.test;
    const body = { ...test, testedOn: dayOf(daysAgo) };
    await client.call(createTest, { params, body, idempotencyKey: idempotencyKey() });
  }
  await client.call(issueCertificate, {
    params,
    body: { sample: 'producer', bases: [...batch.bases] },
    idempotencyKey: idempotencyKey(),
  });
  const range = await client.call(issueCodes, {
    params,
    body: { count: batch.codes },
    idempotencyKey: idempotencyKey(),
  });
  if (batch.recall) {
    await official.call(createRecall, {
      params,
      body: { kind: 'recall', reason: batch.recall },
      idempotencyKey: idempotencyKey(),
    });
  }
  const { items } = await client.call(listCodes, { params: { id: range.id } });
  return { code: items[0]?.code ?? '', batchCode };
}
