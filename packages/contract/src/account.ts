import * as v from 'valibot';
import { divisionCode, divisionPathSchema } from './division.ts';
import { id, idParams, instant, line, page, pageQuery } from './field.ts';
import { defineOperation } from './operation.ts';
import { bodyKinds, officialRoles } from './session.ts';

const username = () => v.pipe(line(40), v.regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, 'account.username_format'));

export const bodySchema = v.object({
  id: id(),
  name: v.string(),
  kind: v.picklist(bodyKinds),
  division: divisionPathSchema,
  createdAt: instant(),
});
export type Body = v.InferOutput<typeof bodySchema>;

export const accountSchema = v.object({
  id: id(),
  username: v.string(),
  name: v.string(),
  role: v.picklist(officialRoles),
  disabled: v.boolean(),
  createdAt: instant(),
});
export type Account = v.InferOutput<typeof accountSchema>;

/** Shown once; the user changes it after the first sign-in. */
const initialPassword = { initialPassword: v.string() };
const resource = 'account';

/** Bodies inside the caller's division. */
export const listBodies = defineOperation({
  id: 'listBodies',
  resource,
  method: 'GET',
  path: '/api/v1/bodies',
  access: 'official',
  query: pageQuery,
  status: 200,
  answer: page(bodySchema),
  problems: ['access.forbidden'],
});
/** A body gets its account from the level above: an administrator makes a body at or below its own division. */
export const createBody = defineOperation({
  id: 'createBody',
  resource,
  method: 'POST',
  path: '/api/v1/bodies',
  access: 'official',
  creates: true,
  body: v.object({
    name: line(80),
    kind: v.picklist(bodyKinds),
    divisionCode: divisionCode(),
    administrator: v.object({ username: username(), name: line(40) }),
  }),
  status: 201,
  answer: v.object({ body: bodySchema, administrator: accountSchema, ...initialPassword }),
  problems: ['access.forbidden', 'account.username_taken', 'division.unknown'],
});
/** Accounts of the caller's own body. */
export const listAccounts = defineOperation({
  id: 'listAccounts',
  resource,
  method: 'GET',
  path: '/api/v1/accounts',
  access: 'official',
  query: pageQuery,
  status: 200,
  answer: page(accountSchema),
  problems: ['access.forbidden'],
});
export const createAccount = defineOperation({
  id: 'createAccount',
  resource,
  method: 'POST',
  path: '/api/v1/accounts',
  access: 'official',
  creates: true,
  body: v.object({ username: username(), name: line(40), role: v.picklist(officialRoles) }),
  status: 201,
  answer: v.object({ account: accountSchema, ...initialPassword }),
  problems: ['access.forbidden', 'account.username_taken'],
});
export const disableAccount = defineOperation({
  id: 'disableAccount',
  resource,
  method: 'POST',
  path: '/api/v1/accounts/{id}/disable',
  access: 'official',
  params: idParams,
  status: 200,
  answer: accountSchema,
  problems: ['access.forbidden', 'resource.not_found'],
});

export const apiKeySchema = v.object({
  id: id(),
  name: v.string(),
  prefix: v.string(),
  createdAt: instant(),
  lastUsedAt: v.optional(instant()),
});
export type ApiKey = v.InferOutput<typeof apiKeySchema>;

export const listApiKeys = defineOperation({
  id: 'listApiKeys',
  resource,
  method: 'GET',
  path: '/api/v1/api-keys',
  access: 'signed-in',
  status: 200,
  answer: v.object({ items: v.array(apiKeySchema) }),
  problems: [],
});
/** Makes a key that acts as its maker; send it as `Authorization: Bearer …`. Shown once. */
export const createApiKey = defineOperation({
  id: 'createApiKey',
  resource,
  method: 'POST',
  path: '/api/v1/api-keys',
  access: 'signed-in',
  creates: true,
  body: v.object({ name: line(60) }),
  status: 201,
  answer: v.object({ apiKey: apiKeySchema, secret: v.string() }),
  problems: [],
});
export const deleteApiKey = defineOperation({
  id: 'deleteApiKey',
  resource,
  method: 'DELETE',
  path: '/api/v1/api-keys/{id}',
  access: 'signed-in',
  params: v.object({ id: v.string() }),
  status: 204,
  problems: ['resource.not_found'],
});
