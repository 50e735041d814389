export { SuyuanHello } from './hello.ts';
export { HelloEvent } from './hello-events.ts';
