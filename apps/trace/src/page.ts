import './hydration.ts';
import { createClient } from '@suyuan/client';
import { provideClient } from '@suyuan/elements/client-context';
import '@suyuan/elements/trace/complete';
import './page.css';

provideClient(document, createClient({ baseUrl: '', language: () => document.documentElement.lang }));

if (document.querySelector('suyuan-scanner'))
  void import('./scan/scanning.ts').then(scan => scan.startScanning(document));
