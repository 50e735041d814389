import { english as everythingEnglish } from './locales/english.ts';
import { english, fullView } from './parts.ts';
import { fullView as wholeView } from './view/full-view.ts';

fullView.value = wholeView;
english.value = everythingEnglish;
