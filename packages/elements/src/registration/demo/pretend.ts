// Gives the demo pages a server of their own: what is typed stays in the page.
import { createClient } from '@suyuan/client';
import { provideClient } from '../../foundation/client-context.ts';
import { PretendServer } from './pretend-server.ts';
import '../define.ts';

const server = new PretendServer();
provideClient(document, createClient({ baseUrl: 'https://trace.example.cn', fetch: server.fetch }));
