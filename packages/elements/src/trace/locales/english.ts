import { en as viewWords } from '../view/locales/en.ts';
import { en as words } from './en.ts';

export const english = { words, viewWords };
