import '@suyuan/elements/theme.css';
import './styles/layout.css';
import './styles/page.css';
import './styles/controls.css';
import './styles/feedback.css';
import './styles/content.css';
import './styles/tabs.css';
import './styles/table.css';
import './styles/paper.css';
import './styles/print.css';
import { createClient } from '@suyuan/client';
import { startApp } from './app.ts';
import { toLanguage } from './language.ts';

const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  const language = () => document.documentElement.lang;
  startApp(root, createClient({ baseUrl: '', language }), toLanguage(language()));
}
