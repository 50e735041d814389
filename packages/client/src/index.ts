export { ApiError, type TransportCode } from './api-error.ts';
export { type CallAnswer, type CallInput, type Client, type ClientOptions, createClient } from './client.ts';
