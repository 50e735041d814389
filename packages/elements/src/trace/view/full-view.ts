import { css } from 'lit';
import type { FullView } from '../parts.ts';
import { certificateStyles } from './certificate.styles.ts';
import { layoutStyles } from './layout.styles.ts';
import { zhCn as words } from './locales/zh-cn.ts';
import { problemView } from './problem-view.ts';
import { recordsStyles } from './records.styles.ts';
import { testsStyles } from './tests.styles.ts';
import { traceView } from './trace-view.ts';

const styles = css`${layoutStyles}${certificateStyles}${recordsStyles}${testsStyles}`;

export const fullView: FullView = { styles, traceView, problemView, words };
