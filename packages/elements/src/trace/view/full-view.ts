import type { FullView } from '../parts.ts';
import { zhCn as words } from './locales/zh-cn.ts';
import { problemView } from './problem-view.ts';
import { traceView } from './trace-view.ts';
import { viewStyles as styles } from './view.styles.ts';

export const fullView: FullView = { styles, traceView, problemView, words };
