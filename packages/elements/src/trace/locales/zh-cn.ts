import type { BatchState } from '@suyuan/domain/batch';

/** The words of the badge and of waiting; the rest comes with the full view. */
export const zhCn = {
  loading: '正在读取追溯信息…',
  badge: {
    titles: {
      active: '产地可追溯',
      frozen: '暂停销售',
      recalled: '已召回',
    } satisfies Record<BatchState, string>,
    advice: { frozen: '请勿食用，等待结论', recalled: '请勿食用，请勿销售' },
    harvested: (day: string) => `${day}采收`,
    opens: '在新窗口查看追溯信息',
  },
  failed: '暂时查不到追溯信息',
};

export type Messages = typeof zhCn;
