import * as v from 'valibot';
import { divisionPathSchema } from './division.ts';
import { id, line, newPassword, password } from './field.ts';
import { defineOperation } from './operation.ts';

export const bodyKinds = ['authority', 'monitoring', 'enforcement'] as const;
export const officialRoles = ['administrator', 'regulator'] as const;

/** Who is signed in, and for whom. */
export const sessionSchema = v.object({
  userId: id(),
  username: v.string(),
  name: v.string(),
  actor: v.variant('kind', [
    v.object({
      kind: v.literal('official'),
      role: v.picklist(officialRoles),
      body: v.object({ id: id(), name: v.string(), kind: v.picklist(bodyKinds), division: divisionPathSchema }),
    }),
    v.object({
      kind: v.literal('producer'),
      subject: v.object({ id: id(), name: v.string(), division: divisionPathSchema }),
    }),
  ]),
});
export type Session = v.InferOutput<typeof sessionSchema>;

const resource = 'session';
const apiKeyFates = ['revoke', 'keep'] as const;

/** Signs in and sets the session cookie. */
export const signIn = defineOperation({
  id: 'signIn',
  resource,
  method: 'POST',
  path: '/api/v1/session',
  access: 'public',
  body: v.object({ username: line(60), password: password() }),
  status: 200,
  answer: sessionSchema,
  problems: ['session.wrong_credentials', 'request.cross_site'],
});
/** Who is signed in; `null` for nobody, which is no error: a page asks this to know whether to show its door. */
export const getSession = defineOperation({
  id: 'getSession',
  resource,
  method: 'GET',
  path: '/api/v1/session',
  access: 'public',
  status: 200,
  answer: v.nullable(sessionSchema),
  problems: [],
});
export const signOut = defineOperation({
  id: 'signOut',
  resource,
  method: 'DELETE',
  path: '/api/v1/session',
  access: 'signed-in',
  status: 204,
  problems: [],
});
/** Ends all other sessions, and takes the user's API keys back unless told to keep them: whoever had the password could make one. */
export const changePassword = defineOperation({
  id: 'changePassword',
  resource,
  method: 'PUT',
  path: '/api/v1/session/password',
  access: 'signed-in',
  body: v.object({ current: password(), next: newPassword(), apiKeys: v.optional(v.picklist(apiKeyFates), 'revoke') }),
  status: 204,
  problems: ['session.wrong_credentials', 'session.password_weak'],
});
