// Puts an element with a server of its own on the page.
import { createClient } from '@suyuan/client';
import { html, render } from 'lit';
import { provideClient } from '../../foundation/client-context.ts';
import type { SuyuanRegistration } from '../registration.ts';
import { PretendServer } from './pretend-server.ts';
import { Visitor } from './visitor.ts';
import '../define.ts';

export interface Mounted {
  readonly server: PretendServer;
  readonly visitor: Visitor;
  readonly element: SuyuanRegistration;
  /** Takes the page away and opens it anew, with the same server and what the browser has kept. */
  readonly reload: () => Promise<Mounted>;
}

export interface MountOptions {
  readonly lang?: string;
  readonly division?: string;
  readonly server?: PretendServer;
}

let places: HTMLElement[] = [];

export async function mount(options: MountOptions = {}): Promise<Mounted> {
  const { lang = 'zh-CN', division = '', server = new PretendServer() } = options;
  const place = document.createElement('main');
  places.push(place);
  provideClient(place, createClient({ baseUrl: 'https://trace.example.cn', fetch: server.fetch }));
  document.body.append(place);
  render(
    html`<suyuan-registration lang=${lang} division=${division} console-href="/staff/"></suyuan-registration>`,
    place,
  );
  const element = place.querySelector('suyuan-registration');
  if (!element) throw new Error('no element');
  await element.updateComplete;
  const visitor = new Visitor(element);
  const reload = async () => {
    place.remove();
    return mount({ ...options, server });
  };
  return { server, visitor, element, reload };
}

/**
 * Each test in a browser that has never been here. Test files share its storage and run side by side: they take turns.
 */
export function useFreshBrowser(): void {
  let release: () => void;
  beforeEach(async () => {
    await new Promise<void>(ready => {
      const hold = () =>
        new Promise<void>(resolve => {
          release = resolve;
          ready();
        });
      void navigator.locks.request('suyuan-registration-tests', hold);
    });
    await forgetEverything();
  });
  afterEach(async () => {
    await forgetEverything();
    release();
  });
}

async function forgetEverything(): Promise<void> {
  for (const place of places) place.remove();
  places = [];
  localStorage.clear();
  sessionStorage.clear();
  await new Promise<void>(resolve => {
    const deleting = indexedDB.deleteDatabase('suyuan-registration');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => resolve();
    deleting.onblocked = () => resolve();
  });
}
