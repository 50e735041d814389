import { certificationKinds } from '@suyuan/domain/product';
import * as v from 'valibot';
import { day, id, idParams, instant, line, page, pageQuery, whole } from './field.ts';
import { defineOperation } from './operation.ts';

export const certificationSchema = v.object({
  kind: v.picklist(certificationKinds, 'field.required'),
  number: line(40),
  validUntil: v.optional(day()),
});

export const productFormSchema = v.object({
  name: line(60),
  /** NY/T 3177-2018, two digits a level. */
  categoryCode: v.pipe(v.string('field.required'), v.regex(/^(?:\d{2}){1,4}$/, 'product.category_format')),
  /** GTIN-8, -12, -13 or -14; optional, since most farm produce has none. */
  gtin: v.optional(line(14)),
  /** 一品一标: the one production standard it is grown by. */
  standard: v.optional(line(80)),
  certifications: v.pipe(v.array(certificationSchema), v.maxLength(10, 'field.too_many')),
});
export type ProductForm = v.InferOutput<typeof productFormSchema>;

export const productSchema = v.object({
  id: id(),
  version: v.number(),
  subjectId: id(),
  ...productFormSchema.entries,
  createdAt: instant(),
});
export type Product = v.InferOutput<typeof productSchema>;

const resource = 'product';
export const listProducts = defineOperation({
  id: 'listProducts',
  resource,
  method: 'GET',
  path: '/api/v1/products',
  access: 'signed-in',
  query: pageQuery,
  status: 200,
  answer: page(productSchema),
  problems: [],
});
export const createProduct = defineOperation({
  id: 'createProduct',
  resource,
  method: 'POST',
  path: '/api/v1/products',
  access: 'producer',
  creates: true,
  body: productFormSchema,
  status: 201,
  answer: productSchema,
  problems: ['access.forbidden', 'product.gtin_taken'],
});
export const getProduct = defineOperation({
  id: 'getProduct',
  resource,
  method: 'GET',
  path: '/api/v1/products/{id}',
  access: 'signed-in',
  params: idParams,
  status: 200,
  answer: productSchema,
  problems: ['resource.not_found'],
});
export const updateProduct = defineOperation({
  id: 'updateProduct',
  resource,
  method: 'PUT',
  path: '/api/v1/products/{id}',
  access: 'producer',
  params: idParams,
  body: v.object({ ...productFormSchema.entries, version: whole(1, 1_000_000) }),
  status: 200,
  answer: productSchema,
  problems: [
    'access.forbidden',
    'resource.not_found',
    'resource.changed',
    'product.gtin_taken',
    'product.gtin_printed',
  ],
});
