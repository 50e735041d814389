import { css } from 'lit';
import { certificateStyles } from './certificate.styles.ts';
import { layoutStyles } from './layout.styles.ts';
import { zhCn as words } from './locales/zh-cn.ts';
import { problemView } from './problem-view.ts';
import { recordsStyles } from './records.styles.ts';
import { testsStyles } from './tests.styles.ts';
import { traceView } from './trace-view.ts';

const styles = css`${layoutStyles}${certificateStyles}${recordsStyles}${testsStyles}`;

/** Everything beyond the badge: its templates, words and styles. */
export const fullView = { styles, traceView, problemView, words };

export type FullView = typeof fullView;
